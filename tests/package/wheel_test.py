# SPDX-License-Identifier: Apache-2.0
# The Python package as users get it: a source archive, a wheel built from that alone, a fresh environment, ten lines.
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import unittest
import zipfile

SOURCE = pathlib.Path(os.environ["COUVERT_SOURCE_DIR"])
BUILD = pathlib.Path(os.environ["COUVERT_BUILD_DIR"])
VERSION = (SOURCE / "VERSION").read_text().split()[0]
# As this build was configured: its objects are then in the compiler's cache.
SAME = ("CMAKE_BUILD_TYPE", "CMAKE_CXX_FLAGS", "CMAKE_CXX_FLAGS_RELWITHDEBINFO", "CMAKE_CXX_FLAGS_RELEASE", "CMAKE_CXX_COMPILER",
        "COUVERT_STORAGE_ENGINE", "COUVERT_HARDEN", "COUVERT_WERROR", "CMAKE_CXX_COMPILER_LAUNCHER")


def run(*command, **options):
    ended = subprocess.run([str(word) for word in command], capture_output=True, text=True, timeout=1500, **options)
    assert ended.returncode == 0, f"{command}\n{ended.stdout[-6000:]}\n{ended.stderr[-6000:]}"
    return ended.stdout


def same_settings():
    cache = dict(re.findall(r"^(\w+):\w+=(.+)$", (BUILD / "CMakeCache.txt").read_text(), re.M))
    return "\n".join(f"-D{name}={cache[name]}" for name in SAME if name in cache)


LOOK = """import json, os, sys, sysconfig
headers = os.path.join(sysconfig.get_paths()["include"], "Python.h")
print(json.dumps([sys.implementation.name, list(sys.version_info[:2]), sysconfig.get_config_var("SOABI"),
                  sys.executable, os.path.exists(headers)]))"""


def other_interpreters():
    """CPython 3.9 and newer by the names on the path, each once: (version, SOABI, path, whether its headers are there)."""
    found = {}
    for name in ["python3"] + [f"python3.{minor}" for minor in range(9, 20)]:
        path = shutil.which(name)
        looked = path and subprocess.run([path, "-c", LOOK], capture_output=True, text=True, timeout=60)
        if looked and looked.returncode == 0:  # else a stand-in for an interpreter that is not chosen
            kind, version, soabi, executable, headers = json.loads(looked.stdout)
            if kind == "cpython" and tuple(version) >= (3, 9) and os.path.realpath(executable) != os.path.realpath(sys.executable):
                found[os.path.realpath(executable)] = (tuple(version), soabi, executable, headers)
    return sorted(found.values())


