// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Mutation. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type Mutation. */
public final class Mutation implements Document {
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
    Builder builder = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "id":
          builder.id = in.uuid();
          break;
        case "seq":
          builder.seq = in.int64();
          break;
        case "lane":
          builder.lane = in.text();
          break;
        case "name":
          builder.name = in.text();
          break;
        case "schema":
          builder.schema = in.int32();
          break;
        case "args":
          builder.args = in.text();
          break;
        case "age_ms":
          if (!in.skipNull()) builder.ageMs = in.int64();
          break;
        case "age_is_lower_bound":
          if (!in.skipNull()) builder.ageIsLowerBound = in.bool();
          break;
        case "not_after_age_ms":
          if (!in.skipNull()) builder.notAfterAgeMs = in.int64();
          break;
        case "depends_on":
          if (!in.skipNull()) builder.dependsOn = in.uuid();
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
    out.member("id", id);
    out.member("seq", seq);
    out.member("lane", lane);
    out.member("name", name);
    out.member("schema", schema);
    out.member("args", args);
    if (ageMs != 0L) out.member("age_ms", ageMs);
    if (ageIsLowerBound) out.member("age_is_lower_bound", ageIsLowerBound);
    if (notAfterAgeMs != null) out.member("not_after_age_ms", notAfterAgeMs);
    if (dependsOn != null) out.member("depends_on", dependsOn);
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
