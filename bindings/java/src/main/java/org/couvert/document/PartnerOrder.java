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
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type PartnerOrder, "partner_order/1". */
public final class PartnerOrder implements Document {
  private static final Names NAMES = new Names("couvert", "format", "id", "number", "venue", "merchant",
      "fulfilment", "state", "currency", "placed_at", "wanted_at", "contact", "note", "lines", "fees", "discounts",
      "payments", "stated", "computed");

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

  private PartnerOrder(JsonReader in) {
    Format format = null;
    String id = null;
    String number = "";
    String venue = null;
    String merchant = "";
    Fulfilment fulfilment = null;
    OrderState state = null;
    String currency = null;
    Instant placedAt = null;
    Instant wantedAt = null;
    Contact contact = null;
    String note = "";
    List<PartnerLine> lines = null;
    List<PartnerFee> fees = Lists.none();
    List<PartnerDiscount> discounts = Lists.none();
    List<PartnerPayment> payments = Lists.none();
    PartnerTotals stated = null;
    PartnerTotals computed = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          in.kind("partner_order/1");
          break;
        case 1:
          format = Format.read(in);
          seenMembers |= 1L << 1;
          break;
        case 2:
          id = in.text();
          seenMembers |= 1L << 2;
          break;
        case 3:
          if (!in.skipNull()) number = in.text();
          break;
        case 4:
          venue = in.text();
          seenMembers |= 1L << 4;
          break;
        case 5:
          if (!in.skipNull()) merchant = in.text();
          break;
        case 6:
          if (!in.skipNull()) fulfilment = Fulfilment.read(in);
          break;
        case 7:
          if (!in.skipNull()) state = OrderState.read(in);
          break;
        case 8:
          currency = in.text();
          seenMembers |= 1L << 8;
          break;
        case 9:
          if (!in.skipNull()) placedAt = in.instant();
          break;
        case 10:
          if (!in.skipNull()) wantedAt = in.instant();
          break;
        case 11:
          if (!in.skipNull()) contact = Contact.read(in);
          break;
        case 12:
          if (!in.skipNull()) note = in.text();
          break;
        case 13:
          lines = in.list(PartnerLine::read);
          seenMembers |= 1L << 13;
          break;
        case 14:
          if (!in.skipNull()) fees = in.list(PartnerFee::read);
          break;
        case 15:
          if (!in.skipNull()) discounts = in.list(PartnerDiscount::read);
          break;
        case 16:
          if (!in.skipNull()) payments = in.list(PartnerPayment::read);
          break;
        case 17:
          stated = PartnerTotals.read(in);
          seenMembers |= 1L << 17;
          break;
        case 18:
          computed = PartnerTotals.read(in);
          seenMembers |= 1L << 18;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x62116L & ~seenMembers);
    this.format = format;
    this.id = id;
    this.number = number;
    this.venue = venue;
    this.merchant = merchant;
    this.fulfilment = fulfilment;
    this.state = state;
    this.currency = currency;
    this.placedAt = placedAt;
    this.wantedAt = wantedAt;
    this.contact = contact;
    this.note = note;
    this.lines = lines;
    this.fees = fees;
    this.discounts = discounts;
    this.payments = payments;
    this.stated = stated;
    this.computed = computed;
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
    return new PartnerOrder(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.kind("partner_order/1");
    out.member(NAMES, 1, format);
    out.member(NAMES, 2, id);
    if (!number.isEmpty()) out.member(NAMES, 3, number);
    out.member(NAMES, 4, venue);
    if (!merchant.isEmpty()) out.member(NAMES, 5, merchant);
    if (fulfilment != null) out.member(NAMES, 6, fulfilment);
    if (state != null) out.member(NAMES, 7, state);
    out.member(NAMES, 8, currency);
    if (placedAt != null) out.member(NAMES, 9, placedAt);
    if (wantedAt != null) out.member(NAMES, 10, wantedAt);
    if (contact != null) out.member(NAMES, 11, contact);
    if (!note.isEmpty()) out.member(NAMES, 12, note);
    out.member(NAMES, 13, lines);
    if (!fees.isEmpty()) out.member(NAMES, 14, fees);
    if (!discounts.isEmpty()) out.member(NAMES, 15, discounts);
    if (!payments.isEmpty()) out.member(NAMES, 16, payments);
    out.member(NAMES, 17, stated);
    out.member(NAMES, 18, computed);
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
