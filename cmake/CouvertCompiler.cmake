# SPDX-License-Identifier: Apache-2.0
# Compiler settings: standard, warnings, sanitizers, hardening, ccache.

if(PROJECT_IS_TOP_LEVEL)
  set(CMAKE_CXX_STANDARD 20)
  set(CMAKE_CXX_STANDARD_REQUIRED ON)
  set(CMAKE_CXX_EXTENSIONS OFF)
  set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
  set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
endif()

if(NOT CMAKE_BUILD_TYPE AND PROJECT_IS_TOP_LEVEL)
  set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "" FORCE)
endif()

if(COUVERT_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  find_program(CCACHE_PROGRAM ccache)
  if(CCACHE_PROGRAM)
    # The base directory lets two checkouts share a cache; the sloppiness is what precompiled headers need.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND};-E;env;CCACHE_BASEDIR=${CMAKE_SOURCE_DIR};CCACHE_NOHASHDIR=1;CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime;${CCACHE_PROGRAM}")
    set(CMAKE_C_COMPILER_LAUNCHER "${CMAKE_CXX_COMPILER_LAUNCHER}")
  endif()
endif()

add_library(couvert_flags INTERFACE)
target_compile_options(couvert_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion
  "-ffile-prefix-map=${CMAKE_CURRENT_SOURCE_DIR}/=")
if(COUVERT_WERROR)
  target_compile_options(couvert_flags INTERFACE -Werror)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # GCC 12 reports overlapping copies inside std::string at -O2 where there are none.
  target_compile_options(couvert_flags INTERFACE -Wno-restrict)
endif()
# Checks of the standard library's preconditions in every build but the optimised ones.
target_compile_definitions(couvert_flags INTERFACE
  "$<$<NOT:$<OR:$<CONFIG:Release>,$<CONFIG:MinSizeRel>>>:_GLIBCXX_ASSERTIONS>")

if(COUVERT_SANITIZE)
  # The checks of undefined behaviour double what a test takes to compile; they are for what is tested.
  string(REPLACE ",undefined" "" tests_sanitize "${COUVERT_SANITIZE}")
  set(is_test "$<BOOL:$<TARGET_PROPERTY:COUVERT_IS_TEST>>")
  target_compile_options(couvert_flags INTERFACE
    "$<${is_test}:-fsanitize=${tests_sanitize}>" "$<$<NOT:${is_test}>:-fsanitize=${COUVERT_SANITIZE}>"
    -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(couvert_flags INTERFACE -fsanitize=${COUVERT_SANITIZE})
  if(COUVERT_SANITIZE MATCHES "thread" AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # Asio uses fences, which GCC's thread sanitizer does not model; GCC says so at each of them.
    target_compile_options(couvert_flags INTERFACE -Wno-tsan)
  elseif(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # The sanitizer's own checks confuse these two analyses in GCC 12.
    target_compile_options(couvert_flags INTERFACE -Wno-maybe-uninitialized -Wno-stringop-overflow)
  endif()
endif()

if(COUVERT_BUILD_FUZZ AND CMAKE_CXX_COMPILER_ID MATCHES "Clang")
  # Coverage feedback from all our code; the fuzzer's main is linked into the fuzzers only.
  target_compile_options(couvert_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()

if(COUVERT_HARDEN)
  target_compile_options(couvert_flags INTERFACE
    -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -fstack-protector-strong -fstack-clash-protection
    # What goes into a shared library has -fPIC from CMake, which this would take back.
    "$<$<NOT:$<BOOL:$<TARGET_PROPERTY:POSITION_INDEPENDENT_CODE>>>:-fPIE>")
  if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
    target_compile_options(couvert_flags INTERFACE -fcf-protection)
  endif()
  target_link_options(couvert_flags INTERFACE
    -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack "$<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:-pie>")
endif()

if(COUVERT_LTO)
  include(CheckIPOSupported)
  check_ipo_supported()
  set(CMAKE_INTERPROCEDURAL_OPTIMIZATION ON)
endif()

# Marks a target as ours: it gets the warnings, sanitizers and hardening of this file.
function(couvert_own_target target)
  target_link_libraries(${target} PRIVATE "$<BUILD_INTERFACE:couvert_flags>")
endfunction()
