#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# The five-line basket job from Python against the same job in C++, one after the other in one run; and the import.
"""Speaks the protocol of run.py: --list, or a benchmark's name; --build FOLDER says where couvert_bench and the Python
package are.

  py_quote_ratio   time of a quote through Python's values (Book.price), by that of a quote in C++ (price(), which is
                   quotes_per_s_5_lines): the same work on both sides. "detail" holds both rates, and that of Python
                   when the lines are read from the quote as well.
  py_answer_ratio  the same for Book.quote, whose answer says beside the price whether the basket can be ordered, which
                   takes more time than the price; the C++ side is the price alone
  import_ms        "import couvert" in a fresh interpreter, the best of ten
"""
import argparse
import json
import pathlib
import subprocess
import sys

JOB = pathlib.Path(__file__).resolve().parent / "baselines/quotes_python.py"
PYTHON = "/usr/bin/python3" if pathlib.Path("/usr/bin/python3").exists() else sys.executable


def output(*command):
    return subprocess.run([str(word) for word in command], check=True, stdout=subprocess.PIPE, text=True).stdout


def package_of(build):
    package = build / "python"
    if not list((package / "couvert").glob("_couvert*")):
        print("!!! NOT MEASURED: the Python package is not built in", build)
        sys.exit(1)
    return package


def quotes(build):
    python = json.loads(output(PYTHON, "-B", JOB, package_of(build)))
    rows = [json.loads(line) for line in output(build / "bin/couvert_bench", "five_lines").splitlines() if line.startswith("{")]
    ours = next(row["value"] for row in rows if row["name"] == "quotes_per_s_5_lines")
    for name, figure in (("py_quote_ratio", "quotes_per_s"), ("py_answer_ratio", "answers_per_s")):
        print(json.dumps({"name": name, "value": ours / python[figure], "unit": "times", "cpp_quotes_per_s": ours, **python}))


def importing(build):
    code = ("import sys, time; sys.path.insert(0, sys.argv[1]); began = time.perf_counter(); import couvert; "
            "print((time.perf_counter() - began) * 1000)")
    best = min(float(output(PYTHON, "-c", code, package_of(build))) for _ in range(10))
    print(json.dumps({"name": "import_ms", "value": best, "unit": "ms"}))


BENCHES = {"python_quote": ("py_quote_ratio py_answer_ratio", quotes), "python_import": ("import_ms", importing)}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--list", action="store_true")
    parser.add_argument("name", nargs="?")
    args = parser.parse_args()
    if args.list:
        for name, (figure, _) in BENCHES.items():
            print(name, figure)
        return
    BENCHES[args.name][1](args.build.resolve())


if __name__ == "__main__":
    main()
