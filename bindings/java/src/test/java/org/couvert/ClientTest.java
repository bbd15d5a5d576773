// SPDX-License-Identifier: Apache-2.0
// A device and a house in one process: an order without a connection arrives once.
package org.couvert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.couvert.document.ClientEvent;
import org.couvert.document.CommitNotice;
import org.couvert.document.DeviceQuoteRequest;
import org.couvert.document.HouseOrderQuery;
import org.couvert.document.LocalOrder;
import org.couvert.document.OrderQuery;
import org.couvert.document.PlaceOrder;
import org.couvert.document.Receipt;
import org.couvert.document.Standing;
import org.couvert.document.SyncReport;
import org.couvert.document.TransportRequest;
import org.couvert.document.TransportResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientTest {
  private static final Duration LIMIT = Duration.ofSeconds(5);

  private long before;
  private House house;
  private World.Wire wire;
  private Client client;

  @BeforeEach
  void open() {
    before = Couvert.liveHandles();
    house = World.house();
    wire = new World.Wire(house);
    client = Client.open(World.guest(), World.atNoon().transport(wire).build());
  }

  @AfterEach
  void close() {
    client.close();
    house.close();
    assertEquals(before, Couvert.liveHandles());
  }

  @Test
  void anOrderWithoutAConnectionReachesTheHouseOnce_C3_G3() {
    assertTrue(client.sync(LIMIT).upToDate());
    assertEquals(2600, client.quote(DeviceQuoteRequest.builder().cart(World.cart()).build()).quote().totals().totalMinor());
    wire.cut = true;
    PlaceOrder wish = World.wish();
    LocalOrder placed = client.place(wish);
    assertEquals(Standing.PENDING, placed.standing());
    SyncReport offline = client.sync(Duration.ofSeconds(1));
    assertEquals("transport_unreachable", offline.stoppedBy().orElseThrow().code());
    assertEquals(1, client.outbox().size());
    wire.cut = false;
    client.wake();
    assertEquals(1, client.sync(LIMIT).applied());
    assertEquals(List.of(), client.outbox());
    assertEquals(1, house.orders(HouseOrderQuery.builder().build(), World.MANAGER).orders().size());
    assertEquals(Standing.CONFIRMED, client.order(wish.order()).standing());
    assertEquals("Inès 🌶", house.order(wish.order(), World.MANAGER).contact().name());
    assertEquals(1, client.orders(OrderQuery.builder().build()).orders().size());
  }

  @Test
  void theSameCommandHasTheSameReceipt_C3() {
    PlaceOrder wish = World.wish();
    Receipt first = house.place(wish, World.GUEST);
    Receipt second = house.place(wish, World.GUEST);
    assertFalse(first.duplicate());
    assertTrue(second.duplicate());
    assertEquals(first.order(), second.order());
    PlaceOrder other = wish.toBuilder().cash(true).build();
    assertEquals(ErrorKind.CONFLICT, assertThrows(CouvertException.class, () -> house.place(other, World.GUEST)).kind());
  }

  @Test
  void whoeverExchangesHimselfGetsRequests() {
    try (Client own = Client.open(World.guest(), World.atNoon().build())) {
      int rounds = 0;
      for (var request = own.nextRequest(); request.isPresent(); request = own.nextRequest()) {
        own.takeAnswer(wire.send(request.get(), LIMIT));
        assertTrue(++rounds < 20);
      }
      assertTrue(rounds > 0);
      assertEquals(1, own.venues().size());
      assertTrue(own.takeReport().received() > 0);
      own.place(World.wish());
      assertTrue(own.nextDue().isPresent());
      assertTrue(own.nextRequest().isPresent());
      own.takeNoAnswer(ErrorCode.TRANSPORT_TIMEOUT);
      assertEquals(1, own.outbox().size());
    }
  }

  @Test
  void listenersAreCalledOnTheHostsExecutor() throws InterruptedException {
    ExecutorService executor = Executors.newSingleThreadExecutor(task -> new Thread(task, "of the application"));
    BlockingQueue<String> told = new LinkedBlockingQueue<>();
    try (Client own = Client.open(World.guest(), World.atNoon().transport(wire).executor(executor).build());
        Subscription all = own.watch((ClientEvent event) -> {
          told.add(Thread.currentThread().getName() + " " + event.what().word());
        })) {
      own.sync(LIMIT);
      String first = told.poll(5, TimeUnit.SECONDS);
      assertTrue(first != null && first.startsWith("of the application "), first);
      all.close();
      executor.submit(() -> {}).get(5, TimeUnit.SECONDS);
      told.clear();
      own.place(World.wish());
      executor.submit(() -> {}).get(5, TimeUnit.SECONDS);
      assertEquals(0, told.size());
    } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException failed) {
      throw new AssertionError(failed);
    } finally {
      executor.shutdown();
    }
  }

  @Test
  void theHouseTellsOfCommits() throws InterruptedException {
    BlockingQueue<CommitNotice> told = new LinkedBlockingQueue<>();
    try (Subscription heads = house.watch(told::add)) {
      long head = house.place(World.wish(), World.GUEST).pos();
      // The first commits may be told one by one or together; the last one is told in any case.
      CommitNotice last = told.poll(5, TimeUnit.SECONDS);
      while (last != null && last.head() < head) last = told.poll(5, TimeUnit.SECONDS);
      assertTrue(last != null && last.head() >= head, "head " + head + ", told " + last);
    }
  }

  @Test
  void futuresCarryTheError() {
    client.syncAsync(LIMIT).join();
    LocalOrder placed = client.placeAsync(World.wish()).join();
    assertEquals(Standing.PENDING, placed.standing());
    CompletionException failed =
        assertThrows(CompletionException.class, () -> client.async(c -> c.order(Couvert.newId())).join());
    assertEquals(ErrorCode.ORDER_UNKNOWN, ((CouvertException) failed.getCause()).code());
    assertTrue(failed.getCause() instanceof CouvertException.NotFound);
  }

  @Test
  void closingEndsWhatIsUnderWay() throws InterruptedException {
    CountDownLatch waiting = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    Transport slow = new Transport() {
      @Override
      public TransportResponse send(TransportRequest request, Duration limit) {
        waiting.countDown();
        try {
          ended.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
          Thread.currentThread().interrupt();
        }
        throw CouvertException.of(ErrorCode.CLOSED, "");
      }

      @Override
      public void close() {
        ended.countDown();
      }
    };
    Client busy = Client.open(World.guest(), World.atNoon().transport(slow).build());
    CompletableFuture<SyncReport> sync = busy.syncAsync(LIMIT);
    assertTrue(waiting.await(5, TimeUnit.SECONDS));
    busy.close();
    assertEquals(0, ended.getCount());
    try {
      assertEquals("closed", sync.join().stoppedBy().get().code());
    } catch (CompletionException refused) {
      assertEquals(ErrorCode.CLOSED, ((CouvertException) refused.getCause()).code());
    }
  }

  @Test
  void laterCallsAreRefused() {
    client.close();
    client.close();
    assertEquals(ErrorCode.CLOSED,
        assertThrows(CouvertException.Unavailable.class, () -> client.venues()).code());
  }

  @Test
  void aStoreIsOpenedWithItsKeyOnly_G6(@TempDir Path folder) {
    if (!Couvert.engineEncrypts()) {
      byte[] key = new byte[32];
      assertThrows(CouvertException.class, () -> openStore(folder, key));
      return;
    }
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) 7);
    try (Client first = openStore(folder, key)) {
      assertTrue(first.opened().created());
    }
    try (Client again = openStore(folder, key)) {
      assertFalse(again.opened().created());
    }
    assertEquals(ErrorCode.STORAGE_KEY_WRONG,
        assertThrows(CouvertException.class, () -> openStore(folder, new byte[32])).code());
    byte[] next = key.clone();
    next[0] = 8;
    Couvert.rekeyStore(folder.resolve("store 🍕.db").toString(), key, next);
    openStore(folder, next).close();
  }

  private static Client openStore(Path folder, byte[] key) {
    // The host wipes what it is given.
    return Client.open(World.guest().toBuilder().path(folder.resolve("store 🍕.db").toString()).build(),
        World.atNoon().keys(path -> Optional.of(key.clone())).build());
  }
}
