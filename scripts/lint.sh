#!/usr/bin/env bash
# Every check that reads the code without running it; all of them run, then the first failure counts.
set -uo pipefail
export PYTHONPATH=.:site
status=0
check() {
    echo "== $1"
    shift
    "$@" || status=1
}
check "ruff" .venv/bin/ruff check .
check "ruff format" .venv/bin/ruff format --check --quiet .
check "djlint" .venv/bin/djlint site/templates --lint --quiet
check "import-linter" .venv/bin/lint-imports
# Strict where the rules are.
mapfile -t typed < <(git ls-files 'catalogue/codes/*.py' 'traceability/labels/*.py' '*rules.py' '*querysets.py' \
    '*/services.py' '*/services/*.py' search/queries.py ':!tests')
check "mypy" .venv/bin/mypy "${typed[@]}"
exit "$status"
