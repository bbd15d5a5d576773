// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document HouseOptions. Do not edit.
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type HouseOptions. */
public final class HouseOptions implements Document {
  private final String path;
  private final int queueLimit;
  private final int menuVersions;
  private final boolean restored;
  private final boolean ownThread;

  private HouseOptions(Builder b) {
    path = b.path == null ? "" : b.path;
    queueLimit = b.queueLimit == null ? 10000 : b.queueLimit;
    menuVersions = b.menuVersions == null ? 16 : b.menuVersions;
    restored = b.restored == null ? false : b.restored;
    ownThread = b.ownThread == null ? true : b.ownThread;
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
    Builder b = new Builder();
    b.path = path;
    b.queueLimit = queueLimit;
    b.menuVersions = menuVersions;
    b.restored = restored;
    b.ownThread = ownThread;
    return b;
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
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "path":
          if (!in.skipNull()) b.path = in.text();
          break;
        case "queue_limit":
          if (!in.skipNull()) b.queueLimit = in.int32();
          break;
        case "menu_versions":
          if (!in.skipNull()) b.menuVersions = in.int32();
          break;
        case "restored":
          if (!in.skipNull()) b.restored = in.bool();
          break;
        case "own_thread":
          if (!in.skipNull()) b.ownThread = in.bool();
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
    if (!path.isEmpty()) out.member("path", path);
    if (queueLimit != 10000) out.member("queue_limit", queueLimit);
    if (menuVersions != 16) out.member("menu_versions", menuVersions);
    if (restored) out.member("restored", restored);
    if (!ownThread) out.member("own_thread", ownThread);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof HouseOptions)) return false;
    HouseOptions that = (HouseOptions) other;
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
      path = value;
      return this;
    }

    /** Queue limit. May be left out. */
    public Builder queueLimit(int value) {
      queueLimit = value;
      return this;
    }

    /** Menu versions. May be left out. */
    public Builder menuVersions(int value) {
      menuVersions = value;
      return this;
    }

    /** The store came back from a backup. May be left out. */
    public Builder restored(boolean value) {
      restored = value;
      return this;
    }

    /** False: commands are carried out inside the call. May be left out. */
    public Builder ownThread(boolean value) {
      ownThread = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public HouseOptions build() {
      return new HouseOptions(this);
    }
  }
}
