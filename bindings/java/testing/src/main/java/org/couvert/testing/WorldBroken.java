// SPDX-License-Identifier: Apache-2.0
// A test has found something.
package org.couvert.testing;

import java.util.List;

/** A promise was broken; the message tells the story. */
public final class WorldBroken extends AssertionError {
  private static final long serialVersionUID = 1;
  private static final int LINES = 200;

  private final transient Report report;

  WorldBroken(long seed, Report report, List<String> story) {
    super(message(seed, report, story));
    this.report = report;
  }

  private static String message(long seed, Report report, List<String> story) {
    StringBuilder text = new StringBuilder("The world of seed " + seed + " broke promises:");
    for (Report.Failure each : report.failures()) text.append('\n').append(each);
    text.append("\nIts story:");
    for (String line : story.subList(Math.max(0, story.size() - LINES), story.size())) text.append('\n').append(line);
    return text.toString();
  }

  /** What has happened. */
  public Report report() {
    return report;
  }
}
