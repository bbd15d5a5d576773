# SPDX-License-Identifier: Apache-2.0
# The C header, its export list and its reference page, from bindings/spec/functions.json.
"""Rows of functions.json, one a function, in the order of the header:

  name       of the function
  group      a key of "groups"
  text       what it does, English, one paragraph
  in, out    what goes in and comes out, in the notation below; or "plain": the C declaration of an accessor
  errors     names of the codes that are particular to it; every function may also answer invalid_argument (NULL where a
             value is needed, a handle that is not one), internal and no_memory
  cpp        what it does in C++
  since, lifecycle ("experimental", "stable" or "deprecated")
  instead, gone_in   with "deprecated" only: the function to call, and the version that will not have this one

Notation: "self TYPE", "text N", "doc N TYPE" (UTF-8 and its size), "i64 N", "i32 N", "i64s N" (numbers and their count),
"octets32 N", "host N", "callback N"; out: "none", "text", "doc TYPE", "docs TYPE" (an array), "i64", "i32",
"i64s N" (room for as many numbers as went in), "handle TYPE".
"""
import json
import re
import textwrap

SPEC = "bindings/spec/functions.json"
HEADER = "include/couvert/c/couvert.h"
EXPORTS = "bindings/spec/exports.txt"
PAGE = "docs/reference/c-interface.md"
CALLS = "tests/capi/every_call.inc"
MEMBERS = {"name", "group", "text", "since", "lifecycle", "cpp"}
LIFECYCLES = ("experimental", "stable", "deprecated")
HANDLES = ("book", "client", "house")


class SpecError(Exception):
    """The specification breaks one of its own rules."""


def load(text, error_names):
    spec = json.loads(text)
    seen = set()
    for row in spec["functions"]:
        name = row["name"]
        own = {"plain"} if "plain" in row else {"in", "out", "errors"}
        own |= {"instead", "gone_in"} if row["lifecycle"] == "deprecated" else set()
        if set(row) != MEMBERS | own:
            raise SpecError(f"{name}: members differ from {sorted(MEMBERS | own)}")
        if not re.fullmatch(r"couvert_[a-z0-9]+(_[a-z0-9]+)*", name) or name in seen:
            raise SpecError(f"{name}: not a name, or twice")
        if row["group"] not in spec["groups"] or row["lifecycle"] not in LIFECYCLES:
            raise SpecError(f"{name}: unknown group or lifecycle")
        unknown = set(row.get("errors", [])) - error_names
        if unknown:
            raise SpecError(f"{name}: unknown codes {sorted(unknown)}")
        if "plain" in row and f" {name}(" not in row["plain"].replace("*", " "):
            raise SpecError(f"{name}: its declaration has another name")
        seen.add(name)
    for row in spec["functions"]:
        if row["lifecycle"] == "deprecated" and (
                row["instead"] not in seen - {row["name"]} or not re.fullmatch(r"[0-9]+\.[0-9]+", row["gone_in"])):
            raise SpecError(f"{row['name']}: is deprecated without another function, or without a version that ends it")
    return spec


def old_age(row):
    """What a reader of a deprecated function must know, else nothing."""
    return f"use {row['instead']}, gone in {row['gone_in']}" if row["lifecycle"] == "deprecated" else ""


def parameters(row, last="couvert_error **error"):
    """C parameters of a function in the uniform shape, the `last` of which tells what went wrong."""
    out = []
    for entry in row["in"]:
        kind, name = entry.split()[:2]
        out += {"self": [f"couvert_{name} *self"], "text": [f"const char *{name}", f"size_t {name}_size"],
                "doc": [f"const char *{name}", f"size_t {name}_size"], "i64": [f"int64_t {name}"],
                "i32": [f"int32_t {name}"], "i64s": [f"const int64_t *{name}", f"size_t {name}_count"],
                "octets32": [f"const uint8_t {name}[32]"], "host": [f"const couvert_host *{name}"],
                "callback": [f"couvert_callback {name}", "void *userdata", "void (*free_userdata)(void *)"]}[kind]
    kind, _, name = row["out"].partition(" ")
    out += {"none": [], "text": ["couvert_buf *out"], "doc": ["couvert_buf *out"], "docs": ["couvert_buf *out"],
            "i64": ["int64_t *out"], "i32": ["int32_t *out"], "i64s": [f"int64_t *{name}"],
            "handle": [f"couvert_{name} **out"]}[kind]
    return out + [last]


def declaration(row, last="couvert_error **error"):
    prefix = f'COUVERT_DEPRECATED("{old_age(row)}")\n' if old_age(row) else ""
    if "plain" in row:
        return prefix + "COUVERT_API " + row["plain"] + ";"
    head = f"COUVERT_API couvert_code {row['name']}("
    unbroken = ", ".join(parameter.replace(" ", "\0") for parameter in parameters(row, last)) + ");"
    lines = textwrap.wrap(unbroken, 118 - len(head), break_long_words=False, break_on_hyphens=False)
    return prefix + (head + ("\n" + " " * len(head)).join(lines)).replace("\0", " ")


