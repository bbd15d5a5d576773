// SPDX-License-Identifier: Apache-2.0
// HTTP by java.net.http.
package org.couvert;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.couvert.document.TransportHeader;
import org.couvert.document.TransportRequest;
import org.couvert.document.TransportResponse;
import org.couvert.json.Utf8;

final class HttpClientTransport implements Transport {
  private final URI base;
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).version(HttpClient.Version.HTTP_1_1).build();
  private final Set<CompletableFuture<?>> waiting = Collections.newSetFromMap(new ConcurrentHashMap<>());
  private volatile boolean closed;

  HttpClientTransport(URI base) {
    this.base = base;
  }

  @Override
  public TransportResponse send(TransportRequest request, Duration limit) {
    if (closed) throw Transports.closed();
    CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(http(request), info -> new Limited());
    waiting.add(answer);
    // Whoever closes either sees this answer, or was before this line.
    if (closed) answer.cancel(true);
    try {
      return response(answer.get(nanos(limit), TimeUnit.NANOSECONDS));
    } catch (TimeoutException late) {
      answer.cancel(true);
      throw CouvertException.of(ErrorCode.TRANSPORT_TIMEOUT, "");
    } catch (CancellationException cancelled) {
      throw Transports.closed();
    } catch (InterruptedException interrupted) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw CouvertException.of(ErrorCode.UNAVAILABLE, "interrupted");
    } catch (ExecutionException failed) {
      if (closed) throw Transports.closed();
      throw Transports.error(failed.getCause());
    } finally {
      waiting.remove(answer);
    }
  }

  private static long nanos(Duration limit) {
    try {
      return limit.toNanos();
    } catch (ArithmeticException forEver) {
      return Long.MAX_VALUE;
    }
  }

  private HttpRequest http(TransportRequest request) {
    HttpRequest.BodyPublisher body = request.body().isEmpty()
        ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(Utf8.octets(request.body()));
    HttpRequest.Builder out =
        HttpRequest.newBuilder(Transports.target(base, request.target())).method(request.method(), body);
    for (TransportHeader header : request.headers()) {
      // These two follow from the request itself.
      String name = header.name().toLowerCase(Locale.ROOT);
      if (!name.equals("content-length") && !name.equals("host")) out.header(header.name(), header.value());
    }
    return out.build();
  }

  private static TransportResponse response(HttpResponse<byte[]> answer) {
    java.util.ArrayList<TransportHeader> headers = new java.util.ArrayList<>();
    answer.headers().map().forEach((name, values) -> {
      for (String value : values) {
        headers.add(TransportHeader.builder().name(name.toLowerCase(Locale.ROOT)).value(value).build());
      }
    });
    return TransportResponse.builder().status(answer.statusCode()).headers(headers).body(Utf8.text(answer.body())).build();
  }

  @Override
  public void close() {
    closed = true;
    for (CompletableFuture<?> answer : waiting) answer.cancel(true);
  }

  /** Octets up to the largest answer that is taken. */
  private static final class Limited implements HttpResponse.BodySubscriber<byte[]> {
    private final HttpResponse.BodySubscriber<byte[]> all = HttpResponse.BodySubscribers.ofByteArray();
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private Flow.Subscription subscription;
    private long octets;

    Limited() {
      all.getBody().whenComplete((value, thrown) -> {
        if (thrown == null) {
          body.complete(value);
        } else {
          body.completeExceptionally(thrown);
        }
      });
    }

    @Override
    public CompletionStage<byte[]> getBody() {
      return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
      all.onSubscribe(given);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
      for (ByteBuffer buffer : buffers) octets += buffer.remaining();
      if (octets > Transports.RESPONSE_OCTETS) {
        subscription.cancel();
        body.completeExceptionally(Transports.tooLarge());
        return;
      }
      all.onNext(buffers);
    }

    @Override
    public void onError(Throwable thrown) {
      all.onError(thrown);
    }

    @Override
    public void onComplete() {
      all.onComplete();
    }
  }
}
