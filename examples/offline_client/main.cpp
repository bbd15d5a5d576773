// SPDX-License-Identifier: Apache-2.0
// A guest's device on the command line: orders without a connection, and says what became of them.
#include <couvert/client.hpp>
#include <couvert/couvert.hpp>
#include <couvert/transport_cpprest.hpp>

#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

using namespace couvert;

namespace {

using Words = std::vector<std::string>;

constexpr const char* usage = R"(usage: offline_client VERB FOLDER ...
  open FOLDER URL SUBJECT              begins a store for a guest; the token is in COUVERT_TOKEN
  menu FOLDER                          what can be ordered, as this device knows it
  order FOLDER VENUE ITEM[:VARIANT] [xN] [GROUP=OPTION ...] [--stay]
                                       asks for it, with or without a connection; --stay: keeps running
  status FOLDER                        orders, what waits, what was refused
  sync FOLDER                          sends what waits, fetches what is new
  resolve FOLDER COMMAND agree|drop    answers to what was refused: at the new price, or not at all
)";

int fail(const Error& error) {
  const std::string place = error.path().empty() ? "" : " at " + std::string(error.path());
  std::fprintf(stderr, "%s%s: %s\n", error.name().data(), place.c_str(), std::string(error.message()).c_str());
  return 1;
}

/// A telephone has a keychain for this. Here a file that only its owner may read has to do.
class FileSecrets final : public spi::Secrets {
 public:
  explicit FileSecrets(const std::string& folder) : folder_(folder) {}

  Result<SecretKey> storage_key(std::string_view) override {
    std::ifstream in(folder_ + "/key");
    std::string text;
    if (!(in >> text)) return Error(Errc::not_found, "the key of the store is gone");
    return SecretKey::from_hex(text);
  }
  Result<std::string> access_token() override {
    std::ifstream in(folder_ + "/token");
    std::string token;
    if (!(in >> token)) return Error(Errc::unauthenticated);
    return token;
  }

  static bool keep(const std::string& path, const std::string& text) {
    umask(077);
    std::ofstream out(path);
    out << text << "\n";
    return static_cast<bool>(out.flush());
  }
  static std::string new_key() {
    std::array<std::uint8_t, SecretKey::octets> key{};
    spi::system_host().random(key);
    std::string text;
    for (std::uint8_t octet : key) {
      text += "0123456789abcdef"[octet >> 4];
      text += "0123456789abcdef"[octet & 15];
    }
    return text;
  }

 private:
  std::string folder_;
};

/// Everything that one call of the program needs.
struct Device {
  explicit Device(const std::string& folder) : secrets(folder) {}
  FileSecrets secrets;
  std::unique_ptr<spi::Transport> transport;
  std::unique_ptr<Client> client;
};

Result<std::unique_ptr<Device>> open_device(const std::string& folder) {
  auto device = std::make_unique<Device>(folder);
  ClientOptions options;
  CpprestOptions house;
  options.actor.role = Role::customer;
  std::ifstream account(folder + "/account");
  if (!(account >> house.base_url >> options.actor.subject)) {
    return Error(Errc::not_found, "there is no store in this folder: begin one with `open`");
  }
  auto transport = make_cpprest_transport(house);
  if (!transport) return transport.error();
  device->transport = *std::move(transport);
  options.transport = device->transport.get();
  options.secrets = &device->secrets;
  options.path = folder + "/client.db";
  if (!spi::storage_engine_encrypts()) {  // then the store is opened without a key; only the token stays a secret
    spi::SqliteOptions plain;
    plain.path = options.path;
    auto storage = spi::open_sqlite_storage(plain);
    if (!storage) return storage.error();
    options.storage = *std::move(storage);
  }
  auto client = Client::open(std::move(options));
  if (!client) return client.error();
  device->client = std::make_unique<Client>(*std::move(client));
  return device;
}

std::string money(std::int64_t minor, Currency currency) {
  return amount_text({minor, currency}) + " " + std::string(currency.code());
}

const char* text_of(Standing standing) {
  switch (standing) {
    case Standing::confirmed: return "confirmed";
    case Standing::pending: return "waits for the house";
    case Standing::doubtful: return "waits, and may be refused";
  }
  return "";
}

void print(const LocalOrder& local) {
  const Order& order = local.order;
  std::printf("order %s  %s  %s  %s", order.id.text().c_str(),
              money(order.quote.totals.total_minor, order.quote.currency).c_str(), state_name(order.state).data(),
              text_of(local.standing));
  if (!order.number.empty()) std::printf("  number %s", order.number.c_str());
  std::printf("\n");
}

void print(const Conflict& conflict) {
  std::printf("refused, and waits for the guest's word: %s  %s", conflict.id.text().c_str(),
              error_info(conflict.problem.code).name.data());
  if (conflict.place && conflict.new_quote) {
    const Currency currency = conflict.new_quote->currency;
    std::printf("  agreed to %s, costs %s now", money(conflict.place->expected_total_minor, currency).c_str(),
                money(conflict.new_quote->totals.total_minor, currency).c_str());
  }
  std::printf("\n");
}

