// SPDX-License-Identifier: Apache-2.0
// ECDSA on P-256 through OpenSSL's EVP interface, and the key's file.
#include "auth/keys.hpp"

#include <openssl/bio.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/sha.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

#include "auth/secret.hpp"

namespace couvert::server {

namespace {

constexpr std::size_t half = 32;  // octets of one number of the signature

template <auto Free>
struct Freer {
  template <class T>
  void operator()(T* pointer) const {
    Free(pointer);
  }
};
using Pkey = std::unique_ptr<EVP_PKEY, Freer<EVP_PKEY_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Freer<EVP_MD_CTX_free>>;
using EcdsaSignature = std::unique_ptr<ECDSA_SIG, Freer<ECDSA_SIG_free>>;
using Number = std::unique_ptr<BIGNUM, Freer<BN_free>>;
using Bio = std::unique_ptr<BIO, Freer<BIO_free_all>>;

class Descriptor {
 public:
  explicit Descriptor(int fd) : fd_(fd) {}
  ~Descriptor() {
    if (fd_ >= 0) ::close(fd_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int get() const noexcept { return fd_; }

 private:
  int fd_;
};

Error io_error(std::string_view what, const std::string& path) {
  return Error(Errc::storage_io, std::string(what) + " " + path + ": " + std::strerror(errno));
}

Status refuse_if_open(const struct stat& info, const std::string& path) {
  if ((info.st_mode & (S_IRWXG | S_IRWXO)) == 0) return {};
  return Error(Errc::permission_denied,
               path + " may be read or written by others; allow its owner only (chmod go= " + path + ")");
}

const unsigned char* octets_of(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }

bool is_p256(const EVP_PKEY* key) {
  std::array<char, 64> group{};
  std::size_t size = 0;
  return EVP_PKEY_is_a(key, "EC") == 1 &&
         EVP_PKEY_get_utf8_string_param(key, OSSL_PKEY_PARAM_GROUP_NAME, group.data(), group.size(), &size) == 1 &&
         std::string_view(group.data(), size) == "prime256v1";
}

Result<std::string> coordinate(const EVP_PKEY* key, const char* name) {
  BIGNUM* raw = nullptr;
  if (EVP_PKEY_get_bn_param(key, name, &raw) != 1) return Error(Errc::internal, "the key has no public half");
  const Number number(raw);
  std::string out(half, '\0');
  BN_bn2binpad(raw, reinterpret_cast<unsigned char*>(out.data()), static_cast<int>(half));
  return out;
}

// The members of the public key that RFC 7638 hashes, in its order.
Result<std::string> public_members(const EVP_PKEY* key) {
  auto x = coordinate(key, OSSL_PKEY_PARAM_EC_PUB_X);
  auto y = coordinate(key, OSSL_PKEY_PARAM_EC_PUB_Y);
  if (!x) return x.error();
  if (!y) return y.error();
  return R"({"crv":"P-256","kty":"EC","x":")" + base64url(*x) + R"(","y":")" + base64url(*y) + "\"}";
}

Result<Secret> read_key_file(const std::string& path) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
  if (file.get() < 0) return io_error("cannot read", path);
  struct stat info {};
  if (::fstat(file.get(), &info) != 0) return io_error("cannot look at", path);
  if (const Status open = refuse_if_open(info, path); !open) return open.error();
  std::string text(4096, '\0');
  const ssize_t n = ::read(file.get(), text.data(), text.size());
  if (n < 0) return io_error("cannot read", path);
  text.resize(static_cast<std::size_t>(n));
  return Secret(std::move(text));
}

// Writes the key under a name of its own and links it, so that of two processes only one makes the key.
Status write_key_file(const std::string& path, std::string_view pem) {
  const std::string draft = path + "." + std::to_string(::getpid());
  ::unlink(draft.c_str());
  {
    const Descriptor file(::open(draft.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (file.get() < 0) return io_error("cannot create", draft);
    if (::write(file.get(), pem.data(), pem.size()) != static_cast<ssize_t>(pem.size()) || ::fsync(file.get()) != 0) {
      return io_error("cannot write", draft);
    }
  }
  const int linked = ::link(draft.c_str(), path.c_str());
  const int failure = errno;
  ::unlink(draft.c_str());
  if (linked != 0 && failure != EEXIST) {
    errno = failure;
    return io_error("cannot create", path);
  }
  return {};
}

Pkey parse_pem(std::string_view pem) {
  const Bio bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
  return Pkey(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
}

Result<Secret> new_key_pem() {
  const Pkey key(EVP_EC_gen("P-256"));
  const Bio bio(BIO_new(BIO_s_secmem()));
  if (!key || PEM_write_bio_PKCS8PrivateKey(bio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1) {
    return Error(Errc::internal, "no key could be made");
  }
  char* data = nullptr;
  const long size = BIO_get_mem_data(bio.get(), &data);
  return Secret(std::string(data, static_cast<std::size_t>(size)));
}

}  // namespace

struct SigningKey::Impl {
  Pkey key;
  std::string id, jwk;
};

Result<SigningKey> SigningKey::wrap(std::unique_ptr<Impl> impl) {
  auto members = public_members(impl->key.get());
  if (!members) return members.error();
  impl->id = base64url(sha256(*members));
  members->pop_back();
  impl->jwk = *members + R"(,"kid":")" + impl->id + R"(","alg":"ES256","use":"sig"})";
  return SigningKey(std::shared_ptr<const Impl>(std::move(impl)));
}

Result<SigningKey> SigningKey::load_or_create(const std::string& folder) {
  if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) return io_error("cannot create", folder);
  struct stat info {};
  if (::stat(folder.c_str(), &info) != 0) return io_error("cannot look at", folder);
  if (const Status open = refuse_if_open(info, folder); !open) return open.error();

  const std::string path = folder + "/es256.pem";
  if (::access(path.c_str(), F_OK) != 0) {
    auto pem = new_key_pem();
    if (!pem) return pem.error();
    if (const Status written = write_key_file(path, pem->reveal()); !written) return written.error();
  }
  auto pem = read_key_file(path);
  if (!pem) return pem.error();
  auto impl = std::make_unique<Impl>();
  impl->key = parse_pem(pem->reveal());
  if (!impl->key || !is_p256(impl->key.get())) return Error(Errc::storage_corrupt, path + " holds no key on P-256");
  return wrap(std::move(impl));
}

Result<SigningKey> SigningKey::ephemeral() {
  auto impl = std::make_unique<Impl>();
  impl->key.reset(EVP_EC_gen("P-256"));
  if (!impl->key) return Error(Errc::internal, "no key could be made");
  return wrap(std::move(impl));
}

const std::string& SigningKey::id() const noexcept { return impl_->id; }

const std::string& SigningKey::jwk() const noexcept { return impl_->jwk; }

Result<std::string> SigningKey::sign(std::string_view text) const {
  const DigestContext context(EVP_MD_CTX_new());
  std::array<unsigned char, 128> der{};
  std::size_t size = der.size();
  if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, impl_->key.get()) != 1 ||
      EVP_DigestSign(context.get(), der.data(), &size, octets_of(text), text.size()) != 1) {
    return Error(Errc::internal, "signing failed");
  }
  const unsigned char* at = der.data();
  const EcdsaSignature signature(d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(size)));
  if (!signature) return Error(Errc::internal, "signing failed");
  std::string out(2 * half, '\0');
  auto* to = reinterpret_cast<unsigned char*>(out.data());
  BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), to, static_cast<int>(half));
  BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), to + half, static_cast<int>(half));
  return out;
}

