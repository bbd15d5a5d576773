// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Resolution. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type Resolution. */
public final class Resolution implements Document {
  private static final Names NAMES = new Names("drop", "cart", "agreed_total_minor", "wanted_at");

  private final boolean drop;
  private final Cart cart;
  private final Long agreedTotalMinor;
  private final Instant wantedAt;

  private Resolution(Builder builder) {
    drop = builder.drop == null ? false : builder.drop;
    cart = builder.cart;
    agreedTotalMinor = builder.agreedTotalMinor;
    wantedAt = builder.wantedAt;
  }

  private Resolution(JsonReader in) {
    boolean drop = false;
    Cart cart = null;
    Long agreedTotalMinor = null;
    Instant wantedAt = null;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          if (!in.skipNull()) drop = in.bool();
          break;
        case 1:
          if (!in.skipNull()) cart = Cart.read(in);
          break;
        case 2:
          if (!in.skipNull()) agreedTotalMinor = in.int64();
          break;
        case 3:
          if (!in.skipNull()) wantedAt = in.instant();
          break;
        default:
          in.skip();
      }
    }
    this.drop = drop;
    this.cart = cart;
    this.agreedTotalMinor = agreedTotalMinor;
    this.wantedAt = wantedAt;
  }

  /** Drop. */
  public boolean drop() {
    return drop;
  }

  /** Cart. */
  public Optional<Cart> cart() {
    return Optional.ofNullable(cart);
  }

  /** Agreed total minor. */
  public OptionalLong agreedTotalMinor() {
    return agreedTotalMinor == null ? OptionalLong.empty() : OptionalLong.of(agreedTotalMinor);
  }

  /** Wanted at. */
  public Optional<Instant> wantedAt() {
    return Optional.ofNullable(wantedAt);
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.drop = drop;
    builder.cart = cart;
    builder.agreedTotalMinor = agreedTotalMinor;
    builder.wantedAt = wantedAt;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Resolution fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Resolution fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Resolution::read);
  }

  /** Reads one out of a larger text. */
  public static Resolution read(JsonReader in) {
    return new Resolution(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    if (drop) out.member(NAMES, 0, drop);
    if (cart != null) out.member(NAMES, 1, cart);
    if (agreedTotalMinor != null) out.member(NAMES, 2, agreedTotalMinor);
    if (wantedAt != null) out.member(NAMES, 3, wantedAt);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Resolution)) return false;
    Resolution that = (Resolution) object;
    return drop == that.drop
        && Objects.equals(cart, that.cart)
        && Objects.equals(agreedTotalMinor, that.agreedTotalMinor)
        && Objects.equals(wantedAt, that.wantedAt);
  }

  @Override
  public int hashCode() {
    return Objects.hash(drop, cart, agreedTotalMinor, wantedAt);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Resolution. Not for several threads at once. */
  public static final class Builder {
    private Boolean drop;
    private Cart cart;
    private Long agreedTotalMinor;
    private Instant wantedAt;

    private Builder() {}

    /** Drop. May be left out. */
    public Builder drop(boolean value) {
      this.drop = value;
      return this;
    }

    /** Cart. May be left out. */
    public Builder cart(Cart value) {
      this.cart = value;
      return this;
    }

    /** Agreed total minor. May be left out. */
    public Builder agreedTotalMinor(long value) {
      this.agreedTotalMinor = value;
      return this;
    }

    /** Wanted at. May be left out. */
    public Builder wantedAt(Instant value) {
      this.wantedAt = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Resolution build() {
      return new Resolution(this);
    }
  }
}
