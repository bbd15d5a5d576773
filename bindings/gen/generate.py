#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Writes the committed files that come from data: the error codes and their table, the page of features.
"""Usage: generate.py [--out FOLDER]

Reads bindings/spec/errors.json and writes, below FOLDER (default: the source tree),
  include/couvert/error_codes.h   the enum Errc
  src/core/error_catalogue.inc    one COUVERT_ERROR_ROW a line
  docs/reference/errors.md        the table for readers
  bindings/spec/codes.lock        name and number of every code there ever was
from VERSION
  include/couvert/version.h       the version as macros
from bindings/spec/functions.json (c_interface.py)
  include/couvert/c/couvert.h       the C header
  bindings/spec/exports.txt         its symbols
  docs/reference/c-interface.md     the table for readers
  tests/capi/every_call.inc         one line a function
from bindings/spec/sim_functions.json (sim_interface.py)
  include/couvert/c/couvert_sim.h   the C header of the simulated world
  bindings/spec/sim_exports.txt     its symbols
  docs/reference/c-sim-interface.md the table for readers
  tests/capi/every_sim_call.inc     one line a function
from bindings/spec/documents.json and the field lists (python_interface.py)
  bindings/python/couvert/__init__.pyi  the types of the Python package
  bindings/python/src/docs.inc          texts of its functions
from bindings/spec/documents.json (java_documents.py)
  bindings/java/...                 value classes and error codes of Java
from bindings/spec/functions.json and bindings/spec/documents.json (swift_documents.py)
  bindings/swift/Sources/Couvert/Documents.swift        values of all documents
  bindings/swift/Sources/Couvert/Calls.swift            the calls
  bindings/swift/Tests/CouvertTests/EveryCall.swift     each of them named once
from functions.json and documents.json (ts_documents.py)
  bindings/wasm/src/couvert.d.ts    types of the browser's package
  bindings/wasm/src/calls.mjs       its table of calls
and from docs/reference/features.json and the names of the tests (feature_page.py)
  docs/reference/features.md      what is offered and where it is proven

A code that is in codes.lock keeps its number for ever: the generator stops at a renumbered, reused or
missing one. The build never runs this script; a test runs it and compares.
"""
import argparse
import json
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import c_interface  # noqa: E402
import feature_page  # noqa: E402
import java_documents  # noqa: E402
import python_interface  # noqa: E402
import sim_interface  # noqa: E402
import swift_documents  # noqa: E402
import ts_documents  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]
SPEC = "bindings/spec/errors.json"
LOCK = "bindings/spec/codes.lock"
ROW_MEMBERS = {"code", "name", "kind", "retryable", "http", "text", "since"}
# The module that owns a code follows from its number.
RANGES = [(1, 99, "General"), (1000, 1099, "Money"), (1100, 1199, "Identifiers, time and geography"),
          (2000, 2499, "Menu"), (2500, 2999, "Cart"), (3000, 3999, "Pricing"), (4000, 4999, "Order"),
          (5000, 5999, "Tracking"), (6000, 6999, "Codec and exchange"), (7000, 7999, "Storage"),
          (8000, 8999, "Sync"), (9000, 9999, "House and server")]


class SpecError(Exception):
    """The specification breaks one of its own rules."""


def section_of(code):
    for low, high, title in RANGES:
        if low <= code <= high:
            return title
    raise SpecError(f"code {code} lies in no range")


def load_spec(text):
    """Returns (kinds, rows sorted by code), or raises SpecError."""
    spec = json.loads(text)
    kinds = spec["kinds"]
    rows = sorted(spec["errors"], key=lambda row: row["code"])
    if len(set(kinds)) != len(kinds):
        raise SpecError("a kind is listed twice")
    seen_codes, seen_names = set(), set()
    for row in rows:
        where = f"{row.get('code')} {row.get('name')}"
        if set(row) != ROW_MEMBERS:
            raise SpecError(f"{where}: members differ from {sorted(ROW_MEMBERS)}: {sorted(row)}")
        if not re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", row["name"]):
            raise SpecError(f"{where}: the name is not snake_case")
        if row["kind"] not in kinds:
            raise SpecError(f"{where}: unknown kind {row['kind']}")
        if not isinstance(row["retryable"], bool):
            raise SpecError(f"{where}: retryable is not true or false")
        if not 400 <= row["http"] <= 599:
            raise SpecError(f"{where}: HTTP status {row['http']} is not an error status")
        if not row["text"] or not row["text"].isascii() or "\n" in row["text"]:
            raise SpecError(f"{where}: the text must be one line of ASCII")
        if row["code"] in seen_codes or row["name"] in seen_names:
            raise SpecError(f"{where}: code or name used twice")
        section_of(row["code"])
        seen_codes.add(row["code"])
        seen_names.add(row["name"])
    return kinds, rows


def parse_lock(text):
    pairs = {}
    for line in text.splitlines():
        if line and not line.startswith("#"):
            name, code = line.split()
            pairs[name] = int(code)
    return pairs


def check_lock(rows, locked):
    """Refuses any change to what was promised: a number moved, taken by another name, or gone."""
    now = {row["name"]: row["code"] for row in rows}
    by_code = {code: name for name, code in locked.items()}
    for name, code in locked.items():
        if name not in now:
            raise SpecError(f"{name} ({code}) is locked and has gone: codes are never removed or renamed")
        if now[name] != code:
            raise SpecError(f"{name} was {code} and is now {now[name]}: codes are never renumbered")
    for name, code in now.items():
        if by_code.get(code, name) != name:
            raise SpecError(f"{code} belongs to {by_code[code]} and is reused by {name}")


