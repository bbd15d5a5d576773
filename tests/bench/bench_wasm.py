#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# The browser's engine under Node against the same engine compiled for this machine, and what a page has to fetch.
"""Speaks the protocol of run.py: --list, or a benchmark's name; --build FOLDER says where quote_documents is. The package is
in build/wasm/wasm, or where COUVERT_WASM_PACKAGE says; ./dev test wasm and ./dev package npm make it.

  wasm_quote_ratio  time of a quote of the five-line basket in WebAssembly, from the page's objects to the page's objects,
                    as a multiple of the same call of the C interface, from text to text, in the same run
  wasm_gz_kb        couvert-core.wasm, gzipped, in thousands of octets; wasm_whole_gz_kb is couvert.wasm
"""
import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile

import basket_job

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "bindings/wasm/tests"))
from size import gzipped  # noqa: E402

PACKAGE = pathlib.Path(os.environ.get("COUVERT_WASM_PACKAGE") or ROOT / "build/wasm/wasm")


def microseconds(*command):
    return float(subprocess.run([str(word) for word in command], check=True, stdout=subprocess.PIPE, text=True).stdout)


def quote(build):
    with tempfile.TemporaryDirectory() as folder:
        job = pathlib.Path(folder) / "job.json"
        basket_job.write(job)
        native = microseconds(build / "bin/quote_documents", job)
        wasm = microseconds("node", ROOT / "tests/bench/wasm/quote.mjs", PACKAGE, job)
    print(json.dumps({"name": "wasm_quote_ratio", "value": wasm / native, "unit": "x", "baseline": native, "wasm_us": wasm}))


def size(_build):
    for name, file in (("wasm_gz_kb", "couvert-core.wasm"), ("wasm_whole_gz_kb", "couvert.wasm")):
        print(json.dumps({"name": name, "value": gzipped((PACKAGE / file).read_bytes()) / 1000, "unit": "kB"}))


BENCHES = {"wasm_quote": (quote, "wasm_quote_ratio", "runs=5"), "wasm_size": (size, "wasm_gz_kb", "wasm_whole_gz_kb", "runs=1")}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--list", action="store_true")
    parser.add_argument("name", nargs="?", choices=sorted(BENCHES))
    arguments = parser.parse_args()
    if arguments.list:
        for name, (_, *words) in BENCHES.items():
            print(name, *words)
        return
    if not (PACKAGE / "couvert.wasm").exists():
        print(f"!!! NOT MEASURED: {PACKAGE} does not hold the browser's package; ./dev package npm makes it")
        sys.exit(1)
    BENCHES[arguments.name][0](arguments.build)


if __name__ == "__main__":
    main()
