// SPDX-License-Identifier: Apache-2.0
// Reads an Open Delivery order, of v1 and v2: theirs is kept, ours is computed, the difference is told.
#include "exchange/context.hpp"
#include "exchange/opendelivery_orders.hpp"

#include "couvert/limits.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace exchange {
namespace {

using std::size_t;

constexpr size_t kMostLines = 10'000;
constexpr int kMostDepth = limits::option_depth;

class OrderReader {
 public:
  OrderReader(const Document& document, const ImportOptions& options)
      : context_(Format::opendelivery, options), root_{&document.root, {}} {
    for (const std::string& path : document.repeated_members)
      context_.say({}, LossKind::impossible, path, "repeated_member");
  }

  Result<ImportedOrder> run() {
    currency_ = find_currency();
    if (!currency_.is_set()) currency_ = context_.options.currency;
    if (!currency_.is_set()) return Error(Errc::currency_unknown, "the document names no currency", "/currency");
    order_.venue = context_.options.venue;
    order_.currency = currency_;
    head();
    people();
    const Place list = root_.member("items");
    for (size_t i = 0; i < list.size() && i < kMostLines; ++i) {
      if (context_.is_object({}, list.element(i))) order_.lines.push_back(line(list.element(i), 0, true));
    }
    if (list.size() > kMostLines) context_.say({}, LossKind::impossible, list.path, "too_many_items");
    fees();
    discounts();
    payments();
    totals();
    leftovers();
    ImportedOrder out;
    out.report = context_.report.finish(Menu{}, {});
    out.order = std::move(order_);
    return out;
  }

 private:
  // ---- small values -------------------------------------------------------------------------------

  std::string word(const Place& place, size_t octets = limits::name_octets) {
    if (!place.present()) return {};
    return context_.text({}, place, octets).value_or("");
  }

  Currency find_currency() const {
    for (const std::string_view name : {"orderAmount", "itemsPrice", "items"}) {
      if (const auto found = parse(root_.member("total").member(name).member("currency"))) return *found;
    }
    const Place list = root_.member("items");
    for (size_t i = 0; i < list.size(); ++i) {
      const Place line = list.element(i);
      for (const Place& holder : {line, line.member("pricing")}) {
        for (const std::string_view name : {"totalPrice", "unitPrice"}) {
          if (const auto found = parse(holder.member(name).member("currency"))) return *found;
        }
      }
    }
    return {};
  }
  static std::optional<Currency> parse(const Place& code) {
    const auto* text = code.value->text();
    const auto parsed = text ? Currency::parse(trimmed(*text)) : Result<Currency>(Error(Errc::currency_unknown));
    return parsed ? std::optional(*parsed) : std::nullopt;
  }

  std::optional<std::int64_t> decimal(const Place& value) {
    return context_.price_decimal({}, value, currency_, -limits::price_minor);
  }

  // {value, currency}. A code that is none is read as the order's; an amount in another currency is left out.
  std::optional<std::int64_t> amount(const Place& price) {
    if (!price.present() || !context_.is_object({}, price)) return std::nullopt;
    const Place code = price.member("currency");
    const auto found = parse(code);
    if (found && *found != currency_) {
      context_.say({}, LossKind::impossible, code.path, "currency_differs", describe(*code.value));
      return std::nullopt;
    }
    if (!found && code.present()) {
      context_.say({}, LossKind::approximated, code.path, "currency_unreadable", describe(*code.value));
    }
    return decimal(price.member("value"));
  }

  std::optional<Instant> instant(const Place& place) {
    if (!place.present()) return std::nullopt;
    const auto* text = place.value->text();
    const auto parsed = text ? parse_instant(*text) : Result<Instant>(Error(Errc::time_format));
    if (parsed) return *parsed;
    context_.say({}, LossKind::impossible, place.path, "time_unreadable", describe(*place.value));
    return std::nullopt;
  }

  // Sums stay inside what documents hold; a file that is beyond it is told so once.
  std::int64_t plus(std::int64_t a, std::int64_t b) {
    const std::int64_t sum = a + b;  // each below 2^53
    if (sum <= limits::quote_minor && sum >= -limits::quote_minor) return sum;
    context_.say_once("", {}, LossKind::approximated, {}, "sum_out_of_range");
    return std::clamp(sum, -limits::quote_minor, limits::quote_minor);
  }

