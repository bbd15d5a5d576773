// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document GroupOp. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type GroupOp. */
public final class GroupOp implements Document {
  private final UUID id;
  private final UUID device;
  private final long clock;
  private final UUID author;
  private final GroupOpKind kind;
  private final UUID participant;
  private final CartLine line;
  private final UUID lineId;
  private final int quantity;
  private final String text;
  private final Long amountMinor;
  private final Instant deadline;
  private final Fulfilment fulfilment;
  private final List<GroupSeen> seen;

  private GroupOp(Builder builder) {
    id = Lists.need(builder.id, "id");
    device = Lists.need(builder.device, "device");
    clock = Lists.need(builder.clock, "clock");
    author = Lists.need(builder.author, "author");
    kind = Lists.need(builder.kind, "kind");
    participant = builder.participant;
    line = builder.line;
    lineId = builder.lineId;
    quantity = builder.quantity == null ? 0 : builder.quantity;
    text = builder.text == null ? "" : builder.text;
    amountMinor = builder.amountMinor;
    deadline = builder.deadline;
    fulfilment = builder.fulfilment == null ? Fulfilment.DELIVERY : builder.fulfilment;
    seen = Lists.copy(builder.seen);
  }

  /** Id. */
  public UUID id() {
    return id;
  }

  /** Device. */
  public UUID device() {
    return device;
  }

  /** One more than the highest that the device had seen. */
  public long clock() {
    return clock;
  }

  /** Author. */
  public UUID author() {
    return author;
  }

  /** Kind. */
  public GroupOpKind kind() {
    return kind;
  }

  /** Whose line, cap or membership; absent: the author's. */
  public Optional<UUID> participant() {
    return Optional.ofNullable(participant);
  }

  /** Line. */
  public Optional<CartLine> line() {
    return Optional.ofNullable(line);
  }

  /** Line id. */
  public Optional<UUID> lineId() {
    return Optional.ofNullable(lineId);
  }

  /** Quantity. */
  public int quantity() {
    return quantity;
  }

  /** Name, note or code. */
  public String text() {
    return text;
  }

  /** Cap or tip. */
  public OptionalLong amountMinor() {
    return amountMinor == null ? OptionalLong.empty() : OptionalLong.of(amountMinor);
  }

  /** Deadline. */
  public Optional<Instant> deadline() {
    return Optional.ofNullable(deadline);
  }

  /** Fulfilment. */
  public Fulfilment fulfilment() {
    return fulfilment;
  }

