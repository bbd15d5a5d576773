// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document GroupView. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type GroupView. */
public final class GroupView implements Document {
  private static final Names NAMES = new Names("people", "cart", "owners", "locked", "deadline", "waiting");

  private final List<GroupPerson> people;
  private final Cart cart;
  private final List<UUID> owners;
  private final boolean locked;
  private final Instant deadline;
  private final List<UUID> waiting;

  private GroupView(Builder builder) {
    people = Lists.copy(builder.people);
    cart = Lists.need(builder.cart, "cart");
    owners = Lists.copy(builder.owners);
    locked = builder.locked == null ? false : builder.locked;
    deadline = builder.deadline;
    waiting = Lists.copy(builder.waiting);
  }

  private GroupView(JsonReader in) {
    List<GroupPerson> people = Lists.none();
    Cart cart = null;
    List<UUID> owners = Lists.none();
    boolean locked = false;
    Instant deadline = null;
    List<UUID> waiting = Lists.none();
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          if (!in.skipNull()) people = in.list(GroupPerson::read);
          break;
        case 1:
          cart = Cart.read(in);
          seenMembers |= 1L << 1;
          break;
        case 2:
          if (!in.skipNull()) owners = in.list(JsonReader::uuid);
          break;
        case 3:
          if (!in.skipNull()) locked = in.bool();
          break;
        case 4:
          if (!in.skipNull()) deadline = in.instant();
          break;
        case 5:
          if (!in.skipNull()) waiting = in.list(JsonReader::uuid);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x2L & ~seenMembers);
    this.people = people;
    this.cart = cart;
    this.owners = owners;
    this.locked = locked;
    this.deadline = deadline;
    this.waiting = waiting;
  }

  /** People. */
  public List<GroupPerson> people() {
    return people;
  }

  /** Cart. */
  public Cart cart() {
    return cart;
  }

  /** Of each line of the cart. */
  public List<UUID> owners() {
    return owners;
  }

  /** Locked. */
  public boolean locked() {
    return locked;
  }

  /** Deadline. */
  public Optional<Instant> deadline() {
    return Optional.ofNullable(deadline);
  }

  /** Operations that the lock has not seen. */
  public List<UUID> waiting() {
    return waiting;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.people = people;
    builder.cart = cart;
    builder.owners = owners;
    builder.locked = locked;
    builder.deadline = deadline;
    builder.waiting = waiting;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static GroupView fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static GroupView fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, GroupView::read);
  }

  /** Reads one out of a larger text. */
  public static GroupView read(JsonReader in) {
    return new GroupView(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    if (!people.isEmpty()) out.member(NAMES, 0, people);
    out.member(NAMES, 1, cart);
    if (!owners.isEmpty()) out.member(NAMES, 2, owners);
    if (locked) out.member(NAMES, 3, locked);
    if (deadline != null) out.member(NAMES, 4, deadline);
    if (!waiting.isEmpty()) out.member(NAMES, 5, waiting);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof GroupView)) return false;
    GroupView that = (GroupView) object;
    return Objects.equals(people, that.people)
        && Objects.equals(cart, that.cart)
        && Objects.equals(owners, that.owners)
        && locked == that.locked
        && Objects.equals(deadline, that.deadline)
        && Objects.equals(waiting, that.waiting);
  }

  @Override
  public int hashCode() {
    return Objects.hash(people, cart, owners, locked, deadline, waiting);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a GroupView. Not for several threads at once. */
  public static final class Builder {
    private List<GroupPerson> people;
    private Cart cart;
    private List<UUID> owners;
    private Boolean locked;
    private Instant deadline;
    private List<UUID> waiting;

    private Builder() {}

    /** People. May be left out. */
    public Builder people(List<? extends GroupPerson> value) {
      this.people = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** People. May be left out. */
    public Builder people(GroupPerson... value) {
      return people(Arrays.asList(value));
    }

    /** Cart. */
    public Builder cart(Cart value) {
      this.cart = value;
      return this;
    }

    /** Of each line of the cart. May be left out. */
    public Builder owners(List<? extends UUID> value) {
      this.owners = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Of each line of the cart. May be left out. */
    public Builder owners(UUID... value) {
      return owners(Arrays.asList(value));
    }

    /** Locked. May be left out. */
    public Builder locked(boolean value) {
      this.locked = value;
      return this;
    }

    /** Deadline. May be left out. */
    public Builder deadline(Instant value) {
      this.deadline = value;
      return this;
    }

    /** Operations that the lock has not seen. May be left out. */
    public Builder waiting(List<? extends UUID> value) {
      this.waiting = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Operations that the lock has not seen. May be left out. */
    public Builder waiting(UUID... value) {
      return waiting(Arrays.asList(value));
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public GroupView build() {
      return new GroupView(this);
    }
  }
}
