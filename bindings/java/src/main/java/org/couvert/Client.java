// SPDX-License-Identifier: Apache-2.0
// A device: a guest's phone, a till, a courier's.
package org.couvert;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.couvert.document.ClientEvent;
import org.couvert.document.ClientOptions;
import org.couvert.document.Conflict;
import org.couvert.document.DeviceQuoteAnswer;
import org.couvert.document.DeviceQuoteRequest;
import org.couvert.document.GroupCart;
import org.couvert.document.LocalOrder;
import org.couvert.document.OpenReport;
import org.couvert.document.OrderCommand;
import org.couvert.document.OrderList;
import org.couvert.document.OrderQuery;
import org.couvert.document.PendingCommand;
import org.couvert.document.PlaceOrder;
import org.couvert.document.Resolution;
import org.couvert.document.Seen;
import org.couvert.document.Stock;
import org.couvert.document.StockCommand;
import org.couvert.document.SyncReport;
import org.couvert.document.TransportRequest;
import org.couvert.document.TransportResponse;
import org.couvert.document.Venue;

/**
 * The store of a device with what waits to be sent. Prices, checks and takes orders without a connection; {@link #sync}
 * brings them to the house. All methods may be called from any thread; those that write to the disk or the network wait
 * for it, so that a thread that draws calls the ones that answer with a future.
 */
public final class Client extends NativeObject {
  private final Host host;
  private final HostCalls calls;
  private final Set<Mailbox<?>> mailboxes = Collections.newSetFromMap(new ConcurrentHashMap<>());

  private Client(long handle, Host host, HostCalls calls) {
    super(handle, Native::couvert_client_free);
    this.host = host;
    this.calls = calls;
  }

  /** Opens a device's store, or begins one, with everything the system's. */
  public static Client open(ClientOptions options) {
    return open(options, Host.system());
  }

  /**
   * Opens a device's store, or begins one.
   *
   * @param options where it is and whose it is
   * @param host what the application lends
   * @throws CouvertException invalid_argument, storage_busy, storage_version, storage_not_encrypted, storage_key_wrong,
   *     storage_io, storage_full
   */
  @Operation("client_open")
  public static Client open(ClientOptions options, Host host) {
    byte[] octets = Call.octets(options, "options");
    HostCalls calls = new HostCalls(Objects.requireNonNull(host, "host is null"));
    return new Client(Call.number(out -> Native.couvert_client_open(octets, calls, out)), host, calls);
  }

  /** {@link #open(ClientOptions, Host)} on the host's executor. */
  public static CompletableFuture<Client> openAsync(ClientOptions options, Host host) {
    Objects.requireNonNull(options, "options is null");
    return CompletableFuture.supplyAsync(() -> open(options, host), host.executor());
  }

  /** Any operation on the host's executor: {@code client.async(c -> c.orders(query))}. */
  public <T> CompletableFuture<T> async(Function<? super Client, ? extends T> operation) {
    Objects.requireNonNull(operation, "operation is null");
    return CompletableFuture.supplyAsync(() -> operation.apply(this), host.executor());
  }

  /**
   * What opening found: created, salvaged, what was lost.
   *
   * @throws CouvertException closed
   */
  @Operation("client_opened")
  public OpenReport opened() {
    return withHandle(self -> Call.document(OpenReport::read, out -> Native.couvert_client_opened(self, out)));
  }

  /**
   * When the house was last heard, and what waits.
   *
   * @throws CouvertException closed
   */
  @Operation("client_seen")
  public Seen seen() {
    return withHandle(self -> Call.document(Seen::read, out -> Native.couvert_client_seen(self, out)));
  }

  /**
   * The venues that this device holds, an array.
   *
   * @throws CouvertException closed
   */
  @Operation("client_venues")
  public List<Venue> venues() {
    return withHandle(self -> Call.documents(Venue::read, out -> Native.couvert_client_venues(self, out)));
  }

