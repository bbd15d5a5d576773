// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Exported. Do not edit.
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type Exported. */
public final class Exported implements Document {
  private final String text;
  private final LossReport report;

  private Exported(Builder b) {
    text = Lists.need(b.text, "text");
    report = Lists.need(b.report, "report");
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
    Builder b = new Builder();
    b.text = text;
    b.report = report;
    return b;
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
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "text":
          b.text = in.text();
          break;
        case "report":
          b.report = LossReport.read(in);
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
    out.member("text", text);
    out.member("report", report);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof Exported)) return false;
    Exported that = (Exported) other;
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
      text = value;
      return this;
    }

    /** Report. */
    public Builder report(LossReport value) {
      report = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Exported build() {
      return new Exported(this);
    }
  }
}
