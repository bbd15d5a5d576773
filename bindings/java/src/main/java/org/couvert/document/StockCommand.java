// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document StockCommand. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type StockCommand, "stockcommand/1". */
public final class StockCommand implements Document {
  private static final Names NAMES = new Names("couvert", "command", "venue", "verb", "target", "quantity_milli",
      "until", "reason", "reservation", "cart");

  private final UUID command;
  private final String venue;
  private final StockVerb verb;
  private final MenuTarget target;
  private final long quantityMilli;
  private final Instant until;
  private final String reason;
  private final UUID reservation;
  private final Cart cart;

  private StockCommand(Builder builder) {
    command = Lists.need(builder.command, "command");
    venue = Lists.need(builder.venue, "venue");
    verb = Lists.need(builder.verb, "verb");
    target = builder.target;
    quantityMilli = builder.quantityMilli == null ? 0L : builder.quantityMilli;
    until = builder.until;
    reason = builder.reason == null ? "" : builder.reason;
    reservation = builder.reservation;
    cart = builder.cart;
  }

  private StockCommand(JsonReader in) {
    UUID command = null;
    String venue = null;
    StockVerb verb = null;
    MenuTarget target = null;
    long quantityMilli = 0L;
    Instant until = null;
    String reason = "";
    UUID reservation = null;
    Cart cart = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          in.kind("stockcommand/1");
          break;
        case 1:
          command = in.uuid();
          seenMembers |= 1L << 1;
          break;
        case 2:
          venue = in.text();
          seenMembers |= 1L << 2;
          break;
        case 3:
          verb = StockVerb.read(in);
          seenMembers |= 1L << 3;
          break;
        case 4:
          if (!in.skipNull()) target = MenuTarget.read(in);
          break;
        case 5:
          if (!in.skipNull()) quantityMilli = in.int64();
          break;
        case 6:
          if (!in.skipNull()) until = in.instant();
          break;
        case 7:
          if (!in.skipNull()) reason = in.text();
          break;
        case 8:
          if (!in.skipNull()) reservation = in.uuid();
          break;
        case 9:
          if (!in.skipNull()) cart = Cart.read(in);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0xeL & ~seenMembers);
    this.command = command;
    this.venue = venue;
    this.verb = verb;
    this.target = target;
    this.quantityMilli = quantityMilli;
    this.until = until;
    this.reason = reason;
    this.reservation = reservation;
    this.cart = cart;
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
    Builder builder = new Builder();
    builder.command = command;
    builder.venue = venue;
    builder.verb = verb;
    builder.target = target;
    builder.quantityMilli = quantityMilli;
    builder.until = until;
    builder.reason = reason;
    builder.reservation = reservation;
    builder.cart = cart;
    return builder;
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
    return new StockCommand(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.kind("stockcommand/1");
    out.member(NAMES, 1, command);
    out.member(NAMES, 2, venue);
    out.member(NAMES, 3, verb);
    if (target != null) out.member(NAMES, 4, target);
    if (quantityMilli != 0L) out.member(NAMES, 5, quantityMilli);
    if (until != null) out.member(NAMES, 6, until);
    if (!reason.isEmpty()) out.member(NAMES, 7, reason);
    if (reservation != null) out.member(NAMES, 8, reservation);
    if (cart != null) out.member(NAMES, 9, cart);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof StockCommand)) return false;
    StockCommand that = (StockCommand) object;
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
      this.command = value;
      return this;
    }

    /** Venue. */
    public Builder venue(String value) {
      this.venue = value;
      return this;
    }

    /** Verb. */
    public Builder verb(StockVerb value) {
      this.verb = value;
      return this;
    }

    /** Set, adjust, forget, snooze, unsnooze. May be left out. */
    public Builder target(MenuTarget value) {
      this.target = value;
      return this;
    }

    /** Set: how much there is; adjust: the change. May be left out. */
    public Builder quantityMilli(long value) {
      this.quantityMilli = value;
      return this;
    }

    /** Snooze; absent: until lifted. May be left out. */
    public Builder until(Instant value) {
      this.until = value;
      return this;
    }

    /** Reason. May be left out. */
    public Builder reason(String value) {
      this.reason = value;
      return this;
    }

    /** Reserve, release. May be left out. */
    public Builder reservation(UUID value) {
      this.reservation = value;
      return this;
    }

    /** Reserve. May be left out. */
    public Builder cart(Cart value) {
      this.cart = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public StockCommand build() {
      return new StockCommand(this);
    }
  }
}
