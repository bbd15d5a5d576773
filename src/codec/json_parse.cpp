// SPDX-License-Identifier: Apache-2.0
// One pass over the octets makes the flat tree; the profile's rules are checked on the way.
#include "codec/json_parse.hpp"

#include "core/utf8.hpp"
#include "couvert/limits.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <optional>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace {

using Kind = JsonNode::Kind;

/// Octets that stand for themselves within quotes.
constexpr std::array<bool, 256> plain = [] {
  std::array<bool, 256> table{};
  for (std::size_t c = 0x20; c < 0x80; ++c) table[c] = c != '"' && c != '\\';
  return table;
}();

constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

constexpr int hex_value(char c) noexcept {
  if (is_digit(c)) return c - '0';
  const char lower = static_cast<char>(c | 0x20);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

void append_utf8(std::string& out, std::uint32_t point) {
  const auto tail = [&](unsigned shift) { out += static_cast<char>(0x80 | ((point >> shift) & 0x3F)); };
  if (point < 0x80) {
    out += static_cast<char>(point);
  } else if (point < 0x800) {
    out += static_cast<char>(0xC0 | (point >> 6));
    tail(0);
  } else if (point < 0x10000) {
    out += static_cast<char>(0xE0 | (point >> 12));
    tail(6);
    tail(0);
  } else {
    out += static_cast<char>(0xF0 | (point >> 18));
    tail(12);
    tail(6);
    tail(0);
  }
}

class Parser {
 public:
  explicit Parser(std::string_view input) : input_(input) {
    // About what a document of ours needs; no more than a page or two for what may turn out to be no document.
    constexpr std::size_t most = 512;
    tree_.nodes.reserve(std::min(input.size() / 8, most));
    tree_.texts.reserve(std::min(input.size() / 2, 8 * most));
  }

  Result<JsonTree> parse() && {
    if (input_.starts_with("\xEF\xBB\xBF")) at_ = 3;
    if (!document()) return *std::move(error_);
    return std::move(tree_);
  }

 private:
  struct Open {
    std::size_t node;
    std::size_t key = 0;  // node of the member being read, for objects; 0: none yet, or the next one's name comes
  };

  // Containers are left and entered in this loop, so that depth costs no stack.
  bool document() {
    if (!value()) return false;
    while (depth_ > 0) {
      const bool went_on = tree_.nodes[innermost().node].kind == Kind::object ? member() : element();
      if (!went_on) return false;
    }
    skip_space();
    return at_ == input_.size() || unexpected();
  }

  /// The next member of the innermost object up to its value's beginning or all of it, or the object's end.
  bool member() {
    const bool first = tree_.nodes[innermost().node].count == 0;
    skip_space();
    if (first && take('}')) return close();
    if (!first) {
      if (take('}')) return names_differ() && close();
      if (!take(',')) return unexpected();
      innermost().key = 0;
      skip_space();
    }
    const std::size_t key = tree_.nodes.size();
    if (!is('"')) return unexpected();
    if (!text()) return false;
    ++tree_.nodes[innermost().node].count;
    innermost().key = key;
    skip_space();
    return take(':') ? value() : unexpected();
  }

  bool element() {
    const bool first = tree_.nodes[innermost().node].count == 0;
    skip_space();
    if (take(']')) return close();
    if (!first && !take(',')) return unexpected();
    return value();
  }

  bool value() {
    skip_space();
    if (at_ == input_.size()) return unexpected();
    switch (input_[at_]) {
      case '{': return open(Kind::object);
      case '[': return open(Kind::array);
      case '"':
        if (!text()) return false;
        count_element();
        return true;
      case 't': return word("true", Kind::boolean, 1);
      case 'f': return word("false", Kind::boolean, 0);
      case 'n': return word("null", Kind::null, 0);
      default: return number();
    }
  }

  bool word(std::string_view expected, Kind kind, std::int64_t value) {
    for (const char c : expected)
      if (!take(c)) return unexpected();
    return leaf(kind, value);
  }

  bool number() {
    const std::size_t begin = at_;
    take('-');
    const std::size_t integral = at_;
    if (!digits()) return false;
    if (input_[integral] == '0' && at_ > integral + 1) {
      at_ = integral + 1;
      return unexpected();
    }
    const std::size_t integral_end = at_;
    bool whole = true;
    if (take('.')) {
      whole = false;
      if (!digits()) return false;
    }
    const std::size_t mantissa_end = at_;
    if (is('e') || is('E')) {
      whole = false;
      ++at_;
      if (!take('+')) take('-');
      if (!digits()) return false;
    }
    if (whole) {
      std::int64_t found = 0;
      const auto [last, code] = std::from_chars(input_.data() + begin, input_.data() + at_, found);
      if (code == std::errc()) return leaf(Kind::integer, found);
    }
    if (!finite(input_.substr(integral, integral_end - integral),
                input_.substr(integral_end, mantissa_end - integral_end),
                input_.substr(mantissa_end, at_ - mantissa_end)))
      return fail(Errc::json_number_range, {});
    return leaf(Kind::number, 0);
  }

  bool digits() {
    const std::size_t begin = at_;
    while (at_ < input_.size() && is_digit(input_[at_])) ++at_;
    return at_ > begin || unexpected();
  }

  // Whether a double holds it, without its sign. strtod() is asked about whole numbers of as many digits as the largest
  // double only: of more, systems say different things, and some take their square in time; a point is the locale's.
  static bool finite(std::string_view integral, std::string_view fraction, std::string_view exponent) {
    constexpr std::int64_t huge = 1'000'000'000;  // far beyond any double, whatever the number of digits
    constexpr std::size_t most = std::numeric_limits<double>::max_exponent10 + 1;  // digits of the largest one
    std::int64_t power = 0;
    if (!exponent.empty()) {
      exponent.remove_prefix(exponent[1] == '+' ? 2 : 1);
      const auto [last, code] = std::from_chars(exponent.data(), exponent.data() + exponent.size(), power);
      if (code != std::errc()) power = exponent[0] == '-' ? -huge : huge;
      power = std::clamp(power, -huge, huge);
    }
    if (!fraction.empty()) fraction.remove_prefix(1);
    power += static_cast<std::int64_t>(integral.size());
    std::array<char, most + 1> digits{};
    std::size_t count = 0;
    for (const std::string_view part : {integral, fraction}) {
      for (const char c : part) {
        if (count == 0 && c == '0') {
          --power;
        } else if (count < most) {
          digits[count++] = c;
        } else {
          break;
        }
      }
    }
    // It is 0.digits times ten to this power. The first number that is too large is whole: a fraction changes nothing.
    constexpr auto longest = static_cast<std::int64_t>(most);
    if (count == 0 || power != longest) return count == 0 || power < longest;
    while (count < most) digits[count++] = '0';
    return std::isfinite(std::strtod(digits.data(), nullptr));
  }

  // ---- texts ----

  /// From the opening quote past the closing one, as a node.
  bool text() {
    const std::size_t start = tree_.texts.size();
    ++at_;
    for (;;) {
      const std::size_t begin = at_;
      while (at_ < input_.size() && plain[static_cast<unsigned char>(input_[at_])]) ++at_;
      tree_.texts.append(input_, begin, at_ - begin);
      if (take('"')) break;
      if (!(is('\\') ? escape() : sequence())) return false;
    }
    add(Kind::text, static_cast<std::int64_t>(start), tree_.texts.size() - start);
    return true;
  }

  bool sequence() {
    const std::string_view rest = input_.substr(at_);
    const std::size_t length = rest.empty() || static_cast<unsigned char>(rest[0]) < 0x80 ? 0 : utf8_sequence(rest);
    if (length == 0) return unexpected();
    tree_.texts += rest.substr(0, length);
    at_ += length;
    return true;
  }

  bool escape() {
    ++at_;
    if (take('u')) return code_point();
    constexpr std::string_view letters = "\"\\/bfnrt";
    constexpr std::string_view meant = "\"\\/\b\f\n\r\t";
    const std::size_t which = at_ < input_.size() ? letters.find(input_[at_]) : std::string_view::npos;
    if (which == std::string_view::npos) return unexpected();
    tree_.texts += meant[which];
    ++at_;
    return true;
  }

  bool code_point() {
    std::uint32_t point = 0;
    if (!hex4(point)) return false;
    if (point >= 0xDC00 && point < 0xE000) return unexpected();
    if (point >= 0xD800 && point < 0xDC00) {
      std::uint32_t low = 0;
      if (!take('\\') || !take('u')) return unexpected();
      if (!hex4(low)) return false;
      if (low < 0xDC00 || low > 0xDFFF) return unexpected();
      point = 0x10000 + ((point - 0xD800) << 10) + (low - 0xDC00);
    }
    append_utf8(tree_.texts, point);
    return true;
  }

  bool hex4(std::uint32_t& out) {
    for (int i = 0; i < 4; ++i, ++at_) {
      const int digit = at_ < input_.size() ? hex_value(input_[at_]) : -1;
      if (digit < 0) return unexpected();
      out = out * 16 + static_cast<std::uint32_t>(digit);
    }
    return true;
  }

  // ---- octets ----

  bool is(char c) const { return at_ < input_.size() && input_[at_] == c; }
  bool take(char c) {
    if (!is(c)) return false;
    ++at_;
    return true;
  }
  void skip_space() {
    while (at_ < input_.size() &&
           (input_[at_] == ' ' || input_[at_] == '\n' || input_[at_] == '\t' || input_[at_] == '\r'))
      ++at_;
  }

  // ---- nodes ----

  Open& innermost() { return open_[depth_ - 1]; }

  void count_element() {
    if (depth_ == 0) return;
    JsonNode& parent = tree_.nodes[innermost().node];
    if (parent.kind == Kind::array) ++parent.count;
  }

  void add(Kind kind, std::int64_t value, std::size_t octets = 0) {
    JsonNode& node = tree_.nodes.emplace_back();
    node.kind = kind;
    node.integer = value;
    node.count = static_cast<std::uint32_t>(octets);
    node.end = static_cast<std::uint32_t>(tree_.nodes.size());
  }

  bool leaf(Kind kind, std::int64_t value) {
    count_element();
    add(kind, value);
    return true;
  }

  bool open(Kind kind) {
    count_element();
    if (depth_ == open_.size()) return refuse(Errc::json_depth, {});
    ++at_;
    open_[depth_++] = {tree_.nodes.size()};
    add(kind, 0);
    return true;
  }

  bool close() {
    tree_.nodes[innermost().node].end = static_cast<std::uint32_t>(tree_.nodes.size());
    --depth_;
    return true;
  }

  bool names_differ() {
    names_.clear();
    for (std::size_t at = innermost().node + 1; at < tree_.nodes.size(); at = tree_.nodes[at + 1].end) {
      names_.push_back(tree_.text(tree_.nodes[at]));
    }
    const auto twice = first_repeated();
    if (twice == names_.end()) return true;
    std::string path = place(depth_ - 1);
    append_pointer(path, *twice);
    error_ = Error(Errc::json_duplicate_member, {}, std::move(path));
    return false;
  }

  // A few names are compared pair by pair; sorting keeps a million of them from costing a million squared.
  std::vector<std::string_view>::const_iterator first_repeated() {
    constexpr std::size_t few = 16;
    if (names_.size() > few) {
      std::sort(names_.begin(), names_.end());
      return std::adjacent_find(names_.cbegin(), names_.cend());
    }
    for (auto name = names_.cbegin(); name != names_.cend(); ++name) {
      if (std::find(names_.cbegin(), name, *name) != name) return name;
    }
    return names_.cend();
  }

  // ---- errors ----

  // The pointer to what the outer `depth` open containers are reading.
  std::string place(std::size_t depth) const {
    std::string path;
    for (std::size_t i = 0; i < depth; ++i) {
      const JsonNode& node = tree_.nodes[open_[i].node];
      if (node.kind == Kind::array) {
        if (node.count == 0) break;
        append_pointer(path, node.count - 1);
      } else {
        if (open_[i].key == 0) break;
        append_pointer(path, tree_.text(tree_.nodes[open_[i].key]));
      }
    }
    return path;
  }

  // Messages tell the place only: a document may hold personal data.
  bool unexpected() {
    const std::size_t octet = std::min(at_ + 1, input_.size());
    const std::size_t bad = utf8_prefix(input_);
    if (bad < octet) return fail(Errc::text_encoding, "Not UTF-8 at octet " + std::to_string(bad) + ".");
    return fail(Errc::json_syntax, "The text is not JSON at octet " + std::to_string(octet) + ".");
  }

  /// In a value that is not counted yet: in an array it would have been one more.
  bool fail(Errc code, std::string message) {
    count_element();
    return refuse(code, std::move(message));
  }

  bool refuse(Errc code, std::string message) {
    error_ = Error(code, std::move(message), place(depth_));
    return false;
  }

  std::string_view input_;
  std::size_t at_ = 0;
  JsonTree tree_;
  std::array<Open, static_cast<std::size_t>(limits::json_depth)> open_;
  std::size_t depth_ = 0;
  std::vector<std::string_view> names_;
  std::optional<Error> error_;
};

}  // namespace

Result<JsonTree> parse_json(std::string_view text) {
  if (text.size() > limits::json_octets) return Error(Errc::json_size);
  return Parser(text).parse();
}

void append_pointer(std::string& path, std::string_view name) {
  path += '/';
  for (const char c : name) {
    if (c == '~') {
      path += "~0";
    } else if (c == '/') {
      path += "~1";
    } else {
      path += c;
    }
  }
}

void append_pointer(std::string& path, std::size_t index) {
  path += '/';
  path += std::to_string(index);
}

}  // namespace v0
}  // namespace couvert
