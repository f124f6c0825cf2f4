//! What can be wrong with a batch.

use platform_proto::rustmq::common::v1::ErrorCode;

/// What is wrong with a batch, or with a record that was to go into one.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The bytes end in the middle of a field.
    #[error("the batch ends within a field")]
    Truncated,
    /// The bytes are no protobuf message.
    #[error("the batch is no protobuf message at byte {at}")]
    Malformed {
        /// Where, counted from the batch's first byte, or from the first of its records.
        at: usize,
    },
    /// A field that may come once came again.
    #[error("field {field} of the batch comes twice")]
    Repeated {
        /// Number of the field.
        field: u32,
    },
    /// A format that this program does not know.
    #[error("the batch has format {magic}, and 1 is known")]
    Magic {
        /// What the batch says.
        magic: u32,
    },
    /// A time that no timestamp can hold.
    #[error("a time of the batch is out of range")]
    Time,
    /// More records than a batch may have.
    #[error("the batch has {records} records, and at most {max} are allowed")]
    TooManyRecords {
        /// How many it has, or claims.
        records: u64,
        /// How many it may have.
        max: u32,
    },
    /// More bytes than a batch may have.
    #[error("the records of the batch have {bytes} bytes or more, and at most {max} are allowed")]
    TooLarge {
        /// How many were found.
        bytes: u64,
        /// How many there may be.
        max: u64,
    },
    /// There is no record.
    #[error("the batch has no records")]
    Empty,
    /// Plain and packed records in one batch.
    #[error("the batch has both packed and plain records")]
    PackedAndPlain,
    /// The header and the records do not agree on their number or their offsets.
    #[error("the batch announces {announced} records and holds {found}")]
    Count {
        /// What the header says.
        announced: u64,
        /// What is there.
        found: u64,
    },
    /// Offsets that do not ascend, or lie beyond the batch.
    #[error("the offsets of the batch do not ascend within it")]
    OffsetDeltas,
    /// The checksum does not match.
    #[error("the batch has checksum {stated:#010x}, and its bytes have {computed:#010x}")]
    Checksum {
        /// What the batch says.
        stated: u32,
        /// What its bytes say.
        computed: u32,
    },
    /// A compression that nobody knows.
    #[error("compression {0} is unknown")]
    UnknownCompression(
        /// The value of `compression_type`.
        u32,
    ),
    /// The records cannot be decompressed.
    #[error("the records cannot be decompressed: {0}")]
    Decompression(
        /// What the decompressor said.
        String,
    ),
    /// A record that breaks a rule.
    #[error("{field} of record {index} {rule}")]
    Record {
        /// Which record, from 0.
        index: u32,
        /// Which field.
        field: &'static str,
        /// The rule that it breaks.
        rule: &'static str,
    },
    /// The id of the transaction breaks a rule.
    #[error("the batch's transactional_id is no text of at most 128 characters")]
    TransactionalId,
}

impl Error {
    /// The code with which a broker refuses such a batch.
    #[must_use]
    pub fn code(&self) -> ErrorCode {
        match self {
            Self::Truncated
            | Self::Malformed { .. }
            | Self::Repeated { .. }
            | Self::Magic { .. }
            | Self::Count { .. }
            | Self::OffsetDeltas
            | Self::Checksum { .. }
            | Self::Decompression(_) => ErrorCode::CorruptMessage,
            Self::Time | Self::Empty | Self::PackedAndPlain | Self::TransactionalId => {
                ErrorCode::InvalidRequest
            }
            Self::TooManyRecords { .. } | Self::TooLarge { .. } => ErrorCode::MessageTooLarge,
            Self::UnknownCompression(_) => ErrorCode::UnsupportedCompression,
            Self::Record { .. } => ErrorCode::InvalidRecord,
        }
    }
}
