// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document ProofInputs. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type ProofInputs. */
public final class ProofInputs implements Document {
  private static final Names NAMES = new Names("menu", "rules", "cart", "context");

  private final Menu menu;
  private final PriceRules rules;
  private final Cart cart;
  private final ProofContext context;

  private ProofInputs(Builder builder) {
    menu = Lists.need(builder.menu, "menu");
    rules = Lists.need(builder.rules, "rules");
    cart = Lists.need(builder.cart, "cart");
    context = Lists.need(builder.context, "context");
  }

  private ProofInputs(JsonReader in) {
    Menu menu = null;
    PriceRules rules = null;
    Cart cart = null;
    ProofContext context = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          menu = Menu.read(in);
          seenMembers |= 1L << 0;
          break;
        case 1:
          rules = PriceRules.read(in);
          seenMembers |= 1L << 1;
          break;
        case 2:
          cart = Cart.read(in);
          seenMembers |= 1L << 2;
          break;
        case 3:
          context = ProofContext.read(in);
          seenMembers |= 1L << 3;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0xfL & ~seenMembers);
    this.menu = menu;
    this.rules = rules;
    this.cart = cart;
    this.context = context;
  }

  /** Menu. */
  public Menu menu() {
    return menu;
  }

  /** Rules. */
  public PriceRules rules() {
    return rules;
  }

  /** Cart. */
  public Cart cart() {
    return cart;
  }

  /** Context. */
  public ProofContext context() {
    return context;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.menu = menu;
    builder.rules = rules;
    builder.cart = cart;
    builder.context = context;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static ProofInputs fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static ProofInputs fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, ProofInputs::read);
  }

  /** Reads one out of a larger text. */
  public static ProofInputs read(JsonReader in) {
    return new ProofInputs(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, menu);
    out.member(NAMES, 1, rules);
    out.member(NAMES, 2, cart);
    out.member(NAMES, 3, context);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof ProofInputs)) return false;
    ProofInputs that = (ProofInputs) object;
    return Objects.equals(menu, that.menu)
        && Objects.equals(rules, that.rules)
        && Objects.equals(cart, that.cart)
        && Objects.equals(context, that.context);
  }

  @Override
  public int hashCode() {
    return Objects.hash(menu, rules, cart, context);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a ProofInputs. Not for several threads at once. */
  public static final class Builder {
    private Menu menu;
    private PriceRules rules;
    private Cart cart;
    private ProofContext context;

    private Builder() {}

    /** Menu. */
    public Builder menu(Menu value) {
      this.menu = value;
      return this;
    }

    /** Rules. */
    public Builder rules(PriceRules value) {
      this.rules = value;
      return this;
    }

    /** Cart. */
    public Builder cart(Cart value) {
      this.cart = value;
      return this;
    }

    /** Context. */
    public Builder context(ProofContext value) {
      this.context = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public ProofInputs build() {
      return new ProofInputs(this);
    }
  }
}
