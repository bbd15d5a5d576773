# SPDX-License-Identifier: Apache-2.0
# The Swift package's tests once more, with the C interface compiled for AddressSanitizer below them.
"""Usage: memory_test.py IN_SWIFT_ROOT ROOT FOLDER COMPILER

The package was built by package_test.py; FOLDER has libcouvert_c.so.0 as COMPILER made it for the sanitizers. Swift's own code
is not compiled with them, so their runtime comes first in the process. It watches every allocation, and what the library does
with it. What Swift reads by itself is watched by the tests: JsonTests ends each text at the end of a page."""
import os
import pathlib
import re
import shutil
import subprocess
import sys

SOURCES = pathlib.Path(os.environ["COUVERT_SOURCE_DIR"])


def main():
    inside, root, folder, compiler = sys.argv[1:]
    runtime = SOURCES / "build/swift-asan"
    runtime.mkdir(parents=True, exist_ok=True)
    for name in ("libasan.so", "libubsan.so"):
        found = subprocess.run([compiler, f"-print-file-name={name}"], stdout=subprocess.PIPE, text=True, check=True).stdout.strip()
        real = pathlib.Path(found).resolve()
        shutil.copy2(real, runtime / re.sub(r"(\.so\.\d+).*", r"\1", real.name))
    asan = sorted(runtime.glob("libasan.so.*"))[-1].name
    library = f"/src/{pathlib.Path(folder).resolve().relative_to(SOURCES)}"

    def run(program):
        settings = f"LD_LIBRARY_PATH={library}:/src/build/swift-asan LD_PRELOAD=/src/build/swift-asan/{asan}"
        options = "ASAN_OPTIONS=detect_leaks=0:detect_stack_use_after_return=1"
        return subprocess.run([inside, root, str(SOURCES), f"{settings} {options} build/swift/debug/{program}"], text=True, check=False,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, errors="replace")

    watched = run("Watched")
    if watched.returncode == 0 or "heap-use-after-free" not in watched.stdout or "nobody noticed" in watched.stdout:
        print(f"a document that was freed is not noticed: memory is not watched\n{watched.stdout[-3000:]}")
        return 1
    tested = run("CouvertPackageTests.xctest")
    ran = re.findall(r"^Test Case '\S+' passed", tested.stdout, re.MULTILINE)
    if tested.returncode != 0 or len(ran) < 50:
        print(tested.stdout[-20000:])
        return 1
    print(f"{len(ran)} cases with memory watched")
    return 0


if __name__ == "__main__":
    sys.exit(main())
