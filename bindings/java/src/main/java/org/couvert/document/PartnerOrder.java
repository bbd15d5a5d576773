// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document PartnerOrder. Do not edit.
// SPDX-License-Identifier: Apache-2.0
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

  private PartnerOrder(Builder builder) {
    format = Lists.need(builder.format, "format");
    id = Lists.need(builder.id, "id");
    number = builder.number == null ? "" : builder.number;
    venue = Lists.need(builder.venue, "venue");
    merchant = builder.merchant == null ? "" : builder.merchant;
    fulfilment = builder.fulfilment;
    state = builder.state;
    currency = Lists.need(builder.currency, "currency");
    placedAt = builder.placedAt;
    wantedAt = builder.wantedAt;
    contact = builder.contact;
    note = builder.note == null ? "" : builder.note;
    lines = Lists.copy(Lists.need(builder.lines, "lines"));
    fees = Lists.copy(builder.fees);
    discounts = Lists.copy(builder.discounts);
    payments = Lists.copy(builder.payments);
    stated = Lists.need(builder.stated, "stated");
    computed = Lists.need(builder.computed, "computed");
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
    Builder builder = new Builder();
    builder.format = format;
    builder.id = id;
    builder.number = number;
    builder.venue = venue;
    builder.merchant = merchant;
    builder.fulfilment = fulfilment;
    builder.state = state;
    builder.currency = currency;
    builder.placedAt = placedAt;
    builder.wantedAt = wantedAt;
    builder.contact = contact;
    builder.note = note;
    builder.lines = lines;
    builder.fees = fees;
    builder.discounts = discounts;
    builder.payments = payments;
    builder.stated = stated;
    builder.computed = computed;
    return builder;
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
    Builder builder = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "couvert":
          in.kind("partner_order/1");
          break;
        case "format":
          builder.format = Format.read(in);
          break;
        case "id":
          builder.id = in.text();
          break;
        case "number":
          if (!in.skipNull()) builder.number = in.text();
          break;
        case "venue":
          builder.venue = in.text();
          break;
        case "merchant":
          if (!in.skipNull()) builder.merchant = in.text();
          break;
        case "fulfilment":
          if (!in.skipNull()) builder.fulfilment = Fulfilment.read(in);
          break;
        case "state":
          if (!in.skipNull()) builder.state = OrderState.read(in);
          break;
        case "currency":
          builder.currency = in.text();
          break;
        case "placed_at":
          if (!in.skipNull()) builder.placedAt = in.instant();
          break;
        case "wanted_at":
          if (!in.skipNull()) builder.wantedAt = in.instant();
          break;
        case "contact":
          if (!in.skipNull()) builder.contact = Contact.read(in);
          break;
        case "note":
          if (!in.skipNull()) builder.note = in.text();
          break;
        case "lines":
          builder.lines = in.list(PartnerLine::read);
          break;
        case "fees":
          if (!in.skipNull()) builder.fees = in.list(PartnerFee::read);
          break;
        case "discounts":
          if (!in.skipNull()) builder.discounts = in.list(PartnerDiscount::read);
          break;
        case "payments":
          if (!in.skipNull()) builder.payments = in.list(PartnerPayment::read);
          break;
        case "stated":
          builder.stated = PartnerTotals.read(in);
          break;
        case "computed":
          builder.computed = PartnerTotals.read(in);
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
    out.kind("partner_order/1");
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
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof PartnerOrder)) return false;
    PartnerOrder that = (PartnerOrder) object;
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
      this.format = value;
      return this;
    }

    /** Id. */
    public Builder id(String value) {
      this.id = value;
      return this;
    }

    /** For people. May be left out. */
    public Builder number(String value) {
      this.number = value;
      return this;
    }

    /** Venue. */
    public Builder venue(String value) {
      this.venue = value;
      return this;
    }

    /** Theirs. May be left out. */
    public Builder merchant(String value) {
      this.merchant = value;
      return this;
    }

    /** Fulfilment. May be left out. */
    public Builder fulfilment(Fulfilment value) {
      this.fulfilment = value;
      return this;
    }

    /** By their last event. May be left out. */
    public Builder state(OrderState value) {
      this.state = value;
      return this;
    }

    /** ISO 4217. */
    public Builder currency(String value) {
      this.currency = value;
      return this;
    }

    /** Placed at. May be left out. */
    public Builder placedAt(Instant value) {
      this.placedAt = value;
      return this;
    }

    /** Wanted at. May be left out. */
    public Builder wantedAt(Instant value) {
      this.wantedAt = value;
      return this;
    }

    /** Contact. May be left out. */
    public Builder contact(Contact value) {
      this.contact = value;
      return this;
    }

    /** Note. May be left out. */
    public Builder note(String value) {
      this.note = value;
      return this;
    }

    /** Lines. */
    public Builder lines(List<? extends PartnerLine> value) {
      this.lines = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Lines. */
    public Builder lines(PartnerLine... value) {
      return lines(Arrays.asList(value));
    }

    /** Fees. May be left out. */
    public Builder fees(List<? extends PartnerFee> value) {
      this.fees = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Fees. May be left out. */
    public Builder fees(PartnerFee... value) {
      return fees(Arrays.asList(value));
    }

    /** Discounts. May be left out. */
    public Builder discounts(List<? extends PartnerDiscount> value) {
      this.discounts = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Discounts. May be left out. */
    public Builder discounts(PartnerDiscount... value) {
      return discounts(Arrays.asList(value));
    }

    /** Payments. May be left out. */
    public Builder payments(List<? extends PartnerPayment> value) {
      this.payments = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Payments. May be left out. */
    public Builder payments(PartnerPayment... value) {
      return payments(Arrays.asList(value));
    }

    /** Theirs. */
    public Builder stated(PartnerTotals value) {
      this.stated = value;
      return this;
    }

    /** Ours. */
    public Builder computed(PartnerTotals value) {
      this.computed = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public PartnerOrder build() {
      return new PartnerOrder(this);
    }
  }
}
