//! Names of what is measured; each is described once at start.

use std::time::Duration;

use metrics::{counter, describe_counter, describe_gauge, describe_histogram, gauge, histogram};
use platform_proto::platform::query::v1::QueryInterface;

use crate::store::query::Status;

/// Queries that ended, by `door` and `outcome`.
const QUERIES: &str = "query_queries_total";
/// How long they took, waiting included.
const SECONDS: &str = "query_query_seconds";
/// Queries that wait or run.
const RUNNING: &str = "query_running";
/// Cursors that are open.
const CURSORS: &str = "query_cursors";

pub(crate) fn describe() {
    describe_counter!(QUERIES, "Queries that ended, by door and outcome.");
    describe_histogram!(SECONDS, "How long queries took, waiting included, in seconds.");
    describe_gauge!(RUNNING, "Queries that wait or run.");
    describe_gauge!(CURSORS, "Cursors that are open.");
}

pub(crate) fn running(change: i8) {
    gauge!(RUNNING).increment(f64::from(change));
}

pub(crate) fn cursors(open: usize) {
    gauge!(CURSORS).set(u32::try_from(open).map_or(f64::INFINITY, f64::from));
}

pub(crate) fn ended(door: QueryInterface, status: Status, took: Duration) {
    let word = |name: &str, prefix: &str| name.trim_start_matches(prefix).to_lowercase();
    let door = word(door.as_str_name(), "QUERY_INTERFACE_");
    let outcome = word(status.as_str_name(), "EXECUTION_STATUS_");
    counter!(QUERIES, "door" => door.clone(), "outcome" => outcome).increment(1);
    histogram!(SECONDS, "door" => door).record(took.as_secs_f64());
}
