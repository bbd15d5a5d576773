// SPDX-License-Identifier: Apache-2.0
// The transports that come along.
package org.couvert;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * HTTP with what the platform has: java.net.http, or HttpURLConnection on Android. Certificates are checked by the platform's
 * rules, redirects are answers, nothing is compressed, a POST is sent once.
 */
public final class Transports {
  /** The largest answer that is taken, in octets. */
  static final long RESPONSE_OCTETS = 64L << 20;

  private Transports() {}

  /**
   * A transport over TLS; without TLS to this machine only, since a token that travels so can be read on the way.
   *
   * @param baseUrl for instance "https://house.example", with a path in front of the targets if need be
   * @throws CouvertException invalid_argument
   */
  public static Transport https(String baseUrl) {
    URI base = checked(baseUrl, false);
    return platform(base);
  }

  /**
   * A transport that may go without TLS to any machine.
   *
   * @param baseUrl for instance "http://till.local:8080"
   * @throws CouvertException invalid_argument
   */
  public static Transport plainHttp(String baseUrl) {
    URI base = checked(baseUrl, true);
    return platform(base);
  }

  private static Transport platform(URI base) {
    try {
      Class.forName("java.net.http.HttpClient");
    } catch (ClassNotFoundException | LinkageError older) {
      return new UrlConnectionTransport(base);
    }
    return new HttpClientTransport(base);
  }

  static URI checked(String baseUrl, boolean plain) {
    URI base;
    try {
      base = new URI(baseUrl);
    } catch (URISyntaxException wrong) {
      throw argument("no URL");
    }
    String scheme = base.getScheme() == null ? "" : base.getScheme().toLowerCase(Locale.ROOT);
    if (base.getHost() == null || base.getRawQuery() != null || base.getRawFragment() != null
        || base.getRawUserInfo() != null) {
      throw argument("the URL has no host, or more than a path");
    }
    if (scheme.equals("https") || scheme.equals("http") && (plain || thisMachine(base.getHost()))) return base;
    throw argument("the URL is not https");
  }

  private static boolean thisMachine(String host) {
    return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
  }

  /** The base with a target behind it. */
  static URI target(URI base, String target) {
    if (!target.startsWith("/")) throw argument("the target is no path");
    String front = base.toString();
    while (front.endsWith("/")) front = front.substring(0, front.length() - 1);
    try {
      return new URI(front + target);
    } catch (URISyntaxException wrong) {
      throw argument("the target is no path");
    }
  }

  private static CouvertException argument(String message) {
    return new CouvertException.Invalid(ErrorCode.INVALID_ARGUMENT, message, "/base_url");
  }

  /** What a failure of the network is called. */
  static CouvertException error(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof CouvertException) return (CouvertException) cause;
      if (cause instanceof javax.net.ssl.SSLException || cause instanceof java.security.cert.CertificateException) {
        return CouvertException.of(ErrorCode.TRANSPORT_TLS, cause.getClass().getSimpleName());
      }
      // A time-out while connecting is one of these, too, and nothing was sent then: but nobody knows for sure.
      if (cause instanceof java.net.SocketTimeoutException || cause.getClass().getSimpleName().contains("Timeout")) {
        return CouvertException.of(ErrorCode.TRANSPORT_TIMEOUT, "");
      }
      if (cause instanceof java.net.ProtocolException) {
        return CouvertException.of(ErrorCode.TRANSPORT_RESPONSE, "");
      }
    }
    return CouvertException.of(ErrorCode.TRANSPORT_UNREACHABLE, thrown.getClass().getSimpleName());
  }

  static CouvertException tooLarge() {
    return CouvertException.of(ErrorCode.TRANSPORT_RESPONSE, "the answer is too large");
  }

  static CouvertException closed() {
    return CouvertException.of(ErrorCode.CLOSED, "the transport was closed");
  }
}
