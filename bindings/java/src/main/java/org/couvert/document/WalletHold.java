// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document WalletHold. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type WalletHold. */
public final class WalletHold implements Document {
  private static final Names NAMES = new Names("id", "amount_minor", "expires_at");

  private final UUID id;
  private final long amountMinor;
  private final Instant expiresAt;

  private WalletHold(Builder builder) {
    id = Lists.need(builder.id, "id");
    amountMinor = Lists.need(builder.amountMinor, "amount_minor");
    expiresAt = builder.expiresAt;
  }

  private WalletHold(JsonReader in) {
    UUID id = null;
    long amountMinor = 0L;
    Instant expiresAt = null;
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
          amountMinor = in.int64();
          seenMembers |= 1L << 1;
          break;
        case 2:
          if (!in.skipNull()) expiresAt = in.instant();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x3L & ~seenMembers);
    this.id = id;
    this.amountMinor = amountMinor;
    this.expiresAt = expiresAt;
  }

  /** Id. */
  public UUID id() {
    return id;
  }

  /** Amount minor. */
  public long amountMinor() {
    return amountMinor;
  }

  /** Expires at. */
  public Optional<Instant> expiresAt() {
    return Optional.ofNullable(expiresAt);
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.amountMinor = amountMinor;
    builder.expiresAt = expiresAt;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static WalletHold fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static WalletHold fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, WalletHold::read);
  }

  /** Reads one out of a larger text. */
  public static WalletHold read(JsonReader in) {
    return new WalletHold(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, id);
    out.member(NAMES, 1, amountMinor);
    if (expiresAt != null) out.member(NAMES, 2, expiresAt);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof WalletHold)) return false;
    WalletHold that = (WalletHold) object;
    return Objects.equals(id, that.id)
        && amountMinor == that.amountMinor
        && Objects.equals(expiresAt, that.expiresAt);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, amountMinor, expiresAt);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a WalletHold. Not for several threads at once. */
  public static final class Builder {
    private UUID id;
    private Long amountMinor;
    private Instant expiresAt;

    private Builder() {}

    /** Id. */
    public Builder id(UUID value) {
      this.id = value;
      return this;
    }

    /** Amount minor. */
    public Builder amountMinor(long value) {
      this.amountMinor = value;
      return this;
    }

    /** Expires at. May be left out. */
    public Builder expiresAt(Instant value) {
      this.expiresAt = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public WalletHold build() {
      return new WalletHold(this);
    }
  }
}
