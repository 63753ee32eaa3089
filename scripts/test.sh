#!/usr/bin/env bash
# The suite, on whatever the variables name. Journeys that cannot run are counted and fail the run.
set -uo pipefail
workers=${PYTEST_WORKERS:-auto}
pytest=(.venv/bin/python -m pytest -q -n "$workers")

if [ "${JOURNEYS:-1}" = 0 ]; then
    exec "${pytest[@]}" -m "not journey" "$@"
fi
if chromium=$(scripts/chromium.sh); then
    CHROMIUM=$chromium exec "${pytest[@]}" "$@"
fi
"${pytest[@]}" -m "not journey" "$@"
status=$?
left_out=$(.venv/bin/python -m pytest -q --collect-only -m journey 2>/dev/null | grep -c '::')
echo
echo "$left_out browser journeys did not run: no Chromium was found and it could not be installed."
echo "Debian, Ubuntu: sudo apt install chromium. Elsewhere: CHROMIUM=/path/to/chrome make test."
echo "make test JOURNEYS=0 leaves them out on purpose."
if [ "$status" -eq 0 ]; then exit 1; fi
exit "$status"
