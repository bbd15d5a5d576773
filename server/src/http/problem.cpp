// SPDX-License-Identifier: Apache-2.0
// Problem documents with the code, its number, and the place of each fault.
#include "http/problem.hpp"

#include "couvert/codec.hpp"

namespace couvert::server {

namespace {

// The members before `errors`, without the closing brace.
std::string opening(const Error& error, std::string_view instance) {
  const ErrorInfo& info = error_info(error.code());
  std::string out = R"({"type":"/problems/)";
  out.append(info.name).append(R"(","title":)").append(json_quote(info.text));
  out.append(R"(,"status":)").append(std::to_string(info.http_status));
  out.append(R"(,"detail":)").append(json_quote(error.message()));
  out.append(R"(,"instance":)").append(json_quote(instance));
  out.append(R"(,"code":")").append(info.name).append("\"");
  out.append(R"(,"number":)").append(std::to_string(static_cast<int>(info.code)));
  out.append(R"(,"kind":")").append(error_kind_name(info.kind)).append("\"");
  out.append(R"(,"retryable":)").append(info.retryable ? "true" : "false");
  return out;
}

Response finish(const Error& error, std::string body) {
  Response response;
  response.status = error_info(error.code()).http_status;
  response.content_type = "application/problem+json";
  response.body = std::move(body);
  response.set("Cache-Control", "no-store");
  switch (response.status) {
    case 401:
      response.set("WWW-Authenticate",
                   error.code() == Errc::token_invalid ? "Bearer error=\"invalid_token\"" : "Bearer");
      break;
    case 429:
    case 503: response.set("Retry-After", "1"); break;
    default: break;
  }
  return response;
}

}  // namespace

Response problem(const Error& error, std::string_view instance) {
  std::string body = opening(error, instance);
  body.append(R"(,"errors":[)");
  // A document at fault as a whole has the empty pointer; a problem that concerns no document has no entry.
  const bool of_document = error.kind() == ErrorKind::invalid || error.kind() == ErrorKind::refused;
  if (!error.path().empty() || of_document) {
    // Cursors come as query parameters; no document holds one.
    const bool in_query = error.code() == Errc::cursor_invalid && error.path().starts_with('/');
    if (in_query) {
      body.append(R"({"parameter":)").append(json_quote(error.path().substr(1)));
    } else {
      body.append(R"({"pointer":)").append(json_quote(error.path()));
    }
    body.append(R"(,"code":")").append(error.name()).append("\"");
    body.append(R"(,"detail":)").append(json_quote(error.message())).append("}");
  }
  body.append("]");
  if (!error.details_json().empty()) body.append(R"(,"details":)").append(error.details_json());
  body.append("}");
  return finish(error, std::move(body));
}

Response query_problem(std::string_view parameter, const Error& error, std::string_view instance) {
  const std::string named = std::string(parameter) + ": " + std::string(error.message());
  std::string body = opening(Error(error.code(), named), instance);
  body.append(R"(,"errors":[{"parameter":)").append(json_quote(parameter));
  body.append(R"(,"code":")").append(error.name());
  body.append(R"(","detail":)").append(json_quote(error.message())).append("}]");
  if (!error.details_json().empty()) body.append(R"(,"details":)").append(error.details_json());
  body.append("}");
  return finish(error, std::move(body));
}

Response query_problem(std::string_view parameter, std::string_view detail, std::string_view instance) {
  return query_problem(parameter, Error(Errc::query_parameter, std::string(detail)), instance);
}

}  // namespace couvert::server
