// SPDX-License-Identifier: Apache-2.0
// Callers who do everything wrong get an exception, and never a crash.
package org.couvert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.couvert.document.HouseOptions;
import org.couvert.document.LocalizedText;
import org.couvert.document.TransportResponse;
import org.junit.jupiter.api.Test;

class HostileTest {
  private static final Duration LIMIT = Duration.ofSeconds(5);

  /** Calls every public method of an object with null for each argument that can be null. */
  private static List<String> unmovedByNull(Class<?> type, Object object) {
    List<String> unmoved = new ArrayList<>();
    int called = 0;
    for (Method method : type.getDeclaredMethods()) {
      if (!Modifier.isPublic(method.getModifiers()) || method.isSynthetic() || method.getName().equals("equals")) continue;
      if (Modifier.isStatic(method.getModifiers()) != (object == null)) continue;
      Object[] arguments = new Object[method.getParameterCount()];
      boolean some = false;
      for (int i = 0; i < arguments.length; i++) {
        Class<?> kind = method.getParameterTypes()[i];
        some |= !kind.isPrimitive();
        arguments[i] = kind == long.class ? (Object) 0L : kind == int.class ? (Object) 0 : kind == boolean.class ? false : null;
      }
      if (!some) continue;
      called++;
      try {
        Object answer = method.invoke(object, arguments);
        if (answer instanceof java.util.concurrent.CompletableFuture) {
          ((java.util.concurrent.CompletableFuture<?>) answer).join();
        }
        unmoved.add(method.toString());
      } catch (InvocationTargetException thrown) {
        Throwable cause = thrown.getCause();
        if (cause instanceof java.util.concurrent.CompletionException) cause = cause.getCause();
        if (!(cause instanceof NullPointerException) && !(cause instanceof CouvertException)) unmoved.add(method + ": " + cause);
      } catch (IllegalAccessException impossible) {
        throw new AssertionError(impossible);
      }
    }
    assertTrue(called > 0, type.getName());
    return unmoved;
  }

  @Test
  void nullIsRefusedEverywhere() {
    try (House house = World.house(); Client client = Client.open(World.guest()); Book book = World.book()) {
      assertEquals(List.of(), unmovedByNull(Client.class, client));
      assertEquals(List.of(), unmovedByNull(House.class, house));
      assertEquals(List.of(), unmovedByNull(Book.class, book));
    }
    for (Class<?> type : List.of(Client.class, House.class, Book.class, Documents.class, Couvert.class, Money.class)) {
      if (type != Couvert.class || hasNullable(type)) assertEquals(List.of(), unmovedByNull(type, null), type.getName());
    }
  }

  private static boolean hasNullable(Class<?> type) {
    for (Method method : type.getDeclaredMethods()) {
      if (Modifier.isPublic(method.getModifiers()) && method.getParameterCount() > 0) return true;
    }
    return false;
  }

