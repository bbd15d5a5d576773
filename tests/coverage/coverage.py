#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Which lines and branches of the engine the tests reach, from what GCC's gcov tells.
"""Usage: coverage.py [MODULE…] [--min PERCENT] [--jobs N] [--json FILE]

Builds with --coverage into build/coverage, runs the modules' unit tests, the vectors and the scenarios, and counts.
  A line counts once, however many instantiations of a template hold it; so does a branch: taken in any is taken.
  Edges on which an exception travels do not count, nor do the edges beside them (a call that returns is no decision).
  Nor do branches that nobody wrote: of a defaulted comparison, and of a line with nothing but a closing bracket, where
  the compiler puts what it destroys on the way out.
Fails when a module has fewer than --min percent of its branches (98), and lists each branch that was not taken.
"""
import argparse
import collections
import concurrent.futures
import functools
import json
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = ROOT / "build/coverage"
MODULES = ["money", "menu", "cart", "pricing", "order"]
SUITES = ["vectors_cpp", "scenarios_cpp"]


def fail(text):
    print(f"coverage: {text}", file=sys.stderr)
    sys.exit(2)


def run(command, **more):
    ran = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **more)
    if ran.returncode != 0:
        fail(f"{' '.join(map(str, command))}:\n{ran.stdout[-6000:]}")


def build(programs, jobs):
    run(["cmake", "-S", str(ROOT), "-B", str(BUILD), "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Debug", "-DCMAKE_CXX_FLAGS_DEBUG=-O0 -w",
         "-DCMAKE_CXX_FLAGS=--coverage", "-DCOUVERT_WERROR=OFF", "-DCOUVERT_BUILD_TESTS=ON",
         "-DCOUVERT_BUILD_SERVER=OFF", "-DCOUVERT_BUILD_EXAMPLES=OFF", "-DCMAKE_DISABLE_PRECOMPILE_HEADERS=OFF",
         "-DCOUVERT_CCACHE=OFF"])  # a cached object would count into the folder of its first build
    run(["ninja", "-C", str(BUILD), "-j", str(jobs), *programs])


def run_tests(programs, jobs):
    for counts in BUILD.rglob("*.gcda"):
        counts.unlink()
    environment = {**os.environ, "COUVERT_SOURCE_DIR": str(ROOT)}
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        list(pool.map(lambda program: run([str(BUILD / "bin" / program), "--gtest_brief=1"], cwd=ROOT, env=environment), programs))


def module_of(name, headers):
    """The module that a source belongs to, or None."""
    parts = name.split("/")
    if parts[0] == "src":
        return parts[1]
    if parts[:2] == ["include", "couvert"] and len(parts) == 3:
        return headers.get(parts[2], parts[2].split(".")[0])
    return None


def owned_headers():
    text = (ROOT / "docs/layers.txt").read_text(encoding="utf-8")
    section = re.search(r"\[headers\](.*?)(?=\n\[)", text, re.DOTALL).group(1)
    return dict(re.findall(r"^([\w.]+): *(\w+)", section, re.MULTILINE))


def without_arguments(function):
    """The name of a function without the arguments of templates and calls, so that its instantiations are one."""
    function = re.sub(r" \[with .*\]$", "", function)
    function = function.replace("operator()", "operator_call").replace("(anonymous namespace)", "{anonymous}")
    previous = None
    while previous != function:
        previous, function = function, re.sub(r"(?<!operator)<[^<>]*>|\([^()]*\)", "", function)
    return function.split(" ", 1)[-1] if not function.startswith("{") else function


def decisions(branches):
    """Counts of the edges that are decisions."""
    kept = []
    for branch in branches:
        if branch["throw"]:
            if kept and kept[-1]["fallthrough"]:
                kept.pop()
            continue
        kept.append(branch)
    # What is left of a call whose other edge was left out above would be a lone one.
    return [branch["count"] for branch in kept] if len(kept) > 1 else []


class Counts:
    """{file: {line: {function: {number of branches: [counts]}}}}"""

    def __init__(self):
        self.lines = collections.defaultdict(lambda: collections.defaultdict(int))
        self.branches = collections.defaultdict(dict)

    def add(self, name, functions, lines):
        for line in lines:
            number = line["line_number"]
            self.lines[name][number] += line["count"]
            taken = decisions(line["branches"])
            if not taken:
                continue
            function = without_arguments(functions.get(line.get("function_name"), line.get("function_name", "")))
            shapes = self.branches[name].setdefault((number, function), {})
            sums = shapes.setdefault(len(taken), [0] * len(taken))
            for i, count in enumerate(taken):
                sums[i] += count


