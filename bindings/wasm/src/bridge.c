/* SPDX-License-Identifier: Apache-2.0
   What a page lends to the engine: a host whose functions are the page's, and listeners. */
#include <couvert/c/couvert.h>

#include <emscripten.h>
#include <stdint.h>
#include <string.h>

/* The functions of a host and of a listener are found by a number, which stands in their userdata. Microseconds since 1970
   are exact in a double for another two hundred years. None of these functions lets an exception of JavaScript out. */
/* clang-format off */
EM_JS(double, couvert_page_now, (int host), { return Module.couvertPage.now(host); });
EM_JS(double, couvert_page_uptime, (int host), { return Module.couvertPage.uptime(host); });
EM_JS(double, couvert_page_boot, (int host), { return Module.couvertPage.boot(host); });
EM_JS(void, couvert_page_random, (uint8_t *out, int size), { Module.couvertPage.random(out, size); });
EM_JS(void, couvert_page_log, (int host, int level, const char *text, int size), {
  Module.couvertPage.log(host, level, text, size);
});
EM_JS(int, couvert_page_token, (int host, couvert_reply *reply), { return Module.couvertPage.token(host, reply); });
EM_JS(void, couvert_page_event, (int listener, const char *text, int size), {
  Module.couvertPage.event(listener, text, size);
});
EM_JS(void, couvert_page_forget, (int number), { Module.couvertPage.forget(number); });
/* clang-format on */

static int number_of(void *userdata) { return (int)(intptr_t)userdata; }

static int64_t host_now(void *userdata) { return (int64_t)couvert_page_now(number_of(userdata)); }

static int64_t host_uptime(void *userdata, uint64_t *boot) {
  *boot = (uint64_t)couvert_page_boot(number_of(userdata));
  return (int64_t)couvert_page_uptime(number_of(userdata));
}

static void host_random(void *userdata, uint8_t *out, size_t size) {
  (void)userdata;
  couvert_page_random(out, (int)size);
}

static void host_log(void *userdata, int32_t level, const char *text, size_t size) {
  couvert_page_log(number_of(userdata), level, text, (int)size);
}

static couvert_code host_token(void *userdata, couvert_reply *reply) {
  return couvert_page_token(number_of(userdata), reply);
}

static void forget(void *userdata) { couvert_page_forget(number_of(userdata)); }

static void heard(void *userdata, const char *text, size_t size) {
  couvert_page_event(number_of(userdata), text, (int)size);
}

static couvert_host host_of(int number) {
  couvert_host host;
  memset(&host, 0, sizeof host);
  host.size = sizeof host;
  host.userdata = (void *)(intptr_t)number;
  host.free_userdata = forget;
  host.now_us = host_now;
  host.uptime_us = host_uptime;
  host.random = host_random;
  host.log = host_log;
  host.access_token = host_token;
  return host;
}

/* The declarations have no header: the wrapper calls these by their names. */
couvert_code couvert_page_client_open(const char *options, size_t size, int number, couvert_client **out,
                                      couvert_error **error);
couvert_code couvert_page_client_open(const char *options, size_t size, int number, couvert_client **out,
                                      couvert_error **error) {
  const couvert_host host = host_of(number);
  return couvert_client_open(options, size, &host, out, error);
}

couvert_code couvert_page_client_watch(couvert_client *client, int number, int64_t *out, couvert_error **error);
couvert_code couvert_page_client_watch(couvert_client *client, int number, int64_t *out, couvert_error **error) {
  return couvert_client_watch(client, heard, (void *)(intptr_t)number, forget, out, error);
}

couvert_code couvert_page_house_open(const char *options, size_t size, int number, couvert_house **out,
                                     couvert_error **error);
couvert_code couvert_page_house_open(const char *options, size_t size, int number, couvert_house **out,
                                     couvert_error **error) {
  const couvert_host host = host_of(number);
  return couvert_house_open(options, size, &host, out, error);
}

couvert_code couvert_page_house_watch(couvert_house *house, int number, couvert_error **error);
couvert_code couvert_page_house_watch(couvert_house *house, int number, couvert_error **error) {
  return couvert_house_watch(house, heard, (void *)(intptr_t)number, forget, error);
}

/* One page has a store at a time: the vault sees to that. Within a page the wrapper knows which files are open. Weak,
   because a later Emscripten brings its own. */
__attribute__((weak)) int flock(int descriptor, int operation);
__attribute__((weak)) int flock(int descriptor, int operation) {
  (void)descriptor;
  (void)operation;
  return 0;
}
