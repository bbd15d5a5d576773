// SPDX-License-Identifier: Apache-2.0
// Opening: a damaged file, a file put back from a copy, another engine's rules, an older version's outbox.
#include <gtest/gtest.h>

#include <filesystem>

#include "client/records.hpp"
#include "small_house.hpp"
#include "stores.hpp"

namespace couvert::test {
namespace {

namespace fs = std::filesystem;

class OpenTest : public ::testing::Test {
 protected:
  OpenTest() {
    house.put_trattoria();
    line.connect(house.line());
  }
  Result<Client> open(const std::string& path, spi::Secrets* secrets = nullptr) {
    ClientOptions options;
    options.path = path;
    options.transport = &line;
    options.secrets = secrets;
    options.host = &host;
    options.actor = customer("ana");
    return Client::open(std::move(options));
  }
  static std::vector<CommandId> ids(const Client& client) {
    std::vector<CommandId> found;
    for (const PendingCommand& each : client.outbox()) found.push_back(each.id);
    return found;
  }
  /// What a killed process leaves: the files as they are now.
  static void copy(const TempFolder& from, const TempFolder& to) {
    for (const char* name : {"device.db", "device.db-wal"})
      if (fs::exists(from.file(name)))
        fs::copy_file(from.file(name), to.file(name), fs::copy_options::overwrite_existing);
  }
  static void damage(const std::string& path, const std::string& marker) {
    std::string content = file_content(path);
    const std::size_t at = content.find(marker);
    ASSERT_NE(at, std::string::npos);
    content.replace(at / 4'096 * 4'096, 4'096, std::string(4'096, 'Z'));
    std::ofstream(path, std::ios::binary) << content;
  }

