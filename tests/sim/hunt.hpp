// SPDX-License-Identifier: Apache-2.0
// Does the simulator notice a planted bug, and how soon?
#ifndef COUVERT_TESTS_SIM_HUNT_HPP
#define COUVERT_TESTS_SIM_HUNT_HPP

#include <cstdint>
#include <string>
#include <vector>

struct Hunted {
  std::string bug;
  std::uint64_t from = 1, seeds = 0;  ///< played from there, at most so many
  std::uint64_t after = 0;            ///< so many seeds; 0: not noticed
  int invariant = 0;
  std::int64_t events = 0;  ///< of the story that noticed it
  std::string what;
  std::uint64_t seed() const { return from + after - 1; }
};

/// Hunts all of them in processes of their own, `jobs` at a time, and prints a line for each as soon as it is known.
std::vector<Hunted> hunt_all(std::vector<Hunted> wanted, int jobs);

/// Every bug of this build, from the same seed.
std::vector<Hunted> every_bug(std::uint64_t from, std::uint64_t seeds);

/// Those of a table "bug seed", each for `seeds` seeds at most, or more when it took long to be noticed. Empty, with a
/// reason, when the table is not one of this build's bugs, each once.
std::vector<Hunted> read_table(const std::string& path, std::uint64_t seeds, std::string& reason);
bool write_table(const std::string& path, const std::vector<Hunted>& hunted);

/// Members of a JSON object: what was hunted and what became of it.
std::string json_members(const std::vector<Hunted>& hunted);

#endif
