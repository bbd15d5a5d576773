// SPDX-License-Identifier: Apache-2.0
// Frees what was forgotten. java.lang.ref.Cleaner would do, but Android has it only since version 13.
package org.couvert;

import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

final class Reclaimer {
  private static final ReferenceQueue<Object> FORGOTTEN = new ReferenceQueue<>();
  private static final Set<Entry> ENTRIES = Collections.newSetFromMap(new ConcurrentHashMap<>());

  static {
    Thread thread = new Thread(Reclaimer::work, "couvert-reclaimer");
    thread.setDaemon(true);
    thread.start();
  }

  private Reclaimer() {}

  /** Runs an action once: when its entry is run, or some time after nobody has the object any more. */
  static Entry watch(Object object, Runnable action) {
    Entry entry = new Entry(object, action);
    ENTRIES.add(entry);
    return entry;
  }

  static final class Entry extends PhantomReference<Object> {
    private final Runnable action;

    private Entry(Object object, Runnable action) {
      super(object, FORGOTTEN);
      this.action = action;
    }

    void run() {
      if (ENTRIES.remove(this)) action.run();
    }
  }

  private static void work() {
    while (true) {
      try {
        ((Entry) FORGOTTEN.remove()).run();
      } catch (InterruptedException | RuntimeException ignored) {
        // One handle that could not be freed must not keep the others.
      }
    }
  }
}
