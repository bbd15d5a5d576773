// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Explanation. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type Explanation. */
public final class Explanation implements Document {
  private static final Names NAMES = new Names("key", "parameters", "rule", "base_minor", "rate", "mode",
      "remainder", "amount_minor", "counts", "children");

  private final String key;
  private final List<ExplanationParameter> parameters;
  private final String rule;
  private final long baseMinor;
  private final Long rate;
  private final Rounding mode;
  private final long remainder;
  private final long amountMinor;
  private final boolean counts;
  private final List<Explanation> children;

  private Explanation(Builder builder) {
    key = Lists.need(builder.key, "key");
    parameters = Lists.copy(builder.parameters);
    rule = builder.rule == null ? "" : builder.rule;
    baseMinor = builder.baseMinor == null ? 0L : builder.baseMinor;
    rate = builder.rate;
    mode = builder.mode;
    remainder = builder.remainder == null ? 0L : builder.remainder;
    amountMinor = Lists.need(builder.amountMinor, "amount_minor");
    counts = builder.counts == null ? true : builder.counts;
    children = Lists.copy(builder.children);
  }

  private Explanation(JsonReader in) {
    String key = null;
    List<ExplanationParameter> parameters = Lists.none();
    String rule = "";
    long baseMinor = 0L;
    Long rate = null;
    Rounding mode = null;
    long remainder = 0L;
    long amountMinor = 0L;
    boolean counts = true;
    List<Explanation> children = Lists.none();
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          key = in.text();
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) parameters = in.list(ExplanationParameter::read);
          break;
        case 2:
          if (!in.skipNull()) rule = in.text();
          break;
        case 3:
          if (!in.skipNull()) baseMinor = in.int64();
          break;
        case 4:
          if (!in.skipNull()) rate = in.int64();
          break;
        case 5:
          if (!in.skipNull()) mode = Rounding.read(in);
          break;
        case 6:
          if (!in.skipNull()) remainder = in.int64();
          break;
        case 7:
          amountMinor = in.int64();
          seenMembers |= 1L << 7;
          break;
        case 8:
          if (!in.skipNull()) counts = in.bool();
          break;
        case 9:
          if (!in.skipNull()) children = in.list(Explanation::read);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x81L & ~seenMembers);
    this.key = key;
    this.parameters = parameters;
    this.rule = rule;
    this.baseMinor = baseMinor;
    this.rate = rate;
    this.mode = mode;
    this.remainder = remainder;
    this.amountMinor = amountMinor;
    this.counts = counts;
    this.children = children;
  }

  /** Of the message. */
  public String key() {
    return key;
  }

  /** Parameters. */
  public List<ExplanationParameter> parameters() {
    return parameters;
  }

  /** Rule. */
  public String rule() {
    return rule;
  }

  /** Base minor. */
  public long baseMinor() {
    return baseMinor;
  }

  /** Parts per million: 55000 is 5.5 %. */
  public OptionalLong rate() {
    return rate == null ? OptionalLong.empty() : OptionalLong.of(rate);
  }

  /** Absent: it was exact. */
  public Optional<Rounding> mode() {
    return Optional.ofNullable(mode);
  }

  /** Exact minus amount, in millionths of a minor unit. */
  public long remainder() {
    return remainder;
  }

  /** Amount minor. */
  public long amountMinor() {
    return amountMinor;
  }

  /** False: for information, not part of the sum above. */
  public boolean counts() {
    return counts;
  }

  /** Children. */
  public List<Explanation> children() {
    return children;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.key = key;
    builder.parameters = parameters;
    builder.rule = rule;
    builder.baseMinor = baseMinor;
    builder.rate = rate;
    builder.mode = mode;
    builder.remainder = remainder;
    builder.amountMinor = amountMinor;
    builder.counts = counts;
    builder.children = children;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Explanation fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Explanation fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Explanation::read);
  }

  /** Reads one out of a larger text. */
  public static Explanation read(JsonReader in) {
    return new Explanation(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, key);
    if (!parameters.isEmpty()) out.member(NAMES, 1, parameters);
    if (!rule.isEmpty()) out.member(NAMES, 2, rule);
    if (baseMinor != 0L) out.member(NAMES, 3, baseMinor);
    if (rate != null) out.member(NAMES, 4, rate);
    if (mode != null) out.member(NAMES, 5, mode);
    if (remainder != 0L) out.member(NAMES, 6, remainder);
    out.member(NAMES, 7, amountMinor);
    if (!counts) out.member(NAMES, 8, counts);
    if (!children.isEmpty()) out.member(NAMES, 9, children);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Explanation)) return false;
    Explanation that = (Explanation) object;
    return Objects.equals(key, that.key)
        && Objects.equals(parameters, that.parameters)
        && Objects.equals(rule, that.rule)
        && baseMinor == that.baseMinor
        && Objects.equals(rate, that.rate)
        && Objects.equals(mode, that.mode)
        && remainder == that.remainder
        && amountMinor == that.amountMinor
        && counts == that.counts
        && Objects.equals(children, that.children);
  }

  @Override
  public int hashCode() {
    return Objects.hash(key, parameters, rule, baseMinor, rate, mode, remainder, amountMinor, counts, children);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Explanation. Not for several threads at once. */
  public static final class Builder {
    private String key;
    private List<ExplanationParameter> parameters;
    private String rule;
    private Long baseMinor;
    private Long rate;
    private Rounding mode;
    private Long remainder;
    private Long amountMinor;
    private Boolean counts;
    private List<Explanation> children;

    private Builder() {}

    /** Of the message. */
    public Builder key(String value) {
      this.key = value;
      return this;
    }

    /** Parameters. May be left out. */
    public Builder parameters(List<? extends ExplanationParameter> value) {
      this.parameters = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Parameters. May be left out. */
    public Builder parameters(ExplanationParameter... value) {
      return parameters(Arrays.asList(value));
    }

    /** Rule. May be left out. */
    public Builder rule(String value) {
      this.rule = value;
      return this;
    }

    /** Base minor. May be left out. */
    public Builder baseMinor(long value) {
      this.baseMinor = value;
      return this;
    }

    /** Parts per million: 55000 is 5.5 %. May be left out. */
    public Builder rate(long value) {
      this.rate = value;
      return this;
    }

    /** Absent: it was exact. May be left out. */
    public Builder mode(Rounding value) {
      this.mode = value;
      return this;
    }

    /** Exact minus amount, in millionths of a minor unit. May be left out. */
    public Builder remainder(long value) {
      this.remainder = value;
      return this;
    }

    /** Amount minor. */
    public Builder amountMinor(long value) {
      this.amountMinor = value;
      return this;
    }

    /** False: for information, not part of the sum above. May be left out. */
    public Builder counts(boolean value) {
      this.counts = value;
      return this;
    }

    /** Children. May be left out. */
    public Builder children(List<? extends Explanation> value) {
      this.children = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Children. May be left out. */
    public Builder children(Explanation... value) {
      return children(Arrays.asList(value));
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Explanation build() {
      return new Explanation(this);
    }
  }
}
