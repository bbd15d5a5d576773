// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document ContainerUse. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type ContainerUse. */
public final class ContainerUse implements Document {
  private static final Names NAMES = new Names("container", "quantity");

  private final String container;
  private final int quantity;

  private ContainerUse(Builder builder) {
    container = Lists.need(builder.container, "container");
    quantity = builder.quantity == null ? 1 : builder.quantity;
  }

  private ContainerUse(JsonReader in) {
    String container = null;
    int quantity = 1;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          container = in.text();
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) quantity = in.int32();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.container = container;
    this.quantity = quantity;
  }

  /** Container. */
  public String container() {
    return container;
  }

  /** Quantity. */
  public int quantity() {
    return quantity;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.container = container;
    builder.quantity = quantity;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static ContainerUse fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static ContainerUse fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, ContainerUse::read);
  }

  /** Reads one out of a larger text. */
  public static ContainerUse read(JsonReader in) {
    return new ContainerUse(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, container);
    if (quantity != 1) out.member(NAMES, 1, quantity);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof ContainerUse)) return false;
    ContainerUse that = (ContainerUse) object;
    return Objects.equals(container, that.container)
        && quantity == that.quantity;
  }

  @Override
  public int hashCode() {
    return Objects.hash(container, quantity);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a ContainerUse. Not for several threads at once. */
  public static final class Builder {
    private String container;
    private Integer quantity;

    private Builder() {}

    /** Container. */
    public Builder container(String value) {
      this.container = value;
      return this;
    }

    /** Quantity. May be left out. */
    public Builder quantity(int value) {
      this.quantity = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public ContainerUse build() {
      return new ContainerUse(this);
    }
  }
}
