// SPDX-License-Identifier: Apache-2.0
// Documents of venues and menus for readers.
#include "routes/views.hpp"

#include <algorithm>
#include <cmath>

#include "couvert/codec.hpp"
#include "routes/statics.hpp"

namespace couvert::server {

namespace {

BookViewPtr make_view(const VenueBookPtr& book) {
  auto view = std::make_shared<BookView>();
  view->book = book;
  view->venue = std::make_shared<const std::string>(to_json(book->venue));
  view->venue_tag = "\"" + std::to_string(book->venue.version) + "\"";
  if (book->index) {
    view->menu = std::make_shared<const std::string>(to_json(book->index->menu()));
    view->menu_tag = content_tag(*view->menu);
  }
  Venue brief = book->venue;
  brief.zones.clear();
  brief.clock.changes.clear();
  view->summary = to_json(brief);
  return view;
}

// Without a place to deliver to, the question is about the venue alone: asked for a place that its first zone holds.
std::optional<GeoPoint> some_place_served(const Venue& venue) {
  if (venue.zones.empty()) return venue.position;
  const auto& area = venue.zones.front().area;
  return area && !area->outer.empty() ? area->outer.front() : venue.position;
}

class UnavailableList {
 public:
  UnavailableList(const VenueBook& book, Instant at, Fulfilment fulfilment, const StockBook& stock)
      : book_(book), query_{fulfilment, at, {}, {}} {
    query_.stock = &stock;
  }

  std::string take() && { return "[" + out_ + "]"; }

  void add_item(const Item& item) {
    const Orderable answer = orderable(book_.venue, *book_.index, item.ref, query_);
    Orderable own;
    for (const Reason& reason : answer.reasons) {
      if (reason.code != Errc::item_unavailable && reason.code != Errc::item_sold_out) continue;
      own.reasons.push_back(reason);
      if (reason.next_at) own.next_at = std::max(own.next_at.value_or(*reason.next_at), *reason.next_at);
    }
    if (!own.reasons.empty()) add("item", item.ref, {}, own);
    for (const Variant& variant : item.variants)
      add_part("variant", TargetKind::variant, variant.ref, item.ref, variant.availability);
  }
  void add_options(const OptionGroup& group) {
    for (const Option& option : group.options)
      add_part("option", TargetKind::option, option.ref, group.ref, option.availability);
  }

 private:
  // Variants and options have a calendar of their own; the engine judges it inside a basket, this is for showing it before.
  void add_part(std::string_view kind, TargetKind target, const Ref& ref, const Ref& parent,
                const Availability& availability) {
    Orderable answer;
    const StockLevel* level = query_.stock->level(target, parent, ref);
    if (const Snooze* snooze = query_.stock->snoozed(target, parent, ref, query_.now)) {
      answer.reasons.push_back({Errc::item_sold_out, {}, ref, 0, 0, snooze->until});
    } else if (level != nullptr && level->available_milli() <= 0) {
      answer.reasons.push_back({Errc::item_sold_out, {}, ref, 0, 0, {}});
    } else if (availability.suspended_until && query_.now < *availability.suspended_until) {
      answer.reasons.push_back({Errc::item_sold_out, {}, ref, 0, 0, availability.suspended_until});
    } else if (availability.calendar && !open_at(*availability.calendar, book_.venue.clock, query_.now)) {
      const auto next = next_open(*availability.calendar, book_.venue.clock, query_.now);
      answer.reasons.push_back({Errc::item_unavailable, {}, ref, 0, 0, next});
    }
    if (answer.reasons.empty()) return;
    answer.next_at = answer.reasons.front().next_at;
    add(kind, ref, parent, answer);
  }
  void add(std::string_view kind, const Ref& ref, const Ref& parent, const Orderable& why) {
    if (!out_.empty()) out_.push_back(',');
    out_.append(R"({"kind":")").append(kind).append(R"(","ref":)").append(json_quote(ref));
    if (!parent.empty()) out_.append(R"(,"of":)").append(json_quote(parent));
    out_.append(R"(,"orderable":)");
    append_json(out_, why);
    out_.push_back('}');
  }

