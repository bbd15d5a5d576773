#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Code blocks of the README and the guides are compiled and run, so that they cannot go stale.
"""Taken are: C and C++ blocks that hold `int main`, and sh blocks whose line before is <!-- run -->.

A C++ block is linked with the library named by COUVERT_LIBRARY, one of C with COUVERT_C_LIBRARY; both must exit with 0. A block of sh runs in the
source tree with `set -e`.
"""
import os
import pathlib
import re
import subprocess
import tempfile

import tree

FENCE = re.compile(r"^```(\w*)[ ]*$")


def blocks(text):
    """Yields (line number, language, marked for running, code)."""
    lines = text.splitlines()
    i = 0
    while i < len(lines):
        match = FENCE.match(lines[i])
        if not match:
            i += 1
            continue
        end = next((k for k in range(i + 1, len(lines)) if lines[k].strip() == "```"), len(lines))
        before = next((line.strip() for line in reversed(lines[:i]) if line.strip()), "")
        yield i + 1, match.group(1), before == "<!-- run -->", "\n".join(lines[i + 1:end]) + "\n"
        i = end + 1


def run_compiled(root, language, code, folder):
    program = folder / "block"
    source = folder / ("block.c" if language == "c" else "block.cpp")
    source.write_text(code, encoding="utf-8")
    if language == "c":
        library = os.environ["COUVERT_C_LIBRARY"]
        command = [os.environ.get("CC", "cc"), "-std=c99"]
        libraries = [library, f"-Wl,-rpath,{pathlib.Path(library).parent}"]
    else:
        command = [os.environ.get("CXX", "c++"), "-std=c++20"]
        libraries = [os.environ["COUVERT_LIBRARY"], "-lsqlite3", "-lpthread"]
    command += ["-Wall", "-Wextra", "-Werror", "-I", str(root / "include"), str(source), *libraries, "-o", str(program)]
    built = subprocess.run(command, capture_output=True, text=True)
    if built.returncode != 0:
        return "does not build:\n" + built.stderr
    ran = subprocess.run([str(program)], cwd=folder, capture_output=True, text=True, timeout=60)
    if ran.returncode != 0:
        return f"exits with {ran.returncode}:\n{ran.stdout}{ran.stderr}"
    return None


def run_sh(root, code):
    ran = subprocess.run(["bash", "-euo", "pipefail", "-c", code], cwd=root, capture_output=True, text=True,
                         timeout=300, stdin=subprocess.DEVNULL)
    if ran.returncode != 0:
        return f"exits with {ran.returncode}:\n{ran.stdout}{ran.stderr}"
    return None


def problems(root):
    found, count = [], 0
    documents = [root / "README.md"] + sorted((root / "docs/guides").glob("*.md"))
    for document in documents:
        if not document.exists():
            continue
        for number, language, marked, code in blocks(document.read_text(encoding="utf-8")):
            if language in ("c", "cpp") and "int main" in code:
                with tempfile.TemporaryDirectory() as folder:
                    reason = run_compiled(root, language, code, pathlib.Path(folder))
            elif language == "sh" and marked:
                reason = run_sh(root, code)
            else:
                continue
            count += 1
            if reason:
                found.append(f"{document.relative_to(root)}:{number}: the block {reason}")
    print(f"{count} blocks ran")
    return found


if __name__ == "__main__":
    tree.run(problems)
