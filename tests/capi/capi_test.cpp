// SPDX-License-Identifier: Apache-2.0
// The C interface does what the C++ interface does: prices, and an order from a device without a connection to the house.
#include <gtest/gtest.h>

#include <map>
#include <string>
#include <thread>
#include <vector>

#include "c_support.hpp"
#include "couvert/codec.hpp"
#include "couvert/error.hpp"
#include "support/device.hpp"

namespace {

using namespace couvert_c_test;
using couvert::to_json;

const std::string manager = R"({"role":"ops_admin","subject":"ops"})";
const std::string guest = R"({"role":"customer","subject":"ines"})";

std::string pricing_request(const couvert::Cart& cart) {
  return R"({"cart":)" + to_json(cart) + R"(,"at":")" + couvert::instant_text(couvert::test::noon) + R"("})";
}

void make_book(Book& book) {
  const std::string venue = to_json(couvert::test::trattoria());
  const std::string menu = to_json(couvert::test::trattoria_menu("trattoria", 900));
  const std::string rules = to_json(couvert::test::trattoria_rules());
  Err error;
  ASSERT_EQ(couvert_book_create(TEXT(venue), TEXT(menu), TEXT(rules), &book.handle, error.out()), COUVERT_OK)
      << couvert_error_message(error.error);
}

TEST(CInterface, SaysWhichLibraryItIs) {
  EXPECT_GE(couvert_abi_level(), COUVERT_ABI_LEVEL);
  EXPECT_NE(std::string(couvert_version()).find('.'), std::string::npos);
  EXPECT_NE(std::string(couvert_engine()).find("sqlite"), std::string::npos);
  EXPECT_EQ(couvert_engine_encrypts(), couvert::spi::storage_engine_encrypts() ? 1 : 0);
}

TEST(CInterface, CountsMoneyAsTheLibraryDoes) {
  std::int64_t minor = 0;
  ASSERT_EQ(couvert_money_parse(TEXT("12.50"), TEXT("EUR"), &minor, nullptr), COUVERT_OK);
  EXPECT_EQ(minor, 1'250);
  ASSERT_EQ(couvert_money_portion(minor, 55'000, TEXT("half_even"), TEXT("EUR"), &minor, nullptr), COUVERT_OK);
  EXPECT_EQ(minor, 69);  // 68.75
  const std::vector<std::int64_t> weights{1, 1, 1};
  std::vector<std::int64_t> parts(3);
  ASSERT_EQ(couvert_money_allocate(100, weights.data(), weights.size(), TEXT("EUR"), parts.data(), nullptr),
            COUVERT_OK);
  EXPECT_EQ(parts, (std::vector<std::int64_t>{34, 33, 33}));
  Buf text;
  ASSERT_EQ(couvert_money_format(1'200, TEXT("JPY"), &text, nullptr), COUVERT_OK);
  EXPECT_EQ(text.str(), "1200");
  Err error;
  EXPECT_EQ(couvert_money_parse(TEXT("1.234"), TEXT("EUR"), &minor, error.out()),
            static_cast<couvert_code>(couvert::Errc::money_format));
  EXPECT_EQ(error.name(), "money_format");
  EXPECT_STREQ(couvert_error_kind(error.error), "invalid");
}

TEST(CInterface, PricesABasketToTheSameOctets) {
  Book book;
  make_book(book);
  const couvert::Cart cart = couvert::test::pizza_cart();
  Buf answer;
  Err error;
  ASSERT_EQ(couvert_book_quote(book.handle, TEXT(pricing_request(cart)), &answer, error.out()), COUVERT_OK)
      << couvert_error_message(error.error) << couvert_error_path(error.error);

  couvert::VenueBook same;
  same.venue = couvert::test::trattoria();
  same.index = *couvert::MenuIndex::build(couvert::test::trattoria_menu("trattoria", 900));
  same.rules = couvert::test::trattoria_rules();
  const auto quote = couvert::price_at(same, cart, couvert::test::noon);
  ASSERT_TRUE(quote.ok());
  std::string inside = to_json(*quote);  // a document inside another goes without its kind
  inside.replace(1, std::string(R"("couvert":"quote/1",)").size(), "");
  EXPECT_EQ(answer.str().substr(0, 9 + inside.size()), R"({"quote":)" + inside);
  std::int64_t total = 0;
  ASSERT_EQ(couvert_book_total(book.handle, TEXT(pricing_request(cart)), &total, nullptr), COUVERT_OK);
  EXPECT_EQ(total, quote->totals.total_minor);
}

TEST(CInterface, AnErrorNamesTheMember) {
  Book book;
  make_book(book);
  Buf answer;
  Err error;
  const std::string bad = R"({"at":"2026-03-14T12:00:00Z","cart":{"id":"no id"}})";
  EXPECT_EQ(couvert_book_quote(book.handle, TEXT(bad), &answer, error.out()),
            static_cast<couvert_code>(couvert::Errc::id_format));
  EXPECT_STREQ(couvert_error_path(error.error), "/cart/id");
  EXPECT_EQ(answer.data, nullptr);
}

TEST(CInterface, EveryCodeAndEveryDocumentIsListed) {
  Buf codes, schemas;
  ASSERT_EQ(couvert_catalogue(&codes, nullptr), COUVERT_OK);
  for (const couvert::ErrorInfo& info : couvert::error_catalogue())
    EXPECT_NE(codes.str().find('"' + std::string(info.name) + '"'), std::string::npos) << info.name;
  ASSERT_EQ(couvert_schemas(&schemas, nullptr), COUVERT_OK);
  for (const char* type : {"Menu", "LocalOrder", "Conflict", "TransportRequest", "VenuePage", "OrderableRequest"})
    EXPECT_NE(schemas.str().find('"' + std::string(type) + "\":{"), std::string::npos) << type;
}

TEST(CInterface, ADocumentIsCheckedAndWrittenInItsOneForm) {
  Buf one, two;
  ASSERT_EQ(couvert_document_check(TEXT("Actor"), TEXT(R"( {"subject":"ines", "role":"customer"} )"), &one, nullptr),
            COUVERT_OK);
  EXPECT_EQ(one.str(), guest);
  Err error;
  EXPECT_NE(couvert_document_check(TEXT("Actress"), TEXT("{}"), &two, error.out()), COUVERT_OK);
  EXPECT_EQ(error.name(), "invalid_argument");
}

// ---- a device and its house, connected by the host's transport ----

struct Connection {
  couvert_house* house = nullptr;
  bool cut = false;
  int freed = 0, sends = 0;
};

// The body of a request, cut out of its document without a JSON reader: its canonical form is the checker's.
couvert_code send(void* userdata, const char* request, size_t size, int64_t, couvert_reply* reply) {
  auto& line = *static_cast<Connection*>(userdata);
  ++line.sends;
  if (line.cut) return static_cast<couvert_code>(couvert::Errc::transport_unreachable);
  const std::string text(request, size);
  const std::size_t at = text.find(R"("body":")");
  const bool pushes = text.find("/v1/sync/push") != std::string::npos;
  std::string body;
  for (std::size_t i = at + 8; i < text.size() && text[i] != '"'; ++i) body += text[i] == '\\' ? text[++i] : text[i];
  Buf answer;
  Err error;
  const couvert_code code = pushes ? couvert_house_push(line.house, TEXT(body), TEXT(guest), &answer, error.out())
                                   : couvert_house_pull(line.house, TEXT(body), TEXT(guest), &answer, error.out());
  EXPECT_EQ(code, COUVERT_OK) << couvert_error_name(error.error) << " " << couvert_error_path(error.error) << body;
  const std::string response = R"({"status":200,"body":)" + couvert::json_quote(answer.str()) + "}";
  return couvert_reply_set(reply, TEXT(response));
}

TEST(CInterface, AnOrderWithoutAConnectionReachesTheHouseOnce) {
  const std::int64_t before = couvert_live_handles();
  {
    Err error;
    Authority house;
    couvert_host noon{};
    noon.size = sizeof noon;
    noon.now_us = [](void*) { return couvert::test::noon.us; };
    ASSERT_EQ(couvert_house_open(TEXT("{}"), &noon, &house.handle, error.out()), COUVERT_OK);
    Buf venue;
    ASSERT_EQ(couvert_house_put_venue(house.handle, TEXT(to_json(couvert::test::trattoria())), TEXT(manager), -1,
                                      &venue, error.out()),
              COUVERT_OK)
        << couvert_error_name(error.error);
    Book published;
    ASSERT_EQ(couvert_house_publish(house.handle, TEXT(to_json(couvert::test::trattoria_menu("trattoria", 900))),
                                    TEXT(to_json(couvert::test::trattoria_rules())), TEXT(manager), -1,
                                    &published.handle, error.out()),
              COUVERT_OK)
        << couvert_error_name(error.error);

    Connection line;
    line.house = house.handle;
    couvert_host host = noon;
    host.userdata = &line;
    host.free_userdata = [](void* userdata) { ++static_cast<Connection*>(userdata)->freed; };
    host.send = send;
    Device device;
    const std::string options = R"({"actor":)" + guest + "}";
    ASSERT_EQ(couvert_client_open(TEXT(options), &host, &device.handle, error.out()), COUVERT_OK)
        << couvert_error_message(error.error);

    int told = 0;
    std::int64_t watching = 0;
    const auto count = [](void* userdata, const char*, size_t) { ++*static_cast<int*>(userdata); };
    ASSERT_EQ(couvert_client_watch(device.handle, count, &told, nullptr, &watching, error.out()), COUVERT_OK);
    Buf report;
    ASSERT_EQ(couvert_client_sync(device.handle, 5'000'000, &report, error.out()), COUVERT_OK);
    EXPECT_NE(report.str().find(R"("up_to_date":true)"), std::string::npos) << report.str();
    EXPECT_GT(told, 0);

    line.cut = true;
    Buf placed;
    const couvert::PlaceOrder wish = couvert::test::wish();
    ASSERT_EQ(couvert_client_place(device.handle, TEXT(to_json(wish)), &placed, error.out()), COUVERT_OK)
        << couvert_error_name(error.error) << couvert_error_path(error.error);
    EXPECT_NE(placed.str().find(R"("standing":"pending")"), std::string::npos);
    Buf offline;
    ASSERT_EQ(couvert_client_sync(device.handle, 1'000'000, &offline, error.out()), COUVERT_OK);
    EXPECT_NE(offline.str().find(R"("code":"transport_unreachable")"), std::string::npos) << offline.str();

    line.cut = false;
    ASSERT_EQ(couvert_client_wake(device.handle, error.out()), COUVERT_OK);
    ASSERT_EQ(couvert_client_sync(device.handle, 5'000'000, &report, error.out()), COUVERT_OK);
    EXPECT_NE(report.str().find(R"("applied":1)"), std::string::npos) << report.str();
    Buf orders, outbox;
    ASSERT_EQ(couvert_house_orders(house.handle, TEXT("{}"), TEXT(manager), &orders, error.out()), COUVERT_OK);
    EXPECT_EQ(orders.str().find(R"("couvert":"order/1")"), orders.str().rfind(R"("couvert":"order/1")"));
    ASSERT_EQ(couvert_client_outbox(device.handle, &outbox, error.out()), COUVERT_OK);
    EXPECT_EQ(outbox.str(), "[]");

    ASSERT_EQ(couvert_client_unwatch(device.handle, watching, error.out()), COUVERT_OK);
    ASSERT_EQ(couvert_client_close(device.handle, error.out()), COUVERT_OK);
    Buf after;
    EXPECT_EQ(couvert_client_orders(device.handle, TEXT("{}"), &after, error.out()),
              static_cast<couvert_code>(couvert::Errc::closed));
    // Nothing waiting and nobody asked are different answers.
    for (auto* call : {couvert_client_outbox, couvert_client_conflicts, couvert_client_baskets, couvert_client_venues,
                       couvert_client_seen, couvert_client_take_report}) {
      EXPECT_EQ(call(device.handle, &after, error.out()), static_cast<couvert_code>(couvert::Errc::closed));
    }
    EXPECT_EQ(couvert_client_wake(device.handle, error.out()), static_cast<couvert_code>(couvert::Errc::closed));
    EXPECT_EQ(line.freed, 0);
    couvert_client_free(device.handle);
    device.handle = nullptr;
    EXPECT_EQ(line.freed, 1);
  }
  EXPECT_EQ(couvert_live_handles(), before);
}

}  // namespace
