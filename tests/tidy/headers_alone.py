#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Every public header compiles when it is the only one included.
import concurrent.futures
import os
import subprocess

import tree


def compile_alone(root, name):
    compiler = os.environ.get("CXX", "c++")
    header = name[len("include/"):]
    return subprocess.run([compiler, "-std=c++20", "-fsyntax-only", "-Wall", "-Wextra", "-Werror", "-I",
                           str(root / "include"), "-x", "c++", "-"], input=f'#include "{header}"\n',
                          capture_output=True, text=True)


def problems(root):
    headers = [name for name in tree.our_files(root) if name.startswith("include/") and name.endswith((".h", ".hpp"))]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(lambda name: compile_alone(root, name), headers))
    return [f"{name}: does not compile alone:\n{result.stderr}" for name, result in zip(headers, results)
            if result.returncode != 0]


if __name__ == "__main__":
    tree.run(problems)
