//! Everything that a call can fail with.

use std::time::Duration;

use rpc::{Fault, Kind as Code, Violation};
use tonic::Status;

use crate::body::Damaged;
use crate::core::dataset::compatibility::Breach;
use crate::core::issue::{Issue, Issues, Severity};
use crate::kind::Kind;

/// The domain of every error.
const FAMILY: &str = "platform";

/// How long to wait when a store or a service does not answer.
const RETRY_AFTER: Duration = Duration::from_secs(1);

pub(crate) type Result<T> = std::result::Result<T, Error>;

#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    #[error("there is no {} `{id}`", kind.noun())]
    NotFound { kind: Kind, id: String },
    #[error("{} `{id}` has no version {version}, or no longer", kind.noun())]
    VersionNotFound { kind: Kind, id: String, version: i64 },
    #[error("{} `{id}` has version {found}, not {wanted}", kind.noun())]
    VersionConflict { kind: Kind, id: String, wanted: i64, found: i64 },
    #[error("the configuration has revision {found}, not {wanted}")]
    RevisionConflict { wanted: i64, found: i64 },
    #[error("the configuration or the permissions changed while the permissions were checked")]
    PlanConflict,
    #[error("there is a {} named `{name}` already", kind.noun())]
    NameExists { kind: Kind, name: String },
    #[error("two objects of kind {} are named `{name}`", kind.noun())]
    Duplicate { kind: Kind, name: String },
    #[error("the configuration has errors")]
    Invalid { issues: Issues },
    #[error("input `{name}` of the template is required")]
    InputMissing { field: String, name: String },
    #[error("the organisation may have {limit} objects of kind {}", kind.noun())]
    Quota { kind: Kind, limit: i64 },
    #[error("pipeline `{name}` would run after itself")]
    Cycle { name: String },
    #[error("{} `{name}` is used by {} `{by_name}`", kind.noun(), by_kind.noun())]
    InUse { kind: Kind, name: String, by_kind: Kind, by_name: String },
    #[error("{} `{id}` is built in", kind.noun())]
    BuiltIn { kind: Kind, id: String },
    #[error("{} `{name}`: {breach}", kind.noun())]
    Incompatible { kind: Kind, name: String, breach: Breach },
    #[error("changes up to revision {oldest} are no longer kept")]
    RevisionCompacted { wanted: i64, oldest: i64 },
    #[error("revision {wanted} was never given; the newest is {newest}")]
    RevisionUnknown { wanted: i64, newest: i64 },
    #[error("the reader took nothing for {} seconds", waited.as_secs())]
    SlowConsumer { waited: Duration },
    #[error("{limit} watches are open, and more are not taken")]
    TooManyWatches { limit: u32 },
    #[error("the process is shutting down")]
    Draining,
    #[error("permission `{permission}` is missing on {entity_type} `{entity_id}`")]
    Denied { permission: &'static str, entity_type: &'static str, entity_id: String },
    #[error(
        "account {user_id} has the permission `{permission}`, which the caller lacks or has for less long"
    )]
    Beyond { user_id: i64, permission: String },
    #[error("`{field}` {rule}")]
    Field { field: &'static str, rule: String },
    #[error("{dependency} does not answer")]
    Unavailable { dependency: &'static str },
    #[error(transparent)]
    Damaged(#[from] Damaged),
    #[error(transparent)]
    Store(#[from] store::Error),
}

impl Fault for Error {
    fn kind(&self) -> Code {
        match self {
            Self::NotFound { .. } | Self::VersionNotFound { .. } => Code::NotFound,
            Self::VersionConflict { .. } | Self::RevisionConflict { .. } | Self::PlanConflict => {
                Code::Conflict
            }
            Self::NameExists { .. } => Code::Exists,
            Self::Duplicate { .. }
            | Self::Invalid { .. }
            | Self::InputMissing { .. }
            | Self::Field { .. } => Code::Invalid,
            Self::Quota { .. } => Code::Exhausted { retry_after: None },
            Self::Cycle { .. }
            | Self::InUse { .. }
            | Self::BuiltIn { .. }
            | Self::Incompatible { .. } => Code::Precondition,
            Self::RevisionCompacted { .. } | Self::RevisionUnknown { .. } => Code::OutOfRange,
            Self::SlowConsumer { .. } | Self::TooManyWatches { .. } => {
                Code::Exhausted { retry_after: Some(RETRY_AFTER) }
            }
            Self::Draining | Self::Unavailable { .. } => {
                Code::Unavailable { retry_after: RETRY_AFTER }
            }
            Self::Denied { .. } | Self::Beyond { .. } => Code::Denied,
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
            Self::NotFound { kind, .. } => match kind {
                Kind::Pipeline => "PIPELINE_NOT_FOUND",
                Kind::Rule => "RULE_NOT_FOUND",
                Kind::Dataset => "DATASET_NOT_FOUND",
                Kind::EntitySchema => "ENTITY_SCHEMA_NOT_FOUND",
                Kind::Template => "TEMPLATE_NOT_FOUND",
            },
            Self::VersionNotFound { .. } => "VERSION_NOT_FOUND",
            Self::VersionConflict { .. } | Self::RevisionConflict { .. } | Self::PlanConflict => {
                "VERSION_CONFLICT"
            }
            Self::NameExists { .. } => "NAME_ALREADY_EXISTS",
            Self::Duplicate { .. } => "DUPLICATE_OBJECT",
            Self::Invalid { .. } => "CONFIG_INVALID",
            Self::InputMissing { .. } => "TEMPLATE_INPUT_MISSING",
            Self::Quota { .. } => "QUOTA_EXCEEDED",
            Self::Cycle { .. } => "PIPELINE_CYCLE",
            Self::InUse { kind, .. } => match kind {
                Kind::Pipeline | Kind::Rule | Kind::Template => "PIPELINE_IN_USE",
                Kind::Dataset => "DATASET_IN_USE",
                Kind::EntitySchema => "ENTITY_SCHEMA_IN_USE",
            },
            Self::BuiltIn { kind, .. } => match kind {
                Kind::EntitySchema => "ENTITY_SCHEMA_BUILT_IN",
                Kind::Template | Kind::Pipeline | Kind::Rule | Kind::Dataset => "TEMPLATE_BUILT_IN",
            },
            Self::Incompatible { .. } => "SCHEMA_INCOMPATIBLE",
            Self::RevisionCompacted { .. } => "REVISION_COMPACTED",
            Self::RevisionUnknown { .. } => "REVISION_UNKNOWN",
            Self::SlowConsumer { .. } => "SLOW_CONSUMER",
            Self::TooManyWatches { .. } => "OVERLOADED",
            Self::Draining => "DRAINING",
            Self::Denied { .. } | Self::Beyond { .. } => "PERMISSION_DENIED",
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
            Self::VersionConflict { found, .. } => vec![("version", found.to_string())],
            Self::RevisionConflict { found, .. } => vec![("revision", found.to_string())],
            Self::Quota { kind, limit } => {
                vec![("kind", kind.noun().to_owned()), ("limit", limit.to_string())]
            }
            Self::InUse { by_kind, by_name, .. } => {
                vec![("kind", by_kind.noun().to_owned()), ("name", by_name.clone())]
            }
            Self::Incompatible { name, breach, .. } => {
                [vec![("name", name.clone())], breach.facts()].concat()
            }
            Self::RevisionCompacted { oldest, .. } => vec![("oldest", oldest.to_string())],
            Self::RevisionUnknown { newest, .. } => vec![("newest", newest.to_string())],
            Self::Denied { permission, entity_type, entity_id } => vec![
                ("permission", (*permission).to_owned()),
                ("entity_type", (*entity_type).to_owned()),
                ("entity_id", entity_id.clone()),
            ],
            Self::Beyond { permission, .. } => vec![("permission", permission.clone())],
            Self::Unavailable { dependency } => vec![("dependency", (*dependency).to_owned())],
            Self::Store(_) if self.reason() == "DEPENDENCY_UNAVAILABLE" => {
                vec![("dependency", "store".to_owned())]
            }
            Self::NotFound { .. }
            | Self::VersionNotFound { .. }
            | Self::PlanConflict
            | Self::NameExists { .. }
            | Self::Duplicate { .. }
            | Self::Invalid { .. }
            | Self::InputMissing { .. }
            | Self::Cycle { .. }
            | Self::BuiltIn { .. }
            | Self::SlowConsumer { .. }
            | Self::TooManyWatches { .. }
            | Self::Draining
            | Self::Field { .. }
            | Self::Damaged(_)
            | Self::Store(_) => Vec::new(),
        }
    }

    fn violations(&self) -> Vec<Violation> {
        let one = |field: &str, reason, description: &str| {
            vec![Violation { field: field.to_owned(), reason, description: description.to_owned() }]
        };
        if let Self::Invalid { issues } = self {
            let errors = issues.iter().filter(|issue| issue.severity == Severity::Error);
            let violation = |issue: &Issue| Violation {
                field: issue.field.clone(),
                reason: reason_of(issue.code),
                description: issue.message.clone(),
            };
            return errors.map(violation).collect();
        }
        if let Self::InputMissing { field, .. } = self {
            return one(field, "REQUIRED", "Give it: the template requires it.");
        }
        if let Self::Field { field, rule } = self {
            return one(field, "INVALID", rule);
        }
        Vec::new()
    }

    fn resource(&self) -> Option<(&'static str, String)> {
        if let Self::NotFound { kind, id } | Self::BuiltIn { kind, id } = self {
            return Some((kind.noun(), id.clone()));
        }
        if let Self::NameExists { kind, name } = self {
            return Some((kind.noun(), name.clone()));
        }
        None
    }
}

/// The code of an issue in the form of reasons.
fn reason_of(code: &'static str) -> &'static str {
    match code {
        "required" => "REQUIRED",
        "unknown_field" => "UNKNOWN_FIELD",
        "unknown_pipeline" => "UNKNOWN_PIPELINE",
        "unknown_dataset" => "UNKNOWN_DATASET",
        "unknown_entity_type" => "UNKNOWN_ENTITY_TYPE",
        "unknown_time_zone" => "UNKNOWN_TIME_ZONE",
        "type_mismatch" => "TYPE_MISMATCH",
        "operator_mismatch" => "OPERATOR_MISMATCH",
        "syntax" => "SYNTAX",
        "cron_invalid" => "CRON_INVALID",
        "too_frequent" => "TOO_FREQUENT",
        "never_comes" => "NEVER_COMES",
        "too_many_conditions" => "TOO_MANY_CONDITIONS",
        "too_deep" => "TOO_DEEP",
        "too_long" => "TOO_LONG",
        "cycle" | "circle" => "CYCLE",
        "duplicate" => "DUPLICATE",
        "layer_missing" => "LAYER_MISSING",
        _ => "INVALID",
    }
}

impl From<Error> for Status {
    fn from(error: Error) -> Self {
        rpc::status(FAMILY, &error)
    }
}
