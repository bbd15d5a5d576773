#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Packs files so that the same files give the same octets: sorted, without owners, all of one date.
"""Usage: archive.py source [--out FILE]             the sources of this tree, as git has them
       archive.py tree FOLDER NAME [--out FILE]   everything below a folder, under the name NAME

The date is SOURCE_DATE_EPOCH, or that of the last commit. Without git, as in an unpacked archive, every file below the tree
is taken but what a build leaves, and SOURCE_DATE_EPOCH must be set. The SHA-256 of the archive is printed.
"""
import argparse
import gzip
import hashlib
import io
import os
import pathlib
import stat
import subprocess
import sys
import tarfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from sbom import SbomError, epoch  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[1]
LEFT_BY_BUILDS = {"build", "dist", "__pycache__", "node_modules", ".git", ".build"}


def sources(root):
    """Relative names of the files of the project."""
    if (root / ".git").exists():
        told = subprocess.run(["git", "-c", "safe.directory=*", "ls-files", "-z"], cwd=root, capture_output=True, text=True,
                              check=True).stdout
        return [name for name in told.split("\0") if name and (root / name).exists()]
    return below(root, LEFT_BY_BUILDS)


def below(root, left_out=()):
    names = []
    for folder, folders, files in os.walk(root):
        folders[:] = [name for name in folders if name not in left_out]
        links = [name for name in folders if (pathlib.Path(folder) / name).is_symlink()]
        names += [(pathlib.Path(folder) / name).relative_to(root).as_posix() for name in files + links]
    return [name for name in names if not name.endswith(".pyc")]


def member(root, name, prefix, time):
    path = root / name
    info = tarfile.TarInfo(f"{prefix}/{name}")
    info.mtime = time
    if path.is_symlink():
        info.type, info.linkname, info.mode = tarfile.SYMTYPE, os.readlink(path), 0o777
        return info, b""
    data = path.read_bytes()
    info.size = len(data)
    info.mode = 0o755 if path.stat().st_mode & stat.S_IXUSR else 0o644
    return info, data


def pack(root, names, prefix, time):
    """The octets of a .tar.gz."""
    raw = io.BytesIO()
    # USTAR has no room for anything that differs between machines; long names become prefixes.
    with tarfile.open(fileobj=raw, mode="w", format=tarfile.USTAR_FORMAT) as tar:
        for name in sorted(names):
            info, data = member(root, name, prefix, time)
            tar.addfile(info, io.BytesIO(data))
    out = io.BytesIO()
    with gzip.GzipFile(filename="", fileobj=out, mode="wb", compresslevel=9, mtime=time) as packed:
        packed.write(raw.getvalue())
    return out.getvalue()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    kinds = parser.add_subparsers(dest="kind", required=True)
    of_source, of_tree = kinds.add_parser("source"), kinds.add_parser("tree")
    of_tree.add_argument("folder", type=pathlib.Path)
    of_tree.add_argument("name")
    for kind in (of_source, of_tree):
        kind.add_argument("--out", type=pathlib.Path)
    args = parser.parse_args()
    version = (ROOT / "VERSION").read_text(encoding="utf-8").strip()
    if args.kind == "source":
        root, names, prefix = ROOT, sources(ROOT), f"couvert-{version}"
    else:
        root, names, prefix = args.folder, below(args.folder), args.name
    try:
        data = pack(root, names, prefix, epoch())
    except SbomError as error:
        print(f"archive: {error}", file=sys.stderr)
        return 1
    out = args.out or ROOT / f"build/packages/{prefix}.tar.gz"
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_bytes(data)
    print(f"{hashlib.sha256(data).hexdigest()}  {out.name}  {len(data)} octets, {len(names)} files")
    return 0


if __name__ == "__main__":
    sys.exit(main())
