// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document WalletCapture. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import java.util.UUID;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type WalletCapture. */
public final class WalletCapture implements Document {
  private static final Names NAMES = new Names("id", "amount_minor");

  private final UUID id;
  private final long amountMinor;

  private WalletCapture(Builder builder) {
    id = Lists.need(builder.id, "id");
    amountMinor = Lists.need(builder.amountMinor, "amount_minor");
  }

  private WalletCapture(JsonReader in) {
    UUID id = null;
    long amountMinor = 0L;
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
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x3L & ~seenMembers);
    this.id = id;
    this.amountMinor = amountMinor;
  }

  /** Id. */
  public UUID id() {
    return id;
  }

  /** Less what was reversed. */
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
    builder.id = id;
    builder.amountMinor = amountMinor;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static WalletCapture fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static WalletCapture fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, WalletCapture::read);
  }

  /** Reads one out of a larger text. */
  public static WalletCapture read(JsonReader in) {
    return new WalletCapture(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, id);
    out.member(NAMES, 1, amountMinor);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof WalletCapture)) return false;
    WalletCapture that = (WalletCapture) object;
    return Objects.equals(id, that.id)
        && amountMinor == that.amountMinor;
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, amountMinor);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a WalletCapture. Not for several threads at once. */
  public static final class Builder {
    private UUID id;
    private Long amountMinor;

    private Builder() {}

    /** Id. */
    public Builder id(UUID value) {
      this.id = value;
      return this;
    }

    /** Less what was reversed. */
    public Builder amountMinor(long value) {
      this.amountMinor = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public WalletCapture build() {
      return new WalletCapture(this);
    }
  }
}
