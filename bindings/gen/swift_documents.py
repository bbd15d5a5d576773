# SPDX-License-Identifier: Apache-2.0
# Swift values of all documents, and the calls that are nothing more than a call.
"""Reads bindings/spec/functions.json and bindings/spec/documents.json and writes, below bindings/swift,
  Sources/Couvert/Documents.swift      a Codable value for each type
  Sources/Couvert/DocumentsJson.swift  how calls read and write each of them, without Codable's detours
  Sources/Couvert/Calls.swift          a method for each function; those of BY_HAND are written in other files there
  Tests/CouvertTests/EveryDocument.swift  all types by name, for the test of the readers and writers
  Tests/CouvertTests/EveryCall.swift   what stands in Swift for each function: the compiler says whether it is there

Members that a document may leave out: a list is then empty, a member with a default has it, anything else is nil.
What is not a whole number of 32 bits is Int64: amounts are minor units.
"""
import json
import re

import c_interface

SPEC = "bindings/spec/documents.json"
FOLDER = "bindings/swift/Sources/Couvert/"
TESTS = "bindings/swift/Tests/CouvertTests/"
CLASSES = {"book": "Book", "client": "Client", "house": "House"}
CLOSED = ("client", "house")  # what can be closed before its memory goes
INSIDE = ("memory", "error")
# Written by hand, and how each of them is named in Swift. What is None happens by itself: see the remark.
BY_HAND = {
    "couvert_book_create": "Book.init(venue:menu:rules:)",
    "couvert_book_free": None,  # by deinit, like those of the others
    "couvert_client_free": None,
    "couvert_house_free": None,
    "couvert_client_open": "Client.open(_:host:transport:)",
    "couvert_client_close": "Client.close",
    "couvert_client_sync": "Client.sync(limit:)",  # made of requests and answers: no thread waits for the network
    "couvert_client_next_request": "Client.nextRequest",
    "couvert_client_take_answer": "Client.takeAnswer(_:)",
    "couvert_client_watch": "Client.watch(_:)",
    "couvert_client_unwatch": "Client.unwatch(_:)",
    "couvert_client_resolve": "Client.resolve(_:resolution:)",
    "couvert_house_open": "House.open(_:host:)",
    "couvert_house_close": "House.close",
    "couvert_house_watch": "House.watch(_:)",
}
# Groups of functions that have no object: names of the enums that hold them.
SPACES = {"currency": "Currencies", "money": "Minor", "menu": "Menus", "hours": "Hours", "quote": "Quotes",
          "proof": "Proofs", "refund": "Refunds", "order": "Orders", "group": "Groups", "store": "Stores",
          "": "Engine"}
# Documents for those who write bindings: given as the text that they are.
TEXTS = ("ErrorCatalogue", "Schemas")
# Texts that are more than that.
VALUES = {"id": "Id", "cart_id": "Id", "at": "Instant", "now": "Instant", "format": "Format", "rounding": "Rounding"}
# What may be left out, and what the C interface is told then.
OPTIONAL = {"expected_version": "-1"}
# Calls that are made for what they do; not everybody reads their answer.
DONE_FOR_THEIR_EFFECT = {"put", "publish", "place", "submit", "tick", "discard"}
KEYWORDS = set("associatedtype class deinit enum extension func import init inout internal let open operator private "
               "protocol public static struct subscript typealias var break case continue default defer do else for guard "
               "if in repeat return switch where while as catch false is nil rethrows super self throw throws true try "
               "Type Self".split())


def camel(name):
    first, *rest = [word for word in name.split("_") if word]
    return first + "".join(word[:1].upper() + word[1:] for word in rest)


def escaped(name):
    return f"`{name}`" if name in KEYWORDS else name


def type_of(schema):
    if "$ref" in schema:
        return schema["$ref"].rsplit("/", 1)[1]
    if "const" in schema:
        return "String"
    kind = schema.get("type")
    if kind == "array":
        return f"[{type_of(schema['items'])}]"
    if kind == "integer":
        return "Int32" if schema.get("format") == "int32" else "Int64"
    if kind == "string":
        return {"uuid": "Id", "date-time": "Instant"}.get(schema.get("format"), "String")
    if kind != "boolean":
        raise ValueError(f"no Swift type for {schema}")
    return "Bool"


def literal(value, schema, documents):
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str) and "$ref" in schema and "enum" in documents[type_of(schema)]:
        return "." + escaped(camel(value))
    if isinstance(value, (int, str)):
        return json.dumps(value, ensure_ascii=False)
    raise ValueError(f"no Swift literal for {value!r}")


