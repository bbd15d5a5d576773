// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document ProofMismatch. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type ProofMismatch. */
public final class ProofMismatch implements Document {
  private static final Names NAMES = new Names("where", "path", "line", "item", "rule", "claimed", "computed");

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

  private ProofMismatch(JsonReader in) {
    ProofMismatchWhere where = null;
    String path = null;
    int line = -1;
    String item = "";
    String rule = "";
    long claimed = 0L;
    long computed = 0L;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          where = ProofMismatchWhere.read(in);
          seenMembers |= 1L << 0;
          break;
        case 1:
          path = in.text();
          seenMembers |= 1L << 1;
          break;
        case 2:
          if (!in.skipNull()) line = in.int32();
          break;
        case 3:
          if (!in.skipNull()) item = in.text();
          break;
        case 4:
          if (!in.skipNull()) rule = in.text();
          break;
        case 5:
          if (!in.skipNull()) claimed = in.int64();
          break;
        case 6:
          if (!in.skipNull()) computed = in.int64();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x3L & ~seenMembers);
    this.where = where;
    this.path = path;
    this.line = line;
    this.item = item;
    this.rule = rule;
    this.claimed = claimed;
    this.computed = computed;
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
    return new ProofMismatch(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, where);
    out.member(NAMES, 1, path);
    if (line != -1) out.member(NAMES, 2, line);
    if (!item.isEmpty()) out.member(NAMES, 3, item);
    if (!rule.isEmpty()) out.member(NAMES, 4, rule);
    if (claimed != 0L) out.member(NAMES, 5, claimed);
    if (computed != 0L) out.member(NAMES, 6, computed);
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
