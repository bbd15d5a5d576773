// SPDX-License-Identifier: Apache-2.0
// What the package is for.
/**
 * Couvert: menus, prices and orders, with and without a connection. {@link org.couvert.Client} is a device,
 * {@link org.couvert.House} the authority, {@link org.couvert.Book} prices without a store.
 */
package org.couvert;
