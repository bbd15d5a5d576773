// SPDX-License-Identifier: Apache-2.0
// Runs a fuzz entry over its corpus, and over reproducible mutations of it, without a fuzzing engine.
//
// Usage: fuzz_<name> [--mutate N] [--seed S] FILE_OR_FOLDER…
// With COUVERT_TEST_FULL=1 in the environment N is a hundred times as large; COUVERT_FUZZ_TRACE=1 names each input.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string_view>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using Bytes = std::vector<std::uint8_t>;

// splitmix64: small, and the same on every machine, which std::uniform_int_distribution is not.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}
  std::uint64_t next() {
    std::uint64_t z = (state_ += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
  }
  std::size_t below(std::size_t bound) { return bound == 0 ? 0 : static_cast<std::size_t>(next() % bound); }

 private:
  std::uint64_t state_;
};

// Pieces that parsers of documents, numbers and requests tend to trip over.
constexpr std::string_view kPieces[] = {"{",
                                        "}",
                                        "[",
                                        "]",
                                        "\"",
                                        ",",
                                        ":",
                                        "null",
                                        "true",
                                        "-1",
                                        "0",
                                        "1e999",
                                        "-0",
                                        "0.1",
                                        "\\u0000",
                                        "\\ud800",
                                        "\xff",
                                        "\xc3\x28",
                                        "\r\n",
                                        "\r\n\r\n",
                                        "%00",
                                        "%zz",
                                        "../",
                                        "9223372036854775807",
                                        "9223372036854775808",
                                        "-9223372036854775808",
                                        "99999999999999999999999999",
                                        "[[[[[[[[[[[[[[[[",
                                        "\xef\xbb\xbf",
                                        "\t"};

std::size_t place(Random& random, const Bytes& input) { return random.below(input.size() + 1); }

void mutate_once(Bytes& input, Random& random) {
  const auto at = [&](std::size_t i) { return input.begin() + static_cast<std::ptrdiff_t>(i); };
  switch (random.below(6)) {
    case 0:  // flip a bit
      if (!input.empty()) {
        std::uint8_t& byte = input[random.below(input.size())];
        byte = static_cast<std::uint8_t>(byte ^ (1U << random.below(8)));
      }
      break;
    case 1:  // replace a byte
      if (!input.empty()) input[random.below(input.size())] = static_cast<std::uint8_t>(random.next());
      break;
    case 2: {  // insert a piece
      const std::string_view piece = kPieces[random.below(std::size(kPieces))];
      input.insert(at(place(random, input)), piece.begin(), piece.end());
      break;
    }
    case 3: {  // cut a stretch
      const std::size_t from = place(random, input);
      const std::size_t to = std::min(input.size(), from + random.below(32));
      input.erase(at(from), at(to));
      break;
    }
    case 4: {  // repeat a stretch
      const std::size_t from = place(random, input);
      const Bytes stretch(at(from), at(std::min(input.size(), from + random.below(64))));
      input.insert(at(place(random, input)), stretch.begin(), stretch.end());
      break;
    }
    default:  // truncate
      input.resize(place(random, input));
  }
}

Bytes read(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

// A copy on the heap with no spare capacity, so that the sanitizer sees a read one byte past the end.
void run(const Bytes& input) {
  Bytes exact(input);
  exact.shrink_to_fit();
  LLVMFuzzerTestOneInput(exact.data(), exact.size());
}

// With COUVERT_FUZZ_TRACE set, the last line printed before a crash names the input that did it.
void trace(const std::filesystem::path& path, std::uint64_t mutation) {
  static const bool on = std::getenv("COUVERT_FUZZ_TRACE") != nullptr;
  if (on) std::fprintf(stderr, "%s mutation %llu\n", path.c_str(), static_cast<unsigned long long>(mutation));
}

}  // namespace

int main(int argc, char** argv) {
  std::uint64_t mutations = 0;
  std::uint64_t seed = 1;
  std::vector<std::filesystem::path> files;
  for (int i = 1; i < argc; ++i) {
    const std::string_view arg = argv[i];
    if ((arg == "--mutate" || arg == "--seed") && i + 1 < argc) {
      (arg == "--mutate" ? mutations : seed) = std::strtoull(argv[++i], nullptr, 10);
    } else if (std::filesystem::is_directory(arg)) {
      for (const auto& entry : std::filesystem::recursive_directory_iterator(arg)) {
        if (entry.is_regular_file()) files.push_back(entry.path());
      }
    } else if (std::filesystem::is_regular_file(arg)) {
      files.emplace_back(arg);
    } else {
      std::fprintf(stderr, "no such file, folder or option: %s\n", argv[i]);
      return 2;
    }
  }
  if (files.empty()) {
    std::fprintf(stderr, "the corpus is empty: a fuzzer needs at least one example\n");
    return 2;
  }
  const char* full = std::getenv("COUVERT_TEST_FULL");
  if (full != nullptr && std::strcmp(full, "1") == 0) mutations *= 100;

  std::sort(files.begin(), files.end());
  std::uint64_t runs = 0;
  for (const auto& path : files) {
    const Bytes original = read(path);
    trace(path, 0);
    run(original);
    ++runs;
    // The seed depends on the contents, not on the position, so a new file leaves the others' runs alone.
    std::uint64_t mixed = seed;
    for (const std::uint8_t byte : original) mixed = mixed * 1099511628211ULL + byte;
    Random random(mixed);
    for (std::uint64_t n = 1; n <= mutations; ++n) {
      Bytes input = original;
      for (std::size_t k = 1 + random.below(4); k > 0; --k) mutate_once(input, random);
      trace(path, n);
      run(input);
      ++runs;
    }
  }
  std::printf("%zu files, %llu runs\n", files.size(), static_cast<unsigned long long>(runs));
  return 0;
}
