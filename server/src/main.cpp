// SPDX-License-Identifier: Apache-2.0
// The program couvert.
#include <string_view>
#include <vector>

#include "cli/commands.hpp"

int main(int argc, char** argv) {
  const std::vector<std::string_view> words(argv + 1, argv + argc);
  return couvert::server::cli::run(words);
}
