// SPDX-License-Identifier: Apache-2.0
// Venues and menus: checked, given their version, written, and only then visible.
#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "couvert/codec.hpp"
#include "couvert/limits.hpp"
#include "house/impl.hpp"

namespace couvert {
inline namespace v0 {
namespace house {
namespace {

constexpr std::int64_t day_us = 86'400'000'000;

/// Writes a venue's row and the notice of its change; the snapshot becomes visible with the commit.
class PublishTask final : public Task {
 public:
  PublishTask(Books& books, VenueBookPtr book, std::string_view entity, std::int64_t version, Waiter<Status>& waiter)
      : books_(books), book_(std::move(book)), entity_(entity), version_(version), waiter_(waiter) {
    row_.id = book_->venue.id;
    row_.version = book_->venue.version;
    row_.venue_json = to_json(book_->venue);
    if (!book_->index) return;
    row_.menu_json = to_json(book_->index->menu());
    row_.rules_json = to_json(book_->rules);
  }

  /// The menu that this one replaces is kept with so many before it.
  void keep_menu(const VenueBookPtr& before, int versions) {
    if (!before->index || versions < 1) return;
    const std::int64_t version = before->index->menu().version;
    kept_ = {menus_kind(row_.id), sorted_name(version), version, {}, to_json(before->index->menu())};
    dropped_ = sorted_name(version - versions);
  }

  Status run(Batch& batch) override {
    if (auto status = batch.unit.put_venue(row_); !status) return status;
    if (!kept_.kind.empty()) {
      if (auto status = batch.unit.put_record(kept_); !status) return status;
      if (auto status = batch.unit.erase_record(kept_.kind, dropped_); !status) return status;
    }
    const std::string notice = "{\"venue\":" + json_quote(row_.id) + ",\"version\":" + std::to_string(version_) + "}";
    auto pos = batch.append({0, entity_, row_.id, version_, row_.id, {}, batch.ledger.next(), notice});
    if (!pos) return pos.error();
    batch.changed_books[row_.id] = book_;
    prepared_ = Books::prepare(book_);
    return {};
  }
  void committed() override { books_.put(std::move(prepared_)); }
  void answer(const Status& outcome) override { waiter_.set(Status(outcome)); }

 private:
  Books& books_;
  VenueBookPtr book_;
  Books::PreparedBook prepared_ = {};
  std::string entity_;
  std::int64_t version_;
  spi::VenueRow row_;
  spi::RecordRow kept_ = {};  // kind empty: none
  std::string dropped_;
  Waiter<Status>& waiter_;  // of the thread that waits in put_venue() or publish()
};

bool covers(const std::vector<Fulfilment>& list, Fulfilment fulfilment) {
  return list.empty() || std::find(list.begin(), list.end(), fulfilment) != list.end();
}

bool has_rule(const PriceRules& rules, const Ref& tax_class, Fulfilment fulfilment, Date date) {
  return std::any_of(rules.taxes.begin(), rules.taxes.end(), [&](const TaxRule& rule) {
    return rule.tax_class == tax_class && rule.places.empty() && covers(rule.fulfilments, fulfilment) &&
           (!rule.from || *rule.from <= date) && (!rule.until || date <= *rule.until);
  });
}

/// Every class in use has a rate for every way of fulfilment the venue offers, on its date of today.
Status check_tax_classes(const Menu& menu, const PriceRules& rules, const Venue& venue, Date today) {
  std::set<std::pair<std::string_view, Fulfilment>> known;
  auto check = [&](const Ref& tax_class, const std::vector<Fulfilment>& only, const std::string& path) -> Status {
    if (tax_class.empty()) return {};
    for (const FulfilmentOffer& offer : venue.offers) {
      if (!covers(only, offer.fulfilment) || known.contains({tax_class, offer.fulfilment})) continue;
      if (!has_rule(rules, tax_class, offer.fulfilment, today)) return Error(Errc::menu_tax_class_unknown, {}, path);
      known.emplace(tax_class, offer.fulfilment);
    }
    return {};
  };
  for (std::size_t i = 0; i < menu.items.size(); ++i) {
    const std::string path = "/items/" + std::to_string(i) + "/tax_class";
    if (auto status = check(menu.items[i].tax_class, {}, path); !status) return status;
  }
  for (std::size_t i = 0; i < menu.groups.size(); ++i)
    for (std::size_t k = 0; k < menu.groups[i].options.size(); ++k) {
      const std::string path = "/groups/" + std::to_string(i) + "/options/" + std::to_string(k) + "/tax_class";
      if (auto status = check(menu.groups[i].options[k].tax_class, {}, path); !status) return status;
    }
  for (std::size_t i = 0; i < menu.containers.size(); ++i) {
    const std::string path = "/containers/" + std::to_string(i) + "/tax_class";
    if (auto status = check(menu.containers[i].tax_class, menu.containers[i].fulfilments, path); !status) return status;
  }
  for (std::size_t i = 0; i < rules.fees.size(); ++i) {
    const std::string path = "/fees/" + std::to_string(i) + "/tax_class";
    if (auto status = check(rules.fees[i].tax_class, rules.fees[i].fulfilments, path); !status) return status;
  }
  return {};
}

Status write(Writer& writer, Books& books, VenueBookPtr book, std::string_view entity, std::int64_t version,
             const VenueBookPtr& replaced = nullptr, int versions = 0) {
  Waiter<Status> waiter;
  auto task = std::make_unique<PublishTask>(books, std::move(book), entity, version, waiter);
  if (replaced) task->keep_menu(replaced, versions);
  writer.submit(std::move(task));
  return outcome_of(writer, waiter);
}

/// Devices get the documents as texts inside a page, and must be able to read it; so must the house after a restart.
Status readable_on_devices(std::size_t quoted_octets, const char* path) {
  constexpr std::size_t spare = 64 << 10;
  if (quoted_octets <= limits::json_octets - spare) return {};
  return Error(Errc::limit_exceeded, "it makes too large a document", path,
               "{\"limit\":" + std::to_string(limits::json_octets - spare) +
                   ",\"actual\":" + std::to_string(quoted_octets) + "}");
}

Status set_clock(Venue& venue, Instant now) {
  auto clock = clock_for_zone(venue.clock.zone, now - Duration{366 * day_us}, now + Duration{3 * 366 * day_us});
  if (!clock) return Error(clock.error().code(), std::string(clock.error().message()), "/clock/zone");
  venue.clock = *std::move(clock);
  return {};
}

}  // namespace
}  // namespace house

Result<Venue> House::put_venue(Venue venue, const Actor& actor, std::optional<std::int64_t> expected_version) {
  if (!house::may_manage(actor, venue.id)) return Error(Errc::permission_denied);
  if (impl_->rights.refused(actor)) return Error(Errc::access_revoked);
  if (auto status = house::set_clock(venue, impl_->now()); !status) return status.error();
  if (auto status = validate(venue); !status) return status.error();
  if (auto status = house::readable_on_devices(json_quote(to_json(venue)).size(), ""); !status) return status.error();

  std::lock_guard lock(impl_->shape_mutex);
  const VenueBookPtr before = impl_->books.find(venue.id);
  const std::int64_t version = before ? before->venue.version : 0;
  if (expected_version && *expected_version != version) {
    return Error(Errc::version_conflict, {}, {}, "{\"version\":" + std::to_string(version) + "}");
  }
  if (before && before->index && before->index->menu().currency != venue.currency) {
    return Error(Errc::currency_mismatch, "the published menu has another currency", "/currency");
  }
  auto book = before ? std::make_shared<VenueBook>(*before) : std::make_shared<VenueBook>();
  venue.version = version + 1;
  book->venue = venue;
  if (auto status = house::write(*impl_->writer, impl_->books, std::move(book), "venue", venue.version); !status)
    return status.error();
  return venue;
}

Result<VenueBookPtr> House::publish(Menu menu, PriceRules rules, const Actor& actor,
                                    std::optional<std::int64_t> expected_version) {
  if (!house::may_manage(actor, menu.venue)) return Error(Errc::permission_denied);
  if (impl_->rights.refused(actor)) return Error(Errc::access_revoked);
  std::lock_guard lock(impl_->shape_mutex);
  const VenueBookPtr before = impl_->books.find(menu.venue);
  if (!before) return Error(Errc::venue_unknown, {}, "/venue");
  const std::int64_t current = before->index ? before->index->menu().version : 0;
  if (expected_version && *expected_version != current) {
    return Error(Errc::version_conflict, {}, {}, "{\"version\":" + std::to_string(current) + "}");
  }
  if (menu.currency != before->venue.currency) return Error(Errc::menu_currency, {}, "/currency");

  const std::int64_t version = current + 1;
  menu.version = version;
  rules.version = version;
  auto book = std::make_shared<VenueBook>();
  book->venue = before->venue;
  auto index = MenuIndex::build(std::move(menu));
  if (!index) return index.error();
  book->index = *std::move(index);
  if (auto status = validate(rules); !status) return status.error();
  book->rules = std::move(rules);
  const std::size_t octets = json_quote(to_json(book->index->menu())).size() + json_quote(to_json(book->rules)).size();
  if (auto status = house::readable_on_devices(octets, "/items"); !status) return status.error();
  const Date today = book->venue.clock.local(impl_->now()).date;
  if (auto status = house::check_tax_classes(book->index->menu(), book->rules, book->venue, today); !status) {
    return status.error();
  }
  auto status = house::write(*impl_->writer, impl_->books, book, "menu", version, before, impl_->menu_versions);
  if (!status) return status.error();
  return VenueBookPtr(std::move(book));
}

}  // namespace v0
}  // namespace couvert
