//! What can go wrong with a table.

use base::ByteSize;
use datafusion::error::DataFusionError;
use deltalake_core::DeltaTableError;
use deltalake_core::kernel::transaction::TransactionError;

use crate::schema::SchemaChange;

/// The result of everything that touches tables.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a table cannot be read or written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The options do not describe a lake.
    #[error("{key}: {rule}")]
    Options { key: &'static str, rule: String },
    /// A table's path breaks a rule.
    #[error("`{path}` is no path of a table: {rule}")]
    Path { path: String, rule: &'static str },
    /// Another table lies above or below the path, so that their files would mix.
    #[error("a table at {path} would mix its files with the table at {other}")]
    Nested { path: String, other: String },
    /// There is no table at the path.
    #[error("there is no table at {path}")]
    TableMissing { path: String },
    /// There is a table at the path already.
    #[error("there is a table at {path} already")]
    TableExists { path: String },
    /// The version does not exist yet, or what it needs was removed.
    #[error("version {version} of {path} does not exist, or its files were removed")]
    VersionMissing { path: String, version: u64 },
    /// Nothing was committed at or before the time.
    #[error("{path} has no version that is as old as {time}")]
    TimeMissing { path: String, time: base::Timestamp },
    /// A definition or a setting of a table breaks a rule.
    #[error("{field}: {rule}")]
    Definition { field: String, rule: String },
    /// A schema differs in ways that need a new table.
    #[error("the schema differs in ways that need a new table: {}", list(.0))]
    SchemaIncompatible(Vec<SchemaChange>),
    /// Rows have a column that the table does not.
    #[error("the table has no column `{column}`")]
    ColumnUnknown { column: String },
    /// Rows lack a column that may not be null.
    #[error("rows lack the column `{column}`, which may not be null")]
    ColumnMissing { column: String },
    /// A column of rows has another type than the table's.
    #[error("column `{column}` is {found}, and not {wanted}")]
    TypeMismatch { column: String, found: String, wanted: String },
    /// A value is null where it may not be. Rows are counted from 0 over the whole write.
    #[error("row {row} has no value for `{column}`")]
    NullValue { column: String, row: u64 },
    /// A name of a note is too long, or there are too many of them.
    #[error("note `{key}`: {rule}")]
    Note { key: String, rule: &'static str },
    /// A write touches more partitions than one commit may.
    #[error("the rows lie in more than {limit} partitions; write them in parts")]
    TooManyPartitions { limit: usize },
    /// Rows were added and taken out by one commit, so they are no mere addition.
    #[error("version {version} of {path} does not only add rows; read the table anew")]
    NotAppendOnly { path: String, version: u64 },
    /// Vacuum was asked to remove what running reads may need.
    #[error("files must stay for at least {minimum:?}")]
    RetentionTooShort { minimum: std::time::Duration },
    /// The table has another newest version than the caller expects.
    #[error("the newest version of {path} is {found}, and not {expected}")]
    VersionChanged { path: String, expected: u64, found: u64 },
    /// The schema changed while rows were on their way.
    #[error("the schema of {path} changed during the write")]
    SchemaChanged { path: String },
    /// Rows got lost on their way, or there are more of them than came; nothing was committed.
    #[error("{expected} rows are to be {what}, and {found} are")]
    Miscounted { what: &'static str, expected: u64, found: u64 },
    /// Another writer won; nothing was committed.
    #[error("another writer was faster: {0}")]
    Conflict(String),
    /// Other writers won again and again; nothing was committed.
    #[error("other writers were faster {attempts} times: {last}")]
    ConflictRetriesExhausted { attempts: u32, last: String },
    /// The memory or the spill space that writes may use is used up.
    #[error("writes may use {limit} of memory, which is used up: {cause}")]
    MemoryExhausted { limit: ByteSize, cause: String },
    /// What a caller hands in as rows failed.
    #[error("the source of rows failed: {0}")]
    Source(Box<dyn std::error::Error + Send + Sync>),
    /// The storage failed.
    #[error("storage: {0}")]
    Storage(#[from] object_store::Error),
    /// The local disk failed.
    #[error("disk: {0}")]
    Disk(#[from] std::io::Error),
    /// The Delta log or its files failed.
    #[error("table: {0}")]
    Table(Box<DeltaTableError>),
    /// Planning or running the engine's own plan failed.
    #[error("plan: {0}")]
    Plan(Box<DataFusionError>),
    /// Arrow refused an operation on columns.
    #[error("columns: {0}")]
    Columns(#[from] arrow::error::ArrowError),
}

impl Error {
    /// Whether the same call can succeed when it is made again on the newest version.
    pub(crate) const fn is_conflict(&self) -> bool {
        matches!(self, Self::Conflict(_))
    }

    /// Whether memory ran out, so that a plan that spills may succeed.
    pub(crate) fn is_exhausted(&self) -> bool {
        if let Self::Plan(error) = self { exhausted(error) } else { false }
    }

    /// Whether the storage or a disk failed, such as one without room, so that the same may succeed later.
    #[must_use]
    #[expect(clippy::wildcard_enum_match_arm, reason = "all other errors are about content")]
    pub fn is_storage(&self) -> bool {
        let mut cause: Option<&(dyn std::error::Error + 'static)> = match self {
            Self::Storage(_) | Self::Disk(_) => return true,
            Self::Table(error) => Some(error.as_ref()),
            Self::Plan(error) => Some(error.find_root()),
            _ => None,
        };
        while let Some(error) = cause {
            let is_disk = error.downcast_ref::<std::io::Error>().is_some_and(|it| {
                use std::io::ErrorKind;
                // What a reader says of content that it cannot make sense of.
                !matches!(it.kind(), ErrorKind::InvalidData | ErrorKind::UnexpectedEof)
            });
            if is_disk || error.is::<object_store::Error>() {
                return true;
            }
            cause = error.source();
        }
        false
    }

    /// The same, with the limit named if memory ran out.
    pub(crate) fn with_limit(self, limit: ByteSize) -> Self {
        if self.is_exhausted() {
            return Self::MemoryExhausted { limit, cause: self.to_string() };
        }
        self
    }
}

fn exhausted(error: &DataFusionError) -> bool {
    matches!(error.find_root(), DataFusionError::ResourcesExhausted(_))
}

fn list(changes: &[SchemaChange]) -> String {
    let lines: Vec<String> =
        changes.iter().filter(|it| !it.compatible).map(ToString::to_string).collect();
    lines.join(", ")
}

impl From<DeltaTableError> for Error {
    #[expect(clippy::wildcard_enum_match_arm, reason = "all other errors are handed on")]
    fn from(error: DeltaTableError) -> Self {
        let conflict = match &error {
            DeltaTableError::VersionAlreadyExists(_) => true,
            DeltaTableError::Transaction { source } => matches!(
                source,
                TransactionError::CommitConflict(_)
                    | TransactionError::MaxCommitAttempts(_)
                    | TransactionError::VersionAlreadyExists(_)
            ),
            _ => false,
        };
        if conflict {
            return Self::Conflict(error.to_string());
        }
        match error {
            DeltaTableError::ObjectStore { source } => Self::Storage(source),
            other => Self::Table(Box::new(other)),
        }
    }
}

impl From<DataFusionError> for Error {
    #[expect(clippy::wildcard_enum_match_arm, reason = "all other errors are handed on")]
    fn from(error: DataFusionError) -> Self {
        // What a source of rows said travels through the plan as it was.
        match error {
            DataFusionError::External(inner) => match inner.downcast::<Self>() {
                Ok(own) => *own,
                Err(other) => Self::Plan(Box::new(DataFusionError::External(other))),
            },
            DataFusionError::ArrowError(inner, backtrace) => match *inner {
                arrow::error::ArrowError::ExternalError(source) => {
                    match source.downcast::<Self>() {
                        Ok(own) => *own,
                        Err(other) => Self::Source(other),
                    }
                }
                other => {
                    Self::Plan(Box::new(DataFusionError::ArrowError(Box::new(other), backtrace)))
                }
            },
            other => Self::Plan(Box::new(other)),
        }
    }
}

impl From<Error> for DataFusionError {
    fn from(error: Error) -> Self {
        if let Error::Plan(inner) = error { *inner } else { Self::External(Box::new(error)) }
    }
}
