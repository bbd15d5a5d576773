# SPDX-License-Identifier: Apache-2.0
# The value classes and the error codes of the Java binding, from bindings/spec.
"""Reads bindings/spec/documents.json (what couvert_schemas() answers) and bindings/spec/errors.json; writes below
bindings/java/src/main/java/org/couvert
  document/*.java   an immutable class or an enum a schema
  ErrorCode.java    the error codes
and from bindings/spec/functions.json
  bindings/java/names.i   the names of the parameters that the typemaps of couvert.i are for

How a member that may be absent looks follows from its schema: a list is empty, what has a `default` has that, a plain text
is empty, everything else is an Optional. So nothing that was there is lost on the way back.
"""
import json
import re
import textwrap

DOCUMENTS = "bindings/spec/documents.json"
ERRORS = "bindings/spec/errors.json"
FUNCTIONS = "bindings/spec/functions.json"
MAIN = "bindings/java/src/main/java/org/couvert"
BY_HAND = {"LocalizedText"}
TAKEN = set("""abstract assert boolean break byte case catch char class const continue default do double else enum extends
final finally float for goto if implements import instanceof int interface long native new package private protected public
return short static strictfp as fun in is typealias typeof val var when super switch synchronized this throw throws transient try void volatile while true false null
hashCode toString getClass notify notifyAll wait clone finalize toJson fromJson read write builder toBuilder build out that object
nextMember seenMembers""".split())
BOXES = {"int": "Integer", "long": "Long", "boolean": "Boolean"}
OPTIONALS = {"int": ("OptionalInt", "getAsInt"), "long": ("OptionalLong", "getAsLong")}


class SpecError(Exception):
    """The specification holds what this generator has no Java for."""


def camel(name):
    head, *rest = name.split("_")
    found = head + "".join(part.capitalize() for part in rest)
    if found in TAKEN:
        raise SpecError(f"{name}: Java or Kotlin has another use for {found}")
    return found


def javadoc(text, indent=0):
    pad = " " * indent
    safe = (text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("@", "&#64;").replace("*/", "*&#47;"))
    lines = textwrap.wrap(safe, 116 - indent, break_long_words=False, break_on_hyphens=False)
    if len(lines) == 1 and len(lines[0]) + indent < 110:
        return f"{pad}/** {lines[0]} */\n"
    return f"{pad}/**\n" + "".join(f"{pad} * {line}\n" for line in lines) + f"{pad} */\n"


def sentence(text):
    text = text[0].upper() + text[1:]
    return text if text[-1] in ".…" else text + "."


def reference(schema):
    return schema["$ref"].rsplit("/", 1)[1]


class Type:
    """A Java type with how it is read; element of a list, or a member's own."""

    def __init__(self, schema, schemas):
        if "$ref" in schema:
            self.java = reference(schema)
            self.enum = "enum" in schemas[self.java]
            self.read = f"{self.java}.read(in)"
            self.element = f"{self.java}::read"
            return
        self.enum = False
        if schema.get("type") == "array":
            inner = Type(schema["items"], schemas)
            self.java = f"List<{BOXES.get(inner.java, inner.java)}>"
            self.read = f"in.list({inner.element})"
            self.element = f"list -> list.list({inner.element})"
            return
        kind = (schema.get("type"), schema.get("format"))
        known = {("integer", "int32"): ("int", "int32"), ("integer", "int64"): ("long", "int64"),
                 ("boolean", None): ("boolean", "bool"), ("string", None): ("String", "text"),
                 ("string", "uuid"): ("UUID", "uuid"), ("string", "date-time"): ("Instant", "instant"),
                 ("string", "date"): ("LocalDate", "date")}
        if kind not in known:
            raise SpecError(f"no Java type for {schema}")
        self.java, function = known[kind]
        self.read = f"in.{function}()"
        self.element = f"JsonReader::{function}"


