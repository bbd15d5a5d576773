// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document TransportResponse. Do not edit.
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

/** A document of the type TransportResponse. */
public final class TransportResponse implements Document {
  private static final Names NAMES = new Names("status", "headers", "body");

  private final int status;
  private final List<TransportHeader> headers;
  private final String body;

  private TransportResponse(Builder builder) {
    status = Lists.need(builder.status, "status");
    headers = Lists.copy(builder.headers);
    body = builder.body == null ? "" : builder.body;
  }

  private TransportResponse(JsonReader in) {
    int status = 0;
    List<TransportHeader> headers = Lists.none();
    String body = "";
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          status = in.int32();
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) headers = in.list(TransportHeader::read);
          break;
        case 2:
          if (!in.skipNull()) body = in.text();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  /** Status. */
  public int status() {
    return status;
  }

  /** Headers. */
  public List<TransportHeader> headers() {
    return headers;
  }

  /** Body. */
  public String body() {
    return body;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.status = status;
    builder.headers = headers;
    builder.body = body;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static TransportResponse fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static TransportResponse fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, TransportResponse::read);
  }

  /** Reads one out of a larger text. */
  public static TransportResponse read(JsonReader in) {
    return new TransportResponse(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, status);
    if (!headers.isEmpty()) out.member(NAMES, 1, headers);
    if (!body.isEmpty()) out.member(NAMES, 2, body);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof TransportResponse)) return false;
    TransportResponse that = (TransportResponse) object;
    return status == that.status
        && Objects.equals(headers, that.headers)
        && Objects.equals(body, that.body);
  }

  @Override
  public int hashCode() {
    return Objects.hash(status, headers, body);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a TransportResponse. Not for several threads at once. */
  public static final class Builder {
    private Integer status;
    private List<TransportHeader> headers;
    private String body;

    private Builder() {}

    /** Status. */
    public Builder status(int value) {
      this.status = value;
      return this;
    }

    /** Headers. May be left out. */
    public Builder headers(List<? extends TransportHeader> value) {
      this.headers = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Headers. May be left out. */
    public Builder headers(TransportHeader... value) {
      return headers(Arrays.asList(value));
    }

    /** Body. May be left out. */
    public Builder body(String value) {
      this.body = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public TransportResponse build() {
      return new TransportResponse(this);
    }
  }
}
