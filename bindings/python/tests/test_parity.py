# SPDX-License-Identifier: Apache-2.0
# What the package offers, by reflection, against the specification that all languages share.
import ast
import inspect
import json

import couvert
import samples
from conftest import ROOT

# What Python has in another form than a function or method of the same name.
INSTEAD = {
    "couvert_buf_free": "texts are str", "couvert_reply_set": "a host's method returns",
    "couvert_error_code": "Error.number", "couvert_error_kind": "Error.kind", "couvert_error_name": "Error.name",
    "couvert_error_retryable": "Error.retryable", "couvert_error_message": "Error.message",
    "couvert_error_path": "Error.path", "couvert_error_details": "Error.details", "couvert_error_free": "exceptions",
    "couvert_book_create": "Book()", "couvert_book_free": "Book.close", "couvert_client_free": "Client.close",
    "couvert_house_free": "House.close"}
STUB = ROOT / "bindings/python/couvert/__init__.pyi"


def spec():
    return json.loads((ROOT / "bindings/spec/functions.json").read_text())["functions"]


def test_every_function_is_offered_F1():
    missing = []
    for row in spec():
        name = row["name"]
        _, noun, verb = (name + "_").split("_", 2)
        owner = {"book": couvert.Book, "client": couvert.Client, "house": couvert.House}.get(noun)
        found = getattr(owner, verb.rstrip("_"), None) if owner else getattr(couvert, name.removeprefix("couvert_"), None)
        if found is None and name not in INSTEAD:
            missing.append(name)
        if found is not None and name not in INSTEAD:
            assert found.__doc__, f"{name} has no docstring"
    assert missing == []


def test_every_exception_to_the_rule_exists():
    names = {row["name"] for row in spec()}
    assert set(INSTEAD) <= names
    for name, instead in INSTEAD.items():
        owner, dot, member = instead.partition(".")
        if dot and hasattr(couvert, owner):
            instance = couvert.Error("internal") if owner == "Error" else getattr(couvert, owner)
            assert hasattr(instance, member), name


def test_everything_public_has_a_docstring():
    bare, seen = [], 0
    for name in couvert.__all__:
        thing = getattr(couvert, name)
        if not callable(thing):
            continue
        members = [(name, thing)]
        if inspect.isclass(thing) and not issubclass(thing, (couvert.Value, str)):
            members += [(f"{name}.{each}", getattr(thing, each)) for each in vars(thing)
                        if not each.startswith("_") and (callable(getattr(thing, each)) or isinstance(vars(thing)[each], property))]
        seen += len(members)
        bare += [each for each, member in members if not (member.__doc__ or "").strip()]
    assert bare == [] and seen > 350


def test_every_document_is_a_type():
    schemas = couvert.schemas()
    assert schemas == json.loads((ROOT / "bindings/spec/documents.json").read_text())
    for name, schema in schemas.items():
        if name == "LocalizedText":
            continue
        cls = getattr(couvert, name)
        if "enum" in schema:
            assert [member.value for member in cls] == schema["enum"], name
        else:
            members = {member.rstrip("_") for member in dir(cls) if inspect.isgetsetdescriptor(getattr(cls, member))}
            assert members == set(schema["properties"]) - {"couvert"}, name


def test_the_stubs_say_what_there_is():
    tree = ast.parse(STUB.read_text())
    said = {node.name: node for node in tree.body if isinstance(node, (ast.ClassDef, ast.FunctionDef))}
    offered = {name for name in couvert.__all__ if inspect.isclass(getattr(couvert, name)) or callable(getattr(couvert, name))}
    assert offered - set(said) == set()
    assert {name for name in said if not name.startswith("_")} - offered <= {"Word", "Code", "Transport"}
    for name in sorted(offered):
        cls = getattr(couvert, name)
        if not isinstance(cls, type) or issubclass(cls, (couvert.Error, couvert.ErrorCode.__mro__[1])):
            continue
        methods = {each.name for each in said[name].body if isinstance(each, (ast.FunctionDef, ast.AsyncFunctionDef))}
        for method in methods:
            assert hasattr(cls, method), f"{name}.{method}"


def test_the_stubs_know_what_may_be_none():
    """A member that is None in the least value of a type must be said to be, and no other."""
    tree = ast.parse(STUB.read_text())
    checked = 0
    for node in tree.body:
        cls = getattr(couvert, getattr(node, "name", ""), None)
        if not isinstance(cls, type) or not issubclass(cls, couvert.Value) or cls is couvert.Value:
            continue
        prototype = samples.least(cls)
        for member in node.body:
            if not isinstance(member, ast.FunctionDef) or not isinstance(getattr(cls, member.name, None),
                                                                         type(couvert.Cart.note)):
                continue
            said = ast.unparse(member.returns).endswith("| None")
            assert said == (getattr(prototype, member.name) is None), f"{node.name}.{member.name}"
            checked += 1
    assert checked > 900
