// SPDX-License-Identifier: Apache-2.0
// Values that go into calls and come out of them.
#include "bind_value.hpp"
#include "capi/fields.hpp"
#include "values.hpp"

namespace couvert {
inline namespace v0 {
namespace python {

void bind_call_values(py::module_& m) {
  bind_enums<Standing, ClientEvent::What>(m);
  using namespace capi;
  bind_values<Actor, PricingRequest, PricingAnswer, OrderableRequest, MenuAtRequest, ImportRequest, ImportAnswer,
              ExportAnswer, HoursRequest, ClientOptionsDocument, HouseOptionsDocument, ProblemDocument,
              SyncReportDocument, Header, TransportRequest, TransportResponse, VenueHitDocument, VenuePageDocument,
              CommitNotice>(m);
  bind_values<OpenReport, Seen, Client::QuoteRequest, Client::QuoteAnswer, LocalOrder, PendingCommand, Conflict,
              Resolution, Client::OrderQuery, OrderList, ClientEvent, VenueQuery, House::QuoteRequest,
              House::QuoteAnswer, House::OrderQuery, Receipt, OrderPage, spi::EventRow, EventPage, VerifyReport,
              AccessChange>(m);
}

}  // namespace python
}  // namespace v0
}  // namespace couvert
