#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# What a page has to fetch for the engine, and whether that stays in its budget.
"""Usage: size.py [--json F] PACKAGE_FOLDER"""
import argparse
import json
import pathlib
import sys
import zlib

# Gzipped: the core is promised below the first; the whole, with device, house and SQLite, must not grow beyond the second.
LIMITS = {"couvert-core.wasm": 700_000, "couvert.wasm": 1_180_000}
FILES = ("couvert-core.wasm", "couvert.wasm", "core_engine.mjs", "engine.mjs", "core.mjs", "couvert.mjs", "base.mjs", "calls.mjs",
         "errors.mjs", "vault.mjs", "zones.mjs")


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
        print(f"{name:17} {len(octets):9} octets, gzipped {sizes[name]:8}")
    if args.json:
        figures = {"wasm_gz_kb": sizes["couvert-core.wasm"], "wasm_whole_gz_kb": sizes["couvert.wasm"]}
        args.json.write_text(json.dumps({name: round(octets / 1000, 1) for name, octets in figures.items()}) + "\n",
                             encoding="utf-8")
    broken = {name: limit for name, limit in LIMITS.items() if sizes[name] > limit}
    for name, limit in broken.items():
        print(f"{name}: {sizes[name]} octets gzipped, the budget is {limit}")
    return bool(broken)


if __name__ == "__main__":
    sys.exit(main())
