// SPDX-License-Identifier: Apache-2.0
// What the package is for.
/**
 * The world in a box, for tests of applications: {@link org.couvert.testing.World} by hand,
 * {@link org.couvert.testing.CouvertWorld} with JUnit 5. No application ships it.
 */
package org.couvert.testing;
