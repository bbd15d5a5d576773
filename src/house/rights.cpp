// SPDX-License-Identifier: Apache-2.0
// Whose rights were taken away, and how that is changed.
#include "house/rights.hpp"

#include <utility>

#include "couvert/codec.hpp"
#include "couvert/limits.hpp"
#include "couvert/text.hpp"
#include "house/impl.hpp"

namespace couvert {
inline namespace v0 {
namespace house {
namespace {

class AccessTask final : public Task {
 public:
  AccessTask(Rights& rights, AccessChange change, Actor actor, Waiter<Status>& waiter)
      : rights_(rights),
        change_(std::move(change)),
        actor_(std::move(actor)),
        name_(right_name(change_.subject, change_.venue.value_or(VenueId()))),
        waiter_(waiter) {}

  Status run(Batch& batch) override {
    refusal_.reset();
    changed_ = false;
    if (batch.refused(actor_)) {
      refusal_ = Error(Errc::access_revoked);
      return {};
    }
    auto row = batch.unit.record("access", name_);
    if (!row) return row.error();
    const bool taken = *row && (*row)->document == "taken";
    if (taken == !change_.granted) return {};  // already so
    const std::int64_t version = (*row ? (*row)->version : 0) + 1;
    const spi::RecordRow kept{"access", name_, version, {}, change_.granted ? "given" : "taken"};
    if (auto status = batch.unit.put_record(kept); !status) return status;
    std::string notice = "{\"subject\":" + json_quote(change_.subject);
    if (change_.venue) notice += ",\"venue\":" + json_quote(*change_.venue);
    notice += change_.granted ? ",\"granted\":true" : ",\"granted\":false";
    if (!change_.reason.empty()) notice += ",\"reason\":" + json_quote(change_.reason);
    notice += ",\"by\":" + json_quote(actor_.subject) + "}";
    // No venue and no customer: the platform's people read it, nobody else.
    auto pos = batch.append({0, "access", name_, version, {}, {}, batch.ledger.next(), std::move(notice)});
    if (!pos) return pos.error();
    batch.changed_rights[name_] = !change_.granted;
    changed_ = true;
    Rights::Names one;
    if (!change_.granted) {
      one.insert(name_);
      node_ = one.extract(one.begin());
    }
    return {};
  }
  void committed() override {
    if (changed_) rights_.change(name_, std::move(node_));
  }
  void answer(const Status& outcome) override {
    waiter_.set(outcome && refusal_ ? Status(*refusal_) : Status(outcome));
  }

 private:
  Rights& rights_;
  AccessChange change_;
  Actor actor_;
  std::string name_;
  bool changed_ = false;
  Rights::Names::node_type node_ = {};
  std::optional<Error> refusal_;
  Waiter<Status>& waiter_;  // of the thread that waits in set_access()
};

}  // namespace

std::string right_name(std::string_view subject, std::string_view venue) {
  return std::string(subject).append("@").append(venue);
}

Status Rights::load(spi::UnitOfWork& unit) {
  auto rows = unit.records("access");
  if (!rows) return rows.error();
  Names names;
  for (const spi::RecordRow& row : *rows)
    if (row.document == "taken") names.insert(row.id);
  std::unique_lock lock(mutex_);
  names_ = std::move(names);
  return {};
}

bool Rights::taken(std::string_view name) const {
  std::shared_lock lock(mutex_);
  return names_.contains(name);
}

void Rights::change(const std::string& name, Names::node_type taken) noexcept {
  std::unique_lock lock(mutex_);
  if (taken) {
    names_.insert(std::move(taken));
  } else {
    names_.erase(name);
  }
}

bool Rights::refused(const Actor& actor, std::string_view venue) const {
  {
    std::shared_lock lock(mutex_);
    if (names_.empty()) return false;
  }
  return is_refused(actor, venue, [this](const std::string& name) { return taken(name); });
}

}  // namespace house

Status House::set_access(AccessChange change, const Actor& actor) {
  const bool platform = actor.role == Role::ops_admin || actor.role == Role::system;
  const bool own = actor.role == Role::restaurant_manager && change.venue && actor.venue == change.venue;
  if (!platform && !own) return Error(Errc::permission_denied);
  Actor named;
  named.subject = change.subject;
  if (change.subject.empty()) return Error(Errc::invalid_argument, {}, "/subject");
  if (auto status = house::valid_actor(named); !status)
    return Error(Errc::invalid_argument, "not the name of a subject", "/subject");
  if (change.reason.size() > limits::text_octets || !valid_text(change.reason))
    return Error(Errc::invalid_argument, {}, "/reason");
  if (change.venue && !impl_->books.find(*change.venue)) return Error(Errc::venue_unknown, {}, "/venue");
  house::Waiter<Status> waiter;
  impl_->writer->submit(std::make_unique<house::AccessTask>(impl_->rights, std::move(change), actor, waiter));
  return house::outcome_of(*impl_->writer, waiter);
}

}  // namespace v0
}  // namespace couvert
