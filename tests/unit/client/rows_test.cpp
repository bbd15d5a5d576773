// SPDX-License-Identifier: Apache-2.0
// Devices that pass baskets on without a house.
#include <gtest/gtest.h>

#include "couvert/group_cart.hpp"
#include "device.hpp"

namespace couvert::test {
namespace {

GroupOp op_of(std::uint64_t n, std::uint64_t device, std::uint64_t person, GroupOpKind kind) {
  GroupOp op;
  op.id = id_of<CommandId>(n, 5);
  op.device = id_of<DeviceId>(device, 6);
  op.author = id_of<ParticipantId>(person, 7);
  op.kind = kind;
  op.text = "P" + std::to_string(person);
  if (kind == GroupOpKind::put_line) {
    op.line = pizza_cart(1).lines[0];
    op.line->id = line_id(static_cast<int>(n));
  }
  return op;
}

TEST(ClientRows, DevicesPassABasketOnInAnyOrderWithoutAHouse_G4) {
  GroupCart start;
  start.id = id_of<CartId>(1, 4);
  start.venue = "trattoria";
  start.host = id_of<ParticipantId>(1, 7);
  start = *edit(start, op_of(1, 1, 1, GroupOpKind::join));
  std::vector<GroupCart> copies;
  for (std::uint64_t person = 1; person <= 3; ++person) {
    GroupCart copy = start;
    if (person > 1) copy = *edit(copy, op_of(10 * person, person, person, GroupOpKind::join));
    copies.push_back(*edit(copy, op_of(10 * person + 1, person, person, GroupOpKind::put_line)));
  }
  // Three telephones without a network show one another what they have, each pair in another order, some twice.
  std::vector<GroupView> seen;
  for (std::size_t first = 0; first < 3; ++first) {
    Device device(customer("ana"), spi::make_memory_storage());
    auto client = device.open();
    for (const std::size_t which : {first, (first + 2) % 3, (first + 1) % 3, first}) {
      ASSERT_TRUE(client->put_basket(copies[which], false));
    }
    const auto kept = device.open()->basket(start.id);
    ASSERT_TRUE(kept);
    seen.push_back(view(*kept));
  }
  ASSERT_EQ(seen[0].cart.lines.size(), 3u);
  EXPECT_EQ(seen[1].cart, seen[0].cart);
  EXPECT_EQ(seen[2].cart, seen[0].cart);
}

}  // namespace
}  // namespace couvert::test
