// SPDX-License-Identifier: Apache-2.0
// The simulated world behind C: one lock a world, guests by number, errors as documents.
#include "couvert/sim.hpp"

#include <mutex>
#include <utility>

#include "capi/guard.hpp"
#include "capi_sim/documents.hpp"
#include "couvert/c/couvert_sim.h"

using namespace couvert;
using namespace couvert::capi;
using namespace couvert::capi_sim;

namespace {

constexpr std::int64_t year_us = 366LL * 86'400'000'000;
constexpr std::size_t log_page = 1'000;
const Actor system_actor{Role::system, "test", std::nullopt};

struct Box {
  Box(std::uint64_t seed, const sim::Options& options) : world(seed, options) {}
  std::mutex mutex;
  sim::World world;
};

spi::Request request_of(const TransportRequest& asked) {
  spi::Request request{asked.method, asked.target, {}, asked.body};
  for (const Header& each : asked.headers) request.headers.emplace_back(each.name, each.value);
  return request;
}

TransportResponse response_document(spi::Response got) {
  TransportResponse response{got.status, {}, std::move(got.body)};
  for (auto& [name, value] : got.headers) response.headers.push_back({std::move(name), std::move(value)});
  return response;
}

/// Errors are documents here; *problem is written before anything else may fail.
template <class F>
couvert_code guarded(couvert_buf* problem, F&& body) noexcept {
  couvert_buf_free(problem);
  try {
    std::forward<F>(body)();
    return COUVERT_OK;
  } catch (...) {
    const Error error = caught();
    if (problem != nullptr) {
      try {
        Output(problem).document(ProblemDocument{error.code(), std::string(error.message()), std::string(error.path()),
                                                 std::string(error.details_json())});
      } catch (...) {
        couvert_buf_free(problem);  // the number has to do
      }
    }
    return static_cast<couvert_code>(error.code());
  }
}

/// The world for the time of one call.
class Held {
 public:
  explicit Held(const couvert_sim* handle)
      : box_(std::static_pointer_cast<Box>(object(handle, HandleType::world))), lock_(box_->mutex) {}
  explicit Held(std::shared_ptr<Box> box) : box_(std::move(box)), lock_(box_->mutex) {}
  sim::World* operator->() { return &box_->world; }
  sim::World& operator*() { return box_->world; }
  const std::shared_ptr<Box>& box() const { return box_; }

  int guest(std::int64_t number) {
    if (number < 0 || number >= box_->world.guests()) refuse(Errc::invalid_argument, "no such guest", "/guest");
    return static_cast<int>(number);
  }
  House& house() {
    need(box_->world.begin());
    if (box_->world.house() == nullptr) refuse(Errc::unavailable, "the house is down just now");
    return *box_->world.house();
  }

 private:
  std::shared_ptr<Box> box_;  // shared: a host that was lent may outlive the handle
  std::unique_lock<std::mutex> lock_;
};

std::int64_t boot_of(spi::Host& host) { return static_cast<std::int64_t>(host.uptime().boot >> 1); }

// ---- a host for couvert_client_open() ----

using ReplySet = couvert_code (*)(couvert_reply*, const char*, size_t);
struct Lent {
  std::shared_ptr<Box> box;  // shared: with the handle, and with other hosts
  int guest;
  ReplySet reply_set;
};

Lent& lent(void* userdata) { return *static_cast<Lent*>(userdata); }

couvert_code send_for(void* userdata, const char* request, size_t size, int64_t limit_us, couvert_reply* reply) {
  return guarded(nullptr, [&] {
    Lent& from = lent(userdata);
    const spi::Request sent = request_of(document<TransportRequest>(request, size));
    const std::string text = [&] {
      Held world(from.box);
      return to_json(response_document(need(world->send(from.guest, sent, Duration{limit_us}))));
    }();
    if (const couvert_code code = from.reply_set(reply, text.data(), text.size()); code != COUVERT_OK)
      refuse(static_cast<Errc>(code), "the reply was not taken");
  });
}

couvert_host host_of(std::unique_ptr<Lent> lending) {
  couvert_host host{};
  host.size = sizeof host;
  host.free_userdata = [](void* userdata) { delete static_cast<Lent*>(userdata); };
  host.now_us = [](void* userdata) -> int64_t {
    Held world(lent(userdata).box);
    return world->host(lent(userdata).guest).now().us;
  };
  host.uptime_us = [](void* userdata, uint64_t* boot) -> int64_t {
    Held world(lent(userdata).box);
    const spi::Uptime up = world->host(lent(userdata).guest).uptime();
    *boot = up.boot >> 1;  // as couvert_sim_boot() tells it
    return up.us;
  };
  host.random = [](void* userdata, uint8_t* out, size_t size) {
    Held world(lent(userdata).box);
    world->host(lent(userdata).guest).random({out, size});
  };
  host.send = send_for;
  host.userdata = lending.release();
  return host;
}

}  // namespace

