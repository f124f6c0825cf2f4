//! What one query may use. Every limit ends the query, and nothing but the query.

use std::time::Duration;

/// Bytes of a statement at most; the contract counts characters, this is what they take at most.
pub const STATEMENT_BYTES_MAX: usize = 4 * 65_536;

/// Characters of a statement at most.
pub const STATEMENT_CHARS_MAX: usize = 65_536;

/// How deep a statement may nest, counted in brackets and operators that lie in one another.
///
/// Trees of this depth are dropped and compared by recursion, so it keeps the stack within 2 MiB.
pub const STATEMENT_DEPTH_MAX: usize = 400;

/// How deep brackets may nest: the parser tries some of them in more than one way.
pub const BRACKET_DEPTH_MAX: usize = 24;

/// Tables, views and subqueries that a statement may name.
pub const RELATIONS_MAX: usize = 200;

/// Relations of a statement once each common table expression took its place wherever it is named.
pub const EXPANDED_RELATIONS_MAX: u64 = 500;

/// Queries within a statement: common table expressions, subqueries, parts of a union.
pub const QUERIES_MAX: usize = 200;

/// Expressions that a statement may hold.
pub const EXPRESSIONS_MAX: usize = 20_000;

/// Steps of a plan, after common table expressions and views took their places in it.
pub const PLAN_STEPS_MAX: usize = 4_000;

/// Steps of a plan that lie in one another; the engine walks some of them by recursion.
pub const PLAN_DEPTH_MAX: usize = 500;

/// Size of one column's definition, after what it is computed from took its place in it.
pub const EXPANSION_MAX: u64 = 50_000;

/// Bytes that one function may make of one batch of rows.
pub const BATCH_BYTES_MAX: u64 = 64 << 20;

/// Bytes that one function may make of constants.
pub const CONSTANT_BYTES_MAX: u64 = 1 << 20;

/// Rows of a batch unless a statement asks for larger values.
pub(crate) const BATCH_ROWS: usize = 8_192;

/// Rows of a batch while lists are turned into rows: each may become many.
pub(crate) const UNNEST_BATCH_ROWS: usize = 128;

/// What one query may use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Rows of the result; further ones are left out, and the statistics say so.
    pub rows_max: u64,
    /// Bytes of the result; more is an error.
    pub result_bytes_max: u64,
    /// Bytes that are scanned; more is an error.
    pub scan_bytes_max: u64,
    /// Bytes of memory for what operators hold: above it they spill to disk, and then fail.
    pub memory_bytes_max: u64,
    /// Bytes on disk for what does not fit into memory; more is an error.
    pub spill_bytes_max: u64,
    /// Time for planning, and for computing rows while somebody waits for them.
    pub time_max: Duration,
    /// Threads' worth of work at a time; at least 1.
    pub partitions: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            rows_max: 1_000_000,
            result_bytes_max: 256 << 20,
            scan_bytes_max: 64 << 30,
            memory_bytes_max: 1 << 30,
            spill_bytes_max: 16 << 30,
            time_max: Duration::from_secs(60),
            partitions: 2,
        }
    }
}

/// Rows of a batch such that a value of `value_bytes` in every row stays within the bytes that a
/// function may make of a batch.
pub(crate) fn batch_rows(value_bytes: usize, unnests: bool) -> usize {
    let most = if unnests { UNNEST_BATCH_ROWS } else { BATCH_ROWS };
    // A quarter, so that a few such values fit beside one another.
    let budget = usize::try_from(BATCH_BYTES_MAX / 4).unwrap_or(usize::MAX);
    (budget / value_bytes.max(1)).clamp(16, most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn large_literals_make_batches_smaller() {
        assert_eq!(batch_rows(10, false), BATCH_ROWS);
        assert_eq!(batch_rows(10, true), UNNEST_BATCH_ROWS);
        let rows = batch_rows(65_536, false);
        assert!(rows < BATCH_ROWS && rows * 65_536 <= 64 << 20, "{rows}");
        assert_eq!(batch_rows(usize::MAX, false), 16);
    }
}
