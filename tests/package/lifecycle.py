#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# What the page about deprecation promises is so: every deprecated function is on it with what to call instead, its
# declaration makes compilers warn, and the generator refuses one without a replacement.
import importlib.util
import json
import re
import subprocess
import tempfile

from package_support import CC, ROOT, finish

PAGE = "docs/reference/deprecation.md"


def generator():
    spec = importlib.util.spec_from_file_location("c_interface", ROOT / "bindings/gen/c_interface.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def aged(more):
    """The specification with one function deprecated, as JSON."""
    spec = json.loads((ROOT / "bindings/spec/functions.json").read_text(encoding="utf-8"))
    row = next(row for row in spec["functions"] if row["name"] == "couvert_id_new")
    row |= {"lifecycle": "deprecated"} | more
    return json.dumps(spec)


def errors(text):
    return {row["name"] for row in json.loads(text)["errors"]}


def refused(interface, names):
    cases = {"without a replacement": {"gone_in": "2.0"}, "without an end": {"instead": "couvert_version"},
             "with a replacement that there is not": {"instead": "couvert_nothing", "gone_in": "2.0"},
             "with an end that is no version": {"instead": "couvert_version", "gone_in": "soon"}}
    for what, more in cases.items():
        try:
            interface.load(aged(more), names)
            yield f"the generator takes a deprecated function {what}"
        except interface.SpecError:
            pass


def warned(interface, names):
    """A program that calls it compiles with a warning that names the replacement; -Werror stops it."""
    spec = interface.load(aged({"instead": "couvert_version", "gone_in": "2.0"}), names)
    with tempfile.NamedTemporaryFile("w", suffix=".h") as header:
        header.write(interface.header(spec))
        header.flush()
        source = f'#include "{header.name}"\nint main(void) {{ return couvert_id_new(0, 0); }}\n'
        ran = subprocess.run([CC, "-x", "c", "-fsyntax-only", "-Wall", "-"], input=source, capture_output=True, text=True,
                             check=False)
        old = subprocess.run([CC, "-std=c89", "-pedantic-errors", "-x", "c", "-fsyntax-only", header.name],
                             capture_output=True, text=True, check=False)
    if ran.returncode != 0 or "couvert_version" not in ran.stderr or "2.0" not in ran.stderr:
        yield f"the compiler does not warn: {ran.returncode} {ran.stderr}"
    if old.returncode != 0:
        yield f"the header with a deprecated function is not C89: {old.stderr}"
    if "deprecated; use `couvert_version`, gone in 2.0" not in interface.page(spec):
        yield "the reference page does not say what to use instead"


def listed(page):
    rows = json.loads((ROOT / "bindings/spec/functions.json").read_text(encoding="utf-8"))["functions"]
    for row in rows:
        if row["lifecycle"] == "deprecated" and f"`{row['name']}`" not in page:
            yield f"{PAGE}: {row['name']} is deprecated and not on it"
    known = {row["name"]: row["lifecycle"] for row in rows}
    for name in re.findall(r"^\| `(couvert_\w+)` \|", page, re.MULTILINE):
        if known.get(name, "deprecated") != "deprecated":
            yield f"{PAGE}: lists {name}, which is {known[name]}"


def main():
    interface = generator()
    names = errors((ROOT / "bindings/spec/errors.json").read_text(encoding="utf-8"))
    page = (ROOT / PAGE).read_text(encoding="utf-8")
    finish([*refused(interface, names), *warned(interface, names), *listed(page)],
           "deprecated functions are told by compilers and by the page")


if __name__ == "__main__":
    main()
