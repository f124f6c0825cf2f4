//! Everything that a call as a whole can fail with.

use std::time::Duration;

use rpc::{Fault, Kind};
use tonic::Status;

/// The domain of every error.
const FAMILY: &str = "rustmq";

/// How long to wait when a disk is slow or a partition is not there yet.
const RETRY_AFTER: Duration = Duration::from_secs(1);

pub(crate) type Result<T> = std::result::Result<T, Error>;

/// The outcome of one item of a batch is an `ErrorCode` instead (`core::partitions`).
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    #[error("there is no topic `{topic}`")]
    TopicNotFound { topic: String },
    #[error("topic `{topic}` has no partition {partition}")]
    PartitionNotFound { topic: String, partition: u32 },
    #[error("partition {partition} of topic `{topic}` has no leader at the moment")]
    LeaderNotAvailable { topic: String, partition: u32 },
    #[error("the process is shutting down")]
    Draining,
}

impl Fault for Error {
    fn kind(&self) -> Kind {
        match self {
            Self::TopicNotFound { .. } | Self::PartitionNotFound { .. } => Kind::NotFound,
            Self::LeaderNotAvailable { .. } | Self::Draining => {
                Kind::Unavailable { retry_after: RETRY_AFTER }
            }
        }
    }

    fn reason(&self) -> &'static str {
        match self {
            Self::TopicNotFound { .. } => "TOPIC_NOT_FOUND",
            Self::PartitionNotFound { .. } => "PARTITION_NOT_FOUND",
            Self::LeaderNotAvailable { .. } => "LEADER_NOT_AVAILABLE",
            Self::Draining => "DRAINING",
        }
    }
}

impl From<Error> for Status {
    fn from(error: Error) -> Self {
        rpc::status(FAMILY, &error)
    }
}
