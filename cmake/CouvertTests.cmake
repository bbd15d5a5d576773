# SPDX-License-Identifier: Apache-2.0
# Functions with which a test folder declares its tests.
#
# Labels: fast (unit, vectors, scenarios, tidy), slow, data, server, web, kill, fuzz.
# Timeouts are for the short version of a test on an idle machine with two cores, with room to spare.
# A test carries one of these and, if it likes, the name of its suite.

set(COUVERT_TEST_TIMEOUT_SCALE 1 CACHE STRING "Factor on the time limit of every test")

# couvert_add_gtest(<name> LABELS <label>… SOURCES <file>… [LIBRARIES <target>…] [ARGS <arg>…] [TIMEOUT <s>])
# One GoogleTest binary, one ctest test. Compiled with the shared precompiled header; may include private
# headers of src/ and helpers of tests/support. `./dev test` counts its cases from the JSON it writes.
function(couvert_add_gtest name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "LABELS;SOURCES;LIBRARIES;ARGS")
  if(NOT arg_LABELS OR NOT arg_SOURCES)
    message(FATAL_ERROR "couvert_add_gtest(${name}): LABELS and SOURCES are needed")
  endif()
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE couvert_test_support ${arg_LIBRARIES})
  couvert_own_target(${name})
  set_target_properties(${name} PROPERTIES COUVERT_IS_TEST ON)
  target_precompile_headers(${name} REUSE_FROM couvert_test_pch)
  couvert_register_test(${name} LABELS ${arg_LABELS} TIMEOUT "${arg_TIMEOUT}" COMMAND ${name} ${arg_ARGS})
  set_property(TEST ${name} APPEND PROPERTY
    ENVIRONMENT "GTEST_OUTPUT=json:${CMAKE_BINARY_DIR}/test-results/${name}.json")
endfunction()

# couvert_add_python_test(<name> LABELS <label>… SCRIPT <file> [ARGS <arg>…] [TIMEOUT <s>])
# A script in standard-library Python; exit code 0 means passed. It finds the build in COUVERT_BUILD_DIR, the
# source tree in COUVERT_SOURCE_DIR and the server binary in COUVERT_SERVER.
function(couvert_add_python_test name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT;SCRIPT" "LABELS;ARGS")
  if(NOT arg_LABELS OR NOT arg_SCRIPT)
    message(FATAL_ERROR "couvert_add_python_test(${name}): LABELS and SCRIPT are needed")
  endif()
  get_filename_component(script "${arg_SCRIPT}" ABSOLUTE)
  couvert_register_test(${name} LABELS ${arg_LABELS} TIMEOUT "${arg_TIMEOUT}"
                        COMMAND "${Python3_EXECUTABLE}" -B "${script}" ${arg_ARGS})
endfunction()

# couvert_register_test(<name> LABELS <label>… COMMAND <command>… [TIMEOUT <s>])
# Any command as a test, with the environment described above.
function(couvert_register_test name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "LABELS;COMMAND")
  add_test(NAME ${name} COMMAND ${arg_COMMAND} WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}")
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 300)
  endif()
  math(EXPR arg_TIMEOUT "${arg_TIMEOUT} * ${COUVERT_TEST_TIMEOUT_SCALE}")
  set(environment "COUVERT_SOURCE_DIR=${PROJECT_SOURCE_DIR}" "COUVERT_BUILD_DIR=${CMAKE_BINARY_DIR}"
                  "CXX=${CMAKE_CXX_COMPILER}")
  if(TARGET couvert_server)
    list(APPEND environment "COUVERT_SERVER=$<TARGET_FILE:couvert_server>")
  endif()
  set_tests_properties(${name} PROPERTIES LABELS "${arg_LABELS}" TIMEOUT "${arg_TIMEOUT}" ENVIRONMENT "${environment}")
endfunction()
