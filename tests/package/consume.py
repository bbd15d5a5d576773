#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Installs the library and builds a consumer against it, then builds the consumer with the source tree as a folder.
import os
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(os.environ["COUVERT_SOURCE_DIR"])
BUILD = pathlib.Path(os.environ["COUVERT_BUILD_DIR"])
CONSUMER = ROOT / "tests/package/consumer"


def run(*command):
    ran = subprocess.run([str(word) for word in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if ran.returncode != 0:
        print(ran.stdout)
        sys.exit(f"failed: {' '.join(str(word) for word in command)}")
    return ran.stdout


def build_consumer(folder, *settings):
    run("cmake", "-G", "Ninja", "-S", CONSUMER, "-B", folder, "-DCMAKE_BUILD_TYPE=Release",
        f"-DCMAKE_CXX_COMPILER={os.environ['CXX']}", *settings)
    run("cmake", "--build", folder, "--target", "consumer")
    run(next(path for path in (folder / "consumer", folder / "bin/consumer") if path.exists()))


def main():
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        prefix = folder / "prefix"
        run("cmake", "--install", BUILD, "--prefix", prefix)
        for header in (ROOT / "include/couvert").rglob("*.h*"):
            if not (prefix / "include" / header.relative_to(ROOT / "include")).exists():
                sys.exit(f"not installed: {header.name}")
        build_consumer(folder / "installed", f"-DCMAKE_PREFIX_PATH={prefix}")
        print("find_package: ok")
        targets = prefix.rglob("CouvertTargets*.cmake")
        if any(str(ROOT) in path.read_text(encoding="utf-8") for path in targets):
            sys.exit("the installed package names the source tree")

        launcher = "-DCMAKE_CXX_COMPILER_LAUNCHER=ccache" if run("sh", "-c", "command -v ccache || true").strip() else ""
        build_consumer(folder / "folder", f"-DCOUVERT_FOLDER={ROOT}", *([launcher] if launcher else []))
        print("add_subdirectory: ok")


if __name__ == "__main__":
    main()