def absent(schema, documents):
    """What a member is when a document leaves it out; None: nil."""
    if "const" in schema:
        return json.dumps(schema["const"])
    if "default" in schema:
        return literal(schema["default"], schema, documents)
    return "[]" if schema.get("type") == "array" else None


class Member:
    def __init__(self, key, schema, required, documents):
        self.key, self.name = key, escaped(camel(key))
        self.remark = schema.get("description", "")
        self.otherwise = None if required else absent(schema, documents)
        self.base = type_of(schema)
        self.required = required
        self.type = self.base if required or self.otherwise is not None else self.base + "?"

    def parameter(self):
        default = "" if self.required else f" = {self.otherwise or 'nil'}"
        return f"{self.name}: {self.type}{default}"

    def reading(self):
        if self.required:
            return f"try c.decode({self.base}.self, forKey: .{self.name})"
        tail = f" ?? {self.otherwise}" if self.otherwise is not None else ""
        return f"try c.decodeIfPresent({self.base}.self, forKey: .{self.name}){tail}"


def struct_of(name, schema, documents):
    required = set(schema.get("required", []))
    members = [Member(key, each, key in required, documents) for key, each in schema["properties"].items()]
    out = [f"public struct {name}: Codable, Hashable, Sendable {{"]
    for each in members:
        out += [f"  /// {each.remark}"] if each.remark else []
        out.append(f"  public var {each.name}: {each.type}")
    out += ["", f"  public init({', '.join(each.parameter() for each in members)}) {{"]
    out += [f"    self.{each.name} = {each.name}" for each in members]
    out += ["  }", "", "  private enum CodingKeys: String, CodingKey {"]
    out += [f"    case {each.name}" + (f" = {json.dumps(each.key)}" if camel(each.key) != each.key else "") for each in members]
    out += ["  }", "", "  public init(from decoder: Decoder) throws {",
            "    let c = try decoder.container(keyedBy: CodingKeys.self)"]
    out += [f"    {each.name} = {each.reading()}" for each in members]
    return out + ["  }", "}", ""]


def case_of(value):
    word = camel(value)
    return word if re.fullmatch(r"[A-Za-z_]\w*", word) else "_" + re.sub(r"\W", "_", word)


def enum_of(name, schema):
    out = [f"public enum {name}: String, Codable, Hashable, Sendable, CaseIterable {{"]
    for value in schema["enum"]:
        word = case_of(value)
        out.append(f"  case {escaped(word)}" + (f" = {json.dumps(value)}" if word != value else ""))
    return out + ["}", ""]


HEAD = """// Generated from {spec} by bindings/gen/generate.py. Do not edit.
// SPDX-License-Identifier: Apache-2.0
// {what}
"""


def documents_swift(documents):
    out = [HEAD.format(spec=SPEC, what="All documents as values.")]
    for name, schema in documents.items():
        if name == "LocalizedText":
            continue  # a text or an object: Values.swift
        out += enum_of(name, schema) if "enum" in schema else struct_of(name, schema, documents)
    return "\n".join(out)


# ---- how calls read and write documents ------------------------------------------------------------------------------------------

LOCALS = {"reader", "writer", "word", "goesOn", "read", "begin"}


def pattern(word):
    """A text as JsonWord has it: eight octets a number, the first one lowest."""
    octets = word.encode("ascii")
    if not octets or len(octets) > 24 or any(c < 0x20 or c in b'"\\' for c in octets):
        raise ValueError(f"{word!r} is no word for the readers of Swift")
    a, b, c = (int.from_bytes(octets[i:i + 8], "little") for i in (0, 8, 16))
    return f"0x{a:x} where word.b == {f'0x{b:x}' if b else 0} && word.c == {f'0x{c:x}' if c else 0}"


