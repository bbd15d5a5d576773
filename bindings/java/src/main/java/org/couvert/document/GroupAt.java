// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document GroupAt. Do not edit.
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

/** A document of the type GroupAt. */
public final class GroupAt implements Document {
  private static final Names NAMES = new Names("ref", "name", "options");

  private final String ref;
  private final String name;
  private final List<OptionAt> options;

  private GroupAt(Builder builder) {
    ref = Lists.need(builder.ref, "ref");
    name = builder.name == null ? "" : builder.name;
    options = Lists.copy(builder.options);
  }

  private GroupAt(JsonReader in) {
    String ref = null;
    String name = "";
    List<OptionAt> options = Lists.none();
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          ref = in.text();
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) name = in.text();
          break;
        case 2:
          if (!in.skipNull()) options = in.list(OptionAt::read);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.ref = ref;
    this.name = name;
    this.options = options;
  }

  /** Ref. */
  public String ref() {
    return ref;
  }

  /** Name. */
  public String name() {
    return name;
  }

  /** Options. */
  public List<OptionAt> options() {
    return options;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.ref = ref;
    builder.name = name;
    builder.options = options;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static GroupAt fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static GroupAt fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, GroupAt::read);
  }

  /** Reads one out of a larger text. */
  public static GroupAt read(JsonReader in) {
    return new GroupAt(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, ref);
    if (!name.isEmpty()) out.member(NAMES, 1, name);
    if (!options.isEmpty()) out.member(NAMES, 2, options);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof GroupAt)) return false;
    GroupAt that = (GroupAt) object;
    return Objects.equals(ref, that.ref)
        && Objects.equals(name, that.name)
        && Objects.equals(options, that.options);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ref, name, options);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a GroupAt. Not for several threads at once. */
  public static final class Builder {
    private String ref;
    private String name;
    private List<OptionAt> options;

    private Builder() {}

    /** Ref. */
    public Builder ref(String value) {
      this.ref = value;
      return this;
    }

    /** Name. May be left out. */
    public Builder name(String value) {
      this.name = value;
      return this;
    }

    /** Options. May be left out. */
    public Builder options(List<? extends OptionAt> value) {
      this.options = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Options. May be left out. */
    public Builder options(OptionAt... value) {
      return options(Arrays.asList(value));
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public GroupAt build() {
      return new GroupAt(this);
    }
  }
}