class Member:
    """A property: its field, accessor, setter, and how it is read and written."""

    def __init__(self, index, name, schema, required, schemas):
        self.index, self.json, self.name = index, name, camel(name)
        self.type = Type(schema, schemas)
        self.java = self.type.java
        self.box = BOXES.get(self.java, self.java)
        self.text = sentence(schema.get("description") or name.replace("_", " "))
        self.list = self.java.startswith("List<")
        self.required = required
        self.default = None
        if not required and not self.list:
            if "default" in schema:
                self.default = self.literal(schema["default"])
            elif self.java == "String":
                self.default = '""'
        self.optional = not required and not self.list and self.default is None

    def literal(self, value):
        if self.type.enum:
            return f"{self.java}.{value.upper()}"
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, int):
            return f"{value}L" if self.java == "long" else str(value)
        return json.dumps(value)

    @property
    def field(self):
        return self.box if self.optional else self.java

    @property
    def answer(self):
        if not self.optional:
            return self.java
        return OPTIONALS[self.java][0] if self.java in OPTIONALS else f"Optional<{self.box}>"

    def accessor(self):
        value = f"return {self.name};"
        if self.optional and self.java in OPTIONALS:
            kind = OPTIONALS[self.java][0]
            value = f"return {self.name} == null ? {kind}.empty() : {kind}.of({self.name});"
        elif self.optional:
            value = f"return Optional.ofNullable({self.name});"
        return f"{javadoc(self.text, 2)}  public {self.answer} {self.name}() {{\n    {value}\n  }}\n"

    def assignment(self):
        if self.list:
            return f"Lists.copy(builder.{self.name})" if not self.required else f'Lists.copy(Lists.need(builder.{self.name}, "{self.json}"))'
        if self.required:
            return f'Lists.need(builder.{self.name}, "{self.json}")'
        if self.default is not None:
            return f"builder.{self.name} == null ? {self.default} : builder.{self.name}"
        return f"builder.{self.name}"

    @property
    def local(self):
        """The variable that it is read into, with what it is when it is not there."""
        if self.list:
            return f"{self.java} {self.name} = " + ("null" if self.required else "Lists.none()")
        if self.default is not None:
            return f"{self.java} {self.name} = {self.default}"
        nothing = {"int": "0", "long": "0L", "boolean": "false"}.get(self.field, "null")
        return f"{self.field} {self.name} = {nothing}"

    def reading(self):
        if self.required:
            return f"{self.name} = {self.type.read};\n          seenMembers |= 1L << {self.index};"
        return f"if (!in.skipNull()) {self.name} = {self.type.read};"

    def written(self):
        write = f'out.member(NAMES, {self.index}, {self.name});'
        if self.required:
            return write
        if self.list:
            return f"if (!{self.name}.isEmpty()) {write}"
        if self.default is None:
            return f"if ({self.name} != null) {write}"
        if self.java in ("int", "long"):
            return f"if ({self.name} != {self.default}) {write}"
        if self.java == "boolean":
            return f"if ({'!' if self.default == 'true' else ''}{self.name}) {write}"
        if self.java == "String":
            return f"if (!{self.name}.equals({self.default})) {write}" if self.default != '""' else f"if (!{self.name}.isEmpty()) {write}"
        return f"if ({self.name} != {self.default}) {write}"

    def setter(self):
        note = "" if self.required else " May be left out."
        text = javadoc(self.text + note, 4)
        argument = self.java
        if self.list:
            inner = self.java[5:-1]
            argument = f"List<? extends {inner}>" if not inner.startswith("List<") else self.java
            out = (f"{text}    public Builder {self.name}({argument} value) {{\n"
                   f"      this.{self.name} = value == null ? null : new ArrayList<>(value);\n      return this;\n    }}\n")
            if not inner.startswith("List<"):
                out += (f"\n{text}    public Builder {self.name}({inner}... value) {{\n"
                        f"      return {self.name}(Arrays.asList(value));\n    }}\n")
            return out
        return (f"{text}    public Builder {self.name}({argument} value) {{\n      this.{self.name} = value;\n"
                "      return this;\n    }\n")


HEAD = """// Generated from {spec} by bindings/gen/java_documents.py: {what}. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert{package};

"""


def value_class(name, schema, schemas):
    kind = schema["properties"].get("couvert", {}).get("const")
    # The place of a member in Names; a document's kind comes before them.
    properties = [key for key in schema["properties"] if key != "couvert"]
    members = [Member(place, key, schema["properties"][key], key in schema.get("required", []), schemas)
               for place, key in enumerate(properties, 1 if kind else 0)]
    if len(members) >= 63:
        raise SpecError(f"{name}: the members that were there are remembered in 64 bits")
    text = schema.get("description") or "A document of the type " + name + (f', "{kind}"' if kind else "") + "."
    body = class_body(name, kind, members)
    return (HEAD.format(spec=DOCUMENTS, what=f"the document {name}", package=".document") + imports(body)
            + javadoc(sentence(text)) + body)


