// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document SignedDocument. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type SignedDocument, "signed/1". */
public final class SignedDocument implements Document {
  private static final Names NAMES = new Names("couvert", "payload", "key", "signature");

  private final String payload;
  private final String key;
  private final String signature;

  private SignedDocument(Builder builder) {
    payload = Lists.need(builder.payload, "payload");
    key = Lists.need(builder.key, "key");
    signature = Lists.need(builder.signature, "signature");
  }

  private SignedDocument(JsonReader in) {
    String payload = null;
    String key = null;
    String signature = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          in.kind("signed/1");
          break;
        case 1:
          payload = in.text();
          seenMembers |= 1L << 1;
          break;
        case 2:
          key = in.text();
          seenMembers |= 1L << 2;
          break;
        case 3:
          signature = in.text();
          seenMembers |= 1L << 3;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0xeL & ~seenMembers);
    this.payload = payload;
    this.key = key;
    this.signature = signature;
  }

  /** Canonical JSON, signed as it stands. */
  public String payload() {
    return payload;
  }

  /** Key. */
  public String key() {
    return key;
  }

  /** Signature. */
  public String signature() {
    return signature;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.payload = payload;
    builder.key = key;
    builder.signature = signature;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static SignedDocument fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static SignedDocument fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, SignedDocument::read);
  }

  /** Reads one out of a larger text. */
  public static SignedDocument read(JsonReader in) {
    return new SignedDocument(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.kind("signed/1");
    out.member(NAMES, 1, payload);
    out.member(NAMES, 2, key);
    out.member(NAMES, 3, signature);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof SignedDocument)) return false;
    SignedDocument that = (SignedDocument) object;
    return Objects.equals(payload, that.payload)
        && Objects.equals(key, that.key)
        && Objects.equals(signature, that.signature);
  }

  @Override
  public int hashCode() {
    return Objects.hash(payload, key, signature);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a SignedDocument. Not for several threads at once. */
  public static final class Builder {
    private String payload;
    private String key;
    private String signature;

    private Builder() {}

    /** Canonical JSON, signed as it stands. */
    public Builder payload(String value) {
      this.payload = value;
      return this;
    }

    /** Key. */
    public Builder key(String value) {
      this.key = value;
      return this;
    }

    /** Signature. */
    public Builder signature(String value) {
      this.signature = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public SignedDocument build() {
      return new SignedDocument(this);
    }
  }
}
