// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document VenueClock. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type VenueClock. */
public final class VenueClock implements Document {
  private static final Names NAMES = new Names("zone", "initial_offset_s", "changes");

  private final String zone;
  private final int initialOffsetS;
  private final List<OffsetChange> changes;

  private VenueClock(Builder builder) {
    zone = Lists.need(builder.zone, "zone");
    initialOffsetS = builder.initialOffsetS == null ? 0 : builder.initialOffsetS;
    changes = Lists.copy(builder.changes);
  }

  private VenueClock(JsonReader in) {
    String zone = null;
    int initialOffsetS = 0;
    List<OffsetChange> changes = Lists.none();
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          zone = in.text();
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) initialOffsetS = in.int32();
          break;
        case 2:
          if (!in.skipNull()) changes = in.list(OffsetChange::read);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.zone = zone;
    this.initialOffsetS = initialOffsetS;
    this.changes = changes;
  }

  /** IANA time zone. */
  public String zone() {
    return zone;
  }

  /** Initial offset s. */
  public int initialOffsetS() {
    return initialOffsetS;
  }

  /** Changes. */
  public List<OffsetChange> changes() {
    return changes;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.zone = zone;
    builder.initialOffsetS = initialOffsetS;
    builder.changes = changes;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static VenueClock fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static VenueClock fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, VenueClock::read);
  }

  /** Reads one out of a larger text. */
  public static VenueClock read(JsonReader in) {
    return new VenueClock(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, zone);
    if (initialOffsetS != 0) out.member(NAMES, 1, initialOffsetS);
    if (!changes.isEmpty()) out.member(NAMES, 2, changes);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof VenueClock)) return false;
    VenueClock that = (VenueClock) object;
    return Objects.equals(zone, that.zone)
        && initialOffsetS == that.initialOffsetS
        && Objects.equals(changes, that.changes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(zone, initialOffsetS, changes);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a VenueClock. Not for several threads at once. */
  public static final class Builder {
    private String zone;
    private Integer initialOffsetS;
    private List<OffsetChange> changes;

    private Builder() {}

    /** IANA time zone. */
    public Builder zone(String value) {
      this.zone = value;
      return this;
    }

    /** Initial offset s. May be left out. */
    public Builder initialOffsetS(int value) {
      this.initialOffsetS = value;
      return this;
    }

    /** Changes. May be left out. */
    public Builder changes(List<? extends OffsetChange> value) {
      this.changes = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Changes. May be left out. */
    public Builder changes(OffsetChange... value) {
      return changes(Arrays.asList(value));
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public VenueClock build() {
      return new VenueClock(this);
    }
  }
}
