//! Raw records on their way into bronze.
//!
//! Owns:      cutting uploads into records, the columns of bronze tables, and the one commit of a batch.
//! Invariant: a batch is stored whole or not at all, and once: by request within the data set's window, and for ever by
//!            append position; whatever a record is, it is stored, or left out with its number and the reason.
//! Not here:  handlers (`grpc`), rows about batches (`store::bronze`), what records mean (silver).

pub(crate) mod batch;
pub(crate) mod claims;
mod columns;
mod cut;
mod detail;
pub(crate) mod file;
mod left_out;
pub(crate) mod plan;
pub(crate) mod repair;
mod scan;
pub(crate) mod source;
mod tally;
pub(crate) mod upload;

pub(crate) use columns::{
    BATCH, EMITTED_AT, INGEST_DATE, PAYLOAD, RECORD, ROW_NUMBER, SOURCE_ID, day_of, definition,
};