def comment(row):
    text = row["text"]
    documents = [f"{entry.split()[1]}: {entry.split()[2]}" for entry in row.get("in", []) if entry.startswith("doc ")]
    kind, _, name = row.get("out", "none").partition(" ")
    if kind in ("doc", "docs"):
        documents.append("out: " + ("an array of " if kind == "docs" else "") + name)
    if documents:
        text += " Documents: " + ", ".join(documents) + "."
    if row.get("errors"):
        text += " Errors: " + ", ".join(row["errors"]) + "."
    text += f" Since {row['since']}, {row['lifecycle']}."
    lines = textwrap.wrap(text, 114, break_long_words=False, break_on_hyphens=False)
    return "/* " + "\n   ".join(lines) + " */"


TOP = """/* Generated from {spec} by bindings/gen/generate.py. Do not edit.
   SPDX-License-Identifier: Apache-2.0

   The C interface of Couvert: the one boundary that every other language goes through. C89 but for <stdint.h>.

   Shape: couvert_code couvert_NOUN_VERB(self, inputs..., outputs..., couvert_error **error). It returns 0, or the number
   of an error code; then, unless `error` is NULL, *error is one that the caller frees, and nothing was written to the
   outputs. No function ends the process, and none lets a C++ exception out.
   Texts are UTF-8 with a size, valid during the call; NULL with size 0 is the empty text. Documents are JSON texts;
   docs/format/documents.md describes them, couvert_schemas() gives their schemas. A member that the schema does not name
   is ignored.

   Ownership: what                 who frees it
     couvert_buf                   the caller, couvert_buf_free(); it may be used again after that
     couvert_error                 the caller, couvert_error_free()
     couvert_book, _client, _house the caller, the _free function of its type; it need not be closed before
     const char * results          nobody: see the lifetime at the function
     userdata                      the library calls free_userdata once, if it is not NULL, also when the call fails
     texts given to the library    the caller; they are copied

   Threads: every function may be called from any thread, also with the same handle. A handle that was freed, of
   another type or made in the process before a fork() is invalid_argument, not undefined: handles are never followed.
   Callbacks come on the thread that caused them, without a lock held; they may call the library, but must not leave by
   longjmp or by an exception. */
#ifndef COUVERT_C_COUVERT_H
#define COUVERT_C_COUVERT_H

#include <stddef.h>
#include <stdint.h>

#if defined(_WIN32)
#define COUVERT_API __declspec(dllimport)
#elif defined(__GNUC__)
#define COUVERT_API __attribute__((visibility("default")))
#else
#define COUVERT_API
#endif

#ifdef __cplusplus
extern "C" {{
#endif

#define COUVERT_ABI_LEVEL {level}

/* 0, or the number of an error code: docs/reference/errors.md. The numbers never change. */
typedef int32_t couvert_code;
#define COUVERT_OK 0

typedef struct couvert_error couvert_error;
typedef struct couvert_book couvert_book;
typedef struct couvert_client couvert_client;
typedef struct couvert_house couvert_house;
typedef struct couvert_reply couvert_reply;

/* Octets that the library allocated. `data` ends with a 0 that `size` does not count. Begin with {{NULL, 0}}; a buffer that
   holds something is freed before it is written to. */
typedef struct couvert_buf {{
  char *data;
  size_t size;
}} couvert_buf;
#define COUVERT_BUF_INIT {{0, 0}}

/* Told what happened: a JSON document. Not called any more after couvert_client_unwatch(), or the handle's _free. */
typedef void (*couvert_callback)(void *userdata, const char *event, size_t event_size);

/* What the surrounding program lends. Set `size` to sizeof(couvert_host) and the rest to 0; a function that is NULL has
   the default named here. All may be called from any thread, until the handle that took them is freed. A function that
   answers with a code gives 0, or the code of an error: not_found, unavailable, unauthenticated, transport_unreachable,
   transport_timeout, transport_tls, transport_response, closed; any other number counts as internal. */
typedef struct couvert_host {{
  size_t size;
  void *userdata;
  void (*free_userdata)(void *userdata);
  /* Microseconds since 1970. Default: the system's clock. */
  int64_t (*now_us)(void *userdata);
  /* A clock that only runs forward, and which start it counts from. Default: the system's. */
  int64_t (*uptime_us)(void *userdata, uint64_t *boot);
  /* Unpredictable octets. Default: the system's. */
  void (*random)(void *userdata, uint8_t *out, size_t size);
  /* 0 debug, 1 information, 2 warning, 3 error; without personal data. Default: warnings and errors to stderr. */
  void (*log)(void *userdata, int32_t level, const char *message, size_t size);
  /* The key of the store at a path, 32 octets. Default: the store is plain. */
  couvert_code (*storage_key)(void *userdata, const char *path, size_t path_size, uint8_t key[32]);
  /* What goes into "Authorization: Bearer ...", by couvert_reply_set(). Default: nobody is signed in. */
  couvert_code (*access_token)(void *userdata, couvert_reply *reply);
  /* Sends a TransportRequest once, waits at most limit_us, and gives a TransportResponse by couvert_reply_set().
     Default: couvert_client_sync() reports transport_unreachable. */
  couvert_code (*send)(void *userdata, const char *request, size_t request_size, int64_t limit_us, couvert_reply *reply);
  /* Ends waiting send() calls with `closed`. Default: nothing. */
  void (*end_sends)(void *userdata);
}} couvert_host;
"""

