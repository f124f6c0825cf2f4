//! RustMQ's record batch: what it says of itself, its checksum, its compression, and its records.
//!
//! A batch travels and is stored as the bytes of one `rustmq.common.v1.RecordBatch`. A broker reads the header of those
//! bytes, wherever they are cut into pieces, and appends what is its own; a client builds them and takes them apart.
//!
//! Owns:      the encoded batch: [`read_header`], [`Trailer`], [`Builder`], [`pack`], [`unpack`], [`Compression`].
//! Invariant: nothing is allocated by a length that the bytes declare; every loop ends with the bytes that are there.
//! Not here:  where a batch is stored, who may write it, and gRPC.

mod builder;
mod compression;
mod error;
mod header;
mod pack;
mod pieces;
mod records;
mod trailer;
mod wire;

#[cfg(test)]
mod tests;

pub use builder::{Builder, Identity, Packed};
pub use compression::Compression;
pub use error::Error;
pub use header::{Attributes, Header, read_header};
pub use pack::pack;
pub use records::{Limits, Record, Records, unpack};
pub use trailer::Trailer;

pub use platform_proto::google::protobuf::Timestamp;
pub use platform_proto::rustmq::common::v1::Header as RecordHeader;

/// Most bytes of `packed_records`.
pub const PACKED_BYTES_MAX: usize = 32 * 1024 * 1024;
/// Most bytes of the records of a batch once they are decompressed.
pub const DECOMPRESSED_BYTES_MAX: u64 = 64 * PACKED_BYTES_MAX as u64;
/// Most records of a batch.
pub const RECORDS_MAX: u32 = 100_000;
/// Most records that come plain, for the broker to pack.
pub const PLAIN_RECORDS_MAX: usize = 10_000;
/// Most bytes of a record's key, and of the value of one of its headers.
pub const KEY_BYTES_MAX: usize = 1024 * 1024;
/// Most bytes of a record's value.
pub const VALUE_BYTES_MAX: usize = 32 * 1024 * 1024;
/// Most headers of a record.
pub const RECORD_HEADERS_MAX: usize = 256;
/// Most characters of the name of a record's header.
pub const HEADER_NAME_CHARS_MAX: usize = 255;
/// Most characters of a transactional id.
pub const TRANSACTIONAL_ID_CHARS_MAX: usize = 128;
