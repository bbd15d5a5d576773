// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document GroupAt. Do not edit.
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type GroupAt. */
public final class GroupAt implements Document {
  private final String ref;
  private final String name;
  private final List<OptionAt> options;

  private GroupAt(Builder b) {
    ref = Lists.need(b.ref, "ref");
    name = b.name == null ? "" : b.name;
    options = Lists.copy(b.options);
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
    Builder b = new Builder();
    b.ref = ref;
    b.name = name;
    b.options = options;
    return b;
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
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "ref":
          b.ref = in.text();
          break;
        case "name":
          if (!in.skipNull()) b.name = in.text();
          break;
        case "options":
          if (!in.skipNull()) b.options = in.list(OptionAt::read);
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
    out.member("ref", ref);
    if (!name.isEmpty()) out.member("name", name);
    if (!options.isEmpty()) out.member("options", options);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof GroupAt)) return false;
    GroupAt that = (GroupAt) other;
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
      ref = value;
      return this;
    }

    /** Name. May be left out. */
    public Builder name(String value) {
      name = value;
      return this;
    }

    /** Options. May be left out. */
    public Builder options(List<? extends OptionAt> value) {
      options = value == null ? null : new ArrayList<>(value);
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
