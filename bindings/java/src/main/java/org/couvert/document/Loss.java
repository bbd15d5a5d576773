// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Loss. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type Loss. */
public final class Loss implements Document {
  private static final Names NAMES = new Names("item", "path", "kind", "why", "detail");

  private final String item;
  private final String path;
  private final LossKind kind;
  private final String why;
  private final String detail;

  private Loss(Builder builder) {
    item = Lists.need(builder.item, "item");
    path = Lists.need(builder.path, "path");
    kind = Lists.need(builder.kind, "kind");
    why = Lists.need(builder.why, "why");
    detail = builder.detail == null ? "" : builder.detail;
  }

  private Loss(JsonReader in) {
    String item = null;
    String path = null;
    LossKind kind = null;
    String why = null;
    String detail = "";
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          item = in.text();
          seenMembers |= 1L << 0;
          break;
        case 1:
          path = in.text();
          seenMembers |= 1L << 1;
          break;
        case 2:
          kind = LossKind.read(in);
          seenMembers |= 1L << 2;
          break;
        case 3:
          why = in.text();
          seenMembers |= 1L << 3;
          break;
        case 4:
          if (!in.skipNull()) detail = in.text();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0xfL & ~seenMembers);
    this.item = item;
    this.path = path;
    this.kind = kind;
    this.why = why;
    this.detail = detail;
  }

  /** Item. */
  public String item() {
    return item;
  }

  /** JSON Pointer into the source. */
  public String path() {
    return path;
  }

  /** Kind. */
  public LossKind kind() {
    return kind;
  }

  /** Why. */
  public String why() {
    return why;
  }

  /** Detail. */
  public String detail() {
    return detail;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.item = item;
    builder.path = path;
    builder.kind = kind;
    builder.why = why;
    builder.detail = detail;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Loss fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Loss fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Loss::read);
  }

  /** Reads one out of a larger text. */
  public static Loss read(JsonReader in) {
    return new Loss(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, item);
    out.member(NAMES, 1, path);
    out.member(NAMES, 2, kind);
    out.member(NAMES, 3, why);
    if (!detail.isEmpty()) out.member(NAMES, 4, detail);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Loss)) return false;
    Loss that = (Loss) object;
    return Objects.equals(item, that.item)
        && Objects.equals(path, that.path)
        && Objects.equals(kind, that.kind)
        && Objects.equals(why, that.why)
        && Objects.equals(detail, that.detail);
  }

  @Override
  public int hashCode() {
    return Objects.hash(item, path, kind, why, detail);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Loss. Not for several threads at once. */
  public static final class Builder {
    private String item;
    private String path;
    private LossKind kind;
    private String why;
    private String detail;

    private Builder() {}

    /** Item. */
    public Builder item(String value) {
      this.item = value;
      return this;
    }

    /** JSON Pointer into the source. */
    public Builder path(String value) {
      this.path = value;
      return this;
    }

    /** Kind. */
    public Builder kind(LossKind value) {
      this.kind = value;
      return this;
    }

    /** Why. */
    public Builder why(String value) {
      this.why = value;
      return this;
    }

    /** Detail. May be left out. */
    public Builder detail(String value) {
      this.detail = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Loss build() {
      return new Loss(this);
    }
  }
}
