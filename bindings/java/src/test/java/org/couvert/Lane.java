// SPDX-License-Identifier: Apache-2.0
// The house in this language for tests/lanes/pipe_lane.cpp: a question a line, an answer a line.
package org.couvert;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.couvert.document.Actor;
import org.couvert.document.ClientOptions;
import org.couvert.document.HouseOptions;
import org.couvert.document.HouseOrderQuery;
import org.couvert.document.HouseQuoteRequest;
import org.couvert.document.Menu;
import org.couvert.document.Order;
import org.couvert.document.OrderCommand;
import org.couvert.document.OrderPage;
import org.couvert.document.PlaceOrder;
import org.couvert.document.PriceRules;
import org.couvert.document.Stock;
import org.couvert.document.StockCommand;
import org.couvert.document.SyncReport;
import org.couvert.document.Venue;
import org.couvert.document.VenueQuery;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** Run with the path of the house's store. */
public final class Lane {
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private final String path;
  private final Host host = Host.builder().clock(new Turned()).log((level, message) -> {}).build();
  private volatile Instant now = Instant.now();
  private House house;

  private Lane(String path) {
    this.path = path;
    house = open();
  }

  /** A clock that the pad turns. */
  private final class Turned extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private House open() {
    return House.open(HouseOptions.builder().path(path).build(), host);
  }

  private String restart() {
    house.close();
    List<String> problems = House.verify(path).problems();
    if (!problems.isEmpty()) throw CouvertException.of(ErrorCode.STORAGE_CORRUPT, problems.get(0));
    house = open();
    return "null";
  }

  private String publish(Map<?, ?> asked, Actor actor) {
    Menu menu = Menu.fromJson(json(asked.get("menu")));
    try (Book book = house.publish(menu, PriceRules.fromJson(json(asked.get("rules"))), actor)) {
      if (!book.menu().ref().equals(menu.ref())) throw new AssertionError("another menu");
    }
    return "null";
  }

  private String orders(Actor actor) {
    List<Order> all = new ArrayList<>();
    String next = "";
    do {
      OrderPage page = house.orders(HouseOrderQuery.builder().page(next).limit(3).build(), actor);
      all.addAll(page.orders());
      next = page.next();
    } while (!next.isEmpty());
    return json(all);
  }

  /** What a device of this actor holds after asking the house. */
  private Stock stockOf(String venue, Actor actor) {
    Host device = Host.builder().clock(new Turned()).log((level, message) -> {}).transport(new World.Wire(house, actor)).build();
    try (Client client = Client.open(ClientOptions.builder().actor(actor).build(), device)) {
      SyncReport report = client.sync(LIMIT);
      if (!report.upToDate()) throw new AssertionError(report.toString());
      return client.stock(venue);
    }
  }

  private String answer(Map<?, ?> asked) {
    Actor actor = asked.containsKey("actor") ? Actor.fromJson(json(asked.get("actor"))) : null;
    switch ((String) asked.get("call")) {
      case "clock":
        now = Instant.parse((String) asked.get("now"));
        return "null";
      case "tick":
        return Integer.toString(house.tick());
      case "restart":
        return restart();
      case "put_venue":
        return house.putVenue(Venue.fromJson(json(asked.get("venue"))), actor).toJson();
      case "publish":
        return publish(asked, actor);
      case "quote":
        return house.quote(HouseQuoteRequest.fromJson(json(asked.get("request")))).toJson();
      case "place":
        return house.place(PlaceOrder.fromJson(json(asked.get("order"))), actor).toJson();
      case "submit":
        return house.submit(OrderCommand.fromJson(json(asked.get("command"))), actor).toJson();
      case "order":
        return house.order(UUID.fromString((String) asked.get("id")), actor).toJson();
      case "orders":
        return orders(actor);
      case "events":
        return house.events((Long) asked.get("after"), 1000, actor).toJson();
      case "search":
        return json(house.venues(VenueQuery.fromJson(json(asked.get("query")))).hits().stream()
            .map(hit -> hit.venue().id()).collect(Collectors.toList()));
      case "stock":
        return house.submitStock(StockCommand.fromJson(json(asked.get("command"))), actor).toJson();
      case "stock_of":
        return stockOf((String) asked.get("venue"), actor).toJson();
      default:
        return null;
    }
  }

  private String line(String question) {
    try {
      String said = answer((Map<?, ?>) JsonReader.whole(Utf8.octets(question), JsonReader::value));
      return said == null ? "{\"cannot\":true}" : "{\"answer\":" + said + "}";
    } catch (CouvertException error) {
      Map<String, Object> told = new LinkedHashMap<>();
      told.put("code", error.name());
      told.put("path", error.path());
      told.put("message", error.getMessage());
      if (!error.details().isEmpty()) told.put("details", JsonReader.whole(Utf8.octets(error.details()), JsonReader::value));
      return json(Map.of("error", told));
    }
  }

  private static String json(Object value) {
    return new JsonWriter().value(value).toString();
  }

  public static void main(String[] arguments) throws IOException {
    Lane lane = new Lane(arguments[0]);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String question = in.readLine(); question != null; question = in.readLine()) {
      out.println(lane.line(question));
    }
    lane.house.close();
  }
}
