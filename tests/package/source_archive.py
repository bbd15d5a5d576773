#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# The archive of the sources is reproducible: made twice, and made from what was unpacked elsewhere under other modes, times
# and a folder of another name, it is the same to the octet. What is unpacked can be configured, and compiled in two places it
# gives the same objects.
import hashlib
import os
import pathlib
import sys
import tarfile
import tempfile

from package_support import CXX, ROOT, VERSION, finish, run

PYTHON = [sys.executable, "-B"]
NEEDED = ("CMakeLists.txt", "VERSION", "LICENSE", "README.md", "dev", "conan/conanfile.py", "packaging/dependencies.json",
          "include/couvert/c/couvert.h", "tests/package/source_archive.py")


# Sources whose objects are compared: one that knows the version, one that throws and one of the core.
COMPILED = ("src/core/error.cpp", "src/money/money.cpp", "src/house/system_host.cpp")


def compiled(tree, build):
    """Hashes of objects that were compiled without the compiler's cache."""
    run("cmake", "--preset", "sdk", "-S", tree, "-B", build, f"-DCMAKE_CXX_COMPILER={CXX}", "-DCOUVERT_CCACHE=OFF", cwd=tree)
    objects = [f"CMakeFiles/couvert.dir/{source}.o" for source in COMPILED]
    run("ninja", "-C", build, *objects)
    return [hashlib.sha256((build / name).read_bytes()).hexdigest() for name in objects]


def made(root, out, time):
    run(*PYTHON, root / "packaging/archive.py", "source", "--out", out, env={"SOURCE_DATE_EPOCH": time})
    return hashlib.sha256(out.read_bytes()).hexdigest()


def main():
    time = "1700000000"
    problems = []
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        first, second = made(ROOT, folder / "1.tar.gz", time), made(ROOT, folder / "2.tar.gz", time)
        if first != second:
            problems.append("two archives of the same tree differ")
        if made(ROOT, folder / "3.tar.gz", "1700000001") == first:
            problems.append("SOURCE_DATE_EPOCH changes nothing")
        with tarfile.open(folder / "1.tar.gz") as tar:
            names = tar.getnames()
            tar.extractall(folder)
        problems += [f"{name} is not in it" for name in NEEDED if f"couvert-{VERSION}/{name}" not in names]
        problems += [f"{name} is in it" for name in names if name.split("/")[1] in ("build", ".git")]
        tree = folder / "another name"
        (folder / f"couvert-{VERSION}").rename(tree)
        for path in tree.rglob("*"):
            os.utime(path, (1, 1))
            if path.is_file() and not path.is_symlink():
                path.chmod(path.stat().st_mode | 0o060)
        if made(tree, folder / "4.tar.gz", time) != first:
            problems.append("an archive made from the unpacked archive differs")
        here = compiled(tree, folder / "build")
        moved = tree.rename(folder / "moved")
        if compiled(moved, moved / "build" / "there") != here:
            problems.append("the same sources in another folder give other objects")
    finish(problems, f"{len(names)} files, SHA-256 {first} again and again; {len(here)} objects the same in two folders")


if __name__ == "__main__":
    main()
