// SPDX-License-Identifier: Apache-2.0
// The world in a box.
package org.couvert.testing;

import java.lang.ref.Cleaner;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.couvert.Client;
import org.couvert.document.Actor;
import org.couvert.document.EventPage;
import org.couvert.document.HouseOrderQuery;
import org.couvert.document.Menu;
import org.couvert.document.OrderPage;
import org.couvert.document.PriceRules;
import org.couvert.document.Venue;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/**
 * A house, its people, their devices and the network between them, on a virtual clock and from one seed. Time stands still
 * but in {@link #advance}, {@link #step}, {@link #pay}, {@link #finish} and while a guest waits for an answer. Calls from
 * several threads wait for each other; whoever wants the same story twice calls from one.
 */
public final class World implements AutoCloseable {
  private static final Cleaner CLEANER = Cleaner.create();

  private final long seed;
  private final AtomicLong handle;
  private final Cleaner.Cleanable cleanable;
  private final List<Client> clients = Collections.synchronizedList(new ArrayList<>());
  private Report last;

  private World(Builder builder) {
    seed = builder.seed;
    Map<String, Object> options = new LinkedHashMap<>(builder.options);
    options.put("faults", builder.faults);
    options.put("restaurants", builder.restaurants);
    AtomicLong opened = new AtomicLong(NativeWorld.open(seed, octets(options)));
    handle = opened;
    cleanable = CLEANER.register(this, () -> NativeWorld.free(opened.getAndSet(0)));
  }

  /** Begins with a restaurant, four customers with devices and one without, two tills, a courier and a manager. */
  public static Builder builder() {
    return new Builder();
  }

  /** The fifty promises by name; those that nothing checks yet say what has to exist first. */
  public static List<String> invariants() {
    List<String> names = new ArrayList<>();
    byte[] told = NativeWorld.text(NativeWorld.Text.INVARIANTS, 0, 0, 0, null);
    for (Object each : (List<?>) JsonReader.whole(told, JsonReader::value)) names.add((String) ((Map<?, ?>) each).get("name"));
    return names;
  }

  /** How many worlds and buffers are not freed. */
  public static long liveHandles() {
    return NativeWorld.liveHandles();
  }

  /** The seed. */
  public long seed() {
    return seed;
  }

  /** Lets time go by. */
  public void advance(Duration time) {
    number(NativeWorld.Number.ADVANCE, time.toNanos() / 1000, null);
  }

  /** Lets the next thing happen; the time since the beginning. */
  public Duration step() {
    return Duration.ofNanos(number(NativeWorld.Number.STEP, 0, null) * 1000);
  }

  /** A device of the application under test, with the name of its actor's subject. */
  public Guest join(Actor actor) {
    return join(actor, actor.subject());
  }

  /** A device of the application under test. */
  public Guest join(Actor actor, String name) {
    Map<String, Object> guest = new LinkedHashMap<>();
    guest.put("name", name);
    guest.put("actor", actor);
    return new Guest(this, number(NativeWorld.Number.JOIN, 0, octets(guest)), name, actor);
  }

  /** Lets a fault happen now, to whomever chance chooses; a fault of messages or payments happens to the next one. */
  public void strike(String fault) {
    strike(fault, "");
  }

  /** Lets a fault happen now, to a device or a guest. */
  public void strike(String fault, String whom) {
    strike(fault, whom, Duration.ZERO, Optional.empty(), Optional.empty());
  }

  /**
   * Lets a fault happen.
   *
   * @param fault its name: partition, answer_lost, house_kill, payment_declined, ...
   * @param whom a device or a guest by name; empty where the fault has nobody, or chance chooses
   * @param after from now
   * @param lasts partition and half_open: how long
   * @param change clock_jump, skew and house_clock: by how much
   */
  public void strike(String fault, String whom, Duration after, Optional<Duration> lasts, Optional<Duration> change) {
    Map<String, Object> strike = new LinkedHashMap<>();
    strike.put("fault", fault);
    strike.put("whom", whom);
    strike.put("after_ms", after.toMillis());
    lasts.ifPresent(time -> strike.put("lasts_ms", time.toMillis()));
    change.ifPresent(time -> strike.put("change_ms", time.toMillis()));
    number(NativeWorld.Number.STRIKE, 0, octets(strike));
  }

  /**
   * Asks the provider of payments; time goes by. The same key takes effect once.
   *
   * @param ask authorize, capture, void, refund or query
   * @param payment its name
   * @param key of the request; query: empty
   * @param order authorize: what it is for
   * @param amountMinor authorize, capture, refund
   */
  public Payment pay(String ask, String payment, String key, String order, long amountMinor) {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("ask", ask);
    request.put("payment", payment);
    request.put("key", key);
    request.put("order", order);
    request.put("amount_minor", amountMinor);
    return new Payment(text(NativeWorld.Text.PAY, 0, 0, octets(request)));
  }

