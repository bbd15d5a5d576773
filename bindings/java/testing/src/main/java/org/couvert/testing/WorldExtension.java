// SPDX-License-Identifier: Apache-2.0
// The extension for JUnit 5.
package org.couvert.testing;

import java.util.Optional;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Makes a {@link World} for a test, lets it judge after the test, and prints the story of a test that failed. */
public final class WorldExtension implements ParameterResolver, AfterTestExecutionCallback {
  /** Takes the place of every seed. */
  static final String SEED = "org.couvert.testing.seed";

  private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(WorldExtension.class);

  /** For {@link CouvertWorld}, which names it. */
  public WorldExtension() {}

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == World.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context.getStore(NAMESPACE).getOrComputeIfAbsent(World.class, key -> new Kept(open(context)), Kept.class).world;
  }

  @Override
  public void afterTestExecution(ExtensionContext context) {
    Kept kept = context.getStore(NAMESPACE).get(World.class, Kept.class);
    if (kept == null) return;
    if (!context.getExecutionException().isPresent()) {
      kept.world.verify();
      return;
    }
    context.publishReportEntry("world of seed " + kept.world.seed(), String.join("\n", kept.world.story()));
  }

  private static World open(ExtensionContext context) {
    Optional<CouvertWorld> asked = AnnotationSupport.findAnnotation(context.getElement(), CouvertWorld.class);
    if (!asked.isPresent()) asked = AnnotationSupport.findAnnotation(context.getRequiredTestClass(), CouvertWorld.class);
    World.Builder builder = World.builder();
    asked.ifPresent(world -> fill(builder, world));
    String seed = System.getProperty(SEED);
    if (seed != null) builder.seed(Long.parseLong(seed));
    return builder.open();
  }

  private static void fill(World.Builder builder, CouvertWorld asked) {
    builder.seed(asked.seed()).customers(asked.customers()).tills(asked.tills()).couriers(asked.couriers())
        .managers(asked.managers()).webCustomers(asked.webCustomers()).ordersPerHour(asked.ordersPerHour());
    for (String fault : asked.faults()) {
      int colon = fault.indexOf(':');
      if (colon < 0) {
        builder.fault(fault);
      } else {
        builder.fault(fault.substring(0, colon), Integer.parseInt(fault.substring(colon + 1)));
      }
    }
  }

  /** Ended by the store, when the test is over. */
  private static final class Kept implements ExtensionContext.Store.CloseableResource {
    private final World world;

    private Kept(World world) {
      this.world = world;
    }

    @Override
    public void close() {
      world.close();
    }
  }
}
