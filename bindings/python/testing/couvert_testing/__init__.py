# SPDX-License-Identifier: Apache-2.0
# The library behind couvert.testing, and nothing else.
"""Carries libcouvert_sim_c; `import couvert.testing` finds it."""
import pathlib


def library():
    """The path of the library."""
    folder = pathlib.Path(__file__).resolve().parent
    found = sorted(each for each in folder.iterdir() if each.name.startswith(("libcouvert_sim_c", "couvert_sim_c")))
    if not found:
        raise ImportError("couvert_testing has been installed without its library")
    return found[0]
