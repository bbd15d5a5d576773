// SPDX-License-Identifier: Apache-2.0
// A house behind the transport port: devices in the same program reach it, and what it refuses is an answer.
#include "couvert/house_transport.hpp"

#include "device.hpp"
#include "house_fixture.hpp"

namespace couvert {
namespace {

using namespace couvert::test;

using HouseTransportTest = HouseTest;

TEST_F(HouseTransportTest, BringsADevicesOrderOnce) {
  furnished();
  HouseTransport wire(*house_, customer("ana"));
  ClientOptions options;
  options.storage = spi::make_memory_storage();
  options.transport = &wire;
  options.host = &host_;
  options.actor = customer("ana");
  auto client = Client::open(std::move(options));
  ASSERT_OK(client);
  ASSERT_TRUE(client->sync(long_enough)->up_to_date);
  ASSERT_OK(client->place(wish()));
  const auto report = client->sync(long_enough);
  ASSERT_OK(report);
  EXPECT_TRUE(report->drained);
  EXPECT_EQ(order_count(), 1);
}

TEST_F(HouseTransportTest, AnswersWhatTheHouseRefuses) {
  furnished();
  HouseTransport wire(*house_, customer("ana"));
  const auto said = [&](std::string target, std::string body) {
    return *wire.send({"POST", std::move(target), {}, std::move(body)}, long_enough);
  };
  const spi::Response broken = said("/v1/sync/push", "{");
  EXPECT_EQ(broken.status, 400);
  EXPECT_NE(broken.body.find("\"code\":\"json_syntax\""), std::string::npos) << broken.body;
  const spi::Response older = said("/v1/sync/push?x=1", R"({"device":"01900000-0000-7000-8000-000000000001",
      "incarnation":"01900000-0000-7000-8000-000000000002","protocol":99})");
  EXPECT_NE(older.body.find("\"code\":\"sync_protocol\""), std::string::npos) << older.body;
  EXPECT_EQ(older.status, error_info(Errc::sync_protocol).http_status);
  EXPECT_EQ(said("/v1/sync/pull", "[]").status, error_info(Errc::json_type).http_status);
  EXPECT_EQ(said("/v1/orders", "{}").status, 404);
}

}  // namespace
}  // namespace couvert
