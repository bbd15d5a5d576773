// SPDX-License-Identifier: Apache-2.0
// Whom the default transport trusts: certificates made here, good and bad, straight and through a proxy.
#include <gtest/gtest.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <cstdio>

#include "couvert/transport_cpprest.hpp"
#include "loopback_server.hpp"
#include "temp_folder.hpp"

namespace couvert {
namespace {

using namespace couvert::test;

template <class T>
using Owned = std::shared_ptr<T>;
template <class T, class Free>
Owned<T> own(T* pointer, Free free) {
  return {pointer, free};
}

struct Identity {
  Owned<EVP_PKEY> key;
  Owned<X509> certificate;
};

void add_extension(X509* certificate, int nid, const std::string& value) {
  X509V3_CTX context;
  X509V3_set_ctx_nodb(&context);
  X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
  const auto extension = own(X509V3_EXT_conf_nid(nullptr, &context, nid, value.c_str()), X509_EXTENSION_free);
  X509_add_ext(certificate, extension.get(), -1);
}

/// Without an issuer: a root. `alt_name` as "DNS:…" or "IP:…"; days are counted from now.
Identity make_identity(const Identity* issuer, const std::string& alt_name, long from_day, long to_day) {
  Identity made{own(EVP_EC_gen("P-256"), EVP_PKEY_free), own(X509_new(), X509_free)};
  X509* x = made.certificate.get();
  static long serial = 1;
  X509_set_version(x, 2);
  ASN1_INTEGER_set(X509_get_serialNumber(x), ++serial);
  X509_gmtime_adj(X509_getm_notBefore(x), from_day * 86'400);
  X509_gmtime_adj(X509_getm_notAfter(x), to_day * 86'400);
  X509_set_pubkey(x, made.key.get());
  X509_NAME* name = X509_get_subject_name(x);
  const std::string common = issuer ? "a server" : "a root " + std::to_string(serial);
  X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>(common.c_str()), -1, -1,
                             0);
  X509_set_issuer_name(x, issuer ? X509_get_subject_name(issuer->certificate.get()) : name);
  add_extension(x, NID_basic_constraints, issuer ? "critical,CA:FALSE" : "critical,CA:TRUE");
  if (!alt_name.empty()) add_extension(x, NID_subject_alt_name, alt_name);
  X509_sign(x, issuer ? issuer->key.get() : made.key.get(), EVP_sha256());
  return made;
}

class TransportTls : public testing::Test {
 protected:
  TransportTls() : root_(make_identity(nullptr, "", -1, 10)) {
    std::FILE* file = std::fopen(folder_.file("root.pem").c_str(), "w");
    PEM_write_X509(file, root_.certificate.get());
    std::fclose(file);
  }

  Owned<SSL_CTX> context_of(const Identity& server, int highest = 0) {
    auto context = own(SSL_CTX_new(TLS_server_method()), SSL_CTX_free);
    SSL_CTX_use_certificate(context.get(), server.certificate.get());
    SSL_CTX_use_PrivateKey(context.get(), server.key.get());
    if (highest != 0) {
      SSL_CTX_set_security_level(context.get(), 0);
      SSL_CTX_set_min_proto_version(context.get(), highest);
      SSL_CTX_set_max_proto_version(context.get(), highest);
    }
    return context;
  }

  static LoopbackServer::Handler answering(Owned<SSL_CTX> context) {
    return [context = std::move(context)](Connection& connection) {
      if (!connection.secure(context.get())) return;
      while (const auto asked = connection.read_request()) connection.answer(asked->body);
    };
  }

  Result<spi::Response> ask(const std::string& url, const std::string& proxy = "", bool our_root = true) {
    CpprestOptions options;
    options.base_url = url;
    options.proxy = proxy;
    if (our_root) options.ca_file = folder_.file("root.pem");
    const auto transport = make_cpprest_transport(options);
    return (*transport)->send({"POST", "/", {}, "hello"}, Duration::seconds(10));
  }
  Errc code_for(const Identity& server, const std::string& host, int highest = 0, bool our_root = true) {
    LoopbackServer loopback(answering(context_of(server, highest)));
    const auto answer = ask("https://" + host + ":" + std::to_string(loopback.port()), "", our_root);
    if (!answer) return answer.error().code();
    EXPECT_EQ(answer->body, "hello");
    return Errc{};
  }

  TempFolder folder_;
  Identity root_;
};

TEST_F(TransportTls, a_good_certificate_is_accepted_by_name_and_by_address) {
  EXPECT_EQ(code_for(make_identity(&root_, "DNS:localhost", -1, 5), "localhost"), Errc{});
  EXPECT_EQ(code_for(make_identity(&root_, "IP:127.0.0.1", -1, 5), "127.0.0.1"), Errc{});
  EXPECT_EQ(code_for(make_identity(&root_, "DNS:localhost", -1, 5), "localhost", TLS1_2_VERSION), Errc{});
}

TEST_F(TransportTls, another_name_is_refused) {
  EXPECT_EQ(code_for(make_identity(&root_, "DNS:other.example", -1, 5), "localhost"), Errc::transport_tls);
  EXPECT_EQ(code_for(make_identity(&root_, "IP:127.0.0.2", -1, 5), "127.0.0.1"), Errc::transport_tls);
  EXPECT_EQ(code_for(make_identity(&root_, "", -1, 5), "localhost"), Errc::transport_tls);
}

TEST_F(TransportTls, an_expired_one_and_one_of_tomorrow_are_refused) {
  EXPECT_EQ(code_for(make_identity(&root_, "DNS:localhost", -9, -1), "localhost"), Errc::transport_tls);
  EXPECT_EQ(code_for(make_identity(&root_, "DNS:localhost", 1, 5), "localhost"), Errc::transport_tls);
}

TEST_F(TransportTls, a_root_of_somebody_else_is_refused) {
  const Identity stranger = make_identity(nullptr, "", -1, 10);
  EXPECT_EQ(code_for(make_identity(&stranger, "DNS:localhost", -1, 5), "localhost"), Errc::transport_tls);
  EXPECT_EQ(code_for(make_identity(nullptr, "DNS:localhost", -1, 5), "localhost"), Errc::transport_tls);
  const Identity ours = make_identity(&root_, "DNS:localhost", -1, 5);
  EXPECT_EQ(code_for(ours, "localhost", 0, false), Errc::transport_tls) << "the system does not know our root";
}

TEST_F(TransportTls, tls_1_1_is_refused) {
  EXPECT_EQ(code_for(make_identity(&root_, "DNS:localhost", -1, 5), "localhost", TLS1_1_VERSION), Errc::transport_tls);
}

TEST_F(TransportTls, a_server_without_tls_is_refused_and_a_cut_handshake_may_be_tried_again) {
  LoopbackServer plain([](Connection& connection) {
    connection.read_some();
    connection.write("HTTP/1.1 400 Bad Request\r\n\r\n");
  });
  EXPECT_EQ(ask("https://localhost:" + std::to_string(plain.port())).error().code(), Errc::transport_tls);
  LoopbackServer cut([](Connection& connection) { connection.read_some(); });
  const auto answer = ask("https://localhost:" + std::to_string(cut.port()));
  EXPECT_EQ(answer.error().code(), Errc::transport_unreachable);
  EXPECT_TRUE(answer.error().retryable());
}

TEST_F(TransportTls, connections_are_kept_and_passed_over_when_closed) {
  const auto context = context_of(make_identity(&root_, "DNS:localhost", -1, 5));
  LoopbackServer server([context](Connection& connection) {
    if (!connection.secure(context.get())) return;
    for (int i = 0; i < 3; ++i) {
      const auto asked = connection.read_request();
      if (!asked) return;
      connection.answer(asked->body);
    }
  });
  CpprestOptions options;
  options.base_url = "https://localhost:" + std::to_string(server.port());
  options.ca_file = folder_.file("root.pem");
  const auto transport = make_cpprest_transport(options);
  for (int i = 0; i < 9; ++i) {
    const auto answer = (*transport)->send({"POST", "/", {}, "x"}, Duration::seconds(10));
    ASSERT_TRUE(answer.ok()) << i << ": " << answer.error().message();
    if (i % 3 == 2) std::this_thread::sleep_for(std::chrono::milliseconds(30));
  }
  EXPECT_EQ(server.connections(), 3);
}

/// Answers CONNECT and then only carries octets; notes what it was asked for.
class Tunnel {
 public:
  explicit Tunnel(std::string refusal = "")
      : refusal_(std::move(refusal)), server_([this](Connection& connection) { serve(connection); }) {}
  std::string url() const { return server_.url(); }
  std::string asked() {
    std::lock_guard lock(mutex_);
    return asked_;
  }

 private:
  void serve(Connection& connection) {
    const auto request = connection.read_request();
    if (!request) return;
    {
      std::lock_guard lock(mutex_);
      asked_ = request->head;
    }
    if (!refusal_.empty()) {
      connection.answer("", refusal_);
      return;
    }
    const auto end = request->head.find(" HTTP/1.1");
    const int house = connect_to(std::stoi(request->head.substr(request->head.rfind(':', end) + 1)));
    connection.write("HTTP/1.1 200 Connection established\r\n\r\n");
    if (house >= 0) {
      splice(connection.socket(), house);
      ::close(house);
    }
  }

  std::string refusal_;
  std::mutex mutex_;
  std::string asked_;
  LoopbackServer server_;
};

TEST_F(TransportTls, through_a_proxy_the_house_itself_is_checked) {
  Tunnel tunnel;
  LoopbackServer good(answering(context_of(make_identity(&root_, "DNS:localhost", -1, 5))));
  const std::string authority = "localhost:" + std::to_string(good.port());
  const auto answer = ask("https://" + authority, tunnel.url());
  ASSERT_TRUE(answer.ok()) << answer.error().message();
  EXPECT_EQ(answer->body, "hello");
  EXPECT_EQ(tunnel.asked().substr(0, 8 + authority.size()), "CONNECT " + authority);
  LoopbackServer bad(answering(context_of(make_identity(&root_, "DNS:other.example", -1, 5))));
  EXPECT_EQ(ask("https://localhost:" + std::to_string(bad.port()), tunnel.url()).error().code(), Errc::transport_tls);
}

TEST_F(TransportTls, a_proxy_that_refuses_or_is_silent_makes_the_house_unreachable) {
  Tunnel refusing("407 Proxy Authentication Required");
  EXPECT_EQ(ask("https://localhost:9", refusing.url()).error().code(), Errc::transport_unreachable);
  LoopbackServer silent([](Connection& connection) { connection.stay_silent(); });
  CpprestOptions options;
  options.base_url = "https://localhost:9";
  options.proxy = silent.url();
  const auto transport = make_cpprest_transport(options);
  const auto answer = (*transport)->send({"GET", "/", {}, ""}, Duration{300'000});
  EXPECT_EQ(answer.error().code(), Errc::transport_timeout);
}

TEST_F(TransportTls, a_proxy_is_told_user_and_password_when_there_are_any) {
  Tunnel refusing("403 Forbidden");
  CpprestOptions options;
  options.base_url = "https://localhost:9";
  options.proxy = refusing.url();
  options.proxy_user = "aladdin";
  options.proxy_password = "open sesame";
  const auto transport = make_cpprest_transport(options);
  EXPECT_FALSE((*transport)->send({"GET", "/", {}, ""}, Duration::seconds(5)).ok());
  EXPECT_NE(refusing.asked().find("Proxy-Authorization: Basic YWxhZGRpbjpvcGVuIHNlc2FtZQ=="), std::string::npos)
      << refusing.asked();
}

}  // namespace
}  // namespace couvert
