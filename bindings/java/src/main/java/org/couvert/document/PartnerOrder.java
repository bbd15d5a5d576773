// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document PartnerOrder. Do not edit.
package org.couvert.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type PartnerOrder, "partner_order/1". */
public final class PartnerOrder implements Document {
  private final Format format;
  private final String id;
  private final String number;
  private final String venue;
  private final String merchant;
  private final Fulfilment fulfilment;
  private final OrderState state;
  private final String currency;
  private final Instant placedAt;
  private final Instant wantedAt;
  private final Contact contact;
  private final String note;
  private final List<PartnerLine> lines;
  private final List<PartnerFee> fees;
  private final List<PartnerDiscount> discounts;
  private final List<PartnerPayment> payments;
  private final PartnerTotals stated;
  private final PartnerTotals computed;

  private PartnerOrder(Builder b) {
    format = Lists.need(b.format, "format");
    id = Lists.need(b.id, "id");
    number = b.number == null ? "" : b.number;
    venue = Lists.need(b.venue, "venue");
    merchant = b.merchant == null ? "" : b.merchant;
    fulfilment = b.fulfilment;
    state = b.state;
    currency = Lists.need(b.currency, "currency");
    placedAt = b.placedAt;
    wantedAt = b.wantedAt;
    contact = b.contact;
    note = b.note == null ? "" : b.note;
    lines = Lists.copy(Lists.need(b.lines, "lines"));
    fees = Lists.copy(b.fees);
    discounts = Lists.copy(b.discounts);
    payments = Lists.copy(b.payments);
    stated = Lists.need(b.stated, "stated");
    computed = Lists.need(b.computed, "computed");
  }

  /** Format. */
  public Format format() {
    return format;
  }

  /** Id. */
  public String id() {
    return id;
  }

  /** For people. */
  public String number() {
    return number;
  }

  /** Venue. */
  public String venue() {
    return venue;
  }

  /** Theirs. */
  public String merchant() {
    return merchant;
  }

  /** Fulfilment. */
  public Optional<Fulfilment> fulfilment() {
    return Optional.ofNullable(fulfilment);
  }

  /** By their last event. */
  public Optional<OrderState> state() {
    return Optional.ofNullable(state);
  }

  /** ISO 4217. */
  public String currency() {
    return currency;
  }

  /** Placed at. */
  public Optional<Instant> placedAt() {
    return Optional.ofNullable(placedAt);
  }

  /** Wanted at. */
  public Optional<Instant> wantedAt() {
    return Optional.ofNullable(wantedAt);
  }

  /** Contact. */
  public Optional<Contact> contact() {
    return Optional.ofNullable(contact);
  }

  /** Note. */
  public String note() {
    return note;
  }

  /** Lines. */
  public List<PartnerLine> lines() {
    return lines;
  }

  /** Fees. */
  public List<PartnerFee> fees() {
    return fees;
  }

  /** Discounts. */
  public List<PartnerDiscount> discounts() {
    return discounts;
  }

  /** Payments. */
  public List<PartnerPayment> payments() {
    return payments;
  }

  /** Theirs. */
  public PartnerTotals stated() {
    return stated;
  }

  /** Ours. */
  public PartnerTotals computed() {
    return computed;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.format = format;
    b.id = id;
    b.number = number;
    b.venue = venue;
    b.merchant = merchant;
    b.fulfilment = fulfilment;
    b.state = state;
    b.currency = currency;
    b.placedAt = placedAt;
    b.wantedAt = wantedAt;
    b.contact = contact;
    b.note = note;
    b.lines = lines;
    b.fees = fees;
    b.discounts = discounts;
    b.payments = payments;
    b.stated = stated;
    b.computed = computed;
    return b;
  }

