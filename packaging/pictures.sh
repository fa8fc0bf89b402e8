#!/bin/sh
# Draws the README's pictures again, packaging/pictures/*.png, by the program itself: the window at work on the sample
# desk, on no display. Run it after `mvn -q -DskipTests package`.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# a home of its own: nothing of this person’s files is read or shown
mkdir -p "$work/home/Documents"
export XDG_CONFIG_HOME="$work/home/.config" JAVA_TOOL_OPTIONS="-Duser.home=$work/home"
"$here/../target/tahrir/bin/tahrir" demo --out "$work/demo" >"$work/told" 2>&1 || {
    cat "$work/told" >&2
    exit 1
}
if ! ls "$work"/demo/pictures/*.png >/dev/null 2>&1; then
    tail -n 1 "$work/told" >&2
    exit 1
fi
mkdir -p "$here/pictures"
rm -f "$here"/pictures/*.png
cp "$work"/demo/pictures/*.png "$here/pictures/"
ls -l "$here/pictures"
