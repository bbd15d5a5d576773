// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document SyncReport. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import java.util.Optional;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type SyncReport. */
public final class SyncReport implements Document {
  private static final Names NAMES = new Names("sent", "applied", "rejected", "received", "pages",
      "repaired_scopes", "drained", "up_to_date", "stopped_by");

  private final long sent;
  private final long applied;
  private final long rejected;
  private final long received;
  private final long pages;
  private final long repairedScopes;
  private final boolean drained;
  private final boolean upToDate;
  private final CallProblem stoppedBy;

  private SyncReport(Builder builder) {
    sent = Lists.need(builder.sent, "sent");
    applied = Lists.need(builder.applied, "applied");
    rejected = Lists.need(builder.rejected, "rejected");
    received = Lists.need(builder.received, "received");
    pages = Lists.need(builder.pages, "pages");
    repairedScopes = Lists.need(builder.repairedScopes, "repaired_scopes");
    drained = Lists.need(builder.drained, "drained");
    upToDate = Lists.need(builder.upToDate, "up_to_date");
    stoppedBy = builder.stoppedBy;
  }

  private SyncReport(JsonReader in) {
    long sent = 0L;
    long applied = 0L;
    long rejected = 0L;
    long received = 0L;
    long pages = 0L;
    long repairedScopes = 0L;
    boolean drained = false;
    boolean upToDate = false;
    CallProblem stoppedBy = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          sent = in.int64();
          seenMembers |= 1L << 0;
          break;
        case 1:
          applied = in.int64();
          seenMembers |= 1L << 1;
          break;
        case 2:
          rejected = in.int64();
          seenMembers |= 1L << 2;
          break;
        case 3:
          received = in.int64();
          seenMembers |= 1L << 3;
          break;
        case 4:
          pages = in.int64();
          seenMembers |= 1L << 4;
          break;
        case 5:
          repairedScopes = in.int64();
          seenMembers |= 1L << 5;
          break;
        case 6:
          drained = in.bool();
          seenMembers |= 1L << 6;
          break;
        case 7:
          upToDate = in.bool();
          seenMembers |= 1L << 7;
          break;
        case 8:
          if (!in.skipNull()) stoppedBy = CallProblem.read(in);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0xffL & ~seenMembers);
    this.sent = sent;
    this.applied = applied;
    this.rejected = rejected;
    this.received = received;
    this.pages = pages;
    this.repairedScopes = repairedScopes;
    this.drained = drained;
    this.upToDate = upToDate;
    this.stoppedBy = stoppedBy;
  }

  /** Sent. */
  public long sent() {
    return sent;
  }

  /** Applied. */
  public long applied() {
    return applied;
  }

  /** Rejected. */
  public long rejected() {
    return rejected;
  }

  /** Received. */
  public long received() {
    return received;
  }

  /** Pages. */
  public long pages() {
    return pages;
  }

  /** Repaired scopes. */
  public long repairedScopes() {
    return repairedScopes;
  }

  /** Drained. */
  public boolean drained() {
    return drained;
  }

  /** Up to date. */
  public boolean upToDate() {
    return upToDate;
  }

  /** What ended it early. */
  public Optional<CallProblem> stoppedBy() {
    return Optional.ofNullable(stoppedBy);
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.sent = sent;
    builder.applied = applied;
    builder.rejected = rejected;
    builder.received = received;
    builder.pages = pages;
    builder.repairedScopes = repairedScopes;
    builder.drained = drained;
    builder.upToDate = upToDate;
    builder.stoppedBy = stoppedBy;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static SyncReport fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static SyncReport fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, SyncReport::read);
  }

  /** Reads one out of a larger text. */
  public static SyncReport read(JsonReader in) {
    return new SyncReport(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, sent);
    out.member(NAMES, 1, applied);
    out.member(NAMES, 2, rejected);
    out.member(NAMES, 3, received);
    out.member(NAMES, 4, pages);
    out.member(NAMES, 5, repairedScopes);
    out.member(NAMES, 6, drained);
    out.member(NAMES, 7, upToDate);
    if (stoppedBy != null) out.member(NAMES, 8, stoppedBy);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof SyncReport)) return false;
    SyncReport that = (SyncReport) object;
    return sent == that.sent
        && applied == that.applied
        && rejected == that.rejected
        && received == that.received
        && pages == that.pages
        && repairedScopes == that.repairedScopes
        && drained == that.drained
        && upToDate == that.upToDate
        && Objects.equals(stoppedBy, that.stoppedBy);
  }

  @Override
  public int hashCode() {
    return Objects.hash(sent, applied, rejected, received, pages, repairedScopes, drained, upToDate, stoppedBy);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a SyncReport. Not for several threads at once. */
  public static final class Builder {
    private Long sent;
    private Long applied;
    private Long rejected;
    private Long received;
    private Long pages;
    private Long repairedScopes;
    private Boolean drained;
    private Boolean upToDate;
    private CallProblem stoppedBy;

    private Builder() {}

    /** Sent. */
    public Builder sent(long value) {
      this.sent = value;
      return this;
    }

    /** Applied. */
    public Builder applied(long value) {
      this.applied = value;
      return this;
    }

    /** Rejected. */
    public Builder rejected(long value) {
      this.rejected = value;
      return this;
    }

    /** Received. */
    public Builder received(long value) {
      this.received = value;
      return this;
    }

    /** Pages. */
    public Builder pages(long value) {
      this.pages = value;
      return this;
    }

    /** Repaired scopes. */
    public Builder repairedScopes(long value) {
      this.repairedScopes = value;
      return this;
    }

    /** Drained. */
    public Builder drained(boolean value) {
      this.drained = value;
      return this;
    }

    /** Up to date. */
    public Builder upToDate(boolean value) {
      this.upToDate = value;
      return this;
    }

    /** What ended it early. May be left out. */
    public Builder stoppedBy(CallProblem value) {
      this.stoppedBy = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public SyncReport build() {
      return new SyncReport(this);
    }
  }
}
