# SPDX-License-Identifier: Apache-2.0
# What is in the jar: Java 11, nothing of the desktop, one native library that exports Java's functions alone; with
# --alone nothing in it needs more than the C library.
import pathlib
import re
import struct
import subprocess
import sys
import tempfile
import unittest
import zipfile

JAVA, JAR = sys.argv[1:3]
ALONE = "--alone" in sys.argv
JAVA_11 = 55


class Jar(unittest.TestCase):
    def setUp(self):
        self.jar = zipfile.ZipFile(JAR)
        self.addCleanup(self.jar.close)

    def test_bytecode_is_of_java_11(self):
        names = [name for name in self.jar.namelist() if name.endswith(".class")]
        self.assertGreater(len(names), 250)
        for name in names:
            magic, _, major = struct.unpack(">IHH", self.jar.read(name)[:8])
            self.assertEqual((magic, major), (0xCAFEBABE, JAVA_11), name)

    def test_no_desktop_and_no_third_party(self):
        jdeps = pathlib.Path(JAVA).resolve().with_name("jdeps")
        done = subprocess.run([jdeps, "--print-module-deps", JAR], capture_output=True, text=True, timeout=120, check=True)
        self.assertEqual(done.stdout.strip(), "java.base,java.net.http")

    def test_only_one_class_needs_the_http_client(self):
        # Android has no java.net.http: only the class that is loaded when it is there may name it.
        users = [name for name in self.jar.namelist() if name.endswith(".class") and b"java/net/http/" in self.jar.read(name)]
        self.assertTrue(users)
        self.assertTrue(all(name.startswith("org/couvert/HttpClientTransport") for name in users), users)

    def test_native_library(self):
        names = [name for name in self.jar.namelist() if name.startswith("org/couvert/native/") and not name.endswith("/")]
        self.assertEqual(len(names), 1, names)
        with tempfile.TemporaryDirectory() as folder:
            path = self.jar.extract(names[0], folder)
            done = subprocess.run(["nm", "-D", "--defined-only", path], capture_output=True, text=True, timeout=60, check=True)
            dynamic = subprocess.run(["readelf", "-d", path], capture_output=True, text=True, timeout=60, check=True).stdout
        needed = re.findall(r"\(NEEDED\).*\[(.*)\]", dynamic)
        symbols = [line.split()[-1].split("@")[0] for line in done.stdout.splitlines()]
        foreign = [name for name in symbols if not re.match(r"Java_org_couvert_|JNI_OnLoad$|couvert_java$", name)]
        self.assertEqual(foreign, [])
        if ALONE:
            self.assertEqual([name for name in needed if not re.match(r"lib[cm]\.so|ld-linux", name)], [])
        self.assertGreater(len(symbols), 80)
        print(f"{pathlib.Path(JAR).stat().st_size / 1024:.0f} KB, the library in it {self.jar.getinfo(names[0]).file_size / 1024:.0f} KB")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
