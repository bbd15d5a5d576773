// SPDX-License-Identifier: Apache-2.0
// Errors as problem documents (RFC 9457).
#ifndef COUVERT_SERVER_HTTP_PROBLEM_HPP
#define COUVERT_SERVER_HTTP_PROBLEM_HPP

#include <string>
#include <string_view>

#include "couvert/error.hpp"
#include "http/message.hpp"

namespace couvert::server {

/// `instance` is the path of the request. The status is the catalogue's.
Response problem(const Error& error, std::string_view instance);
/// The same for a query parameter: the entry of `errors` names it instead of a pointer.
Response query_problem(std::string_view parameter, std::string_view detail, std::string_view instance);
Response query_problem(std::string_view parameter, const Error& error, std::string_view instance);

}  // namespace couvert::server

#endif
