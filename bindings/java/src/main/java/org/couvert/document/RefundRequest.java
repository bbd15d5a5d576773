// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document RefundRequest. Do not edit.
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type RefundRequest. */
public final class RefundRequest implements Document {
  private final UUID id;
  private final List<RefundItem> items;
  private final List<RefundFee> fees;
  private final long tipMinor;
  private final Long amountMinor;
  private final boolean rest;
  private final String reason;

  private RefundRequest(Builder b) {
    id = Lists.need(b.id, "id");
    items = Lists.copy(b.items);
    fees = Lists.copy(b.fees);
    tipMinor = b.tipMinor == null ? 0L : b.tipMinor;
    amountMinor = b.amountMinor;
    rest = b.rest == null ? false : b.rest;
    reason = b.reason == null ? "" : b.reason;
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
    Builder b = new Builder();
    b.id = id;
    b.items = items;
    b.fees = fees;
    b.tipMinor = tipMinor;
    b.amountMinor = amountMinor;
    b.rest = rest;
    b.reason = reason;
    return b;
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
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "id":
          b.id = in.uuid();
          break;
        case "items":
          if (!in.skipNull()) b.items = in.list(RefundItem::read);
          break;
        case "fees":
          if (!in.skipNull()) b.fees = in.list(RefundFee::read);
          break;
        case "tip_minor":
          if (!in.skipNull()) b.tipMinor = in.int64();
          break;
        case "amount_minor":
          if (!in.skipNull()) b.amountMinor = in.int64();
          break;
        case "rest":
          if (!in.skipNull()) b.rest = in.bool();
          break;
        case "reason":
          if (!in.skipNull()) b.reason = in.text();
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
    out.member("id", id);
    if (!items.isEmpty()) out.member("items", items);
    if (!fees.isEmpty()) out.member("fees", fees);
    if (tipMinor != 0L) out.member("tip_minor", tipMinor);
    if (amountMinor != null) out.member("amount_minor", amountMinor);
    if (rest) out.member("rest", rest);
    if (!reason.isEmpty()) out.member("reason", reason);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof RefundRequest)) return false;
    RefundRequest that = (RefundRequest) other;
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
      id = value;
      return this;
    }

    /** Items. May be left out. */
    public Builder items(List<? extends RefundItem> value) {
      items = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Items. May be left out. */
    public Builder items(RefundItem... value) {
      return items(Arrays.asList(value));
    }

    /** Fees. May be left out. */
    public Builder fees(List<? extends RefundFee> value) {
      fees = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Fees. May be left out. */
    public Builder fees(RefundFee... value) {
      return fees(Arrays.asList(value));
    }

    /** Tip minor. May be left out. */
    public Builder tipMinor(long value) {
      tipMinor = value;
      return this;
    }

    /** Of everything but the tip. May be left out. */
    public Builder amountMinor(long value) {
      amountMinor = value;
      return this;
    }

    /** All that is left. May be left out. */
    public Builder rest(boolean value) {
      rest = value;
      return this;
    }

    /** Reason. May be left out. */
    public Builder reason(String value) {
      reason = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public RefundRequest build() {
      return new RefundRequest(this);
    }
  }
}