def struct_json(name, schema, documents):
    required = set(schema.get("required", []))
    members = [Member(key, each, key in required, documents) for key, each in schema["properties"].items()]
    out = [f"extension {name}: JsonValue {{", "  init?(json reader: inout JsonReader) {"]
    if LOCALS & {each.name for each in members}:
        raise ValueError(f"a member of {name} has the name of one of the generated reader's")
    for each in members:
        out.append(f"    var {each.name}: {each.base}?" if each.otherwise is None else
                   f"    var {each.name}: {each.base} = {each.otherwise}")
    out += ["    var goesOn = reader.object()", "    while goesOn {", "      let word = reader.key()", "      switch word.a {"]
    for each in members:
        if each.required:
            reading = f"{each.name} = {each.base}(json: &reader)"
        elif each.otherwise is None:
            reading = f"{each.name} = reader.maybe({each.base}.self)"
        else:
            reading = f"if let read = reader.maybe({each.base}.self) {{ {each.name} = read }}"
        out.append(f"      case {pattern(each.key)}: {reading}  // {each.key}")
    out += ["      default: reader.skip()", "      }", "      goesOn = reader.moreMembers()", "    }"]
    for each in members:
        if each.required:
            out.append(f"    guard let {each.name} else {{ reader.missing({json.dumps(each.key)}); return nil }}")
    out += ["    if reader.failed { return nil }"]
    out += [f"    self.{each.name} = {each.name}" for each in members]
    out += ["  }", "  func write(json writer: inout JsonWriter) {", "    let begin = writer.count"]
    for each in members:
        write = f'writer.raw(",\\"{each.key}\\":")'
        if each.required:
            out.append(f"    {write}; {each.name}.write(json: &writer)")
            continue
        if each.otherwise is None:
            asked = f"let {each.name}"
        else:
            asked = {"[]": f"!{each.name}.isEmpty", "false": each.name, "true": f"!{each.name}"}.get(
                each.otherwise, f"{each.name} != {each.otherwise}")
        out.append(f"    if {asked} {{ {write}; {each.name}.write(json: &writer) }}")
    return out + ["    writer.close(begin, 0x7B, 0x7D)", "  }", "}", ""]


def enum_json(name, schema):
    out = [f"extension {name}: JsonValue {{", "  init?(json reader: inout JsonReader) {", "    let place = reader.place",
           "    let word = reader.word()", "    switch word.a {"]
    out += [f"    case {pattern(value)}: self = .{escaped(case_of(value))}  // {value}" for value in schema["enum"]]
    out += ["    default:", "      reader.unknownWord(at: place)", "      return nil", "    }", "  }",
            "  func write(json writer: inout JsonWriter) {", "    switch self {"]
    out += [f'    case .{escaped(case_of(value))}: writer.raw("\\"{value}\\"")' for value in schema["enum"]]
    return out + ["    }", "  }", "}", ""]


def documents_json(documents):
    out = [HEAD.format(spec=SPEC, what="How calls read and write each document.")]
    for name, schema in documents.items():
        if name == "LocalizedText":
            continue  # Values.swift
        out += enum_json(name, schema) if "enum" in schema else struct_json(name, schema, documents)
    return "\n".join(out)


def every_document_swift(documents):
    out = [HEAD.format(spec=SPEC, what="Every document by name."), "@testable import Couvert", "",
           "typealias AnyDocument = Codable & Hashable & JsonValue", "", "let everyDocument: [String: any AnyDocument.Type] = ["]
    return "\n".join(out + [f'  "{name}": {name}.self,' for name in documents] + ["]", ""])


# ---- calls -----------------------------------------------------------------------------------------------------

def signature(entry):
    kind, name = entry.split()[:2]
    types = {"text": "String", "i64": "Int64", "i32": "Int32", "i64s": "[Int64]", "octets32": "[UInt8]"}
    if kind == "self":
        return f"{name}: {CLASSES[name]}"
    kind_type = entry.split()[2] if kind == "doc" else "Bool" if name == "share" else VALUES.get(name) or types[kind]
    return f"{escaped(camel(name))}: {kind_type}{'? = nil' if name in OPTIONAL else ''}"


def body(row, own):
    """The statements of a call, and what it gives."""
    lines, opens, arguments = [], [], []
    for i, entry in enumerate(row["in"]):
        kind, name = entry.split()[:2]
        value = escaped(camel(name))
        if kind == "self":
            arguments.append("handle" if own else f"{name}.handle")
            lines += ["let handle = try live()", "defer { done() }"] if own and name in CLOSED else []
        elif kind in ("text", "doc"):
            text = f"Array({value}{'.rawValue' if name in VALUES else ''}.utf8)"
            lines.append(f"let in{i} = " + (text if kind == "text" else f"encoded({value})"))
            opens.append(f"withBytes(in{i}) {{ p{i}, n{i} in ")
            arguments += [f"p{i}", f"n{i}"]
        elif kind == "i64s":
            arguments += [value, f"{value}.count"]
        elif kind == "octets32":
            lines.append(f"try need32({value})")
            arguments.append(value)
        else:
            asked = f"{value} ?? {OPTIONAL[name]}" if name in OPTIONAL else value
            arguments.append(f"{value} ? 1 : 0" if name == "share" else asked)
    kind, _, noun = row["out"].partition(" ")
    kind = "text" if noun in TEXTS else kind
    helper = {"none": "answerNothing", "text": "answerText", "doc": "answerDocument", "docs": "answerDocument",
              "i64": "answerInt64", "i32": "answerInt32", "i64s": "answerInt64s(weights.count)", "handle": "answerHandle"}[kind]
    places = ["$0"] if kind == "none" else ["$0", "$1"]
    inner = f"try {helper} {{ {row['name']}({', '.join(arguments + places)}) }}"
    for opened in reversed(opens):
        inner = f"try {opened}{inner} }}"
    if kind == "handle":
        inner = f"{CLASSES[noun]}(handle: {inner})"
    lines.append(("" if kind == "none" else "return ") + inner)
    types = {"none": "", "text": " -> String", "doc": f" -> {noun}", "docs": f" -> [{noun}]", "i64": " -> Int64",
             "i32": " -> Int32", "i64s": " -> [Int64]", "handle": f" -> {CLASSES.get(noun)}"}
    return lines, types[kind]


