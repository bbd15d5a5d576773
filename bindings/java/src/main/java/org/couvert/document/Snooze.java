// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Snooze. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type Snooze. */
public final class Snooze implements Document {
  private static final Names NAMES = new Names("target", "until", "note");

  private final MenuTarget target;
  private final Instant until;
  private final StockNote note;

  private Snooze(Builder builder) {
    target = Lists.need(builder.target, "target");
    until = builder.until;
    note = Lists.need(builder.note, "note");
  }

  private Snooze(JsonReader in) {
    MenuTarget target = null;
    Instant until = null;
    StockNote note = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          target = MenuTarget.read(in);
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) until = in.instant();
          break;
        case 2:
          note = StockNote.read(in);
          seenMembers |= 1L << 2;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x5L & ~seenMembers);
    this.target = target;
    this.until = until;
    this.note = note;
  }

  /** Target. */
  public MenuTarget target() {
    return target;
  }

  /** Absent: until lifted. */
  public Optional<Instant> until() {
    return Optional.ofNullable(until);
  }

  /** Note. */
  public StockNote note() {
    return note;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.target = target;
    builder.until = until;
    builder.note = note;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Snooze fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Snooze fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Snooze::read);
  }

  /** Reads one out of a larger text. */
  public static Snooze read(JsonReader in) {
    return new Snooze(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, target);
    if (until != null) out.member(NAMES, 1, until);
    out.member(NAMES, 2, note);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Snooze)) return false;
    Snooze that = (Snooze) object;
    return Objects.equals(target, that.target)
        && Objects.equals(until, that.until)
        && Objects.equals(note, that.note);
  }

  @Override
  public int hashCode() {
    return Objects.hash(target, until, note);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Snooze. Not for several threads at once. */
  public static final class Builder {
    private MenuTarget target;
    private Instant until;
    private StockNote note;

    private Builder() {}

    /** Target. */
    public Builder target(MenuTarget value) {
      this.target = value;
      return this;
    }

    /** Absent: until lifted. May be left out. */
    public Builder until(Instant value) {
      this.until = value;
      return this;
    }

    /** Note. */
    public Builder note(StockNote value) {
      this.note = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Snooze build() {
      return new Snooze(this);
    }
  }
}
