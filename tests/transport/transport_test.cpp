// SPDX-License-Identifier: Apache-2.0
// The default transport against servers that are slow, silent, wordy, rude or gone.
#include "couvert/transport_cpprest.hpp"

#include <gtest/gtest.h>

#include <future>

#include "loopback_server.hpp"

// What these libraries keep until the process ends, of calls that nobody waited for; their frames hide the caller's.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() { return "leak:libcpprest.so\nleak:libcrypto.so\n"; }

namespace couvert {
namespace {

using namespace couvert::test;
using Clock = std::chrono::steady_clock;

std::unique_ptr<spi::Transport> transport_to(const std::string& url, const std::string& proxy = "") {
  CpprestOptions options;
  options.base_url = url;
  options.proxy = proxy;
  auto transport = make_cpprest_transport(options);
  EXPECT_TRUE(transport.ok()) << transport.error().message();
  return *std::move(transport);
}
spi::Request get(std::string target = "/v1/sync/pull?limit=1") { return {"GET", std::move(target), {}, ""}; }
spi::Request post(std::string body) {
  return {"POST", "/v1/sync/push", {{"authorization", "Bearer t"}}, std::move(body)};
}

Errc code_for(const LoopbackServer& server, const spi::Request& request = get(),
              Duration limit = Duration::seconds(5)) {
  const auto answer = transport_to(server.url())->send(request, limit);
  return answer ? Errc{} : answer.error().code();
}

/// Answers each request of a connection with what was asked.
void echo(Connection& connection) {
  while (const auto asked = connection.read_request()) connection.answer(asked->head + asked->body);
}

TEST(TransportCpprest, a_request_arrives_as_it_was_given_and_so_does_the_answer_G3) {
  LoopbackServer server([](Connection& connection) {
    const auto asked = connection.read_request();
    connection.answer(asked->head + "|" + asked->body, "409 Conflict", "X-Two-Words: as is\r\n");
  });
  auto request = post("{\"a\":1}");
  request.target = "/v1/sync/push?x=%2F%20y&z=%C3%A9";
  request.headers.emplace_back("content-type", "application/json; charset=utf-8");
  const auto answer = transport_to(server.url())->send(request, Duration::seconds(5));
  ASSERT_TRUE(answer.ok()) << answer.error().message();
  EXPECT_EQ(answer->status, 409);
  EXPECT_NE(answer->body.find("POST /v1/sync/push?x=%2F%20y&z=%C3%A9 HTTP/1.1\r\n"), std::string::npos) << answer->body;
  EXPECT_NE(answer->body.find("authorization:Bearer t\r\n"), std::string::npos) << answer->body;
  EXPECT_NE(answer->body.find("content-type:application/json; charset=utf-8\r\n"), std::string::npos) << answer->body;
  EXPECT_EQ(answer->body.find("Accept-Encoding"), std::string::npos) << answer->body;
  EXPECT_EQ(answer->body.substr(answer->body.size() - 8), "|{\"a\":1}");
  EXPECT_THAT(answer->headers, testing::Contains(testing::Pair("x-two-words", "as is")));
}

TEST(TransportCpprest, a_path_before_the_targets_is_kept) {
  LoopbackServer server(echo);
  const auto answer = transport_to(server.url() + "/shop/")->send(get("/v1/venues"), Duration::seconds(5));
  ASSERT_TRUE(answer.ok());
  EXPECT_EQ(answer->body.substr(0, 30), "GET /shop/v1/venues HTTP/1.1\r\n");
}

TEST(TransportCpprest, connections_are_kept) {
  LoopbackServer server(echo);
  const auto transport = transport_to(server.url());
  for (int i = 0; i < 20; ++i) ASSERT_TRUE(transport->send(post(std::to_string(i)), Duration::seconds(5)).ok());
  EXPECT_EQ(server.connections(), 1);
}

TEST(TransportCpprest, a_connection_that_the_server_closed_while_idle_is_passed_over) {
  LoopbackServer server([](Connection& connection) {
    connection.read_request();
    connection.answer("once");  // and then it closes without having said so
  });
  const auto transport = transport_to(server.url());
  for (int i = 0; i < 5; ++i) {
    const auto answer = transport->send(post("x"), Duration::seconds(5));
    ASSERT_TRUE(answer.ok()) << i << ": " << answer.error().message();
    std::this_thread::sleep_for(std::chrono::milliseconds(30));
  }
  EXPECT_EQ(server.connections(), 5);
}

TEST(TransportCpprest, a_post_whose_answer_is_lost_is_not_sent_again_by_itself) {
  std::atomic<int> seen{0};
  LoopbackServer server([&](Connection& connection) {
    while (const auto asked = connection.read_request()) {
      if (++seen == 2) return;  // on a kept connection, after having read all of it
      connection.answer("fine");
    }
  });
  const auto transport = transport_to(server.url());
  ASSERT_TRUE(transport->send(post("1"), Duration::seconds(5)).ok());
  const auto second = transport->send(post("2"), Duration::seconds(5));
  ASSERT_FALSE(second.ok());
  EXPECT_EQ(second.error().code(), Errc::transport_unreachable);
  std::this_thread::sleep_for(std::chrono::milliseconds(50));
  EXPECT_EQ(seen, 2);
}

TEST(TransportCpprest, nobody_listens) {
  int port = 0;
  { port = LoopbackServer(echo).port(); }
  const auto answer = transport_to("http://127.0.0.1:" + std::to_string(port))->send(get(), Duration::seconds(5));
  ASSERT_FALSE(answer.ok());
  EXPECT_EQ(answer.error().code(), Errc::transport_unreachable);
  EXPECT_TRUE(answer.error().retryable());
}

TEST(TransportCpprest, a_name_that_does_not_exist_is_unreachable_within_the_limit) {
  const auto transport = transport_to("https://no-such-host.invalid");
  const auto begin = Clock::now();
  const auto answer = transport->send(get(), Duration::seconds(2));
  ASSERT_FALSE(answer.ok());
  EXPECT_THAT(answer.error().code(), testing::AnyOf(Errc::transport_unreachable, Errc::transport_timeout));
  EXPECT_LT(Clock::now() - begin, std::chrono::seconds(4));
}

TEST(TransportCpprest, a_server_that_never_answers_costs_the_limit_and_no_more) {
  LoopbackServer server([](Connection& connection) { connection.stay_silent(); });
  const auto begin = Clock::now();
  EXPECT_EQ(code_for(server, get(), Duration{300'000}), Errc::transport_timeout);
  EXPECT_GE(Clock::now() - begin, std::chrono::milliseconds(300));
  EXPECT_LT(Clock::now() - begin, std::chrono::seconds(3));
}

TEST(TransportCpprest, the_limit_is_for_the_whole_answer_not_for_each_octet) {
  LoopbackServer server([&server](Connection& connection) {
    connection.read_request();
    connection.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
    for (int i = 0; i < 1'000 && !server.stopping(); ++i) {
      if (!connection.write("x")) return;
      std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
  });
  const auto begin = Clock::now();
  EXPECT_EQ(code_for(server, get(), Duration{400'000}), Errc::transport_timeout);
  EXPECT_LT(Clock::now() - begin, std::chrono::seconds(4));
}

TEST(TransportCpprest, a_slow_server_is_waited_for) {
  LoopbackServer server([](Connection& connection) {
    connection.read_request();
    std::this_thread::sleep_for(std::chrono::milliseconds(400));
    connection.answer("late");
  });
  EXPECT_EQ(code_for(server), Errc{});
}

TEST(TransportCpprest, no_time_at_all_is_a_timeout) {
  LoopbackServer server([](Connection& connection) { connection.stay_silent(); });
  EXPECT_EQ(code_for(server, get(), Duration{0}), Errc::transport_timeout);
  EXPECT_EQ(code_for(server, get(), Duration{-5}), Errc::transport_timeout);
}

TEST(TransportCpprest, half_an_answer_is_none) {
  for (const char* half : {"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this", "HTTP/1.1 200 OK\r\nContent-Le",
                           "", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n20\r\nabc"}) {
    LoopbackServer server([half](Connection& connection) {
      connection.read_request();
      connection.write(half);
    });
    EXPECT_EQ(code_for(server), Errc::transport_unreachable) << half;
  }
}

TEST(TransportCpprest, what_is_not_http_is_no_answer) {
  for (const char* garbage : {"SSH-2.0-OpenSSH_9.2\r\n\r\n", "HTTP/1.1 abc\r\n\r\n", "\r\n\r\n\r\n\r\n",
                              "HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 999 What\r\nContent-Length: 0\r\n\r\n"}) {
    LoopbackServer server([garbage](Connection& connection) {
      connection.read_request();
      connection.write(garbage);
      connection.stay_silent();
    });
    EXPECT_EQ(code_for(server, get(), Duration::seconds(2)), Errc::transport_response) << garbage;
  }
}

TEST(TransportCpprest, a_reset_is_unreachable) {
  LoopbackServer server([](Connection& connection) {
    connection.read_request();
    connection.reset();
  });
  EXPECT_EQ(code_for(server), Errc::transport_unreachable);
  EXPECT_EQ(code_for(server, post("x")), Errc::transport_unreachable);
}

/// Sends more than is allowed in a form of the test's choice, and notes how much of it was taken.
Errc code_for_huge(const std::string& head, const std::string& piece) {
  LoopbackServer server([&](Connection& connection) {
    connection.read_request();
    connection.write(head);
    for (std::size_t sent = 0; !piece.empty() && sent < (80u << 20) && connection.write(piece); sent += piece.size()) {
    }
  });
  return code_for(server, get(), Duration::seconds(60));
}

TEST(TransportCpprest, more_than_64_mib_is_refused_announced_or_not) {
  const std::string mib(1u << 20, 'x');
  EXPECT_EQ(code_for_huge("HTTP/1.1 200 OK\r\nContent-Length: 67108865\r\n\r\n", ""), Errc::transport_response);
  EXPECT_EQ(code_for_huge("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "100000\r\n" + mib + "\r\n"),
            Errc::transport_response);
  EXPECT_EQ(code_for_huge("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n", mib), Errc::transport_response);
}

TEST(TransportCpprest, a_large_answer_arrives_whole) {
  std::string large;
  for (int i = 0; large.size() < (20u << 20); ++i) large += std::to_string(i) + ",";
  LoopbackServer server([&](Connection& connection) {
    connection.read_request();
    connection.answer(large);
  });
  const auto answer = transport_to(server.url())->send(get(), Duration::seconds(30));
  ASSERT_TRUE(answer.ok()) << answer.error().message();
  EXPECT_TRUE(answer->body == large);
}

TEST(TransportCpprest, a_redirect_is_an_answer_and_nobody_goes_there) {
  std::atomic<int> seen{0};
  LoopbackServer server([&](Connection& connection) {
    while (connection.read_request()) {
      ++seen;
      connection.answer("", "302 Found", "Location: /elsewhere\r\n");
    }
  });
  const auto answer = transport_to(server.url())->send(get(), Duration::seconds(5));
  ASSERT_TRUE(answer.ok());
  EXPECT_EQ(answer->status, 302);
  EXPECT_EQ(seen, 1);
}

TEST(TransportCpprest, fifty_calls_at_once_each_get_their_own_answer) {
  LoopbackServer server([](Connection& connection) {
    while (const auto asked = connection.read_request()) {
      std::this_thread::sleep_for(std::chrono::milliseconds(20));
      connection.answer(asked->body);
    }
  });
  const auto transport = transport_to(server.url());
  std::vector<std::thread> threads;
  std::atomic<int> right{0};
  for (int t = 0; t < 50; ++t) {
    threads.emplace_back([&, t] {
      for (int i = 0; i < 4; ++i) {
        const std::string body = std::to_string(t) + "/" + std::to_string(i);
        const auto answer = transport->send(post(body), Duration::seconds(30));
        if (answer.ok() && answer->body == body) ++right;
      }
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(right, 200);
  EXPECT_LE(server.connections(), 50);
}

TEST(TransportCpprest, close_ends_calls_that_wait_and_refuses_later_ones) {
  LoopbackServer server([](Connection& connection) { connection.stay_silent(); });
  const auto transport = transport_to(server.url());
  std::vector<std::future<Result<spi::Response>>> calls;
  for (int i = 0; i < 5; ++i) {
    calls.push_back(std::async(std::launch::async, [&] { return transport->send(get(), Duration::seconds(60)); }));
  }
  while (server.connections() < 5) std::this_thread::sleep_for(std::chrono::milliseconds(5));
  const auto begin = Clock::now();
  transport->close();
  for (auto& call : calls) {
    const auto answer = call.get();
    ASSERT_FALSE(answer.ok());
    EXPECT_EQ(answer.error().code(), Errc::closed);
  }
  EXPECT_LT(Clock::now() - begin, std::chrono::seconds(3));
  transport->close();
  EXPECT_EQ(transport->send(get(), Duration::seconds(1)).error().code(), Errc::closed);
}

TEST(TransportCpprest, through_a_proxy_the_house_is_asked_by_its_whole_name) {
  LoopbackServer proxy([](Connection& connection) {
    while (const auto asked = connection.read_request()) connection.answer(asked->head);
  });
  const auto answer = transport_to("http://127.0.0.1:9", proxy.url())->send(get("/v1/venues"), Duration::seconds(5));
  ASSERT_TRUE(answer.ok()) << answer.error().message();
  EXPECT_EQ(answer->body.substr(0, 43), "GET http://127.0.0.1:9/v1/venues HTTP/1.1\r\n") << answer->body;
}

TEST(TransportCpprest, a_proxy_of_the_environment_is_not_asked) {
  LoopbackServer server(echo), proxy(echo);
  setenv("http_proxy", proxy.url().c_str(), 1);
  EXPECT_EQ(code_for(server), Errc{});
  unsetenv("http_proxy");
  EXPECT_EQ(proxy.connections(), 0);
  EXPECT_EQ(server.connections(), 1);
}

TEST(TransportCpprest, options_are_checked) {
  const auto path_of = [](const CpprestOptions& options) {
    const auto transport = make_cpprest_transport(options);
    return transport ? std::string("made") : std::string(transport.error().path());
  };
  const auto with_url = [](std::string url) {
    CpprestOptions options;
    options.base_url = std::move(url);
    return options;
  };
  for (const char* bad : {"", "house.example", "ftp://house.example", "https://", "https://user@house.example",
                          "https://h:0", "https://h:65536", "https://h:x", "https://h/?q=1", "https://h/#f",
                          "https://[::1]/", "https://h /", "https://h/a b", "https://hé"}) {
    EXPECT_EQ(path_of(with_url(bad)), "/base_url") << bad;
  }
  EXPECT_EQ(path_of(with_url("http://house.example")), "/base_url") << "a token would travel in the open";
  EXPECT_EQ(path_of(with_url("http://127.evil.example")), "/base_url");
  EXPECT_EQ(path_of(with_url("https://House.Example:8443/api")), "made");
  EXPECT_EQ(path_of(with_url("http://localhost:8080")), "made");
  auto options = with_url("http://house.example");
  options.allow_plain_http = true;
  EXPECT_EQ(path_of(options), "made");
  options.proxy = "https://proxy.example";
  EXPECT_EQ(path_of(options), "/proxy");
  options.proxy = "";
  options.proxy_user = "u";
  EXPECT_EQ(path_of(options), "/proxy");
  options = with_url("https://h");
  options.ca_file = "/no/such/file.pem";
  EXPECT_EQ(path_of(options), "/ca_file");
  options = with_url("https://h");
  options.network_threads = -1;
  EXPECT_EQ(path_of(options), "/network_threads");
}

TEST(TransportCpprest, a_request_that_would_smuggle_another_is_not_sent) {
  LoopbackServer server(echo);
  const auto transport = transport_to(server.url());
  const auto refused = [&](spi::Request request) {
    const auto answer = transport->send(request, Duration::seconds(5));
    return !answer.ok() && answer.error().code() == Errc::invalid_argument;
  };
  EXPECT_TRUE(refused({"PUT", "/", {}, ""}));
  EXPECT_TRUE(refused({"GET", "", {}, ""}));
  EXPECT_TRUE(refused({"GET", "v1", {}, ""}));
  EXPECT_TRUE(refused({"GET", "/a b", {}, ""}));
  EXPECT_TRUE(refused({"GET", "/a\r\nx: y", {}, ""}));
  EXPECT_TRUE(refused({"GET", "/", {}, "body"}));
  EXPECT_TRUE(refused({"GET", "/", {{"x", "a\r\nb: c"}}, ""}));
  EXPECT_TRUE(refused({"GET", "/", {{"x y", "a"}}, ""}));
  EXPECT_TRUE(refused({"GET", "/", {{"host", "elsewhere"}}, ""}));
  EXPECT_TRUE(refused({"POST", "/", {{"content-length", "1"}}, "{}"}));
  EXPECT_EQ(server.connections(), 0);
}

}  // namespace
}  // namespace couvert
