# SPDX-License-Identifier: Apache-2.0
# What the tests of packages share: where things are, commands that must succeed, an account of what is wrong.
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(os.environ.get("COUVERT_SOURCE_DIR", pathlib.Path(__file__).resolve().parents[2]))
BUILD = pathlib.Path(os.environ.get("COUVERT_BUILD_DIR", ROOT / "build/dev"))
CXX = os.environ.get("CXX", "c++")
CC = os.environ.get("CC", "cc")
VERSION = (ROOT / "VERSION").read_text(encoding="utf-8").strip()


def run(*command, cwd=None, env=None, timeout=300):
    """What a command prints; ends the test with all of it when the command fails."""
    words = [str(word) for word in command]
    ran = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd=cwd, timeout=timeout,
                         env=None if env is None else os.environ | env, stdin=subprocess.DEVNULL)
    if ran.returncode != 0:
        print(ran.stdout)
        sys.exit(f"failed ({ran.returncode}): {' '.join(words)}")
    return ran.stdout


def finish(problems, fine):
    """Ends the test: 1 with the problems, or 0 with a line that says what was seen."""
    for problem in problems:
        print(problem)
    if problems:
        sys.exit(1)
    print(fine)
    sys.exit(0)
