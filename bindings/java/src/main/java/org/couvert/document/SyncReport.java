// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document SyncReport. Do not edit.
// SPDX-License-Identifier: Apache-2.0
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
    Builder builder = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "sent":
          builder.sent = in.int64();
          break;
        case "applied":
          builder.applied = in.int64();
          break;
        case "rejected":
          builder.rejected = in.int64();
          break;
        case "received":
          builder.received = in.int64();
          break;
        case "pages":
          builder.pages = in.int64();
          break;
        case "repaired_scopes":
          builder.repairedScopes = in.int64();
          break;
        case "drained":
          builder.drained = in.bool();
          break;
        case "up_to_date":
          builder.upToDate = in.bool();
          break;
        case "stopped_by":
          if (!in.skipNull()) builder.stoppedBy = CallProblem.read(in);
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
