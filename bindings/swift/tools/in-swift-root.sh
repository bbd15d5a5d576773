#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Usage: in-swift-root.sh ROOT SOURCES COMMAND [ARGUMENT...]
# Runs a shell command, with its arguments, inside ROOT with SOURCES at /src and an empty /tmp. The mounts are of a namespace
# of their own and end with it. Ends with 125 where this machine does not allow that.
set -euo pipefail

[ $# -ge 3 ] || { echo "usage: in-swift-root.sh ROOT SOURCES COMMAND [ARGUMENT...]" >&2; exit 2; }
export swift_root="$1" swift_sources="$2"
shift 2

as=()
[ "$(id -u)" -eq 0 ] || as=(--user --map-root-user)
space=(unshare "${as[@]}" --mount --propagation private --pid --fork --kill-child)
if ! "${space[@]}" bash -c 'mount -t proc proc "$swift_root/proc" && mount -t tmpfs tmpfs "$swift_root/tmp"'; then
  echo "in-swift-root.sh: this machine does not allow name spaces with mounts of their own, without which Debian trixie's" \
    "Swift cannot run beside this system. Run it as root, in a container with that right, or on another machine." >&2
  exit 125
fi

inside='
  set -e
  # Swift finds its own libraries through /proc.
  mount -t proc proc "$swift_root/proc"
  mount -t tmpfs tmpfs "$swift_root/tmp"
  for device in null urandom; do mount --bind "/dev/$device" "$swift_root/dev/$device"; done
  mount --bind "$swift_sources" "$swift_root/src"
  command="$1"
  shift
  exec chroot "$swift_root" /usr/bin/env -i HOME=/tmp LANG=C.UTF-8 PATH=/usr/libexec/swift/bin:/usr/bin \
    bash -c "cd /src && $command" "$command" "$@"'
exec "${space[@]}" bash -c "$inside" in-swift-root.sh "$@"
