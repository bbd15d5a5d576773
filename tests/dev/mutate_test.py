#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# The mutation script: what it finds to change in a source, what it leaves alone, and that a switch turns one change on.
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/mutate"))
import cpp_sites  # noqa: E402
import mutate  # noqa: E402

ENUMS = cpp_sites.find_enums(["enum class Mode : int { up, down, level };"])


def source(body, head="int f(int a, int b)"):
    return cpp_sites.Source("src/money/x.cpp", f"// tag\n// purpose\n{head} {{\n{body}\n}}\n", ENUMS)


def changes(body, head="int f(int a, int b)"):
    """{(before, after)} of a function with this body."""
    return {(mutant.before, mutant.after) for mutant in source(body, head).mutants}


class Sites(unittest.TestCase):
    def assert_changes(self, body, *pairs, head="void f(int a, int b)"):
        self.assertEqual(changes(body, head), set(pairs))

    def test_operands_end_where_the_operator_binds_less(self):
        self.assert_changes("g = a + b * c < d;", ("g = a + b * c < d;", "/* deleted */;"),
                            ("g = a + b * c < d;", "g = a - b * c < d;"), ("g = a + b * c < d;", "g = a + b / c < d;"),
                            ("g = a + b * c < d;", "g = a + b * c <= d;"), ("g = a + b * c < d;", "g = a + b * c >= d;"))

    def test_conditions(self):
        self.assert_changes("if (x(a)) y(b);", ("if (x(a)) y(b);", "if (true) y(b);"), ("if (x(a)) y(b);", "if (false) y(b);"),
                            ("if (x(a)) y(b);", "if (x(a)) /* deleted */;"))
        self.assert_changes("while (!x) break;", ("while (!x) break;", "while (false) break;"),
                            ("while (!x) break;", "while (x) break;"))
        # What is declared in a condition stays; what follows an initialiser is a condition.
        self.assert_changes("if (auto s = x(); s) return;", ("if (auto s = x(); s) return;", "if (auto s = x(); true) return;"),
                            ("if (auto s = x(); s) return;", "if (auto s = x(); false) return;"))
        self.assert_changes("if (auto s = x()) return;")

    def test_constants_and_enumerators(self):
        self.assert_changes("const int x = y[7];", ("const int x = y[7];", "const int x = y[8];"),
                            ("const int x = y[7];", "const int x = y[6];"))
        self.assert_changes("m = Mode::level;", ("m = Mode::level;", "m = Mode::up;"), ("m = Mode::level;", "/* deleted */;"))
        self.assert_changes("return false;", ("return false;", "return true;"), head="bool f()")

    def test_returns_by_type(self):
        self.assert_changes("return x;", ("return x;", "return !(x);"), head="bool f(X x)")
        self.assert_changes("return g(x);", ("return g(x);", "return (g(x)) + 1;"), head="std::int64_t f(X x)")
        self.assert_changes("return x;", ("return x;", "return std::nullopt;"), head="std::optional<int> f(X x)")
        self.assert_changes("return x;", head="const X& f(X x)")

    def test_bounds(self):
        self.assert_changes("const auto x = std::min(a, b);", ("const auto x = std::min(a, b);", "const auto x = std::max(a, b);"))

    def test_what_is_left_alone(self):
        for body in ('static_assert(1 < 2, "a < b");', "// a < b", '#define X 1 < 2', 'const char* x = "1 + 2";',
                     "static constexpr int x = 1 + 2;", "std::array<int, 3> x;", "char x[20];", "std::vector<int> x(n);",
                     "LinePricer<Trace> pricer(data_, trace_);", "x.reserve(n + 1);", "using T = int;", "int& r = x;",
                     "if constexpr (sizeof(int) == 4) return;", "const auto& [x, y] = z;", "for (const auto& x : y) continue;"):
            self.assert_changes(body)
        self.assertEqual(cpp_sites.Source("x", "constexpr int limit = 1 + 2;\nenum class E { a = 1, b = 2 };\n"
                                          "struct S { int x = 3; int y{4}; };\n", ENUMS).mutants, [])

    def test_labels_do_not_change(self):
        self.assert_changes("switch (m) { case Mode::up: return; default: x = y; }",
                            ("switch (m) { case Mode::up: return; default: x = y; }",
                             "switch (m) { case Mode::up: return; default: /* deleted */; }"))

    def test_lines_stay(self):
        found = source("  return a +  // why\n         b;", "int f(int a, int b)")
        for number, mutant in enumerate(found.mutants, 1):
            mutant.id = number
        text, placed = found.instrumented(found.mutants)
        self.assertEqual(len(placed), len(found.mutants))
        self.assertEqual(text.count("\n"), found.text.count("\n"))


