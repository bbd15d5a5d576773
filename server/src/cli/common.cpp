// SPDX-License-Identifier: Apache-2.0
// What the sub-commands share: files, stores, messages.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include "cli/commands.hpp"
#include "couvert/codec.hpp"

namespace couvert::server::cli {

namespace {

constexpr std::size_t max_file_octets = 64u << 20;
constexpr std::int32_t cache_kib = 16'000;

Error io_error(std::string_view what, const std::string& path) {
  return Error(Errc::storage_io, std::string(what) + " " + path + ": " + std::strerror(errno));
}

Error explain(const Error& error, const std::string& data) {
  if (error.code() != Errc::storage_busy) return error;
  return Error(Errc::storage_busy,
               "another process, most likely a running server, has the store of " + data + " open; stop it first");
}

}  // namespace

int complain(const Error& error) {
  std::string text = "couvert: " + std::string(error.message());
  if (!error.path().empty()) text.append(" (at ").append(error.path()).append(")");
  text.append(" [").append(error.name()).append("]\n");
  std::fputs(text.c_str(), stderr);
  if (!error.details_json().empty()) std::fprintf(stderr, "%s\n", std::string(error.details_json()).c_str());
  return Exit::failed;
}

int misuse(const Error& error) {
  std::fprintf(stderr, "couvert: %s\nTry: couvert help\n", std::string(error.message()).c_str());
  return Exit::misused;
}

Result<std::string> read_file(const std::string& path) {
  std::FILE* file = path == "-" ? stdin : std::fopen(path.c_str(), "rb");
  if (file == nullptr) return io_error("cannot read", path);
  std::string out;
  std::string piece(65'536, '\0');
  while (const std::size_t n = std::fread(piece.data(), 1, piece.size(), file)) {
    out.append(piece, 0, n);
    if (out.size() > max_file_octets) break;
  }
  const bool broken = std::ferror(file) != 0;
  if (file != stdin) std::fclose(file);
  if (broken) return io_error("cannot read", path);
  if (out.size() > max_file_octets) return Error(Errc::json_size, path + " is larger than 64 MiB");
  return out;
}

Status write_file(const std::string& path, std::string_view bytes) {
  std::FILE* file = path == "-" ? stdout : std::fopen(path.c_str(), "wb");
  if (file == nullptr) return io_error("cannot write", path);
  const bool written = std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size() && std::fflush(file) == 0;
  const bool closed = file == stdout || std::fclose(file) == 0;
  if (!written || !closed) return io_error("cannot write", path);
  return {};
}

std::string database_path(const std::string& data) { return data + "/couvert.db"; }

std::string keys_path(const std::string& data) { return data + "/keys"; }

void keep_files_private() { ::umask(S_IRWXG | S_IRWXO); }

Result<std::unique_ptr<spi::Storage>> open_for_writing(const std::string& data) {
  if (::mkdir(data.c_str(), 0700) != 0 && errno != EEXIST) return io_error("cannot create", data);
  keep_files_private();
  auto storage = spi::open_sqlite_storage({.path = database_path(data), .cache_kib = cache_kib});
  if (!storage) return explain(storage.error(), data);
  return storage;
}

Result<std::unique_ptr<spi::Storage>> open_for_reading(const std::string& data) {
  if (::access(database_path(data).c_str(), F_OK) != 0) return io_error("cannot open", database_path(data));
  return spi::open_sqlite_storage({.path = database_path(data), .create = false, .read_only = true});
}

Result<VenueBook> read_book(const std::string& data, const VenueId& venue) {
  auto storage = open_for_reading(data);
  if (!storage) return storage.error();
  auto unit = (*storage)->begin(spi::Access::read);
  if (!unit) return unit.error();
  auto row = (*unit)->venue(venue);
  if (!row) return row.error();
  if (!*row) return Error(Errc::venue_unknown, "there is no venue " + venue);
  auto document = from_json<Venue>((*row)->venue_json);
  if (!document) return document.error();
  VenueBook book{std::move(*document), std::nullopt, {}};
  if ((*row)->menu_json.empty()) return book;
  auto menu = from_json<Menu>((*row)->menu_json);
  if (!menu) return menu.error();
  auto index = MenuIndex::build(std::move(*menu));
  if (!index) return index.error();
  book.index = std::move(*index);
  if ((*row)->rules_json.empty()) return book;
  auto rules = from_json<PriceRules>((*row)->rules_json);
  if (!rules) return rules.error();
  book.rules = std::move(*rules);
  return book;
}

Actor operator_actor() { return Actor{Role::ops_admin, "command-line", {}}; }

}  // namespace couvert::server::cli
