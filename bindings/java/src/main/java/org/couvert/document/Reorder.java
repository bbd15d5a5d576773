// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Reorder. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type Reorder. */
public final class Reorder implements Document {
  private static final Names NAMES = new Names("cart", "lines", "quote", "was_total_minor");

  private final Cart cart;
  private final List<ReorderLine> lines;
  private final Quote quote;
  private final long wasTotalMinor;

  private Reorder(Builder builder) {
    cart = Lists.need(builder.cart, "cart");
    lines = Lists.copy(builder.lines);
    quote = Lists.need(builder.quote, "quote");
    wasTotalMinor = builder.wasTotalMinor == null ? 0L : builder.wasTotalMinor;
  }

  private Reorder(JsonReader in) {
    Cart cart = null;
    List<ReorderLine> lines = Lists.none();
    Quote quote = null;
    long wasTotalMinor = 0L;
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
          if (!in.skipNull()) lines = in.list(ReorderLine::read);
          break;
        case 2:
          quote = Quote.read(in);
          seenMembers |= 1L << 2;
          break;
        case 3:
          if (!in.skipNull()) wasTotalMinor = in.int64();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x5L & ~seenMembers);
    this.cart = cart;
    this.lines = lines;
    this.quote = quote;
    this.wasTotalMinor = wasTotalMinor;
  }

  /** What can be ordered as it stands. */
  public Cart cart() {
    return cart;
  }

  /** Lines. */
  public List<ReorderLine> lines() {
    return lines;
  }

  /** Quote. */
  public Quote quote() {
    return quote;
  }

  /** Was total minor. */
  public long wasTotalMinor() {
    return wasTotalMinor;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.cart = cart;
    builder.lines = lines;
    builder.quote = quote;
    builder.wasTotalMinor = wasTotalMinor;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Reorder fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Reorder fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Reorder::read);
  }

  /** Reads one out of a larger text. */
  public static Reorder read(JsonReader in) {
    return new Reorder(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, cart);
    if (!lines.isEmpty()) out.member(NAMES, 1, lines);
    out.member(NAMES, 2, quote);
    if (wasTotalMinor != 0L) out.member(NAMES, 3, wasTotalMinor);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Reorder)) return false;
    Reorder that = (Reorder) object;
    return Objects.equals(cart, that.cart)
        && Objects.equals(lines, that.lines)
        && Objects.equals(quote, that.quote)
        && wasTotalMinor == that.wasTotalMinor;
  }

  @Override
  public int hashCode() {
    return Objects.hash(cart, lines, quote, wasTotalMinor);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Reorder. Not for several threads at once. */
  public static final class Builder {
    private Cart cart;
    private List<ReorderLine> lines;
    private Quote quote;
    private Long wasTotalMinor;

    private Builder() {}

    /** What can be ordered as it stands. */
    public Builder cart(Cart value) {
      this.cart = value;
      return this;
    }

    /** Lines. May be left out. */
    public Builder lines(List<? extends ReorderLine> value) {
      this.lines = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Lines. May be left out. */
    public Builder lines(ReorderLine... value) {
      return lines(Arrays.asList(value));
    }

    /** Quote. */
    public Builder quote(Quote value) {
      this.quote = value;
      return this;
    }

    /** Was total minor. May be left out. */
    public Builder wasTotalMinor(long value) {
      this.wasTotalMinor = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Reorder build() {
      return new Reorder(this);
    }
  }
}
