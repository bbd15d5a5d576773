// SPDX-License-Identifier: Apache-2.0
// Reads the YAML that API descriptions are written in: block and flow collections, quoted, plain and block texts.
//
// No anchors, tags, merge keys, multi-document files or tabs as indentation: a file with one of them is refused by the
// exception that parse() throws, never read as something else.
#ifndef COUVERT_TESTS_SUPPORT_YAML_SUBSET_HPP
#define COUVERT_TESTS_SUPPORT_YAML_SUBSET_HPP

#include <cstddef>
#include <deque>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

namespace couvert::testing {

class YamlSubset {
 public:
  using Json = nlohmann::json;

  static Json parse(std::string_view text) {
    YamlSubset reader(text);
    const Json value = reader.node(reader.indent(reader.content()));
    if (reader.content() < reader.lines_.size()) reader.fail("text after the end of the document");
    return value;
  }

 private:
  explicit YamlSubset(std::string_view text) {
    while (!text.empty()) {
      const auto end = text.find('\n');
      std::string_view line = text.substr(0, end);
      if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
      lines_.push_back(line);
      text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
  }

  [[noreturn]] void fail(const std::string& what) const {
    throw std::runtime_error("line " + std::to_string(at_ + 1) + ": " + what);
  }

  static std::string_view trim(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
  }
  // Characters before the first that is no space; at_ may be virtual inside "- key: value".
  std::size_t indent(std::size_t line) const {
    if (line >= lines_.size()) return 0;
    const auto first = lines_[line].find_first_not_of(' ');
    return first == std::string_view::npos ? lines_[line].size() : first;
  }
  bool blank(std::size_t line) const {
    const std::string_view text = trim(lines_[line]);
    return text.empty() || text.front() == '#';
  }
  // The next line that says something; at_ moves there.
  std::size_t content() {
    while (at_ < lines_.size() && blank(at_)) ++at_;
    return at_;
  }

  static bool is_item(std::string_view text) { return text == "-" || text.substr(0, 2) == "- "; }

  // Where the key of a line ends: a colon before a space or at the end, outside of quotes. npos: it is no entry.
  static std::size_t key_end(std::string_view text) {
    char quote = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
      const char c = text[i];
      if (quote != 0) {
        if (c == quote) quote = 0;
      } else if ((c == '"' || c == '\'') && i == 0) {
        quote = c;
      } else if (c == ':' && (i + 1 == text.size() || text[i + 1] == ' ')) {
        return i;
      }
    }
    return std::string_view::npos;
  }

  Json node(std::size_t depth) {
    if (content() >= lines_.size()) return nullptr;
    const std::string_view text = lines_[at_].substr(indent(at_));
    if (is_item(text)) return sequence(depth);
    if (text.front() != '[' && text.front() != '{' && key_end(text) != std::string_view::npos) return mapping(depth);
    const std::string_view whole = text;
    ++at_;
    return scalar(whole, depth == 0 ? 0 : depth - 1);
  }

  Json sequence(std::size_t depth) {
    Json list = Json::array();
    while (content() < lines_.size() && indent(at_) == depth && is_item(lines_[at_].substr(depth))) {
      const std::string_view line = lines_[at_];
      const auto first = line.find_first_not_of(' ', depth + 1);
      const std::string_view rest = first == std::string_view::npos ? std::string_view() : line.substr(first);
      if (rest.empty() || rest.front() == '#') {
        ++at_;
        list.push_back(content() < lines_.size() && indent(at_) > depth ? node(indent(at_)) : Json());
        continue;
      }
      const bool entry = rest.front() != '[' && rest.front() != '{' && key_end(rest) != std::string_view::npos;
      if (entry || is_item(rest)) {  // the dash counts as indentation of what follows it
        held_.push_back(std::string(first, ' ') + std::string(rest));
        lines_[at_] = held_.back();
        list.push_back(node(first));
        continue;
      }
      ++at_;
      list.push_back(scalar(rest, depth));
    }
    return list;
  }

  Json mapping(std::size_t depth) {
    Json object = Json::object();
    while (content() < lines_.size() && indent(at_) == depth) {
      const std::string_view text = lines_[at_].substr(depth);
      if (is_item(text)) break;
      const auto end = key_end(text);
      if (end == std::string_view::npos) fail("no key");
      std::string key(trim(text.substr(0, end)));
      if (key.size() >= 2 && (key.front() == '"' || key.front() == '\'')) key = key.substr(1, key.size() - 2);
      if (key == "<<") fail("merge keys are not read");
      const std::string_view rest = trim(text.substr(end + 1));
      ++at_;
      if (!rest.empty() && rest.front() != '#') {
        object[key] = scalar(rest, depth);
        continue;
      }
      const bool deeper = content() < lines_.size() && indent(at_) > depth;
      const bool list = at_ < lines_.size() && indent(at_) == depth && is_item(lines_[at_].substr(depth));
      object[key] = deeper ? node(indent(at_)) : list ? sequence(depth) : Json();
    }
    if (content() < lines_.size() && indent(at_) > depth) fail("indentation");
    return object;
  }

