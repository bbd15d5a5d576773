/* SPDX-License-Identifier: Apache-2.0 */
/* The header stands alone and is C89; every declaration is used once, so that none is a macro by accident. */
#include <couvert/c/couvert.h>

typedef couvert_code (*quote_function)(couvert_book *, const char *, size_t, couvert_buf *, couvert_error **);

int couvert_header_check(void);
int couvert_header_check(void) {
  couvert_buf buf = COUVERT_BUF_INIT;
  couvert_host host = {0};
  quote_function quote = couvert_book_quote;
  host.size = sizeof host;
  return buf.data == NULL && host.size > sizeof(size_t) && quote != NULL && COUVERT_ABI_LEVEL >= 1 ? COUVERT_OK : 1;
}
