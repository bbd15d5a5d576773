#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# The shared library exports what the specification lists and nothing else, under the major version's name.
import subprocess
import sys

library, listed, major = sys.argv[1:4]
name_of_it = sys.argv[4] if len(sys.argv) > 4 else "couvert_c"
symbols = subprocess.run(["nm", "-D", "--defined-only", library], capture_output=True, text=True, check=True).stdout
found = {line.split()[-1].split("@")[0] for line in symbols.splitlines() if line.split()[-2] in "TWVBDR"}
wanted = {line for line in open(listed, encoding="utf-8").read().split("\n") if line and not line.startswith("#")}
problems = [f"{name}: is exported and not listed" for name in sorted(found - wanted)]
problems += [f"{name}: is listed and not exported" for name in sorted(wanted - found)]
dynamic = subprocess.run(["readelf", "-d", library], capture_output=True, text=True, check=True).stdout
if f"[lib{name_of_it}.so.{major}]" not in dynamic:
    problems.append(f"the library does not call itself lib{name_of_it}.so.{major}")
print("\n".join(problems) or f"{len(found)} symbols")
sys.exit(bool(problems))
