# SPDX-License-Identifier: Apache-2.0
# couvert_core and couvert_exchange: parts of the library as archives of their own. The core are the modules without a store,
# a device or a house; the exchange reads and writes menus of other systems and stands on the core.
#
# They are made of the objects of the whole library, so nothing is compiled twice. A program links these, or couvert, which
# contains them, never both.

# couvert_part(<name> <module>…)
function(couvert_part name)
  list(JOIN ARGN "|" modules)
  add_library(couvert_${name} STATIC "$<FILTER:$<TARGET_OBJECTS:couvert>,INCLUDE,/src/(${modules})/>")
  add_library(couvert::${name} ALIAS couvert_${name})
  target_compile_features(couvert_${name} PUBLIC cxx_std_20)
  target_include_directories(couvert_${name}
    PUBLIC "$<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>" "$<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>")
  set_target_properties(couvert_${name} PROPERTIES EXPORT_NAME ${name} LINKER_LANGUAGE CXX)
endfunction()

couvert_part(core ${COUVERT_CORE_MODULES})
if(NOT COUVERT_CORE_ONLY)
  couvert_part(exchange exchange)
  target_link_libraries(couvert_exchange PUBLIC couvert_core)
endif()
