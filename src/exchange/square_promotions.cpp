// SPDX-License-Identifier: Apache-2.0
// Pricing rules of a Square catalogue: a discount, the products that it hits, and when.
#include "exchange/square_promotions.hpp"

#include "exchange/icalendar.hpp"

#include "couvert/limits.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace exchange {
namespace {

using std::size_t;

constexpr auto member = square_member;
constexpr int kSetDepth = 4;          // sets may name sets
constexpr size_t kLooks = 1'000'000;  // at products, by all rules of a file together

// What a product set comes to. Items and variants as a promotion names them: both lists must name the line.
struct Products {
  bool everything = false;
  std::set<std::string> items, variants;
  std::optional<std::int32_t> exact, least, most;
};

class Promotions {
 public:
  Promotions(SquareSource& source, Context& context, const Menu& menu, PriceRules& rules)
      : source_(source), context_(context), menu_(menu), rules_(rules) {
    for (const Item& item : menu.items) {
      items_.emplace(item.ref, &item);
      for (const Variant& variant : item.variants) owners_.emplace(variant.ref, &item);
    }
  }

  void run() {
    size_t read = 0;
    for (const SquareObject& rule : source_.all(SquareKind::rule)) {
      if (rule.left_out) continue;
      if (++read > limits::promotions) {
        refuse(rule, rule.place, "too_many_rules", rule.id);
      } else {
        read_rule(rule);
      }
    }
    for (const SquareObject& discount : source_.all(SquareKind::discount)) {
      if (discount.left_out || used_.count(discount.id)) continue;
      refuse(discount, discount.place, "discount_by_hand_not_held", discount.id);
    }
  }

 private:
  void refuse(const SquareObject& object, const Place& place, std::string_view why, std::string_view detail) {
    context_.say({object.id}, LossKind::impossible, place.path, why, detail);
  }

  // ---- products -------------------------------------------------------------------------------------------------

  void take(const Item& item, Products& out) {
    ++looked_;
    out.items.insert(item.ref);
    for (const Variant& variant : item.variants) out.variants.insert(variant.ref);
  }

  void take_section(const std::vector<Section>& sections, const std::string& id, bool inside, Products& out) {
    for (const Section& section : sections) {
      if (++looked_ > kLooks) return;
      const bool here = inside || section.ref == id;
      if (here) {
        for (const Ref& ref : section.items) {
          if (const auto item = items_.find(ref); item != items_.end()) take(*item->second, out);
        }
      }
      take_section(section.sections, id, here, out);
    }
  }

  // Sets name each other and repeat themselves: each id counts once.
  bool take_id(const std::string& id, Products& out, int depth) {
    if (!taken_.insert(id).second) return true;
    if (const auto item = items_.find(id); item != items_.end()) {
      take(*item->second, out);
    } else if (const auto owner = owners_.find(id); owner != owners_.end()) {
      out.items.insert(owner->second->ref);
      out.variants.insert(id);
      chosen_variants_ = true;
    } else if (source_.find(SquareKind::category, id)) {
      take_section(menu_.sections, id, false, out);
    } else if (const SquareObject* set = source_.find(SquareKind::product_set, id); set && depth < kSetDepth) {
      return take_set(*set, out, depth + 1);
    } else {
      return false;
    }
    return true;
  }

  // False where the set asks for something that a promotion cannot say.
  bool take_set(const SquareObject& set, Products& out, int depth) {
    const Place& data = set.data;
    if (member(data, "product_ids_all").size() > 0) return false;
    const bool* all = member(data, "all_products").value->flag();
    out.everything = out.everything || (all && *all);
    const Place ids = member(data, "product_ids_any");
    for (size_t i = 0; i < ids.size(); ++i) {
      if (++looked_ > kLooks) return false;
      const auto id = context_.id({set.id}, ids.element(i));
      if (!id || !take_id(*id, out, depth)) {
        refuse(set, ids.element(i), "dangling_product", id.value_or(""));
      }
    }
    const auto number = [&](std::string_view name) { return context_.bound({set.id}, member(data, name)); };
    out.exact = number("quantity_exact");
    out.least = number("quantity_min");
    out.most = number("quantity_max");
    return looked_ <= kLooks && (out.everything || !out.items.empty());
  }

  std::optional<Products> products(const SquareObject& rule, std::string_view name) {
    const Place place = member(rule.data, name);
    const auto id = context_.id({rule.id}, place);
    const SquareObject* set = id ? source_.find(SquareKind::product_set, *id) : nullptr;
    Products out;
    chosen_variants_ = false;
    taken_.clear();
    if (set == nullptr || !take_set(*set, out, 0)) {
      refuse(rule, place, "product_set_not_held", id.value_or(""));
      return std::nullopt;
    }
    if (!chosen_variants_) out.variants.clear();
    return out;
  }

