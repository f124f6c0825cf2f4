//! Everything that a call can fail with.

use std::time::Duration;

use platform_proto::platform::common::v1::ConnectorType;
use platform_proto::platform::connector::v1::SyncMode;
use rpc::{Fault, Kind as Code, Violation};
use tonic::Status;

use crate::kind::{NOUN, READ};

/// The domain of every error.
const FAMILY: &str = "platform";

/// How long to wait when a store or a service does not answer.
const RETRY_AFTER: Duration = Duration::from_secs(1);

pub(crate) type Result<T> = std::result::Result<T, Error>;

/// A row that cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("column `{column}` of a connector is damaged")]
pub(crate) struct Damaged {
    pub(crate) column: &'static str,
}

#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    #[error("there is no connector `{id}`")]
    NotFound { id: String },
    #[error("connector `{id}` has revision {found}, not {wanted}")]
    Changed { id: String, wanted: i64, found: i64 },
    #[error("there is a connector named `{name}` already")]
    NameTaken { name: String },
    #[error("the organisation may have {limit} connectors")]
    Quota { limit: i64 },
    #[error("the connector is of type {}, not {}", is.as_str_name(), given.as_str_name())]
    TypeFixed { is: ConnectorType, given: ConnectorType },
    #[error("connectors of type {} are not offered here", kind.as_str_name())]
    TypeNotAvailable { kind: ConnectorType },
    #[error("type {} does not sign in with `{credential}`", kind.as_str_name())]
    CredentialKind { kind: ConnectorType, credential: String },
    #[error("the organisation may not read `{address}`")]
    NotAllowed { address: String },
    #[error("step {step} of the check failed: {message}")]
    CheckFailed { step: &'static str, message: String },
    #[error("{count} pipelines use the connector: {names}")]
    InUse { count: i64, names: String },
    #[error("connectors of type {} know no accounts", kind.as_str_name())]
    NoAccounts { kind: ConnectorType },
    #[error("connector `{id}` is disabled")]
    Disabled { id: String },
    #[error("connector `{id}` has no valid credentials")]
    CredentialsMissing { id: String },
    #[error("the other side does not work: {message}")]
    SourceUnavailable { message: String, retry_after: Duration },
    #[error("there is no stream `{name}`")]
    StreamNotFound { namespace: String, name: String },
    #[error("no data set `{name}` is declared")]
    DatasetNotFound { name: String },
    #[error("stream `{stream}` cannot be brought as {}", mode.as_str_name())]
    SyncMode { stream: String, mode: SyncMode },
    #[error("stream `{stream}` has no column `{field}`")]
    FieldUnknown { stream: String, field: String },
    #[error("the other side of stream `{stream}` fixes `{field}`")]
    FieldFixed { stream: String, field: &'static str },
    #[error("the columns of stream `{stream}` are others by now")]
    SchemaChanged { stream: String },
    #[error("stream `{stream}` does not count by this kind of place")]
    PositionKind { stream: String },
    #[error("the state of stream `{stream}` has revision {found}, not {wanted}")]
    StateChanged { stream: String, wanted: i64, found: i64 },
    #[error("stream `{stream}` has no state")]
    StateNotFound { stream: String },
    #[error("there is no sync `{id}`")]
    SyncNotFound { id: String },
    #[error("sync `{id}` has ended already")]
    SyncFinished { id: String },
    #[error("connectors of type {} are written to by others", kind.as_str_name())]
    NotFetched { kind: ConnectorType },
    #[error("the idempotency key was used for another request")]
    KeyReused,
    #[error("sync `{sync_id}` brings stream `{stream}`")]
    StreamBusy { stream: String, sync_id: String },
    #[error("stream `{stream}` waits until its changed columns are accepted")]
    StreamPaused { stream: String },
    #[error("no stream is enabled that could be brought")]
    NoStreamsEnabled { stream: String },
    #[error("the execution has fence {newest} by now, which is newer than {given}")]
    StaleFence { given: i64, newest: i64 },
    #[error("no topic is bound to the organisation as `{binding_id}`")]
    NotBound { binding_id: String },
    #[error("topic `{topic}` is bound to another organisation")]
    BoundElsewhere { topic: String },
    #[error("the cluster has no topic `{topic}`")]
    TopicNotFound { topic: String },
    #[error("the server's configuration names no cluster `{name}`")]
    ClusterNotFound { name: String },
    #[error("there is no organisation {org_id}")]
    OrganizationNotFound { org_id: i64 },
    /// Told to nobody: a worker stops.
    #[error("another worker has sync `{id}`")]
    LeaseLost { id: String },
    #[error("the caller may see no connector")]
    Unseen,
    #[error("`{field}` {rule}")]
    Field { field: String, rule: String },
    #[error("{what} is not built yet")]
    NotBuilt { what: String },
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
            Self::NotFound { .. }
            | Self::StreamNotFound { .. }
            | Self::DatasetNotFound { .. }
            | Self::SyncNotFound { .. }
            | Self::TopicNotFound { .. }
            | Self::ClusterNotFound { .. }
            | Self::OrganizationNotFound { .. }
            | Self::StateNotFound { .. } => Code::NotFound,
            Self::Changed { .. } | Self::SchemaChanged { .. } | Self::StateChanged { .. } => {
                Code::Conflict
            }
            Self::NameTaken { .. } | Self::KeyReused | Self::BoundElsewhere { .. } => Code::Exists,
            Self::Quota { .. } => Code::Exhausted { retry_after: None },
            Self::TypeFixed { .. }
            | Self::CredentialKind { .. }
            | Self::SyncMode { .. }
            | Self::FieldUnknown { .. }
            | Self::PositionKind { .. }
            | Self::Field { .. } => Code::Invalid,
            Self::TypeNotAvailable { .. }
            | Self::Disabled { .. }
            | Self::CredentialsMissing { .. }
            | Self::FieldFixed { .. }
            | Self::NotAllowed { .. }
            | Self::CheckFailed { .. }
            | Self::NoAccounts { .. }
            | Self::SyncFinished { .. }
            | Self::NotBound { .. }
            | Self::NotFetched { .. }
            | Self::StreamBusy { .. }
            | Self::StreamPaused { .. }
            | Self::NoStreamsEnabled { .. }
            | Self::StaleFence { .. }
            | Self::InUse { .. } => Code::Precondition,
            Self::Unseen => Code::Denied,
            Self::NotBuilt { .. } => Code::Unimplemented,
            Self::Unavailable { .. } => Code::Unavailable { retry_after: RETRY_AFTER },
            Self::SourceUnavailable { retry_after, .. } => {
                Code::Unavailable { retry_after: *retry_after }
            }
            Self::LeaseLost { .. } => Code::Internal,
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
            Self::NotFound { .. } => "CONNECTOR_NOT_FOUND",
            Self::Changed { .. } => "CONNECTOR_CHANGED",
            Self::NameTaken { .. } => "CONNECTOR_NAME_TAKEN",
            Self::Quota { .. } => "CONNECTOR_QUOTA_USED",
            Self::TypeFixed { .. } => "CONNECTOR_TYPE_FIXED",
            Self::TypeNotAvailable { .. } => "CONNECTOR_TYPE_NOT_AVAILABLE",
            Self::CredentialKind { .. } => "CREDENTIAL_KIND_NOT_ACCEPTED",
            Self::NotAllowed { .. } => "ADDRESS_NOT_ALLOWED",
            Self::CheckFailed { .. } => "CONNECTION_CHECK_FAILED",
            Self::InUse { .. } => "CONNECTOR_IN_USE",
            Self::NoAccounts { .. } => "ACCOUNTS_NOT_SUPPORTED",
            Self::Disabled { .. } => "CONNECTOR_DISABLED",
            Self::CredentialsMissing { .. } => "CREDENTIALS_MISSING",
            Self::SourceUnavailable { .. } => "SOURCE_UNAVAILABLE",
            Self::StreamNotFound { .. } => "STREAM_NOT_FOUND",
            Self::DatasetNotFound { .. } => "DATASET_NOT_FOUND",
            Self::SyncMode { .. } => "SYNC_MODE_NOT_SUPPORTED",
            Self::FieldUnknown { .. } => "FIELD_UNKNOWN",
            Self::FieldFixed { .. } => "STREAM_FIELD_FIXED",
            Self::SchemaChanged { .. } => "SCHEMA_CHANGED_AGAIN",
            Self::PositionKind { .. } => "POSITION_KIND_MISMATCH",
            Self::StateChanged { .. } => "STREAM_STATE_CHANGED",
            Self::StateNotFound { .. } => "STREAM_STATE_NOT_FOUND",
            Self::NotBound { .. } => "TOPIC_NOT_BOUND",
            Self::BoundElsewhere { .. } => "TOPIC_BOUND_ELSEWHERE",
            Self::TopicNotFound { .. } => "TOPIC_NOT_FOUND",
            Self::ClusterNotFound { .. } => "CLUSTER_NOT_FOUND",
            Self::OrganizationNotFound { .. } => "ORGANIZATION_NOT_FOUND",
            Self::SyncNotFound { .. } => "SYNC_NOT_FOUND",
            Self::SyncFinished { .. } => "SYNC_FINISHED",
            Self::NotFetched { .. } => "CONNECTOR_NOT_FETCHED",
            Self::KeyReused => "IDEMPOTENCY_KEY_REUSED",
            Self::StreamBusy { .. } => "STREAM_BUSY",
            Self::StreamPaused { .. } => "STREAM_PAUSED",
            Self::NoStreamsEnabled { .. } => "NO_STREAMS_ENABLED",
            Self::StaleFence { .. } => "STALE_FENCE",
            Self::Unseen => "PERMISSION_DENIED",
            Self::Field { .. } => "VALIDATION_FAILED",
            Self::NotBuilt { .. } => "NOT_IMPLEMENTED",
            Self::Unavailable { .. } => "DEPENDENCY_UNAVAILABLE",
            Self::LeaseLost { .. } | Self::Damaged(_) => "INTERNAL",
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
            Self::Changed { found, .. } | Self::StateChanged { found, .. } => {
                vec![("revision", found.to_string())]
            }
            Self::StreamNotFound { namespace, name } => {
                vec![("namespace", namespace.clone()), ("stream", name.clone())]
            }
            Self::DatasetNotFound { name } => vec![("dataset", name.clone())],
            Self::SyncMode { stream, .. }
            | Self::SchemaChanged { stream }
            | Self::StreamPaused { stream }
            | Self::PositionKind { stream }
            | Self::StateNotFound { stream } => vec![("stream", stream.clone())],
            Self::FieldUnknown { stream, field } => {
                vec![("stream", stream.clone()), ("field", field.clone())]
            }
            Self::FieldFixed { stream, field } => {
                vec![("stream", stream.clone()), ("field", (*field).to_owned())]
            }
            Self::Quota { limit } => vec![("limit", limit.to_string())],
            Self::TypeFixed { is, .. } => vec![("connector_type", is.as_str_name().to_owned())],
            Self::NotBound { binding_id } => vec![("binding_id", binding_id.clone())],
            Self::BoundElsewhere { topic } | Self::TopicNotFound { topic } => {
                vec![("topic", topic.clone())]
            }
            Self::StreamBusy { stream, sync_id } => {
                vec![("stream", stream.clone()), ("sync_id", sync_id.clone())]
            }
            Self::NoStreamsEnabled { stream } if !stream.is_empty() => {
                vec![("stream", stream.clone())]
            }
            Self::StaleFence { newest, .. } => vec![("newest_fence", newest.to_string())],
            Self::TypeNotAvailable { kind }
            | Self::NotFetched { kind }
            | Self::NoAccounts { kind }
            | Self::CredentialKind { kind, .. } => {
                vec![("connector_type", kind.as_str_name().to_owned())]
            }
            Self::NotAllowed { address } => vec![("address", address.clone())],
            Self::CheckFailed { step, message } => {
                vec![("step", (*step).to_owned()), ("message", message.clone())]
            }
            Self::InUse { count, names } => {
                vec![("pipelines", names.clone()), ("count", count.to_string())]
            }
            Self::Unseen => {
                vec![("permission", READ.to_owned()), ("entity_type", NOUN.to_owned())]
            }
            Self::Unavailable { dependency } => vec![("dependency", (*dependency).to_owned())],
            Self::Store(_) if self.reason() == "DEPENDENCY_UNAVAILABLE" => {
                vec![("dependency", "store".to_owned())]
            }
            Self::NotFound { .. }
            | Self::SyncNotFound { .. }
            | Self::SyncFinished { .. }
            | Self::ClusterNotFound { .. }
            | Self::OrganizationNotFound { .. }
            | Self::KeyReused
            | Self::NoStreamsEnabled { .. }
            | Self::LeaseLost { .. }
            | Self::Disabled { .. }
            | Self::CredentialsMissing { .. }
            | Self::SourceUnavailable { .. }
            | Self::NameTaken { .. }
            | Self::Field { .. }
            | Self::NotBuilt { .. }
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
        if let Self::NotFound { id: name }
        | Self::Changed { id: name, .. }
        | Self::NameTaken { name } = self
        {
            return Some((NOUN, name.clone()));
        }
        None
    }
}

impl From<Error> for Status {
    fn from(error: Error) -> Self {
        rpc::status(FAMILY, &error)
    }
}
