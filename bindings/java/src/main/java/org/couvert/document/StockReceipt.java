// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document StockReceipt. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type StockReceipt. */
public final class StockReceipt implements Document {
  private static final Names NAMES = new Names("venue", "version", "pos", "duplicate", "until");

  private final String venue;
  private final long version;
  private final long pos;
  private final boolean duplicate;
  private final Instant until;

  private StockReceipt(Builder builder) {
    venue = Lists.need(builder.venue, "venue");
    version = Lists.need(builder.version, "version");
    pos = Lists.need(builder.pos, "pos");
    duplicate = builder.duplicate == null ? false : builder.duplicate;
    until = builder.until;
  }

  private StockReceipt(JsonReader in) {
    String venue = null;
    long version = 0L;
    long pos = 0L;
    boolean duplicate = false;
    Instant until = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          venue = in.text();
          seenMembers |= 1L << 0;
          break;
        case 1:
          version = in.int64();
          seenMembers |= 1L << 1;
          break;
        case 2:
          pos = in.int64();
          seenMembers |= 1L << 2;
          break;
        case 3:
          if (!in.skipNull()) duplicate = in.bool();
          break;
        case 4:
          if (!in.skipNull()) until = in.instant();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x7L & ~seenMembers);
    this.venue = venue;
    this.version = version;
    this.pos = pos;
    this.duplicate = duplicate;
    this.until = until;
  }

  /** Venue. */
  public String venue() {
    return venue;
  }

  /** Version. */
  public long version() {
    return version;
  }

  /** Pos. */
  public long pos() {
    return pos;
  }

  /** The command had been carried out before. */
  public boolean duplicate() {
    return duplicate;
  }

  /** When the reservation falls back. */
  public Optional<Instant> until() {
    return Optional.ofNullable(until);
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.venue = venue;
    builder.version = version;
    builder.pos = pos;
    builder.duplicate = duplicate;
    builder.until = until;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static StockReceipt fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static StockReceipt fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, StockReceipt::read);
  }

  /** Reads one out of a larger text. */
  public static StockReceipt read(JsonReader in) {
    return new StockReceipt(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, venue);
    out.member(NAMES, 1, version);
    out.member(NAMES, 2, pos);
    if (duplicate) out.member(NAMES, 3, duplicate);
    if (until != null) out.member(NAMES, 4, until);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof StockReceipt)) return false;
    StockReceipt that = (StockReceipt) object;
    return Objects.equals(venue, that.venue)
        && version == that.version
        && pos == that.pos
        && duplicate == that.duplicate
        && Objects.equals(until, that.until);
  }

  @Override
  public int hashCode() {
    return Objects.hash(venue, version, pos, duplicate, until);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a StockReceipt. Not for several threads at once. */
  public static final class Builder {
    private String venue;
    private Long version;
    private Long pos;
    private Boolean duplicate;
    private Instant until;

    private Builder() {}

    /** Venue. */
    public Builder venue(String value) {
      this.venue = value;
      return this;
    }

    /** Version. */
    public Builder version(long value) {
      this.version = value;
      return this;
    }

    /** Pos. */
    public Builder pos(long value) {
      this.pos = value;
      return this;
    }

    /** The command had been carried out before. May be left out. */
    public Builder duplicate(boolean value) {
      this.duplicate = value;
      return this;
    }

    /** When the reservation falls back. May be left out. */
    public Builder until(Instant value) {
      this.until = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public StockReceipt build() {
      return new StockReceipt(this);
    }
  }
}
