// SPDX-License-Identifier: Apache-2.0
// Uses a public header and something that has to be linked.
#include <couvert/error.hpp>

int main() {
  const couvert::ErrorInfo& row = couvert::error_info(couvert::Errc::not_found);
  return row.name == "not_found" && row.http_status == 404 ? 0 : 1;
}
