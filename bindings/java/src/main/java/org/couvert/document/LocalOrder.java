// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document LocalOrder. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type LocalOrder. */
public final class LocalOrder implements Document {
  private static final Names NAMES = new Names("order", "standing", "confirmed_version", "pending");

  private final Order order;
  private final Standing standing;
  private final Long confirmedVersion;
  private final List<PendingCommand> pending;

  private LocalOrder(Builder builder) {
    order = Lists.need(builder.order, "order");
    standing = Lists.need(builder.standing, "standing");
    confirmedVersion = builder.confirmedVersion;
    pending = Lists.copy(builder.pending);
  }

  private LocalOrder(JsonReader in) {
    Order order = null;
    Standing standing = null;
    Long confirmedVersion = null;
    List<PendingCommand> pending = Lists.none();
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          order = Order.read(in);
          seenMembers |= 1L << 0;
          break;
        case 1:
          standing = Standing.read(in);
          seenMembers |= 1L << 1;
          break;
        case 2:
          if (!in.skipNull()) confirmedVersion = in.int64();
          break;
        case 3:
          if (!in.skipNull()) pending = in.list(PendingCommand::read);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x3L & ~seenMembers);
    this.order = order;
    this.standing = standing;
    this.confirmedVersion = confirmedVersion;
    this.pending = pending;
  }

  /** Order. */
  public Order order() {
    return order;
  }

  /** Standing. */
  public Standing standing() {
    return standing;
  }

  /** Absent: the house has not said anything of it. */
  public OptionalLong confirmedVersion() {
    return confirmedVersion == null ? OptionalLong.empty() : OptionalLong.of(confirmedVersion);
  }

  /** Pending. */
  public List<PendingCommand> pending() {
    return pending;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.order = order;
    builder.standing = standing;
    builder.confirmedVersion = confirmedVersion;
    builder.pending = pending;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static LocalOrder fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static LocalOrder fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, LocalOrder::read);
  }

  /** Reads one out of a larger text. */
  public static LocalOrder read(JsonReader in) {
    return new LocalOrder(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, order);
    out.member(NAMES, 1, standing);
    if (confirmedVersion != null) out.member(NAMES, 2, confirmedVersion);
    if (!pending.isEmpty()) out.member(NAMES, 3, pending);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof LocalOrder)) return false;
    LocalOrder that = (LocalOrder) object;
    return Objects.equals(order, that.order)
        && Objects.equals(standing, that.standing)
        && Objects.equals(confirmedVersion, that.confirmedVersion)
        && Objects.equals(pending, that.pending);
  }

  @Override
  public int hashCode() {
    return Objects.hash(order, standing, confirmedVersion, pending);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a LocalOrder. Not for several threads at once. */
  public static final class Builder {
    private Order order;
    private Standing standing;
    private Long confirmedVersion;
    private List<PendingCommand> pending;

    private Builder() {}

    /** Order. */
    public Builder order(Order value) {
      this.order = value;
      return this;
    }

    /** Standing. */
    public Builder standing(Standing value) {
      this.standing = value;
      return this;
    }

    /** Absent: the house has not said anything of it. May be left out. */
    public Builder confirmedVersion(long value) {
      this.confirmedVersion = value;
      return this;
    }

    /** Pending. May be left out. */
    public Builder pending(List<? extends PendingCommand> value) {
      this.pending = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Pending. May be left out. */
    public Builder pending(PendingCommand... value) {
      return pending(Arrays.asList(value));
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public LocalOrder build() {
      return new LocalOrder(this);
    }
  }
}
