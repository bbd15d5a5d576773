// SPDX-License-Identifier: Apache-2.0
// What the package is for.
/** A small reader and writer of JSON: the platform has none. */
package org.couvert.json;
