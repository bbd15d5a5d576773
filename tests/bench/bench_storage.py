#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Encrypted against plain stores: the same program built with each engine, one after the other on the same disk.
"""Follows run.py's protocol. One process holds one engine, so the encrypting one comes from a build of its own: beside
--build FOLDER the folder cipher-FOLDER's name (build/release: build/cipher-release)."""
import json
import pathlib
import subprocess
import sys

NAME = "encrypted_store"
FIGURES = ["encrypted_write_ratio", "encrypted_batch_ratio", "encrypted_read_ratio", "encrypted_cold_read_ratio",
           "encrypted_open_ms"]


def measure(program):
    ran = subprocess.run([str(program)], stdout=subprocess.PIPE, text=True, check=True)
    lines = dict(line.split(" ", 1) for line in ran.stdout.splitlines())
    return lines.pop("engine"), {name: float(value) for name, value in lines.items()}


def report(name, value, unit, plain, **detail):
    print(json.dumps({"name": name, "value": round(value, 4), "unit": unit, "baseline": plain} | detail))


def run(build):
    programs = [build / "bin/storage_bench", build.parent / f"cipher-{build.name}" / "bin/storage_bench"]
    for program in programs:
        if not program.exists():
            print(f"{program} is not built: ./dev bench builds it, for the encrypting engine after ./dev sqlcipher")
            return 1
    (plain_engine, plain), (engine, encrypted) = (measure(program) for program in programs)
    if not engine.startswith("sqlcipher") or not plain_engine.startswith("sqlite"):
        print(f"wrong engines: {plain_engine} and {engine}")
        return 1
    engines = {"engine": engine, "plain_engine": plain_engine}
    for name, key in [("encrypted_write_ratio", "commit_us"), ("encrypted_batch_ratio", "batched_row_us"),
                      ("encrypted_read_ratio", "warm_read_us"), ("encrypted_cold_read_ratio", "cold_read_us")]:
        report(name, encrypted[key] / plain[key], "x", 1, us=encrypted[key], plain_us=plain[key], **engines)
    report("encrypted_open_ms", encrypted["open_ms"], "ms", plain["open_ms"], **engines)
    return 0


def main():
    arguments = sys.argv[1:]
    build = pathlib.Path(arguments[arguments.index("--build") + 1]).resolve()
    if "--list" in arguments:
        print(NAME, *FIGURES)
        return 0
    return run(build)


if __name__ == "__main__":
    sys.exit(main())
