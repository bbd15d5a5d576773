#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Every promise of the reliability page names a command that exists.
import re

import tree

PAGE = "docs/reference/reliability.md"
COLUMNS = 5
COMMAND = re.compile(r"`\./dev ([a-z]+)([^`]*)`")
TEST = re.compile(r"couvert_(?:add_gtest|add_python_test|register_test)\(\s*([a-z_]+)")


def verbs(root):
    return set(re.findall(r"^verb_([a-z]+)\(\)", (root / "dev").read_text(encoding="utf-8"), re.MULTILINE)) | {"help"}


def tests(root):
    """Names of tests as CMake registers them; those of tests/unit come from their folders."""
    names = {f"test_{folder.name}" for folder in (root / "tests/unit").iterdir() if folder.is_dir()}
    for path in (root / "tests").rglob("CMakeLists.txt"):
        names |= set(TEST.findall(path.read_text(encoding="utf-8")))
    return names


def command_problems(text, known_verbs, known_tests):
    for verb, rest in COMMAND.findall(text):
        if verb not in known_verbs:
            yield f"there is no ./dev {verb}"
        words = [word for word in rest.split() if not word.startswith("-")]
        for word in words if verb == "test" else []:
            if word not in ("fast", "full", "data") and not any(re.search(word, name) for name in known_tests):
                yield f"./dev test {word}: there is no such test"


def problems(root):
    page = root / PAGE
    if not page.exists():
        return [f"{PAGE}: is missing"]
    known_verbs, known_tests = verbs(root), tests(root)
    found, rows = [], 0
    for number, line in enumerate(page.read_text(encoding="utf-8").splitlines(), 1):
        where = f"{PAGE}:{number}"
        found += [f"{where}: {text}" for text in command_problems(line, known_verbs, known_tests)]
        if not line.startswith("|") or set(line) <= set("|- "):
            continue
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if cells[0] == "promise":
            continue
        rows += 1
        if len(cells) != COLUMNS or not all(cells):
            found.append(f"{where}: a promise has {COLUMNS} columns, none of them empty")
        elif not COMMAND.search(cells[2]):
            found.append(f"{where}: no command checks this promise")
    if rows == 0:
        found.append(f"{PAGE}: promises nothing")
    return found


if __name__ == "__main__":
    tree.run(problems)
