//! The service as its callers see it.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod crash;
mod deals;
mod dropped;
mod fixture;
mod followed;
mod gold;
mod ingest;
mod killed;
mod lineage;
mod quarantine;
mod refine;
mod refine_crash;
mod refine_inputs;
mod refine_model;
mod refreshed;
mod refused;
mod removed;
mod retained;
mod silver;
mod silver_policies;
mod silver_reads;
mod silver_views;
mod silver_writes;
mod staged;
mod tables;
mod together;
