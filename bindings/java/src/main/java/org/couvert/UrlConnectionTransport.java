// SPDX-License-Identifier: Apache-2.0
// HTTP by HttpURLConnection, for platforms without java.net.http.
package org.couvert;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.couvert.document.TransportHeader;
import org.couvert.document.TransportRequest;
import org.couvert.document.TransportResponse;
import org.couvert.json.Utf8;

final class UrlConnectionTransport implements Transport {
  private final URI base;
  private final Set<HttpURLConnection> waiting = Collections.newSetFromMap(new ConcurrentHashMap<>());
  private volatile boolean closed;

  UrlConnectionTransport(URI base) {
    this.base = base;
  }

  @Override
  public TransportResponse send(TransportRequest request, Duration limit) {
    if (closed) throw Transports.closed();
    long end = System.nanoTime() + Math.min(limit.getSeconds(), Integer.MAX_VALUE) * 1_000_000_000L + limit.getNano();
    HttpURLConnection connection = null;
    try {
      connection = (HttpURLConnection) Transports.target(base, request.target()).toURL().openConnection();
      waiting.add(connection);
      if (closed) throw Transports.closed();
      prepare(connection, request, end);
      write(connection, request);
      return response(connection, end);
    } catch (IOException failed) {
      if (closed) throw Transports.closed();
      throw Transports.error(failed);
    } finally {
      if (connection != null) {
        waiting.remove(connection);
      }
    }
  }

  private static void prepare(HttpURLConnection connection, TransportRequest request, long end) throws IOException {
    connection.setInstanceFollowRedirects(false);
    connection.setUseCaches(false);
    connection.setConnectTimeout(left(end));
    connection.setReadTimeout(left(end));
    connection.setRequestMethod(request.method());
    for (TransportHeader header : request.headers()) connection.setRequestProperty(header.name(), header.value());
    // Otherwise Android asks for gzip.
    connection.setRequestProperty("accept-encoding", "identity");
  }

  private static void write(HttpURLConnection connection, TransportRequest request) throws IOException {
    if (request.body().isEmpty()) return;
    byte[] body = Utf8.octets(request.body());
    connection.setDoOutput(true);
    // With a length that is known from the start the platform does not send a POST a second time by itself.
    connection.setFixedLengthStreamingMode(body.length);
    try (OutputStream out = connection.getOutputStream()) {
      out.write(body);
    }
  }

  private static TransportResponse response(HttpURLConnection connection, long end) throws IOException {
    connection.setReadTimeout(left(end));
    int status = connection.getResponseCode();
    if (status < 0) throw CouvertException.of(ErrorCode.TRANSPORT_RESPONSE, "no HTTP");
    ArrayList<TransportHeader> headers = new ArrayList<>();
    connection.getHeaderFields().forEach((name, values) -> {
      // The status line has no name.
      if (name == null) return;
      for (String value : values) {
        headers.add(TransportHeader.builder().name(name.toLowerCase(Locale.ROOT)).value(value).build());
      }
    });
    return TransportResponse.builder().status(status).headers(headers).body(Utf8.text(body(connection, status, end))).build();
  }

  private static byte[] body(HttpURLConnection connection, int status, long end) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (InputStream in = status >= 400 ? connection.getErrorStream() : connection.getInputStream()) {
      byte[] piece = new byte[16384];
      for (int n = in == null ? -1 : in.read(piece); n >= 0; n = in.read(piece)) {
        all.write(piece, 0, n);
        if (all.size() > Transports.RESPONSE_OCTETS) throw Transports.tooLarge();
        connection.setReadTimeout(left(end));
      }
    }
    return all.toByteArray();
  }

  // In milliseconds, at least one: 0 would be for ever.
  private static int left(long end) {
    long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
    if (left <= 0) throw CouvertException.of(ErrorCode.TRANSPORT_TIMEOUT, "");
    return (int) Math.min(left, Integer.MAX_VALUE);
  }

  @Override
  public void close() {
    closed = true;
    for (HttpURLConnection connection : waiting) connection.disconnect();
  }
}
