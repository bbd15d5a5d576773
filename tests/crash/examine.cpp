// SPDX-License-Identifier: Apache-2.0
// Runs a flow once, then lets the power fail at every point of it, in many ways, and looks at what is left.
#include "examine.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <random>
#include <set>
#include <stdexcept>

#include "crash_disk.hpp"
#include "tape.hpp"
#include "temp_folder.hpp"

namespace couvert::test {
namespace {

constexpr std::size_t failures_shown = 10;
constexpr std::string_view key_hex = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
constexpr std::int64_t one_in = 16;  // of the states that hold what others held before, so many are used as well

/// Two sums over octets; good enough to tell a hundred thousand states apart.
class Sum {
 public:
  void add(std::string_view text) {
    std::size_t at = 0;
    for (; at + 8 <= text.size(); at += 8) {
      std::uint64_t word = 0;
      std::copy_n(text.data() + at, 8, reinterpret_cast<char*>(&word));
      mix(word);
    }
    std::uint64_t rest = text.size();
    for (; at < text.size(); ++at) rest = rest << 8 | static_cast<unsigned char>(text[at]);
    mix(rest);
  }
  std::string text() const { return std::to_string(a_) + '.' + std::to_string(b_); }

 private:
  void mix(std::uint64_t word) {
    a_ = (a_ ^ word) * 0x9e3779b97f4a7c15ULL;
    a_ ^= a_ >> 29;
    b_ = (b_ + word) * 0xc2b2ae3d27d4eb4fULL;
    b_ ^= b_ >> 31;
  }
  std::uint64_t a_ = 0x243f6a8885a308d3ULL, b_ = 0x13198a2e03707344ULL;
};

std::string sum_of(const FolderImage& image) {
  Sum sum;
  for (const auto& [name, content] : image) sum.add(name), sum.add(content);
  return sum.text();
}

void add_rows(sqlite3* handle, const std::string& sql, Sum& sum) {
  sqlite3_stmt* statement = nullptr;
  if (sqlite3_prepare_v2(handle, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK) {
    throw std::runtime_error("dump: " + std::string(sqlite3_errmsg(handle)));
  }
  int code = SQLITE_ROW;
  while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
    for (int column = 0; column < sqlite3_column_count(statement); ++column) {
      const auto* data = static_cast<const char*>(sqlite3_column_blob(statement, column));
      const auto octets = static_cast<std::size_t>(sqlite3_column_bytes(statement, column));
      sum.add(std::string(1, static_cast<char>('0' + sqlite3_column_type(statement, column))));
      sum.add(data ? std::string_view(data, octets) : std::string_view());
    }
  }
  sqlite3_finalize(statement);
  if (code != SQLITE_DONE) throw std::runtime_error("dump: a table cannot be read to its end");
}

/// A flow, its tape, and what is known of the states between.
class Examination {
 public:
  Examination(std::string name, Flow& flow) : name_(std::move(name)), flow_(flow) {
    const InstalledShim shim;
    const TempFolder stage;
    flow_.prepare(stage.path());
    start_ = read_folder(stage.path());
    Recorder recorder(stage.path());
    flow_.run(stage.path(), [&recorder] { recorder.mark(); });
    tape_ = recorder.take();
  }

  FlowReport examine(std::int64_t budget);
  std::string replay(std::size_t point, int variant, const std::string& folder);

 private:
  struct Case {
    std::size_t point;  // so many entries of the tape have happened
    int variant;
  };

  CrashDisk disk_at(std::size_t point) const;
  /// Which commit a state without damage holds: its number in order.
  int commit_at(std::size_t point);
  void learn(std::size_t from, std::size_t to);
  std::vector<Case> cases();
  /// What is wrong with a state.
  std::string look(const CrashDisk& disk, std::size_t point, const FolderImage& image, const std::string& folder,
                   bool inspected);
  std::string open_and_dump(const std::string& folder, std::unique_ptr<spi::Storage>& storage, std::string& dump);