  /** Orders as the house has them. */
  public OrderPage orders(HouseOrderQuery query) {
    return OrderPage.fromJson(text(NativeWorld.Text.ORDERS, 0, 0, Utf8.octets(query.toJson())));
  }

  /** The house's log after a position. */
  public EventPage events(long after, int limit) {
    return EventPage.fromJson(text(NativeWorld.Text.EVENTS, after, limit, null));
  }

  /** What has happened so far. */
  public Report report() {
    return new Report(text(NativeWorld.Text.REPORT, 0, 0, null));
  }

  /** What happened in words, a line each. */
  public List<String> story() {
    List<String> lines = new ArrayList<>();
    Map<?, ?> told = (Map<?, ?>) JsonReader.whole(text(NativeWorld.Text.STORY, 0, 0, null), JsonReader::value);
    for (Object line : (List<?>) told.get("lines")) lines.add((String) line);
    return lines;
  }

  /** Judges the log as it is now; throws nothing for what it finds. */
  public List<Report.Failure> check() {
    return Report.Failure.all((List<?>) JsonReader.whole(text(NativeWorld.Text.CHECK, 0, 0, null), JsonReader::value));
  }

  /** Ends all faults, waits until everything has drained, and judges; throws nothing for what it finds. Once. */
  public synchronized Report finish() {
    if (last == null) last = new Report(text(NativeWorld.Text.FINISH, 0, 0, null));
    return last;
  }

  /**
   * {@link #finish}, and throws if a promise was broken.
   *
   * @throws WorldBroken with the story
   */
  public Report verify() {
    Report report = finish();
    if (!report.failures().isEmpty()) throw new WorldBroken(seed, report, story());
    return report;
  }

  /** Closes the guests' clients and ends the world. Judges nothing: {@link #verify} does. */
  @Override
  public void close() {
    for (Client each : clients) each.close();
    clients.clear();
    cleanable.clean();
  }

  Client closesLater(Client client) {
    clients.add(client);
    return client;
  }

  byte[] text(NativeWorld.Text what, long first, long second, byte[] document) {
    return NativeWorld.text(what, handle.get(), first, second, document);
  }

  long number(NativeWorld.Number what, long first, byte[] document) {
    return NativeWorld.number(what, handle.get(), first, document);
  }

  void random(long guest, byte[] to) {
    NativeWorld.random(handle.get(), guest, to);
  }

  private static byte[] octets(Map<String, Object> document) {
    return Utf8.octets(new JsonWriter().value(document).toString());
  }

  /** Collects who and what is in a world. */
  public static final class Builder {
    private long seed = 1;
    private final Map<String, Object> options = new LinkedHashMap<>();
    private final List<Object> faults = new ArrayList<>();
    private final List<Object> restaurants = new ArrayList<>();

    private Builder() {}

    /** What the world is made from. */
    public Builder seed(long value) {
      seed = value;
      return this;
    }

    /** Customers with devices. */
    public Builder customers(int value) {
      return option("customers", value);
    }

    /** Tills of the restaurant on the corner. */
    public Builder tills(int value) {
      return option("tills", value);
    }

    /** Couriers. */
    public Builder couriers(int value) {
      return option("couriers", value);
    }

    /** Managers, who change menus. */
    public Builder managers(int value) {
      return option("managers", value);
    }

    /** Customers without a device. */
    public Builder webCustomers(int value) {
      return option("web_customers", value);
    }

    /** How much is ordered, by all people together. */
    public Builder ordersPerHour(int value) {
      return option("orders_per_hour", value);
    }

    /** Any member of the document WorldOptions. */
    public Builder option(String name, Object value) {
      options.put(name, value);
      return this;
    }

    /** A kitchen and a courier, and nobody who orders but the guests. */
    public Builder nobodyElseOrders() {
      return customers(0).webCustomers(0).managers(0).tills(1).ordersPerHour(0);
    }

    /** What may go wrong, as often as the seed says. */
    public Builder fault(String name) {
      return fault(name, 0);
    }

    /** What may go wrong: percent of messages and payments; mean seconds between two for all others. */
    public Builder fault(String name, int rate) {
      Map<String, Object> fault = new LinkedHashMap<>();
      fault.put("fault", name);
      fault.put("rate", rate);
      faults.add(fault);
      return this;
    }

    /** A restaurant of your own, which gets a kitchen. */
    public Builder restaurant(Venue venue, Menu menu, PriceRules rules) {
      Map<String, Object> restaurant = new LinkedHashMap<>();
      restaurant.put("venue", venue);
      restaurant.put("menu", menu);
      restaurant.put("rules", rules);
      restaurants.add(restaurant);
      return this;
    }

    /** The world. */
    public World open() {
      return new World(this);
    }
  }
}
