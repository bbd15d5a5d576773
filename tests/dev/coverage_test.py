#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# The coverage script's counting: instantiations as one, exception edges left out, modules by file.
import pathlib
import sys
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/coverage"))
import coverage  # noqa: E402


def edge(count, throw=False, fallthrough=False):
    return {"count": count, "throw": throw, "fallthrough": fallthrough}


def line(number, count, *branches, function="f"):
    return {"line_number": number, "count": count, "function_name": function, "branches": list(branches)}


class Counting(unittest.TestCase):
    def test_exception_edges_are_no_decisions(self):
        call = [edge(3, fallthrough=True), edge(0, throw=True)]
        self.assertEqual(coverage.decisions(call), [])
        self.assertEqual(coverage.decisions(call + [edge(2, fallthrough=True), edge(0)]), [2, 0])

    def test_instantiations_are_one(self):
        names = {"a": "bool couvert::Engine<couvert::Trace<true> >::run(int)", "b": "bool couvert::Engine<NoTrace>::run(int)"}
        self.assertEqual(coverage.without_arguments(names["a"]), coverage.without_arguments(names["b"]))
        self.assertEqual(coverage.without_arguments("void X::say<long>(Errc, long)"), coverage.without_arguments("void X::say<int>(Errc, int)"))
        self.assertEqual(coverage.without_arguments("bool operator<(A, B)"), "operator<")
        inner = "bool f(std::vector<int> const&)::{lambda(auto:1 const&)#1}::operator()(int const&) const"
        self.assertNotEqual(coverage.without_arguments(inner), coverage.without_arguments("bool f(std::vector<int> const&)"))
        counts = coverage.Counts()
        counts.add("src/money/x.cpp", names, [line(7, 4, edge(4), edge(0), function="a"), line(8, 1)])
        counts.add("src/money/x.cpp", names, [line(7, 1, edge(0), edge(1), function="b"), line(9, 0, edge(0), edge(0))])
        counts.add("src/money/x.cpp", names, [line(10, 3, edge(0), edge(0)), line(11, 3, edge(0), edge(0))])
        texts = ["if (a) return b;"] * 9 + ["  }  // namespace", "friend bool operator==(const A&, const A&) = default;"]
        rows, misses, dead = coverage.summarize(counts, {}, ["money"], lambda name: texts)
        self.assertEqual(rows["money"], [5, 4, 4, 2])
        self.assertEqual(misses, [("src/money/x.cpp", 9, [0, 1], 2)])
        self.assertEqual(dead, [("src/money/x.cpp", 9)])

    def test_modules(self):
        headers = coverage.owned_headers()
        for name, module in (("src/menu/index.cpp", "menu"), ("include/couvert/money.hpp", "money"),
                             ("include/couvert/pricing_steps.hpp", "cart"), ("tests/unit/money/money_test.cpp", None),
                             ("include/couvert/spi/host.hpp", None)):
            self.assertEqual(coverage.module_of(name, headers), module, name)


if __name__ == "__main__":
    unittest.main()