def method(row, owner):
    own = row.get("in", [])[:1] == [f"self {owner}"]
    words = row["name"].removeprefix("couvert_").split("_")
    name = escaped(camel("_".join(words[1:] if row["group"] != "library" else words)))
    text = " ".join(row["text"].split())
    errors = f" Errors: {', '.join(row['errors'])}." if row.get("errors") else ""
    out = [f"  /// {text}{errors} Since {row['since']}, {row['lifecycle']}."]
    if "plain" in row:
        is_text = row["plain"].startswith("const char")
        value = f"String(cString: {row['name']}())" if is_text else f"Int64({row['name']}())"
        return out + [f"  public static func {name}() -> {'String' if is_text else 'Int64'} {{ {value} }}"]
    entries = row["in"][1:] if own else row["in"]
    lines, gives = body(row, own)
    parameters = ", ".join(("_ " if i == 0 else "") + signature(entry) for i, entry in enumerate(entries))
    out += ["  @discardableResult"] if own and gives and words[1] in DONE_FOR_THEIR_EFFECT else []
    out.append(f"  public {'' if own else 'static '}func {name}({parameters}) throws{gives} {{")
    return out + [f"    {line}" for line in lines] + ["  }"]


def calls_swift(spec):
    out = [HEAD.format(spec=c_interface.SPEC, what="Functions that are nothing more than a call."), "import CCouvert", ""]
    owners = {}
    for row in spec["functions"]:
        if row["group"] in INSIDE or row["name"] in BY_HAND:
            continue
        owner = "" if row["group"] == "library" else row["name"].split("_")[1]
        owners.setdefault(owner, []).append(row)
    for owner, rows in owners.items():
        out.append(f"extension {CLASSES[owner]} {{" if owner in CLASSES else f"public enum {SPACES[owner]} {{")
        for row in rows:
            out += method(row, owner) + [""]
        out[-1:] = ["}", ""]
    return "\n".join(out)


def swift_name(row):
    """How a function is written where it is only named: Book.quote(_:)."""
    owner = "" if row["group"] == "library" else row["name"].split("_")[1]
    words = row["name"].removeprefix("couvert_").split("_")
    name = f"{CLASSES.get(owner) or SPACES[owner]}.{camel('_'.join(words[1:] if owner else words))}"
    entries = row.get("in", [])
    entries = entries[1:] if entries[:1] == [f"self {owner}"] else entries
    labels = ["_"] + [camel(each.split()[1]) for each in entries[1:]]
    return f"{name}({''.join(label + ':' for label in labels)})" if entries else name


def every_call_swift(spec):
    out = [HEAD.format(spec=c_interface.SPEC, what="Every function of the C interface and what it is in Swift."),
           "import Couvert", "", "/// Inside: what Swift's own memory and errors stand for; nil is done by deinit.",
           "let everyCall: [(function: String, inside: Bool, offered: Any?)] = ["]
    for row in spec["functions"]:
        inside = row["group"] in INSIDE
        offered = None if inside else BY_HAND[row["name"]] if row["name"] in BY_HAND else swift_name(row)
        out.append(f'  ("{row["name"]}", {"true" if inside else "false"}, {offered or "nil"}),')
    return "\n".join(out + ["]", ""])


def generate(root, error_names):
    spec = c_interface.load((root / c_interface.SPEC).read_text(encoding="utf-8"), error_names)
    documents = json.loads((root / SPEC).read_text(encoding="utf-8"))
    return {FOLDER + "Documents.swift": documents_swift(documents), FOLDER + "DocumentsJson.swift": documents_json(documents),
            FOLDER + "Calls.swift": calls_swift(spec),
            TESTS + "EveryDocument.swift": every_document_swift(documents), TESTS + "EveryCall.swift": every_call_swift(spec)}
