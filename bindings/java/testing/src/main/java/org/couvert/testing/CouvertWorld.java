// SPDX-License-Identifier: Apache-2.0
// Says which world a test gets.
package org.couvert.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * On a test or its class: every parameter of the type {@link World} is one of this kind, and after the test the world judges.
 * The system property org.couvert.testing.seed takes the place of the seed.
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WorldExtension.class)
public @interface CouvertWorld {
  /** What the world is made from. */
  long seed() default 1;

  /** Customers with devices. */
  int customers() default 4;

  /** Tills. */
  int tills() default 2;

  /** Couriers. */
  int couriers() default 1;

  /** Managers. */
  int managers() default 1;

  /** Customers without a device. */
  int webCustomers() default 1;

  /** How much is ordered, by all people together. */
  int ordersPerHour() default 60;

  /** What may go wrong: a name, or "name:rate". */
  String[] faults() default {};
}
