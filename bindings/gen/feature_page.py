# SPDX-License-Identifier: Apache-2.0
# The page of features: each row of docs/reference/features.json with the tests that prove it.
"""A proof names its row:
  a case of tests/vectors/**/*.json        "[A7]" in one of the members name, comment, id
  a scenario of tests/scenarios            "[A7]" in the first line
  a GoogleTest below tests                 a name that ends in _A7
  a test of Python, Java or Swift          the same, below tests and bindings
Several rows stand side by side: [A7][B2], [A7, B2], _A7_B2.
"""
import json
import re

SPEC = "docs/reference/features.json"
PAGE = "docs/reference/features.md"
# While false, rows without a proof, and a page that is behind, are printed by the tidy check and do not fail it.
COMPLETE = True
# All rows with these letters are listed; others may be marked before they are.
COMPLETE_TABLES = "AB"

ROW = r"[A-I][1-9][0-9]?"
MARKER = re.compile(rf"\[({ROW}(?:[ ,]+{ROW})*)\]")
TEST = re.compile(rf"^\s*(?:TEST|TEST_F|TEST_P|TYPED_TEST|TYPED_TEST_P)\(\s*(\w+),\s*(\w+?)((?:_{ROW})+)\s*\)", re.MULTILINE)

TESTS_OF = {
    ".py": re.compile(rf"^\s*def (test_\w+?)((?:_{ROW})+)\(", re.MULTILINE),
    ".java": re.compile(rf"^\s*(?:public )?void (\w+?)((?:_{ROW})+)\(", re.MULTILINE),
    ".swift": re.compile(rf"^\s*func (test\w+?)((?:_{ROW})+)\(", re.MULTILINE),
}


def load_rows(text):
    """Returns the tables as (title, rows), or raises ValueError."""
    spec = json.loads(text)
    tables = [(table["title"], table["rows"]) for table in spec["tables"]]
    seen = set()
    for _, rows in tables:
        for row in rows:
            if set(row) != {"id", "title", "text"} or not all(row.values()):
                raise ValueError(f"{row.get('id')}: id, title and text are needed and nothing else")
            if not re.fullmatch(ROW, row["id"]) or row["id"] in seen:
                raise ValueError(f"{row['id']}: is no row name, or stands twice")
            seen.add(row["id"])
    return tables


def marked_rows(text):
    return [row for marker in MARKER.findall(text) for row in re.findall(ROW, marker)]


def vector_proofs(text):
    """(row, name of the case) for each marked case of a vector file."""
    document = json.loads(text)
    cases = document.get("cases", []) if isinstance(document, dict) else []
    for case in cases:
        texts = [str(case.get(member, "")) for member in ("name", "comment", "id")]
        name = case.get("id") or MARKER.sub("", case.get("name", "")).strip()
        for row in marked_rows(" ".join(texts)):
            yield row, name


def find_proofs(root):
    """Returns {row: {(kind, file): [names]}} over all tests below root."""
    proofs = {}

    def add(row, kind, path, name):
        names = proofs.setdefault(row, {}).setdefault((kind, path.relative_to(root).as_posix()), [])
        if name not in names:
            names.append(name)

    for path in sorted((root / "tests/vectors").rglob("*.json")):
        for row, name in vector_proofs(path.read_text(encoding="utf-8")):
            add(row, "vector", path, name)
    for path in sorted((root / "tests/scenarios").rglob("*.scenario")):
        for row in marked_rows(path.read_text(encoding="utf-8").split("\n", 1)[0]):
            add(row, "scenario", path, path.stem)
    for path in sorted((root / "tests").rglob("*.cpp")):
        for suite, name, rows in TEST.findall(path.read_text(encoding="utf-8")):
            for row in re.findall(ROW, rows):
                add(row, "test", path, f"{suite}.{name}{rows}")
    for folder in ("tests", "bindings"):
        for path in sorted((root / folder).rglob("*")):
            pattern = TESTS_OF.get(path.suffix)
            if pattern is None or any(part.startswith((".", "build")) for part in path.relative_to(root).parts):
                continue
            for name, rows in pattern.findall(path.read_text(encoding="utf-8")):
                for row in re.findall(ROW, rows):
                    add(row, "test", path, name + rows)
    return proofs


def features_md(tables, proofs):
    out = [f"<!-- Generated from {SPEC} and the tests by bindings/gen/feature_page.py. Do not edit. -->", "# Features", "",
           "What the engine does, row by row, and where that is proven. A vector is a case of input and expected output, a "
           "scenario a plain-text flow; both run in every lane. A test is one of GoogleTest, pytest or unittest, JUnit, XCTest.",
           ""]
    for title, rows in tables:
        out += [f"## {title}", ""]
        for row in rows:
            out += [f"### {row['id']} {row['title']}", "", row["text"], ""]
            for (kind, path), names in sorted(proofs.get(row["id"], {}).items(), key=lambda entry: (
                    ["vector", "scenario", "test"].index(entry[0][0]), entry[0][1])):
                kind += "s" if len(names) > 1 else ""
                out.append(f"- {kind} " + ", ".join(f"`{name}`" for name in names) + f" in [{path}](../../{path})")
            if row["id"] in proofs:
                out.append("")
    return "\n".join(out).rstrip("\n") + "\n"


def missing(tables, proofs):
    """Texts: rows without a proof, and markers of rows that do not exist."""
    known = [row["id"] for _, rows in tables for row in rows]
    found = [f"{SPEC}: row {row} has no proof" for row in known if row not in proofs]
    for row in sorted(set(proofs) - set(known)):
        for (_, path), names in proofs[row].items():
            if row[0] in COMPLETE_TABLES:
                found.append(f"{path}: {names[0]} is marked {row}, and there is no such row")
    return found


def generate(root):
    """Returns {relative path: text}; nothing where there is no list of rows."""
    spec = root / SPEC
    if not spec.exists():
        return {}
    return {PAGE: features_md(load_rows(spec.read_text(encoding="utf-8")), find_proofs(root))}
