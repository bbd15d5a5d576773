// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document RefundRequest. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type RefundRequest. */
public final class RefundRequest implements Document {
  private static final Names NAMES = new Names("id", "items", "fees", "tip_minor", "amount_minor", "rest",
      "reason");

  private final UUID id;
  private final List<RefundItem> items;
  private final List<RefundFee> fees;
  private final long tipMinor;
  private final Long amountMinor;
  private final boolean rest;
  private final String reason;

  private RefundRequest(Builder builder) {
    id = Lists.need(builder.id, "id");
    items = Lists.copy(builder.items);
    fees = Lists.copy(builder.fees);
    tipMinor = builder.tipMinor == null ? 0L : builder.tipMinor;
    amountMinor = builder.amountMinor;
    rest = builder.rest == null ? false : builder.rest;
    reason = builder.reason == null ? "" : builder.reason;
  }

  private RefundRequest(JsonReader in) {
    UUID id = null;
    List<RefundItem> items = Lists.none();
    List<RefundFee> fees = Lists.none();
    long tipMinor = 0L;
    Long amountMinor = null;
    boolean rest = false;
    String reason = "";
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          id = in.uuid();
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) items = in.list(RefundItem::read);
          break;
        case 2:
          if (!in.skipNull()) fees = in.list(RefundFee::read);
          break;
        case 3:
          if (!in.skipNull()) tipMinor = in.int64();
          break;
        case 4:
          if (!in.skipNull()) amountMinor = in.int64();
          break;
        case 5:
          if (!in.skipNull()) rest = in.bool();
          break;
        case 6:
          if (!in.skipNull()) reason = in.text();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.id = id;
    this.items = items;
    this.fees = fees;
    this.tipMinor = tipMinor;
    this.amountMinor = amountMinor;
    this.rest = rest;
    this.reason = reason;
  }

  /** Id. */
  public UUID id() {
    return id;
  }

  /** Items. */
  public List<RefundItem> items() {
    return items;
  }

  /** Fees. */
  public List<RefundFee> fees() {
    return fees;
  }

  /** Tip minor. */
  public long tipMinor() {
    return tipMinor;
  }

  /** Of everything but the tip. */
  public OptionalLong amountMinor() {
    return amountMinor == null ? OptionalLong.empty() : OptionalLong.of(amountMinor);
  }

  /** All that is left. */
  public boolean rest() {
    return rest;
  }

  /** Reason. */
  public String reason() {
    return reason;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.items = items;
    builder.fees = fees;
    builder.tipMinor = tipMinor;
    builder.amountMinor = amountMinor;
    builder.rest = rest;
    builder.reason = reason;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static RefundRequest fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static RefundRequest fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, RefundRequest::read);
  }

  /** Reads one out of a larger text. */
  public static RefundRequest read(JsonReader in) {
    return new RefundRequest(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, id);
    if (!items.isEmpty()) out.member(NAMES, 1, items);
    if (!fees.isEmpty()) out.member(NAMES, 2, fees);
    if (tipMinor != 0L) out.member(NAMES, 3, tipMinor);
    if (amountMinor != null) out.member(NAMES, 4, amountMinor);
    if (rest) out.member(NAMES, 5, rest);
    if (!reason.isEmpty()) out.member(NAMES, 6, reason);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof RefundRequest)) return false;
    RefundRequest that = (RefundRequest) object;
    return Objects.equals(id, that.id)
        && Objects.equals(items, that.items)
        && Objects.equals(fees, that.fees)
        && tipMinor == that.tipMinor
        && Objects.equals(amountMinor, that.amountMinor)
        && rest == that.rest
        && Objects.equals(reason, that.reason);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, items, fees, tipMinor, amountMinor, rest, reason);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a RefundRequest. Not for several threads at once. */
  public static final class Builder {
    private UUID id;
    private List<RefundItem> items;
    private List<RefundFee> fees;
    private Long tipMinor;
    private Long amountMinor;
    private Boolean rest;
    private String reason;

    private Builder() {}

    /** Id. */
    public Builder id(UUID value) {
      this.id = value;
      return this;
    }

    /** Items. May be left out. */
    public Builder items(List<? extends RefundItem> value) {
      this.items = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Items. May be left out. */
    public Builder items(RefundItem... value) {
      return items(Arrays.asList(value));
    }

    /** Fees. May be left out. */
    public Builder fees(List<? extends RefundFee> value) {
      this.fees = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Fees. May be left out. */
    public Builder fees(RefundFee... value) {
      return fees(Arrays.asList(value));
    }

    /** Tip minor. May be left out. */
    public Builder tipMinor(long value) {
      this.tipMinor = value;
      return this;
    }

    /** Of everything but the tip. May be left out. */
    public Builder amountMinor(long value) {
      this.amountMinor = value;
      return this;
    }

    /** All that is left. May be left out. */
    public Builder rest(boolean value) {
      this.rest = value;
      return this;
    }

    /** Reason. May be left out. */
    public Builder reason(String value) {
      this.reason = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public RefundRequest build() {
      return new RefundRequest(this);
    }
  }
}
