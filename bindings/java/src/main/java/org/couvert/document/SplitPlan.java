// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document SplitPlan. Do not edit.
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

/** A document of the type SplitPlan. */
public final class SplitPlan implements Document {
  private static final Names NAMES = new Names("kind", "payers", "rest");

  private final SplitKind kind;
  private final List<SplitPayer> payers;
  private final SplitRest rest;

  private SplitPlan(Builder builder) {
    kind = Lists.need(builder.kind, "kind");
    payers = Lists.copy(Lists.need(builder.payers, "payers"));
    rest = builder.rest == null ? SplitRest.BY_GOODS : builder.rest;
  }

  private SplitPlan(JsonReader in) {
    SplitKind kind = null;
    List<SplitPayer> payers = null;
    SplitRest rest = SplitRest.BY_GOODS;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          kind = SplitKind.read(in);
          seenMembers |= 1L << 0;
          break;
        case 1:
          payers = in.list(SplitPayer::read);
          seenMembers |= 1L << 1;
          break;
        case 2:
          if (!in.skipNull()) rest = SplitRest.read(in);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x3L & ~seenMembers);
    this.kind = kind;
    this.payers = payers;
    this.rest = rest;
  }

  /** Kind. */
  public SplitKind kind() {
    return kind;
  }

  /** Payers. */
  public List<SplitPayer> payers() {
    return payers;
  }

  /** Fees, tip and rounding of a split by items. */
  public SplitRest rest() {
    return rest;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.kind = kind;
    builder.payers = payers;
    builder.rest = rest;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static SplitPlan fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static SplitPlan fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, SplitPlan::read);
  }

  /** Reads one out of a larger text. */
  public static SplitPlan read(JsonReader in) {
    return new SplitPlan(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, kind);
    out.member(NAMES, 1, payers);
    if (rest != SplitRest.BY_GOODS) out.member(NAMES, 2, rest);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof SplitPlan)) return false;
    SplitPlan that = (SplitPlan) object;
    return Objects.equals(kind, that.kind)
        && Objects.equals(payers, that.payers)
        && Objects.equals(rest, that.rest);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, payers, rest);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a SplitPlan. Not for several threads at once. */
  public static final class Builder {
    private SplitKind kind;
    private List<SplitPayer> payers;
    private SplitRest rest;

    private Builder() {}

    /** Kind. */
    public Builder kind(SplitKind value) {
      this.kind = value;
      return this;
    }

    /** Payers. */
    public Builder payers(List<? extends SplitPayer> value) {
      this.payers = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Payers. */
    public Builder payers(SplitPayer... value) {
      return payers(Arrays.asList(value));
    }

    /** Fees, tip and rounding of a split by items. May be left out. */
    public Builder rest(SplitRest value) {
      this.rest = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public SplitPlan build() {
      return new SplitPlan(this);
    }
  }
}
