// SPDX-License-Identifier: Apache-2.0
// Versions of the plugins.
plugins {
    id("com.android.application") version "8.5.2" apply false
    id("org.jetbrains.kotlin.android") version "1.9.24" apply false
}
