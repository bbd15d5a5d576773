// SPDX-License-Identifier: Apache-2.0
// SHA-256 as FIPS 180-4 describes it: constants 4.2.2, padding 5.1.1, computation 6.2.
#include "core/sha256.hpp"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstring>
#include <string>

namespace couvert {
inline namespace v0 {
namespace {

constexpr std::size_t block_octets = 64;
using State = std::array<std::uint32_t, 8>;

constexpr std::array<std::uint32_t, 64> round_constants = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

std::uint32_t big_endian(const unsigned char* p) noexcept {
  return std::uint32_t{p[0]} << 24 | std::uint32_t{p[1]} << 16 | std::uint32_t{p[2]} << 8 | std::uint32_t{p[3]};
}

void absorb(State& state, const unsigned char* block) noexcept {
  std::array<std::uint32_t, 64> w{};
  for (std::size_t t = 0; t < 16; ++t) w[t] = big_endian(block + 4 * t);
  for (std::size_t t = 16; t < 64; ++t) {
    const std::uint32_t s0 = std::rotr(w[t - 15], 7) ^ std::rotr(w[t - 15], 18) ^ (w[t - 15] >> 3);
    const std::uint32_t s1 = std::rotr(w[t - 2], 17) ^ std::rotr(w[t - 2], 19) ^ (w[t - 2] >> 10);
    w[t] = w[t - 16] + s0 + w[t - 7] + s1;
  }
  auto [a, b, c, d, e, f, g, h] = state;
  for (std::size_t t = 0; t < 64; ++t) {
    const std::uint32_t sum1 = std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25);
    const std::uint32_t t1 = h + sum1 + ((e & f) ^ (~e & g)) + round_constants[t] + w[t];
    const std::uint32_t sum0 = std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22);
    const std::uint32_t t2 = sum0 + ((a & b) ^ (a & c) ^ (b & c));
    h = g, g = f, f = e, e = d + t1, d = c, c = b, b = a, a = t1 + t2;
  }
  const State working = {a, b, c, d, e, f, g, h};
  for (std::size_t i = 0; i < state.size(); ++i) state[i] += working[i];
}

}  // namespace

std::array<std::uint8_t, 32> sha256(std::string_view message) noexcept { return sha256({message}); }

std::array<std::uint8_t, 32> sha256(std::initializer_list<std::string_view> parts) noexcept {
  State state = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
  std::array<unsigned char, 2 * block_octets> tail{};
  std::size_t rest = 0;  // octets in the tail, fewer than a block
  std::uint64_t total = 0;
  for (std::string_view part : parts) {
    total += part.size();
    if (rest > 0) {
      const std::size_t taken = std::min(part.size(), block_octets - rest);
      if (taken > 0) std::memcpy(tail.data() + rest, part.data(), taken);
      part.remove_prefix(taken);
      rest += taken;
      if (rest < block_octets) continue;
      absorb(state, tail.data());
      rest = 0;
    }
    const auto* data = reinterpret_cast<const unsigned char*>(part.data());
    const std::size_t whole = part.size() / block_octets * block_octets;
    for (std::size_t at = 0; at < whole; at += block_octets) absorb(state, data + at);
    rest = part.size() - whole;
    if (rest != 0) std::memcpy(tail.data(), data + whole, rest);
  }

  // The rest, a one bit, zeros, and the length in bits as 64-bit big-endian: one block or two.
  std::memset(tail.data() + rest, 0, tail.size() - rest);
  tail[rest] = 0x80;
  const std::size_t used = rest + 9 <= block_octets ? block_octets : 2 * block_octets;
  const std::uint64_t bits = total * 8;
  for (std::size_t i = 0; i < 8; ++i) tail[used - 1 - i] = static_cast<unsigned char>(bits >> (8 * i));
  for (std::size_t at = 0; at < used; at += block_octets) absorb(state, tail.data() + at);

  std::array<std::uint8_t, 32> digest{};
  for (std::size_t i = 0; i < digest.size(); ++i) {
    digest[i] = static_cast<std::uint8_t>(state[i / 4] >> (24 - 8 * (i % 4)));
  }
  return digest;
}

std::array<std::uint8_t, 32> hmac_sha256(std::string_view key, std::string_view message) {
  std::array<char, block_octets> block{};
  if (key.size() > block.size()) {
    const auto digest = sha256(key);
    std::memcpy(block.data(), digest.data(), digest.size());
  } else if (!key.empty()) {
    std::memcpy(block.data(), key.data(), key.size());
  }
  const auto padded = [&block](unsigned pad, std::string_view rest) {
    std::string text;
    text.reserve(block.size() + rest.size());
    for (const char octet : block) text.push_back(static_cast<char>(static_cast<unsigned char>(octet) ^ pad));
    return text.append(rest);
  };
  const auto inner = sha256(padded(0x36, message));
  return sha256(padded(0x5c, {reinterpret_cast<const char*>(inner.data()), inner.size()}));
}

}  // namespace v0
}  // namespace couvert
