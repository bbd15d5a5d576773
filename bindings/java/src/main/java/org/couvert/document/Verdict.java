// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Verdict. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type Verdict. */
public final class Verdict implements Document {
  private static final Names NAMES = new Names("id", "seq", "verdict", "problem", "entity", "entity_id", "version",
      "pos", "after_ms");

  private final UUID id;
  private final long seq;
  private final VerdictKind verdict;
  private final SyncProblem problem;
  private final String entity;
  private final String entityId;
  private final long version;
  private final long pos;
  private final long afterMs;

  private Verdict(Builder builder) {
    id = Lists.need(builder.id, "id");
    seq = Lists.need(builder.seq, "seq");
    verdict = Lists.need(builder.verdict, "verdict");
    problem = builder.problem;
    entity = builder.entity == null ? "" : builder.entity;
    entityId = builder.entityId == null ? "" : builder.entityId;
    version = builder.version == null ? 0L : builder.version;
    pos = builder.pos == null ? 0L : builder.pos;
    afterMs = builder.afterMs == null ? 0L : builder.afterMs;
  }

  private Verdict(JsonReader in) {
    UUID id = null;
    long seq = 0L;
    VerdictKind verdict = null;
    SyncProblem problem = null;
    String entity = "";
    String entityId = "";
    long version = 0L;
    long pos = 0L;
    long afterMs = 0L;
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
          verdict = VerdictKind.read(in);
          seenMembers |= 1L << 2;
          break;
        case 3:
          if (!in.skipNull()) problem = SyncProblem.read(in);
          break;
        case 4:
          if (!in.skipNull()) entity = in.text();
          break;
        case 5:
          if (!in.skipNull()) entityId = in.text();
          break;
        case 6:
          if (!in.skipNull()) version = in.int64();
          break;
        case 7:
          if (!in.skipNull()) pos = in.int64();
          break;
        case 8:
          if (!in.skipNull()) afterMs = in.int64();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x7L & ~seenMembers);
    this.id = id;
    this.seq = seq;
    this.verdict = verdict;
    this.problem = problem;
    this.entity = entity;
    this.entityId = entityId;
    this.version = version;
    this.pos = pos;
    this.afterMs = afterMs;
  }

  /** Id. */
  public UUID id() {
    return id;
  }

  /** Seq. */
  public long seq() {
    return seq;
  }

  /** Verdict. */
  public VerdictKind verdict() {
    return verdict;
  }

  /** With rejected, mismatch, retry, and a duplicate of a refusal. */
  public Optional<SyncProblem> problem() {
    return Optional.ofNullable(problem);
  }

  /** What it changed. */
  public String entity() {
    return entity;
  }

  /** Entity id. */
  public String entityId() {
    return entityId;
  }

  /** Of the entity after it. */
  public long version() {
    return version;
  }

  /** A pull beyond it contains the effect. */
  public long pos() {
    return pos;
  }

  /** With retry. */
  public long afterMs() {
    return afterMs;
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
    builder.verdict = verdict;
    builder.problem = problem;
    builder.entity = entity;
    builder.entityId = entityId;
    builder.version = version;
    builder.pos = pos;
    builder.afterMs = afterMs;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Verdict fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Verdict fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Verdict::read);
  }

  /** Reads one out of a larger text. */
  public static Verdict read(JsonReader in) {
    return new Verdict(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, id);
    out.member(NAMES, 1, seq);
    out.member(NAMES, 2, verdict);
    if (problem != null) out.member(NAMES, 3, problem);
    if (!entity.isEmpty()) out.member(NAMES, 4, entity);
    if (!entityId.isEmpty()) out.member(NAMES, 5, entityId);
    if (version != 0L) out.member(NAMES, 6, version);
    if (pos != 0L) out.member(NAMES, 7, pos);
    if (afterMs != 0L) out.member(NAMES, 8, afterMs);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Verdict)) return false;
    Verdict that = (Verdict) object;
    return Objects.equals(id, that.id)
        && seq == that.seq
        && Objects.equals(verdict, that.verdict)
        && Objects.equals(problem, that.problem)
        && Objects.equals(entity, that.entity)
        && Objects.equals(entityId, that.entityId)
        && version == that.version
        && pos == that.pos
        && afterMs == that.afterMs;
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, seq, verdict, problem, entity, entityId, version, pos, afterMs);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Verdict. Not for several threads at once. */
  public static final class Builder {
    private UUID id;
    private Long seq;
    private VerdictKind verdict;
    private SyncProblem problem;
    private String entity;
    private String entityId;
    private Long version;
    private Long pos;
    private Long afterMs;

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

    /** Verdict. */
    public Builder verdict(VerdictKind value) {
      this.verdict = value;
      return this;
    }

    /** With rejected, mismatch, retry, and a duplicate of a refusal. May be left out. */
    public Builder problem(SyncProblem value) {
      this.problem = value;
      return this;
    }

    /** What it changed. May be left out. */
    public Builder entity(String value) {
      this.entity = value;
      return this;
    }

    /** Entity id. May be left out. */
    public Builder entityId(String value) {
      this.entityId = value;
      return this;
    }

    /** Of the entity after it. May be left out. */
    public Builder version(long value) {
      this.version = value;
      return this;
    }

    /** A pull beyond it contains the effect. May be left out. */
    public Builder pos(long value) {
      this.pos = value;
      return this;
    }

    /** With retry. May be left out. */
    public Builder afterMs(long value) {
      this.afterMs = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Verdict build() {
      return new Verdict(this);
    }
  }
}
