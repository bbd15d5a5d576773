// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document VariantSequence. Do not edit.
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type VariantSequence. */
public final class VariantSequence implements Document {
  private final String variant;
  private final List<Long> pricesMinor;

  private VariantSequence(Builder b) {
    variant = Lists.need(b.variant, "variant");
    pricesMinor = Lists.copy(Lists.need(b.pricesMinor, "prices_minor"));
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
    Builder b = new Builder();
    b.variant = variant;
    b.pricesMinor = pricesMinor;
    return b;
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
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "variant":
          b.variant = in.text();
          break;
        case "prices_minor":
          b.pricesMinor = in.list(JsonReader::int64);
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
    out.member("variant", variant);
    out.member("prices_minor", pricesMinor);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof VariantSequence)) return false;
    VariantSequence that = (VariantSequence) other;
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
      variant = value;
      return this;
    }

    /** Prices minor. */
    public Builder pricesMinor(List<? extends Long> value) {
      pricesMinor = value == null ? null : new ArrayList<>(value);
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