  void differs(const Place& place, std::string_view why, std::optional<std::int64_t> theirs, std::int64_t ours,
               std::string_view ref = {}) {
    if (!theirs || *theirs == ours) return;
    context_.say({std::string(ref), false}, LossKind::approximated, place.path, why,
                 amount_text({*theirs, currency_}) + " stated, " + amount_text({ours, currency_}) + " computed");
  }

  // ---- the head -----------------------------------------------------------------------------------

  void head() {
    order_.id = word(root_.member("id"));
    if (order_.id.empty()) context_.say({}, LossKind::approximated, root_.path, "order_without_id");
    order_.number = word(root_.member("displayId"));
    order_.placed_at = instant(root_.member("createdAt"));
    fulfilment();
    state();
    order_.merchant = word(root_.member("merchant").member("id"));
    const Place timing = root_.member("timing").present() ? root_.member("timing") : root_;
    const Place schedule = timing.member("schedule");
    context_.is_object({}, schedule);
    order_.wanted_at = instant(schedule.member("scheduledDateTimeStart"));
    const std::string when = word(timing.member("orderTiming"));
    if (!when.empty() && when != "INSTANT" && when != "SCHEDULED" && when != "ONDEMAND") {
      context_.say({}, LossKind::impossible, timing.path + "/orderTiming", "timing_unknown", when);
    }
    if (when == "SCHEDULED" && !order_.wanted_at) {
      order_.wanted_at = instant(timing.member("preparationStartDateTime"));
      if (order_.wanted_at) {
        context_.say({}, LossKind::approximated, timing.path + "/preparationStartDateTime", "wanted_time_assumed");
      }
    }
    order_.note = word(root_.member("extraInfo"), limits::text_octets);
    if (const std::string more = word(root_.member("observations"), limits::text_octets); !more.empty()) {
      order_.note = order_.note.empty() ? more : clean_text(more + "\n" + order_.note, limits::text_octets);
    }
  }

  void fulfilment() {
    const Place inside = root_.member("fulfillment").member("orderType");
    const Place place = inside.present() ? inside : root_.member("type");
    const std::string type = word(place);
    if (type == "DELIVERY") order_.fulfilment = Fulfilment::delivery;
    if (type == "TAKEOUT") order_.fulfilment = Fulfilment::pickup;
    if (type == "INDOOR") order_.fulfilment = Fulfilment::dine_in;
    if (!order_.fulfilment) {
      context_.say({}, LossKind::impossible, place.path, type.empty() ? "fulfilment_missing" : "fulfilment_unknown",
                   type);
    }
  }

  void state() {
    const Place place = root_.member("lastEvent");
    const std::string event = word(place);
    constexpr std::pair<std::string_view, OrderState> kStates[] = {{"CREATED", OrderState::pending_acceptance},
                                                                   {"CONFIRMED", OrderState::accepted},
                                                                   {"PREPARATION_REQUESTED", OrderState::accepted},
                                                                   {"PREPARING", OrderState::preparing},
                                                                   {"READY_FOR_PICKUP", OrderState::ready},
                                                                   {"PICKUP_AREA_ASSIGNED", OrderState::ready},
                                                                   {"DISPATCHED", OrderState::handed_over},
                                                                   {"PICKED_UP", OrderState::handed_over},
                                                                   {"DELIVERED", OrderState::delivered},
                                                                   {"CONCLUDED", OrderState::closed},
                                                                   {"CANCELLED", OrderState::cancelled}};
    for (const auto& [name, held] : kStates) {
      if (name == event) order_.state = held;
    }
    if (!event.empty() && !order_.state) {  // a wish to cancel, and its refusal, leave the order where it was
      context_.say({}, LossKind::impossible, place.path, "event_not_held", event);
    }
  }

  // ---- people and places --------------------------------------------------------------------------

