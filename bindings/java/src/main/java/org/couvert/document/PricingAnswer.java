// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document PricingAnswer. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type PricingAnswer. */
public final class PricingAnswer implements Document {
  private static final Names NAMES = new Names("quote", "orderable");

  private final Quote quote;
  private final Orderable orderable;

  private PricingAnswer(Builder builder) {
    quote = Lists.need(builder.quote, "quote");
    orderable = Lists.need(builder.orderable, "orderable");
  }

  private PricingAnswer(JsonReader in) {
    Quote quote = null;
    Orderable orderable = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          quote = Quote.read(in);
          seenMembers |= 1L << 0;
          break;
        case 1:
          orderable = Orderable.read(in);
          seenMembers |= 1L << 1;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x3L & ~seenMembers);
    this.quote = quote;
    this.orderable = orderable;
  }

  /** Quote. */
  public Quote quote() {
    return quote;
  }

  /** Orderable. */
  public Orderable orderable() {
    return orderable;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.quote = quote;
    builder.orderable = orderable;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static PricingAnswer fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static PricingAnswer fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, PricingAnswer::read);
  }

  /** Reads one out of a larger text. */
  public static PricingAnswer read(JsonReader in) {
    return new PricingAnswer(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, quote);
    out.member(NAMES, 1, orderable);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof PricingAnswer)) return false;
    PricingAnswer that = (PricingAnswer) object;
    return Objects.equals(quote, that.quote)
        && Objects.equals(orderable, that.orderable);
  }

  @Override
  public int hashCode() {
    return Objects.hash(quote, orderable);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a PricingAnswer. Not for several threads at once. */
  public static final class Builder {
    private Quote quote;
    private Orderable orderable;

    private Builder() {}

    /** Quote. */
    public Builder quote(Quote value) {
      this.quote = value;
      return this;
    }

    /** Orderable. */
    public Builder orderable(Orderable value) {
      this.orderable = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public PricingAnswer build() {
      return new PricingAnswer(this);
    }
  }
}
