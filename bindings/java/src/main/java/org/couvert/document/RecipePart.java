// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document RecipePart. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type RecipePart. */
public final class RecipePart implements Document {
  private static final Names NAMES = new Names("ingredient", "quantity_milli");

  private final String ingredient;
  private final long quantityMilli;

  private RecipePart(Builder builder) {
    ingredient = Lists.need(builder.ingredient, "ingredient");
    quantityMilli = builder.quantityMilli == null ? 1000L : builder.quantityMilli;
  }

  private RecipePart(JsonReader in) {
    String ingredient = null;
    long quantityMilli = 1000L;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          ingredient = in.text();
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) quantityMilli = in.int64();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.ingredient = ingredient;
    this.quantityMilli = quantityMilli;
  }

  /** Ingredient. */
  public String ingredient() {
    return ingredient;
  }

  /** Thousandths of the ingredient's unit. */
  public long quantityMilli() {
    return quantityMilli;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.ingredient = ingredient;
    builder.quantityMilli = quantityMilli;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static RecipePart fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static RecipePart fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, RecipePart::read);
  }

  /** Reads one out of a larger text. */
  public static RecipePart read(JsonReader in) {
    return new RecipePart(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, ingredient);
    if (quantityMilli != 1000L) out.member(NAMES, 1, quantityMilli);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof RecipePart)) return false;
    RecipePart that = (RecipePart) object;
    return Objects.equals(ingredient, that.ingredient)
        && quantityMilli == that.quantityMilli;
  }

  @Override
  public int hashCode() {
    return Objects.hash(ingredient, quantityMilli);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a RecipePart. Not for several threads at once. */
  public static final class Builder {
    private String ingredient;
    private Long quantityMilli;

    private Builder() {}

    /** Ingredient. */
    public Builder ingredient(String value) {
      this.ingredient = value;
      return this;
    }

    /** Thousandths of the ingredient's unit. May be left out. */
    public Builder quantityMilli(long value) {
      this.quantityMilli = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public RecipePart build() {
      return new RecipePart(this);
    }
  }
}