  static std::vector<Ref> list(const std::set<std::string>& refs) { return {refs.begin(), refs.end()}; }

  // ---- the discount ---------------------------------------------------------------------------------------------

  std::optional<std::int64_t> amount(const SquareObject& object, const Place& money) {
    const Place code = member(money, "currency");
    const auto* text = code.value->text();
    const auto parsed = text ? Currency::parse(*text) : Result<Currency>(Error(Errc::currency_unknown));
    if (parsed && *parsed != menu_.currency) {
      refuse(object, code, "currency_differs", *text);
      return std::nullopt;
    }
    return context_.price_minor({object.id}, member(money, "amount"), 1);
  }

  bool read_discount(const SquareObject& rule, Promotion& promotion) {
    const Place place = member(rule.data, "discount_id");
    const auto id = context_.id({rule.id}, place);
    const SquareObject* discount = id ? source_.find(SquareKind::discount, *id) : nullptr;
    if (discount == nullptr) {
      refuse(rule, place, "dangling_discount", id.value_or(""));
      return false;
    }
    used_.insert(discount->id);
    const Place& data = discount->data;
    if (const auto words = context_.text({rule.id}, member(data, "name"), limits::name_octets);
        words && !words->empty())
      promotion.name = LocalizedText(*words);
    const auto* type = member(data, "discount_type").value->text();
    if (const auto* basis = member(data, "modify_tax_basis").value->text();
        basis && *basis == "DO_NOT_MODIFY_TAX_BASIS") {
      refuse(*discount, member(data, "modify_tax_basis"), "tax_basis_not_held", *basis);
    }
    if (type && *type == "FIXED_AMOUNT") {
      const auto minor = amount(*discount, member(data, "amount_money"));
      promotion.kind = PromotionKind::per_unit;
      promotion.amount_minor = minor.value_or(0);
      if (minor) return true;
    } else if (type && *type == "FIXED_PERCENTAGE") {
      const auto ppm = context_.percent({discount->id}, member(data, "percentage"));
      promotion.rate.ppm = ppm.value_or(0);
      const Place cap = member(data, "maximum_amount_money");
      if (cap.present()) promotion.max_minor = amount(*discount, cap);
      if (ppm && *ppm > 0) return true;
    }
    refuse(rule, discount->place, "discount_at_sale_not_held", type ? *type : "");
    return false;
  }

  // ---- when -----------------------------------------------------------------------------------------------------

  // False where a period is not understood: a discount must not apply outside its time.
  bool read_times(const SquareObject& rule, Promotion& promotion) {
    Calendar calendar;
    bool any = false;
    const Place ids = member(rule.data, "time_period_ids");
    for (size_t i = 0; i < ids.size(); ++i) {
      const auto id = context_.id({rule.id}, ids.element(i));
      const SquareObject* period = id ? source_.find(SquareKind::time_period, *id) : nullptr;
      const auto* event = period ? member(period->data, "event").value->text() : nullptr;
      const auto one = event ? read_event(*event) : std::nullopt;
      if (!one || !join(*one, any, calendar)) {
        refuse(rule, ids.element(i), "time_period_not_held", id.value_or(""));
        return false;
      }
      any = true;
    }
    for (const std::string_view name : {"valid_from_local_time", "valid_until_local_time"}) {
      const auto* text = member(rule.data, name).value->text();
      const bool whole_day = text == nullptr || *text == "00:00:00" || *text == "23:59:59";
      if (!whole_day) context_.say({rule.id}, LossKind::approximated, rule.data.path, "time_of_day_dropped", *text);
    }
    const auto from = context_.date({rule.id}, member(rule.data, "valid_from_date"));
    const auto until = context_.date({rule.id}, member(rule.data, "valid_until_date"));
    if (!any && (from || until)) calendar.weekly = whole_week();
    any = any || from || until;
    if (from) calendar.from = std::max(*from, calendar.from.value_or(*from));
    if (until) calendar.until = std::min(*until, calendar.until.value_or(*until));
    std::erase_if(calendar.exceptions,
                  [&](const DateException& e) { return (from && e.date < *from) || (until && e.date > *until); });
    if (any) promotion.calendar = std::move(calendar);
    return true;
  }

  // Periods of one span of dates are one calendar.
  static bool join(const Calendar& more, bool any, Calendar& into) {
    if (!any) {
      into = more;
      return true;
    }
    const bool same_span = more.from == into.from && more.until == into.until;
    if (!same_span || !more.exceptions.empty() || !into.exceptions.empty()) return false;
    for (const WeeklyWindow& window : more.weekly) {
      if (std::find(into.weekly.begin(), into.weekly.end(), window) == into.weekly.end()) into.weekly.push_back(window);
    }
    return true;
  }

