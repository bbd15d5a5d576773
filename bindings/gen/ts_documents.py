# SPDX-License-Identifier: Apache-2.0
# TypeScript types of all documents and the table of calls of the browser's package.
"""Reads bindings/spec/functions.json and bindings/spec/documents.json and writes
  bindings/wasm/src/couvert.d.ts   types of documents, classes and functions
  bindings/wasm/src/calls.mjs      one row a function: what the wrapper needs to know to call it

Names: couvert_book_menu_at is book.menuAt(), couvert_money_parse is money.parse(); functions of the group "library" are
functions of the engine. What a browser cannot have is in LEFT_OUT, with the reason.
"""
import json
import re

import c_interface

SPEC = "bindings/spec/documents.json"
ERRORS = "bindings/spec/errors.json"
TYPES = "bindings/wasm/src/couvert.d.ts"
CALLS = "bindings/wasm/src/calls.mjs"
CLASSES = {"book": "Book", "client": "Client", "house": "House"}

LEFT_OUT = {
    "couvert_store_encrypt": "the browser's store is encrypted by the vault that keeps it: openVault(name, {key})",
    "couvert_store_rekey": "see couvert_store_encrypt",
    "couvert_house_verify": "works on a file of an engine that is not running; a page has no such files",
}
# Memory and errors are the wrapper's own business.
INSIDE = ("memory", "error")
# After these the store may have changed: they answer when the vault has kept it.
WRITES = {"couvert_client_" + verb for verb in (
    "put_basket", "drop_basket", "place", "submit", "submit_stock", "resolve", "next_request", "take_answer", "sign_out")}
# Written by hand in the wrapper, because they are more than a call.
BY_HAND = {
    "couvert_book_free": "free(): void;",
    "couvert_client_close": "close(): Promise<void>;",
    "couvert_client_free": "free(): void;",
    "couvert_client_sync": "sync(options?: {limitMs?: number, signal?: AbortSignal}): Promise<SyncReport>;",
    "couvert_client_watch": "watch(listener: (event: ClientEvent) => void): number;",
    "couvert_client_unwatch": "unwatch(number: number): void;",
    "couvert_client_discard_pending": "discardPending(reason: string): Promise<{count: number, document: string}>;",
    "couvert_house_free": "free(): void;",
    "couvert_house_put_venue": "putVenue(venue: Venue, actor: Actor, expectedVersion: number): Venue;",
    "couvert_house_watch": "watch(listener: (event: CommitNotice) => void): void;",
}
# How an object begins: members of the classes that load() gives.
BEGINNINGS = {
    "couvert_book_create": "new (venue: Venue, menu: Menu, rules: PriceRules): Book;",
    "couvert_client_open": "open(options: ClientSettings): Promise<Client>;",
    "couvert_house_open": "open(options?: HouseSettings): House;",
}
# Errors that the wrapper itself may have to raise.
OWN_ERRORS = ("invalid_argument", "internal", "closed", "no_memory", "storage_busy", "storage_io", "storage_full",
              "storage_key_wrong", "storage_not_encrypted", "storage_corrupt", "money_overflow",
              "transport_unreachable", "transport_timeout", "transport_response")
# Where the words of the C interface make no sense here.
WORDS = {
    "free": "Gives the engine's memory back at once instead of when the object is collected. May be called again.",
    "couvert_client_open": "Opens a device's store out of a vault, or begins one.",
    "couvert_client_close": "Ends running exchanges and calls, waits until the vault has everything, and closes it. May be "
                            "called again; other calls are refused.",
    "couvert_client_sync": "Sends what waits and fetches what is new, by fetch. A missing network is told in the report.",
    "couvert_client_watch": "Calls the listener after each change, never from inside the call that caused it. Answers with "
                            "a number for unwatch().",
    "couvert_client_discard_pending": "Gives up what waits, and answers with it as a text.",
    "couvert_house_open": "Opens an authority in memory: for tests and demonstrations.",
}
FREE_TYPES = {"ErrorCatalogue": "object", "Schemas": "Record<string, object>"}


def camel(name):
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def place_of(row):
    """(owner, member): a class, a group of functions, or "" for the engine itself."""
    words = row["name"].removeprefix("couvert_").split("_")
    if row["group"] == "library":
        return "", camel("_".join(words))
    return words[0], camel("_".join(words[1:]))


def offered(spec):
    return [row for row in spec["functions"] if row["group"] not in INSIDE and row["name"] not in LEFT_OUT]


# ---- documents -------------------------------------------------------------------------------------------------

def type_of(schema, depth=0):
    if "$ref" in schema:
        return schema["$ref"].rsplit("/", 1)[1]
    if "const" in schema:
        return json.dumps(schema["const"])
    if "enum" in schema:
        return " | ".join(json.dumps(value) for value in schema["enum"])
    if "anyOf" in schema:
        return " | ".join(type_of(part, depth) for part in schema["anyOf"])
    kind = schema.get("type")
    if kind == "array":
        inner = type_of(schema["items"], depth)
        return f"({inner})[]" if " " in inner else f"{inner}[]"
    if kind == "object":
        if "properties" in schema:
            return body_of(schema, depth + 1)
        rest = schema.get("additionalProperties")
        return f"Record<string, {type_of(rest, depth)}>" if isinstance(rest, dict) else "Record<string, unknown>"
    if kind == "string":
        return {"uuid": "Id", "date-time": "Instant"}.get(schema.get("format"), "string")
    return {"integer": "number", "number": "number", "boolean": "boolean"}.get(kind, "unknown")


