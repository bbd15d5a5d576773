// SPDX-License-Identifier: Apache-2.0
// The house: the authority that publishes menus, accepts orders and keeps the log.
#ifndef COUVERT_HOUSE_HPP
#define COUVERT_HOUSE_HPP

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "couvert/basket.hpp"
#include "couvert/menu.hpp"
#include "couvert/order.hpp"
#include "couvert/orderable.hpp"
#include "couvert/pricing.hpp"
#include "couvert/pricing_proof.hpp"
#include "couvert/slots.hpp"
#include "couvert/spi/host.hpp"
#include "couvert/spi/storage.hpp"
#include "couvert/stock_command.hpp"
#include "couvert/sync.hpp"
#include "couvert/venue_book.hpp"

namespace couvert {
inline namespace v0 {

struct VenueQuery {
  std::optional<GeoPoint> near;          ///< sorts by distance
  std::optional<std::int64_t> within_m;  ///< with `near`
  std::optional<Instant>
      open_at;  ///< only venues whose orderable() is ok then, for `fulfilment` if given, else any offer
  std::optional<Fulfilment> fulfilment;
  std::string text;  ///< words, each found in the name, kind, tags, a section or a dish; case and accents ignored
  int offset = 0, limit = 50;  ///< limit 1 to 200
};
struct VenueHit {
  VenueBookPtr book;
  std::optional<double> distance_m;
  std::vector<Ref> dishes;  ///< items whose name matched, at most 5
};
struct VenuePage {
  std::vector<VenueHit> hits;
  std::int64_t total = 0;
};

/// The answer to a command. The same command gets the same receipt for ever; then `duplicate` is true.
struct Receipt {
  Order order;  ///< as it was right after the command
  bool duplicate = false;
  std::int64_t pos = 0;  ///< position in the change log after the command
};

struct OrderPage {
  std::vector<Order> orders;  ///< newest first
  std::string next;           ///< opaque; empty at the end
};
struct EventPage {
  std::vector<spi::EventRow> events;
  std::int64_t cursor = 0;  ///< pass as `after` next time
  bool more = false;
};

struct VerifyReport {
  std::int64_t venues = 0, orders = 0, events = 0, commands = 0;
  std::vector<std::string> problems;  ///< empty: everything holds
};

struct HouseOptions {
  std::unique_ptr<spi::Storage> storage;
  spi::Host* host = nullptr;                           ///< borrowed, must outlive the house; null: system_host()
  int queue_limit = 10'000;                            ///< waiting commands; one more is `overloaded`
  int batch_limit = 64;                                ///< commands in one commit
  Duration basket_ttl = Duration::minutes(7 * 1'440);  ///< how long a basket is kept that nobody changes
  Duration reservation_ttl = Duration::minutes(10);    ///< how long a checkout holds what its cart takes
  int menu_versions = 16;  ///< how many replaced menus of a venue are kept, to tell what changed since
  /// A device whose cursor is further behind reads its scopes again, which is less to send by then.
  std::int64_t tail_limit = 100'000;
  /// False: no thread is started; commands are carried out inside the call that submits them, one commit each. For
  /// programs without threads, and for simulations.
  bool own_thread = true;
  /// The store was brought back from a backup: devices must read again what they follow. Their outboxes tell what is missing.
  bool restored = false;
};

/// Takes away or gives back somebody's rights; an entry of the change log like any other.
struct AccessChange {
  std::string subject;
  std::optional<VenueId> venue = {};  ///< absent: everywhere
  bool granted = false;
  std::string reason = {};
};

/// Thread-safe. Owns one Storage and one writer thread, which commits all waiting commands together and only then
/// answers them.
class House {
 public:
  /// Errors: those of the storage, storage_corrupt when a document cannot be read.
  static Result<House> open(HouseOptions options);
  House(House&&) noexcept;
  House& operator=(House&&) noexcept;
  ~House();  ///< close()

  /// Creates or replaces a venue; `version` is set by the house. Roles: ops_admin, system; restaurant_manager for its own.
  /// Errors: those of validate(Venue), permission_denied, version_conflict (when expected_version is given and differs).
  Result<Venue> put_venue(Venue venue, const Actor& actor, std::optional<std::int64_t> expected_version = {});
  /// Publishes a menu with its rules; versions are set by the house. Roles as above.
  /// Errors: venue_unknown, menu_invalid, menu_currency, rules_invalid, menu_tax_class_unknown, permission_denied,
  /// version_conflict (when expected_version is given and differs from the menu's; 0: none is published).
  Result<VenueBookPtr> publish(Menu menu, PriceRules rules, const Actor& actor,
                               std::optional<std::int64_t> expected_version = {});

  /// Errors: venue_unknown.
  Result<VenueBookPtr> book(const VenueId& venue) const;
  /// The menu as it was published under a version, of which the last HouseOptions::menu_versions are kept.
  /// Errors: venue_unknown, menu_not_published, invalid_argument (no such version yet), cursor_expired (kept no longer;
  /// the details name the current version).
  Result<Menu> menu(const VenueId& venue, std::int64_t version) const;
  VenuePage venues(const VenueQuery& query) const;

  struct QuoteRequest {
    Cart cart;
    std::optional<Instant> at;  ///< absent: now
    std::optional<Instant> wanted_at;
    std::optional<GeoPoint> destination;
    std::int32_t confirmed_age = 0;
    std::optional<ReservationId> reservation = {};  ///< what this checkout holds counts as left for it
    std::string customer = {};                      ///< whose use of limited promotions counts; empty: nobody's
    bool cash = false;                              ///< it will be paid in cash
    bool proof = false;                             ///< prove it, too
  };
  struct QuoteAnswer {
    Quote quote;
    Orderable orderable;
    /// Self-contained. Its rules are those that the cart could meet: promotions with codes that it does not name are
    /// nobody's business and left out.
    std::optional<PriceProof> proof = {};
  };
  /// Errors: venue_unknown, menu_not_published, those of price().
  Result<QuoteAnswer> quote(const QuoteRequest& request) const;

  struct BoundsQuery {
    VenueId venue;
    Fulfilment fulfilment = Fulfilment::pickup;
    std::optional<Instant> at = {};  ///< absent: now
    std::optional<GeoPoint> destination = {};
    std::optional<std::int64_t> weight_g = {};
    std::string channel = {};
  };
  struct BoundsAnswer {
    OrderBounds bounds;
    Instant at;
    std::optional<std::int64_t> distance_m = {};
    Ref zone = {};        ///< of the destination
    Orderable orderable;  ///< the venue alone
  };
  /// What is known of an order before there is a basket. Errors: venue_unknown, fulfilment_not_offered,
  /// destination_required, outside_delivery_zone.
  Result<BoundsAnswer> bounds(const BoundsQuery& query) const;

  struct SlotsQuery {
    Cart cart;                          ///< without lines: whatever the basket
    std::optional<Instant> from = {};   ///< absent: now
    std::optional<Instant> until = {};  ///< exclusive; absent: a day after `from`
    std::optional<GeoPoint> destination = {};
  };
  /// The slots of a venue with what its orders have left of them. Errors: those of bounds(), menu_not_published.
  Result<std::vector<Slot>> slots(const SlotsQuery& query) const;

  using Done = std::function<void(Result<Receipt>)>;
  /// Queues a command; `done` is called once from the writer thread after the commit that holds it, never from inside
  /// this call. Refusals with a business reason are recorded under the command id too and repeat as such.
  /// Errors (through `done`): command_mismatch, venue_unknown, menu_not_published, the codes of check() and orderable(),
  /// price_changed, order_exists, permission_denied, those of decide(), overloaded, storage errors, closed.
  void submit(PlaceOrder command, Actor actor, Done done);
  void submit(OrderCommand command, Actor actor, Done done);
  /// The same, waiting for the answer.
  Result<Receipt> submit(PlaceOrder command, const Actor& actor);
  Result<Receipt> submit(OrderCommand command, const Actor& actor);

  using StockDone = std::function<void(Result<StockReceipt>)>;
  /// Changes or holds stock, as submit() above. set to unsnooze: the restaurant's people and ops_admin; reserve and
  /// release: whoever may order. Refusals are recorded, too.
  /// Errors: command_mismatch, venue_unknown, permission_denied, stock_invalid (also a target that is not on the menu),
  /// not_found, stock_insufficient, reservation_mismatch, the codes of orderable() for the cart of a reservation, overloaded,
  /// storage errors, closed.
  void submit(StockCommand command, Actor actor, StockDone done);
  Result<StockReceipt> submit(StockCommand command, const Actor& actor);
  /// The stock as of the last commit, for orderable(); empty where nothing is counted or snoozed.
  std::shared_ptr<const StockBook> stock(const VenueId& venue) const;  // shared: a snapshot
  /// The same as a document. Who does not work there sees no actors, reasons and reservations. Errors: venue_unknown.
  Result<Stock> stock(const VenueId& venue, const Actor& actor) const;

  using BasketDone = std::function<void(Result<Basket>)>;
  /// Merges a copy of a group basket into the kept one, or begins to keep it: operations are only ever added, so that
  /// edits made side by side, also offline, are all there. With `expected_version` it refuses instead when another one is
  /// kept (0: none), and the details hold the basket as it is. Who holds the join token is let in; an account speaks for
  /// the people for whom it was the first to do something.
  /// Errors: those of validate() and merge(), basket_unknown (also for baskets of others), version_conflict,
  /// permission_denied, group_deadline, venue_unknown, limit_exceeded, storage errors, overloaded, closed.
  void put_basket(GroupCart copy, Actor actor, std::optional<std::int64_t> expected_version, std::string join_token,
                  BasketDone done);
  Result<Basket> put_basket(GroupCart copy, const Actor& actor, std::optional<std::int64_t> expected_version = {},
                            std::string join_token = {});
  /// The account takes the place of a guest whose token it holds: every line stays. Errors: basket_unknown,
  /// permission_denied.
  void claim_basket(const CartId& id, Actor guest, Actor account, BasketDone done);
  Result<Basket> claim_basket(const CartId& id, const Actor& guest, const Actor& account);
  /// Errors: basket_unknown, also for baskets of others.
  Result<Basket> basket(const CartId& id, const Actor& actor, std::string_view join_token = {}) const;

  using PushDone = std::function<void(Result<sync::PushAnswer>)>;
  /// Carries out what was done on a device: all mutations of a request in one commit, each by itself with a verdict that is
  /// kept as long as the order, and never less than 400 days. `done` as with submit().
  /// Errors (nothing in it was looked at): sync_protocol, limit_exceeded, invalid_argument (seq or ids out of order),
  /// permission_denied, device_cloned, overloaded, storage errors, closed. What somebody without rights brings is rejected
  /// with access_revoked, command by command, so that it does not wait for ever.
  void push(sync::PushRequest request, Actor actor, PushDone done);
  Result<sync::PushAnswer> push(sync::PushRequest request, const Actor& actor);
  /// One page of what changed for a device since its cursor, from one snapshot. Never waits; see on_commit().
  /// Errors: sync_protocol, limit_exceeded, invalid_argument, permission_denied, access_revoked, device_cloned,
  /// cursor_invalid (foreign, changed, or of the future), cursor_expired (details: the scopes to read again), storage errors.
  Result<sync::PullAnswer> pull(const sync::PullRequest& request, const Actor& actor) const;

  /// Refused actors get access_revoked for every command and pull from this commit on, and their devices purge.
  /// Roles: ops_admin, system; restaurant_manager for the people of its venue. Errors: permission_denied, invalid_argument,
  /// venue_unknown, storage errors, closed.
  Status set_access(AccessChange change, const Actor& actor);

  /// Errors: order_unknown, also for orders the actor may not see. Projected for the actor.
  Result<Order> order(const OrderId& id, const Actor& actor) const;
  struct OrderQuery {
    std::optional<VenueId> venue;
    std::vector<OrderState> states;
    std::string page;
    int limit = 50;  ///< 1 to 200
  };
  /// Only what the actor may see. Errors: permission_denied, cursor_invalid, limit_exceeded.
  Result<OrderPage> orders(const OrderQuery& query, const Actor& actor) const;
  /// The change log after a position, only what the actor may see (anonymous: venues and menus). Errors: cursor_invalid
  /// (beyond the head), limit_exceeded.
  Result<EventPage> events(std::int64_t after, int limit, const Actor& actor) const;
  std::int64_t head() const noexcept;
  /// Called from the writer thread after each commit that appended events, with the new head. One listener.
  void on_commit(std::function<void(std::int64_t head)> listener);

  /// Fires what is due: orders not accepted in time expire, held stock falls back, snoozes end. Returns how many orders. Call it about once a second.
  int tick();

  /// Waits for queued commands, then refuses new ones. Idempotent.
  Status close();

  /// Recomputes every order from its events and every total from its cart, menu form permitting, and checks the
  /// invariants of versions, transitions, postings and command records; counts of stock against the log, uses of limited
  /// promotions against the orders.
  static Result<VerifyReport> verify(spi::Storage& storage);

 private:
  struct Impl;
  explicit House(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

/// The offset changes of an IANA zone between two instants, read from the system's TZif files (RFC 8536).
/// Errors: time_zone_unknown.
Result<VenueClock> clock_for_zone(std::string_view zone, Instant from, Instant until);

}  // namespace v0
}  // namespace couvert

#endif
