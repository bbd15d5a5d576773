// SPDX-License-Identifier: Apache-2.0
// A device that a test brings into the world.
package org.couvert.testing;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.UUID;
import org.couvert.Client;
import org.couvert.Host;
import org.couvert.Transport;
import org.couvert.document.Actor;
import org.couvert.document.ClientOptions;
import org.couvert.document.TransportResponse;
import org.couvert.json.Utf8;

/** A device of the application under test: its clock, its chance and its network are the world's. */
public final class Guest {
  private final World world;
  private final long number;
  private final String name;
  private final Actor actor;

  Guest(World world, long number, String name, Actor actor) {
    this.world = world;
    this.number = number;
    this.name = name;
    this.actor = actor;
  }

  /** Its name: faults strike it by that. */
  public String name() {
    return name;
  }

  /** Who holds it. */
  public Actor actor() {
    return actor;
  }

  /** What time this device thinks that it is; a fault may set it. */
  public Instant now() {
    return clock().instant();
  }

  /** A host with the clock, the chance and the transport, to which an application may add what else it needs. */
  public Host.Builder hostBuilder() {
    return Host.builder().clock(clock()).uptime(new Up()).random(new Chance()).transport(transport());
  }

  /** A host with the clock, the chance and the transport. */
  public Host host() {
    return hostBuilder().build();
  }

  /** A client in memory for this device's actor; closed with the world, if nobody has done it before. */
  public Client client() {
    return world.closesLater(Client.open(ClientOptions.builder().actor(actor).build(), host()));
  }

  /** The network of the world. Time goes by while a request is on its way. */
  public Transport transport() {
    return (request, limit) -> TransportResponse.fromJson(world.text(NativeWorld.Text.SEND, number,
        Math.max(0, limit.toNanos() / 1000), Utf8.octets(request.toJson())));
  }

  /** An id from this device's clock and chance: with random ids a story is not the same twice. */
  public UUID newId() {
    byte[] octets = new byte[10];
    world.random(number, octets);
    ByteBuffer chance = ByteBuffer.wrap(octets);
    long high = now().toEpochMilli() << 16 | 0x7000 | chance.getShort(0) & 0x0FFF;
    return new UUID(high, chance.getLong(2) & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
  }

  private Clock clock() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return Instant.EPOCH.plus(world.number(NativeWorld.Number.NOW, number, null), ChronoUnit.MICROS);
      }
    };
  }

  private final class Up implements Host.Uptime {
    @Override
    public long micros() {
      return world.number(NativeWorld.Number.UPTIME, number, null);
    }

    @Override
    public long boot() {
      return world.number(NativeWorld.Number.BOOT, number, null);
    }
  }

  @SuppressWarnings("serial")  // nobody writes it anywhere
  private final class Chance extends Random {
    private static final long serialVersionUID = 1;

    @Override
    public void nextBytes(byte[] to) {
      world.random(number, to);
    }

    @Override
    protected int next(int bits) {
      byte[] octets = new byte[4];
      nextBytes(octets);
      return ByteBuffer.wrap(octets).getInt() >>> (32 - bits);
    }
  }
}