  /**
   * A venue with its menu and rules, as this device holds it now. A snapshot.
   *
   * @throws CouvertException venue_unknown, closed
   */
  @Operation("client_book")
  public Book book(String venue) {
    byte[] venueOctets = Call.octets(venue, "venue");
    return withHandle(self -> new Book(Call.number(out -> Native.couvert_client_book(self, venueOctets, out))));
  }

  /**
   * What is counted and snoozed at a venue.
   *
   * @throws CouvertException closed
   */
  @Operation("client_stock")
  public Stock stock(String venue) {
    byte[] venueOctets = Call.octets(venue, "venue");
    return withHandle(self -> Call.document(Stock::read, out -> Native.couvert_client_stock(self, venueOctets, out)));
  }

  /**
   * The price of a basket without a connection; the same as the house's for the same menu.
   *
   * @throws CouvertException venue_unknown, menu_not_published, closed
   */
  @Operation("client_quote")
  public DeviceQuoteAnswer quote(DeviceQuoteRequest request) {
    byte[] requestOctets = Call.octets(request, "request");
    return withHandle(self -> Call.document(DeviceQuoteAnswer::read, out -> Native.couvert_client_quote(self,
        requestOctets, out)));
  }

  /** {@link #quote} on the host's executor. */
  public CompletableFuture<DeviceQuoteAnswer> quoteAsync(DeviceQuoteRequest request) {
    Objects.requireNonNull(request, "request is null");
    return async(client -> client.quote(request));
  }

  /**
   * Keeps a basket; a shared one travels to the others.
   *
   * @param basket what is in it
   * @param share whether others get it
   * @throws CouvertException group_mismatch, operation_mismatch, limit_exceeded, storage_io, storage_full, closed
   */
  @Operation("client_put_basket")
  public GroupCart putBasket(GroupCart basket, boolean share) {
    byte[] octets = Call.octets(basket, "basket");
    return withHandle(self -> Call.document(GroupCart::read,
        out -> Native.couvert_client_put_basket(self, octets, share ? 1 : 0, out)));
  }

  /**
   * A basket of this device.
   *
   * @throws CouvertException basket_unknown, closed
   */
  @Operation("client_basket")
  public GroupCart basket(UUID id) {
    byte[] idOctets = Call.octets(id.toString(), "id");
    return withHandle(self -> Call.document(GroupCart::read, out -> Native.couvert_client_basket(self, idOctets, out)));
  }

  /**
   * All baskets of this device, an array.
   *
   * @throws CouvertException closed
   */
  @Operation("client_baskets")
  public List<GroupCart> baskets() {
    return withHandle(self -> Call.documents(GroupCart::read, out -> Native.couvert_client_baskets(self, out)));
  }

  /**
   * Forgets a basket.
   *
   * @throws CouvertException basket_unknown, closed
   */
  @Operation("client_drop_basket")
  public void dropBasket(UUID id) {
    byte[] idOctets = Call.octets(id.toString(), "id");
    doWithHandle(self -> Native.couvert_client_drop_basket(self, idOctets));
  }

  /**
   * Asks for an order. When it returns, the request is on the disk and reaches the house once. Nil or missing ids are
   * made.
   *
   * @throws CouvertException command_mismatch, price_changed, offline_limit, not_offline, order_exists,
   *     permission_denied, outbox_full, storage_io, storage_full, closed
   */
  @Operation("client_place")
  public LocalOrder place(PlaceOrder order) {
    byte[] orderOctets = Call.octets(order, "order");
    return withHandle(self -> Call.document(LocalOrder::read, out -> Native.couvert_client_place(self, orderOctets, out)));
  }

  /** {@link #place} on the host's executor. */
  public CompletableFuture<LocalOrder> placeAsync(PlaceOrder order) {
    Objects.requireNonNull(order, "order is null");
    return async(client -> client.place(order));
  }

  /**
   * A command for an order: accept, mark ready, cancel, hand over…
   *
   * @throws CouvertException order_unknown, permission_denied, not_offline, outbox_full, storage_io, storage_full,
   *     closed
   */
  @Operation("client_submit")
  public LocalOrder submit(OrderCommand command) {
    byte[] commandOctets = Call.octets(command, "command");
    return withHandle(self -> Call.document(LocalOrder::read, out -> Native.couvert_client_submit(self, commandOctets,
        out)));
  }

