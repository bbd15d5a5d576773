// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document ClientEvent. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type ClientEvent. */
public final class ClientEvent implements Document {
  private static final Names NAMES = new Names("what", "id");

  private final ClientEventKind what;
  private final String id;

  private ClientEvent(Builder builder) {
    what = Lists.need(builder.what, "what");
    id = builder.id == null ? "" : builder.id;
  }

  private ClientEvent(JsonReader in) {
    ClientEventKind what = null;
    String id = "";
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          what = ClientEventKind.read(in);
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) id = in.text();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.what = what;
    this.id = id;
  }

  /** What. */
  public ClientEventKind what() {
    return what;
  }

  /** Id. */
  public String id() {
    return id;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.what = what;
    builder.id = id;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static ClientEvent fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static ClientEvent fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, ClientEvent::read);
  }

  /** Reads one out of a larger text. */
  public static ClientEvent read(JsonReader in) {
    return new ClientEvent(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, what);
    if (!id.isEmpty()) out.member(NAMES, 1, id);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof ClientEvent)) return false;
    ClientEvent that = (ClientEvent) object;
    return Objects.equals(what, that.what)
        && Objects.equals(id, that.id);
  }

  @Override
  public int hashCode() {
    return Objects.hash(what, id);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a ClientEvent. Not for several threads at once. */
  public static final class Builder {
    private ClientEventKind what;
    private String id;

    private Builder() {}

    /** What. */
    public Builder what(ClientEventKind value) {
      this.what = value;
      return this;
    }

    /** Id. May be left out. */
    public Builder id(String value) {
      this.id = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public ClientEvent build() {
      return new ClientEvent(this);
    }
  }
}
