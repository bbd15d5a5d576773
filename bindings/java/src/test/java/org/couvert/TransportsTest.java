// SPDX-License-Identifier: Apache-2.0
// Both transports against a server on this machine.
package org.couvert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.couvert.document.TransportHeader;
import org.couvert.document.TransportRequest;
import org.couvert.document.TransportResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TransportsTest {
  private static final Duration LIMIT = Duration.ofSeconds(5);

  private HttpServer server;
  private ExecutorService executor;
  private final AtomicReference<String> asked = new AtomicReference<>("");
  private final AtomicInteger requests = new AtomicInteger();
  private final CountDownLatch arrived = new CountDownLatch(1);
  private final CountDownLatch go = new CountDownLatch(1);

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    executor = Executors.newCachedThreadPool();
    server.setExecutor(executor);
    server.createContext("/base/v1", this::answer);
    server.createContext("/base/slow", exchange -> {
      arrived.countDown();
      try {
        go.await(20, TimeUnit.SECONDS);
      } catch (InterruptedException ended) {
        Thread.currentThread().interrupt();
      }
      answer(exchange);
    });
    server.createContext("/base/large", exchange -> {
      exchange.sendResponseHeaders(200, 0);
      byte[] piece = new byte[1 << 20];
      try {
        for (int i = 0; i < 80; i++) exchange.getResponseBody().write(piece);
      } finally {
        exchange.close();
      }
    });
    server.start();
  }

  @AfterEach
  void stop() {
    go.countDown();
    server.stop(0);
    executor.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    requests.incrementAndGet();
    try (InputStream in = exchange.getRequestBody()) {
      asked.set(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
          + exchange.getRequestHeaders().getFirst("X-Test") + " " + new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    byte[] body = "{\"name\":\"Inès 🌶\"}".getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Retry-After", "7");
    int status = exchange.getRequestURI().getPath().endsWith("moved") ? 302 : exchange.getRequestURI().getPath().endsWith("no") ? 503 : 200;
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private List<Transport> both() {
    URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/base/");
    return List.of(new HttpClientTransport(base), new UrlConnectionTransport(base));
  }

  private static TransportRequest request(String method, String target, String body) {
    return TransportRequest.builder().method(method).target(target).body(body)
        .headers(TransportHeader.builder().name("x-test").value("yes").build(),
            TransportHeader.builder().name("content-type").value("application/json").build())
        .build();
  }

  @Test
  void bringsThereAndBack() {
    for (Transport transport : both()) {
      TransportResponse answer = transport.send(request("POST", "/v1/sync/push?limit=5", "{\"a\":\"🍕\"}"), LIMIT);
      assertEquals("POST /base/v1/sync/push?limit=5 yes {\"a\":\"🍕\"}", asked.get());
      assertEquals(200, answer.status());
      assertEquals("{\"name\":\"Inès 🌶\"}", answer.body());
      assertTrue(answer.headers().contains(TransportHeader.builder().name("retry-after").value("7").build()));
      assertEquals(200, transport.send(request("GET", "/v1/a", ""), LIMIT).status());
      assertEquals("GET /base/v1/a yes ", asked.get());
    }
    assertEquals(4, requests.get());
  }

  @Test
  void anyStatusIsAnAnswer() {
    for (Transport transport : both()) {
      assertEquals(302, transport.send(request("GET", "/v1/moved", ""), LIMIT).status());
      assertEquals(503, transport.send(request("POST", "/v1/no", "{}"), LIMIT).status());
    }
    assertEquals(4, requests.get());
  }

  @Test
  void waitsNoLongerThanItsLimit() {
    for (Transport transport : both()) {
      long begin = System.nanoTime();
      assertEquals(ErrorCode.TRANSPORT_TIMEOUT, assertThrows(CouvertException.class,
          () -> transport.send(request("GET", "/slow", ""), Duration.ofMillis(200))).code());
      assertTrue(System.nanoTime() - begin < 5_000_000_000L);
    }
  }

  @Test
  void closingEndsWhatWaits() throws InterruptedException {
    for (Transport transport : both()) {
      AtomicReference<CouvertException> ended = new AtomicReference<>();
      Thread waiting = new Thread(() -> ended.set(assertThrows(CouvertException.class,
          () -> transport.send(request("GET", "/slow", ""), Duration.ofSeconds(15)))));
      waiting.start();
      assertTrue(arrived.await(5, TimeUnit.SECONDS));
      Thread.sleep(100);
      transport.close();
      waiting.join(5000);
      assertEquals(ErrorCode.CLOSED, ended.get().code());
      assertEquals(ErrorCode.CLOSED,
          assertThrows(CouvertException.class, () -> transport.send(request("GET", "/v1/a", ""), LIMIT)).code());
    }
  }

  @Test
  void nobodyThere() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    URI base = URI.create("http://127.0.0.1:" + free);
    for (Transport transport : List.of(new HttpClientTransport(base), new UrlConnectionTransport(base))) {
      CouvertException failed =
          assertThrows(CouvertException.Unavailable.class, () -> transport.send(request("GET", "/v1/a", ""), LIMIT));
      assertEquals(ErrorCode.TRANSPORT_UNREACHABLE, failed.code());
    }
  }

  @Test
  void anAnswerWithoutEndIsRefused() {
    for (Transport transport : both()) {
      assertEquals(ErrorCode.TRANSPORT_RESPONSE, assertThrows(CouvertException.class,
          () -> transport.send(request("GET", "/large", ""), Duration.ofSeconds(60))).code());
    }
  }

  @Test
  void tokensDoNotTravelInTheOpen() {
    for (String wrong : List.of("http://house.example", "ftp://localhost", "https://", "https://user:secret@house.example",
        "https://house.example?x", "nonsense", "", " ")) {
      assertThrows(CouvertException.Invalid.class, () -> Transports.https(wrong), wrong);
    }
    Transports.https("http://localhost:1").close();
    Transports.plainHttp("http://house.example").close();
  }
}
