#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# How fast the simulator is.
"""Hours of one restaurant, thirty devices, sixty orders an hour, on one core.

  sim_ratio_to_real_time  simulated seconds for each second of processor time
"""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile


def measure(runner):
    with tempfile.TemporaryDirectory(prefix="couvert-bench-") as temporary:
        path = pathlib.Path(temporary) / "density.json"
        subprocess.run([str(runner), "--density", "--json", str(path)], check=True, stdout=subprocess.DEVNULL)
        measured = json.loads(path.read_text(encoding="utf-8"))
    ratio = measured.pop("sim_ratio_to_real_time")
    print(json.dumps({"name": "sim_ratio_to_real_time", "value": ratio, "unit": "x", "restaurants": 1, "devices": 30,
                      "orders_per_hour": 60, **measured}))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--list", action="store_true")
    parser.add_argument("name", nargs="?")
    args = parser.parse_args()
    runner = args.build.resolve() / "bin/couvert_sim_run"
    if not args.list:
        measure(runner)
    elif runner.exists():
        print("sim sim_ratio_to_real_time")
    return 0


if __name__ == "__main__":
    sys.exit(main())
