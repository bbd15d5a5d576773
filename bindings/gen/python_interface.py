# SPDX-License-Identifier: Apache-2.0
# The type stubs of Python and the texts of its functions, from bindings/spec and the field lists.
"""Values and enumerations come from bindings/spec/documents.json, functions from functions.json. What a member is when it
is absent, None or a default, no schema says: that is read from the structs. Book, Client and House are written by hand
in python_head.pyi; {couvert_NAME} stands there for the text of a function."""
import json
import keyword
import pathlib
import re
import textwrap

STUB = "bindings/python/couvert/__init__.pyi"
DOCS = "bindings/python/src/docs.inc"
HEAD = "bindings/gen/python_head.pyi"
DOCUMENTS = "bindings/spec/documents.json"
# As makes_id() in bindings/python/src/bind_value.hpp.
FRESH = {"Cart": {"id"}, "CartLine": {"id"}, "GroupCart": {"id"}, "GroupOp": {"id"}, "PlaceOrder": {"command", "order"},
         "OrderCommand": {"command"}, "StockCommand": {"command"}}
MODULE_GROUPS = ("library", "money", "documents", "store")
RESULTS = {"couvert_version": "str", "couvert_engine": "str", "couvert_abi_level": "int", "couvert_live_handles": "int",
           "couvert_engine_encrypts": "bool"}
ANSWERS = {"ErrorCatalogue": "tuple[dict[str, Any], ...]", "Schemas": "dict[str, Any]"}
ARGUMENTS = {"rounding": "Rounding | str", "format": "Format | str", "now": "_datetime", "key": "bytes", "new_key": "bytes",
             "document": "str | bytes", "source": "str | bytes"}


def nullable(root):
    """{type in schemas: members that are a std::optional}, from the field lists and the structs that they walk."""
    fields = "".join(path.read_text() for path in sorted((root / "src/codec").glob("fields*.hpp")))
    fields += (root / "src/capi/fields.hpp").read_text()
    headers = {path: path.read_text() for path in sorted((root / "include/couvert").rglob("*.hpp"))}
    headers[root / "src/capi/documents.hpp"] = (root / "src/capi/documents.hpp").read_text()
    bodies = {}
    for text in headers.values():
        for found in re.finditer(r"\n *struct (\w+) (?:final )?\{", text):
            bodies.setdefault(found.group(1), []).append(body(text, found.end()))
    out = {}
    for cpp, name, listed in re.findall(r"struct Fields<([\w:]+)>.*?name = \"(\w+)\".*?list\(A& a, V& v\) \{\n(.*?)\n  \}",
                                        fields, re.S):
        members = dict(re.findall(r"(?:required|optional)\(\"(\w+)\", (?:\w+\()?v\.(\w+)", listed))
        struct = [each for each in bodies.get(cpp.split("::")[-1], [])
                  if all(re.search(rf"\b{member}\b", each) for member in members.values())]
        found = {name for text in struct for name in optional_names(text)}
        out[name] = {json_name for json_name, member in members.items() if member in found}
    return out


def body(text, begin):
    depth, at = 1, begin
    while depth:
        depth += {"{": 1, "}": -1}.get(text[at], 0)
        at += 1
    return text[begin:at - 1]


def optional_names(text):
    for line in re.findall(r"std::optional<[^;]+;", re.sub(r"//[^\n]*", "", text)):
        for name in re.findall(r"(?:>|,)\s+(\w+)\s*(?==|,|;)", re.sub(r"=\s*\{\}", "", line)):
            yield name


