// SPDX-License-Identifier: Apache-2.0
// A simulated disk written to a real file, a page of it damaged, and what is left read back.
#include "sim/damage.hpp"

#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <system_error>

namespace couvert {
inline namespace v0 {
namespace sim {
namespace {

namespace fs = std::filesystem;

std::string content_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

/// Octets 16 and 17 of the file; 1 stands for 65,536.
std::size_t page_octets(const std::string& content) {
  const auto octet = [&](std::size_t at) { return static_cast<std::size_t>(static_cast<unsigned char>(content[at])); };
  const std::size_t size = octet(16) << 8 | octet(17);
  return size == 1 ? 65'536 : size;
}

spi::SqliteOptions plain(const std::string& path) {
  spi::SqliteOptions options;
  options.path = path;
  return options;
}

}  // namespace

DamagedFile::DamagedFile() {
  std::error_code failed;
  std::string name = (fs::temp_directory_path(failed) / "couvert-sim-XXXXXX").string();
  if (failed || ::mkdtemp(name.data()) == nullptr) return;
  folder_ = std::move(name);
  path_ = folder_ + "/device.db";
}

DamagedFile::~DamagedFile() {
  std::error_code ignored;
  if (!folder_.empty()) fs::remove_all(folder_, ignored);
}

bool DamagedFile::fill(const Disk& disk) {
  if (folder_.empty()) return false;
  const std::string living = folder_ + "/living.db";
  for (const bool first : {true, false}) {
    auto storage = spi::open_sqlite_storage(plain(living));
    if (!storage) return false;
    if (first && !disk.write_to(**storage)) return false;
    if (first) continue;  // closed, so that all is in the file, and opened again: the copy is what a kill leaves
    std::error_code failed;
    fs::copy_file(living, path_, failed);
    if (!failed && fs::exists(living + "-wal")) fs::copy_file(living + "-wal", path_ + "-wal", failed);
    if (failed) return false;
  }
  return true;
}

bool DamagedFile::damage(const std::vector<std::string>& texts) {
  std::string content = content_of(path_);
  if (content.size() < 100) return false;
  const std::size_t octets = page_octets(content);
  for (const std::string& text : texts) {
    const std::size_t found = content.find(text);
    // The first page is the file's own: without it nothing can be opened at all.
    if (found == std::string::npos || found < octets) continue;
    content.replace(found / octets * octets, octets, std::string(octets, 'Z'));
    std::ofstream(path_, std::ios::binary) << content;
    return true;
  }
  return false;
}

Result<Disk> DamagedFile::read(const Disk& names) const {
  auto storage = spi::open_sqlite_storage(plain(path_));
  if (!storage) return storage.error();
  return names.read_from(**storage);
}

}  // namespace sim
}  // namespace v0
}  // namespace couvert
