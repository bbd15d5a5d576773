// SPDX-License-Identifier: Apache-2.0
// Hunting planted bugs.
#include "hunt.hpp"

#include <sys/mman.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <set>
#include <sstream>

#include "couvert/codec.hpp"
#include "couvert/sim.hpp"
#include "process.hpp"

namespace sim = couvert::sim;

namespace {

/// A number that a child leaves behind, whatever becomes of it.
class Progress {
 public:
  Progress()
      : place_(mmap(nullptr, sizeof(std::uint64_t), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0)) {}
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  Progress(Progress&& other) noexcept : place_(std::exchange(other.place_, MAP_FAILED)) {}
  ~Progress() {
    if (place_ != MAP_FAILED) munmap(place_, sizeof(std::uint64_t));
  }
  void set(std::uint64_t value) {
    if (place_ != MAP_FAILED) *static_cast<volatile std::uint64_t*>(place_) = value;
  }
  std::uint64_t value() const { return place_ == MAP_FAILED ? 1 : *static_cast<volatile std::uint64_t*>(place_); }

 private:
  void* place_;
};

/// A story that breaks a promise without the bug, too, has noticed nothing.
bool fails_anyway(std::uint64_t seed, const std::string& bug) {
  sim::plant("");
  const bool fails = !sim::run(seed, sim::options_for(seed)).failures.empty();
  sim::plant(bug);
  return fails;
}

Hunted hunt(Hunted wanted, Progress& progress) {
  sim::plant(wanted.bug);
  for (std::uint64_t i = 0; i < wanted.seeds; ++i) {
    const std::uint64_t seed = wanted.from + i;
    progress.set(i + 1);
    const sim::Outcome outcome = sim::run(seed, sim::options_for(seed));
    if (outcome.failures.empty() || fails_anyway(seed, wanted.bug)) continue;
    wanted.after = i + 1;
    wanted.invariant = outcome.failures.front().invariant;
    wanted.what = outcome.failures.front().what;
    wanted.events = outcome.events;
    break;
  }
  return wanted;
}

std::string line_of(const Hunted& hunted) {
  return std::to_string(hunted.after) + ' ' + std::to_string(hunted.invariant) + ' ' + std::to_string(hunted.events) +
         ' ' + hunted.what;
}

void print(const Hunted& hunted) {
  if (hunted.after == 0) {
    std::printf("%-34s NOT NOTICED from seed %llu in %llu seeds\n", hunted.bug.c_str(),
                static_cast<unsigned long long>(hunted.from), static_cast<unsigned long long>(hunted.seeds));
  } else {
    std::printf("%-34s %6llu %9d %7lld  %s\n", hunted.bug.c_str(), static_cast<unsigned long long>(hunted.seed()),
                hunted.invariant, static_cast<long long>(hunted.events), hunted.what.c_str());
  }
  std::fflush(stdout);
}

struct Running {
  Child child;
  Progress progress;
};

Hunted end_hunt(const Running& running, Hunted wanted) {
  bool died = false;
  std::istringstream said(end_child(running.child, died));
  if (died) {
    wanted.after = running.progress.value();
    wanted.what = "the process died";
    return wanted;
  }
  said >> wanted.after >> wanted.invariant >> wanted.events;
  said.get();
  std::getline(said, wanted.what);
  return wanted;
}

}  // namespace

std::vector<Hunted> hunt_all(std::vector<Hunted> wanted, int jobs) {
  std::printf("%-34s %6s %9s %7s  %s\n", "bug", "seed", "invariant", "events", "what was noticed");
  std::vector<Running> running;
  std::size_t ended = 0;
  const auto end_next = [&] {
    wanted[ended] = end_hunt(running[ended], wanted[ended]);
    print(wanted[ended++]);
  };
  for (const Hunted& each : wanted) {
    Progress progress;
    const Child child = begin_child([&] { return line_of(hunt(each, progress)); });
    running.push_back({child, std::move(progress)});
    if (running.size() - ended >= static_cast<std::size_t>(jobs)) end_next();
  }
  while (ended < wanted.size()) end_next();
  return wanted;
}

std::vector<Hunted> every_bug(std::uint64_t from, std::uint64_t seeds) {
  std::vector<Hunted> all;
  for (const sim::Bug& bug : sim::planted_bugs()) {
    Hunted wanted;
    wanted.bug = bug.name;
    wanted.from = from;
    wanted.seeds = seeds;
    all.push_back(std::move(wanted));
  }
  return all;
}

std::vector<Hunted> read_table(const std::string& path, std::uint64_t seeds, std::string& reason) {
  std::ifstream in(path);
  if (!in) {
    reason = path + " cannot be read";
    return {};
  }
  std::set<std::string> missing;
  for (const sim::Bug& bug : sim::planted_bugs()) missing.insert(std::string(bug.name));
  std::vector<Hunted> all;
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line[0] == '#') continue;
    std::istringstream words(line);
    Hunted wanted;
    std::string seed;
    words >> wanted.bug >> seed;
    if (missing.erase(wanted.bug) == 0) {
      reason = "the table names " + wanted.bug + ", which is no bug of this build or stands there twice";
      return {};
    }
    if (seed == "never") continue;  // known not to be noticed, and counted so
    wanted.from = std::strtoull(seed.c_str(), nullptr, 10);
    // The world may have changed since: what took long to be noticed then may take as long again.
    wanted.seeds = std::max(seeds, std::min<std::uint64_t>(4 * wanted.from, 2'000));
    all.push_back(std::move(wanted));
  }
  if (missing.empty()) return all;
  reason = "the table lacks " + *missing.begin() + "; ./dev sim --matrix --record writes it";
  return {};
}

bool write_table(const std::string& path, const std::vector<Hunted>& hunted) {
  std::ofstream out(path);
  out << "# A seed that notices each planted bug. Written by ./dev sim --matrix --record; tests/sim/play.py replays "
         "it.\n";
  for (const Hunted& each : hunted)
    out << each.bug << ' ' << (each.after == 0 ? "never" : std::to_string(each.seed())) << '\n';
  return static_cast<bool>(out.flush());
}

std::string json_members(const std::vector<Hunted>& hunted) {
  const auto found = std::count_if(hunted.begin(), hunted.end(), [](const Hunted& each) { return each.after > 0; });
  std::string out = " \"planted\": " + std::to_string(hunted.size()) + ",\n \"noticed\": " + std::to_string(found) +
                    ",\n \"bugs\": [";
  for (std::size_t i = 0; i < hunted.size(); ++i) {
    const Hunted& each = hunted[i];
    out += (i > 0 ? ",\n  " : "\n  ") + std::string("{\"bug\": ") + couvert::json_quote(each.bug) +
           ", \"noticed\": " + (each.after > 0 ? "true" : "false") +
           ", \"seeds_played\": " + std::to_string(each.after > 0 ? each.after : each.seeds);
    if (each.after > 0)
      out += ", \"seed\": " + std::to_string(each.seed()) + ", \"invariant\": " + std::to_string(each.invariant) +
             ", \"events\": " + std::to_string(each.events) + ", \"what\": " + couvert::json_quote(each.what);
    out += '}';
  }
  return out + "]";
}
