// SPDX-License-Identifier: Apache-2.0
// How a device reaches its house.
package org.couvert;

import java.time.Duration;
import org.couvert.document.TransportRequest;
import org.couvert.document.TransportResponse;

/** Brings one request to the house's server. Called from any thread, also from several at once. */
public interface Transport {
  /**
   * Sends once and waits for the answer. Any HTTP status is an answer. It never repeats a request by itself: whoever calls
   * knows what may be repeated.
   *
   * @param request method, path, headers and body
   * @param limit how long to wait at most
   * @return the answer
   * @throws CouvertException of code transport_unreachable, transport_timeout, transport_tls, transport_response or closed;
   *     anything else that is thrown counts as internal
   */
  TransportResponse send(TransportRequest request, Duration limit);

  /** Ends waiting calls with the code closed; later ones get it at once. */
  default void close() {}
}
