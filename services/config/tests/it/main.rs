//! The service as its callers see it, on both databases.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod apply;
mod build;
mod datasets;
mod entity_schemas;
mod fixture;
mod pipeline;
mod record;
mod rule;
mod template;
mod watch;
