// SPDX-License-Identifier: Apache-2.0
// A venue with its menu and rules, for pricing without a store.
package org.couvert;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.couvert.document.Cart;
import org.couvert.document.Exported;
import org.couvert.document.Format;
import org.couvert.document.Issue;
import org.couvert.document.Menu;
import org.couvert.document.MenuAt;
import org.couvert.document.MenuAtRequest;
import org.couvert.document.Order;
import org.couvert.document.OrderBounds;
import org.couvert.document.Orderable;
import org.couvert.document.OrderableRequest;
import org.couvert.document.PriceProof;
import org.couvert.document.PriceRules;
import org.couvert.document.PricingAnswer;
import org.couvert.document.PricingRequest;
import org.couvert.document.Reorder;
import org.couvert.document.Venue;
import org.couvert.json.JsonReader;

/** A venue, its menu and its rules at one moment: a snapshot that never changes. May be used from several threads. */
public final class Book extends NativeObject {
  Book(long handle) {
    super(handle, Native::couvert_book_free);
  }

  /**
   * A book from its parts.
   *
   * @param venue whose clock, hours and zones count
   * @param menu what is on sale
   * @param rules taxes, fees and promotions
   * @throws CouvertException for instance menu_invalid, rules_invalid
   */
  @Operation("book_create")
  public static Book of(Venue venue, Menu menu, PriceRules rules) {
    byte[] venueOctets = Call.octets(venue, "venue");
    byte[] menuOctets = Call.octets(menu, "menu");
    byte[] rulesOctets = Call.octets(rules, "rules");
    return new Book(Call.number(out -> Native.couvert_book_create(venueOctets, menuOctets, rulesOctets, out)));
  }

  /** The venue. */
  @Operation("book_document")
  public Venue venue() {
    return part("venue", Venue::read);
  }

  /** The menu. */
  @Operation("book_document")
  public Menu menu() {
    return part("menu", Menu::read);
  }

  /** Taxes, fees and promotions. */
  @Operation("book_document")
  public PriceRules rules() {
    return part("rules", PriceRules::read);
  }

  /**
   * The price of a basket with every step, and whether it can be ordered. The same on every platform to the cent.
   *
   * @throws CouvertException menu_not_published, cart_wrong_venue, limit_exceeded, tax_rate_missing, money_overflow
   */
  @Operation("book_quote")
  public PricingAnswer quote(PricingRequest request) {
    byte[] requestOctets = Call.octets(request, "request");
    return withHandle(self -> Call.document(PricingAnswer::read, out -> Native.couvert_book_quote(self, requestOctets,
        out)));
  }

  /**
   * The total of a basket alone, in minor units: for dragging a quantity.
   *
   * @throws CouvertException menu_not_published, cart_wrong_venue, limit_exceeded, tax_rate_missing, money_overflow
   */
  @Operation("book_total")
  public long total(PricingRequest request) {
    byte[] requestOctets = Call.octets(request, "request");
    return withHandle(self -> Call.number(out -> Native.couvert_book_total(self, requestOctets, out)));
  }

  /**
   * Everything that is wrong with a basket, an array of issues.
   *
   * @throws CouvertException menu_not_published
   */
  @Operation("book_check")
  public List<Issue> check(Cart cart) {
    byte[] cartOctets = Call.octets(cart, "cart");
    return withHandle(self -> Call.documents(Issue::read, out -> Native.couvert_book_check(self, cartOctets, out)));
  }

  /**
   * Whether the venue, one item, or a whole basket can be ordered, with every reason and the next time.
   *
   * @throws CouvertException invalid_argument, menu_not_published
   */
  @Operation("book_orderable")
  public Orderable orderable(OrderableRequest request) {
    byte[] requestOctets = Call.octets(request, "request");
    return withHandle(self -> Call.document(Orderable::read, out -> Native.couvert_book_orderable(self, requestOctets,
        out)));
  }

  /**
   * Minimum, maximum and fees before there is a basket.
   *
   * @throws CouvertException fulfilment_not_offered
   */
  @Operation("book_bounds")
  public OrderBounds bounds(PricingRequest request) {
    byte[] requestOctets = Call.octets(request, "request");
    return withHandle(self -> Call.document(OrderBounds::read, out -> Native.couvert_book_bounds(self, requestOctets,
        out)));
  }

  /**
   * The menu as it is at an instant, in the first of the languages that is held: what is on sale, at which price.
   *
   * @throws CouvertException menu_not_published
   */
  @Operation("book_menu_at")
  public MenuAt menuAt(MenuAtRequest request) {
    byte[] requestOctets = Call.octets(request, "request");
    return withHandle(self -> Call.document(MenuAt::read, out -> Native.couvert_book_menu_at(self, requestOctets, out)));
  }

  /**
   * An old order as a basket of today, with what is no longer the same.
   *
   * @throws CouvertException menu_not_published, cart_wrong_venue
   */
  @Operation("book_reorder")
  public Reorder reorder(Order order, UUID cartId, Instant at) {
    byte[] orderOctets = Call.octets(order, "order");
    byte[] cartIdOctets = Call.octets(cartId.toString(), "cartId");
    byte[] atOctets = Call.octets(Call.instant(at), "at");
    return withHandle(self -> Call.document(Reorder::read, out -> Native.couvert_book_reorder(self, orderOctets,
        cartIdOctets, atOctets, out)));
  }

  /**
   * The proof of a price, which anybody can check.
   *
   * @throws CouvertException menu_not_published
   */
  @Operation("book_prove")
  public PriceProof prove(PricingRequest request) {
    byte[] requestOctets = Call.octets(request, "request");
    return withHandle(self -> Call.document(PriceProof::read, out -> Native.couvert_book_prove(self, requestOctets, out)));
  }

  /**
   * A venue's menu in another system's format.
   *
   * @throws CouvertException invalid_argument, format_not_supported, menu_not_published
   */
  @Operation("menu_export")
  public Exported export(Format format) {
    byte[] formatOctets = Call.octets(format.word(), "format");
    return withHandle(self -> Call.document(Exported::read, out -> Native.couvert_menu_export(self, formatOctets, out)));
  }

  private <T> T part(String name, Function<JsonReader, T> read) {
    byte[] octets = Call.octets(name, "part");
    return withHandle(self -> Call.document(read, out -> Native.couvert_book_document(self, octets, out)));
  }

  /** Gives the book back; later calls are refused with the code closed. */
  @Override
  @Operation("book_free")
  public void close() {
    super.close();
  }
}
