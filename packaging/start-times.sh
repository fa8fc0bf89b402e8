#!/usr/bin/env bash
# Measures the packaged program's way from its start to the painted window, and its memory, beside other writers, on a
# display of its own (needs xvfb, openbox and x11-xserver-utils; libreoffice-writer and focuswriter where they are to be
# measured too). Build first: `mvn -q -DskipTests package`.
#
# usage: packaging/start-times.sh [FOLDER OF A LARGE LIBRARY]
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
export LC_ALL=C.UTF-8 HOME=$work/home XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data XDG_CACHE_HOME=$work/cache
display=:${DISPLAY_NUMBER:-78}
mkdir -p "$HOME" "$XDG_CONFIG_HOME/tahrir" "$work/openbox"
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$work"' EXIT

# nobody is asked who they are, and every window fills the screen
echo '{"name": "سلمى", "role": "editor", "welcomed": true}' >"$XDG_CONFIG_HOME/tahrir/settings.json"
cat >"$work/openbox/rc.xml" <<'XML'
<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <applications><application class="*"><decor>no</decor><maximized>yes</maximized></application></applications>
</openbox_config>
XML
Xvfb "$display" -screen 0 1440x900x24 -nolisten tcp >/dev/null 2>&1 &
sleep 1
DISPLAY=$display openbox --config-file "$work/openbox/rc.xml" >/dev/null 2>&1 &
sleep 1
DISPLAY=$display xsetroot -solid '#204060'

tahrir="$PWD/target/tahrir/bin/tahrir --language ar"
programs=("Tahrir, empty library=$tahrir --library $work/empty")
if [ $# -gt 0 ]; then
    cp -r "$1" "$work/large"
    programs+=("Tahrir, large library=$tahrir --library $work/large")
fi
command -v soffice >/dev/null && programs+=("LibreOffice Writer=soffice --writer --nologo --norestore --nofirststartwizard")
if command -v focuswriter >/dev/null; then
    # it would ask about its last end, which is never clean here
    printf '#!/bin/sh\nrm -rf "$XDG_DATA_HOME/GottCode"\nexec focuswriter\n' >"$work/focuswriter"
    chmod +x "$work/focuswriter"
    programs+=("FocusWriter=$work/focuswriter")
fi
java=$(ls -d /usr/lib/jvm/*/bin/java | sort -V | tail -n 1)
DISPLAY=$display "$java" -cp target/test-classes org.tahrir.bench.StartTimes "${programs[@]}"
