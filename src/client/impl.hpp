// SPDX-License-Identifier: Apache-2.0
// What a Client consists of: its store, an index of it, and the exchange's place in its course.
#ifndef COUVERT_CLIENT_IMPL_HPP
#define COUVERT_CLIENT_IMPL_HPP

#include <condition_variable>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "client/records.hpp"
#include "couvert/client.hpp"

namespace couvert {
inline namespace v0 {
namespace client {

/// One rule about the index: it says what the rows say. Whoever changes rows changes it in the same breath, and when a
/// unit of work fails it is read again before anybody looks.
struct Index {
  DeviceId device;
  IncarnationId incarnation;
  std::string salt, cursor, epoch;
  std::int64_t next_seq = 1, next_conflict = 1;
  std::map<std::int64_t, Waiting> outbox;  ///< by seq
  std::map<CommandId, std::int64_t> by_id;
  std::map<std::string, std::vector<std::int64_t>> lanes;  ///< what waits on each, by seq
  std::set<std::int64_t> unsent;                           ///< without a verdict
  std::map<std::int64_t, Refused> conflicts;
  std::map<CommandId, std::int64_t> conflict_ids;
  std::map<std::string, Scope> scopes;
  std::set<CartId> shared;   ///< baskets that travel
  std::int64_t settled = 0;  ///< what the stored pages contain of this device's commands, refusals included
  /// Orders that something waits for, by what lists are sorted by.
  std::set<std::pair<Instant, OrderId>> shown;
  std::map<OrderId, Instant> shown_at;

  void add(Waiting waiting);
  void remove(std::int64_t seq);
  void add(Refused refused);
  void drop_conflict(const CommandId& id);
};

/// When the house was last heard, and when that was by the device's own clocks.
struct Heard {
  Instant at;
  spi::Uptime uptime;
};

/// Waits longer after each failure: half a second, doubled up to five minutes, less a random part.
struct Backoff {
  std::int32_t failures = 0;
  std::int64_t until_us = 0;  ///< by the uptime
};

/// What the exchange is doing; nothing of it is stored.
struct Exchange {
  enum class Step : std::uint8_t { none, push, pull } asked = Step::none;
  std::map<CommandId, std::int64_t> sent;  ///< the mutations of the request that waits for its answer
  std::set<std::string> asked_scopes;      ///< of the pull that waits
  bool pull_wanted = true;                 ///< there is something to fetch, or nobody has looked yet
  std::int64_t next_pull_us = 0;           ///< when somebody should look again
  Backoff network;
  std::map<std::string, Backoff> lanes;  ///< that the house asked to hold
  std::map<CommandId, std::int32_t> attempts;
  std::map<std::string, std::int64_t> repaired_us;  ///< scopes that were read again because their sums differed
  std::size_t batch = 0;                            ///< how many mutations a request may hold; 0: as many as it can
  int recoveries = 0;                               ///< answers in a row that only led to asking otherwise
  int renewals = 0;                                 ///< of the incarnation in a row
  bool sending = false;
  std::thread::id thread;  ///< on which sync() runs
  SyncReport report;
};

/// A venue's stock.
struct KnownStock {
  std::shared_ptr<const StockBook> counted;  // shared: snapshots. With this device's stock commands that wait
  std::shared_ptr<const StockBook> left;     // and without what its orders that wait take
  std::set<OrderId> short_of = {};           ///< those of them for which there is not enough
};

/// What an answer changed, told to observers after the lock is gone.
using Events = std::vector<ClientEvent>;

}  // namespace client

struct Client::Impl {
  // Set by open(), never changed after.
  spi::Host* host = nullptr;
  spi::Secrets* secrets = nullptr;
  spi::Transport* transport = nullptr;
  Actor actor;
  OfflineLimits limits;
  std::vector<std::string> wanted_scopes;
  OpenReport report;

  std::mutex exchange_mutex;  // one sync() at a time; taken before `mutex`

  mutable std::mutex mutex;  // guards everything below
  std::unique_ptr<spi::Storage> storage;
  bool closed = false;
  bool stale = false;  ///< a unit of work failed: the index may differ from the rows
  client::Index index;
  std::optional<client::Heard> heard;
  client::Exchange exchange;
  std::map<VenueId, VenueBookPtr> books;  ///< read so far
  struct ReadOrder {
    std::string document;
    Order order;
  };
  std::map<OrderId, ReadOrder> orders_read;  ///< the last that were shown: read again only when their document changes
  std::map<VenueId, client::KnownStock> stocks;  ///< with what waits; read so far

  mutable std::mutex observer_mutex;  // guards what follows
  std::condition_variable observer_done;
  struct Watching {
    Observer observer;
    bool ended = false;
    std::vector<std::thread::id> threads;  ///< on which it runs
  };
  std::map<std::int64_t, std::shared_ptr<Watching>> observers;  // shared: one may be taken away while it runs
  std::int64_t next_observer = 1;

  // ---- opening: open.cpp ----
  Status open(ClientOptions options);
  Status open_file(const ClientOptions& options, bool damaged);
  Status begin_or_resume(bool new_incarnation, const std::vector<spi::RecordRow>& salvaged,
                         const std::vector<std::pair<std::string, std::string>>& salvaged_meta);
  Status load();
  Status drop_unfollowed();
  Status to_present_format(spi::UnitOfWork& unit, std::int64_t format);
  template <class SomeId>
  SomeId make_id();

  // ---- the store: store.cpp ----
  /// Errors: closed, those of reading the index again.
  Status ready();
  Result<std::unique_ptr<spi::UnitOfWork>> begin(spi::Access access);
  /// Runs `work` in one unit and commits it. After a failure the index is read again by the next call.
  template <class Work>
  Status write(Work&& work) {
    stale = true;
    auto unit = begin(spi::Access::write);
    if (!unit) return unit.error();
    if (Status status = work(**unit); !status) return status;
    if (Status status = (*unit)->commit(); !status) return status;
    stale = false;
    return {};
  }
  Status put(spi::UnitOfWork& unit, const char* key, std::string value);
  Status put_counters(spi::UnitOfWork& unit);
  /// The command has ended: from the next contact on it is counted for how long it is known.
  Status end_given(spi::UnitOfWork& unit, const CommandId& id);
  /// … when the house's time is known. Forgets what ended long ago.
  Status date_given(spi::UnitOfWork& unit, Instant at);
  Status add_waiting(spi::UnitOfWork& unit, client::Waiting waiting);
  Status renumber(spi::UnitOfWork& unit, bool new_device);
  Status purge_base(spi::UnitOfWork& unit);
  Status forget_person(spi::UnitOfWork& unit);

  // ---- time ----
  Instant device_now() const;  ///< what documents can write
  Instant now() const;         ///< the house's time as far as it is known
  std::int64_t age_ms(const client::Waiting& waiting) const;

  // ---- reading: overlay.cpp ----
  Result<VenueBookPtr> book(const VenueId& venue);
  /// Absent: nobody has said anything of it.
  Result<std::optional<LocalOrder>> view(spi::UnitOfWork& unit, const OrderId& id);
  Result<Order> read_base(const spi::OrderRow& row);
  Result<LocalOrder> view_row(const spi::OrderRow* row, const OrderId& id);
  PendingCommand pending_of(const client::Waiting& waiting) const;
  void carry_out_place(const client::Waiting& waiting, std::optional<Order>& order, bool& doubtful);
  void carry_out_command(const client::Waiting& waiting, std::optional<Order>& order, std::int64_t base_version,
                         bool& doubtful);
  Result<OrderList> orders(const OrderQuery& query);
  Status key_shown(spi::UnitOfWork& unit);
  Result<std::optional<GroupCart>> basket(spi::UnitOfWork& unit, const CartId& id);
  Conflict conflict_of(const client::Refused& refused);

  // ---- what is left: stock_overlay.cpp ----
  Result<StockBook> base_stock(spi::UnitOfWork& unit, const VenueId& venue);
  client::KnownStock known_stock(const VenueId& venue);
  /// False: there is not enough, and nothing was taken.
  static bool take_for(StockBook& left, const VenueBook& venue, const PlaceOrder& command, Instant now);
  void placed_one_more(const VenueBook& venue, const PlaceOrder& command);
  /// Orders that wait may take something else than before.
  void orders_changed();
  /// The book as the order may take from it: what its checkout holds is its own.
  static const StockBook* free_for(const StockBook& book, const VenueBook& venue, const PlaceOrder& command,
                                   std::optional<StockBook>& copy);

  // ---- commands: commands.cpp ----
  struct NewCommand {
    CommandId id;
    sync::CommandName name{};
    std::string lane, args;
    std::string given;  ///< as the caller gave it: what makes a second call the same one
    std::optional<std::int64_t> not_after_age_ms = {};
    std::optional<CommandId> depends_on = {};
    std::optional<CommandId> instead_of = {};  ///< the conflict that it settles
  };
  Status enqueue(NewCommand command, client::Events& events);
  /// True: this very command was given before.
  Result<bool> given_before(const CommandId& id, std::string_view args);
  Result<LocalOrder> answer_for(const OrderId& id);
  Result<LocalOrder> place(PlaceOrder command, std::optional<CommandId> instead_of, client::Events& events);
  Status acceptable(const VenueBook& book, PlaceOrder& command, std::optional<CommandId>& depends_on);
  Result<LocalOrder> submit(OrderCommand command, std::optional<CommandId> instead_of, client::Events& events);
  Result<CommandId> submit(StockCommand command, client::Events& events);
  Result<GroupCart> put_basket(GroupCart basket, bool share, client::Events& events);
  Status drop_basket(const CartId& id, client::Events& events);
  Result<std::optional<LocalOrder>> resolve(const CommandId& conflict, const Resolution& resolution,
                                            client::Events& events);
  Result<std::int64_t> discard_pending(std::string_view reason, const std::string& export_path);
  Status sign_out();

  // ---- the exchange: exchange.cpp, answers.cpp ----
  Result<std::string> token();
  /// `eager`: what was put off because of the network is tried all the same.
  Result<std::optional<spi::Request>> next_request(bool eager, const std::string& access_token);
  std::optional<spi::Request> push_request(const std::string& access_token);
  spi::Request pull_request(const std::string& access_token);
  Status take_answer(const Result<spi::Response>& answer, client::Events& events);
  Status take_push(const std::string& body, client::Events& events);
  Status take_pull(const std::string& body, client::Events& events);
  Status take_problem(const spi::Response& response, client::Events& events);
  Status take_verdict(spi::UnitOfWork& unit, const sync::Verdict& verdict, client::Events& events);
  Status refuse(spi::UnitOfWork& unit, std::int64_t seq, sync::Problem problem, client::Events& events);
  void hold_unanswered(const sync::PushAnswer& answer);
  Status compare(spi::UnitOfWork& unit, std::int64_t settled_seq);
  Status house_restored(spi::UnitOfWork& unit, const std::string& epoch);
  void put_off(const Error& error, std::optional<std::int64_t> after_us = {});
  void hold(client::Backoff& backoff, std::optional<std::int64_t> after_us = {});
  bool is_due(std::int64_t until_us) const;
  /// Begins to read scopes again; without any: all of them.
  Status read_again(spi::UnitOfWork& unit, std::vector<std::string> names);
  std::vector<std::string> followed() const;
  struct Exchanging;
  Result<SyncReport> sync(Duration limit, client::Events& events);
  bool up_to_date() const;

  // ---- pages: pages.cpp ----
  Status apply_page(spi::UnitOfWork& unit, const sync::PullAnswer& page, client::Events& events);
  Status apply_change(spi::UnitOfWork& unit, const sync::Change& change, client::Events& events);
  Status put_entity(spi::UnitOfWork& unit, const sync::Change& change, bool known);
  Status erase_entity(spi::UnitOfWork& unit, const std::string& entity, const std::string& id);
  Status forget(spi::UnitOfWork& unit, client::Scope& scope, const spi::RecordRow& brought);
  Status purge(spi::UnitOfWork& unit, const std::string& name);
  Status sweep(spi::UnitOfWork& unit, client::Scope& scope);
  Status forget_ended_baskets(spi::UnitOfWork& unit);
  Status finish_pass(spi::UnitOfWork& unit, const sync::PullAnswer& page);
  Status drop_contained(spi::UnitOfWork& unit, const sync::PullAnswer& page);
  Status rekey(spi::UnitOfWork& unit, const OrderId& id);
  void touched(std::string_view entity, const std::string& id, client::Events& events);

  // ---- observers: observers.cpp ----
  class Call;
  void tell(const client::Events& events);
};

}  // namespace v0
}  // namespace couvert

#endif
