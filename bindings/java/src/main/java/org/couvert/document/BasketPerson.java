// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document BasketPerson. Do not edit.
package org.couvert.document;

import java.util.Objects;
import java.util.UUID;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type BasketPerson. */
public final class BasketPerson implements Document {
  private final UUID participant;
  private final String subject;

  private BasketPerson(Builder b) {
    participant = Lists.need(b.participant, "participant");
    subject = Lists.need(b.subject, "subject");
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
    Builder b = new Builder();
    b.participant = participant;
    b.subject = subject;
    return b;
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
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "participant":
          b.participant = in.uuid();
          break;
        case "subject":
          b.subject = in.text();
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
    out.member("participant", participant);
    out.member("subject", subject);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof BasketPerson)) return false;
    BasketPerson that = (BasketPerson) other;
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
      participant = value;
      return this;
    }

    /** The account that speaks for the person. */
    public Builder subject(String value) {
      subject = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public BasketPerson build() {
      return new BasketPerson(this);
    }
  }
}
