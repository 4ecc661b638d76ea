#!/bin/bash
# surroundings.sh OUT CMD...: runs CMD over a layer that catches every change to the file system, and names each that lies outside the
# folder OUT. What CMD wrote into OUT is put there. Ends with 3 if there was one outside, else as CMD does. Needs the right to mount;
# Linux only. Changes that Java makes under the name hsperfdata, its own counters for tools, are not named.
set -eu
[ ! -e "$1" ] || { echo "surroundings.sh: $1 is there already; name a new folder" >&2; exit 2; }
mkdir -p "$1"
out=$(cd "$1" && pwd -P)
shift
# shellcheck disable=SC2016
exec unshare -m --propagation private bash -c '
    out=$0
    keep=$(mktemp -d)
    mount -t tmpfs tmpfs "$keep"
    mkdir "$keep/changed" "$keep/work" "$keep/all" "$keep/out"
    mount --bind "$out" "$keep/out"
    mount -t overlay overlay -o "lowerdir=/,upperdir=$keep/changed,workdir=$keep/work" "$keep/all"
    for place in proc dev sys; do mount --rbind "/$place" "$keep/all/$place"; done
    here=$PWD
    code=0
    chroot "$keep/all" bash -c "cd \"\$0\" && exec \"\$@\"" "$here" "$@" || code=$?
    outside=$(cd "$keep/changed" && find . -mindepth 1 ! -type d -printf "/%P\n" -o -type d -empty -printf "/%P/\n" \
        | grep -v -e "^$out/" -e /hsperfdata_ || true)
    if [ -d "$keep/changed$out" ]; then cp -a "$keep/changed$out/." "$keep/out/"; fi
    if [ -n "$outside" ]; then
        printf "changed outside %s:\n%s\n" "$out" "$outside" >&2
        exit 3
    fi
    echo "nothing was changed outside $out" >&2
    exit "$code"
' "$out" "$@"
