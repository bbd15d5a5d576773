// SPDX-License-Identifier: Apache-2.0
// Containers of a configured line.
#include "cart/line_parts.hpp"

#include <algorithm>

namespace couvert {
inline namespace v0 {
namespace detail {
namespace {

class Gatherer {
 public:
  Gatherer(const IndexData& data, const BoundChoice* choices, std::vector<LineContainer>& out)
      : data_(data), choices_(choices), out_(out) {}

  void add(Range uses, std::int64_t times) {
    for (std::uint32_t i = 0; i < uses.count; ++i) {
      const ContainerEntry& use = data_.containers[uses.first + i];
      const auto known = std::find_if(out_.begin(), out_.end(),
                                      [&](const LineContainer& entry) { return entry.container == use.container; });
      if (known != out_.end())
        known->quantity += times * use.quantity;
      else
        out_.push_back({use.container, times * use.quantity});
    }
  }

  void choices(std::uint32_t begin, std::uint32_t end, std::int64_t times) {
    for (std::uint32_t at = begin; at != end; at = choices_[at].next) {
      const BoundChoice& choice = choices_[at];
      if (choice.modifier != none && data_.modifiers[choice.modifier].removes) continue;
      const bool portion = data_.groups[choice.group].portions > 0;
      const std::int64_t here = portion ? times : std::min(times * choice.quantity, most);
      add(data_.options[choice.option].containers, here);
      choices(at + 1, choice.next, here);
    }
  }

 private:
  static constexpr std::int64_t most = 1'000'000'000;  // quantities multiply with depth
  const IndexData& data_;
  const BoundChoice* choices_;
  std::vector<LineContainer>& out_;
};

}  // namespace

void gather_containers(const IndexData& data, const BoundLine& line, const BoundChoice* choices,
                       std::vector<LineContainer>& out) {
  if (data.menu.containers.empty()) return;
  const auto first = static_cast<std::ptrdiff_t>(out.size());
  std::vector<LineContainer> mine;
  Gatherer gatherer(data, choices, mine);
  gatherer.add(data.items[line.item].containers, 1);
  if (line.variant != none) gatherer.add(data.variants[line.variant].containers, 1);
  gatherer.choices(0, line.count, 1);
  std::sort(mine.begin(), mine.end(),
            [](const LineContainer& a, const LineContainer& b) { return a.container < b.container; });
  out.insert(out.begin() + first, mine.begin(), mine.end());
}

}  // namespace detail
}  // namespace v0
}  // namespace couvert
