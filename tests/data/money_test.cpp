// SPDX-License-Identifier: Apache-2.0
// Currencies, rounding, allocation and contained tax against facts that were computed elsewhere.
#include "couvert/money.hpp"
#include "couvert/cart.hpp"
#include "couvert/menu.hpp"
#include "couvert/pricing.hpp"
#include "shared_data.hpp"

#include <filesystem>
#include <gtest/gtest.h>

#include <array>
#include <functional>
#include <limits>
#include <optional>

namespace couvert {
namespace {

using couvert_data::digits;
using couvert_data::Json;
using couvert_data::Tally;

Currency currency(const char* code) { return Currency::parse(code).value(); }

// ---- ISO 4217 ---------------------------------------------------------------------------------------

// The step of cash in minor units, from the digits that cash has and the rounding in their last place.
void cash_rounding(Tally& tally, const std::string& code, const Json& row) {
  const auto parsed = Currency::parse(code);
  if (!parsed) return tally.dispute("withdrawn codes are not currencies here");
  const auto number = [&](const char* key, int other) {
    return row.contains(key) ? std::stoi(row.at(key).get<std::string>()) : other;
  };
  std::int64_t step = std::max(number("_cashRounding", 0), 1);
  for (int n = number("_cashDigits", parsed->exponent()); n < parsed->exponent(); ++n) step *= 10;
  const auto below = round_to_step({7 * step + (step - 1) / 2, *parsed}, step, Rounding::half_up);
  const auto above = round_to_step({7 * step + (step + 1) / 2, *parsed}, step, Rounding::half_up);
  tally.expect(below && above && below->minor == 7 * step && above->minor == (step == 1 ? 8 : 8 * step),
               "cash of " + code);
}

TEST(SharedMoney, Currencies) {
  if (!std::filesystem::exists(couvert_data::folder() / "expected/currency.json"))
    return couvert_data::say_absent("expected/currency.json");
  const Json facts = couvert_data::document("expected/currency.json");
  ASSERT_TRUE(facts.is_object());
  Tally tally("expected/currency.json");
  std::map<std::string, int> by_exponent;
  std::map<int, std::vector<std::string>> codes;
  for (const CurrencyInfo& info : iso_currencies()) {
    ++by_exponent[info.exponent < 0 ? "-" : std::to_string(info.exponent)];
    codes[info.exponent].emplace_back(info.code);
    tally.equal(Currency::parse(info.code).ok(), info.exponent >= 0, std::string(info.code) + " can be used");
  }
  for (const auto& [fact, expected] : facts.items()) {
    if (fact == "active_alphabetic_codes") {
      tally.equal(iso_currencies().size(), expected, fact);
    } else if (fact == "minor_units") {
      tally.equal(by_exponent, expected, fact);
    } else if (fact == "zero_decimal") {
      tally.equal(codes[0], expected, fact);
    } else if (fact == "three_decimal") {
      tally.equal(codes[3], expected, fact);
    } else if (fact == "four_decimal") {
      tally.equal(codes[4], expected, fact);
    } else if (fact == "no_minor_unit") {
      tally.equal(codes[-1], expected, fact);
    } else if (fact == "iso_vs_cldr_digit_differences") {
      for (const Json& row : expected) {  // code, ISO digits, CLDR digits: ours are the standard's
        const auto parsed = Currency::parse(row.at(0).get<std::string>());
        tally.equal(parsed ? std::to_string(parsed->exponent()) : "", row.at(1), fact + " " + digits(row.at(0)));
      }
    } else if (fact == "cash_rounding") {
      for (const auto& [code, row] : expected.items()) {
        cash_rounding(tally, code, row);
      }
    } else {
      tally.dispute("no such fact here: " + fact);
    }
  }
}

// ---- tax contained in receipts ----------------------------------------------------------------------

struct Receipt {
  Menu menu;
  Cart cart;
  PriceRules rules;
};

// Percent as decimal text to parts per million: a unit with four digits counts ten-thousandths of a percent.
std::int64_t ppm(const std::string& percent) {
  return parse_decimal(percent, currency("CLF"), Rounding::half_up).value().minor;
}

Receipt receipt(const Json& row) {
  Receipt r;
  r.menu.ref = "menu";
  r.menu.venue = r.cart.venue = "data";
  r.menu.currency = currency("EUR");
  std::set<std::string> rates;
  Section section;
  section.ref = "all";
  std::uint8_t n = 0;
  for (const Json& line : row.at("lines")) {
    const std::string rate = line.at("rate").get<std::string>();
    Item item;
    item.ref = "item" + std::to_string(++n);
    item.name = LocalizedText(item.ref);
    item.price_minor = parse_amount(line.at("gross_unit").get<std::string>(), r.menu.currency).value().minor;
    item.tax_class = rate;
    section.items.push_back(item.ref);
    UuidBytes id{};
    id[15] = n;
    r.cart.lines.push_back({LineId(id), item.ref, {}, line.at("qty").get<std::int32_t>(), {}, {}});
    r.menu.items.push_back(std::move(item));
    if (rates.insert(rate).second) r.rules.taxes.push_back({rate, rate, {}, {ppm(rate)}, true, {}, {}});
  }
  r.menu.sections.push_back(std::move(section));
  return r;
}

std::string euros(std::int64_t minor) { return amount_text({minor, currency("EUR")}); }
std::string euros(const Json& text) {
  return amount_text(parse_amount(text.get<std::string>(), currency("EUR")).value());
}

void check_receipt(Tally& tally, const Json& row) {
  const std::string id = row.value("id", "");
  Receipt r = receipt(row);
  const auto index = MenuIndex::build(r.menu);
  ASSERT_TRUE(index.ok()) << id;
  r.rules.tax_rounding = TaxRounding::per_line;
  const auto by_line = price(*index, r.rules, r.cart, {});
  r.rules.tax_rounding = TaxRounding::per_rate;
  const auto by_rate = price(*index, r.rules, r.cart, {});
  if (!by_line || !by_rate) return tally.expect(false, id + ": no price");
  Json rates = Json::object(), expected = Json::object();
  for (const QuoteTax& tax : by_rate->taxes) rates[tax.ref] = euros(tax.tax_minor);
  for (const auto& [rate, amount] : row.at("tax_by_rate_rounded_per_rate").items()) expected[rate] = euros(amount);
  std::int64_t shares = 0;
  for (const QuoteLine& line : by_rate->lines) shares += line.tax_minor;
  const Totals &a = by_line->totals, &b = by_rate->totals;
  tally.expect(euros(a.total_minor) == euros(row.at("gross")) && a.total_minor == b.total_minor, id + ": gross");
  tally.equal(euros(a.tax_included_minor), euros(row.at("tax_rounded_per_line")), id + ": tax rounded by line");
  tally.equal(rates, expected, id + ": tax by rate");
  tally.equal(euros(b.tax_included_minor), euros(row.at("tax_rounded_per_rate")), id + ": tax rounded by rate");
  tally.equal(shares, b.tax_included_minor, id + ": the lines' shares sum to it");
  tally.equal(a.tax_included_minor != b.tax_included_minor, row.at("differs"), id + ": whether the two differ");
}

TEST(SharedMoney, TaxInReceipts) {
  if (!std::filesystem::exists(couvert_data::folder() / "expected/vat_inclusive_receipts.json"))
    return couvert_data::say_absent("expected/vat_inclusive_receipts.json");
  const Json facts = couvert_data::document("expected/vat_inclusive_receipts.json");
  ASSERT_TRUE(facts.is_object());
  Tally tally("expected/vat_inclusive_receipts.json");
  for (const Json& row : facts.at("rows")) check_receipt(tally, row);
}

// ---- vectors of arithmetic --------------------------------------------------------------------------

// A decimal as integer and number of digits after the point; nothing when it leaves 64 bits.
struct Decimal {
  std::int64_t value;
  int places;
};
std::optional<Decimal> decimal(const Json& json) {
  std::string text = digits(json);
  const auto point = text.find('.');
  const int places = point == std::string::npos ? 0 : static_cast<int>(text.size() - point - 1);
  if (point != std::string::npos) text.erase(point, 1);
  const auto whole = parse_decimal(text, currency("JPY"), Rounding::half_up);
  if (!whole || text.find_first_of("eE") != std::string::npos) return std::nullopt;
  return Decimal{whole->minor, places};
}
std::optional<std::int64_t> power_of_ten(int n) {
  if (n < 0 || n > 18) return std::nullopt;
  std::int64_t p = 1;
  while (n-- > 0) p *= 10;
  return p;
}

std::optional<Rounding> rounding(const std::string& name) {
  static const std::map<std::string, Rounding> kModes = {{"ROUND_HALF_UP", Rounding::half_up},
                                                         {"ROUND_HALF_DOWN", Rounding::half_down},
                                                         {"ROUND_HALF_EVEN", Rounding::half_even},
                                                         {"ROUND_HALF_ODD", Rounding::half_odd},
                                                         {"ROUND_UP", Rounding::ceiling},
                                                         {"ROUND_DOWN", Rounding::floor},
                                                         {"ROUND_HALF_POSITIVE_INFINITY", Rounding::half_ceiling},
                                                         {"ROUND_HALF_NEGATIVE_INFINITY", Rounding::half_floor}};
  const auto found = kModes.find(name);
  return found == kModes.end() ? std::nullopt : std::optional(found->second);
}

void allocation(Tally& tally, const Json& row, const std::vector<std::int64_t>& weights) {
  const auto amount = decimal(row.at(0));
  const auto parts = amount ? allocate({amount->value, currency("EUR")}, weights)
                            : Result<std::vector<Money>>(Error(Errc::money_format));
  std::vector<std::int64_t> ours, mirrored;
  if (parts) {
    for (const Money& part : *parts) ours.push_back(part.minor);
  }
  const bool same = Json(ours) == row.at(2);
  std::int64_t sum = 0;
  for (const std::int64_t part : ours) sum += part;
  // Ours are the parts of the positive amount with the sign turned; others round each part of a negative amount down.
  if (!same && amount && amount->value < 0 && sum == amount->value) {
    return tally.dispute("parts of a negative amount mirror those of the positive one");
  }
  tally.expect(same, "allocation " + row.dump() + ", ours " + Json(ours).dump());
}

// `a * b`, or `a / b`, at the number of digits that the expected text has.
void product(Tally& tally, const Json& row, bool divide) {
  const auto a = decimal(row.at(0)), b = decimal(row.at(1)), expected = decimal(row.at(2));
  if (!a || !b || !expected) return tally.dispute("decimals beyond 64 bits");
  const int shift = divide ? expected->places - a->places + b->places : expected->places - a->places - b->places;
  const auto scale = power_of_ten(shift < 0 ? -shift : shift);
  if (!scale) return tally.dispute("decimals beyond 64 bits");
  Result<std::int64_t> ours(Error(Errc::money_overflow));
  if (divide) {
    ours = shift < 0 ? mul_div(a->value, 1, b->value * *scale, Rounding::half_up)
                     : mul_div(a->value, *scale, b->value, Rounding::half_up);
  } else if (shift < 0) {
    ours = mul_div(a->value, b->value, *scale, Rounding::half_up);
  } else {
    const auto whole = mul_div(a->value, b->value, 1, Rounding::half_up);
    if (whole) ours = mul_div(*whole, *scale, 1, Rounding::half_up);
  }
  if (!ours) return tally.dispute("decimals beyond 64 bits");
  tally.equal(*ours, expected->value, (divide ? "division " : "multiplication ") + row.dump());
}

void whole(Tally& tally, const Json& value, const Json& expected, Rounding mode, const std::string& what) {
  const auto ours = parse_decimal(digits(value), currency("JPY"), mode);
  tally.expect(ours && std::to_string(ours->minor) == digits(expected), what + " " + digits(value));
}

void rounded(Tally& tally, const Json& row) {
  const auto mode = rounding(row.at(1).get<std::string>());
  if (!mode) return tally.dispute("no such mode: " + digits(row.at(1)));
  whole(tally, row.at(0), row.at(2), *mode, digits(row.at(1)));
}

void to_unit(Tally& tally, const Json& row) {
  const auto mode = rounding(row.at(3).get<std::string>());
  const auto step = power_of_ten(row.at(1).get<int>());
  if (!mode || !step) return tally.dispute("no such mode: " + digits(row.at(3)));
  const auto ours = round_to_step({row.at(0).get<std::int64_t>(), currency("EUR")}, *step, *mode);
  tally.equal(ours ? ours->minor : std::numeric_limits<std::int64_t>::min(), row.at(2), "unit " + row.dump());
}

void modulo(Tally& tally, const Json& row) {
  const auto a = decimal(row.at(0)), b = decimal(row.at(1));
  const auto times =
      a && b ? mul_div(a->value, 1, b->value, Rounding::down) : Result<std::int64_t>(Error(Errc::money_format));
  tally.expect(times && std::to_string(a->value - *times * b->value) == digits(row.at(2)), "mod " + row.dump());
}

void share(Tally& tally, const Json& row) {
  const auto ours = mul_div(row.at(0).get<std::int64_t>(), row.at(1).get<std::int64_t>(), row.at(2).get<std::int64_t>(),
                            Rounding::floor);
  tally.expect(ours && std::to_string(*ours) == digits(row.at(3)), "share " + row.dump());
}

void less(Tally& tally, const Json& row) {
  const auto a = parse_decimal(digits(row.at(0)), currency("CLF"), Rounding::floor);
  const auto b = parse_decimal(digits(row.at(1)), currency("CLF"), Rounding::floor);
  if (a && b && a->minor == b->minor) return tally.dispute("differences below a minor unit");
  tally.expect(a && b && a->minor < b->minor, "less " + row.dump());
}

TEST(SharedMoney, Vectors) {
  for (const auto& file : couvert_data::files("money", "_vectors.json")) {
    const std::string inside = "money/" + file.filename().string();
    Tally tally(inside);
    const Json document = couvert_data::document(inside);
    ASSERT_TRUE(document.is_object());
    const std::map<std::string, std::function<void(const Json&)>> kinds = {
        {"allocationExamples", [&](const Json& r) { allocation(tally, r, r.at(1).get<std::vector<std::int64_t>>()); }},
        {"allocationTargetExamples",
         [&](const Json& r) { allocation(tally, r, std::vector<std::int64_t>(r.at(1).get<std::size_t>(), 1)); }},
        {"roundToUnitExamples", [&](const Json& r) { to_unit(tally, r); }},
        {"modExamples", [&](const Json& r) { modulo(tally, r); }},
        {"shareExamples", [&](const Json& r) { share(tally, r); }},
        {"multiplicationExamples", [&](const Json& r) { product(tally, r, false); }},
        {"divisionExamples", [&](const Json& r) { product(tally, r, true); }},
        {"compareLessExamples", [&](const Json& r) { less(tally, r); }},
        {"ceilExamples", [&](const Json& r) { whole(tally, r.at(0), r.at(1), Rounding::ceiling, "ceil"); }},
        {"floorExamples", [&](const Json& r) { whole(tally, r.at(0), r.at(1), Rounding::floor, "floor"); }},
        {"roundingExamples", [&](const Json& r) { rounded(tally, r); }}};
    for (const auto& [kind, rows] : document.at("vectors").items()) {
      const auto known = kinds.find(kind);
      for (const Json& row : rows) {
        known == kinds.end() ? tally.dispute("no such operation here: " + kind) : known->second(row);
      }
    }
  }
}

}  // namespace
}  // namespace couvert
