// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document CartMergeNote. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type CartMergeNote. */
public final class CartMergeNote implements Document {
  private static final Names NAMES = new Names("kind", "line", "amount");

  private final CartMergeKind kind;
  private final UUID line;
  private final long amount;

  private CartMergeNote(Builder builder) {
    kind = Lists.need(builder.kind, "kind");
    line = builder.line;
    amount = builder.amount == null ? 0L : builder.amount;
  }

  private CartMergeNote(JsonReader in) {
    CartMergeKind kind = null;
    UUID line = null;
    long amount = 0L;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          kind = CartMergeKind.read(in);
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) line = in.uuid();
          break;
        case 2:
          if (!in.skipNull()) amount = in.int64();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.kind = kind;
    this.line = line;
    this.amount = amount;
  }

  /** Kind. */
  public CartMergeKind kind() {
    return kind;
  }

  /** Line. */
  public Optional<UUID> line() {
    return Optional.ofNullable(line);
  }

  /** A quantity, a number of codes, or minor units of a tip. */
  public long amount() {
    return amount;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.kind = kind;
    builder.line = line;
    builder.amount = amount;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static CartMergeNote fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static CartMergeNote fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, CartMergeNote::read);
  }

  /** Reads one out of a larger text. */
  public static CartMergeNote read(JsonReader in) {
    return new CartMergeNote(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, kind);
    if (line != null) out.member(NAMES, 1, line);
    if (amount != 0L) out.member(NAMES, 2, amount);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof CartMergeNote)) return false;
    CartMergeNote that = (CartMergeNote) object;
    return Objects.equals(kind, that.kind)
        && Objects.equals(line, that.line)
        && amount == that.amount;
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, line, amount);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a CartMergeNote. Not for several threads at once. */
  public static final class Builder {
    private CartMergeKind kind;
    private UUID line;
    private Long amount;

    private Builder() {}

    /** Kind. */
    public Builder kind(CartMergeKind value) {
      this.kind = value;
      return this;
    }

    /** Line. May be left out. */
    public Builder line(UUID value) {
      this.line = value;
      return this;
    }

    /** A quantity, a number of codes, or minor units of a tip. May be left out. */
    public Builder amount(long value) {
      this.amount = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public CartMergeNote build() {
      return new CartMergeNote(this);
    }
  }
}
