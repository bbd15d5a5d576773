// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document StockCommand. Do not edit.
package org.couvert.document;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type StockCommand, "stockcommand/1". */
public final class StockCommand implements Document {
  private final UUID command;
  private final String venue;
  private final StockVerb verb;
  private final MenuTarget target;
  private final long quantityMilli;
  private final Instant until;
  private final String reason;
  private final UUID reservation;
  private final Cart cart;

  private StockCommand(Builder b) {
    command = Lists.need(b.command, "command");
    venue = Lists.need(b.venue, "venue");
    verb = Lists.need(b.verb, "verb");
    target = b.target;
    quantityMilli = b.quantityMilli == null ? 0L : b.quantityMilli;
    until = b.until;
    reason = b.reason == null ? "" : b.reason;
    reservation = b.reservation;
    cart = b.cart;
  }

  /** Command. */
  public UUID command() {
    return command;
  }

  /** Venue. */
  public String venue() {
    return venue;
  }

  /** Verb. */
  public StockVerb verb() {
    return verb;
  }

  /** Set, adjust, forget, snooze, unsnooze. */
  public Optional<MenuTarget> target() {
    return Optional.ofNullable(target);
  }

  /** Set: how much there is; adjust: the change. */
  public long quantityMilli() {
    return quantityMilli;
  }

  /** Snooze; absent: until lifted. */
  public Optional<Instant> until() {
    return Optional.ofNullable(until);
  }

  /** Reason. */
  public String reason() {
    return reason;
  }

  /** Reserve, release. */
  public Optional<UUID> reservation() {
    return Optional.ofNullable(reservation);
  }

  /** Reserve. */
  public Optional<Cart> cart() {
    return Optional.ofNullable(cart);
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.command = command;
    b.venue = venue;
    b.verb = verb;
    b.target = target;
    b.quantityMilli = quantityMilli;
    b.until = until;
    b.reason = reason;
    b.reservation = reservation;
    b.cart = cart;
    return b;
  }

  /** Reads the JSON text of one. */
  public static StockCommand fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static StockCommand fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, StockCommand::read);
  }

  /** Reads one out of a larger text. */
  public static StockCommand read(JsonReader in) {
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "couvert":
          in.kind("stockcommand/1");
          break;
        case "command":
          b.command = in.uuid();
          break;
        case "venue":
          b.venue = in.text();
          break;
        case "verb":
          b.verb = StockVerb.read(in);
          break;
        case "target":
          if (!in.skipNull()) b.target = MenuTarget.read(in);
          break;
        case "quantity_milli":
          if (!in.skipNull()) b.quantityMilli = in.int64();
          break;
        case "until":
          if (!in.skipNull()) b.until = in.instant();
          break;
        case "reason":
          if (!in.skipNull()) b.reason = in.text();
          break;
        case "reservation":
          if (!in.skipNull()) b.reservation = in.uuid();
          break;
        case "cart":
          if (!in.skipNull()) b.cart = Cart.read(in);
          break;
        default:
          in.skip();
      }
    }
    return b.build();
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member("couvert", "stockcommand/1");
    out.member("command", command);
    out.member("venue", venue);
    out.member("verb", verb);
    if (target != null) out.member("target", target);
    if (quantityMilli != 0L) out.member("quantity_milli", quantityMilli);
    if (until != null) out.member("until", until);
    if (!reason.isEmpty()) out.member("reason", reason);
    if (reservation != null) out.member("reservation", reservation);
    if (cart != null) out.member("cart", cart);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof StockCommand)) return false;
    StockCommand that = (StockCommand) other;
    return Objects.equals(command, that.command)
        && Objects.equals(venue, that.venue)
        && Objects.equals(verb, that.verb)
        && Objects.equals(target, that.target)
        && quantityMilli == that.quantityMilli
        && Objects.equals(until, that.until)
        && Objects.equals(reason, that.reason)
        && Objects.equals(reservation, that.reservation)
        && Objects.equals(cart, that.cart);
  }

  @Override
  public int hashCode() {
    return Objects.hash(command, venue, verb, target, quantityMilli, until, reason, reservation, cart);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a StockCommand. Not for several threads at once. */
  public static final class Builder {
    private UUID command;
    private String venue;
    private StockVerb verb;
    private MenuTarget target;
    private Long quantityMilli;
    private Instant until;
    private String reason;
    private UUID reservation;
    private Cart cart;

    private Builder() {}

    /** Command. */
    public Builder command(UUID value) {
      command = value;
      return this;
    }

    /** Venue. */
    public Builder venue(String value) {
      venue = value;
      return this;
    }

    /** Verb. */
    public Builder verb(StockVerb value) {
      verb = value;
      return this;
    }

    /** Set, adjust, forget, snooze, unsnooze. May be left out. */
    public Builder target(MenuTarget value) {
      target = value;
      return this;
    }

    /** Set: how much there is; adjust: the change. May be left out. */
    public Builder quantityMilli(long value) {
      quantityMilli = value;
      return this;
    }

    /** Snooze; absent: until lifted. May be left out. */
    public Builder until(Instant value) {
      until = value;
      return this;
    }

    /** Reason. May be left out. */
    public Builder reason(String value) {
      reason = value;
      return this;
    }

    /** Reserve, release. May be left out. */
    public Builder reservation(UUID value) {
      reservation = value;
      return this;
    }

    /** Reserve. May be left out. */
    public Builder cart(Cart value) {
      cart = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public StockCommand build() {
      return new StockCommand(this);
    }
  }
}
