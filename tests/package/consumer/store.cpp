// SPDX-License-Identifier: Apache-2.0
// A program of someone else: opens a store, so that the storage engine has to be linked.
#include <couvert/house.hpp>
#include <couvert/version.h>

#include <cstdio>

int main(int count, char** words) {
  if (count != 2) return 2;
  auto storage = couvert::spi::open_sqlite_storage({words[1]});
  if (!storage) return 1;
  couvert::HouseOptions options;
  options.storage = *std::move(storage);
  auto house = couvert::House::open(std::move(options));
  if (!house) {
    std::fprintf(stderr, "%s\n", house.error().message().data());
    return 1;
  }
  std::printf("%s\n", COUVERT_VERSION_TEXT);
  return 0;
}