  void people() {
    const Place customer = root_.member("customer");
    if (context_.is_object({}, customer)) {
      order_.contact.name = word(customer.member("name"));
      order_.contact.phone = word(customer.member("phone").member("number"));
      context_.leftovers({}, customer, "customer", {"id", "name", "phone"},
                         {{"documentNumber", "customer_document_not_held"},
                          {"email", "emails_not_held"},
                          {"ordersCountOnMerchant", "order_count_not_held"},
                          {"birthDate", "personal_data_not_held"},
                          {"gender", "personal_data_not_held"}});
    }
    const Place inside = root_.member("fulfillment").member("delivery");
    const Place delivery = inside.present() ? inside : root_.member("delivery");
    if (!delivery.present() || !context_.is_object({}, delivery)) return;
    const Place a =
        delivery.member("deliveryAddress").present() ? delivery.member("deliveryAddress") : delivery.member("address");
    if (!context_.is_object({}, a)) return;
    std::string& street = order_.contact.address.street;
    for (const std::string_view part : {"street", "number", "complement", "district", "neighborhood"}) {
      const std::string text = word(a.member(part));
      if (!text.empty()) street = clean_text(street.empty() ? text : street + ", " + text, limits::name_octets);
    }
    order_.contact.address.postcode = word(a.member("postalCode"));
    order_.contact.address.city = word(a.member("city"));
    const std::string country = word(a.member("country"));
    if (country.size() == 2) order_.contact.address.country = country;
    order_.contact.position =
        read_position(a.member("coordinates").member("latitude"), a.member("coordinates").member("longitude"));
    order_.contact.instructions = word(a.member("reference"), limits::note_octets);
    if (order_.contact.instructions.empty()) {
      order_.contact.instructions = word(delivery.member("observations"), limits::note_octets);
    }
    context_.leftovers({}, a, "deliveryAddress",
                       {"street", "number", "complement", "district", "neighborhood", "postalCode", "city", "country",
                        "coordinates", "reference"},
                       {{"state", "region_not_held"}, {"formattedAddress", "formatted_address_not_held"}});
  }

  // ---- lines --------------------------------------------------------------------------------------

  std::int64_t quantity(const Subject& subject, const Place& place) {
    if (!place.present()) {
      context_.say(subject, LossKind::approximated, place.path, "quantity_missing", "1");
      return 1000;
    }
    const auto digits = number_text(*place.value);
    const auto milli = digits ? scale_decimal(*digits, 3) : std::nullopt;
    if (!milli || milli->value < 0 || milli->value > 1'000'000'000) {
      context_.say(subject, LossKind::impossible, place.path, "quantity_unreadable", describe(*place.value));
      return 1000;
    }
    if (!milli->exact) context_.say(subject, LossKind::approximated, place.path, "quantity_rounded", *digits);
    return milli->value;
  }

  std::int64_t times(std::int64_t minor, std::int64_t milli) {
    const auto product = mul_div(minor, milli, 1000, Rounding::half_up);
    return plus(product ? *product : limits::quote_minor, 0);
  }

  PartnerLine line(const Place& p, int depth, bool top) {
    PartnerLine out;
    out.id = word(p.member("id"));
    const Subject subject{clean_text(out.id, limits::ref_octets), false};
    LossReport& counts = context_.report.counts();
    ++(top ? counts.items : counts.options);
    if (out.id.empty()) context_.say(subject, LossKind::approximated, p.path, "line_without_id");
    out.name = word(p.member("name"));
    if (out.name.empty()) context_.say(subject, LossKind::approximated, p.path, "name_missing");
    out.code = word(p.member("externalCode"));
    out.note = word(p.member("specialInstructions"), limits::note_octets);
    if (out.note.empty()) out.note = word(p.member("observations"), limits::note_octets);
    out.unit = word(p.member("unit"));
    constexpr std::array<std::string_view, 6> kUnits = {"UN", "KG", "L", "OZ", "LB", "GAL"};
    if (!out.unit.empty() && std::find(kUnits.begin(), kUnits.end(), out.unit) == kUnits.end()) {
      context_.say(subject, LossKind::approximated, p.path + "/unit", "unit_not_held", out.unit);
    }
    out.quantity_milli = quantity(subject, p.member("quantity"));
    const Place prices = p.member("pricing").present() ? p.member("pricing") : p;  // v2 keeps them together
    const auto unit = amount(prices.member("unitPrice"));
    if (!unit) context_.say(subject, LossKind::approximated, prices.path, "price_missing");
    out.unit_minor = unit.value_or(0);
    out.original_minor = amount(prices.member("originalPrice"));
    out.stated_options_minor = amount(prices.member("optionsPrice"));
    out.stated_total_minor = amount(prices.member("totalPrice"));
    options(p, depth, out);
    leftovers_of_line(subject, p);
    sum(subject, prices, top, out);
    return out;
  }

