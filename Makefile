# One command for each thing a developer does; `make` alone lists them.
#
# The environment is .venv, made from $(PYTHON): `make demo` installs into it what the demo needs, everything else what
# development needs. PYTHON is the newest of the usual names that really runs and is at least 3.11: a version manager may
# leave commands behind that only print an error, so each one is tried. Override it with
# `make setup PYTHON=/path/to/python`.

PYTHON ?= $(shell for name in python3.13 python3.12 python3.11 python3; do \
	if "$$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then echo "$$name"; break; fi; done)

VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
DEMO_STAMP := $(VENV)/.installed-for-demo

LOWEST := .venv-lowest
LOWEST_STAMP := $(LOWEST)/.installed
UV := uv==0.13.9

NODE_STAMP := .node/.installed
NODE_LOCK := $(addprefix scripts/check_document/node/,.npmrc package.json package-lock.json)

DEMO_EXTRAS := sandbox,aiohttp,arrow,cli,warehouse
EXTRAS := $(DEMO_EXTRAS),dask,http2,redis,tracing,dev
SETUP_EXTRAS := $(EXTRAS),dev-integrations

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup demo test test-slow test-lowest format-document generate check-generated check-document lint types breaking compare-vendor take-drift bench soak check clean

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{ printf "make %-16s %s\n", $$1, $$2 }'

# The virtual environment $(1), unless it is there and works.
define venv
	@set -e; \
	if ! "$(1)/bin/python" -m pip --version >/dev/null 2>&1; then \
		python="$(PYTHON)"; \
		if [ -z "$$python" ]; then \
			echo "error: no Python 3.11 or newer was found; install one, or give it as PYTHON=/path/to/python" >&2; exit 1; \
		fi; \
		if ! "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then \
			echo "error: $$python does not run or is older than 3.11" >&2; exit 1; \
		fi; \
		if ! "$$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then \
			echo "error: $$python cannot create virtual environments with pip (no module ensurepip or venv)." >&2; \
			echo "       On Debian and Ubuntu install the package python3-venv of that version," >&2; \
			echo "       or give another interpreter as PYTHON=/path/to/python" >&2; exit 1; \
		fi; \
		echo "Creating $(1) with $$python"; \
		"$$python" -m venv --clear "$(1)"; \
	fi
endef

# The package with the extras $(1) in $(VENV). pip does not compile an editable install, so where Python
# writes no bytecode, every start would compile it again.
define install
	@"$(BIN)/python" -m pip install --quiet --disable-pip-version-check -e '.[$(1)]'
	@"$(BIN)/python" -m compileall -q -j 0 daftra_client
endef

setup: $(STAMP) ## create .venv and install the package with everything development needs

# This and the next target run again only when pyproject.toml changes.
$(STAMP): pyproject.toml
	$(call venv,$(VENV))
	@echo "Installing the package and its development tools into $(VENV): about 140 packages, 1.2 GB, one or two minutes"
	$(call install,$(SETUP_EXTRAS))
	@touch $(DEMO_STAMP) $@

$(DEMO_STAMP): pyproject.toml
	$(call venv,$(VENV))
	@echo "Installing the package and what the demo needs into $(VENV): about 65 packages, 520 MB, half a minute or more"
	$(call install,$(DEMO_EXTRAS))
	@touch $@

demo: $(DEMO_STAMP) ## sync a local account into a warehouse and ask it in SQL
	@$(BIN)/python examples/warehouse.py

test: setup ## run the tests, but not the slow ones
	@$(BIN)/python -m pytest -m "not slow"

test-slow: setup ## run the tests that `make test` leaves out
	@$(BIN)/python -m pytest -m slow

# The pytest plugin of the oldest anyio uses a name that pytest has changed. No test needs the plugin. Old versions of
# aiohttp leave connections open whose calls were cancelled while they were made.
test-lowest: $(LOWEST_STAMP) ## run the tests on the lowest versions that pyproject.toml allows
	@$(LOWEST)/bin/python -m pytest -m "not slow" -p no:anyio -W "ignore:unclosed:ResourceWarning"

# Always a new environment: uv would keep installed versions although lower ones are allowed.
$(LOWEST_STAMP): pyproject.toml
	@rm -rf $(LOWEST)
	$(call venv,$(LOWEST))
	@echo "Installing the lowest versions and the development tools into $(LOWEST): about 135 packages, 1.1 GB, a minute"
	@"$(LOWEST)/bin/python" -m pip install --quiet --disable-pip-version-check $(UV)
	@"$(LOWEST)/bin/uv" pip install --quiet --python "$(LOWEST)/bin/python" --resolution lowest-direct -e '.[$(EXTRAS)]'
	@touch $@

format-document: setup ## bring openapi/daftra.yaml into its canonical form
	@$(BIN)/python scripts/format_document.py

generate: setup ## regenerate the code and the table of the sandbox from the document
	@$(BIN)/python scripts/generate.py

check-generated: setup ## fail if the generated code differs from a fresh run
	@$(BIN)/python scripts/generate.py --check

check-document: setup $(NODE_STAMP) ## run the document through the tools of others, or through ONLY=<name>
	@$(BIN)/python -m scripts.check_document $(if $(ONLY),--only "$(ONLY)")

# node and npm come with $(VENV).
$(NODE_STAMP): $(NODE_LOCK) | $(STAMP)
	@echo "Installing the programs from npm that read the document into .node: about 410 packages, 190 MB, ten seconds"
	@$(BIN)/python -m scripts.check_document.node
	@touch $@

lint: setup ## lint the document, the handwritten code and the workflows
	@$(BIN)/python scripts/format_document.py --check
	@$(BIN)/python scripts/lint_document.py
	@$(BIN)/python -m ruff check
	@$(BIN)/python -m ruff format --check
	@$(BIN)/zizmor --offline --quiet --no-progress --persona=pedantic .github

# pyright --verifytypes reads no configuration: it asks the first python on PATH where the package is.
types: setup ## type-check with mypy and pyright, and what the package exports for completeness
	@$(BIN)/python -m mypy --strict
	@$(BIN)/python -m pyright
	@report=$$(PATH="$(abspath $(BIN)):$$PATH" python -m pyright --verifytypes daftra_client --ignoreexternal) \
		|| { echo "$$report"; exit 1; }; \
	echo "$$report" | grep "Type completeness score"

# The command exits with 3 if the version is too low and with 1 if a state cannot be read; make exits with 2 for both.
# Where no release is known, as in a shallow clone, it says so and fails nothing.
breaking: setup ## say what the working tree breaks for users since BASE=<commit>, or else since the last release
	@$(BIN)/python -m scripts.breaking --base "$(BASE)"

# Exits with 3 if the two differ and with 1 if a file cannot be read; make exits with 2 for both.
compare-vendor: setup ## say what EXPORT=<file> of the vendor's reference changes; ACCEPT=<edition> keeps it, see docs/document.md
	@$(BIN)/python -m scripts.compare_vendor "$(EXPORT)" $(if $(AGAINST),--against "$(AGAINST)") \
		$(if $(MARKDOWN),--markdown "$(MARKDOWN)") $(if $(JSON),--json "$(JSON)") $(if $(ACCEPT),--accept "$(ACCEPT)")

take-drift: setup ## propose fields for the keys of a drift report, REPORT=<file>; WRITE=1 adds them to the document
	@$(BIN)/python scripts/take_drift.py "$(REPORT)" $(if $(WRITE),--write)

bench: setup ## compare cost and speed with other ways to call Daftra, and with the checkout AGAINST=<path>
	@$(BIN)/python -m benchmarks $(if $(AGAINST),--against "$(AGAINST)")

soak: setup ## make 100,000 calls against a local sandbox and fail if memory, tasks or sockets grow
	@$(BIN)/python benchmarks/soak.py

check: lint check-generated types ## everything but the tests

clean: ## remove the environments, caches and build products
	@rm -rf $(VENV) $(LOWEST) .node build dist .hypothesis .mypy_cache .pytest_cache .ruff_cache
	@find . -name .git -prune -o -type d -name __pycache__ -prune -exec rm -rf {} +
