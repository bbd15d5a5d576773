// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document RushWindow. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type RushWindow. */
public final class RushWindow implements Document {
  private static final Names NAMES = new Names("hours", "factor_permille");

  private final Calendar hours;
  private final int factorPermille;

  private RushWindow(Builder builder) {
    hours = Lists.need(builder.hours, "hours");
    factorPermille = builder.factorPermille == null ? 1500 : builder.factorPermille;
  }

  private RushWindow(JsonReader in) {
    Calendar hours = null;
    int factorPermille = 1500;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          hours = Calendar.read(in);
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) factorPermille = in.int32();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.hours = hours;
    this.factorPermille = factorPermille;
  }

  /** Hours. */
  public Calendar hours() {
    return hours;
  }

  /** 1500 takes half as long again. */
  public int factorPermille() {
    return factorPermille;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.hours = hours;
    builder.factorPermille = factorPermille;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static RushWindow fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static RushWindow fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, RushWindow::read);
  }

  /** Reads one out of a larger text. */
  public static RushWindow read(JsonReader in) {
    return new RushWindow(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, hours);
    if (factorPermille != 1500) out.member(NAMES, 1, factorPermille);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof RushWindow)) return false;
    RushWindow that = (RushWindow) object;
    return Objects.equals(hours, that.hours)
        && factorPermille == that.factorPermille;
  }

  @Override
  public int hashCode() {
    return Objects.hash(hours, factorPermille);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a RushWindow. Not for several threads at once. */
  public static final class Builder {
    private Calendar hours;
    private Integer factorPermille;

    private Builder() {}

    /** Hours. */
    public Builder hours(Calendar value) {
      this.hours = value;
      return this;
    }

    /** 1500 takes half as long again. May be left out. */
    public Builder factorPermille(int value) {
      this.factorPermille = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public RushWindow build() {
      return new RushWindow(this);
    }
  }
}
