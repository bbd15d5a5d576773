// SPDX-License-Identifier: Apache-2.0
// Runs the simulator over many seeds: ./dev sim
#include <time.h>

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <iostream>
#include <map>
#include <string>
#include <vector>

#include "couvert/codec.hpp"
#include "couvert/sim.hpp"
#include "hunt.hpp"
#include "process.hpp"

namespace {

using namespace couvert;

constexpr const char* usage = R"(Usage: couvert_sim_run [--seeds N] [--from S] [--json FILE] [--jobs N] [--once]
       [--plant BUG | --matrix [--record FILE] | --replay FILE | --list-bugs |
         --list-invariants | --density | --story SEED]

  --seeds N     so many stories (2000), from seed S on (1); each is played twice and must leave the same trace
  --once        play each once only
  --jobs N      processes (1)
  --plant BUG   with a bug planted: stops at the first seed that notices it
  --matrix      every bug in turn, each until it is noticed, at most N seeds
  --record FILE with --matrix: writes down the seed that noticed each
  --replay FILE hunts the bugs of such a file from their seeds on, at most N seeds each (40; more for rare ones)
  --density     only the speed at the stated density
  --story SEED  tell the story of one seed, whether it fails or not; with --density of an hour at the stated density
)";

struct Arguments {
  std::uint64_t seeds = 0, from = 1, story = 0;
  int jobs = 1;
  bool once = false, matrix = false, density = false, list_bugs = false, list_invariants = false;
  std::string json, plant, record, replay;
};

struct Broken {
  std::uint64_t seed = 0;
  int invariant = 0;
  std::string what;
};

struct Totals {
  std::uint64_t seeds = 0;
  std::int64_t simulated_us = 0, events = 0, requests = 0, commands = 0, orders = 0;
  std::map<std::uint64_t, std::uint64_t> traces;
  std::vector<std::int64_t> points;
  std::vector<Broken> broken;
};

double now_s(clockid_t clock) {
  timespec t{};
  clock_gettime(clock, &t);
  return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_nsec) * 1e-9;
}

// ---- one process ----------------------------------------------------------------------------------------

void play(std::uint64_t seed, bool once, Totals& totals) {
  const sim::Options options = sim::options_for(seed);
  const sim::Outcome outcome = sim::run(seed, options);
  ++totals.seeds;
  totals.simulated_us += outcome.simulated.us;
  totals.events += outcome.events;
  totals.requests += outcome.requests;
  totals.commands += outcome.commands;
  totals.orders += outcome.orders;
  totals.traces[seed] = outcome.trace;
  totals.points.resize(outcome.sometimes.size());
  for (std::size_t i = 0; i < outcome.sometimes.size(); ++i) totals.points[i] += outcome.sometimes[i].count;
  if (!outcome.failures.empty()) {
    totals.broken.push_back({seed, outcome.failures.front().invariant, outcome.failures.front().what});
  } else if (!once && sim::run(seed, options).trace != outcome.trace) {
    totals.broken.push_back({seed, 32, "the same seed left another trace the second time"});
  }
}

std::string lines_of(const Totals& totals) {
  std::string out = "T " + std::to_string(totals.seeds) + ' ' + std::to_string(totals.simulated_us) + ' ' +
                    std::to_string(totals.events) + ' ' + std::to_string(totals.requests) + ' ' +
                    std::to_string(totals.commands) + ' ' + std::to_string(totals.orders) + '\n';
  for (std::size_t i = 0; i < totals.points.size(); ++i) {
    if (totals.points[i] > 0) out += "P " + std::to_string(i) + ' ' + std::to_string(totals.points[i]) + '\n';
  }
  for (const auto& [seed, trace] : totals.traces)
    out += "S " + std::to_string(seed) + ' ' + std::to_string(trace) + '\n';
  for (const Broken& each : totals.broken)
    out += "F " + std::to_string(each.seed) + ' ' + std::to_string(each.invariant) + ' ' + each.what + '\n';
  return out;
}

