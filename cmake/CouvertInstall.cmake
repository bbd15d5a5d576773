# SPDX-License-Identifier: Apache-2.0
# Install rules and the package files behind find_package(Couvert).
include(CMakePackageConfigHelpers)

set(package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/Couvert")
install(TARGETS couvert EXPORT CouvertTargets ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}")
if(TARGET couvert_sqlcipher)
  install(TARGETS couvert_sqlcipher EXPORT CouvertTargets ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}")
  install(FILES "${PROJECT_SOURCE_DIR}/third_party/sqlcipher/LICENSE"
          DESTINATION "${CMAKE_INSTALL_DOCDIR}/third_party/sqlcipher")
endif()
install(DIRECTORY "${PROJECT_SOURCE_DIR}/include/couvert" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}"
        FILES_MATCHING PATTERN "*.h" PATTERN "*.hpp")
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(EXPORT CouvertTargets NAMESPACE couvert:: DESTINATION "${package_dir}")
configure_package_config_file("${CMAKE_CURRENT_LIST_DIR}/CouvertConfig.cmake.in"
                              "${PROJECT_BINARY_DIR}/generated/CouvertConfig.cmake"
                              INSTALL_DESTINATION "${package_dir}")
# Until 1.0 a minor version may change the C++ interface.
write_basic_package_version_file("${PROJECT_BINARY_DIR}/generated/CouvertConfigVersion.cmake"
                                 COMPATIBILITY SameMinorVersion)
install(FILES "${PROJECT_BINARY_DIR}/generated/CouvertConfig.cmake"
              "${PROJECT_BINARY_DIR}/generated/CouvertConfigVersion.cmake"
        DESTINATION "${package_dir}")
if(COUVERT_BUILD_SERVER AND TARGET couvert_server)
  install(TARGETS couvert_server RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
endif()
if(TARGET couvert_sim)
  install(TARGETS couvert_sim EXPORT CouvertSim ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}")
  install(EXPORT CouvertSim NAMESPACE couvert:: DESTINATION "${package_dir}")
endif()
if(TARGET couvert_transport_cpprest)
  install(TARGETS couvert_transport_cpprest EXPORT CouvertTransportCpprest
          ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}")
  install(EXPORT CouvertTransportCpprest NAMESPACE couvert:: DESTINATION "${package_dir}")
endif()
if(TARGET couvert_c)
  install(TARGETS couvert_c EXPORT CouvertC LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}")
  install(EXPORT CouvertC NAMESPACE couvert:: DESTINATION "${package_dir}")
endif()
