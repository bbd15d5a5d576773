#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Installs the library and builds consumers against it, found by CMake and by pkg-config, then the consumer with the source
# tree as a folder. There the library is compiled anew in full with COUVERT_TEST_FULL=1 only; otherwise a module of it, and
# the archive of this build is linked.
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

from pkg_config import by_pkg_config

ROOT = pathlib.Path(os.environ["COUVERT_SOURCE_DIR"])
BUILD = pathlib.Path(os.environ["COUVERT_BUILD_DIR"])
CONSUMER = ROOT / "tests/package/consumer"


def run(*command):
    ran = subprocess.run([str(word) for word in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if ran.returncode != 0:
        print(ran.stdout)
        sys.exit(f"failed: {' '.join(str(word) for word in command)}")
    return ran.stdout


def configure_consumer(folder, *settings):
    run("cmake", "-G", "Ninja", "-S", CONSUMER, "-B", folder, "-DCMAKE_BUILD_TYPE=Release",
        f"-DCMAKE_CXX_COMPILER={os.environ['CXX']}", *settings)


def run_consumer(folder):
    run(next(path for path in (folder / "consumer", folder / "bin/consumer") if path.exists()))


def installed(folder):
    """find_package and a build of all of the consumer, against what is installed."""
    prefix = folder / "prefix"
    run("cmake", "--install", BUILD, "--prefix", prefix)
    for header in (ROOT / "include/couvert").rglob("*.h*"):
        if not (prefix / "include" / header.relative_to(ROOT / "include")).exists():
            sys.exit(f"not installed: {header.name}")
    configure_consumer(folder / "installed", f"-DCMAKE_PREFIX_PATH={prefix}")
    run("cmake", "--build", folder / "installed", "--target", "consumer")
    run_consumer(folder / "installed")
    run(folder / "installed/consumer_sim")
    targets = prefix.rglob("CouvertTargets*.cmake")
    if any(str(ROOT) in path.read_text(encoding="utf-8") for path in targets):
        sys.exit("the installed package names the source tree")
    print("find_package: ok")
    # Moved elsewhere, what was installed must still be found.
    moved = folder / "elsewhere"
    prefix.rename(moved)
    by_pkg_config(moved, folder)
    print("find_package of the core alone, pkg-config: ok")


def as_a_folder(folder):
    """add_subdirectory with what is built already: the consumer's own sources and those of one module are compiled as the
    consumer's project says, and its link command is run with the archive of this build in the place of its own."""
    commands = run("ninja", "-C", folder, "-t", "commands", "consumer").splitlines()
    ours = [target for target in run("ninja", "-C", folder, "-t", "targets", "all").split("\n")
            if "/couvert.dir/src/core/" in target or "/consumer.dir/" in target]
    objects = [target.split(":")[0] for target in ours if target.split(":")[0].endswith(".o")]
    if not any("/core/" in name for name in objects) or not any("/consumer.dir/" in name for name in objects):
        sys.exit(f"the consumer's build has other objects than expected: {objects}")
    run("ninja", "-C", folder, *objects)
    shutil.copy(BUILD / "libcouvert.a", folder / "couvert/libcouvert.a")
    run("sh", "-c", f"cd '{folder}' && {commands[-1]}")


def main():
    whole = os.environ.get("COUVERT_TEST_FULL") == "1"
    with tempfile.TemporaryDirectory() as temporary:
        installed(pathlib.Path(temporary))
        folder = pathlib.Path(temporary) / "folder"
        launcher = ["-DCMAKE_CXX_COMPILER_LAUNCHER=ccache"] if shutil.which("ccache") else []
        configure_consumer(folder, f"-DCOUVERT_FOLDER={ROOT}", *launcher)
        if whole:
            run("cmake", "--build", folder, "--target", "consumer")
        else:
            as_a_folder(folder)
        run_consumer(folder)
        print(f"add_subdirectory{', compiled as a whole' if whole else ''}: ok")


if __name__ == "__main__":
    main()
