// SPDX-License-Identifier: Apache-2.0
// What the package is for.
/** Documents: what goes into an operation and comes out. Immutable, with builders; generated from their schemas. */
package org.couvert.document;
