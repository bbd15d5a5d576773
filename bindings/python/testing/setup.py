# SPDX-License-Identifier: Apache-2.0
# Builds libcouvert_sim_c with CMake and puts it beside the package. Works in a checkout.
import os
import pathlib
import shutil
import subprocess

from setuptools import Distribution, setup
from setuptools.command.build_py import build_py

try:
    from setuptools.command.bdist_wheel import bdist_wheel
except ImportError:
    from wheel.bdist_wheel import bdist_wheel

ENGINE = pathlib.Path(os.environ.get("COUVERT_ENGINE_DIR") or pathlib.Path(__file__).resolve().parents[3])
VERSION = (ENGINE / "VERSION").read_text(encoding="utf-8").split()[0]


class WithLibrary(build_py):
    """COUVERT_SIM_LIBRARY names a library that is built already; else CMake builds it, with COUVERT_CMAKE_ARGS."""

    def run(self):
        super().run()
        place = pathlib.Path(self.build_lib) / "couvert_testing"
        place.mkdir(parents=True, exist_ok=True)
        made = pathlib.Path(os.environ.get("COUVERT_SIM_LIBRARY") or self.made()).resolve()
        to = place / f"libcouvert_sim_c{'.dylib' if '.dylib' in made.name else '.so'}"
        shutil.copyfile(made, to)
        if shutil.which("strip") and to.suffix == ".so":
            subprocess.run(["strip", "--strip-unneeded", str(to)], check=True)

    def made(self):
        build = ENGINE / "build" / "testing"
        options = {"CMAKE_BUILD_TYPE": "Release", "COUVERT_BUILD_SERVER": "OFF", "COUVERT_BUILD_TESTS": "OFF",
                   "COUVERT_BUILD_EXAMPLES": "OFF", "COUVERT_BUILD_SIM": "ON", "COUVERT_BUILD_C": "ON",
                   "COUVERT_WITH_CPPREST": "OFF", "COUVERT_WERROR": "OFF"}
        arguments = [f"-D{name}={value}" for name, value in options.items()] + os.environ.get("COUVERT_CMAKE_ARGS", "").split()
        if shutil.which("ninja"):
            arguments += ["-G", "Ninja"]
        subprocess.run(["cmake", "-S", str(ENGINE), "-B", str(build), *arguments], check=True)
        jobs = os.environ.get("CMAKE_BUILD_PARALLEL_LEVEL") or str(os.cpu_count() or 1)
        subprocess.run(["cmake", "--build", str(build), "--target", "couvert_sim_c", "-j", jobs], check=True)
        found, = [each for each in (build / "libcouvert_sim_c.so", build / "libcouvert_sim_c.dylib") if each.exists()]
        return found


class ForEveryPython(bdist_wheel):
    """The library speaks C: any interpreter of the platform may load it."""

    def get_tag(self):
        return "py3", "none", super().get_tag()[2]


class HasLibrary(Distribution):
    def has_ext_modules(self):
        return True


setup(version=VERSION, install_requires=[f"couvert=={VERSION}"], distclass=HasLibrary,
      cmdclass={"build_py": WithLibrary, "bdist_wheel": ForEveryPython})