std::uint64_t take_number(std::string_view& line) {
  std::uint64_t value = 0;
  const auto [end, code] = std::from_chars(line.data(), line.data() + line.size(), value);
  if (code == std::errc()) line.remove_prefix(static_cast<std::size_t>(end - line.data()));
  if (!line.empty()) line.remove_prefix(1);
  return value;
}

void add_lines(const std::string& text, Totals& totals) {
  totals.points.resize(sim::sometimes_points().size());
  std::string_view rest = text;
  while (!rest.empty()) {
    std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    const char kind = line.empty() ? ' ' : line[0];
    line.remove_prefix(std::min<std::size_t>(line.size(), 2));
    const std::uint64_t first = take_number(line);
    if (kind == 'P') totals.points.at(first) += static_cast<std::int64_t>(take_number(line));
    if (kind == 'S') totals.traces[first] = take_number(line);
    if (kind == 'F') {
      const int invariant = static_cast<int>(take_number(line));
      totals.broken.push_back({first, invariant, std::string(line)});
    }
    if (kind != 'T') continue;
    totals.seeds += first;
    for (std::int64_t* sum : {&totals.simulated_us, &totals.events, &totals.requests, &totals.commands, &totals.orders})
      *sum += static_cast<std::int64_t>(take_number(line));
  }
}

// ---- several processes ------------------------------------------------------------------------------------

Totals play_all(const Arguments& arguments) {
  std::vector<Child> children;
  for (int job = 0; job < arguments.jobs; ++job) {
    children.push_back(begin_child([&] {
      Totals totals;
      for (std::uint64_t i = static_cast<std::uint64_t>(job); i < arguments.seeds;
           i += static_cast<std::uint64_t>(arguments.jobs))
        play(arguments.from + i, arguments.once, totals);
      return lines_of(totals);
    }));
  }
  Totals totals;
  for (const Child& child : children) {
    bool died = false;
    add_lines(end_child(child, died), totals);
    if (died) totals.broken.push_back({0, 0, "a process of the simulator died"});
  }
  std::sort(totals.broken.begin(), totals.broken.end(),
            [](const Broken& a, const Broken& b) { return a.seed < b.seed; });
  return totals;
}

// ---- telling ------------------------------------------------------------------------------------------------

std::string faults_text(std::uint32_t faults) {
  std::string text;
  for (std::size_t i = 0; i < sim::fault_count; ++i) {
    if ((faults >> i & 1) == 0) continue;
    if (!text.empty()) text += ", ";
    text += sim::fault_name(static_cast<sim::Fault>(i));
  }
  return text.empty() ? "no faults" : text;
}

void tell_story(std::uint64_t seed, sim::Options options) {
  options.story = true;
  const sim::Outcome outcome = sim::run(seed, options);
  std::printf("\nThe story of seed %llu: %d customers, %d tills, %d couriers, %d managers, %d on the web; %s\n",
              static_cast<unsigned long long>(seed), options.customers, options.tills, options.couriers,
              options.managers, options.web_customers, faults_text(options.faults).c_str());
  for (const std::string& line : outcome.story) std::printf("  %s\n", line.c_str());
  for (const sim::Failure& failure : outcome.failures)
    std::printf("  invariant %d is broken: %s\n", failure.invariant, failure.what.c_str());
}

struct Speed {
  double ratio = 0, seconds = 0, simulated_s = 0;
  std::int64_t requests = 0, commands = 0, orders = 0;
  std::size_t failures = 0;
};

/// Several hours at the stated density, in processor time of this one thread.
Speed measure_speed() {
  constexpr std::uint64_t hours = 5;
  Speed speed;
  const sim::Options options = sim::density_options();
  for (std::uint64_t seed = 1; seed <= hours; ++seed) {
    const double begin = now_s(CLOCK_THREAD_CPUTIME_ID);
    const sim::Outcome outcome = sim::run(seed, options);
    speed.seconds += now_s(CLOCK_THREAD_CPUTIME_ID) - begin;
    speed.simulated_s += static_cast<double>(outcome.simulated.us) / 1e6;
    speed.requests += outcome.requests;
    speed.commands += outcome.commands;
    speed.orders += outcome.orders;
    speed.failures += outcome.failures.size();
  }
  speed.ratio = speed.simulated_s / speed.seconds;
  return speed;
}

