# SPDX-License-Identifier: Apache-2.0
# Install rules, the package files behind find_package(Couvert), and the pkg-config files.
#
# Components: server (the program), runtime (the shared library), sdk (what one builds against). CouvertPackages.cmake makes a
# Debian package of each.
include(CMakePackageConfigHelpers)

set(package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/Couvert")

# couvert_install_library(<target> <export>): an archive of the SDK with the file of targets that names it.
function(couvert_install_library target export)
  install(TARGETS ${target} EXPORT ${export} ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT sdk)
endfunction()

# couvert_install_export(<export>)
function(couvert_install_export export)
  install(EXPORT ${export} NAMESPACE couvert:: DESTINATION "${package_dir}" COMPONENT sdk)
endfunction()

couvert_install_library(couvert CouvertTargets)
if(TARGET couvert_sqlcipher)
  couvert_install_library(couvert_sqlcipher CouvertTargets)
  install(FILES "${PROJECT_SOURCE_DIR}/third_party/sqlcipher/LICENSE"
          DESTINATION "${CMAKE_INSTALL_DOCDIR}/third_party/sqlcipher" COMPONENT sdk)
endif()
couvert_install_export(CouvertTargets)
couvert_install_library(couvert_core CouvertCore)
couvert_install_library(couvert_exchange CouvertCore)
couvert_install_export(CouvertCore)
install(DIRECTORY "${PROJECT_SOURCE_DIR}/include/couvert" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}" COMPONENT sdk
        FILES_MATCHING PATTERN "*.h" PATTERN "*.hpp")
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DOCDIR}" COMPONENT sdk)
configure_package_config_file("${CMAKE_CURRENT_LIST_DIR}/CouvertConfig.cmake.in"
                              "${PROJECT_BINARY_DIR}/generated/CouvertConfig.cmake"
                              INSTALL_DESTINATION "${package_dir}")
# Until 1.0 a minor version may change the C++ interface.
write_basic_package_version_file("${PROJECT_BINARY_DIR}/generated/CouvertConfigVersion.cmake"
                                 COMPATIBILITY SameMinorVersion)
install(FILES "${PROJECT_BINARY_DIR}/generated/CouvertConfig.cmake"
              "${PROJECT_BINARY_DIR}/generated/CouvertConfigVersion.cmake"
        DESTINATION "${package_dir}" COMPONENT sdk)
if(COUVERT_BUILD_SERVER AND TARGET couvert_server)
  install(TARGETS couvert_server RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT server)
endif()
if(TARGET couvert_sim)
  couvert_install_library(couvert_sim CouvertSim)
  couvert_install_export(CouvertSim)
endif()
if(TARGET couvert_transport_cpprest)
  couvert_install_library(couvert_transport_cpprest CouvertTransportCpprest)
  couvert_install_export(CouvertTransportCpprest)
endif()
if(TARGET couvert_c)
  install(TARGETS couvert_c EXPORT CouvertC
          LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT runtime NAMELINK_COMPONENT sdk)
  couvert_install_export(CouvertC)
endif()
# Whoever builds tests against the SDK: no application carries this one, so that it is not part of the runtime.
if(TARGET couvert_sim_c)
  install(TARGETS couvert_sim_c EXPORT CouvertSimC LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT sdk)
  couvert_install_export(CouvertSimC)
endif()

# couvert_pkg_config(<name> <description> <requires> <libs>): a file that finds its prefix from where it lies.
function(couvert_pkg_config name description requires libs)
  file(RELATIVE_PATH up "/${CMAKE_INSTALL_LIBDIR}/pkgconfig" "/")
  string(REGEX REPLACE "/$" "" up "${up}")
  file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/generated/${name}.pc" @ONLY CONTENT
"prefix=\${pcfiledir}/${up}
includedir=\${prefix}/${CMAKE_INSTALL_INCLUDEDIR}
libdir=\${prefix}/${CMAKE_INSTALL_LIBDIR}

Name: ${name}
Description: ${description}
Version: ${COUVERT_VERSION}
Requires: ${requires}
Cflags: -I\${includedir}
Libs: -L\${libdir} ${libs}
")
  install(FILES "${PROJECT_BINARY_DIR}/generated/${name}.pc"
          DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig" COMPONENT sdk)
endfunction()

# The archives name all that they need: nobody has to say --static.
if(COUVERT_STORAGE_ENGINE STREQUAL "sqlcipher")
  couvert_pkg_config(couvert "Food-ordering engine for C++20" "libcrypto >= 3.0"
                     "-lcouvert -lcouvert_sqlcipher -pthread -lm")
else()
  couvert_pkg_config(couvert "Food-ordering engine for C++20" "sqlite3 >= 3.40" "-lcouvert -pthread")
endif()
couvert_pkg_config(couvert-core "Menus, prices and orders for C++20, without a store" "" "-lcouvert_core -pthread")
couvert_pkg_config(couvert-exchange "Menus and orders of other systems, for couvert-core" "couvert-core" "-lcouvert_exchange")
if(TARGET couvert_c)
  couvert_pkg_config(couvert-c "Food-ordering engine for C and every language that calls C" "" "-lcouvert_c")
endif()
if(TARGET couvert_sim_c)
  couvert_pkg_config(couvert-sim-c "A restaurant with its people and its network, for tests of applications" "couvert-c"
                     "-lcouvert_sim_c")
endif()

include(CouvertPackages)
