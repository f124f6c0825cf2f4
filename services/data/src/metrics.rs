//! Names of what is measured; each is described once at start.

use metrics::describe_counter;

/// Batches that were stored, by `outcome`: stored, duplicate, refused.
pub(crate) const BATCHES: &str = "data_bronze_batches_total";
/// Records that were stored in bronze.
pub(crate) const RECORDS: &str = "data_bronze_records_total";
/// Bytes of records that were received for bronze.
pub(crate) const BYTES: &str = "data_bronze_bytes_total";
/// Operations on tables that ended, by `kind` and `outcome`.
pub(crate) const OPERATIONS: &str = "data_table_operations_total";

/// Replays, removals and full refreshes of batches that silver followed, or tried to, by `kind` and `outcome`: done,
/// later, given_up.
pub(crate) const FOLLOWED: &str = "data_follow_tasks_total";

/// Rows that went because they had had their time, by `layer`.
pub(crate) const EXPIRED: &str = "data_rows_expired_total";

pub(crate) fn describe() {
    describe_counter!(BATCHES, "Batches for bronze by outcome.");
    describe_counter!(RECORDS, "Records stored in bronze.");
    describe_counter!(BYTES, "Bytes of records received for bronze.");
    describe_counter!(OPERATIONS, "Operations on tables that ended, by kind and outcome.");
    describe_counter!(FOLLOWED, "Tasks that silver follows, by kind and outcome.");
    describe_counter!(EXPIRED, "Rows that were older than they may become, by layer.");
}
