#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# A quote in Java against the same quote in C++.
"""Usage: bench_java.py --build FOLDER (--list | NAME). The protocol is described in run.py. The build needs
COUVERT_BUILD_JAVA.

  java_quote_extra_us  processor time of a quote of the five-line basket in Java, from values to values, less that of the
                       same quote in C++, from values to values, in the same run
"""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

import basket_job

HERE = pathlib.Path(__file__).resolve().parent


def microseconds(*command):
    return float(subprocess.run([str(word) for word in command], check=True, stdout=subprocess.PIPE, text=True).stdout)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--list", action="store_true")
    parser.add_argument("name", nargs="?", choices=["java_quote"])
    arguments = parser.parse_args()
    jars = sorted((arguments.build / "bindings/java").glob("couvert-*.jar"))
    if not jars:
        print("the Java binding is not in this build: its benchmark does not run", file=sys.stderr)
        return int(not arguments.list)
    if arguments.list:
        print("java_quote java_quote_extra_us runs=3")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        job = pathlib.Path(folder) / "job.json"
        basket_job.write(job)
        native = microseconds(arguments.build / "bin/quote_values", job)
        java = microseconds("java", "-cp", jars[0], HERE / "java/QuoteBench.java", job)
    print(json.dumps({"name": "java_quote_extra_us", "value": java - native, "unit": "us", "baseline": native, "java_us": java}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
