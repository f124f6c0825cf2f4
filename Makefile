# The door to everything; the logic is in tools/xtask.
TARGET ?= messages
SECONDS ?= 60
RUNS ?= 200
XTASK = cargo run --quiet --package xtask --

.PHONY: run help setup generate lint format breaking test conformance bench crash fuzz docs newcomer dist sim flights interop
run:         ; @cargo run --profile hot --package platform -- up --sample $(ARGS)
help:        ; @$(XTASK) help
setup:       ; @$(XTASK) setup
generate:    ; @$(XTASK) generate
lint:        ; @$(XTASK) lint
format:      ; @$(XTASK) format
breaking:    ; @$(XTASK) breaking
test:        ; @$(XTASK) test
conformance: ; @$(XTASK) conformance $(SUITE)
bench:       ; @$(XTASK) bench $(BENCH) $(ARGS)
crash:       ; @$(XTASK) crash $(SYSTEM) $(RUNS) $(SEED)
fuzz:        ; @$(XTASK) fuzz $(TARGET) $(SECONDS)
docs:        ; @$(XTASK) docs
newcomer:    ; @$(XTASK) newcomer
dist:        ; @$(XTASK) dist
sim:         ; @$(XTASK) sim $(SYSTEM) $(SEEDS)
flights:     ; @$(XTASK) flights $(RECORDS)
interop:     ; @$(XTASK) interop
