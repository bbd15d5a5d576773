// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document CommitNotice. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type CommitNotice. */
public final class CommitNotice implements Document {
  private static final Names NAMES = new Names("head");

  private final long head;

  private CommitNotice(Builder builder) {
    head = Lists.need(builder.head, "head");
  }

  private CommitNotice(JsonReader in) {
    long head = 0L;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          head = in.int64();
          seenMembers |= 1L << 0;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.head = head;
  }

  /** Head. */
  public long head() {
    return head;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.head = head;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static CommitNotice fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static CommitNotice fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, CommitNotice::read);
  }

  /** Reads one out of a larger text. */
  public static CommitNotice read(JsonReader in) {
    return new CommitNotice(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, head);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof CommitNotice)) return false;
    CommitNotice that = (CommitNotice) object;
    return head == that.head;
  }

  @Override
  public int hashCode() {
    return Objects.hash(head);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a CommitNotice. Not for several threads at once. */
  public static final class Builder {
    private Long head;

    private Builder() {}

    /** Head. */
    public Builder head(long value) {
      this.head = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public CommitNotice build() {
      return new CommitNotice(this);
    }
  }
}
