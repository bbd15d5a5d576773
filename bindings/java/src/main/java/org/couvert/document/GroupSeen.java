// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document GroupSeen. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import java.util.UUID;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type GroupSeen. */
public final class GroupSeen implements Document {
  private static final Names NAMES = new Names("device", "clock");

  private final UUID device;
  private final long clock;

  private GroupSeen(Builder builder) {
    device = Lists.need(builder.device, "device");
    clock = Lists.need(builder.clock, "clock");
  }

  private GroupSeen(JsonReader in) {
    UUID device = null;
    long clock = 0L;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          device = in.uuid();
          seenMembers |= 1L << 0;
          break;
        case 1:
          clock = in.int64();
          seenMembers |= 1L << 1;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x3L & ~seenMembers);
    this.device = device;
    this.clock = clock;
  }

  /** Device. */
  public UUID device() {
    return device;
  }

  /** Clock. */
  public long clock() {
    return clock;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.device = device;
    builder.clock = clock;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static GroupSeen fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static GroupSeen fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, GroupSeen::read);
  }

  /** Reads one out of a larger text. */
  public static GroupSeen read(JsonReader in) {
    return new GroupSeen(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, device);
    out.member(NAMES, 1, clock);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof GroupSeen)) return false;
    GroupSeen that = (GroupSeen) object;
    return Objects.equals(device, that.device)
        && clock == that.clock;
  }

  @Override
  public int hashCode() {
    return Objects.hash(device, clock);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a GroupSeen. Not for several threads at once. */
  public static final class Builder {
    private UUID device;
    private Long clock;

    private Builder() {}

    /** Device. */
    public Builder device(UUID value) {
      this.device = value;
      return this;
    }

    /** Clock. */
    public Builder clock(long value) {
      this.clock = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public GroupSeen build() {
      return new GroupSeen(this);
    }
  }
}
