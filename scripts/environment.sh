#!/usr/bin/env bash
# Makes .venv from requirements.txt with uv, which installs in a fraction of pip's time.
set -euo pipefail
PYTHON=${PYTHON:-python3}

command -v "$PYTHON" >/dev/null || { echo "Python 3.11 or newer is needed (Debian, Ubuntu: apt install python3 python3-venv)." >&2; exit 1; }
"$PYTHON" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed; $PYTHON is older (PYTHON=… names another)." >&2; exit 1; }

if [ ! -x .venv/bin/pip ]; then
    "$PYTHON" -m venv .venv || {
        rm -rf .venv
        echo "Python could not make a virtual environment (Debian, Ubuntu: apt install python3-venv)." >&2
        exit 1
    }
fi
uv=$(grep '^uv==' requirements.txt)
.venv/bin/pip install --quiet --disable-pip-version-check "$uv"
.venv/bin/uv pip install --quiet --python .venv/bin/python -r requirements.txt
