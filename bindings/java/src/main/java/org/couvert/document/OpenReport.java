// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document OpenReport. Do not edit.
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type OpenReport. */
public final class OpenReport implements Document {
  private final boolean created;
  private final boolean salvaged;
  private final long lost;
  private final String damagedFile;

  private OpenReport(Builder b) {
    created = Lists.need(b.created, "created");
    salvaged = Lists.need(b.salvaged, "salvaged");
    lost = b.lost == null ? 0L : b.lost;
    damagedFile = b.damagedFile == null ? "" : b.damagedFile;
  }

  /** Created. */
  public boolean created() {
    return created;
  }

  /** The store was damaged: what waited was saved, the rest is read again. */
  public boolean salvaged() {
    return salvaged;
  }

  /** Waiting commands known to be lost. */
  public long lost() {
    return lost;
  }

  /** Damaged file. */
  public String damagedFile() {
    return damagedFile;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.created = created;
    b.salvaged = salvaged;
    b.lost = lost;
    b.damagedFile = damagedFile;
    return b;
  }

  /** Reads the JSON text of one. */
  public static OpenReport fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static OpenReport fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, OpenReport::read);
  }

  /** Reads one out of a larger text. */
  public static OpenReport read(JsonReader in) {
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "created":
          b.created = in.bool();
          break;
        case "salvaged":
          b.salvaged = in.bool();
          break;
        case "lost":
          if (!in.skipNull()) b.lost = in.int64();
          break;
        case "damaged_file":
          if (!in.skipNull()) b.damagedFile = in.text();
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
    out.member("created", created);
    out.member("salvaged", salvaged);
    if (lost != 0L) out.member("lost", lost);
    if (!damagedFile.isEmpty()) out.member("damaged_file", damagedFile);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof OpenReport)) return false;
    OpenReport that = (OpenReport) other;
    return created == that.created
        && salvaged == that.salvaged
        && lost == that.lost
        && Objects.equals(damagedFile, that.damagedFile);
  }

  @Override
  public int hashCode() {
    return Objects.hash(created, salvaged, lost, damagedFile);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a OpenReport. Not for several threads at once. */
  public static final class Builder {
    private Boolean created;
    private Boolean salvaged;
    private Long lost;
    private String damagedFile;

    private Builder() {}

    /** Created. */
    public Builder created(boolean value) {
      created = value;
      return this;
    }

    /** The store was damaged: what waited was saved, the rest is read again. */
    public Builder salvaged(boolean value) {
      salvaged = value;
      return this;
    }

    /** Waiting commands known to be lost. May be left out. */
    public Builder lost(long value) {
      lost = value;
      return this;
    }

    /** Damaged file. May be left out. */
    public Builder damagedFile(String value) {
      damagedFile = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public OpenReport build() {
      return new OpenReport(this);
    }
  }
}
