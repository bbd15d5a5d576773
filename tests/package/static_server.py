#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# The server as one file: needs no library, starts where there is nothing else, answers, takes an order, stops.
"""Usage: static_server.py FILE"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

from package_support import ROOT, VERSION, finish, run

sys.path.insert(0, str(ROOT / "tests/support"))

# What the stripped file may weigh: the program, its pages, SQLite, OpenSSL, the C and the C++ library; the engine for
# browsers comes on top where it was built.
LIMIT_MB = 16.0
ENGINE_MB = 4.0


def serve(program, folder):
    os.environ["COUVERT_SERVER"] = str(program)
    import server_process
    with server_process.Server(folder / "data", "--demo") as server:
        client = server.client()
        answer = client.get("/v1/venues")
        if answer.status != 200 or not answer.json["venues"]:
            return f"/v1/venues answers {answer}"
    return None


def main():
    built = pathlib.Path(sys.argv[1])
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        program = folder / "couvert"
        shutil.copy(built, program)
        run("strip", program)
        problems = []
        if "(NEEDED)" in run("readelf", "-d", program) or "INTERP" in run("readelf", "-lW", program):
            problems.append("the file needs libraries")
        megabytes = program.stat().st_size / 1e6
        limit = LIMIT_MB + (ENGINE_MB if b"couvert.wasm" in program.read_bytes() else 0)
        if megabytes > limit:
            problems.append(f"{megabytes:.1f} MB, more than {limit}")
        # With an empty environment and no other file in sight.
        said = subprocess.run([program, "version"], env={}, cwd=folder, capture_output=True, text=True, check=False)
        if said.returncode != 0 or VERSION not in said.stdout:
            problems.append(f"version: {said.returncode} {said.stdout!r} {said.stderr!r}")
        if os.getuid() == 0:
            # Only root may: where the file is all there is.
            (folder / "root").mkdir()
            shutil.copy(program, folder / "root")
            run("chroot", folder / "root", "/couvert", "version")
        failed = serve(program, folder)
        finish(problems + ([failed] if failed else []), f"static server: {megabytes:.1f} MB of {limit}, answers")


if __name__ == "__main__":
    main()
