# SPDX-License-Identifier: Apache-2.0
# Chooses the storage engine at configure time; sets COUVERT_ENGINE_TARGET.
#
# One process holds one engine: two copies of SQLite's symbols in it can turn an encrypted store into a
# plain file without a word. So the choice is a cache variable, not a run-time option, and a name that is not
# known here stops the configuration.
if(COUVERT_STORAGE_ENGINE STREQUAL "sqlite")
  find_package(SQLite3 3.40 REQUIRED)
  set(COUVERT_ENGINE_TARGET SQLite::SQLite3)
else()
  message(FATAL_ERROR "COUVERT_STORAGE_ENGINE=${COUVERT_STORAGE_ENGINE}: this version knows only 'sqlite'")
endif()
