#!/bin/bash
# read-only.sh OUT CMD...: runs CMD where nothing but the folder OUT can be written. Needs the right to mount; Linux only.
set -eu
mkdir -p "$1"
out=$(cd "$1" && pwd -P)
shift
# shellcheck disable=SC2016
exec unshare -m bash -c 'mount --make-rprivate / && mount --bind "$0" "$0" && mount -o remount,bind,ro / && exec "$@"' "$out" "$@"
