// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document PartnerDiscount. Do not edit.
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type PartnerDiscount. */
public final class PartnerDiscount implements Document {
  private final PartnerDiscountTarget target;
  private final String targetId;
  private final String code;
  private final long amountMinor;
  private final List<FundedAmount> funded;

  private PartnerDiscount(Builder b) {
    target = Lists.need(b.target, "target");
    targetId = b.targetId == null ? "" : b.targetId;
    code = b.code == null ? "" : b.code;
    amountMinor = Lists.need(b.amountMinor, "amount_minor");
    funded = Lists.copy(b.funded);
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
    Builder b = new Builder();
    b.target = target;
    b.targetId = targetId;
    b.code = code;
    b.amountMinor = amountMinor;
    b.funded = funded;
    return b;
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
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "target":
          b.target = PartnerDiscountTarget.read(in);
          break;
        case "target_id":
          if (!in.skipNull()) b.targetId = in.text();
          break;
        case "code":
          if (!in.skipNull()) b.code = in.text();
          break;
        case "amount_minor":
          b.amountMinor = in.int64();
          break;
        case "funded":
          if (!in.skipNull()) b.funded = in.list(FundedAmount::read);
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
    out.member("target", target);
    if (!targetId.isEmpty()) out.member("target_id", targetId);
    if (!code.isEmpty()) out.member("code", code);
    out.member("amount_minor", amountMinor);
    if (!funded.isEmpty()) out.member("funded", funded);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof PartnerDiscount)) return false;
    PartnerDiscount that = (PartnerDiscount) other;
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
      target = value;
      return this;
    }

    /** Target id. May be left out. */
    public Builder targetId(String value) {
      targetId = value;
      return this;
    }

    /** Code. May be left out. */
    public Builder code(String value) {
      code = value;
      return this;
    }

    /** Amount minor. */
    public Builder amountMinor(long value) {
      amountMinor = value;
      return this;
    }

    /** `party` is the code of the share. May be left out. */
    public Builder funded(List<? extends FundedAmount> value) {
      funded = value == null ? null : new ArrayList<>(value);
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
