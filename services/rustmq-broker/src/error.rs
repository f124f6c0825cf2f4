//! Everything that a call as a whole can fail with.

use std::time::Duration;

use rpc::{Fault, Kind, Violation};
use tonic::Status;

/// The domain of every error.
const FAMILY: &str = "rustmq";

/// How long to wait when a disk is slow or a partition is not there yet.
const RETRY_AFTER: Duration = Duration::from_secs(1);

pub(crate) type Result<T> = std::result::Result<T, Error>;

/// The outcome of one item of a batch is an `ErrorCode` instead (`core::partitions`).
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Error {
    #[error("there is no topic `{topic}`, or it has another id")]
    TopicNotFound { topic: String },
    #[error("there is a topic `{topic}` already")]
    TopicExists { topic: String },
    #[error("topic `{topic}` is being deleted")]
    TopicDeleting { topic: String },
    #[error("topic `{topic}` is the cluster's own: names that begin with `__` are")]
    ReservedName { topic: String },
    #[error("topic `{topic}` has no partition {partition}")]
    PartitionNotFound { topic: String, partition: u32 },
    #[error("partition {partition} of topic `{topic}` has no leader at the moment")]
    LeaderNotAvailable { topic: String, partition: u32 },
    #[error("topic `{topic}` has {found} partitions")]
    PartitionCount { topic: String, found: u32 },
    #[error("`{field}`: {rule}")]
    Setting { field: String, rule: String },
    #[error("`{field}`: {rule}")]
    Assignment { field: String, rule: String },
    #[error("the settings have version {found}, not {wanted}")]
    ConfigVersion { wanted: u64, found: u64 },
    #[error("{wanted} replicas are wanted, and brokers that are alive: {alive}")]
    NotEnoughBrokers { wanted: u32, alive: u32 },
    #[error("the broker would have more than {limit} partitions, its `partitions_max`")]
    TooManyPartitions { limit: u32 },
    #[error("there is no broker `{broker}`")]
    BrokerNotFound { broker: String },
    #[error("`page_token` is none that this method gave")]
    PageToken,
    #[error("the broker's disk failed: {cause}")]
    Disk { cause: String },
    #[error("the process is shutting down")]
    Draining,
    #[error("there is no subscription `{id}` of this caller")]
    SubscriptionNotFound { id: String },
    #[error("more is under way than the broker bears")]
    Overloaded,
    #[error("the request is not the message that the method takes: {text}")]
    Malformed { text: String },
    #[error("{field}: {rule}")]
    Field { field: &'static str, rule: &'static str },
}

impl Fault for Error {
    fn kind(&self) -> Kind {
        match self {
            Self::TopicNotFound { .. }
            | Self::PartitionNotFound { .. }
            | Self::BrokerNotFound { .. }
            | Self::SubscriptionNotFound { .. } => Kind::NotFound,
            Self::Overloaded => Kind::Exhausted { retry_after: Some(RETRY_AFTER) },
            Self::TopicExists { .. } => Kind::Exists,
            Self::ConfigVersion { .. } => Kind::Conflict,
            Self::TopicDeleting { .. }
            | Self::NotEnoughBrokers { .. }
            | Self::TooManyPartitions { .. } => Kind::Precondition,
            Self::ReservedName { .. }
            | Self::PartitionCount { .. }
            | Self::Setting { .. }
            | Self::Assignment { .. }
            | Self::PageToken
            | Self::Malformed { .. }
            | Self::Field { .. } => Kind::Invalid,
            Self::LeaderNotAvailable { .. } | Self::Disk { .. } | Self::Draining => {
                Kind::Unavailable { retry_after: RETRY_AFTER }
            }
        }
    }

    fn reason(&self) -> &'static str {
        match self {
            Self::TopicNotFound { .. } => "TOPIC_NOT_FOUND",
            Self::TopicExists { .. } => "TOPIC_ALREADY_EXISTS",
            Self::TopicDeleting { .. } => "TOPIC_DELETION_IN_PROGRESS",
            Self::ReservedName { .. } => "RESERVED_TOPIC_NAME",
            Self::PartitionNotFound { .. } => "PARTITION_NOT_FOUND",
            Self::LeaderNotAvailable { .. } => "LEADER_NOT_AVAILABLE",
            Self::PartitionCount { .. } => "INVALID_PARTITION_COUNT",
            Self::Setting { .. } => "INVALID_CONFIG",
            Self::Assignment { .. } => "INVALID_REPLICA_ASSIGNMENT",
            Self::ConfigVersion { .. } => "CONFIG_VERSION_MISMATCH",
            // More brokers are what would help in both cases.
            Self::NotEnoughBrokers { .. } | Self::TooManyPartitions { .. } => "NOT_ENOUGH_BROKERS",
            Self::BrokerNotFound { .. } => "BROKER_NOT_FOUND",
            Self::PageToken | Self::Field { .. } => "VALIDATION_FAILED",
            Self::Disk { .. } => "DEPENDENCY_UNAVAILABLE",
            Self::Draining => "DRAINING",
            Self::SubscriptionNotFound { .. } => "SUBSCRIPTION_NOT_FOUND",
            Self::Overloaded => "OVERLOADED",
            Self::Malformed { .. } => "MESSAGE_MALFORMED",
        }
    }

    fn facts(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::ConfigVersion { found, .. } => vec![("version", found.to_string())],
            Self::PartitionCount { found, .. } => vec![("partition_count", found.to_string())],
            Self::NotEnoughBrokers { alive, .. } => vec![("alive", alive.to_string())],
            Self::TooManyPartitions { limit } => vec![("limit", limit.to_string())],
            Self::Disk { .. } => vec![("dependency", "disk".to_owned())],
            Self::TopicNotFound { .. }
            | Self::TopicExists { .. }
            | Self::TopicDeleting { .. }
            | Self::ReservedName { .. }
            | Self::PartitionNotFound { .. }
            | Self::LeaderNotAvailable { .. }
            | Self::Setting { .. }
            | Self::Assignment { .. }
            | Self::BrokerNotFound { .. }
            | Self::PageToken
            | Self::SubscriptionNotFound { .. }
            | Self::Overloaded
            | Self::Malformed { .. }
            | Self::Field { .. }
            | Self::Draining => Vec::new(),
        }
    }

    fn violations(&self) -> Vec<Violation> {
        let violation = |field: &str, rule: &str| Violation {
            field: field.to_owned(),
            reason: self.reason(),
            description: rule.to_owned(),
        };
        match self {
            Self::Setting { field, rule } | Self::Assignment { field, rule } => {
                vec![violation(field, rule)]
            }
            Self::Field { field, rule } => vec![violation(field, rule)],
            Self::PageToken => vec![violation("page_token", "take it from the preceding answer")],
            Self::PartitionCount { found, .. } => {
                vec![violation("partition_count", &format!("it must be more than {found}"))]
            }
            Self::TopicNotFound { .. }
            | Self::TopicExists { .. }
            | Self::TopicDeleting { .. }
            | Self::ReservedName { .. }
            | Self::PartitionNotFound { .. }
            | Self::LeaderNotAvailable { .. }
            | Self::ConfigVersion { .. }
            | Self::NotEnoughBrokers { .. }
            | Self::TooManyPartitions { .. }
            | Self::BrokerNotFound { .. }
            | Self::Disk { .. }
            | Self::SubscriptionNotFound { .. }
            | Self::Overloaded
            | Self::Malformed { .. }
            | Self::Draining => Vec::new(),
        }
    }
}

impl From<Error> for Status {
    fn from(error: Error) -> Self {
        rpc::status(FAMILY, &error)
    }
}
