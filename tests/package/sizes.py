#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# How much the parts weigh that an application carries, and whether that is within what was promised.
"""Usage: sizes.py --sdk FOLDER [--cipher FOLDER] [--limits NAME] [--json FILE]

FOLDER is a build of the preset sdk, or sdk-cipher; the figures are kB (1000 octets) of stripped shared libraries:
  core_stripped_kb            every function of libcouvert_core.a, called or not
  core_exchange_kb            the same and other systems' formats, libcouvert_exchange.a
  c_stripped_kb               libcouvert_c, all of it
  client_cipher_kb            the C interface without the house, with the encrypting engine; OpenSSL is the system's
  client_cipher_alone_kb      the same with what it needs of OpenSSL inside
Limits of the set NAME (default sdk) are compared; a build for development is larger and has the set dev.
"""
import argparse
import json
import pathlib
import sys
import tempfile

from package_support import CXX, ROOT, run

LIMITS = {
    "sdk": {"core_stripped_kb": 2000, "core_exchange_kb": 3000, "c_stripped_kb": 3800, "client_cipher_kb": 5000,
            "client_cipher_alone_kb": 9000},
    "dev": {"core_stripped_kb": 3600, "core_exchange_kb": 5600, "c_stripped_kb": 6900},
}


def stripped_kb(library):
    run("strip", "--strip-all", library)
    return round(library.stat().st_size / 1000, 1)


def link(folder, name, *words):
    out = folder / f"{name}.so"
    run(CXX, "-shared", "-o", out, "-Wl,--no-undefined", "-Wl,-O1", *words, "-pthread")
    return stripped_kb(out)


def core(build, folder, *parts):
    """All of the archives; that they link without another one is part of what is looked at."""
    archives = [build / f"libcouvert_{part}.a" for part in parts]
    return link(folder, "_".join(parts), "-Wl,--whole-archive", *archives, "-Wl,--no-whole-archive")


def c_interface(build, folder):
    out = folder / "c.so"
    out.write_bytes((build / "libcouvert_c.so").resolve().read_bytes())
    return stripped_kb(out)


def client(build, folder, name, crypto):
    """The C interface with every function but those of the house."""
    rows = json.loads((ROOT / "bindings/spec/functions.json").read_text(encoding="utf-8"))["functions"]
    names = [row["name"] for row in rows if row["group"] != "house"]
    exports = folder / "client.map"
    exports.write_text("{\n  global:\n" + "".join(f"    {name};\n" for name in names) + "  local: *;\n};\n", encoding="utf-8")
    objects = sorted((build / "CMakeFiles/couvert_c_objects.dir").rglob("*.o"))
    return link(folder, name, *objects, build / "libcouvert.a", build / "libcouvert_sqlcipher.a", *crypto,
                f"-Wl,--version-script={exports}", "-Wl,--gc-sections", "-Wl,--exclude-libs,ALL")


def measure(sdk, cipher):
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        figures = {"core_stripped_kb": core(sdk, folder, "core"), "core_exchange_kb": core(sdk, folder, "core", "exchange"),
                   "c_stripped_kb": c_interface(sdk, folder)}
        if cipher:
            figures["client_cipher_kb"] = client(cipher, folder, "client", ["-lcrypto"])
            figures["client_cipher_alone_kb"] = client(cipher, folder, "client_alone", ["-l:libcrypto.a", "-ldl"])
    return figures


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sdk", type=pathlib.Path, required=True)
    parser.add_argument("--cipher", type=pathlib.Path)
    parser.add_argument("--limits", choices=sorted(LIMITS), default="sdk")
    parser.add_argument("--json", type=pathlib.Path)
    args = parser.parse_args()
    figures = measure(args.sdk, args.cipher)
    too_much = 0
    for name, kilobytes in figures.items():
        limit = LIMITS[args.limits][name]
        too_much += kilobytes > limit
        print(f"{name:26} {kilobytes:9.1f} kB of {limit}{'  TOO MUCH' if kilobytes > limit else ''}")
    if args.json:
        args.json.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    return 1 if too_much else 0


if __name__ == "__main__":
    sys.exit(main())
