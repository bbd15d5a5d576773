// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document TipTerms. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type TipTerms. */
public final class TipTerms implements Document {
  private static final Names NAMES = new Names("rules", "edit_minutes", "may_lower", "most_minor");

  private final List<TipRule> rules;
  private final int editMinutes;
  private final boolean mayLower;
  private final Long mostMinor;

  private TipTerms(Builder builder) {
    rules = Lists.copy(builder.rules);
    editMinutes = builder.editMinutes == null ? 0 : builder.editMinutes;
    mayLower = builder.mayLower == null ? false : builder.mayLower;
    mostMinor = builder.mostMinor;
  }

  private TipTerms(JsonReader in) {
    List<TipRule> rules = Lists.none();
    int editMinutes = 0;
    boolean mayLower = false;
    Long mostMinor = null;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          if (!in.skipNull()) rules = in.list(TipRule::read);
          break;
        case 1:
          if (!in.skipNull()) editMinutes = in.int32();
          break;
        case 2:
          if (!in.skipNull()) mayLower = in.bool();
          break;
        case 3:
          if (!in.skipNull()) mostMinor = in.int64();
          break;
        default:
          in.skip();
      }
    }
    this.rules = rules;
    this.editMinutes = editMinutes;
    this.mayLower = mayLower;
    this.mostMinor = mostMinor;
  }

  /** Rules. */
  public List<TipRule> rules() {
    return rules;
  }

  /** After hand-over. */
  public int editMinutes() {
    return editMinutes;
  }

  /** After hand-over too. */
  public boolean mayLower() {
    return mayLower;
  }

  /** Most minor. */
  public OptionalLong mostMinor() {
    return mostMinor == null ? OptionalLong.empty() : OptionalLong.of(mostMinor);
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.rules = rules;
    builder.editMinutes = editMinutes;
    builder.mayLower = mayLower;
    builder.mostMinor = mostMinor;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static TipTerms fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static TipTerms fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, TipTerms::read);
  }

  /** Reads one out of a larger text. */
  public static TipTerms read(JsonReader in) {
    return new TipTerms(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    if (!rules.isEmpty()) out.member(NAMES, 0, rules);
    if (editMinutes != 0) out.member(NAMES, 1, editMinutes);
    if (mayLower) out.member(NAMES, 2, mayLower);
    if (mostMinor != null) out.member(NAMES, 3, mostMinor);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof TipTerms)) return false;
    TipTerms that = (TipTerms) object;
    return Objects.equals(rules, that.rules)
        && editMinutes == that.editMinutes
        && mayLower == that.mayLower
        && Objects.equals(mostMinor, that.mostMinor);
  }

  @Override
  public int hashCode() {
    return Objects.hash(rules, editMinutes, mayLower, mostMinor);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a TipTerms. Not for several threads at once. */
  public static final class Builder {
    private List<TipRule> rules;
    private Integer editMinutes;
    private Boolean mayLower;
    private Long mostMinor;

    private Builder() {}

    /** Rules. May be left out. */
    public Builder rules(List<? extends TipRule> value) {
      this.rules = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Rules. May be left out. */
    public Builder rules(TipRule... value) {
      return rules(Arrays.asList(value));
    }

    /** After hand-over. May be left out. */
    public Builder editMinutes(int value) {
      this.editMinutes = value;
      return this;
    }

    /** After hand-over too. May be left out. */
    public Builder mayLower(boolean value) {
      this.mayLower = value;
      return this;
    }

    /** Most minor. May be left out. */
    public Builder mostMinor(long value) {
      this.mostMinor = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public TipTerms build() {
      return new TipTerms(this);
    }
  }
}