  // A value that begins on the line before at_, of an entry at `depth`.
  Json scalar(std::string_view text, std::size_t depth) {
    switch (text.front()) {
      case '|':
      case '>': return block(text, depth);
      case '"':
      case '\'': return quoted(text);
      case '[':
      case '{': return flow(text);
      case '&':
      case '*':
      case '!': fail("anchors and tags are not read");
      default: return plain(text, depth);
    }
  }

  Json block(std::string_view header, std::size_t depth) {
    const bool folded = header.front() == '>';
    const bool strip = header.find('-') != std::string_view::npos;
    std::string out;
    std::size_t base = 0;
    for (; at_ < lines_.size(); ++at_) {
      const std::string_view line = lines_[at_];
      const bool empty = trim(line).empty();
      if (!empty && indent(at_) <= depth) break;
      if (!empty && base == 0) base = indent(at_);
      out += line.size() > base ? line.substr(base) : std::string_view();
      out += folded && !empty ? ' ' : '\n';
    }
    while (!out.empty() && (out.back() == '\n' || out.back() == ' ')) out.pop_back();
    if (!strip && !out.empty()) out += '\n';
    return out;
  }

  Json quoted(std::string_view text) {
    const char quote = text.front();
    std::string out;
    std::size_t i = 1;
    while (true) {
      for (; i < text.size(); ++i) {
        if (quote == '\'' && text.substr(i, 2) == "''") {
          out += '\'';
          ++i;
        } else if (text[i] == quote) {
          return out;
        } else if (quote == '"' && text[i] == '\\') {
          if (i + 1 < text.size()) escape(text[++i], out);
        } else {
          out += text[i];
        }
      }
      if (at_ >= lines_.size()) fail("a text without an end");
      while (!out.empty() && out.back() == ' ') out.pop_back();
      text = trim(lines_[at_++]);
      out += text.empty() ? '\n' : ' ';
      i = 0;
    }
  }
  void escape(char c, std::string& out) const {
    switch (c) {
      case 'n': out += '\n'; break;
      case 't': out += '\t'; break;
      case '"':
      case '/':
      case '\\': out += c; break;
      default: fail(std::string("escape \\") + c);
    }
  }

  static std::string_view without_comment(std::string_view text) {
    const auto comment = text.find(" #");
    return trim(comment == std::string_view::npos ? text : text.substr(0, comment));
  }

  Json plain(std::string_view text, std::size_t depth) {
    std::string out(without_comment(text));
    bool one_line = true;
    while (at_ < lines_.size() && !blank(at_) && indent(at_) > depth) {
      out += ' ';
      out += without_comment(lines_[at_++]);
      one_line = false;
    }
    return one_line ? resolve(out) : Json(out);
  }

  static Json resolve(const std::string& text) {
    if (text == "true") return true;
    if (text == "false") return false;
    if (text == "null" || text == "~") return nullptr;
    const bool figure = !text.empty() && text.find_first_not_of("+-.0123456789eE") == std::string::npos;
    if (figure && Json::accept(text)) return Json::parse(text);
    return text;
  }

  // Flow collections may run over several lines.
  Json flow(std::string_view text) {
    flow_ = std::string(text);
    place_ = 0;
    const Json value = flow_value();
    return value;
  }
  char flow_next() {
    while (true) {
      while (place_ < flow_.size() && flow_[place_] == ' ') ++place_;
      if (place_ < flow_.size()) return flow_[place_];
      if (at_ >= lines_.size()) fail("a list without an end");
      flow_ += ' ';
      flow_ += blank(at_) ? std::string_view() : trim(lines_[at_]);
      ++at_;
    }
  }
  Json flow_value() {
    const char c = flow_next();
    if (c == '[' || c == '{') return flow_collection(c);
    if (c == '"' || c == '\'') {
      const auto end = flow_.find(c, place_ + 1);
      if (end == std::string::npos) fail("a text over lines in a list");
      const std::string text = flow_.substr(place_ + 1, end - place_ - 1);
      place_ = end + 1;
      return text;
    }
    std::size_t end = place_;
    while (end < flow_.size() && flow_[end] != ',' && flow_[end] != ']' && flow_[end] != '}' &&
           !(flow_[end] == ':' && (end + 1 == flow_.size() || flow_[end + 1] == ' '))) {
      ++end;
    }
    const std::string text(trim(std::string_view(flow_).substr(place_, end - place_)));
    place_ = end;
    return resolve(text);
  }
  Json flow_collection(char open) {
    const char close = open == '[' ? ']' : '}';
    Json out = open == '[' ? Json::array() : Json::object();
    ++place_;
    while (flow_next() != close) {
      Json value = flow_value();
      if (open == '[') {
        out.push_back(std::move(value));
      } else {
        if (flow_next() != ':') fail("a key without a value");
        ++place_;
        out[value.is_string() ? value.get<std::string>() : value.dump()] = flow_value();
      }
      if (flow_next() == ',') ++place_;
    }
    ++place_;
    return out;
  }

  std::vector<std::string_view> lines_;
  std::deque<std::string> held_;  // rewritten lines, which lines_ points at
  std::size_t at_ = 0;
  std::string flow_;
  std::size_t place_ = 0;
};

}  // namespace couvert::testing

#endif
