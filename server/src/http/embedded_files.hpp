// SPDX-License-Identifier: Apache-2.0
// Files that travel inside the server binary: the web pages and the demo town.
#ifndef COUVERT_SERVER_HTTP_EMBEDDED_FILES_HPP
#define COUVERT_SERVER_HTTP_EMBEDDED_FILES_HPP

#include <span>
#include <string_view>

namespace couvert::server {

/// One file as it stood in the source tree when the server was built.
struct EmbeddedFile {
  std::string_view path;   ///< Relative to server/, with forward slashes: "web/index.html".
  std::string_view bytes;  ///< The contents, unchanged. Lives as long as the process.
};

/// All embedded files, sorted by path. Threads: any.
std::span<const EmbeddedFile> embedded_files();

}  // namespace couvert::server

#endif