# Stands in the header as soon as something is deprecated.
DEPRECATED = """
#if defined(__GNUC__)
#define COUVERT_DEPRECATED(text) __attribute__((deprecated(text)))
#elif defined(_MSC_VER)
#define COUVERT_DEPRECATED(text) __declspec(deprecated(text))
#else
#define COUVERT_DEPRECATED(text)
#endif
"""

BOTTOM = """
#ifdef __cplusplus
}
#endif

#endif
"""


def header(spec):
    out = [TOP.format(spec=SPEC, level=spec["abi_level"])]
    if any(map(old_age, spec["functions"])):
        out.append(DEPRECATED)
    group = None
    for row in spec["functions"]:
        if row["group"] != group:
            group = row["group"]
            out.append(f"\n/* ---- {spec['groups'][group]} ---- */\n")
        out.append(f"\n{comment(row)}\n{declaration(row)}\n")
    return "".join(out) + BOTTOM


def exports(spec, library="libcouvert_c"):
    names = sorted(row["name"] for row in spec["functions"])
    return (f"# Generated by bindings/gen/generate.py: every symbol of {library}, and no other. Lines are only ever added.\n"
            + "\n".join(names) + "\n")


def page(spec):
    out = [f"<!-- Generated from {SPEC} by bindings/gen/generate.py. Do not edit. -->", "# The C interface", "",
           "`#include <couvert/c/couvert.h>`, link `couvert_c`. How texts, documents, handles, errors and threads cross "
           f"the boundary is said at the top of the [header](../../{HEADER}); why it is so narrow, in an "
           "[ADR](../adr/0006-one-narrow-c-boundary.md). Every binding offers these operations in the manner of its "
           "language.", ""]
    group = None
    for row in spec["functions"]:
        if row["group"] != group:
            group = row["group"]
            out += ["", f"## {spec['groups'][group]}", "", "| function | what it does | errors | C++ | since |",
                    "|---|---|---|---|---|"]
        errors = ", ".join(f"`{name}`" for name in row.get("errors", []))
        text = row["text"].replace("|", "\\|")
        cpp = f"`{row['cpp']}`" if row["cpp"] else ""
        age = f"; use `{row['instead']}`, gone in {row['gone_in']}" if old_age(row) else ""
        out.append(f"| `{row['name']}` | {text} | {errors} | {cpp} | {row['since']}, {row['lifecycle']}{age} |")
    return "\n".join(out) + "\n"


def calls(spec, path=SPEC, macro="COUVERT_CALL"):
    """One line a function, for tests that call all of them with nothing, with stale and with foreign handles."""
    out = [f"// Generated from {path} by bindings/gen/generate.py: every call. Do not edit.",
           "// SPDX-License-Identifier: Apache-2.0",
           f"// {macro}(function, type of self or void, arguments after it; GIVEN(x) is x, or nothing)"]
    for row in spec["functions"]:
        if "plain" in row:
            continue
        own, arguments = "void", []
        for entry in row["in"]:
            kind, name = entry.split()[:2]
            if kind == "self":
                own = name
            else:
                arguments += {"text": ["GIVEN(text)", "GIVEN(size)"], "doc": ["GIVEN(text)", "GIVEN(size)"],
                              "i64": ["0"], "i32": ["0"], "i64s": ["GIVEN(numbers)", "GIVEN(count)"],
                              "octets32": ["GIVEN(octets)"], "host": ["nullptr"],
                              "callback": ["nullptr", "nullptr", "nullptr"]}[kind]
        kind, _, name = row["out"].partition(" ")
        arguments += {"none": [], "text": ["GIVEN(&buf)"], "doc": ["GIVEN(&buf)"], "docs": ["GIVEN(&buf)"],
                      "i64": ["GIVEN(&number64)"], "i32": ["GIVEN(&number32)"], "i64s": ["GIVEN(parts)"],
                      "handle": [f"GIVEN(&{name})"]}[kind]
        out.append(f"{macro}({row['name']}, {own}, {', '.join(arguments + ['&error'])})")
    return "\n".join(out) + "\n"


def keep_promises(spec, old):
    """Refuses to let a symbol of the export list `old` go."""
    if old.exists():
        promised = {line for line in old.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")}
        stable = promised - {row["name"] for row in spec["functions"]}
        if stable:
            raise SpecError(f"symbols that are promised have gone: {sorted(stable)}")


def generate(root, error_names):
    """Returns {relative path: text}. Refuses to let a promised symbol go."""
    spec = load((root / SPEC).read_text(encoding="utf-8"), error_names)
    keep_promises(spec, root / EXPORTS)
    return {HEADER: header(spec), EXPORTS: exports(spec), PAGE: page(spec), CALLS: calls(spec)}
