# SPDX-License-Identifier: Apache-2.0
# Consumers that find an installed library by pkg-config, and one that asks CMake for the core alone.
import os
import pathlib
import shlex
import subprocess
import sys

import package_support as support
from package_support import CC, CXX, VERSION, run

CONSUMER = pathlib.Path(__file__).resolve().parent / "consumer"


def flags(prefix, name, *words):
    files = next(prefix.rglob("couvert.pc")).parent
    return shlex.split(run("pkg-config", *words, name, env={"PKG_CONFIG_PATH": str(files)}))


def compile_and_run(prefix, name, compiler, source, folder, arguments=()):
    """Compiles with what pkg-config says and nothing else, and compares what the program says of its version."""
    program = folder / source.stem
    command = [*compiler, str(source), "-o", str(program), *flags(prefix, name, "--cflags", "--libs")]
    run(*command)
    libraries = str(next(prefix.rglob("libcouvert.a")).parent)
    said = run(program, *arguments, env={"LD_LIBRARY_PATH": libraries}).strip()
    if said != VERSION or flags(prefix, name, "--modversion") != [VERSION]:
        sys.exit(f"{name}: the program says {said!r}, pkg-config {flags(prefix, name, '--modversion')}, VERSION is {VERSION}")


def needs_engine(program):
    needed = subprocess.run(["readelf", "-d", str(program)], capture_output=True, text=True, check=True).stdout
    return "libsqlite3" in needed


def core_by_cmake(prefix, folder):
    """find_package(Couvert COMPONENTS core): links, and no storage engine is looked for."""
    source = folder / "core_project"
    source.mkdir()
    (source / "CMakeLists.txt").write_text(
        "cmake_minimum_required(VERSION 3.25)\nproject(core_project LANGUAGES C CXX)\n"
        f"find_package(Couvert {VERSION} REQUIRED COMPONENTS core)\n"
        'if(SQLite3_FOUND)\n  message(FATAL_ERROR "a storage engine was looked for")\nendif()\n'
        f'add_executable(engine "{CONSUMER / "engine.cpp"}")\ntarget_link_libraries(engine PRIVATE couvert::core)\n',
        encoding="utf-8")
    run("cmake", "-G", "Ninja", "-S", source, "-B", source / "build", f"-DCMAKE_PREFIX_PATH={prefix}",
        f"-DCMAKE_CXX_COMPILER={CXX}")
    run("cmake", "--build", source / "build")
    if run(source / "build/engine").strip() != VERSION or needs_engine(source / "build/engine"):
        sys.exit("the core alone is of another version, or needs a storage engine")


def by_pkg_config(prefix, folder):
    """All ways to consume what lies in prefix; `folder` is for what is built."""
    cxx = [CXX, "-std=c++20"]
    compile_and_run(prefix, "couvert-core", cxx, CONSUMER / "engine.cpp", folder)
    if needs_engine(folder / "engine"):
        sys.exit("couvert-core needs a storage engine")
    compile_and_run(prefix, "couvert-exchange", cxx, CONSUMER / "engine.cpp", folder)
    compile_and_run(prefix, "couvert", cxx, CONSUMER / "store.cpp", folder, [folder / "house.db"])
    if not (folder / "house.db").exists():
        sys.exit("the store was not written")
    compile_and_run(prefix, "couvert-c", [CC, "-std=c99", "-Wall", "-Werror"], CONSUMER / "interface.c", folder)
    core_by_cmake(prefix, folder)


if __name__ == "__main__":
    by_pkg_config(pathlib.Path(sys.argv[1]), pathlib.Path(os.getcwd()))
    support.finish([], "pkg-config: ok")
