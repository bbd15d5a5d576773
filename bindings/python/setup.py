# SPDX-License-Identifier: Apache-2.0
# Builds the extension module with CMake; a source archive carries the engine's sources along.
import os
import pathlib
import shutil
import subprocess
import sys

from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext
from setuptools.command.sdist import sdist

HERE = pathlib.Path(__file__).resolve().parent
CARRIED = ("CMakeLists.txt", "VERSION", "LICENSE", "cmake", "include", "src", "third_party", "bindings/spec/exports.txt",
           "bindings/python/src", "bindings/python/couvert")


def engine():
    """In a checkout the engine is two folders up, in a source archive beside this file."""
    if os.environ.get("COUVERT_ENGINE_DIR"):
        return pathlib.Path(os.environ["COUVERT_ENGINE_DIR"])
    return HERE / "engine" if (HERE / "engine").is_dir() else HERE.parents[1]


ENGINE = engine()


class CMakeBuild(build_ext):
    """COUVERT_CMAKE_ARGS adds arguments, one a line or separated by blanks, for instance
    -DCOUVERT_STORAGE_ENGINE=sqlcipher."""

    def build_extension(self, ext):
        place = pathlib.Path(self.get_ext_fullpath(ext.name)).resolve()
        build = ENGINE / "build" / "wheel"  # as deep as other builds, so that a compiler cache knows the files again
        options = {"CMAKE_BUILD_TYPE": "Release", "COUVERT_BUILD_PYTHON": "ON", "Python_EXECUTABLE": sys.executable,
                   "COUVERT_BUILD_SERVER": "OFF", "COUVERT_BUILD_TESTS": "OFF", "COUVERT_BUILD_EXAMPLES": "OFF",
                   "COUVERT_BUILD_SIM": "OFF", "COUVERT_WITH_CPPREST": "OFF", "COUVERT_WERROR": "OFF"}
        arguments = [f"-D{name}={value}" for name, value in options.items()]
        given = os.environ.get("COUVERT_CMAKE_ARGS", "")
        arguments += given.splitlines() if "\n" in given else given.split()
        if shutil.which("ninja"):
            arguments += ["-G", "Ninja"]
        subprocess.run(["cmake", "-S", str(ENGINE), "-B", str(build), *arguments], check=True)
        jobs = os.environ.get("CMAKE_BUILD_PARALLEL_LEVEL") or str(os.cpu_count() or 1)
        subprocess.run(["cmake", "--build", str(build), "--target", "couvert_python_module", "-j", jobs], check=True)
        made = [path for path in (build / "python" / "couvert").glob("_couvert*") if path.suffix in (".so", ".pyd")]
        if len(made) != 1:
            raise RuntimeError(f"one module expected in {build}, found {made}")
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(made[0], place)
        if shutil.which("strip") and sys.platform == "linux":
            subprocess.run(["strip", "--strip-unneeded", str(place)], check=True)


class CarryEngine(sdist):
    def make_release_tree(self, base_dir, files):
        super().make_release_tree(base_dir, files)
        for name in CARRIED:
            source, to = ENGINE / name, pathlib.Path(base_dir) / "engine" / name
            if source.is_dir():
                shutil.copytree(source, to, ignore=shutil.ignore_patterns("__pycache__", "*.so"), dirs_exist_ok=True)
            else:
                to.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(source, to)


setup(version=(ENGINE / "VERSION").read_text(encoding="utf-8").split()[0],
      ext_modules=[Extension("couvert._couvert", sources=[])],
      cmdclass={"build_ext": CMakeBuild, "sdist": CarryEngine})
