//! Everything that a call can fail with.

use std::time::Duration;

use rpc::{Fault, Kind as Code, Violation};
use tonic::Status;

/// The domain of every error.
const FAMILY: &str = "platform";

/// How long to wait when a store or a service does not answer, or when there is no room.
const RETRY_AFTER: Duration = Duration::from_secs(1);

pub(crate) type Result<T> = std::result::Result<T, Error>;

/// A row of the database that cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("column `{column}` is damaged")]
pub(crate) struct Damaged {
    pub(crate) column: &'static str,
}

#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    #[error("there is no aggregation `{name}`")]
    AggregationNotFound { name: String },
    #[error("there is no batch `{id}`")]
    BatchNotFound { id: String },
    #[error("the batch has more than {limit} {unit}")]
    BatchTooLarge { limit: u64, unit: &'static str },
    #[error("the records have the SHA-256 {found}, not {stated}")]
    ChecksumMismatch { stated: String, found: String },
    #[error("there is no column `{column}`")]
    ColumnUnknown { column: String },
    #[error("amounts are in {from} and {to}, between which no rate is known")]
    CurrencyMismatch { from: String, to: String },
    #[error("data set `{name}` has no key")]
    DatasetHasNoKey { name: String },
    #[error("no data set `{name}` is declared")]
    DatasetNotFound { name: String },
    #[error("there is no deal `{id}`")]
    DealNotFound { id: String },
    #[error("there is no entity `{id}` with a budget or a deal")]
    EntityNotFound { id: String },
    #[error("the format of `{path}` is neither given nor told by its name")]
    FileFormatUnknown { path: String },
    #[error("there is no file `{path}` in the staging area")]
    FileNotFound { path: String },
    #[error("formula `{name}` failed on {group}: {message}")]
    FormulaFailed { name: String, group: String, message: String },
    #[error("the input `{name}` does not exist yet")]
    InputMissing { name: String },
    #[error("row {row} has no value for the key column `{column}`")]
    KeyMissing { row: u64, column: String },
    #[error("measure `{name}` cannot be computed from stored groups")]
    MeasureNotAdditive { name: String },
    #[error("operation `{id}` has ended")]
    OperationFinished { id: String },
    #[error("there is no operation `{id}`")]
    OperationNotFound { id: String },
    #[error("operation `{id}` of the same kind runs on the table")]
    OperationRunning { id: String },
    #[error("there is no record `{id}` in quarantine")]
    QuarantinedNotFound { id: String },
    #[error("{found} records were received, not {stated}")]
    RecordCountMismatch { stated: u64, found: u64 },
    #[error("record {record} cannot be read: {why}")]
    RecordMalformed { record: u64, why: String },
    #[error("request `{id}` was used for other content")]
    RequestIdReused { id: String },
    #[error("request `{id}` is being ingested on another call")]
    RequestInProgress { id: String },
    #[error("the batch is not good enough: {why}")]
    QualityTooLow { why: String },
    #[error("there is no silver batch `{id}`")]
    ResultNotFound { id: String },
    #[error("files must stay for at least {minimum:?}")]
    RetentionTooShort { minimum: Duration },
    #[error("records have columns that the declaration does not let pass: {columns}")]
    SchemaChanged { columns: String },
    #[error("the declaration differs in ways that need a new table: {changes}")]
    SchemaIncompatible { changes: String },
    #[error("execution `{execution}` has fence {newest} by now, not {given}")]
    StaleFence { execution: String, given: i64, newest: i64 },
    #[error("another writer changed the table: {why}")]
    TableChanged { why: String },
    #[error("data set `{dataset}` uses the table")]
    TableInUse { dataset: String },
    #[error("there is no table `{layer}.{name}`")]
    TableNotFound { layer: &'static str, name: String },
    #[error("template `{template}` is not installed")]
    TemplateNotInstalled { template: String },
    #[error("more than {limit} batches are selected")]
    TooManyBatches { limit: u64 },
    #[error("the rows lie in more than {limit} partitions, as the declaration divides them")]
    TooManyPartitions { limit: usize },
    #[error("more than {limit} records are selected")]
    TooManyRecords { limit: u64 },
    #[error("the header names {stated}, and {found} came")]
    UploadFormMismatch { stated: &'static str, found: &'static str },
    #[error("the upload is not whole: {why}")]
    UploadIncomplete { why: &'static str },
    #[error("a value does not fit column `{column}`, which is {wanted}")]
    ValueTypeMismatch { column: String, wanted: String },
    #[error("the version does not exist, or its files were removed")]
    VersionNotAvailable { oldest: Option<u64>, newest: Option<u64> },
    #[error("`{field}` {rule}")]
    Field { field: String, rule: String },
    #[error("{what} is not offered")]
    NotBuilt { what: String },
    #[error("there is no room: {what}")]
    Overloaded { what: &'static str },
    #[error("it took longer than {allowed:?}")]
    TookTooLong { allowed: Duration },
    #[error("the caller lacks {permission}")]
    Denied { permission: &'static str },
    #[error("{dependency} does not answer")]
    Unavailable { dependency: &'static str },
    #[error("the upload broke off")]
    Upload(Box<Status>),
    #[error("{what}")]
    Internal { what: String },
    #[error(transparent)]
    Damaged(#[from] Damaged),
    #[error(transparent)]
    Lake(lake::Error),
    #[error(transparent)]
    Sql(lake::sql::Error),
    #[error(transparent)]
    Store(#[from] store::Error),
}

impl Error {
    /// A field that breaks a rule which only this service knows.
    pub(crate) fn field(field: impl Into<String>, rule: impl Into<String>) -> Self {
        Self::Field { field: field.into(), rule: rule.into() }
    }

    /// A fault of ours; the caller learns nothing about it.
    pub(crate) fn internal(what: impl Into<String>) -> Self {
        Self::Internal { what: what.into() }
    }

    fn is_store_away(error: &store::Error) -> bool {
        matches!(error.kind(), store::Kind::Unavailable | store::Kind::Full)
    }
}

/// What a table says, in the words of the contract where it has some.
impl From<lake::Error> for Error {
    #[expect(clippy::wildcard_enum_match_arm, reason = "all other errors are handed on")]
    fn from(error: lake::Error) -> Self {
        match error {
            // What a source of rows said travels through the write as it was.
            lake::Error::Source(inner) => match inner.downcast::<Self>() {
                Ok(own) => *own,
                Err(other) => Self::Lake(lake::Error::Source(other)),
            },
            lake::Error::ColumnUnknown { column } => Self::ColumnUnknown { column },
            lake::Error::VersionMissing { .. } | lake::Error::TimeMissing { .. } => {
                Self::VersionNotAvailable { oldest: None, newest: None }
            }
            lake::Error::SchemaIncompatible(changes) => {
                let changes: Vec<String> = changes.iter().map(ToString::to_string).collect();
                Self::SchemaIncompatible { changes: changes.join(", ") }
            }
            lake::Error::RetentionTooShort { minimum } => Self::RetentionTooShort { minimum },
            lake::Error::TooManyPartitions { limit } => Self::TooManyPartitions { limit },
            lake::Error::VersionChanged { .. }
            | lake::Error::SchemaChanged { .. }
            | lake::Error::Conflict(_)
            | lake::Error::ConflictRetriesExhausted { .. } => {
                Self::TableChanged { why: error.to_string() }
            }
            // It was removed meanwhile; who asks again is told what holds by then.
            lake::Error::TableMissing { .. } => Self::Unavailable { dependency: "lake" },
            lake::Error::MemoryExhausted { .. } => Self::Overloaded { what: "memory of writes" },
            other => Self::Lake(other),
        }
    }
}

impl From<lake::sql::Error> for Error {
    #[expect(clippy::wildcard_enum_match_arm, reason = "all other errors are faults of ours")]
    fn from(error: lake::sql::Error) -> Self {
        match error {
            lake::sql::Error::Overloaded => Self::Overloaded { what: "memory of reads" },
            lake::sql::Error::LimitExceeded { limit, .. } => Self::Overloaded { what: limit.key() },
            lake::sql::Error::Timeout { allowed } => Self::TookTooLong { allowed },
            other => Self::Sql(other),
        }
    }
}

impl From<lake::arrow::error::ArrowError> for Error {
    fn from(error: lake::arrow::error::ArrowError) -> Self {
        Self::from(lake::Error::from(error))
    }
}

/// A failure within rows that a write takes.
impl From<Error> for lake::Error {
    fn from(error: Error) -> Self {
        if let Error::Lake(inner) = error { inner } else { Self::Source(Box::new(error)) }
    }
}

impl Fault for Error {
    fn kind(&self) -> Code {
        match self {
            Self::AggregationNotFound { .. }
            | Self::BatchNotFound { .. }
            | Self::DatasetNotFound { .. }
            | Self::DealNotFound { .. }
            | Self::EntityNotFound { .. }
            | Self::FileNotFound { .. }
            | Self::OperationNotFound { .. }
            | Self::QuarantinedNotFound { .. }
            | Self::ResultNotFound { .. }
            | Self::TableNotFound { .. } => Code::NotFound,
            Self::BatchTooLarge { .. }
            | Self::TooManyBatches { .. }
            | Self::TooManyRecords { .. } => Code::OutOfRange,
            Self::ChecksumMismatch { .. }
            | Self::ColumnUnknown { .. }
            | Self::FileFormatUnknown { .. }
            | Self::KeyMissing { .. }
            | Self::RecordCountMismatch { .. }
            | Self::RecordMalformed { .. }
            | Self::UploadFormMismatch { .. }
            | Self::UploadIncomplete { .. }
            | Self::ValueTypeMismatch { .. }
            | Self::Field { .. } => Code::Invalid,
            Self::CurrencyMismatch { .. }
            | Self::DatasetHasNoKey { .. }
            | Self::FormulaFailed { .. }
            | Self::InputMissing { .. }
            | Self::MeasureNotAdditive { .. }
            | Self::OperationFinished { .. }
            | Self::OperationRunning { .. }
            | Self::QualityTooLow { .. }
            | Self::RetentionTooShort { .. }
            | Self::SchemaChanged { .. }
            | Self::SchemaIncompatible { .. }
            | Self::StaleFence { .. }
            | Self::TableInUse { .. }
            | Self::TemplateNotInstalled { .. }
            | Self::TooManyPartitions { .. }
            | Self::VersionNotAvailable { .. } => Code::Precondition,
            Self::RequestIdReused { .. } => Code::Exists,
            Self::RequestInProgress { .. } | Self::TableChanged { .. } => Code::Conflict,
            Self::NotBuilt { .. } => Code::Unimplemented,
            Self::Overloaded { .. } => Code::Exhausted { retry_after: Some(RETRY_AFTER) },
            Self::TookTooLong { .. } => Code::Timeout,
            Self::Denied { .. } => Code::Denied,
            Self::Unavailable { .. } => Code::Unavailable { retry_after: RETRY_AFTER },
            Self::Damaged(_) => Code::DataLoss,
            Self::Lake(error) if error.is_storage() => {
                Code::Unavailable { retry_after: RETRY_AFTER }
            }
            // Answered with the status itself.
            Self::Upload(_) => Code::Cancelled,
            Self::Internal { .. } | Self::Lake(_) | Self::Sql(_) => Code::Internal,
            Self::Store(error) if Self::is_store_away(error) => {
                Code::Unavailable { retry_after: RETRY_AFTER }
            }
            Self::Store(error) if error.kind() == store::Kind::Corrupt => Code::DataLoss,
            Self::Store(_) => Code::Internal,
        }
    }

    fn reason(&self) -> &'static str {
        match self {
            Self::AggregationNotFound { .. } => "AGGREGATION_NOT_FOUND",
            Self::BatchNotFound { .. } => "BATCH_NOT_FOUND",
            Self::BatchTooLarge { .. } => "BATCH_TOO_LARGE",
            Self::ChecksumMismatch { .. } => "CHECKSUM_MISMATCH",
            Self::ColumnUnknown { .. } => "COLUMN_UNKNOWN",
            Self::CurrencyMismatch { .. } => "CURRENCY_MISMATCH",
            Self::DatasetHasNoKey { .. } => "DATASET_HAS_NO_KEY",
            Self::DatasetNotFound { .. } => "DATASET_NOT_FOUND",
            Self::DealNotFound { .. } => "DEAL_NOT_FOUND",
            Self::EntityNotFound { .. } => "ENTITY_NOT_FOUND",
            Self::FileFormatUnknown { .. } => "FILE_FORMAT_UNKNOWN",
            Self::FileNotFound { .. } => "FILE_NOT_FOUND",
            Self::FormulaFailed { .. } => "FORMULA_FAILED",
            Self::InputMissing { .. } => "INPUT_MISSING",
            Self::KeyMissing { .. } => "KEY_MISSING",
            Self::MeasureNotAdditive { .. } => "MEASURE_NOT_ADDITIVE",
            Self::OperationFinished { .. } => "OPERATION_FINISHED",
            Self::OperationNotFound { .. } => "OPERATION_NOT_FOUND",
            Self::OperationRunning { .. } => "OPERATION_RUNNING",
            Self::QualityTooLow { .. } => "QUALITY_TOO_LOW",
            Self::QuarantinedNotFound { .. } => "QUARANTINED_RECORD_NOT_FOUND",
            Self::RecordCountMismatch { .. } => "RECORD_COUNT_MISMATCH",
            Self::RecordMalformed { .. } => "RECORD_MALFORMED",
            Self::RequestIdReused { .. } => "REQUEST_ID_REUSED",
            Self::RequestInProgress { .. } => "REQUEST_IN_PROGRESS",
            Self::ResultNotFound { .. } => "RESULT_NOT_FOUND",
            Self::RetentionTooShort { .. } => "RETENTION_TOO_SHORT",
            Self::SchemaChanged { .. } => "SCHEMA_CHANGED",
            Self::SchemaIncompatible { .. } => "SCHEMA_INCOMPATIBLE",
            Self::StaleFence { .. } => "STALE_FENCE",
            Self::TableChanged { .. } => "TABLE_CHANGED",
            Self::TableInUse { .. } => "TABLE_IN_USE",
            Self::TableNotFound { .. } => "TABLE_NOT_FOUND",
            Self::TemplateNotInstalled { .. } => "TEMPLATE_NOT_INSTALLED",
            Self::TooManyBatches { .. } => "TOO_MANY_BATCHES",
            Self::TooManyPartitions { .. } => "TOO_MANY_PARTITIONS",
            Self::TooManyRecords { .. } => "TOO_MANY_RECORDS",
            Self::UploadFormMismatch { .. } => "UPLOAD_FORM_MISMATCH",
            Self::UploadIncomplete { .. } => "UPLOAD_INCOMPLETE",
            Self::ValueTypeMismatch { .. } => "VALUE_TYPE_MISMATCH",
            Self::VersionNotAvailable { .. } => "VERSION_NOT_AVAILABLE",
            Self::Field { .. } => "VALIDATION_FAILED",
            Self::NotBuilt { .. } => "NOT_IMPLEMENTED",
            Self::Overloaded { .. } => "OVERLOADED",
            Self::TookTooLong { .. } => "CALL_TIMEOUT",
            Self::Denied { .. } => "PERMISSION_DENIED",
            Self::Unavailable { .. } => "DEPENDENCY_UNAVAILABLE",
            Self::Lake(error) if error.is_storage() => "DEPENDENCY_UNAVAILABLE",
            Self::Upload(_) => "CANCELLED",
            Self::Store(error) if Self::is_store_away(error) => "DEPENDENCY_UNAVAILABLE",
            Self::Internal { .. }
            | Self::Damaged(_)
            | Self::Lake(_)
            | Self::Sql(_)
            | Self::Store(_) => "INTERNAL",
        }
    }

    #[expect(clippy::too_many_lines, reason = "one match, a line or two for each error")]
    fn facts(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::BatchTooLarge { limit, unit } => {
                vec![("limit", limit.to_string()), ("unit", (*unit).to_owned())]
            }
            Self::ChecksumMismatch { stated, found } => {
                vec![("stated", stated.clone()), ("found", found.clone())]
            }
            Self::ColumnUnknown { column } => vec![("column", column.clone())],
            Self::CurrencyMismatch { from, to } => vec![("from", from.clone()), ("to", to.clone())],
            Self::DatasetHasNoKey { name }
            | Self::DatasetNotFound { name }
            | Self::TableInUse { dataset: name } => vec![("dataset", name.clone())],
            Self::FileFormatUnknown { path } => vec![("path", path.clone())],
            Self::FormulaFailed { name, group, message } => vec![
                ("formula", name.clone()),
                ("group", group.clone()),
                ("message", message.clone()),
            ],
            Self::InputMissing { name } => vec![("input", name.clone())],
            Self::KeyMissing { row, column } => {
                vec![("row", row.to_string()), ("column", column.clone())]
            }
            Self::MeasureNotAdditive { name } => vec![("measure", name.clone())],
            Self::OperationRunning { id } => vec![("operation_id", id.clone())],
            Self::RecordCountMismatch { stated, found } => {
                vec![("stated", stated.to_string()), ("found", found.to_string())]
            }
            Self::RecordMalformed { record, why } => {
                vec![("record", record.to_string()), ("message", why.clone())]
            }
            Self::RetentionTooShort { minimum } => {
                vec![("minimum_seconds", minimum.as_secs().to_string())]
            }
            Self::QualityTooLow { why } => vec![("message", why.clone())],
            Self::SchemaChanged { columns } => vec![("columns", columns.clone())],
            Self::SchemaIncompatible { changes } => vec![("changes", changes.clone())],
            Self::StaleFence { newest, .. } => vec![("newest_fence", newest.to_string())],
            Self::TooManyBatches { limit } | Self::TooManyRecords { limit } => {
                vec![("limit", limit.to_string())]
            }
            Self::TooManyPartitions { limit } => vec![("limit", limit.to_string())],
            Self::UploadFormMismatch { stated, found } => {
                vec![("stated", (*stated).to_owned()), ("found", (*found).to_owned())]
            }
            Self::ValueTypeMismatch { column, wanted } => {
                vec![("column", column.clone()), ("type", wanted.clone())]
            }
            Self::VersionNotAvailable { oldest, newest } => {
                let fact = |name, version: &Option<u64>| version.map(|it| (name, it.to_string()));
                fact("oldest_version", oldest)
                    .into_iter()
                    .chain(fact("newest_version", newest))
                    .collect()
            }
            Self::Denied { permission } => vec![("permission", (*permission).to_owned())],
            Self::Unavailable { dependency } => vec![("dependency", (*dependency).to_owned())],
            Self::Lake(error) if error.is_storage() => vec![("dependency", "lake".to_owned())],
            Self::Store(error) if Self::is_store_away(error) => {
                vec![("dependency", "store".to_owned())]
            }
            Self::AggregationNotFound { .. }
            | Self::BatchNotFound { .. }
            | Self::DealNotFound { .. }
            | Self::EntityNotFound { .. }
            | Self::FileNotFound { .. }
            | Self::OperationFinished { .. }
            | Self::OperationNotFound { .. }
            | Self::QuarantinedNotFound { .. }
            | Self::RequestIdReused { .. }
            | Self::RequestInProgress { .. }
            | Self::ResultNotFound { .. }
            | Self::TableChanged { .. }
            | Self::TableNotFound { .. }
            | Self::TemplateNotInstalled { .. }
            | Self::UploadIncomplete { .. }
            | Self::Field { .. }
            | Self::NotBuilt { .. }
            | Self::Overloaded { .. }
            | Self::TookTooLong { .. }
            | Self::Upload(_)
            | Self::Internal { .. }
            | Self::Damaged(_)
            | Self::Lake(_)
            | Self::Sql(_)
            | Self::Store(_) => Vec::new(),
        }
    }

    fn violations(&self) -> Vec<Violation> {
        let Self::Field { field, rule } = self else { return Vec::new() };
        let (field, description) = (field.clone(), rule.clone());
        vec![Violation { field, reason: "INVALID", description }]
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "all other errors are about no object")]
    fn resource(&self) -> Option<(&'static str, String)> {
        Some(match self {
            Self::AggregationNotFound { name } => ("aggregation", name.clone()),
            Self::BatchNotFound { id } => ("bronze_batch", id.clone()),
            Self::DealNotFound { id } => ("deal", id.clone()),
            Self::EntityNotFound { id } => ("entity", id.clone()),
            Self::FileNotFound { path } => ("file", path.clone()),
            Self::OperationFinished { id } | Self::OperationNotFound { id } => {
                ("table_operation", id.clone())
            }
            Self::QuarantinedNotFound { id } => ("quarantined_record", id.clone()),
            Self::ResultNotFound { id } => ("silver_batch", id.clone()),
            Self::TableNotFound { layer, name } => ("table", format!("{layer}.{name}")),
            _ => return None,
        })
    }
}

impl From<Error> for Status {
    fn from(error: Error) -> Self {
        // What the layers below said of a stream stays as they said it.
        if let Error::Upload(status) = error { *status } else { rpc::status(FAMILY, &error) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_that_is_divided_too_finely_is_a_fault_of_its_declaration() {
        let error = Error::from(lake::Error::TooManyPartitions { limit: 5 });
        assert!(matches!(error.kind(), Code::Precondition), "{error:?}");
        assert_eq!(error.reason(), "TOO_MANY_PARTITIONS");
        assert_eq!(error.facts(), [("limit", "5".to_owned())]);
    }
}
