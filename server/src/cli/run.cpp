// SPDX-License-Identifier: Apache-2.0
// Choice of the sub-command, and the help text.
#include <cstdio>

#include "cli/commands.hpp"

namespace couvert::server::cli {

namespace {

constexpr std::string_view help_text = R"(Usage: couvert COMMAND …

  serve --data DIR [--port N] [--host H] [--demo] [--restored] [--io-threads N] [--max-connections N]
        [--request-timeout-ms N] [--idle-timeout-ms N]
      Serve until SIGTERM or SIGINT. Port 0 takes any free one; default 8080. --demo fills an empty store with a town.
  token --data DIR --role ROLE [--subject ID] [--venue ID] [--days N]
      Print a bearer token. Roles: customer, restaurant (staff), manager, courier, support, admin, finance, developer_app.
  import FORMAT FILE --venue ID --data DIR [--json] [--currency CUR] [--zone ZONE] [--location L] [--dry-run]
      Publish a menu of another system (schemaorg, ubereats, opendelivery, square, justeat,
      hubrise, ondc) and report what did not carry over.
  import opendelivery FILE --venue ID --order
      Print an order of that system: what it states, what it adds up to, and what did not carry over.
  import hubrise FILE --venue ID --data DIR --stock [--json] [--dry-run]
      Count the stock of a venue as a full list of that system says; what is not in it is not counted.
  export FORMAT --venue ID --data DIR [--out FILE]
  quote MENU CART [--rules FILE] [--at T] [--to LAT,LNG] [--json]
  quote --data DIR --cart FILE [--at T] [--to LAT,LNG] [--json]
      Price a cart. MENU is a menu document, or an object with menu, rules and venue.
  price --rules FILE --cart FILE [--menu FILE] [--at T] [--to LAT,LNG] [--distance M] [--zone REF] [--weight G]
        [--place P] [--cash] [--explain] [--proof FILE [--by-reference]]
      Print the quote as JSON and write a proof of it. The files hold documents, or objects with the members
      menu, rules, cart, venue and at; each is looked for in all of them.
  price --check PROOF [--rules FILE] [--cart FILE] [--menu FILE] [--json]
      Price the inputs of a proof again: exit code 1 with the line and the rule of the first difference.
  menu selections --data DIR --venue ID --item REF [--limit N] [--json]
      Every complete selection of an item with its price.
  menu lint FILE
  hours 'OSM STRING' --from T --to T --zone ZONE [--country CC] [--region R] [--at LAT,LNG] [--strict] [--points] [--json]
      When opening hours as OpenStreetMap writes them are open. T is a date, a local time or an instant.
  verify --data DIR
      Recompute every order from its events and check the invariants; beside a running server too.
  backup --data DIR --to FILE
  version
  help

Exit codes: 0 done, 1 could not be done or something is wrong, 2 the command line makes no sense.
)";

struct Command {
  std::string_view name;
  int (*function)(Words);
};

constexpr Command commands[] = {{"serve", serve},        {"token", token},       {"import", import_file},
                                {"export", export_file}, {"quote", quote},       {"price", price},
                                {"menu", menu},          {"hours", hours},       {"verify", verify},
                                {"backup", backup},      {"routes", list_routes}};

}  // namespace

int run(Words words) {
  if (words.empty()) {
    std::fputs(help_text.data(), stderr);
    return Exit::misused;
  }
  const std::string_view name = words.front();
  if (name == "help" || name == "--help" || name == "-h") {
    std::fputs(help_text.data(), stdout);
    return Exit::done;
  }
  if (name == "version" || name == "--version") {
    std::printf("couvert %s\n", COUVERT_VERSION);
    return Exit::done;
  }
  for (const Command& command : commands) {
    if (command.name != name) continue;
    const int code = command.function(words.subspan(1));
    // Who reads what was printed must not take half of it, or nothing, for the whole.
    const bool printed = std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    return printed || code != Exit::done ? code : complain(Error(Errc::storage_io, "the output could not be written"));
  }
  return misuse(Error(Errc::invalid_argument, "there is no command " + std::string(name)));
}

}  // namespace couvert::server::cli
