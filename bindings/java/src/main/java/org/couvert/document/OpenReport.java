// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document OpenReport. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type OpenReport. */
public final class OpenReport implements Document {
  private static final Names NAMES = new Names("created", "salvaged", "lost", "damaged_file");

  private final boolean created;
  private final boolean salvaged;
  private final long lost;
  private final String damagedFile;

  private OpenReport(Builder builder) {
    created = Lists.need(builder.created, "created");
    salvaged = Lists.need(builder.salvaged, "salvaged");
    lost = builder.lost == null ? 0L : builder.lost;
    damagedFile = builder.damagedFile == null ? "" : builder.damagedFile;
  }

  private OpenReport(JsonReader in) {
    boolean created = false;
    boolean salvaged = false;
    long lost = 0L;
    String damagedFile = "";
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          created = in.bool();
          seenMembers |= 1L << 0;
          break;
        case 1:
          salvaged = in.bool();
          seenMembers |= 1L << 1;
          break;
        case 2:
          if (!in.skipNull()) lost = in.int64();
          break;
        case 3:
          if (!in.skipNull()) damagedFile = in.text();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x3L & ~seenMembers);
    this.created = created;
    this.salvaged = salvaged;
    this.lost = lost;
    this.damagedFile = damagedFile;
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
    Builder builder = new Builder();
    builder.created = created;
    builder.salvaged = salvaged;
    builder.lost = lost;
    builder.damagedFile = damagedFile;
    return builder;
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
    return new OpenReport(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, created);
    out.member(NAMES, 1, salvaged);
    if (lost != 0L) out.member(NAMES, 2, lost);
    if (!damagedFile.isEmpty()) out.member(NAMES, 3, damagedFile);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof OpenReport)) return false;
    OpenReport that = (OpenReport) object;
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
      this.created = value;
      return this;
    }

    /** The store was damaged: what waited was saved, the rest is read again. */
    public Builder salvaged(boolean value) {
      this.salvaged = value;
      return this;
    }

    /** Waiting commands known to be lost. May be left out. */
    public Builder lost(long value) {
      this.lost = value;
      return this;
    }

    /** Damaged file. May be left out. */
    public Builder damagedFile(String value) {
      this.damagedFile = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public OpenReport build() {
      return new OpenReport(this);
    }
  }
}
