// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document TipShare. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type TipShare. */
public final class TipShare implements Document {
  private static final Names NAMES = new Names("receiver", "share", "party");

  private final TipReceiver receiver;
  private final long share;
  private final String party;

  private TipShare(Builder builder) {
    receiver = Lists.need(builder.receiver, "receiver");
    share = Lists.need(builder.share, "share");
    party = builder.party == null ? "" : builder.party;
  }

  private TipShare(JsonReader in) {
    TipReceiver receiver = null;
    long share = 0L;
    String party = "";
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          receiver = TipReceiver.read(in);
          seenMembers |= 1L << 0;
          break;
        case 1:
          share = in.int64();
          seenMembers |= 1L << 1;
          break;
        case 2:
          if (!in.skipNull()) party = in.text();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x3L & ~seenMembers);
    this.receiver = receiver;
    this.share = share;
    this.party = party;
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
    return new TipShare(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, receiver);
    out.member(NAMES, 1, share);
    if (!party.isEmpty()) out.member(NAMES, 2, party);
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
