// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document MenuAtRequest. Do not edit.
package org.couvert.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type MenuAtRequest. */
public final class MenuAtRequest implements Document {
  private final Instant at;
  private final Fulfilment fulfilment;
  private final String channel;
  private final List<String> locales;

  private MenuAtRequest(Builder b) {
    at = Lists.need(b.at, "at");
    fulfilment = b.fulfilment == null ? Fulfilment.DELIVERY : b.fulfilment;
    channel = b.channel == null ? "" : b.channel;
    locales = Lists.copy(b.locales);
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
    Builder b = new Builder();
    b.at = at;
    b.fulfilment = fulfilment;
    b.channel = channel;
    b.locales = locales;
    return b;
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
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "at":
          b.at = in.instant();
          break;
        case "fulfilment":
          if (!in.skipNull()) b.fulfilment = Fulfilment.read(in);
          break;
        case "channel":
          if (!in.skipNull()) b.channel = in.text();
          break;
        case "locales":
          if (!in.skipNull()) b.locales = in.list(JsonReader::text);
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
    out.member("at", at);
    if (fulfilment != Fulfilment.DELIVERY) out.member("fulfilment", fulfilment);
    if (!channel.isEmpty()) out.member("channel", channel);
    if (!locales.isEmpty()) out.member("locales", locales);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof MenuAtRequest)) return false;
    MenuAtRequest that = (MenuAtRequest) other;
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
      at = value;
      return this;
    }

    /** Fulfilment. May be left out. */
    public Builder fulfilment(Fulfilment value) {
      fulfilment = value;
      return this;
    }

    /** Channel. May be left out. */
    public Builder channel(String value) {
      channel = value;
      return this;
    }

    /** The first that is held counts. May be left out. */
    public Builder locales(List<? extends String> value) {
      locales = value == null ? null : new ArrayList<>(value);
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
