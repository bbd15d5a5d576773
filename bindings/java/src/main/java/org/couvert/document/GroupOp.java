// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document GroupOp. Do not edit.
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

  private GroupOp(Builder b) {
    id = Lists.need(b.id, "id");
    device = Lists.need(b.device, "device");
    clock = Lists.need(b.clock, "clock");
    author = Lists.need(b.author, "author");
    kind = Lists.need(b.kind, "kind");
    participant = b.participant;
    line = b.line;
    lineId = b.lineId;
    quantity = b.quantity == null ? 0 : b.quantity;
    text = b.text == null ? "" : b.text;
    amountMinor = b.amountMinor;
    deadline = b.deadline;
    fulfilment = b.fulfilment == null ? Fulfilment.DELIVERY : b.fulfilment;
    seen = Lists.copy(b.seen);
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
    Builder b = new Builder();
    b.id = id;
    b.device = device;
    b.clock = clock;
    b.author = author;
    b.kind = kind;
    b.participant = participant;
    b.line = line;
    b.lineId = lineId;
    b.quantity = quantity;
    b.text = text;
    b.amountMinor = amountMinor;
    b.deadline = deadline;
    b.fulfilment = fulfilment;
    b.seen = seen;
    return b;
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
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "id":
          b.id = in.uuid();
          break;
        case "device":
          b.device = in.uuid();
          break;
        case "clock":
          b.clock = in.int64();
          break;
        case "author":
          b.author = in.uuid();
          break;
        case "kind":
          b.kind = GroupOpKind.read(in);
          break;
        case "participant":
          if (!in.skipNull()) b.participant = in.uuid();
          break;
        case "line":
          if (!in.skipNull()) b.line = CartLine.read(in);
          break;
        case "line_id":
          if (!in.skipNull()) b.lineId = in.uuid();
          break;
        case "quantity":
          if (!in.skipNull()) b.quantity = in.int32();
          break;
        case "text":
          if (!in.skipNull()) b.text = in.text();
          break;
        case "amount_minor":
          if (!in.skipNull()) b.amountMinor = in.int64();
          break;
        case "deadline":
          if (!in.skipNull()) b.deadline = in.instant();
          break;
        case "fulfilment":
          if (!in.skipNull()) b.fulfilment = Fulfilment.read(in);
          break;
        case "seen":
          if (!in.skipNull()) b.seen = in.list(GroupSeen::read);
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
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof GroupOp)) return false;
    GroupOp that = (GroupOp) other;
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
      id = value;
      return this;
    }

    /** Device. */
    public Builder device(UUID value) {
      device = value;
      return this;
    }

    /** One more than the highest that the device had seen. */
    public Builder clock(long value) {
      clock = value;
      return this;
    }

    /** Author. */
    public Builder author(UUID value) {
      author = value;
      return this;
    }

    /** Kind. */
    public Builder kind(GroupOpKind value) {
      kind = value;
      return this;
    }

    /** Whose line, cap or membership; absent: the author's. May be left out. */
    public Builder participant(UUID value) {
      participant = value;
      return this;
    }

    /** Line. May be left out. */
    public Builder line(CartLine value) {
      line = value;
      return this;
    }

    /** Line id. May be left out. */
    public Builder lineId(UUID value) {
      lineId = value;
      return this;
    }

    /** Quantity. May be left out. */
    public Builder quantity(int value) {
      quantity = value;
      return this;
    }

    /** Name, note or code. May be left out. */
    public Builder text(String value) {
      text = value;
      return this;
    }

    /** Cap or tip. May be left out. */
    public Builder amountMinor(long value) {
      amountMinor = value;
      return this;
    }

    /** Deadline. May be left out. */
    public Builder deadline(Instant value) {
      deadline = value;
      return this;
    }

    /** Fulfilment. May be left out. */
    public Builder fulfilment(Fulfilment value) {
      fulfilment = value;
      return this;
    }

    /** What leave, remove_line, lock and remove_code know of. May be left out. */
    public Builder seen(List<? extends GroupSeen> value) {
      seen = value == null ? null : new ArrayList<>(value);
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
