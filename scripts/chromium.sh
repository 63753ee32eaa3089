#!/usr/bin/env bash
# Prints the path of a Chromium; installs Debian's where apt may. Fails where there is none.
set -uo pipefail

find_chromium() {
    if [ -n "${CHROMIUM:-}" ] && [ -x "$CHROMIUM" ]; then echo "$CHROMIUM"; return 0; fi
    command -v chromium || command -v chromium-browser || command -v google-chrome
}

find_chromium && exit 0
command -v apt-get >/dev/null || exit 1
if [ "$(id -u)" -eq 0 ]; then sudo=(); elif sudo -n true 2>/dev/null; then sudo=(sudo -n); else exit 1; fi
echo "Installing Chromium for the browser journeys." >&2
{ "${sudo[@]}" apt-get update -qq && "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium; } >&2 || exit 1
find_chromium
