// SPDX-License-Identifier: Apache-2.0
// Open Delivery orders: theirs is kept, ours is computed; our orders are written with our totals.
#include "couvert/codec.hpp"
#include "couvert/exchange_orders.hpp"
#include "exchange_support.hpp"

#include <nlohmann/json.hpp>

#include <set>

namespace couvert {
namespace {

using test::find_loss;
using Json = nlohmann::json;

Json reais(const char* value) { return {{"value", Json::parse(value)}, {"currency", "BRL"}}; }

Json their_order() {
  return {{"id", "o-1"},
          {"type", "DELIVERY"},
          {"displayId", "A-7"},
          {"createdAt", "2024-01-20T10:35:00Z"},
          {"lastEvent", "CONFIRMED"},
          {"orderTiming", "INSTANT"},
          {"preparationStartDateTime", "2024-01-20T10:35:00Z"},
          {"merchant", {{"id", "m"}, {"name", "M"}}},
          {"items",
           {{{"id", "pizza"},
             {"name", "Pizza"},
             {"unit", "UN"},
             {"quantity", 2},
             {"externalCode", "P"},
             {"unitPrice", reais("28.90")},
             {"optionsPrice", reais("1.50")},
             {"totalPrice", reais("60.80")},
             {"options",
              {{{"id", "olive"},
                {"name", "Azeitona"},
                {"unit", "UN"},
                {"quantity", 3},
                {"externalCode", "O"},
                {"unitPrice", reais("0.50")},
                {"totalPrice", reais("1.50")}}}}}}},
          {"otherFees",
           {{{"name", "Entrega"}, {"type", "DELIVERY_FEE"}, {"receivedBy", "MERCHANT"}, {"price", reais("8")}},
            {{"name", "Gorjeta"}, {"type", "TIP"}, {"receivedBy", "LOGISTIC_SERVICES"}, {"price", reais("2")}}}},
          {"discounts",
           {{{"amount", reais("7")},
             {"target", "ITEM"},
             {"targetId", "pizza"},
             {"sponsorshipValues",
              {{{"name", "MARKETPLACE"}, {"amount", reais("5")}, {"discountCode", "CUPOM5"}},
               {{"name", "MERCHANT"}, {"amount", reais("2")}}}}}}},
          {"total",
           {{"itemsPrice", reais("60.80")},
            {"otherFees", reais("10")},
            {"discount", reais("7")},
            {"orderAmount", reais("63.80")}}},
          {"payments",
           {{"prepaid", 0},
            {"pending", Json::parse("63.80")},
            {"methods",
             {{{"value", Json::parse("63.80")},
               {"currency", "BRL"},
               {"type", "PENDING"},
               {"method", "CASH"},
               {"changeFor", 100}}}}}}};
}

ImportedOrder read(const Json& document) {
  auto result = import_order(Format::opendelivery, document.dump(), test::import_options());
  EXPECT_TRUE(result.ok()) << (result.ok() ? "" : result.error().message());
  if (!result) return {};
  const auto again = from_json<PartnerOrder>(to_json(result->order), UnknownMembers::refuse);
  EXPECT_TRUE(again.ok() && *again == result->order);
  return std::move(*result);
}

TEST(OpenDeliveryOrder, LinesFeesDiscountsAndPayments_A31) {
  const ImportedOrder in = read(their_order());
  const PartnerOrder& order = in.order;
  EXPECT_EQ(order.number, "A-7");
  EXPECT_EQ(order.fulfilment, Fulfilment::delivery);
  EXPECT_EQ(order.state, OrderState::accepted);
  EXPECT_EQ(order.currency.code(), "BRL");
  ASSERT_EQ(order.lines.size(), 1u);
  EXPECT_EQ(order.lines[0].quantity_milli, 2000);
  EXPECT_EQ(order.lines[0].unit_minor, 2890);
  EXPECT_EQ(order.lines[0].total_minor, 6080);
  EXPECT_EQ(order.lines[0].options[0].total_minor, 150);
  ASSERT_EQ(order.fees.size(), 2u);
  EXPECT_EQ(order.fees[0].kind, PartnerFeeKind::delivery);
  EXPECT_EQ(order.fees[1].kind, PartnerFeeKind::tip);
  EXPECT_EQ(order.fees[1].receiver, "logistic_services");
  ASSERT_EQ(order.discounts.size(), 1u);
  EXPECT_EQ(order.discounts[0].target, PartnerDiscountTarget::item);
  EXPECT_EQ(order.discounts[0].code, "CUPOM5");
  EXPECT_EQ(order.discounts[0].funded,
            (std::vector<FundedAmount>{{Funder::platform, "CUPOM5", 500}, {Funder::venue, "", 200}}));
  EXPECT_EQ(order.payments[0].change_for_minor, 10000);
  EXPECT_EQ(order.computed, (PartnerTotals{6080, 1000, 700, 6380, 0, 6380}));
  EXPECT_EQ(order.stated, order.computed);
  for (const Loss& loss : in.report.losses) EXPECT_EQ(loss.why.find("differs"), std::string::npos) << loss.why;
}

TEST(OpenDeliveryOrder, WhatDoesNotAddUpIsToldAndTheirsIsKept_A31) {
  Json document = their_order();
  document["items"][0]["totalPrice"] = reais("59.30");  // options once instead of twice
  document["items"][0]["optionsPrice"] = reais("1.40");
  document["items"][0]["options"][0]["totalPrice"] = reais("1.49");
  document["discounts"][0]["sponsorshipValues"][0]["amount"] = reais("4");
  document["total"]["orderAmount"] = reais("63.79");
  document["total"]["otherFees"] = reais("8");
  document["total"]["discount"] = reais("0");
  document["payments"]["prepaid"] = 1;
  const ImportedOrder in = read(document);
  for (const char* why : {"line_total_differs", "options_sum_differs", "option_total_differs", "sponsorship_differs",
                          "order_total_differs", "fees_total_differs", "discount_total_differs", "prepaid_differs",
                          "payments_do_not_cover"}) {
    EXPECT_NE(find_loss(in.report, why), nullptr) << why;
  }
  EXPECT_EQ(in.order.lines[0].stated_total_minor, 5930);
  EXPECT_EQ(in.order.lines[0].total_minor, 6080);
  EXPECT_EQ(in.order.stated.total_minor, 6379);
  EXPECT_EQ(in.order.computed.total_minor, 6380);
  EXPECT_EQ(find_loss(in.report, "order_total_differs")->detail, "63.79 stated, 63.80 computed");
}

TEST(OpenDeliveryOrder, QuantitiesByWeightAreRoundedToTheCent_A31) {
  Json document = their_order();
  document["items"][0]["unit"] = "KG";
  document["items"][0]["quantity"] = Json::parse("0.345");
  document["items"][0].erase("options");
  const ImportedOrder in = read(document);
  EXPECT_EQ(in.order.lines[0].quantity_milli, 345);
  EXPECT_EQ(in.order.lines[0].total_minor, 997) << "0.345 of 28.90 is 9.9705";
}

TEST(OpenDeliveryOrder, OlderAndBrokenDocumentsAreRead_A31) {
  Json document = their_order();
  document["total"]["items"] = document["total"]["itemsPrice"];
  document["total"].erase("itemsPrice");
  document["items"][0]["unit"] = "UNIT";
  document["items"][0]["unitPrice"]["currency"] = "INVALID_CURRENCY";
  document["type"] = "DRONE";
  document["orderTiming"] = "LATER";
  document["payments"]["methods"][0]["type"] = "SOMEHOW";
  document["discounts"][0]["target"] = "MOOD";
  document["otherFees"][0]["type"] = "PACKAGING";
  document["items"][0]["ean"] = "1";
  const ImportedOrder in = read(document);
  for (const char* why :
       {"older_member_name", "unit_not_held", "currency_unreadable", "fulfilment_unknown", "timing_unknown",
        "payment_type_unknown", "discount_target_unknown", "fee_type_unknown", "barcode_not_held"}) {
    EXPECT_NE(find_loss(in.report, why), nullptr) << why;
  }
  EXPECT_EQ(in.order.lines[0].unit_minor, 2890) << "the amount is trusted";
  EXPECT_EQ(in.order.stated.items_minor, 6080);

  const ImportedOrder bare = read({{"id", "x"}, {"items", {Json::object()}}, {"createdAt", "yesterday"}});
  for (const char* why : {"total_missing", "time_unreadable", "line_without_id", "quantity_missing", "price_missing",
                          "fulfilment_missing"}) {
    EXPECT_NE(find_loss(bare.report, why), nullptr) << why;
  }
}

TEST(OpenDeliveryOrder, OtherDocumentsAndFormatsAreRefused_A31) {
  const auto code = [](Format format, const char* text) {
    return import_order(format, text, test::import_options()).error().code();
  };
  EXPECT_EQ(code(Format::opendelivery, "{}"), Errc::import_format);
  EXPECT_EQ(code(Format::opendelivery, "[]"), Errc::import_format);
  EXPECT_EQ(code(Format::opendelivery, R"({"items": [], "basicInfo": {}, "createdAt": ""})"), Errc::import_format);
  EXPECT_EQ(code(Format::ubereats, "{}"), Errc::format_not_supported);
  ImportOptions none;
  none.venue = "v";
  EXPECT_EQ(import_order(Format::opendelivery, R"({"items": [], "total": {}})", none).error().code(),
            Errc::currency_unknown);
}

TEST(OpenDeliveryOrder, EveryStateHasItsEvent_A31) {
  std::set<std::string_view> names;
  for (std::size_t i = 0; i < order_state_count; ++i) {
    for (const Fulfilment way : {Fulfilment::delivery, Fulfilment::pickup, Fulfilment::dine_in}) {
      const auto name = order_event_name(Format::opendelivery, static_cast<OrderState>(i), way);
      EXPECT_FALSE(name.empty());
      names.insert(name);
    }
  }
  EXPECT_EQ(names.size(), 9u);
  EXPECT_EQ(order_event_name(Format::opendelivery, OrderState::handed_over, Fulfilment::delivery), "DISPATCHED");
  EXPECT_EQ(order_event_name(Format::opendelivery, OrderState::handed_over, Fulfilment::pickup), "PICKED_UP");
  EXPECT_EQ(order_event_name(Format::square, OrderState::accepted, Fulfilment::pickup), "");
}

// A menu, a cart and rules of ours with an option, a fee, a funded promotion and a tip.
struct Ours {
  Menu menu;
  PriceRules rules;
  Order order;
  Venue venue;
};
Ours ours(PriceMethod method = PriceMethod::sum) {
  Ours o;
  o.menu.ref = "menu";
  o.menu.venue = "chez-test";
  o.menu.currency = Currency::parse("EUR").value();
  Item soup;
  soup.ref = "soup";
  soup.name = LocalizedText("Soupe");
  soup.price_minor = 700;
  soup.groups = {"extra"};
  o.menu.items = {soup};
  OptionGroup extra;
  extra.ref = "extra";
  extra.name = LocalizedText("Extra");
  extra.price_method = method;
  for (const char* ref : {"croutons", "cheese"}) {
    Option option;
    option.ref = ref;
    option.name = LocalizedText(ref);
    option.price_minor = 100;
    extra.options.push_back(option);
  }
  o.menu.groups = {extra};
  o.menu.sections = {Section{"s", LocalizedText("S"), {}, {"soup"}, {}, {}}};
  FeeRule fee;
  fee.ref = "delivery";
  fee.amount_minor = 250;
  o.rules.fees = {fee};
  Promotion off;
  off.ref = "welcome";
  off.kind = PromotionKind::amount;
  off.amount_minor = 300;
  off.code = "HELLO";
  off.funding = {{Funder::platform, Rate{666'667}, {}}, {Funder::venue, Rate{333'333}, {}}};
  o.rules.promotions = {off};
  o.venue.id = "chez-test";
  o.venue.name = "Chez Test";
  o.venue.currency = o.menu.currency;
  Cart& cart = o.order.cart;
  cart.venue = "chez-test";
  cart.fulfilment = Fulfilment::delivery;
  cart.tip_minor = 150;
  cart.codes = {"HELLO"};
  CartLine line;
  line.id = LineId(make_uuid_v7(1, {1}));
  line.item = "soup";
  line.quantity = 3;
  line.selections = {{"extra", "croutons", 1, {}, {}}, {"extra", "cheese", 1, {}, {}}};
  cart.lines = {line};
  const auto index = MenuIndex::build(o.menu);
  const auto quote = price(*index, o.rules, cart, PricingContext{Instant{1'700'000'000'000'000}, Date{19'675}, {}});
  EXPECT_TRUE(quote.ok());
  o.order.id = OrderId(make_uuid_v7(2, {2}));
  o.order.number = "A-0042";
  o.order.customer = "someone";
  if (quote) o.order.quote = *quote;
  for (QuoteDiscount& discount : o.order.quote.discounts) {
    discount.funded = {{Funder::platform, {}, 200}, {Funder::venue, {}, 100}};
  }
  o.order.contact.name = "Client";
  o.order.contact.address = {"1 quai", "29900", "Concarneau", "FR"};
  o.order.placed_at = Instant{1'700'000'000'000'000};
  o.order.state = OrderState::preparing;
  return o;
}

TEST(OpenDeliveryOrder, OurOrderReadsBackWithOurTotals_A31) {
  for (const PriceMethod method : {PriceMethod::sum, PriceMethod::max}) {
    const Ours o = ours(method);
    const auto out = export_order(Format::opendelivery, o.order, *MenuIndex::build(o.menu), o.venue, o.rules);
    ASSERT_TRUE(out.ok());
    const ImportedOrder in = read(Json::parse(out->text));
    const Totals& totals = o.order.quote.totals;
    EXPECT_EQ(in.order.stated.total_minor, totals.total_minor);
    EXPECT_EQ(in.order.computed.total_minor, totals.total_minor);
    EXPECT_EQ(in.order.computed.items_minor, totals.goods_minor);
    EXPECT_EQ(in.order.computed.discount_minor, 300);
    EXPECT_EQ(in.order.state, OrderState::preparing);
    EXPECT_EQ(in.order.lines[0].options.size(), 2u);
    ASSERT_EQ(in.order.discounts.size(), 1u);
    EXPECT_EQ(in.order.discounts[0].funded,
              (std::vector<FundedAmount>{{Funder::platform, "HELLO", 200}, {Funder::venue, "HELLO", 100}}));
    EXPECT_EQ(find_loss(out->report, "options_in_unit_price") != nullptr, method == PriceMethod::max);
    for (const Loss& loss : in.report.losses) EXPECT_EQ(loss.why.find("differs"), std::string::npos) << loss.why;
  }
}

}  // namespace
}  // namespace couvert
