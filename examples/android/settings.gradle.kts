// SPDX-License-Identifier: Apache-2.0
// One module, and where its plugins come from.
pluginManagement {
    repositories {
        google()
        mavenCentral()
        gradlePluginPortal()
    }
}
dependencyResolutionManagement {
    repositories {
        google()
        mavenCentral()
    }
}
rootProject.name = "couvert-example"
include(":app")
