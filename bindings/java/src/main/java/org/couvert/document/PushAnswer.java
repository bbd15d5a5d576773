// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document PushAnswer. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type PushAnswer. */
public final class PushAnswer implements Document {
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
    Builder builder = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "salt":
          builder.salt = in.text();
          break;
        case "epoch":
          builder.epoch = in.text();
          break;
        case "verdicts":
          builder.verdicts = in.list(Verdict::read);
          break;
        case "settled_seq":
          builder.settledSeq = in.int64();
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
    out.member("salt", salt);
    out.member("epoch", epoch);
    out.member("verdicts", verdicts);
    out.member("settled_seq", settledSeq);
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
