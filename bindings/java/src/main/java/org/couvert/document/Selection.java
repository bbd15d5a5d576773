// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Selection. Do not edit.
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type Selection. */
public final class Selection implements Document {
  private final String group;
  private final String option;
  private final int quantity;
  private final List<Selection> selections;
  private final String modifier;

  private Selection(Builder b) {
    group = Lists.need(b.group, "group");
    option = Lists.need(b.option, "option");
    quantity = b.quantity == null ? 1 : b.quantity;
    selections = Lists.copy(b.selections);
    modifier = b.modifier == null ? "" : b.modifier;
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
    Builder b = new Builder();
    b.group = group;
    b.option = option;
    b.quantity = quantity;
    b.selections = selections;
    b.modifier = modifier;
    return b;
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
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "group":
          b.group = in.text();
          break;
        case "option":
          b.option = in.text();
          break;
        case "quantity":
          if (!in.skipNull()) b.quantity = in.int32();
          break;
        case "selections":
          if (!in.skipNull()) b.selections = in.list(Selection::read);
          break;
        case "modifier":
          if (!in.skipNull()) b.modifier = in.text();
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
    out.member("group", group);
    out.member("option", option);
    if (quantity != 1) out.member("quantity", quantity);
    if (!selections.isEmpty()) out.member("selections", selections);
    if (!modifier.isEmpty()) out.member("modifier", modifier);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof Selection)) return false;
    Selection that = (Selection) other;
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
      group = value;
      return this;
    }

    /** Option. */
    public Builder option(String value) {
      option = value;
      return this;
    }

    /** Quantity. May be left out. */
    public Builder quantity(int value) {
      quantity = value;
      return this;
    }

    /** Selections. May be left out. */
    public Builder selections(List<? extends Selection> value) {
      selections = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Selections. May be left out. */
    public Builder selections(Selection... value) {
      return selections(Arrays.asList(value));
    }

    /** A pre-modifier of the menu. May be left out. */
    public Builder modifier(String value) {
      modifier = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Selection build() {
      return new Selection(this);
    }
  }
}