bool SigningKey::verify(std::string_view text, std::string_view signature) const noexcept {
  if (signature.size() != 2 * half) return false;
  const EcdsaSignature numbers(ECDSA_SIG_new());
  BIGNUM* r = BN_bin2bn(octets_of(signature), static_cast<int>(half), nullptr);
  BIGNUM* s = BN_bin2bn(octets_of(signature) + half, static_cast<int>(half), nullptr);
  if (ECDSA_SIG_set0(numbers.get(), r, s) != 1) {
    BN_free(r);
    BN_free(s);
    return false;
  }
  std::array<unsigned char, 128> der{};
  unsigned char* at = der.data();
  const int size = i2d_ECDSA_SIG(numbers.get(), &at);
  if (size <= 0) return false;
  const DigestContext context(EVP_MD_CTX_new());
  return EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, impl_->key.get()) == 1 &&
         EVP_DigestVerify(context.get(), der.data(), static_cast<std::size_t>(size), octets_of(text), text.size()) == 1;
}

std::string base64url(std::string_view octets) {
  static constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  std::string out;
  out.reserve((octets.size() * 4 + 2) / 3);
  std::uint32_t bits = 0;
  int held = 0;
  for (const char c : octets) {
    bits = (bits << 8) | static_cast<unsigned char>(c);
    held += 8;
    while (held >= 6) {
      held -= 6;
      out.push_back(digits[(bits >> held) & 63]);
    }
  }
  if (held > 0) out.push_back(digits[(bits << (6 - held)) & 63]);
  return out;
}

namespace {

int base64url_digit(char c) noexcept {
  if (c >= 'A' && c <= 'Z') return c - 'A';
  if (c >= 'a' && c <= 'z') return c - 'a' + 26;
  if (c >= '0' && c <= '9') return c - '0' + 52;
  if (c == '-') return 62;
  return c == '_' ? 63 : -1;
}

}  // namespace

bool from_base64url(std::string_view text, std::string& out) {
  out.clear();
  if (text.size() % 4 == 1) return false;
  std::uint32_t bits = 0;
  int held = 0;
  for (const char c : text) {
    const int digit = base64url_digit(c);
    if (digit < 0) return false;
    bits = (bits << 6) | static_cast<std::uint32_t>(digit);
    held += 6;
    if (held >= 8) {
      held -= 8;
      out.push_back(static_cast<char>((bits >> held) & 255));
    }
  }
  return (bits & ((1U << held) - 1)) == 0;
}

std::string sha256(std::string_view octets) {
  std::string out(SHA256_DIGEST_LENGTH, '\0');
  SHA256(octets_of(octets), octets.size(), reinterpret_cast<unsigned char*>(out.data()));
  return out;
}

}  // namespace couvert::server
