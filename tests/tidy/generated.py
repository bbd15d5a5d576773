#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# The committed generated files are what the generator writes today.
import importlib.util

import tree


def generator(root):
    """The generator as a module."""
    spec = importlib.util.spec_from_file_location("generate", root / "bindings/gen/generate.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def problems(root):
    generate = generator(tree.ROOT)
    try:
        files = generate.generate(root)
    except (generate.SpecError, KeyError, ValueError) as error:
        return [f"{generate.SPEC}: {error}"]
    found = []
    for name, text in files.items():
        path = root / name
        if not path.exists():
            found.append(f"{name}: is missing: ./dev gen")
        elif path.read_text(encoding="utf-8") != text:
            found.append(f"{name}: differs from what the generator writes: ./dev gen")
    return found


if __name__ == "__main__":
    tree.run(problems)
