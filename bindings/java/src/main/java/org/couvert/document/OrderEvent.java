// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document OrderEvent. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type OrderEvent, "event/1". */
public final class OrderEvent implements Document {
  private static final Names NAMES = new Names("couvert", "order", "version", "verb", "state", "at", "role",
      "subject", "command", "reason", "ready_at", "placed", "cart", "quote", "postings", "minimum_age");

  private final UUID order;
  private final long version;
  private final OrderVerb verb;
  private final OrderState state;
  private final Instant at;
  private final Role role;
  private final String subject;
  private final UUID command;
  private final String reason;
  private final Instant readyAt;
  private final Order placed;
  private final Cart cart;
  private final Quote quote;
  private final List<Posting> postings;
  private final int minimumAge;

  private OrderEvent(Builder builder) {
    order = Lists.need(builder.order, "order");
    version = Lists.need(builder.version, "version");
    verb = builder.verb;
    state = Lists.need(builder.state, "state");
    at = Lists.need(builder.at, "at");
    role = Lists.need(builder.role, "role");
    subject = builder.subject == null ? "" : builder.subject;
    command = Lists.need(builder.command, "command");
    reason = builder.reason == null ? "" : builder.reason;
    readyAt = builder.readyAt;
    placed = builder.placed;
    cart = builder.cart;
    quote = builder.quote;
    postings = Lists.copy(builder.postings);
    minimumAge = builder.minimumAge == null ? 0 : builder.minimumAge;
  }

