// SPDX-License-Identifier: Apache-2.0
// The authority: accepts orders and keeps their log.
package org.couvert;

import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.couvert.document.AccessChange;
import org.couvert.document.Actor;
import org.couvert.document.CommitNotice;
import org.couvert.document.EventPage;
import org.couvert.document.HouseOptions;
import org.couvert.document.HouseOrderQuery;
import org.couvert.document.HouseQuoteAnswer;
import org.couvert.document.HouseQuoteRequest;
import org.couvert.document.Menu;
import org.couvert.document.Order;
import org.couvert.document.OrderCommand;
import org.couvert.document.OrderPage;
import org.couvert.document.PlaceOrder;
import org.couvert.document.PriceRules;
import org.couvert.document.PullAnswer;
import org.couvert.document.PullRequest;
import org.couvert.document.PushAnswer;
import org.couvert.document.PushRequest;
import org.couvert.document.Receipt;
import org.couvert.document.StockCommand;
import org.couvert.document.StockReceipt;
import org.couvert.document.Venue;
import org.couvert.document.VenuePage;
import org.couvert.document.VenueQuery;
import org.couvert.document.VerifyReport;

/** The store of a house, in this process: for programs that are one, and for tests. All methods may be called from any thread. */
public final class House extends NativeObject {
  /** As an expected version: whatever is there. */
  public static final long ANY_VERSION = -1;

  private final Host host;
  private final HostCalls calls;
  private final AtomicReference<Mailbox<CommitNotice>> mailbox = new AtomicReference<>();

  private House(long handle, Host host, HostCalls calls) {
    super(handle, Native::couvert_house_free);
    this.host = host;
    this.calls = calls;
  }

  /** Opens the authority's store, or begins one, with everything the system's. Without a path it lives in memory. */
  public static House open(HouseOptions options) {
    return open(options, Host.system());
  }

  /**
   * Opens the authority's store, or begins one. Without a path it lives in memory.
   *
   * @param options where it is
   * @param host what the application lends
   * @throws CouvertException invalid_argument, storage_busy, storage_version, storage_io, storage_full, storage_corrupt
   */
  @Operation("house_open")
  public static House open(HouseOptions options, Host host) {
    byte[] octets = Call.octets(options, "options");
    HostCalls calls = new HostCalls(Objects.requireNonNull(host, "host is null"));
    return new House(Call.number(out -> Native.couvert_house_open(octets, calls, out)), host, calls);
  }

  /** Any operation on the host's executor: {@code house.async(h -> h.tick())}. */
  public <T> CompletableFuture<T> async(Function<? super House, ? extends T> operation) {
    Objects.requireNonNull(operation, "operation is null");
    return CompletableFuture.supplyAsync(() -> operation.apply(this), host.executor());
  }

  /** Creates or replaces a venue, whatever is there. */
  public Venue putVenue(Venue venue, Actor actor) {
    return putVenue(venue, actor, ANY_VERSION);
  }

  /**
   * Creates or replaces a venue. An expected version below 0: whatever is there.
   *
   * @throws CouvertException permission_denied, version_conflict, closed
   */
  @Operation("house_put_venue")
  public Venue putVenue(Venue venue, Actor actor, long expectedVersion) {
    byte[] venueOctets = Call.octets(venue, "venue");
    byte[] actorOctets = Call.octets(actor, "actor");
    return withHandle(self -> Call.document(Venue::read, out -> Native.couvert_house_put_venue(self, venueOctets,
        actorOctets, expectedVersion, out)));
  }

  /** Publishes a menu with its rules, whatever is there. */
  public Book publish(Menu menu, PriceRules rules, Actor actor) {
    return publish(menu, rules, actor, ANY_VERSION);
  }

