// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Verdict. Do not edit.
package org.couvert.document;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type Verdict. */
public final class Verdict implements Document {
  private final UUID id;
  private final long seq;
  private final VerdictKind verdict;
  private final SyncProblem problem;
  private final String entity;
  private final String entityId;
  private final long version;
  private final long pos;
  private final long afterMs;

  private Verdict(Builder b) {
    id = Lists.need(b.id, "id");
    seq = Lists.need(b.seq, "seq");
    verdict = Lists.need(b.verdict, "verdict");
    problem = b.problem;
    entity = b.entity == null ? "" : b.entity;
    entityId = b.entityId == null ? "" : b.entityId;
    version = b.version == null ? 0L : b.version;
    pos = b.pos == null ? 0L : b.pos;
    afterMs = b.afterMs == null ? 0L : b.afterMs;
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
    Builder b = new Builder();
    b.id = id;
    b.seq = seq;
    b.verdict = verdict;
    b.problem = problem;
    b.entity = entity;
    b.entityId = entityId;
    b.version = version;
    b.pos = pos;
    b.afterMs = afterMs;
    return b;
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
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "id":
          b.id = in.uuid();
          break;
        case "seq":
          b.seq = in.int64();
          break;
        case "verdict":
          b.verdict = VerdictKind.read(in);
          break;
        case "problem":
          if (!in.skipNull()) b.problem = SyncProblem.read(in);
          break;
        case "entity":
          if (!in.skipNull()) b.entity = in.text();
          break;
        case "entity_id":
          if (!in.skipNull()) b.entityId = in.text();
          break;
        case "version":
          if (!in.skipNull()) b.version = in.int64();
          break;
        case "pos":
          if (!in.skipNull()) b.pos = in.int64();
          break;
        case "after_ms":
          if (!in.skipNull()) b.afterMs = in.int64();
          break;
        default:
          in.skip();
      }
    }
    return b.build();
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member("id", id);
    out.member("seq", seq);
    out.member("verdict", verdict);
    if (problem != null) out.member("problem", problem);
    if (!entity.isEmpty()) out.member("entity", entity);
    if (!entityId.isEmpty()) out.member("entity_id", entityId);
    if (version != 0L) out.member("version", version);
    if (pos != 0L) out.member("pos", pos);
    if (afterMs != 0L) out.member("after_ms", afterMs);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof Verdict)) return false;
    Verdict that = (Verdict) other;
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
      id = value;
      return this;
    }

    /** Seq. */
    public Builder seq(long value) {
      seq = value;
      return this;
    }

    /** Verdict. */
    public Builder verdict(VerdictKind value) {
      verdict = value;
      return this;
    }

    /** With rejected, mismatch, retry, and a duplicate of a refusal. May be left out. */
    public Builder problem(SyncProblem value) {
      problem = value;
      return this;
    }

    /** What it changed. May be left out. */
    public Builder entity(String value) {
      entity = value;
      return this;
    }

    /** Entity id. May be left out. */
    public Builder entityId(String value) {
      entityId = value;
      return this;
    }

    /** Of the entity after it. May be left out. */
    public Builder version(long value) {
      version = value;
      return this;
    }

    /** A pull beyond it contains the effect. May be left out. */
    public Builder pos(long value) {
      pos = value;
      return this;
    }

    /** With retry. May be left out. */
    public Builder afterMs(long value) {
      afterMs = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Verdict build() {
      return new Verdict(this);
    }
  }
}
