// SPDX-License-Identifier: Apache-2.0
// What the provider of payments knows.
package org.couvert.testing;

import java.util.Map;
import org.couvert.json.JsonReader;

/** A payment as the world's provider knows it. */
public final class Payment {
  private final Map<?, ?> told;

  Payment(byte[] octets) {
    told = (Map<?, ?>) JsonReader.whole(octets, JsonReader::value);
  }

  /** Its name, as whoever authorized it gave it. */
  public String payment() {
    return (String) told.get("payment");
  }

  /** For instance "authorized", "captured", "declined", "voided", "refunded_full". */
  public String state() {
    return (String) told.get("state");
  }

  /** How much is held. */
  public long authorizedMinor() {
    return (Long) told.get("authorized_minor");
  }

  /** How much was taken. */
  public long capturedMinor() {
    return (Long) told.get("captured_minor");
  }

  /** How much was given back. */
  public long refundedMinor() {
    return (Long) told.get("refunded_minor");
  }
}
