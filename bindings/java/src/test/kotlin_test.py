# SPDX-License-Identifier: Apache-2.0
# The Android example's shop, which needs no Android, compiled with Debian's Kotlin against the jar, and used.
"""Usage: kotlin_test.py JAVA CLASS_PATH SOURCE..."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

java, class_path, *sources = sys.argv[1:]
compiler = shutil.which("kotlinc")
libraries = [pathlib.Path("/usr/share/java") / name for name in ("kotlin-stdlib.jar", "kotlin-stdlib-jdk7.jar")]
if compiler is None or not all(library.exists() for library in libraries):
    sys.exit("kotlinc and its libraries are not there (Debian: kotlin)")
everything = ":".join([class_path, *map(str, libraries)])
with tempfile.TemporaryDirectory() as folder:
    jar = pathlib.Path(folder) / "shop.jar"
    # The compiler is older than the JVM: it keeps to what a JVM of its time knows.
    done = subprocess.run([compiler, "-no-stdlib", "-jvm-target", "1.8", "-cp", everything, "-d", str(jar), *sources], check=False,
                          env=os.environ | {"JAVA_OPTS": "-Xmx512m"}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    print(done.stdout)
    if done.returncode != 0 or not jar.exists():
        sys.exit("Kotlin does not compile against the jar")
    done = subprocess.run([java, "-ea", "-Xcheck:jni", "-cp", f"{jar}:{everything}", "org.couvert.ShopTestKt"], check=False,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=120)
    print(done.stdout)
    if done.returncode != 0 or "ordered from Kotlin" not in done.stdout:
        sys.exit("the shop does not sell")
