// SPDX-License-Identifier: Apache-2.0
// The world in a box from Java: a client in it, faults by name, payments, the extension, and callers who do it wrong.
package org.couvert.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.couvert.Client;
import org.couvert.CouvertException;
import org.couvert.ErrorCode;
import org.couvert.document.Actor;
import org.couvert.document.Cart;
import org.couvert.document.CartLine;
import org.couvert.document.Contact;
import org.couvert.document.DeviceQuoteRequest;
import org.couvert.document.Fulfilment;
import org.couvert.document.HouseOrderQuery;
import org.couvert.document.LocalOrder;
import org.couvert.document.OrderState;
import org.couvert.document.PlaceOrder;
import org.couvert.document.Role;
import org.couvert.json.JsonReader;
import org.junit.jupiter.api.Test;

class WorldTest {
  private static final Actor INES = Actor.builder().role(Role.CUSTOMER).subject("ines").build();
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private static World quiet(long seed) {
    return World.builder().seed(seed).nobodyElseOrders().open();
  }

  private static LocalOrder orderSoup(Client client, Guest guest) {
    Cart cart = Cart.builder().id(guest.newId()).venue("corner").fulfilment(Fulfilment.PICKUP)
        .lines(CartLine.builder().id(guest.newId()).item("soup").quantity(2).build()).build();
    long total = client.quote(DeviceQuoteRequest.builder().cart(cart).build()).quote().totals().totalMinor();
    return client.place(PlaceOrder.builder().command(guest.newId()).order(guest.newId()).cart(cart)
        .expectedTotalMinor(total).contact(Contact.builder().name("Ines").phone("0").build()).build());
  }

  @Test
  void aClientOrdersAndTheKitchenCooks_F10() {
    try (World world = quiet(1)) {
      Guest guest = world.join(INES);
      Client client = guest.client();
      assertTrue(client.sync(LIMIT).upToDate());
      LocalOrder placed = orderSoup(client, guest);
      assertEquals(1, client.sync(LIMIT).applied());
      world.advance(Duration.ofMinutes(40));
      client.sync(LIMIT);
      OrderState state = client.order(placed.order().id()).order().state();
      assertNotEquals(OrderState.PENDING_ACCEPTANCE, state);
      assertNotEquals(OrderState.EXPIRED, state);
      assertEquals(1, world.orders(HouseOrderQuery.builder().build()).orders().size());
      assertFalse(world.events(0, 100).events().isEmpty());
      assertEquals(1, world.verify().orders());
    }
  }

  @Test
  void anAnswerThatIsLostCostsNoSecondOrder_F10() {
    try (World world = quiet(2)) {
      Guest guest = world.join(INES);
      Client client = guest.client();
      client.sync(LIMIT);
      orderSoup(client, guest);
      world.strike("answer_lost", "ines");
      assertTrue(client.sync(LIMIT).stoppedBy().isPresent());
      for (int i = 0; i < 40 && client.seen().outbox() > 0; i++) {
        client.wake();
        client.sync(LIMIT);
        world.advance(Duration.ofSeconds(10));
      }
      assertEquals(0, client.seen().outbox());
      assertEquals(1, world.verify().orders());
    }
  }

  private static String trace(long seed) {
    try (World world = World.builder().seed(seed).fault("loss", 20).fault("house_kill", 120).open()) {
      Guest guest = world.join(INES);
      Client client = guest.client();
      for (int i = 0; i < 12; i++) {
        client.sync(LIMIT);
        if (i == 5) orderSoup(client, guest);
        world.advance(Duration.ofMinutes(1));
      }
      return world.verify().trace();
    }
  }

  @Test
  void theSameCallsAreTheSameWorld_F10() {
    assertEquals(trace(3), trace(3));
    assertNotEquals(trace(3), trace(4));
  }