extern "C" {

void couvert_sim_buf_free(couvert_buf* buf) { couvert_buf_free(buf); }
int64_t couvert_sim_live_handles(void) { return live(); }

couvert_code couvert_sim_schemas(couvert_buf* out, couvert_buf* problem) {
  return guarded(problem, [&] { Output(out).text(capi_sim::schemas()); });
}

couvert_code couvert_sim_invariants(couvert_buf* out, couvert_buf* problem) {
  return guarded(problem, [&] {
    std::vector<InvariantDocument> all;
    for (const sim::InvariantInfo& each : sim::invariants()) all.push_back(capi_sim::document_of(each));
    Output(out).documents(all);
  });
}

couvert_code couvert_sim_open(int64_t seed, const char* options, size_t options_size, couvert_sim** out,
                              couvert_buf* problem) {
  return guarded(problem, [&] {
    Made<couvert_sim> made(out, HandleType::world);
    const auto asked = document<OptionsDocument>(options, options_size);
    const auto number = static_cast<std::uint64_t>(seed);
    auto box = std::make_shared<Box>(number, need(options_of(asked, number)));
    need(box->world.begin());
    made.set(std::move(box));
  });
}

void couvert_sim_free(couvert_sim* self) { take_handle(self, HandleType::world); }

couvert_code couvert_sim_advance(couvert_sim* self, int64_t us, couvert_buf* problem) {
  return guarded(problem, [&] {
    Held world(self);
    if (us < 0) refuse(Errc::invalid_argument, "time does not go back", "/us");
    if (us > year_us) refuse(Errc::limit_exceeded, "more than a year", "/us");
    world->advance(Duration{us});
  });
}

couvert_code couvert_sim_step(couvert_sim* self, int64_t* out, couvert_buf* problem) {
  return guarded(problem, [&] {
    Number<int64_t> result(out);
    Held world(self);
    world->step();
    result.set(world->since_beginning().us);
  });
}

couvert_code couvert_sim_finish(couvert_sim* self, couvert_buf* out, couvert_buf* problem) {
  return guarded(problem, [&] {
    Output output(out);
    Held world(self);
    const sim::Outcome outcome = world->finish();
    output.document(report_of(*world, outcome));
  });
}

couvert_code couvert_sim_report(couvert_sim* self, couvert_buf* out, couvert_buf* problem) {
  return guarded(problem, [&] {
    Output output(out);
    Held world(self);
    output.document(report_of(*world, world->outcome()));
  });
}

couvert_code couvert_sim_check(couvert_sim* self, couvert_buf* out, couvert_buf* problem) {
  return guarded(problem, [&] {
    Output output(out);
    Held world(self);
    std::vector<FailureDocument> all;
    for (const sim::Failure& each : world->check()) all.push_back(capi_sim::document_of(each));
    output.documents(all);
  });
}

couvert_code couvert_sim_story(couvert_sim* self, int64_t after, couvert_buf* out, couvert_buf* problem) {
  return guarded(problem, [&] {
    Output output(out);
    Held world(self);
    if (after < 0) refuse(Errc::invalid_argument, "lines count from 0", "/after");
    StoryDocument told;
    std::vector<std::string> all = world->outcome().story;
    told.next = static_cast<std::int64_t>(all.size());
    const std::int64_t from = after < told.next ? after : told.next;
    told.lines.assign(all.begin() + from, all.end());
    output.document(told);
  });
}

couvert_code couvert_sim_orders(couvert_sim* self, const char* query, size_t query_size, couvert_buf* out,
                                couvert_buf* problem) {
  return guarded(problem, [&] {
    Output output(out);
    const auto asked = document<House::OrderQuery>(query, query_size);
    Held world(self);
    output.document(need(world.house().orders(asked, system_actor)));
  });
}

couvert_code couvert_sim_events(couvert_sim* self, int64_t after, int64_t limit, couvert_buf* out,
                                couvert_buf* problem) {
  return guarded(problem, [&] {
    Output output(out);
    Held world(self);
    if (limit < 1) refuse(Errc::invalid_argument, "a limit below 1", "/limit");
    const auto most =
        limit > static_cast<std::int64_t>(log_page) ? static_cast<int>(log_page) : static_cast<int>(limit);
    output.document(need(world.house().events(after, most, system_actor)));
  });
}

couvert_code couvert_sim_strike(couvert_sim* self, const char* strike, size_t strike_size, couvert_buf* problem) {
  return guarded(problem, [&] {
    const auto asked = document<StrikeDocument>(strike, strike_size);
    Held world(self);
    need(world->strike(strike_of(asked)));
  });
}

couvert_code couvert_sim_pay(couvert_sim* self, const char* request, size_t request_size, couvert_buf* out,
                             couvert_buf* problem) {
  return guarded(problem, [&] {
    Output output(out);
    const auto asked = document<sim::PaymentRequest>(request, request_size);
    Held world(self);
    output.document(need(world->pay(asked)));
  });
}

couvert_code couvert_sim_join(couvert_sim* self, const char* guest, size_t guest_size, int64_t* out,
                              couvert_buf* problem) {
  return guarded(problem, [&] {
    Number<int64_t> result(out);
    const auto who = document<GuestDocument>(guest, guest_size);
    Held world(self);
    result.set(need(world->join(who.actor, who.name)));
  });
}

couvert_code couvert_sim_now(couvert_sim* self, int64_t guest, int64_t* out, couvert_buf* problem) {
  return guarded(problem, [&] {
    Number<int64_t> result(out);
    Held world(self);
    result.set(world->host(world.guest(guest)).now().us);
  });
}

couvert_code couvert_sim_uptime(couvert_sim* self, int64_t guest, int64_t* out, couvert_buf* problem) {
  return guarded(problem, [&] {
    Number<int64_t> result(out);
    Held world(self);
    result.set(world->host(world.guest(guest)).uptime().us);
  });
}

couvert_code couvert_sim_boot(couvert_sim* self, int64_t guest, int64_t* out, couvert_buf* problem) {
  return guarded(problem, [&] {
    Number<int64_t> result(out);
    Held world(self);
    result.set(boot_of(world->host(world.guest(guest))));
  });
}

couvert_code couvert_sim_random(couvert_sim* self, int64_t guest, uint8_t* out, size_t size, couvert_buf* problem) {
  return guarded(problem, [&] {
    if (out == nullptr && size != 0) refuse(Errc::invalid_argument, "out is NULL");
    Held world(self);
    world->host(world.guest(guest)).random({out, size});
  });
}

couvert_code couvert_sim_send(couvert_sim* self, int64_t guest, const char* request, size_t request_size,
                              int64_t limit_us, couvert_buf* out, couvert_buf* problem) {
  return guarded(problem, [&] {
    Output output(out);
    const spi::Request sent = request_of(document<TransportRequest>(request, request_size));
    Held world(self);
    output.document(response_document(need(world->send(world.guest(guest), sent, Duration{limit_us}))));
  });
}

couvert_code couvert_sim_host(couvert_sim* self, int64_t guest,
                              couvert_code (*reply_set)(couvert_reply*, const char*, size_t), couvert_host* out,
                              couvert_buf* problem) {
  return guarded(problem, [&] {
    if (out == nullptr || reply_set == nullptr) refuse(Errc::invalid_argument, "out or reply_set is NULL");
    Held world(self);
    *out = host_of(std::make_unique<Lent>(Lent{world.box(), world.guest(guest), reply_set}));
  });
}

}  // extern "C"
