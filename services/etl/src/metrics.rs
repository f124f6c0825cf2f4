//! Names of what is measured; each is described once at start.

use metrics::{describe_counter, describe_gauge, describe_histogram};

/// Executions that this process runs.
pub(crate) const RUNNING: &str = "etl_executions_running";
/// Executions that ended here, by `status`.
pub(crate) const ENDED: &str = "etl_executions_ended_total";
/// Steps that ended here, by `layer` and `outcome`: done, skipped, failed.
pub(crate) const STEPS: &str = "etl_steps_total";
/// How long attempts at steps took, by `layer`.
pub(crate) const STEP_SECONDS: &str = "etl_step_seconds";
/// Leases that were lost while their executions ran here.
pub(crate) const LEASES_LOST: &str = "etl_leases_lost_total";
/// Streams of executions and logs that are open.
pub(crate) const WATCHES: &str = "etl_watches_open";
/// Occurrences of schedules by what became of them: `outcome` is a name of `FiringOutcome`. One that waits counts as queued,
/// and as started when it starts.
pub(crate) const FIRINGS: &str = "etl_firings_total";
/// Whether this process starts what is due.
pub(crate) const LEADS: &str = "etl_scheduler_leads";

pub(crate) fn describe() {
    describe_gauge!(RUNNING, "Executions that this process runs.");
    describe_counter!(ENDED, "Executions that ended in this process, by status.");
    describe_counter!(STEPS, "Attempts at steps that ended in this process, by layer and outcome.");
    describe_histogram!(STEP_SECONDS, "How long attempts at steps took, by layer.");
    describe_counter!(LEASES_LOST, "Leases that were lost while their executions ran here.");
    describe_counter!(FIRINGS, "Occurrences of schedules, by what became of them.");
    describe_gauge!(LEADS, "1 while this process starts what is due.");
    describe_gauge!(WATCHES, "Streams of executions and logs that are open.");
}
