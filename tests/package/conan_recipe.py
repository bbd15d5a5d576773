#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# The Conan recipe: byte-compiled, and each of its methods run for every combination of options with modules in the place of
# Conan's. Where conan is on the PATH, `./dev package conan` runs it really; Debian 12 has no package of it.
import itertools
import pathlib
import re
import shutil
import sys
import types

from package_support import ROOT, VERSION, finish

PACKAGES = ("nlohmann_json", "sqlite3", "openssl", "boost", "cpprestsdk")
COMPONENTS = {"bindings": "c", "transport": "transport_cpprest", "server": "server"}


class Invalid(Exception):
    """What the recipe raises for a configuration that makes no sense."""


class Recorder:
    """Takes every call and every member, and remembers nothing."""

    def __init__(self, *_):
        self.cache_variables = {}

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return lambda *_, **__: None


class Options(dict):
    __getattr__ = dict.__getitem__


class Settings(Options):
    def get_safe(self, name):
        return self.get(name)


class Info(types.SimpleNamespace):
    def __init__(self):
        super().__init__(libs=[], requires=[], system_libs=[], properties={})

    def set_property(self, name, value):
        self.properties[name] = value


class Components(dict):
    def __missing__(self, key):
        self[key] = Info()
        return self[key]


copied = []


def stand_ins():
    """Modules under Conan's names with what recipes import."""
    modules = {"conan": {"ConanFile": object}, "conan.errors": {"ConanInvalidConfiguration": Invalid}, "conan.tools": {},
               "conan.tools.build": {"check_min_cppstd": lambda *_: None, "can_run": lambda *_: True},
               "conan.tools.cmake": {"CMake": Recorder, "CMakeDeps": Recorder, "CMakeToolchain": Recorder,
                                     "cmake_layout": lambda *_: None},
               "conan.tools.files": {"copy": lambda recipe, pattern, source, target: copied.append((pattern, source)),
                                     "load": lambda recipe, path: pathlib.Path(path).read_text(encoding="utf-8")}}
    for name, members in modules.items():
        sys.modules[name] = types.ModuleType(name)
        for member, value in members.items():
            setattr(sys.modules[name], member, value)


def loaded(name):
    path = ROOT / name
    module = types.ModuleType(path.stem)
    exec(compile(path.read_text(encoding="utf-8"), str(path), "exec"), module.__dict__)
    return module


def prepared(recipe, options, sqlcipher_dir, system):
    """An object of the recipe as Conan would have made it."""
    made = recipe.Couvert()
    made.options = Options(options)
    made.settings = Options(os="Linux", arch="x86_64", build_type="Release", compiler=Settings(cppstd="20"))
    made.conf = types.SimpleNamespace(get=lambda name, check_type=None: sqlcipher_dir)
    made.recipe_folder, made.export_sources_folder = str(ROOT / "conan"), "/nowhere"
    made.source_folder, made.package_folder = str(ROOT), "/nowhere"
    # The system's libraries are no dependencies in the eyes of Conan.
    made.dependencies = {} if system else {
        name: types.SimpleNamespace(package_folder=f"/cache/{name}", ref=types.SimpleNamespace(name=name)) for name in PACKAGES}
    made.required = {}
    made.requires = lambda text, **_: made.required.update([text.split("/")])
    made.tool_requires = lambda text: made.required.update([text.split("/")])
    made.cpp_info = Info()
    made.cpp_info.components = Components()
    made.buildenv_info = made.runenv_info = Recorder()
    return made


def cmake_options():
    text = "".join(path.read_text(encoding="utf-8") for path in [ROOT / "CMakeLists.txt", ROOT / "server/CMakeLists.txt",
                                                                   *(ROOT / "cmake").glob("*.cmake")])
    return set(re.findall(r"(?:option|set)\((COUVERT_[A-Z_]+)", text))


def checked(recipe, options, system):
    made = prepared(recipe, options, "/folder", system)
    for method in ("set_version", "export_sources", "layout", "requirements", "build_requirements", "validate", "generate",
                   "build", "package", "package_info"):
        getattr(made, method)()
    what = f"{options}, {'system' if system else 'own'} libraries"
    if made.version != VERSION:
        yield f"{what}: version {made.version}"
    variables = made.variables
    if variables["COUVERT_STORAGE_ENGINE"] != options["engine"] or variables["COUVERT_BUILD_SERVER"] != options["server"] \
            or variables["COUVERT_BUILD_C"] != options["bindings"]:
        yield f"{what}: {variables}"
    for name in sorted(set(variables) - cmake_options()):
        yield f"{what}: sets {name}, which the build does not know"
    parts = made.cpp_info.components
    wanted = {"couvert"} | {part for option, part in COMPONENTS.items() if options[option]}
    if set(parts) != wanted:
        yield f"{what}: components {sorted(parts)}, wanted {sorted(wanted)}"
    named = {need.split("::")[0] for part in parts.values() for need in part.requires} - {"couvert"}
    for need in sorted(named ^ (set() if system else set(made.required) - {"cmake"})):
        yield f"{what}: {need} is required or used, not both"
    by_name = {"sqlite": "sqlite3", "sqlcipher": "crypto"}[options["engine"]]
    if (by_name in parts["couvert"].system_libs) != system:
        yield f"{what}: links {parts['couvert'].system_libs}"


def refused(recipe):
    base = dict(recipe.Couvert.default_options)
    made = prepared(recipe, base | {"engine": "sqlcipher"}, None, False)
    strange = prepared(recipe, base, None, False)
    strange.settings["os"] = "Windows"
    for what, one in (("sqlcipher without its source", made), ("a system that it does not build on", strange)):
        try:
            one.validate()
            yield f"the recipe takes {what}"
        except Invalid:
            pass


def complete(recipe):
    """Every file that the build reads is among the sources that the recipe takes along."""
    for pattern in recipe.SOURCES:
        if not list(ROOT.glob(pattern)):
            yield f"{pattern} is not there"
    taken = {pattern.split("/")[0] for pattern in recipe.SOURCES}
    text = (ROOT / "CMakeLists.txt").read_text(encoding="utf-8")
    needed = {name for name in ("src", "include", "server", "cmake", "VERSION") if name in text} | {"third_party", "packaging"}
    for name in sorted(needed - taken):
        yield f"{name} is not taken along"


def main():
    stand_ins()
    recipe = loaded("conan/conanfile.py")
    consumer = loaded("conan/test_package/conanfile.py")
    keep = recipe.CMakeToolchain

    class Toolchain(keep):
        def __init__(self, made):
            super().__init__(made)
            made.variables = self.cache_variables

    recipe.CMakeToolchain = Toolchain
    options = recipe.Couvert.options
    problems = [*refused(recipe), *complete(recipe)]
    combinations = [dict(zip(options, values)) for values in itertools.product(*options.values())]
    for one in combinations:
        for system in (True, False):
            problems += checked(recipe, one, system)
    if not hasattr(consumer.Consumer, "test"):
        problems.append("the test package tests nothing")
    if set(recipe.Couvert.default_options) != set(options):
        problems.append("options without a default")
    real = "" if shutil.which("conan") else "; CONAN ITSELF IS NOT ON THIS MACHINE: the recipe was not run by it"
    finish(problems, f"{len(combinations)} combinations of options{real}")


if __name__ == "__main__":
    main()