  const VenueBook& book_;
  OrderableQuery query_;
  std::string out_;
};

}  // namespace

std::string_view fulfilment_text(Fulfilment fulfilment) noexcept {
  switch (fulfilment) {
    case Fulfilment::delivery: return "delivery";
    case Fulfilment::pickup: return "pickup";
    default: return "dine_in";
  }
}

BookViewPtr BookViews::of(const VenueBookPtr& book) {
  {
    const std::lock_guard lock(mutex_);
    const auto it = views_.find(book->venue.id);
    if (it != views_.end() && it->second->book == book) return it->second;
  }
  BookViewPtr made = make_view(book);
  const std::lock_guard lock(mutex_);
  views_[book->venue.id] = made;
  return made;
}

std::string menu_at(const BookView& view, Instant at, Fulfilment fulfilment, const StockBook& stock) {
  UnavailableList list(*view.book, at, fulfilment, stock);
  const Menu& menu = view.book->index->menu();
  for (const Item& item : menu.items) list.add_item(item);
  for (const OptionGroup& group : menu.groups) list.add_options(group);
  std::string out = *view.menu;
  out.pop_back();
  out.append(R"(,"at":")")
      .append(instant_text(at))
      .append(R"(","unavailable":)")
      .append(std::move(list).take())
      .append(R"(,"portions_left":)")
      .append(portions_left(*view.book, stock))
      .append("}");
  return out;
}

std::string portions_left(const VenueBook& book, const StockBook& stock) {
  std::string out = "{";
  if (!book.index || stock.empty()) return out + "}";
  for (const Item& item : book.index->menu().items) {
    const auto left = stock.portions_left(*book.index, item.ref);
    if (!left) continue;
    if (out.size() > 1) out.push_back(',');
    out.append(json_quote(item.ref)).append(":").append(std::to_string(*left));
  }
  return out + "}";
}

std::string public_rules(const PriceRules& rules) {
  PriceRules shown = rules;
  std::erase_if(shown.promotions, [](const Promotion& promotion) { return !promotion.code.empty(); });
  return to_json(shown);
}

void append_hit(std::string& out, const BookView& view, const VenueHit& hit, Instant at,
                std::optional<GeoPoint> destination) {
  out.append(R"({"venue":)").append(view.summary);
  if (hit.distance_m) out.append(R"(,"distance_m":)").append(std::to_string(std::llround(*hit.distance_m)));
  out.append(view.book->index ? R"(,"has_menu":true)" : R"(,"has_menu":false)");
  bool open = false;
  std::string ways;
  for (const FulfilmentOffer& offer : view.book->venue.offers) {
    OrderableQuery query{offer.fulfilment, at, {}, destination};
    if (offer.fulfilment == Fulfilment::delivery && !destination)
      query.destination = some_place_served(view.book->venue);
    const Orderable answer = orderable(view.book->venue, query);
    open = open || answer.ok;
    ways.append(ways.empty() ? "\"" : ",\"").append(fulfilment_text(offer.fulfilment)).append("\":");
    append_json(ways, answer);
  }
  out.append(open ? R"(,"open":true,"orderable":{)" : R"(,"open":false,"orderable":{)").append(ways).append("}");
  out.append(R"(,"dishes":[)");
  for (std::size_t i = 0; i < hit.dishes.size(); ++i) {
    if (i > 0) out.push_back(',');
    const Item* item = view.book->index ? view.book->index->find_item(hit.dishes[i]) : nullptr;
    out.append(R"({"ref":)").append(json_quote(hit.dishes[i])).append(R"(,"name":{)");
    if (item != nullptr) {
      for (std::size_t n = 0; n < item->name.by_locale.size(); ++n) {
        const auto& [locale, name] = item->name.by_locale[n];
        out.append(n > 0 ? "," : "").append(json_quote(locale)).append(":").append(json_quote(name));
      }
    }
    out.append("}}");
  }
  out.append("]}");
}

}  // namespace couvert::server
