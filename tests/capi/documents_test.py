#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# bindings/spec/documents.json is what couvert_schemas() answers; `documents_test.py LIBRARY --write` writes it anew.
import ctypes
import json
import pathlib
import re
import sys

SPEC = pathlib.Path(__file__).resolve().parents[2] / "bindings/spec"

OF_THE_LIBRARY = {"ErrorCatalogue", "Schemas"}  # what it says about itself, which is read with no class


class Buf(ctypes.Structure):
    _fields_ = [("data", ctypes.POINTER(ctypes.c_char)), ("size", ctypes.c_size_t)]


def schemas(library):
    couvert = ctypes.CDLL(library)
    couvert.couvert_schemas.argtypes = [ctypes.POINTER(Buf), ctypes.c_void_p]
    couvert.couvert_buf_free.argtypes = [ctypes.POINTER(Buf)]
    out = Buf()
    code = couvert.couvert_schemas(ctypes.byref(out), None)
    if code:
        sys.exit(f"couvert_schemas answers {code}")
    text = ctypes.string_at(out.data, out.size).decode()
    couvert.couvert_buf_free(ctypes.byref(out))
    return json.loads(text)


def problems(found, listed):
    """What the library says and the file does not, or the other way round."""
    if list(found) != list(listed):
        for name in sorted(found.keys() ^ listed.keys()):
            yield f"{name}: {'is not in the file' if name in found else 'is in the file only'}"
    for name in found.keys() & listed.keys():
        if found[name] != listed[name]:
            yield f"{name}: the schema differs"
    functions = json.loads((SPEC / "functions.json").read_text(encoding="utf-8"))["functions"]
    for row in functions:
        kinds = [entry.split()[2] for entry in row.get("in", []) if entry.startswith("doc ")]
        answer = re.fullmatch(r"docs? (\w+)", row.get("out", ""))
        kinds += [answer[1]] if answer and answer[1] not in OF_THE_LIBRARY else []
        yield from (f"{row['name']}: there is no document {kind}" for kind in kinds if kind not in found)


def main():
    library, *rest = sys.argv[1:]
    path, found = SPEC / "documents.json", schemas(library)
    text = json.dumps(found, indent=1, ensure_ascii=False) + "\n"
    if rest == ["--write"]:
        path.write_text(text, encoding="utf-8")
    told = list(problems(found, json.loads(path.read_text(encoding="utf-8"))))
    if not told and path.read_text(encoding="utf-8") != text:
        told.append("the order or the layout differs")
    print("\n".join(told + ["./dev gen documents writes the file anew"] if told else [f"{len(found)} documents"]))
    sys.exit(bool(told))


if __name__ == "__main__":
    main()