void print_speed(const Speed& speed) {
  std::printf("density: 1 restaurant, 30 devices, 60 orders an hour: %.0f x real time on one core\n", speed.ratio);
  std::printf("         (%.0f simulated s in %.2f s: %lld requests, %lld commands, %lld orders, %zu failures)\n",
              speed.simulated_s, speed.seconds, static_cast<long long>(speed.requests),
              static_cast<long long>(speed.commands), static_cast<long long>(speed.orders), speed.failures);
}

void write_speed(const Arguments& arguments, const Speed& speed) {
  if (arguments.json.empty()) return;
  std::ofstream out(arguments.json);
  out << "{\"sim_ratio_to_real_time\": " << speed.ratio << ", \"simulated_s\": " << speed.simulated_s
      << ", \"cpu_s\": " << speed.seconds << ", \"requests\": " << speed.requests
      << ", \"commands\": " << speed.commands << ", \"orders\": " << speed.orders
      << ", \"failures\": " << speed.failures << "}\n";
}

std::uint64_t trace_of_all(const Totals& totals) {
  std::uint64_t hash = 0xcbf29ce484222325u;
  for (const auto& [seed, trace] : totals.traces) {
    for (int i = 0; i < 8; ++i) hash = (hash ^ (trace >> (8 * i) & 0xff)) * 0x100000001b3u;
  }
  return hash;
}

std::string hex(std::uint64_t value) {
  char text[17];
  std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(value));
  return text;
}

void write_json(const Arguments& arguments, const Totals& totals, double seconds, const Speed& speed) {
  if (arguments.json.empty()) return;
  std::ofstream out(arguments.json);
  out << "{\n";
  if (!arguments.plant.empty()) out << " \"plant\": " << json_quote(arguments.plant) << ",\n";
  out << " \"seeds\": " << totals.seeds << ",\n \"from\": " << arguments.from
      << ",\n \"runs_each\": " << (arguments.once || !arguments.plant.empty() ? 1 : 2) << ",\n \"seconds\": " << seconds
      << ",\n \"seeds_per_s\": " << (seconds > 0 ? static_cast<double>(totals.seeds) / seconds : 0)
      << ",\n \"simulated_s\": " << totals.simulated_us / 1'000'000 << ",\n \"events\": " << totals.events
      << ",\n \"requests\": " << totals.requests << ",\n \"commands\": " << totals.commands
      << ",\n \"orders\": " << totals.orders << ",\n \"trace\": \"" << hex(trace_of_all(totals))
      << "\",\n \"sim_ratio_to_real_time\": " << speed.ratio
      << ",\n \"density\": {\"restaurants\": 1, \"devices\": 30, \"orders_per_hour\": 60},\n \"failures\": [";
  for (std::size_t i = 0; i < totals.broken.size(); ++i) {
    const Broken& each = totals.broken[i];
    out << (i ? ",\n  " : "\n  ") << "{\"seed\": " << each.seed << ", \"invariant\": " << each.invariant
        << ", \"what\": " << json_quote(each.what) << '}';
  }
  out << "],\n \"sometimes\": {";
  for (std::size_t i = 0; i < totals.points.size(); ++i)
    out << (i ? ",\n  \"" : "\n  \"") << sim::sometimes_points()[i] << "\": " << totals.points[i];
  out << "}\n}\n";
}

// ---- what can be asked for ------------------------------------------------------------------------------------