  const std::string name_;
  Flow& flow_;
  TempFolder folder_;
  FolderImage start_;
  Tape tape_;
  std::map<std::string, int> commits_;          // dump to number, in the order of the tape
  std::map<std::size_t, std::string> clean_;    // dump of the undamaged state after so many entries
  std::vector<std::size_t> marks_;              // the point of each acknowledgement
  std::set<std::pair<std::string, int>> used_;  // dump and steps that inspect() has seen
  FlowReport report_;
};

CrashDisk Examination::disk_at(std::size_t point) const {
  CrashDisk disk(start_);
  for (std::size_t i = 0; i < point; ++i) disk.play(tape_[i]);
  return disk;
}

std::string Examination::open_and_dump(const std::string& folder, std::unique_ptr<spi::Storage>& storage,
                                       std::string& dump) {
  const std::string path = folder + "/" + flow_.store();
  auto opened = spi::open_sqlite_storage(store_options(path, flow_.keyed()));
  if (!opened)
    return "does not open: " + std::string(opened.error().name()) + ": " + std::string(opened.error().message());
  storage = *std::move(opened);
  try {
    dump = dump_of(path, flow_.keyed());
  } catch (const std::exception& error) {
    return error.what();
  }
  return {};
}

/// The dumps of undamaged states between two points whose own are known: where both are equal, so is all between, for
/// the flow only ever adds to its log.
void Examination::learn(std::size_t from, std::size_t to) {
  if (to - from < 2 || clean_.at(from) == clean_.at(to)) return;
  const std::size_t middle = from + (to - from) / 2;
  (void)commit_at(middle);
  learn(from, middle);
  learn(middle, to);
}

int Examination::commit_at(std::size_t point) {
  const auto known = clean_.find(point);
  if (known == clean_.end()) {
    write_folder(folder_.path(), disk_at(point).fall(0));
    std::unique_ptr<spi::Storage> storage;
    std::string dump;
    const std::string problem = open_and_dump(folder_.path(), storage, dump);
    if (!problem.empty()) throw std::runtime_error(std::to_string(point) + "/0: " + problem);
    clean_[point] = dump;
  }
  const auto numbered = commits_.find(clean_[point]);
  return numbered == commits_.end() ? -1 : numbered->second;
}

std::vector<Examination::Case> Examination::cases() {
  std::vector<Case> all;
  CrashDisk disk(start_);
  for (std::size_t point = 0; point <= tape_.size(); ++point) {
    if (point > 0) disk.play(tape_[point - 1]);
    for (int variant = 0; variant < disk.variants(); ++variant) all.push_back({point, variant});
  }
  std::mt19937_64 random(20'260'314);
  std::shuffle(all.begin(), all.end(), random);
  return all;
}

std::string Examination::look(const CrashDisk& disk, std::size_t point, const FolderImage& image,
                              const std::string& folder, bool inspected) {
  write_folder(folder, image);
  std::unique_ptr<spi::Storage> storage;
  std::string dump;
  if (std::string problem = open_and_dump(folder, storage, dump); !problem.empty()) return problem;
  const auto found = commits_.find(dump);
  if (found == commits_.end()) return "holds what was never committed";
  // Between two points that were looked at nothing changed unless they are neighbours.
  const int newest = commits_.at(std::prev(clean_.upper_bound(point))->second);
  if (found->second > newest) return "holds what was committed later only";
  if (disk.marks() > 0) {
    const int promised = commits_.at(clean_.at(marks_[static_cast<std::size_t>(disk.marks() - 1)]));
    if (found->second < promised) {
      return "lost what was acknowledged: holds commit " + std::to_string(found->second) + ", promised was " +
             std::to_string(promised);
    }
  }
  if (!used_.insert({dump, disk.marks()}).second && !inspected) return {};
  ++report_.inspected;
  return flow_.inspect(std::move(storage), folder, disk.marks());
}

FlowReport Examination::examine(std::int64_t budget) {
  const auto begin = std::chrono::steady_clock::now();
  report_.points = static_cast<std::int64_t>(tape_.size());
  try {
    std::vector<std::size_t> known = {0};
    for (std::size_t i = 0; i < tape_.size(); ++i) {
      if (tape_[i].kind == TapeEntry::Kind::mark) marks_.push_back(i + 1), known.push_back(i + 1);
    }
    known.push_back(tape_.size());
    for (const std::size_t point : known) (void)commit_at(point);
    for (std::size_t i = 1; i < known.size(); ++i) learn(known[i - 1], known[i]);
  } catch (const std::exception& error) {
    report_.failures.push_back(name_ + " " + error.what());
    return report_;
  }
  for (const auto& [point, dump] : clean_) commits_.emplace(dump, static_cast<int>(commits_.size()));
  report_.commits = static_cast<int>(commits_.size());
  report_.steps = static_cast<int>(marks_.size());

  const std::vector<Case> all = cases();
  report_.possible = static_cast<std::int64_t>(all.size());
  std::set<std::pair<std::string, int>> seen;
  for (std::size_t from = 0; from < all.size() && report_.distinct < budget;) {
    // A bundle is played in the order of the tape.
    const auto missing = static_cast<std::size_t>(budget - report_.distinct);
    const std::size_t until = std::min(all.size(), from + std::max<std::size_t>(missing, 64));
    std::vector<Case> bundle(all.begin() + static_cast<std::ptrdiff_t>(from),
                             all.begin() + static_cast<std::ptrdiff_t>(until));
    std::sort(bundle.begin(), bundle.end(), [](const Case& a, const Case& b) {
      return a.point != b.point ? a.point < b.point : a.variant < b.variant;
    });
    CrashDisk disk(start_);
    std::size_t played = 0;
    for (const Case& each : bundle) {
      for (; played < each.point; ++played) disk.play(tape_[played]);
      const FolderImage image = disk.fall(each.variant);
      ++report_.states;
      if (!seen.insert({sum_of(image), disk.marks()}).second) continue;
      ++report_.distinct;
      const std::string problem = look(disk, each.point, image, folder_.path(), report_.distinct % one_in == 0);
      if (problem.empty()) continue;
      report_.failures.push_back(name_ + "/" + std::to_string(each.point) + "/" + std::to_string(each.variant) + " (" +
                                 disk.describe(each.variant) + "): " + problem);
      if (report_.failures.size() >= failures_shown) {
        report_.failures.push_back(name_ + ": and so on");
        from = all.size();
        break;
      }
    }
    from = std::max(from, until);
  }
  report_.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  return report_;
}

std::string Examination::replay(std::size_t point, int variant, const std::string& folder) {
  report_ = examine(1);
  const CrashDisk disk = disk_at(point);
  const FolderImage image = disk.fall(variant);
  std::printf("%s: %d steps acknowledged; %s\n", name_.c_str(), disk.marks(), disk.describe(variant).c_str());
  for (const auto& [name, content] : image) std::printf("  %s: %zu octets\n", name.c_str(), content.size());
  for (std::size_t i = point < 8 ? 0 : point - 8; i < point; ++i) {
    const TapeEntry& entry = tape_[i];
    constexpr const char* kinds[] = {"create", "write", "truncate", "sync", "remove", "rename", "sync_folder", "mark"};
    std::printf("  %zu: %s %s at %lld, %zu octets\n", i, kinds[static_cast<int>(entry.kind)], entry.name.c_str(),
                static_cast<long long>(entry.at), entry.data.size());
  }
  std::filesystem::create_directories(folder + "/before");
  write_folder(folder + "/before", image);
  std::filesystem::create_directories(folder + "/after");
  return look(disk, point, image, folder + "/after", true);
}

}  // namespace

void prefer_memory() {
  if (std::filesystem::exists("/dev/shm")) setenv("COUVERT_TEMP", "/dev/shm", 0);
}

spi::SqliteOptions store_options(const std::string& path, bool keyed) {
  spi::SqliteOptions options;
  options.path = path;
  if (keyed && spi::storage_engine_encrypts()) options.key = *SecretKey::from_hex(key_hex);
  return options;
}

void unlock(sqlite3* handle, bool keyed) {
  if (!keyed || !spi::storage_engine_encrypts()) return;
  sqlite3_exec(handle, ("PRAGMA key = \"x'" + std::string(key_hex) + "'\"").c_str(), nullptr, nullptr, nullptr);
}

std::string dump_of(const std::string& path, bool keyed) {
  sqlite3* opened = nullptr;
  const int code = sqlite3_open_v2(path.c_str(), &opened, SQLITE_OPEN_READONLY, nullptr);
  const std::unique_ptr<sqlite3, int (*)(sqlite3*)> handle(opened, sqlite3_close);
  if (code != SQLITE_OK) throw std::runtime_error("dump: the store cannot be opened");
  unlock(opened, keyed);
  Sum sum;
  add_rows(opened, "SELECT name, sql FROM sqlite_schema ORDER BY name", sum);
  std::vector<std::string> tables;
  sqlite3_exec(
      opened, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name",
      [](void* out, int, char** values, char**) {
        static_cast<std::vector<std::string>*>(out)->emplace_back(values[0]);
        return 0;
      },
      &tables, nullptr);
  for (const std::string& table : tables) {
    const std::string where = table == "meta" ? " WHERE key <> 'storage.clean'" : "";
    add_rows(opened, "SELECT * FROM " + table + where + " ORDER BY 1, 2", sum);
  }
  return sum.text();
}

FlowReport examine(const std::string& name, Flow& flow, std::int64_t budget) {
  prefer_memory();
  return Examination(name, flow).examine(budget);
}

std::string replay(const std::string& name, Flow& flow, const std::string& id) {
  const std::size_t slash = id.find('/');
  if (slash == std::string::npos) return "an id is <point>/<variant>";
  prefer_memory();
  const std::string folder = "/tmp/couvert-crash-" + name;
  std::filesystem::remove_all(folder);
  std::filesystem::create_directories(folder);
  std::printf("the state is kept in %s\n", folder.c_str());
  return Examination(name, flow).replay(std::stoul(id.substr(0, slash)), std::stoi(id.substr(slash + 1)), folder);
}

}  // namespace couvert::test
