// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document PullAnswer. Do not edit.
package org.couvert.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type PullAnswer. */
public final class PullAnswer implements Document {
  private final List<SyncChange> changes;
  private final String cursor;
  private final boolean more;
  private final long settledSeq;
  private final List<ScopeSum> scopes;
  private final String epoch;
  private final Instant at;

  private PullAnswer(Builder b) {
    changes = Lists.copy(Lists.need(b.changes, "changes"));
    cursor = Lists.need(b.cursor, "cursor");
    more = Lists.need(b.more, "more");
    settledSeq = b.settledSeq == null ? 0L : b.settledSeq;
    scopes = Lists.copy(b.scopes);
    epoch = Lists.need(b.epoch, "epoch");
    at = Lists.need(b.at, "at");
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
    Builder b = new Builder();
    b.changes = changes;
    b.cursor = cursor;
    b.more = more;
    b.settledSeq = settledSeq;
    b.scopes = scopes;
    b.epoch = epoch;
    b.at = at;
    return b;
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
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "changes":
          b.changes = in.list(SyncChange::read);
          break;
        case "cursor":
          b.cursor = in.text();
          break;
        case "more":
          b.more = in.bool();
          break;
        case "settled_seq":
          if (!in.skipNull()) b.settledSeq = in.int64();
          break;
        case "scopes":
          if (!in.skipNull()) b.scopes = in.list(ScopeSum::read);
          break;
        case "epoch":
          b.epoch = in.text();
          break;
        case "at":
          b.at = in.instant();
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
    out.member("changes", changes);
    out.member("cursor", cursor);
    out.member("more", more);
    if (settledSeq != 0L) out.member("settled_seq", settledSeq);
    if (!scopes.isEmpty()) out.member("scopes", scopes);
    out.member("epoch", epoch);
    out.member("at", at);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof PullAnswer)) return false;
    PullAnswer that = (PullAnswer) other;
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
      changes = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Changes. */
    public Builder changes(SyncChange... value) {
      return changes(Arrays.asList(value));
    }

    /** Cursor. */
    public Builder cursor(String value) {
      cursor = value;
      return this;
    }

    /** More. */
    public Builder more(boolean value) {
      more = value;
      return this;
    }

    /** When there is no more: every seq up to here is contained. May be left out. */
    public Builder settledSeq(long value) {
      settledSeq = value;
      return this;
    }

    /** When there is no more. May be left out. */
    public Builder scopes(List<? extends ScopeSum> value) {
      scopes = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** When there is no more. May be left out. */
    public Builder scopes(ScopeSum... value) {
      return scopes(Arrays.asList(value));
    }

    /** Epoch. */
    public Builder epoch(String value) {
      epoch = value;
      return this;
    }

    /** The house's time. */
    public Builder at(Instant value) {
      at = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public PullAnswer build() {
      return new PullAnswer(this);
    }
  }
}