  /** {@link #submit} on the host's executor. */
  public CompletableFuture<LocalOrder> submitAsync(OrderCommand command) {
    Objects.requireNonNull(command, "command is null");
    return async(client -> client.submit(command));
  }

  /**
   * A command for a venue's stock.
   *
   * @param command what changes
   * @return its id
   * @throws CouvertException venue_unknown, permission_denied, stock_invalid, not_offline, outbox_full, storage_io,
   *     storage_full, closed
   */
  @Operation("client_submit_stock")
  public UUID submitStock(StockCommand command) {
    byte[] octets = Call.octets(command, "command");
    return withHandle(self -> UUID.fromString(Call.text(out -> Native.couvert_client_submit_stock(self, octets, out))));
  }

  /**
   * An order as this device sees it, with what waits for a verdict carried out and marked.
   *
   * @throws CouvertException order_unknown, closed
   */
  @Operation("client_order")
  public LocalOrder order(UUID id) {
    byte[] idOctets = Call.octets(id.toString(), "id");
    return withHandle(self -> Call.document(LocalOrder::read, out -> Native.couvert_client_order(self, idOctets, out)));
  }

  /**
   * A page of orders, newest first.
   *
   * @throws CouvertException cursor_invalid, limit_exceeded, closed
   */
  @Operation("client_orders")
  public OrderList orders(OrderQuery query) {
    byte[] queryOctets = Call.octets(query, "query");
    return withHandle(self -> Call.document(OrderList::read, out -> Native.couvert_client_orders(self, queryOctets, out)));
  }

  /**
   * What waits to be sent, an array by seq.
   *
   * @throws CouvertException closed
   */
  @Operation("client_outbox")
  public List<PendingCommand> outbox() {
    return withHandle(self -> Call.documents(PendingCommand::read, out -> Native.couvert_client_outbox(self, out)));
  }

  /**
   * What the house refused and the person has not decided on yet, an array, oldest first.
   *
   * @throws CouvertException closed
   */
  @Operation("client_conflicts")
  public List<Conflict> conflicts() {
    return withHandle(self -> Call.documents(Conflict::read, out -> Native.couvert_client_conflicts(self, out)));
  }

  /**
   * The person has decided on a refused command.
   *
   * @param conflict its id
   * @param resolution what was decided
   * @return the new order; empty after giving up
   * @throws CouvertException conflict_unknown, invalid_argument, price_changed, closed
   */
  @Operation("client_resolve")
  public Optional<LocalOrder> resolve(UUID conflict, Resolution resolution) {
    byte[] id = Call.octets(conflict.toString(), "conflict");
    byte[] octets = Call.octets(resolution, "resolution");
    return withHandle(self -> Optional.ofNullable(Call.nullable(LocalOrder::read,
        out -> Native.couvert_client_resolve(self, id, octets, out))));
  }

  /** {@link #resolve} on the host's executor. */
  public CompletableFuture<Optional<LocalOrder>> resolveAsync(UUID conflict, Resolution resolution) {
    Objects.requireNonNull(conflict, "conflict is null");
    Objects.requireNonNull(resolution, "resolution is null");
    return async(client -> client.resolve(conflict, resolution));
  }

  /**
   * Sends what waits and fetches what is new, through the host's transport. A missing network is told in the report.
   *
   * @param limit how long at most
   * @throws CouvertException storage_io, storage_full, closed
   */
  @Operation("client_sync")
  public SyncReport sync(Duration limit) {
    long micros = HostCalls.micros(limit);
    return withHandle(self -> Call.document(SyncReport::read, out -> Native.couvert_client_sync(self, micros, out)));
  }

  /** {@link #sync} on the host's executor. */
  public CompletableFuture<SyncReport> syncAsync(Duration limit) {
    Objects.requireNonNull(limit, "limit is null");
    return async(client -> client.sync(limit));
  }

