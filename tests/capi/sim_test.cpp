// SPDX-License-Identifier: Apache-2.0
// The simulated world in C: a client of the C interface lives in it, and hostile callers get an error.
#include <couvert/c/couvert_sim.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "c_support.hpp"
#include "couvert/codec.hpp"
#include "couvert/sim.hpp"

namespace {

using namespace couvert_c_test;
using couvert::Errc;
using Json = nlohmann::json;

couvert_code number(Errc code) { return static_cast<couvert_code>(code); }

struct SimBuf : couvert_buf {
  SimBuf() : couvert_buf{nullptr, 0} {}
  SimBuf(const SimBuf&) = delete;
  SimBuf& operator=(const SimBuf&) = delete;
  ~SimBuf() { couvert_sim_buf_free(this); }
  std::string str() const { return data ? std::string(data, size) : std::string(); }
  Json json() const { return Json::parse(str()); }
};
using Sim = Owned<couvert_sim, couvert_sim_free>;

const std::string alone = R"({"customers":0,"tills":1,"managers":0,"web_customers":0,"orders_per_hour":0})";
const std::string ines = R"({"role":"customer","subject":"ines"})";

void open_world(Sim& world, std::int64_t seed, const std::string& options = alone) {
  SimBuf problem;
  ASSERT_EQ(couvert_sim_open(seed, TEXT(options), &world.handle, &problem), COUVERT_OK) << problem.str();
}

std::int64_t join(const Sim& world, const std::string& name) {
  const std::string guest = R"({"name":")" + name + R"(","actor":)" + ines + "}";
  SimBuf problem;
  std::int64_t out = -1;
  EXPECT_EQ(couvert_sim_join(world.handle, TEXT(guest), &out, &problem), COUVERT_OK) << problem.str();
  return out;
}

void open_client(const Sim& world, std::int64_t guest, Device& device) {
  couvert_host host{};
  SimBuf problem;
  ASSERT_EQ(couvert_sim_host(world.handle, guest, couvert_reply_set, &host, &problem), COUVERT_OK) << problem.str();
  Err error;
  const std::string options = R"({"actor":)" + ines + "}";
  ASSERT_EQ(couvert_client_open(TEXT(options), &host, &device.handle, error.out()), COUVERT_OK) << error.name();
}

Json sync(const Device& device) {
  Buf report;
  Err error;
  EXPECT_EQ(couvert_client_sync(device.handle, 30'000'000, &report, error.out()), COUVERT_OK) << error.name();
  return Json::parse(report.str());
}

void place(const Device& device) {
  couvert::PlaceOrder wanted;  // nil ids and a total of 0: the device makes them
  wanted.cart.venue = "corner";
  wanted.cart.fulfilment = couvert::Fulfilment::pickup;
  wanted.cart.lines.resize(1);
  wanted.cart.lines[0].item = "soup";
  wanted.cart.lines[0].quantity = 2;
  wanted.contact.name = "Guest";
  wanted.contact.phone = "0";
  const std::string order = to_json(wanted);
  Buf out;
  Err error;
  ASSERT_EQ(couvert_client_place(device.handle, TEXT(order), &out, error.out()), COUVERT_OK)
      << error.name() << couvert_error_path(error.error);
}

Json finish(const Sim& world) {
  SimBuf report, problem;
  EXPECT_EQ(couvert_sim_finish(world.handle, &report, &problem), COUVERT_OK) << problem.str();
  return report.json();
}

TEST(CSim, AClientOfTheCInterfaceLivesInTheWorld_F10) {
  Sim world;
  open_world(world, 1);
  const std::int64_t guest = join(world, "ines");
  Device device;
  open_client(world, guest, device);
  EXPECT_TRUE(sync(device)["up_to_date"].get<bool>());
  place(device);
  EXPECT_EQ(sync(device)["applied"], 1);
  SimBuf problem;
  ASSERT_EQ(couvert_sim_advance(world.handle, 40LL * 60'000'000, &problem), COUVERT_OK);
  SimBuf orders;
  ASSERT_EQ(couvert_sim_orders(world.handle, TEXT("{}"), &orders, &problem), COUVERT_OK) << problem.str();
  ASSERT_EQ(orders.json()["orders"].size(), 1u);
  EXPECT_NE(orders.json()["orders"][0]["state"], "pending_acceptance");
  SimBuf events;
  ASSERT_EQ(couvert_sim_events(world.handle, 0, 1'000, &events, &problem), COUVERT_OK) << problem.str();
  EXPECT_GT(events.json()["events"].size(), 2u);
  SimBuf story;
  ASSERT_EQ(couvert_sim_story(world.handle, 0, &story, &problem), COUVERT_OK);
  EXPECT_GT(story.json()["lines"].size(), 2u);
  const Json report = finish(world);
  EXPECT_TRUE(report["failures"].empty()) << report["failures"].dump();
  EXPECT_EQ(report["orders"], 1);
}

std::string trace_of(std::int64_t seed) {
  Sim world;
  open_world(world, seed, R"({"faults":[{"fault":"loss","rate":20},{"fault":"house_kill","rate":120}]})");
  const std::int64_t guest = join(world, "ines");
  Device device;
  open_client(world, guest, device);
  for (int i = 0; i < 10; ++i) {
    sync(device);
    if (i == 4) place(device);
    EXPECT_EQ(couvert_sim_advance(world.handle, 60'000'000, nullptr), COUVERT_OK);
  }
  const Json report = finish(world);
  EXPECT_TRUE(report["failures"].empty()) << report["failures"].dump();
  return report["trace"];
}

TEST(CSim, TheSameCallsAreTheSameWorld_F10) {
  EXPECT_EQ(trace_of(3), trace_of(3));
  EXPECT_NE(trace_of(3), trace_of(4));
}

TEST(CSim, FaultsByName_F10) {
  Sim world;
  open_world(world, 1);
  const std::int64_t guest = join(world, "ines");
  Device device;
  open_client(world, guest, device);
  sync(device);
  SimBuf problem;
  ASSERT_EQ(couvert_sim_strike(world.handle, TEXT(R"({"fault":"partition","whom":"ines","lasts_ms":60000})"), &problem),
            COUVERT_OK)
      << problem.str();
  place(device);
  EXPECT_EQ(sync(device)["stopped_by"]["code"], "transport_unreachable");
  EXPECT_EQ(couvert_sim_strike(world.handle, TEXT(R"({"fault":"earthquake"})"), &problem), number(Errc::json_enum));
  EXPECT_EQ(problem.json()["path"], "/fault") << problem.str();
  EXPECT_EQ(couvert_sim_strike(world.handle, TEXT(R"({"fault":"partition","whom":"nobody"})"), &problem),
            number(Errc::invalid_argument));
}

TEST(CSim, TheClockAndTheChanceOfAGuest_F10) {
  Sim world;
  open_world(world, 1);
  const std::int64_t guest = join(world, "ines");
  std::int64_t before = 0, after = 0, boot = -1, reboot = -1;
  ASSERT_EQ(couvert_sim_now(world.handle, guest, &before, nullptr), COUVERT_OK);
  ASSERT_EQ(couvert_sim_boot(world.handle, guest, &boot, nullptr), COUVERT_OK);
  ASSERT_EQ(couvert_sim_advance(world.handle, 5'000'000, nullptr), COUVERT_OK);
  ASSERT_EQ(couvert_sim_now(world.handle, guest, &after, nullptr), COUVERT_OK);
  EXPECT_EQ(after - before, 5'000'000);
  ASSERT_EQ(couvert_sim_strike(world.handle, TEXT(R"({"fault":"reboot","whom":"ines"})"), nullptr), COUVERT_OK);
  ASSERT_EQ(couvert_sim_step(world.handle, &after, nullptr), COUVERT_OK);
  ASSERT_EQ(couvert_sim_advance(world.handle, 1'000'000, nullptr), COUVERT_OK);
  ASSERT_EQ(couvert_sim_boot(world.handle, guest, &reboot, nullptr), COUVERT_OK);
  EXPECT_GE(boot, 0);
  EXPECT_NE(boot, reboot);
  ASSERT_EQ(couvert_sim_uptime(world.handle, guest, &after, nullptr), COUVERT_OK);
  EXPECT_LE(after, 6'000'000);
  std::uint8_t first[16] = {}, second[16] = {};
  ASSERT_EQ(couvert_sim_random(world.handle, guest, first, sizeof first, nullptr), COUVERT_OK);
  ASSERT_EQ(couvert_sim_random(world.handle, guest, second, sizeof second, nullptr), COUVERT_OK);
  EXPECT_FALSE(std::equal(std::begin(first), std::end(first), std::begin(second)));
  EXPECT_EQ(couvert_sim_now(world.handle, 1, &after, nullptr), number(Errc::invalid_argument)) << "nobody else is here";
}

TEST(CSim, ThePaymentsThatWereNotAskedAgainAreTold_F10) {
  Sim world;
  open_world(world, 1);
  SimBuf out, problem;
  ASSERT_EQ(couvert_sim_strike(world.handle, TEXT(R"({"fault":"payment_lost"})"), &problem), COUVERT_OK);
  ASSERT_EQ(couvert_sim_advance(world.handle, 1'000'000, nullptr), COUVERT_OK);
  const std::string hold = R"({"ask":"authorize","key":"k","payment":"p","order":"o","amount_minor":500})";
  EXPECT_EQ(couvert_sim_pay(world.handle, TEXT(hold), &out, &problem), number(Errc::transport_timeout));
  const Json report = finish(world);
  ASSERT_EQ(report["failures"].size(), 1u) << report.dump();
  EXPECT_EQ(report["failures"][0]["invariant"], 48);
}

TEST(CSim, AHostOutlivesTheHandleOfItsWorld) {
  Sim world;
  open_world(world, 1);
  const std::int64_t guest = join(world, "ines");
  Device device;
  open_client(world, guest, device);
  couvert_sim_free(world.handle);
  world.handle = nullptr;
  EXPECT_TRUE(sync(device)["up_to_date"].get<bool>());
}

TEST(CSim, ItsTablesAreThoseOfTheSimulator) {
  SimBuf out, schemas;
  ASSERT_EQ(couvert_sim_invariants(&out, nullptr), COUVERT_OK);
  EXPECT_EQ(out.json().size(), 50u);
  ASSERT_EQ(couvert_sim_schemas(&schemas, nullptr), COUVERT_OK);
  const Json faults = schemas.json()["WorldFault"]["enum"];
  ASSERT_EQ(faults.size(), couvert::sim::fault_count);
  for (std::size_t i = 0; i < faults.size(); ++i)
    EXPECT_EQ(faults[i], couvert::sim::fault_name(static_cast<couvert::sim::Fault>(i)));
}

TEST(CSim, OptionsThatMakeNoSense) {
  for (const char* options :
       {"", "{", "[]", R"({"customers":-1})", R"({"tills":1000000})", R"({"poll_ms":0})",
        R"({"faults":[{"fault":"loss","rate":101}]})", R"({"faults":[{"fault":"x"}]})", R"({"restaurants":[{}]})"}) {
    Sim world;
    SimBuf problem;
    EXPECT_NE(couvert_sim_open(1, TEXT(options), &world.handle, &problem), COUVERT_OK) << options;
    EXPECT_FALSE(problem.json()["code"].get<std::string>().empty()) << options;
    EXPECT_EQ(world.handle, nullptr);
  }
}

// Calls every function with a handle that is wrong, and tells which of them did not mind.
std::vector<std::string> unmoved_by(const void* handle, bool rubbish) {
  std::vector<std::string> unmoved;
  SimBuf buf;
  std::int64_t number64 = 0;
  Sim made;
  couvert_sim*& sim = made.handle;
  const char* text = rubbish ? "\xff{rubbish" : nullptr;
  const std::size_t size = rubbish ? 9 : 0;
#define COUVERT_SELF_void
#define COUVERT_SELF_sim static_cast<couvert_sim*>(const_cast<void*>(handle)),
#define GIVEN(x) (x)
#define COUVERT_SIM_CALL(function, self, ...)                                                                \
  {                                                                                                          \
    SimBuf problem;                                                                                          \
    const couvert_code code = function(COUVERT_SELF_##self __VA_ARGS__);                                     \
    if (code == COUVERT_OK) unmoved.emplace_back(#function);                                                 \
    if (code != COUVERT_OK && problem.data == nullptr) unmoved.emplace_back(#function " without a problem"); \
  }
#include "every_sim_call.inc"
#undef GIVEN
  return unmoved;
}

const std::vector<std::string> content_with_anything{"couvert_sim_schemas", "couvert_sim_invariants"};

TEST(HostileSimCaller, GetsAnErrorFromEveryFunction) {
  EXPECT_EQ(unmoved_by(nullptr, false), content_with_anything);
  EXPECT_EQ(unmoved_by(nullptr, true), content_with_anything);
  const std::string not_a_handle(64, 'x');
  EXPECT_EQ(unmoved_by(not_a_handle.data(), true), content_with_anything);
  Sim world;
  open_world(world, 1);
  couvert_sim* stale = world.handle;
  couvert_sim_free(stale);
  world.handle = nullptr;
  EXPECT_EQ(unmoved_by(stale, true), content_with_anything);
  couvert_sim_free(stale);
  couvert_sim_free(nullptr);
  couvert_sim_buf_free(nullptr);
}

TEST(HostileSimCaller, AHandleOfTheOtherLibrary) {
  Device device;
  Err error;
  const std::string options = R"({"actor":)" + ines + "}";
  ASSERT_EQ(couvert_client_open(TEXT(options), nullptr, &device.handle, error.out()), COUVERT_OK);
  EXPECT_EQ(unmoved_by(device.handle, true), content_with_anything);
}

TEST(HostileSimCaller, OutputsThatAreNullAndTimesThatAreNone) {
  Sim world;
  open_world(world, 1);
  EXPECT_EQ(couvert_sim_report(world.handle, nullptr, nullptr), number(Errc::invalid_argument));
  EXPECT_EQ(couvert_sim_step(world.handle, nullptr, nullptr), number(Errc::invalid_argument));
  EXPECT_EQ(couvert_sim_host(world.handle, 0, couvert_reply_set, nullptr, nullptr), number(Errc::invalid_argument));
  couvert_host host{};
  EXPECT_EQ(couvert_sim_host(world.handle, 0, couvert_reply_set, &host, nullptr), number(Errc::invalid_argument));
  EXPECT_EQ(couvert_sim_advance(world.handle, -1, nullptr), number(Errc::invalid_argument));
  EXPECT_EQ(couvert_sim_advance(world.handle, INT64_MAX, nullptr), number(Errc::limit_exceeded));
  EXPECT_EQ(couvert_sim_random(world.handle, 0, nullptr, 4, nullptr), number(Errc::invalid_argument));
}

TEST(HostileSimCaller, NothingStaysBehind) {
  const std::int64_t before = couvert_sim_live_handles();
  {
    Sim world;
    open_world(world, 1);
    (void)finish(world);
    SimBuf problem;
    EXPECT_NE(couvert_sim_advance(world.handle, -1, &problem), COUVERT_OK);
    EXPECT_GT(couvert_sim_live_handles(), before);
  }
  EXPECT_EQ(couvert_sim_live_handles(), before);
}

}  // namespace