  /** What leave, remove_line, lock and remove_code know of. */
  public List<GroupSeen> seen() {
    return seen;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.device = device;
    builder.clock = clock;
    builder.author = author;
    builder.kind = kind;
    builder.participant = participant;
    builder.line = line;
    builder.lineId = lineId;
    builder.quantity = quantity;
    builder.text = text;
    builder.amountMinor = amountMinor;
    builder.deadline = deadline;
    builder.fulfilment = fulfilment;
    builder.seen = seen;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static GroupOp fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static GroupOp fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, GroupOp::read);
  }

  /** Reads one out of a larger text. */
  public static GroupOp read(JsonReader in) {
    Builder builder = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "id":
          builder.id = in.uuid();
          break;
        case "device":
          builder.device = in.uuid();
          break;
        case "clock":
          builder.clock = in.int64();
          break;
        case "author":
          builder.author = in.uuid();
          break;
        case "kind":
          builder.kind = GroupOpKind.read(in);
          break;
        case "participant":
          if (!in.skipNull()) builder.participant = in.uuid();
          break;
        case "line":
          if (!in.skipNull()) builder.line = CartLine.read(in);
          break;
        case "line_id":
          if (!in.skipNull()) builder.lineId = in.uuid();
          break;
        case "quantity":
          if (!in.skipNull()) builder.quantity = in.int32();
          break;
        case "text":
          if (!in.skipNull()) builder.text = in.text();
          break;
        case "amount_minor":
          if (!in.skipNull()) builder.amountMinor = in.int64();
          break;
        case "deadline":
          if (!in.skipNull()) builder.deadline = in.instant();
          break;
        case "fulfilment":
          if (!in.skipNull()) builder.fulfilment = Fulfilment.read(in);
          break;
        case "seen":
          if (!in.skipNull()) builder.seen = in.list(GroupSeen::read);
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
    out.member("id", id);
    out.member("device", device);
    out.member("clock", clock);
    out.member("author", author);
    out.member("kind", kind);
    if (participant != null) out.member("participant", participant);
    if (line != null) out.member("line", line);
    if (lineId != null) out.member("line_id", lineId);
    if (quantity != 0) out.member("quantity", quantity);
    if (!text.isEmpty()) out.member("text", text);
    if (amountMinor != null) out.member("amount_minor", amountMinor);
    if (deadline != null) out.member("deadline", deadline);
    if (fulfilment != Fulfilment.DELIVERY) out.member("fulfilment", fulfilment);
    if (!seen.isEmpty()) out.member("seen", seen);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof GroupOp)) return false;
    GroupOp that = (GroupOp) object;
    return Objects.equals(id, that.id)
        && Objects.equals(device, that.device)
        && clock == that.clock
        && Objects.equals(author, that.author)
        && Objects.equals(kind, that.kind)
        && Objects.equals(participant, that.participant)
        && Objects.equals(line, that.line)
        && Objects.equals(lineId, that.lineId)
        && quantity == that.quantity
        && Objects.equals(text, that.text)
        && Objects.equals(amountMinor, that.amountMinor)
        && Objects.equals(deadline, that.deadline)
        && Objects.equals(fulfilment, that.fulfilment)
        && Objects.equals(seen, that.seen);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, device, clock, author, kind, participant, line, lineId, quantity, text,
        amountMinor, deadline, fulfilment, seen);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a GroupOp. Not for several threads at once. */
  public static final class Builder {
    private UUID id;
    private UUID device;
    private Long clock;
    private UUID author;
    private GroupOpKind kind;
    private UUID participant;
    private CartLine line;
    private UUID lineId;
    private Integer quantity;
    private String text;
    private Long amountMinor;
    private Instant deadline;
    private Fulfilment fulfilment;
    private List<GroupSeen> seen;

    private Builder() {}

    /** Id. */
    public Builder id(UUID value) {
      this.id = value;
      return this;
    }

    /** Device. */
    public Builder device(UUID value) {
      this.device = value;
      return this;
    }

    /** One more than the highest that the device had seen. */
    public Builder clock(long value) {
      this.clock = value;
      return this;
    }

    /** Author. */
    public Builder author(UUID value) {
      this.author = value;
      return this;
    }

    /** Kind. */
    public Builder kind(GroupOpKind value) {
      this.kind = value;
      return this;
    }

    /** Whose line, cap or membership; absent: the author's. May be left out. */
    public Builder participant(UUID value) {
      this.participant = value;
      return this;
    }

    /** Line. May be left out. */
    public Builder line(CartLine value) {
      this.line = value;
      return this;
    }

    /** Line id. May be left out. */
    public Builder lineId(UUID value) {
      this.lineId = value;
      return this;
    }

    /** Quantity. May be left out. */
    public Builder quantity(int value) {
      this.quantity = value;
      return this;
    }

    /** Name, note or code. May be left out. */
    public Builder text(String value) {
      this.text = value;
      return this;
    }

    /** Cap or tip. May be left out. */
    public Builder amountMinor(long value) {
      this.amountMinor = value;
      return this;
    }

    /** Deadline. May be left out. */
    public Builder deadline(Instant value) {
      this.deadline = value;
      return this;
    }

    /** Fulfilment. May be left out. */
    public Builder fulfilment(Fulfilment value) {
      this.fulfilment = value;
      return this;
    }

    /** What leave, remove_line, lock and remove_code know of. May be left out. */
    public Builder seen(List<? extends GroupSeen> value) {
      this.seen = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** What leave, remove_line, lock and remove_code know of. May be left out. */
    public Builder seen(GroupSeen... value) {
      return seen(Arrays.asList(value));
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public GroupOp build() {
      return new GroupOp(this);
    }
  }
}
