#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# The Debian packages hold what they should, say what they need, and work from where they are unpacked.
"""Usage: debian.py ENGINE"""
import json
import os
import pathlib
import re
import sys
import tempfile

import pkg_config
from package_support import BUILD, ROOT, VERSION, finish, run
from static_server import serve

MAJOR = VERSION.split(".")[0]
# Package: files that it must hold, below /usr.
HELD = {
    "couvert-server": ["bin/couvert", "lib/systemd/system/couvert.service", "share/doc/couvert-server/copyright",
                       "share/doc/couvert-server/sbom.cdx.json"],
    f"libcouvert-c{MAJOR}": [f"lib/libcouvert_c.so.{MAJOR}", f"lib/libcouvert_c.so.{VERSION}",
                             f"share/doc/libcouvert-c{MAJOR}/copyright", f"share/doc/libcouvert-c{MAJOR}/sbom.cdx.json"],
    "libcouvert-dev": ["include/couvert/couvert.hpp", "include/couvert/c/couvert.h", "include/couvert/version.h",
                       "include/couvert/c/couvert_sim.h", "lib/libcouvert_sim_c.so", "lib/pkgconfig/couvert-sim-c.pc",
                       "lib/libcouvert.a", "lib/libcouvert_core.a", "lib/libcouvert_exchange.a", "lib/libcouvert_c.so", "lib/pkgconfig/couvert.pc",
                       "lib/pkgconfig/couvert-core.pc", "lib/pkgconfig/couvert-c.pc", "lib/cmake/Couvert/CouvertConfig.cmake",
                       "share/doc/libcouvert-dev/copyright", "share/doc/libcouvert-dev/sbom.cdx.json"],
}
NEEDS = {"couvert-server": ["libc6", "libstdc++6", "libssl3", "tzdata"], f"libcouvert-c{MAJOR}": ["libc6", "libstdc++6"],
         "libcouvert-dev": [f"libcouvert-c{MAJOR} (= {VERSION})"]}
ENGINE_NEEDS = {"sqlite": "libsqlite3-0", "sqlcipher": "libssl3"}
TIME = "1700000000"


def bills(engine):
    for component in ("server", "runtime", "sdk"):
        run(sys.executable, "-B", ROOT / "packaging/sbom.py", "--artefact", component, "--engine", engine, "--out",
            BUILD / f"generated/sbom-{component}.cdx.json", env={"SOURCE_DATE_EPOCH": TIME})


def made(folder, *settings):
    """gzip instead of xz, which would be most of the time of this test."""
    run("cpack", "-G", "DEB", "-B", folder, "-D", "CPACK_DEBIAN_COMPRESSION_TYPE=gzip", *settings, cwd=BUILD,
        env={"SOURCE_DATE_EPOCH": TIME})
    return {path.name.split("_")[0]: path for path in sorted(folder.glob("*.deb"))}


def told(package, name, engine):
    """Problems of the control file."""
    control = dict(re.findall(r"^([A-Za-z-]+): (.*)$", run("dpkg-deb", "-f", package), re.MULTILINE))
    if control["Package"] != name or control["Version"] != VERSION:
        yield f"{name}: is {control['Package']} {control['Version']}"
    needed = NEEDS[name] + ([ENGINE_NEEDS[engine]] if name != "libcouvert-dev" else [])
    for need in needed:
        if need not in control.get("Depends", ""):
            yield f"{name}: does not depend on {need}: {control.get('Depends')}"


def held(package, name, root):
    run("dpkg-deb", "-x", package, root)
    for file in HELD[name]:
        if not os.path.lexists(root / "usr" / file):
            yield f"{name}: has no /usr/{file}"
    for owner in run("dpkg-deb", "-c", package).splitlines():
        if " root/root " not in owner:
            yield f"{name}: not root's: {owner}"


def contents(root):
    """Problems of what was unpacked."""
    for path in root.rglob("*"):
        if path.is_file() and not path.is_symlink() and str(ROOT).encode() in path.read_bytes():
            yield f"{path.relative_to(root)} names the folder it was built in"
    for name in HELD:
        bill = root / f"usr/share/doc/{name}/sbom.cdx.json"
        if bill.exists() and json.loads(bill.read_text(encoding="utf-8"))["metadata"]["component"]["version"] != VERSION:
            yield f"{name}: the bill of materials is of another version"
    unit = (root / "usr/lib/systemd/system/couvert.service").read_text(encoding="utf-8")
    if "\nExecStart=/usr/bin/couvert serve " not in unit:
        yield "the unit starts something else"


def main():
    engine = sys.argv[1]
    problems = []
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        bills(engine)
        packages = made(folder / "debs")
        if set(packages) != set(HELD):
            finish([f"made are {sorted(packages)}, wanted {sorted(HELD)}"], "")
        root = folder / "root"
        for name, package in packages.items():
            problems += [*told(package, name, engine), *held(package, name, root)]
        if not problems:
            problems += contents(root)
            failed = serve(root / "usr/bin/couvert", folder)
            problems += [f"the unpacked server: {failed}"] if failed else []
            pkg_config.by_pkg_config(root / "usr", folder)
        again = made(folder / "again", "-D", "CPACK_COMPONENTS_ALL=runtime")
        for name, package in again.items():
            if package.read_bytes() != packages[name].read_bytes():
                problems.append(f"{package.name}: made twice, it differs")
        sizes = ", ".join(f"{package.name} {package.stat().st_size / 1e6:.1f} MB" for package in packages.values())
    finish(problems, f"{sizes}; server and consumers run from the unpacked packages; made again it is the same")


if __name__ == "__main__":
    main()
