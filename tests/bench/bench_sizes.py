#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# What applications carry: sizes of stripped libraries compiled for size, from the builds sdk and sdk-cipher beside the one
# that is measured.
import argparse
import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/package"))
import sizes  # noqa: E402


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=pathlib.Path)
    parser.add_argument("--list", action="store_true")
    parser.add_argument("name", nargs="?")
    args = parser.parse_args()
    if args.list:
        print("sizes core_stripped_kb core_exchange_kb c_stripped_kb client_cipher_kb client_cipher_alone_kb runs=1")
        return 0
    sdk, cipher = args.build.parent / "sdk", args.build.parent / "sdk-cipher"
    if not (sdk / "libcouvert_c.so").exists():
        print(f"{sdk} is not built; ./dev bench builds it", file=sys.stderr)
        return 1
    for name, value in sizes.measure(sdk, cipher if (cipher / "libcouvert_c.so").exists() else None).items():
        print(json.dumps({"name": name, "value": value, "unit": "kB", "limit": sizes.LIMITS["sdk"][name]}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
