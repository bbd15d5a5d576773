// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document ProofMismatch. Do not edit.
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

  private ProofMismatch(Builder b) {
    where = Lists.need(b.where, "where");
    path = Lists.need(b.path, "path");
    line = b.line == null ? -1 : b.line;
    item = b.item == null ? "" : b.item;
    rule = b.rule == null ? "" : b.rule;
    claimed = b.claimed == null ? 0L : b.claimed;
    computed = b.computed == null ? 0L : b.computed;
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
    Builder b = new Builder();
    b.where = where;
    b.path = path;
    b.line = line;
    b.item = item;
    b.rule = rule;
    b.claimed = claimed;
    b.computed = computed;
    return b;
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
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "where":
          b.where = ProofMismatchWhere.read(in);
          break;
        case "path":
          b.path = in.text();
          break;
        case "line":
          if (!in.skipNull()) b.line = in.int32();
          break;
        case "item":
          if (!in.skipNull()) b.item = in.text();
          break;
        case "rule":
          if (!in.skipNull()) b.rule = in.text();
          break;
        case "claimed":
          if (!in.skipNull()) b.claimed = in.int64();
          break;
        case "computed":
          if (!in.skipNull()) b.computed = in.int64();
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
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof ProofMismatch)) return false;
    ProofMismatch that = (ProofMismatch) other;
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
      where = value;
      return this;
    }

    /** JSON Pointer into the proof. */
    public Builder path(String value) {
      path = value;
      return this;
    }

    /** Index of a line, -1: none. May be left out. */
    public Builder line(int value) {
      line = value;
      return this;
    }

    /** Item. May be left out. */
    public Builder item(String value) {
      item = value;
      return this;
    }

    /** Tax rule, fee, promotion or error. May be left out. */
    public Builder rule(String value) {
      rule = value;
      return this;
    }

    /** Claimed. May be left out. */
    public Builder claimed(long value) {
      claimed = value;
      return this;
    }

    /** Computed. May be left out. */
    public Builder computed(long value) {
      computed = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public ProofMismatch build() {
      return new ProofMismatch(this);
    }
  }
}