def imports(body):
    wanted = {"java.time.Instant": "Instant", "java.time.LocalDate": "LocalDate", "java.util.ArrayList": "ArrayList",
              "java.util.Arrays": "Arrays", "java.util.List": "List", "java.util.Objects": "Objects",
              "java.util.Optional": "Optional", "java.util.OptionalInt": "OptionalInt",
              "java.util.OptionalLong": "OptionalLong", "java.util.UUID": "UUID",
              "org.couvert.json.JsonReader": "JsonReader", "org.couvert.json.JsonWriter": "JsonWriter",
              "org.couvert.json.Names": "Names", "org.couvert.json.Utf8": "Utf8"}
    code = re.sub(r"/\*\*.*?\*/|\"[^\"]*\"", "", body, flags=re.S)
    used = [full for full, short in wanted.items() if re.search(rf"(?<![A-Za-z.]){short}\b", code)]
    return "".join(f"import {full};\n" for full in used) + "\n"


def class_body(name, kind, members):
    out = [f"public final class {name} implements Document {{\n", names_field(kind, members)]
    out += [f"  private final {member.field} {member.name};\n" for member in members]
    out.append(f"\n  private {name}(Builder builder) {{\n")
    out += [f"    {member.name} = {member.assignment()};\n" for member in members]
    out += ["  }\n\n", reading(name, kind, members)]
    out += ["\n".join(member.accessor() for member in members), "\n", from_and_to(name, kind, members)]
    out += [equality(name, members), builder(name, members), "}\n"]
    return "".join(out)


def names_field(kind, members):
    found = ", ".join(f'"{name}"' for name in (["couvert"] if kind else []) + [member.json for member in members])
    lines = textwrap.wrap(f"private static final Names NAMES = new Names({found});", 114)
    return "  " + "\n      ".join(lines) + "\n\n"


def reading(name, kind, members):
    """The constructor that reads: without a builder, without boxes for numbers, names compared where they are expected."""
    cases = [f"        case {member.index}:\n          {member.reading()}\n          break;\n" for member in members]
    if kind:
        cases.insert(0, f'        case 0:\n          in.kind("{kind}");\n          break;\n')
    required = sum(1 << member.index for member in members if member.required)
    check = f"    in.need(NAMES, {required:#x}L & ~seenMembers);\n" if required else ""
    return f"""  private {name}(JsonReader in) {{
{"".join(f"    {member.local};" + chr(10) for member in members)}{"    long seenMembers = 0;" + chr(10) if required else ""}    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {{
      switch (nextMember) {{
{"".join(cases)}        default:
          in.skip();
      }}
    }}
{check}{"".join(f"    this.{member.name} = {member.name};" + chr(10) for member in members)}  }}

"""


def from_and_to(name, kind, members):
    writes = "".join(f"    {member.written()}\n" for member in members)
    if kind:
        writes = f'    out.kind("{kind}");\n' + writes
    return f"""  /** Begins a new one. */
  public static Builder builder() {{
    return new Builder();
  }}

  /** Begins one that is as this one. */
  public Builder toBuilder() {{
    Builder builder = new Builder();
{"".join(f"    builder.{member.name} = {member.name};" + chr(10) for member in members)}    return builder;
  }}

  /** Reads the JSON text of one. */
  public static {name} fromJson(String json) {{
    return fromJson(Utf8.octets(json));
  }}

  /** Reads the JSON text of one, in UTF-8. */
  public static {name} fromJson(byte[] utf8) {{
    return JsonReader.whole(utf8, {name}::read);
  }}

  /** Reads one out of a larger text. */
  public static {name} read(JsonReader in) {{
    return new {name}(in);
  }}

  @Override
  public void write(JsonWriter out) {{
    out.beginObject();
{writes}    out.endObject();
  }}

"""


def equality(name, members):
    pieces = []
    for member in members:
        if not member.optional and member.java in BOXES:
            pieces.append(f"{member.name} == that.{member.name}")
        else:
            pieces.append(f"Objects.equals({member.name}, that.{member.name})")
    chain = ("\n        && ").join(pieces)
    return f"""  @Override
  public boolean equals(Object object) {{
    if (this == object) return true;
    if (!(object instanceof {name})) return false;
    {name} that = ({name}) object;
    return {chain};
  }}

  @Override
  public int hashCode() {{
    return {hash_of(members)};
  }}

  /** The JSON text, as {{@link #toJson()}} writes it. */
  @Override
  public String toString() {{
    return toJson();
  }}

"""


def hash_of(members):
    lines = textwrap.wrap("Objects.hash(" + ", ".join(member.name for member in members) + ")", 100)
    return "\n        ".join(lines)


