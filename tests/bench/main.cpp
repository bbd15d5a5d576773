// SPDX-License-Identifier: Apache-2.0
// couvert_bench: lists and runs the benchmarks; tests/bench/run.py takes the medians.
#include "bench.hpp"

#include <algorithm>
#include <cstdio>
#include <cstring>

namespace bench {
namespace {

std::vector<Entry>& entries() {
  static std::vector<Entry> list;
  return list;
}

}  // namespace

Register::Register(Entry entry) { entries().push_back(std::move(entry)); }

void report(const std::string& name, double value, const std::string& unit, double baseline) {
  if (baseline != 0)
    std::printf("{\"name\":\"%s\",\"value\":%.6g,\"unit\":\"%s\",\"baseline\":%.6g}\n", name.c_str(), value,
                unit.c_str(), baseline);
  else
    std::printf("{\"name\":\"%s\",\"value\":%.6g,\"unit\":\"%s\"}\n", name.c_str(), value, unit.c_str());
  std::fflush(stdout);
}

}  // namespace bench

int main(int argc, char** argv) {
  auto& list = bench::entries();
  std::sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  if (argc == 2 && std::strcmp(argv[1], "--list") == 0) {
    for (const auto& entry : list) {
      std::printf("%s", entry.name.c_str());
      for (const auto& figure : entry.figures) std::printf(" %s", figure.c_str());
      if (entry.runs < 5) std::printf(" runs=%d", entry.runs);
      std::printf("\n");
    }
    return 0;
  }
  int unknown = 0;
  for (int i = 1; i < argc; ++i) {
    const auto at = std::find_if(list.begin(), list.end(), [&](const auto& entry) { return entry.name == argv[i]; });
    if (at == list.end()) {
      std::fprintf(stderr, "couvert_bench: no benchmark named %s (see --list)\n", argv[i]);
      ++unknown;
      continue;
    }
    at->run();
  }
  return unknown ? 2 : 0;
}
