# SPDX-License-Identifier: Apache-2.0
# Chooses the storage engine at configure time.
#
# One process holds one engine: two copies of SQLite's symbols in it can turn an encrypted store into a
# plain file without a word. So the choice is a cache variable, not a run-time option, and a name that is not
# known here stops the configuration.
#
# Sets COUVERT_ENGINE_TARGET (with it a program uses <sqlite3.h> of that engine), COUVERT_ENGINE_LINK (what the library
# links) and couvert_engine_sources(), which tells the library's storage sources which engine they have. Nothing else in
# the library is compiled differently, so that a compiler cache serves both engines.
if(COUVERT_STORAGE_ENGINE STREQUAL "sqlite")
  find_package(SQLite3 3.40 REQUIRED)
  set(COUVERT_ENGINE_TARGET SQLite::SQLite3)
  set(COUVERT_ENGINE_LINK SQLite::SQLite3)
elseif(COUVERT_STORAGE_ENGINE STREQUAL "sqlcipher")
  include(CouvertSqlcipher)
  set(COUVERT_ENGINE_TARGET couvert_sqlcipher)
  set(COUVERT_ENGINE_LINK "$<LINK_ONLY:couvert_sqlcipher>")
else()
  message(FATAL_ERROR
    "COUVERT_STORAGE_ENGINE=${COUVERT_STORAGE_ENGINE}: this version knows only 'sqlite' and 'sqlcipher'")
endif()

# couvert_engine_sources(<file>…): of these, the ones of src/storage/sqlite see the engine's header.
function(couvert_engine_sources)
  if(NOT COUVERT_STORAGE_ENGINE STREQUAL "sqlcipher")
    return()
  endif()
  set(sources ${ARGN})
  list(FILTER sources INCLUDE REGEX "/src/storage/sqlite/")
  set_source_files_properties(${sources} PROPERTIES
    COMPILE_DEFINITIONS COUVERT_ENGINE_SQLCIPHER=1 COMPILE_OPTIONS "-isystem${COUVERT_SQLCIPHER_INCLUDE}")
endfunction()
