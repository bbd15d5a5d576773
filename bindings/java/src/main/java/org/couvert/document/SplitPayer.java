// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document SplitPayer. Do not edit.
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

/** A document of the type SplitPayer. */
public final class SplitPayer implements Document {
  private static final Names NAMES = new Names("name", "weight", "amount_minor", "claims");

  private final String name;
  private final long weight;
  private final long amountMinor;
  private final List<SplitClaim> claims;

  private SplitPayer(Builder builder) {
    name = builder.name == null ? "" : builder.name;
    weight = builder.weight == null ? 1L : builder.weight;
    amountMinor = builder.amountMinor == null ? 0L : builder.amountMinor;
    claims = Lists.copy(builder.claims);
  }

  private SplitPayer(JsonReader in) {
    String name = "";
    long weight = 1L;
    long amountMinor = 0L;
    List<SplitClaim> claims = Lists.none();
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          if (!in.skipNull()) name = in.text();
          break;
        case 1:
          if (!in.skipNull()) weight = in.int64();
          break;
        case 2:
          if (!in.skipNull()) amountMinor = in.int64();
          break;
        case 3:
          if (!in.skipNull()) claims = in.list(SplitClaim::read);
          break;
        default:
          in.skip();
      }
    }
    this.name = name;
    this.weight = weight;
    this.amountMinor = amountMinor;
    this.claims = claims;
  }

  /** Name. */
  public String name() {
    return name;
  }

  /** For shares. */
  public long weight() {
    return weight;
  }

  /** For amounts. */
  public long amountMinor() {
    return amountMinor;
  }

  /** For items. */
  public List<SplitClaim> claims() {
    return claims;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.name = name;
    builder.weight = weight;
    builder.amountMinor = amountMinor;
    builder.claims = claims;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static SplitPayer fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static SplitPayer fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, SplitPayer::read);
  }

  /** Reads one out of a larger text. */
  public static SplitPayer read(JsonReader in) {
    return new SplitPayer(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    if (!name.isEmpty()) out.member(NAMES, 0, name);
    if (weight != 1L) out.member(NAMES, 1, weight);
    if (amountMinor != 0L) out.member(NAMES, 2, amountMinor);
    if (!claims.isEmpty()) out.member(NAMES, 3, claims);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof SplitPayer)) return false;
    SplitPayer that = (SplitPayer) object;
    return Objects.equals(name, that.name)
        && weight == that.weight
        && amountMinor == that.amountMinor
        && Objects.equals(claims, that.claims);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, weight, amountMinor, claims);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a SplitPayer. Not for several threads at once. */
  public static final class Builder {
    private String name;
    private Long weight;
    private Long amountMinor;
    private List<SplitClaim> claims;

    private Builder() {}

    /** Name. May be left out. */
    public Builder name(String value) {
      this.name = value;
      return this;
    }

    /** For shares. May be left out. */
    public Builder weight(long value) {
      this.weight = value;
      return this;
    }

    /** For amounts. May be left out. */
    public Builder amountMinor(long value) {
      this.amountMinor = value;
      return this;
    }

    /** For items. May be left out. */
    public Builder claims(List<? extends SplitClaim> value) {
      this.claims = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** For items. May be left out. */
    public Builder claims(SplitClaim... value) {
      return claims(Arrays.asList(value));
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public SplitPayer build() {
      return new SplitPayer(this);
    }
  }
}
