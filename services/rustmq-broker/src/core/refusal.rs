//! Why an item is not taken, or a partition has nothing to give: what is told in an answer beside other outcomes.

use platform_proto::rustmq::common::v1::ErrorCode;

/// The outcome of one item that failed. The text is for people.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Refusal {
    #[error("{0}")]
    Invalid(String),
    #[error("there is no such topic, or it has another id")]
    TopicNotFound,
    #[error("the topic has no such partition")]
    PartitionNotFound,
    #[error("the partition is being opened")]
    NotAvailable,
    #[error("this broker has stopped to serve the partition")]
    NotLeader,
    #[error("the caller may not do that with this topic")]
    Unauthorized,
    #[error("the credentials have ended")]
    CredentialsEnded,
    #[error("version {0} is not served")]
    Version(String),
    #[error("the leader epoch is {ours}, and the client knows {theirs} already")]
    EpochUnknown { ours: u64, theirs: u64 },
    #[error("the leader epoch is {ours}, and the client knows {theirs}")]
    EpochFenced { ours: u64, theirs: u64 },
    #[error("offset {offset} lies outside of {start} to {end}")]
    OffsetOutOfRange { offset: u64, start: u64, end: u64 },
    #[error("the log differs: epoch {epoch} ends at offset {end}")]
    Diverged { epoch: u64, end: u64 },
    #[error("{needed} replicas must be in sync, and {there} are")]
    TooFewReplicas { needed: u32, there: u32 },
    #[error("the disk did not confirm the records in time")]
    NotConfirmed,
    #[error("{bytes} bytes are more than the {max} that the topic takes")]
    TooLarge { bytes: usize, max: usize },
    #[error("a request of {bytes} bytes is more than the {max} that the broker takes")]
    RequestTooLarge { bytes: usize, max: usize },
    #[error("{0}")]
    Batch(#[from] batch::Error),
    #[error("the topic does not accept the compression {0}")]
    Compression(u32),
    #[error("{0}")]
    Record(String),
    #[error("the time {time_ms} is too far from the broker's, {now_ms}, in milliseconds")]
    Timestamp { time_ms: i64, now_ms: i64 },
    #[error("epoch {theirs} of producer {id} has been replaced by {ours}")]
    Fenced { id: u64, ours: u32, theirs: u32 },
    #[error("sequence number {found} does not follow; {expected} does")]
    OutOfOrder { expected: u32, found: u32 },
    #[error("the batch was appended before, too long ago for its offset to be remembered")]
    DuplicateForgotten,
    #[error("the partition knows nothing of producer {0}, or no longer")]
    ProducerUnknown(u64),
    #[error("nobody was given producer id {0}")]
    ProducerNotGiven(u64),
    #[error("transactions are not offered")]
    Transaction,
    #[error("the disk failed")]
    Storage,
}

impl Refusal {
    /// The code on the wire.
    pub(crate) fn code(&self) -> ErrorCode {
        match self {
            Self::Invalid(_) => ErrorCode::InvalidRequest,
            Self::TopicNotFound => ErrorCode::TopicNotFound,
            Self::PartitionNotFound => ErrorCode::PartitionNotFound,
            Self::NotAvailable => ErrorCode::NotAvailable,
            Self::NotLeader => ErrorCode::NotLeader,
            Self::Unauthorized => ErrorCode::Unauthorized,
            Self::CredentialsEnded => ErrorCode::AuthenticationFailed,
            Self::Version(_) => ErrorCode::UnsupportedVersion,
            Self::EpochUnknown { .. } => ErrorCode::UnknownLeaderEpoch,
            Self::EpochFenced { .. } => ErrorCode::FencedLeaderEpoch,
            Self::OffsetOutOfRange { .. } => ErrorCode::OffsetOutOfRange,
            Self::Diverged { .. } => ErrorCode::LogDiverged,
            Self::TooFewReplicas { .. } => ErrorCode::NotEnoughReplicas,
            Self::NotConfirmed => ErrorCode::NotEnoughReplicasAfterAppend,
            Self::TooLarge { .. } | Self::RequestTooLarge { .. } => ErrorCode::MessageTooLarge,
            Self::Batch(error) => error.code(),
            Self::Compression(_) => ErrorCode::UnsupportedCompression,
            Self::Record(_) => ErrorCode::InvalidRecord,
            Self::Timestamp { .. } => ErrorCode::InvalidTimestamp,
            Self::Fenced { .. } => ErrorCode::ProducerFenced,
            Self::OutOfOrder { .. } => ErrorCode::OutOfOrderSequence,
            Self::DuplicateForgotten => ErrorCode::DuplicateRequest,
            Self::ProducerUnknown(_) | Self::ProducerNotGiven(_) => ErrorCode::UnknownProducerId,
            Self::Transaction => ErrorCode::InvalidTxnState,
            Self::Storage => ErrorCode::StorageError,
        }
    }
}
