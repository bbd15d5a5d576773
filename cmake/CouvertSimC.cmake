# SPDX-License-Identifier: Apache-2.0
# couvert_sim_c: the simulated world for every language, a shared library beside couvert_c that only tests load.

file(GLOB couvert_sim_c_sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/src/capi_sim/*.cpp")
add_library(couvert_sim_c_objects OBJECT ${couvert_sim_c_sources})
target_include_directories(couvert_sim_c_objects PRIVATE "${PROJECT_SOURCE_DIR}/src")
# What both libraries need of the boundary is inside, and nobody sees it: errors and handles of one mean nothing to the other.
target_link_libraries(couvert_sim_c_objects PUBLIC couvert_sim couvert)
set_target_properties(couvert_sim_c_objects PROPERTIES POSITION_INDEPENDENT_CODE ON)
couvert_own_target(couvert_sim_c_objects)

set(exports "${PROJECT_BINARY_DIR}/generated/couvert_sim_c.map")
file(STRINGS "${PROJECT_SOURCE_DIR}/bindings/spec/sim_exports.txt" symbols REGEX "^couvert_")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/bindings/spec/sim_exports.txt")
list(JOIN symbols ";\n    " symbols)
file(CONFIGURE OUTPUT "${exports}" CONTENT "couvert_sim_c {\n  global:\n    ${symbols};\n  local: *;\n};\n")

add_library(couvert_sim_c SHARED)
add_library(couvert::sim_c ALIAS couvert_sim_c)
target_include_directories(couvert_sim_c
  INTERFACE "$<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>" "$<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>")
target_link_libraries(couvert_sim_c PRIVATE couvert_sim_c_objects couvert_c_objects)
set_target_properties(couvert_sim_c PROPERTIES EXPORT_NAME sim_c LINKER_LANGUAGE CXX LINK_DEPENDS "${exports}"
                      VERSION "${PROJECT_VERSION}" SOVERSION "${PROJECT_VERSION_MAJOR}")
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang" AND NOT APPLE AND NOT WIN32)
  target_link_options(couvert_sim_c PRIVATE "-Wl,--version-script=${exports}" "-Wl,--gc-sections" "-Wl,--no-undefined")
endif()
