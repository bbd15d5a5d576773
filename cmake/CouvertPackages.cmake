# SPDX-License-Identifier: Apache-2.0
# Debian packages by CPack: couvert-server, libcouvert-c<major> and libcouvert-dev. `./dev package deb` calls it.
set(CPACK_PACKAGE_NAME couvert)
set(CPACK_PACKAGE_VENDOR Couvert)
set(CPACK_PACKAGE_CONTACT "Couvert <packages@couvert.invalid>")
set(CPACK_PACKAGE_VERSION "${COUVERT_VERSION}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_ALL server runtime sdk)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_COMPONENT_INCLUDE_TOPLEVEL_DIRECTORY OFF)
# Also takes the debugging information out of archives, which CPack leaves.
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/CouvertStripArchives.cmake")

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Says who provides the library, so that packages of those who link to it depend on it by themselves.
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(runtime_package "libcouvert-c${PROJECT_VERSION_MAJOR}")

set(CPACK_DEBIAN_SERVER_PACKAGE_NAME couvert-server)
set(CPACK_DEBIAN_SERVER_PACKAGE_SECTION net)
# Its rules for the clock of a venue come from the system.
set(CPACK_DEBIAN_SERVER_PACKAGE_DEPENDS tzdata)
set(CPACK_COMPONENT_SERVER_DESCRIPTION
"Reference server: menus, prices, orders and the devices that order without a
connection, over HTTP, with the guests' page and the restaurant's board in the
program.")

set(CPACK_DEBIAN_RUNTIME_PACKAGE_NAME "${runtime_package}")
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SECTION libs)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_RECOMMENDS tzdata)
set(CPACK_COMPONENT_RUNTIME_DESCRIPTION
"Shared library: the engine behind one C interface. It prices a basket, takes an
order without a connection, and keeps devices in step with the house.")

set(CPACK_DEBIAN_SDK_PACKAGE_NAME libcouvert-dev)
set(CPACK_DEBIAN_SDK_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_SDK_PACKAGE_SHLIBDEPS OFF)
if(COUVERT_STORAGE_ENGINE STREQUAL "sqlcipher")
  set(engine_package "libssl-dev (>= 3.0)")
else()
  set(engine_package "libsqlite3-dev (>= 3.40)")
endif()
set(CPACK_DEBIAN_SDK_PACKAGE_DEPENDS "${runtime_package} (= ${COUVERT_VERSION}), ${engine_package}")
set(CPACK_DEBIAN_SDK_PACKAGE_SUGGESTS "libcpprest-dev")
set(CPACK_COMPONENT_SDK_DESCRIPTION
"Files for development: headers, archives, and what CMake and pkg-config need to
find them.")

# What only the packages have: a licence where Debian looks for it, a unit for the system's manager.
install(FILES "${PROJECT_SOURCE_DIR}/packaging/couvert.service" DESTINATION lib/systemd/system
        COMPONENT server EXCLUDE_FROM_ALL)
foreach(pair server=couvert-server "runtime=${runtime_package}" sdk=libcouvert-dev)
  string(REPLACE "=" ";" pair "${pair}")
  list(GET pair 0 component)
  list(GET pair 1 package)
  install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "share/doc/${package}" RENAME copyright
          COMPONENT ${component} EXCLUDE_FROM_ALL)
  install(FILES "${PROJECT_BINARY_DIR}/generated/sbom-${component}.cdx.json" DESTINATION "share/doc/${package}"
          RENAME sbom.cdx.json COMPONENT ${component} OPTIONAL EXCLUDE_FROM_ALL)
endforeach()
include(CPack)
