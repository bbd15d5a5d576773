#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# The five-line basket job against the same job written by hand in JavaScript, one after the other in one run.
"""Speaks the protocol of run.py: --list, or the benchmark's name; --build FOLDER says where couvert_bench is."""
import argparse
import json
import pathlib
import subprocess

HERE = pathlib.Path(__file__).resolve().parent


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--list", action="store_true")
    parser.add_argument("name", nargs="?")
    arguments = parser.parse_args()
    if arguments.list:
        print("totals_beside_javascript totals_ratio_to_js_integers")
        return
    program = [str(arguments.build / "bin/couvert_bench"), "five_lines"]
    rows = [json.loads(line) for line in subprocess.run(program, check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()]
    ours = next(row["value"] for row in rows if row["name"] == "totals_per_s_5_lines")
    script = ["node", str(HERE / "baselines/totals.js")]
    theirs = float(subprocess.run(script, check=True, stdout=subprocess.PIPE, text=True).stdout)
    print(json.dumps({"name": "totals_ratio_to_js_integers", "value": ours / theirs, "unit": "x", "baseline": theirs,
                      "ours": ours}))


if __name__ == "__main__":
    main()