def read_counts(modules, jobs):
    headers = owned_headers()

    def read(path):
        tool = os.environ.get("GCOV", "gcov-12")
        ran = subprocess.run([tool, "--json-format", "--stdout", "--branch-probabilities", str(path)], cwd=BUILD, stdout=subprocess.PIPE,
                             stderr=subprocess.PIPE, text=True)
        if ran.returncode != 0:
            fail(f"{tool} {path}: {ran.stderr}")
        return [json.loads(line) for line in ran.stdout.splitlines() if line.startswith("{")]

    counts = Counts()
    # Notes of every object, also of those that no program took in: their branches are not taken.
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        for documents in pool.map(read, sorted(BUILD.rglob("*.gcno"))):
            for document in documents:
                for file in document["files"]:
                    name = file["file"]  # the build maps the root away; other folders stay absolute
                    if module_of(name, headers) in modules and (ROOT / name).exists():
                        functions = {entry["name"]: entry["demangled_name"] for entry in file["functions"]}
                        counts.add(name, functions, file["lines"])
    unread = [path.relative_to(ROOT).as_posix() for module in modules for path in (ROOT / "src" / module).rglob("*.cpp")
              if path.relative_to(ROOT).as_posix() not in counts.lines]
    if unread:
        fail(f"no counts for {', '.join(unread)}")
    return counts, headers


UNWRITTEN = re.compile(r"^[\s})\];,]*(//.*)?$|= default;")


def summarize(counts, headers, modules, texts):
    """Returns ({module: [lines, reached, branches, taken]}, [(file, line, numbers of the branches not taken, of)],
    [(file, line) never reached]). `texts` gives the lines of a file."""
    rows, misses, dead = {module: [0, 0, 0, 0] for module in modules}, [], []
    for name in sorted(counts.lines):
        row = rows[module_of(name, headers)]
        row[0] += len(counts.lines[name])
        row[1] += sum(count > 0 for count in counts.lines[name].values())
        dead += [(name, line) for line, count in sorted(counts.lines[name].items()) if count == 0]
        for (line, _), shapes in sorted(counts.branches[name].items()):
            if UNWRITTEN.search(texts(name)[line - 1]):
                continue
            taken = shapes[max(shapes)]  # instantiations that leave a part out have fewer
            row[2] += len(taken)
            row[3] += sum(count > 0 for count in taken)
            if not all(taken):
                misses.append((name, line, [i for i, count in enumerate(taken) if count == 0], len(taken)))
    return rows, misses, dead


@functools.cache
def text_of(name):
    return (ROOT / name).read_text(encoding="utf-8").split("\n")


def percent(part, whole):
    return 100.0 * part / whole if whole else 100.0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("modules", nargs="*", metavar="MODULE")
    parser.add_argument("--min", type=float, default=98.0)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 2)
    parser.add_argument("--json", type=pathlib.Path)
    arguments = parser.parse_args()
    modules = arguments.modules or MODULES
    if unknown := [module for module in modules if not (ROOT / "src" / module).is_dir() or not (ROOT / "tests/unit" / module).is_dir()]:
        fail(f"no such module with unit tests: {', '.join(unknown)}")
    programs = [f"test_{module}" for module in modules] + SUITES
    print(f"==> building {', '.join(programs)} with --coverage", flush=True)
    build(programs, arguments.jobs)
    print("==> running them", flush=True)
    run_tests(programs, arguments.jobs)
    counts, headers = read_counts(modules, arguments.jobs)
    rows, misses, dead = summarize(counts, headers, modules, text_of)

    if misses:
        print("\nBranches that were not taken:")
    for name, line, which, of in misses:
        unreached = "never reached" if counts.lines[name][line] == 0 else f"{len(which)} of {of}: " + ", ".join(str(i) for i in which)
        print(f"{name}:{line}: {unreached}: {text_of(name)[line - 1].strip()}")
    print(f"\n{'module':10} {'lines':>7} {'reached':>8} {'percent':>8} {'branches':>9} {'taken':>7} {'percent':>8}")
    result = {}
    for module, (lines, reached, branches, taken) in rows.items():
        print(f"{module:10} {lines:>7} {reached:>8} {percent(reached, lines):>7.1f}% {branches:>9} {taken:>7} "
              f"{percent(taken, branches):>7.1f}%")
        result[module] = {"line_percent": percent(reached, lines), "branch_percent": percent(taken, branches)}
    if arguments.json:
        arguments.json.write_text(json.dumps({"modules": result, "lines_not_reached": dead}, indent=2) + "\n", encoding="utf-8")
    low = [module for module in modules if result[module]["branch_percent"] < arguments.min]
    print(f"\nasked for {arguments.min:g} % of the branches of each module" + (f"; below: {', '.join(low)}" if low else ": reached"))
    return 1 if low else 0


if __name__ == "__main__":
    sys.exit(main())
