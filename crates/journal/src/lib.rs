//! The segmented log on disk.
//!
//! Owns:      the files of one log: entries, indexes, what was durable when, recovery.
//! Invariant: what was announced as durable is read back, what is read back was written, and
//!            an offset stands for one entry until the log is truncated below it.
//! Not here:  what a payload means (`batch`, the broker), replication, who may read.
//!
//! A log is a folder. [`open`] gives its one [`Writer`], [`Reader`]s that are cloned freely, and
//! the [`Flusher`], which the host runs: it makes entries durable in groups and keeps the folder
//! tidy. Calls block and touch the page cache; only [`Flusher`] waits for the disk by itself.
//! The format and its rules: `docs/internals/journal.md`.

mod buffers;
mod compact;
mod cut;
mod entry;
mod error;
mod fault;
mod flush;
mod gather;
mod index;
mod inspect;
mod log;
mod names;
mod options;
mod preamble;
mod reader;
mod recover;
mod retain;
mod scan;
mod segment;
mod state;
mod tail;
mod truncate;
mod upkeep;
mod writer;

pub use buffers::Buffers;
pub use compact::{Compacted, Prepared, Rules, Verdict};
pub use entry::{Entry, Frame, PAYLOAD_BYTES_MAX};
pub use error::{Damage, Error};
pub use fault::Fault;
#[cfg(feature = "planted")]
pub use fault::{plant, uproot};
pub use flush::Flusher;
pub use inspect::{Inspection, Seen, SegmentReport, inspect};
pub use options::{Options, Retention, Sync};
pub use reader::Reader;
pub use recover::{Recovery, open};
pub use retain::Removed;
pub use state::EpochStart;
pub use writer::Writer;
