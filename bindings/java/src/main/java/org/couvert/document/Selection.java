// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Selection. Do not edit.
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

/** A document of the type Selection. */
public final class Selection implements Document {
  private static final Names NAMES = new Names("group", "option", "quantity", "selections", "modifier");

  private final String group;
  private final String option;
  private final int quantity;
  private final List<Selection> selections;
  private final String modifier;

  private Selection(Builder builder) {
    group = Lists.need(builder.group, "group");
    option = Lists.need(builder.option, "option");
    quantity = builder.quantity == null ? 1 : builder.quantity;
    selections = Lists.copy(builder.selections);
    modifier = builder.modifier == null ? "" : builder.modifier;
  }

  private Selection(JsonReader in) {
    String group = null;
    String option = null;
    int quantity = 1;
    List<Selection> selections = Lists.none();
    String modifier = "";
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          group = in.text();
          seenMembers |= 1L << 0;
          break;
        case 1:
          option = in.text();
          seenMembers |= 1L << 1;
          break;
        case 2:
          if (!in.skipNull()) quantity = in.int32();
          break;
        case 3:
          if (!in.skipNull()) selections = in.list(Selection::read);
          break;
        case 4:
          if (!in.skipNull()) modifier = in.text();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x3L & ~seenMembers);
    this.group = group;
    this.option = option;
    this.quantity = quantity;
    this.selections = selections;
    this.modifier = modifier;
  }

  /** Group. */
  public String group() {
    return group;
  }

  /** Option. */
  public String option() {
    return option;
  }

  /** Quantity. */
  public int quantity() {
    return quantity;
  }

  /** Selections. */
  public List<Selection> selections() {
    return selections;
  }

  /** A pre-modifier of the menu. */
  public String modifier() {
    return modifier;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.group = group;
    builder.option = option;
    builder.quantity = quantity;
    builder.selections = selections;
    builder.modifier = modifier;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Selection fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Selection fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Selection::read);
  }

  /** Reads one out of a larger text. */
  public static Selection read(JsonReader in) {
    return new Selection(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, group);
    out.member(NAMES, 1, option);
    if (quantity != 1) out.member(NAMES, 2, quantity);
    if (!selections.isEmpty()) out.member(NAMES, 3, selections);
    if (!modifier.isEmpty()) out.member(NAMES, 4, modifier);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Selection)) return false;
    Selection that = (Selection) object;
    return Objects.equals(group, that.group)
        && Objects.equals(option, that.option)
        && quantity == that.quantity
        && Objects.equals(selections, that.selections)
        && Objects.equals(modifier, that.modifier);
  }

  @Override
  public int hashCode() {
    return Objects.hash(group, option, quantity, selections, modifier);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Selection. Not for several threads at once. */
  public static final class Builder {
    private String group;
    private String option;
    private Integer quantity;
    private List<Selection> selections;
    private String modifier;

    private Builder() {}

    /** Group. */
    public Builder group(String value) {
      this.group = value;
      return this;
    }

    /** Option. */
    public Builder option(String value) {
      this.option = value;
      return this;
    }

    /** Quantity. May be left out. */
    public Builder quantity(int value) {
      this.quantity = value;
      return this;
    }

    /** Selections. May be left out. */
    public Builder selections(List<? extends Selection> value) {
      this.selections = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Selections. May be left out. */
    public Builder selections(Selection... value) {
      return selections(Arrays.asList(value));
    }

    /** A pre-modifier of the menu. May be left out. */
    public Builder modifier(String value) {
      this.modifier = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Selection build() {
      return new Selection(this);
    }
  }
}
