// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document PreModifier. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import java.util.Optional;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type PreModifier. */
public final class PreModifier implements Document {
  private static final Names NAMES = new Names("ref", "name", "factor", "removes");

  private final String ref;
  private final LocalizedText name;
  private final long factor;
  private final boolean removes;

  private PreModifier(Builder builder) {
    ref = Lists.need(builder.ref, "ref");
    name = builder.name;
    factor = builder.factor == null ? 1000000L : builder.factor;
    removes = builder.removes == null ? false : builder.removes;
  }

  private PreModifier(JsonReader in) {
    String ref = null;
    LocalizedText name = null;
    long factor = 1000000L;
    boolean removes = false;
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
          if (!in.skipNull()) name = LocalizedText.read(in);
          break;
        case 2:
          if (!in.skipNull()) factor = in.int64();
          break;
        case 3:
          if (!in.skipNull()) removes = in.bool();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.ref = ref;
    this.name = name;
    this.factor = factor;
    this.removes = removes;
  }

  /** Ref. */
  public String ref() {
    return ref;
  }

  /** Name. */
  public Optional<LocalizedText> name() {
    return Optional.ofNullable(name);
  }

  /** Parts per million: 55000 is 5.5 %; of the option's price. */
  public long factor() {
    return factor;
  }

  /** The option counts neither towards bounds nor towards what the dish contains. */
  public boolean removes() {
    return removes;
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
    builder.factor = factor;
    builder.removes = removes;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static PreModifier fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static PreModifier fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, PreModifier::read);
  }

  /** Reads one out of a larger text. */
  public static PreModifier read(JsonReader in) {
    return new PreModifier(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, ref);
    if (name != null) out.member(NAMES, 1, name);
    if (factor != 1000000L) out.member(NAMES, 2, factor);
    if (removes) out.member(NAMES, 3, removes);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof PreModifier)) return false;
    PreModifier that = (PreModifier) object;
    return Objects.equals(ref, that.ref)
        && Objects.equals(name, that.name)
        && factor == that.factor
        && removes == that.removes;
  }

  @Override
  public int hashCode() {
    return Objects.hash(ref, name, factor, removes);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a PreModifier. Not for several threads at once. */
  public static final class Builder {
    private String ref;
    private LocalizedText name;
    private Long factor;
    private Boolean removes;

    private Builder() {}

    /** Ref. */
    public Builder ref(String value) {
      this.ref = value;
      return this;
    }

    /** Name. May be left out. */
    public Builder name(LocalizedText value) {
      this.name = value;
      return this;
    }

    /** Parts per million: 55000 is 5.5 %; of the option's price. May be left out. */
    public Builder factor(long value) {
      this.factor = value;
      return this;
    }

    /** The option counts neither towards bounds nor towards what the dish contains. May be left out. */
    public Builder removes(boolean value) {
      this.removes = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public PreModifier build() {
      return new PreModifier(this);
    }
  }
}
