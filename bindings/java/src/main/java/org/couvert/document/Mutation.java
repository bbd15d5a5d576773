// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Mutation. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type Mutation. */
public final class Mutation implements Document {
  private static final Names NAMES = new Names("id", "seq", "lane", "name", "schema", "args", "age_ms",
      "age_is_lower_bound", "not_after_age_ms", "depends_on");

  private final UUID id;
  private final long seq;
  private final String lane;
  private final String name;
  private final int schema;
  private final String args;
  private final long ageMs;
  private final boolean ageIsLowerBound;
  private final Long notAfterAgeMs;
  private final UUID dependsOn;

  private Mutation(Builder builder) {
    id = Lists.need(builder.id, "id");
    seq = Lists.need(builder.seq, "seq");
    lane = Lists.need(builder.lane, "lane");
    name = Lists.need(builder.name, "name");
    schema = Lists.need(builder.schema, "schema");
    args = Lists.need(builder.args, "args");
    ageMs = builder.ageMs == null ? 0L : builder.ageMs;
    ageIsLowerBound = builder.ageIsLowerBound == null ? false : builder.ageIsLowerBound;
    notAfterAgeMs = builder.notAfterAgeMs;
    dependsOn = builder.dependsOn;
  }

  private Mutation(JsonReader in) {
    UUID id = null;
    long seq = 0L;
    String lane = null;
    String name = null;
    int schema = 0;
    String args = null;
    long ageMs = 0L;
    boolean ageIsLowerBound = false;
    Long notAfterAgeMs = null;
    UUID dependsOn = null;
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
          seq = in.int64();
          seenMembers |= 1L << 1;
          break;
        case 2:
          lane = in.text();
          seenMembers |= 1L << 2;
          break;
        case 3:
          name = in.text();
          seenMembers |= 1L << 3;
          break;
        case 4:
          schema = in.int32();
          seenMembers |= 1L << 4;
          break;
        case 5:
          args = in.text();
          seenMembers |= 1L << 5;
          break;
        case 6:
          if (!in.skipNull()) ageMs = in.int64();
          break;
        case 7:
          if (!in.skipNull()) ageIsLowerBound = in.bool();
          break;
        case 8:
          if (!in.skipNull()) notAfterAgeMs = in.int64();
          break;
        case 9:
          if (!in.skipNull()) dependsOn = in.uuid();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x3fL & ~seenMembers);
    this.id = id;
    this.seq = seq;
    this.lane = lane;
    this.name = name;
    this.schema = schema;
    this.args = args;
    this.ageMs = ageMs;
    this.ageIsLowerBound = ageIsLowerBound;
    this.notAfterAgeMs = notAfterAgeMs;
    this.dependsOn = dependsOn;
  }

  /** Of the command inside. */
  public UUID id() {
    return id;
  }

  /** 1, 2, 3 within an incarnation. */
  public long seq() {
    return seq;
  }

  /** What it touches: order:ID, stock:VENUE, basket:ID. */
  public String lane() {
    return lane;
  }

  /** Place_order, order_command, stock_command or put_basket. */
  public String name() {
    return name;
  }

  /** Version of the document in args. */
  public int schema() {
    return schema;
  }

  /** The command document, as a text. */
  public String args() {
    return args;
  }

  /** Since the person acted. */
  public long ageMs() {
    return ageMs;
  }

  /** The device was off in between. */
  public boolean ageIsLowerBound() {
    return ageIsLowerBound;
  }

  /** Older, and it must not take effect. */
  public OptionalLong notAfterAgeMs() {
    return notAfterAgeMs == null ? OptionalLong.empty() : OptionalLong.of(notAfterAgeMs);
  }

  /** A command that must have taken effect before. */
  public Optional<UUID> dependsOn() {
    return Optional.ofNullable(dependsOn);
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.seq = seq;
    builder.lane = lane;
    builder.name = name;
    builder.schema = schema;
    builder.args = args;
    builder.ageMs = ageMs;
    builder.ageIsLowerBound = ageIsLowerBound;
    builder.notAfterAgeMs = notAfterAgeMs;
    builder.dependsOn = dependsOn;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Mutation fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Mutation fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Mutation::read);
  }

  /** Reads one out of a larger text. */
  public static Mutation read(JsonReader in) {
    return new Mutation(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, id);
    out.member(NAMES, 1, seq);
    out.member(NAMES, 2, lane);
    out.member(NAMES, 3, name);
    out.member(NAMES, 4, schema);
    out.member(NAMES, 5, args);
    if (ageMs != 0L) out.member(NAMES, 6, ageMs);
    if (ageIsLowerBound) out.member(NAMES, 7, ageIsLowerBound);
    if (notAfterAgeMs != null) out.member(NAMES, 8, notAfterAgeMs);
    if (dependsOn != null) out.member(NAMES, 9, dependsOn);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Mutation)) return false;
    Mutation that = (Mutation) object;
    return Objects.equals(id, that.id)
        && seq == that.seq
        && Objects.equals(lane, that.lane)
        && Objects.equals(name, that.name)
        && schema == that.schema
        && Objects.equals(args, that.args)
        && ageMs == that.ageMs
        && ageIsLowerBound == that.ageIsLowerBound
        && Objects.equals(notAfterAgeMs, that.notAfterAgeMs)
        && Objects.equals(dependsOn, that.dependsOn);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, seq, lane, name, schema, args, ageMs, ageIsLowerBound, notAfterAgeMs, dependsOn);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Mutation. Not for several threads at once. */
  public static final class Builder {
    private UUID id;
    private Long seq;
    private String lane;
    private String name;
    private Integer schema;
    private String args;
    private Long ageMs;
    private Boolean ageIsLowerBound;
    private Long notAfterAgeMs;
    private UUID dependsOn;

    private Builder() {}

    /** Of the command inside. */
    public Builder id(UUID value) {
      this.id = value;
      return this;
    }

    /** 1, 2, 3 within an incarnation. */
    public Builder seq(long value) {
      this.seq = value;
      return this;
    }

    /** What it touches: order:ID, stock:VENUE, basket:ID. */
    public Builder lane(String value) {
      this.lane = value;
      return this;
    }

    /** Place_order, order_command, stock_command or put_basket. */
    public Builder name(String value) {
      this.name = value;
      return this;
    }

    /** Version of the document in args. */
    public Builder schema(int value) {
      this.schema = value;
      return this;
    }

    /** The command document, as a text. */
    public Builder args(String value) {
      this.args = value;
      return this;
    }

    /** Since the person acted. May be left out. */
    public Builder ageMs(long value) {
      this.ageMs = value;
      return this;
    }

    /** The device was off in between. May be left out. */
    public Builder ageIsLowerBound(boolean value) {
      this.ageIsLowerBound = value;
      return this;
    }

    /** Older, and it must not take effect. May be left out. */
    public Builder notAfterAgeMs(long value) {
      this.notAfterAgeMs = value;
      return this;
    }

    /** A command that must have taken effect before. May be left out. */
    public Builder dependsOn(UUID value) {
      this.dependsOn = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Mutation build() {
      return new Mutation(this);
    }
  }
}
