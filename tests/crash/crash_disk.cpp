// SPDX-License-Identifier: Apache-2.0
// What a disk may hold after a power cut at a point of a tape.
#include "crash_disk.hpp"

#include <algorithm>
#include <random>

namespace couvert::test {
namespace {

constexpr std::int64_t sector = 512;
constexpr int looked_at_alone = 24;  // of the pending entries, the last so many are lost, kept and torn one by one
constexpr int ways_alone = 5;        // lost, lost with rubbish, kept, torn early, torn late
constexpr int random_ways = 16;
constexpr int fixed_ways = 6;

void put(std::string& content, std::int64_t at, std::string_view data, char filler) {
  const auto end = static_cast<std::size_t>(at) + data.size();
  if (content.size() < end) content.resize(end, filler);
  content.replace(static_cast<std::size_t>(at), data.size(), data);
}

/// Calls `each` with the pieces into which sector borders cut a write: its number among `total`, offset and octets.
template <class Each>
void for_sectors(const TapeEntry& entry, Each each) {
  const auto size = static_cast<std::int64_t>(entry.data.size());
  const std::int64_t first = entry.at / sector, last = (entry.at + size - 1) / sector;
  for (std::int64_t s = first; s <= last; ++s) {
    const std::int64_t begin = std::max(entry.at, s * sector), end = std::min(entry.at + size, (s + 1) * sector);
    each(static_cast<int>(s - first), static_cast<int>(last - first + 1), begin,
         std::string_view(entry.data)
             .substr(static_cast<std::size_t>(begin - entry.at), static_cast<std::size_t>(end - begin)));
  }
}

}  // namespace

CrashDisk::CrashDisk(const FolderImage& start) {
  for (const auto& [name, content] : start) {
    names_[name] = static_cast<int>(files_.size());
    files_.push_back({content, {}});
  }
  durable_names_ = names_;
}

void CrashDisk::play(const TapeEntry& entry) {
  using Kind = TapeEntry::Kind;
  ++points_;
  switch (entry.kind) {
    case Kind::mark: ++marks_; return;
    case Kind::create: {
      const int made = static_cast<int>(files_.size());
      files_.emplace_back();
      names_[entry.name] = made;
      folder_changes_.push_back({{}, entry.name, made});
      return;
    }
    case Kind::remove:
      names_.erase(entry.name);
      folder_changes_.push_back({entry.name, {}, -1});
      return;
    case Kind::rename: {
      const int moved = names_.at(entry.name);
      names_.erase(entry.name);
      names_[entry.other] = moved;
      folder_changes_.push_back({entry.name, entry.other, moved});
      return;
    }
    case Kind::sync_folder:
      durable_names_ = names_;
      folder_changes_.clear();
      return;
    case Kind::write:
    case Kind::truncate: files_.at(static_cast<std::size_t>(names_.at(entry.name))).pending.push_back(entry); return;
    case Kind::sync: {
      File& file = files_.at(static_cast<std::size_t>(names_.at(entry.name)));
      const Choice everything{std::vector<Fate>(file.pending.size()), {}, false, false, {}};
      file.durable = content(file, everything, 0);
      file.pending.clear();
      return;
    }
  }
}

int CrashDisk::pending_count() const {
  int count = 0;
  for (const File& file : files_) count += static_cast<int>(file.pending.size());
  return count;
}

int CrashDisk::variants() const {
  const int pending = pending_count(), changes = static_cast<int>(folder_changes_.size());
  if (pending == 0 && changes == 0) return 1;
  const int random = pending > 0 ? random_ways : 0;
  return fixed_ways + ways_alone * std::min(pending, looked_at_alone) + 2 * changes + random;
}

CrashDisk::Choice CrashDisk::choose(int variant) const {
  const auto pending = static_cast<std::size_t>(pending_count());
  const std::size_t changes = folder_changes_.size();
  Choice choice{std::vector<Fate>(pending), std::vector<bool>(changes, true), false, false, "nothing is lost"};
  const auto lose_all = [&] { choice.fates.assign(pending, {Fate::Kind::lost, 0}); };
  const auto lose_folder = [&] { choice.folder_kept.assign(changes, false); };
  switch (variant) {
    case 0: return choice;
    case 1: lose_all(), lose_folder(), choice.words = "all that was not flushed is lost"; return choice;
    case 2: lose_all(), choice.words = "all content that was not flushed is lost"; return choice;
    case 3: lose_folder(), choice.words = "all changes of the folder are lost"; return choice;
    case 4: lose_all(), choice.rubbish = true, choice.words = "content lost, its room is rubbish"; return choice;
    case 5: choice.reversed = true, choice.words = "content written in reverse"; return choice;
    default: break;
  }
  auto rest = static_cast<std::size_t>(variant - fixed_ways);
  const std::size_t alone = std::min<std::size_t>(pending, looked_at_alone);
  if (rest < alone * ways_alone) {
    const std::size_t which = pending - 1 - rest / ways_alone;
    const std::string number = "write " + std::to_string(which + 1) + " of " + std::to_string(pending);
    switch (rest % ways_alone) {
      case 0: choice.fates[which].kind = Fate::Kind::lost, choice.words = number + " is lost"; break;
      case 1:
        choice.fates[which].kind = Fate::Kind::lost, choice.rubbish = true;
        choice.words = number + " is lost, its room is rubbish";
        break;
      case 2:
        lose_all(), choice.fates[which].kind = Fate::Kind::kept, choice.words = "only " + number + " is there";
        break;
      case 3:
        choice.fates[which].kind = Fate::Kind::first_part, choice.words = number + " is cut short";
        for (std::size_t later = which + 1; later < pending; ++later) choice.fates[later].kind = Fate::Kind::lost;
        break;
      default: choice.fates[which].kind = Fate::Kind::last_part, choice.words = number + " lacks its beginning"; break;
    }
    return choice;
  }
  rest -= alone * ways_alone;
  if (rest < 2 * changes) {
    const std::size_t which = rest / 2;
    if (rest % 2 == 0) {
      choice.folder_kept[which] = false, choice.words = "one change of the folder is lost";
    } else {
      for (std::size_t later = which; later < changes; ++later) choice.folder_kept[later] = false;
      choice.words = "later changes of the folder are lost";
    }
    return choice;
  }
  std::mt19937_64 random(static_cast<std::uint64_t>(points_) * 1'000'003 + static_cast<std::uint64_t>(variant));
  choice.words = "a part of what was not flushed is lost, sector by sector";
  const std::uint64_t mood = random() % 4;  // how much is lost differs from case to case
  for (Fate& fate : choice.fates) {
    const std::uint64_t dice = random() % 8;
    fate.kind = dice < mood ? Fate::Kind::lost : dice < mood + 2 ? Fate::Kind::some_sectors : Fate::Kind::kept;
    fate.seed = random();
  }
  const std::size_t kept = changes == 0 ? 0 : random() % (changes + 1);
  for (std::size_t i = kept; i < changes; ++i) choice.folder_kept[i] = false;
  choice.rubbish = random() % 2 == 0;
  choice.reversed = random() % 4 == 0;
  return choice;
}

std::string CrashDisk::describe(int variant) const { return choose(variant).words; }

std::string CrashDisk::content(const File& file, const Choice& choice, std::size_t first) const {
  std::string content = file.durable;
  const std::size_t count = file.pending.size();
  // Room that a lost write would have filled is there or not; when it holds rubbish, it is there.
  for (std::size_t i = 0; choice.rubbish && i < count; ++i) {
    const TapeEntry& entry = file.pending[i];
    const auto end = static_cast<std::size_t>(entry.at) + entry.data.size();
    if (entry.kind == TapeEntry::Kind::write && content.size() < end) content.resize(end, '\xa5');
  }
  for (std::size_t turn = 0; turn < count; ++turn) {
    const std::size_t i = choice.reversed ? count - 1 - turn : turn;
    const TapeEntry& entry = file.pending[i];
    const Fate& fate = choice.fates[first + i];
    if (fate.kind == Fate::Kind::lost) continue;
    if (entry.kind == TapeEntry::Kind::truncate) {
      content.resize(static_cast<std::size_t>(entry.at));
      continue;
    }
    if (fate.kind == Fate::Kind::kept) {
      put(content, entry.at, entry.data, '\0');
      continue;
    }
    for_sectors(entry, [&](int number, int total, std::int64_t at, std::string_view data) {
      const bool kept = fate.kind == Fate::Kind::first_part  ? number < (total + 1) / 2
                        : fate.kind == Fate::Kind::last_part ? number >= (total + 1) / 2
                                                             : (fate.seed >> (number % 64) & 1) != 0;
      if (kept) put(content, at, data, '\0');
    });
  }
  return content;
}

FolderImage CrashDisk::fall(int variant) const {
  const Choice choice = choose(variant);
  std::map<std::string, int> names = durable_names_;
  for (std::size_t i = 0; i < folder_changes_.size(); ++i) {
    if (!choice.folder_kept[i]) continue;
    const FolderChange& change = folder_changes_[i];
    if (!change.gone.empty()) names.erase(change.gone);
    if (!change.come.empty()) names[change.come] = change.file;
  }
  std::vector<std::size_t> first(files_.size());
  for (std::size_t i = 0, sum = 0; i < files_.size(); sum += files_[i].pending.size(), ++i) first[i] = sum;
  FolderImage image;
  for (const auto& [name, number] : names) {
    const auto i = static_cast<std::size_t>(number);
    image[name] = content(files_[i], choice, first[i]);
  }
  return image;
}

}  // namespace couvert::test