  SmallHouse house;
  Line line;
  DeviceHost host{noon};
};

TEST_F(OpenTest, of_a_damaged_store_the_outbox_is_saved_and_the_rest_is_read_again_G3) {
  const TempFolder living, dead;
  for (std::uint64_t n = 1; n <= 30; ++n) {
    Order order = said_order(n);
    order.contact.name = "only the house said this";
    house.put("cust:ana", order);
  }
  ASSERT_TRUE(open(living.file("device.db"))->sync(long_enough)->up_to_date);  // and closed: it is in the file
  auto client = open(living.file("device.db"));
  for (int n = 0; n < 3; ++n) ASSERT_TRUE(client->place(wish()));
  const auto before = ids(*client);
  copy(living, dead);
  ASSERT_TRUE(client->close());
  damage(dead.file("device.db"), "only the house said this");
  house.pushes.clear();
  host.reboot();
  auto salvaged = open(dead.file("device.db"));
  ASSERT_TRUE(salvaged) << salvaged.error().message();
  EXPECT_TRUE(salvaged->opened().salvaged);
  EXPECT_FALSE(salvaged->opened().created);
  EXPECT_EQ(salvaged->opened().lost, 0);
  EXPECT_FALSE(salvaged->opened().damaged_file.empty());
  EXPECT_EQ(ids(*salvaged), before);
  const auto report = salvaged->sync(long_enough);
  EXPECT_TRUE(report->up_to_date);
  EXPECT_EQ(report->applied, 3);
  EXPECT_TRUE(house.pushes.at(0).salt.empty()) << "another incarnation, which the house must hear of first";
  EXPECT_TRUE(house.pushes.at(1).mutations.at(0).age_is_lower_bound);
  EXPECT_EQ(salvaged->orders({})->orders.size(), 30u);
}

TEST_F(OpenTest, a_salvage_that_was_cut_short_is_taken_up_again_G3_G6) {
  const TempFolder living, dead;
  ASSERT_TRUE(open(living.file("device.db"))->sync(long_enough)->up_to_date);
  auto client = open(living.file("device.db"));
  for (int n = 0; n < 3; ++n) ASSERT_TRUE(client->place(wish()));
  const auto before = ids(*client);
  copy(living, dead);
  ASSERT_TRUE(client->close());
  damage(dead.file("device.db"), "Margherita");
  const std::string path = dead.file("device.db");
  spi::SqliteOptions sqlite;
  sqlite.path = path;
  // A kill, or a disk that is full, after the file was moved and before anything stands in the new one.
  auto cut = spi::salvage_sqlite_storage(sqlite, {client::outbox_kind});
  ASSERT_TRUE(cut) << cut.error().message();
  ASSERT_EQ(spi::unsettled_salvage(path), cut->kept_as);
  {
    ClientOptions options;
    options.path = path;
    options.host = &host;
    options.actor = customer("bob");
    auto other = Client::open(std::move(options));
    ASSERT_FALSE(other) << "what waits is ana's";
    EXPECT_EQ(other.error().code(), Errc::invalid_argument);
  }
  {
    auto saved = open(path);
    ASSERT_TRUE(saved) << saved.error().message();
    EXPECT_TRUE(saved->opened().salvaged);
    EXPECT_FALSE(saved->opened().created);
    EXPECT_EQ(saved->opened().damaged_file, cut->kept_as);
    EXPECT_EQ(ids(*saved), before);
    EXPECT_EQ(spi::unsettled_salvage(path), "");
    ASSERT_TRUE(saved->discard_pending("test", dead.file("given-up.json")));
  }
  // Killed before the note was taken away: the new store has begun, and nothing comes back from the dead.
  std::ofstream(path + ".salvaging") << cut->kept_as.substr(path.size()) << '\n';
  auto later = open(path);
  ASSERT_TRUE(later);
  EXPECT_FALSE(later->opened().salvaged);
  EXPECT_TRUE(later->outbox().empty());
  EXPECT_FALSE(fs::exists(path + ".salvaging"));
}

TEST_F(OpenTest, damage_behind_a_clean_close_is_salvaged_too_G3_G6) {
  const TempFolder folder;
  const std::string path = folder.file("device.db");
  {
    auto client = open(path);
    ASSERT_TRUE(client->sync(long_enough)->up_to_date);
    for (int n = 0; n < 40; ++n) {
      PlaceOrder order = wish();
      order.contact.name = n == 20 ? "only the twentieth said this" : "guest";
      ASSERT_TRUE(client->place(order));
    }
    ASSERT_TRUE(client->close());
  }
  damage(path, "only the twentieth said this");
  auto client = open(path);
  ASSERT_TRUE(client) << client.error().message();
  EXPECT_TRUE(client->opened().salvaged);
  EXPECT_GT(client->outbox().size(), 20u);
  EXPECT_GT(client->opened().lost, 0);
  EXPECT_EQ(static_cast<std::int64_t>(client->outbox().size()) + client->opened().lost, 40);
  EXPECT_TRUE(client->sync(long_enough)->drained);
}

TEST_F(OpenTest, damage_that_was_met_is_looked_for_at_the_next_opening_G6) {
  const TempFolder folder;
  const std::string path = folder.file("device.db");
  Order order = said_order(1);
  order.contact.name = "only the house said this";
  order.contact.instructions = std::string(500, 'x');
  house.put("cust:ana", order);
  {
    auto client = open(path);
    ASSERT_TRUE(client->sync(long_enough)->up_to_date);
    ASSERT_TRUE(client->place(wish()));
    ASSERT_TRUE(client->close());
  }
  damage(path, "only the house said this");
  {
    auto client = open(path);
    ASSERT_TRUE(client);
    auto list = client->orders({});
    ASSERT_TRUE(client->opened().salvaged || !list) << "the damaged page was read";
    ASSERT_TRUE(client->close());
  }
  auto client = open(path);
  ASSERT_TRUE(client) << client.error().message();
  ASSERT_EQ(client->outbox().size(), 1u);
  const auto report = client->sync(long_enough);
  ASSERT_TRUE(report) << report.error().message();
  EXPECT_TRUE(report->drained);
  EXPECT_TRUE(client->order(order.id));
}

TEST_F(OpenTest, an_older_copy_of_the_file_is_noticed_at_the_next_contact) {
  const TempFolder living, old;
  auto client = open(living.file("device.db"));
  ASSERT_TRUE(client->sync(long_enough));
  ASSERT_TRUE(client->place(wish()));
  copy(living, old);
  ASSERT_TRUE(client->place(wish()));
  ASSERT_TRUE(client->sync(long_enough)->drained);
  const IncarnationId first = house.pushes.back().incarnation;
  ASSERT_TRUE(client->close());
  house.settled_seq = 2;
  house.settled_of = first;
  auto back = open(old.file("device.db"));
  ASSERT_TRUE(back) << back.error().message();
  const auto before = ids(*back);
  ASSERT_EQ(before.size(), 1u);
  house.decide = [&](const sync::Mutation&) {
    sync::Verdict verdict;
    verdict.verdict = sync::VerdictKind::duplicate;
    verdict.pos = 1;
    return verdict;
  };
  EXPECT_TRUE(back->sync(long_enough)->drained);
  EXPECT_NE(house.pushes.back().incarnation, first);
  EXPECT_EQ(house.pushes.back().mutations.at(0).id, before[0]);
}

class Keychain final : public spi::Secrets {
 public:
  Result<SecretKey> storage_key(std::string_view) override {
    if (locked) return Error(Errc::unavailable);
    return *SecretKey::from_hex(std::string(64, digit));
  }
  Result<std::string> access_token() override { return std::string(); }
  bool locked = false;
  char digit = 'a';
};

TEST_F(OpenTest, a_key_is_kept_or_the_store_is_not_made_G6) {
  const TempFolder folder;
  Keychain keychain;
  keychain.locked = true;
  EXPECT_EQ(open(folder.file("device.db"), &keychain).error().code(), Errc::unavailable);
  keychain.locked = false;
  auto client = open(folder.file("device.db"), &keychain);
  if (!spi::storage_engine_encrypts()) {
    EXPECT_EQ(client.error().code(), Errc::storage_not_encrypted);
    EXPECT_FALSE(fs::exists(folder.file("device.db"))) << "fail closed: nothing plain is written";
    return;
  }
  ASSERT_TRUE(client) << client.error().message();
  ASSERT_TRUE(client->sync(long_enough));
  ASSERT_TRUE(client->place(wish()));
  const auto before = ids(*client);
  ASSERT_TRUE(client->close());
  EXPECT_EQ(file_content(folder.file("device.db")).find("trattoria"), std::string::npos);
  keychain.digit = 'b';
  EXPECT_EQ(open(folder.file("device.db"), &keychain).error().code(), Errc::storage_key_wrong);
  keychain.digit = 'a';
  EXPECT_EQ(ids(*open(folder.file("device.db"), &keychain)), before);
}

TEST_F(OpenTest, every_pair_of_file_and_key_opens_or_says_why_and_changes_nothing_G6) {
  const bool cipher = spi::storage_engine_encrypts();
  enum class File { none, plain, encrypted };
  const auto make = [&](const TempFolder& folder, File file) {
    Keychain right;
    if (file == File::none) return;
    if (file == File::encrypted && !cipher) {
      fs::copy_file(COUVERT_SOURCE_DIR "/tests/storage/fixtures/v3.sqlcipher", folder.file("device.db"));
      return;
    }
    auto client = open(folder.file("device.db"), file == File::encrypted ? &right : nullptr);
    ASSERT_TRUE(client) << client.error().name();
    ASSERT_TRUE(client->close());
  };
  struct Case {
    File file;
    char key;  ///< 0: nobody gave one
    const char* with_cipher;
    const char* without;
  };
  for (const Case& each :
       {Case{File::none, 0, "ok", "ok"}, Case{File::none, 'a', "ok", "storage_not_encrypted"},
        Case{File::plain, 0, "ok", "ok"}, Case{File::plain, 'a', "storage_not_encrypted", "storage_not_encrypted"},
        Case{File::encrypted, 0, "storage_key_wrong", "storage_key_wrong"},
        Case{File::encrypted, 'b', "storage_key_wrong", "storage_not_encrypted"},
        Case{File::encrypted, 'a', "ok", "storage_not_encrypted"}}) {
    const std::string which =
        "file " + std::to_string(static_cast<int>(each.file)) + " key " + (each.key ? each.key : '-');
    const TempFolder folder;
    make(folder, each.file);
    const std::string path = folder.file("device.db");
    const bool was_there = fs::exists(path);
    const std::string before = was_there ? file_content(path) : std::string();
    Keychain keychain;
    keychain.digit = each.key;
    auto client = open(path, each.key != 0 ? &keychain : nullptr);
    EXPECT_EQ(client ? "ok" : client.error().name(), cipher ? each.with_cipher : each.without) << which;
    if (client) {
      EXPECT_FALSE(client->opened().salvaged) << which;
      ASSERT_TRUE(client->close());
      const bool plain = file_content(path).starts_with("SQLite format 3");
      EXPECT_EQ(plain, each.key == 0) << which << ": the octets on the disk must agree with what was asked for";
      continue;
    }
    EXPECT_EQ(fs::exists(path), was_there) << which;
    if (was_there) {
      EXPECT_TRUE(file_content(path) == before) << which;
    }
    EXPECT_FALSE(fs::exists(path + ".damaged-1")) << which << ": a key that is missing is no damage";
  }
}

TEST_F(OpenTest, a_key_that_was_destroyed_is_told_and_the_store_stays) {
  class Lost final : public spi::Secrets {
    Result<SecretKey> storage_key(std::string_view) override { return Error(Errc::not_found); }
    Result<std::string> access_token() override { return std::string(); }
  } lost;
  const TempFolder folder;
  ASSERT_TRUE(open(folder.file("device.db")));
  const std::string before = file_content(folder.file("device.db"));
  EXPECT_EQ(open(folder.file("device.db"), &lost).error().code(), Errc::not_found);
  EXPECT_TRUE(file_content(folder.file("device.db")) == before);
}

TEST_F(OpenTest, after_a_damage_the_same_call_is_still_the_same_order_C3) {
  const TempFolder living, dead;
  for (std::uint64_t n = 1; n <= 30; ++n) {
    Order order = said_order(n);
    order.contact.name = "only the house said this";
    house.put("cust:ana", order);
  }
  ASSERT_TRUE(open(living.file("device.db"))->sync(long_enough)->up_to_date);
  auto client = open(living.file("device.db"));
  PlaceOrder command = pizza_order(100);
  ASSERT_TRUE(client->place(command));
  copy(living, dead);
  ASSERT_TRUE(client->close());
  damage(dead.file("device.db"), "only the house said this");
  auto salvaged = open(dead.file("device.db"));
  ASSERT_TRUE(salvaged->opened().salvaged);
  ASSERT_TRUE(salvaged->sync(long_enough)) << "the menu is back";
  EXPECT_EQ(salvaged->place(command).error().code(), Errc::order_unknown) << "given before; this house keeps no order";
  EXPECT_TRUE(salvaged->outbox().empty());
  command.cart.lines[0].quantity = 1;
  EXPECT_EQ(salvaged->place(command).error().code(), Errc::command_mismatch);
}

TEST_F(OpenTest, commands_of_an_older_version_are_shown_and_sent_as_they_were_written_G8) {
  const TempFolder folder;
  {
    auto client = open(folder.file("device.db"));
    ASSERT_TRUE(client->sync(long_enough));
    ASSERT_TRUE(client->place(wish()));
  }
  std::string args;
  {  // as a device wrote it three versions ago
    auto storage = open_file(folder, false);
    auto unit = storage->begin(spi::Access::write);
    auto rows = (*unit)->records(client::outbox_kind);
    ASSERT_EQ(rows->size(), 1u);
    auto waiting = client::read_waiting(rows->front());
    waiting->schema = sync::oldest_schema;
    args = waiting->args;
    ASSERT_TRUE((*unit)->put_record(client::row_of(*waiting)));
    ASSERT_TRUE((*unit)->commit());
  }
  auto client = open(folder.file("device.db"));
  ASSERT_TRUE(client);
  EXPECT_EQ(client->orders({})->orders.at(0).order.quote.totals.total_minor, 2 * pizza_minor);
  ASSERT_TRUE(client->sync(long_enough));
  ASSERT_EQ(house.pushes.back().mutations.size(), 1u);
  EXPECT_EQ(house.pushes.back().mutations[0].schema, sync::oldest_schema);
  EXPECT_EQ(house.pushes.back().mutations[0].args, args);
}

TEST_F(OpenTest, records_read_as_they_were_written) {
  client::Waiting waiting;
  waiting.seq = 12;
  waiting.id = command_id(5);
  waiting.lane = "order:x";
  waiting.name = "place_order";
  waiting.args = "{\"a\":\"\\n\\\"\"}";
  waiting.not_after_age_ms = 5;
  waiting.depends_on = command_id(4);
  waiting.at = waiting.acted = noon;
  waiting.boot = 0xffff'ffff'ffff'ffffU;
  waiting.us = -5;
  waiting.age_ms = 7;
  waiting.lower_bound = true;
  waiting.pos = 9;
  waiting.version = 3;
  EXPECT_EQ(*client::read_waiting(client::row_of(waiting)), waiting);
  client::Refused refused{4, command_id(1), "l", "n", 2, "{}", {Errc::price_changed, "/a", "{\"x\":1}"}, noon};
  EXPECT_EQ(*client::read_refused(client::row_of(refused)), refused);
  client::Scope scope{"venues", 5, 0xfedc'ba98'7654'3210U, 3, client::Scope::Phase::leave, true};
  EXPECT_EQ(*client::read_scope(client::row_of(scope)), scope);
  spi::RecordRow row = client::row_of(waiting);
  row.document = "{";
  EXPECT_EQ(client::read_waiting(row).error().code(), Errc::storage_corrupt);
  row.id = "x";
  EXPECT_EQ(client::read_waiting(row).error().code(), Errc::storage_corrupt);
}

TEST_F(OpenTest, columns_of_an_order_are_found_without_reading_it) {
  Order order = said_order(3);
  order.customer = "a\"b\\c, {d}";
  order.contact.instructions = "}],{\"state\":\"closed\"";
  auto row = client::columns_of(order.id.text(), to_json(order));
  ASSERT_TRUE(row);
  EXPECT_EQ(row->id, order.id);
  EXPECT_EQ(row->venue, order.venue);
  EXPECT_EQ(row->customer, order.customer);
  EXPECT_EQ(row->state, static_cast<std::int32_t>(order.state));
  EXPECT_EQ(row->version, order.version);
  EXPECT_EQ(row->placed_at, order.placed_at);
  EXPECT_FALSE(client::columns_of(order_id(4).text(), to_json(order)));
  for (const char* text : {"", "{", "{}", "[]", "{\"id\"", "{\"id\":1,", "{\"state\":\"nowhere\"}"})
    EXPECT_FALSE(client::columns_of(order.id.text(), text)) << text;
}

}  // namespace
}  // namespace couvert::test
