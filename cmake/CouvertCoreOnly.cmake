# SPDX-License-Identifier: Apache-2.0
# The core alone, for machines that other libraries of this one do not run on: see COUVERT_CORE_ONLY and ./dev test arm.
#
# Included in place of the storage engine. What the core needs beside the standard library is headers.
find_package(Threads REQUIRED)
if(CMAKE_CROSSCOMPILING)
  include(CouvertHostJson)
else()
  find_package(nlohmann_json 3.11 REQUIRED)
endif()
set(COUVERT_ENGINE_TARGET "")
set(COUVERT_ENGINE_LINK "")
function(couvert_engine_sources)
endfunction()

# couvert_core_googletest(): GTest:: compiled for the machine that the tests are for.
function(couvert_core_googletest)
  set(COUVERT_GOOGLETEST_DIR "/usr/src/googletest" CACHE PATH "The sources of GoogleTest 1.12 or newer")
  if(NOT EXISTS "${COUVERT_GOOGLETEST_DIR}/CMakeLists.txt")
    message(FATAL_ERROR "COUVERT_GOOGLETEST_DIR: ${COUVERT_GOOGLETEST_DIR} has no GoogleTest; Debian's libgtest-dev brings it")
  endif()
  set(INSTALL_GTEST OFF CACHE BOOL "Not of ours" FORCE)
  add_subdirectory("${COUVERT_GOOGLETEST_DIR}" "${PROJECT_BINARY_DIR}/googletest" EXCLUDE_FROM_ALL SYSTEM)
endfunction()
