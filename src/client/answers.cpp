// SPDX-License-Identifier: Apache-2.0
// What an answer of the house changes.
#include "client/impl.hpp"
#include "codec/json_parse.hpp"
#include "core/plant.hpp"
#include "couvert/codec.hpp"
#include "couvert/limits.hpp"

#include <algorithm>
#include <charconv>

namespace couvert {
inline namespace v0 {
namespace {

constexpr std::int64_t poll_us = 30'000'000;
constexpr std::int64_t heard_us = 60'000'000;  // how old the stored time of the house may be
constexpr int most_recoveries = 5;

/// The problem document of an answer that is none of ours gets the code of its status.
Error by_status(std::int32_t status) {
  switch (status) {
    case 401: return Error(Errc::token_invalid);
    case 403: return Error(Errc::permission_denied);
    case 408:
    case 504: return Error(Errc::transport_timeout);
    case 413: return Error(Errc::body_too_large);
    case 429:
    case 502:
    case 503: return Error(Errc::overloaded);
    default: return Error(Errc::transport_response, "an answer with status " + std::to_string(status));
  }
}

Error problem_of(const spi::Response& response) {
  const Error by_number = by_status(response.status);
  const auto tree = parse_json(response.body);
  if (!tree || tree->nodes.empty() || tree->nodes[0].kind != JsonNode::Kind::object) return by_number;
  const auto& nodes = tree->nodes;
  for (std::size_t key = 1; key < nodes[0].end; key = nodes[key + 1].end) {
    if (tree->text(nodes[key]) != "code" || nodes[key + 1].kind != JsonNode::Kind::text) continue;
    const auto rows = error_catalogue();
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const ErrorInfo& row) { return row.name == tree->text(nodes[key + 1]); });
    if (found != rows.end()) return Error(found->code);
  }
  return by_number;
}

std::optional<std::int64_t> retry_after_us(const spi::Response& response) {
  for (const auto& [name, value] : response.headers) {
    if (name != "retry-after") continue;
    std::int64_t seconds = 0;
    const auto [end, code] = std::from_chars(value.data(), value.data() + value.size(), seconds);
    if (code == std::errc() && end == value.data() + value.size() && seconds >= 0 && seconds < 1'000'000)
      return seconds * 1'000'000;
  }
  return std::nullopt;
}

bool is_refusal(const sync::Verdict& verdict) noexcept {
  return verdict.verdict == sync::VerdictKind::rejected || verdict.verdict == sync::VerdictKind::mismatch ||
         (verdict.verdict == sync::VerdictKind::duplicate && verdict.problem);
}

}  // namespace

Status Client::Impl::take_answer(const Result<spi::Response>& answer, client::Events& events) {
  if (auto status = ready(); !status) return status;
  const client::Exchange::Step asked = std::exchange(exchange.asked, client::Exchange::Step::none);
  if (asked == client::Exchange::Step::none) return {};  // an answer to a request that was made anew
  if (!answer) {
    for (const auto& [id, seq] : exchange.sent) ++exchange.attempts[id];
    exchange.sent.clear();
    put_off(answer.error());
    return {};
  }
  const std::int32_t failures = exchange.network.failures;
  Status status = answer->status != 200                   ? take_problem(*answer, events)
                  : asked == client::Exchange::Step::push ? take_push(answer->body, events)
                                                          : take_pull(answer->body, events);
  exchange.sent.clear();
  if (status) return status;
  // An answer that could not be kept is one more failure in a row, and no more than one.
  exchange.network.failures = failures;
  put_off(status.error());
  return status.error().code() == Errc::transport_response ? Status() : status;
}

Status Client::Impl::refuse(spi::UnitOfWork& unit, std::int64_t seq, sync::Problem problem, client::Events& events) {
  const client::Waiting waiting = index.outbox.at(seq);
  client::Refused refused;
  refused.number = index.next_conflict++;
  refused.id = waiting.id;
  refused.lane = waiting.lane;
  refused.name = waiting.name;
  refused.schema = waiting.schema;
  refused.args = waiting.args;
  refused.problem = std::move(problem);
  refused.at = waiting.at;
  const bool kept = !planted("refusal_forgotten");
  if (auto status = kept ? unit.put_record(client::row_of(refused)) : Status(); !status) return status;
  const bool gone = !planted("refused_stays_in_outbox");
  if (auto status = gone ? unit.erase_record(client::outbox_kind, client::sorted_name(seq)) : Status(); !status)
    return status;
  if (kept) index.add(std::move(refused));
  index.remove(seq);
  exchange.attempts.erase(waiting.id);
  events.push_back({ClientEvent::What::conflict, waiting.id.text()});
  ++exchange.report.rejected;
  const std::string id = waiting.lane.substr(waiting.lane.find(':') + 1);
  if (waiting.lane.starts_with("stock:")) {
    touched("stock", id, events);
  } else if (waiting.lane.starts_with("basket:")) {
    // The house's basket stands; what it refused is in the conflict.
    auto base = unit.record(client::basket_kind, id);
    if (!base) return base.error();
    if (*base) {
      if (auto status = unit.erase_record(client::draft_kind, id); !status) return status;
    }
    touched("basket", id, events);
  } else if (auto order = OrderId::parse(id)) {
    if (auto status = rekey(unit, *order); !status) return status;
    touched("order", id, events);
  }
  return {};
}

