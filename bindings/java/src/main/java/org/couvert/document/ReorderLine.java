// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document ReorderLine. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

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

/** A document of the type ReorderLine. */
public final class ReorderLine implements Document {
  private static final Names NAMES = new Names("old_line", "in_cart", "line", "changes");

  private final UUID oldLine;
  private final boolean inCart;
  private final CartLine line;
  private final List<ReorderChange> changes;

  private ReorderLine(Builder builder) {
    oldLine = Lists.need(builder.oldLine, "old_line");
    inCart = builder.inCart == null ? false : builder.inCart;
    line = builder.line;
    changes = Lists.copy(builder.changes);
  }

  private ReorderLine(JsonReader in) {
    UUID oldLine = null;
    boolean inCart = false;
    CartLine line = null;
    List<ReorderChange> changes = Lists.none();
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          oldLine = in.uuid();
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) inCart = in.bool();
          break;
        case 2:
          if (!in.skipNull()) line = CartLine.read(in);
          break;
        case 3:
          if (!in.skipNull()) changes = in.list(ReorderChange::read);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.oldLine = oldLine;
    this.inCart = inCart;
    this.line = line;
    this.changes = changes;
  }

  /** Old line. */
  public UUID oldLine() {
    return oldLine;
  }

  /** False: gone, or somebody has to choose first. */
  public boolean inCart() {
    return inCart;
  }

  /** Line. */
  public Optional<CartLine> line() {
    return Optional.ofNullable(line);
  }

  /** None: as it was, at the same price. */
  public List<ReorderChange> changes() {
    return changes;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.oldLine = oldLine;
    builder.inCart = inCart;
    builder.line = line;
    builder.changes = changes;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static ReorderLine fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static ReorderLine fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, ReorderLine::read);
  }

  /** Reads one out of a larger text. */
  public static ReorderLine read(JsonReader in) {
    return new ReorderLine(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, oldLine);
    if (inCart) out.member(NAMES, 1, inCart);
    if (line != null) out.member(NAMES, 2, line);
    if (!changes.isEmpty()) out.member(NAMES, 3, changes);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof ReorderLine)) return false;
    ReorderLine that = (ReorderLine) object;
    return Objects.equals(oldLine, that.oldLine)
        && inCart == that.inCart
        && Objects.equals(line, that.line)
        && Objects.equals(changes, that.changes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(oldLine, inCart, line, changes);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a ReorderLine. Not for several threads at once. */
  public static final class Builder {
    private UUID oldLine;
    private Boolean inCart;
    private CartLine line;
    private List<ReorderChange> changes;

    private Builder() {}

    /** Old line. */
    public Builder oldLine(UUID value) {
      this.oldLine = value;
      return this;
    }

    /** False: gone, or somebody has to choose first. May be left out. */
    public Builder inCart(boolean value) {
      this.inCart = value;
      return this;
    }

    /** Line. May be left out. */
    public Builder line(CartLine value) {
      this.line = value;
      return this;
    }

    /** None: as it was, at the same price. May be left out. */
    public Builder changes(List<? extends ReorderChange> value) {
      this.changes = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** None: as it was, at the same price. May be left out. */
    public Builder changes(ReorderChange... value) {
      return changes(Arrays.asList(value));
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public ReorderLine build() {
      return new ReorderLine(this);
    }
  }
}