  void options(const Place& p, int depth, PartnerLine& out) {
    const Place list = p.member("options");
    if (!context_.is_list({}, list)) return;
    if (depth >= kMostDepth && list.size() > 0) {
      return context_.say({}, LossKind::impossible, list.path, "too_deep");
    }
    for (size_t i = 0; i < list.size() && i < kMostLines; ++i) {
      if (context_.is_object({}, list.element(i))) out.options.push_back(line(list.element(i), depth + 1, false));
    }
  }

  // An option's total is quantity * unit price, with what it opens counted beside it: the options of a line are the
  // sum over all depths, and the line is quantity * (unit price + options).
  void sum(const Subject& subject, const Place& prices, bool top, PartnerLine& out) {
    std::int64_t inner = 0;
    for (const PartnerLine& option : out.options) inner = plus(inner, with_inner(option));
    out.total_minor =
        top ? times(plus(out.unit_minor, inner), out.quantity_milli) : times(out.unit_minor, out.quantity_milli);
    if (top)
      differs(prices.member("optionsPrice"), "options_sum_differs", out.stated_options_minor, inner, subject.ref);
    differs(prices.member("totalPrice"), top ? "line_total_differs" : "option_total_differs", out.stated_total_minor,
            out.total_minor, subject.ref);
  }
  std::int64_t with_inner(const PartnerLine& option) {
    std::int64_t sum = option.total_minor;
    for (const PartnerLine& inner : option.options) sum = plus(sum, with_inner(inner));
    return sum;
  }

  void leftovers_of_line(const Subject& subject, const Place& p) {
    context_.leftovers(
        subject, p, "line",
        {"id", "index", "name", "externalCode", "unit", "quantity", "specialInstructions", "observations", "unitPrice",
         "originalPrice", "optionsPrice", "totalPrice", "subtotalPrice", "pricing", "options", "itemOfferId"},
        {{"ean", "barcode_not_held"},
         {"scalePriceApplied", "scale_price_not_held"},
         {"indoor", "production_point_not_held"},
         {"optionGroupId", "option_group_not_held"},
         {"optionGroupName", "option_group_not_held"},
         {"defaultQuantity", "default_not_held"}});
  }

  // ---- fees, discounts, payments ------------------------------------------------------------------

  void fees() {
    const Place list = root_.member("otherFees");
    if (!context_.is_list({}, list)) return;
    constexpr std::pair<std::string_view, PartnerFeeKind> kKinds[] = {{"DELIVERY_FEE", PartnerFeeKind::delivery},
                                                                      {"SERVICE_FEE", PartnerFeeKind::service},
                                                                      {"TIP", PartnerFeeKind::tip},
                                                                      {"MIN_ORDER_FEE", PartnerFeeKind::small_order}};
    for (size_t i = 0; i < list.size() && i < kMostLines; ++i) {
      const Place p = list.element(i);
      if (!context_.is_object({}, p)) continue;
      PartnerFee fee;
      const std::string type = word(p.member("type"));
      const auto known =
          std::find_if(std::begin(kKinds), std::end(kKinds), [&](const auto& k) { return k.first == type; });
      if (known != std::end(kKinds)) fee.kind = known->second;
      if (known == std::end(kKinds))
        context_.say({}, LossKind::approximated, p.path + "/type", "fee_type_unknown", type);
      fee.name = word(p.member("name"));
      fee.receiver = lower(word(p.member("receivedBy")));
      fee.amount_minor = amount(p.member("price")).value_or(0);
      context_.leftovers({}, p, "fee", {"type", "name", "receivedBy", "price"},
                         {{"receiverDocument", "receiver_document_not_held"}, {"observation", "fee_note_not_held"}});
      order_.fees.push_back(std::move(fee));
    }
  }

