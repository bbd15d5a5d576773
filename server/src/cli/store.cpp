// SPDX-License-Identifier: Apache-2.0
// couvert token, verify, backup, routes.
#include <sys/stat.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include "auth/tokens.hpp"
#include "cli/commands.hpp"
#include "couvert/spi/host.hpp"
#include "routes/policy.hpp"

namespace couvert::server::cli {

int token(Words words) {
  static constexpr OptionSpec specs[] = {{"--data"}, {"--role"}, {"--subject"}, {"--venue"}, {"--days"}};
  auto args = Args::parse(words, specs);
  if (!args) return misuse(args.error());
  if (!args->places().empty())
    return misuse(Error(Errc::invalid_argument, "token takes no argument " + args->places().front()));
  auto data = args->required("--data");
  if (!data) return misuse(data.error());
  auto word = args->required("--role");
  if (!word) return misuse(word.error());
  auto role = role_of_word(*word);
  if (!role) return misuse(Error(Errc::invalid_argument, "there is no role " + *word + " for a token"));
  auto days = args->integer("--days", 30, 1, 3'650);
  if (!days) return misuse(days.error());

  Actor actor{*role, args->value("--subject").value_or(std::string(role_name(*role)) + "-" + random_name()),
              args->value("--venue")};
  const bool of_restaurant = *role == Role::restaurant_staff || *role == Role::restaurant_manager;
  if (of_restaurant && !actor.venue) return misuse(Error(Errc::invalid_argument, "a restaurant's role needs --venue"));
  if (actor.venue && !valid_venue_id(*actor.venue))
    return misuse(Error(Errc::invalid_argument, "--venue is no venue id"));
  if (actor.subject.empty() || actor.subject.size() > 128 || !valid_ref(actor.subject)) {
    return misuse(Error(Errc::invalid_argument, "--subject takes 1 to 128 octets of text"));
  }
  if (::mkdir(data->c_str(), 0700) != 0 && errno != EEXIST) {
    return complain(Error(Errc::storage_io, "cannot create " + *data + ": " + std::strerror(errno)));
  }
  auto key = SigningKey::load_or_create(keys_path(*data));
  if (!key) return complain(key.error());
  auto text = Tokens(std::move(*key)).issue(actor, spi::system_host().now(), *days * 86'400);
  if (!text) return complain(text.error());
  std::printf("%s\n", text->c_str());
  return Exit::done;
}

int verify(Words words) {
  static constexpr OptionSpec specs[] = {{"--data"}};
  auto args = Args::parse_options(words, specs);
  if (!args) return misuse(args.error());
  auto data = args->required("--data");
  if (!data) return misuse(data.error());
  auto storage = open_for_reading(*data);
  if (!storage) return complain(storage.error());
  if (const Status checked = (*storage)->check(); !checked) return complain(checked.error());
  auto report = House::verify(**storage);
  if (!report) return complain(report.error());
  std::printf("%lld venues, %lld orders, %lld events, %lld commands\n", static_cast<long long>(report->venues),
              static_cast<long long>(report->orders), static_cast<long long>(report->events),
              static_cast<long long>(report->commands));
  for (const std::string& text : report->problems) std::printf("problem: %s\n", text.c_str());
  std::printf(report->problems.empty() ? "everything holds\n" : "%zu problems\n", report->problems.size());
  return report->problems.empty() ? Exit::done : Exit::failed;
}

int backup(Words words) {
  static constexpr OptionSpec specs[] = {{"--data"}, {"--to"}};
  auto args = Args::parse_options(words, specs);
  if (!args) return misuse(args.error());
  auto data = args->required("--data");
  if (!data) return misuse(data.error());
  auto to = args->required("--to");
  if (!to) return misuse(to.error());
  auto storage = open_for_reading(*data);
  if (!storage) return complain(storage.error());
  keep_files_private();
  if (const Status copied = (*storage)->backup(*to); !copied) return complain(copied.error());
  std::printf("backed up to %s\n", to->c_str());
  return Exit::done;
}

int list_routes(Words words) {
  static constexpr OptionSpec specs[] = {{"--json", false}};
  auto args = Args::parse_options(words, specs);
  if (!args) return misuse(args.error());
  if (args->has("--json")) {
    std::printf("%s\n", routes_json().c_str());
    return Exit::done;
  }
  for (const Route& route : routes()) {
    std::printf("%-7s %s\n", std::string(method_name(route.method)).c_str(), std::string(route.path).c_str());
  }
  return Exit::done;
}

}  // namespace couvert::server::cli
