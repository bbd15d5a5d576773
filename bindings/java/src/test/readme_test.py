# SPDX-License-Identifier: Apache-2.0
# The Java of the README and of the guide runs as it stands, with nothing but the jar.
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

JAVA, JAR, *PAGES = sys.argv[1:]


class Readme(unittest.TestCase):
    def test_every_block(self):
        blocks, menu = [], ""
        for page in PAGES:
            text = pathlib.Path(page).read_text(encoding="utf-8")
            found = re.findall(r"^```java\n(.*?)^```$", text, re.M | re.S)
            self.assertTrue(found, page)
            blocks += found
            menu += "".join(re.findall(r"^```json\n(.*?)^```$", text, re.M | re.S))
        for block in blocks:
            name = re.search(r"class (\w+)", block)[1]
            wanted = re.findall(r"// prints (.*)$", block, re.M)
            self.assertTrue(wanted, "a block that prints nothing proves nothing")
            with tempfile.TemporaryDirectory() as folder:
                source = pathlib.Path(folder) / f"{name}.java"
                source.write_text(block, encoding="utf-8")
                (source.parent / "menu.json").write_text(menu, encoding="utf-8")
                jar = shutil.copy(JAR, folder)
                # An environment of its own: nothing of the build may be found by accident.
                done = subprocess.run([JAVA, "-cp", jar, str(source)], cwd=folder, capture_output=True, text=True,
                                      timeout=120, check=False, env={"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"})
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertEqual(done.stdout.splitlines(), wanted)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
