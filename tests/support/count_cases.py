#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Counts test cases of one ctest run.
"""Usage: count_cases.py JUNIT_FILE RESULTS_FOLDER

First line: passed, failed and skipped cases. Then a line for each failed test.

A GoogleTest binary counts with its cases, taken from the JSON file it leaves in RESULTS_FOLDER; every other test
counts as one. A binary that failed without leaving its file (a crash) counts as one failed case.
"""
import json
import pathlib
import sys
import xml.etree.ElementTree as ElementTree


def gtest_counts(path):
    """Returns (passed, failed names, skipped) of one GoogleTest JSON file."""
    passed, failed, skipped = 0, [], 0
    for suite in json.loads(path.read_text(encoding="utf-8"))["testsuites"]:
        for case in suite["testsuite"]:
            if case["status"] == "NOTRUN" or case.get("result") == "SKIPPED":
                skipped += 1
            elif case.get("failures"):
                failed.append(f"{suite['name']}.{case['name']}")
            else:
                passed += 1
    return passed, failed, skipped


def main():
    junit, results = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    passed, failed, skipped = 0, [], 0
    for test in ElementTree.parse(junit).getroot().iter("testcase"):
        name, status = test.get("name"), test.get("status")
        file = results / f"{name}.json"
        cases = gtest_counts(file) if file.exists() else (0, [], 0)
        passed += cases[0]
        skipped += cases[2]
        failed += [f"{name}: {case}" for case in cases[1]]
        if status == "run":
            if not file.exists():
                passed += 1
        elif status in ("notrun", "disabled"):
            skipped += 1
        elif not cases[1]:
            failed.append(name)
    print(passed, len(failed), skipped)
    print("\n".join(failed))


if __name__ == "__main__":
    main()
