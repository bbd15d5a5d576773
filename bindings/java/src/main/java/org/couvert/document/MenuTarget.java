// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document MenuTarget. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type MenuTarget. */
public final class MenuTarget implements Document {
  private static final Names NAMES = new Names("kind", "of", "ref");

  private final TargetKind kind;
  private final String of;
  private final String ref;

  private MenuTarget(Builder builder) {
    kind = Lists.need(builder.kind, "kind");
    of = builder.of == null ? "" : builder.of;
    ref = Lists.need(builder.ref, "ref");
  }

  private MenuTarget(JsonReader in) {
    TargetKind kind = null;
    String of = "";
    String ref = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          kind = TargetKind.read(in);
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) of = in.text();
          break;
        case 2:
          ref = in.text();
          seenMembers |= 1L << 2;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x5L & ~seenMembers);
    this.kind = kind;
    this.of = of;
    this.ref = ref;
  }

  /** Kind. */
  public TargetKind kind() {
    return kind;
  }

  /** The item of a variant, the group of an option. */
  public String of() {
    return of;
  }

  /** Ref. */
  public String ref() {
    return ref;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.kind = kind;
    builder.of = of;
    builder.ref = ref;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static MenuTarget fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static MenuTarget fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, MenuTarget::read);
  }

  /** Reads one out of a larger text. */
  public static MenuTarget read(JsonReader in) {
    return new MenuTarget(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, kind);
    if (!of.isEmpty()) out.member(NAMES, 1, of);
    out.member(NAMES, 2, ref);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof MenuTarget)) return false;
    MenuTarget that = (MenuTarget) object;
    return Objects.equals(kind, that.kind)
        && Objects.equals(of, that.of)
        && Objects.equals(ref, that.ref);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, of, ref);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a MenuTarget. Not for several threads at once. */
  public static final class Builder {
    private TargetKind kind;
    private String of;
    private String ref;

    private Builder() {}

    /** Kind. */
    public Builder kind(TargetKind value) {
      this.kind = value;
      return this;
    }

    /** The item of a variant, the group of an option. May be left out. */
    public Builder of(String value) {
      this.of = value;
      return this;
    }

    /** Ref. */
    public Builder ref(String value) {
      this.ref = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public MenuTarget build() {
      return new MenuTarget(this);
    }
  }
}
