// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document TipRule. Do not edit.
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

/** A document of the type TipRule. */
public final class TipRule implements Document {
  private static final Names NAMES = new Names("fulfilments", "shares");

  private final List<Fulfilment> fulfilments;
  private final List<TipShare> shares;

  private TipRule(Builder builder) {
    fulfilments = Lists.copy(builder.fulfilments);
    shares = Lists.copy(Lists.need(builder.shares, "shares"));
  }

  private TipRule(JsonReader in) {
    List<Fulfilment> fulfilments = Lists.none();
    List<TipShare> shares = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          if (!in.skipNull()) fulfilments = in.list(Fulfilment::read);
          break;
        case 1:
          shares = in.list(TipShare::read);
          seenMembers |= 1L << 1;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x2L & ~seenMembers);
    this.fulfilments = fulfilments;
    this.shares = shares;
  }

  /** None: all. */
  public List<Fulfilment> fulfilments() {
    return fulfilments;
  }

  /** Sum to 1000000. */
  public List<TipShare> shares() {
    return shares;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.fulfilments = fulfilments;
    builder.shares = shares;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static TipRule fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static TipRule fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, TipRule::read);
  }

  /** Reads one out of a larger text. */
  public static TipRule read(JsonReader in) {
    return new TipRule(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    if (!fulfilments.isEmpty()) out.member(NAMES, 0, fulfilments);
    out.member(NAMES, 1, shares);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof TipRule)) return false;
    TipRule that = (TipRule) object;
    return Objects.equals(fulfilments, that.fulfilments)
        && Objects.equals(shares, that.shares);
  }

  @Override
  public int hashCode() {
    return Objects.hash(fulfilments, shares);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a TipRule. Not for several threads at once. */
  public static final class Builder {
    private List<Fulfilment> fulfilments;
    private List<TipShare> shares;

    private Builder() {}

    /** None: all. May be left out. */
    public Builder fulfilments(List<? extends Fulfilment> value) {
      this.fulfilments = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** None: all. May be left out. */
    public Builder fulfilments(Fulfilment... value) {
      return fulfilments(Arrays.asList(value));
    }

    /** Sum to 1000000. */
    public Builder shares(List<? extends TipShare> value) {
      this.shares = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Sum to 1000000. */
    public Builder shares(TipShare... value) {
      return shares(Arrays.asList(value));
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public TipRule build() {
      return new TipRule(this);
    }
  }
}
