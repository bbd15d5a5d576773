// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document VariantSequence. Do not edit.
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

/** A document of the type VariantSequence. */
public final class VariantSequence implements Document {
  private static final Names NAMES = new Names("variant", "prices_minor");

  private final String variant;
  private final List<Long> pricesMinor;

  private VariantSequence(Builder builder) {
    variant = Lists.need(builder.variant, "variant");
    pricesMinor = Lists.copy(Lists.need(builder.pricesMinor, "prices_minor"));
  }

  private VariantSequence(JsonReader in) {
    String variant = null;
    List<Long> pricesMinor = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          variant = in.text();
          seenMembers |= 1L << 0;
          break;
        case 1:
          pricesMinor = in.list(JsonReader::int64);
          seenMembers |= 1L << 1;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x3L & ~seenMembers);
    this.variant = variant;
    this.pricesMinor = pricesMinor;
  }

  /** Variant. */
  public String variant() {
    return variant;
  }

  /** Prices minor. */
  public List<Long> pricesMinor() {
    return pricesMinor;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.variant = variant;
    builder.pricesMinor = pricesMinor;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static VariantSequence fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static VariantSequence fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, VariantSequence::read);
  }

  /** Reads one out of a larger text. */
  public static VariantSequence read(JsonReader in) {
    return new VariantSequence(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, variant);
    out.member(NAMES, 1, pricesMinor);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof VariantSequence)) return false;
    VariantSequence that = (VariantSequence) object;
    return Objects.equals(variant, that.variant)
        && Objects.equals(pricesMinor, that.pricesMinor);
  }

  @Override
  public int hashCode() {
    return Objects.hash(variant, pricesMinor);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a VariantSequence. Not for several threads at once. */
  public static final class Builder {
    private String variant;
    private List<Long> pricesMinor;

    private Builder() {}

    /** Variant. */
    public Builder variant(String value) {
      this.variant = value;
      return this;
    }

    /** Prices minor. */
    public Builder pricesMinor(List<? extends Long> value) {
      this.pricesMinor = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Prices minor. */
    public Builder pricesMinor(Long... value) {
      return pricesMinor(Arrays.asList(value));
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public VariantSequence build() {
      return new VariantSequence(this);
    }
  }
}
