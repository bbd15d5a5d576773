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
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type GroupOp. */
public final class GroupOp implements Document {
  private static final Names NAMES = new Names("id", "device", "clock", "author", "kind", "participant", "line",
      "line_id", "quantity", "text", "amount_minor", "deadline", "fulfilment", "seen");

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

  private GroupOp(JsonReader in) {
    UUID id = null;
    UUID device = null;
    long clock = 0L;
    UUID author = null;
    GroupOpKind kind = null;
    UUID participant = null;
    CartLine line = null;
    UUID lineId = null;
    int quantity = 0;
    String text = "";
    Long amountMinor = null;
    Instant deadline = null;
    Fulfilment fulfilment = Fulfilment.DELIVERY;
    List<GroupSeen> seen = Lists.none();
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
          device = in.uuid();
          seenMembers |= 1L << 1;
          break;
        case 2:
          clock = in.int64();
          seenMembers |= 1L << 2;
          break;
        case 3:
          author = in.uuid();
          seenMembers |= 1L << 3;
          break;
        case 4:
          kind = GroupOpKind.read(in);
          seenMembers |= 1L << 4;
          break;
        case 5:
          if (!in.skipNull()) participant = in.uuid();
          break;
        case 6:
          if (!in.skipNull()) line = CartLine.read(in);
          break;
        case 7:
          if (!in.skipNull()) lineId = in.uuid();
          break;
        case 8:
          if (!in.skipNull()) quantity = in.int32();
          break;
        case 9:
          if (!in.skipNull()) text = in.text();
          break;
        case 10:
          if (!in.skipNull()) amountMinor = in.int64();
          break;
        case 11:
          if (!in.skipNull()) deadline = in.instant();
          break;
        case 12:
          if (!in.skipNull()) fulfilment = Fulfilment.read(in);
          break;
        case 13:
          if (!in.skipNull()) seen = in.list(GroupSeen::read);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1fL & ~seenMembers);
    this.id = id;
    this.device = device;
    this.clock = clock;
    this.author = author;
    this.kind = kind;
    this.participant = participant;
    this.line = line;
    this.lineId = lineId;
    this.quantity = quantity;
    this.text = text;
    this.amountMinor = amountMinor;
    this.deadline = deadline;
    this.fulfilment = fulfilment;
    this.seen = seen;
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
    return new GroupOp(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, id);
    out.member(NAMES, 1, device);
    out.member(NAMES, 2, clock);
    out.member(NAMES, 3, author);
    out.member(NAMES, 4, kind);
    if (participant != null) out.member(NAMES, 5, participant);
    if (line != null) out.member(NAMES, 6, line);
    if (lineId != null) out.member(NAMES, 7, lineId);
    if (quantity != 0) out.member(NAMES, 8, quantity);
    if (!text.isEmpty()) out.member(NAMES, 9, text);
    if (amountMinor != null) out.member(NAMES, 10, amountMinor);
    if (deadline != null) out.member(NAMES, 11, deadline);
    if (fulfilment != Fulfilment.DELIVERY) out.member(NAMES, 12, fulfilment);
    if (!seen.isEmpty()) out.member(NAMES, 13, seen);
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
