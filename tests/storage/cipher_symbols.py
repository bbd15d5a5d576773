#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Fails when the encrypting engine's archive defines a global name without our prefix. [G6]
import subprocess
import sys

PREFIX = "couvert_"


def main():
    listed = subprocess.run(["nm", "-g", "--defined-only", sys.argv[1]], stdout=subprocess.PIPE, text=True, check=True)
    names = {line.split()[-1] for line in listed.stdout.splitlines() if len(line.split()) == 3}
    foreign = sorted(name for name in names if not name.startswith(PREFIX))
    if foreign:
        print("names that are not renamed; cmake/sqlite3_symbols.txt lacks them:", *foreign, sep="\n  ")
    if len(names) < 250:
        print(f"only {len(names)} names: this is not the engine's archive")
    print(f"{len(names)} global names, {len(foreign)} of them not renamed")
    return 1 if foreign or len(names) < 250 else 0


if __name__ == "__main__":
    sys.exit(main())
