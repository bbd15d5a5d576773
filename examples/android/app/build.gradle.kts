// SPDX-License-Identifier: Apache-2.0
// The app: the Java binding from its sources, the native library by CMake.
plugins {
    id("com.android.application")
    id("org.jetbrains.kotlin.android")
}

val binding = rootProject.file("../../bindings/java")
val house = providers.gradleProperty("couvert.house").orElse("http://10.0.2.2:8080").get()
val cmakeArguments = providers.gradleProperty("couvert.cmake").orElse("").get().split(" ").filter { it.isNotEmpty() }
val generated = layout.buildDirectory.dir("generated/couvert")

android {
    namespace = "org.couvert.example"
    compileSdk = 34

    defaultConfig {
        applicationId = "org.couvert.example"
        minSdk = 28
        targetSdk = 34
        versionCode = 1
        versionName = "1"
        buildConfigField("String", "HOUSE", "\"$house\"")
        externalNativeBuild {
            cmake {
                arguments += cmakeArguments
                targets += "couvert_java"
            }
        }
        ndk { abiFilters += listOf("arm64-v8a", "x86_64") }
    }
    buildFeatures { buildConfig = true }
    externalNativeBuild {
        cmake {
            path = file("src/main/cpp/CMakeLists.txt")
        }
    }
    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_11
        targetCompatibility = JavaVersion.VERSION_11
    }
    kotlinOptions { jvmTarget = "11" }
    sourceSets["main"].java.srcDir(binding.resolve("src/main/java"))
    sourceSets["main"].java.srcDir(generated)
    // java.net.http is not there, and the class that names it is never loaded.
    sourceSets["main"].java.exclude("org/couvert/HttpClientTransport.java")
    buildTypes {
        release {
            isMinifyEnabled = true
            proguardFiles(getDefaultProguardFile("proguard-android-optimize.txt"), binding.resolve("consumer-rules.pro"))
        }
    }
}

// The Java half of what SWIG writes.
val swig by tasks.registering(Exec::class) {
    val folder = generated.get().asFile.resolve("org/couvert")
    inputs.files(binding.resolve("couvert.i"), binding.resolve("names.i"))
    outputs.dir(generated)
    doFirst { folder.mkdirs() }
    commandLine("swig", "-c++", "-java", "-package", "org.couvert", "-I${rootProject.file("../../include")}", "-I$binding",
        "-outdir", folder.path, "-o", folder.resolveSibling("native.cpp.unused").path, binding.resolve("couvert.i").path)
}
tasks.named("preBuild") { dependsOn(swig) }
