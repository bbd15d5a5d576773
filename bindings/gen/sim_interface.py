# SPDX-License-Identifier: Apache-2.0
# The C header of the simulated world, its export list and its reference page, from bindings/spec/sim_functions.json.
"""Rows are written as in functions.json (see c_interface.py); the one handle is "sim". An error is a document in a buffer."""
from c_interface import (calls, comment, declaration, exports, keep_promises, load)

SPEC = "bindings/spec/sim_functions.json"
HEADER = "include/couvert/c/couvert_sim.h"
EXPORTS = "bindings/spec/sim_exports.txt"
PAGE = "docs/reference/c-sim-interface.md"
CALLS = "tests/capi/every_sim_call.inc"
LAST = "couvert_buf *problem"

TOP = """/* Generated from {spec} by bindings/gen/generate.py. Do not edit.
   SPDX-License-Identifier: Apache-2.0

   The world in a box: a house, its people, their devices and the network between them, for tests of applications. It is a
   library of its own, libcouvert_sim_c, which no application carries. C89 but for <stdint.h>.

   Shape: as in couvert.h, but for errors: a function returns 0 or the number of an error code; then, unless `problem` is
   NULL, *problem holds a CallProblem, a document that couvert_sim_buf_free() frees like every other buffer of this library.
   Handles are names, texts are UTF-8 with a size, documents are JSON.

   Threads: every function may be called from any thread; calls into one world wait for each other. Whoever wants the same
   story twice calls from one thread. Time stands still between calls. */
#ifndef COUVERT_C_COUVERT_SIM_H
#define COUVERT_C_COUVERT_SIM_H

#include "couvert/c/couvert.h"

#ifdef __cplusplus
extern "C" {{
#endif

typedef struct couvert_sim couvert_sim;
"""

BOTTOM = """
#ifdef __cplusplus
}
#endif

#endif
"""


def header(spec):
    out, group = [TOP.format(spec=SPEC)], None
    for row in spec["functions"]:
        if row["group"] != group:
            group = row["group"]
            out.append(f"\n/* ---- {spec['groups'][group]} ---- */\n")
        out.append(f"\n{comment(row)}\n{declaration(row, LAST)}\n")
    return "".join(out) + BOTTOM


def page(spec):
    out = [f"<!-- Generated from {SPEC} by bindings/gen/generate.py. Do not edit. -->", "# The world in a box, in C", "",
           "`#include <couvert/c/couvert_sim.h>`, link `couvert_sim_c` beside `couvert_c`. The shape is said at the top of "
           f"the [header](../../{HEADER}); how a test uses it, in the [guide](../guides/testing.md); why it is a library "
           "of its own, in an [ADR](../adr/0340-the-world-in-a-box.md).", ""]
    group = None
    for row in spec["functions"]:
        if row["group"] != group:
            group = row["group"]
            out += ["", f"## {spec['groups'][group]}", "", "| function | what it does | errors | C++ | since |",
                    "|---|---|---|---|---|"]
        errors = ", ".join(f"`{name}`" for name in row.get("errors", []))
        cpp = f"`{row['cpp']}`" if row["cpp"] else ""
        out.append(f"| `{row['name']}` | {row['text']} | {errors} | {cpp} | {row['since']}, {row['lifecycle']} |")
    return "\n".join(out) + "\n"


def generate(root, error_names):
    """Returns {relative path: text}. Refuses to let a promised symbol go."""
    spec = load((root / SPEC).read_text(encoding="utf-8"), error_names)
    keep_promises(spec, root / EXPORTS)
    inc = calls(spec, SPEC, "COUVERT_SIM_CALL").replace("&error", "&problem")
    return {HEADER: header(spec), EXPORTS: exports(spec, "libcouvert_sim_c"), PAGE: page(spec), CALLS: inc}
