// SPDX-License-Identifier: Apache-2.0
// Writes an order as Open Delivery v1.7 has it, with our totals.
#include "exchange/json_writer.hpp"
#include "exchange/opendelivery.hpp"
#include "exchange/opendelivery_orders.hpp"
#include "exchange/reporter.hpp"

#include <algorithm>
#include <cstdio>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace exchange {
namespace {

using opendelivery::made_id;
using std::size_t;

std::string degrees_text(std::int32_t e7) {
  const std::int64_t size = e7 < 0 ? -static_cast<std::int64_t>(e7) : e7;
  char text[24];
  std::snprintf(text, sizeof text, "%s%d.%07d", e7 < 0 ? "-" : "", static_cast<int>(size / 10'000'000),
                static_cast<int>(size % 10'000'000));
  return text;
}

// A count of 10^-digits as a decimal number: 1500 with 3 digits is "1.500".
std::string scaled_text(std::int64_t value, int digits) {
  std::string text = std::to_string(value);
  if (digits == 0) return text;
  const auto width = static_cast<size_t>(digits) + 1;
  if (text.size() < width) text.insert(0, width - text.size(), '0');
  return text.insert(text.size() - static_cast<size_t>(digits), ".");
}

// A chosen option, wherever it stands, with how often it comes with one piece of the line.
struct Chosen {
  const Option* option;
  std::string id;
  std::int64_t quantity;
};

class OrderWriter {
 public:
  OrderWriter(const Order& order, const MenuIndex& index, const Venue& venue, const PriceRules& rules)
      : order_(order), index_(index), venue_(venue), rules_(rules), report_(Format::opendelivery) {}

  Exported run() {
    w_.begin_object();
    head();
    people();
    lines();
    fees();
    discounts();
    totals();
    payments();
    w_.end();
    Exported out;
    out.report = report_.finish(Menu{}, {});
    out.text = w_.take() + "\n";
    return out;
  }

 private:
  void change(std::string_view ref, std::string_view path, std::string_view why, std::string_view detail = {}) {
    report_.loss(LossKind::approximated, ref, path, why, detail);
  }
  void lose(std::string_view ref, std::string_view path, std::string_view why, std::string_view detail = {}) {
    report_.loss(LossKind::impossible, ref, path, why, detail);
  }
  void amount(std::string_view key, std::int64_t minor) {
    w_.key(key).begin_object().key("value").raw(amount_text({minor, order_.quote.currency}));
    w_.member("currency", order_.quote.currency.code()).end();
  }
  std::string words(const LocalizedText& texts, std::string_view fallback) const {
    const std::string_view text = texts.get(venue_.default_locale);
    return std::string(text.empty() ? fallback : text);
  }

  void head() {
    w_.member("id", order_.id.text());
    const bool delivery = order_.cart.fulfilment == Fulfilment::delivery;
    const bool indoor = order_.cart.fulfilment == Fulfilment::dine_in;
    w_.member("type", delivery ? "DELIVERY" : indoor ? "INDOOR" : "TAKEOUT").member("displayId", order_.number);
    if (!order_.cart.channel.empty()) w_.member("salesChannel", order_.cart.channel);
    w_.member("createdAt", instant_text(order_.placed_at));
    w_.member("lastEvent", opendelivery_event(order_.state, order_.cart.fulfilment));
    if (order_.state == OrderState::rejected || order_.state == OrderState::expired ||
        order_.state == OrderState::undeliverable) {
      change({}, "/state", "exit_as_cancelled", state_name(order_.state));
    }
    w_.member("orderTiming", order_.wanted_at ? "SCHEDULED" : "INSTANT");
    w_.member("preparationStartDateTime", instant_text(order_.placed_at));
    w_.key("merchant").begin_object().member("id", made_id("merchant", venue_.id)).member("name", venue_.name).end();
    if (order_.wanted_at) {
      w_.key("schedule").begin_object().member("scheduledDateTimeStart", instant_text(*order_.wanted_at));
      w_.member("scheduledDateTimeEnd", instant_text(*order_.wanted_at)).end();
    }
    const std::string at =
        instant_text(order_.wanted_at ? *order_.wanted_at : order_.ready_at.value_or(order_.placed_at));
    if (delivery) write_delivery(at);
    if (indoor) w_.key("indoor").begin_object().member("mode", "DEFAULT").member("indoorDateTime", at).end();
    if (!delivery && !indoor)
      w_.key("takeout").begin_object().member("mode", "DEFAULT").member("takeoutDateTime", at).end();
    if (!order_.cart.note.empty()) w_.member("extraInfo", order_.cart.note);
  }

