#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Changes the sources in small ways and sees whether the tests notice.
"""Usage: mutate.py [MODULE…] [--sample N | --all] [--min PERCENT] [--jobs N] [--seed N] [--json FILE] [--list]

All changes of a source are compiled at once into a copy of the tree, build/mutate/tree, each behind a switch that an
environment variable turns; so every module's tests are built once and a mutant is only a run of them. A mutant is killed
when the module's unit tests (tests/unit/MODULE) or the vectors fail, crash, or pass their time limit. It is not run when
no test reaches it: then it has survived. Only in a constexpr function that never runs, because the compiler has computed
it, does it not count.

Mutants that change no behaviour are listed in tests/mutate/equivalent.txt with the reason; they do not count.
"""
import argparse
import collections
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import resource
import subprocess
import sys
import time

import cpp_sites

ROOT = pathlib.Path(__file__).resolve().parents[2]
HERE = ROOT / "tests/mutate"
BUILD = ROOT / "build/mutate"
TREE = BUILD / "tree"
OUT = BUILD / "out"
MODULES = ["money", "menu", "cart", "pricing", "order"]
NEEDED = "core money geo hours venue menu cart pricing order stock orderable settlement codec proof"
CASES = "vectors_cpp"
QUICK_MS = 100
SWITCH_HEADER = """// Which of the compiled-in changes is on: the number in COUVERT_MUTANT, 0 for none, -1 to note which are reached.
#ifndef COUVERT_MUTANT_SWITCH_HPP
#define COUVERT_MUTANT_SWITCH_HPP
#include <type_traits>
extern int couvert_mutant_active;
bool couvert_mutant_reached(int id) noexcept;
void couvert_mutant_flush(const char* test, long ms);
inline bool couvert_mutant(int id) noexcept {
  return couvert_mutant_active < 0 ? couvert_mutant_reached(id) : couvert_mutant_active == id;
}
constexpr bool couvert_mutant_c(int id) noexcept { return !std::is_constant_evaluated() && couvert_mutant(id); }
#endif
"""
SWITCH_SOURCE = """#include "couvert/mutant_switch.hpp"
#include <cstdio>
#include <cstdlib>
int couvert_mutant_active = 0;
namespace {
unsigned char reached[1 << 17];
struct AtEnd { ~AtEnd() { couvert_mutant_flush("*", 0); } };
// Before every other static object, which may be made by changed code.
__attribute__((constructor(101))) void begin() {
  if (const char* text = std::getenv("COUVERT_MUTANT")) couvert_mutant_active = std::atoi(text);
}
AtEnd at_end;
}
bool couvert_mutant_reached(int id) noexcept { reached[id] = 1; return false; }
void couvert_mutant_flush(const char* test, long ms) {
  const char* path = couvert_mutant_active < 0 ? std::getenv("COUVERT_MUTANT_TRACE") : nullptr;
  if (!path) return;
  std::FILE* file = std::fopen(path, "a");
  std::fprintf(file, "%s %ld", test, ms);
  for (int id = 0; id < (1 << 17); ++id)
    if (reached[id]) { std::fprintf(file, " %d", id); reached[id] = 0; }
  std::fprintf(file, "\\n");
  std::fclose(file);
}
"""
LISTENER = """#include "couvert/mutant_switch.hpp"
#include <gtest/gtest.h>
#include <string>
namespace {
struct Listener : testing::EmptyTestEventListener {
  void OnTestEnd(const testing::TestInfo& test) override {
    const std::string name = std::string(test.test_suite_name()) + "." + test.name();
    couvert_mutant_flush(name.c_str(), static_cast<long>(test.result()->elapsed_time()));
  }
};
const bool added = (testing::UnitTest::GetInstance()->listeners().Append(new Listener), true);
}
"""


def write(path, text):
    data = text if isinstance(text, bytes) else text.encode()
    if path.exists() and path.read_bytes() == data:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def fail(text):
    print(f"mutate: {text}", file=sys.stderr)
    sys.exit(2)


# ---- mutants --------------------------------------------------------------------------------------------


def source_files():
    return [path for module in MODULES for path in sorted((ROOT / "src" / module).rglob("*.[ch]pp"))]


