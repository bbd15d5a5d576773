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

  private PullAnswer(Builder builder) {
    changes = Lists.copy(Lists.need(builder.changes, "changes"));
    cursor = Lists.need(builder.cursor, "cursor");
    more = Lists.need(builder.more, "more");
    settledSeq = builder.settledSeq == null ? 0L : builder.settledSeq;
    scopes = Lists.copy(builder.scopes);
    epoch = Lists.need(builder.epoch, "epoch");
    at = Lists.need(builder.at, "at");
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
    Builder builder = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "changes":
          builder.changes = in.list(SyncChange::read);
          break;
        case "cursor":
          builder.cursor = in.text();
          break;
        case "more":
          builder.more = in.bool();
          break;
        case "settled_seq":
          if (!in.skipNull()) builder.settledSeq = in.int64();
          break;
        case "scopes":
          if (!in.skipNull()) builder.scopes = in.list(ScopeSum::read);
          break;
        case "epoch":
          builder.epoch = in.text();
          break;
        case "at":
          builder.at = in.instant();
          break;
        default:
          in.skip();
      }
    }
    return in.built(builder::build);
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
