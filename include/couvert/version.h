/* Generated from VERSION by bindings/gen/generate.py: the version that one compiles against. Do not edit.
   SPDX-License-Identifier: Apache-2.0
   The version that one runs with is couvert_version(). */
#ifndef COUVERT_VERSION_H
#define COUVERT_VERSION_H

#define COUVERT_VERSION_MAJOR 0
#define COUVERT_VERSION_MINOR 1
#define COUVERT_VERSION_PATCH 0
#define COUVERT_VERSION_TEXT "0.1.0"

#endif