  void people() {
    w_.key("customer").begin_object().member("id", made_id("customer", order_.customer));
    w_.key("phone").begin_object().member("number", order_.contact.phone).end();
    w_.member("name", order_.contact.name).member("ordersCountOnMerchant", 0).end();
    change({}, "/customer", "order_count_assumed", "0");
  }

  void write_delivery(const std::string& at) {
    const Address& a = order_.contact.address;
    w_.key("delivery").begin_object().member("deliveredBy", "MERCHANT");
    w_.key("deliveryAddress").begin_object();
    w_.member("country", a.country.empty() ? std::string_view("ZZ") : std::string_view(a.country));
    if (a.country.empty()) change({}, "/contact/address/country", "country_missing", "ZZ");
    w_.member("state", "").member("city", a.city).member("district", "").member("street", a.street);
    w_.member("number", "").member("postalCode", a.postcode);
    w_.member("formattedAddress", a.street + ", " + a.postcode + " " + a.city);
    if (!order_.contact.instructions.empty()) w_.member("reference", order_.contact.instructions);
    const GeoPoint position = order_.contact.position.value_or(GeoPoint{});
    if (!order_.contact.position) change({}, "/contact/position", "position_missing", "0,0");
    w_.key("coordinates").begin_object().key("latitude").raw(degrees_text(position.lat_e7));
    w_.key("longitude").raw(degrees_text(position.lng_e7)).end().end();
    w_.member("estimatedDeliveryDateTime", at);
    if (!order_.pickup_code.empty()) w_.member("pickupCode", order_.pickup_code);
    w_.end();
  }

  // ---- lines --------------------------------------------------------------------------------------

  void lines() {
    w_.key("items").begin_array();
    LossReport& counts = report_.counts();
    counts.items = static_cast<std::int64_t>(order_.cart.lines.size());
    for (size_t i = 0; i < order_.cart.lines.size(); ++i) {
      const CartLine& line = order_.cart.lines[i];
      const auto priced = std::find_if(order_.quote.lines.begin(), order_.quote.lines.end(),
                                       [&](const QuoteLine& q) { return q.id == line.id; });
      if (priced != order_.quote.lines.end()) write_line(line, *priced, "/cart/lines/" + std::to_string(i));
    }
    w_.end();
  }

  void collect(const std::vector<Selection>& selections, std::int64_t times, const std::string& path,
               std::vector<Chosen>& out) {
    for (const Selection& selection : selections) {
      const OptionGroup* group = index_.find_group(selection.group);
      if (group == nullptr) continue;
      const auto option = std::find_if(group->options.begin(), group->options.end(),
                                       [&](const Option& o) { return o.ref == selection.option; });
      if (option == group->options.end()) continue;
      if (!selection.modifier.empty()) lose(selection.option, path, "pre_modifier_not_held", selection.modifier);
      const std::int64_t quantity = times * selection.quantity;
      out.push_back({&*option, selection.group + "/" + selection.option, quantity});
      collect(selection.selections, quantity, path, out);
    }
  }

