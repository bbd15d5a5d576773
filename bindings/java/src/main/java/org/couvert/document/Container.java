// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Container. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type Container. */
public final class Container implements Document {
  private static final Names NAMES = new Names("ref", "name", "price_minor", "deposit", "tax_class", "fulfilments");

  private final String ref;
  private final LocalizedText name;
  private final long priceMinor;
  private final boolean deposit;
  private final String taxClass;
  private final List<Fulfilment> fulfilments;

  private Container(Builder builder) {
    ref = Lists.need(builder.ref, "ref");
    name = builder.name;
    priceMinor = Lists.need(builder.priceMinor, "price_minor");
    deposit = builder.deposit == null ? false : builder.deposit;
    taxClass = builder.taxClass == null ? "" : builder.taxClass;
    fulfilments = Lists.copy(builder.fulfilments);
  }

  private Container(JsonReader in) {
    String ref = null;
    LocalizedText name = null;
    long priceMinor = 0L;
    boolean deposit = false;
    String taxClass = "";
    List<Fulfilment> fulfilments = Lists.none();
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          ref = in.text();
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) name = LocalizedText.read(in);
          break;
        case 2:
          priceMinor = in.int64();
          seenMembers |= 1L << 2;
          break;
        case 3:
          if (!in.skipNull()) deposit = in.bool();
          break;
        case 4:
          if (!in.skipNull()) taxClass = in.text();
          break;
        case 5:
          if (!in.skipNull()) fulfilments = in.list(Fulfilment::read);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x5L & ~seenMembers);
    this.ref = ref;
    this.name = name;
    this.priceMinor = priceMinor;
    this.deposit = deposit;
    this.taxClass = taxClass;
    this.fulfilments = fulfilments;
  }

  /** Ref. */
  public String ref() {
    return ref;
  }

  /** Name. */
  public Optional<LocalizedText> name() {
    return Optional.ofNullable(name);
  }

  /** Price minor. */
  public long priceMinor() {
    return priceMinor;
  }

  /** Is given back against the empty container. */
  public boolean deposit() {
    return deposit;
  }

  /** Absent: no tax. */
  public String taxClass() {
    return taxClass;
  }

  /** None: all. */
  public List<Fulfilment> fulfilments() {
    return fulfilments;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.ref = ref;
    builder.name = name;
    builder.priceMinor = priceMinor;
    builder.deposit = deposit;
    builder.taxClass = taxClass;
    builder.fulfilments = fulfilments;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Container fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Container fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Container::read);
  }

  /** Reads one out of a larger text. */
  public static Container read(JsonReader in) {
    return new Container(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, ref);
    if (name != null) out.member(NAMES, 1, name);
    out.member(NAMES, 2, priceMinor);
    if (deposit) out.member(NAMES, 3, deposit);
    if (!taxClass.isEmpty()) out.member(NAMES, 4, taxClass);
    if (!fulfilments.isEmpty()) out.member(NAMES, 5, fulfilments);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Container)) return false;
    Container that = (Container) object;
    return Objects.equals(ref, that.ref)
        && Objects.equals(name, that.name)
        && priceMinor == that.priceMinor
        && deposit == that.deposit
        && Objects.equals(taxClass, that.taxClass)
        && Objects.equals(fulfilments, that.fulfilments);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ref, name, priceMinor, deposit, taxClass, fulfilments);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Container. Not for several threads at once. */
  public static final class Builder {
    private String ref;
    private LocalizedText name;
    private Long priceMinor;
    private Boolean deposit;
    private String taxClass;
    private List<Fulfilment> fulfilments;

    private Builder() {}

    /** Ref. */
    public Builder ref(String value) {
      this.ref = value;
      return this;
    }

    /** Name. May be left out. */
    public Builder name(LocalizedText value) {
      this.name = value;
      return this;
    }

    /** Price minor. */
    public Builder priceMinor(long value) {
      this.priceMinor = value;
      return this;
    }

    /** Is given back against the empty container. May be left out. */
    public Builder deposit(boolean value) {
      this.deposit = value;
      return this;
    }

    /** Absent: no tax. May be left out. */
    public Builder taxClass(String value) {
      this.taxClass = value;
      return this;
    }

    /** None: all. May be left out. */
    public Builder fulfilments(List<? extends Fulfilment> value) {
      this.fulfilments = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** None: all. May be left out. */
    public Builder fulfilments(Fulfilment... value) {
      return fulfilments(Arrays.asList(value));
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Container build() {
      return new Container(this);
    }
  }
}
