#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Everything that names a version names the one of the file VERSION. What pkg-config says is asked by consume.py, what the
# Debian packages say by debian.py.
import importlib.util
import re

from package_support import BUILD, ROOT, VERSION, finish

# A binding's file with a version of its own, and where it stands. A binding without such a file takes it from VERSION.
WRITTEN = {
    "bindings/python/pyproject.toml": r'^version\s*=\s*"([^"]*)"',
    "bindings/java/pom.template.xml": r"<artifactId>couvert</artifactId>\s*<version>([^<]*)</version>",
    "bindings/wasm/package.json": r'"version"\s*:\s*"([^"]*)"',
    "bindings/wasm/package.template.json": r'"version"\s*:\s*"([^"]*)"',
}
# Files that must take it from VERSION, and the words by which they do.
TAKEN = {"CMakeLists.txt": 'file(STRINGS "${CMAKE_CURRENT_SOURCE_DIR}/VERSION" COUVERT_VERSION', "conan/conanfile.py": '"VERSION"',
         "cmake/CouvertPackages.cmake": 'CPACK_PACKAGE_VERSION "${COUVERT_VERSION}"'}
PLACEHOLDERS = ("0.0.0", "@PROJECT_VERSION@", "@COUVERT_VERSION@", "${COUVERT_VERSION}")


def written(root):
    for name, pattern in WRITTEN.items():
        path = root / name
        for found in re.findall(pattern, path.read_text(encoding="utf-8"), re.MULTILINE) if path.exists() else []:
            if found != VERSION and found not in PLACEHOLDERS:
                yield f"{name}: says {found}, VERSION says {VERSION}"


def taken(root):
    for name, words in TAKEN.items():
        if words not in (root / name).read_text(encoding="utf-8"):
            yield f"{name}: does not take the version from VERSION"


def configured():
    cache = (BUILD / "CMakeCache.txt").read_text(encoding="utf-8")
    if f"CMAKE_PROJECT_VERSION:STATIC={VERSION}\n" not in cache:
        yield "the build is configured with another version"
    library = (BUILD / "libcouvert_c.so").resolve().name
    major = VERSION.split(".")[0]
    if library != f"libcouvert_c.so.{VERSION}" or not (BUILD / f"libcouvert_c.so.{major}").exists():
        yield f"the library is {library}, VERSION says {VERSION}"


def header(root):
    """The macros, which the generator of the tree writes."""
    spec = importlib.util.spec_from_file_location("generate", root / "bindings/gen/generate.py")
    generate = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(generate)
    if (root / "include/couvert/version.h").read_text(encoding="utf-8") != generate.version_h(VERSION):
        yield "include/couvert/version.h: is of another version: ./dev gen"
    for wrong in ("1.2", "1.2.3.4", "01.2.3", "1.2.3-rc1", ""):
        try:
            generate.version_h(wrong)
            yield f"the generator takes {wrong!r} for a version"
        except generate.SpecError:
            pass


def changes(root):
    """The newest section of CHANGELOG.md is of this version."""
    newest = re.search(r"^## (.*)$", (root / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    if not newest or VERSION not in newest.group(1):
        yield f"CHANGELOG.md: the newest section is {newest and newest.group(1)!r}, not of {VERSION}"


if __name__ == "__main__":
    finish([*written(ROOT), *taken(ROOT), *configured(), *header(ROOT), *changes(ROOT)], f"{VERSION} everywhere")
