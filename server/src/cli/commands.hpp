// SPDX-License-Identifier: Apache-2.0
// The sub-commands of the program.
#ifndef COUVERT_SERVER_CLI_COMMANDS_HPP
#define COUVERT_SERVER_CLI_COMMANDS_HPP

#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "cli/args.hpp"
#include "couvert/house.hpp"

namespace couvert::server::cli {

/// What a command leaves as the exit code of the process.
enum Exit : int {
  done = 0,
  failed = 1,   ///< it was understood and could not be done, or it found something wrong
  misused = 2,  ///< the command line makes no sense
};

using Words = std::span<const std::string_view>;

int serve(Words words);
int token(Words words);
int import_file(Words words);
int export_file(Words words);
int quote(Words words);
int price(Words words);
int menu(Words words);
int hours(Words words);
int verify(Words words);
int backup(Words words);
int list_routes(Words words);

/// Chooses the sub-command.
int run(Words words);

/// Says on standard error what went wrong; gives Exit::failed, or Exit::misused for invalid arguments of ours.
int complain(const Error& error);
int misuse(const Error& error);

/// Errors: storage_io.
Result<std::string> read_file(const std::string& path);
Status write_file(const std::string& path, std::string_view bytes);
std::string database_path(const std::string& data);
std::string keys_path(const std::string& data);
/// Whatever this process makes from now on is for its owner alone: stores and their copies hold people's addresses.
void keep_files_private();
/// Opens the store of a data folder for writing; makes folder and file. Errors: those of open_sqlite_storage().
Result<std::unique_ptr<spi::Storage>> open_for_writing(const std::string& data);
/// Opens it for reading, beside a running server too.
Result<std::unique_ptr<spi::Storage>> open_for_reading(const std::string& data);
/// The venue with its menu, from the store of a data folder. Errors: venue_unknown, menu_not_published, storage errors.
Result<VenueBook> read_book(const std::string& data, const VenueId& venue);

/// A venue written by hand names its zone only; the house computes the changes when it is stored. Errors: those of
/// clock_for_zone(), at /venue/clock/zone.
Status complete_clock(VenueClock& clock, Instant at);

/// The operator's own actor, for work on the command line.
Actor operator_actor();
/// Puts the demo town into an empty house. Errors: whatever a file of it is refused for.
Status fill_demo_town(House& house);
bool is_empty(const House& house);

}  // namespace couvert::server::cli

#endif