  std::optional<Funder> funder_of(const std::string& name) const {
    if (name == "MARKETPLACE") return Funder::platform;
    if (name == "MERCHANT") return Funder::venue;
    if (name == "CHAIN") return Funder::chain;
    return std::nullopt;
  }

  void discounts() {
    const Place list = root_.member("discounts");
    if (!context_.is_list({}, list)) return;
    for (size_t i = 0; i < list.size() && i < kMostLines; ++i) {
      const Place p = list.element(i);
      if (context_.is_object({}, p)) order_.discounts.push_back(discount(p));
    }
  }

  PartnerDiscount discount(const Place& p) {
    PartnerDiscount out;
    const std::string target = word(p.member("target"));
    if (target == "ITEM") out.target = PartnerDiscountTarget::item;
    if (target == "DELIVERY_FEE") out.target = PartnerDiscountTarget::delivery;
    if (target != "ITEM" && target != "DELIVERY_FEE" && target != "CART") {
      context_.say({}, LossKind::approximated, p.path + "/target", "discount_target_unknown", target);
    }
    out.target_id = word(p.member("targetId"));
    out.amount_minor = amount(p.member("amount")).value_or(0);
    const Place shares = p.member("sponsorshipValues");
    std::int64_t sum = 0;
    context_.is_list({}, shares);
    for (size_t k = 0; k < shares.size() && k < kMostLines; ++k) {
      const Place share = shares.element(k);
      const std::string name = word(share.member("name"));
      const auto funder = funder_of(name);
      const auto part = amount(share.member("amount"));
      if (!funder) context_.say({}, LossKind::approximated, share.path, "sponsor_unknown", name);
      if (!part) continue;
      const std::string code = word(share.member("discountCode"));
      if (out.code.empty()) out.code = code;
      out.funded.push_back({funder.value_or(Funder::partner), clean_text(code, limits::ref_octets), *part});
      sum = plus(sum, *part);
    }
    if (!out.funded.empty()) differs(p.member("amount"), "sponsorship_differs", out.amount_minor, sum);
    context_.leftovers({}, p, "discount", {"amount", "target", "targetId", "sponsorshipValues"});
    return out;
  }

  void payments() {
    const Place p = root_.member("payments");
    if (!p.present() || !context_.is_object({}, p)) return;
    order_.stated.prepaid_minor = decimal(p.member("prepaid"));
    order_.stated.pending_minor = decimal(p.member("pending"));
    const Place list = p.member("methods");
    context_.is_list({}, list);
    for (size_t i = 0; i < list.size() && i < kMostLines; ++i) {
      const Place at = list.element(i);
      if (!context_.is_object({}, at)) continue;
      PartnerPayment payment;
      payment.method = lower(word(at.member("method")));
      payment.brand = word(at.member("brand"));
      payment.info = word(at.member("methodInfo"));
      const std::string type = word(at.member("type"));
      payment.prepaid = type == "PREPAID";
      if (type != "PREPAID" && type != "PENDING") {
        context_.say({}, LossKind::approximated, at.path + "/type", "payment_type_unknown", type);
      }
      payment.amount_minor = amount(at).value_or(0);
      payment.change_for_minor = decimal(at.member("changeFor"));
      context_.leftovers({}, at, "payment", {"method", "brand", "methodInfo", "type", "value", "currency", "changeFor"},
                         {{"transaction", "transaction_not_held"}});
      order_.payments.push_back(std::move(payment));
    }
  }

  // ---- totals -------------------------------------------------------------------------------------

