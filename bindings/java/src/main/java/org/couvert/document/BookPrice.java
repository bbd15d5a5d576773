// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document BookPrice. Do not edit.
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type BookPrice. */
public final class BookPrice implements Document {
  private final String item;
  private final String variant;
  private final String group;
  private final String option;
  private final long priceMinor;

  private BookPrice(Builder b) {
    item = b.item == null ? "" : b.item;
    variant = b.variant == null ? "" : b.variant;
    group = b.group == null ? "" : b.group;
    option = b.option == null ? "" : b.option;
    priceMinor = Lists.need(b.priceMinor, "price_minor");
  }

  /** An item, or … */
  public String item() {
    return item;
  }

  /** … one variant of it. */
  public String variant() {
    return variant;
  }

  /** Or an option: its group … */
  public String group() {
    return group;
  }

  /** … and its ref. */
  public String option() {
    return option;
  }

  /** Price minor. */
  public long priceMinor() {
    return priceMinor;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.item = item;
    b.variant = variant;
    b.group = group;
    b.option = option;
    b.priceMinor = priceMinor;
    return b;
  }

  /** Reads the JSON text of one. */
  public static BookPrice fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static BookPrice fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, BookPrice::read);
  }

  /** Reads one out of a larger text. */
  public static BookPrice read(JsonReader in) {
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "item":
          if (!in.skipNull()) b.item = in.text();
          break;
        case "variant":
          if (!in.skipNull()) b.variant = in.text();
          break;
        case "group":
          if (!in.skipNull()) b.group = in.text();
          break;
        case "option":
          if (!in.skipNull()) b.option = in.text();
          break;
        case "price_minor":
          b.priceMinor = in.int64();
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
    if (!item.isEmpty()) out.member("item", item);
    if (!variant.isEmpty()) out.member("variant", variant);
    if (!group.isEmpty()) out.member("group", group);
    if (!option.isEmpty()) out.member("option", option);
    out.member("price_minor", priceMinor);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof BookPrice)) return false;
    BookPrice that = (BookPrice) other;
    return Objects.equals(item, that.item)
        && Objects.equals(variant, that.variant)
        && Objects.equals(group, that.group)
        && Objects.equals(option, that.option)
        && priceMinor == that.priceMinor;
  }

  @Override
  public int hashCode() {
    return Objects.hash(item, variant, group, option, priceMinor);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a BookPrice. Not for several threads at once. */
  public static final class Builder {
    private String item;
    private String variant;
    private String group;
    private String option;
    private Long priceMinor;

    private Builder() {}

    /** An item, or … May be left out. */
    public Builder item(String value) {
      item = value;
      return this;
    }

    /** … one variant of it. May be left out. */
    public Builder variant(String value) {
      variant = value;
      return this;
    }

    /** Or an option: its group … May be left out. */
    public Builder group(String value) {
      group = value;
      return this;
    }

    /** … and its ref. May be left out. */
    public Builder option(String value) {
      option = value;
      return this;
    }

    /** Price minor. */
    public Builder priceMinor(long value) {
      priceMinor = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public BookPrice build() {
      return new BookPrice(this);
    }
  }
}
