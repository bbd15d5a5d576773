// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document PartnerDiscount. Do not edit.
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

/** A document of the type PartnerDiscount. */
public final class PartnerDiscount implements Document {
  private static final Names NAMES = new Names("target", "target_id", "code", "amount_minor", "funded");

  private final PartnerDiscountTarget target;
  private final String targetId;
  private final String code;
  private final long amountMinor;
  private final List<FundedAmount> funded;

  private PartnerDiscount(Builder builder) {
    target = Lists.need(builder.target, "target");
    targetId = builder.targetId == null ? "" : builder.targetId;
    code = builder.code == null ? "" : builder.code;
    amountMinor = Lists.need(builder.amountMinor, "amount_minor");
    funded = Lists.copy(builder.funded);
  }

  private PartnerDiscount(JsonReader in) {
    PartnerDiscountTarget target = null;
    String targetId = "";
    String code = "";
    long amountMinor = 0L;
    List<FundedAmount> funded = Lists.none();
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          target = PartnerDiscountTarget.read(in);
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) targetId = in.text();
          break;
        case 2:
          if (!in.skipNull()) code = in.text();
          break;
        case 3:
          amountMinor = in.int64();
          seenMembers |= 1L << 3;
          break;
        case 4:
          if (!in.skipNull()) funded = in.list(FundedAmount::read);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x9L & ~seenMembers);
    this.target = target;
    this.targetId = targetId;
    this.code = code;
    this.amountMinor = amountMinor;
    this.funded = funded;
  }

  /** Target. */
  public PartnerDiscountTarget target() {
    return target;
  }

  /** Target id. */
  public String targetId() {
    return targetId;
  }

  /** Code. */
  public String code() {
    return code;
  }

  /** Amount minor. */
  public long amountMinor() {
    return amountMinor;
  }

  /** `party` is the code of the share. */
  public List<FundedAmount> funded() {
    return funded;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.target = target;
    builder.targetId = targetId;
    builder.code = code;
    builder.amountMinor = amountMinor;
    builder.funded = funded;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static PartnerDiscount fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static PartnerDiscount fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, PartnerDiscount::read);
  }

  /** Reads one out of a larger text. */
  public static PartnerDiscount read(JsonReader in) {
    return new PartnerDiscount(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, target);
    if (!targetId.isEmpty()) out.member(NAMES, 1, targetId);
    if (!code.isEmpty()) out.member(NAMES, 2, code);
    out.member(NAMES, 3, amountMinor);
    if (!funded.isEmpty()) out.member(NAMES, 4, funded);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof PartnerDiscount)) return false;
    PartnerDiscount that = (PartnerDiscount) object;
    return Objects.equals(target, that.target)
        && Objects.equals(targetId, that.targetId)
        && Objects.equals(code, that.code)
        && amountMinor == that.amountMinor
        && Objects.equals(funded, that.funded);
  }

  @Override
  public int hashCode() {
    return Objects.hash(target, targetId, code, amountMinor, funded);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a PartnerDiscount. Not for several threads at once. */
  public static final class Builder {
    private PartnerDiscountTarget target;
    private String targetId;
    private String code;
    private Long amountMinor;
    private List<FundedAmount> funded;

    private Builder() {}

    /** Target. */
    public Builder target(PartnerDiscountTarget value) {
      this.target = value;
      return this;
    }

    /** Target id. May be left out. */
    public Builder targetId(String value) {
      this.targetId = value;
      return this;
    }

    /** Code. May be left out. */
    public Builder code(String value) {
      this.code = value;
      return this;
    }

    /** Amount minor. */
    public Builder amountMinor(long value) {
      this.amountMinor = value;
      return this;
    }

    /** `party` is the code of the share. May be left out. */
    public Builder funded(List<? extends FundedAmount> value) {
      this.funded = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** `party` is the code of the share. May be left out. */
    public Builder funded(FundedAmount... value) {
      return funded(Arrays.asList(value));
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public PartnerDiscount build() {
      return new PartnerDiscount(this);
    }
  }
}
