// SPDX-License-Identifier: Apache-2.0
// What the tests share: a venue with a menu, a house in memory, and devices wired to it.
package org.couvert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.couvert.document.Actor;
import org.couvert.document.Cart;
import org.couvert.document.CartLine;
import org.couvert.document.ClientOptions;
import org.couvert.document.Contact;
import org.couvert.document.Fulfilment;
import org.couvert.document.FulfilmentOffer;
import org.couvert.document.GeoPoint;
import org.couvert.document.HouseOptions;
import org.couvert.document.Item;
import org.couvert.document.LocalizedText;
import org.couvert.document.Menu;
import org.couvert.document.Option;
import org.couvert.document.OptionGroup;
import org.couvert.document.PlaceOrder;
import org.couvert.document.PriceRules;
import org.couvert.document.PricingRequest;
import org.couvert.document.PullRequest;
import org.couvert.document.PushRequest;
import org.couvert.document.Role;
import org.couvert.document.Section;
import org.couvert.document.Selection;
import org.couvert.document.TaxRule;
import org.couvert.document.TransportRequest;
import org.couvert.document.TransportResponse;
import org.couvert.document.Venue;
import org.couvert.document.VenueClock;

final class World {
  static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");
  static final Actor MANAGER = Actor.builder().role(Role.OPS_ADMIN).subject("ops").build();
  static final Actor GUEST = Actor.builder().role(Role.CUSTOMER).subject("ines").build();

  private World() {}

  static Venue venue() {
    return Venue.builder().id("roma").name("Roma").currency("EUR").clock(VenueClock.builder().zone("Europe/Rome").build())
        .position(GeoPoint.builder().latE7(418902000).lngE7(124922000).build())
        .offers(FulfilmentOffer.builder().fulfilment(Fulfilment.PICKUP).build()).build();
  }

  static Menu menu() {
    Item pizza = Item.builder().ref("margherita").name(LocalizedText.of("Margherita 🍕")).priceMinor(1150L).taxClass("food")
        .groups("extra").build();
    Option olives = Option.builder().ref("olives").name(LocalizedText.of("Olives")).priceMinor(150L).build();
    return Menu.builder().ref("card").venue("roma").currency("EUR").items(pizza)
        .sections(Section.builder().ref("all").name(LocalizedText.of("All")).items("margherita").build())
        .groups(OptionGroup.builder().ref("extra").name(LocalizedText.of("Extra")).maxQuantity(2).options(olives).build()).build();
  }

  static PriceRules rules() {
    return PriceRules.builder().taxes(TaxRule.builder().ref("vat10").taxClass("food").rate(100_000L).build()).build();
  }

  static Book book() {
    return Book.of(venue(), menu(), rules());
  }

  /** Two pizzas with olives: 26.00. */
  static Cart cart() {
    return Cart.builder().id(UUID.randomUUID()).venue("roma").fulfilment(Fulfilment.PICKUP)
        .lines(CartLine.builder().id(UUID.randomUUID()).item("margherita").quantity(2)
            .selections(Selection.builder().group("extra").option("olives").build()).build())
        .build();
  }

  static PricingRequest pricing() {
    return PricingRequest.builder().cart(cart()).at(NOON).build();
  }

  static PlaceOrder wish() {
    return PlaceOrder.builder().command(Couvert.newId()).order(Couvert.newId()).cart(cart()).expectedTotalMinor(2600L)
        .contact(Contact.builder().name("Inès 🌶").phone("+39 06 1234567").build()).build();
  }

  static Host.Builder atNoon() {
    return Host.builder().clock(Clock.fixed(NOON, ZoneOffset.UTC)).log((level, message) -> {});
  }

  /** A house in memory with the venue's menu published. */
  static House house() {
    House house = House.open(HouseOptions.builder().build(), atNoon().build());
    house.putVenue(venue(), MANAGER);
    house.publish(menu(), rules(), MANAGER).close();
    return house;
  }

  static ClientOptions guest() {
    return ClientOptions.builder().actor(GUEST).build();
  }

  /** A wire to a house in this process, which can be cut. */
  static final class Wire implements Transport {
    final AtomicInteger sent = new AtomicInteger();
    final AtomicInteger ended = new AtomicInteger();
    volatile boolean cut;
    private final House house;
    private final Actor actor;

    Wire(House house) {
      this(house, GUEST);
    }

    Wire(House house, Actor actor) {
      this.house = house;
      this.actor = actor;
    }

    @Override
    public TransportResponse send(TransportRequest request, Duration limit) {
      if (cut) throw CouvertException.of(ErrorCode.TRANSPORT_UNREACHABLE, "cut");
      sent.incrementAndGet();
      String answer = request.target().contains("push")
          ? house.push(PushRequest.fromJson(request.body()), actor).toJson()
          : house.pull(PullRequest.fromJson(request.body()), actor).toJson();
      return TransportResponse.builder().status(200).body(answer).build();
    }

    @Override
    public void close() {
      ended.incrementAndGet();
    }
  }
}
