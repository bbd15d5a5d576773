// SPDX-License-Identifier: Apache-2.0
// Wrapper bodies: members cut out whole, faults named.
#include "routes/body.hpp"

namespace couvert::server {
namespace {

constexpr std::string_view names[] = {"cart", "at"};

TEST(SplitObject, CutsMembersOut) {
  auto members = split_object(" { \"at\" : \"x\\\"}\" ,\n\"c\\u0061rt\":{\"a\":[1,{\"b\":\"]}\"}]} } ", names);
  ASSERT_TRUE(members.ok()) << members.error().name();
  EXPECT_EQ((*members)[0], R"({"a":[1,{"b":"]}"}]})");
  EXPECT_EQ((*members)[1], R"("x\"}")");
}

TEST(SplitObject, NamesFaults) {
  struct Case {
    std::string text;
    Errc code;
    std::string path;
  };
  const std::string deep = "{\"cart\":" + std::string(100'000, '[');
  const Case cases[] = {
      {"", Errc::json_syntax, ""},
      {"{", Errc::json_syntax, ""},
      {"{}x", Errc::json_syntax, ""},
      {"{\"at\"}", Errc::json_syntax, ""},
      {"{\"at\":}", Errc::json_syntax, "/at"},
      {"{\"at\":1,}", Errc::json_syntax, ""},
      {"{\"at\":1 \"cart\":2}", Errc::json_syntax, ""},
      {"{at:1}", Errc::json_syntax, ""},
      {"{\"at\":\"x", Errc::json_syntax, "/at"},
      {"[]", Errc::json_type, ""},
      {"3", Errc::json_type, ""},
      {"nope", Errc::json_syntax, ""},
      {"{\"at\":1,\"at\":2}", Errc::json_duplicate_member, "/at"},
      {"{\"x\":1,\"x\":2}", Errc::json_duplicate_member, "/x"},
      {"{\"a/b~\":1}", Errc::json_unknown_member, "/a~1b~0"},
      {deep, Errc::json_depth, "/cart"},
      {std::string(100'000, '['), Errc::json_depth, ""},
  };
  for (const Case& one : cases) {
    auto members = split_object(one.text, names);
    ASSERT_FALSE(members.ok()) << one.text.substr(0, 60);
    EXPECT_EQ(members.error().code(), one.code) << one.text.substr(0, 60);
    EXPECT_EQ(members.error().path(), one.path) << one.text.substr(0, 60);
  }
}

TEST(PointMember, Reads) {
  auto point = point_member(R"({"lng_e7":-5,"lat_e7":900000000})", "/p");
  ASSERT_TRUE(point.ok() && point->has_value());
  EXPECT_EQ(**point, (GeoPoint{900'000'000, -5}));
  EXPECT_FALSE(point_member("", "/p")->has_value());
  EXPECT_EQ(point_member(R"({"lng_e7":1,"lat_e7":900000001})", "/p").error().path().substr(0, 2), "/p");
  EXPECT_EQ(point_member(R"({"lng_e7":1,"lat_e7":18446744073709551615})", "/p").error().code(),
            Errc::json_number_range);
}

}  // namespace
}  // namespace couvert::server