  private OrderEvent(JsonReader in) {
    UUID order = null;
    long version = 0L;
    OrderVerb verb = null;
    OrderState state = null;
    Instant at = null;
    Role role = null;
    String subject = "";
    UUID command = null;
    String reason = "";
    Instant readyAt = null;
    Order placed = null;
    Cart cart = null;
    Quote quote = null;
    List<Posting> postings = Lists.none();
    int minimumAge = 0;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          in.kind("event/1");
          break;
        case 1:
          order = in.uuid();
          seenMembers |= 1L << 1;
          break;
        case 2:
          version = in.int64();
          seenMembers |= 1L << 2;
          break;
        case 3:
          if (!in.skipNull()) verb = OrderVerb.read(in);
          break;
        case 4:
          state = OrderState.read(in);
          seenMembers |= 1L << 4;
          break;
        case 5:
          at = in.instant();
          seenMembers |= 1L << 5;
          break;
        case 6:
          role = Role.read(in);
          seenMembers |= 1L << 6;
          break;
        case 7:
          if (!in.skipNull()) subject = in.text();
          break;
        case 8:
          command = in.uuid();
          seenMembers |= 1L << 8;
          break;
        case 9:
          if (!in.skipNull()) reason = in.text();
          break;
        case 10:
          if (!in.skipNull()) readyAt = in.instant();
          break;
        case 11:
          if (!in.skipNull()) placed = Order.read(in);
          break;
        case 12:
          if (!in.skipNull()) cart = Cart.read(in);
          break;
        case 13:
          if (!in.skipNull()) quote = Quote.read(in);
          break;
        case 14:
          if (!in.skipNull()) postings = in.list(Posting::read);
          break;
        case 15:
          if (!in.skipNull()) minimumAge = in.int32();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x176L & ~seenMembers);
    this.order = order;
    this.version = version;
    this.verb = verb;
    this.state = state;
    this.at = at;
    this.role = role;
    this.subject = subject;
    this.command = command;
    this.reason = reason;
    this.readyAt = readyAt;
    this.placed = placed;
    this.cart = cart;
    this.quote = quote;
    this.postings = postings;
    this.minimumAge = minimumAge;
  }

  /** Order. */
  public UUID order() {
    return order;
  }

  /** Of the order after this event. */
  public long version() {
    return version;
  }

  /** Absent: the order was placed. */
  public Optional<OrderVerb> verb() {
    return Optional.ofNullable(verb);
  }

  /** State. */
  public OrderState state() {
    return state;
  }

  /** At. */
  public Instant at() {
    return at;
  }

  /** Role. */
  public Role role() {
    return role;
  }

  /** Subject. */
  public String subject() {
    return subject;
  }

  /** Command. */
  public UUID command() {
    return command;
  }

  /** Reason. */
  public String reason() {
    return reason;
  }

  /** Ready at. */
  public Optional<Instant> readyAt() {
    return Optional.ofNullable(readyAt);
  }

  /** Placed. */
  public Optional<Order> placed() {
    return Optional.ofNullable(placed);
  }

  /** Cart. */
  public Optional<Cart> cart() {
    return Optional.ofNullable(cart);
  }

  /** Quote. */
  public Optional<Quote> quote() {
    return Optional.ofNullable(quote);
  }

  /** Postings. */
  public List<Posting> postings() {
    return postings;
  }

  /** With adjust. */
  public int minimumAge() {
    return minimumAge;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.order = order;
    builder.version = version;
    builder.verb = verb;
    builder.state = state;
    builder.at = at;
    builder.role = role;
    builder.subject = subject;
    builder.command = command;
    builder.reason = reason;
    builder.readyAt = readyAt;
    builder.placed = placed;
    builder.cart = cart;
    builder.quote = quote;
    builder.postings = postings;
    builder.minimumAge = minimumAge;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static OrderEvent fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static OrderEvent fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, OrderEvent::read);
  }

  /** Reads one out of a larger text. */
  public static OrderEvent read(JsonReader in) {
    return new OrderEvent(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.kind("event/1");
    out.member(NAMES, 1, order);
    out.member(NAMES, 2, version);
    if (verb != null) out.member(NAMES, 3, verb);
    out.member(NAMES, 4, state);
    out.member(NAMES, 5, at);
    out.member(NAMES, 6, role);
    if (!subject.isEmpty()) out.member(NAMES, 7, subject);
    out.member(NAMES, 8, command);
    if (!reason.isEmpty()) out.member(NAMES, 9, reason);
    if (readyAt != null) out.member(NAMES, 10, readyAt);
    if (placed != null) out.member(NAMES, 11, placed);
    if (cart != null) out.member(NAMES, 12, cart);
    if (quote != null) out.member(NAMES, 13, quote);
    if (!postings.isEmpty()) out.member(NAMES, 14, postings);
    if (minimumAge != 0) out.member(NAMES, 15, minimumAge);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof OrderEvent)) return false;
    OrderEvent that = (OrderEvent) object;
    return Objects.equals(order, that.order)
        && version == that.version
        && Objects.equals(verb, that.verb)
        && Objects.equals(state, that.state)
        && Objects.equals(at, that.at)
        && Objects.equals(role, that.role)
        && Objects.equals(subject, that.subject)
        && Objects.equals(command, that.command)
        && Objects.equals(reason, that.reason)
        && Objects.equals(readyAt, that.readyAt)
        && Objects.equals(placed, that.placed)
        && Objects.equals(cart, that.cart)
        && Objects.equals(quote, that.quote)
        && Objects.equals(postings, that.postings)
        && minimumAge == that.minimumAge;
  }

  @Override
  public int hashCode() {
    return Objects.hash(order, version, verb, state, at, role, subject, command, reason, readyAt, placed, cart,
        quote, postings, minimumAge);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a OrderEvent. Not for several threads at once. */
  public static final class Builder {
    private UUID order;
    private Long version;
    private OrderVerb verb;
    private OrderState state;
    private Instant at;
    private Role role;
    private String subject;
    private UUID command;
    private String reason;
    private Instant readyAt;
    private Order placed;
    private Cart cart;
    private Quote quote;
    private List<Posting> postings;
    private Integer minimumAge;

    private Builder() {}

    /** Order. */
    public Builder order(UUID value) {
      this.order = value;
      return this;
    }

    /** Of the order after this event. */
    public Builder version(long value) {
      this.version = value;
      return this;
    }

    /** Absent: the order was placed. May be left out. */
    public Builder verb(OrderVerb value) {
      this.verb = value;
      return this;
    }

    /** State. */
    public Builder state(OrderState value) {
      this.state = value;
      return this;
    }

    /** At. */
    public Builder at(Instant value) {
      this.at = value;
      return this;
    }

    /** Role. */
    public Builder role(Role value) {
      this.role = value;
      return this;
    }

    /** Subject. May be left out. */
    public Builder subject(String value) {
      this.subject = value;
      return this;
    }

    /** Command. */
    public Builder command(UUID value) {
      this.command = value;
      return this;
    }

    /** Reason. May be left out. */
    public Builder reason(String value) {
      this.reason = value;
      return this;
    }

    /** Ready at. May be left out. */
    public Builder readyAt(Instant value) {
      this.readyAt = value;
      return this;
    }

    /** Placed. May be left out. */
    public Builder placed(Order value) {
      this.placed = value;
      return this;
    }

    /** Cart. May be left out. */
    public Builder cart(Cart value) {
      this.cart = value;
      return this;
    }

    /** Quote. May be left out. */
    public Builder quote(Quote value) {
      this.quote = value;
      return this;
    }

    /** Postings. May be left out. */
    public Builder postings(List<? extends Posting> value) {
      this.postings = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Postings. May be left out. */
    public Builder postings(Posting... value) {
      return postings(Arrays.asList(value));
    }

    /** With adjust. May be left out. */
    public Builder minimumAge(int value) {
      this.minimumAge = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public OrderEvent build() {
      return new OrderEvent(this);
    }
  }
}
