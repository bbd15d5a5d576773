// SPDX-License-Identifier: Apache-2.0
// couvert import, export, menu selections, menu lint.
#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "cli/commands.hpp"
#include "couvert/codec.hpp"
#include "couvert/exchange.hpp"
#include "couvert/exchange_orders.hpp"
#include "couvert/exchange_stock.hpp"
#include "couvert/spi/host.hpp"

namespace couvert::server::cli {

namespace {

std::string_view loss_kind_text(LossKind kind) {
  switch (kind) {
    case LossKind::exact: return "exact";
    case LossKind::approximated: return "approximated";
    default: return "impossible";
  }
}

void print_report(const LossReport& report) {
  const auto n = [](std::int64_t count) { return static_cast<long long>(count); };
  std::printf("%s: %lld items, %lld groups, %lld options, %lld sections, %lld menus, %lld dangling groups\n",
              std::string(format_name(report.format)).c_str(), n(report.items), n(report.groups), n(report.options),
              n(report.sections), n(report.menus), n(report.dangling_groups));
  std::map<LossKind, long long> kinds;
  for (const Loss& loss : report.losses) ++kinds[loss.kind];
  std::printf("%lld exact, %lld approximated, %lld impossible\n", kinds[LossKind::exact], kinds[LossKind::approximated],
              kinds[LossKind::impossible]);
  for (const Loss& loss : report.losses) {
    if (loss.kind == LossKind::exact) continue;
    std::printf("%-12s %-28s %s  %s  %s\n", std::string(loss_kind_text(loss.kind)).c_str(), loss.why.c_str(),
                loss.item.c_str(), loss.path.c_str(), loss.detail.c_str());
  }
}

// What a venue is taken for until somebody says more: open at any time, for pickup and delivery.
Venue plain_venue(const VenueId& id, Currency currency, const std::string& zone) {
  Venue venue;
  venue.id = id;
  venue.name = id;
  venue.currency = currency;
  venue.clock.zone = zone;
  venue.offers = {FulfilmentOffer{Fulfilment::pickup, {}, 20, 0, {}, {}},
                  FulfilmentOffer{Fulfilment::delivery, {}, 20, 0, {}, {}}};
  venue.zones = {DeliveryZone{"around", {}, 5'000}};
  return venue;
}

// The venue that a file describes, with everything that an order needs filled in.
Venue described_venue(Venue venue, const VenueId& id, Currency currency, const std::string& zone) {
  const Venue plain = plain_venue(id, currency, zone);
  venue.id = id;
  if (venue.name.empty()) venue.name = plain.name;
  venue.currency = currency;
  if (venue.clock == VenueClock{}) venue.clock.zone = zone;
  if (venue.offers.empty()) venue.offers = plain.offers;
  if (venue.zones.empty()) venue.zones = plain.zones;
  return venue;
}

struct ImportTask {
  Format format = Format::schemaorg;
  std::string file, data, zone, location;
  VenueId venue;
  Currency currency;
  bool json = false, dry_run = false, order = false, stock = false;
};

Result<ImportTask> read_import(Words words) {
  static constexpr OptionSpec specs[] = {{"--venue"},          {"--data"},         {"--json", false},
                                         {"--currency"},       {"--zone"},         {"--location"},
                                         {"--dry-run", false}, {"--order", false}, {"--stock", false}};
  auto args = Args::parse(words, specs);
  if (!args) return args.error();
  if (args->places().size() != 2) return Error(Errc::invalid_argument, "import FORMAT FILE --venue ID --data DIR");
  ImportTask task;
  auto format = parse_format(args->places()[0]);
  if (!format) return format.error();
  task.format = *format;
  task.file = args->places()[1];
  auto venue = args->required("--venue");
  if (!venue) return venue.error();
  if (!valid_venue_id(*venue)) return Error(Errc::invalid_argument, "--venue takes 1 to 64 of A-Z a-z 0-9 . _ ~ -");
  task.venue = *venue;
  task.dry_run = args->has("--dry-run");
  task.json = args->has("--json");
  task.order = args->has("--order");
  task.stock = args->has("--stock");
  if (task.order && task.stock) return Error(Errc::invalid_argument, "--order or --stock");
  task.zone = args->value("--zone").value_or("UTC");
  task.location = args->value("--location").value_or("");
  task.data = args->value("--data").value_or("");
  if (task.data.empty() && (task.stock || (!task.dry_run && !task.order)))
    return Error(Errc::invalid_argument, "--data is needed");
  auto currency = Currency::parse(args->value("--currency").value_or("EUR"));
  if (!currency) return Error(Errc::invalid_argument, "--currency takes an ISO 4217 code");
  task.currency = *currency;
  return task;
}

// What a partner's order says and what it adds up to; the report is part of the answer.
int print_order(const ImportTask& task, const std::string& text, const ImportOptions& options) {
  const auto imported = import_order(task.format, text, options);
  if (!imported) return complain(imported.error());
  std::printf("{\"order\":%s,\"report\":%s}\n", to_json(imported->order).c_str(), to_json(imported->report).c_str());
  return Exit::done;
}

Status store(const ImportTask& task, Imported imported, bool currency_given) {
  auto storage = open_for_writing(task.data);
  if (!storage) return storage.error();
  HouseOptions options;
  options.storage = std::move(*storage);
  auto house = House::open(std::move(options));
  if (!house) return house.error();
  auto existing = house->book(task.venue);
  if (existing && (*existing)->index && imported.menu.items.empty()) {
    return Error(Errc::import_format, "the file holds no item; the menu of " + task.venue + " stays as it is");
  }
  if (!existing) {
    const Currency currency =
        imported.menu.currency.is_set() && !currency_given ? imported.menu.currency : task.currency;
    Venue venue = imported.venue.empty() ? plain_venue(task.venue, currency, task.zone)
                                         : described_venue(imported.venue.front(), task.venue, currency, task.zone);
    auto created = house->put_venue(std::move(venue), operator_actor());
    if (!created) return created.error();
  }
  auto published = house->publish(std::move(imported.menu), std::move(imported.rules), operator_actor());
  if (!published) return published.error();
  return house->close();
}

// Marks what a list has said, so that the next list can take it back.
constexpr std::string_view stock_list = "inventory";

// The commands that make a venue's stock what a full list says. What people have snoozed stays so.
class StockUpdate {
 public:
  StockUpdate(House& house, const VenueId& venue) : house_(house), venue_(venue) {}

  Status run(const ImportedStock& list) {
    const Actor actor = operator_actor();
    const auto before = house_.stock(venue_, actor);
    if (!before) return before.error();
    for (const StockLevel& level : list.levels) {
      if (Status done = send(StockVerb::set, level.target, level.on_hand_milli); !done) return done;
    }
    for (const Snooze& snooze : list.snoozes) {
      if (Status done = send(StockVerb::snooze, snooze.target, 0, snooze.until); !done) return done;
    }
    for (const StockLevel& level : before->levels) {
      if (has(list.levels, level.target)) continue;
      if (Status done = send(StockVerb::forget, level.target); !done) return done;
    }
    for (const Snooze& snooze : before->snoozes) {
      if (snooze.note.reason != stock_list || has(list.snoozes, snooze.target)) continue;
      if (Status done = send(StockVerb::unsnooze, snooze.target); !done) return done;
    }
    return {};
  }

 private:
  template <class Entry>
  static bool has(const std::vector<Entry>& entries, const MenuTarget& target) {
    return std::any_of(entries.begin(), entries.end(), [&](const Entry& entry) { return entry.target == target; });
  }

  Status send(StockVerb verb, const MenuTarget& target, std::int64_t milli = 0, std::optional<Instant> until = {}) {
    std::array<std::uint8_t, 10> octets{};
    spi::system_host().random(octets);
    StockCommand command;
    command.command = CommandId(make_uuid_v7(spi::system_host().now().us, octets));
    command.venue = venue_;
    command.verb = verb;
    command.target = target;
    command.quantity_milli = milli;
    command.until = until;
    command.reason = stock_list;
    const auto receipt = house_.submit(std::move(command), operator_actor());
    return receipt ? Status() : Status(receipt.error());
  }

  House& house_;
  const VenueId& venue_;
};

Status store_stock(const ImportTask& task, const ImportedStock& list) {
  auto storage = open_for_writing(task.data);
  if (!storage) return storage.error();
  HouseOptions options;
  options.storage = std::move(*storage);
  auto house = House::open(std::move(options));
  if (!house) return house.error();
  if (const Status done = StockUpdate(*house, task.venue).run(list); !done) return done;
  return house->close();
}

int import_stock_list(const ImportTask& task, const std::string& text) {
  const auto book = read_book(task.data, task.venue);
  if (!book) return complain(book.error());
  if (!book->index) return complain(Error(Errc::menu_not_published));
  const StockNote note{std::string(stock_list), operator_actor().subject, spi::system_host().now()};
  const auto imported = import_stock(task.format, text, *book->index, note);
  if (!imported) return complain(imported.error());
  if (!task.dry_run) {
    if (const Status stored = store_stock(task, *imported); !stored) return complain(stored.error());
  }
  if (task.json) {
    std::printf("%s\n", to_json(imported->report).c_str());
    return Exit::done;
  }
  print_report(imported->report);
  std::printf("%zu counted, %zu out for a while\n", imported->levels.size(), imported->snoozes.size());
  return Exit::done;
}

}  // namespace

int import_file(Words words) {
  auto task = read_import(words);
  if (!task) return misuse(task.error());
  const bool currency_given = std::find_if(words.begin(), words.end(), [](std::string_view word) {
                                return word.starts_with("--currency");
                              }) != words.end();
  auto text = read_file(task->file);
  if (!text) return complain(text.error());
  if (task->stock) return import_stock_list(*task, *text);
  ImportOptions options{task->venue, task->currency, "en", task->location};
  if (!task->data.empty() && !currency_given) {
    // A venue that is there decides what an amount without a currency means.
    if (auto book = read_book(task->data, task->venue)) {
      options.currency = book->venue.currency;
      options.default_locale = book->venue.default_locale;
    }
  }
  if (task->order) return print_order(*task, *text, options);
  auto imported = import_menu(task->format, *text, options);
  if (!imported) {
    // An order of the same system is shown for what it is, and stores nothing.
    const bool order =
        imported.error().code() == Errc::import_format && import_order(task->format, *text, options).ok();
    return order ? print_order(*task, *text, options) : complain(imported.error());
  }
  const LossReport report = imported->report;
  if (!task->dry_run) {
    if (const Status stored = store(*task, std::move(*imported), currency_given); !stored)
      return complain(stored.error());
  }
  if (task->json) {
    std::printf("%s\n", to_json(report).c_str());
  } else {
    print_report(report);
  }
  return Exit::done;
}

int export_file(Words words) {
  static constexpr OptionSpec specs[] = {{"--venue"}, {"--data"}, {"--out"}};
  auto args = Args::parse(words, specs);
  if (!args) return misuse(args.error());
  if (args->places().size() != 1) return misuse(Error(Errc::invalid_argument, "export FORMAT --venue ID --data DIR"));
  auto format = parse_format(args->places()[0]);
  if (!format) return misuse(format.error());
  auto data = args->required("--data");
  if (!data) return misuse(data.error());
  auto venue = args->required("--venue");
  if (!venue) return misuse(venue.error());
  auto book = read_book(*data, *venue);
  if (!book) return complain(book.error());
  if (!book->index) return complain(Error(Errc::menu_not_published));
  auto exported = export_menu(*format, *book->index, book->venue, book->rules);
  if (!exported) return complain(exported.error());
  const auto out = args->value("--out");
  if (const Status written = write_file(out.value_or("-"), exported->text); !written) return complain(written.error());
  if (out) {
    print_report(exported->report);
  } else {
    std::printf("\n");
  }
  return Exit::done;
}

namespace {

void print_selections(const std::vector<Selection>& selections, std::string& out) {
  for (const Selection& selection : selections) {
    if (!out.empty()) out.append(", ");
    out.append(selection.group).append("=").append(selection.option);
    if (selection.quantity != 1) out.append(" x").append(std::to_string(selection.quantity));
    print_selections(selection.selections, out);
  }
}

int selections(Words words) {
  static constexpr OptionSpec specs[] = {{"--data"}, {"--venue"}, {"--item"}, {"--limit"}, {"--json", false}};
  auto args = Args::parse_options(words, specs);
  if (!args) return misuse(args.error());
  auto data = args->required("--data");
  if (!data) return misuse(data.error());
  auto venue = args->required("--venue");
  if (!venue) return misuse(venue.error());
  auto item = args->required("--item");
  if (!item) return misuse(item.error());
  auto limit = args->integer("--limit", 1'000, 1, 100'000);
  if (!limit) return misuse(limit.error());
  auto book = read_book(*data, *venue);
  if (!book) return complain(book.error());
  if (!book->index) return complain(Error(Errc::menu_not_published));
  auto list = complete_selections(*item, *book->index, static_cast<std::size_t>(*limit));
  if (!list) return complain(list.error());
  if (args->has("--json")) {
    std::printf("%s\n", to_json(*list).c_str());
    return Exit::done;
  }
  const Currency currency = book->index->menu().currency;
  for (const CompleteSelection& one : list->selections) {
    std::string text = one.variant;
    print_selections(one.selections, text);
    std::printf("%s %s  %s\n", amount_text({one.unit_minor, currency}).c_str(), std::string(currency.code()).c_str(),
                text.c_str());
  }
  std::printf("%zu selections%s\n", list->selections.size(), list->truncated ? ", and more: cut at the limit" : "");
  return Exit::done;
}

int lint_file(Words words) {
  auto args = Args::parse(words, {});
  if (!args) return misuse(args.error());
  if (args->places().size() != 1) return misuse(Error(Errc::invalid_argument, "menu lint FILE"));
  auto text = read_file(args->places()[0]);
  if (!text) return complain(text.error());
  auto document = from_json<Menu>(*text);
  if (!document) return complain(document.error());
  bool broken = false;
  const auto findings = lint(*document);
  for (const Finding& finding : findings) {
    const bool error = finding.severity == Finding::Severity::error;
    broken = broken || error;
    std::printf("%-8s %-24s %s  %s\n", error ? "error" : "warning",
                std::string(finding_kind_name(finding.kind)).c_str(), finding.path.c_str(), finding.ref.c_str());
  }
  std::printf("%zu findings\n", findings.size());
  return broken ? Exit::failed : Exit::done;
}

}  // namespace

int menu(Words words) {
  if (!words.empty() && words.front() == "selections") return selections(words.subspan(1));
  if (!words.empty() && words.front() == "lint") return lint_file(words.subspan(1));
  return misuse(Error(Errc::invalid_argument, "menu selections … or menu lint FILE"));
}

}  // namespace couvert::server::cli
