#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Writes bills of materials: what of others is in a file that we deliver, or must be on the machine for it.
"""Usage: sbom.py --artefact NAME [--engine sqlite|sqlcipher] [--out FILE]

Artefacts: server, server-static, runtime (the shared library), sdk, wheel, jar, npm. The form is CycloneDX 1.5 as JSON. The
parts come from dependencies.json, their versions from the headers that the compiler sees; the date is SOURCE_DATE_EPOCH, or
that of the last commit, so that the same sources on the same system give the same file.
"""
import argparse
import datetime
import json
import os
import pathlib
import re
import subprocess
import sys
import uuid

ROOT = pathlib.Path(__file__).resolve().parents[1]
ARTEFACTS = ("server", "server-static", "runtime", "sdk", "wheel", "jar", "npm")
NAMESPACE = uuid.UUID("5d3f3a0e-4d0b-5c55-9f5e-6f1c3c0a7b11")


class SbomError(Exception):
    """A bill cannot be made as it is asked for."""


def load(root=ROOT):
    return json.loads((root / "packaging/dependencies.json").read_text(encoding="utf-8"))["dependencies"]


def epoch(root=ROOT):
    """Seconds since 1970 that stand for the time of these sources."""
    if os.environ.get("SOURCE_DATE_EPOCH"):
        return int(os.environ["SOURCE_DATE_EPOCH"])
    told = subprocess.run(["git", "-c", "safe.directory=*", "log", "-1", "--format=%ct"], cwd=root, capture_output=True,
                          text=True, check=False)
    if told.returncode != 0:
        raise SbomError("this is no git checkout: SOURCE_DATE_EPOCH must say the time of the sources")
    return int(told.stdout)


def how_in(row, artefact, engine):
    """"inside", "linked" or None."""
    if row.get("engine", engine) != engine and artefact != "npm":
        return None
    told = dict(row["in"])
    if engine == "sqlcipher":
        told |= row.get("in_sqlcipher", {})
    return told.get(artefact)


def search_path(compiler):
    """The folders in which the compiler looks for headers."""
    told = subprocess.run([compiler, "-E", "-x", "c++", "-v", os.devnull], capture_output=True, text=True, check=False).stderr
    listed = told.partition("search starts here:\n#include <...>")[2].partition("End of search list")[0]
    return [pathlib.Path(line.strip()) for line in listed.splitlines() if line.startswith(" ")]


def defined(row, folders):
    """The version out of a header that cannot be read on its own, from the text of its macros; None without the header."""
    path = next((folder / row["version"]["text"] for folder in folders if (folder / row["version"]["text"]).exists()), None)
    if path is None:
        return None
    text = path.read_text(encoding="utf-8")
    return ".".join(re.search(rf"^#\s*define {macro}\s+([0-9]+)", text, re.MULTILINE).group(1)
                    for macro in row["version"]["macro"].split())


def versions(rows, compiler):
    """{name: version} of those whose headers tell it."""
    asked = [row for row in rows if "header" in row.get("version", {})]
    source = "".join(f"#if __has_include(<{row['version']['header']}>)\n#include <{row['version']['header']}>\n#endif\n"
                     for row in asked)
    source += "".join(f"couvert_version_of|{row['name']}|{row['version']['macro']}\n" for row in asked)
    ran = subprocess.run([compiler, "-std=c++20", "-E", "-P", "-x", "c++", "-"], input=source, capture_output=True, text=True,
                         check=False)
    if ran.returncode != 0:
        raise SbomError(f"{compiler} cannot read the headers: {ran.stderr.strip()}")
    found = {row["name"]: row["version"]["is"] for row in rows if "is" in row.get("version", {})}
    by_text = [row for row in rows if "text" in row.get("version", {})]
    folders = search_path(compiler) if by_text else []
    found |= {row["name"]: version for row in by_text if (version := defined(row, folders))}
    for line in ran.stdout.splitlines():
        if not line.startswith("couvert_version_of|"):
            continue
        _, name, value = line.split("|", 2)
        value = ".".join(re.findall(r"[0-9]+(?:[._][0-9]+)*", value.replace('"', " "))).replace("_", ".")
        if value:
            found[name.replace(" ", "")] = value
    return found


def part(row, version, how):
    component = {"type": "library", "bom-ref": row["name"], "supplier": {"name": row["supplier"]}, "name": row["name"],
                 "version": version, "scope": "required", "purl": f"pkg:generic/{row['name'].replace('+', '%2B')}@{version}",
                 "licenses": [{"expression": row["license"]} if " WITH " in row["license"] else {"license": {"id": row["license"]}}],
                 "externalReferences": [{"type": "website", "url": row["homepage"]}],
                 "properties": [{"name": "couvert:how", "value": how}]}
    if "sha256_in" in row:
        lines = (ROOT / row["sha256_in"]).read_text(encoding="utf-8").splitlines()
        component["properties"] += [{"name": f"couvert:sha256:{line.split()[1]}", "value": line.split()[0]} for line in lines]
    return component


def bill(artefact, engine, compiler="c++"):
    if artefact not in ARTEFACTS:
        raise SbomError(f"there is no artefact {artefact}")
    version = (ROOT / "VERSION").read_text(encoding="utf-8").strip()
    chosen = [(row, how_in(row, artefact, engine)) for row in load()]
    chosen = [(row, how) for row, how in chosen if how]
    known = versions([row for row, _ in chosen], compiler)
    unknown = [row["name"] for row, _ in chosen if row["name"] not in known]
    if unknown:
        raise SbomError(f"{artefact}: no version is known of {', '.join(unknown)}; are their headers installed?")
    ours = f"couvert-{artefact}"
    out = {"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
           "metadata": {
               "timestamp": datetime.datetime.fromtimestamp(epoch(), datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
               "component": {"type": "application" if artefact.startswith("server") else "library", "bom-ref": ours,
                             "name": ours, "version": version, "purl": f"pkg:generic/{ours}@{version}",
                             "licenses": [{"license": {"id": "Apache-2.0"}}]}},
           "components": [part(row, known[row["name"]], how) for row, how in chosen],
           "dependencies": [{"ref": ours, "dependsOn": [row["name"] for row, _ in chosen]}]}
    out["serialNumber"] = f"urn:uuid:{uuid.uuid5(NAMESPACE, json.dumps(out, sort_keys=True))}"
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--artefact", choices=ARTEFACTS, required=True)
    parser.add_argument("--engine", choices=("sqlite", "sqlcipher"), default="sqlite")
    parser.add_argument("--out", type=pathlib.Path)
    args = parser.parse_args()
    try:
        text = json.dumps(bill(args.artefact, args.engine, os.environ.get("CXX", "c++")), indent=1) + "\n"
    except SbomError as error:
        print(f"sbom: {error}", file=sys.stderr)
        return 1
    if args.out:
        args.out.parent.mkdir(parents=True, exist_ok=True)
        args.out.write_text(text, encoding="utf-8")
    else:
        print(text, end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