def body_of(schema, depth):
    pad = "  " * depth
    required = set(schema.get("required", []))
    lines = ["{"]
    for name, member in schema["properties"].items():
        remark = [member["description"]] if "description" in member else []
        if "default" in member:
            remark.append(f"default {json.dumps(member['default'], ensure_ascii=False)}")
        if remark:
            lines.append(f"{pad}/** {'; '.join(remark)} */")
        key = name if re.fullmatch(r"[A-Za-z_]\w*", name) else json.dumps(name)
        lines.append(f"{pad}{key}{'' if name in required else '?'}: {type_of(member, depth)};")
    lines.append("  " * (depth - 1) + "}")
    return "\n".join(lines)


def document_types(documents):
    out = []
    for name, schema in documents.items():
        if "description" in schema:
            out.append(f"/** {schema['description']} */")
        if schema.get("type") == "object" and "properties" in schema:
            out.append(f"export interface {name} {body_of(schema, 1)}")
        else:
            out.append(f"export type {name} = {type_of(schema)};")
        out.append("")
    return out


# ---- functions -------------------------------------------------------------------------------------------------

def parameter(entry):
    kind, name = entry.split()[:2]
    if kind == "self":
        return f"{name}: {CLASSES[name]}"
    kinds = {"text": "string", "i64": "number", "i32": "number", "i64s": "readonly number[]"}
    if kind == "doc":
        return f"{camel(name)}: {entry.split()[2]}"
    if kind == "i32" and name == "share":
        return "share: boolean"
    return f"{camel(name)}: {kinds[kind]}"


def answer(row):
    if "plain" in row:
        return "string" if row["plain"].startswith("const char") else "number"
    kind, _, name = row["out"].partition(" ")
    known = FREE_TYPES.get(name, name)
    one = {"none": "void", "text": "string", "doc": known, "docs": known + "[]", "i64": "number", "i32": "number",
           "i64s": "number[]", "handle": CLASSES.get(name, name)}[kind]
    if row["name"] in ("couvert_client_resolve", "couvert_client_next_request"):
        one += " | null"
    return f"Promise<{one}>" if row["name"] in WRITES else one


def member(row, indent):
    owner, name = place_of(row)
    words = WORDS.get("free" if row["name"].endswith("_free") else row["name"], row["text"])
    text = " ".join(words.split()).replace("*/", "* /")
    codes = f" Errors: {', '.join(row['errors'])}." if row.get("errors") else ""
    lines = [f"{indent}/** {text}{codes} Since {row['since']}, {row['lifecycle']}. */"]
    by_hand = BEGINNINGS.get(row["name"]) or BY_HAND.get(row["name"])
    if by_hand:
        return lines + [indent + by_hand]
    entries = row.get("in", [])
    if owner in CLASSES:
        entries = entries[1:]
    parameters = ", ".join(parameter(entry) for entry in entries)
    return lines + [f"{indent}{name}({parameters}): {answer(row)};"]


TOP = """// Generated from {functions} and {documents} by bindings/gen/generate.py. Do not edit.
// SPDX-License-Identifier: Apache-2.0
// Couvert in the browser: types of documents, classes and functions.

/** A UUID, 36 characters. */
export type Id = string;
/** RFC 3339, for instance "2026-03-14T18:00:00Z". */
export type Instant = string;

export type ErrorKind = 'invalid' | 'refused' | 'conflict' | 'not_found' | 'denied' | 'unavailable' | 'corrupt' | 'internal';

/** What every call throws. `name` is the name of the code, for instance "price_changed"; the class follows from `kind`. */
export class CouvertError extends Error {{
  readonly code: number;
  readonly kind: ErrorKind;
  readonly retryable: boolean;
  /** JSON Pointer to the member concerned, or empty. */
  readonly path: string;
  readonly details: Record<string, unknown> | null;
}}
export class InvalidError extends CouvertError {{}}
export class RefusedError extends CouvertError {{}}
export class ConflictError extends CouvertError {{}}
export class NotFoundError extends CouvertError {{}}
export class DeniedError extends CouvertError {{}}
export class UnavailableError extends CouvertError {{}}
export class CorruptError extends CouvertError {{}}
export class InternalError extends CouvertError {{}}

export interface LoadOptions {{
  /** The engine's octets. Default: the file couvert.wasm beside the module, by fetch, or from the disk under Node. */
  wasmBinary?: BufferSource;
  /** Where the file is, when it is not beside the module. */
  wasmUrl?: string | URL;
  /** What the engine has to say: level 0 debug to 3 error. Default: warnings and errors to the console. */
  log?: (level: number, message: string) => void;
  /** Microseconds since 1970. Default: the system's clock. For tests. */
  now?: () => number;
}}

/** Where a store lives between two visits. */
export interface Vault {{
  /** All files, or an empty map at the first time. */
  read(): Promise<Map<string, Uint8Array>>;
  /** Keeps these files and no others. When it resolves they are kept, whole; when it rejects those of before are. */
  write(files: Map<string, Uint8Array>): Promise<void>;
  close(): Promise<void> | void;
}}
export interface VaultOptions {{
  /** 32 octets, or an AES-GCM key: what is kept is encrypted with it. */
  key?: BufferSource | CryptoKey;
}}
/** A vault in IndexedDB. One page of a browser has it at a time: the others get `storage_busy`. */
export function openVault(name: string, options?: VaultOptions): Promise<Vault>;
/** A vault that lasts as long as the object. */
export function memoryVault(): Vault;

export interface ClientSettings extends Omit<ClientOptions, 'path'> {{
  /** Absent: nothing is kept after the page is left. */
  vault?: Vault;
  /** Where the house is, for instance "https://example.org". Default: where the page comes from. */
  house?: string | URL;
  /** What goes into "Authorization: Bearer ...". Asked before each request. */
  accessToken?: string | (() => string | Promise<string>);
  fetch?: typeof fetch;
}}
export type HouseSettings = Omit<HouseOptions, 'path' | 'own_thread'>;

export function load(options?: LoadOptions): Promise<Couvert>;
"""


