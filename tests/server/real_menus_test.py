#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Real Uber Eats menus through the command line, against facts computed elsewhere.
"""Lists menus/uber_eats of the folder named by COUVERT_SHARED_DATA and compares with its expected/menus.json."""
import collections
import json
import os
import pathlib
import sys

from suite import sp

failures = []


def compare(file, what, got, wanted, counts):
    counts["cases"] += 1
    if got == wanted:
        counts["passed"] += 1
    else:
        failures.append(f"{file.name}: {what}: {got!r}, expected {wanted!r}")


def check_menu(file, facts):
    """Imports, and compares counts, dangling groups and the listed items' selections."""
    counts = collections.Counter()
    with sp.data_folder() as data:
        report = json.loads(sp.run("import", "ubereats", file, "--venue", "v", "--data", data, "--json").stdout)
        for ours, theirs in (("items", "items"), ("groups", "modifier_groups"), ("menus", "menus"), ("sections", "categories"),
                             ("options", "modifier_options")):
            if theirs in facts:
                compare(file, ours, report[ours], facts[theirs], counts)
        dangling = facts.get("dangling_group_refs", [])
        compare(file, "dangling groups", report.get("dangling_groups", 0), len(dangling), counts)
        lost = json.dumps([loss for loss in report["losses"] if loss["kind"] == "impossible"])
        for ref in dangling:
            compare(file, f"loss of {ref}", ref in lost, True, counts)
        text = sp.run("import", "ubereats", file, "--venue", "v", "--data", data).stdout
        compare(file, "text", f"{facts['items']} items, {facts['modifier_groups']} groups" in text, True, counts)
        combo = facts.get("burger_combo")
        if combo:
            item = facts["items_listed_in_categories"][0]
            words = ["menu", "selections", "--data", data, "--venue", "v", "--item", item]
            listed = json.loads(sp.run(*words, "--json").stdout)
            prices = collections.Counter(str(s["unit_minor"]) for s in listed["selections"])
            compare(file, "selections", len(listed["selections"]), combo["complete_selections"], counts)
            compare(file, "prices", dict(prices), combo["totals"], counts)
            compare(file, "cut", listed.get("truncated", False), False, counts)
            compare(file, "count in text", f"{combo['complete_selections']} selections" in sp.run(*words).stdout, True, counts)
        verified = sp.run("verify", "--data", data, check=False)
        compare(file, "verify", verified.returncode, 0, counts)
    print(f"{file.name}: {counts['cases']} cases, {counts['passed']} passed, {counts['cases'] - counts['passed']} failed, 0 disputed")


def main():
    folder = pathlib.Path(os.environ["COUVERT_SHARED_DATA"])
    expected = json.loads((folder / "expected/menus.json").read_text())
    seen = 0
    for name, facts in expected.items():
        file = folder / "menus" / name
        if name.startswith("uber_eats/") and file.exists() and "modifier_groups" in facts:
            check_menu(file, facts)
            seen += 1
    for failure in failures:
        print(failure)
    print(f"{seen} files")
    return 1 if failures or seen == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