int run_seeds(const Arguments& arguments) {
  const double begin = now_s(CLOCK_MONOTONIC);
  const Totals totals = play_all(arguments);
  const double seconds = now_s(CLOCK_MONOTONIC) - begin;
  const Speed speed = measure_speed();
  std::printf(
      "%llu seeds from %llu%s: %.1f seeds/s, %.0f simulated hours (%.0f x real time), %lld requests, %lld commands, "
      "%lld orders\n",
      static_cast<unsigned long long>(totals.seeds), static_cast<unsigned long long>(arguments.from),
      arguments.once ? "" : ", each twice", static_cast<double>(totals.seeds) / seconds,
      static_cast<double>(totals.simulated_us) / 3.6e9, static_cast<double>(totals.simulated_us) / 1e6 / seconds,
      static_cast<long long>(totals.requests), static_cast<long long>(totals.commands),
      static_cast<long long>(totals.orders));
  print_speed(speed);
  std::printf("trace of all: %s\n", hex(trace_of_all(totals)).c_str());
  std::string missing;
  std::size_t reached = 0;
  for (std::size_t i = 0; i < totals.points.size(); ++i) {
    reached += totals.points[i] > 0 ? 1 : 0;
    if (totals.points[i] == 0) missing += " " + std::string(sim::sometimes_points()[i]);
  }
  std::printf("sometimes-points: %zu of %zu reached%s%s\n", reached, sim::sometimes_points().size(),
              missing.empty() ? "" : "; never:", missing.c_str());
  write_json(arguments, totals, seconds, speed);
  for (const Broken& each : totals.broken)
    std::printf("seed %llu breaks invariant %d: %s\n", static_cast<unsigned long long>(each.seed), each.invariant,
                each.what.c_str());
  if (!totals.broken.empty() && totals.broken.front().seed != 0) {
    const std::uint64_t seed = totals.broken.front().seed;
    std::cout.flush();
    tell_story(seed, sim::shrink(seed, sim::options_for(seed)));
  }
  std::printf("%zu failures\n", totals.broken.size());
  const bool all_points = missing.empty() || arguments.seeds < 2'000;
  return totals.broken.empty() && speed.failures == 0 && all_points ? 0 : 1;
}

int run_plant(const Arguments& arguments) {
  if (!sim::plant(arguments.plant)) {
    std::fprintf(stderr, "there is no bug %s in this build; --list-bugs names them\n", arguments.plant.c_str());
    return 2;
  }
  const double begin = now_s(CLOCK_MONOTONIC);
  const Child child = begin_child([&] {
    Totals played;
    for (std::uint64_t i = 0; i < arguments.seeds && played.broken.empty(); ++i) play(arguments.from + i, true, played);
    return lines_of(played);
  });
  Totals totals;
  bool died = false;
  add_lines(end_child(child, died), totals);
  if (died) totals.broken.push_back({0, 0, "a process of the simulator died"});
  write_json(arguments, totals, now_s(CLOCK_MONOTONIC) - begin, measure_speed());
  if (totals.broken.empty()) {
    std::printf("%s was not noticed in %llu seeds\n", arguments.plant.c_str(),
                static_cast<unsigned long long>(arguments.seeds));
    return 0;
  }
  const Broken& first = totals.broken.front();
  std::printf("%s was noticed after %llu seeds, by invariant %d: %s\n", arguments.plant.c_str(),
              static_cast<unsigned long long>(totals.seeds), first.invariant, first.what.c_str());
  std::cout.flush();
  if (!died) tell_story(first.seed, sim::shrink(first.seed, sim::options_for(first.seed)));
  return 1;
}

void write_hunted(const Arguments& arguments, const std::vector<Hunted>& hunted) {
  if (arguments.json.empty()) return;
  std::ofstream out(arguments.json);
  out << "{\n \"seeds\": " << arguments.seeds << ",\n" << json_members(hunted) << "\n}\n";
}

