// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document TransportRequest. Do not edit.
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

/** A document of the type TransportRequest. */
public final class TransportRequest implements Document {
  private static final Names NAMES = new Names("method", "target", "headers", "body");

  private final String method;
  private final String target;
  private final List<TransportHeader> headers;
  private final String body;

  private TransportRequest(Builder builder) {
    method = Lists.need(builder.method, "method");
    target = Lists.need(builder.target, "target");
    headers = Lists.copy(builder.headers);
    body = builder.body == null ? "" : builder.body;
  }

  private TransportRequest(JsonReader in) {
    String method = null;
    String target = null;
    List<TransportHeader> headers = Lists.none();
    String body = "";
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          method = in.text();
          seenMembers |= 1L << 0;
          break;
        case 1:
          target = in.text();
          seenMembers |= 1L << 1;
          break;
        case 2:
          if (!in.skipNull()) headers = in.list(TransportHeader::read);
          break;
        case 3:
          if (!in.skipNull()) body = in.text();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x3L & ~seenMembers);
    this.method = method;
    this.target = target;
    this.headers = headers;
    this.body = body;
  }

  /** Method. */
  public String method() {
    return method;
  }

  /** Path and query. */
  public String target() {
    return target;
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
    builder.method = method;
    builder.target = target;
    builder.headers = headers;
    builder.body = body;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static TransportRequest fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static TransportRequest fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, TransportRequest::read);
  }

  /** Reads one out of a larger text. */
  public static TransportRequest read(JsonReader in) {
    return new TransportRequest(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, method);
    out.member(NAMES, 1, target);
    if (!headers.isEmpty()) out.member(NAMES, 2, headers);
    if (!body.isEmpty()) out.member(NAMES, 3, body);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof TransportRequest)) return false;
    TransportRequest that = (TransportRequest) object;
    return Objects.equals(method, that.method)
        && Objects.equals(target, that.target)
        && Objects.equals(headers, that.headers)
        && Objects.equals(body, that.body);
  }

  @Override
  public int hashCode() {
    return Objects.hash(method, target, headers, body);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a TransportRequest. Not for several threads at once. */
  public static final class Builder {
    private String method;
    private String target;
    private List<TransportHeader> headers;
    private String body;

    private Builder() {}

    /** Method. */
    public Builder method(String value) {
      this.method = value;
      return this;
    }

    /** Path and query. */
    public Builder target(String value) {
      this.target = value;
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
    public TransportRequest build() {
      return new TransportRequest(this);
    }
  }
}
