#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Fails on an include that the layer table in docs/layers.txt does not allow.
import pathlib
import re

import tree

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^">]+)[">]')
TABLE = "docs/layers.txt"
STANDARD = set("""
algorithm any array atomic barrier bit bitset cassert cctype cerrno cfenv cfloat charconv chrono cinttypes climits
clocale cmath codecvt compare complex concepts condition_variable coroutine csetjmp csignal cstdarg cstddef cstdint
cstdio cstdlib cstring ctime cuchar cwchar cwctype deque exception execution filesystem format forward_list fstream
functional future initializer_list iomanip ios iosfwd iostream istream iterator latch limits list locale map memory
memory_resource mutex new numbers numeric optional ostream queue random ranges ratio regex scoped_allocator semaphore
set shared_mutex source_location span sstream stack stdexcept stop_token streambuf string string_view syncstream
system_error thread tuple type_traits typeindex typeinfo unordered_map unordered_set utility valarray variant vector
version stdint.h stddef.h stdbool.h string.h stdio.h stdlib.h time.h errno.h limits.h math.h assert.h
""".split())


def read_table(root):
    """Returns {section: {key: [words]}}."""
    table, section = {}, None
    for number, line in enumerate((root / TABLE).read_text(encoding="utf-8").splitlines(), 1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("["):
            section = table.setdefault(line.strip("[]"), {})
            continue
        key, colon, words = line.partition(":")
        if not colon or section is None:
            raise ValueError(f"{TABLE}:{number}: neither a section nor 'key: words'")
        section[key.strip()] = words.split()
    modules = table["modules"]
    for module, allowed in modules.items():
        for other in allowed:
            if other not in modules:
                raise ValueError(f"{TABLE}: {module} may include {other}, which is no module")
    return table


def public_module(table, header):
    """The module of a header given relative to include/couvert, or None."""
    parts = header.split("/")
    if header in table["headers"]:
        return table["headers"][header][0]
    if len(parts) == 2 and parts[0] in table["modules"]:
        return parts[0]
    stem = pathlib.PurePosixPath(header).stem
    return stem if len(parts) == 1 and stem in table["modules"] else None


def module_of(table, name):
    """The module of a file of ours, 'server' or 'tests' for consumers, None for what has no layer."""
    parts = name.split("/")
    if name.startswith("include/couvert/"):
        return public_module(table, name[len("include/couvert/"):])
    if parts[0] == "src" and len(parts) > 2:
        return parts[1] if parts[1] in table["modules"] else None
    if parts[0] in ("server", "tests"):
        return parts[0]
    return None


def target_of(root, table, name, path):
    """What an include reaches: (module or None when unknown, True) for ours, (None, False) for foreign headers."""
    if path.startswith("couvert/"):
        return public_module(table, path[len("couvert/"):]), True
    beside = (root / name).parent / path
    if beside.is_file():
        return module_of(table, beside.resolve().relative_to(root).as_posix()), True
    first = path.split("/")[0]
    if first in table["modules"] and "/" in path:
        return first, True
    return None, False


def foreign_problem(table, name, module, path):
    """Why a standard or third-party header may not be included here, or None."""
    is_public = name.startswith("include/")
    top = path.split("/")[0]
    pure = table["pure"]
    if module in pure["modules"] and path in pure["forbidden"]:
        return f"<{path}> has no place in a pure module"
    if path in STANDARD:
        if is_public and path in table["public"]["forbidden"]:
            header = name[len("include/couvert/"):]
            excused = table["public"].get(path, [])
            if header not in excused and header.split("/")[0] not in excused:
                return f"<{path}> is too dear for a public header"
        return None
    if is_public:
        return f"<{path}> is a third-party header in a public one"
    if top in table["third-party"]:
        allowed = table["third-party"][top]
        return None if module in allowed else f"<{path}> belongs to {', '.join(allowed)} only"
    if module in ("server", "tests"):
        return None
    return f"<{path}> is neither standard nor listed as third-party"


def problems(root):
    table = read_table(root)
    found = []
    for name in tree.our_files(root):
        if pathlib.PurePosixPath(name).suffix not in tree.CPP:
            continue
        if not name.startswith(("include/", "src/", "server/src/")):
            continue
        module = module_of(table, name)
        if module is None:
            found.append(f"{name}: belongs to no module of {TABLE}")
            continue
        for number, line in enumerate((root / name).read_text(encoding="utf-8").splitlines(), 1):
            match = INCLUDE.match(line)
            if not match:
                continue
            path, where = match.group(2), f"{name}:{number}"
            target, ours = target_of(root, table, name, path)
            if ours:
                if target is None:
                    found.append(f"{where}: {path} belongs to no module of {TABLE}")
                elif module == "server":
                    if target != "server" and not path.startswith("couvert/"):
                        found.append(f"{where}: the server sees public headers only, not {path}")
                elif target != module and target not in table["modules"][module]:
                    found.append(f"{where}: {module} may not include {target} ({path})")
                elif name.startswith("include/") and not path.startswith("couvert/"):
                    found.append(f"{where}: public headers are included by their full name, not {path}")
                continue
            if match.group(1) == '"' and module != "server":
                found.append(f"{where}: \"{path}\" is no file of ours")
                continue
            if match.group(1) == '"' and (root / "server/src" / path).is_file() or path == "http/embedded_files.hpp":
                continue
            reason = foreign_problem(table, name, module, path)
            if reason:
                found.append(f"{where}: {reason}")
    return found


if __name__ == "__main__":
    tree.run(problems)
