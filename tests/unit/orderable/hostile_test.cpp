// SPDX-License-Identifier: Apache-2.0
// A menu made to cost time: calendars that never agree on every line of a large cart.
#include "couvert/orderable.hpp"

#include "menus.hpp"

#include <chrono>

#include <gtest/gtest.h>

namespace {

using namespace couvert;
using namespace couvert::test;

/// Every second minute of sixteen days, or the minutes between.
Calendar stripes(Date first, int parity) {
  Calendar c;
  for (int day = 0; day < 16; ++day) {
    DateException exception{Date{first.days + day}, {}};
    for (int n = 0; n < 200; ++n) exception.windows.push_back({n * 7 + parity * 3, n * 7 + parity * 3 + 2});
    c.exceptions.push_back(exception);
  }
  return c;
}

TEST(OrderableHostile, ACartOfTanglesIsGivenUpInBoundedTime) {
  const Instant now = *parse_instant("2026-03-14T11:00:00Z");
  const Date today = *parse_date("2026-03-14");
  std::vector<Item> items;
  for (int i = 0; i < 200; ++i) {
    items.push_back(item("i" + std::to_string(i), 100));
    items.back().availability.calendar = stripes(today, 0);
  }
  Menu m = menu(std::move(items));
  for (int s = 1; s < 6; ++s) {
    m.sections.push_back(m.sections[0]);
    m.sections.back().ref = "s" + std::to_string(s);
  }
  for (Section& section : m.sections) section.availability.calendar = stripes(today, 1);
  const auto index = MenuIndex::build(m);
  ASSERT_TRUE(index) << index.error().message();
  Venue v;
  v.id = "v";
  v.currency = currency();
  v.offers.resize(1);
  Cart c = cart({});
  for (int i = 0; i < 200; ++i) c.lines.push_back(line(i, "i" + std::to_string(i)));
  OrderableQuery query;
  query.now = now;
  const auto start = std::chrono::steady_clock::now();
  const Orderable answer = orderable(v, *index, c, nullptr, query);
  EXPECT_FALSE(answer.ok);
  EXPECT_EQ(answer.reasons.size(), 200u);
  // Generous: a sanitised build on a busy machine takes half a second, and twenty with a budget for each obstacle.
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(10));
}

}  // namespace
