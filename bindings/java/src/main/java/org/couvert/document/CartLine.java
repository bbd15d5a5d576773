// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document CartLine. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type CartLine. */
public final class CartLine implements Document {
  private static final Names NAMES = new Names("id", "item", "variant", "quantity", "selections", "note",
      "measured", "person");

  private final UUID id;
  private final String item;
  private final String variant;
  private final int quantity;
  private final List<Selection> selections;
  private final String note;
  private final long measured;
  private final String person;

  private CartLine(Builder builder) {
    id = Lists.need(builder.id, "id");
    item = Lists.need(builder.item, "item");
    variant = builder.variant == null ? "" : builder.variant;
    quantity = Lists.need(builder.quantity, "quantity");
    selections = Lists.copy(builder.selections);
    note = builder.note == null ? "" : builder.note;
    measured = builder.measured == null ? 0L : builder.measured;
    person = builder.person == null ? "" : builder.person;
  }

  private CartLine(JsonReader in) {
    UUID id = null;
    String item = null;
    String variant = "";
    int quantity = 0;
    List<Selection> selections = Lists.none();
    String note = "";
    long measured = 0L;
    String person = "";
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
          item = in.text();
          seenMembers |= 1L << 1;
          break;
        case 2:
          if (!in.skipNull()) variant = in.text();
          break;
        case 3:
          quantity = in.int32();
          seenMembers |= 1L << 3;
          break;
        case 4:
          if (!in.skipNull()) selections = in.list(Selection::read);
          break;
        case 5:
          if (!in.skipNull()) note = in.text();
          break;
        case 6:
          if (!in.skipNull()) measured = in.int64();
          break;
        case 7:
          if (!in.skipNull()) person = in.text();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0xbL & ~seenMembers);
    this.id = id;
    this.item = item;
    this.variant = variant;
    this.quantity = quantity;
    this.selections = selections;
    this.note = note;
    this.measured = measured;
    this.person = person;
  }

  /** Id. */
  public UUID id() {
    return id;
  }

  /** Item. */
  public String item() {
    return item;
  }

  /** Variant. */
  public String variant() {
    return variant;
  }

  /** Quantity. */
  public int quantity() {
    return quantity;
  }

  /** Selections. */
  public List<Selection> selections() {
    return selections;
  }

  /** Note. */
  public String note() {
    return note;
  }

  /** Of items with a measure: how much each piece is. */
  public long measured() {
    return measured;
  }

  /** Whose line it is. */
  public String person() {
    return person;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.item = item;
    builder.variant = variant;
    builder.quantity = quantity;
    builder.selections = selections;
    builder.note = note;
    builder.measured = measured;
    builder.person = person;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static CartLine fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static CartLine fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, CartLine::read);
  }

  /** Reads one out of a larger text. */
  public static CartLine read(JsonReader in) {
    return new CartLine(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, id);
    out.member(NAMES, 1, item);
    if (!variant.isEmpty()) out.member(NAMES, 2, variant);
    out.member(NAMES, 3, quantity);
    if (!selections.isEmpty()) out.member(NAMES, 4, selections);
    if (!note.isEmpty()) out.member(NAMES, 5, note);
    if (measured != 0L) out.member(NAMES, 6, measured);
    if (!person.isEmpty()) out.member(NAMES, 7, person);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof CartLine)) return false;
    CartLine that = (CartLine) object;
    return Objects.equals(id, that.id)
        && Objects.equals(item, that.item)
        && Objects.equals(variant, that.variant)
        && quantity == that.quantity
        && Objects.equals(selections, that.selections)
        && Objects.equals(note, that.note)
        && measured == that.measured
        && Objects.equals(person, that.person);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, item, variant, quantity, selections, note, measured, person);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a CartLine. Not for several threads at once. */
  public static final class Builder {
    private UUID id;
    private String item;
    private String variant;
    private Integer quantity;
    private List<Selection> selections;
    private String note;
    private Long measured;
    private String person;

    private Builder() {}

    /** Id. */
    public Builder id(UUID value) {
      this.id = value;
      return this;
    }

    /** Item. */
    public Builder item(String value) {
      this.item = value;
      return this;
    }

    /** Variant. May be left out. */
    public Builder variant(String value) {
      this.variant = value;
      return this;
    }

    /** Quantity. */
    public Builder quantity(int value) {
      this.quantity = value;
      return this;
    }

    /** Selections. May be left out. */
    public Builder selections(List<? extends Selection> value) {
      this.selections = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Selections. May be left out. */
    public Builder selections(Selection... value) {
      return selections(Arrays.asList(value));
    }

    /** Note. May be left out. */
    public Builder note(String value) {
      this.note = value;
      return this;
    }

    /** Of items with a measure: how much each piece is. May be left out. */
    public Builder measured(long value) {
      this.measured = value;
      return this;
    }

    /** Whose line it is. May be left out. */
    public Builder person(String value) {
      this.person = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public CartLine build() {
      return new CartLine(this);
    }
  }
}
