// SPDX-License-Identifier: Apache-2.0
// The client: a device. What the person does is kept before anything is sent, and read back at once.
#ifndef COUVERT_CLIENT_HPP
#define COUVERT_CLIENT_HPP

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "couvert/group_cart.hpp"
#include "couvert/order.hpp"
#include "couvert/orderable.hpp"
#include "couvert/pricing.hpp"
#include "couvert/spi/host.hpp"
#include "couvert/spi/secrets.hpp"
#include "couvert/spi/storage.hpp"
#include "couvert/spi/transport.hpp"
#include "couvert/stock_command.hpp"
#include "couvert/sync.hpp"
#include "couvert/venue_book.hpp"

namespace couvert {
inline namespace v0 {

/// What may be promised without a connection, per device.
struct OfflineLimits {
  Duration asap_patience =
      Duration::minutes(15);     ///< an order "as soon as possible" that waited longer must be asked again
  std::int64_t order_minor = 0;  ///< dearer orders need a connection; 0: no limit
};

struct ClientOptions {
  std::string path;                       ///< of the store; unless `storage` is given
  std::unique_ptr<spi::Storage> storage;  ///< the host's own, instead of `path`
  spi::Secrets* secrets = nullptr;        ///< borrowed; null: the store is plain and nobody is signed in
  bool plain = false;                     ///< `secrets` holds a token only: its key is not asked for
  spi::Transport* transport =
      nullptr;                      ///< borrowed; null: sync() is transport_unreachable, or the host exchanges itself
  spi::Host* host = nullptr;        ///< borrowed; null: system_host()
  Actor actor;                      ///< for whom this device acts; must be whom the access token names
  std::vector<std::string> scopes;  ///< what to follow (sync.hpp); empty: "venues" and the actor's own orders
  OfflineLimits limits;
};

/// How much of what is shown the house has said.
enum class Standing : std::uint8_t {
  confirmed,  ///< all of it
  pending,    ///< commands of this device are added that wait for their verdict
  doubtful    ///< … and at least one of them no longer fits what the house said since; the house will decide
};
struct PendingCommand {
  CommandId id;
  std::int64_t seq = 0;
  std::string name;  ///< of sync::CommandName
  std::optional<OrderVerb> verb = {};
  Instant at;  ///< by this device's clock, for display
  bool doubtful = false;
  std::int32_t attempts = 0;  ///< how often it was sent without a verdict
};
/// An order as this device sees it. Until `confirmed`, number and pickup code are empty: the house has not accepted it.
struct LocalOrder {
  Order order;  ///< with the pending commands carried out
  Standing standing = Standing::confirmed;
  std::optional<std::int64_t> confirmed_version = {};  ///< absent: the house has not said anything of it
  std::vector<PendingCommand> pending = {};            ///< by seq
};

/// A command that the house refused. It stays until the person has decided.
struct Conflict {
  CommandId id;  ///< of the refused command
  std::string name;
  std::optional<OrderId> order = {};
  sync::Problem problem;
  std::optional<PlaceOrder> place = {};  ///< what was asked for
  std::optional<OrderCommand> command = {};
  std::optional<Quote> new_quote = {};      ///< place: what it would cost now, when it can be priced
  std::optional<Orderable> orderable = {};  ///< place: whether it could be ordered now, and when next
  Instant at;
};
/// What the person says to a conflict.
struct Resolution {
  bool drop = false;                                    ///< give it up
  std::optional<Cart> cart = {};                        ///< place: with these lines instead (sold out, coupon gone)
  std::optional<std::int64_t> agreed_total_minor = {};  ///< place: the total that was shown and agreed to
  std::optional<Instant> wanted_at = {};                ///< place: then instead; absent: as soon as possible
};

struct Seen {
  std::optional<Instant> at;  ///< when the house was last heard
  std::int64_t outbox = 0, conflicts = 0;
  bool complete = false;  ///< everything followed was read to the end at least once
};
struct SyncReport {
  std::int64_t sent = 0, applied = 0, rejected = 0, received = 0, pages = 0, repaired_scopes = 0;
  bool drained = false;                  ///< nothing waits any more
  bool up_to_date = false;               ///< read to the end
  std::optional<Error> stopped_by = {};  ///< what ended it early; worth repeating if retryable
};
/// What opening found.
struct OpenReport {
  bool created = false;           ///< there was no store
  bool salvaged = false;          ///< the store was damaged: commands and conflicts were saved, the rest is read again
  std::int64_t lost = 0;          ///< waiting commands known to be lost by that
  std::string damaged_file = {};  ///< where the damaged store was kept
};
struct ClientEvent {
  enum class What : std::uint8_t { order, venue, stock, basket, conflict, access, synced } what = What::order;
  std::string id;
};
struct OrderList {
  std::vector<LocalOrder> orders;  ///< newest first, those that wait included
  std::string next;                ///< opaque; empty at the end
};

/// Thread-safe. Owns one Storage. Nothing here needs a connection but sync(), and nothing but sync() waits for one.
class Client {
 public:
  /// Errors: those of the storage (a damaged one is salvaged, not refused), of the secrets port, invalid_argument (also: the
  /// store is another actor's, and something waits in it; with nothing waiting it is cleared).
  static Result<Client> open(ClientOptions options);
  Client(Client&&) noexcept;
  Client& operator=(Client&&) noexcept;
  ~Client();  ///< close()

  const OpenReport& opened() const noexcept;
  Seen seen() const;

  /// Everything below reads and writes the local store only.
  std::vector<VenueBookPtr> venues() const;               ///< by id
  Result<VenueBookPtr> book(const VenueId& venue) const;  ///< Errors: venue_unknown
  /// With the stock commands of this device that wait, and without what its orders that wait will take.
  std::shared_ptr<const StockBook> stock(const VenueId& venue) const;  // shared: a snapshot

  struct QuoteRequest {
    Cart cart;
    std::optional<Instant> wanted_at = {};
    std::optional<GeoPoint> destination = {};
    std::int32_t confirmed_age = 0;
    bool cash = false;
  };
  struct QuoteAnswer {
    Quote quote;
    Orderable orderable;
    bool provisional = false;      ///< a limited promotion or a code is in it, of which only the house knows more
    bool held_by_pending = false;  ///< some reason is there only because of orders of this device that wait
    std::int64_t menu_version = 0;
  };
  /// The same price to the cent as the house's for the same menu. Errors: venue_unknown, menu_not_published, those of price().
  Result<QuoteAnswer> quote(const QuoteRequest& request) const;

  /// Baskets that stay on this device and, when they are shared, travel. Errors: those of validate() and merge(), storage errors.
  Result<GroupCart> put_basket(GroupCart basket, bool share);
  Result<GroupCart> basket(const CartId& id) const;  ///< Errors: basket_unknown
  std::vector<GroupCart> baskets() const;
  Status drop_basket(const CartId& id);

  /// Asks for an order. When it returns, the request is on the disk and will reach the house once. A nil command or order id
  /// is made; an expected total of 0 is what this device computes now. The same call again is the same order.
  /// Errors: command_mismatch (the id with other content), the codes of check() and orderable() as this device knows them,
  /// (the details have "held_by_pending": true where what is missing went to orders of this device that wait),
  /// price_changed (against the local menu), offline_limit, not_offline, order_exists, permission_denied, outbox_full,
  /// limit_exceeded (larger than a request), storage errors, closed.
  Result<LocalOrder> place(PlaceOrder command);
  /// Errors: order_unknown, those of decide(), not_offline (refunds, role changes and what else needs the house at once),
  /// outbox_full, storage errors, closed.
  Result<LocalOrder> submit(OrderCommand command);
  /// Errors: venue_unknown, permission_denied, stock_invalid, not_offline (reserve), those of StockBook as this device knows
  /// the stock, outbox_full, storage errors, closed.
  Result<CommandId> submit(StockCommand command);

  Result<LocalOrder> order(const OrderId& id) const;  ///< Errors: order_unknown
  struct OrderQuery {
    std::optional<VenueId> venue = {};
    std::vector<OrderState> states = {};
    std::string page = {};
    int limit = 50;  ///< 1 to 200
  };
  Result<OrderList> orders(const OrderQuery& query) const;  ///< Errors: cursor_invalid, limit_exceeded
  std::vector<PendingCommand> outbox() const;               ///< by seq

  std::vector<Conflict> conflicts() const;  ///< oldest first
  /// The person has decided. With anything but `drop` a new command is made, which the person has thereby agreed to.
  /// Errors: conflict_unknown, invalid_argument, those of place().
  Result<std::optional<LocalOrder>> resolve(const CommandId& conflict, const Resolution& resolution);

  /// Sends what waits, fetches what is new, until there is nothing to do or `limit` has passed. One at a time; a second call
  /// waits for the first. Never fails because of the network: the report says what stopped it.
  /// Errors: storage errors, closed.
  Result<SyncReport> sync(Duration limit);

  /// The same without a transport, for hosts that do their own exchanging (and for simulations): take a request, bring its
  /// answer, until there is none. A request that is never answered is simply made again.
  /// Absent: nothing to do now; `next_due` says when there may be.
  Result<std::optional<spi::Request>> next_request();
  Status take_answer(const Result<spi::Response>& answer);
  std::optional<Instant> next_due() const;
  /// What was put off is due now: the network is back, or a push message told that there is something.
  void wake();
  /// The report of what next_request() and take_answer() did since the last call.
  SyncReport take_report();

  using Observer = std::function<void(const ClientEvent&)>;
  /// Called after each change, without a lock, on the thread that caused it: what it throws leaves there. For unwatch().
  std::int64_t watch(Observer observer);
  /// When it returns, no call is running and none will start (unless it is called from within one).
  void unwatch(std::int64_t number);

  /// Gives up what waits: writes the commands to `export_path` as JSON first. Errors: storage errors, storage_io.
  Result<std::int64_t> discard_pending(std::string_view reason, const std::string& export_path);
  /// Another account: the cache goes, what waits must have been sent or discarded. Errors: outbox_full (something waits).
  Status sign_out();

  /// Idempotent. Waiting calls end with `closed`.
  Status close();

 private:
  struct Impl;
  explicit Client(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace v0
}  // namespace couvert

#endif
