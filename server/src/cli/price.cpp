// SPDX-License-Identifier: Apache-2.0
// couvert price: a price with its proof, and the check of one, without a server.
#include <cstdio>
#include <initializer_list>

#include "cli/commands.hpp"
#include "couvert/codec.hpp"
#include "couvert/explain.hpp"
#include "couvert/proof.hpp"
#include "couvert/spi/host.hpp"
#include "routes/body.hpp"

namespace couvert::server::cli {

namespace {

/// What the files of the command line hold.
struct Given {
  std::optional<Menu> menu;
  std::optional<PriceRules> rules;
  std::optional<Cart> cart;
  std::optional<Venue> venue;
  std::optional<ProofContext> context;
  std::optional<Instant> at;
};

template <class T>
Status take(std::optional<T>& into, std::string_view text, std::string_view path) {
  if (text.empty() || into) return {};
  auto value = from_json<T>(text);
  if (!value) return path.empty() ? value.error() : value.error().under(path);
  into = *std::move(value);
  return {};
}

// The file for one document may be an object that holds others beside it, as exchanged in test cases.
Status take_bundle(Given& given, const std::vector<std::string_view>& members) {
  for (const Status& status : {take(given.menu, members[0], "/menu"), take(given.rules, members[1], "/rules"),
                               take(given.cart, members[2], "/cart"), take(given.venue, members[3], "/venue"),
                               take(given.context, members[4], "/context")})
    if (!status) return status;
  auto at = instant_member(members[5], "/at");
  if (!at) return at.error();
  if (*at && !given.at) given.at = **at;
  return {};
}

template <class T>
Status take_file(Given& given, std::optional<T>& into, const std::string& path) {
  static constexpr std::string_view names[] = {"menu", "rules",   "cart",     "venue", "context", "at",
                                               "id",   "comment", "expected", "name",  "couvert"};
  auto text = read_file(path);
  if (!text) return text.error();
  const auto members = split_object(*text, names);
  const bool bundle = members && (!(*members)[0].empty() || !(*members)[1].empty() || !(*members)[2].empty());
  return bundle ? take_bundle(given, *members) : take(into, *text, {});
}

struct PriceTask {
  Given given;
  ProofContext context;
  std::optional<std::string> proof_file, check_file;
  std::optional<GeoPoint> destination;
  ProofKind kind = ProofKind::self_contained;
  bool explained = false, json = false;
};

Status misused(std::string message) { return Error(Errc::invalid_argument, std::move(message)); }

// What was said on the command line goes before what the files say.
Status read_context(const Args& args, PriceTask& task) {
  if (task.given.context) task.context = *task.given.context;
  if (!task.given.context && task.given.venue) task.context.clock = task.given.venue->clock;
  Instant at = task.given.context ? task.context.at : task.given.at.value_or(spi::system_host().now());
  const auto said = args.value("--at");
  if (said) {
    auto parsed = parse_instant(*said);
    if (!parsed) return misused("--at takes an instant such as 2026-05-04T12:30:00Z");
    at = *parsed;
  }
  if (const Status status = complete_clock(task.context.clock, at); !status) return status;
  task.context.at = at;
  if (said || !task.given.context) task.context.date = task.context.clock.local(at).date;
  for (const auto& [name, member] :
       {std::pair{"--distance", &ProofContext::distance_m}, {"--weight", &ProofContext::weight_g}})
    if (args.has(name)) {
      auto number = args.integer(name, 0, 0, 1'000'000'000);
      if (!number) return number.error();
      task.context.*member = *number;
    }
  task.context.zone = args.value("--zone").value_or(task.context.zone);
  task.context.place = args.value("--place").value_or(task.context.place);
  task.context.cash = task.context.cash || args.has("--cash");
  return {};
}

Status read_way(const Args& args, PriceTask& task) {
  const auto text = args.value("--to");
  if (!text) return {};
  auto to = parse_point(*text);
  if (!to) return misused("--to takes LATITUDE,LONGITUDE");
  if (!task.given.venue) return misused("--to needs a venue, which says where the way begins");
  if (!task.given.cart || task.given.cart->fulfilment != Fulfilment::delivery) return {};
  const PricingContext way = context_at(*task.given.venue, Fulfilment::delivery, task.context.at, *to);
  task.context.distance_m = way.distance_m;
  if (way.zone.empty()) return {};
  task.context.zone = way.zone;
  if (task.context.place.empty()) task.context.place = way.place;
  return {};
}

// A command line that makes no sense is told apart from files that cannot be used.
Result<Args> read_words(Words words) {
  static constexpr OptionSpec specs[] = {{"--rules"},
                                         {"--cart"},
                                         {"--menu"},
                                         {"--at"},
                                         {"--to"},
                                         {"--distance"},
                                         {"--zone"},
                                         {"--weight"},
                                         {"--place"},
                                         {"--proof"},
                                         {"--check"},
                                         {"--cash", false},
                                         {"--json", false},
                                         {"--explain", false},
                                         {"--by-reference", false}};
  auto args = Args::parse_options(words, specs);
  if (!args) return args;
  if (args->has("--check")) {
    for (const char* other : {"--at", "--to", "--distance", "--zone", "--weight", "--place", "--proof", "--cash",
                              "--explain", "--by-reference"})
      if (args->has(other)) return Error(Errc::invalid_argument, std::string(other) + " does not go with --check");
    return args;
  }
  if (!args->has("--rules") || !args->has("--cart"))
    return Error(Errc::invalid_argument, "price --rules FILE --cart FILE [--menu FILE], or price --check PROOF");
  if (args->has("--by-reference") && !args->has("--proof"))
    return Error(Errc::invalid_argument, "--by-reference goes with --proof");
  return args;
}

Status read_files(const Args& args, Given& given) {
  if (const auto file = args.value("--menu"))
    if (auto status = take_file(given, given.menu, *file); !status) return status;
  if (const auto file = args.value("--rules"))
    if (auto status = take_file(given, given.rules, *file); !status) return status;
  if (const auto file = args.value("--cart"))
    if (auto status = take_file(given, given.cart, *file); !status) return status;
  return {};
}

Status need_all(const Given& given) {
  if (!given.menu)
    return Error(Errc::json_missing_member, "no menu: give --menu FILE, or a file with the members menu and rules",
                 "/menu");
  if (!given.rules) return Error(Errc::json_missing_member, "no rules", "/rules");
  if (!given.cart) return Error(Errc::json_missing_member, "no cart", "/cart");
  return {};
}

int print_price(const PriceTask& task) {
  auto index = MenuIndex::build(*task.given.menu);
  if (!index) return complain(index.error());
  if (const Status status = validate(*task.given.rules); !status) return complain(status.error());
  auto proof = prove(*index, *task.given.rules, *task.given.cart, pricing_context(task.context));
  if (!proof) return complain(proof.error());
  if (task.explained) {
    auto tree = explain(*proof->quote);
    if (!tree) return complain(tree.error());
    std::printf("{\"quote\":%s,\"explanation\":%s}\n", to_json(*proof->quote).c_str(), to_json(*tree).c_str());
  } else {
    std::printf("%s\n", to_json(*proof->quote).c_str());
  }
  if (!task.proof_file) return Exit::done;
  if (task.kind == ProofKind::by_reference) proof->inputs.reset(), proof->quote.reset();
  if (const Status written = write_file(*task.proof_file, to_json(*proof) + "\n"); !written)
    return complain(written.error());
  return Exit::done;
}

void print_mismatch(const ProofMismatch& found, bool same_engine) {
  std::string text = "couvert: the price does not follow: " + std::string(found.path);
  if (found.line >= 0) text += ", line " + std::to_string(found.line) + " (" + found.item + ")";
  if (!found.rule.empty()) text += ", rule " + found.rule;
  if (found.claimed != found.computed)
    text += ": told " + std::to_string(found.claimed) + ", computed " + std::to_string(found.computed);
  if (!same_engine) text += "; the proof was made by another version of the engine";
  std::fprintf(stderr, "%s\n", text.c_str());
}

int check(const Args& args, const std::string& file) {
  auto text = read_file(file);
  if (!text) return complain(text.error());
  auto proof = from_json<PriceProof>(*text, UnknownMembers::refuse);
  if (!proof) return complain(proof.error());
  Given given;
  if (const Status status = read_files(args, given); !status) return complain(status.error());
  ProofInputs inputs;
  if (proof->inputs) inputs = *proof->inputs;
  if (given.menu) inputs.menu = *given.menu;
  if (given.rules) inputs.rules = *given.rules;
  if (given.cart) inputs.cart = *given.cart;
  if (given.context) inputs.context = *given.context;
  const bool complete = proof->inputs || (given.menu && given.rules && given.cart && given.context);
  if (!complete)
    return complain(Error(Errc::json_missing_member,
                          "the proof embeds no inputs: give files with menu, rules, cart "
                          "and context",
                          "/inputs"));
  const ProofCheck result = check_proof(*proof, inputs);
  if (args.has("--json"))
    std::printf("%s\n", to_json(result).c_str());
  else if (result.ok)
    std::printf("the price follows from its inputs: %s %s\n",
                amount_text({proof->totals.total_minor, proof->currency}).c_str(),
                std::string(proof->currency.code()).c_str());
  if (!result.ok && !args.has("--json")) print_mismatch(*result.mismatch, result.same_engine);
  return result.ok ? Exit::done : Exit::failed;
}

}  // namespace

int price(Words words) {
  auto args = read_words(words);
  if (!args) return misuse(args.error());
  if (const auto file = args->value("--check")) return check(*args, *file);
  PriceTask task;
  task.proof_file = args->value("--proof");
  task.explained = args->has("--explain");
  if (args->has("--by-reference")) task.kind = ProofKind::by_reference;
  if (const Status status = read_files(*args, task.given); !status) return complain(status.error());
  if (const Status status = read_context(*args, task); !status)
    return status.error().code() == Errc::invalid_argument ? misuse(status.error()) : complain(status.error());
  if (const Status status = read_way(*args, task); !status) return misuse(status.error());
  if (const Status status = need_all(task.given); !status) return complain(status.error());
  return print_price(task);
}

}  // namespace couvert::server::cli
