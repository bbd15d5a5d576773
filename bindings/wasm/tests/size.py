#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# What a page has to fetch for the engine, and whether that stays in its budget.
"""Usage: size.py [--json F] PACKAGE_FOLDER"""
import argparse
import json
import pathlib
import sys
import zlib

# Of couvert.wasm, gzipped: what is wanted, and what it must not grow beyond until that is reached.
GOAL_OCTETS = 700_000
LIMIT_OCTETS = 1_180_000
FILES = ("couvert.wasm", "engine.mjs", "couvert.mjs", "calls.mjs", "errors.mjs", "vault.mjs", "zones.mjs")


def gzipped(octets):
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    return len(packer.compress(octets) + packer.flush())


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", type=pathlib.Path)
    parser.add_argument("folder", type=pathlib.Path)
    args = parser.parse_args()
    sizes = {}
    for name in FILES:
        octets = (args.folder / name).read_bytes()
        sizes[name] = gzipped(octets)
        print(f"{name:14} {len(octets):9} octets, gzipped {sizes[name]:8}")
    if args.json:
        args.json.write_text(json.dumps({"wasm_gz_kb": round(sizes["couvert.wasm"] / 1000, 1)}) + "\n", encoding="utf-8")
    if sizes["couvert.wasm"] > GOAL_OCTETS:
        print(f"couvert.wasm is wanted below {GOAL_OCTETS} octets gzipped: {sizes['couvert.wasm'] - GOAL_OCTETS} too many")
    if sizes["couvert.wasm"] > LIMIT_OCTETS:
        print(f"couvert.wasm: {sizes['couvert.wasm']} octets gzipped, the budget is {LIMIT_OCTETS}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
