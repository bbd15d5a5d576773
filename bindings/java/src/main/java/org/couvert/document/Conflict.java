// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Conflict. Do not edit.
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

/** A document of the type Conflict. */
public final class Conflict implements Document {
  private static final Names NAMES = new Names("id", "name", "order", "problem", "place", "command", "new_quote",
      "orderable", "at");

  private final UUID id;
  private final String name;
  private final UUID order;
  private final SyncProblem problem;
  private final PlaceOrder place;
  private final OrderCommand command;
  private final Quote newQuote;
  private final Orderable orderable;
  private final Instant at;

  private Conflict(Builder builder) {
    id = Lists.need(builder.id, "id");
    name = Lists.need(builder.name, "name");
    order = builder.order;
    problem = Lists.need(builder.problem, "problem");
    place = builder.place;
    command = builder.command;
    newQuote = builder.newQuote;
    orderable = builder.orderable;
    at = Lists.need(builder.at, "at");
  }

  private Conflict(JsonReader in) {
    UUID id = null;
    String name = null;
    UUID order = null;
    SyncProblem problem = null;
    PlaceOrder place = null;
    OrderCommand command = null;
    Quote newQuote = null;
    Orderable orderable = null;
    Instant at = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          id = in.uuid();
          seenMembers |= 1L << 0;
          break;
        case 1:
          name = in.text();
          seenMembers |= 1L << 1;
          break;
        case 2:
          if (!in.skipNull()) order = in.uuid();
          break;
        case 3:
          problem = SyncProblem.read(in);
          seenMembers |= 1L << 3;
          break;
        case 4:
          if (!in.skipNull()) place = PlaceOrder.read(in);
          break;
        case 5:
          if (!in.skipNull()) command = OrderCommand.read(in);
          break;
        case 6:
          if (!in.skipNull()) newQuote = Quote.read(in);
          break;
        case 7:
          if (!in.skipNull()) orderable = Orderable.read(in);
          break;
        case 8:
          at = in.instant();
          seenMembers |= 1L << 8;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x10bL & ~seenMembers);
    this.id = id;
    this.name = name;
    this.order = order;
    this.problem = problem;
    this.place = place;
    this.command = command;
    this.newQuote = newQuote;
    this.orderable = orderable;
    this.at = at;
  }

  /** Id. */
  public UUID id() {
    return id;
  }

  /** Name. */
  public String name() {
    return name;
  }

  /** Order. */
  public Optional<UUID> order() {
    return Optional.ofNullable(order);
  }

  /** Problem. */
  public SyncProblem problem() {
    return problem;
  }

  /** Place. */
  public Optional<PlaceOrder> place() {
    return Optional.ofNullable(place);
  }

  /** Command. */
  public Optional<OrderCommand> command() {
    return Optional.ofNullable(command);
  }

  /** New quote. */
  public Optional<Quote> newQuote() {
    return Optional.ofNullable(newQuote);
  }

  /** Orderable. */
  public Optional<Orderable> orderable() {
    return Optional.ofNullable(orderable);
  }

  /** At. */
  public Instant at() {
    return at;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.name = name;
    builder.order = order;
    builder.problem = problem;
    builder.place = place;
    builder.command = command;
    builder.newQuote = newQuote;
    builder.orderable = orderable;
    builder.at = at;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Conflict fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Conflict fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Conflict::read);
  }

  /** Reads one out of a larger text. */
  public static Conflict read(JsonReader in) {
    return new Conflict(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, id);
    out.member(NAMES, 1, name);
    if (order != null) out.member(NAMES, 2, order);
    out.member(NAMES, 3, problem);
    if (place != null) out.member(NAMES, 4, place);
    if (command != null) out.member(NAMES, 5, command);
    if (newQuote != null) out.member(NAMES, 6, newQuote);
    if (orderable != null) out.member(NAMES, 7, orderable);
    out.member(NAMES, 8, at);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Conflict)) return false;
    Conflict that = (Conflict) object;
    return Objects.equals(id, that.id)
        && Objects.equals(name, that.name)
        && Objects.equals(order, that.order)
        && Objects.equals(problem, that.problem)
        && Objects.equals(place, that.place)
        && Objects.equals(command, that.command)
        && Objects.equals(newQuote, that.newQuote)
        && Objects.equals(orderable, that.orderable)
        && Objects.equals(at, that.at);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, name, order, problem, place, command, newQuote, orderable, at);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Conflict. Not for several threads at once. */
  public static final class Builder {
    private UUID id;
    private String name;
    private UUID order;
    private SyncProblem problem;
    private PlaceOrder place;
    private OrderCommand command;
    private Quote newQuote;
    private Orderable orderable;
    private Instant at;

    private Builder() {}

    /** Id. */
    public Builder id(UUID value) {
      this.id = value;
      return this;
    }

    /** Name. */
    public Builder name(String value) {
      this.name = value;
      return this;
    }

    /** Order. May be left out. */
    public Builder order(UUID value) {
      this.order = value;
      return this;
    }

    /** Problem. */
    public Builder problem(SyncProblem value) {
      this.problem = value;
      return this;
    }

    /** Place. May be left out. */
    public Builder place(PlaceOrder value) {
      this.place = value;
      return this;
    }

    /** Command. May be left out. */
    public Builder command(OrderCommand value) {
      this.command = value;
      return this;
    }

    /** New quote. May be left out. */
    public Builder newQuote(Quote value) {
      this.newQuote = value;
      return this;
    }

    /** Orderable. May be left out. */
    public Builder orderable(Orderable value) {
      this.orderable = value;
      return this;
    }

    /** At. */
    public Builder at(Instant value) {
      this.at = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Conflict build() {
      return new Conflict(this);
    }
  }
}