PROGRAM = """// tag
// purpose
#include <cstdio>
enum class Mode { up, down };
constexpr int twice(int n) { return n * 2; }
int sum(int n) {
  int total = 0;
  for (int i = 0; i < n; ++i) {
    if (i % 2 == 0 && i != 4) total += twice(i);
  }
  return total > 100 ? 100 : total;
}
int main() {
  constexpr int fixed = twice(21);
  static_assert(fixed == 42);
  std::printf("%d", sum(9));
  return 0;
}
"""


class Switches(unittest.TestCase):
    def test_each_switch_turns_on_one_change(self):
        found = cpp_sites.Source("src/x.cpp", PROGRAM, cpp_sites.find_enums([PROGRAM]))
        for number, mutant in enumerate(found.mutants, 1):
            mutant.id = number
        text, placed = found.instrumented(found.mutants)
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            (folder / "couvert").mkdir()
            (folder / "couvert/mutant_switch.hpp").write_text(mutate.SWITCH_HEADER)
            (folder / "switch.cpp").write_text(mutate.SWITCH_SOURCE)
            (folder / "x.cpp").write_text(text)
            subprocess.run([os.environ.get("CXX", "g++"), "-std=c++20", "-w", f"-I{folder}", "-o", str(folder / "x"),
                            str(folder / "x.cpp"), str(folder / "switch.cpp")], check=True)

            def run(mutant, **more):
                ran = subprocess.run([str(folder / "x")], stdout=subprocess.PIPE, text=True, timeout=10,
                                     env={**os.environ, "COUVERT_MUTANT": str(mutant), **more})
                return ran.stdout

            self.assertEqual(run(0), "32")  # twice 0 + 2 + 6 + 8
            by_text = {(mutant.before, mutant.after): mutant.id for mutant in found.mutants}
            line = "if (i % 2 == 0 && i != 4) total += twice(i);"
            self.assertEqual(run(by_text[line, "if (i % 2 == 0 && i == 4) total += twice(i);"]), "8")
            self.assertEqual(run(by_text[line, "if (i % 2 == 0 && i != 4) /* deleted */;"]), "0")
            self.assertEqual(run(by_text[line, "if (i % 2 == 0 && i != 4) total -= twice(i);"]), "-32")
            both = "constexpr int twice(int n) { return n * 2; }"
            self.assertEqual(run(by_text[both, "constexpr int twice(int n) { return n * 3; }"]), "48")
            trace = folder / "trace"
            run(-1, COUVERT_MUTANT_TRACE=str(trace))
            test, _, *reached = trace.read_text().split()
            self.assertEqual(test, "*")
            self.assertIn(str(by_text[both, "constexpr int twice(int n) { return n * 3; }"]), reached)
            self.assertTrue({int(id) for id in reached} <= placed)


class Choice(unittest.TestCase):
    def test_equivalents(self):
        listed = mutate.Equivalents("# remark\nfile: src/money/x.cpp\nin: f\nwhy: only speed\n\n"
                                    "file: src/money/x.cpp\nin: g\nwas: return a;\nnow: return b;\nnth: 2\nwhy: same\n")
        mutants = source("g = a + b;").mutants
        self.assertEqual(listed.find(mutants[0], 1)["why"], "only speed")
        mutants[0].function, mutants[0].before, mutants[0].after = "g", "return a;", "return b;"
        self.assertIsNone(listed.find(mutants[0], 1))
        self.assertEqual(listed.find(mutants[0], 2)["why"], "same")

    def test_sample_is_stable(self):
        body = "\n".join(f"g{n} = a + {n};" for n in range(40))
        mutants = source(body).mutants
        chosen = {mutant.key() for mutant in mutate.choose(mutants, mutate.number_twins(mutants), 30, 1)}
        more = source(body + "\nlast = a * b;").mutants
        again = {mutant.key() for mutant in mutate.choose(more, mutate.number_twins(more), 30, 1)}
        self.assertGreaterEqual(len(chosen & again), 27)
        other = {mutant.key() for mutant in mutate.choose(mutants, mutate.number_twins(mutants), 30, 2)}
        self.assertNotEqual(chosen, other)


if __name__ == "__main__":
    unittest.main()
