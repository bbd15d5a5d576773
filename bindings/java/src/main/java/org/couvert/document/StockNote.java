// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document StockNote. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.time.Instant;
import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type StockNote. */
public final class StockNote implements Document {
  private static final Names NAMES = new Names("reason", "actor", "at");

  private final String reason;
  private final String actor;
  private final Instant at;

  private StockNote(Builder builder) {
    reason = builder.reason == null ? "" : builder.reason;
    actor = builder.actor == null ? "" : builder.actor;
    at = Lists.need(builder.at, "at");
  }

  private StockNote(JsonReader in) {
    String reason = "";
    String actor = "";
    Instant at = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          if (!in.skipNull()) reason = in.text();
          break;
        case 1:
          if (!in.skipNull()) actor = in.text();
          break;
        case 2:
          at = in.instant();
          seenMembers |= 1L << 2;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x4L & ~seenMembers);
    this.reason = reason;
    this.actor = actor;
    this.at = at;
  }

  /** Reason. */
  public String reason() {
    return reason;
  }

  /** Who said so. */
  public String actor() {
    return actor;
  }

  /** At. */
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
    builder.reason = reason;
    builder.actor = actor;
    builder.at = at;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static StockNote fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static StockNote fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, StockNote::read);
  }

  /** Reads one out of a larger text. */
  public static StockNote read(JsonReader in) {
    return new StockNote(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    if (!reason.isEmpty()) out.member(NAMES, 0, reason);
    if (!actor.isEmpty()) out.member(NAMES, 1, actor);
    out.member(NAMES, 2, at);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof StockNote)) return false;
    StockNote that = (StockNote) object;
    return Objects.equals(reason, that.reason)
        && Objects.equals(actor, that.actor)
        && Objects.equals(at, that.at);
  }

  @Override
  public int hashCode() {
    return Objects.hash(reason, actor, at);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a StockNote. Not for several threads at once. */
  public static final class Builder {
    private String reason;
    private String actor;
    private Instant at;

    private Builder() {}

    /** Reason. May be left out. */
    public Builder reason(String value) {
      this.reason = value;
      return this;
    }

    /** Who said so. May be left out. */
    public Builder actor(String value) {
      this.actor = value;
      return this;
    }

    /** At. */
    public Builder at(Instant value) {
      this.at = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public StockNote build() {
      return new StockNote(this);
    }
  }
}
