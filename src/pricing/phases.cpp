// SPDX-License-Identifier: Apache-2.0
// The phases of a price as data.
#include "couvert/pricing.hpp"

#include <array>

namespace couvert {
inline namespace v0 {
namespace {

constexpr std::string_view from_menu[] = {"menu", "cart", "context"};
constexpr std::string_view base[] = {"base"};
constexpr std::string_view to_options[] = {"menu", "cart", "context", "base"};
constexpr std::string_view line[] = {"line", "goods", "containers"};
constexpr std::string_view to_combos[] = {"menu", "cart", "line"};
constexpr std::string_view parts[] = {"parts"};
constexpr std::string_view to_promotions[] = {"rules", "cart", "context", "line", "goods"};
constexpr std::string_view discounted[] = {"discount", "discounted_goods", "funding"};
constexpr std::string_view to_fees[] = {"rules", "cart", "context", "goods", "discounted_goods", "containers"};
constexpr std::string_view fees[] = {"fees"};
constexpr std::string_view to_fee_promotions[] = {"rules", "cart", "context", "fees"};
constexpr std::string_view discounted_fees[] = {"discounted_fees", "fee_funding"};
constexpr std::string_view to_tax[] = {"rules", "context", "line", "parts", "discount", "fees", "discounted_fees"};
constexpr std::string_view taxes[] = {"tax_included", "tax_added"};
constexpr std::string_view to_tips[] = {"cart", "discounted_goods", "discounted_fees", "tax_added"};
constexpr std::string_view payable[] = {"tip", "payable"};
constexpr std::string_view to_rounding[] = {"rules", "context", "payable"};
constexpr std::string_view total[] = {"rounding", "total"};

constexpr StepKind base_steps[] = {StepKind::line, StepKind::base, StepKind::variant, StepKind::measure,
                                   StepKind::unit};
constexpr StepKind option_steps[] = {StepKind::group, StepKind::option, StepKind::modifier};
constexpr StepKind part_steps[] = {StepKind::part};
constexpr StepKind discount_steps[] = {StepKind::discount, StepKind::discount_share};
constexpr StepKind fee_steps[] = {StepKind::fee};
constexpr StepKind tax_steps[] = {StepKind::tax, StepKind::tax_share, StepKind::part};
constexpr StepKind tip_steps[] = {StepKind::tip};
constexpr StepKind total_steps[] = {StepKind::rounding, StepKind::total};

constexpr std::array<PhaseInfo, 9> phases = {{
    {Phase::base, "base", from_menu, base, base_steps},
    {Phase::options, "options", to_options, line, option_steps},
    {Phase::combos, "combos", to_combos, parts, part_steps},
    {Phase::promotions, "promotions", to_promotions, discounted, discount_steps},
    {Phase::fees, "fees", to_fees, fees, fee_steps},
    {Phase::fee_promotions, "fee_promotions", to_fee_promotions, discounted_fees, discount_steps},
    {Phase::tax, "tax", to_tax, taxes, tax_steps},
    {Phase::tips, "tips", to_tips, payable, tip_steps},
    {Phase::rounding, "rounding", to_rounding, total, total_steps},
}};

}  // namespace

std::span<const PhaseInfo> phase_graph() noexcept { return phases; }

}  // namespace v0
}  // namespace couvert
