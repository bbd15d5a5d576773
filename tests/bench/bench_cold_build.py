#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Measures how long a build of everything takes from an empty folder, without the compiler cache.
import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build")
    parser.add_argument("--list", action="store_true")
    parser.add_argument("name", nargs="?")
    args = parser.parse_args()
    if args.list:
        # One run: it takes minutes, and its spread is small.
        print("cold_build cold_build_s runs=1")
        return 0
    jobs = min(2, os.cpu_count() or 1)
    with tempfile.TemporaryDirectory() as folder:
        begin = time.monotonic()
        for command in (["cmake", "--preset", "dev", "-B", folder, "-DCOUVERT_CCACHE=OFF", "-DCOUVERT_BUILD_BENCH=ON"],
                        ["ninja", "-C", folder, "-j", str(jobs)]):
            ran = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
            if ran.returncode != 0:
                print(ran.stdout[-4000:], file=sys.stderr)
                return 1
        seconds = time.monotonic() - begin
        steps = ran.stdout.count("Building ")
    print(json.dumps({"name": "cold_build_s", "value": round(seconds, 1), "unit": "s", "jobs": jobs, "compiled": steps}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
