// SPDX-License-Identifier: Apache-2.0
// The error catalogue and errors as values.
#include "couvert/error.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace couvert {
namespace {

TEST(ErrorCatalogue, EveryRowIsFoundByItsCode) {
  std::set<std::string_view> names;
  ASSERT_GT(error_catalogue().size(), 100u);
  for (const ErrorInfo& row : error_catalogue()) {
    EXPECT_EQ(&error_info(row.code), &row) << row.name;
    EXPECT_TRUE(names.insert(row.name).second) << row.name;
    EXPECT_FALSE(row.text.empty()) << row.name;
    EXPECT_GE(row.http_status, 400) << row.name;
    EXPECT_LE(row.http_status, 599) << row.name;
  }
}

TEST(ErrorCatalogue, RowsOfTheSpecification) {
  const ErrorInfo& info = error_info(Errc::unavailable);
  EXPECT_EQ(info.name, "unavailable");
  EXPECT_EQ(info.kind, ErrorKind::unavailable);
  EXPECT_TRUE(info.retryable);
  EXPECT_EQ(info.http_status, 503);
  EXPECT_EQ(static_cast<int>(error_info(Errc::json_syntax).code), 6000);
}

TEST(ErrorCatalogue, AnUnlistedCodeIsInternal) {
  EXPECT_EQ(error_info(static_cast<Errc>(-1)).code, Errc::internal);
  EXPECT_EQ(error_info(static_cast<Errc>(999'999)).code, Errc::internal);
}

TEST(ErrorCatalogue, KindsHaveDifferentNames) {
  std::set<std::string_view> names;
  for (int kind = 0; kind <= static_cast<int>(ErrorKind::internal); ++kind) {
    names.insert(error_kind_name(static_cast<ErrorKind>(kind)));
  }
  EXPECT_EQ(names.size(), 8u);
  EXPECT_EQ(error_kind_name(ErrorKind::not_found), "not_found");
}

TEST(Error, WithoutWordsTakesTheCatalogues) {
  const Error error(Errc::not_found);
  EXPECT_EQ(error.message(), error_info(Errc::not_found).text);
  EXPECT_EQ(error.path(), "");
  EXPECT_EQ(error.details_json(), "");
  EXPECT_EQ(Error(Errc::not_found, "", "/a").message(), error_info(Errc::not_found).text);
}

TEST(Error, KeepsItsPartsThroughCopies) {
  Error copy(Errc::closed);
  {
    const Error error(Errc::json_type, "a text is needed", "/name", R"({"n":1})");
    copy = error;
    EXPECT_EQ(copy, error);
  }
  EXPECT_EQ(copy.code(), Errc::json_type);
  EXPECT_EQ(copy.name(), "json_type");
  EXPECT_EQ(copy.message(), "a text is needed");
  EXPECT_EQ(copy.path(), "/name");
  EXPECT_EQ(copy.details_json(), R"({"n":1})");
}

TEST(Error, UnderPutsThePrefixBeforeThePath) {
  const Error error(Errc::json_type, "text", "/name", "{}");
  const Error moved = error.under("/items/3");
  EXPECT_EQ(moved.path(), "/items/3/name");
  EXPECT_EQ(moved.message(), "text");
  EXPECT_EQ(moved.details_json(), "{}");
  EXPECT_EQ(error.path(), "/name");
  EXPECT_EQ(Error(Errc::json_type).under("/a").path(), "/a");
  EXPECT_EQ(Error(Errc::json_type).under("/a").message(), error_info(Errc::json_type).text);
  EXPECT_EQ(error.under(""), error);
}

TEST(Error, DiffersByEachPart) {
  const Error error(Errc::json_type, "m", "/p", "{}");
  EXPECT_FALSE(error == Error(Errc::json_enum, "m", "/p", "{}"));
  EXPECT_FALSE(error == Error(Errc::json_type, "n", "/p", "{}"));
  EXPECT_FALSE(error == Error(Errc::json_type, "m", "/q", "{}"));
  EXPECT_FALSE(error == Error(Errc::json_type, "m", "/p", "[]"));
}

TEST(Result, HoldsOneOfTwo) {
  const Result<int> good(3);
  const Result<int> bad(Error(Errc::not_found));
  EXPECT_TRUE(good);
  EXPECT_EQ(*good, 3);
  EXPECT_FALSE(bad);
  EXPECT_EQ(bad.error().code(), Errc::not_found);
  EXPECT_EQ(bad.value_or(9), 9);
  EXPECT_EQ(good.value_or(9), 3);
  EXPECT_DEATH((void)*bad, "");
  EXPECT_DEATH((void)good.error(), "");
}

TEST(Result, ChainsStopAtTheFirstError) {
  const auto half = [](int n) -> Result<int> {
    if (n % 2 != 0) return Error(Errc::invalid_argument);
    return n / 2;
  };
  EXPECT_EQ(*half(12).and_then(half).map([](int n) { return n + 1; }), 4);
  EXPECT_EQ(half(6).and_then(half).and_then(half).error().code(), Errc::invalid_argument);
}

TEST(Status, IsAPointerAtMost) {
  EXPECT_TRUE(Status());
  const Status bad = Error(Errc::closed);
  EXPECT_FALSE(bad);
  EXPECT_EQ(bad.error().code(), Errc::closed);
  EXPECT_DEATH((void)Status().error(), "");
}

}  // namespace
}  // namespace couvert
