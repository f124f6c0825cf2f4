//! Everything that a call can fail with.

use std::time::Duration;

use rpc::{Fault, Kind as Code, Violation};
use tonic::Status;

/// The domain of every error.
const FAMILY: &str = "platform";
/// How long to wait when a store or a service does not answer.
const RETRY_AFTER: Duration = Duration::from_secs(1);
/// How long to wait when the queue is full.
const QUEUE_RETRY_AFTER: Duration = Duration::from_secs(60);

pub(crate) type Result<T, E = Error> = std::result::Result<T, E>;

/// A row that cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("column `{column}` is damaged")]
pub(crate) struct Damaged {
    pub(crate) column: &'static str,
}

#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    #[error("there is no pipeline `{id}`")]
    PipelineNotFound { id: String },
    #[error("pipeline `{id}` is disabled")]
    PipelineDisabled { id: String },
    #[error("execution `{execution}` of pipeline `{id}` runs")]
    PipelineRunning { id: String, execution: String },
    #[error("pipeline `{pipeline}` declares no parameter `{name}`")]
    ParameterUnknown { pipeline: String, name: String },
    #[error("the key was used for another request")]
    KeyReused,
    #[error("{limit} executions of the organisation wait already")]
    QueueFull { limit: u32 },
    #[error("there is no execution `{id}`")]
    ExecutionNotFound { id: String },
    #[error("execution `{id}` has ended already")]
    ExecutionFinished { id: String },
    #[error("execution `{id}` has not ended")]
    ExecutionNotFinished { id: String },
    #[error("layer `{layer}` was never finished")]
    LayerNotReached { layer: &'static str },
    #[error("fence {given} is not {newest}, the newest of execution `{id}`")]
    StaleFence { id: String, given: i64, newest: i64 },
    #[error("the lease of execution `{id}` has fence {found}, not {wanted}")]
    LeaseChanged { id: String, wanted: i64, found: i64 },
    #[error("there is no backfill `{id}`")]
    BackfillNotFound { id: String },
    #[error("backfill `{id}` has ended already")]
    BackfillFinished { id: String },
    #[error("backfill `{id}` shares days with this one")]
    BackfillOverlaps { id: String },
    #[error("the range has {chunks} chunks, and {limit} are allowed")]
    BackfillTooLong { chunks: i64, limit: i64 },
    #[error("the cron expression cannot be read at character {position}: {message}")]
    CronInvalid { position: usize, message: String },
    #[error("the schedule has no occurrence")]
    ScheduleNeverFires,
    #[error("two occurrences are less than 5 minutes apart")]
    ScheduleTooFrequent,
    #[error("there is no time zone `{name}`")]
    TimeZoneUnknown { name: String },
    #[error("the run policy has revision {found}, not {wanted}")]
    RunPolicyChanged { wanted: i64, found: i64 },
    #[error("the watermark has revision {found}, not {wanted}")]
    WatermarkChanged { wanted: i64, found: i64 },
    #[error("there is no such watermark")]
    WatermarkNotFound,
    #[error("nothing is known of {kind} `{id}`")]
    LineageNodeNotFound { kind: String, id: String },
    #[error("the caller may see none")]
    Unseen { permission: &'static str, entity_type: &'static str },
    #[error("this process has {limit} streams open already")]
    TooManyWatches { limit: u32 },
    #[error("the reader took nothing for {} s", waited.as_secs())]
    SlowConsumer { waited: Duration },
    #[error("the service stops")]
    Draining,
    #[error("`{field}` {rule}")]
    Field { field: String, rule: String },
    #[error("{dependency} does not answer")]
    Unavailable { dependency: &'static str },
    #[error(transparent)]
    Damaged(#[from] Damaged),
    #[error(transparent)]
    Store(#[from] store::Error),
}

impl Error {
    /// A field that breaks a rule which only this service knows.
    pub(crate) fn field(field: impl Into<String>, rule: impl Into<String>) -> Self {
        Self::Field { field: field.into(), rule: rule.into() }
    }
}

impl Fault for Error {
    fn kind(&self) -> Code {
        match self {
            Self::PipelineNotFound { .. }
            | Self::ExecutionNotFound { .. }
            | Self::BackfillNotFound { .. }
            | Self::WatermarkNotFound
            | Self::LineageNodeNotFound { .. } => Code::NotFound,
            Self::PipelineDisabled { .. }
            | Self::PipelineRunning { .. }
            | Self::ExecutionFinished { .. }
            | Self::ExecutionNotFinished { .. }
            | Self::LayerNotReached { .. }
            | Self::StaleFence { .. }
            | Self::BackfillFinished { .. }
            | Self::BackfillOverlaps { .. } => Code::Precondition,
            Self::LeaseChanged { .. }
            | Self::RunPolicyChanged { .. }
            | Self::WatermarkChanged { .. } => Code::Conflict,
            Self::KeyReused => Code::Exists,
            Self::QueueFull { .. } => Code::Exhausted { retry_after: Some(QUEUE_RETRY_AFTER) },
            Self::TooManyWatches { .. } | Self::SlowConsumer { .. } => {
                Code::Exhausted { retry_after: Some(RETRY_AFTER) }
            }
            Self::BackfillTooLong { .. } => Code::OutOfRange,
            Self::ParameterUnknown { .. }
            | Self::CronInvalid { .. }
            | Self::ScheduleNeverFires
            | Self::ScheduleTooFrequent
            | Self::TimeZoneUnknown { .. }
            | Self::Field { .. } => Code::Invalid,
            Self::Unseen { .. } => Code::Denied,
            Self::Draining | Self::Unavailable { .. } => {
                Code::Unavailable { retry_after: RETRY_AFTER }
            }
            Self::Damaged(_) => Code::DataLoss,
            Self::Store(error) => match error.kind() {
                store::Kind::Unavailable | store::Kind::Full => {
                    Code::Unavailable { retry_after: RETRY_AFTER }
                }
                store::Kind::Corrupt => Code::DataLoss,
                store::Kind::UniqueViolation | store::Kind::Other => Code::Internal,
            },
        }
    }

    fn reason(&self) -> &'static str {
        match self {
            Self::PipelineNotFound { .. } => "PIPELINE_NOT_FOUND",
            Self::PipelineDisabled { .. } => "PIPELINE_DISABLED",
            Self::PipelineRunning { .. } => "PIPELINE_RUNNING",
            Self::ParameterUnknown { .. } => "PARAMETER_UNKNOWN",
            Self::KeyReused => "IDEMPOTENCY_KEY_REUSED",
            Self::QueueFull { .. } => "EXECUTION_QUEUE_FULL",
            Self::ExecutionNotFound { .. } => "EXECUTION_NOT_FOUND",
            Self::ExecutionFinished { .. } => "EXECUTION_FINISHED",
            Self::ExecutionNotFinished { .. } => "EXECUTION_NOT_FINISHED",
            Self::LayerNotReached { .. } => "LAYER_NOT_REACHED",
            Self::StaleFence { .. } => "STALE_FENCE",
            Self::LeaseChanged { .. } => "LEASE_CHANGED",
            Self::BackfillNotFound { .. } => "BACKFILL_NOT_FOUND",
            Self::BackfillFinished { .. } => "BACKFILL_FINISHED",
            Self::BackfillOverlaps { .. } => "BACKFILL_OVERLAPS",
            Self::BackfillTooLong { .. } => "BACKFILL_TOO_LONG",
            Self::CronInvalid { .. } => "CRON_INVALID",
            Self::ScheduleNeverFires => "SCHEDULE_NEVER_FIRES",
            Self::ScheduleTooFrequent => "SCHEDULE_TOO_FREQUENT",
            Self::TimeZoneUnknown { .. } => "TIME_ZONE_UNKNOWN",
            Self::RunPolicyChanged { .. } => "RUN_POLICY_CHANGED",
            Self::WatermarkChanged { .. } => "WATERMARK_CHANGED",
            Self::WatermarkNotFound => "WATERMARK_NOT_FOUND",
            Self::LineageNodeNotFound { .. } => "LINEAGE_NODE_NOT_FOUND",
            Self::Unseen { .. } => "PERMISSION_DENIED",
            Self::TooManyWatches { .. } | Self::SlowConsumer { .. } => "OVERLOADED",
            Self::Draining => "DRAINING",
            Self::Field { .. } => "VALIDATION_FAILED",
            Self::Unavailable { .. } => "DEPENDENCY_UNAVAILABLE",
            Self::Damaged(_) => "INTERNAL",
            Self::Store(error) => match error.kind() {
                store::Kind::Unavailable | store::Kind::Full => "DEPENDENCY_UNAVAILABLE",
                store::Kind::Corrupt | store::Kind::UniqueViolation | store::Kind::Other => {
                    "INTERNAL"
                }
            },
        }
    }

    fn facts(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::PipelineRunning { execution, .. } => vec![("execution_id", execution.clone())],
            Self::ParameterUnknown { name, .. } => vec![("parameter", name.clone())],
            Self::LayerNotReached { layer } => vec![("layer", (*layer).to_owned())],
            Self::StaleFence { newest, .. } => vec![("fence", newest.to_string())],
            Self::LeaseChanged { found, .. } => vec![("fence", found.to_string())],
            Self::RunPolicyChanged { found, .. } | Self::WatermarkChanged { found, .. } => {
                vec![("revision", found.to_string())]
            }
            Self::BackfillOverlaps { id } => vec![("backfill_id", id.clone())],
            Self::BackfillTooLong { chunks, limit } => {
                vec![("chunks", chunks.to_string()), ("limit", limit.to_string())]
            }
            Self::QueueFull { limit } | Self::TooManyWatches { limit } => {
                vec![("limit", limit.to_string())]
            }
            Self::CronInvalid { position, .. } => vec![("position", position.to_string())],
            Self::TimeZoneUnknown { name } => vec![("time_zone", name.clone())],
            Self::LineageNodeNotFound { kind, .. } => vec![("kind", kind.clone())],
            Self::Unseen { permission, entity_type } => vec![
                ("permission", (*permission).to_owned()),
                ("entity_type", (*entity_type).to_owned()),
            ],
            Self::Unavailable { dependency } => vec![("dependency", (*dependency).to_owned())],
            Self::Store(_) if self.reason() == "DEPENDENCY_UNAVAILABLE" => {
                vec![("dependency", "store".to_owned())]
            }
            Self::PipelineNotFound { .. }
            | Self::PipelineDisabled { .. }
            | Self::KeyReused
            | Self::ExecutionNotFound { .. }
            | Self::ExecutionFinished { .. }
            | Self::ExecutionNotFinished { .. }
            | Self::BackfillNotFound { .. }
            | Self::BackfillFinished { .. }
            | Self::ScheduleNeverFires
            | Self::ScheduleTooFrequent
            | Self::WatermarkNotFound
            | Self::SlowConsumer { .. }
            | Self::Draining
            | Self::Field { .. }
            | Self::Damaged(_)
            | Self::Store(_) => Vec::new(),
        }
    }

    fn violations(&self) -> Vec<Violation> {
        let Self::Field { field, rule } = self else { return Vec::new() };
        let (field, description) = (field.clone(), rule.clone());
        vec![Violation { field, reason: "INVALID", description }]
    }

    fn resource(&self) -> Option<(&'static str, String)> {
        match self {
            Self::PipelineNotFound { id }
            | Self::PipelineDisabled { id }
            | Self::PipelineRunning { id, .. } => Some(("pipeline", id.clone())),
            Self::ExecutionNotFound { id }
            | Self::ExecutionFinished { id }
            | Self::ExecutionNotFinished { id }
            | Self::StaleFence { id, .. }
            | Self::LeaseChanged { id, .. } => Some(("execution", id.clone())),
            Self::BackfillNotFound { id } | Self::BackfillFinished { id } => {
                Some(("backfill", id.clone()))
            }
            Self::ParameterUnknown { .. }
            | Self::KeyReused
            | Self::QueueFull { .. }
            | Self::LayerNotReached { .. }
            | Self::BackfillOverlaps { .. }
            | Self::BackfillTooLong { .. }
            | Self::CronInvalid { .. }
            | Self::ScheduleNeverFires
            | Self::ScheduleTooFrequent
            | Self::TimeZoneUnknown { .. }
            | Self::RunPolicyChanged { .. }
            | Self::WatermarkChanged { .. }
            | Self::WatermarkNotFound
            | Self::LineageNodeNotFound { .. }
            | Self::Unseen { .. }
            | Self::TooManyWatches { .. }
            | Self::SlowConsumer { .. }
            | Self::Draining
            | Self::Field { .. }
            | Self::Unavailable { .. }
            | Self::Damaged(_)
            | Self::Store(_) => None,
        }
    }
}

impl From<Error> for Status {
    fn from(error: Error) -> Self {
        rpc::status(FAMILY, &error)
    }
}
