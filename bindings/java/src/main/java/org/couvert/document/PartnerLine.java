// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document PartnerLine. Do not edit.
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

/** A document of the type PartnerLine. */
public final class PartnerLine implements Document {
  private static final Names NAMES = new Names("id", "code", "name", "note", "unit", "quantity_milli", "unit_minor",
      "original_minor", "stated_options_minor", "stated_total_minor", "total_minor", "options");

  private final String id;
  private final String code;
  private final String name;
  private final String note;
  private final String unit;
  private final long quantityMilli;
  private final long unitMinor;
  private final Long originalMinor;
  private final Long statedOptionsMinor;
  private final Long statedTotalMinor;
  private final long totalMinor;
  private final List<PartnerLine> options;

  private PartnerLine(Builder builder) {
    id = Lists.need(builder.id, "id");
    code = builder.code == null ? "" : builder.code;
    name = builder.name == null ? "" : builder.name;
    note = builder.note == null ? "" : builder.note;
    unit = builder.unit == null ? "" : builder.unit;
    quantityMilli = Lists.need(builder.quantityMilli, "quantity_milli");
    unitMinor = Lists.need(builder.unitMinor, "unit_minor");
    originalMinor = builder.originalMinor;
    statedOptionsMinor = builder.statedOptionsMinor;
    statedTotalMinor = builder.statedTotalMinor;
    totalMinor = Lists.need(builder.totalMinor, "total_minor");
    options = Lists.copy(builder.options);
  }

