// SPDX-License-Identifier: Apache-2.0
// Owner of a handle.
package org.couvert;

import java.lang.ref.Reference;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;

/** Frees its handle once: when it is closed, or when nobody has it any more. */
abstract class NativeObject implements AutoCloseable {
  private final AtomicLong handle;
  private final Reclaimer.Entry entry;

  NativeObject(long made, LongConsumer free) {
    AtomicLong owned = new AtomicLong(made);
    handle = owned;
    // Must not know this object, or it would live for ever.
    entry = Reclaimer.watch(this, () -> {
      long last = owned.getAndSet(0);
      if (last != 0) free.accept(last);
    });
  }

  /** A call with the handle; without one, the exception of the code closed. This stays reachable until it is over. */
  final <T> T withHandle(LongFunction<T> call) {
    try {
      return call.apply(handle());
    } finally {
      Reference.reachabilityFence(this);
    }
  }

  /** The same for a call that gives nothing. */
  final void doWithHandle(LongConsumer call) {
    withHandle(self -> {
      call.accept(self);
      return null;
    });
  }

  private long handle() {
    long value = handle.get();
    if (value == 0) throw CouvertException.of(ErrorCode.CLOSED, getClass().getSimpleName() + " was closed");
    return value;
  }

  /** Whether it was closed. */
  public final boolean isClosed() {
    return handle.get() == 0;
  }

  /** Gives the handle back. Calls that run on other threads end first; later ones are refused with the code closed. */
  @Override
  public void close() {
    entry.run();
  }
}