int open_store(const Words& words) {
  if (words.size() != 5) return std::fputs(usage, stderr), 2;
  const std::string& folder = words[2];
  const char* token = std::getenv("COUVERT_TOKEN");
  if (token == nullptr) return std::fputs("the token is missing: COUVERT_TOKEN\n", stderr), 2;
  mkdir(folder.c_str(), 0700);
  if (std::ifstream(folder + "/account")) return std::fputs("there is a store in this folder\n", stderr), 1;
  if (!FileSecrets::keep(folder + "/key", FileSecrets::new_key()) || !FileSecrets::keep(folder + "/token", token) ||
      !FileSecrets::keep(folder + "/account", words[3] + "\n" + words[4])) {
    return std::fputs("the folder cannot be written\n", stderr), 1;
  }
  const auto device = open_device(folder);
  if (!device) return fail(device.error());
  std::printf("a new store, %s\n", spi::storage_engine_encrypts() ? "encrypted" : "not encrypted by this engine");
  return 0;
}

int show_menu(Client& client) {
  for (const VenueBookPtr& book : client.venues()) {
    std::printf("%s  %s\n", book->venue.id.c_str(), book->venue.name.c_str());
    if (!book->index) continue;
    const Menu& card = book->index->menu();
    for (const Item& item : card.items) {
      std::printf("  %-20s %s  %s\n", item.ref.c_str(), money(item.price_minor, card.currency).c_str(),
                  std::string(item.name.get(card.default_locale)).c_str());
    }
  }
  return 0;
}

/// "burger:large x2 sauce=mayo" as a line of a cart.
CartLine line_of(const Words& words, std::size_t first) {
  CartLine line;
  std::array<std::uint8_t, 10> random{};
  spi::system_host().random(random);
  line.id = LineId(make_uuid_v7(spi::system_host().now().us, random));
  const auto colon = words[first].find(':');
  line.item = words[first].substr(0, colon);
  if (colon != std::string::npos) line.variant = words[first].substr(colon + 1);
  for (std::size_t i = first + 1; i < words.size(); ++i) {
    const auto equals = words[i].find('=');
    if (equals != std::string::npos) {
      line.selections.push_back({words[i].substr(0, equals), words[i].substr(equals + 1), 1, {}});
    } else if (words[i].front() == 'x') {
      line.quantity = std::atoi(words[i].c_str() + 1);
    }
  }
  return line;
}

int place_order(Client& client, const Words& words) {
  if (words.size() < 5) return std::fputs(usage, stderr), 2;
  PlaceOrder wanted;
  wanted.cart.venue = words[3];
  wanted.cart.lines = {line_of(words, 4)};
  wanted.contact.name = "Guest";
  const auto quote = client.quote({wanted.cart});
  if (!quote) return fail(quote.error());
  wanted.expected_total_minor = quote->quote.totals.total_minor;  // what the person sees and agrees to
  const auto placed = client.place(wanted);
  if (!placed) return fail(placed.error());
  print(*placed);
  std::fflush(stdout);
  while (words.back() == "--stay") pause();
  return 0;
}

int show_status(const Client& client) {
  const auto list = client.orders({});
  if (!list) return fail(list.error());
  for (const LocalOrder& local : list->orders) print(local);
  for (const Conflict& conflict : client.conflicts()) print(conflict);
  const std::size_t waiting = client.outbox().size();
  if (waiting == 0) std::printf("nothing waits\n");
  if (waiting == 1) std::printf("1 command waits for the house\n");
  if (waiting > 1) std::printf("%zu commands wait for the house\n", waiting);
  return 0;
}

int sync_now(Client& client) {
  const auto report = client.sync(Duration::seconds(20));
  if (!report) return fail(report.error());
  std::printf("sent %lld, taken %lld, refused %lld; %s\n", static_cast<long long>(report->sent),
              static_cast<long long>(report->applied), static_cast<long long>(report->rejected),
              report->up_to_date && report->drained ? "up to date" : "not up to date");
  if (!report->stopped_by) return 0;
  const bool cut = report->stopped_by->code() == Errc::transport_unreachable;
  std::printf("%s\n", cut ? "no connection: what waits stays on this device"
                          : std::string("stopped by ").append(report->stopped_by->name()).c_str());
  return 0;
}

int resolve_conflict(Client& client, const Words& words) {
  if (words.size() != 5) return std::fputs(usage, stderr), 2;
  for (const Conflict& conflict : client.conflicts()) {
    if (conflict.id.text() != words[3]) continue;
    Resolution said;
    said.drop = words[4] == "drop";
    if (words[4] == "agree" && conflict.new_quote) said.agreed_total_minor = conflict.new_quote->totals.total_minor;
    const auto resolved = client.resolve(conflict.id, said);
    if (!resolved) return fail(resolved.error());
    if (*resolved) print(**resolved);
    return 0;
  }
  return fail(Error(Errc::conflict_unknown));
}

}  // namespace

int main(int argc, char** argv) {
  const Words words(argv, argv + argc);
  if (words.size() < 3) return std::fputs(usage, stderr), 2;
  if (words[1] == "open") return open_store(words);
  auto device = open_device(words[2]);
  if (!device) return fail(device.error());
  Client& client = *(*device)->client;
  if (words[1] == "menu") return show_menu(client);
  if (words[1] == "order") return place_order(client, words);
  if (words[1] == "status") return show_status(client);
  if (words[1] == "sync") return sync_now(client);
  if (words[1] == "resolve") return resolve_conflict(client, words);
  return std::fputs(usage, stderr), 2;
}
