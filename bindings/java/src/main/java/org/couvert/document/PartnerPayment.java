// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document PartnerPayment. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import java.util.OptionalLong;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type PartnerPayment. */
public final class PartnerPayment implements Document {
  private static final Names NAMES = new Names("method", "brand", "info", "prepaid", "amount_minor",
      "change_for_minor");

  private final String method;
  private final String brand;
  private final String info;
  private final boolean prepaid;
  private final long amountMinor;
  private final Long changeForMinor;

  private PartnerPayment(Builder builder) {
    method = Lists.need(builder.method, "method");
    brand = builder.brand == null ? "" : builder.brand;
    info = builder.info == null ? "" : builder.info;
    prepaid = builder.prepaid == null ? false : builder.prepaid;
    amountMinor = Lists.need(builder.amountMinor, "amount_minor");
    changeForMinor = builder.changeForMinor;
  }

  private PartnerPayment(JsonReader in) {
    String method = null;
    String brand = "";
    String info = "";
    boolean prepaid = false;
    long amountMinor = 0L;
    Long changeForMinor = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          method = in.text();
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) brand = in.text();
          break;
        case 2:
          if (!in.skipNull()) info = in.text();
          break;
        case 3:
          if (!in.skipNull()) prepaid = in.bool();
          break;
        case 4:
          amountMinor = in.int64();
          seenMembers |= 1L << 4;
          break;
        case 5:
          if (!in.skipNull()) changeForMinor = in.int64();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x11L & ~seenMembers);
    this.method = method;
    this.brand = brand;
    this.info = info;
    this.prepaid = prepaid;
    this.amountMinor = amountMinor;
    this.changeForMinor = changeForMinor;
  }

  /** As written, in lower case. */
  public String method() {
    return method;
  }

  /** Brand. */
  public String brand() {
    return brand;
  }

  /** Info. */
  public String info() {
    return info;
  }

  /** Prepaid. */
  public boolean prepaid() {
    return prepaid;
  }

  /** Amount minor. */
  public long amountMinor() {
    return amountMinor;
  }

  /** The note that the customer will pay with. */
  public OptionalLong changeForMinor() {
    return changeForMinor == null ? OptionalLong.empty() : OptionalLong.of(changeForMinor);
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.method = method;
    builder.brand = brand;
    builder.info = info;
    builder.prepaid = prepaid;
    builder.amountMinor = amountMinor;
    builder.changeForMinor = changeForMinor;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static PartnerPayment fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static PartnerPayment fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, PartnerPayment::read);
  }

  /** Reads one out of a larger text. */
  public static PartnerPayment read(JsonReader in) {
    return new PartnerPayment(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, method);
    if (!brand.isEmpty()) out.member(NAMES, 1, brand);
    if (!info.isEmpty()) out.member(NAMES, 2, info);
    if (prepaid) out.member(NAMES, 3, prepaid);
    out.member(NAMES, 4, amountMinor);
    if (changeForMinor != null) out.member(NAMES, 5, changeForMinor);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof PartnerPayment)) return false;
    PartnerPayment that = (PartnerPayment) object;
    return Objects.equals(method, that.method)
        && Objects.equals(brand, that.brand)
        && Objects.equals(info, that.info)
        && prepaid == that.prepaid
        && amountMinor == that.amountMinor
        && Objects.equals(changeForMinor, that.changeForMinor);
  }

  @Override
  public int hashCode() {
    return Objects.hash(method, brand, info, prepaid, amountMinor, changeForMinor);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a PartnerPayment. Not for several threads at once. */
  public static final class Builder {
    private String method;
    private String brand;
    private String info;
    private Boolean prepaid;
    private Long amountMinor;
    private Long changeForMinor;

    private Builder() {}

    /** As written, in lower case. */
    public Builder method(String value) {
      this.method = value;
      return this;
    }

    /** Brand. May be left out. */
    public Builder brand(String value) {
      this.brand = value;
      return this;
    }

    /** Info. May be left out. */
    public Builder info(String value) {
      this.info = value;
      return this;
    }

    /** Prepaid. May be left out. */
    public Builder prepaid(boolean value) {
      this.prepaid = value;
      return this;
    }

    /** Amount minor. */
    public Builder amountMinor(long value) {
      this.amountMinor = value;
      return this;
    }

    /** The note that the customer will pay with. May be left out. */
    public Builder changeForMinor(long value) {
      this.changeForMinor = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public PartnerPayment build() {
      return new PartnerPayment(this);
    }
  }
}
