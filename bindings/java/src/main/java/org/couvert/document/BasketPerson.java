// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document BasketPerson. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import java.util.UUID;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type BasketPerson. */
public final class BasketPerson implements Document {
  private static final Names NAMES = new Names("participant", "subject");

  private final UUID participant;
  private final String subject;

  private BasketPerson(Builder builder) {
    participant = Lists.need(builder.participant, "participant");
    subject = Lists.need(builder.subject, "subject");
  }

  private BasketPerson(JsonReader in) {
    UUID participant = null;
    String subject = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          participant = in.uuid();
          seenMembers |= 1L << 0;
          break;
        case 1:
          subject = in.text();
          seenMembers |= 1L << 1;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x3L & ~seenMembers);
    this.participant = participant;
    this.subject = subject;
  }

  /** Participant. */
  public UUID participant() {
    return participant;
  }

  /** The account that speaks for the person. */
  public String subject() {
    return subject;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.participant = participant;
    builder.subject = subject;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static BasketPerson fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static BasketPerson fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, BasketPerson::read);
  }

  /** Reads one out of a larger text. */
  public static BasketPerson read(JsonReader in) {
    return new BasketPerson(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, participant);
    out.member(NAMES, 1, subject);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof BasketPerson)) return false;
    BasketPerson that = (BasketPerson) object;
    return Objects.equals(participant, that.participant)
        && Objects.equals(subject, that.subject);
  }

  @Override
  public int hashCode() {
    return Objects.hash(participant, subject);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a BasketPerson. Not for several threads at once. */
  public static final class Builder {
    private UUID participant;
    private String subject;

    private Builder() {}

    /** Participant. */
    public Builder participant(UUID value) {
      this.participant = value;
      return this;
    }

    /** The account that speaks for the person. */
    public Builder subject(String value) {
      this.subject = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public BasketPerson build() {
      return new BasketPerson(this);
    }
  }
}
