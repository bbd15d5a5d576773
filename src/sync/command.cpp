// SPDX-License-Identifier: Apache-2.0
// Command documents of every schema that is still read.
#include "sync/command.hpp"

#include <array>
#include <optional>

#include "codec/json_parse.hpp"
#include "couvert/codec.hpp"

namespace couvert {
inline namespace v0 {
namespace sync {
namespace {

constexpr std::array<std::string_view, std::variant_size_v<Command>> names = {"place_order", "order_command",
                                                                              "stock_command", "put_basket"};

/// What a schema added to the documents before it. Nothing was ever renamed or given another meaning, so an older
/// document is a newer one without these.
struct Addition {
  CommandName command;
  std::int32_t since;
  std::string_view member;
};
constexpr std::array additions{
    Addition{CommandName::place_order, 2, "confirmed_age"},
    Addition{CommandName::place_order, 3, "reservation"},
    Addition{CommandName::place_order, 4, "cash"},
};

std::optional<CommandName> find(std::string_view name) noexcept {
  for (std::size_t i = 0; i < names.size(); ++i)
    if (names[i] == name) return static_cast<CommandName>(i);
  return std::nullopt;
}

bool has_member(const JsonTree& tree, std::string_view name) {
  if (tree.nodes[0].kind != JsonNode::Kind::object) return false;
  for (std::size_t at = 1; at < tree.nodes[0].end; at = tree.nodes[at + 1].end)
    if (tree.text(tree.nodes[at]) == name) return true;
  return false;
}

/// A member that the schema did not have yet would have been lost on the house it was written for.
Status check_members(CommandName command, std::int32_t schema_version, std::string_view args) {
  if (schema_version == schema) return {};
  const auto tree = parse_json(args);
  if (!tree) return tree.error();
  for (const Addition& addition : additions) {
    if (addition.command != command || addition.since <= schema_version || !has_member(*tree, addition.member))
      continue;
    return Error(Errc::command_schema, "schema " + std::to_string(schema_version) + " has no such member",
                 "/" + std::string(addition.member));
  }
  return {};
}

template <class T>
Result<Command> read_as(std::string_view args) {
  auto value = from_json<T>(args, UnknownMembers::refuse);
  if (!value) return value.error();
  return Command(*std::move(value));
}

}  // namespace

std::string_view command_name(CommandName name) noexcept { return names[static_cast<std::size_t>(name)]; }

Result<Command> read_command(std::string_view name, std::int32_t schema_version, std::string_view args) {
  const auto command = find(name);
  if (!command) return Error(Errc::command_schema, "no such command");
  if (schema_version < oldest_schema || schema_version > schema)
    return Error(Errc::command_schema,
                 "schemas " + std::to_string(oldest_schema) + " to " + std::to_string(schema) + " are read here");
  if (auto status = check_members(*command, schema_version, args); !status) return status.error();
  switch (*command) {
    case CommandName::place_order: return read_as<PlaceOrder>(args);
    case CommandName::order_command: return read_as<OrderCommand>(args);
    case CommandName::stock_command: return read_as<StockCommand>(args);
    case CommandName::put_basket: return read_as<GroupCart>(args);
  }
  return Error(Errc::internal);
}

std::string command_json(const Command& command) {
  return std::visit([](const auto& each) { return to_json(each); }, command);
}

Result<std::string> upcast(std::string_view name, std::int32_t schema_version, std::string_view args) {
  auto command = read_command(name, schema_version, args);
  if (!command) return command.error();
  return command_json(*command);
}

}  // namespace sync
}  // namespace v0
}  // namespace couvert
