#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# ./dev with stand-ins for apt-get, dpkg-query, id and sudo: what it installs, when, and how it explains itself.
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
TOOLS = ["bash", "sh", "env", "cat", "grep", "sed", "tail", "head", "mkdir", "dirname", "rm", "nproc", "touch", "echo", "python3"]


class DevTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.tree = pathlib.Path(folder.name) / "tree"
        self.bin = pathlib.Path(folder.name) / "bin"
        self.log = pathlib.Path(folder.name) / "apt.log"
        self.tree.mkdir()
        self.bin.mkdir()
        shutil.copy(ROOT / "dev", self.tree / "dev")
        for tool in TOOLS:
            (self.bin / tool).symlink_to(shutil.which(tool))
        # A system on which "ninja-build" is installed once apt-get has been asked for it.
        self.tool("dpkg-query", 'p="${@: -1}"; if [ -e "$STATE/$p" ]; then printf installed; else exit 1; fi')
        self.tool("apt-get", 'echo "$*" >>"$APT_LOG"; [ "${APT_FAILS:-}" = 1 ] && { echo "no route to host"; exit 100; }\n'
                  'case "$*" in *install*) for p in "$@"; do touch "$STATE/$p" 2>/dev/null || true; done ;; esac; exit 0')
        self.tool("id", "echo 0")
        self.tool("cmake", 'mkdir -p build/dev; touch build/dev/build.ninja; echo "cmake $*" >>build/cmake.log\n'
                  'echo COUVERT_TEST_TIMEOUT_SCALE:STRING=1 >build/dev/CMakeCache.txt')
        self.tool("ninja", 'echo "ninja $*"; exit "${NINJA_RESULT:-0}"')
        self.state = pathlib.Path(folder.name) / "state"
        self.state.mkdir()

    def tool(self, name, text):
        path = self.bin / name
        path.unlink(missing_ok=True)
        path.write_text(f"#!/bin/bash\n{text}\n", encoding="utf-8")
        path.chmod(0o755)

    def dev(self, *words, **environment):
        ran = subprocess.run(["bash", str(self.tree / "dev"), *words], text=True, stdin=subprocess.DEVNULL,
                             stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=self.tree,
                             env={"PATH": str(self.bin), "STATE": str(self.state), "APT_LOG": str(self.log)} | environment)
        return ran.returncode, ran.stdout

    def apt_calls(self):
        return self.log.read_text(encoding="utf-8") if self.log.exists() else ""

    def test_help_names_every_verb(self):
        status, out = self.dev("help")
        self.assertEqual(status, 0)
        for verb in "demo test build bench mutate coverage run fmt lint package gen clean help".split():
            self.assertRegex(out, rf"(?m)^  {verb}\b")

    def test_unknown_verb(self):
        status, out = self.dev("cook")
        self.assertNotEqual(status, 0)
        self.assertIn("there is no verb cook", out)

    def test_installs_once_and_then_needs_no_network(self):
        status, out = self.dev("build")
        self.assertEqual(status, 0, out)
        self.assertIn("ninja-build", self.apt_calls())
        self.log.unlink()
        status, out = self.dev("build", APT_FAILS="1")
        self.assertEqual(status, 0, out)
        self.assertEqual(self.apt_calls(), "")

    def test_no_network(self):
        status, out = self.dev("build", APT_FAILS="1")
        self.assertNotEqual(status, 0)
        self.assertIn("no route to host", out)
        self.assertIn("could not install", out)

    def test_not_root_and_no_sudo(self):
        self.tool("id", "echo 1000")
        status, out = self.dev("build")
        self.assertNotEqual(status, 0)
        self.assertIn("only root can install", out)
        self.assertEqual(self.apt_calls(), "")

    def test_sudo_only_when_something_is_missing(self):
        self.tool("id", "echo 1000")
        self.tool("sudo", 'echo "sudo used"; exec "$@"')
        status, out = self.dev("build")
        self.assertEqual(status, 0, out)
        self.assertIn("sudo may ask", out)
        status, out = self.dev("build")
        self.assertEqual(status, 0, out)
        self.assertNotIn("sudo", out)

    def test_not_debian(self):
        (self.bin / "apt-get").unlink()
        status, out = self.dev("build")
        self.assertNotEqual(status, 0)
        self.assertIn("COUVERT_SKIP_INSTALL=1", out)
        status, out = self.dev("build", COUVERT_SKIP_INSTALL="1")
        self.assertEqual(status, 0, out)

    def test_configures_once(self):
        self.dev("build")
        self.dev("build")
        self.assertEqual(len((self.tree / "build/cmake.log").read_text(encoding="utf-8").splitlines()), 1)

    def test_demo(self):
        self.tool("ninja", "mkdir -p build/dev/bin; printf '#!/bin/bash\\necho \"couvert $*\"\\n' >build/dev/bin/couvert; "
                           "/bin/chmod +x build/dev/bin/couvert")
        status, out = self.dev("demo", "--port", "9123")
        self.assertEqual(status, 0, out)
        self.assertEqual(out.splitlines()[-1], "couvert serve --data build/demo-data --port 9123 --demo")
        kept = self.tree / "build/demo-data/kept"
        kept.touch()
        status, out = self.dev("demo")
        self.assertRegex(out.splitlines()[-1], r"--port [0-9]+ --demo$")
        self.assertTrue(kept.exists())
        self.dev("demo", "--fresh")
        self.assertFalse(kept.exists())

    def test_package_wants_a_name(self):
        status, out = self.dev("package", "crate", SOURCE_DATE_EPOCH="1")
        self.assertNotEqual(status, 0)
        self.assertIn("or npm", out)

    def test_the_server_has_the_engine_for_browsers_once_that_is_built(self):
        self.dev("build")
        package = self.tree / "build/wasm/wasm"
        package.mkdir(parents=True)
        (package / "couvert.wasm").touch()
        self.dev("build")
        calls = (self.tree / "build/cmake.log").read_text(encoding="utf-8").splitlines()
        self.assertEqual(len(calls), 2)
        self.assertIn("-DCOUVERT_WASM_PACKAGE= ", calls[0] + " ")
        self.assertIn(f"-DCOUVERT_WASM_PACKAGE={package}", calls[1])

    def test_run(self):
        self.tool("ninja", "mkdir -p build/dev/bin; printf '#!/bin/bash\\necho \"ran $*\"\\nexit 7\\n' >build/dev/bin/couvert; "
                           "/bin/chmod +x build/dev/bin/couvert")
        status, out = self.dev("run", "couvert", "version", "two words")
        self.assertEqual((status, out), (7, "ran version two words\n"))

    def test_last_line_counts_and_exit_code_tells(self):
        status, out = self.dev("test", "fast", NINJA_RESULT="1")
        self.assertNotEqual(status, 0)
        self.assertEqual(out.splitlines()[-1], "0 passed, 1 failed")
        self.assertIn("failed: build dev", out)


if __name__ == "__main__":
    unittest.main()
