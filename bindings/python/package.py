#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# The source archive and the wheel, built with what is installed: nothing is fetched.
"""Usage: package.py [--out FOLDER] [--work FOLDER] [--testing LIBRARY]

Writes couvert-VERSION.tar.gz and, from that archive alone, the wheel of the Python that runs this. Needs pip, setuptools
and wheel. COUVERT_CMAKE_ARGS adds arguments for CMake. Prints the paths of both. With --testing also the wheel of
couvert-testing, around a libcouvert_sim_c that is built already.
"""
import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import tarfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]


def run(*command, **options):
    ended = subprocess.run(command, capture_output=True, text=True, **options)
    if ended.returncode != 0:
        sys.exit(f"{ended.stdout[-8000:]}\n{ended.stderr[-4000:]}\npackage.py: {' '.join(map(str, command))} failed")
    return ended.stdout


def make_sdist(work, out):
    """From a copy, so that setuptools leaves nothing in the checkout."""
    copy = work / "checkout"
    shutil.rmtree(copy, ignore_errors=True)
    ignore = shutil.ignore_patterns("__pycache__", "build", "*.egg-info", "*.so")
    shutil.copytree(HERE, copy, ignore=ignore)
    shutil.copyfile(ROOT / "LICENSE", copy / "LICENSE")
    environment = {**os.environ, "COUVERT_ENGINE_DIR": str(ROOT)}
    run(sys.executable, "-c", f"import setuptools.build_meta as b; b.build_sdist({str(out)!r})", cwd=copy, env=environment)
    made, = out.glob("couvert-*.tar.gz")
    return made


def make_wheel(archive, work, out):
    """From the archive alone, so that it is known to be whole."""
    source = work / archive.name.removesuffix(".tar.gz")
    shutil.rmtree(source, ignore_errors=True)
    with tarfile.open(archive) as file:
        file.extractall(work)
    environment = {**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    environment.pop("COUVERT_ENGINE_DIR", None)
    run(sys.executable, "-m", "pip", "wheel", "--no-index", "--no-build-isolation", "--no-deps", "--wheel-dir", str(out),
        str(source), cwd=work, env=environment)
    made, = out.glob("couvert-*.whl")
    return made


def make_testing(library, work, out):
    copy = work / "testing"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(HERE / "testing", copy, ignore=shutil.ignore_patterns("__pycache__", "build", "*.egg-info"))
    environment = {**os.environ, "COUVERT_ENGINE_DIR": str(ROOT), "COUVERT_SIM_LIBRARY": str(library.resolve()),
                   "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    run(sys.executable, "-m", "pip", "wheel", "--no-index", "--no-build-isolation", "--no-deps", "--wheel-dir", str(out),
        str(copy), cwd=work, env=environment)
    made, = out.glob("couvert_testing-*.whl")
    return made


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--out", type=pathlib.Path, default=ROOT / "build/packages")
    parser.add_argument("--work", type=pathlib.Path, default=ROOT / "build/wheel")
    parser.add_argument("--testing", type=pathlib.Path)
    args = parser.parse_args()
    out, work = args.out.resolve(), args.work.resolve()
    for folder in (out, work):
        folder.mkdir(parents=True, exist_ok=True)
    for old in [*out.glob("couvert-*.tar.gz"), *out.glob("couvert-*.whl"), *out.glob("couvert_testing-*.whl")]:
        old.unlink()
    archive = make_sdist(work, out)
    print(archive)
    print(make_wheel(archive, work, out))
    if args.testing:
        print(make_testing(args.testing, work, out))


if __name__ == "__main__":
    main()
