// SPDX-License-Identifier: Apache-2.0
// What tests of the C interface share: owners for what the interface hands out.
#ifndef COUVERT_TESTS_CAPI_C_SUPPORT_HPP
#define COUVERT_TESTS_CAPI_C_SUPPORT_HPP

#include <couvert/c/couvert.h>

#include <string>
#include <string_view>

namespace couvert_c_test {

struct Buf : couvert_buf {
  Buf() : couvert_buf{nullptr, 0} {}
  Buf(const Buf&) = delete;
  Buf& operator=(const Buf&) = delete;
  ~Buf() { couvert_buf_free(this); }
  std::string str() const { return data ? std::string(data, size) : std::string(); }
};

struct Err {
  Err() = default;
  Err(const Err&) = delete;
  Err& operator=(const Err&) = delete;
  ~Err() { couvert_error_free(error); }
  couvert_error** out() {
    couvert_error_free(error);
    error = nullptr;
    return &error;
  }
  std::string name() const { return couvert_error_name(error); }
  couvert_error* error = nullptr;
};

template <class Handle, void (*free_it)(Handle*)>
struct Owned {
  Owned() = default;
  Owned(const Owned&) = delete;
  Owned& operator=(const Owned&) = delete;
  ~Owned() { free_it(handle); }
  Handle* handle = nullptr;
};
using Book = Owned<couvert_book, couvert_book_free>;
using Device = Owned<couvert_client, couvert_client_free>;
using Authority = Owned<couvert_house, couvert_house_free>;

#define TEXT(view) std::string_view(view).data(), std::string_view(view).size()

}  // namespace couvert_c_test

#endif
