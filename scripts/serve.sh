#!/usr/bin/env bash
# The web server (one process, several threads) and the work process; both stop with this script.
set -uo pipefail
export PYTHONPATH=.:site
export DJANGO_SETTINGS_MODULE=${DJANGO_SETTINGS_MODULE:-config.settings.dev}

.venv/bin/python manage.py work & work=$!
.venv/bin/granian --interface wsgi --host "$HOST" --port "$PORT" --workers 1 --blocking-threads 4 --no-ws --workers-kill-timeout 3 \
    --log-level warning config.wsgi:application & web=$!
trap 'kill "$web" "$work" 2>/dev/null' INT TERM EXIT

echo "Xã Mình: http://localhost:$PORT/ (Ctrl-C stops it)"
# The first of the two to end takes the other with it.
wait -n "$web" "$work"
status=$?
kill "$web" "$work" 2>/dev/null
wait
# 130 and 143: stopped by a person.
if [ "$status" -ge 128 ]; then exit 0; fi
exit "$status"
