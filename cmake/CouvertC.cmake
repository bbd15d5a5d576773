# SPDX-License-Identifier: Apache-2.0
# couvert_c: the C interface as a shared library, and as an archive for those who link everything into one file.

file(GLOB couvert_c_sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/src/capi/*.cpp")
add_library(couvert_c_objects OBJECT ${couvert_c_sources})
target_include_directories(couvert_c_objects PRIVATE "${PROJECT_SOURCE_DIR}/src")
target_compile_definitions(couvert_c_objects PRIVATE COUVERT_VERSION="${COUVERT_VERSION}")
target_link_libraries(couvert_c_objects PUBLIC couvert)
set_target_properties(couvert_c_objects PROPERTIES POSITION_INDEPENDENT_CODE ON)
couvert_own_target(couvert_c_objects)
if(COUVERT_BUILD_WASM)
  set_target_properties(couvert_c_objects PROPERTIES POSITION_INDEPENDENT_CODE OFF)
  set(catching ${couvert_c_sources})
  list(FILTER catching EXCLUDE REGEX "${COUVERT_WASM_NEVER_CATCHES}")
  set_source_files_properties(${catching} PROPERTIES COMPILE_OPTIONS ${COUVERT_WASM_EXCEPTIONS})
  return()  # there are no shared libraries: cmake/CouvertWasm.cmake makes one file of it all
endif()

# What is exported is what the specification lists; a linker script says so.
set(exports "${PROJECT_BINARY_DIR}/generated/couvert_c.map")
file(STRINGS "${PROJECT_SOURCE_DIR}/bindings/spec/exports.txt" symbols REGEX "^couvert_")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/bindings/spec/exports.txt")
list(JOIN symbols ";\n    " symbols)
file(CONFIGURE OUTPUT "${exports}" CONTENT "couvert_c {\n  global:\n    ${symbols};\n  local: *;\n};\n")

add_library(couvert_c SHARED)
add_library(couvert::c ALIAS couvert_c)
target_link_libraries(couvert_c PRIVATE couvert_c_objects)
target_include_directories(couvert_c
  INTERFACE "$<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>" "$<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>")
set_target_properties(couvert_c PROPERTIES EXPORT_NAME c LINKER_LANGUAGE CXX LINK_DEPENDS "${exports}"
                      VERSION "${PROJECT_VERSION}" SOVERSION "${PROJECT_VERSION_MAJOR}")
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang" AND NOT APPLE AND NOT WIN32)
  target_link_options(couvert_c PRIVATE "-Wl,--version-script=${exports}" "-Wl,--gc-sections" "-Wl,--no-undefined")
endif()
