#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Plays the simulator for ./dev test: "seeds" plays stories, "planted" hunts bugs that were put in on purpose.
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(os.environ["COUVERT_SOURCE_DIR"])
BUILD = pathlib.Path(os.environ["COUVERT_BUILD_DIR"])
FULL = os.environ.get("COUVERT_TEST_FULL") == "1"


def play(program, name, *arguments):
    jobs = str(len(os.sched_getaffinity(0)))
    command = [BUILD / "bin" / program, *arguments, "--jobs", jobs, "--json", BUILD / name]
    return subprocess.run([str(word) for word in command], check=False).returncode


def main():
    if sys.argv[1:] == ["seeds"]:
        return play("couvert_sim_run", "sim-seeds.json", "--seeds", 100_000 if FULL else 2_000)
    if sys.argv[1:] != ["planted"]:
        return 2
    if FULL:
        return play("couvert_sim_planted", "sim-matrix.json", "--matrix", "--seeds", 2_000)
    return play("couvert_sim_planted", "sim-planted.json", "--replay", ROOT / "tests/sim/planted_seeds.txt")


if __name__ == "__main__":
    sys.exit(main())
