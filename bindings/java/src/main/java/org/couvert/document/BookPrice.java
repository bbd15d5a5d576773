// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document BookPrice. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type BookPrice. */
public final class BookPrice implements Document {
  private static final Names NAMES = new Names("item", "variant", "group", "option", "price_minor");

  private final String item;
  private final String variant;
  private final String group;
  private final String option;
  private final long priceMinor;

  private BookPrice(Builder builder) {
    item = builder.item == null ? "" : builder.item;
    variant = builder.variant == null ? "" : builder.variant;
    group = builder.group == null ? "" : builder.group;
    option = builder.option == null ? "" : builder.option;
    priceMinor = Lists.need(builder.priceMinor, "price_minor");
  }

  private BookPrice(JsonReader in) {
    String item = "";
    String variant = "";
    String group = "";
    String option = "";
    long priceMinor = 0L;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          if (!in.skipNull()) item = in.text();
          break;
        case 1:
          if (!in.skipNull()) variant = in.text();
          break;
        case 2:
          if (!in.skipNull()) group = in.text();
          break;
        case 3:
          if (!in.skipNull()) option = in.text();
          break;
        case 4:
          priceMinor = in.int64();
          seenMembers |= 1L << 4;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x10L & ~seenMembers);
    this.item = item;
    this.variant = variant;
    this.group = group;
    this.option = option;
    this.priceMinor = priceMinor;
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
    Builder builder = new Builder();
    builder.item = item;
    builder.variant = variant;
    builder.group = group;
    builder.option = option;
    builder.priceMinor = priceMinor;
    return builder;
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
    return new BookPrice(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    if (!item.isEmpty()) out.member(NAMES, 0, item);
    if (!variant.isEmpty()) out.member(NAMES, 1, variant);
    if (!group.isEmpty()) out.member(NAMES, 2, group);
    if (!option.isEmpty()) out.member(NAMES, 3, option);
    out.member(NAMES, 4, priceMinor);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof BookPrice)) return false;
    BookPrice that = (BookPrice) object;
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
      this.item = value;
      return this;
    }

    /** … one variant of it. May be left out. */
    public Builder variant(String value) {
      this.variant = value;
      return this;
    }

    /** Or an option: its group … May be left out. */
    public Builder group(String value) {
      this.group = value;
      return this;
    }

    /** … and its ref. May be left out. */
    public Builder option(String value) {
      this.option = value;
      return this;
    }

    /** Price minor. */
    public Builder priceMinor(long value) {
      this.priceMinor = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public BookPrice build() {
      return new BookPrice(this);
    }
  }
}
