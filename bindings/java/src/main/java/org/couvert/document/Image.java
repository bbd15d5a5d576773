// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Image. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type Image. */
public final class Image implements Document {
  private static final Names NAMES = new Names("url", "width_px", "height_px", "sha256");

  private final String url;
  private final int widthPx;
  private final int heightPx;
  private final String sha256;

  private Image(Builder builder) {
    url = Lists.need(builder.url, "url");
    widthPx = builder.widthPx == null ? 0 : builder.widthPx;
    heightPx = builder.heightPx == null ? 0 : builder.heightPx;
    sha256 = builder.sha256 == null ? "" : builder.sha256;
  }

  private Image(JsonReader in) {
    String url = null;
    int widthPx = 0;
    int heightPx = 0;
    String sha256 = "";
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          url = in.text();
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) widthPx = in.int32();
          break;
        case 2:
          if (!in.skipNull()) heightPx = in.int32();
          break;
        case 3:
          if (!in.skipNull()) sha256 = in.text();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.url = url;
    this.widthPx = widthPx;
    this.heightPx = heightPx;
    this.sha256 = sha256;
  }

  /** Url. */
  public String url() {
    return url;
  }

  /** Width px. */
  public int widthPx() {
    return widthPx;
  }

  /** Height px. */
  public int heightPx() {
    return heightPx;
  }

  /** Of the file, 64 hexadecimal digits. */
  public String sha256() {
    return sha256;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.url = url;
    builder.widthPx = widthPx;
    builder.heightPx = heightPx;
    builder.sha256 = sha256;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Image fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Image fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Image::read);
  }

  /** Reads one out of a larger text. */
  public static Image read(JsonReader in) {
    return new Image(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, url);
    if (widthPx != 0) out.member(NAMES, 1, widthPx);
    if (heightPx != 0) out.member(NAMES, 2, heightPx);
    if (!sha256.isEmpty()) out.member(NAMES, 3, sha256);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Image)) return false;
    Image that = (Image) object;
    return Objects.equals(url, that.url)
        && widthPx == that.widthPx
        && heightPx == that.heightPx
        && Objects.equals(sha256, that.sha256);
  }

  @Override
  public int hashCode() {
    return Objects.hash(url, widthPx, heightPx, sha256);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Image. Not for several threads at once. */
  public static final class Builder {
    private String url;
    private Integer widthPx;
    private Integer heightPx;
    private String sha256;

    private Builder() {}

    /** Url. */
    public Builder url(String value) {
      this.url = value;
      return this;
    }

    /** Width px. May be left out. */
    public Builder widthPx(int value) {
      this.widthPx = value;
      return this;
    }

    /** Height px. May be left out. */
    public Builder heightPx(int value) {
      this.heightPx = value;
      return this;
    }

    /** Of the file, 64 hexadecimal digits. May be left out. */
    public Builder sha256(String value) {
      this.sha256 = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Image build() {
      return new Image(this);
    }
  }
}