def find_mutants():
    """Returns ({path: Source}, [mutants]); a mutant's number follows from its place in the list."""
    texts = [path.read_text(encoding="utf-8") for folder in ("include", "src") for path in (ROOT / folder).rglob("*.h*")]
    enums = cpp_sites.find_enums(texts)
    sources, mutants = {}, []
    for path in source_files():
        name = path.relative_to(ROOT).as_posix()
        sources[name] = cpp_sites.Source(name, path.read_text(encoding="utf-8"), enums)
        for mutant in sources[name].mutants:
            mutant.id = len(mutants) + 1
            mutants.append(mutant)
    return sources, mutants


def number_twins(mutants):
    """Tells mutants of one function apart whose texts are equal: {id: 1, 2, …}."""
    seen, result = collections.Counter(), {}
    for mutant in mutants:
        seen[mutant.key()] += 1
        result[mutant.id] = seen[mutant.key()]
    return result


class Equivalents:
    """tests/mutate/equivalent.txt: blocks of `member: text` lines, with an empty line between blocks."""

    def __init__(self, text):
        self.blocks = []
        for number, block in enumerate(re.split(r"\n\s*\n", "\n".join(line for line in text.splitlines() if not line.startswith("#"))), 1):
            members = dict(re.findall(r"^(\w+): *(.*?) *$", block, re.MULTILINE))
            if not members:
                continue
            if not {"file", "in", "why"} <= set(members) or not set(members) <= {"file", "in", "why", "was", "now", "nth"}:
                fail(f"equivalent.txt: block {number} needs file, in, why, and may have was, now, nth: {members}")
            self.blocks.append(dict(members, used=0))

    def find(self, mutant, nth):
        for block in self.blocks:
            if (block["file"] == mutant.path and block["in"] == mutant.function and block.get("was") in (None, mutant.before)
                    and block.get("now") in (None, mutant.after) and block.get("nth") in (None, str(nth))):
                block["used"] += 1
                return block
        return None


# ---- building -------------------------------------------------------------------------------------------


def copy_tree():
    listed = subprocess.run(["git", "-c", "safe.directory=*", "ls-files", "-coz", "--exclude-standard"], cwd=ROOT, check=True,
                            stdout=subprocess.PIPE, text=True).stdout.split("\0")
    mutated = {path.relative_to(ROOT).as_posix() for path in source_files()}
    names = {name for name in listed if name and (ROOT / name).is_file()}
    extra = {"include/couvert/mutant_switch.hpp": SWITCH_HEADER, "src/core/mutant_switch.cpp": SWITCH_SOURCE}
    extra |= {f"tests/unit/{module}/mutant_listener_test.cpp": LISTENER for module in MODULES}
    for name in names - mutated:
        data = (ROOT / name).read_bytes()
        if name == "CMakeLists.txt":
            # What the tests of the modules do not need is not built; so many switches take the optimiser minutes a file.
            data = re.sub(rb"(set\(COUVERT_MODULES)[^)]*\)", rb"\1 " + NEEDED.encode() + b")", data)
            files = " ".join(sorted(path for path in mutated if path.endswith(".cpp")))
            data += f"\nset_property(SOURCE {files} APPEND PROPERTY COMPILE_OPTIONS -O0)\n".encode()
        write(TREE / name, data)
    for name, text in extra.items():
        write(TREE / name, text)
    for path in TREE.rglob("*"):
        name = path.relative_to(TREE).as_posix()
        if path.is_file() and name not in names and name not in extra:
            path.unlink()


def write_sources(sources, dropped):
    """Writes the changed sources; returns the numbers of the mutants that are in them."""
    placed = set()
    for name, source in sources.items():
        text, ids = source.instrumented([mutant for mutant in source.mutants if mutant.id not in dropped])
        write(TREE / name, text)
        placed |= ids
    return placed


POSITION = re.compile(rf"^{re.escape(str(TREE))}/([^:\n]+):(\d+):(\d+):\s+(\w+)", re.MULTILINE)


