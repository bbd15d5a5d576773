#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Relative links in Markdown files lead to a file, and their anchors to a heading.
import re

import tree

LINK = re.compile(r"!?\[[^\]]*\]\(<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\)")
HEADING = re.compile(r"^#{1,6}\s+(.*?)\s*#*$")


def without_code(text):
    """The text with fenced blocks, code spans and comments blanked, so that line numbers stay."""
    blank = lambda match: re.sub(r"[^\n]", " ", match.group(0))
    text = re.sub(r"^```.*?^```", blank, text, flags=re.MULTILINE | re.DOTALL)
    text = re.sub(r"<!--.*?-->", blank, text, flags=re.DOTALL)
    return re.sub(r"`[^`\n]*`", blank, text)


def anchors(text):
    """Anchors of all headings as the usual Markdown viewers make them."""
    text = re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)
    result = set()
    for line in text.splitlines():
        match = HEADING.match(line)
        if match:
            words = re.sub(r"[^\w\- ]", "", match.group(1).lower()).replace(" ", "-")
            unique, n = words, 0
            while unique in result:
                n += 1
                unique = f"{words}-{n}"
            result.add(unique)
    return result


def problems(root):
    found = []
    for name in tree.our_files(root):
        if not name.endswith(".md"):
            continue
        text = (root / name).read_text(encoding="utf-8")
        for number, line in enumerate(without_code(text).splitlines(), 1):
            for target in LINK.findall(line):
                if re.match(r"[a-z][a-z0-9+.-]*:", target):
                    continue
                path, _, anchor = target.partition("#")
                file = (root / name).parent / path if path else root / name
                if not file.exists():
                    found.append(f"{name}:{number}: {target} leads nowhere")
                elif anchor and file.suffix == ".md" and anchor not in anchors(file.read_text(encoding="utf-8")):
                    found.append(f"{name}:{number}: {target}: no such heading")
    return found


if __name__ == "__main__":
    tree.run(problems)
