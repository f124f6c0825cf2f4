//! What tells that the other side still is what a place was counted in.
//!
//! Owns:      how files that were read, and a topic, are known again.
//! Invariant: it is kept with a place and moves with it; a place that a person sets has none.
//! Not here:  the place (`StreamPosition`), and what follows when something is not known again.

use aws_lc_rs::digest;
use bytes::Bytes;

use super::record::Mark;

/// What tells that the other side is the same; persisted, keep stable.
#[derive(Clone, PartialEq, Eq, prost::Message)]
pub(crate) struct Proof {
    /// Files that were brought, as a whole or in part, by path.
    #[prost(message, repeated, tag = "1")]
    pub(crate) files: Vec<FileProof>,
    /// Id of the topic; empty while the broker has told none.
    #[prost(bytes = "bytes", tag = "2")]
    pub(crate) topic_id: Bytes,
}

/// The beginning of a file.
#[derive(Clone, PartialEq, Eq, prost::Message)]
pub(crate) struct FileProof {
    #[prost(string, tag = "1")]
    pub(crate) path: String,
    /// How long the beginning is, in bytes as they lie there: all of the file, if all of it was brought.
    #[prost(uint64, tag = "2")]
    pub(crate) length: u64,
    /// SHA-256 of it.
    #[prost(bytes = "vec", tag = "3")]
    pub(crate) sha256: Vec<u8>,
    /// Records that were brought of it, rejected ones included.
    #[prost(uint64, tag = "4")]
    pub(crate) rows: u64,
    /// Bytes of its content behind the last of them, after decompression.
    #[prost(uint64, tag = "5")]
    pub(crate) bytes: u64,
}

impl FileProof {
    /// Behind the last record that was brought.
    pub(crate) fn mark(&self) -> Mark {
        Mark { rows: self.rows, bytes: self.bytes }
    }

    /// Whether a hash of as many bytes is the same.
    pub(crate) fn is(&self, hash: &digest::Digest) -> bool {
        self.sha256 == hash.as_ref()
    }
}
