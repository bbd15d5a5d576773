// SPDX-License-Identifier: Apache-2.0
// Reading, writing and describing the documents of calls.
#include "capi/documents.hpp"

#include <cmath>
#include <utility>

#include "capi/fields.hpp"
#include "capi/schemas.hpp"
#include "codec/read_any.hpp"
#include "codec/schema_text.hpp"
#include "codec/write_any.hpp"

namespace couvert {
inline namespace v0 {

#define COUVERT_CODEC_TYPE(T)                        \
  template void append_json(std::string&, const T&); \
  template std::string to_json(const T&);            \
  template Result<T> from_json<T>(std::string_view, UnknownMembers);
#include "capi/document_types.inc"
#undef COUVERT_CODEC_TYPE

namespace capi {

std::string schemas() {
  std::string out = all_schemas_json();
  out.pop_back();
  const auto add = [&out](std::string_view name, const std::string& schema) {
    out.append(",").append(json_quote(name)).append(":").append(schema);
  };
#define COUVERT_CODEC_TYPE(T)                                            \
  if (out.find(json_quote(Fields<T>::name) + ":{") == std::string::npos) \
    add(Fields<T>::name, detail::object_schema<T>());
#include "capi/document_types.inc"
#undef COUVERT_CODEC_TYPE
  add(Fields<ProblemDocument>::name, detail::object_schema<ProblemDocument>());
  add(Fields<Header>::name, detail::object_schema<Header>());
  add(Fields<VenueHitDocument>::name, detail::object_schema<VenueHitDocument>());
  add(Fields<spi::EventRow>::name, detail::object_schema<spi::EventRow>());
  add(EnumNames<Standing>::type, detail::enum_schema<Standing>());
  add(EnumNames<ClientEvent::What>::type, detail::enum_schema<ClientEvent::What>());
  return out += '}';
}

namespace {

template <class T>
Result<std::string> canonical(std::string_view document) {
  auto value = from_json<T>(document);
  if (!value) return value.error();
  return to_json(*value);
}

}  // namespace

Result<std::string> canonical_document(std::string_view type, std::string_view document) {
#define COUVERT_CODEC_TYPE(T) \
  if (type == Fields<T>::name) return canonical<T>(document);
#include "capi/document_types.inc"
#include "codec/document_types.inc"
#undef COUVERT_CODEC_TYPE
  return Error(Errc::invalid_argument, "no such type of document");
}

SyncReportDocument document_of(const SyncReport& report) {
  SyncReportDocument out{report.sent,     report.applied,    report.rejected,
                         report.received, report.pages,      report.repaired_scopes,
                         report.drained,  report.up_to_date, {}};
  if (report.stopped_by) {
    const Error& error = *report.stopped_by;
    out.stopped_by = ProblemDocument{error.code(), std::string(error.message()), std::string(error.path()),
                                     std::string(error.details_json())};
  }
  return out;
}

VenuePageDocument document_of(const VenuePage& page) {
  VenuePageDocument out;
  out.total = page.total;
  for (const VenueHit& hit : page.hits) {
    VenueHitDocument& to = out.hits.emplace_back();
    to.venue = hit.book->venue;
    if (hit.distance_m) to.distance_m = std::llround(*hit.distance_m);
    to.dishes = hit.dishes;
    to.has_menu = hit.book->index.has_value();
  }
  return out;
}

TransportRequest document_of(const spi::Request& request) {
  TransportRequest out{request.method, request.target, {}, request.body};
  for (const auto& [name, value] : request.headers) out.headers.push_back({name, value});
  return out;
}

spi::Response response_of(TransportResponse document) {
  spi::Response out;
  out.status = document.status;
  for (Header& header : document.headers) out.headers.emplace_back(std::move(header.name), std::move(header.value));
  out.body = std::move(document.body);
  return out;
}

}  // namespace capi
}  // namespace v0
}  // namespace couvert