def c_string(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def error_codes_h(rows):
    out = [f"// Generated from {SPEC} by bindings/gen/generate.py: the numbers of all errors. Do not edit.",
           "// SPDX-License-Identifier: Apache-2.0",
           "#ifndef COUVERT_ERROR_CODES_H", "#define COUVERT_ERROR_CODES_H", "", "#include <cstdint>", "",
           "namespace couvert {", "inline namespace v0 {", "",
           "/// What went wrong, exactly. The numbers are the same in every language and over HTTP, and never change.",
           "enum class Errc : std::int32_t {"]
    section = None
    for row in rows:
        if section_of(row["code"]) != section:
            section = section_of(row["code"])
            out += [""] if len(out) > 12 else []
            out.append(f"  // {section}")
        out.append(f"  {row['name']} = {row['code']},  ///< {row['text']}")
    out += ["};", "", "}  // namespace v0", "}  // namespace couvert", "", "#endif"]
    return "\n".join(out) + "\n"


def error_catalogue_inc(rows):
    out = [f"// Generated from {SPEC} by bindings/gen/generate.py: rows of the error table, sorted. Do not edit.",
           "// SPDX-License-Identifier: Apache-2.0",
           "// COUVERT_ERROR_ROW(code, name, kind, retryable, http, text)"]
    for row in rows:
        retryable = "true" if row["retryable"] else "false"
        out.append(f"COUVERT_ERROR_ROW({row['code']}, {row['name']}, {row['kind']}, {retryable}, "
                   f"{row['http']}, {c_string(row['text'])})")
    return "\n".join(out) + "\n"


def errors_md(kinds, rows):
    out = [f"<!-- Generated from {SPEC} by bindings/gen/generate.py. Do not edit. -->", "# Error codes", "",
           "A code says exactly what went wrong; its kind says how to behave. Numbers never change and are the same "
           "in every language and in the problem documents of the HTTP interface.", "",
           "Kinds: " + ", ".join(f"`{kind}`" for kind in kinds) + ".", ""]
    section = None
    for row in rows:
        if section_of(row["code"]) != section:
            section = section_of(row["code"])
            out += ["" if out[-1] else None, f"## {section}", "",
                    "| code | name | kind | retry | HTTP | meaning | since |", "|---|---|---|---|---|---|---|"]
        text = row["text"].replace("|", "\\|")
        out.append(f"| {row['code']} | `{row['name']}` | {row['kind']} | {'yes' if row['retryable'] else 'no'} | "
                   f"{row['http']} | {text} | {row['since']} |")
    return "\n".join(line for line in out if line is not None) + "\n"


def codes_lock(rows):
    out = ["# Generated by bindings/gen/generate.py: name and number of every error code. Lines are only ever added."]
    out += [f"{row['name']} {row['code']}" for row in rows]
    return "\n".join(out) + "\n"


def version_h(version):
    if not re.fullmatch(r"(0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}", version):
        raise SpecError(f"VERSION is {version!r}, not three numbers")
    major, minor, patch = version.split(".")
    return f"""/* Generated from VERSION by bindings/gen/generate.py: the version that one compiles against. Do not edit.
   SPDX-License-Identifier: Apache-2.0
   The version that one runs with is couvert_version(). */
#ifndef COUVERT_VERSION_H
#define COUVERT_VERSION_H

#define COUVERT_VERSION_MAJOR {major}
#define COUVERT_VERSION_MINOR {minor}
#define COUVERT_VERSION_PATCH {patch}
#define COUVERT_VERSION_TEXT "{version}"

#endif
"""


def generate(root):
    """Returns {relative path: text} for everything that comes from the specification below root."""
    kinds, rows = load_spec((root / SPEC).read_text(encoding="utf-8"))
    lock = root / LOCK
    if lock.exists():
        check_lock(rows, parse_lock(lock.read_text(encoding="utf-8")))
    files = {"include/couvert/error_codes.h": error_codes_h(rows),
             "src/core/error_catalogue.inc": error_catalogue_inc(rows),
             "docs/reference/errors.md": errors_md(kinds, rows),
             LOCK: codes_lock(rows),
             "include/couvert/version.h": version_h((root / "VERSION").read_text(encoding="utf-8").strip())}
    try:
        names = {row["name"] for row in rows}
        files |= c_interface.generate(root, names) | sim_interface.generate(root, names) | ts_documents.generate(root, names)
    except c_interface.SpecError as error:
        raise SpecError(f"{c_interface.SPEC}: {error}") from error
    if (root / python_interface.DOCUMENTS).exists():
        files |= python_interface.outputs(root, json.loads((root / c_interface.SPEC).read_text(encoding="utf-8")), rows)
        files |= swift_documents.generate(root, {row["name"] for row in rows})
    try:
        files |= java_documents.generate(root)
    except java_documents.SpecError as error:
        raise SpecError(f"{java_documents.DOCUMENTS}: {error}") from error
    return files


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=pathlib.Path, default=ROOT)
    args = parser.parse_args()
    try:
        files = generate(ROOT)
    except (SpecError, KeyError, ValueError) as error:
        print(f"{SPEC}: {error}", file=sys.stderr)
        return 1
    try:
        files |= feature_page.generate(ROOT)
    except (KeyError, ValueError) as error:
        print(f"{feature_page.SPEC}: {error}", file=sys.stderr)
        return 1
    for name, text in files.items():
        path = args.out / name
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        print(f"wrote {name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
