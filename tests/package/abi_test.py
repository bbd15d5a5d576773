#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Programs that were linked to the last release's library run with this one; and the comparison sees every kind of break.
"""Usage: abi_test.py LIBRARY"""
import pathlib
import re
import sys

from package_support import CC, ROOT, VERSION, finish

sys.path.insert(0, str(ROOT / "packaging"))
import abi  # noqa: E402

# Each change of a line, and whether it must be told when nothing but the patch version differs.
PLANTED = [
    ("a function is gone", r"^function .*couvert_money_parse\b.*", None),
    ("a parameter is of another type", r"^function .*couvert_live_handles.*", ("int64_t", "int32_t")),
    ("a parameter was added", r"^function .*couvert_buf_free.*", (")", ", int32_t how)")),
    ("a symbol is not exported", r"^symbol couvert_version$", None),
    ("a field has moved", r"^field couvert_host\.log .*", ("offset=48", "offset=40")),
    ("a field is of another type", r"^type couvert_host\.now_us .*", ("int64_t", "double")),
    ("a struct without a size of its own has grown", r"^struct couvert_buf .*", ("size=16", "size=24")),
    ("a struct has shrunk", r"^struct couvert_host .*", ("size=88", "size=80")),
    ("an error has another number", r"^number not_found 3$", ("3", "4")),
    ("a callback has another form", r"^typedef .*couvert_callback.*", ("size_t event_size", "int event_size")),
]
FINE = [
    ("a function was added", "function couvert_code couvert_new(couvert_error **error)", None),
    ("a symbol was added", "symbol couvert_new", None),
    ("an error was added", "number brand_new 9999", None),
    ("a struct that tells its size has grown", None, ("struct couvert_host size=88", "struct couvert_host size=96")),
]


def changed(lines, pattern, words):
    """The lines with one of them gone (no words) or changed."""
    hits = [line for line in lines if re.search(pattern, line)]
    if len(hits) != 1:
        sys.exit(f"{pattern} is on {len(hits)} lines: the test reads another interface than it was written for")
    out = {line: lifecycle for line, lifecycle in lines.items() if line != hits[0]}
    if words:
        out[hits[0].replace(*words, 1)] = lines[hits[0]]
    return out


def planted(lines, version):
    for what, pattern, words in PLANTED:
        if not list(abi.compare(lines, version, changed(lines, pattern, words), version)):
            yield f"not noticed: {what}"
    for what, added, replaced in FINE:
        new = dict(lines)
        if added:
            new[added] = "experimental"
        else:
            new.pop(replaced[0])
            new[replaced[1]] = "stable"
        if list(abi.compare(lines, version, new, version)):
            yield f"told as a break: {what}"


def lifecycles():
    """Who may go when: experimental with a minor version, stable never without having been deprecated first."""
    table = [("experimental", (1, 0), (1, 0), False), ("experimental", (1, 0), (1, 1), True), ("stable", (1, 0), (1, 9), False),
             ("stable", (1, 0), (2, 0), False), ("deprecated", (1, 0), (1, 9), False), ("deprecated", (1, 0), (2, 0), True),
             ("stable", (0, 1), (0, 2), False), ("deprecated", (0, 1), (0, 2), True), ("experimental", (0, 1), (0, 2), True)]
    for lifecycle, then, now, allowed in table:
        if abi.may_go(lifecycle, then, now) != allowed:
            yield f"{lifecycle} of {then} in {now}: {'must stay' if allowed else 'may go'}, by mistake"


def main():
    version = tuple(map(int, VERSION.split(".")[:2]))
    lines = abi.surface(ROOT, CC, pathlib.Path(sys.argv[1]))
    before = abi.released(ROOT, VERSION)
    if before is None:
        finish(["there is no released interface: packaging/abi.py --release"], "")
    if abi.read(abi.written(lines, VERSION)) != lines:
        finish(["an interface that was written is read as another one"], "")
    problems = [*abi.compare(before[1], before[0], lines, version), *planted(lines, version), *lifecycles()]
    finish(problems, f"{len(before[1])} lines of {before[0][0]}.{before[0][1]} stand, {len(lines)} now; "
           f"{len(PLANTED)} planted breaks told")


if __name__ == "__main__":
    main()
