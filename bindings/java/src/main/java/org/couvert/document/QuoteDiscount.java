// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document QuoteDiscount. Do not edit.
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

/** A document of the type QuoteDiscount. */
public final class QuoteDiscount implements Document {
  private static final Names NAMES = new Names("ref", "code", "amount_minor", "funded", "applications");

  private final String ref;
  private final String code;
  private final long amountMinor;
  private final List<FundedAmount> funded;
  private final int applications;

  private QuoteDiscount(Builder builder) {
    ref = Lists.need(builder.ref, "ref");
    code = builder.code == null ? "" : builder.code;
    amountMinor = Lists.need(builder.amountMinor, "amount_minor");
    funded = Lists.copy(builder.funded);
    applications = builder.applications == null ? 1 : builder.applications;
  }

  private QuoteDiscount(JsonReader in) {
    String ref = null;
    String code = "";
    long amountMinor = 0L;
    List<FundedAmount> funded = Lists.none();
    int applications = 1;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          ref = in.text();
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) code = in.text();
          break;
        case 2:
          amountMinor = in.int64();
          seenMembers |= 1L << 2;
          break;
        case 3:
          if (!in.skipNull()) funded = in.list(FundedAmount::read);
          break;
        case 4:
          if (!in.skipNull()) applications = in.int32();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x5L & ~seenMembers);
    this.ref = ref;
    this.code = code;
    this.amountMinor = amountMinor;
    this.funded = funded;
    this.applications = applications;
  }

  /** Ref. */
  public String ref() {
    return ref;
  }

  /** Code. */
  public String code() {
    return code;
  }

  /** Zero or more. */
  public long amountMinor() {
    return amountMinor;
  }

  /** Sums to the amount; none: the venue bears it. */
  public List<FundedAmount> funded() {
    return funded;
  }

  /** How often it applied. */
  public int applications() {
    return applications;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.ref = ref;
    builder.code = code;
    builder.amountMinor = amountMinor;
    builder.funded = funded;
    builder.applications = applications;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static QuoteDiscount fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static QuoteDiscount fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, QuoteDiscount::read);
  }

  /** Reads one out of a larger text. */
  public static QuoteDiscount read(JsonReader in) {
    return new QuoteDiscount(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, ref);
    if (!code.isEmpty()) out.member(NAMES, 1, code);
    out.member(NAMES, 2, amountMinor);
    if (!funded.isEmpty()) out.member(NAMES, 3, funded);
    if (applications != 1) out.member(NAMES, 4, applications);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof QuoteDiscount)) return false;
    QuoteDiscount that = (QuoteDiscount) object;
    return Objects.equals(ref, that.ref)
        && Objects.equals(code, that.code)
        && amountMinor == that.amountMinor
        && Objects.equals(funded, that.funded)
        && applications == that.applications;
  }

  @Override
  public int hashCode() {
    return Objects.hash(ref, code, amountMinor, funded, applications);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a QuoteDiscount. Not for several threads at once. */
  public static final class Builder {
    private String ref;
    private String code;
    private Long amountMinor;
    private List<FundedAmount> funded;
    private Integer applications;

    private Builder() {}

    /** Ref. */
    public Builder ref(String value) {
      this.ref = value;
      return this;
    }

    /** Code. May be left out. */
    public Builder code(String value) {
      this.code = value;
      return this;
    }

    /** Zero or more. */
    public Builder amountMinor(long value) {
      this.amountMinor = value;
      return this;
    }

    /** Sums to the amount; none: the venue bears it. May be left out. */
    public Builder funded(List<? extends FundedAmount> value) {
      this.funded = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Sums to the amount; none: the venue bears it. May be left out. */
    public Builder funded(FundedAmount... value) {
      return funded(Arrays.asList(value));
    }

    /** How often it applied. May be left out. */
    public Builder applications(int value) {
      this.applications = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public QuoteDiscount build() {
      return new QuoteDiscount(this);
    }
  }
}
