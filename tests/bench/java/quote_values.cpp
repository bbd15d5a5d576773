// SPDX-License-Identifier: Apache-2.0
// Prices the baskets of a file in C++, values in and values out: microseconds a quote.
#include <nlohmann/json.hpp>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

#include "bench.hpp"
#include "capi/calls.hpp"
#include "capi/documents.hpp"
#include "couvert/codec.hpp"

namespace {

using namespace couvert;

template <class T>
T value(Result<T> result) {
  if (!result) {
    std::fprintf(stderr, "%s\n", std::string(result.error().message()).c_str());
    std::exit(1);
  }
  return *std::move(result);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  std::ifstream file(argv[1]);
  const nlohmann::json job = nlohmann::json::parse(file);
  const auto book =
      value(capi::make_book(value(from_json<Venue>(job["venue"].dump())), value(from_json<Menu>(job["menu"].dump())),
                            value(from_json<PriceRules>(job["rules"].dump()))));
  std::vector<capi::PricingRequest> requests;
  for (const auto& request : job["requests"])
    requests.push_back(value(from_json<capi::PricingRequest>(request.dump())));
  std::int64_t sum = 0;
  for (const capi::PricingRequest& request : requests)
    sum += value(capi::quote(*book, request)).quote.totals.total_minor;
  if (sum != job["sum"].get<std::int64_t>()) {
    std::fprintf(stderr, "the baskets cost %lld\n", static_cast<long long>(sum));
    return 1;
  }
  const double per_second = bench::rate(1, [&] {
    for (const capi::PricingRequest& request : requests) bench::keep(capi::quote(*book, request));
    return requests.size();
  });
  std::printf("%.3f\n", 1e6 / per_second);
  return 0;
}