def type_of(schema, enums, inward):
    """The annotation of a schema, for arguments (inward) or for properties."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        if name == "LocalizedText":
            return "str | Mapping[str, str]" if inward else "Mapping[str, str]"
        return f"{name} | str" if inward and name in enums else name
    kind = schema["type"]
    if kind == "array":
        inner = type_of(schema["items"], enums, inward)
        return f"Iterable[{inner}]" if inward else f"tuple[{inner}, ...]"
    if kind != "string":
        return {"integer": "int", "boolean": "bool"}[kind]
    if schema.get("description", "").startswith("name of an error code"):
        return "ErrorCode | str" if inward else "ErrorCode"
    pattern = schema.get("pattern", "")
    if pattern.startswith("^[0-9a-f]"):
        return "int"
    if pattern.startswith("^([0-3]"):
        return "str | _time" if inward else "str"
    if schema.get("format") == "uuid":
        return "str | UUID" if inward else "str"
    return {"date-time": "_datetime", "date": "_date"}.get(schema.get("format"), "str")


def absent(schema):
    """Types whose empty value is None in Python without being a std::optional."""
    return schema.get("format") == "uuid" or schema.get("pattern") == "^[A-Z]{3}$"


def python_name(name):
    return name + "_" if keyword.iskeyword(name) else name


def doc(text, indent):
    lines = textwrap.wrap(text, 116 - indent, break_long_words=False, break_on_hyphens=False)
    return "\n".join(" " * indent + line for line in ['"""' + lines[0], *lines[1:]]) + '"""'


def value_class(name, schema, enums, optional):
    required = set(schema.get("required", []))
    members = {key: each for key, each in schema["properties"].items() if key != "couvert"}
    arguments, properties = [], []
    for key, each in members.items():
        may_lack = key in optional or (key not in required and absent(each))
        none = " | None" if may_lack else ""
        given = key in required and key not in FRESH.get(name, ())
        arguments.append(f"{python_name(key)}: {type_of(each, enums, True)}{none}" + ("" if given else " = ..."))
        properties += ["    @property", f"    def {python_name(key)}(self) -> {type_of(each, enums, False)}{none}:"]
        if "description" in each:
            properties.append(doc(each["description"], 8))
        else:
            properties[-1] += " ..."
    changes = [argument if argument.endswith("...") else argument + " = ..." for argument in arguments]
    out = ["@final", f"class {name}(Value):"]
    for method, all_of, result in (("__init__", arguments, "None"), ("replace", changes, name),
                                   ("__replace__", changes, name)):
        out.append(wrapped(f"    def {method}(self, *, ", all_of, f") -> {result}: ..."))
    return "\n".join(out + properties) + "\n"


def wrapped(head, arguments, tail):
    lines = textwrap.wrap(", ".join(argument.replace(" ", "\0") for argument in arguments) + tail.replace(" ", "\0"),
                          118 - len(head), break_long_words=False, break_on_hyphens=False)
    return (head + ("\n" + " " * len(head)).join(lines)).replace("\0", " ")


def enum_class(name, words):
    return f"class {name}(Word):\n" + "".join(f'    {word.upper()} = "{word}"\n' for word in words)


def argument(entry):
    kind, name = entry.split()[:2]
    if name == "book":
        return "book: Book"
    hint = ARGUMENTS.get(name) or {"doc": entry.split()[-1], "i64": "int", "i64s": "Iterable[int]", "text": "str",
                                   "octets32": "bytes"}[kind]
    return f"{name}: {hint}" + (" | None = ..." if name == "now" else "")


def function(row):
    name = row["name"].removeprefix("couvert_")
    if "plain" in row:
        result, arguments = RESULTS[row["name"]], []
    else:
        kind, _, what = row["out"].partition(" ")
        result = {"none": "None", "text": "str", "i64": "int", "i32": "int", "i64s": "tuple[int, ...]",
                  "doc": ANSWERS.get(what, what), "docs": f"tuple[{what}, ...]"}[kind]
        arguments = [argument(entry) for entry in row["in"]]
    if name == "order_decide":
        arguments[-1] = "now: _datetime"
    return "\n".join([wrapped(f"def {name}(", arguments, f") -> {result}:"), doc(row["text"], 4)]) + "\n"


def stub(root, spec, documents, errors):
    enums = {name: schema["enum"] for name, schema in documents.items() if "enum" in schema}
    optional = nullable(root)
    texts = {row["name"]: row["text"] for row in spec["functions"]}
    head = (root / HEAD).read_text()
    head = re.sub(r"^( *)\{(couvert_\w+)\}$", lambda found: doc(texts[found[2]], len(found[1])), head, flags=re.M)
    parts = ["# Generated from bindings/spec and bindings/gen/python_head.pyi by bindings/gen/generate.py. Do not edit.\n"
             + head]
    parts.append("class ErrorCode(Code):\n" + "".join(f'    {row["name"].upper()} = "{row["name"]}"\n' for row in errors))
    parts += [enum_class(name, words) for name, words in sorted(enums.items())]
    parts += [value_class(name, schema, enums, optional[name]) for name, schema in sorted(documents.items())
              if "properties" in schema]
    parts += [function(row) for row in spec["functions"] if row["group"] in MODULE_GROUPS and "self book" not in row.get("in", [])]
    return "\n".join(parts)


def docs(spec):
    out = ["// Generated from bindings/spec/functions.json by bindings/gen/generate.py: texts of functions. Do not edit.",
           "// SPDX-License-Identifier: Apache-2.0"]
    for row in spec["functions"]:
        text = row["text"].replace("\\", "\\\\").replace('"', '\\"')
        out.append(f'COUVERT_PYTHON_DOC({row["name"].removeprefix("couvert_")}, "{text}")')
    return "\n".join(out) + "\n"


def outputs(root, spec, errors):
    """The files that are generated, by path. `errors` are the rows of errors.json."""
    documents = json.loads((pathlib.Path(root) / DOCUMENTS).read_text())
    return {STUB: stub(pathlib.Path(root), spec, documents, errors), DOCS: docs(spec)}
