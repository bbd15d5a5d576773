// SPDX-License-Identifier: Apache-2.0
// The lane that goes over HTTP.
#ifndef COUVERT_TESTS_LANES_HTTP_LANE_HPP
#define COUVERT_TESTS_LANES_HTTP_LANE_HPP

#include <memory>
#include <string>

#include "lanes/lane.hpp"

namespace couvert::test {

struct HttpAnswer {
  int status = 0;
  bool repeated = false;
  std::string body;
};

/// A lane that can be asked in its own words, too.
class WireLane : public Lane {
 public:
  virtual HttpAnswer get(const std::string& path, const Actor& actor) = 0;
};

/// The server on a free port of this machine, its house on a store in a file, with a clock that stands still.
std::unique_ptr<WireLane> make_http_lane();

}  // namespace couvert::test

#endif
