// SPDX-License-Identifier: Apache-2.0
// What devices bring: each command by itself, a verdict for each, all of a request in one commit.
#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "core/plant.hpp"
#include "couvert/codec.hpp"
#include "couvert/limits.hpp"
#include "couvert/text.hpp"
#include "house/device.hpp"
#include "house/impl.hpp"
#include "sync/command.hpp"

namespace couvert {
inline namespace v0 {
namespace house {
namespace {

using sync::Mutation;
using sync::Verdict;
using sync::VerdictKind;

constexpr std::int64_t retry_soon_ms = 1'000;
constexpr std::int64_t retry_late_ms = 60'000;  // somebody has to look at the store first

/// What a command changed, as records of all kinds say it.
struct Effect {
  std::string entity, id;
  std::int64_t version = 0, pos = 0;
};

std::string basket_outcome(const Effect& effect) {
  return "basket " + effect.id + ' ' + std::to_string(effect.version) + ' ' + std::to_string(effect.pos);
}

/// The inner error is a refusal that was recorded. Errors: storage_corrupt.
Result<Result<Effect>> read_effect(const std::string& outcome) {
  if (outcome.starts_with("stock ")) {
    auto receipt = from_json<StockReceipt>(std::string_view(outcome).substr(6));
    if (!receipt) return Error(Errc::storage_corrupt, "a command record cannot be read");
    return Result<Effect>(Effect{"stock", receipt->venue, receipt->version, receipt->pos});
  }
  const bool basket = outcome.starts_with("basket ");
  auto recorded = read_outcome(basket ? "order " + outcome.substr(7) : outcome);
  if (!recorded) return recorded.error();
  if (recorded->refusal) return Result<Effect>(*recorded->refusal);
  return Result<Effect>(Effect{basket ? "basket" : "order", recorded->order.text(), recorded->version, recorded->pos});
}

void tell(Verdict& verdict, const Effect& effect) {
  verdict.entity = effect.entity;
  verdict.entity_id = effect.id;
  verdict.version = effect.version;
  verdict.pos = effect.pos;
}

/// What was done in a batch besides the store, to be undone with it.
struct Mark {
  explicit Mark(const Batch& batch)
      : stocks(batch.changed_stocks), moves(batch.moves.size()), head(batch.head), wrote(batch.wrote) {}
  void back(Batch& batch) {
    batch.changed_stocks = std::move(stocks);
    batch.moves.resize(moves);
    batch.head = head;
    batch.wrote = wrote;
  }
  std::map<VenueId, VenueStock> stocks;
  std::size_t moves;
  std::int64_t head;
  bool wrote;
};

/// Carries out the commands of one request.
class Pusher {
 public:
  Pusher(Batch& batch, const sync::PushRequest& request, const Actor& actor, Duration reservation_ttl,
         Duration basket_ttl)
      : batch_(batch), request_(request), actor_(actor), reservation_ttl_(reservation_ttl), basket_ttl_(basket_ttl) {}

  /// The outer error is a failure of the store; the inner one refuses the request as a whole.
  Result<Result<sync::PushAnswer>> run(const std::string& principal) {
    using Answer = Result<sync::PushAnswer>;
    auto found = find_device(batch_.unit, request_.device);
    if (!found) return found.error();
    auto admitted = admit(*std::move(found), request_, principal);
    if (!admitted) return Answer(admitted.error());
    device_ = *std::move(admitted);
    auto copied = is_copy();
    if (!copied) return copied.error();
    if (*copied && !planted("clone_not_detected"))
      return Answer(Error(Errc::device_cloned, "a seq was used for another command"));
    sync::PushAnswer answer;
    const Settled before = device_.settled;
    for (const Mutation& mutation : request_.mutations) {
      auto verdict = judge(mutation);
      if (!verdict) return verdict.error();
      const bool held = verdict->verdict == VerdictKind::retry || verdict->verdict == VerdictKind::blocked;
      if (held) {
        lanes_.insert(mutation.lane);
      } else {
        device_.settled.add(mutation.seq);
      }
      answer.verdicts.push_back(*std::move(verdict));
    }
    if (!(before.low == device_.settled.low && before.above == device_.settled.above)) {
      device_.seen_at = batch_.ledger.next();
      if (auto status = put_device(batch_.unit, request_.device, device_); !status) return status.error();
      batch_.wrote = true;
    }
    answer.settled_seq = device_.settled.low;
    return Answer(std::move(answer));
  }

  /// The device as this request finds it: a new one, a new store of a known one, or another person's.
  static Result<DeviceState> admit(std::optional<DeviceState> found, const sync::PushRequest& request,
                                   const std::string& principal) {
    if (!found) return DeviceState{principal, request.incarnation, {}, {}, {}};
    DeviceState state = *std::move(found);
    if (state.knows(request.incarnation)) return Error(Errc::device_cloned, "a store that was replaced came back");
    if (state.incarnation != request.incarnation) {
      state.past.push_back(std::exchange(state.incarnation, request.incarnation));
      state.settled = {};
    } else if (state.principal != principal && !state.settled.above.empty()) {
      return Error(Errc::permission_denied, "the device still has commands of somebody else");
    }
    state.principal = principal;
    return state;
  }

 private:
  /// A settled seq belongs to a command that has a record; with any other command, two stores count on as one.
  Result<bool> is_copy() {
    for (const Mutation& mutation : request_.mutations) {
      if (!device_.settled.contains(mutation.seq)) continue;
      auto row = batch_.unit.command(mutation.id);
      if (!row) return row.error();
      if (!*row) return true;
    }
    return false;
  }

  Result<Verdict> judge(const Mutation& mutation) {
    Verdict verdict;
    verdict.id = mutation.id;
    verdict.seq = mutation.seq;
    const auto command = sync::read_command(mutation.name, mutation.schema, mutation.args);
    // What cannot be read has a fingerprint, too, so that the same octets get the same answer.
    const std::string document = command
                                     ? sync::command_json(*command)
                                     : mutation.name + '\n' + std::to_string(mutation.schema) + '\n' + mutation.args;
    const Fingerprint fingerprint = fingerprint_of(document, actor_);
    auto row = batch_.unit.command(mutation.id);
    if (!row) return row.error();
    const bool seen = *row && (device_.settled.contains(mutation.seq) || !planted("dedupe_by_seq"));
    if (seen) return known(std::move(verdict), **row, fingerprint);
    const bool held = planted("blocked_lane_blocks_others") ? !lanes_.empty() : lanes_.contains(mutation.lane);
    if (held && !planted("lane_order_ignored")) {
      verdict.verdict = VerdictKind::blocked;
      return verdict;
    }
    auto refusal = refusal_before(mutation, command);
    if (!refusal) return refusal.error();
    if (*refusal && (*refusal)->code() == Errc::command_in_flight) {
      verdict.verdict = VerdictKind::blocked;
      return verdict;
    }
    if (*refusal) return refused(std::move(verdict), **refusal, fingerprint);
    return fresh(std::move(verdict), *command, fingerprint);
  }

  Result<Verdict> known(Verdict verdict, const spi::CommandRow& row, const Fingerprint& fingerprint) {
    if (row.fingerprint != fingerprint && !planted("mismatch_accepted")) {
      verdict.verdict = VerdictKind::mismatch;
      verdict.problem = sync::problem_of(Error(Errc::command_mismatch));
      return verdict;
    }
    auto effect = read_effect(row.outcome);
    if (!effect) return later(std::move(verdict), effect.error());  // one damaged record holds up its lane only
    verdict.verdict = VerdictKind::duplicate;
    if (*effect) {
      tell(verdict, **effect);
    } else {
      verdict.problem = sync::problem_of(effect->error());
    }
    return verdict;
  }

  /// Why it must not be carried out; command_in_flight: not yet.
  Result<std::optional<Error>> refusal_before(const Mutation& mutation, const Result<sync::Command>& command) {
    using Refusal = std::optional<Error>;
    if (mutation.depends_on) {
      auto row = batch_.unit.command(*mutation.depends_on);
      if (!row) return row.error();
      if (!*row) return Refusal(Error(Errc::command_in_flight));
      if ((*row)->outcome.starts_with("refused ")) return Refusal(Error(Errc::dependency_refused));
    }
    if (!command) return Refusal(command.error());
    const CommandId inside = std::visit(
        [&](const auto& each) {
          if constexpr (requires { each.command; }) {
            return each.command;
          } else {
            return mutation.id;
          }
        },
        *command);
    if (inside != mutation.id)
      return Refusal(Error(Errc::invalid_argument, "the document is of another command", "/command"));
    if (mutation.not_after_age_ms && mutation.age_ms > *mutation.not_after_age_ms)
      return Refusal(Error(Errc::command_too_old, {}, {},
                           "{\"age_ms\":" + std::to_string(mutation.age_ms) +
                               ",\"not_after_age_ms\":" + std::to_string(*mutation.not_after_age_ms) + "}"));
    return Refusal();
  }

  Result<Verdict> fresh(Verdict verdict, const sync::Command& command, const Fingerprint& fingerprint) {
    Mark mark(batch_);
    if (auto status = batch_.unit.savepoint(); !status) return status.error();
    auto effect = carry_out_any(verdict.id, command, fingerprint);
    if (!effect) {
      const bool kept = planted("half_command_kept");
      if (auto status = kept ? batch_.unit.release() : batch_.unit.rollback_to(); !status) return status.error();
      mark.back(batch_);
      return later(std::move(verdict), effect.error());
    }
    if (auto status = batch_.unit.release(); !status) return status.error();
    if (*effect) {
      verdict.verdict = VerdictKind::applied;
      tell(verdict, **effect);
      return verdict;
    }
    const Error& error = effect->error();
    if (error.retryable() || is_storage_failure(error)) return later(std::move(verdict), error);
    return refused(std::move(verdict), error, fingerprint);
  }

  static Verdict later(Verdict verdict, const Error& error) {
    verdict.verdict = VerdictKind::retry;
    verdict.problem = sync::problem_of(error);
    verdict.after_ms = error.retryable() ? retry_soon_ms : retry_late_ms;
    return verdict;
  }

  /// For ever, so it is written down: also what a REST call would only be told.
  Result<Verdict> refused(Verdict verdict, const Error& error, const Fingerprint& fingerprint) {
    verdict.verdict = VerdictKind::rejected;
    verdict.problem = sync::problem_of(error);
    auto row = batch_.unit.command(verdict.id);
    if (!row) return row.error();
    if (*row || planted("refusal_not_recorded")) return verdict;
    Recorded recorded;
    recorded.refusal = error;
    batch_.wrote = true;
    const spi::CommandRow kept{verdict.id, fingerprint, batch_.ledger.next(), outcome_text(recorded)};
    if (auto status = batch_.unit.insert_command(kept); !status) return status.error();
    return verdict;
  }

  Result<Result<Effect>> carry_out_any(const CommandId& id, const sync::Command& command,
                                       const Fingerprint& fingerprint) {
    if (const auto* placed = std::get_if<PlaceOrder>(&command))
      return of_order(place(batch_, *placed, fingerprint, actor_));
    if (const auto* order = std::get_if<OrderCommand>(&command))
      return of_order(carry_out_queued(batch_, *order, fingerprint, actor_));
    if (const auto* stock = std::get_if<StockCommand>(&command)) {
      auto answer = carry_out_stock(batch_, *stock, fingerprint, actor_, reservation_ttl_);
      if (!answer) return answer.error();
      if (!*answer) return Result<Effect>(answer->error());
      return Result<Effect>(Effect{"stock", (*answer)->venue, (*answer)->version, (*answer)->pos});
    }
    return put_basket(id, std::get<GroupCart>(command), fingerprint);
  }

  static Result<Result<Effect>> of_order(Result<Result<Receipt>> answer) {
    if (!answer) return answer.error();
    if (!*answer) return Result<Effect>(answer->error());
    const Receipt& receipt = **answer;
    return Result<Effect>(Effect{"order", receipt.order.id.text(), receipt.order.version, receipt.pos});
  }

  Result<Result<Effect>> put_basket(const CommandId& id, const GroupCart& copy, const Fingerprint& fingerprint) {
    BasketChange change{copy.id, copy, {}, {}, {}};
    auto answer = change_basket(batch_, change, actor_, basket_ttl_);
    if (!answer) return answer.error();
    if (!*answer) return Result<Effect>(answer->error());
    auto head = batch_.unit.head();
    if (!head) return head.error();
    Effect effect{"basket", copy.id.text(), (*answer)->version, *head};
    batch_.wrote = true;
    const spi::CommandRow row{id, fingerprint, batch_.ledger.next(), basket_outcome(effect)};
    if (auto status = batch_.unit.insert_command(row); !status) return status.error();
    return Result<Effect>(std::move(effect));
  }

  Batch& batch_;
  const sync::PushRequest& request_;
  const Actor& actor_;
  Duration reservation_ttl_, basket_ttl_;
  DeviceState device_;
  std::set<std::string> lanes_;  // held in this request
};

/// What can be told without the store. Errors: those of House::push().
Status check_request(const sync::PushRequest& request, const Actor& actor) {
  if (request.protocol != sync::protocol) return Error(Errc::sync_protocol, {}, "/protocol");
  if (request.device.is_nil()) return Error(Errc::invalid_argument, {}, "/device");
  if (request.incarnation.is_nil()) return Error(Errc::invalid_argument, {}, "/incarnation");
  if (auto status = valid_actor(actor); !status) return status;
  if (request.mutations.empty()) return {};
  if (actor.subject.empty() || actor.role == Role::anonymous) return Error(Errc::permission_denied);
  if (request.salt.empty()) return Error(Errc::invalid_argument, "the salt is fetched first", "/salt");
  if (request.mutations.size() > limits::push_mutations) return Error(Errc::limit_exceeded, {}, "/mutations");
  std::set<CommandId> ids;
  std::int64_t last = 0;
  std::size_t octets = 0;
  for (std::size_t i = 0; i < request.mutations.size(); ++i) {
    const Mutation& mutation = request.mutations[i];
    const std::string path = "/mutations/" + std::to_string(i);
    octets += mutation.args.size() + mutation.lane.size() + mutation.name.size();
    if (mutation.seq <= last || mutation.seq > limits::document_integer)
      return Error(Errc::invalid_argument, "seqs rise", path + "/seq");
    if (mutation.id.is_nil() || !ids.insert(mutation.id).second)
      return Error(Errc::invalid_argument, "each command has an id of its own", path + "/id");
    if (mutation.lane.size() > limits::text_octets || !valid_text(mutation.lane))
      return Error(Errc::invalid_argument, {}, path + "/lane");
    last = mutation.seq;
  }
  // A large one alone must get its verdict, or it would stand in the way for ever.
  if (octets > limits::push_octets && request.mutations.size() > 1)
    return Error(Errc::limit_exceeded, {}, "/mutations");
  return {};
}

class PushTask final : public AnsweringTask<sync::PushAnswer> {
 public:
  PushTask(sync::PushRequest request, Actor actor, Duration reservation_ttl, Duration basket_ttl,
           sync::PushAnswer frame, Done done)
      : AnsweringTask(std::move(done)),
        request_(std::move(request)),
        actor_(std::move(actor)),
        reservation_ttl_(reservation_ttl),
        basket_ttl_(basket_ttl),
        frame_(std::move(frame)) {}
  Status run(Batch& batch) override {
    Pusher pusher(batch, request_, actor_, reservation_ttl_, basket_ttl_);
    auto answer = pusher.run(principal_name(actor_));
    if (answer && *answer) {
      (*answer)->salt = frame_.salt;
      (*answer)->epoch = frame_.epoch;
    }
    return keep(std::move(answer));
  }

 private:
  sync::PushRequest request_;
  Actor actor_;
  Duration reservation_ttl_, basket_ttl_;
  sync::PushAnswer frame_;  // salt and epoch
};

/// The device as it stands, without a change: what a first request wants to know.
Result<sync::PushAnswer> announce(spi::UnitOfWork& unit, const sync::PushRequest& request, const std::string& principal,
                                  sync::PushAnswer answer) {
  auto found = find_device(unit, request.device);
  if (!found) return found.error();
  auto admitted = Pusher::admit(*std::move(found), request, principal);
  if (!admitted) return admitted.error();
  answer.settled_seq = admitted->settled.low;
  return answer;
}

}  // namespace
}  // namespace house

void House::push(sync::PushRequest request, Actor actor, PushDone done) {
  if (auto status = house::check_request(request, actor); !status) return done(status.error());
  const std::string principal = house::principal_name(actor);
  sync::PushAnswer frame;
  frame.salt = house::salt_of(impl_->secret, request.device, request.incarnation, principal);
  frame.epoch = impl_->epoch;
  if (!request.salt.empty() && !house::same_seal(request.salt, frame.salt))
    return done(Error(Errc::device_cloned, "the salt is another store's", "/salt"));
  if (request.mutations.empty()) {
    auto unit = impl_->storage->begin(spi::Access::read);
    if (!unit) return done(unit.error());
    auto answer = house::announce(**unit, request, principal, std::move(frame));
    unit->reset();
    return done(std::move(answer));
  }
  impl_->writer->submit(std::make_unique<house::PushTask>(std::move(request), std::move(actor), impl_->reservation_ttl,
                                                          impl_->basket_ttl, std::move(frame), std::move(done)));
}

Result<sync::PushAnswer> House::push(sync::PushRequest request, const Actor& actor) {
  house::Waiter<Result<sync::PushAnswer>> waiter;
  push(std::move(request), actor, [&waiter](Result<sync::PushAnswer> answer) { waiter.set(std::move(answer)); });
  return house::outcome_of(*impl_->writer, waiter);
}

}  // namespace v0
}  // namespace couvert
