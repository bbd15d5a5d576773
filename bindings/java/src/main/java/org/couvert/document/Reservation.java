// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Reservation. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type Reservation. */
public final class Reservation implements Document {
  private static final Names NAMES = new Names("id", "amounts", "until", "committed");

  private final UUID id;
  private final List<StockAmount> amounts;
  private final Instant until;
  private final boolean committed;

  private Reservation(Builder builder) {
    id = Lists.need(builder.id, "id");
    amounts = Lists.copy(builder.amounts);
    until = Lists.need(builder.until, "until");
    committed = builder.committed == null ? false : builder.committed;
  }

  private Reservation(JsonReader in) {
    UUID id = null;
    List<StockAmount> amounts = Lists.none();
    Instant until = null;
    boolean committed = false;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          id = in.uuid();
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) amounts = in.list(StockAmount::read);
          break;
        case 2:
          until = in.instant();
          seenMembers |= 1L << 2;
          break;
        case 3:
          if (!in.skipNull()) committed = in.bool();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x5L & ~seenMembers);
    this.id = id;
    this.amounts = amounts;
    this.until = until;
    this.committed = committed;
  }

  /** Id. */
  public UUID id() {
    return id;
  }

  /** Amounts. */
  public List<StockAmount> amounts() {
    return amounts;
  }

  /** While held: falls back then. */
  public Instant until() {
    return until;
  }

  /** Taken from what is on hand. */
  public boolean committed() {
    return committed;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.amounts = amounts;
    builder.until = until;
    builder.committed = committed;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Reservation fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Reservation fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Reservation::read);
  }

  /** Reads one out of a larger text. */
  public static Reservation read(JsonReader in) {
    return new Reservation(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, id);
    if (!amounts.isEmpty()) out.member(NAMES, 1, amounts);
    out.member(NAMES, 2, until);
    if (committed) out.member(NAMES, 3, committed);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Reservation)) return false;
    Reservation that = (Reservation) object;
    return Objects.equals(id, that.id)
        && Objects.equals(amounts, that.amounts)
        && Objects.equals(until, that.until)
        && committed == that.committed;
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, amounts, until, committed);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Reservation. Not for several threads at once. */
  public static final class Builder {
    private UUID id;
    private List<StockAmount> amounts;
    private Instant until;
    private Boolean committed;

    private Builder() {}

    /** Id. */
    public Builder id(UUID value) {
      this.id = value;
      return this;
    }

    /** Amounts. May be left out. */
    public Builder amounts(List<? extends StockAmount> value) {
      this.amounts = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Amounts. May be left out. */
    public Builder amounts(StockAmount... value) {
      return amounts(Arrays.asList(value));
    }

    /** While held: falls back then. */
    public Builder until(Instant value) {
      this.until = value;
      return this;
    }

    /** Taken from what is on hand. May be left out. */
    public Builder committed(boolean value) {
      this.committed = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Reservation build() {
      return new Reservation(this);
    }
  }
}
