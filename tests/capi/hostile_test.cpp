// SPDX-License-Identifier: Apache-2.0
// Callers who do everything wrong get an error, and never a crash.
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <cstring>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "c_support.hpp"
#include "couvert/codec.hpp"
#include "couvert/error.hpp"
#include "support/device.hpp"

namespace {

using namespace couvert_c_test;
using couvert::Errc;

const std::string guest = R"({"role":"customer","subject":"ines"})";
const std::string options = R"({"actor":)" + guest + "}";

couvert_code number(Errc code) { return static_cast<couvert_code>(code); }

void open_device(Device& device, const couvert_host* host = nullptr) {
  Err error;
  ASSERT_EQ(couvert_client_open(TEXT(options), host, &device.handle, error.out()), COUVERT_OK)
      << couvert_error_message(error.error);
}

/// Places for every kind of output.
struct Places {
  Buf buf;
  std::int64_t number64 = 0;
  std::int32_t number32 = 0;
  Book a_book;
  Device a_client;
  Authority a_house;
};

enum class Given { nothing, rubbish };

// Calls every function with a handle that is wrong, and tells which of them did not mind.
std::vector<std::string> unmoved_by(const void* handle, Given given) {
  std::vector<std::string> unmoved;
  Places places;
  const char* text = given == Given::rubbish ? "\xff{rubbish" : nullptr;
  const std::size_t size = given == Given::rubbish ? 9 : 0;
  const std::int64_t one[1] = {-1};
  const std::int64_t* numbers = given == Given::rubbish ? one : nullptr;
  const std::size_t count = 1;
  const std::uint8_t key[32] = {};
  const std::uint8_t* octets = given == Given::rubbish ? key : nullptr;
  std::int64_t one_part[1] = {0};
  std::int64_t* parts = one_part;
  couvert_buf& buf = places.buf;
  std::int64_t& number64 = places.number64;
  std::int32_t& number32 = places.number32;
  couvert_book*& book = places.a_book.handle;
  couvert_client*& client = places.a_client.handle;
  couvert_house*& house = places.a_house.handle;
#define COUVERT_SELF_void
#define COUVERT_SELF_book static_cast<couvert_book*>(const_cast<void*>(handle)),
#define COUVERT_SELF_client static_cast<couvert_client*>(const_cast<void*>(handle)),
#define COUVERT_SELF_house static_cast<couvert_house*>(const_cast<void*>(handle)),
#define GIVEN(x) (x)
#define COUVERT_CALL(function, self, ...)                                                            \
  {                                                                                                  \
    couvert_error* error = nullptr;                                                                  \
    const couvert_code code = function(COUVERT_SELF_##self __VA_ARGS__);                             \
    if (code == COUVERT_OK) unmoved.emplace_back(#function);                                         \
    if (code != COUVERT_OK && error == nullptr) unmoved.emplace_back(#function " without an error"); \
    couvert_error_free(error);                                                                       \
  }
#include "every_call.inc"
#undef GIVEN
  return unmoved;
}

// Nothing to fail on, and nothing wrong with an empty text.
const std::vector<std::string> content_with_anything{"couvert_catalogue", "couvert_schemas", "couvert_id_new"};

TEST(HostileCaller, NullForEveryHandleAndText) {
  EXPECT_EQ(unmoved_by(nullptr, Given::nothing), content_with_anything);
}

TEST(HostileCaller, RubbishForEveryText) { EXPECT_EQ(unmoved_by(nullptr, Given::rubbish), content_with_anything); }

TEST(HostileCaller, AnErrorForAHandle) {
  Err error;
  std::int64_t ignored = 0;
  ASSERT_NE(couvert_money_parse(TEXT("x"), TEXT("EUR"), &ignored, error.out()), COUVERT_OK);
  EXPECT_EQ(unmoved_by(error.error, Given::rubbish), content_with_anything);
}

TEST(HostileCaller, AnAddressForAHandle) {
  const std::string not_a_handle(64, 'x');
  EXPECT_EQ(unmoved_by(not_a_handle.data(), Given::rubbish), content_with_anything);
  EXPECT_EQ(unmoved_by(reinterpret_cast<const void*>(~std::uintptr_t{0}), Given::rubbish), content_with_anything);
}

TEST(HostileCaller, AHandleAfterItsEnd) {
  Device device;
  open_device(device);
  couvert_client* stale = device.handle;
  couvert_client_free(stale);
  device.handle = nullptr;
  EXPECT_EQ(unmoved_by(stale, Given::rubbish), content_with_anything);
  couvert_client_free(stale);  // and once more
  Device next;
  open_device(next);  // takes the stale one's place in the table
  EXPECT_NE(next.handle, stale);
  Buf out;
  Err error;
  EXPECT_EQ(couvert_client_seen(stale, &out, error.out()), number(Errc::invalid_argument));
}

TEST(HostileCaller, OutputsThatAreNull) {
  Device device;
  open_device(device);
  Err error;
  EXPECT_EQ(couvert_client_seen(device.handle, nullptr, error.out()), number(Errc::invalid_argument));
  EXPECT_EQ(couvert_client_watch(device.handle, nullptr, nullptr, nullptr, nullptr, error.out()),
            number(Errc::invalid_argument));
  EXPECT_EQ(couvert_client_place(device.handle, TEXT("{}"), nullptr, nullptr), number(Errc::invalid_argument));
}

TEST(HostileCaller, FreeingNothing) {
  couvert_buf_free(nullptr);
  couvert_error_free(nullptr);
  couvert_book_free(nullptr);
  couvert_client_free(nullptr);
  couvert_house_free(nullptr);
  couvert_buf empty = COUVERT_BUF_INIT;
  couvert_buf_free(&empty);
  EXPECT_EQ(couvert_reply_set(nullptr, TEXT("x")), number(Errc::invalid_argument));
  EXPECT_STREQ(couvert_error_message(nullptr), "");
  EXPECT_EQ(couvert_error_code(nullptr), COUVERT_OK);
}

TEST(HostileCaller, AHostWithoutAValidSize) {
  static int freed = 0;
  couvert_host host{};
  host.size = 3;
  Device device;
  Err error;
  EXPECT_EQ(couvert_client_open(TEXT(options), &host, &device.handle, error.out()), number(Errc::invalid_argument));
  host.size = sizeof host;
  host.free_userdata = [](void*) { ++freed; };
  EXPECT_NE(couvert_client_open(TEXT("no document"), &host, &device.handle, error.out()), COUVERT_OK);
  EXPECT_EQ(freed, 1) << "userdata goes back when opening fails";
}

TEST(HostileCaller, CallbacksThatThrow) {
  Device device;
  couvert_host host{};
  host.size = sizeof host;
  host.send = [](void*, const char*, size_t, int64_t, couvert_reply*) -> couvert_code {
    throw std::runtime_error("thrown by the host");
  };
  open_device(device, &host);
  Buf report;
  Err error;
  EXPECT_EQ(couvert_client_sync(device.handle, 1'000'000, &report, error.out()), number(Errc::internal));
  EXPECT_STREQ(couvert_error_message(error.error), "thrown by the host");
  EXPECT_EQ(couvert_client_sync(device.handle, 1'000'000, &report, error.out()), number(Errc::internal))
      << "no lock stays";
}

TEST(HostileCaller, AnswersThatAreRubbish) {
  for (const char* answer : {"", "{", "[]", R"({"status":"ok"})", R"({"status":200,"body":"nonsense"})",
                             R"({"status":99999,"headers":[{"name":"a"}]})"}) {
    Device device;
    couvert_host host{};
    host.size = sizeof host;
    host.userdata = const_cast<char*>(answer);
    host.send = [](void* userdata, const char*, size_t, int64_t, couvert_reply* reply) {
      const char* said = static_cast<const char*>(userdata);
      return couvert_reply_set(reply, said, std::strlen(said));
    };
    open_device(device, &host);
    Buf report;
    Err error;
    EXPECT_EQ(couvert_client_sync(device.handle, 1'000'000, &report, error.out()), COUVERT_OK) << answer;
    EXPECT_NE(report.str().find("stopped_by"), std::string::npos) << answer << report.str();
  }
}

TEST(HostileCaller, FreedWhileOthersCallAndCalledFromItsOwnCallback) {
  Device device;
  open_device(device);
  std::atomic<bool> stop{false};
  std::atomic<int> served{0};
  std::vector<std::thread> callers;
  for (int i = 0; i < 4; ++i)
    callers.emplace_back([&, handle = device.handle] {
      while (!stop) {
        couvert_buf out = COUVERT_BUF_INIT;
        if (couvert_client_seen(handle, &out, nullptr) == COUVERT_OK) ++served;
        couvert_buf_free(&out);
      }
    });
  while (served < 1'000) std::this_thread::yield();
  couvert_client_free(device.handle);
  device.handle = nullptr;
  stop = true;
  for (std::thread& caller : callers) caller.join();
}

TEST(HostileCaller, AForkedChildIsRefused) {
  Device device;
  open_device(device);
  const pid_t child = fork();
  ASSERT_GE(child, 0);
  if (child == 0) {
    couvert_buf out = COUVERT_BUF_INIT;
    const couvert_code code = couvert_client_seen(device.handle, &out, nullptr);
    couvert_client_free(device.handle);
    couvert_client* own = nullptr;  // and its own work
    const bool works = couvert_client_open(TEXT(options), nullptr, &own, nullptr) == COUVERT_OK;
    couvert_client_free(own);
    _exit(code == number(Errc::invalid_argument) && works ? 0 : 1);
  }
  int status = 0;
  ASSERT_EQ(waitpid(child, &status, 0), child);
  EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0) << status;
  Buf out;
  EXPECT_EQ(couvert_client_seen(device.handle, &out, nullptr), COUVERT_OK) << "the parent goes on";
}

}  // namespace
