// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document CompleteSelection. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type CompleteSelection. */
public final class CompleteSelection implements Document {
  private static final Names NAMES = new Names("variant", "selections", "unit_minor");

  private final String variant;
  private final List<Selection> selections;
  private final long unitMinor;

  private CompleteSelection(Builder builder) {
    variant = builder.variant == null ? "" : builder.variant;
    selections = Lists.copy(builder.selections);
    unitMinor = Lists.need(builder.unitMinor, "unit_minor");
  }

  private CompleteSelection(JsonReader in) {
    String variant = "";
    List<Selection> selections = Lists.none();
    long unitMinor = 0L;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          if (!in.skipNull()) variant = in.text();
          break;
        case 1:
          if (!in.skipNull()) selections = in.list(Selection::read);
          break;
        case 2:
          unitMinor = in.int64();
          seenMembers |= 1L << 2;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x4L & ~seenMembers);
    this.variant = variant;
    this.selections = selections;
    this.unitMinor = unitMinor;
  }

  /** Variant. */
  public String variant() {
    return variant;
  }

  /** Selections. */
  public List<Selection> selections() {
    return selections;
  }

  /** Unit minor. */
  public long unitMinor() {
    return unitMinor;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.variant = variant;
    builder.selections = selections;
    builder.unitMinor = unitMinor;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static CompleteSelection fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static CompleteSelection fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, CompleteSelection::read);
  }

  /** Reads one out of a larger text. */
  public static CompleteSelection read(JsonReader in) {
    return new CompleteSelection(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    if (!variant.isEmpty()) out.member(NAMES, 0, variant);
    if (!selections.isEmpty()) out.member(NAMES, 1, selections);
    out.member(NAMES, 2, unitMinor);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof CompleteSelection)) return false;
    CompleteSelection that = (CompleteSelection) object;
    return Objects.equals(variant, that.variant)
        && Objects.equals(selections, that.selections)
        && unitMinor == that.unitMinor;
  }

  @Override
  public int hashCode() {
    return Objects.hash(variant, selections, unitMinor);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a CompleteSelection. Not for several threads at once. */
  public static final class Builder {
    private String variant;
    private List<Selection> selections;
    private Long unitMinor;

    private Builder() {}

    /** Variant. May be left out. */
    public Builder variant(String value) {
      this.variant = value;
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

    /** Unit minor. */
    public Builder unitMinor(long value) {
      this.unitMinor = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public CompleteSelection build() {
      return new CompleteSelection(this);
    }
  }
}
