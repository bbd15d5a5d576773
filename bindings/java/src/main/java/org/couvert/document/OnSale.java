// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document OnSale. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type OnSale. */
public final class OnSale implements Document {
  private static final Names NAMES = new Names("now", "returns_at", "reason");

  private final boolean now;
  private final Instant returnsAt;
  private final String reason;

  private OnSale(Builder builder) {
    now = Lists.need(builder.now, "now");
    returnsAt = builder.returnsAt;
    reason = builder.reason == null ? "" : builder.reason;
  }

  private OnSale(JsonReader in) {
    boolean now = false;
    Instant returnsAt = null;
    String reason = "";
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          now = in.bool();
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) returnsAt = in.instant();
          break;
        case 2:
          if (!in.skipNull()) reason = in.text();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.now = now;
    this.returnsAt = returnsAt;
    this.reason = reason;
  }

  /** Now. */
  public boolean now() {
    return now;
  }

  /** When it is not; absent: not within 15 days, or unknown. */
  public Optional<Instant> returnsAt() {
    return Optional.ofNullable(returnsAt);
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
    builder.now = now;
    builder.returnsAt = returnsAt;
    builder.reason = reason;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static OnSale fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static OnSale fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, OnSale::read);
  }

  /** Reads one out of a larger text. */
  public static OnSale read(JsonReader in) {
    return new OnSale(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, now);
    if (returnsAt != null) out.member(NAMES, 1, returnsAt);
    if (!reason.isEmpty()) out.member(NAMES, 2, reason);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof OnSale)) return false;
    OnSale that = (OnSale) object;
    return now == that.now
        && Objects.equals(returnsAt, that.returnsAt)
        && Objects.equals(reason, that.reason);
  }

  @Override
  public int hashCode() {
    return Objects.hash(now, returnsAt, reason);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a OnSale. Not for several threads at once. */
  public static final class Builder {
    private Boolean now;
    private Instant returnsAt;
    private String reason;

    private Builder() {}

    /** Now. */
    public Builder now(boolean value) {
      this.now = value;
      return this;
    }

    /** When it is not; absent: not within 15 days, or unknown. May be left out. */
    public Builder returnsAt(Instant value) {
      this.returnsAt = value;
      return this;
    }

    /** Reason. May be left out. */
    public Builder reason(String value) {
      this.reason = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public OnSale build() {
      return new OnSale(this);
    }
  }
}