int run_matrix(const Arguments& arguments) {
  std::vector<Hunted> wanted = every_bug(arguments.from, arguments.seeds);
  if (wanted.empty()) {
    std::fprintf(stderr, "no bugs can be planted in this build\n");
    return 2;
  }
  const bool replayed = !arguments.replay.empty();
  const std::size_t bugs = wanted.size();
  std::string reason;
  if (replayed) wanted = read_table(arguments.replay, arguments.seeds, reason);
  if (!reason.empty()) {
    std::fprintf(stderr, "%s\n", reason.c_str());
    return 2;
  }
  const std::vector<Hunted> hunted = hunt_all(std::move(wanted), arguments.jobs);
  const auto found = static_cast<std::size_t>(
      std::count_if(hunted.begin(), hunted.end(), [](const Hunted& each) { return each.after > 0; }));
  std::printf("%zu of %zu planted bugs were noticed, within %llu seeds each\n", found, bugs,
              static_cast<unsigned long long>(arguments.seeds));
  write_hunted(arguments, hunted);
  if (!arguments.record.empty() && !write_table(arguments.record, hunted)) {
    std::fprintf(stderr, "%s cannot be written\n", arguments.record.c_str());
    return 2;
  }
  const bool enough = found * 100 >= bugs * 95;
  return enough && (!replayed || found == hunted.size()) ? 0 : 1;
}

bool read_arguments(int argc, char** argv, Arguments& arguments) {
  for (int i = 1; i < argc; ++i) {
    const std::string name = argv[i];
    const auto number = [&](auto& into) {
      if (++i >= argc) return false;
      const char* end = argv[i] + std::strlen(argv[i]);
      const auto read = std::from_chars(argv[i], end, into);
      return read.ec == std::errc() && read.ptr == end;
    };
    const auto text = [&](std::string& into) {
      if (++i >= argc) return false;
      into = argv[i];
      return true;
    };
    bool good = true;
    if (name == "--seeds")
      good = number(arguments.seeds);
    else if (name == "--from")
      good = number(arguments.from);
    else if (name == "--jobs")
      good = number(arguments.jobs) && arguments.jobs > 0;
    else if (name == "--story")
      good = number(arguments.story);
    else if (name == "--json")
      good = text(arguments.json);
    else if (name == "--plant")
      good = text(arguments.plant);
    else if (name == "--record")
      good = text(arguments.record);
    else if (name == "--replay")
      good = text(arguments.replay);
    else if (name == "--once")
      arguments.once = true;
    else if (name == "--matrix")
      arguments.matrix = true;
    else if (name == "--density")
      arguments.density = true;
    else if (name == "--list-bugs")
      arguments.list_bugs = true;
    else if (name == "--list-invariants")
      arguments.list_invariants = true;
    else
      good = false;
    if (!good) return false;
  }
  if (arguments.seeds == 0) arguments.seeds = arguments.replay.empty() ? 2'000 : 40;
  return true;
}

}  // namespace

int main(int argc, char** argv) {
  Arguments arguments;
  if (!read_arguments(argc, argv, arguments)) {
    std::fputs(usage, stderr);
    return 2;
  }
  if (arguments.list_bugs) {
    for (const sim::Bug& bug : sim::planted_bugs())
      std::printf("%-34s %s\n", std::string(bug.name).c_str(), std::string(bug.what).c_str());
    return 0;
  }
  if (arguments.list_invariants) {
    for (const sim::InvariantInfo& each : sim::invariants()) {
      std::printf("%2d  %-40s %s%s\n", each.number, std::string(each.name).c_str(),
                  std::string(each.checked_by).c_str(),
                  each.until.empty() ? "" : ("not applicable until " + std::string(each.until)).c_str());
    }
    return 0;
  }
  if (arguments.matrix || !arguments.replay.empty()) return run_matrix(arguments);
  if (!arguments.plant.empty()) return run_plant(arguments);
  if (arguments.story > 0) {
    tell_story(arguments.story, arguments.density ? sim::density_options() : sim::options_for(arguments.story));
    return 0;
  }
  if (arguments.density) {
    const Speed speed = measure_speed();
    print_speed(speed);
    write_speed(arguments, speed);
    return speed.failures == 0 ? 0 : 1;
  }
  return run_seeds(arguments);
}
