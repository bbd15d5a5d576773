// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document ProofCheck. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import java.util.Optional;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type ProofCheck. */
public final class ProofCheck implements Document {
  private static final Names NAMES = new Names("ok", "mismatch", "same_engine");

  private final boolean ok;
  private final ProofMismatch mismatch;
  private final boolean sameEngine;

  private ProofCheck(Builder builder) {
    ok = Lists.need(builder.ok, "ok");
    mismatch = builder.mismatch;
    sameEngine = builder.sameEngine == null ? true : builder.sameEngine;
  }

  private ProofCheck(JsonReader in) {
    boolean ok = false;
    ProofMismatch mismatch = null;
    boolean sameEngine = true;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          ok = in.bool();
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) mismatch = ProofMismatch.read(in);
          break;
        case 2:
          if (!in.skipNull()) sameEngine = in.bool();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.ok = ok;
    this.mismatch = mismatch;
    this.sameEngine = sameEngine;
  }

  /** Ok. */
  public boolean ok() {
    return ok;
  }

  /** Mismatch. */
  public Optional<ProofMismatch> mismatch() {
    return Optional.ofNullable(mismatch);
  }

  /** The proof was made by this version. */
  public boolean sameEngine() {
    return sameEngine;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.ok = ok;
    builder.mismatch = mismatch;
    builder.sameEngine = sameEngine;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static ProofCheck fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static ProofCheck fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, ProofCheck::read);
  }

  /** Reads one out of a larger text. */
  public static ProofCheck read(JsonReader in) {
    return new ProofCheck(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, ok);
    if (mismatch != null) out.member(NAMES, 1, mismatch);
    if (!sameEngine) out.member(NAMES, 2, sameEngine);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof ProofCheck)) return false;
    ProofCheck that = (ProofCheck) object;
    return ok == that.ok
        && Objects.equals(mismatch, that.mismatch)
        && sameEngine == that.sameEngine;
  }

  @Override
  public int hashCode() {
    return Objects.hash(ok, mismatch, sameEngine);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a ProofCheck. Not for several threads at once. */
  public static final class Builder {
    private Boolean ok;
    private ProofMismatch mismatch;
    private Boolean sameEngine;

    private Builder() {}

    /** Ok. */
    public Builder ok(boolean value) {
      this.ok = value;
      return this;
    }

    /** Mismatch. May be left out. */
    public Builder mismatch(ProofMismatch value) {
      this.mismatch = value;
      return this;
    }

    /** The proof was made by this version. May be left out. */
    public Builder sameEngine(boolean value) {
      this.sameEngine = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public ProofCheck build() {
      return new ProofCheck(this);
    }
  }
}
