// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document PartnerFee. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type PartnerFee. */
public final class PartnerFee implements Document {
  private static final Names NAMES = new Names("kind", "name", "receiver", "amount_minor");

  private final PartnerFeeKind kind;
  private final String name;
  private final String receiver;
  private final long amountMinor;

  private PartnerFee(Builder builder) {
    kind = Lists.need(builder.kind, "kind");
    name = builder.name == null ? "" : builder.name;
    receiver = builder.receiver == null ? "" : builder.receiver;
    amountMinor = Lists.need(builder.amountMinor, "amount_minor");
  }

  private PartnerFee(JsonReader in) {
    PartnerFeeKind kind = null;
    String name = "";
    String receiver = "";
    long amountMinor = 0L;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          kind = PartnerFeeKind.read(in);
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) name = in.text();
          break;
        case 2:
          if (!in.skipNull()) receiver = in.text();
          break;
        case 3:
          amountMinor = in.int64();
          seenMembers |= 1L << 3;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x9L & ~seenMembers);
    this.kind = kind;
    this.name = name;
    this.receiver = receiver;
    this.amountMinor = amountMinor;
  }

  /** Kind. */
  public PartnerFeeKind kind() {
    return kind;
  }

  /** Name. */
  public String name() {
    return name;
  }

  /** As written, in lower case. */
  public String receiver() {
    return receiver;
  }

  /** Amount minor. */
  public long amountMinor() {
    return amountMinor;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.kind = kind;
    builder.name = name;
    builder.receiver = receiver;
    builder.amountMinor = amountMinor;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static PartnerFee fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static PartnerFee fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, PartnerFee::read);
  }

  /** Reads one out of a larger text. */
  public static PartnerFee read(JsonReader in) {
    return new PartnerFee(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, kind);
    if (!name.isEmpty()) out.member(NAMES, 1, name);
    if (!receiver.isEmpty()) out.member(NAMES, 2, receiver);
    out.member(NAMES, 3, amountMinor);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof PartnerFee)) return false;
    PartnerFee that = (PartnerFee) object;
    return Objects.equals(kind, that.kind)
        && Objects.equals(name, that.name)
        && Objects.equals(receiver, that.receiver)
        && amountMinor == that.amountMinor;
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, name, receiver, amountMinor);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a PartnerFee. Not for several threads at once. */
  public static final class Builder {
    private PartnerFeeKind kind;
    private String name;
    private String receiver;
    private Long amountMinor;

    private Builder() {}

    /** Kind. */
    public Builder kind(PartnerFeeKind value) {
      this.kind = value;
      return this;
    }

    /** Name. May be left out. */
    public Builder name(String value) {
      this.name = value;
      return this;
    }

    /** As written, in lower case. May be left out. */
    public Builder receiver(String value) {
      this.receiver = value;
      return this;
    }

    /** Amount minor. */
    public Builder amountMinor(long value) {
      this.amountMinor = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public PartnerFee build() {
      return new PartnerFee(this);
    }
  }
}
