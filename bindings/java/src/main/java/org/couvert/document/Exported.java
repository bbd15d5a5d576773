// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Exported. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type Exported. */
public final class Exported implements Document {
  private static final Names NAMES = new Names("text", "report");

  private final String text;
  private final LossReport report;

  private Exported(Builder builder) {
    text = Lists.need(builder.text, "text");
    report = Lists.need(builder.report, "report");
  }

  private Exported(JsonReader in) {
    String text = null;
    LossReport report = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          text = in.text();
          seenMembers |= 1L << 0;
          break;
        case 1:
          report = LossReport.read(in);
          seenMembers |= 1L << 1;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x3L & ~seenMembers);
    this.text = text;
    this.report = report;
  }

  /** Text. */
  public String text() {
    return text;
  }

  /** Report. */
  public LossReport report() {
    return report;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.text = text;
    builder.report = report;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Exported fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Exported fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Exported::read);
  }

  /** Reads one out of a larger text. */
  public static Exported read(JsonReader in) {
    return new Exported(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, text);
    out.member(NAMES, 1, report);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Exported)) return false;
    Exported that = (Exported) object;
    return Objects.equals(text, that.text)
        && Objects.equals(report, that.report);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text, report);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Exported. Not for several threads at once. */
  public static final class Builder {
    private String text;
    private LossReport report;

    private Builder() {}

    /** Text. */
    public Builder text(String value) {
      this.text = value;
      return this;
    }

    /** Report. */
    public Builder report(LossReport value) {
      this.report = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Exported build() {
      return new Exported(this);
    }
  }
}
