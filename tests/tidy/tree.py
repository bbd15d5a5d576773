# SPDX-License-Identifier: Apache-2.0
# What the tidy checks share: the list of our files and the way problems are reported.
"""Every check is a module with a function problems(root) that returns a list of texts, and calls run() as a script."""
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
CPP = {".cpp", ".hpp", ".h", ".inc"}


def our_files(root):
    """All files of the tree that git tracks or would add, as relative paths with slashes."""
    if (root / ".git").exists():
        # The checkout may belong to someone else, as in a container.
        command = ["git", "-c", "safe.directory=*", "ls-files", "-coz", "--exclude-standard"]
        out = subprocess.run(command, cwd=root, check=True, capture_output=True, text=True).stdout
        names = {name for name in out.split("\0") if name}
    else:
        names = set()
        for folder, folders, files in os.walk(root):
            folders[:] = [name for name in folders if name not in (".git", "build", "__pycache__", "node_modules")]
            names |= {(pathlib.Path(folder) / name).relative_to(root).as_posix() for name in files}
    return sorted(name for name in names if (root / name).is_file() and not (root / name).is_symlink())


def is_generated(root, name):
    with open(root / name, "rb") as file:
        first = file.readline(200)
    return first.startswith((b"// Generated ", b"/* Generated ", b"# Generated ", b"<!-- Generated "))


def run(check):
    """Prints the problems of a check and ends the process: 0 when there are none."""
    found = check(pathlib.Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else ROOT)
    for problem in found:
        print(problem)
    print(f"{len(found)} problem{'' if len(found) == 1 else 's'}")
    sys.exit(1 if found else 0)
