# SPDX-License-Identifier: Apache-2.0
# Recipe for Conan 2: `conan create conan`. docs/guides/packages.md tells of the options.
import os

from conan import ConanFile
from conan.errors import ConanInvalidConfiguration
from conan.tools.build import check_min_cppstd
from conan.tools.cmake import CMake, CMakeDeps, CMakeToolchain, cmake_layout
from conan.tools.files import copy, load

required_conan_version = ">=2.0"

# What of the tree is needed to build; tests and documents stay out.
SOURCES = ("CMakeLists.txt", "CMakePresets.json", "VERSION", "LICENSE", "cmake/*", "include/*", "src/*", "server/*",
           "third_party/*", "packaging/*", "bindings/spec/*exports.txt")


class Couvert(ConanFile):
    name = "couvert"
    package_type = "static-library"
    license = "Apache-2.0"
    description = "Embeddable food-ordering engine and reference server"
    topics = ("food", "ordering", "offline", "pricing")
    settings = "os", "arch", "compiler", "build_type"
    options = {
        "engine": ["sqlite", "sqlcipher"],   # where stores are kept; sqlcipher encrypts them
        "server": [True, False],             # the program couvert
        "bindings": [True, False],           # libcouvert_c, which other languages call
        "transport": [True, False],          # the client's transport over cpprestsdk
    }
    default_options = {"engine": "sqlite", "server": False, "bindings": True, "transport": False}

    def set_version(self):
        self.version = load(self, os.path.join(self.recipe_folder, "..", "VERSION")).strip()

    def export_sources(self):
        root = os.path.join(self.recipe_folder, "..")
        for pattern in SOURCES:
            copy(self, pattern, root, self.export_sources_folder)

    def layout(self):
        cmake_layout(self)

    def requirements(self):
        self.requires("nlohmann_json/[>=3.11 <4]", visible=False)
        if self.options.engine == "sqlite":
            self.requires("sqlite3/[>=3.40 <4]")
        if self.options.engine == "sqlcipher" or self.options.server or self.options.transport:
            self.requires("openssl/[>=3.0 <4]")
        if self.options.server:
            self.requires("boost/[>=1.74 <2]", visible=False)
        if self.options.transport:
            self.requires("cpprestsdk/[>=2.10.18 <3]")

    def build_requirements(self):
        self.tool_requires("cmake/[>=3.25 <5]")

    def sqlcipher_folder(self):
        return self.conf.get("user.couvert:sqlcipher_dir", check_type=str)

    def validate(self):
        if self.settings.compiler.get_safe("cppstd"):
            check_min_cppstd(self, 20)
        if self.settings.os not in ("Linux", "Macos", "Android", "iOS"):
            raise ConanInvalidConfiguration(f"couvert does not build on {self.settings.os} yet")
        if self.options.engine == "sqlcipher" and not self.sqlcipher_folder():
            raise ConanInvalidConfiguration(
                "engine=sqlcipher builds SQLCipher's amalgamation, which is checked by hash and is not part of these sources: "
                "`./dev sqlcipher` fetches it; name its folder with -c user.couvert:sqlcipher_dir=FOLDER")

    def generate(self):
        CMakeDeps(self).generate()
        toolchain = CMakeToolchain(self)
        toolchain.cache_variables["COUVERT_STORAGE_ENGINE"] = str(self.options.engine)
        toolchain.cache_variables["COUVERT_BUILD_SERVER"] = bool(self.options.server)
        toolchain.cache_variables["COUVERT_BUILD_C"] = bool(self.options.bindings)
        toolchain.cache_variables["COUVERT_WITH_CPPREST"] = bool(self.options.transport)
        for part in ("TESTS", "BENCH", "EXAMPLES", "SIM", "FUZZ", "STATIC_SERVER"):
            toolchain.cache_variables[f"COUVERT_BUILD_{part}"] = False
        # Warnings of compilers that we do not know are no reason to stop.
        toolchain.cache_variables["COUVERT_WERROR"] = False
        if self.options.engine == "sqlcipher":
            toolchain.cache_variables["COUVERT_SQLCIPHER_DIR"] = self.sqlcipher_folder()
        toolchain.generate()

    def build(self):
        cmake = CMake(self)
        cmake.configure()
        cmake.build()

    def package(self):
        copy(self, "LICENSE", self.source_folder, os.path.join(self.package_folder, "licenses"))
        CMake(self).install()

    def link(self, part, name, component, system_libs):
        """A part links a requirement: as its package says, or by name when the profile says that the system provides it,
        for then no package tells how."""
        if any(found.ref.name == name and found.package_folder for _, found in self.dependencies.items()):
            part.requires.append(f"{name}::{component}")
        else:
            part.system_libs += system_libs

    def package_info(self):
        self.cpp_info.set_property("cmake_file_name", "Couvert")
        engine = self.cpp_info.components["couvert"]
        engine.set_property("cmake_target_name", "couvert::couvert")
        engine.set_property("pkg_config_name", "couvert")
        engine.libs = ["couvert"]
        self.link(engine, "nlohmann_json", "nlohmann_json", [])
        if self.options.engine == "sqlite":
            self.link(engine, "sqlite3", "sqlite3", ["sqlite3"])
        else:
            engine.libs.append("couvert_sqlcipher")
            self.link(engine, "openssl", "crypto", ["crypto"])
        if self.settings.os == "Linux":
            engine.system_libs += ["pthread", "m"]
        if self.options.bindings:
            c = self.cpp_info.components["c"]
            c.set_property("cmake_target_name", "couvert::c")
            c.set_property("pkg_config_name", "couvert-c")
            c.libs = ["couvert_c"]
        if self.options.transport:
            transport = self.cpp_info.components["transport_cpprest"]
            transport.set_property("cmake_target_name", "couvert::transport_cpprest")
            transport.libs = ["couvert_transport_cpprest"]
            transport.requires = ["couvert"]
            self.link(transport, "cpprestsdk", "cpprestsdk", ["cpprest"])
            self.link(transport, "openssl", "openssl", ["ssl", "crypto"])
        if self.options.server:
            # Nobody links it: the component is there for what the program needs.
            server = self.cpp_info.components["server"]
            server.requires = ["couvert"]
            self.link(server, "boost", "headers", [])
            self.link(server, "openssl", "ssl", [])
            self.runenv_info.append_path("PATH", os.path.join(self.package_folder, "bin"))
