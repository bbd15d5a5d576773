#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# A quote in Swift against the same quote in C++.
"""Usage: bench_swift.py --build FOLDER (--list | NAME). The protocol is described in run.py. COUVERT_SWIFT_ROOT names the
folder with Swift, as ./dev bench does when ./dev test swift has filled it. The first run compiles the package, two minutes.

  swift_quote_extra_us  processor time of a quote of the five-line basket in Swift, from values to values, less that of the
                        same quote in C++, from values to values, in the same run; beside it what the C interface takes
                        of that, and JSONEncoder and JSONDecoder would take for the same two documents
"""
import argparse
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import basket_job

SOURCES = pathlib.Path(__file__).resolve().parents[2]
INSIDE = SOURCES / "bindings/swift/tools/in-swift-root.sh"
SCRATCH = "--package-path bindings/swift --scratch-path build/swift"


def output(*command):
    done = subprocess.run([str(word) for word in command], stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{command[-1]}\nended with {done.returncode}\n{done.stdout[-3000:]}")
    return done.stdout


def why_not(root, build):
    """What is missing, or nothing."""
    if not root or not (root / ".complete").exists():
        return "Swift's folder is not there, which ./dev test swift fetches"
    if not (build / "libcouvert_c.so").exists() or SOURCES not in build.parents:
        return "this build has no C interface, or lies outside the source tree"
    return "" if subprocess.run([INSIDE, root, SOURCES, "true"], check=False).returncode == 0 else "Swift's folder cannot be entered here"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--list", action="store_true")
    parser.add_argument("name", nargs="?", choices=["swift_quote"])
    arguments = parser.parse_args()
    build = arguments.build.resolve()
    root = pathlib.Path(os.environ["COUVERT_SWIFT_ROOT"]) if os.environ.get("COUVERT_SWIFT_ROOT") else None
    if reason := why_not(root, build):
        print(f"{reason}: its benchmark does not run", file=sys.stderr)
        return int(not arguments.list)
    if arguments.list:
        print("swift_quote swift_quote_extra_us runs=3")
        return 0

    native = build / "swift-native"
    native.mkdir(exist_ok=True)
    for name in ("libcouvert_c.so", "libcouvert_c.so.0"):
        shutil.copy2(build / name, native / name)
    place = f"/src/{native.relative_to(SOURCES)}"
    output(INSIDE, root, SOURCES, f"COUVERT_NATIVE={place} swift build {SCRATCH} -c release --product Bench")
    with tempfile.TemporaryDirectory(dir=build) as folder:
        job = pathlib.Path(folder) / "job.json"
        basket_job.write(job)
        values = float(output(build / "bin/quote_values", job))
        documents = float(output(build / "bin/quote_documents", job))
        swift = json.loads(output(INSIDE, root, SOURCES, f"build/swift/release/Bench {job.relative_to(SOURCES)}"))
    print(json.dumps({"name": "swift_quote_extra_us", "value": swift["quote"] - values, "unit": "us", "baseline": values,
                      "swift_us": swift["quote"], "swift_total_us": swift["total"], "c_documents_us": documents,
                      "json_encoder_us": swift["json_encoder"], "json_decoder_us": swift["json_decoder"]}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
