// SPDX-License-Identifier: Apache-2.0
// A tape of everything that a program did to the files of a folder, in order.
#include "tape.hpp"

#include <filesystem>
#include <fstream>

#include "temp_folder.hpp"

namespace couvert::test {
namespace {

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}
bool is_kept(std::string_view name) {
  return !name.empty() && !ends_with(name, "-shm") && !ends_with(name, ".lock") && name.find('/') == name.npos;
}

}  // namespace

FolderImage read_folder(const std::string& folder) {
  FolderImage image;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    if (is_kept(name)) image[name] = file_content(entry.path().string());
  }
  return image;
}

void write_folder(const std::string& folder, const FolderImage& image) {
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    if (!ends_with(name, ".lock") && !image.contains(name)) std::filesystem::remove_all(entry.path());
  }
  for (const auto& [name, content] : image) {
    std::ofstream out(folder + "/" + name, std::ios::binary | std::ios::trunc);
    out.write(content.data(), static_cast<std::streamsize>(content.size()));
  }
}

Recorder::Recorder(std::string folder) : folder_(std::move(folder)) {
  for (const auto& [name, content] : read_folder(folder_)) present_.insert(name);
  disk_watcher() = this;
  system_watcher() = this;
}

Recorder::~Recorder() {
  disk_watcher() = nullptr;
  system_watcher() = nullptr;
}

std::string Recorder::name_of(std::string_view path) const {
  if (path.size() <= folder_.size() + 1 || path.substr(0, folder_.size()) != folder_) return {};
  std::string name(path.substr(folder_.size() + 1));
  return is_kept(name) ? name : std::string();
}

void Recorder::add(TapeEntry entry) { tape_.push_back(std::move(entry)); }

void Recorder::mark() {
  std::lock_guard lock(mutex_);
  add({});
}

Tape Recorder::take() {
  std::lock_guard lock(mutex_);
  return std::move(tape_);
}

void Recorder::after(const DiskCall& call) {
  using Kind = TapeEntry::Kind;
  const std::string name = name_of(call.path);
  if (name.empty()) return;
  std::lock_guard lock(mutex_);
  switch (call.kind) {
    case DiskCall::Kind::open:
      if (!std::filesystem::exists(call.path) || !present_.insert(name).second) return;
      if (ends_with(name, "-wal") || ends_with(name, "-journal")) new_journals_.insert(name);
      return add({Kind::create, name, {}, 0, {}});
    case DiskCall::Kind::write:
      return add({Kind::write,
                  name,
                  {},
                  call.at,
                  std::string(static_cast<const char*>(call.data), static_cast<std::size_t>(call.octets))});
    case DiskCall::Kind::truncate: return add({Kind::truncate, name, {}, call.at, {}});
    case DiskCall::Kind::sync:
      add({Kind::sync, name, {}, 0, {}});
      if (new_journals_.erase(name) > 0) add({Kind::sync_folder, {}, {}, 0, {}});
      return;
    case DiskCall::Kind::remove:
      present_.erase(name);
      new_journals_.erase(name);
      add({Kind::remove, name, {}, 0, {}});
      if (call.octets != 0) add({Kind::sync_folder, {}, {}, 0, {}});
      return;
    default: return;
  }
}

void Recorder::opened(const std::string& path, bool emptied) {
  const std::string name = name_of(path);
  if (name.empty()) return;
  std::lock_guard lock(mutex_);
  if (present_.insert(name).second) add({TapeEntry::Kind::create, name, {}, 0, {}});
  if (emptied) add({TapeEntry::Kind::truncate, name, {}, 0, {}});
}

void Recorder::written(const std::string& path, std::int64_t at, std::string_view data) {
  const std::string name = name_of(path);
  if (name.empty()) return;
  std::lock_guard lock(mutex_);
  add({TapeEntry::Kind::write, name, {}, at, std::string(data)});
}

void Recorder::synced(const std::string& path) {
  std::lock_guard lock(mutex_);
  if (path == folder_) return add({TapeEntry::Kind::sync_folder, {}, {}, 0, {}});
  const std::string name = name_of(path);
  if (!name.empty()) add({TapeEntry::Kind::sync, name, {}, 0, {}});
}

void Recorder::renamed(const std::string& from, const std::string& to) {
  const std::string old_name = name_of(from), new_name = name_of(to);
  if (old_name.empty() || new_name.empty()) return;
  std::lock_guard lock(mutex_);
  present_.erase(old_name);
  present_.insert(new_name);
  add({TapeEntry::Kind::rename, old_name, new_name, 0, {}});
}

void Recorder::removed(const std::string& path) {
  const std::string name = name_of(path);
  if (name.empty()) return;
  std::lock_guard lock(mutex_);
  if (present_.erase(name) > 0) add({TapeEntry::Kind::remove, name, {}, 0, {}});
}

}  // namespace couvert::test
