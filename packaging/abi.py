#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# The binary interface of libcouvert_c as a text, and whether one of them can stand in for another.
"""Usage: abi.py [--library FILE]            compares the tree with the last release's, bindings/spec/abi-<major>.<minor>.txt
       abi.py [--library FILE] --release   writes that file for the version in VERSION: part of making a release

A line each, sorted: function and its declaration, struct and its layout, field and its place, type, callback, number
(macros, error codes). What is told of structs is asked of the C compiler. docs/reference/deprecation.md says what may change.
"""
import argparse
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[1]
HEADER = "include/couvert/c/couvert.h"
STRUCT = re.compile(r"typedef struct (\w+) \{(.*?)\} \w+;", re.DOTALL)
FIELD = re.compile(r"(?:\(\*(\w+)\)\([^;]*\)|\*?(\w+)(?:\[\d+\])?)\s*;")


class AbiError(Exception):
    """The interface cannot be read."""


def call(words, **more):
    ran = subprocess.run([str(word) for word in words], capture_output=True, text=True, check=False, **more)
    if ran.returncode != 0:
        raise AbiError(f"{' '.join(map(str, words))}: {ran.stderr.strip()}")
    return ran.stdout


def normal(text):
    return re.sub(r"\s*([(),*;])\s*", r"\1", re.sub(r"\s+", " ", text)).replace("*", " *").replace("( *", "(*").replace("* *", "**").replace(",", ", ").strip()


def own_text(root, compiler):
    """The header after the preprocessor, without what it includes."""
    out, ours = [], False
    for line in call([compiler, "-E", "-I", root / "include", "-x", "c", root / HEADER]).splitlines():
        if line.startswith("# "):
            ours = line.split('"')[1].endswith(HEADER)
        elif ours:
            out.append(line)
    return re.sub(r"__attribute__\s*\(\((?:[^()]|\([^()]*\))*\)\)", "", "\n".join(out))


def layouts(root, compiler, structs):
    """Size of every struct, offset and size of every field, as the compiler has them."""
    lines = []
    for name, body in structs:
        lines.append(f'  printf("struct {name} size=%zu\\n", sizeof({name}));')
        for function, plain in FIELD.findall(body):
            field = function or plain
            lines.append(f'  printf("field {name}.{field} offset=%zu size=%zu\\n", offsetof({name}, {field}), '
                         f'sizeof((({name} *)0)->{field}));')
    source = f'#include <stdio.h>\n#include "{root / HEADER}"\nint main(void) {{\n' + "\n".join(lines) + "\n  return 0;\n}\n"
    with tempfile.TemporaryDirectory() as folder:
        program = pathlib.Path(folder) / "layouts"
        call([compiler, "-x", "c", "-", "-I", root / "include", "-o", program], input=source)
        return call([program]).splitlines()


def surface(root, compiler="cc", library=None):
    """The lines of the interface of a tree; {line: lifecycle} so that a comparison knows what was promised how much."""
    text = own_text(root, compiler)
    spec = json.loads((root / "bindings/spec/functions.json").read_text(encoding="utf-8"))
    lifecycles = {row["name"]: row["lifecycle"] for row in spec["functions"]}
    structs = STRUCT.findall(text)
    lines = {line: "stable" for line in layouts(root, compiler, structs)}
    for name, body in structs:
        for declaration in filter(None, map(normal, body.split(";"))):
            field = FIELD.search(declaration + ";")
            lines[f"type {name}.{field.group(1) or field.group(2)} {declaration}"] = "stable"
    rest = STRUCT.sub("", text)
    declared = {}
    for declaration in filter(None, map(normal, rest.replace('extern "C" {', "").split(";"))):
        found = re.search(r"(couvert_\w+)\(", declaration)
        if declaration.startswith("typedef"):
            lines[f"typedef {declaration[8:]}"] = "stable"
        elif found:
            declared[found.group(1)] = declaration
    if set(declared) != set(lifecycles):
        raise AbiError(f"header and functions.json differ: {sorted(set(declared) ^ set(lifecycles))}")
    lines |= {f"function {declaration}": lifecycles[name] for name, declaration in declared.items()}
    if library:
        exported = {line.split()[-1].split("@")[0] for line in call(["nm", "-D", "--defined-only", library]).splitlines()
                    if line.split()[-2] in "TWVBDR"}
        lines |= {f"symbol {name}": lifecycles.get(name, "stable") for name in exported}
    for line in (root / "bindings/spec/codes.lock").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            lines[f"number {line}"] = "stable"
    return lines


def written(lines, version):
    head = [f"# The binary interface of libcouvert_c {version}, written by packaging/abi.py --release. Never changed afterwards."]
    return "\n".join(head + [f"{lifecycle} {line}" for line, lifecycle in sorted(lines.items())]) + "\n"


def read(text):
    pairs = [line.split(" ", 1) for line in text.splitlines() if line and not line.startswith("#")]
    return {line: lifecycle for lifecycle, line in pairs}


def released(root, version):
    """(version, lines) of the newest release that the tree's version follows, or None."""
    now = tuple(map(int, version.split(".")[:2]))
    found = []
    for path in (root / "bindings/spec").glob("abi-*.txt"):
        then = tuple(map(int, path.stem[4:].split(".")))
        if then <= now:
            found.append((then, path))
    if not found:
        return None
    then, path = max(found)
    return then, read(path.read_text(encoding="utf-8"))


def may_go(lifecycle, then, now):
    """Whether something of a release may be gone in a later version: experimental things with the next minor version, stable
    ones with the next major one, and these only after they were deprecated."""
    if lifecycle == "experimental":
        return now[:2] > then[:2]
    if now[0] == 0:
        return now[:2] > then[:2] and lifecycle == "deprecated"
    return now[0] > then[0] and lifecycle == "deprecated"


def compare(old, then, new, now):
    """What a program that was compiled against the old interface would miss in the new one."""
    # A struct that tells its own size may grow: its size is not among the promises, places of fields are.
    grows = {line.split()[1].split(".")[0] for line in old if re.match(r"field \w+\.size offset=0", line)}
    for line, lifecycle in sorted(old.items()):
        if line in new or may_go(lifecycle, then, now):
            continue
        if line.startswith("struct ") and line.split()[1] in grows:
            size = next((other for other in new if other.startswith(f"struct {line.split()[1]} ")), "size=0")
            if int(size.split("=")[1]) >= int(line.split("=")[1]):
                continue
        yield f"gone or changed since {then[0]}.{then[1]} ({lifecycle}): {line}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--library", type=pathlib.Path)
    parser.add_argument("--release", action="store_true")
    args = parser.parse_args()
    version = (ROOT / "VERSION").read_text(encoding="utf-8").strip()
    now = tuple(map(int, version.split(".")[:2]))
    try:
        lines = surface(ROOT, os.environ.get("CC", "cc"), args.library)
    except AbiError as error:
        print(f"abi: {error}", file=sys.stderr)
        return 1
    if args.release:
        path = ROOT / f"bindings/spec/abi-{now[0]}.{now[1]}.txt"
        path.write_text(written(lines, version), encoding="utf-8")
        print(f"wrote {path.relative_to(ROOT)}: {len(lines)} lines")
        return 0
    before = released(ROOT, version)
    if before is None:
        print("there is no released interface to compare with", file=sys.stderr)
        return 1
    problems = list(compare(before[1], before[0], lines, now))
    for problem in problems:
        print(problem)
    print(f"{len(before[1])} lines of {before[0][0]}.{before[0][1]}, {len(lines)} now, {len(problems)} gone or changed")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
