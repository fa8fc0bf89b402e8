#!/bin/sh
# Makes samples/newsroom.zip again from the stories, by the program itself: takes them in, moves them through the
# stages, corrects one, kills one, and packs them all for another desk. Run it after `mvn -q -DskipTests -Dexec.skip package`.
# The clock stands still, so that the same stories give the same bytes.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export JAVA_TOOL_OPTIONS="-Dtahrir.now=2026-03-31T09:00:00Z"

tahrir() {
    "$here/../target/tahrir/bin/tahrir" --library "$work/library" "$@" 2>>"$work/told" || {
        cat "$work/told" >&2
        exit 1
    }
}

field() { # field NAME FILE: a value of the story's front matter
    sed -n "s/^$1: //p" "$2" | head -n 1
}

id() { # id NUMBER: the id of the story whose file begins with that number
    field id "$here"/stories/"$1"-*.md
}

tahrir house "site=تحرير" "siteUrl=https://example.org" months=levant >"$work/house"
tahrir import "$here"/stories/*.md >"$work/taken"

drafts="09 16 17 22"
set -- "$here"/stories/*.md
out=
for story in "$@"; do
    number=$(basename "$story" | cut -c1-2)
    case " $drafts " in
        *" $number "*) ;;
        *)
            tahrir stage "$(field id "$story")" ready >>"$work/moves"
            out="$out $(field id "$story")"
            ;;
    esac
done
tahrir stage "$(id 16)" review >>"$work/moves"
tahrir stage "$(id 17)" review >>"$work/moves"
tahrir stage "$(id 17)" returned --reason "يستند الخبر إلى خبر سُحب: راجع الصلة بشركة «نسيم الشرق»." >>"$work/moves"

# everything but the last two ready stories has gone out once; one is corrected, one withdrawn
first=$(printf '%s\n' $out | grep -v -e "$(id 20)" -e "$(id 21)")
tahrir export $first --out "$work/first.zip" --at 2026-03-30T09:00:00Z >>"$work/moves"
sed 's/28 خطًّا و310/18 خطًّا و310/' "$here"/stories/13-*.md >"$here/stories/corrected.md"
trap 'rm -rf "$work" "$here/stories/corrected.md"' EXIT
tahrir correct "$(id 13)" --note "$(field correct "$here"/stories/13-*.md)" >>"$work/moves"
tahrir set "$(id 13)" --body "$here/stories/corrected.md" >>"$work/moves"
tahrir kill "$(id 19)" --note "$(field kill "$here"/stories/19-*.md)" >>"$work/moves"
tahrir export "$(id 13)" "$(id 19)" --out "$work/second.zip" --at 2026-03-31T09:00:00Z >>"$work/moves"

all=$(for story in "$here"/stories/[0-9]*.md; do field id "$story"; done)
tahrir export --drafts $all --out "$here/newsroom.zip" --at 2026-03-31T09:00:00Z
tahrir verify "$here/newsroom.zip"
