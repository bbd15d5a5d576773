// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document OrderQuery. Do not edit.
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

/** A document of the type OrderQuery. */
public final class OrderQuery implements Document {
  private static final Names NAMES = new Names("venue", "states", "page", "limit");

  private final String venue;
  private final List<OrderState> states;
  private final String page;
  private final int limit;

  private OrderQuery(Builder builder) {
    venue = builder.venue == null ? "" : builder.venue;
    states = Lists.copy(builder.states);
    page = builder.page == null ? "" : builder.page;
    limit = builder.limit == null ? 50 : builder.limit;
  }

  private OrderQuery(JsonReader in) {
    String venue = "";
    List<OrderState> states = Lists.none();
    String page = "";
    int limit = 50;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          if (!in.skipNull()) venue = in.text();
          break;
        case 1:
          if (!in.skipNull()) states = in.list(OrderState::read);
          break;
        case 2:
          if (!in.skipNull()) page = in.text();
          break;
        case 3:
          if (!in.skipNull()) limit = in.int32();
          break;
        default:
          in.skip();
      }
    }
    this.venue = venue;
    this.states = states;
    this.page = page;
    this.limit = limit;
  }

  /** Venue. */
  public String venue() {
    return venue;
  }

  /** States. */
  public List<OrderState> states() {
    return states;
  }

  /** Page. */
  public String page() {
    return page;
  }

  /** Limit. */
  public int limit() {
    return limit;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.venue = venue;
    builder.states = states;
    builder.page = page;
    builder.limit = limit;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static OrderQuery fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static OrderQuery fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, OrderQuery::read);
  }

  /** Reads one out of a larger text. */
  public static OrderQuery read(JsonReader in) {
    return new OrderQuery(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    if (!venue.isEmpty()) out.member(NAMES, 0, venue);
    if (!states.isEmpty()) out.member(NAMES, 1, states);
    if (!page.isEmpty()) out.member(NAMES, 2, page);
    if (limit != 50) out.member(NAMES, 3, limit);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof OrderQuery)) return false;
    OrderQuery that = (OrderQuery) object;
    return Objects.equals(venue, that.venue)
        && Objects.equals(states, that.states)
        && Objects.equals(page, that.page)
        && limit == that.limit;
  }

  @Override
  public int hashCode() {
    return Objects.hash(venue, states, page, limit);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a OrderQuery. Not for several threads at once. */
  public static final class Builder {
    private String venue;
    private List<OrderState> states;
    private String page;
    private Integer limit;

    private Builder() {}

    /** Venue. May be left out. */
    public Builder venue(String value) {
      this.venue = value;
      return this;
    }

    /** States. May be left out. */
    public Builder states(List<? extends OrderState> value) {
      this.states = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** States. May be left out. */
    public Builder states(OrderState... value) {
      return states(Arrays.asList(value));
    }

    /** Page. May be left out. */
    public Builder page(String value) {
      this.page = value;
      return this;
    }

    /** Limit. May be left out. */
    public Builder limit(int value) {
      this.limit = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public OrderQuery build() {
      return new OrderQuery(this);
    }
  }
}
