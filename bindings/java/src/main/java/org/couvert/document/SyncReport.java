// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document SyncReport. Do not edit.
package org.couvert.document;

import java.util.Objects;
import java.util.Optional;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type SyncReport. */
public final class SyncReport implements Document {
  private final long sent;
  private final long applied;
  private final long rejected;
  private final long received;
  private final long pages;
  private final long repairedScopes;
  private final boolean drained;
  private final boolean upToDate;
  private final CallProblem stoppedBy;

  private SyncReport(Builder b) {
    sent = Lists.need(b.sent, "sent");
    applied = Lists.need(b.applied, "applied");
    rejected = Lists.need(b.rejected, "rejected");
    received = Lists.need(b.received, "received");
    pages = Lists.need(b.pages, "pages");
    repairedScopes = Lists.need(b.repairedScopes, "repaired_scopes");
    drained = Lists.need(b.drained, "drained");
    upToDate = Lists.need(b.upToDate, "up_to_date");
    stoppedBy = b.stoppedBy;
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
    Builder b = new Builder();
    b.sent = sent;
    b.applied = applied;
    b.rejected = rejected;
    b.received = received;
    b.pages = pages;
    b.repairedScopes = repairedScopes;
    b.drained = drained;
    b.upToDate = upToDate;
    b.stoppedBy = stoppedBy;
    return b;
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
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "sent":
          b.sent = in.int64();
          break;
        case "applied":
          b.applied = in.int64();
          break;
        case "rejected":
          b.rejected = in.int64();
          break;
        case "received":
          b.received = in.int64();
          break;
        case "pages":
          b.pages = in.int64();
          break;
        case "repaired_scopes":
          b.repairedScopes = in.int64();
          break;
        case "drained":
          b.drained = in.bool();
          break;
        case "up_to_date":
          b.upToDate = in.bool();
          break;
        case "stopped_by":
          if (!in.skipNull()) b.stoppedBy = CallProblem.read(in);
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
    out.member("sent", sent);
    out.member("applied", applied);
    out.member("rejected", rejected);
    out.member("received", received);
    out.member("pages", pages);
    out.member("repaired_scopes", repairedScopes);
    out.member("drained", drained);
    out.member("up_to_date", upToDate);
    if (stoppedBy != null) out.member("stopped_by", stoppedBy);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof SyncReport)) return false;
    SyncReport that = (SyncReport) other;
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
      sent = value;
      return this;
    }

    /** Applied. */
    public Builder applied(long value) {
      applied = value;
      return this;
    }

    /** Rejected. */
    public Builder rejected(long value) {
      rejected = value;
      return this;
    }

    /** Received. */
    public Builder received(long value) {
      received = value;
      return this;
    }

    /** Pages. */
    public Builder pages(long value) {
      pages = value;
      return this;
    }

    /** Repaired scopes. */
    public Builder repairedScopes(long value) {
      repairedScopes = value;
      return this;
    }

    /** Drained. */
    public Builder drained(boolean value) {
      drained = value;
      return this;
    }

    /** Up to date. */
    public Builder upToDate(boolean value) {
      upToDate = value;
      return this;
    }

    /** What ended it early. May be left out. */
    public Builder stoppedBy(CallProblem value) {
      stoppedBy = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public SyncReport build() {
      return new SyncReport(this);
    }
  }
}
