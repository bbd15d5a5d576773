// SPDX-License-Identifier: Apache-2.0
// The library itself, and money.
#include <array>
#include <string>

#include "capi/guard.hpp"
#include "capi/schemas.hpp"
#include "codec/enum_names.hpp"
#include "couvert/money.hpp"

using namespace couvert;
using namespace couvert::capi;

namespace {

Currency currency_of(const char* data, std::size_t size) { return need(Currency::parse(text(data, size))); }

Rounding rounding_of(std::string_view word) {
  const auto& names = EnumNames<Rounding>::names;
  for (std::size_t i = 0; i < names.size(); ++i)
    if (names[i] == word) return static_cast<Rounding>(i);
  refuse(Errc::invalid_argument, "no such rounding");
}

std::string catalogue() {
  std::string out = "[";
  for (const ErrorInfo& info : error_catalogue()) {
    if (out.size() > 1) out.push_back(',');
    out.append(R"({"code":)").append(std::to_string(static_cast<std::int32_t>(info.code)));
    out.append(R"(,"name":)").append(json_quote(info.name));
    out.append(R"(,"kind":)").append(json_quote(error_kind_name(info.kind)));
    out.append(R"(,"retryable":)").append(info.retryable ? "true" : "false");
    out.append(R"(,"http":)").append(std::to_string(info.http_status));
    out.append(R"(,"text":)").append(json_quote(info.text)).append("}");
  }
  return out += "]";
}

}  // namespace

extern "C" {

const char* couvert_version(void) { return COUVERT_VERSION; }
int32_t couvert_abi_level(void) { return COUVERT_ABI_LEVEL; }
const char* couvert_engine(void) {
  static const std::string name = spi::storage_engine();
  return name.c_str();
}
int32_t couvert_engine_encrypts(void) { return spi::storage_engine_encrypts() ? 1 : 0; }
int64_t couvert_live_handles(void) { return live(); }

couvert_code couvert_catalogue(couvert_buf* out, couvert_error** error) {
  return guard(error, [&] { Output(out).text(catalogue()); });
}

couvert_code couvert_schemas(couvert_buf* out, couvert_error** error) {
  return guard(error, [&] { Output(out).text(schemas()); });
}

couvert_code couvert_id_new(couvert_buf* out, couvert_error** error) {
  return guard(error, [&] {
    std::array<std::uint8_t, 10> random{};
    spi::system_host().random(random);
    Output(out).text(uuid_text(make_uuid_v7(spi::system_host().now().us, random)));
  });
}

couvert_code couvert_document_check(const char* type, size_t type_size, const char* document, size_t document_size,
                                    couvert_buf* out, couvert_error** error) {
  return guard(error, [&] {
    Output output(out);
    output.text(need(canonical_document(text(type, type_size), text(document, document_size))));
  });
}

// ---- money ----

couvert_code couvert_currency_exponent(const char* currency, size_t currency_size, int32_t* out,
                                       couvert_error** error) {
  return guard(error, [&] { Number<int32_t>(out).set(currency_of(currency, currency_size).exponent()); });
}

couvert_code couvert_money_parse(const char* amount, size_t amount_size, const char* currency, size_t currency_size,
                                 int64_t* out, couvert_error** error) {
  return guard(error, [&] {
    Number<int64_t> result(out);
    result.set(need(parse_amount(text(amount, amount_size), currency_of(currency, currency_size))).minor);
  });
}

couvert_code couvert_money_format(int64_t minor, const char* currency, size_t currency_size, couvert_buf* out,
                                  couvert_error** error) {
  return guard(error, [&] { Output(out).text(amount_text({minor, currency_of(currency, currency_size)})); });
}

couvert_code couvert_money_add(int64_t a, int64_t b, const char* currency, size_t currency_size, int64_t* out,
                               couvert_error** error) {
  return guard(error, [&] {
    Number<int64_t> result(out);
    const Currency unit = currency_of(currency, currency_size);
    result.set(need(add({a, unit}, {b, unit})).minor);
  });
}

couvert_code couvert_money_times(int64_t minor, int64_t n, const char* currency, size_t currency_size, int64_t* out,
                                 couvert_error** error) {
  return guard(error, [&] {
    Number<int64_t>(out).set(need(times({minor, currency_of(currency, currency_size)}, n)).minor);
  });
}

couvert_code couvert_money_portion(int64_t minor, int64_t rate_ppm, const char* rounding, size_t rounding_size,
                                   const char* currency, size_t currency_size, int64_t* out, couvert_error** error) {
  return guard(error, [&] {
    Number<int64_t> result(out);
    const Rounding mode = rounding_of(text(rounding, rounding_size));
    result.set(need(portion({minor, currency_of(currency, currency_size)}, {rate_ppm}, mode)).minor);
  });
}

couvert_code couvert_money_allocate(int64_t minor, const int64_t* weights, size_t weights_count, const char* currency,
                                    size_t currency_size, int64_t* parts, couvert_error** error) {
  return guard(error, [&] {
    Number<int64_t> result(parts);
    if (weights == nullptr) refuse(Errc::invalid_argument, "weights is NULL");
    const auto split = need(allocate({minor, currency_of(currency, currency_size)}, {weights, weights_count}));
    for (std::size_t i = 0; i < split.size(); ++i) parts[i] = split[i].minor;
  });
}

}  // extern "C"
