/* SPDX-License-Identifier: Apache-2.0
   A program of someone else in C: the library that is found at run time is of the version that this was compiled with. */
#include <couvert/c/couvert.h>
#include <couvert/version.h>
#include <stdio.h>
#include <string.h>

int main(void) {
  couvert_buf out = COUVERT_BUF_INIT;
  couvert_error *error = NULL;
  if (strcmp(couvert_version(), COUVERT_VERSION_TEXT) != 0) {
    fprintf(stderr, "compiled with %s, runs with %s\n", COUVERT_VERSION_TEXT, couvert_version());
    return 1;
  }
  if (couvert_id_new(&out, &error) != COUVERT_OK || out.size != 36) return 1;
  couvert_buf_free(&out);
  if (couvert_live_handles() != 0) return 1;
  printf("%s\n", couvert_version());
  return 0;
}
