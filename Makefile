# Every command of the project. `make` alone lists them.
SHELL := /bin/bash
.DEFAULT_GOAL := help
# Compiled modules halve the start of every process.
unexport PYTHONDONTWRITEBYTECODE

PYTHON ?= python3
BIN := .venv/bin
MANAGE := $(BIN)/python manage.py
HOST ?= 127.0.0.1
PORT ?= 8000
# JOURNEYS=0 leaves the browser tests out.
JOURNEYS ?= 1
export HOST PORT JOURNEYS

.PHONY: help
help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-15s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: env
env: .venv/.ready ## the Python environment in .venv (made again only when requirements.txt changes)

.venv/.ready: requirements.txt
	@PYTHON=$(PYTHON) scripts/environment.sh
	@touch $@

.PHONY: run
run: env ## the site with demo data on http://localhost:8000 (PORT=… for another port)
	@$(MANAGE) setup --demo
	@exec scripts/serve.sh

.PHONY: test
test: env ## the whole suite on SQLite; browser journeys need Chromium (JOURNEYS=0 leaves them out)
	@scripts/test.sh

.PHONY: services
services: ## start PostgreSQL and Redis for the tests, on ports of their own
	@scripts/services.sh start

.PHONY: services-stop
services-stop: ## stop what `make services` started
	@scripts/services.sh stop

.PHONY: test-services
test-services: env services ## the same suite on PostgreSQL and Redis
	@eval "$$(scripts/services.sh variables)" && scripts/test.sh

.PHONY: lint
lint: env ## ruff, djlint, mypy, import-linter
	@scripts/lint.sh

.PHONY: messages
messages: env ## collect the texts of the interface into site/locale (needs gettext)
	@scripts/messages.sh

.PHONY: bench
bench: env ## server time of scan, list, product and home against a bare view: build/bench.json
	@$(BIN)/python tests/bench/run.py

.PHONY: snapshot
snapshot: env ## write the schema snapshot again (after a new migration)
	@$(MANAGE) schemasnapshot

.PHONY: requirements
requirements: env ## pin requirements.txt again from pyproject.toml
	@$(BIN)/uv pip compile -q --no-header --no-annotate --group pyproject.toml:dev pyproject.toml -o requirements.txt

.PHONY: clean
clean: ## remove what can be made again (keeps var/, where the data is)
	rm -rf build .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find site catalogue traceability cms search tests -name __pycache__ -prune -exec rm -rf {} +
	find site/locale -name '*.mo' -delete
