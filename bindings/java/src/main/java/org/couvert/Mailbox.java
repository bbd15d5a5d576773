// SPDX-License-Identifier: Apache-2.0
// Between the library's threads and a listener on the host's executor.
package org.couvert;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Takes events on whatever thread caused them and hands them to a listener, one at a time and in order, on the executor. An
 * event that waits already is not put in a second time, so that a listener that is slow is not buried.
 */
final class Mailbox<E> implements Subscription {
  private final Function<byte[], E> read;
  private final Consumer<? super E> listener;
  private final HostCalls host;
  private final Executor executor;
  private final boolean latestOnly;
  /** Held while the listener runs. */
  private final ReentrantLock running = new ReentrantLock();

  private final LinkedHashSet<E> waiting = new LinkedHashSet<>();
  private boolean scheduled;
  private boolean closed;
  private Runnable atEnd = () -> {};

  Mailbox(Function<byte[], E> read, Consumer<? super E> listener, Host host, HostCalls calls, boolean latestOnly) {
    this.read = read;
    this.listener = listener;
    this.host = calls;
    this.executor = host.executor();
    this.latestOnly = latestOnly;
  }

  /** What ends the registration in the library. */
  void atEnd(Runnable action) {
    synchronized (waiting) {
      atEnd = action;
    }
  }

  /** Called by the native library: bridge.cpp has the signature. */
  void event(byte[] document) {
    try {
      E event = read.apply(document);
      synchronized (waiting) {
        if (closed) return;
        if (latestOnly) waiting.clear();
        waiting.add(event);
        if (scheduled) return;
        scheduled = true;
      }
      schedule();
    } catch (Throwable thrown) {
      host.report("an event was lost: " + thrown.getClass().getName());
    }
  }

  private void schedule() {
    try {
      executor.execute(this::deliver);
    } catch (RuntimeException refused) {
      // The next event tries again; what waits is not lost.
      synchronized (waiting) {
        scheduled = false;
      }
      throw refused;
    }
  }

  private void deliver() {
    running.lock();
    try {
      for (E event = next(); event != null; event = next()) {
        try {
          listener.accept(event);
        } catch (Throwable thrown) {
          host.report("a listener threw " + thrown.getClass().getName());
        }
      }
    } finally {
      running.unlock();
    }
  }

  private E next() {
    synchronized (waiting) {
      Iterator<E> first = waiting.iterator();
      if (closed || !first.hasNext()) {
        scheduled = false;
        return null;
      }
      E event = first.next();
      first.remove();
      return event;
    }
  }

  @Override
  public void close() {
    Runnable action;
    synchronized (waiting) {
      closed = true;
      waiting.clear();
      action = atEnd;
      atEnd = () -> {};
    }
    action.run();
    // Waits for a call that is running, unless this is that call's thread.
    running.lock();
    running.unlock();
  }
}
