// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Seen. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type Seen. */
public final class Seen implements Document {
  private static final Names NAMES = new Names("at", "outbox", "conflicts", "complete");

  private final Instant at;
  private final long outbox;
  private final long conflicts;
  private final boolean complete;

  private Seen(Builder builder) {
    at = builder.at;
    outbox = Lists.need(builder.outbox, "outbox");
    conflicts = Lists.need(builder.conflicts, "conflicts");
    complete = Lists.need(builder.complete, "complete");
  }

  private Seen(JsonReader in) {
    Instant at = null;
    long outbox = 0L;
    long conflicts = 0L;
    boolean complete = false;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          if (!in.skipNull()) at = in.instant();
          break;
        case 1:
          outbox = in.int64();
          seenMembers |= 1L << 1;
          break;
        case 2:
          conflicts = in.int64();
          seenMembers |= 1L << 2;
          break;
        case 3:
          complete = in.bool();
          seenMembers |= 1L << 3;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0xeL & ~seenMembers);
    this.at = at;
    this.outbox = outbox;
    this.conflicts = conflicts;
    this.complete = complete;
  }

  /** When the house was last heard. */
  public Optional<Instant> at() {
    return Optional.ofNullable(at);
  }

  /** Outbox. */
  public long outbox() {
    return outbox;
  }

  /** Conflicts. */
  public long conflicts() {
    return conflicts;
  }

  /** Everything followed was read to the end at least once. */
  public boolean complete() {
    return complete;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.at = at;
    builder.outbox = outbox;
    builder.conflicts = conflicts;
    builder.complete = complete;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Seen fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Seen fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Seen::read);
  }

  /** Reads one out of a larger text. */
  public static Seen read(JsonReader in) {
    return new Seen(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    if (at != null) out.member(NAMES, 0, at);
    out.member(NAMES, 1, outbox);
    out.member(NAMES, 2, conflicts);
    out.member(NAMES, 3, complete);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Seen)) return false;
    Seen that = (Seen) object;
    return Objects.equals(at, that.at)
        && outbox == that.outbox
        && conflicts == that.conflicts
        && complete == that.complete;
  }

  @Override
  public int hashCode() {
    return Objects.hash(at, outbox, conflicts, complete);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Seen. Not for several threads at once. */
  public static final class Builder {
    private Instant at;
    private Long outbox;
    private Long conflicts;
    private Boolean complete;

    private Builder() {}

    /** When the house was last heard. May be left out. */
    public Builder at(Instant value) {
      this.at = value;
      return this;
    }

    /** Outbox. */
    public Builder outbox(long value) {
      this.outbox = value;
      return this;
    }

    /** Conflicts. */
    public Builder conflicts(long value) {
      this.conflicts = value;
      return this;
    }

    /** Everything followed was read to the end at least once. */
    public Builder complete(boolean value) {
      this.complete = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Seen build() {
      return new Seen(this);
    }
  }
}