  @Test
  void useAfterCloseIsRefusedEverywhere() throws ReflectiveOperationException {
    House house = World.house();
    Client client = Client.open(World.guest());
    Book book = World.book();
    for (NativeObject object : List.of(house, client, book)) {
      object.close();
      object.close();
      assertTrue(object.isClosed());
      int called = 0;
      for (Method method : object.getClass().getDeclaredMethods()) {
        boolean takesNothing = method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers());
        if (!Modifier.isPublic(method.getModifiers()) || !takesNothing || method.getName().equals("close")) continue;
        called++;
        InvocationTargetException thrown = assertThrows(InvocationTargetException.class, () -> method.invoke(object));
        assertEquals(ErrorCode.CLOSED, ((CouvertException) thrown.getCause()).code(), method.toString());
      }
      assertTrue(called > 0);
    }
  }

  @Test
  void handlesThatAreNoneAreErrors() {
    byte[][] out = new byte[1][];
    for (long handle : new long[] {0, 1, -1, 0xdeadbeefL, Long.MIN_VALUE}) {
      CouvertException refused =
          assertThrows(CouvertException.Invalid.class, () -> Native.couvert_client_venues(handle, out));
      assertEquals(ErrorCode.INVALID_ARGUMENT, refused.code());
      assertEquals(null, out[0]);
      Native.couvert_client_free(handle);
      Native.couvert_book_free(handle);
    }
    assertThrows(NullPointerException.class, () -> Native.couvert_menu_lint(null, out));
    assertThrows(NullPointerException.class, () -> Native.couvert_client_open(new byte[0], null, new long[1]));
    assertThrows(RuntimeException.class, () -> Native.couvert_id_new(new byte[0][]));
    assertThrows(RuntimeException.class, () -> Native.couvert_id_new(null));
    assertThrows(IllegalArgumentException.class, () -> Couvert.encryptStore("x", new byte[31]));
  }

  @Test
  void aHandleOfAnotherTypeOrAFreedOneIsAnError() {
    long[] made = new long[1];
    Native.couvert_book_create(Call.octets(World.venue(), "venue"), Call.octets(World.menu(), "menu"),
        Call.octets(World.rules(), "rules"), made);
    long book = made[0];
    byte[] request = Call.octets(World.pricing(), "request");
    byte[][] out = new byte[1][];
    assertThrows(CouvertException.Invalid.class, () -> Native.couvert_client_venues(book, out));
    assertThrows(CouvertException.Invalid.class, () -> Native.couvert_house_close(book));
    Native.couvert_client_free(book);
    Native.couvert_house_free(book);
    Native.couvert_book_total(book, request, made);
    assertEquals(2600, made[0]);
    Native.couvert_book_free(book);
    Native.couvert_book_free(book);
    assertThrows(CouvertException.Invalid.class, () -> Native.couvert_book_quote(book, request, out));
    assertEquals(null, out[0]);
  }

  @Test
  void aListenerThatThrowsHarmsNobody() throws InterruptedException {
    AtomicInteger called = new AtomicInteger();
    AtomicReference<String> said = new AtomicReference<>("");
    CountDownLatch twice = new CountDownLatch(2);
    try (House house = World.house();
        Client client = Client.open(World.guest(), World.atNoon().transport(new World.Wire(house))
            .log((level, message) -> said.updateAndGet(all -> all + message + "\n")).build())) {
      client.watch(event -> {
        called.incrementAndGet();
        twice.countDown();
        throw new IllegalStateException("secret of the guest");
      });
      client.sync(LIMIT);
      client.place(World.wish());
      assertTrue(twice.await(5, TimeUnit.SECONDS), "called " + called);
      client.close();
    }
    assertTrue(said.get().contains("a listener threw java.lang.IllegalStateException"), said.get());
    assertTrue(!said.get().contains("secret"), said.get());
  }

  @Test
  void aListenerMayCloseItsClient() throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    try (House house = World.house()) {
      Client client = Client.open(World.guest(), World.atNoon().transport(new World.Wire(house)).build());
      client.watch(event -> {
        client.close();
        closed.countDown();
      });
      try {
        client.sync(LIMIT);
      } catch (CouvertException gone) {
        assertEquals(ErrorCode.CLOSED, gone.code());
      }
      assertTrue(closed.await(10, TimeUnit.SECONDS));
    }
  }

  @Test
  void anExecutorThatRefusesLosesNothingElse() {
    try (House house = World.house();
        Client client = Client.open(World.guest(), World.atNoon().transport(new World.Wire(house)).executor(task -> {
          throw new java.util.concurrent.RejectedExecutionException("full");
        }).build());
        Subscription deaf = client.watch(event -> {})) {
      assertTrue(client.sync(LIMIT).upToDate());
      assertNotNull(client.place(World.wish()));
    }
  }

  @Test
  void aHostThatThrowsEverywhereIsAnError() {
    Host broken = Host.builder().log((level, message) -> {
      throw new IllegalStateException("log");
    }).accessToken(() -> {
      throw new StackOverflowError();
    }).random(new Random(1) {
      private static final long serialVersionUID = 1;

      @Override
      public void nextBytes(byte[] octets) {
        throw new IllegalStateException("random");
      }
    }).transport((request, limit) -> {
      throw new OutOfMemoryError("transport");
    }).build();
    try (Client client = Client.open(World.guest(), broken)) {
      assertEquals("internal", client.sync(LIMIT).stoppedBy().orElseThrow().code());
      assertNotNull(client.seen());
    }
    Host noKey = Host.builder().log((level, message) -> {}).keys(path -> Optional.of(new byte[3])).build();
    assertThrows(CouvertException.class, () -> Client.open(World.guest().toBuilder().path("/nowhere/at/all").build(), noKey));
    Host nullKey = Host.builder().log((level, message) -> {}).keys(path -> null).build();
    assertThrows(CouvertException.class, () -> Client.open(World.guest().toBuilder().path("/nowhere/at/all").build(), nullKey));
  }

  @Test
  void aTransportThatAnswersNonsenseIsAnError() {
    List<Transport> wrong = List.of((request, limit) -> null,
        (request, limit) -> TransportResponse.builder().status(200).body("no json").build(),
        (request, limit) -> TransportResponse.builder().status(-1).build(),
        (request, limit) -> TransportResponse.builder().status(200).body("half \ud83c").build());
    for (Transport transport : wrong) {
      try (Client client = Client.open(World.guest(), World.atNoon().transport(transport).build())) {
        assertTrue(client.sync(LIMIT).stoppedBy().isPresent());
      }
    }
  }

  @Test
  void twoThreadsCloseAndCallAtOnce() throws InterruptedException {
    for (int round = 0; round < 50; round++) {
      Client client = Client.open(World.guest());
      AtomicReference<Throwable> wrong = new AtomicReference<>();
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        boolean closes = i == 3;
        Thread thread = new Thread(() -> {
          try {
            for (int k = 0; k < 20 && !closes; k++) client.venues();
            if (closes) client.close();
          } catch (CouvertException expected) {
            // Closed, or the handle went between being looked up and being used.
            if (expected.code() != ErrorCode.CLOSED && expected.code() != ErrorCode.INVALID_ARGUMENT) wrong.set(expected);
          } catch (Throwable thrown) {
            wrong.set(thrown);
          }
        });
        threads.add(thread);
        thread.start();
      }
      for (Thread thread : threads) thread.join();
      assertEquals(null, wrong.get());
    }
  }

  @Test
  void manyThreadsPriceWithOneBook() throws InterruptedException {
    AtomicInteger right = new AtomicInteger();
    try (Book book = World.book()) {
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        Thread thread = new Thread(() -> {
          for (int k = 0; k < 100; k++) {
            if (book.total(World.pricing()) == 2600) right.incrementAndGet();
          }
        });
        threads.add(thread);
        thread.start();
      }
      for (Thread thread : threads) thread.join();
    }
    assertEquals(400, right.get());
  }

  @Test
  void whatIsForgottenIsFreed() throws InterruptedException {
    long before = Couvert.liveHandles();
    for (int i = 0; i < 20; i++) World.book();
    Instant end = Instant.now().plusSeconds(20);
    while (Couvert.liveHandles() > before && Instant.now().isBefore(end)) {
      System.gc();
      Thread.sleep(20);
    }
    assertTrue(Couvert.liveHandles() <= before, "left: " + (Couvert.liveHandles() - before));
  }

  @Test
  void textsOfAnyKindComeBackAsTheyWere() {
    String text = "\u0000\u0001\u007f\u0080é€🍕\uffff\"\\/";
    String name = World.venue().toBuilder().name(text).build().name();
    try (House house = House.open(HouseOptions.builder().build(), World.atNoon().build())) {
      assertEquals(name, house.putVenue(World.venue().toBuilder().name(name).build(), World.MANAGER).name());
    } catch (CouvertException refused) {
      // Control characters may be refused by the rules for names, but then as an error of that member.
      assertEquals("/venue/name", refused.path());
    }
    try (House house = World.house()) {
      assertThrows(CouvertException.Invalid.class,
          () -> house.putVenue(World.venue().toBuilder().name("half \udf55").build(), World.MANAGER));
    }
    assertEquals(LocalizedText.of(text), LocalizedText.fromJson(LocalizedText.of(text).toJson()));
  }
}
