// SPDX-License-Identifier: Apache-2.0
// Threads for those who bring no executor.
package org.couvert;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

final class Threads {
  private Threads() {}

  /** Waits in calls of the library, so that it must not be a pool of as many threads as there are processors. */
  static Executor shared() {
    return Holder.POOL;
  }

  private static final class Holder {
    static final Executor POOL = Executors.newCachedThreadPool(task -> {
      Thread thread = new Thread(task, "couvert");
      thread.setDaemon(true);
      return thread;
    });
  }
}