def builder(name, members):
    fields = "".join(f"    private {member.box} {member.name};\n" for member in members)
    setters = "\n".join(member.setter() for member in members)
    return f"""  /** Collects the members of a {name}. Not for several threads at once. */
  public static final class Builder {{
{fields}
    private Builder() {{}}

{setters}
    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public {name} build() {{
      return new {name}(this);
    }}
  }}
"""


def enum_class(name, schema):
    words = schema["enum"]
    body = f"public enum {name} implements JsonWriter.Word {{\n"
    body += ",\n".join(f'  /** In documents: "{word}". */\n  {word.upper()}("{word}")' for word in words) + ";\n"
    body += f"""
  private final String word;

  {name}(String word) {{
    this.word = word;
  }}

  @Override
  public String word() {{
    return word;
  }}

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static {name} read(JsonReader in) {{
    return ALL[in.word(WORDS, "{name}")];
  }}

  private static final {name}[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}}
"""
    return (HEAD.format(spec=DOCUMENTS, what=f"the words of {name}", package=".document")
            + "import org.couvert.json.JsonReader;\nimport org.couvert.json.JsonWriter;\nimport org.couvert.json.Names;\n\n"
            + javadoc(f"The words of {name}.") + body)


def error_codes(spec):
    rows = []
    for row in spec["errors"]:
        retryable = "true" if row["retryable"] else "false"
        rows.append(javadoc(row["text"], 2) + f"  {row['name'].upper()}({row['code']}, ErrorKind.{row['kind'].upper()}, "
                    f"{retryable})")
    return HEAD.format(spec=ERRORS, what="the error codes", package="") + """import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What exactly went wrong. Numbers and names are the same in every language and never change. */
public enum ErrorCode {
""" + ",\n".join(rows) + """;

  private static final Map<Integer, ErrorCode> BY_NUMBER = new HashMap<>();

  static {
    for (ErrorCode code : values()) BY_NUMBER.put(code.number, code);
  }

  private final int number;
  private final ErrorKind kind;
  private final boolean retryable;

  ErrorCode(int number, ErrorKind kind, boolean retryable) {
    this.number = number;
    this.kind = kind;
    this.retryable = retryable;
  }

  /** The code of a number; INTERNAL for one that there is not. */
  public static ErrorCode of(int number) {
    ErrorCode found = BY_NUMBER.get(number);
    return found == null ? INTERNAL : found;
  }

  /** The number, which never changes. */
  public int number() {
    return number;
  }

  /** The name, for instance "price_changed". */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How to behave. */
  public ErrorKind kind() {
    return kind;
  }

  /** Whether the same call may succeed later. */
  public boolean retryable() {
    return retryable;
  }
}
"""


def names(spec):
    """Which parameters each typemap of several parameters is for: SWIG compares their names."""
    texts, numbers, octets = set(), set(), set()
    for row in spec["functions"]:
        for entry in row.get("in", []):
            kind, name = entry.split()[:2]
            {"text": texts, "doc": texts, "i64s": numbers, "octets32": octets}.get(kind, set()).add(name)
    out = [f"// Generated from {FUNCTIONS} by bindings/gen/java_documents.py: names of parameters. Do not edit.\n"
           "// SPDX-License-Identifier: Apache-2.0\n"]
    out += [f"%apply (const char *TEXT, size_t TEXT_SIZE) {{ (const char *{name}, size_t {name}_size) }};\n"
            for name in sorted(texts)]
    out += [f"%apply (const int64_t *NUMBERS, size_t NUMBERS_COUNT) {{ (const int64_t *{name}, size_t {name}_count) }};\n"
            for name in sorted(numbers)]
    out += [f"%apply const uint8_t OCTETS[32] {{ const uint8_t {name}[32] }};\n" for name in sorted(octets)]
    return "".join(out)


def generate(root):
    """Returns {relative path: text}."""
    schemas = json.loads((root / DOCUMENTS).read_text(encoding="utf-8"))
    files = {}
    for name, schema in schemas.items():
        if name in BY_HAND:
            continue
        try:
            text = enum_class(name, schema) if "enum" in schema else value_class(name, schema, schemas)
        except SpecError as error:
            raise SpecError(f"{name}: {error}") from error
        files[f"{MAIN}/document/{name}.java"] = text
    files[f"{MAIN}/ErrorCode.java"] = error_codes(json.loads((root / ERRORS).read_text(encoding="utf-8")))
    files["bindings/java/names.i"] = names(json.loads((root / FUNCTIONS).read_text(encoding="utf-8")))
    return files
