// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Cart. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type Cart, "cart/1". */
public final class Cart implements Document {
  private static final Names NAMES = new Names("couvert", "id", "venue", "fulfilment", "lines", "codes",
      "tip_minor", "note", "channel");

  private final UUID id;
  private final String venue;
  private final Fulfilment fulfilment;
  private final List<CartLine> lines;
  private final List<String> codes;
  private final long tipMinor;
  private final String note;
  private final String channel;

  private Cart(Builder builder) {
    id = Lists.need(builder.id, "id");
    venue = Lists.need(builder.venue, "venue");
    fulfilment = Lists.need(builder.fulfilment, "fulfilment");
    lines = Lists.copy(builder.lines);
    codes = Lists.copy(builder.codes);
    tipMinor = builder.tipMinor == null ? 0L : builder.tipMinor;
    note = builder.note == null ? "" : builder.note;
    channel = builder.channel == null ? "" : builder.channel;
  }

  private Cart(JsonReader in) {
    UUID id = null;
    String venue = null;
    Fulfilment fulfilment = null;
    List<CartLine> lines = Lists.none();
    List<String> codes = Lists.none();
    long tipMinor = 0L;
    String note = "";
    String channel = "";
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          in.kind("cart/1");
          break;
        case 1:
          id = in.uuid();
          seenMembers |= 1L << 1;
          break;
        case 2:
          venue = in.text();
          seenMembers |= 1L << 2;
          break;
        case 3:
          fulfilment = Fulfilment.read(in);
          seenMembers |= 1L << 3;
          break;
        case 4:
          if (!in.skipNull()) lines = in.list(CartLine::read);
          break;
        case 5:
          if (!in.skipNull()) codes = in.list(JsonReader::text);
          break;
        case 6:
          if (!in.skipNull()) tipMinor = in.int64();
          break;
        case 7:
          if (!in.skipNull()) note = in.text();
          break;
        case 8:
          if (!in.skipNull()) channel = in.text();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0xeL & ~seenMembers);
    this.id = id;
    this.venue = venue;
    this.fulfilment = fulfilment;
    this.lines = lines;
    this.codes = codes;
    this.tipMinor = tipMinor;
    this.note = note;
    this.channel = channel;
  }

  /** Id. */
  public UUID id() {
    return id;
  }

  /** Venue. */
  public String venue() {
    return venue;
  }

  /** Fulfilment. */
  public Fulfilment fulfilment() {
    return fulfilment;
  }

  /** Lines. */
  public List<CartLine> lines() {
    return lines;
  }

  /** Promotion codes. */
  public List<String> codes() {
    return codes;
  }

  /** Tip minor. */
  public long tipMinor() {
    return tipMinor;
  }

  /** Note. */
  public String note() {
    return note;
  }

  /** Where it is ordered; chooses price books. */
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
    builder.id = id;
    builder.venue = venue;
    builder.fulfilment = fulfilment;
    builder.lines = lines;
    builder.codes = codes;
    builder.tipMinor = tipMinor;
    builder.note = note;
    builder.channel = channel;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Cart fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Cart fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Cart::read);
  }

  /** Reads one out of a larger text. */
  public static Cart read(JsonReader in) {
    return new Cart(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.kind("cart/1");
    out.member(NAMES, 1, id);
    out.member(NAMES, 2, venue);
    out.member(NAMES, 3, fulfilment);
    if (!lines.isEmpty()) out.member(NAMES, 4, lines);
    if (!codes.isEmpty()) out.member(NAMES, 5, codes);
    if (tipMinor != 0L) out.member(NAMES, 6, tipMinor);
    if (!note.isEmpty()) out.member(NAMES, 7, note);
    if (!channel.isEmpty()) out.member(NAMES, 8, channel);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Cart)) return false;
    Cart that = (Cart) object;
    return Objects.equals(id, that.id)
        && Objects.equals(venue, that.venue)
        && Objects.equals(fulfilment, that.fulfilment)
        && Objects.equals(lines, that.lines)
        && Objects.equals(codes, that.codes)
        && tipMinor == that.tipMinor
        && Objects.equals(note, that.note)
        && Objects.equals(channel, that.channel);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, venue, fulfilment, lines, codes, tipMinor, note, channel);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Cart. Not for several threads at once. */
  public static final class Builder {
    private UUID id;
    private String venue;
    private Fulfilment fulfilment;
    private List<CartLine> lines;
    private List<String> codes;
    private Long tipMinor;
    private String note;
    private String channel;

    private Builder() {}

    /** Id. */
    public Builder id(UUID value) {
      this.id = value;
      return this;
    }

    /** Venue. */
    public Builder venue(String value) {
      this.venue = value;
      return this;
    }

    /** Fulfilment. */
    public Builder fulfilment(Fulfilment value) {
      this.fulfilment = value;
      return this;
    }

    /** Lines. May be left out. */
    public Builder lines(List<? extends CartLine> value) {
      this.lines = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Lines. May be left out. */
    public Builder lines(CartLine... value) {
      return lines(Arrays.asList(value));
    }

    /** Promotion codes. May be left out. */
    public Builder codes(List<? extends String> value) {
      this.codes = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Promotion codes. May be left out. */
    public Builder codes(String... value) {
      return codes(Arrays.asList(value));
    }

    /** Tip minor. May be left out. */
    public Builder tipMinor(long value) {
      this.tipMinor = value;
      return this;
    }

    /** Note. May be left out. */
    public Builder note(String value) {
      this.note = value;
      return this;
    }

    /** Where it is ordered; chooses price books. May be left out. */
    public Builder channel(String value) {
      this.channel = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Cart build() {
      return new Cart(this);
    }
  }
}
