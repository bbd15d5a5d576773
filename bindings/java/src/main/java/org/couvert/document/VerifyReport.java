// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document VerifyReport. Do not edit.
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

/** A document of the type VerifyReport. */
public final class VerifyReport implements Document {
  private static final Names NAMES = new Names("venues", "orders", "events", "commands", "problems");

  private final long venues;
  private final long orders;
  private final long events;
  private final long commands;
  private final List<String> problems;

  private VerifyReport(Builder builder) {
    venues = Lists.need(builder.venues, "venues");
    orders = Lists.need(builder.orders, "orders");
    events = Lists.need(builder.events, "events");
    commands = Lists.need(builder.commands, "commands");
    problems = Lists.copy(Lists.need(builder.problems, "problems"));
  }

  private VerifyReport(JsonReader in) {
    long venues = 0L;
    long orders = 0L;
    long events = 0L;
    long commands = 0L;
    List<String> problems = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          venues = in.int64();
          seenMembers |= 1L << 0;
          break;
        case 1:
          orders = in.int64();
          seenMembers |= 1L << 1;
          break;
        case 2:
          events = in.int64();
          seenMembers |= 1L << 2;
          break;
        case 3:
          commands = in.int64();
          seenMembers |= 1L << 3;
          break;
        case 4:
          problems = in.list(JsonReader::text);
          seenMembers |= 1L << 4;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1fL & ~seenMembers);
    this.venues = venues;
    this.orders = orders;
    this.events = events;
    this.commands = commands;
    this.problems = problems;
  }

  /** Venues. */
  public long venues() {
    return venues;
  }

  /** Orders. */
  public long orders() {
    return orders;
  }

  /** Events. */
  public long events() {
    return events;
  }

  /** Commands. */
  public long commands() {
    return commands;
  }

  /** Problems. */
  public List<String> problems() {
    return problems;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.venues = venues;
    builder.orders = orders;
    builder.events = events;
    builder.commands = commands;
    builder.problems = problems;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static VerifyReport fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static VerifyReport fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, VerifyReport::read);
  }

  /** Reads one out of a larger text. */
  public static VerifyReport read(JsonReader in) {
    return new VerifyReport(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, venues);
    out.member(NAMES, 1, orders);
    out.member(NAMES, 2, events);
    out.member(NAMES, 3, commands);
    out.member(NAMES, 4, problems);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof VerifyReport)) return false;
    VerifyReport that = (VerifyReport) object;
    return venues == that.venues
        && orders == that.orders
        && events == that.events
        && commands == that.commands
        && Objects.equals(problems, that.problems);
  }

  @Override
  public int hashCode() {
    return Objects.hash(venues, orders, events, commands, problems);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a VerifyReport. Not for several threads at once. */
  public static final class Builder {
    private Long venues;
    private Long orders;
    private Long events;
    private Long commands;
    private List<String> problems;

    private Builder() {}

    /** Venues. */
    public Builder venues(long value) {
      this.venues = value;
      return this;
    }

    /** Orders. */
    public Builder orders(long value) {
      this.orders = value;
      return this;
    }

    /** Events. */
    public Builder events(long value) {
      this.events = value;
      return this;
    }

    /** Commands. */
    public Builder commands(long value) {
      this.commands = value;
      return this;
    }

    /** Problems. */
    public Builder problems(List<? extends String> value) {
      this.problems = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Problems. */
    public Builder problems(String... value) {
      return problems(Arrays.asList(value));
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public VerifyReport build() {
      return new VerifyReport(this);
    }
  }
}