  // ---- the rule -------------------------------------------------------------------------------------------------

  // Which units of what matches are left out. "Two, one of them free" is a purchase; without a number bought it is a
  // set of products that never gets the discount.
  bool read_exclusion(const SquareObject& rule, const Products& match, Promotion& promotion) {
    const auto* strategy = member(rule.data, "exclude_strategy").value->text();
    const bool dearest = strategy && *strategy == "MOST_EXPENSIVE";
    const bool excludes = member(rule.data, "exclude_products_id").present();
    std::optional<Products> out;
    if (excludes && !(out = products(rule, "exclude_products_id"))) return false;
    if (match.exact && *match.exact > 1) {
      const std::int32_t kept = out && out->exact ? *out->exact : 0;
      const bool buy_get =
          kept >= 1 && kept < *match.exact && promotion.kind == PromotionKind::percentage && same(*out, match);
      if (!buy_get) return false;
      promotion.kind = PromotionKind::buy_get;
      promotion.buy_quantity = kept;
      promotion.get_quantity = *match.exact - kept;
      promotion.order = dearest ? UnitOrder::cheapest : UnitOrder::dearest;
      return true;
    }
    if (match.least) promotion.min_quantity = *match.least;
    if (match.most) promotion.max_quantity = *match.most;
    if (!out) return true;
    const auto count = out->exact ? out->exact : out->most;
    if (!count) {
      if (out->everything || !out->variants.empty()) return false;
      promotion.without_items = list(out->items);
      return true;
    }
    if (!out->everything && !same(*out, match)) return false;
    promotion.skip_quantity = *count;
    promotion.skip_order = dearest ? UnitOrder::dearest : UnitOrder::cheapest;
    return true;
  }

  static bool same(const Products& a, const Products& b) {
    return a.everything == b.everything && (a.everything || (a.items == b.items && a.variants == b.variants));
  }

  void read_rule(const SquareObject& rule) {
    const Subject subject{rule.id, false};
    if (!source_.present(subject, rule)) return;
    Promotion promotion;
    if (!read_discount(rule, promotion)) return;
    if (rule.id.empty() || !refs_.insert(rule.id).second) return refuse(rule, rule.place, "object_without_id", "");
    promotion.ref = rule.id;
    if (const auto words = context_.text(subject, member(rule.data, "name"), limits::name_octets);
        words && !words->empty())
      promotion.name = LocalizedText(*words);
    if (member(rule.data, "customer_group_ids_any").size() > 0) {
      return refuse(rule, member(rule.data, "customer_group_ids_any"), "customer_groups_not_held", rule.id);
    }
    if (member(rule.data, "apply_products_id").present()) {
      return refuse(rule, member(rule.data, "apply_products_id"), "pricing_rule_not_held", rule.id);
    }
    const auto match = products(rule, "match_products_id");
    if (!match || !read_times(rule, promotion)) return;
    if (!read_exclusion(rule, *match, promotion)) return refuse(rule, rule.place, "pricing_rule_not_held", rule.id);
    if (!match->everything) {
      promotion.items = list(match->items);
      promotion.variants = list(match->variants);
    }
    const Place least = member(rule.data, "minimum_order_subtotal_money");
    if (least.present()) {
      promotion.min_subtotal = amount(rule, least);
      if (!promotion.min_subtotal) return;
    }
    context_.leftovers(
        subject, rule.data, "pricing_rule_data",
        {"name", "time_period_ids", "discount_id", "match_products_id", "exclude_products_id", "exclude_strategy",
         "valid_from_date", "valid_until_date", "valid_from_local_time", "valid_until_local_time",
         "minimum_order_subtotal_money", "customer_group_ids_any", "apply_products_id"});
    add(rule, std::move(promotion));
  }

  void add(const SquareObject& rule, Promotion promotion) {
    named_ += promotion.items.size();
    PriceRules alone;
    alone.promotions.push_back(promotion);
    const bool full = rules_.promotions.size() == limits::promotions || named_ > limits::promotion_items;
    if (full || !validate(alone).ok()) return refuse(rule, rule.place, "pricing_rule_not_held", rule.id);
    rules_.promotions.push_back(std::move(promotion));
  }

  SquareSource& source_;
  Context& context_;
  const Menu& menu_;
  PriceRules& rules_;
  std::unordered_map<std::string, const Item*> items_, owners_;
  std::unordered_set<std::string> used_, refs_, taken_;
  bool chosen_variants_ = false;
  size_t named_ = 0, looked_ = 0;
};

}  // namespace

void read_square_promotions(SquareSource& source, Context& context, const Menu& menu, PriceRules& rules) {
  Promotions(source, context, menu, rules).run();
}

}  // namespace exchange
}  // namespace v0
}  // namespace couvert
