// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document OrderCommand. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type OrderCommand, "command/1". */
public final class OrderCommand implements Document {
  private static final Names NAMES = new Names("couvert", "command", "order", "verb", "expected_version",
      "ready_at", "reason", "code", "cart", "consent");

  private final UUID command;
  private final UUID order;
  private final OrderVerb verb;
  private final Long expectedVersion;
  private final Instant readyAt;
  private final String reason;
  private final String code;
  private final Cart cart;
  private final boolean consent;

  private OrderCommand(Builder builder) {
    command = Lists.need(builder.command, "command");
    order = Lists.need(builder.order, "order");
    verb = Lists.need(builder.verb, "verb");
    expectedVersion = builder.expectedVersion;
    readyAt = builder.readyAt;
    reason = builder.reason == null ? "" : builder.reason;
    code = builder.code == null ? "" : builder.code;
    cart = builder.cart;
    consent = builder.consent == null ? false : builder.consent;
  }

  private OrderCommand(JsonReader in) {
    UUID command = null;
    UUID order = null;
    OrderVerb verb = null;
    Long expectedVersion = null;
    Instant readyAt = null;
    String reason = "";
    String code = "";
    Cart cart = null;
    boolean consent = false;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          in.kind("command/1");
          break;
        case 1:
          command = in.uuid();
          seenMembers |= 1L << 1;
          break;
        case 2:
          order = in.uuid();
          seenMembers |= 1L << 2;
          break;
        case 3:
          verb = OrderVerb.read(in);
          seenMembers |= 1L << 3;
          break;
        case 4:
          if (!in.skipNull()) expectedVersion = in.int64();
          break;
        case 5:
          if (!in.skipNull()) readyAt = in.instant();
          break;
        case 6:
          if (!in.skipNull()) reason = in.text();
          break;
        case 7:
          if (!in.skipNull()) code = in.text();
          break;
        case 8:
          if (!in.skipNull()) cart = Cart.read(in);
          break;
        case 9:
          if (!in.skipNull()) consent = in.bool();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0xeL & ~seenMembers);
    this.command = command;
    this.order = order;
    this.verb = verb;
    this.expectedVersion = expectedVersion;
    this.readyAt = readyAt;
    this.reason = reason;
    this.code = code;
    this.cart = cart;
    this.consent = consent;
  }

  /** Command. */
  public UUID command() {
    return command;
  }

  /** Order. */
  public UUID order() {
    return order;
  }

  /** Verb. */
  public OrderVerb verb() {
    return verb;
  }

  /** Expected version. */
  public OptionalLong expectedVersion() {
    return expectedVersion == null ? OptionalLong.empty() : OptionalLong.of(expectedVersion);
  }

  /** Ready at. */
  public Optional<Instant> readyAt() {
    return Optional.ofNullable(readyAt);
  }

  /** Reason. */
  public String reason() {
    return reason;
  }

  /** Code. */
  public String code() {
    return code;
  }

  /** Cart. */
  public Optional<Cart> cart() {
    return Optional.ofNullable(cart);
  }

  /** Consent. */
  public boolean consent() {
    return consent;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.command = command;
    builder.order = order;
    builder.verb = verb;
    builder.expectedVersion = expectedVersion;
    builder.readyAt = readyAt;
    builder.reason = reason;
    builder.code = code;
    builder.cart = cart;
    builder.consent = consent;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static OrderCommand fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static OrderCommand fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, OrderCommand::read);
  }

  /** Reads one out of a larger text. */
  public static OrderCommand read(JsonReader in) {
    return new OrderCommand(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.kind("command/1");
    out.member(NAMES, 1, command);
    out.member(NAMES, 2, order);
    out.member(NAMES, 3, verb);
    if (expectedVersion != null) out.member(NAMES, 4, expectedVersion);
    if (readyAt != null) out.member(NAMES, 5, readyAt);
    if (!reason.isEmpty()) out.member(NAMES, 6, reason);
    if (!code.isEmpty()) out.member(NAMES, 7, code);
    if (cart != null) out.member(NAMES, 8, cart);
    if (consent) out.member(NAMES, 9, consent);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof OrderCommand)) return false;
    OrderCommand that = (OrderCommand) object;
    return Objects.equals(command, that.command)
        && Objects.equals(order, that.order)
        && Objects.equals(verb, that.verb)
        && Objects.equals(expectedVersion, that.expectedVersion)
        && Objects.equals(readyAt, that.readyAt)
        && Objects.equals(reason, that.reason)
        && Objects.equals(code, that.code)
        && Objects.equals(cart, that.cart)
        && consent == that.consent;
  }

  @Override
  public int hashCode() {
    return Objects.hash(command, order, verb, expectedVersion, readyAt, reason, code, cart, consent);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a OrderCommand. Not for several threads at once. */
  public static final class Builder {
    private UUID command;
    private UUID order;
    private OrderVerb verb;
    private Long expectedVersion;
    private Instant readyAt;
    private String reason;
    private String code;
    private Cart cart;
    private Boolean consent;

    private Builder() {}

    /** Command. */
    public Builder command(UUID value) {
      this.command = value;
      return this;
    }

    /** Order. */
    public Builder order(UUID value) {
      this.order = value;
      return this;
    }

    /** Verb. */
    public Builder verb(OrderVerb value) {
      this.verb = value;
      return this;
    }

    /** Expected version. May be left out. */
    public Builder expectedVersion(long value) {
      this.expectedVersion = value;
      return this;
    }

    /** Ready at. May be left out. */
    public Builder readyAt(Instant value) {
      this.readyAt = value;
      return this;
    }

    /** Reason. May be left out. */
    public Builder reason(String value) {
      this.reason = value;
      return this;
    }

    /** Code. May be left out. */
    public Builder code(String value) {
      this.code = value;
      return this;
    }

    /** Cart. May be left out. */
    public Builder cart(Cart value) {
      this.cart = value;
      return this;
    }

    /** Consent. May be left out. */
    public Builder consent(boolean value) {
      this.consent = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public OrderCommand build() {
      return new OrderCommand(this);
    }
  }
}
