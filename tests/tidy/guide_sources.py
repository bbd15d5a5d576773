#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Code of a guide that says which test it is from stands in that test, so that what is shown is what runs.
"""A block after a line <!-- from PATH --> must stand in the file of that path, but for how far it is indented."""
import re
import textwrap

import tree

BLOCK = re.compile(r"^<!-- from (\S+) -->\s*?^```\w+\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def evened(text):
    """Without the blanks that begin a line."""
    return "\n".join(line.strip() for line in textwrap.dedent(text).strip().splitlines())


def problems(root):
    found = []
    for name in tree.our_files(root):
        if not name.endswith(".md"):
            continue
        text = (root / name).read_text(encoding="utf-8")
        for match in BLOCK.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            source = root / match[1]
            if not source.is_file():
                found.append(f"{name}:{line}: there is no {match[1]}")
            elif evened(match[2]) not in evened(source.read_text(encoding="utf-8")):
                found.append(f"{name}:{line}: this code does not stand in {match[1]}")
    return found


if __name__ == "__main__":
    tree.run(problems)
