// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document SelectionList. Do not edit.
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

/** A document of the type SelectionList. */
public final class SelectionList implements Document {
  private static final Names NAMES = new Names("selections", "truncated");

  private final List<CompleteSelection> selections;
  private final boolean truncated;

  private SelectionList(Builder builder) {
    selections = Lists.copy(Lists.need(builder.selections, "selections"));
    truncated = builder.truncated == null ? false : builder.truncated;
  }

  private SelectionList(JsonReader in) {
    List<CompleteSelection> selections = null;
    boolean truncated = false;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          selections = in.list(CompleteSelection::read);
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) truncated = in.bool();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.selections = selections;
    this.truncated = truncated;
  }

  /** Selections. */
  public List<CompleteSelection> selections() {
    return selections;
  }

  /** More exist than were asked for. */
  public boolean truncated() {
    return truncated;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.selections = selections;
    builder.truncated = truncated;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static SelectionList fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static SelectionList fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, SelectionList::read);
  }

  /** Reads one out of a larger text. */
  public static SelectionList read(JsonReader in) {
    return new SelectionList(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, selections);
    if (truncated) out.member(NAMES, 1, truncated);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof SelectionList)) return false;
    SelectionList that = (SelectionList) object;
    return Objects.equals(selections, that.selections)
        && truncated == that.truncated;
  }

  @Override
  public int hashCode() {
    return Objects.hash(selections, truncated);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a SelectionList. Not for several threads at once. */
  public static final class Builder {
    private List<CompleteSelection> selections;
    private Boolean truncated;

    private Builder() {}

    /** Selections. */
    public Builder selections(List<? extends CompleteSelection> value) {
      this.selections = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Selections. */
    public Builder selections(CompleteSelection... value) {
      return selections(Arrays.asList(value));
    }

    /** More exist than were asked for. May be left out. */
    public Builder truncated(boolean value) {
      this.truncated = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public SelectionList build() {
      return new SelectionList(this);
    }
  }
}
