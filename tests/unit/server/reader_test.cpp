// SPDX-License-Identifier: Apache-2.0
// The reader of requests: the same requests whatever the portions, and its limits.
#include "http/reader.hpp"

#include <cstring>

namespace couvert::server {
namespace {

// Feeds the text in portions; gives the requests as "METHOD path body", and the status of the error if there was one.
std::vector<std::string> read_all(std::string_view text, std::size_t portion, const ReaderLimits& limits = {}) {
  RequestReader reader(limits);
  std::vector<std::string> out;
  while (true) {
    const auto state = reader.next();
    if (state == RequestReader::State::failed) {
      out.push_back(std::to_string(reader.error_status()));
      return out;
    }
    if (state == RequestReader::State::complete) {
      const Request& request = reader.request();
      out.push_back(std::string(method_name(request.method)) + " " + std::string(request.path) + " " +
                    std::string(request.body));
      reader.pop();
      continue;
    }
    if (text.empty()) return out;
    const auto room = reader.prepare();
    const std::size_t n = std::min({portion, room.size(), text.size()});
    std::memcpy(room.data(), text.data(), n);
    reader.commit(n);
    text.remove_prefix(n);
  }
}

constexpr std::string_view three =
    "GET /a?x=1 HTTP/1.1\r\nHost: h\r\n\r\n"
    "POST /b HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhello"
    "PUT /c HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: Chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\nT: 1\r\n\r\n";

TEST(RequestReader, GivesTheSameRequestsInAnyPortions) {
  const std::vector<std::string> expected{"GET /a ", "POST /b hello", "PUT /c abcde"};
  for (std::size_t portion = 1; portion <= three.size(); ++portion) {
    EXPECT_EQ(read_all(three, portion), expected) << portion;
  }
}

TEST(RequestReader, StopsAtTheFirstFault) {
  EXPECT_EQ(read_all("GET /a HTTP/1.1\r\nHost: h\r\n\r\nrubbish\r\n\r\nGET /b HTTP/1.1\r\nHost: h\r\n\r\n", 9),
            (std::vector<std::string>{"GET /a ", "400"}));
}

TEST(RequestReader, HoldsItsLimits) {
  const ReaderLimits limits{100, 10};
  EXPECT_EQ(read_all("GET /" + std::string(200, 'a'), 50, limits), std::vector<std::string>{"431"});
  EXPECT_EQ(read_all("PUT / HTTP/1.1\r\nHost: h\r\nContent-Length: 11\r\n\r\n", 50, limits),
            std::vector<std::string>{"413"});
  EXPECT_EQ(read_all("PUT / HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\n0123456789", 50, limits),
            std::vector<std::string>{"PUT / 0123456789"});
  EXPECT_EQ(read_all("PUT / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n6\r\n012345\r\n5\r\n01234\r\n", 7,
                     limits),
            std::vector<std::string>{"413"});
}

TEST(RequestReader, KeepsViewsOfALongRequestWhole) {
  const std::string value(3000, 'v');
  const std::string body(500'000, 'b');
  RequestReader reader({});
  std::string text = "PUT /x HTTP/1.1\r\nHost: h\r\nX-Long: " + value + "\r\nContent-Length: 500000\r\n\r\n" + body;
  std::string_view rest = text;
  while (reader.next() == RequestReader::State::need_more) {
    const auto room = reader.prepare();
    const std::size_t n = std::min({std::size_t{1000}, room.size(), rest.size()});
    std::memcpy(room.data(), rest.data(), n);
    reader.commit(n);
    rest.remove_prefix(n);
  }
  ASSERT_EQ(reader.next(), RequestReader::State::complete);
  EXPECT_EQ(reader.request().header("x-long"), value);
  EXPECT_EQ(reader.request().body, body);
}

TEST(Response, NoValueEndsALine) {
  Response response;
  response.set("Location", "/a\r\nSet-Cookie: b\0c\x7f");
  EXPECT_EQ(response.headers, "Location: /aSet-Cookie: b\r\n");
}

TEST(Percent, DecodesStrictly) {
  EXPECT_EQ(percent_decode("a%2fb+c", false), "a/b+c");
  EXPECT_EQ(percent_decode("a+b", true), "a b");
  for (const char* broken : {"%", "%1", "%zz", "a%00b"})
    EXPECT_EQ(percent_decode(broken, false), std::nullopt) << broken;
  EXPECT_EQ(percent_decode(percent_encode("é/ %\n"), false), "é/ %\n");
}

}  // namespace
}  // namespace couvert::server