  /**
   * Publishes a menu with its rules; the version is set by the house.
   *
   * @throws CouvertException venue_unknown, menu_invalid, menu_currency, rules_invalid, menu_tax_class_unknown,
   *     permission_denied, version_conflict, closed
   */
  @Operation("house_publish")
  public Book publish(Menu menu, PriceRules rules, Actor actor, long expectedVersion) {
    byte[] menuOctets = Call.octets(menu, "menu");
    byte[] rulesOctets = Call.octets(rules, "rules");
    byte[] actorOctets = Call.octets(actor, "actor");
    return withHandle(self -> new Book(Call.number(out -> Native.couvert_house_publish(self, menuOctets, rulesOctets,
        actorOctets, expectedVersion, out))));
  }

  /**
   * What is published for a venue now. A snapshot.
   *
   * @throws CouvertException venue_unknown, closed
   */
  @Operation("house_book")
  public Book book(String venue) {
    byte[] venueOctets = Call.octets(venue, "venue");
    return withHandle(self -> new Book(Call.number(out -> Native.couvert_house_book(self, venueOctets, out))));
  }

  /**
   * Search: near a place, open at a time, by words.
   *
   * @throws CouvertException limit_exceeded, closed
   */
  @Operation("house_venues")
  public VenuePage venues(VenueQuery query) {
    byte[] queryOctets = Call.octets(query, "query");
    return withHandle(self -> Call.document(VenuePage::read, out -> Native.couvert_house_venues(self, queryOctets, out)));
  }

  /**
   * The price of a basket now, with what is left in stock and whose promotions are used up.
   *
   * @throws CouvertException venue_unknown, menu_not_published, closed
   */
  @Operation("house_quote")
  public HouseQuoteAnswer quote(HouseQuoteRequest request) {
    byte[] requestOctets = Call.octets(request, "request");
    return withHandle(self -> Call.document(HouseQuoteAnswer::read, out -> Native.couvert_house_quote(self, requestOctets,
        out)));
  }

  /**
   * Accepts an order. The same command gets the same receipt for ever.
   *
   * @throws CouvertException command_mismatch, venue_unknown, menu_not_published, price_changed, order_exists,
   *     permission_denied, overloaded, closed
   */
  @Operation("house_place")
  public Receipt place(PlaceOrder order, Actor actor) {
    byte[] orderOctets = Call.octets(order, "order");
    byte[] actorOctets = Call.octets(actor, "actor");
    return withHandle(self -> Call.document(Receipt::read, out -> Native.couvert_house_place(self, orderOctets,
        actorOctets, out)));
  }

  /**
   * A command for an order.
   *
   * @throws CouvertException command_mismatch, order_unknown, permission_denied, overloaded, closed
   */
  @Operation("house_submit")
  public Receipt submit(OrderCommand command, Actor actor) {
    byte[] commandOctets = Call.octets(command, "command");
    byte[] actorOctets = Call.octets(actor, "actor");
    return withHandle(self -> Call.document(Receipt::read, out -> Native.couvert_house_submit(self, commandOctets,
        actorOctets, out)));
  }

  /**
   * A command for a venue's stock.
   *
   * @throws CouvertException command_mismatch, venue_unknown, permission_denied, stock_invalid, stock_insufficient,
   *     overloaded, closed
   */
  @Operation("house_submit_stock")
  public StockReceipt submitStock(StockCommand command, Actor actor) {
    byte[] commandOctets = Call.octets(command, "command");
    byte[] actorOctets = Call.octets(actor, "actor");
    return withHandle(self -> Call.document(StockReceipt::read, out -> Native.couvert_house_submit_stock(self,
        commandOctets, actorOctets, out)));
  }

  /**
   * An order as the actor may see it.
   *
   * @throws CouvertException order_unknown, closed
   */
  @Operation("house_order")
  public Order order(UUID id, Actor actor) {
    byte[] idOctets = Call.octets(id.toString(), "id");
    byte[] actorOctets = Call.octets(actor, "actor");
    return withHandle(self -> Call.document(Order::read, out -> Native.couvert_house_order(self, idOctets, actorOctets,
        out)));
  }

  /**
   * A page of orders that the actor may see, newest first.
   *
   * @throws CouvertException permission_denied, cursor_invalid, limit_exceeded, closed
   */
  @Operation("house_orders")
  public OrderPage orders(HouseOrderQuery query, Actor actor) {
    byte[] queryOctets = Call.octets(query, "query");
    byte[] actorOctets = Call.octets(actor, "actor");
    return withHandle(self -> Call.document(OrderPage::read, out -> Native.couvert_house_orders(self, queryOctets,
        actorOctets, out)));
  }

