// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Refund. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type Refund. */
public final class Refund implements Document {
  private static final Names NAMES = new Names("request", "bill");

  private final RefundRequest request;
  private final Bill bill;

  private Refund(Builder builder) {
    request = Lists.need(builder.request, "request");
    bill = Lists.need(builder.bill, "bill");
  }

  private Refund(JsonReader in) {
    RefundRequest request = null;
    Bill bill = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          request = RefundRequest.read(in);
          seenMembers |= 1L << 0;
          break;
        case 1:
          bill = Bill.read(in);
          seenMembers |= 1L << 1;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x3L & ~seenMembers);
    this.request = request;
    this.bill = bill;
  }

  /** Request. */
  public RefundRequest request() {
    return request;
  }

  /** Amounts are negative. */
  public Bill bill() {
    return bill;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.request = request;
    builder.bill = bill;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Refund fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Refund fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Refund::read);
  }

  /** Reads one out of a larger text. */
  public static Refund read(JsonReader in) {
    return new Refund(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, request);
    out.member(NAMES, 1, bill);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Refund)) return false;
    Refund that = (Refund) object;
    return Objects.equals(request, that.request)
        && Objects.equals(bill, that.bill);
  }

  @Override
  public int hashCode() {
    return Objects.hash(request, bill);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Refund. Not for several threads at once. */
  public static final class Builder {
    private RefundRequest request;
    private Bill bill;

    private Builder() {}

    /** Request. */
    public Builder request(RefundRequest value) {
      this.request = value;
      return this;
    }

    /** Amounts are negative. */
    public Builder bill(Bill value) {
      this.bill = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Refund build() {
      return new Refund(this);
    }
  }
}
