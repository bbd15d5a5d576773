#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Every source file begins with its licence tag and a line that says what it is for.
import pathlib

import tree

TAG = "SPDX-License-Identifier: Apache-2.0"
# How a comment line begins, by suffix; files without a suffix are known by name or by their first line.
COMMENT = {".cpp": "//", ".hpp": "//", ".h": "//", ".inc": "//", ".js": "//", ".mjs": "//", ".py": "#", ".sh": "#",
           ".cmake": "#", ".in": "#", ".sql": "--", ".java": "//", ".kt": "//", ".i": "//"}
# Here the tag stands in a comment of another form, within the first three lines.
LOOSE = {".css", ".html"}


def comment_of(name, first):
    path = pathlib.PurePosixPath(name)
    if path.name == "CMakeLists.txt" or (not path.suffix and first.startswith("#!")):
        return "#"
    return COMMENT.get(path.suffix)


def problems(root):
    found = []
    for name in tree.our_files(root):
        if name.startswith(("tests/fuzz/corpus/", "tests/vectors/")) and not name.endswith((".cpp", ".py", ".txt")):
            continue
        with open(root / name, "rb") as file:
            head = file.read(2000).decode("utf-8", errors="replace")
        lines = (head + "\n\n\n\n").split("\n")
        if pathlib.PurePosixPath(name).suffix in LOOSE:
            if not any(TAG in line for line in lines[:3]):
                found.append(f"{name}: no licence tag in the first three lines")
            continue
        comment = comment_of(name, lines[0])
        if comment is None:
            continue
        if lines[0].startswith("#!"):
            lines = lines[1:]
        if tree.is_generated(root, name):
            lines = lines[1:]
            if lines[0] != f"{comment} {TAG}" and lines[0].strip() != TAG:  # the C header has one comment of C89
                found.append(f"{name}: a generated file has the licence tag in line two")
            continue
        if lines[0] != f"{comment} {TAG}":
            found.append(f"{name}: the file does not begin with '{comment} {TAG}'")
        elif not lines[1].startswith(comment + " ") or len(lines[1]) < len(comment) + 10:
            found.append(f"{name}: the second line does not say what the file is for")
    return found


if __name__ == "__main__":
    tree.run(problems)
