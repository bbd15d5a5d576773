// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document TipShare. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type TipShare. */
public final class TipShare implements Document {
  private final TipReceiver receiver;
  private final long share;
  private final String party;

  private TipShare(Builder builder) {
    receiver = Lists.need(builder.receiver, "receiver");
    share = Lists.need(builder.share, "share");
    party = builder.party == null ? "" : builder.party;
  }

  /** Receiver. */
  public TipReceiver receiver() {
    return receiver;
  }

  /** Parts per million: 55000 is 5.5 %. */
  public long share() {
    return share;
  }

  /** Party. */
  public String party() {
    return party;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.receiver = receiver;
    builder.share = share;
    builder.party = party;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static TipShare fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static TipShare fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, TipShare::read);
  }

  /** Reads one out of a larger text. */
  public static TipShare read(JsonReader in) {
    Builder builder = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "receiver":
          builder.receiver = TipReceiver.read(in);
          break;
        case "share":
          builder.share = in.int64();
          break;
        case "party":
          if (!in.skipNull()) builder.party = in.text();
          break;
        default:
          in.skip();
      }
    }
    return in.built(builder::build);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member("receiver", receiver);
    out.member("share", share);
    if (!party.isEmpty()) out.member("party", party);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof TipShare)) return false;
    TipShare that = (TipShare) object;
    return Objects.equals(receiver, that.receiver)
        && share == that.share
        && Objects.equals(party, that.party);
  }

  @Override
  public int hashCode() {
    return Objects.hash(receiver, share, party);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a TipShare. Not for several threads at once. */
  public static final class Builder {
    private TipReceiver receiver;
    private Long share;
    private String party;

    private Builder() {}

    /** Receiver. */
    public Builder receiver(TipReceiver value) {
      this.receiver = value;
      return this;
    }

    /** Parts per million: 55000 is 5.5 %. */
    public Builder share(long value) {
      this.share = value;
      return this;
    }

    /** Party. May be left out. */
    public Builder party(String value) {
      this.party = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public TipShare build() {
      return new TipShare(this);
    }
  }
}
