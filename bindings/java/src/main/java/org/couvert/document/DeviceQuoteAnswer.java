// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document DeviceQuoteAnswer. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type DeviceQuoteAnswer. */
public final class DeviceQuoteAnswer implements Document {
  private static final Names NAMES = new Names("quote", "orderable", "provisional", "menu_version");

  private final Quote quote;
  private final Orderable orderable;
  private final boolean provisional;
  private final long menuVersion;

  private DeviceQuoteAnswer(Builder builder) {
    quote = Lists.need(builder.quote, "quote");
    orderable = Lists.need(builder.orderable, "orderable");
    provisional = builder.provisional == null ? false : builder.provisional;
    menuVersion = Lists.need(builder.menuVersion, "menu_version");
  }

  private DeviceQuoteAnswer(JsonReader in) {
    Quote quote = null;
    Orderable orderable = null;
    boolean provisional = false;
    long menuVersion = 0L;
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
          orderable = Orderable.read(in);
          seenMembers |= 1L << 1;
          break;
        case 2:
          if (!in.skipNull()) provisional = in.bool();
          break;
        case 3:
          menuVersion = in.int64();
          seenMembers |= 1L << 3;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0xbL & ~seenMembers);
    this.quote = quote;
    this.orderable = orderable;
    this.provisional = provisional;
    this.menuVersion = menuVersion;
  }

  /** Quote. */
  public Quote quote() {
    return quote;
  }

  /** Orderable. */
  public Orderable orderable() {
    return orderable;
  }

  /** Only the house knows more of a promotion in it. */
  public boolean provisional() {
    return provisional;
  }

  /** Menu version. */
  public long menuVersion() {
    return menuVersion;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.quote = quote;
    builder.orderable = orderable;
    builder.provisional = provisional;
    builder.menuVersion = menuVersion;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static DeviceQuoteAnswer fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static DeviceQuoteAnswer fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, DeviceQuoteAnswer::read);
  }

  /** Reads one out of a larger text. */
  public static DeviceQuoteAnswer read(JsonReader in) {
    return new DeviceQuoteAnswer(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, quote);
    out.member(NAMES, 1, orderable);
    if (provisional) out.member(NAMES, 2, provisional);
    out.member(NAMES, 3, menuVersion);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof DeviceQuoteAnswer)) return false;
    DeviceQuoteAnswer that = (DeviceQuoteAnswer) object;
    return Objects.equals(quote, that.quote)
        && Objects.equals(orderable, that.orderable)
        && provisional == that.provisional
        && menuVersion == that.menuVersion;
  }

  @Override
  public int hashCode() {
    return Objects.hash(quote, orderable, provisional, menuVersion);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a DeviceQuoteAnswer. Not for several threads at once. */
  public static final class Builder {
    private Quote quote;
    private Orderable orderable;
    private Boolean provisional;
    private Long menuVersion;

    private Builder() {}

    /** Quote. */
    public Builder quote(Quote value) {
      this.quote = value;
      return this;
    }

    /** Orderable. */
    public Builder orderable(Orderable value) {
      this.orderable = value;
      return this;
    }

    /** Only the house knows more of a promotion in it. May be left out. */
    public Builder provisional(boolean value) {
      this.provisional = value;
      return this;
    }

    /** Menu version. */
    public Builder menuVersion(long value) {
      this.menuVersion = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public DeviceQuoteAnswer build() {
      return new DeviceQuoteAnswer(this);
    }
  }
}