Status Client::Impl::take_verdict(spi::UnitOfWork& unit, const sync::Verdict& verdict, client::Events& events) {
  const auto sent = exchange.sent.find(verdict.id);
  if (sent == exchange.sent.end()) return {};
  const auto found = index.outbox.find(sent->second);
  if (found == index.outbox.end() || found->second.id != verdict.id || found->second.pos != 0) return {};
  client::Waiting& waiting = found->second;
  if (verdict.verdict == sync::VerdictKind::retry || verdict.verdict == sync::VerdictKind::blocked) {
    ++exchange.attempts[verdict.id];
    hold(exchange.lanes[waiting.lane], verdict.after_ms > 0 ? std::optional(verdict.after_ms * 1'000) : std::nullopt);
    return {};
  }
  exchange.attempts.erase(verdict.id);
  exchange.lanes.erase(waiting.lane);
  exchange.pull_wanted = true;
  if (is_refusal(verdict)) {
    const sync::Problem problem = verdict.problem.value_or(sync::Problem{Errc::command_mismatch, {}, {}});
    return refuse(unit, sent->second, problem, events);
  }
  waiting.pos = std::max<std::int64_t>(verdict.pos, 1);
  waiting.version = verdict.version;
  if (planted("settled_too_early")) {
    index.remove(sent->second);
    return unit.erase_record(client::outbox_kind, client::sorted_name(sent->second));
  }
  index.unsent.erase(waiting.seq);
  ++exchange.report.applied;
  return unit.put_record(client::row_of(waiting));
}

void Client::Impl::hold_unanswered(const sync::PushAnswer& answer) {
  // A house that leaves some out would be asked for them without a pause.
  std::set<CommandId> answered;
  for (const sync::Verdict& verdict : answer.verdicts) answered.insert(verdict.id);
  for (const auto& [id, seq] : exchange.sent) {
    const auto waiting = index.outbox.find(seq);
    if (answered.contains(id) || waiting == index.outbox.end()) continue;
    ++exchange.attempts[id];
    hold(exchange.lanes[waiting->second.lane]);
  }
}

Status Client::Impl::house_restored(spi::UnitOfWork& unit, const std::string& epoch) {
  const bool restored = !index.epoch.empty() && index.epoch != epoch && !planted("restore_not_noticed");
  if (index.epoch == epoch) return {};
  index.epoch = epoch;
  if (auto status = put(unit, "client.epoch", epoch); !status) return status;
  if (!restored) return {};
  // The house came back from a backup: what it was told since, it is told again; the ids make that harmless. What has
  // left the outbox cannot be told again, and nothing may wait for it for ever: the house looks at each by itself.
  for (auto& [seq, waiting] : index.outbox)
    if (waiting.depends_on && !index.by_id.contains(*waiting.depends_on)) waiting.depends_on.reset();
  if (auto status = renumber(unit, false); !status) return status;
  return read_again(unit, {});
}

Status Client::Impl::compare(spi::UnitOfWork& unit, std::int64_t settled_seq) {
  if (settled_seq < index.next_seq) {
    exchange.renewals = 0;
    return {};
  }
  // The house knows more of this device than the device: its store is an older copy of itself.
  if (++exchange.renewals > most_recoveries)
    put_off(Error(Errc::transport_response, "the house knows more of this device than was ever sent"));
  return renumber(unit, false);
}

Status Client::Impl::take_push(const std::string& body, client::Events& events) {
  auto answer = from_json<sync::PushAnswer>(body);
  if (!answer) return Error(Errc::transport_response, std::string(answer.error().message()));
  exchange.network = {};
  exchange.recoveries = 0;
  exchange.batch = 0;
  exchange.report.sent += static_cast<std::int64_t>(exchange.sent.size());
  client::Events changed;
  if (auto status = write([&](spi::UnitOfWork& unit) -> Status {
        if (answer->salt != index.salt) {
          index.salt = answer->salt;
          if (auto stored = put(unit, "client.salt", index.salt); !stored) return stored;
        }
        for (const sync::Verdict& verdict : answer->verdicts) {
          if (auto taken = take_verdict(unit, verdict, changed); !taken) return taken;
        }
        hold_unanswered(*answer);
        if (auto told = house_restored(unit, answer->epoch); !told) return told;
        if (auto renewed = compare(unit, answer->settled_seq); !renewed) return renewed;
        return put_counters(unit);
      });
      !status)
    return status;
  events.insert(events.end(), changed.begin(), changed.end());
  return {};
}

Status Client::Impl::take_pull(const std::string& body, client::Events& events) {
  auto page = from_json<sync::PullAnswer>(body);
  if (!page) return Error(Errc::transport_response, std::string(page.error().message()));
  if (page->more && page->changes.empty() && page->cursor == index.cursor)
    return Error(Errc::transport_response, "a page that leads nowhere");
  exchange.network = {};
  exchange.recoveries = 0;
  exchange.report.received += static_cast<std::int64_t>(page->changes.size());
  ++exchange.report.pages;
  const client::Heard now_heard{page->at, host->uptime()};
  const bool recent = heard && now_heard.uptime.boot == heard->uptime.boot &&
                      now_heard.uptime.us - heard->uptime.us < heard_us && now_heard.uptime.us >= heard->uptime.us;
  if (!index.epoch.empty() && index.epoch != page->epoch) {
    // Its positions say nothing about what this device was told before.
    return write([&](spi::UnitOfWork& unit) { return house_restored(unit, page->epoch); });
  }
  exchange.pull_wanted = page->more;
  if (planted("cursor_outside_of_page"))
    (void)write([&](spi::UnitOfWork& unit) { return put(unit, "client.cursor", index.cursor = page->cursor); });
  client::Events changed;
  if (auto status = write([&](spi::UnitOfWork& unit) -> Status {
        if (auto applied = apply_page(unit, *page, changed); !applied) return applied;
        if (auto told = house_restored(unit, page->epoch); !told) return told;
        if (!page->more) {
          if (auto renewed = compare(unit, page->settled_seq); !renewed) return renewed;
        }
        if (recent) return {};
        return put(unit, "client.heard",
                   std::to_string(now_heard.at.us) + ' ' + std::to_string(now_heard.uptime.boot) + ' ' +
                       std::to_string(now_heard.uptime.us));
      });
      !status) {
    exchange.pull_wanted = true;
    return status;
  }
  heard = now_heard;
  for (const auto& [name, scope] : index.scopes)
    if (scope.phase != client::Scope::Phase::live) exchange.pull_wanted = true;
  exchange.next_pull_us = host->uptime().us + poll_us;
  events.insert(events.end(), changed.begin(), changed.end());
  return {};
}

Status Client::Impl::take_problem(const spi::Response& response, client::Events& events) {
  const Error problem = problem_of(response);
  const Errc code = problem.code();
  const auto recover = [&](auto&& work) -> Status {
    // What was not kept will be asked in the same way: the disk is to blame here, not the house.
    if (auto status = write(work); !status) return status;
    // A house that refuses whatever is asked is asked again with growing pauses, but never given up.
    if (++exchange.recoveries > most_recoveries) put_off(problem);
    return {};
  };
  if (code == Errc::device_cloned) return recover([&](spi::UnitOfWork& unit) { return renumber(unit, true); });
  // The cursor is of no use any more, whichever scopes it names: without it all are read again.
  if (code == Errc::cursor_expired || code == Errc::cursor_invalid)
    return recover([&](spi::UnitOfWork& unit) {
      while (planted("outbox_cleared_at_reset") && !index.outbox.empty()) {
        (void)unit.erase_record(client::outbox_kind, client::sorted_name(index.outbox.begin()->first));
        index.remove(index.outbox.begin()->first);
      }
      return read_again(unit, {});
    });
  if (code == Errc::access_revoked) {
    put_off(problem);
    std::vector<std::string> lost;
    for (const auto& [name, scope] : index.scopes)
      if (name != "venues" && !name.starts_with("venue:") && scope.count > 0) lost.push_back(name);
    if (lost.empty() || planted("revoked_scope_kept")) return {};
    if (auto status = write([&](spi::UnitOfWork& unit) -> Status {
          for (const std::string& name : lost) {
            if (auto purged = purge(unit, name); !purged) return purged;
            if (auto stored = unit.put_record(client::row_of(index.scopes.at(name))); !stored) return stored;
          }
          return {};
        });
        !status)
      return status;
    for (const std::string& name : lost) events.push_back({ClientEvent::What::access, name});
    return {};
  }
  const bool about_content = problem.kind() == ErrorKind::invalid && code != Errc::sync_protocol;
  if (about_content && exchange.sent.size() > 1) {
    // Nothing was looked at because of one of them: ask with fewer until it stands alone.
    exchange.batch = exchange.sent.size() / 2;
    return {};
  }
  if (about_content && exchange.sent.size() == 1) {
    const std::int64_t seq = exchange.sent.begin()->second;
    if (!index.outbox.contains(seq)) return {};
    client::Events changed;
    auto status = write([&](spi::UnitOfWork& unit) -> Status {
      const CommandId id = index.outbox.at(seq).id;
      if (auto refused = refuse(unit, seq, sync::problem_of(problem), changed); !refused) return refused;
      // The house will never know of it, and would let wait for ever what hangs on it.
      std::vector<std::int64_t> dependent;
      for (const auto& [other, waiting] : index.outbox)
        if (waiting.depends_on == id && waiting.pos == 0) dependent.push_back(other);
      for (const std::int64_t other : dependent) {
        if (auto refused = refuse(unit, other, {Errc::dependency_refused, {}, {}}, changed); !refused) return refused;
      }
      return put_counters(unit);
    });
    if (status) events.insert(events.end(), changed.begin(), changed.end());
    return status;
  }
  for (const auto& [id, seq] : exchange.sent) ++exchange.attempts[id];
  put_off(problem, retry_after_us(response));
  return {};
}

}  // namespace v0
}  // namespace couvert
