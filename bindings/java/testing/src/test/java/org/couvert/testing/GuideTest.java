// SPDX-License-Identifier: Apache-2.0
// The Java of docs/guides/testing.md.
package org.couvert.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.couvert.Client;
import org.couvert.document.Actor;
import org.couvert.document.Role;
import org.junit.jupiter.api.Test;

class GuideTest {
  @Test
  @CouvertWorld(seed = 7, customers = 2, faults = {"loss:10", "house_kill:300"})
  void theMenuArrivesThroughABadNetwork(World world) {
    Guest guest = world.join(Actor.builder().role(Role.CUSTOMER).subject("ines").build());
    Client client = guest.client();  // your application, with guest.host()
    world.strike("partition", "ines", Duration.ZERO, Optional.of(Duration.ofMinutes(2)), Optional.empty());
    client.sync(Duration.ofSeconds(30));
    assertEquals(0, client.venues().size());
    for (int minute = 0; minute < 10 && client.venues().isEmpty(); minute++) {
      world.advance(Duration.ofMinutes(1));
      client.wake();
      client.sync(Duration.ofSeconds(30));
    }
    assertTrue(client.book("corner").menu().items().size() >= 3);
  }
}
