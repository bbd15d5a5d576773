// SPDX-License-Identifier: Apache-2.0
// A public call as a row of a table, and the table held against the header that declares it.
#ifndef COUVERT_TESTS_CRASH_PUBLIC_CALL_HPP
#define COUVERT_TESTS_CRASH_PUBLIC_CALL_HPP

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "couvert/error.hpp"

namespace couvert::test {

template <class World>
struct PublicCall {
  std::string method;  ///< as the header declares it; several rows for several overloads
  std::string name;    ///< of this row
  /// Gets everything ready; what it returns carries the call out, as often as it is asked to.
  std::function<std::function<Status()>(World&)> prepare;
  /// After success, the store opened again: what the call promised and is not there.
  std::function<std::string(World&)> lost = [](World&) { return std::string(); };
  bool ends = false;  ///< the face is closed afterwards
};

/// How often each method is declared in the public part of a class, constructors and operators left out.
std::map<std::string, int> declared_methods(const std::string& header, const std::string& name);

}  // namespace couvert::test

#endif
