#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Usage: swift-root.sh FOLDER
# Puts Debian trixie's Swift and what it needs below FOLDER, once (about 550 MB to fetch, 1.8 GB on the disk). Nothing is
# installed on this system and nothing of the packages is run: they are fetched with apt's own signature checks and unpacked.
set -euo pipefail

[ $# -eq 1 ] || { echo "usage: swift-root.sh FOLDER" >&2; exit 2; }
mkdir -p "$1"
target="$(cd "$1" && pwd)"
[ ! -e "$target/.complete" ] || exit 0
suite=trixie
wanted=(swiftlang libc6-dev libstdc++-14-dev bash coreutils git libsqlite3-0 libssl3t64)

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/state/lists/partial" "$work/cache/archives/partial" "$work/sources"
: >"$work/state/status"

# This system's own source of packages, asked for another release of Debian.
here="$(. /etc/os-release && echo "$VERSION_CODENAME")"
for file in /etc/apt/sources.list.d/*.sources; do
  [ -f "$file" ] || continue
  awk -v RS= -v here="$here" '$0 ~ "(^|\n)Suites:[^\n]* " here "( |\n|$)" || $0 ~ "(^|\n)Suites: " here "( |\n|$)" {print; exit}' "$file"
done | sed -E -e '/^#/d' -e "s/^Types:.*/Types: deb/" -e "s/^Suites:.*/Suites: $suite/" -e 's/^Components:.*/Components: main/' \
  >"$work/sources/swift.sources"
if [ ! -s "$work/sources/swift.sources" ]; then
  uri="$(sed -nE "s/^deb (\[[^]]*\] )?([^ ]+) $here main.*/\2/p" /etc/apt/sources.list 2>/dev/null | head -n 1)"
  [ -n "$uri" ] || { echo "swift-root.sh: this system's source of packages was not found" >&2; exit 1; }
  echo "deb $uri $suite main" >"$work/sources/swift.list"
fi

apt_here() {
  apt-get -qq -o Dir::Etc::sourcelist=/dev/null -o Dir::Etc::sourceparts="$work/sources" -o Dir::State="$work/state" \
    -o Dir::State::status="$work/state/status" -o Dir::Cache="$work/cache" -o APT::Sandbox::User=root \
    -o APT::Install-Recommends=false -o Debug::NoLocking=true -o Acquire::Retries=3 "$@"
}
if ! apt_here update || ! apt_here install --yes --download-only "${wanted[@]}" >/dev/null; then
  echo "swift-root.sh: Swift of Debian $suite could not be fetched from this system's source of packages (see above)" >&2
  exit 1
fi

for folder in bin sbin lib lib64; do
  mkdir -p "$target/usr/$folder"
  ln -sfn "usr/$folder" "$target/$folder"
done
unpack() {
  dpkg-deb --fsys-tarfile "$1" | tar -x -C "$2" --keep-directory-symlink --no-same-owner --exclude=./usr/share/doc \
    --exclude=./usr/share/man --exclude=./usr/share/locale --exclude=./usr/share/info \
    --exclude='./usr/libexec/swift/bin/lldb*' --exclude=./usr/libexec/swift/bin/sourcekit-lsp \
    --exclude=./usr/libexec/swift/bin/docc --exclude=./usr/libexec/swift/bin/clangd \
    --exclude='./usr/libexec/swift/lib/liblldb*' --exclude='./usr/libexec/swift/lib/libsourcekitd*' \
    --exclude=./usr/libexec/swift/lib/swift_static
}
export -f unpack
find "$work/cache/archives" -name '*.deb' -print0 | xargs -0 -P 2 -I{} bash -c 'unpack "$1" "$2"' _ {} "$target"

ln -sf bash "$target/usr/bin/sh"
mkdir -p "$target/proc" "$target/dev" "$target/tmp" "$target/src"
touch "$target/dev/null" "$target/dev/urandom" "$target/.complete"
