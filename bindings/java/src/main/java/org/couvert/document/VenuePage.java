// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document VenuePage. Do not edit.
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

/** A document of the type VenuePage. */
public final class VenuePage implements Document {
  private static final Names NAMES = new Names("hits", "total");

  private final List<VenueHit> hits;
  private final long total;

  private VenuePage(Builder builder) {
    hits = Lists.copy(Lists.need(builder.hits, "hits"));
    total = Lists.need(builder.total, "total");
  }

  private VenuePage(JsonReader in) {
    List<VenueHit> hits = null;
    long total = 0L;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          hits = in.list(VenueHit::read);
          seenMembers |= 1L << 0;
          break;
        case 1:
          total = in.int64();
          seenMembers |= 1L << 1;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x3L & ~seenMembers);
    this.hits = hits;
    this.total = total;
  }

  /** Hits. */
  public List<VenueHit> hits() {
    return hits;
  }

  /** Total. */
  public long total() {
    return total;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.hits = hits;
    builder.total = total;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static VenuePage fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static VenuePage fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, VenuePage::read);
  }

  /** Reads one out of a larger text. */
  public static VenuePage read(JsonReader in) {
    return new VenuePage(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, hits);
    out.member(NAMES, 1, total);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof VenuePage)) return false;
    VenuePage that = (VenuePage) object;
    return Objects.equals(hits, that.hits)
        && total == that.total;
  }

  @Override
  public int hashCode() {
    return Objects.hash(hits, total);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a VenuePage. Not for several threads at once. */
  public static final class Builder {
    private List<VenueHit> hits;
    private Long total;

    private Builder() {}

    /** Hits. */
    public Builder hits(List<? extends VenueHit> value) {
      this.hits = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Hits. */
    public Builder hits(VenueHit... value) {
      return hits(Arrays.asList(value));
    }

    /** Total. */
    public Builder total(long value) {
      this.total = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public VenuePage build() {
      return new VenuePage(this);
    }
  }
}
