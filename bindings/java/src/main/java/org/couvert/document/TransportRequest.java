// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document TransportRequest. Do not edit.
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type TransportRequest. */
public final class TransportRequest implements Document {
  private final String method;
  private final String target;
  private final List<TransportHeader> headers;
  private final String body;

  private TransportRequest(Builder b) {
    method = Lists.need(b.method, "method");
    target = Lists.need(b.target, "target");
    headers = Lists.copy(b.headers);
    body = b.body == null ? "" : b.body;
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
    Builder b = new Builder();
    b.method = method;
    b.target = target;
    b.headers = headers;
    b.body = body;
    return b;
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
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "method":
          b.method = in.text();
          break;
        case "target":
          b.target = in.text();
          break;
        case "headers":
          if (!in.skipNull()) b.headers = in.list(TransportHeader::read);
          break;
        case "body":
          if (!in.skipNull()) b.body = in.text();
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
    out.member("method", method);
    out.member("target", target);
    if (!headers.isEmpty()) out.member("headers", headers);
    if (!body.isEmpty()) out.member("body", body);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof TransportRequest)) return false;
    TransportRequest that = (TransportRequest) other;
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
      method = value;
      return this;
    }

    /** Path and query. */
    public Builder target(String value) {
      target = value;
      return this;
    }

    /** Headers. May be left out. */
    public Builder headers(List<? extends TransportHeader> value) {
      headers = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Headers. May be left out. */
    public Builder headers(TransportHeader... value) {
      return headers(Arrays.asList(value));
    }

    /** Body. May be left out. */
    public Builder body(String value) {
      body = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public TransportRequest build() {
      return new TransportRequest(this);
    }
  }
}
