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

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "bindings/wasm/tests"))
from size import gzipped  # noqa: E402

PACKAGE = pathlib.Path(os.environ.get("COUVERT_WASM_PACKAGE") or ROOT / "build/wasm/wasm")


def five_line_job():
    """The job of pricing_bench.cpp as documents."""
    state = 1

    def below(n):
        nonlocal state
        state = (state * 1664525 + 1013904223) % 2**32
        return int(state / 2**32 * n)

    def group(ref, prefix, prices):
        options = [{"ref": f"{prefix}{n}", "name": "option", "price_minor": price} for n, price in enumerate(prices)]
        return {"ref": ref, "name": "group", "min_quantity": 1, "max_quantity": 1, "options": options}

    items = [{"ref": f"dish-{base}-{'ab'[odd]}", "name": "dish", "price_minor": 500 + 25 * base, "groups": ["size", "addon"],
              "tax_class": ("vat7", "vat19")[odd]} for base in range(60) for odd in range(2)]
    requests = []
    for _ in range(1000):
        lines = []
        for i in range(5):
            dish = f"dish-{below(60)}-{'ab'[i % 2]}"
            chosen = [{"group": "size", "option": f"s{below(3)}"}, {"group": "addon", "option": f"a{below(4)}"}]
            lines.append({"id": f"00000000-0000-0000-0000-{i + 1:012x}", "item": dish, "selections": chosen,
                          "quantity": 1 + below(3)})
        cart = {"id": "00000000-0000-0000-0000-0000000000ff", "venue": "job", "fulfilment": "delivery", "lines": lines}
        requests.append({"at": "2026-03-14T18:00:00Z", "cart": cart})
    return {
        "venue": {"id": "job", "name": "Job", "currency": "EUR", "clock": {"zone": "UTC"}, "position": {"lat_e7": 0, "lng_e7": 0},
                  "offers": [{"fulfilment": "delivery"}]},
        "menu": {"ref": "job", "venue": "job", "currency": "EUR", "items": items,
                 "groups": [group("size", "s", [0, 250, 500]), group("addon", "a", [120, 80, 60, 180])]},
        "rules": {"taxes": [{"ref": "vat7", "tax_class": "vat7", "rate": 70000, "included": False},
                            {"ref": "vat19", "tax_class": "vat19", "rate": 190000, "included": False}],
                  "promotions": [{"ref": "tenth", "kind": "percentage", "rate": 100000, "max_minor": 1500, "min_subtotal": 2000}],
                  "fees": [{"ref": "delivery", "kind": "delivery", "amount_minor": 299, "tax_class": "vat19"}]},
        "requests": requests, "sum": 16622968,
    }


def microseconds(*command):
    return float(subprocess.run([str(word) for word in command], check=True, stdout=subprocess.PIPE, text=True).stdout)


def quote(build):
    with tempfile.TemporaryDirectory() as folder:
        job = pathlib.Path(folder) / "job.json"
        job.write_text(json.dumps(five_line_job()), encoding="utf-8")
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