def types(spec, documents):
    out = [TOP.format(functions=c_interface.SPEC, documents=SPEC)]
    out += document_types(documents)
    rows = offered(spec)
    for noun, name in CLASSES.items():
        out.append(f"export interface {name} {{")
        for row in rows:
            if row["group"] == noun and row["name"] not in BEGINNINGS:
                out += member(row, "  ")
        if noun == "client":
            out += ["  /** Resolves when the vault has what the store holds now; after a `storage_` error, to try again. */",
                    "  kept(): Promise<void>;",
                    "  /** The clock of load(), in microseconds since 1970. */",
                    "  nowUs(): number;",
                    "  /** Exchanges by itself from now on: when something waits or is due, when the network is back. Gives the end. */",
                    "  start(listener?: (report: SyncReport | CouvertError) => void): () => void;"]
        out += ["}", ""]
    out += ["/** The engine: what load() gives. */", "export interface Couvert {"]
    for noun, name in CLASSES.items():
        out.append(f"  readonly {name}: {{")
        out += [line for row in rows if row["group"] == noun and row["name"] in BEGINNINGS for line in member(row, "    ")]
        out.append("  };")
    groups = {}
    for row in rows:
        owner, _ = place_of(row)
        if row["group"] not in CLASSES:
            groups.setdefault(owner, []).append(row)
    for row in groups.pop("", []):
        out += member(row, "  ")
    for owner, members in groups.items():
        out.append(f"  readonly {owner}: {{")
        for row in members:
            out += member(row, "    ")
        out.append("  };")
    out.append("}")
    return "\n".join(out) + "\n"


def calls(spec, errors):
    out = [f"// Generated from {c_interface.SPEC} by bindings/gen/generate.py. Do not edit.",
           "// SPDX-License-Identifier: Apache-2.0",
           "// One row a function: its C name, where it stands, what goes in, what comes out, whether it may write.", "",
           "export const calls = ["]
    for row in offered(spec):
        owner, name = place_of(row)
        by_hand = row["name"] in BY_HAND or row["name"] in BEGINNINGS
        if "plain" in row:
            entries, out_kind = [], "plain text" if row["plain"].startswith("const char") else "plain number"
        else:
            entries, out_kind = [" ".join(entry.split()[:2]) for entry in row["in"]], row["out"]
            if out_kind.split()[0] in ("doc", "docs"):
                out_kind = "doc"
        flags = "by hand" if by_hand else "writes" if row["name"] in WRITES else ""
        value = json.dumps([row["name"], owner, name, entries, out_kind, flags])
        out.append(f"  {value},")
    out += ["];", "", "// What this package does not offer, and why.", "export const leftOut = {"]
    out += [f"  {name}: {json.dumps(reason)}," for name, reason in LEFT_OUT.items()]
    out += ["};", "", "// Errors that the wrapper itself raises: number, kind, whether to try again, text.", "export const ownErrors = {"]
    out += [f"  {row['name']}: {json.dumps([row['code'], row['kind'], row['retryable'], row['text']])},"
            for row in errors if row["name"] in OWN_ERRORS]
    out += ["};"]
    return "\n".join(out) + "\n"


def generate(root, error_names):
    spec = c_interface.load((root / c_interface.SPEC).read_text(encoding="utf-8"), error_names)
    documents = json.loads((root / SPEC).read_text(encoding="utf-8"))
    errors = json.loads((root / ERRORS).read_text(encoding="utf-8"))["errors"]
    return {TYPES: types(spec, documents), CALLS: calls(spec, errors)}
