.PHONY: run test check bench audit fmt

run: ## the program, its own database and the page, on http://localhost:8080
	@scripts/run

test: ## everything; what CI runs
	@scripts/test

check: ## the quick part of test: format, lints, file limits, dependencies, the page's types
	@scripts/test quick

bench: ## the figures of bench/RESULTS.md
	@scripts/bench

audit: ## deny.toml in full, with the advisory database (needs cargo-deny)
	@cargo deny check

fmt: ## formats Rust and the page
	@cargo fmt --all && cd web && npx --no-install prettier --write --log-level warn .