  private PartnerLine(JsonReader in) {
    String id = null;
    String code = "";
    String name = "";
    String note = "";
    String unit = "";
    long quantityMilli = 0L;
    long unitMinor = 0L;
    Long originalMinor = null;
    Long statedOptionsMinor = null;
    Long statedTotalMinor = null;
    long totalMinor = 0L;
    List<PartnerLine> options = Lists.none();
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          id = in.text();
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) code = in.text();
          break;
        case 2:
          if (!in.skipNull()) name = in.text();
          break;
        case 3:
          if (!in.skipNull()) note = in.text();
          break;
        case 4:
          if (!in.skipNull()) unit = in.text();
          break;
        case 5:
          quantityMilli = in.int64();
          seenMembers |= 1L << 5;
          break;
        case 6:
          unitMinor = in.int64();
          seenMembers |= 1L << 6;
          break;
        case 7:
          if (!in.skipNull()) originalMinor = in.int64();
          break;
        case 8:
          if (!in.skipNull()) statedOptionsMinor = in.int64();
          break;
        case 9:
          if (!in.skipNull()) statedTotalMinor = in.int64();
          break;
        case 10:
          totalMinor = in.int64();
          seenMembers |= 1L << 10;
          break;
        case 11:
          if (!in.skipNull()) options = in.list(PartnerLine::read);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x461L & ~seenMembers);
    this.id = id;
    this.code = code;
    this.name = name;
    this.note = note;
    this.unit = unit;
    this.quantityMilli = quantityMilli;
    this.unitMinor = unitMinor;
    this.originalMinor = originalMinor;
    this.statedOptionsMinor = statedOptionsMinor;
    this.statedTotalMinor = statedTotalMinor;
    this.totalMinor = totalMinor;
    this.options = options;
  }

  /** Id. */
  public String id() {
    return id;
  }

  /** Of the till. */
  public String code() {
    return code;
  }

  /** Name. */
  public String name() {
    return name;
  }

  /** Note. */
  public String note() {
    return note;
  }

  /** As written. */
  public String unit() {
    return unit;
  }

  /** Quantity milli. */
  public long quantityMilli() {
    return quantityMilli;
  }

  /** Of one unit, without options. */
  public long unitMinor() {
    return unitMinor;
  }

  /** Before it was marked down. */
  public OptionalLong originalMinor() {
    return originalMinor == null ? OptionalLong.empty() : OptionalLong.of(originalMinor);
  }

  /** Theirs. */
  public OptionalLong statedOptionsMinor() {
    return statedOptionsMinor == null ? OptionalLong.empty() : OptionalLong.of(statedOptionsMinor);
  }

  /** Theirs. */
  public OptionalLong statedTotalMinor() {
    return statedTotalMinor == null ? OptionalLong.empty() : OptionalLong.of(statedTotalMinor);
  }

  /** Ours. */
  public long totalMinor() {
    return totalMinor;
  }

  /** Options. */
  public List<PartnerLine> options() {
    return options;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.code = code;
    builder.name = name;
    builder.note = note;
    builder.unit = unit;
    builder.quantityMilli = quantityMilli;
    builder.unitMinor = unitMinor;
    builder.originalMinor = originalMinor;
    builder.statedOptionsMinor = statedOptionsMinor;
    builder.statedTotalMinor = statedTotalMinor;
    builder.totalMinor = totalMinor;
    builder.options = options;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static PartnerLine fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static PartnerLine fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, PartnerLine::read);
  }

  /** Reads one out of a larger text. */
  public static PartnerLine read(JsonReader in) {
    return new PartnerLine(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, id);
    if (!code.isEmpty()) out.member(NAMES, 1, code);
    if (!name.isEmpty()) out.member(NAMES, 2, name);
    if (!note.isEmpty()) out.member(NAMES, 3, note);
    if (!unit.isEmpty()) out.member(NAMES, 4, unit);
    out.member(NAMES, 5, quantityMilli);
    out.member(NAMES, 6, unitMinor);
    if (originalMinor != null) out.member(NAMES, 7, originalMinor);
    if (statedOptionsMinor != null) out.member(NAMES, 8, statedOptionsMinor);
    if (statedTotalMinor != null) out.member(NAMES, 9, statedTotalMinor);
    out.member(NAMES, 10, totalMinor);
    if (!options.isEmpty()) out.member(NAMES, 11, options);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof PartnerLine)) return false;
    PartnerLine that = (PartnerLine) object;
    return Objects.equals(id, that.id)
        && Objects.equals(code, that.code)
        && Objects.equals(name, that.name)
        && Objects.equals(note, that.note)
        && Objects.equals(unit, that.unit)
        && quantityMilli == that.quantityMilli
        && unitMinor == that.unitMinor
        && Objects.equals(originalMinor, that.originalMinor)
        && Objects.equals(statedOptionsMinor, that.statedOptionsMinor)
        && Objects.equals(statedTotalMinor, that.statedTotalMinor)
        && totalMinor == that.totalMinor
        && Objects.equals(options, that.options);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, code, name, note, unit, quantityMilli, unitMinor, originalMinor,
        statedOptionsMinor, statedTotalMinor, totalMinor, options);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a PartnerLine. Not for several threads at once. */
  public static final class Builder {
    private String id;
    private String code;
    private String name;
    private String note;
    private String unit;
    private Long quantityMilli;
    private Long unitMinor;
    private Long originalMinor;
    private Long statedOptionsMinor;
    private Long statedTotalMinor;
    private Long totalMinor;
    private List<PartnerLine> options;

    private Builder() {}

    /** Id. */
    public Builder id(String value) {
      this.id = value;
      return this;
    }

    /** Of the till. May be left out. */
    public Builder code(String value) {
      this.code = value;
      return this;
    }

    /** Name. May be left out. */
    public Builder name(String value) {
      this.name = value;
      return this;
    }

    /** Note. May be left out. */
    public Builder note(String value) {
      this.note = value;
      return this;
    }

    /** As written. May be left out. */
    public Builder unit(String value) {
      this.unit = value;
      return this;
    }

    /** Quantity milli. */
    public Builder quantityMilli(long value) {
      this.quantityMilli = value;
      return this;
    }

    /** Of one unit, without options. */
    public Builder unitMinor(long value) {
      this.unitMinor = value;
      return this;
    }

    /** Before it was marked down. May be left out. */
    public Builder originalMinor(long value) {
      this.originalMinor = value;
      return this;
    }

    /** Theirs. May be left out. */
    public Builder statedOptionsMinor(long value) {
      this.statedOptionsMinor = value;
      return this;
    }

    /** Theirs. May be left out. */
    public Builder statedTotalMinor(long value) {
      this.statedTotalMinor = value;
      return this;
    }

    /** Ours. */
    public Builder totalMinor(long value) {
      this.totalMinor = value;
      return this;
    }

    /** Options. May be left out. */
    public Builder options(List<? extends PartnerLine> value) {
      this.options = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Options. May be left out. */
    public Builder options(PartnerLine... value) {
      return options(Arrays.asList(value));
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public PartnerLine build() {
      return new PartnerLine(this);
    }
  }
}
