// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document MergedCart. Do not edit.
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

/** A document of the type MergedCart. */
public final class MergedCart implements Document {
  private static final Names NAMES = new Names("cart", "absorbed", "notes");

  private final Cart cart;
  private final List<UUID> absorbed;
  private final List<CartMergeNote> notes;

  private MergedCart(Builder builder) {
    cart = Lists.need(builder.cart, "cart");
    absorbed = Lists.copy(builder.absorbed);
    notes = Lists.copy(builder.notes);
  }

  private MergedCart(JsonReader in) {
    Cart cart = null;
    List<UUID> absorbed = Lists.none();
    List<CartMergeNote> notes = Lists.none();
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          cart = Cart.read(in);
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) absorbed = in.list(JsonReader::uuid);
          break;
        case 2:
          if (!in.skipNull()) notes = in.list(CartMergeNote::read);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.cart = cart;
    this.absorbed = absorbed;
    this.notes = notes;
  }

  /** Cart. */
  public Cart cart() {
    return cart;
  }

  /** Ids of lines that were added up. */
  public List<UUID> absorbed() {
    return absorbed;
  }

  /** Notes. */
  public List<CartMergeNote> notes() {
    return notes;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.cart = cart;
    builder.absorbed = absorbed;
    builder.notes = notes;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static MergedCart fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static MergedCart fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, MergedCart::read);
  }

  /** Reads one out of a larger text. */
  public static MergedCart read(JsonReader in) {
    return new MergedCart(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, cart);
    if (!absorbed.isEmpty()) out.member(NAMES, 1, absorbed);
    if (!notes.isEmpty()) out.member(NAMES, 2, notes);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof MergedCart)) return false;
    MergedCart that = (MergedCart) object;
    return Objects.equals(cart, that.cart)
        && Objects.equals(absorbed, that.absorbed)
        && Objects.equals(notes, that.notes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(cart, absorbed, notes);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a MergedCart. Not for several threads at once. */
  public static final class Builder {
    private Cart cart;
    private List<UUID> absorbed;
    private List<CartMergeNote> notes;

    private Builder() {}

    /** Cart. */
    public Builder cart(Cart value) {
      this.cart = value;
      return this;
    }

    /** Ids of lines that were added up. May be left out. */
    public Builder absorbed(List<? extends UUID> value) {
      this.absorbed = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Ids of lines that were added up. May be left out. */
    public Builder absorbed(UUID... value) {
      return absorbed(Arrays.asList(value));
    }

    /** Notes. May be left out. */
    public Builder notes(List<? extends CartMergeNote> value) {
      this.notes = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Notes. May be left out. */
    public Builder notes(CartMergeNote... value) {
      return notes(Arrays.asList(value));
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public MergedCart build() {
      return new MergedCart(this);
    }
  }
}
