// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Orderable. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type Orderable. */
public final class Orderable implements Document {
  private static final Names NAMES = new Names("ok", "reasons", "ready_at", "next_at");

  private final boolean ok;
  private final List<Reason> reasons;
  private final Instant readyAt;
  private final Instant nextAt;

  private Orderable(Builder builder) {
    ok = Lists.need(builder.ok, "ok");
    reasons = Lists.copy(builder.reasons);
    readyAt = builder.readyAt;
    nextAt = builder.nextAt;
  }

  private Orderable(JsonReader in) {
    boolean ok = false;
    List<Reason> reasons = Lists.none();
    Instant readyAt = null;
    Instant nextAt = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          ok = in.bool();
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) reasons = in.list(Reason::read);
          break;
        case 2:
          if (!in.skipNull()) readyAt = in.instant();
          break;
        case 3:
          if (!in.skipNull()) nextAt = in.instant();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.ok = ok;
    this.reasons = reasons;
    this.readyAt = readyAt;
    this.nextAt = nextAt;
  }

  /** Ok. */
  public boolean ok() {
    return ok;
  }

  /** Reasons. */
  public List<Reason> reasons() {
    return reasons;
  }

  /** Ready at. */
  public Optional<Instant> readyAt() {
    return Optional.ofNullable(readyAt);
  }

  /** Next at. */
  public Optional<Instant> nextAt() {
    return Optional.ofNullable(nextAt);
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.ok = ok;
    builder.reasons = reasons;
    builder.readyAt = readyAt;
    builder.nextAt = nextAt;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Orderable fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Orderable fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Orderable::read);
  }

  /** Reads one out of a larger text. */
  public static Orderable read(JsonReader in) {
    return new Orderable(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, ok);
    if (!reasons.isEmpty()) out.member(NAMES, 1, reasons);
    if (readyAt != null) out.member(NAMES, 2, readyAt);
    if (nextAt != null) out.member(NAMES, 3, nextAt);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Orderable)) return false;
    Orderable that = (Orderable) object;
    return ok == that.ok
        && Objects.equals(reasons, that.reasons)
        && Objects.equals(readyAt, that.readyAt)
        && Objects.equals(nextAt, that.nextAt);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ok, reasons, readyAt, nextAt);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Orderable. Not for several threads at once. */
  public static final class Builder {
    private Boolean ok;
    private List<Reason> reasons;
    private Instant readyAt;
    private Instant nextAt;

    private Builder() {}

    /** Ok. */
    public Builder ok(boolean value) {
      this.ok = value;
      return this;
    }

    /** Reasons. May be left out. */
    public Builder reasons(List<? extends Reason> value) {
      this.reasons = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Reasons. May be left out. */
    public Builder reasons(Reason... value) {
      return reasons(Arrays.asList(value));
    }

    /** Ready at. May be left out. */
    public Builder readyAt(Instant value) {
      this.readyAt = value;
      return this;
    }

    /** Next at. May be left out. */
    public Builder nextAt(Instant value) {
      this.nextAt = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Orderable build() {
      return new Orderable(this);
    }
  }
}
