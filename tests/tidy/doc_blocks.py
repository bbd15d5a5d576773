#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Code blocks of the README and the guides are compiled and run, so that they cannot go stale.
"""Taken are: C and C++ blocks that hold `int main`, and sh blocks whose line before is <!-- run -->.

A C++ block is linked with the library named by COUVERT_LIBRARY, one of C with COUVERT_C_LIBRARY; both must exit with 0. A block of sh runs in the
source tree with `set -e`.
"""
import concurrent.futures
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


def run_compiled(root, language, code):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
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
    documents = [root / "README.md"] + sorted((root / "docs/guides").glob("*.md"))
    executor = concurrent.futures.ThreadPoolExecutor
    with executor(os.cpu_count()) as pool, executor(1) as one_by_one:  # scripts may build on one another
        waiting = []
        for document in filter(pathlib.Path.exists, documents):
            for number, language, marked, code in blocks(document.read_text(encoding="utf-8")):
                place = f"{document.relative_to(root)}:{number}"
                if language in ("c", "cpp") and "int main" in code:
                    waiting.append((place, pool.submit(run_compiled, root, language, code)))
                elif language == "sh" and marked:
                    waiting.append((place, one_by_one.submit(run_sh, root, code)))
        found = [f"{place}: the block {reason.result()}" for place, reason in waiting if reason.result()]
    print(f"{len(waiting)} blocks ran")
    return found


if __name__ == "__main__":
    tree.run(problems)
