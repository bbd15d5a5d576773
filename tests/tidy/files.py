#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Plain hygiene of every file: size, tabs, trailing blanks, line ends, paths of one machine, marks of a merge.
import tree

LIMIT = 1_000_000
# Inputs that are what they are, to the byte.
RAW = ("tests/fuzz/corpus/", "LICENSE")
RAW_PARTS = ("/fixtures/", "/golden/")


def problems(root):
    found = []
    here = (str(root) + "/").encode()
    for name in tree.our_files(root):
        data = (root / name).read_bytes()
        if len(data) > LIMIT:
            found.append(f"{name}: {len(data)} bytes, more than {LIMIT}")
        if b"\0" in data[:8000]:
            continue
        if len(str(root)) > 5 and here in data:
            found.append(f"{name}: names the folder of this checkout")
        if name.startswith(RAW) or any(part in name for part in RAW_PARTS):
            continue
        try:
            data.decode("utf-8")
        except UnicodeDecodeError:
            found.append(f"{name}: is not UTF-8")
            continue
        if data and not data.endswith(b"\n"):
            found.append(f"{name}: does not end with a line end")
        for number, line in enumerate(data.split(b"\n"), 1):
            if line.startswith((b"<<<<<<< ", b">>>>>>> ")):
                found.append(f"{name}:{number}: mark of a merge")
                break
            if line.endswith(b"\r"):
                found.append(f"{name}:{number}: carriage return")
                break
            if b"\t" in line:
                found.append(f"{name}:{number}: tab")
                break
            if line.endswith(b" "):
                found.append(f"{name}:{number}: blank at the end of the line")
                break
    return found


if __name__ == "__main__":
    tree.run(problems)
