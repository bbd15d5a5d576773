# SPDX-License-Identifier: Apache-2.0
# Values of every type, made from the schemas: with as little in them as a document may hold, and with everything.
import json
import keyword

import couvert

SCHEMAS = couvert.schemas()
# As makes_id() in src/bind_value.hpp: Python makes these when they are not given.
MADE = {"Cart": {"id"}, "CartLine": {"id"}, "GroupCart": {"id"}, "GroupOp": {"id"}, "PlaceOrder": {"command", "order"},
        "OrderCommand": {"command"}, "StockCommand": {"command"}}
TEXTS = {"date-time": "2026-03-14T11:00:00Z", "date": "2026-03-14", "uuid": "01890000-0000-7000-8000-000000000001",
         "^[A-Z]{3}$": "EUR", "^[0-9a-f]{16}$": "00000000000000ff", "^([0-3][0-9]|4[0-7]):[0-5][0-9]$": "26:30"}


def _of(schema, everything, within):
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return "text" if name == "LocalizedText" else _document(name, everything, within)
    kind = schema["type"]
    if kind == "array":
        items = schema["items"]
        deeper = items.get("$ref", "").rpartition("/")[2] in within
        return [_of(items, everything, within)] if everything and not deeper else []
    if kind == "string":
        if schema.get("description", "").startswith("name of an error code"):
            return "price_changed"
        return TEXTS.get(schema.get("format") or schema.get("pattern"), "text")
    return True if kind == "boolean" else 7


def _document(name, everything, within=()):
    schema = SCHEMAS[name]
    if "enum" in schema:
        return schema["enum"][-1]
    out = {}
    for member, each in schema["properties"].items():
        wanted = member in schema.get("required", ()) or (
            everything and each.get("$ref", "").rpartition("/")[2] not in (*within, name))
        if wanted and member != "couvert":
            out[member] = _of(each, everything, (*within, name))
    return out


def least(cls):
    return cls.from_json(json.dumps(_document(cls.__name__, False)))


def most(cls):
    return cls.from_json(json.dumps(_document(cls.__name__, True)))


def _python(member):
    return member + "_" if keyword.iskeyword(member) else member


def members(cls):
    return [_python(member) for member in SCHEMAS[cls.__name__]["properties"] if member != "couvert"]


def required(cls):
    made = MADE.get(cls.__name__, ())
    return [_python(member) for member in SCHEMAS[cls.__name__].get("required", ()) if member not in (*made, "couvert")]
