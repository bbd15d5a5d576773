// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document SplitPayer. Do not edit.
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type SplitPayer. */
public final class SplitPayer implements Document {
  private final String name;
  private final long weight;
  private final Long amountMinor;
  private final List<SplitClaim> claims;

  private SplitPayer(Builder b) {
    name = b.name == null ? "" : b.name;
    weight = b.weight == null ? 1L : b.weight;
    amountMinor = b.amountMinor;
    claims = Lists.copy(b.claims);
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
  public OptionalLong amountMinor() {
    return amountMinor == null ? OptionalLong.empty() : OptionalLong.of(amountMinor);
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
    Builder b = new Builder();
    b.name = name;
    b.weight = weight;
    b.amountMinor = amountMinor;
    b.claims = claims;
    return b;
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
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "name":
          if (!in.skipNull()) b.name = in.text();
          break;
        case "weight":
          if (!in.skipNull()) b.weight = in.int64();
          break;
        case "amount_minor":
          if (!in.skipNull()) b.amountMinor = in.int64();
          break;
        case "claims":
          if (!in.skipNull()) b.claims = in.list(SplitClaim::read);
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
    if (!name.isEmpty()) out.member("name", name);
    if (weight != 1L) out.member("weight", weight);
    if (amountMinor != null) out.member("amount_minor", amountMinor);
    if (!claims.isEmpty()) out.member("claims", claims);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof SplitPayer)) return false;
    SplitPayer that = (SplitPayer) other;
    return Objects.equals(name, that.name)
        && weight == that.weight
        && Objects.equals(amountMinor, that.amountMinor)
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
      name = value;
      return this;
    }

    /** For shares. May be left out. */
    public Builder weight(long value) {
      weight = value;
      return this;
    }

    /** For amounts. May be left out. */
    public Builder amountMinor(long value) {
      amountMinor = value;
      return this;
    }

    /** For items. May be left out. */
    public Builder claims(List<? extends SplitClaim> value) {
      claims = value == null ? null : new ArrayList<>(value);
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
