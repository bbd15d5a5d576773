#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Every row of the feature list has a proof, and the page that says where is what the generator writes today.
"""Usage: features.py [ROOT] [--complete]: with --complete, rows without proof fail whatever COMPLETE says."""
import importlib.util
import sys

import tree


def generator():
    """The generator of the page as a module."""
    spec = importlib.util.spec_from_file_location("feature_page", tree.ROOT / "bindings/gen/feature_page.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def problems(root, complete=None):
    """What is wrong. While the list is being worked off, what is merely missing is printed instead of returned."""
    generate = generator()
    try:
        tables = generate.load_rows((root / generate.SPEC).read_text(encoding="utf-8"))
        proofs = generate.find_proofs(root)
    except (OSError, KeyError, ValueError) as error:
        return [f"{generate.SPEC}: {error}"]
    found = generate.missing(tables, proofs)
    page = root / generate.PAGE
    if not page.exists() or page.read_text(encoding="utf-8") != generate.features_md(tables, proofs):
        found.append(f"{generate.PAGE}: differs from what the generator writes: ./dev gen")
    if generate.COMPLETE if complete is None else complete:
        return found
    for text in found:
        print(f"not yet: {text}")
    return []


if __name__ == "__main__":
    must = True if "--complete" in sys.argv else None
    sys.argv = [word for word in sys.argv if word != "--complete"]
    tree.run(lambda root: problems(root, must))
