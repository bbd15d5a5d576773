// SPDX-License-Identifier: Apache-2.0
// A public call as a row of a table, and the table held against the header that declares it.
#include "public_call.hpp"

#include <regex>
#include <stdexcept>

#include "temp_folder.hpp"

namespace couvert::test {
namespace {

/// The text without comments and without what stands in inner braces.
std::string declarations_of(const std::string& text, const std::string& name) {
  const std::size_t begin = text.find("\nclass " + name + " {");
  const std::size_t end = text.find("\n private:", begin);
  if (begin == text.npos || end == text.npos) throw std::runtime_error("no class " + name);
  std::string body = std::regex_replace(text.substr(begin, end - begin), std::regex("//[^\n]*"), "");
  body.erase(0, body.find('{') + 1);
  std::string out;
  int depth = 0;
  for (const char c : body) {
    depth += c == '{' ? 1 : 0;
    if (depth == 0) out += c;
    depth -= c == '}' ? 1 : 0;
  }
  return out;
}

}  // namespace

std::map<std::string, int> declared_methods(const std::string& header, const std::string& name) {
  const std::string text = declarations_of(file_content(std::string(COUVERT_SOURCE_DIR) + "/" + header), name);
  std::map<std::string, int> methods;
  // A method begins a statement: some type, its name, its parameters. Aliases and nested structs have none.
  const std::regex statement(R"(([^;]*);)"), method(R"(^[^()=]*?[\s&*>](~?\w+)\()");
  for (std::sregex_iterator at(text.begin(), text.end(), statement), end; at != end; ++at) {
    std::string one = (*at)[1].str();
    one = std::regex_replace(one, std::regex("public:"), "");
    if (one.find("using ") != one.npos || one.find("operator") != one.npos) continue;
    std::smatch found;
    if (std::regex_search(one, found, method) && found[1] != name) ++methods[found[1]];
  }
  return methods;
}

}  // namespace couvert::test