class Wheel(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        # Compiled in the build folder, as deep as other builds, so that the compiler's cache knows the files again.
        out = pathlib.Path(cls.folder.name)
        run(sys.executable, SOURCE / "bindings/python/package.py", "--out", out, "--work", BUILD / "wheel",
            env={**os.environ, "COUVERT_CMAKE_ARGS": same_settings()})
        cls.archive, = out.glob("*.tar.gz")
        cls.wheel, = out.glob("*.whl")
        run(sys.executable, "-m", "venv", out / "venv")
        cls.python = out / "venv/bin/python"
        run(cls.python, "-m", "pip", "install", "--no-index", "--disable-pip-version-check", cls.wheel)

    def in_venv(self, code):
        environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        with tempfile.TemporaryDirectory() as elsewhere:
            return run(self.python, "-c", code, cwd=elsewhere, env=environment)

    def test_the_ten_lines_of_the_readme_F1(self):
        block, = re.findall(r"```python\n(.*?)```", (SOURCE / "bindings/python/README.md").read_text(), re.S)
        self.assertEqual(self.in_venv(block).splitlines(), re.findall(r"^# prints (.*)", block, re.M))
        self.assertIn("26.00 EUR", block)

    def test_other_interpreters(self):
        """One with the same interface runs the same wheel; for others the module is built anew, in the long tests."""
        block, = re.findall(r"```python\n(.*?)```", (SOURCE / "bindings/python/README.md").read_text(), re.S)
        soabi = run(sys.executable, "-c", "import sysconfig; print(sysconfig.get_config_var('SOABI'))").strip()
        for version, theirs, executable, headers in other_interpreters():
            label = f"CPython {version[0]}.{version[1]} at {executable}"
            with self.subTest(label), tempfile.TemporaryDirectory() as folder:
                place = pathlib.Path(folder) / "package"
                if theirs == soabi:
                    zipfile.ZipFile(self.wheel).extractall(place)
                elif version > (3, 11) or not headers or os.environ.get("COUVERT_TEST_FULL") != "1":
                    why = ("pybind11 2.10 does not know it" if version > (3, 11) else "its headers are not there" if not headers
                           else "COUVERT_TEST_FULL=1 builds it")
                    print(f"{label}: NOT TRIED, {why}", file=sys.stderr)
                    continue
                else:
                    place = self.built_for(executable, version)
                environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
                said = run(executable, "-c", block, cwd=folder, env={**environment, "PYTHONPATH": str(place)})
                self.assertEqual(said.splitlines(), re.findall(r"^# prints (.*)", block, re.M))
                print(f"{label}: runs the README", file=sys.stderr)

    def built_for(self, executable, version):
        build = BUILD / f"python{version[0]}{version[1]}"
        run("cmake", "-S", SOURCE, "-B", build, "-G", "Ninja", *same_settings().splitlines(), "-DCOUVERT_BUILD_PYTHON=ON",
            f"-DPython_EXECUTABLE={executable}", "-DCOUVERT_BUILD_TESTS=OFF", "-DCOUVERT_BUILD_SERVER=OFF",
            "-DCOUVERT_BUILD_EXAMPLES=OFF", "-DCOUVERT_BUILD_SIM=OFF", "-DCOUVERT_WITH_CPPREST=OFF")
        run("cmake", "--build", build, "--target", "couvert_python")
        return build / "python"

    def test_it_lives_beside_sqlite3(self):
        for order in (("couvert", "sqlite3"), ("sqlite3", "couvert")):
            said = self.in_venv(f"""
import {order[0]}, {order[1]}
guest = couvert.Actor(role="customer", subject="ana")
own = sqlite3.connect("own.db")
own.execute("create table t(x)")
with couvert.Client("device.db", actor=guest) as client:
    own.execute("insert into t values (7)")
    assert client.opened().created
own.commit()
print(couvert.__version__, own.execute("select x from t").fetchone()[0])
""")
            self.assertEqual(said.split(), [VERSION, "7"])

    def test_what_is_in_it(self):
        with zipfile.ZipFile(self.wheel) as wheel:
            names = wheel.namelist()
            metadata = wheel.read(f"couvert-{VERSION}.dist-info/METADATA").decode()
            size = sum(entry.file_size for entry in wheel.infolist())
        top = {name.partition("/")[0] for name in names}
        self.assertEqual(top, {"couvert", f"couvert-{VERSION}.dist-info"})
        self.assertTrue({"couvert/__init__.py", "couvert/__init__.pyi", "couvert/py.typed"} <= set(names))
        self.assertEqual(len([name for name in names if "_couvert." in name]), 1)
        self.assertIn("License-File: LICENSE", metadata)
        self.assertIn("Requires-Python: >=3.9", metadata)
        kilobytes = self.wheel.stat().st_size // 1000
        print(f"wheel {kilobytes} kB, unpacked {size // 1000} kB; source archive {self.archive.stat().st_size // 1000} kB",
              file=sys.stderr)
        self.assertLess(kilobytes, 8_000)

    def test_the_archive_leaves_nothing_in_the_checkout(self):
        with tarfile.open(self.archive) as archive:
            names = archive.getnames()
        self.assertIn(f"couvert-{VERSION}/engine/CMakeLists.txt", names)
        self.assertFalse([name for name in names if name.endswith((".so", ".pyc")) or "/tests/" in name])
        here = SOURCE / "bindings/python"
        self.assertFalse([*here.glob("build"), *here.glob("*.egg-info"), *here.glob("dist"), *here.glob("engine")])


if __name__ == "__main__":
    unittest.main()
