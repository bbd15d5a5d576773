// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document PendingCommand. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type PendingCommand. */
public final class PendingCommand implements Document {
  private static final Names NAMES = new Names("id", "seq", "name", "verb", "at", "doubtful", "attempts");

  private final UUID id;
  private final long seq;
  private final String name;
  private final OrderVerb verb;
  private final Instant at;
  private final boolean doubtful;
  private final int attempts;

  private PendingCommand(Builder builder) {
    id = Lists.need(builder.id, "id");
    seq = Lists.need(builder.seq, "seq");
    name = Lists.need(builder.name, "name");
    verb = builder.verb;
    at = Lists.need(builder.at, "at");
    doubtful = builder.doubtful == null ? false : builder.doubtful;
    attempts = builder.attempts == null ? 0 : builder.attempts;
  }

  private PendingCommand(JsonReader in) {
    UUID id = null;
    long seq = 0L;
    String name = null;
    OrderVerb verb = null;
    Instant at = null;
    boolean doubtful = false;
    int attempts = 0;
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
          name = in.text();
          seenMembers |= 1L << 2;
          break;
        case 3:
          if (!in.skipNull()) verb = OrderVerb.read(in);
          break;
        case 4:
          at = in.instant();
          seenMembers |= 1L << 4;
          break;
        case 5:
          if (!in.skipNull()) doubtful = in.bool();
          break;
        case 6:
          if (!in.skipNull()) attempts = in.int32();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x17L & ~seenMembers);
    this.id = id;
    this.seq = seq;
    this.name = name;
    this.verb = verb;
    this.at = at;
    this.doubtful = doubtful;
    this.attempts = attempts;
  }

  /** Id. */
  public UUID id() {
    return id;
  }

  /** Seq. */
  public long seq() {
    return seq;
  }

  /** Name. */
  public String name() {
    return name;
  }

  /** Verb. */
  public Optional<OrderVerb> verb() {
    return Optional.ofNullable(verb);
  }

  /** At. */
  public Instant at() {
    return at;
  }

  /** Doubtful. */
  public boolean doubtful() {
    return doubtful;
  }

  /** Sent without a verdict. */
  public int attempts() {
    return attempts;
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
    builder.name = name;
    builder.verb = verb;
    builder.at = at;
    builder.doubtful = doubtful;
    builder.attempts = attempts;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static PendingCommand fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static PendingCommand fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, PendingCommand::read);
  }

  /** Reads one out of a larger text. */
  public static PendingCommand read(JsonReader in) {
    return new PendingCommand(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, id);
    out.member(NAMES, 1, seq);
    out.member(NAMES, 2, name);
    if (verb != null) out.member(NAMES, 3, verb);
    out.member(NAMES, 4, at);
    if (doubtful) out.member(NAMES, 5, doubtful);
    if (attempts != 0) out.member(NAMES, 6, attempts);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof PendingCommand)) return false;
    PendingCommand that = (PendingCommand) object;
    return Objects.equals(id, that.id)
        && seq == that.seq
        && Objects.equals(name, that.name)
        && Objects.equals(verb, that.verb)
        && Objects.equals(at, that.at)
        && doubtful == that.doubtful
        && attempts == that.attempts;
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, seq, name, verb, at, doubtful, attempts);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a PendingCommand. Not for several threads at once. */
  public static final class Builder {
    private UUID id;
    private Long seq;
    private String name;
    private OrderVerb verb;
    private Instant at;
    private Boolean doubtful;
    private Integer attempts;

    private Builder() {}

    /** Id. */
    public Builder id(UUID value) {
      this.id = value;
      return this;
    }

    /** Seq. */
    public Builder seq(long value) {
      this.seq = value;
      return this;
    }

    /** Name. */
    public Builder name(String value) {
      this.name = value;
      return this;
    }

    /** Verb. May be left out. */
    public Builder verb(OrderVerb value) {
      this.verb = value;
      return this;
    }

    /** At. */
    public Builder at(Instant value) {
      this.at = value;
      return this;
    }

    /** Doubtful. May be left out. */
    public Builder doubtful(boolean value) {
      this.doubtful = value;
      return this;
    }

    /** Sent without a verdict. May be left out. */
    public Builder attempts(int value) {
      this.attempts = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public PendingCommand build() {
      return new PendingCommand(this);
    }
  }
}
