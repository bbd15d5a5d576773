// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document HouseQuoteAnswer. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import java.util.Optional;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type HouseQuoteAnswer. */
public final class HouseQuoteAnswer implements Document {
  private static final Names NAMES = new Names("quote", "orderable", "proof");

  private final Quote quote;
  private final Orderable orderable;
  private final PriceProof proof;

  private HouseQuoteAnswer(Builder builder) {
    quote = Lists.need(builder.quote, "quote");
    orderable = Lists.need(builder.orderable, "orderable");
    proof = builder.proof;
  }

  private HouseQuoteAnswer(JsonReader in) {
    Quote quote = null;
    Orderable orderable = null;
    PriceProof proof = null;
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
        case 2:
          if (!in.skipNull()) proof = PriceProof.read(in);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x3L & ~seenMembers);
    this.quote = quote;
    this.orderable = orderable;
    this.proof = proof;
  }

  /** Quote. */
  public Quote quote() {
    return quote;
  }

  /** Orderable. */
  public Orderable orderable() {
    return orderable;
  }

  /** Proof. */
  public Optional<PriceProof> proof() {
    return Optional.ofNullable(proof);
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
    builder.proof = proof;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static HouseQuoteAnswer fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static HouseQuoteAnswer fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, HouseQuoteAnswer::read);
  }

  /** Reads one out of a larger text. */
  public static HouseQuoteAnswer read(JsonReader in) {
    return new HouseQuoteAnswer(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, quote);
    out.member(NAMES, 1, orderable);
    if (proof != null) out.member(NAMES, 2, proof);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof HouseQuoteAnswer)) return false;
    HouseQuoteAnswer that = (HouseQuoteAnswer) object;
    return Objects.equals(quote, that.quote)
        && Objects.equals(orderable, that.orderable)
        && Objects.equals(proof, that.proof);
  }

  @Override
  public int hashCode() {
    return Objects.hash(quote, orderable, proof);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a HouseQuoteAnswer. Not for several threads at once. */
  public static final class Builder {
    private Quote quote;
    private Orderable orderable;
    private PriceProof proof;

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

    /** Proof. May be left out. */
    public Builder proof(PriceProof value) {
      this.proof = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public HouseQuoteAnswer build() {
      return new HouseQuoteAnswer(this);
    }
  }
}
