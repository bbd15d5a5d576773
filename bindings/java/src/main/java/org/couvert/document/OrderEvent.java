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
import org.couvert.json.Utf8;

/** A document of the type OrderEvent, "event/1". */
public final class OrderEvent implements Document {
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
    Builder builder = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "couvert":
          in.kind("event/1");
          break;
        case "order":
          builder.order = in.uuid();
          break;
        case "version":
          builder.version = in.int64();
          break;
        case "verb":
          if (!in.skipNull()) builder.verb = OrderVerb.read(in);
          break;
        case "state":
          builder.state = OrderState.read(in);
          break;
        case "at":
          builder.at = in.instant();
          break;
        case "role":
          builder.role = Role.read(in);
          break;
        case "subject":
          if (!in.skipNull()) builder.subject = in.text();
          break;
        case "command":
          builder.command = in.uuid();
          break;
        case "reason":
          if (!in.skipNull()) builder.reason = in.text();
          break;
        case "ready_at":
          if (!in.skipNull()) builder.readyAt = in.instant();
          break;
        case "placed":
          if (!in.skipNull()) builder.placed = Order.read(in);
          break;
        case "cart":
          if (!in.skipNull()) builder.cart = Cart.read(in);
          break;
        case "quote":
          if (!in.skipNull()) builder.quote = Quote.read(in);
          break;
        case "postings":
          if (!in.skipNull()) builder.postings = in.list(Posting::read);
          break;
        case "minimum_age":
          if (!in.skipNull()) builder.minimumAge = in.int32();
          break;
        default:
          in.skip();
      }
    }
    return in.built(builder::build);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.kind("event/1");
    out.member("order", order);
    out.member("version", version);
    if (verb != null) out.member("verb", verb);
    out.member("state", state);
    out.member("at", at);
    out.member("role", role);
    if (!subject.isEmpty()) out.member("subject", subject);
    out.member("command", command);
    if (!reason.isEmpty()) out.member("reason", reason);
    if (readyAt != null) out.member("ready_at", readyAt);
    if (placed != null) out.member("placed", placed);
    if (cart != null) out.member("cart", cart);
    if (quote != null) out.member("quote", quote);
    if (!postings.isEmpty()) out.member("postings", postings);
    if (minimumAge != 0) out.member("minimum_age", minimumAge);
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
