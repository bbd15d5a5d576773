// SPDX-License-Identifier: Apache-2.0
// Open Delivery documents of the shared folder: facts, validity under the published schema, ours as well as theirs.
#include "couvert/codec.hpp"
#include "couvert/exchange.hpp"
#include "couvert/exchange_orders.hpp"
#include "couvert/menu.hpp"
#include "shared_data.hpp"
#include "support/schema_check.hpp"
#include "support/yaml_subset.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <set>

namespace couvert {
namespace {

using couvert_data::Json;
using couvert_data::Tally;
using testing::SchemaCheck;

constexpr const char* kSpec = "specs/open_delivery/v1.7.0.openapi.yaml";
constexpr const char* kMerchant = "#/components/schemas/Merchant";
constexpr const char* kOrder = "#/components/schemas/Order";

ImportOptions options(std::string_view currency = "BRL") {
  ImportOptions o;
  o.venue = "data";
  o.currency = Currency::parse(currency).value();
  return o;
}

// The published API description, or null where the folder does not hold it.
const Json& spec() {
  static const Json read = [] {
    const std::string text = couvert_data::read(couvert_data::folder() / kSpec);
    return text.empty() ? Json() : testing::YamlSubset::parse(text);
  }();
  return read;
}

std::string text_of(const std::vector<SchemaCheck::Problem>& problems) {
  std::string text;
  for (const auto& [path, keyword] : problems) text += path + " " + keyword + "; ";
  return text;
}

// "73.0" and 7300 cents.
bool same_amount(const Json& fact, std::int64_t minor) {
  const auto money = parse_decimal(couvert_data::digits(fact), Currency::parse("BRL").value(), Rounding::half_up);
  return money && money->minor == minor;
}

class MerchantFacts {
 public:
  MerchantFacts(const Imported& imported, const Json& source) : in_(imported), source_(source) {}

  Json answer(const std::string& fact) const {
    const LossReport& r = in_.report;
    if (fact == "menus") return r.menus;
    if (fact == "categories") return r.sections;
    if (fact == "items") return r.items;
    if (fact == "item_offers") return offers();
    if (fact == "option_groups") return r.groups;
    if (fact == "options") return r.options;
    if (fact == "availabilities") return source_.value("availabilities", Json::array()).size();
    if (fact == "services") return services();
    if (fact == "required_groups") return required();
    if (fact == "currency") return Json::array({std::string(in_.menu.currency.code())});
    if (fact == "dangling_offer_items") return losses("/itemOffers", "dangling_item");
    if (fact == "dangling_option_items") return losses("/optionGroups", "dangling_item");
    if (fact == "dangling_category_offers") return losses("/categories", "dangling_offer");
    if (fact == "dangling_offer_groups") return losses("/itemOffers", "dangling_group");
    return nullptr;
  }
  std::optional<std::int64_t> amount(const std::string& fact) const {
    std::int64_t sum = 0;
    if (fact == "sum_offer_prices") {
      for (const Item& item : in_.menu.items) sum += item.sold_alone ? item.price_minor : 0;
      return sum;
    }
    if (fact != "sum_option_prices") return std::nullopt;
    for (const OptionGroup& group : in_.menu.groups) {
      for (const Option& option : group.options) sum += option.price_minor;
    }
    return sum;
  }

 private:
  std::int64_t offers() const {
    return std::count_if(in_.menu.items.begin(), in_.menu.items.end(), [](const Item& i) { return i.sold_alone; });
  }
  std::int64_t required() const {
    return std::count_if(in_.menu.groups.begin(), in_.menu.groups.end(),
                         [](const OptionGroup& g) { return g.min_quantity > 0; });
  }
  std::size_t services() const { return in_.venue.empty() ? 0 : in_.venue[0].offers.size(); }
  Json losses(std::string_view under, std::string_view why) const {
    Json found = Json::array();
    for (const Loss& loss : in_.report.losses) {
      if (loss.why == why && loss.path.rfind(under, 0) == 0) found.push_back(loss.detail);
    }
    return found;
  }

