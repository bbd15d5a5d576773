// SPDX-License-Identifier: Apache-2.0
// Prices the baskets of a file through the C interface, document in and document out: microseconds a quote.
#include "couvert/c/couvert.h"

#include <nlohmann/json.hpp>
#include <time.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

namespace {

double cpu_seconds() {
  timespec t{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_nsec) * 1e-9;
}

void must(couvert_code code, couvert_error* const& error) {
  if (code == COUVERT_OK) return;
  std::fprintf(stderr, "%s: %s\n", couvert_error_name(error), couvert_error_message(error));
  std::exit(1);
}

void quote_all(couvert_book* book, const std::vector<std::string>& requests) {
  for (const std::string& request : requests) {
    couvert_buf out{};
    couvert_error* error = nullptr;
    must(couvert_book_quote(book, request.data(), request.size(), &out, &error), error);
    couvert_buf_free(&out);
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  std::ifstream file(argv[1]);
  const nlohmann::json job = nlohmann::json::parse(file);
  const std::string venue = job["venue"].dump(), menu = job["menu"].dump(), rules = job["rules"].dump();
  std::vector<std::string> requests;
  for (const auto& request : job["requests"]) requests.push_back(request.dump());

  couvert_book* book = nullptr;
  couvert_error* error = nullptr;
  must(couvert_book_create(venue.data(), venue.size(), menu.data(), menu.size(), rules.data(), rules.size(), &book,
                           &error),
       error);
  std::int64_t sum = 0;
  for (const std::string& request : requests) {
    std::int64_t total = 0;
    must(couvert_book_total(book, request.data(), request.size(), &total, &error), error);
    sum += total;
  }
  if (sum != job["sum"].get<std::int64_t>()) {
    std::fprintf(stderr, "the baskets cost %lld\n", static_cast<long long>(sum));
    return 1;
  }
  quote_all(book, requests);
  const double begin = cpu_seconds();
  std::size_t done = 0;
  double used = 0;
  do {
    quote_all(book, requests);
    done += requests.size();
    used = cpu_seconds() - begin;
  } while (used < 1);
  couvert_book_free(book);
  std::printf("%.3f\n", used / static_cast<double>(done) * 1e6);
  return 0;
}
