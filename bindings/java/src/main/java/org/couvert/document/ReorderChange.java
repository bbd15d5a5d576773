// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document ReorderChange. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type ReorderChange. */
public final class ReorderChange implements Document {
  private static final Names NAMES = new Names("kind", "group", "ref", "was", "now");

  private final ReorderKind kind;
  private final String group;
  private final String ref;
  private final long was;
  private final long now;

  private ReorderChange(Builder builder) {
    kind = Lists.need(builder.kind, "kind");
    group = builder.group == null ? "" : builder.group;
    ref = builder.ref == null ? "" : builder.ref;
    was = builder.was == null ? 0L : builder.was;
    now = builder.now == null ? 0L : builder.now;
  }

  private ReorderChange(JsonReader in) {
    ReorderKind kind = null;
    String group = "";
    String ref = "";
    long was = 0L;
    long now = 0L;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          kind = ReorderKind.read(in);
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) group = in.text();
          break;
        case 2:
          if (!in.skipNull()) ref = in.text();
          break;
        case 3:
          if (!in.skipNull()) was = in.int64();
          break;
        case 4:
          if (!in.skipNull()) now = in.int64();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.kind = kind;
    this.group = group;
    this.ref = ref;
    this.was = was;
    this.now = now;
  }

  /** Kind. */
  public ReorderKind kind() {
    return kind;
  }

  /** Group. */
  public String group() {
    return group;
  }

  /** Ref. */
  public String ref() {
    return ref;
  }

  /** A quantity, or minor units of a unit price. */
  public long was() {
    return was;
  }

  /** Now. */
  public long now() {
    return now;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.kind = kind;
    builder.group = group;
    builder.ref = ref;
    builder.was = was;
    builder.now = now;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static ReorderChange fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static ReorderChange fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, ReorderChange::read);
  }

  /** Reads one out of a larger text. */
  public static ReorderChange read(JsonReader in) {
    return new ReorderChange(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, kind);
    if (!group.isEmpty()) out.member(NAMES, 1, group);
    if (!ref.isEmpty()) out.member(NAMES, 2, ref);
    if (was != 0L) out.member(NAMES, 3, was);
    if (now != 0L) out.member(NAMES, 4, now);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof ReorderChange)) return false;
    ReorderChange that = (ReorderChange) object;
    return Objects.equals(kind, that.kind)
        && Objects.equals(group, that.group)
        && Objects.equals(ref, that.ref)
        && was == that.was
        && now == that.now;
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, group, ref, was, now);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a ReorderChange. Not for several threads at once. */
  public static final class Builder {
    private ReorderKind kind;
    private String group;
    private String ref;
    private Long was;
    private Long now;

    private Builder() {}

    /** Kind. */
    public Builder kind(ReorderKind value) {
      this.kind = value;
      return this;
    }

    /** Group. May be left out. */
    public Builder group(String value) {
      this.group = value;
      return this;
    }

    /** Ref. May be left out. */
    public Builder ref(String value) {
      this.ref = value;
      return this;
    }

    /** A quantity, or minor units of a unit price. May be left out. */
    public Builder was(long value) {
      this.was = value;
      return this;
    }

    /** Now. May be left out. */
    public Builder now(long value) {
      this.now = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public ReorderChange build() {
      return new ReorderChange(this);
    }
  }
}
