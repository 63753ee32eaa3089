#!/usr/bin/env bash
# Collects the interface's texts (English) into site/locale/vi; Vietnamese is then written there by hand.
set -euo pipefail
command -v xgettext >/dev/null || { echo "gettext is missing (Debian, Ubuntu: apt install gettext)." >&2; exit 1; }
mkdir -p site/locale/vi/LC_MESSAGES
.venv/bin/python manage.py makemessages --locale vi --no-obsolete --no-wrap --add-location file --verbosity 0 \
    --ignore '.*' --ignore var --ignore build --ignore tests --ignore tools --ignore docs
