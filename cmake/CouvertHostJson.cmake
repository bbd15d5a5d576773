# SPDX-License-Identifier: Apache-2.0
# nlohmann_json::nlohmann_json for another machine than this one: headers are the same everywhere.
set(COUVERT_NLOHMANN_DIR "/usr/include/nlohmann" CACHE PATH "The folder nlohmann of nlohmann_json 3.11 or newer")
if(NOT EXISTS "${COUVERT_NLOHMANN_DIR}/json.hpp")
  message(FATAL_ERROR "COUVERT_NLOHMANN_DIR: ${COUVERT_NLOHMANN_DIR}/json.hpp is not there")
endif()

# The host's /usr/include must not be searched: it would answer for headers of another machine. One link leads to the one
# folder that is wanted.
set(host_json_include "${PROJECT_BINARY_DIR}/generated/host_include")
file(MAKE_DIRECTORY "${host_json_include}")
file(CREATE_LINK "${COUVERT_NLOHMANN_DIR}" "${host_json_include}/nlohmann" SYMBOLIC)
add_library(couvert_host_json INTERFACE)
add_library(nlohmann_json::nlohmann_json ALIAS couvert_host_json)
target_include_directories(couvert_host_json SYSTEM INTERFACE "${host_json_include}")
