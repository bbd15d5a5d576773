// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document PushAnswer. Do not edit.
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

/** A document of the type PushAnswer. */
public final class PushAnswer implements Document {
  private static final Names NAMES = new Names("salt", "epoch", "verdicts", "settled_seq");

  private final String salt;
  private final String epoch;
  private final List<Verdict> verdicts;
  private final long settledSeq;

  private PushAnswer(Builder builder) {
    salt = Lists.need(builder.salt, "salt");
    epoch = Lists.need(builder.epoch, "epoch");
    verdicts = Lists.copy(Lists.need(builder.verdicts, "verdicts"));
    settledSeq = Lists.need(builder.settledSeq, "settled_seq");
  }

  private PushAnswer(JsonReader in) {
    String salt = null;
    String epoch = null;
    List<Verdict> verdicts = null;
    long settledSeq = 0L;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          salt = in.text();
          seenMembers |= 1L << 0;
          break;
        case 1:
          epoch = in.text();
          seenMembers |= 1L << 1;
          break;
        case 2:
          verdicts = in.list(Verdict::read);
          seenMembers |= 1L << 2;
          break;
        case 3:
          settledSeq = in.int64();
          seenMembers |= 1L << 3;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0xfL & ~seenMembers);
    this.salt = salt;
    this.epoch = epoch;
    this.verdicts = verdicts;
    this.settledSeq = settledSeq;
  }

  /** Salt. */
  public String salt() {
    return salt;
  }

  /** Of the house's store. */
  public String epoch() {
    return epoch;
  }

  /** One for each mutation, in their order. */
  public List<Verdict> verdicts() {
    return verdicts;
  }

  /** Every seq up to here has its verdict for ever. */
  public long settledSeq() {
    return settledSeq;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.salt = salt;
    builder.epoch = epoch;
    builder.verdicts = verdicts;
    builder.settledSeq = settledSeq;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static PushAnswer fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static PushAnswer fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, PushAnswer::read);
  }

  /** Reads one out of a larger text. */
  public static PushAnswer read(JsonReader in) {
    return new PushAnswer(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, salt);
    out.member(NAMES, 1, epoch);
    out.member(NAMES, 2, verdicts);
    out.member(NAMES, 3, settledSeq);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof PushAnswer)) return false;
    PushAnswer that = (PushAnswer) object;
    return Objects.equals(salt, that.salt)
        && Objects.equals(epoch, that.epoch)
        && Objects.equals(verdicts, that.verdicts)
        && settledSeq == that.settledSeq;
  }

  @Override
  public int hashCode() {
    return Objects.hash(salt, epoch, verdicts, settledSeq);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a PushAnswer. Not for several threads at once. */
  public static final class Builder {
    private String salt;
    private String epoch;
    private List<Verdict> verdicts;
    private Long settledSeq;

    private Builder() {}

    /** Salt. */
    public Builder salt(String value) {
      this.salt = value;
      return this;
    }

    /** Of the house's store. */
    public Builder epoch(String value) {
      this.epoch = value;
      return this;
    }

    /** One for each mutation, in their order. */
    public Builder verdicts(List<? extends Verdict> value) {
      this.verdicts = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** One for each mutation, in their order. */
    public Builder verdicts(Verdict... value) {
      return verdicts(Arrays.asList(value));
    }

    /** Every seq up to here has its verdict for ever. */
    public Builder settledSeq(long value) {
      this.settledSeq = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public PushAnswer build() {
      return new PushAnswer(this);
    }
  }
}
