// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document ProofMismatch. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type ProofMismatch. */
public final class ProofMismatch implements Document {
  private final ProofMismatchWhere where;
  private final String path;
  private final int line;
  private final String item;
  private final String rule;
  private final long claimed;
  private final long computed;

  private ProofMismatch(Builder builder) {
    where = Lists.need(builder.where, "where");
    path = Lists.need(builder.path, "path");
    line = builder.line == null ? -1 : builder.line;
    item = builder.item == null ? "" : builder.item;
    rule = builder.rule == null ? "" : builder.rule;
    claimed = builder.claimed == null ? 0L : builder.claimed;
    computed = builder.computed == null ? 0L : builder.computed;
  }

  /** Where. */
  public ProofMismatchWhere where() {
    return where;
  }

  /** JSON Pointer into the proof. */
  public String path() {
    return path;
  }

  /** Index of a line, -1: none. */
  public int line() {
    return line;
  }

  /** Item. */
  public String item() {
    return item;
  }

  /** Tax rule, fee, promotion or error. */
  public String rule() {
    return rule;
  }

  /** Claimed. */
  public long claimed() {
    return claimed;
  }

  /** Computed. */
  public long computed() {
    return computed;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.where = where;
    builder.path = path;
    builder.line = line;
    builder.item = item;
    builder.rule = rule;
    builder.claimed = claimed;
    builder.computed = computed;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static ProofMismatch fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static ProofMismatch fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, ProofMismatch::read);
  }

  /** Reads one out of a larger text. */
  public static ProofMismatch read(JsonReader in) {
    Builder builder = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "where":
          builder.where = ProofMismatchWhere.read(in);
          break;
        case "path":
          builder.path = in.text();
          break;
        case "line":
          if (!in.skipNull()) builder.line = in.int32();
          break;
        case "item":
          if (!in.skipNull()) builder.item = in.text();
          break;
        case "rule":
          if (!in.skipNull()) builder.rule = in.text();
          break;
        case "claimed":
          if (!in.skipNull()) builder.claimed = in.int64();
          break;
        case "computed":
          if (!in.skipNull()) builder.computed = in.int64();
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
    out.member("where", where);
    out.member("path", path);
    if (line != -1) out.member("line", line);
    if (!item.isEmpty()) out.member("item", item);
    if (!rule.isEmpty()) out.member("rule", rule);
    if (claimed != 0L) out.member("claimed", claimed);
    if (computed != 0L) out.member("computed", computed);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof ProofMismatch)) return false;
    ProofMismatch that = (ProofMismatch) object;
    return Objects.equals(where, that.where)
        && Objects.equals(path, that.path)
        && line == that.line
        && Objects.equals(item, that.item)
        && Objects.equals(rule, that.rule)
        && claimed == that.claimed
        && computed == that.computed;
  }

  @Override
  public int hashCode() {
    return Objects.hash(where, path, line, item, rule, claimed, computed);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a ProofMismatch. Not for several threads at once. */
  public static final class Builder {
    private ProofMismatchWhere where;
    private String path;
    private Integer line;
    private String item;
    private String rule;
    private Long claimed;
    private Long computed;

    private Builder() {}

    /** Where. */
    public Builder where(ProofMismatchWhere value) {
      this.where = value;
      return this;
    }

    /** JSON Pointer into the proof. */
    public Builder path(String value) {
      this.path = value;
      return this;
    }

    /** Index of a line, -1: none. May be left out. */
    public Builder line(int value) {
      this.line = value;
      return this;
    }

    /** Item. May be left out. */
    public Builder item(String value) {
      this.item = value;
      return this;
    }

    /** Tax rule, fee, promotion or error. May be left out. */
    public Builder rule(String value) {
      this.rule = value;
      return this;
    }

    /** Claimed. May be left out. */
    public Builder claimed(long value) {
      this.claimed = value;
      return this;
    }

    /** Computed. May be left out. */
    public Builder computed(long value) {
      this.computed = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public ProofMismatch build() {
      return new ProofMismatch(this);
    }
  }
}
