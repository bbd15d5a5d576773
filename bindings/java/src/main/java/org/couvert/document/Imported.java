// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Imported. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import java.util.Optional;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type Imported. */
public final class Imported implements Document {
  private static final Names NAMES = new Names("menu", "rules", "venue", "report");

  private final Menu menu;
  private final PriceRules rules;
  private final Venue venue;
  private final LossReport report;

  private Imported(Builder builder) {
    menu = Lists.need(builder.menu, "menu");
    rules = Lists.need(builder.rules, "rules");
    venue = builder.venue;
    report = Lists.need(builder.report, "report");
  }

  private Imported(JsonReader in) {
    Menu menu = null;
    PriceRules rules = null;
    Venue venue = null;
    LossReport report = null;
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
          if (!in.skipNull()) venue = Venue.read(in);
          break;
        case 3:
          report = LossReport.read(in);
          seenMembers |= 1L << 3;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0xbL & ~seenMembers);
    this.menu = menu;
    this.rules = rules;
    this.venue = venue;
    this.report = report;
  }

  /** Menu. */
  public Menu menu() {
    return menu;
  }

  /** Rules. */
  public PriceRules rules() {
    return rules;
  }

  /** What the file says of the venue itself. */
  public Optional<Venue> venue() {
    return Optional.ofNullable(venue);
  }

  /** Report. */
  public LossReport report() {
    return report;
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
    builder.venue = venue;
    builder.report = report;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Imported fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Imported fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Imported::read);
  }

  /** Reads one out of a larger text. */
  public static Imported read(JsonReader in) {
    return new Imported(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, menu);
    out.member(NAMES, 1, rules);
    if (venue != null) out.member(NAMES, 2, venue);
    out.member(NAMES, 3, report);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Imported)) return false;
    Imported that = (Imported) object;
    return Objects.equals(menu, that.menu)
        && Objects.equals(rules, that.rules)
        && Objects.equals(venue, that.venue)
        && Objects.equals(report, that.report);
  }

  @Override
  public int hashCode() {
    return Objects.hash(menu, rules, venue, report);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Imported. Not for several threads at once. */
  public static final class Builder {
    private Menu menu;
    private PriceRules rules;
    private Venue venue;
    private LossReport report;

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

    /** What the file says of the venue itself. May be left out. */
    public Builder venue(Venue value) {
      this.venue = value;
      return this;
    }

    /** Report. */
    public Builder report(LossReport value) {
      this.report = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Imported build() {
      return new Imported(this);
    }
  }
}