  /**
   * The log after a position, as far as the actor may see it.
   *
   * @throws CouvertException cursor_invalid, limit_exceeded, closed
   */
  @Operation("house_events")
  public EventPage events(long after, int limit, Actor actor) {
    byte[] actorOctets = Call.octets(actor, "actor");
    return withHandle(self -> Call.document(EventPage::read, out -> Native.couvert_house_events(self, after, limit,
        actorOctets, out)));
  }

  /**
   * What a device brings: a verdict for each command.
   *
   * @throws CouvertException sync_protocol, limit_exceeded, invalid_argument, permission_denied, device_cloned,
   *     overloaded, closed
   */
  @Operation("house_push")
  public PushAnswer push(PushRequest request, Actor actor) {
    byte[] requestOctets = Call.octets(request, "request");
    byte[] actorOctets = Call.octets(actor, "actor");
    return withHandle(self -> Call.document(PushAnswer::read, out -> Native.couvert_house_push(self, requestOctets,
        actorOctets, out)));
  }

  /**
   * One page of what changed for a device.
   *
   * @throws CouvertException sync_protocol, limit_exceeded, permission_denied, access_revoked, device_cloned,
   *     cursor_invalid, cursor_expired, closed
   */
  @Operation("house_pull")
  public PullAnswer pull(PullRequest request, Actor actor) {
    byte[] requestOctets = Call.octets(request, "request");
    byte[] actorOctets = Call.octets(actor, "actor");
    return withHandle(self -> Call.document(PullAnswer::read, out -> Native.couvert_house_pull(self, requestOctets,
        actorOctets, out)));
  }

  /**
   * Takes away or gives back somebody's rights.
   *
   * @throws CouvertException permission_denied, invalid_argument, venue_unknown, closed
   */
  @Operation("house_set_access")
  public void setAccess(AccessChange change, Actor actor) {
    byte[] changeOctets = Call.octets(change, "change");
    byte[] actorOctets = Call.octets(actor, "actor");
    doWithHandle(self -> Native.couvert_house_set_access(self, changeOctets, actorOctets));
  }

  /**
   * Fires what is due; call it about once a second.
   *
   * @return how many orders changed
   */
  @Operation("house_tick")
  public int tick() {
    int[] out = new int[1];
    doWithHandle(self -> Native.couvert_house_tick(self, out));
    return out[0];
  }

  /**
   * Calls back on the host's executor after commits, with the latest head of the log. There is one listener: a second one
   * replaces the first. What it throws goes to the host's log.
   */
  @Operation("house_watch")
  public Subscription watch(Consumer<? super CommitNotice> listener) {
    Objects.requireNonNull(listener, "listener is null");
    Mailbox<CommitNotice> made = new Mailbox<>(CommitNotice::fromJson, listener, host, calls, true);
    doWithHandle(self -> Native.couvert_house_watch(self, made));
    Mailbox<CommitNotice> before = mailbox.getAndSet(made);
    if (before != null) before.close();
    return made;
  }

  /**
   * Recomputes every order, total, count and version of a store; nobody may have it open.
   *
   * @throws CouvertException storage_busy, storage_io, storage_corrupt
   */
  @Operation("house_verify")
  public static VerifyReport verify(String path) {
    byte[] pathOctets = Call.octets(path, "path");
    return Call.document(VerifyReport::read, out -> Native.couvert_house_verify(pathOctets, out));
  }

  /** Waits for queued commands, then refuses later ones with the code closed. No listener is called afterwards. */
  @Override
  @Operation({"house_close", "house_free"})
  public void close() {
    if (isClosed()) return;
    try {
      doWithHandle(Native::couvert_house_close);
    } finally {
      super.close();
      Mailbox<CommitNotice> last = mailbox.getAndSet(null);
      if (last != null) last.close();
    }
  }
}