  void totals() {
    const Place total = root_.member("total");
    context_.is_object({}, total);
    if (!total.present()) context_.say({}, LossKind::impossible, total.path, "total_missing");
    Place items = total.member("itemsPrice");
    if (!items.present() && total.member("items").present()) {
      items = total.member("items");
      context_.say({}, LossKind::approximated, items.path, "older_member_name", "itemsPrice");
    }
    order_.stated.items_minor = amount(items);
    order_.stated.fees_minor = amount(total.member("otherFees"));
    order_.stated.discount_minor = amount(total.member("discount"));
    order_.stated.total_minor = amount(total.member("orderAmount"));
    PartnerTotals& ours = order_.computed;
    std::int64_t goods = 0, fees = 0, off = 0, prepaid = 0, pending = 0;
    for (const PartnerLine& line : order_.lines) goods = plus(goods, line.total_minor);
    for (const PartnerFee& fee : order_.fees) fees = plus(fees, fee.amount_minor);
    for (const PartnerDiscount& d : order_.discounts) off = plus(off, d.amount_minor);
    for (const PartnerPayment& p : order_.payments) {
      (p.prepaid ? prepaid : pending) = plus(p.prepaid ? prepaid : pending, p.amount_minor);
    }
    ours = {goods, fees, off, plus(plus(goods, fees), -off), prepaid, pending};
    differs(items, "items_total_differs", order_.stated.items_minor, goods);
    differs(total.member("otherFees"), "fees_total_differs", order_.stated.fees_minor, fees);
    differs(total.member("discount"), "discount_total_differs", order_.stated.discount_minor, off);
    differs(total.member("orderAmount"), "order_total_differs", order_.stated.total_minor, *ours.total_minor);
    differs(root_.member("payments").member("prepaid"), "prepaid_differs", order_.stated.prepaid_minor, prepaid);
    differs(root_.member("payments").member("pending"), "pending_differs", order_.stated.pending_minor, pending);
    if (!order_.payments.empty()) {
      differs(root_.member("payments").member("methods"), "payments_do_not_cover", plus(prepaid, pending),
              order_.stated.total_minor.value_or(*ours.total_minor));
    }
  }

  void leftovers() {
    context_.leftovers({}, root_, "order",
                       {"id",          "displayId",   "createdAt", "type",        "lastEvent",
                        "status",      "orderTiming", "timing",    "schedule",    "preparationStartDateTime",
                        "merchant",    "customer",    "delivery",  "fulfillment", "items",
                        "otherFees",   "discounts",   "total",     "payments",    "extraInfo",
                        "observations"},
                       {{"sourceAppId", "source_app_not_held"},
                        {"salesChannel", "sales_channel_not_held"},
                        {"context", "sales_channel_not_held"},
                        {"virtualBrand", "virtual_brand_not_held"},
                        {"category", "order_category_not_held"},
                        {"orderPriority", "order_priority_not_held"},
                        {"takeout", "takeout_mode_not_held"},
                        {"indoor", "table_not_held"},
                        {"taxInvoice", "tax_invoice_not_held"},
                        {"sendPreparing", "wished_events_not_held"},
                        {"sendDelivered", "wished_events_not_held"},
                        {"sendPickedUp", "wished_events_not_held"},
                        {"sendTracking", "wished_events_not_held"}});
  }

  Context context_;
  Place root_;
  Currency currency_;
  PartnerOrder order_;
};

bool looks_like_order(const Value& root) {
  const Value* items = root.find("items");
  if (items == nullptr || items->array() == nullptr) return false;
  if (root.find("basicInfo") != nullptr || root.find("itemOffers") != nullptr || root.find("menus") != nullptr)
    return false;
  constexpr std::string_view kMembers[] = {"createdAt", "displayId",   "total",  "payments",
                                           "merchant",  "orderTiming", "timing", "fulfillment"};
  return std::any_of(std::begin(kMembers), std::end(kMembers),
                     [&](std::string_view name) { return root.find(name) != nullptr; });
}

}  // namespace

Result<ImportedOrder> import_opendelivery_order(const Document& document, const ImportOptions& options) {
  if (document.root.object() == nullptr || !looks_like_order(document.root)) {
    return Error(Errc::import_format, "an Open Delivery order has items and when, by whom or for how much");
  }
  return OrderReader(document, options).run();
}

}  // namespace exchange
}  // namespace v0
}  // namespace couvert
