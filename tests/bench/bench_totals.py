#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# The five-line basket job against the same job by other means, one after the other in one run.
"""Speaks the protocol of run.py: --list, or a benchmark's name; --build FOLDER says where couvert_bench is.

Each program does the job of pricing_bench.cpp (the same 1,000 carts, references looked up, bounds checked), compares the
sum of its totals with the known one before it is timed, and prints baskets per second of processor time.
"""
import argparse
import json
import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent / "baselines"


def output(*command, cwd=None):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, cwd=cwd).stdout


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
    return output("node", "totals.mjs", cwd=folder)


BASELINES = {
    "totals_beside_javascript": ("totals_ratio_to_js_integers", lambda build: output("node", str(HERE / "totals.js"))),
    "totals_beside_dinero": ("totals_ratio_to_dinero", dinero),
    "totals_beside_python_decimal": ("totals_ratio_to_python_decimal",
                                     lambda build: output(sys.executable, "-B", str(HERE / "totals_decimal.py"))),
}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--list", action="store_true")
    parser.add_argument("name", nargs="?", choices=sorted(BASELINES))
    arguments = parser.parse_args()
    if arguments.list:
        for name, (figure, _) in BASELINES.items():
            print(name, figure)
        return
    figure, baseline = BASELINES[arguments.name]
    rows = [json.loads(line) for line in output(str(arguments.build / "bin/couvert_bench"), "five_lines").splitlines()]
    ours = next(row["value"] for row in rows if row["name"] == "totals_per_s_5_lines")
    theirs = float(baseline(arguments.build))
    print(json.dumps({"name": figure, "value": ours / theirs, "unit": "x", "baseline": theirs, "ours": ours}))


if __name__ == "__main__":
    main()