  void write_line(const CartLine& line, const QuoteLine& priced, const std::string& path) {
    const Item* item = index_.find_item(line.item);
    std::vector<Chosen> chosen;
    collect(line.selections, 1, path, chosen);
    report_.counts().options += static_cast<std::int64_t>(chosen.size());
    const bool measured = item != nullptr && item->measure.has_value();
    std::int64_t sum = 0;
    for (const Chosen& c : chosen) sum += c.option->price_minor * c.quantity;
    const std::int64_t base = base_price(item, line);
    // The format adds options up; where the engine does not, the price of the line as a whole is what counts.
    const bool additive = !measured && base + sum == priced.unit_minor;
    if (!additive && !chosen.empty()) change(line.item, path, "options_in_unit_price", line.item);
    w_.begin_object().member("id", made_id("item", line.item));
    w_.member("name", item ? name_of(*item, line.variant) : line.item).member("externalCode", line.item);
    if (measured) {
      const bool litre = item->measure->unit == MeasureUnit::litre || item->measure->unit == MeasureUnit::millilitre;
      change(line.item, path, "measured_line_as_pieces",
             scaled_text(line.measured, item->measure->precision) + (litre ? " L" : " KG"));
    }
    w_.member("unit", "UN").member("quantity", line.quantity);
    if (!line.note.empty()) w_.member("specialInstructions", line.note);
    amount("unitPrice", additive ? base : priced.unit_minor);
    amount("optionsPrice", additive ? sum : 0);
    amount("totalPrice", priced.gross_minor);
    if (!chosen.empty()) {
      w_.key("options").begin_array();
      for (const Chosen& c : chosen) write_option(c, additive);
      w_.end();
    }
    w_.end();
  }

  static std::int64_t base_price(const Item* item, const CartLine& line) {
    if (item == nullptr) return 0;
    for (const Variant& variant : item->variants) {
      if (variant.ref == line.variant) return variant.price_minor;
    }
    return item->price_minor;
  }

  std::string name_of(const Item& item, const Ref& variant) const {
    std::string name = words(item.name, item.ref);
    for (const Variant& v : item.variants) {
      if (v.ref == variant) name += " (" + words(v.name, v.ref) + ")";
    }
    return name;
  }

  void write_option(const Chosen& chosen, bool additive) {
    const Option& option = *chosen.option;
    w_.begin_object().member("id", made_id("option", chosen.id));
    w_.member("name", words(option.name, option.ref)).member("externalCode", option.ref).member("unit", "UN");
    w_.member("quantity", chosen.quantity);
    amount("unitPrice", additive ? option.price_minor : 0);
    amount("totalPrice", additive ? option.price_minor * chosen.quantity : 0);
    w_.end();
  }

  // ---- fees and discounts -------------------------------------------------------------------------

  void fee(std::string_view type, std::string_view name, std::string_view receiver, std::int64_t minor) {
    w_.begin_object().member("name", name).member("type", type).member("receivedBy", receiver);
    amount("price", minor);
    w_.end();
    fees_sum_ += minor;
  }

  void fees() {
    w_.key("otherFees").begin_array();
    for (const QuoteFee& f : order_.quote.fees) {
      const bool delivery = f.kind == FeeKind::delivery, small = f.kind == FeeKind::small_order;
      if (!delivery && !small && f.kind != FeeKind::service) change(f.ref, "/quote/fees", "fee_as_service", f.ref);
      fee(delivery ? "DELIVERY_FEE" : small ? "MIN_ORDER_FEE" : "SERVICE_FEE", f.ref, "MERCHANT", f.gross_minor);
    }
    const Totals& t = order_.quote.totals;
    if (t.tip_minor != 0) fee("TIP", "tip", "MERCHANT", t.tip_minor);
    if (t.tax_added_minor != 0) {
      change({}, "/quote/taxes", "tax_as_fee", amount_text({t.tax_added_minor, order_.quote.currency}));
      fee("SERVICE_FEE", "tax", "MERCHANT", t.tax_added_minor);
    }
    if (t.rounding_minor != 0) {
      change({}, "/quote/totals/rounding_minor", "rounding_as_fee", std::to_string(t.rounding_minor));
      fee("SERVICE_FEE", "rounding", "MERCHANT", t.rounding_minor);
    }
    w_.end();
  }