  /**
   * For applications that exchange themselves: the next request.
   *
   * @return empty when there is nothing to do now
   */
  @Operation("client_next_request")
  public Optional<TransportRequest> nextRequest() {
    return withHandle(self -> Optional.ofNullable(Call.nullable(TransportRequest::read,
        out -> Native.couvert_client_next_request(self, out))));
  }

  /** The answer to the last request. */
  @Operation("client_take_answer")
  public void takeAnswer(TransportResponse response) {
    byte[] octets = Call.octets(response, "response");
    doWithHandle(self -> Native.couvert_client_take_answer(self, 0, octets));
  }

  /** There was no answer to the last request. */
  @Operation("client_take_answer")
  public void takeNoAnswer(ErrorCode code) {
    int number = code.number();
    doWithHandle(self -> Native.couvert_client_take_answer(self, number, new byte[0]));
  }

  /**
   * When there may be something to exchange.
   *
   * @return empty: not before something changes
   */
  @Operation("client_next_due")
  public Optional<Instant> nextDue() {
    long micros = withHandle(self -> Call.number(out -> Native.couvert_client_next_due(self, out)));
    if (micros < 0) return Optional.empty();
    return Optional.of(Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1000));
  }

  /**
   * What was put off is due now: the network is back.
   *
   * @throws CouvertException closed
   */
  @Operation("client_wake")
  public void wake() {
    doWithHandle(self -> Native.couvert_client_wake(self));
  }

  /**
   * The report of the exchanges since the last call.
   *
   * @throws CouvertException closed
   */
  @Operation("client_take_report")
  public SyncReport takeReport() {
    return withHandle(self -> Call.document(SyncReport::read, out -> Native.couvert_client_take_report(self, out)));
  }

  /**
   * Calls back on the host's executor after each change, one event at a time. Events that say the same as one that waits
   * are left out. The listener may call the client; what it throws goes to the host's log.
   *
   * @param listener keeps alive what it refers to, until the subscription or the client is closed
   */
  @Operation({"client_watch", "client_unwatch"})
  public Subscription watch(Consumer<? super ClientEvent> listener) {
    Objects.requireNonNull(listener, "listener is null");
    Mailbox<ClientEvent> mailbox = new Mailbox<>(ClientEvent::fromJson, listener, host, calls, false);
    // Knows the handle only: with the client in it, a forgotten client would live for ever.
    withHandle(self -> {
      long number = Call.number(out -> Native.couvert_client_watch(self, mailbox, out));
      mailbox.atEnd(() -> unwatch(self, number));
      return null;
    });
    mailboxes.add(mailbox);
    return () -> {
      mailboxes.remove(mailbox);
      mailbox.close();
    };
  }

  private static void unwatch(long self, long number) {
    try {
      Native.couvert_client_unwatch(self, number);
    } catch (CouvertException gone) {
      // The client was closed before: nothing calls any more.
    }
  }

  /**
   * Gives up what waits, after writing it to `export_path`. Answers with how many commands.
   *
   * @throws CouvertException storage_io, closed
   */
  @Operation("client_discard_pending")
  public long discardPending(String reason, String exportPath) {
    byte[] reasonOctets = Call.octets(reason, "reason");
    byte[] exportPathOctets = Call.octets(exportPath, "exportPath");
    return withHandle(self -> Call.number(out -> Native.couvert_client_discard_pending(self, reasonOctets,
        exportPathOctets, out)));
  }

  /**
   * Clears the store for another account; what waits must have been sent or discarded.
   *
   * @throws CouvertException outbox_full, closed
   */
  @Operation("client_sign_out")
  public void signOut() {
    doWithHandle(self -> Native.couvert_client_sign_out(self));
  }

  /** Waits for running calls, then refuses later ones with the code closed. No listener is called afterwards. */
  @Override
  @Operation({"client_close", "client_free"})
  public void close() {
    if (isClosed()) return;
    for (Mailbox<?> mailbox : mailboxes) mailbox.close();
    mailboxes.clear();
    try {
      doWithHandle(Native::couvert_client_close);
    } finally {
      super.close();
    }
  }
}
