// SPDX-License-Identifier: Apache-2.0
// to_json() and from_json() of what stands inside documents: in Python every value can be written, read and pickled.
#include "capi/fields.hpp"
#include "codec/fields.hpp"
#include "codec/read_any.hpp"
#include "codec/write_any.hpp"
#include "codec_of.hpp"
#include "values.hpp"

namespace couvert {
inline namespace v0 {
namespace python {

void bind_part_codec() {
  const auto add = []<class T>() { codec_of<T>(); };
  PartTypes::for_each(add);
  codec_of<capi::ProblemDocument>();
  codec_of<capi::Header>();
  codec_of<capi::VenueHitDocument>();
  codec_of<spi::EventRow>();
}

}  // namespace python
}  // namespace v0
}  // namespace couvert
