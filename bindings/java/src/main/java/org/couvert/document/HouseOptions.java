// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document HouseOptions. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type HouseOptions. */
public final class HouseOptions implements Document {
  private static final Names NAMES = new Names("path", "queue_limit", "menu_versions", "restored", "own_thread");

  private final String path;
  private final int queueLimit;
  private final int menuVersions;
  private final boolean restored;
  private final boolean ownThread;

  private HouseOptions(Builder builder) {
    path = builder.path == null ? "" : builder.path;
    queueLimit = builder.queueLimit == null ? 10000 : builder.queueLimit;
    menuVersions = builder.menuVersions == null ? 16 : builder.menuVersions;
    restored = builder.restored == null ? false : builder.restored;
    ownThread = builder.ownThread == null ? true : builder.ownThread;
  }

  private HouseOptions(JsonReader in) {
    String path = "";
    int queueLimit = 10000;
    int menuVersions = 16;
    boolean restored = false;
    boolean ownThread = true;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          if (!in.skipNull()) path = in.text();
          break;
        case 1:
          if (!in.skipNull()) queueLimit = in.int32();
          break;
        case 2:
          if (!in.skipNull()) menuVersions = in.int32();
          break;
        case 3:
          if (!in.skipNull()) restored = in.bool();
          break;
        case 4:
          if (!in.skipNull()) ownThread = in.bool();
          break;
        default:
          in.skip();
      }
    }
    this.path = path;
    this.queueLimit = queueLimit;
    this.menuVersions = menuVersions;
    this.restored = restored;
    this.ownThread = ownThread;
  }

  /** Of the store; empty: in memory. */
  public String path() {
    return path;
  }

  /** Queue limit. */
  public int queueLimit() {
    return queueLimit;
  }

  /** Menu versions. */
  public int menuVersions() {
    return menuVersions;
  }

  /** The store came back from a backup. */
  public boolean restored() {
    return restored;
  }

  /** False: commands are carried out inside the call. */
  public boolean ownThread() {
    return ownThread;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.path = path;
    builder.queueLimit = queueLimit;
    builder.menuVersions = menuVersions;
    builder.restored = restored;
    builder.ownThread = ownThread;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static HouseOptions fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static HouseOptions fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, HouseOptions::read);
  }

  /** Reads one out of a larger text. */
  public static HouseOptions read(JsonReader in) {
    return new HouseOptions(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    if (!path.isEmpty()) out.member(NAMES, 0, path);
    if (queueLimit != 10000) out.member(NAMES, 1, queueLimit);
    if (menuVersions != 16) out.member(NAMES, 2, menuVersions);
    if (restored) out.member(NAMES, 3, restored);
    if (!ownThread) out.member(NAMES, 4, ownThread);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof HouseOptions)) return false;
    HouseOptions that = (HouseOptions) object;
    return Objects.equals(path, that.path)
        && queueLimit == that.queueLimit
        && menuVersions == that.menuVersions
        && restored == that.restored
        && ownThread == that.ownThread;
  }

  @Override
  public int hashCode() {
    return Objects.hash(path, queueLimit, menuVersions, restored, ownThread);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a HouseOptions. Not for several threads at once. */
  public static final class Builder {
    private String path;
    private Integer queueLimit;
    private Integer menuVersions;
    private Boolean restored;
    private Boolean ownThread;

    private Builder() {}

    /** Of the store; empty: in memory. May be left out. */
    public Builder path(String value) {
      this.path = value;
      return this;
    }

    /** Queue limit. May be left out. */
    public Builder queueLimit(int value) {
      this.queueLimit = value;
      return this;
    }

    /** Menu versions. May be left out. */
    public Builder menuVersions(int value) {
      this.menuVersions = value;
      return this;
    }

    /** The store came back from a backup. May be left out. */
    public Builder restored(boolean value) {
      this.restored = value;
      return this;
    }

    /** False: commands are carried out inside the call. May be left out. */
    public Builder ownThread(boolean value) {
      this.ownThread = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public HouseOptions build() {
      return new HouseOptions(this);
    }
  }
}
