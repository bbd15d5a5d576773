// SPDX-License-Identifier: Apache-2.0
// The kinds of errors.
package org.couvert;

/** How to behave about an error. Each kind has an exception of its own, see {@link CouvertException}. */
public enum ErrorKind {
  /** The caller's mistake. */
  INVALID,
  /** The rules say no: sold out, closed, too far away. */
  REFUSED,
  /** Somebody else was first, or the state is another. */
  CONFLICT,
  /** There is no such thing, or it must not be seen. */
  NOT_FOUND,
  /** Not allowed. */
  DENIED,
  /** Not now: later, or elsewhere. */
  UNAVAILABLE,
  /** Stored or received octets are damaged. */
  CORRUPT,
  /** A defect. */
  INTERNAL
}