  void discounts() {
    w_.key("discounts").begin_array();
    for (const QuoteDiscount& d : order_.quote.discounts) {
      const auto rule = std::find_if(rules_.promotions.begin(), rules_.promotions.end(),
                                     [&](const Promotion& p) { return p.ref == d.ref; });
      const bool known = rule != rules_.promotions.end();
      const bool delivery =
          known && (rule->kind == PromotionKind::free_delivery || rule->kind == PromotionKind::delivery_percentage ||
                    rule->kind == PromotionKind::delivery_amount);
      const bool one = known && !delivery && rule->items.size() == 1;
      w_.begin_object();
      amount("amount", d.amount_minor);
      w_.member("target", delivery ? "DELIVERY_FEE" : one ? "ITEM" : "CART");
      if (one) w_.member("targetId", made_id("item", rule->items[0]));
      sponsors(d);
      w_.end();
    }
    w_.end();
  }

  void sponsors(const QuoteDiscount& d) {
    std::vector<FundedAmount> funded = d.funded;
    if (funded.empty()) funded.push_back({Funder::venue, {}, d.amount_minor});
    w_.key("sponsorshipValues").begin_array();
    for (const FundedAmount& share : funded) {
      if (share.funder == Funder::partner) change(d.ref, "/quote/discounts", "sponsor_as_marketplace", share.party);
      w_.begin_object().member("name", share.funder == Funder::venue   ? "MERCHANT"
                                       : share.funder == Funder::chain ? "CHAIN"
                                                                       : "MARKETPLACE");
      amount("amount", share.amount_minor);
      if (!d.code.empty()) w_.member("discountCode", d.code);
      w_.end();
    }
    w_.end();
  }

  void totals() {
    const Totals& t = order_.quote.totals;
    w_.key("total").begin_object();
    amount("itemsPrice", t.goods_minor);
    amount("otherFees", fees_sum_);
    amount("discount", t.discount_minor);
    amount("orderAmount", t.total_minor);
    w_.end();
  }

  void payments() {
    const bool paid = order_.payment == PaymentState::captured;
    const std::string total = amount_text({order_.quote.totals.total_minor, order_.quote.currency});
    const std::string nothing = amount_text({0, order_.quote.currency});
    w_.key("payments").begin_object().key("prepaid").raw(paid ? total : nothing);
    w_.key("pending").raw(paid ? nothing : total).key("methods").begin_array();
    w_.begin_object().key("value").raw(total).member("currency", order_.quote.currency.code());
    w_.member("type", paid ? "PREPAID" : "PENDING").member("method", "OTHER");
    w_.member("methodInfo", paid ? "paid" : "on hand-over").end().end().end();
  }

  const Order& order_;
  const MenuIndex& index_;
  const Venue& venue_;
  const PriceRules& rules_;
  Reporter report_;
  JsonWriter w_;
  std::int64_t fees_sum_ = 0;
};

}  // namespace

std::string_view opendelivery_event(OrderState state, Fulfilment fulfilment) noexcept {
  switch (state) {
    case OrderState::submitted:
    case OrderState::pending_acceptance: return "CREATED";
    case OrderState::accepted: return "CONFIRMED";
    case OrderState::preparing: return "PREPARING";
    case OrderState::ready: return "READY_FOR_PICKUP";
    case OrderState::handed_over: return fulfilment == Fulfilment::delivery ? "DISPATCHED" : "PICKED_UP";
    case OrderState::delivered: return "DELIVERED";
    case OrderState::closed: return "CONCLUDED";
    case OrderState::rejected:
    case OrderState::cancelled:
    case OrderState::expired:
    case OrderState::undeliverable: return "CANCELLED";
  }
  return {};
}

Result<Exported> export_opendelivery_order(const Order& order, const MenuIndex& index, const Venue& venue,
                                           const PriceRules& rules) {
  return OrderWriter(order, index, venue, rules).run();
}

}  // namespace exchange
}  // namespace v0
}  // namespace couvert
