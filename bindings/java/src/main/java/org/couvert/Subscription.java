// SPDX-License-Identifier: Apache-2.0
// A listener's registration.
package org.couvert;

/** Ends a listener. */
public interface Subscription extends AutoCloseable {
  /** When it returns, no call is running and none will start, unless it is called from within one. May be called again. */
  @Override
  void close();
}
