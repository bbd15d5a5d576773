// SPDX-License-Identifier: Apache-2.0
// Which function of the C interface a method offers.
package org.couvert;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names what a method offers of the C interface, for programs that compare what languages offer. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Operation {
  /** The functions without "couvert_". */
  String[] value();
}
