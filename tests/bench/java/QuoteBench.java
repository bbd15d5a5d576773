// SPDX-License-Identifier: Apache-2.0
// Prices the baskets of a file in Java, values in and values out: microseconds a quote.
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.couvert.Book;
import org.couvert.document.Menu;
import org.couvert.document.PriceRules;
import org.couvert.document.PricingRequest;
import org.couvert.document.Venue;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;

public class QuoteBench {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static String json(Object value) {
    return new JsonWriter().value(value).toString();
  }

  private static long quoteAll(Book book, List<PricingRequest> requests) {
    long sum = 0;
    for (PricingRequest request : requests) sum += book.quote(request).quote().totals().totalMinor();
    return sum;
  }

  /** Microseconds of this thread's processor time a quote, over about so many seconds. */
  private static double measure(Book book, List<PricingRequest> requests, double seconds) {
    long begin = THREADS.getCurrentThreadCpuTime();
    long done = 0;
    long used;
    do {
      quoteAll(book, requests);
      done += requests.size();
      used = THREADS.getCurrentThreadCpuTime() - begin;
    } while (used < seconds * 1e9);
    return used / 1e3 / done;
  }

  public static void main(String[] arguments) throws Exception {
    Map<?, ?> job = (Map<?, ?>) JsonReader.whole(Files.readAllBytes(Path.of(arguments[0])), JsonReader::value);
    List<PricingRequest> requests = new ArrayList<>();
    for (Object request : (List<?>) job.get("requests")) requests.add(PricingRequest.fromJson(json(request)));
    try (Book book = Book.of(Venue.fromJson(json(job.get("venue"))), Menu.fromJson(json(job.get("menu"))),
        PriceRules.fromJson(json(job.get("rules"))))) {
      long sum = quoteAll(book, requests);
      if (sum != (Long) job.get("sum")) throw new IllegalStateException("the baskets cost " + sum);
      measure(book, requests, 4);  // until the compiler of the JVM has done its work
      System.out.printf(Locale.ROOT, "%.3f%n", measure(book, requests, 1.5));
    }
  }
}
