# SPDX-License-Identifier: Apache-2.0
# What `conan create` builds against the package that it made, and runs.
import os

from conan import ConanFile
from conan.tools.build import can_run
from conan.tools.cmake import CMake, CMakeDeps, CMakeToolchain, cmake_layout


class Consumer(ConanFile):
    settings = "os", "arch", "compiler", "build_type"

    def requirements(self):
        self.requires(self.tested_reference_str)

    def layout(self):
        cmake_layout(self)

    def generate(self):
        package = self.dependencies["couvert"]
        CMakeDeps(self).generate()
        toolchain = CMakeToolchain(self)
        toolchain.cache_variables["WITH_C"] = bool(package.options.bindings)
        toolchain.generate()

    def build(self):
        cmake = CMake(self)
        cmake.configure()
        cmake.build()

    def test(self):
        if not can_run(self):
            return
        self.run(os.path.join(self.cpp.build.bindir, "store") + " consumer.db", env="conanrun")
        package = self.dependencies["couvert"]
        if package.options.bindings:
            self.run(os.path.join(self.cpp.build.bindir, "interface"), env="conanrun")
        if package.options.server:
            self.run("couvert version", env="conanrun")