  @Test
  void timeIsTheWorlds_F10() {
    try (World world = quiet(1)) {
      Guest guest = world.join(INES);
      Instant before = guest.now();
      world.advance(Duration.ofSeconds(90));
      assertEquals(before.plusSeconds(90), guest.now());
      world.strike("clock_jump", "ines", Duration.ofSeconds(1), Optional.empty(), Optional.of(Duration.ofHours(-1)));
      world.advance(Duration.ofSeconds(2));
      assertTrue(guest.now().isBefore(before));
      assertTrue(world.step().compareTo(Duration.ofSeconds(92)) >= 0);
    }
  }

  @Test
  void payments_F10() {
    try (World world = quiet(1)) {
      assertEquals("authorized", world.pay("authorize", "p1", "a", "o", 500).state());
      world.strike("payment_unanswered");
      world.advance(Duration.ofSeconds(1));
      CouvertException lost =
          assertThrows(CouvertException.Unavailable.class, () -> world.pay("capture", "p1", "b", "", 500));
      assertEquals(ErrorCode.TRANSPORT_TIMEOUT, lost.code());
      assertEquals(500, world.pay("query", "p1", "", "", 0).capturedMinor());
      world.verify();
    }
  }

  @Test
  void aDoubleChargeIsABrokenWorld_F10() {
    try (World world = quiet(1)) {
      for (String name : List.of("p1", "p2")) {
        world.pay("authorize", name, "a" + name, "o", 500);
        world.pay("capture", name, "c" + name, "", 500);
      }
      WorldBroken broken = assertThrows(WorldBroken.class, world::verify);
      assertEquals(10, broken.report().failures().get(0).invariant());
      assertTrue(broken.getMessage().contains("charged twice"), broken.getMessage());
      assertTrue(broken.getMessage().contains("heals"), broken.getMessage());
    }
  }

  @Test
  @CouvertWorld(seed = 7, customers = 2, faults = {"loss:10", "partition"})
  void theExtensionGivesAWorld_F10(World world) {
    world.advance(Duration.ofMinutes(3));
    assertTrue(world.check().isEmpty());
    assertEquals(2, world.report().inhabitants().stream().filter(each -> each.name().startsWith("customer ")).count());
  }

  @Test
  void callersWhoDoItWrong() {
    World world = quiet(1);
    assertThrows(CouvertException.Invalid.class, () -> world.strike("earthquake"));
    CouvertException nobody = assertThrows(CouvertException.Invalid.class, () -> world.strike("partition", "nobody"));
    assertEquals("/whom", nobody.path());
    assertThrows(CouvertException.Invalid.class, () -> world.advance(Duration.ofSeconds(-1)));
    assertThrows(CouvertException.class, () -> World.builder().tills(1_000_000).open());
    Guest guest = world.join(INES);
    assertThrows(CouvertException.Invalid.class, () -> world.join(INES));
    world.close();
    world.close();
    assertThrows(CouvertException.Invalid.class, world::report);
    assertThrows(CouvertException.Invalid.class, guest::now);
  }

  @Test
  void nothingStaysBehind() {
    World world = quiet(1);
    long open = World.liveHandles();
    world.close();
    assertEquals(open - 1, World.liveHandles());
  }

  @Test
  void everyFunctionOfTheCInterfaceIsUsed_F1() throws IOException {
    String root = System.getenv("COUVERT_SOURCE_DIR");
    Path spec = Path.of(root == null ? "." : root).resolve("bindings/spec/sim_functions.json");
    Set<String> specified = new TreeSet<>();
    for (Object row : (List<?>) ((Map<?, ?>) JsonReader.whole(Files.readAllBytes(spec), JsonReader::value)).get("functions")) {
      specified.add(((String) ((Map<?, ?>) row).get("name")).substring("couvert_sim_".length()));
    }
    // Buffers are arrays, a host is a class.
    Set<String> offered = new TreeSet<>(Set.of("open", "free", "live_handles", "random", "buf_free", "host"));
    for (NativeWorld.Text each : NativeWorld.Text.values()) offered.add(each.name().toLowerCase(Locale.ROOT));
    for (NativeWorld.Number each : NativeWorld.Number.values()) offered.add(each.name().toLowerCase(Locale.ROOT));
    assertEquals(specified, offered);
    assertEquals(50, World.invariants().size());
  }
}
