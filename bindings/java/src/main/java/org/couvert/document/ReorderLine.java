// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document ReorderLine. Do not edit.
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type ReorderLine. */
public final class ReorderLine implements Document {
  private final UUID oldLine;
  private final boolean inCart;
  private final CartLine line;
  private final List<ReorderChange> changes;

  private ReorderLine(Builder b) {
    oldLine = Lists.need(b.oldLine, "old_line");
    inCart = b.inCart == null ? false : b.inCart;
    line = b.line;
    changes = Lists.copy(b.changes);
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
    Builder b = new Builder();
    b.oldLine = oldLine;
    b.inCart = inCart;
    b.line = line;
    b.changes = changes;
    return b;
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
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "old_line":
          b.oldLine = in.uuid();
          break;
        case "in_cart":
          if (!in.skipNull()) b.inCart = in.bool();
          break;
        case "line":
          if (!in.skipNull()) b.line = CartLine.read(in);
          break;
        case "changes":
          if (!in.skipNull()) b.changes = in.list(ReorderChange::read);
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
    out.member("old_line", oldLine);
    if (inCart) out.member("in_cart", inCart);
    if (line != null) out.member("line", line);
    if (!changes.isEmpty()) out.member("changes", changes);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof ReorderLine)) return false;
    ReorderLine that = (ReorderLine) other;
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
      oldLine = value;
      return this;
    }

    /** False: gone, or somebody has to choose first. May be left out. */
    public Builder inCart(boolean value) {
      inCart = value;
      return this;
    }

    /** Line. May be left out. */
    public Builder line(CartLine value) {
      line = value;
      return this;
    }

    /** None: as it was, at the same price. May be left out. */
    public Builder changes(List<? extends ReorderChange> value) {
      changes = value == null ? null : new ArrayList<>(value);
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
