// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document PullAnswer. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type PullAnswer. */
public final class PullAnswer implements Document {
  private static final Names NAMES = new Names("changes", "cursor", "more", "settled_seq", "scopes", "epoch", "at");

  private final List<SyncChange> changes;
  private final String cursor;
  private final boolean more;
  private final long settledSeq;
  private final List<ScopeSum> scopes;
  private final String epoch;
  private final Instant at;

  private PullAnswer(Builder builder) {
    changes = Lists.copy(Lists.need(builder.changes, "changes"));
    cursor = Lists.need(builder.cursor, "cursor");
    more = Lists.need(builder.more, "more");
    settledSeq = builder.settledSeq == null ? 0L : builder.settledSeq;
    scopes = Lists.copy(builder.scopes);
    epoch = Lists.need(builder.epoch, "epoch");
    at = Lists.need(builder.at, "at");
  }

  private PullAnswer(JsonReader in) {
    List<SyncChange> changes = null;
    String cursor = null;
    boolean more = false;
    long settledSeq = 0L;
    List<ScopeSum> scopes = Lists.none();
    String epoch = null;
    Instant at = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          changes = in.list(SyncChange::read);
          seenMembers |= 1L << 0;
          break;
        case 1:
          cursor = in.text();
          seenMembers |= 1L << 1;
          break;
        case 2:
          more = in.bool();
          seenMembers |= 1L << 2;
          break;
        case 3:
          if (!in.skipNull()) settledSeq = in.int64();
          break;
        case 4:
          if (!in.skipNull()) scopes = in.list(ScopeSum::read);
          break;
        case 5:
          epoch = in.text();
          seenMembers |= 1L << 5;
          break;
        case 6:
          at = in.instant();
          seenMembers |= 1L << 6;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x67L & ~seenMembers);
    this.changes = changes;
    this.cursor = cursor;
    this.more = more;
    this.settledSeq = settledSeq;
    this.scopes = scopes;
    this.epoch = epoch;
    this.at = at;
  }

  /** Changes. */
  public List<SyncChange> changes() {
    return changes;
  }

  /** Cursor. */
  public String cursor() {
    return cursor;
  }

  /** More. */
  public boolean more() {
    return more;
  }

  /** When there is no more: every seq up to here is contained. */
  public long settledSeq() {
    return settledSeq;
  }

  /** When there is no more. */
  public List<ScopeSum> scopes() {
    return scopes;
  }

  /** Epoch. */
  public String epoch() {
    return epoch;
  }

  /** The house's time. */
  public Instant at() {
    return at;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.changes = changes;
    builder.cursor = cursor;
    builder.more = more;
    builder.settledSeq = settledSeq;
    builder.scopes = scopes;
    builder.epoch = epoch;
    builder.at = at;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static PullAnswer fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static PullAnswer fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, PullAnswer::read);
  }

  /** Reads one out of a larger text. */
  public static PullAnswer read(JsonReader in) {
    return new PullAnswer(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, changes);
    out.member(NAMES, 1, cursor);
    out.member(NAMES, 2, more);
    if (settledSeq != 0L) out.member(NAMES, 3, settledSeq);
    if (!scopes.isEmpty()) out.member(NAMES, 4, scopes);
    out.member(NAMES, 5, epoch);
    out.member(NAMES, 6, at);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof PullAnswer)) return false;
    PullAnswer that = (PullAnswer) object;
    return Objects.equals(changes, that.changes)
        && Objects.equals(cursor, that.cursor)
        && more == that.more
        && settledSeq == that.settledSeq
        && Objects.equals(scopes, that.scopes)
        && Objects.equals(epoch, that.epoch)
        && Objects.equals(at, that.at);
  }

  @Override
  public int hashCode() {
    return Objects.hash(changes, cursor, more, settledSeq, scopes, epoch, at);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a PullAnswer. Not for several threads at once. */
  public static final class Builder {
    private List<SyncChange> changes;
    private String cursor;
    private Boolean more;
    private Long settledSeq;
    private List<ScopeSum> scopes;
    private String epoch;
    private Instant at;

    private Builder() {}

    /** Changes. */
    public Builder changes(List<? extends SyncChange> value) {
      this.changes = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Changes. */
    public Builder changes(SyncChange... value) {
      return changes(Arrays.asList(value));
    }

    /** Cursor. */
    public Builder cursor(String value) {
      this.cursor = value;
      return this;
    }

    /** More. */
    public Builder more(boolean value) {
      this.more = value;
      return this;
    }

    /** When there is no more: every seq up to here is contained. May be left out. */
    public Builder settledSeq(long value) {
      this.settledSeq = value;
      return this;
    }

    /** When there is no more. May be left out. */
    public Builder scopes(List<? extends ScopeSum> value) {
      this.scopes = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** When there is no more. May be left out. */
    public Builder scopes(ScopeSum... value) {
      return scopes(Arrays.asList(value));
    }

    /** Epoch. */
    public Builder epoch(String value) {
      this.epoch = value;
      return this;
    }

    /** The house's time. */
    public Builder at(Instant value) {
      this.at = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public PullAnswer build() {
      return new PullAnswer(this);
    }
  }
}
