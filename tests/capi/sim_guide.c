/* SPDX-License-Identifier: Apache-2.0 */
/* The C of docs/guides/testing.md: a client of the C interface in the simulated world. */
#include <couvert/c/couvert.h>
#include <couvert/c/couvert_sim.h>

#include <stdio.h>
#include <string.h>

#define TEXT(text) text, strlen(text)

static const char *faults = "{\"faults\":[{\"fault\":\"loss\",\"rate\":10}]}";
static const char *ines = "{\"actor\":{\"role\":\"customer\",\"subject\":\"ines\"}}";
static const char *named = "{\"name\":\"ines\",\"actor\":{\"role\":\"customer\",\"subject\":\"ines\"}}";

int main(void) {
  couvert_sim *world = NULL;
  couvert_client *client = NULL;
  couvert_host host;
  couvert_buf report = COUVERT_BUF_INIT, problem = COUVERT_BUF_INIT, synced = COUVERT_BUF_INIT;
  couvert_code code;
  int64_t guest = 0;
  int good;

  code = couvert_sim_open(7, TEXT(faults), &world, &problem);
  if (code == COUVERT_OK) code = couvert_sim_join(world, TEXT(named), &guest, &problem);
  if (code == COUVERT_OK) code = couvert_sim_host(world, guest, couvert_reply_set, &host, &problem);
  if (code == COUVERT_OK) code = couvert_client_open(TEXT(ines), &host, &client, NULL);
  if (code == COUVERT_OK) code = couvert_client_sync(client, 30000000, &synced, NULL);
  if (code == COUVERT_OK) code = couvert_sim_advance(world, (int64_t)600 * 1000000, &problem);
  if (code == COUVERT_OK) code = couvert_sim_finish(world, &report, &problem);

  good = code == COUVERT_OK && strstr(report.data, "\"failures\":[]") != NULL;
  printf("%s\n", problem.data != NULL ? problem.data : report.data != NULL ? report.data : "no client");
  couvert_client_free(client);
  couvert_sim_free(world);
  couvert_buf_free(&synced);
  couvert_sim_buf_free(&report);
  couvert_sim_buf_free(&problem);
  return good ? 0 : 1;
}
