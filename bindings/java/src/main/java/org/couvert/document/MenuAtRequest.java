// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document MenuAtRequest. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type MenuAtRequest. */
public final class MenuAtRequest implements Document {
  private static final Names NAMES = new Names("at", "fulfilment", "channel", "locales");

  private final Instant at;
  private final Fulfilment fulfilment;
  private final String channel;
  private final List<String> locales;

  private MenuAtRequest(Builder builder) {
    at = Lists.need(builder.at, "at");
    fulfilment = builder.fulfilment == null ? Fulfilment.DELIVERY : builder.fulfilment;
    channel = builder.channel == null ? "" : builder.channel;
    locales = Lists.copy(builder.locales);
  }

  private MenuAtRequest(JsonReader in) {
    Instant at = null;
    Fulfilment fulfilment = Fulfilment.DELIVERY;
    String channel = "";
    List<String> locales = Lists.none();
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          at = in.instant();
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) fulfilment = Fulfilment.read(in);
          break;
        case 2:
          if (!in.skipNull()) channel = in.text();
          break;
        case 3:
          if (!in.skipNull()) locales = in.list(JsonReader::text);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.at = at;
    this.fulfilment = fulfilment;
    this.channel = channel;
    this.locales = locales;
  }

  /** At. */
  public Instant at() {
    return at;
  }

  /** Fulfilment. */
  public Fulfilment fulfilment() {
    return fulfilment;
  }

  /** Channel. */
  public String channel() {
    return channel;
  }

  /** The first that is held counts. */
  public List<String> locales() {
    return locales;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.at = at;
    builder.fulfilment = fulfilment;
    builder.channel = channel;
    builder.locales = locales;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static MenuAtRequest fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static MenuAtRequest fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, MenuAtRequest::read);
  }

  /** Reads one out of a larger text. */
  public static MenuAtRequest read(JsonReader in) {
    return new MenuAtRequest(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, at);
    if (fulfilment != Fulfilment.DELIVERY) out.member(NAMES, 1, fulfilment);
    if (!channel.isEmpty()) out.member(NAMES, 2, channel);
    if (!locales.isEmpty()) out.member(NAMES, 3, locales);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof MenuAtRequest)) return false;
    MenuAtRequest that = (MenuAtRequest) object;
    return Objects.equals(at, that.at)
        && Objects.equals(fulfilment, that.fulfilment)
        && Objects.equals(channel, that.channel)
        && Objects.equals(locales, that.locales);
  }

  @Override
  public int hashCode() {
    return Objects.hash(at, fulfilment, channel, locales);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a MenuAtRequest. Not for several threads at once. */
  public static final class Builder {
    private Instant at;
    private Fulfilment fulfilment;
    private String channel;
    private List<String> locales;

    private Builder() {}

    /** At. */
    public Builder at(Instant value) {
      this.at = value;
      return this;
    }

    /** Fulfilment. May be left out. */
    public Builder fulfilment(Fulfilment value) {
      this.fulfilment = value;
      return this;
    }

    /** Channel. May be left out. */
    public Builder channel(String value) {
      this.channel = value;
      return this;
    }

    /** The first that is held counts. May be left out. */
    public Builder locales(List<? extends String> value) {
      this.locales = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** The first that is held counts. May be left out. */
    public Builder locales(String... value) {
      return locales(Arrays.asList(value));
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public MenuAtRequest build() {
      return new MenuAtRequest(this);
    }
  }
}
