// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document ReorderChange. Do not edit.
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type ReorderChange. */
public final class ReorderChange implements Document {
  private final ReorderKind kind;
  private final String group;
  private final String ref;
  private final long was;
  private final long now;

  private ReorderChange(Builder b) {
    kind = Lists.need(b.kind, "kind");
    group = b.group == null ? "" : b.group;
    ref = b.ref == null ? "" : b.ref;
    was = b.was == null ? 0L : b.was;
    now = b.now == null ? 0L : b.now;
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
    Builder b = new Builder();
    b.kind = kind;
    b.group = group;
    b.ref = ref;
    b.was = was;
    b.now = now;
    return b;
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
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "kind":
          b.kind = ReorderKind.read(in);
          break;
        case "group":
          if (!in.skipNull()) b.group = in.text();
          break;
        case "ref":
          if (!in.skipNull()) b.ref = in.text();
          break;
        case "was":
          if (!in.skipNull()) b.was = in.int64();
          break;
        case "now":
          if (!in.skipNull()) b.now = in.int64();
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
    out.member("kind", kind);
    if (!group.isEmpty()) out.member("group", group);
    if (!ref.isEmpty()) out.member("ref", ref);
    if (was != 0L) out.member("was", was);
    if (now != 0L) out.member("now", now);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof ReorderChange)) return false;
    ReorderChange that = (ReorderChange) other;
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
      kind = value;
      return this;
    }

    /** Group. May be left out. */
    public Builder group(String value) {
      group = value;
      return this;
    }

    /** Ref. May be left out. */
    public Builder ref(String value) {
      ref = value;
      return this;
    }

    /** A quantity, or minor units of a unit price. May be left out. */
    public Builder was(long value) {
      was = value;
      return this;
    }

    /** Now. May be left out. */
    public Builder now(long value) {
      now = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public ReorderChange build() {
      return new ReorderChange(this);
    }
  }
}
