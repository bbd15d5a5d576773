// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document WalletOp. Do not edit.
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

/** A document of the type WalletOp. */
public final class WalletOp implements Document {
  private static final Names NAMES = new Names("id", "verb", "amount_minor", "target", "expires_at", "at", "note");

  private final UUID id;
  private final WalletVerb verb;
  private final long amountMinor;
  private final UUID target;
  private final Instant expiresAt;
  private final Instant at;
  private final String note;

  private WalletOp(Builder builder) {
    id = Lists.need(builder.id, "id");
    verb = Lists.need(builder.verb, "verb");
    amountMinor = builder.amountMinor == null ? 0L : builder.amountMinor;
    target = builder.target;
    expiresAt = builder.expiresAt;
    at = Lists.need(builder.at, "at");
    note = builder.note == null ? "" : builder.note;
  }

  private WalletOp(JsonReader in) {
    UUID id = null;
    WalletVerb verb = null;
    long amountMinor = 0L;
    UUID target = null;
    Instant expiresAt = null;
    Instant at = null;
    String note = "";
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
          verb = WalletVerb.read(in);
          seenMembers |= 1L << 1;
          break;
        case 2:
          if (!in.skipNull()) amountMinor = in.int64();
          break;
        case 3:
          if (!in.skipNull()) target = in.uuid();
          break;
        case 4:
          if (!in.skipNull()) expiresAt = in.instant();
          break;
        case 5:
          at = in.instant();
          seenMembers |= 1L << 5;
          break;
        case 6:
          if (!in.skipNull()) note = in.text();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x23L & ~seenMembers);
    this.id = id;
    this.verb = verb;
    this.amountMinor = amountMinor;
    this.target = target;
    this.expiresAt = expiresAt;
    this.at = at;
    this.note = note;
  }

  /** Id. */
  public UUID id() {
    return id;
  }

  /** Verb. */
  public WalletVerb verb() {
    return verb;
  }

  /** Amount minor. */
  public long amountMinor() {
    return amountMinor;
  }

  /** The hold, or the capture to reverse. */
  public Optional<UUID> target() {
    return Optional.ofNullable(target);
  }

  /** Expires at. */
  public Optional<Instant> expiresAt() {
    return Optional.ofNullable(expiresAt);
  }

  /** At. */
  public Instant at() {
    return at;
  }

  /** Note. */
  public String note() {
    return note;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.verb = verb;
    builder.amountMinor = amountMinor;
    builder.target = target;
    builder.expiresAt = expiresAt;
    builder.at = at;
    builder.note = note;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static WalletOp fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static WalletOp fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, WalletOp::read);
  }

  /** Reads one out of a larger text. */
  public static WalletOp read(JsonReader in) {
    return new WalletOp(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, id);
    out.member(NAMES, 1, verb);
    if (amountMinor != 0L) out.member(NAMES, 2, amountMinor);
    if (target != null) out.member(NAMES, 3, target);
    if (expiresAt != null) out.member(NAMES, 4, expiresAt);
    out.member(NAMES, 5, at);
    if (!note.isEmpty()) out.member(NAMES, 6, note);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof WalletOp)) return false;
    WalletOp that = (WalletOp) object;
    return Objects.equals(id, that.id)
        && Objects.equals(verb, that.verb)
        && amountMinor == that.amountMinor
        && Objects.equals(target, that.target)
        && Objects.equals(expiresAt, that.expiresAt)
        && Objects.equals(at, that.at)
        && Objects.equals(note, that.note);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, verb, amountMinor, target, expiresAt, at, note);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a WalletOp. Not for several threads at once. */
  public static final class Builder {
    private UUID id;
    private WalletVerb verb;
    private Long amountMinor;
    private UUID target;
    private Instant expiresAt;
    private Instant at;
    private String note;

    private Builder() {}

    /** Id. */
    public Builder id(UUID value) {
      this.id = value;
      return this;
    }

    /** Verb. */
    public Builder verb(WalletVerb value) {
      this.verb = value;
      return this;
    }

    /** Amount minor. May be left out. */
    public Builder amountMinor(long value) {
      this.amountMinor = value;
      return this;
    }

    /** The hold, or the capture to reverse. May be left out. */
    public Builder target(UUID value) {
      this.target = value;
      return this;
    }

    /** Expires at. May be left out. */
    public Builder expiresAt(Instant value) {
      this.expiresAt = value;
      return this;
    }

    /** At. */
    public Builder at(Instant value) {
      this.at = value;
      return this;
    }

    /** Note. May be left out. */
    public Builder note(String value) {
      this.note = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public WalletOp build() {
      return new WalletOp(this);
    }
  }
}
