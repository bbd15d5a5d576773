# SPDX-License-Identifier: Apache-2.0
# Runs the JUnit tests with a JVM that checks each crossing; what it warns of is a failure. Writes the counts.
"""Usage: junit_test.py RESULTS_JSON REPORTS_FOLDER JAVA CLASS_PATH CLASSES [CLASS...]: all tests below the folder CLASSES,
or those of some classes. JUNIT_PRELOAD names libraries for the JVM alone."""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

results, reports, java, class_path, classes, *some = sys.argv[1:]
chosen = [f"--select-class={name}" for name in some] or ["--scan-classpath", classes]
environment = os.environ | ({"LD_PRELOAD": os.environ["JUNIT_PRELOAD"]} if "JUNIT_PRELOAD" in os.environ else {})
shutil.rmtree(reports, ignore_errors=True)
pathlib.Path(results).unlink(missing_ok=True)
done = subprocess.run(
    [java, "-Xcheck:jni", "-Xmx512m", "-cp", class_path, "org.junit.platform.console.ConsoleLauncher", "--disable-banner",
     "--disable-ansi-colors", "--fail-if-no-tests", "--details=tree", "--reports-dir", reports, *chosen],
    env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8", errors="replace", check=False)
print(done.stdout)
warned = [line for line in done.stdout.splitlines() if line.startswith("WARNING") and "native" in line]
warned += [line for line in done.stdout.splitlines() if "Sanitizer" in line or "runtime error:" in line]
cases = [{"name": "no_warning_of_the_jvm", "status": "RUN", "failures": warned}] if warned else []
for file in pathlib.Path(reports).glob("*.xml"):
    for case in ElementTree.parse(file).getroot().iter("testcase"):
        found = {"name": f"{case.get('classname')}.{case.get('name')}", "status": "RUN", "result": "COMPLETED"}
        if case.find("failure") is not None or case.find("error") is not None:
            found["failures"] = ["failed"]
        elif case.find("skipped") is not None:
            found["result"] = "SKIPPED"
        cases.append(found)
if done.returncode in (0, 1):  # otherwise the JVM died: no counts, so that it counts as a failure
    pathlib.Path(results).parent.mkdir(parents=True, exist_ok=True)
    pathlib.Path(results).write_text(json.dumps({"testsuites": [{"name": "java", "testsuite": cases}]}), encoding="utf-8")
print(f"{len(cases)} cases, {len(warned)} warnings of the JVM")
sys.exit(done.returncode or bool(warned) or not cases)
