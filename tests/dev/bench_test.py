#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# The driver of the benchmarks: medians, names, failures, the JSON file.
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
FAKE = '''#!/usr/bin/env python3
import json, pathlib, sys
if sys.argv[1] == "--list":
    print("quick fast_per_s slow_us")
    print("once once_s runs=1")
    print("broken broken_s")
elif sys.argv[1] == "quick":
    counter = pathlib.Path(__file__).with_name("counter")
    n = int(counter.read_text()) if counter.exists() else 0
    counter.write_text(str(n + 1))
    print("a remark")
    print(json.dumps({"name": "fast_per_s", "value": [5, 1, 4, 2, 30][n], "unit": "1/s", "baseline": 2, "flush_ms": 7}))
    print(json.dumps({"name": "slow_us", "value": 8, "unit": "us"}))
elif sys.argv[1] == "once":
    print(json.dumps({"name": "once_s", "value": 1.5, "unit": "s"}))
else:
    sys.exit(3)
'''


class BenchTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.build = pathlib.Path(folder.name)
        (self.build / "bin").mkdir()
        binary = self.build / "bin/couvert_bench"
        binary.write_text(FAKE, encoding="utf-8")
        binary.chmod(0o755)

    def bench(self, *words):
        return subprocess.run([sys.executable, "-B", str(ROOT / "tests/bench/run.py"), "--build", str(self.build), *words],
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)

    def test_medians_and_file(self):
        ran = self.bench("quick", "once_s", "--json", str(self.build / "out.json"))
        self.assertEqual(ran.returncode, 0, ran.stdout)
        self.assertIn("a remark", ran.stdout)
        out = json.loads((self.build / "out.json").read_text(encoding="utf-8"))
        self.assertEqual((out["fast_per_s"], out["slow_us"], out["once_s"]), (4, 8, 1.5))
        self.assertEqual(out["detail"]["fast_per_s"], {"unit": "1/s", "flush_ms": 7, "runs": 5, "min": 1, "max": 30,
                                                       "baseline": 2})
        self.assertEqual(out["detail"]["once_s"]["runs"], 1)

    def test_failure(self):
        ran = self.bench("broken", "once")
        self.assertEqual(ran.returncode, 1)
        self.assertIn("broken ended with 3", ran.stdout)
        self.assertIn("once_s", ran.stdout)

    def test_unknown_name(self):
        ran = self.bench("nothing")
        self.assertEqual(ran.returncode, 2)
        self.assertIn("no such benchmark: nothing", ran.stdout)


if __name__ == "__main__":
    unittest.main()
