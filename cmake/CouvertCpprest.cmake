# SPDX-License-Identifier: Apache-2.0
# The default transport: a library of its own, so that nobody links cpprestsdk who brings another HTTP stack.
if(NOT COUVERT_WITH_CPPREST)
  return()
endif()
find_package(cpprestsdk 2.10.18 CONFIG QUIET)
if(NOT cpprestsdk_FOUND)
  message(STATUS "cpprestsdk is not there: the transport over it is not built")
  return()
endif()
find_package(OpenSSL REQUIRED)

file(GLOB cpprest_sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/src/transport_cpprest/*.cpp")
add_library(couvert_transport_cpprest STATIC ${cpprest_sources})
add_library(couvert::transport_cpprest ALIAS couvert_transport_cpprest)
set_target_properties(couvert_transport_cpprest PROPERTIES EXPORT_NAME transport_cpprest POSITION_INDEPENDENT_CODE ON)
target_include_directories(couvert_transport_cpprest PRIVATE "${PROJECT_SOURCE_DIR}/src")
target_link_libraries(couvert_transport_cpprest PUBLIC couvert PRIVATE cpprestsdk::cpprest OpenSSL::SSL OpenSSL::Crypto)
# Asio of Boost 1.74 uses std::exchange without including its header.
target_compile_options(couvert_transport_cpprest PRIVATE "SHELL:-include utility")
couvert_own_target(couvert_transport_cpprest)
