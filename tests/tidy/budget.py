#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Public headers stay cheap to include, and json.hpp stays rationed.
import concurrent.futures
import os
import re
import subprocess

import tree

VALUE_LINES = 35_000
FACADE_LINES = 60_000
FACADES = ("include/couvert/client.hpp", "include/couvert/house", "include/couvert/sim.hpp", "include/couvert/transport_cpprest.hpp",
           "include/couvert/venue_book.hpp", "include/couvert/spi/")
JSON_SOURCES = 8
JSON = re.compile(r'^\s*#\s*include\s*[<"]nlohmann/json\.hpp[>"]', re.MULTILINE)


def preprocessed_lines(root, name):
    """Lines that are not blank after the preprocessor, which unlike seconds are the same every time."""
    compiler = os.environ.get("CXX", "c++")
    result = subprocess.run([compiler, "-std=c++20", "-E", "-P", "-I", str(root / "include"), "-x", "c++", name],
                            cwd=root, capture_output=True, text=True)
    if result.returncode != 0:
        return None, result.stderr.strip()
    return sum(1 for line in result.stdout.splitlines() if line.strip()), ""


def problems(root):
    names = tree.our_files(root)
    headers = [name for name in names if name.startswith("include/") and name.endswith((".h", ".hpp"))]
    found = []
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        counted = list(pool.map(lambda name: preprocessed_lines(root, name), headers))
    for name, (lines, error) in zip(headers, counted):
        limit = FACADE_LINES if name.startswith(FACADES) else VALUE_LINES
        if lines is None:
            found.append(f"{name}: does not preprocess: {error}")
            continue
        print(f"{lines:7} of {limit}  {name}")
        if lines > limit:
            found.append(f"{name}: {lines} preprocessed lines, budget {limit}")

    users = [name for name in names if name.startswith("src/") and name.endswith((".cpp", ".hpp", ".h", ".inc"))
             and JSON.search((root / name).read_text(encoding="utf-8"))]
    print(f"{len(users):7} of {JSON_SOURCES}  sources of src include json.hpp")
    if len(users) > JSON_SOURCES:
        found.append(f"json.hpp is included by {len(users)} files of src, budget {JSON_SOURCES}: {', '.join(users)}")
    found += [f"{name}: a header includes json.hpp" for name in users
              if not name.endswith(".cpp") and not name.startswith(("src/codec/", "src/exchange/"))]
    return found


if __name__ == "__main__":
    tree.run(problems)
