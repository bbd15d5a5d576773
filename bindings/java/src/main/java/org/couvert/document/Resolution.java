// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Resolution. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type Resolution. */
public final class Resolution implements Document {
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
    Builder builder = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "drop":
          if (!in.skipNull()) builder.drop = in.bool();
          break;
        case "cart":
          if (!in.skipNull()) builder.cart = Cart.read(in);
          break;
        case "agreed_total_minor":
          if (!in.skipNull()) builder.agreedTotalMinor = in.int64();
          break;
        case "wanted_at":
          if (!in.skipNull()) builder.wantedAt = in.instant();
          break;
        default:
          in.skip();
      }
    }
    return in.built(builder::build);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    if (drop) out.member("drop", drop);
    if (cart != null) out.member("cart", cart);
    if (agreedTotalMinor != null) out.member("agreed_total_minor", agreedTotalMinor);
    if (wantedAt != null) out.member("wanted_at", wantedAt);
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
