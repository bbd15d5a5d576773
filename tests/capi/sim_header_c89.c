/* SPDX-License-Identifier: Apache-2.0 */
/* The header of the simulated world stands alone and is C89. */
#include <couvert/c/couvert_sim.h>

typedef couvert_code (*open_function)(int64_t, const char *, size_t, couvert_sim **, couvert_buf *);

int couvert_sim_header_check(void);
int couvert_sim_header_check(void) {
  open_function open = couvert_sim_open;
  return open != NULL ? COUVERT_OK : 1;
}
