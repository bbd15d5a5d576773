# SPDX-License-Identifier: Apache-2.0
# Builds the Swift package, runs its XCTest cases and the README's program, and leaves the cases where ./dev test counts them.
"""Usage: package_test.py IN_SWIFT_ROOT ROOT RESULTS"""
import json
import os
import pathlib
import re
import subprocess
import sys

SOURCES = pathlib.Path(os.environ["COUVERT_SOURCE_DIR"])
SCRATCH = "--package-path bindings/swift --scratch-path build/swift"
# What the README's program prints, and its comments promise.
SAID = "26\npending 1\n"


def main():
    inside, root, results = sys.argv[1:]
    jobs = os.environ.get("COUVERT_JOBS", "2")

    def run(command):
        print(f"$ {command}", flush=True)
        done = subprocess.run([inside, root, str(SOURCES), command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              stdin=subprocess.DEVNULL, text=True, errors="replace", check=False)
        print(done.stdout, flush=True)
        return done

    cases = []

    def case(name, failure=""):
        cases.append({"name": name, "status": "RUN", "result": "COMPLETED", **({"failures": [{"failure": failure}]} if failure else {})})

    built = run(f"swift build {SCRATCH} --build-tests -j {jobs}")
    warnings = re.findall(r"^\S+\.swift:.*: warning: .*", built.stdout, re.MULTILINE)
    case("the package compiles without a warning", "see the log" if built.returncode or warnings else "")
    if built.returncode == 0:
        tested = run(f"swift test {SCRATCH} --skip-build")
        ended = re.findall(r"^Test Case '(\S+)' (passed|failed|skipped)", tested.stdout, re.MULTILINE)
        for name, how in ended:
            case(name, "" if how == "passed" else how)
        if tested.returncode or not ended:
            case("XCTest came to its end", "" if any(how != "passed" for _, how in ended) else f"ended with {tested.returncode}")
        said = run("cp bindings/swift/Tests/Readme/menu.json /tmp && cd /tmp && /src/build/swift/debug/Readme")
        case("the README's program prints what its comments say", "" if said.stdout == SAID else said.stdout or "nothing")
    path = pathlib.Path(results)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"testsuites": [{"name": "swift", "testsuite": cases}]}), encoding="utf-8")
    return 1 if any("failures" in each for each in cases) else 0


if __name__ == "__main__":
    sys.exit(main())
