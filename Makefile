# Every verb sets up what it needs in .venv by itself, and does nothing twice.
# PYTHON=/path/to/python3.12 make demo    chooses another interpreter.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PIP    := $(BIN)/python -m pip --disable-pip-version-check -qq install

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo test check format docs train bench clean

help: ## List the verbs
	@echo "Packshot: a product description in, a marketplace-ready picture out."
	@echo
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1|\2/p' $(MAKEFILE_LIST) | while IFS='|' read -r verb what; do \
	  printf '%-14s %s\n' "$$verb" "$$what"; done

demo: $(VENV)/.base ## Texts in sixteen languages become pictures and a contact sheet in demo/
	@$(BIN)/packshot demo --out demo

test: check ## Run `check`, then the tests
	@$(BIN)/pytest -n logical --maxprocesses 4 --dist worksteal

check: $(VENV)/.full ## Format, lint, types, import layers, generated documents
	@echo "ruff format" && $(BIN)/ruff format --check --quiet packshot tests
	@echo "ruff check" && $(BIN)/ruff check --quiet packshot tests
	@echo "mypy --strict" && $(BIN)/mypy --num-workers auto --no-error-summary
	@echo "import layers" && $(BIN)/lint-imports >$(VENV)/lint.out 2>&1 || { cat $(VENV)/lint.out; exit 1; }
	@echo "generated documents" && $(BIN)/python -m packshot.cli.reference --check docs/cli.md
	@$(BIN)/python -m packshot.cli.settings --check docs/configuration.md
	@$(BIN)/python -m packshot.bench.headline --check README.md

format: $(VENV)/.full ## Format the code and mend what the linter can
	@$(BIN)/ruff format --quiet packshot tests
	@$(BIN)/ruff check --quiet --fix packshot tests

docs: $(VENV)/.base ## Write the generated documents again
	@$(BIN)/python -m packshot.cli.reference docs/cli.md
	@$(BIN)/python -m packshot.cli.settings docs/configuration.md
	@$(BIN)/python -m packshot.bench.headline README.md

train: $(VENV)/.full ## Train the embedded model from nothing (minutes: docs/training.md)
	@$(BIN)/packshot train all

bench: $(VENV)/.full ## Measure latency and quality on this machine
	@$(BIN)/packshot bench latency
	@$(BIN)/packshot bench engine
	@$(BIN)/packshot bench serve
	@$(BIN)/packshot bench matrix
	@$(BIN)/packshot bench parity
	@$(BIN)/packshot bench briefs
	@$(BIN)/packshot bench quality
	@$(BIN)/packshot bench soak

clean: ## Remove everything that these verbs made
	@rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	@find packshot tests -name __pycache__ -type d -prune -exec rm -rf {} +
	@find demo -mindepth 1 ! -name .gitkeep -delete 2>/dev/null || true

$(VENV)/bin/python:
	@command -v $(PYTHON) >/dev/null || { \
	  echo "error: no '$(PYTHON)' found: install Python 3.11 or newer, or name one: make PYTHON=/path/to/python3" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "error: $$($(PYTHON) --version) is too old: Packshot needs 3.11 or newer: make PYTHON=/path/to/python3" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
	  echo "error: this Python has no venv: install it (Debian, Ubuntu: apt-get install python3-venv)" >&2; exit 1; }
	@echo "creating $(VENV) with $$($(PYTHON) --version)"
	@$(PYTHON) -m venv $(VENV)

$(VENV)/.base: pyproject.toml | $(VENV)/bin/python
	@echo "installing packshot (no torch; under a minute)"
	@$(PIP) --editable .
	@touch $@

$(VENV)/.full: pyproject.toml | $(VENV)/bin/python
	@echo "installing packshot with the extras dev, train and bench (torch among them; a few minutes)"
	@$(PIP) --no-compile --editable '.[dev,train,bench]'
	@$(BIN)/python -m compileall -qq -j 0 $(VENV)/lib || true  # on all cores, which pip does on one
	@touch $(VENV)/.base $@
