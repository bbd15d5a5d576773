# SPDX-License-Identifier: Apache-2.0
# couvert_python: the extension module with the package around it, ready to import in <build>/python.

set(PYBIND11_FINDPYTHON ON)
find_package(Python 3.9 REQUIRED COMPONENTS Interpreter Development.Module)
find_package(pybind11 2.10 REQUIRED CONFIG)
if(NOT TARGET couvert_c_objects)
  include(CouvertC)
endif()

set(couvert_python_dir "${PROJECT_SOURCE_DIR}/bindings/python")
set(couvert_python_package "${PROJECT_BINARY_DIR}/python/couvert")
file(GLOB couvert_python_sources CONFIGURE_DEPENDS "${couvert_python_dir}/src/*.cpp")
pybind11_add_module(couvert_python_module MODULE NO_EXTRAS ${couvert_python_sources})
target_include_directories(couvert_python_module PRIVATE "${PROJECT_SOURCE_DIR}/src")
target_compile_definitions(couvert_python_module PRIVATE COUVERT_VERSION="${COUVERT_VERSION}")
# The calls and documents of the C interface, whose C symbols nobody sees: only the module's own one is exported.
target_link_libraries(couvert_python_module PRIVATE couvert_c_objects)
set_target_properties(couvert_python_module PROPERTIES OUTPUT_NAME _couvert CXX_VISIBILITY_PRESET hidden
                      LIBRARY_OUTPUT_DIRECTORY "${couvert_python_package}")
couvert_own_target(couvert_python_module)
if(COUVERT_SANITIZE)  # it is memory that is watched here; with more, and optimised, a file takes a minute and a half
  target_compile_options(couvert_python_module PRIVATE -fno-sanitize=undefined -O0)
endif()
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang" AND NOT APPLE AND NOT WIN32)
  file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/generated/couvert_python.map"
       CONTENT "{\n  global:\n    PyInit__couvert;\n  local: *;\n};\n")
  target_link_options(couvert_python_module PRIVATE
    "-Wl,--version-script=${PROJECT_BINARY_DIR}/generated/couvert_python.map" "-Wl,--gc-sections")
endif()

file(GLOB couvert_python_files LIST_DIRECTORIES false CONFIGURE_DEPENDS "${couvert_python_dir}/couvert/*")
add_custom_target(couvert_python ALL
  COMMAND "${CMAKE_COMMAND}" -E copy_if_different ${couvert_python_files} "${couvert_python_package}"
  COMMENT "Python package in ${PROJECT_BINARY_DIR}/python" VERBATIM)
add_dependencies(couvert_python couvert_python_module)