  const Imported& in_;
  const Json& source_;
};

void check_merchant(const std::filesystem::path& file, const Json& facts) {
  Tally tally("menus/open_delivery/" + file.filename().string());
  const std::string text = couvert_data::read(file);
  const auto imported = import_menu(Format::opendelivery, text, options());
  tally.expect(imported.ok(), "a merchant document is read");
  if (!imported) return;
  const auto index = MenuIndex::build(imported->menu);
  tally.expect(index.ok(), "the imported menu can be published");
  for (const Venue& venue : imported->venue) tally.expect(validate(venue).ok(), "the venue is valid");
  const Json source = Json::parse(text);
  const MerchantFacts ours(*imported, source);
  for (const auto& [fact, expected] : facts.items()) {
    if (const auto amount = ours.amount(fact)) {
      tally.expect(same_amount(expected, *amount), fact + ": ours " + std::to_string(*amount));
    } else if (const Json answer = ours.answer(fact); !answer.is_null()) {
      tally.equal(answer, expected, fact);
    } else {
      tally.dispute("no such fact here: " + fact);
    }
  }
  if (!index || imported->venue.empty() || !spec().is_object()) return;
  const auto out = export_menu(Format::opendelivery, *index, imported->venue[0], imported->rules);
  tally.expect(out.ok(), "it is written again");
  const auto problems = SchemaCheck(spec()).problems(Json::parse(out->text), kMerchant);
  tally.expect(problems.empty(), "what we write is valid: " + text_of(problems));
  const auto again = import_menu(Format::opendelivery, out->text, options());
  tally.expect(again.ok() && again->menu == imported->menu, "and reads back as the same menu");
}

TEST(SharedMenus, OpenDelivery_A31) {
  const auto files = couvert_data::files("menus/open_delivery", ".json");
  if (files.empty()) return couvert_data::say_absent("menus/open_delivery");
  const Json facts = couvert_data::document("expected/menus.json");
  ASSERT_TRUE(facts.is_object()) << "expected/menus.json is missing or not JSON";
  for (const auto& file : files) {
    check_merchant(file, facts.value("open_delivery/" + file.filename().string(), Json::object()));
  }
}

// Facts about validity, by the same reader and checker that judge what we write.
void check_validity(const char* folder, const char* expected, const char* schema) {
  const Json facts = couvert_data::document(expected);
  const auto files = couvert_data::files(folder, ".json");
  if (!facts.is_object() || files.empty() || !spec().is_object()) return couvert_data::say_absent(folder);
  const SchemaCheck checker(spec());
  for (const auto& file : files) {
    const Json fact = facts.at("results").value(file.filename().string(), Json());
    if (!fact.is_object()) continue;
    Tally tally(std::string(folder) + "/" + file.filename().string() + " (schema)");
    const auto problems = checker.problems(Json::parse(couvert_data::read(file)), schema);
    tally.equal(problems.size(), fact.at("errors"), "number of problems: " + text_of(problems));
    tally.equal(problems.empty(), fact.at("valid"), "validity");
    std::multiset<SchemaCheck::Problem> ours(problems.begin(), problems.end());
    for (const Json& problem : fact.value("sample", Json::array())) {
      const auto found = ours.find({problem.at(0).get<std::string>(), problem.at(1).get<std::string>()});
      tally.expect(found != ours.end(), "problem " + problem.dump());
      if (found != ours.end()) ours.erase(found);
    }
  }
}

TEST(SharedMenus, OpenDeliveryValidity_A31) {
  check_validity("menus/open_delivery", "expected/open_delivery_merchant_validation.json", kMerchant);
}

TEST(SharedOrders, OpenDeliveryValidity_A31) {
  check_validity("orders/open_delivery/fixtures", "expected/open_delivery_orders_validation.json", kOrder);
}

bool reported(const LossReport& report, std::string_view why) {
  return std::any_of(report.losses.begin(), report.losses.end(), [&](const Loss& l) { return l.why == why; });
}

void check_order(const std::filesystem::path& file, const Json& facts) {
  Tally tally("orders/open_delivery/" + file.filename().string());
  const auto imported = import_order(Format::opendelivery, couvert_data::read(file), options());
  tally.expect(imported.ok(), "an order is read");
  if (!imported) return;
  const PartnerOrder& order = imported->order;
  const auto again = from_json<PartnerOrder>(to_json(order), UnknownMembers::refuse);
  tally.expect(again.ok() && *again == order, "its document reads back");
  if (facts.is_null()) return tally.dispute("no facts for this file");
  std::int64_t lines = 0;
  for (const PartnerLine& line : order.lines) lines += line.stated_total_minor.value_or(0);
  // Older documents call the sum of the items otherwise, which the facts count as not stated.
  const bool older = reported(imported->report, "older_member_name");
  const std::int64_t items = older ? 0 : order.stated.items_minor.value_or(0);
  const std::int64_t fees = order.stated.fees_minor.value_or(0), off = order.stated.discount_minor.value_or(0);
  tally.equal(order.lines.size(), facts.at("items"), "items");
  tally.expect(same_amount(facts.at("sum_item_totals"), lines), "sum_item_totals: " + std::to_string(lines));
  if (facts.contains("not_computable")) {
    tally.expect(reported(imported->report, "total_missing"), "a missing total is reported");
    return;
  }
  tally.expect(same_amount(facts.at("stated_items_price"), items), "stated_items_price: " + std::to_string(items));
  tally.expect(same_amount(facts.at("fees"), fees), "fees: " + std::to_string(fees));
  tally.expect(same_amount(facts.at("discount"), off), "discount: " + std::to_string(off));
  tally.expect(same_amount(facts.at("order_amount"), order.stated.total_minor.value_or(0)), "order_amount");
  tally.expect(same_amount(facts.at("items_plus_fees_minus_discount"), items + fees - off), "items plus fees");
  // Theirs is kept; where it is not what its parts make, that is told.
  const auto differs = [&](std::optional<std::int64_t> theirs, std::optional<std::int64_t> ours, const char* why) {
    tally.equal(reported(imported->report, why), theirs && *theirs != *ours, why);
  };
  differs(order.stated.items_minor, order.computed.items_minor, "items_total_differs");
  differs(order.stated.fees_minor, order.computed.fees_minor, "fees_total_differs");
  differs(order.stated.discount_minor, order.computed.discount_minor, "discount_total_differs");
  differs(order.stated.total_minor, order.computed.total_minor, "order_total_differs");
}

TEST(SharedOrders, OpenDelivery_A31) {
  const auto files = couvert_data::files("orders/open_delivery/fixtures", ".json");
  if (files.empty()) return couvert_data::say_absent("orders/open_delivery/fixtures");
  const Json facts = couvert_data::document("expected/open_delivery_orders.json");
  ASSERT_TRUE(facts.is_object()) << "expected/open_delivery_orders.json is missing or not JSON";
  for (const auto& file : files) check_order(file, facts.value(file.filename().string(), Json()));
}

// The examples of v2's API descriptions: merchants and orders are read, the other bodies are refused as what they are.
TEST(SharedMenus, OpenDeliveryVersion2_A31) {
  const Json merchants = couvert_data::document("orders/open_delivery/v2_merchant_examples.json");
  if (!merchants.is_array()) return couvert_data::say_absent("orders/open_delivery/v2_merchant_examples.json");
  Tally tally("orders/open_delivery/v2_merchant_examples.json");
  for (const Json& example : merchants) {
    const Json& body = example.at("value");
    const auto imported = import_menu(Format::opendelivery, body.dump(), options());
    const bool merchant = body.is_object() && body.contains("basicInfo");
    tally.equal(imported.ok(), merchant, example.dump());
    if (!imported) {
      tally.expect(imported.error().code() == Errc::import_format, "refused as another format");
      continue;
    }
    tally.equal(imported->venue.size(), 1, "the merchant is a venue");
    tally.expect(reported(imported->report, "no_menu"), "without a menu, and it says so");
  }
}

TEST(SharedOrders, OpenDeliveryVersion2_A31) {
  const Json orders = couvert_data::document("orders/open_delivery/v2_orders_examples.json");
  if (!orders.is_array()) return couvert_data::say_absent("orders/open_delivery/v2_orders_examples.json");
  Tally tally("orders/open_delivery/v2_orders_examples.json");
  for (const Json& example : orders) {
    const Json& body = example.at("value");
    const auto imported = import_order(Format::opendelivery, body.dump(), options());
    const bool order = body.is_object() && body.contains("items");
    tally.equal(imported.ok(), order, example.value("name", ""));
    if (!imported) continue;
    tally.equal(imported->order.lines.size(), body["items"].size(), "lines");
    std::int64_t funded = 0, off = 0;
    for (const PartnerDiscount& discount : imported->order.discounts) {
      off += discount.amount_minor;
      for (const FundedAmount& share : discount.funded) funded += share.amount_minor;
    }
    tally.equal(reported(imported->report, "sponsorship_differs"), off != funded, "sponsors bear the discounts");
    tally.equal(off, imported->order.computed.discount_minor.value_or(-1), "discounts add up");
  }
}

// Menus that came from elsewhere are valid merchants too, whatever they leave open.
TEST(SharedMenus, OpenDeliveryOfOtherMenusIsValid_A31) {
  if (!spec().is_object()) return couvert_data::say_absent(kSpec);
  const std::pair<const char*, Format> sources[] = {{"menus/uber_eats", Format::ubereats},
                                                    {"menus/schema_org", Format::schemaorg}};
  for (const auto& [folder, format] : sources) {
    for (const auto& file : couvert_data::files(folder, ".json")) {
      const auto imported = import_menu(format, couvert_data::read(file), options("EUR"));
      if (!imported) continue;
      Tally tally(std::string(folder) + "/" + file.filename().string() + " (as Open Delivery)");
      const auto index = MenuIndex::build(imported->menu);
      ASSERT_TRUE(index.ok());
      Venue venue;
      venue.id = "data";
      venue.name = "Data";
      venue.currency = imported->menu.currency;
      venue.offers = {FulfilmentOffer{Fulfilment::delivery, {}, 20, 0, {}, {}}, FulfilmentOffer{}};
      if (!imported->venue.empty()) venue = imported->venue[0];
      const auto out = export_menu(Format::opendelivery, *index, venue, imported->rules);
      ASSERT_TRUE(out.ok());
      const auto problems = SchemaCheck(spec()).problems(Json::parse(out->text), kMerchant);
      tally.expect(problems.empty(), text_of(problems));
    }
  }
}

}  // namespace
}  // namespace couvert
