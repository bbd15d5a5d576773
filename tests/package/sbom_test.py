#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# The list of dependencies is complete, and the bills of materials made of it say what the built files really need.
"""Usage: sbom_test.py ENGINE"""
import json
import os
import re
import subprocess
import sys

from package_support import BUILD, CXX, ROOT, VERSION, finish

sys.path.insert(0, str(ROOT / "packaging"))
import sbom  # noqa: E402

FIND = re.compile(r"find_(?:package|dependency)\(\s*([A-Za-z0-9_]+)")
TAKES_SYSTEM_OUT = ("Couvert",)


def listed(rows):
    """Every find_package of ours names something in the list, and every folder of third_party is in it."""
    known = {name for row in rows for name in row["cmake"]}
    names = [*ROOT.glob("CMakeLists.txt"), *ROOT.glob("cmake/*.cmake*"), *ROOT.glob("server/CMakeLists.txt"),
             *ROOT.glob("tests/**/CMakeLists.txt"), *ROOT.glob("bindings/**/CMakeLists.txt"), *ROOT.glob("examples/**/CMakeLists.txt")]
    looked_for = {found for path in names if "build" not in path.relative_to(ROOT).parts
                  for found in FIND.findall(path.read_text(encoding="utf-8"))}
    if len(looked_for) < 6:
        yield f"only {sorted(looked_for)} are looked for: the test reads the wrong files"
    for name in sorted(looked_for - known - set(TAKES_SYSTEM_OUT)):
        yield f"find_package({name}) is in no row of packaging/dependencies.json"
    for folder in sorted(path.name for path in (ROOT / "third_party").iterdir() if path.is_dir()):
        if folder not in {row["name"] for row in rows}:
            yield f"third_party/{folder} is in no row of packaging/dependencies.json"


def needed(file):
    told = subprocess.run(["readelf", "-d", str(file)], capture_output=True, text=True, check=True).stdout
    return set(re.findall(r"\(NEEDED\).*\[([^\]]+)\]", told))


def compared(artefact, file, engine, rows):
    """What the dynamic section of a file names and what its bill says is linked are the same libraries."""
    owners = {soname: row["name"] for row in rows for soname in row["sonames"]}
    found = needed(file)
    for soname in sorted(found - set(owners)):
        yield f"{file.name} needs {soname}, which no row of packaging/dependencies.json explains"
    bill = sbom.bill(artefact, engine, CXX)
    linked = {part["name"] for part in bill["components"] if part["properties"][0]["value"] == "linked"}
    real = {owners[soname] for soname in found if soname in owners}
    for name in sorted(real - linked):
        yield f"{file.name} needs {name}; its bill does not say so"
    for name in sorted(linked - real):
        yield f"the bill of {artefact} says that {name} is linked, and {file.name} does not need it"


def shape(bill):
    """The parts of CycloneDX 1.5 that readers rely on."""
    if (bill["bomFormat"], bill["specVersion"], bill["version"]) != ("CycloneDX", "1.5", 1):
        yield "not CycloneDX 1.5"
    if not re.fullmatch(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", bill["serialNumber"]):
        yield f"serial number {bill['serialNumber']}"
    if bill["metadata"]["component"]["version"] != VERSION:
        yield f"is of version {bill['metadata']['component']['version']}"
    refs = [part["bom-ref"] for part in bill["components"]]
    if len(set(refs)) != len(refs) or bill["dependencies"][0]["dependsOn"] != refs:
        yield "references are not one to one"
    for part in bill["components"]:
        if not re.fullmatch(r"[0-9]+(\.[0-9]+)*", part["version"]) or not part["purl"].endswith("@" + part["version"]):
            yield f"{part['name']}: version {part['version']!r}"
        if len(part["licenses"]) != 1:
            yield f"{part['name']}: no licence"


def same_again(engine):
    """The same time gives the same octets, another time another date."""
    os.environ["SOURCE_DATE_EPOCH"] = "1700000000"
    first, second = (json.dumps(sbom.bill("server", engine, CXX)) for _ in range(2))
    os.environ["SOURCE_DATE_EPOCH"] = "1700000001"
    third = json.dumps(sbom.bill("server", engine, CXX))
    del os.environ["SOURCE_DATE_EPOCH"]
    if first != second or first == third or "2023-11-14T22:13:20Z" not in first:
        yield "bills do not follow SOURCE_DATE_EPOCH"


def main():
    engine = sys.argv[1]
    rows = sbom.load()
    problems = list(listed(rows))
    bills = ["server", "runtime"]
    for artefact, file in (("server", BUILD / "bin/couvert"), ("runtime", BUILD / "libcouvert_c.so")):
        problems += compared(artefact, file, engine, rows)
        problems += [f"{artefact}: {problem}" for problem in shape(sbom.bill(artefact, engine, CXX))]
    static = BUILD / "bin/couvert-static"
    if static.exists():
        bills.append("server-static")
        problems += compared("server-static", static, engine, rows)
    problems += same_again(engine)
    finish(problems, f"{len(rows)} dependencies; bills of {', '.join(bills)} agree with the files")


if __name__ == "__main__":
    main()
