#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# The five-line basket job against the same job by other means, one after the other in one run.
"""Speaks the protocol of run.py: --list, or a benchmark's name; --build FOLDER says where couvert_bench is.

Each program does the job of pricing_bench.cpp on the same 1,000 carts, compares the sum of its totals with the known one
before it is timed, and prints baskets per second of processor time. Like is compared with like, twice:

  totals_ratio_to_X        references are looked up and bounds checked in every total, on both sides; what belongs to the
                           menu was made ready once: a Pricer here, maps there
  totals_bound_ratio_to_X  references were looked up once for each basket, on both sides

Both are baskets that nobody has priced before and baskets that are priced again. "detail" holds the two rates.
"""
import argparse
import json
import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent / "baselines"
# The two ways: our benchmark and its figure, and the word that the baselines know it by.
WAYS = {"totals_ratio_to_": ("five_lines_pricer", "totals_pricer_per_s_5_lines", "looked_up"),
        "totals_bound_ratio_to_": ("five_lines_bound", "totals_bound_per_s_5_lines", "bound")}


def output(*command, cwd=None):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, cwd=cwd).stdout


def javascript(_build):
    return ["node", str(HERE / "totals.js")]


def dinero(build):
    """dinero.js, installed once by npm at the version and digest of its lock file."""
    folder = build / "bench-dinero"
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json", "totals.mjs"):
        shutil.copy(HERE / "dinero" / name, folder / name)
    if not (folder / "node_modules/dinero.js").exists():
        print("installing dinero.js for the baseline")
        npm = shutil.which("npm")
        ran = npm and subprocess.run([npm, "ci", "--no-audit", "--no-fund", "--ignore-scripts"], cwd=folder, text=True,
                                     stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        if not ran or ran.returncode != 0:
            print(ran.stdout[-600:] if ran else "npm is not installed")
            print("!!! NOT MEASURED: dinero.js could not be installed (no network?), so there is no ratio to it")
            sys.exit(1)
    return ["node", str(folder / "totals.mjs")]


def decimal(_build):
    return [sys.executable, "-B", str(HERE / "totals_decimal.py")]


BASELINES = {
    "totals_beside_javascript": ("js_integers", javascript),
    "totals_beside_dinero": ("dinero", dinero),
    "totals_beside_python_decimal": ("python_decimal", decimal),
}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--list", action="store_true")
    parser.add_argument("name", nargs="?", choices=sorted(BASELINES))
    arguments = parser.parse_args()
    if arguments.list:
        for name, (other, _) in BASELINES.items():
            print(name, *(way + other for way in WAYS))
        return
    other, command = BASELINES[arguments.name]
    baseline = command(arguments.build)
    for way, (benchmark, figure, word) in WAYS.items():
        rows = map(json.loads, output(str(arguments.build / "bin/couvert_bench"), benchmark).splitlines())
        ours = next(row["value"] for row in rows if row["name"] == figure)
        theirs = float(output(*baseline, word))
        print(json.dumps({"name": way + other, "value": ours / theirs, "unit": "x", "baseline": theirs, "ours": ours}))


if __name__ == "__main__":
    main()
