#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Loads the library with its encrypting engine into Python beside Python's own SQLite, in every order. [G6]
"""Usage: cipher_neighbours.py MODULE. Each case is a process of its own: import first or load first, names of the module
visible to others or not, and with libsqlite3 preloaded, which wins every name that two libraries show."""
import ctypes.util
import itertools
import os
import subprocess
import sys
import tempfile

CASE = r"""
import ctypes, os, sys
module, order, mode, folder = sys.argv[1:5]
TEXT = "Rue-de-la-Gourmandise"

def load():
    library = ctypes.CDLL(module, mode=getattr(ctypes, mode))
    library.cipher_module_engine.restype = ctypes.c_char_p
    return library

if order == "load-first":
    library = load()
    import sqlite3
else:
    import sqlite3
    library = load()

ours, theirs = os.path.join(folder, "ours.db"), os.path.join(folder, "theirs.db")
engine = library.cipher_module_engine().decode()
assert engine.startswith("sqlcipher 4."), engine
assert sqlite3.sqlite_version not in engine, (engine, sqlite3.sqlite_version)
for n in range(5):
    with sqlite3.connect(theirs) as db:
        db.execute("CREATE TABLE IF NOT EXISTS t (x)")
        db.execute("INSERT INTO t VALUES (json_extract(?, '$.x'))", ('{"x":"%s"}' % TEXT,))
    assert library.cipher_module_add(ours.encode(), str(n).encode(), TEXT.encode()) == n + 1
db = sqlite3.connect(theirs)
assert db.execute("SELECT count(*), sqlite_version() FROM t").fetchone() == (5, sqlite3.sqlite_version)
try:
    sqlite3.connect(ours).execute("SELECT * FROM records").fetchall()
    raise AssertionError("Python's SQLite reads the encrypted file")
except sqlite3.DatabaseError as error:
    assert "not a database" in str(error), error
data = open(ours, "rb").read()
assert len(data) > 4096 and not data.startswith(b"SQLite format 3") and TEXT.encode() not in data
assert open(theirs, "rb").read().startswith(b"SQLite format 3")
print(f"{engine} beside SQLite {sqlite3.sqlite_version}")
"""


def main():
    module = sys.argv[1]
    system = ctypes.util.find_library("sqlite3")
    if not system:
        print("the system's libsqlite3 is not there")
        return 1
    failed = 0
    cases = list(itertools.product(("load-first", "import-first"), ("RTLD_LOCAL", "RTLD_GLOBAL"), ("", system)))
    for order, mode, preload in cases:
        with tempfile.TemporaryDirectory() as folder:
            environment = dict(os.environ, **({"LD_PRELOAD": preload} if preload else {}))
            ran = subprocess.run([sys.executable, "-B", "-c", CASE, module, order, mode, folder], env=environment,
                                 stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
            name = f"{order}, {mode}, {'libsqlite3 preloaded' if preload else 'nothing preloaded'}"
            print(f"{'ok' if ran.returncode == 0 else 'FAILED'}: {name}: {ran.stdout.strip()}")
            failed += ran.returncode != 0
    print(f"{len(cases) - failed} of {len(cases)} ways work")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