def blamed(output, sources):
    """The mutants behind the compiler's complaints: the nearest switch before the place, else all of the line."""
    found = set()
    texts = {}
    # An error and what led to it are one complaint: without an error of ours, the way to it is looked at.
    for complaint in re.split(r"(?=^(?:In file included|In instantiation|[^\n]*: In )[^\n]*)", output, flags=re.MULTILINE):
        if "error:" not in complaint and "fatal" not in complaint:
            continue
        places = [place for place in POSITION.findall(complaint) if place[0] in sources]
        errors = [place for place in places if place[3] == "error"]
        for name, line, column, _ in errors or places:
            if name not in texts:
                texts[name] = (TREE / name).read_text(encoding="utf-8").split("\n")
            row = texts[name][int(line) - 1]
            before = re.findall(r"couvert_mutant_?c?\((\d+)\)", row.encode()[:int(column) + 14].decode(errors="ignore"))
            if before:
                found.add(int(before[-1]))
                continue
            of_line = {int(id) for id in re.findall(r"couvert_mutant_?c?\((\d+)\)", row)}
            found |= of_line or {mutant.id for mutant in sources[name].mutants
                                 if mutant.line <= int(line) <= sources[name].tokens[mutant.end - 1].line}
    return found


def syntax_errors(names, jobs):
    """{source: complaints} of those that do not compile."""
    version = (ROOT / "VERSION").read_text().strip()
    base = [os.environ.get("CXX", "g++"), "-std=c++20", "-fsyntax-only", "-w", f"-I{TREE}/include", f"-I{TREE}/src",
            f'-DCOUVERT_VERSION="{version}"']

    def check(name):
        """What the compiler complains about."""
        ran = subprocess.run([*base, str(TREE / name)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        return ran.stdout if ran.returncode else ""

    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        return {name: told for name, told in zip(names, pool.map(check, names)) if told}


def build(sources, mutants, modules, jobs):
    """Builds the tests with every mutant that compiles; returns the numbers of those."""
    copy_tree()
    memory = BUILD / "uncompilable.json"
    known = {tuple(key) for key in json.loads(memory.read_text())} if memory.exists() else set()
    twins = number_twins(mutants)
    dropped = {mutant.id for mutant in mutants if (*mutant.key(), twins[mutant.id]) in known}
    names = [name for name in sources if name.endswith(".cpp")]
    for turn in range(40):
        placed = write_sources(sources, dropped)
        write(memory, json.dumps(sorted((*mutant.key(), twins[mutant.id]) for mutant in mutants if mutant.id in dropped)))
        complaints = syntax_errors(names, jobs)
        if not complaints:
            break
        names = list(complaints)  # taking changes out breaks nothing that compiled
        output = "\n".join(complaints.values())
        blame = blamed(output, sources) - dropped
        if not blame:
            fail(f"the changed sources do not compile:\n{output[-4000:]}")
        if turn > 6:  # one at a time takes too long: whole lines
            lines = {(mutants[id - 1].path, mutants[id - 1].line) for id in blame}
            blame |= {mutant.id for mutant in mutants if (mutant.path, mutant.line) in lines}
        dropped |= blame
    else:
        fail("the changed sources still do not compile")
    configure = ["cmake", "-S", str(TREE), "-B", str(OUT), "-G", "Ninja", "-DCMAKE_BUILD_TYPE=RelWithDebInfo",
                 "-DCMAKE_CXX_FLAGS_RELWITHDEBINFO=-O1 -w", "-DCOUVERT_WERROR=OFF", "-DCOUVERT_BUILD_TESTS=ON",
                 "-DCOUVERT_BUILD_SERVER=OFF", "-DCOUVERT_BUILD_EXAMPLES=OFF", "-DCMAKE_DISABLE_PRECOMPILE_HEADERS=OFF"]
    targets = [f"test_{module}" for module in modules] + [CASES]
    for command in (configure, ["ninja", "-C", str(OUT), "-j", str(jobs), *targets]):
        ran = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if ran.returncode != 0:
            fail(f"{' '.join(command)}:\n{ran.stdout[-6000:]}")
    return placed


# ---- running --------------------------------------------------------------------------------------------


def run_tests(program, mutant, limit_s, *arguments, trace=None):
    """True when the tests pass."""
    environment = {**os.environ, "COUVERT_MUTANT": str(mutant), "COUVERT_SOURCE_DIR": str(TREE)}
    if trace:
        environment["COUVERT_MUTANT_TRACE"] = str(trace)
    process = subprocess.Popen([str(OUT / "bin" / program), "--gtest_brief=1", "--gtest_fail_fast", *arguments], cwd=TREE,
                               env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    resource.prlimit(process.pid, resource.RLIMIT_AS, (4 << 30, 4 << 30))
    resource.prlimit(process.pid, resource.RLIMIT_CORE, (0, 0))
    try:
        return process.wait(limit_s) == 0
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return False


class Suite:
    """A test program: how long it takes, and which mutants each of its tests reaches."""

    def __init__(self, program):
        self.program, self.reached, self.ms = program, {}, {}
        trace = BUILD / f"reached-{program}.txt"
        trace.unlink(missing_ok=True)
        begin = time.monotonic()
        if not run_tests(program, -1, 600, trace=trace):
            fail(f"{program} fails without any change")
        self.seconds = time.monotonic() - begin
        for line in trace.read_text().splitlines():
            test, ms, *ids = line.split()
            self.reached[test] = {int(id) for id in ids}
            self.ms[test] = int(ms)

    def reaches(self, mutant):
        return any(mutant in ids for ids in self.reached.values())

    def passes(self, mutant):
        """Of the tests that reach the mutant first the quick ones, which mostly settle it; then the slow ones; then, where
        that is cheap, all together, since what one test sets up another may look at."""
        tests = [test for test, ids in self.reached.items() if mutant in ids and test != "*"]
        quick = [test for test in tests if self.ms[test] <= QUICK_MS]
        for some in (quick, [test for test in tests if self.ms[test] > QUICK_MS]):
            if some and not run_tests(self.program, mutant, self.limit(some), "--gtest_filter=" + ":".join(some)):
                return False
        everything = len(tests) >= len(self.reached) - 1 or self.seconds > 3
        return bool(tests) and everything or run_tests(self.program, mutant, self.limit(self.ms))

    def limit(self, tests):
        """Seconds after which tests that took so long without a change count as hanging."""
        return 4 * min(self.seconds, sum(self.ms[test] for test in tests) / 1000 + 0.5) + 3


def choose(mutants, twins, sample, seed):
    """A sample that stays nearly the same when the sources change a little."""
    def draw(mutant):
        text = "\0".join([str(seed), *mutant.key(), str(twins[mutant.id])])
        return hashlib.sha256(text.encode()).digest()
    return sorted(sorted(mutants, key=draw)[:sample], key=lambda mutant: mutant.id)


def run_module(module, mutants, suites, jobs):
    """Returns {mutant id: killed, survived or unreached}."""
    def judge(mutant):
        reaching = [suite for suite in suites if suite.reaches(mutant.id)]
        if not reaching:
            return mutant.id, "unreached"
        return mutant.id, "survived" if all(suite.passes(mutant.id) for suite in reaching) else "killed"

    result, begin = {}, time.monotonic()
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        for done in concurrent.futures.as_completed([pool.submit(judge, mutant) for mutant in mutants]):
            id, state = done.result()
            result[id] = state
    killed = sum(state == "killed" for state in result.values())
    print(f"    {module}: {killed} of {len(mutants)} killed in {time.monotonic() - begin:.0f} s", flush=True)
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("modules", nargs="*", metavar="MODULE")
    parser.add_argument("--sample", type=int, default=200, help="mutants a module")
    parser.add_argument("--all", action="store_true", help="every mutant")
    parser.add_argument("--min", type=float, default=90.0, help="the score in percent below which the run fails")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 2)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", type=pathlib.Path)
    parser.add_argument("--list", action="store_true", help="print the mutants and run nothing")
    arguments = parser.parse_args()
    modules = arguments.modules or MODULES
    if unknown := [module for module in modules if module not in MODULES]:
        fail(f"no such module: {', '.join(unknown)}; there are {', '.join(MODULES)}")

    sources, mutants = find_mutants()
    twins = number_twins(mutants)
    if arguments.list:
        for mutant in mutants:
            if mutant.path.split("/")[1] in modules:
                print(f"{mutant.path}:{mutant.line}: {mutant.what}: {mutant.before}  ->  {mutant.after}")
        return 0
    begin = time.monotonic()
    print(f"==> building {len(mutants)} mutants into the tests of {', '.join(modules)}", flush=True)
    placed = build(sources, mutants, modules, arguments.jobs)
    print(f"==> {len(placed)} compile; built after {time.monotonic() - begin:.0f} s", flush=True)

    listed = HERE / "equivalent.txt"
    equivalents = Equivalents(listed.read_text(encoding="utf-8") if listed.exists() else "")
    reasons = {}
    for mutant in mutants:
        if mutant.id in placed and (block := equivalents.find(mutant, twins[mutant.id])):
            reasons[mutant.id] = block["why"]
    cases = Suite(CASES)
    rows, states, chosen = [], {}, {}
    for module in modules:
        suites = [Suite(f"test_{module}"), cases]
        running = {mutant.function for mutant in mutants if any(suite.reaches(mutant.id) for suite in suites)}
        of_module = [mutant for mutant in mutants if mutant.id in placed and mutant.path.startswith(f"src/{module}/")
                     and (not mutant.constant or mutant.function in running)]
        excluded = [mutant for mutant in of_module if mutant.id in reasons]
        rest = [mutant for mutant in of_module if mutant.id not in reasons]
        chosen[module] = rest if arguments.all else choose(rest, twins, arguments.sample, arguments.seed)
        result = run_module(module, chosen[module], suites, arguments.jobs)
        states |= result
        tell_survivors(chosen[module], result, twins)
        counts = collections.Counter(result.values())
        rows.append((module, len(of_module), len(excluded), len(result), counts["killed"], counts["survived"], counts["unreached"]))

    report(rows, mutants, reasons, equivalents, modules)
    tested, killed = sum(row[3] for row in rows), sum(row[4] for row in rows)
    score = 100.0 * killed / tested if tested else 100.0
    if arguments.json:
        survivors = [vars(mutant) for mutant in mutants if states.get(mutant.id, "killed") != "killed"]
        write(arguments.json, json.dumps({"mutation_score_percent": score, "tested": tested, "killed": killed, "survivors": survivors},
                                         indent=2) + "\n")
    print(f"\nscore {score:.1f} % ({killed} of {tested} killed, {len(reasons)} equivalent not counted, seed {arguments.seed}), "
          f"asked for {arguments.min:g} %, {time.monotonic() - begin:.0f} s")
    return 0 if score >= arguments.min else 1


def tell_survivors(mutants, states, twins):
    for mutant in mutants:
        if states[mutant.id] == "killed":
            continue
        unreached = ", no test reaches it" if states[mutant.id] == "unreached" else ""
        nth = f" (number {twins[mutant.id]} of its text)" if twins[mutant.id] > 1 else ""
        print(f"{mutant.path}:{mutant.line}: in {mutant.function}: {mutant.what}{unreached}{nth}\n"
              f"    was: {mutant.before}\n    now: {mutant.after}", flush=True)


def report(rows, mutants, reasons, equivalents, modules):
    shown = [mutant for mutant in mutants if mutant.id in reasons and mutant.path.split("/")[1] in modules]
    if shown:
        print("\nEquivalent, not counted:")
        for mutant in shown:
            print(f"{mutant.path}:{mutant.line}: {mutant.before}  ->  {mutant.after}\n    {reasons[mutant.id]}")
    for block in equivalents.blocks:
        if not block["used"]:
            print(f"equivalent.txt: no mutant answers to {block['file']} {block['in']} {block.get('was', '')} -> {block.get('now', '')}")
    print(f"\n{'module':10} {'mutants':>8} {'equivalent':>10} {'run':>6} {'killed':>7} {'survived':>9} {'unreached':>10} {'score':>8}")
    for module, total, excluded, tested, killed, survived, unreached in rows:
        score = 100.0 * killed / tested if tested else 100.0
        print(f"{module:10} {total:>8} {excluded:>10} {tested:>6} {killed:>7} {survived:>9} {unreached:>10} {score:>7.1f}%")


if __name__ == "__main__":
    sys.exit(main())
