// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document SaleSample. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type SaleSample. */
public final class SaleSample implements Document {
  private static final Names NAMES = new Names("quote", "channel");

  private final Quote quote;
  private final String channel;

  private SaleSample(Builder builder) {
    quote = Lists.need(builder.quote, "quote");
    channel = builder.channel == null ? "" : builder.channel;
  }

  private SaleSample(JsonReader in) {
    Quote quote = null;
    String channel = "";
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          quote = Quote.read(in);
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) channel = in.text();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.quote = quote;
    this.channel = channel;
  }

  /** Quote. */
  public Quote quote() {
    return quote;
  }

  /** Channel. */
  public String channel() {
    return channel;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.quote = quote;
    builder.channel = channel;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static SaleSample fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static SaleSample fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, SaleSample::read);
  }

  /** Reads one out of a larger text. */
  public static SaleSample read(JsonReader in) {
    return new SaleSample(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, quote);
    if (!channel.isEmpty()) out.member(NAMES, 1, channel);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof SaleSample)) return false;
    SaleSample that = (SaleSample) object;
    return Objects.equals(quote, that.quote)
        && Objects.equals(channel, that.channel);
  }

  @Override
  public int hashCode() {
    return Objects.hash(quote, channel);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a SaleSample. Not for several threads at once. */
  public static final class Builder {
    private Quote quote;
    private String channel;

    private Builder() {}

    /** Quote. */
    public Builder quote(Quote value) {
      this.quote = value;
      return this;
    }

    /** Channel. May be left out. */
    public Builder channel(String value) {
      this.channel = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public SaleSample build() {
      return new SaleSample(this);
    }
  }
}
