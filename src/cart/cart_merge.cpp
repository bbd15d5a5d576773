// SPDX-License-Identifier: Apache-2.0
// The union of two carts that loses no line.
#include "couvert/cart_merge.hpp"

#include "cart/canonical.hpp"
#include "couvert/limits.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace {

/// One dish of the union, with the lines that hold it and the sides on which they stood.
struct Dish {
  std::map<LineId, std::pair<CartLine, int>> lines;  // sides: 1 mine, 2 other, 3 both
};

class Merger {
 public:
  Merger(const Cart& mine, const Cart& other, const MenuIndex& index, std::span<const LineId> absorbed)
      : mine_(mine), other_(other), index_(index), absorbed_(absorbed.begin(), absorbed.end()) {}

  MergedCart run() {
    out_.cart = mine_;
    out_.cart.lines.clear();
    gather();
    for (auto& [configuration, dish] : dishes_) combine(dish);
    std::sort(out_.cart.lines.begin(), out_.cart.lines.end(),
              [](const CartLine& a, const CartLine& b) { return a.id < b.id; });
    const bool mine_first = mine_.id <= other_.id;
    merge_rest(mine_first ? mine_ : other_, mine_first ? other_ : mine_);
    out_.absorbed.assign(absorbed_.begin(), absorbed_.end());
    std::sort(out_.notes.begin(), out_.notes.end(), [](const CartMergeNote& a, const CartMergeNote& b) {
      return std::tie(a.kind, a.line, a.amount) < std::tie(b.kind, b.line, b.amount);
    });
    return std::move(out_);
  }

 private:
  void gather() {
    std::map<LineId, std::string> taken;  // id → dish; the lesser text has the id where two dishes share it
    std::map<LineId, std::string> theirs;
    for (const CartLine& line : mine_.lines) taken.emplace(line.id, detail::configuration(line));
    for (const CartLine& line : other_.lines) {
      if (!absorbed_.contains(line.id)) theirs.emplace(line.id, detail::configuration(line));
    }
    for (const CartLine& line : mine_.lines) add(line, theirs, 1);
    for (const CartLine& line : other_.lines) {
      if (!absorbed_.contains(line.id)) add(line, taken, 2);
    }
  }

  void add(CartLine line, const std::map<LineId, std::string>& opposite, int side) {
    const std::string dish = detail::configuration(line);
    const auto twin = opposite.find(line.id);
    if (twin != opposite.end() && twin->second < dish) {
      line.id = LineId(detail::derived_uuid(line.id.text() + dish));
      if (side == 2 && absorbed_.contains(line.id)) return;
      note(CartMergeKind::line_copied, line.id, 0);
    }
    auto& lines = dishes_[dish].lines;
    auto at = lines.find(line.id);
    // One id twice on one side is a fault of that cart; both lines are somebody's wish all the same.
    while (at != lines.end() && (at->second.second & side) != 0) {
      line.id = LineId(detail::derived_uuid(line.id.text() + dish));
      at = lines.find(line.id);
    }
    if (at == lines.end()) {
      const LineId id = line.id;
      lines.emplace(id, std::pair(std::move(line), side));
      return;
    }
    at->second.first.quantity = std::max(at->second.first.quantity, line.quantity);
    at->second.second |= side;
  }

  std::int64_t cap(const CartLine& line) const {
    const Item* item = index_.find_item(line.item);
    return item ? std::min(item->max_quantity.value_or(limits::line_quantity), limits::line_quantity)
                : limits::line_quantity;
  }

  /// Lines of one dish add up only across the two sides: what a person kept apart stays apart.
  void combine(Dish& dish) {
    std::int64_t total = 0, most = 0;
    int sides = 0;
    for (const auto& [id, held] : dish.lines) {
      total += held.first.quantity;
      most = std::max<std::int64_t>(most, held.first.quantity);
      if (held.second != 3) sides |= held.second;
    }
    const std::int64_t limit = cap(dish.lines.begin()->second.first);
    // A line that is over its cap, or below one, is wrong already; check() says so, and it stays as it is.
    const bool sound = most <= limit && std::all_of(dish.lines.begin(), dish.lines.end(),
                                                    [](const auto& entry) { return entry.second.first.quantity >= 1; });
    if (sides != 3 || !sound) {
      for (auto& [id, held] : dish.lines) out_.cart.lines.push_back(std::move(held.first));
      return;
    }
    bool first = true;
    for (auto& [id, held] : dish.lines) {
      CartLine& line = held.first;
      const std::int64_t before = line.quantity;
      line.quantity = static_cast<std::int32_t>(std::min(total, limit));
      total -= line.quantity;
      absorbed_.insert(id);
      if (line.quantity == 0) continue;
      if (line.quantity > before) note(CartMergeKind::quantity_added, id, line.quantity - before);
      if (!first) note(CartMergeKind::over_cap, id, line.quantity);
      first = false;
      out_.cart.lines.push_back(std::move(line));
    }
  }

  void merge_rest(const Cart& older, const Cart& newer) {
    out_.cart.tip_minor = std::max(older.tip_minor, newer.tip_minor);
    const std::int64_t lower = std::min(older.tip_minor, newer.tip_minor);
    if (lower > 0 && lower != out_.cart.tip_minor) note(CartMergeKind::tip_kept, {}, lower);

    out_.cart.codes = older.codes;
    for (const std::string& code : newer.codes) {
      if (std::find(out_.cart.codes.begin(), out_.cart.codes.end(), code) == out_.cart.codes.end())
        out_.cart.codes.push_back(code);
    }
    if (out_.cart.codes.size() > limits::cart_codes) {
      note(CartMergeKind::codes_left_out, {}, static_cast<std::int64_t>(out_.cart.codes.size() - limits::cart_codes));
      out_.cart.codes.resize(limits::cart_codes);
    }

    out_.cart.note = older.note.empty() ? newer.note : older.note;
    if (older.note.empty() || newer.note.empty()) return;
    if (older.note == newer.note || joined(older.note, newer.note) || joined(newer.note, older.note)) {
      out_.cart.note = older.note.size() >= newer.note.size() ? older.note : newer.note;
    } else if (older.note.size() + newer.note.size() + 1 <= limits::note_octets) {
      out_.cart.note = older.note + "\n" + newer.note;
      note(CartMergeKind::notes_joined, {}, 0);
    } else {
      note(CartMergeKind::note_left_out, {}, 0);
    }
  }

  /// A note that begins or ends with the other as a line is the outcome of an earlier merge.
  static bool joined(std::string_view whole, std::string_view part) {
    if (whole.size() <= part.size()) return false;
    return (whole.starts_with(part) && whole[part.size()] == '\n') ||
           (whole.ends_with(part) && whole[whole.size() - part.size() - 1] == '\n');
  }

  void note(CartMergeKind kind, LineId line, std::int64_t amount) { out_.notes.push_back({kind, line, amount}); }

  const Cart& mine_;
  const Cart& other_;
  const MenuIndex& index_;
  std::set<LineId> absorbed_;
  std::map<std::string, Dish> dishes_;
  MergedCart out_;
};

}  // namespace

Result<MergedCart> merge_carts(const Cart& mine, const Cart& other, const MenuIndex& index,
                               std::span<const LineId> absorbed) {
  if (mine.venue != other.venue) return Error(Errc::cart_wrong_venue, {}, "/venue");
  return Merger(mine, other, index, absorbed).run();
}

}  // namespace v0
}  // namespace couvert