  /** Reads the JSON text of one. */
  public static PartnerOrder fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static PartnerOrder fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, PartnerOrder::read);
  }

  /** Reads one out of a larger text. */
  public static PartnerOrder read(JsonReader in) {
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "couvert":
          in.kind("partner_order/1");
          break;
        case "format":
          b.format = Format.read(in);
          break;
        case "id":
          b.id = in.text();
          break;
        case "number":
          if (!in.skipNull()) b.number = in.text();
          break;
        case "venue":
          b.venue = in.text();
          break;
        case "merchant":
          if (!in.skipNull()) b.merchant = in.text();
          break;
        case "fulfilment":
          if (!in.skipNull()) b.fulfilment = Fulfilment.read(in);
          break;
        case "state":
          if (!in.skipNull()) b.state = OrderState.read(in);
          break;
        case "currency":
          b.currency = in.text();
          break;
        case "placed_at":
          if (!in.skipNull()) b.placedAt = in.instant();
          break;
        case "wanted_at":
          if (!in.skipNull()) b.wantedAt = in.instant();
          break;
        case "contact":
          if (!in.skipNull()) b.contact = Contact.read(in);
          break;
        case "note":
          if (!in.skipNull()) b.note = in.text();
          break;
        case "lines":
          b.lines = in.list(PartnerLine::read);
          break;
        case "fees":
          if (!in.skipNull()) b.fees = in.list(PartnerFee::read);
          break;
        case "discounts":
          if (!in.skipNull()) b.discounts = in.list(PartnerDiscount::read);
          break;
        case "payments":
          if (!in.skipNull()) b.payments = in.list(PartnerPayment::read);
          break;
        case "stated":
          b.stated = PartnerTotals.read(in);
          break;
        case "computed":
          b.computed = PartnerTotals.read(in);
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
    out.member("couvert", "partner_order/1");
    out.member("format", format);
    out.member("id", id);
    if (!number.isEmpty()) out.member("number", number);
    out.member("venue", venue);
    if (!merchant.isEmpty()) out.member("merchant", merchant);
    if (fulfilment != null) out.member("fulfilment", fulfilment);
    if (state != null) out.member("state", state);
    out.member("currency", currency);
    if (placedAt != null) out.member("placed_at", placedAt);
    if (wantedAt != null) out.member("wanted_at", wantedAt);
    if (contact != null) out.member("contact", contact);
    if (!note.isEmpty()) out.member("note", note);
    out.member("lines", lines);
    if (!fees.isEmpty()) out.member("fees", fees);
    if (!discounts.isEmpty()) out.member("discounts", discounts);
    if (!payments.isEmpty()) out.member("payments", payments);
    out.member("stated", stated);
    out.member("computed", computed);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof PartnerOrder)) return false;
    PartnerOrder that = (PartnerOrder) other;
    return Objects.equals(format, that.format)
        && Objects.equals(id, that.id)
        && Objects.equals(number, that.number)
        && Objects.equals(venue, that.venue)
        && Objects.equals(merchant, that.merchant)
        && Objects.equals(fulfilment, that.fulfilment)
        && Objects.equals(state, that.state)
        && Objects.equals(currency, that.currency)
        && Objects.equals(placedAt, that.placedAt)
        && Objects.equals(wantedAt, that.wantedAt)
        && Objects.equals(contact, that.contact)
        && Objects.equals(note, that.note)
        && Objects.equals(lines, that.lines)
        && Objects.equals(fees, that.fees)
        && Objects.equals(discounts, that.discounts)
        && Objects.equals(payments, that.payments)
        && Objects.equals(stated, that.stated)
        && Objects.equals(computed, that.computed);
  }

  @Override
  public int hashCode() {
    return Objects.hash(format, id, number, venue, merchant, fulfilment, state, currency, placedAt, wantedAt,
        contact, note, lines, fees, discounts, payments, stated, computed);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a PartnerOrder. Not for several threads at once. */
  public static final class Builder {
    private Format format;
    private String id;
    private String number;
    private String venue;
    private String merchant;
    private Fulfilment fulfilment;
    private OrderState state;
    private String currency;
    private Instant placedAt;
    private Instant wantedAt;
    private Contact contact;
    private String note;
    private List<PartnerLine> lines;
    private List<PartnerFee> fees;
    private List<PartnerDiscount> discounts;
    private List<PartnerPayment> payments;
    private PartnerTotals stated;
    private PartnerTotals computed;

    private Builder() {}

    /** Format. */
    public Builder format(Format value) {
      format = value;
      return this;
    }

    /** Id. */
    public Builder id(String value) {
      id = value;
      return this;
    }

    /** For people. May be left out. */
    public Builder number(String value) {
      number = value;
      return this;
    }

    /** Venue. */
    public Builder venue(String value) {
      venue = value;
      return this;
    }

    /** Theirs. May be left out. */
    public Builder merchant(String value) {
      merchant = value;
      return this;
    }

    /** Fulfilment. May be left out. */
    public Builder fulfilment(Fulfilment value) {
      fulfilment = value;
      return this;
    }

    /** By their last event. May be left out. */
    public Builder state(OrderState value) {
      state = value;
      return this;
    }

    /** ISO 4217. */
    public Builder currency(String value) {
      currency = value;
      return this;
    }

    /** Placed at. May be left out. */
    public Builder placedAt(Instant value) {
      placedAt = value;
      return this;
    }

    /** Wanted at. May be left out. */
    public Builder wantedAt(Instant value) {
      wantedAt = value;
      return this;
    }

    /** Contact. May be left out. */
    public Builder contact(Contact value) {
      contact = value;
      return this;
    }

    /** Note. May be left out. */
    public Builder note(String value) {
      note = value;
      return this;
    }

    /** Lines. */
    public Builder lines(List<? extends PartnerLine> value) {
      lines = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Lines. */
    public Builder lines(PartnerLine... value) {
      return lines(Arrays.asList(value));
    }

    /** Fees. May be left out. */
    public Builder fees(List<? extends PartnerFee> value) {
      fees = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Fees. May be left out. */
    public Builder fees(PartnerFee... value) {
      return fees(Arrays.asList(value));
    }

    /** Discounts. May be left out. */
    public Builder discounts(List<? extends PartnerDiscount> value) {
      discounts = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Discounts. May be left out. */
    public Builder discounts(PartnerDiscount... value) {
      return discounts(Arrays.asList(value));
    }

    /** Payments. May be left out. */
    public Builder payments(List<? extends PartnerPayment> value) {
      payments = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Payments. May be left out. */
    public Builder payments(PartnerPayment... value) {
      return payments(Arrays.asList(value));
    }

    /** Theirs. */
    public Builder stated(PartnerTotals value) {
      stated = value;
      return this;
    }

    /** Ours. */
    public Builder computed(PartnerTotals value) {
      computed = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public PartnerOrder build() {
      return new PartnerOrder(this);
    }
  }
}
