//! Everything that a call can fail with.

use std::time::Duration;

use lake::sql;
use rpc::{Fault, Kind as Code, Violation};
use tonic::Status;

/// The domain of every error.
const FAMILY: &str = "platform";

/// How long to wait when a store or a service does not answer.
pub(crate) const RETRY_AFTER: Duration = Duration::from_secs(1);

pub(crate) type Result<T> = std::result::Result<T, Error>;

/// A row that cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("column `{column}` of a row is damaged")]
pub(crate) struct Damaged {
    pub(crate) column: &'static str,
}

/// What of the queries of an organisation is used up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Turns {
    AtOnce,
    InAMinute,
    Cursors,
}

impl Turns {
    fn word(self) -> &'static str {
        match self {
            Self::AtOnce => "queries at a time",
            Self::InAMinute => "queries in a minute",
            Self::Cursors => "open cursors",
        }
    }
}

#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    #[error(transparent)]
    Sql(#[from] sql::Error),
    #[error("query `{id}` was cancelled")]
    Cancelled { id: String },
    #[error("there is a query `{id}` already")]
    IdReused { id: String },
    #[error("there is no query `{id}`")]
    QueryNotFound { id: String },
    #[error("there is no cursor `{id}`")]
    CursorNotFound { id: String },
    #[error("cursor `{id}` rested while others needed its memory, and was ended; open it again")]
    CursorEnded { id: String },
    #[error("nobody read the result for {idle:?}")]
    Unread { idle: Duration },
    #[error("position {position} is neither the next, {next}, nor the last one")]
    PositionGone { position: i64, next: i64 },
    #[error("{limit} {} are allowed", which.word())]
    TooMany { which: Turns, limit: u32, retry_after: Option<Duration> },
    #[error("a row of the result is larger than {allowed} bytes")]
    RowTooLarge { allowed: usize },
    #[error("the answer is larger than {allowed} bytes; ask for fewer rows")]
    AnswerTooLarge { allowed: usize },
    #[error("`{relation}` has no version that is asked for, or no longer")]
    VersionNotAvailable { relation: String },
    #[error("view `{name}` would read itself")]
    ViewCycle { name: String },
    #[error("view `{by}` reads what view `{name}` would no longer have")]
    ViewInUse { name: String, by: String },
    #[error("{noun} `{id}` has version {found}, not {wanted}")]
    VersionConflict { noun: &'static str, id: String, wanted: i64, found: i64 },
    #[error("the organisation may have {limit} of {noun}")]
    Quota { noun: &'static str, limit: i64 },
    #[error("there is a {noun} named `{name}` already")]
    NameTaken { noun: &'static str, name: String },
    #[error("there is no saved query `{id}`")]
    SavedNotFound { id: String },
    #[error("there is no data set, aggregation or view `{name}`")]
    DatasetNotFound { name: String },
    #[error("there is no column `{column}`")]
    ColumnUnknown { column: String },
    #[error("a value for `{column}` is not of type {wanted}")]
    ValueTypeMismatch { column: String, wanted: String },
    #[error("`{name}` cannot be computed from stored groups")]
    MeasureNotAdditive { name: String },
    #[error("no entity schema declares the kind `{kind}`")]
    EntitySchemaNotFound { kind: String },
    #[error("there is no {kind} `{id}`")]
    EntityNotFound { kind: String, id: String },
    #[error("the template `{template}` is not in use")]
    TemplateNotInstalled { template: &'static str },
    #[error("a range has at most {allowed} days")]
    DateRangeTooLong { allowed: u32 },
    #[error("campaigns of {} have the id `{id}`", platforms.join(", "))]
    CampaignAmbiguous { id: String, platforms: Vec<String> },
    #[error("amounts are in {from} and in {to}")]
    CurrencyMismatch { from: String, to: String },
    #[error("the caller lacks {permission}")]
    Denied { permission: &'static str, noun: &'static str, id: String },
    #[error("`{field}` {rule}")]
    Field { field: String, rule: String },
    #[error("{dependency} does not answer")]
    Unavailable { dependency: &'static str },
    #[error("a table cannot be read: {0}")]
    Lake(#[source] lake::Error),
    #[error(transparent)]
    Damaged(#[from] Damaged),
    #[error(transparent)]
    Store(#[from] ::store::Error),
}

impl Error {
    /// A field that breaks a rule which only this service knows.
    pub(crate) fn field(field: impl Into<String>, rule: impl Into<String>) -> Self {
        Self::Field { field: field.into(), rule: rule.into() }
    }

    /// A name that the catalogue does not have.
    pub(crate) fn no_relation(name: impl ToString) -> Self {
        Self::Sql(sql::Error::RelationNotFound {
            name: name.to_string(),
            suggestion: String::new(),
        })
    }

    /// A value of a parameter that cannot be taken.
    pub(crate) fn parameter(name: &str, why: impl Into<String>) -> Self {
        Self::Sql(sql::Error::Parameter { name: name.to_owned(), why: why.into() })
    }
}

/// What a caller may do about an error of a statement, and its reason.
fn of_sql(error: &sql::Error) -> (Code, &'static str) {
    match error {
        sql::Error::Invalid { .. } => (Code::Invalid, "SQL_INVALID"),
        sql::Error::Forbidden { .. } => (Code::Invalid, "SQL_STATEMENT_FORBIDDEN"),
        sql::Error::Parameter { .. } => (Code::Invalid, "SQL_PARAMETER_MISMATCH"),
        sql::Error::RelationNotFound { .. } => (Code::NotFound, "RELATION_NOT_FOUND"),
        sql::Error::Arithmetic { .. } => (Code::OutOfRange, "SQL_ARITHMETIC"),
        sql::Error::LimitExceeded { .. } => (Code::OutOfRange, "QUERY_LIMIT_EXCEEDED"),
        sql::Error::Overloaded => {
            (Code::Exhausted { retry_after: Some(RETRY_AFTER) }, "OVERLOADED")
        }
        sql::Error::Timeout { .. } => (Code::Timeout, "QUERY_TIMEOUT"),
        sql::Error::Setting { .. } => (Code::Invalid, "VALIDATION_FAILED"),
        sql::Error::Unguarded { .. } | sql::Error::Relation { .. } | sql::Error::Engine(_) => {
            (Code::Internal, "INTERNAL")
        }
    }
}

fn of_store(error: &::store::Error) -> (Code, &'static str) {
    match error.kind() {
        ::store::Kind::Unavailable | ::store::Kind::Full => {
            (Code::Unavailable { retry_after: RETRY_AFTER }, "DEPENDENCY_UNAVAILABLE")
        }
        ::store::Kind::Corrupt => (Code::DataLoss, "INTERNAL"),
        ::store::Kind::UniqueViolation | ::store::Kind::Other => (Code::Internal, "INTERNAL"),
    }
}

/// A lake that cannot be reached is told from one that is damaged.
fn of_lake(error: &lake::Error) -> (Code, &'static str) {
    match error {
        lake::Error::Storage(_) | lake::Error::Disk(_) => {
            (Code::Unavailable { retry_after: RETRY_AFTER }, "DEPENDENCY_UNAVAILABLE")
        }
        lake::Error::Options { .. }
        | lake::Error::Path { .. }
        | lake::Error::Nested { .. }
        | lake::Error::TableMissing { .. }
        | lake::Error::TableExists { .. }
        | lake::Error::VersionMissing { .. }
        | lake::Error::TimeMissing { .. }
        | lake::Error::Definition { .. }
        | lake::Error::SchemaIncompatible(_)
        | lake::Error::ColumnUnknown { .. }
        | lake::Error::ColumnMissing { .. }
        | lake::Error::TypeMismatch { .. }
        | lake::Error::NullValue { .. }
        | lake::Error::Note { .. }
        | lake::Error::TooManyPartitions { .. }
        | lake::Error::NotAppendOnly { .. }
        | lake::Error::RetentionTooShort { .. }
        | lake::Error::VersionChanged { .. }
        | lake::Error::SchemaChanged { .. }
        | lake::Error::Conflict(_)
        | lake::Error::ConflictRetriesExhausted { .. }
        | lake::Error::Miscounted { .. }
        | lake::Error::MemoryExhausted { .. }
        | lake::Error::Source(_)
        | lake::Error::Table(_)
        | lake::Error::Plan(_)
        | lake::Error::Columns(_) => (Code::Internal, "INTERNAL"),
    }
}

impl Error {
    fn told(&self) -> (Code, &'static str) {
        match self {
            Self::Sql(error) => of_sql(error),
            Self::Cancelled { .. } => (Code::Cancelled, "QUERY_CANCELLED"),
            Self::IdReused { .. } => (Code::Exists, "QUERY_ID_REUSED"),
            Self::QueryNotFound { .. } => (Code::NotFound, "QUERY_NOT_FOUND"),
            Self::CursorNotFound { .. } | Self::CursorEnded { .. } => {
                (Code::NotFound, "CURSOR_NOT_FOUND")
            }
            Self::Unread { .. } => (Code::Timeout, "CALL_TIMEOUT"),
            Self::PositionGone { .. } => (Code::OutOfRange, "CURSOR_POSITION_GONE"),
            Self::TooMany { retry_after, .. } => {
                (Code::Exhausted { retry_after: *retry_after }, "TOO_MANY_QUERIES")
            }
            Self::RowTooLarge { .. } | Self::AnswerTooLarge { .. } => {
                (Code::OutOfRange, "QUERY_LIMIT_EXCEEDED")
            }
            Self::VersionNotAvailable { .. } => (Code::Precondition, "VERSION_NOT_AVAILABLE"),
            Self::ViewCycle { .. } => (Code::Precondition, "VIEW_CYCLE"),
            Self::ViewInUse { .. } => (Code::Precondition, "VIEW_IN_USE"),
            Self::VersionConflict { .. } => (Code::Conflict, "VERSION_CONFLICT"),
            Self::Quota { .. } => (Code::Exhausted { retry_after: None }, "QUOTA_EXCEEDED"),
            Self::NameTaken { .. } => (Code::Exists, "NAME_ALREADY_EXISTS"),
            Self::SavedNotFound { .. } => (Code::NotFound, "SAVED_QUERY_NOT_FOUND"),
            Self::DatasetNotFound { .. } => (Code::NotFound, "DATASET_NOT_FOUND"),
            Self::ColumnUnknown { .. } => (Code::Invalid, "COLUMN_UNKNOWN"),
            Self::ValueTypeMismatch { .. } => (Code::Invalid, "VALUE_TYPE_MISMATCH"),
            Self::MeasureNotAdditive { .. } => (Code::Precondition, "MEASURE_NOT_ADDITIVE"),
            Self::EntitySchemaNotFound { .. } => (Code::NotFound, "ENTITY_SCHEMA_NOT_FOUND"),
            Self::EntityNotFound { .. } => (Code::NotFound, "ENTITY_NOT_FOUND"),
            Self::TemplateNotInstalled { .. } => (Code::Precondition, "TEMPLATE_NOT_INSTALLED"),
            Self::DateRangeTooLong { .. } => (Code::OutOfRange, "DATE_RANGE_TOO_LONG"),
            Self::CampaignAmbiguous { .. } => (Code::Precondition, "CAMPAIGN_AMBIGUOUS"),
            Self::CurrencyMismatch { .. } => (Code::Precondition, "CURRENCY_MISMATCH"),
            Self::Denied { .. } => (Code::Denied, "PERMISSION_DENIED"),
            Self::Field { .. } => (Code::Invalid, "VALIDATION_FAILED"),
            Self::Unavailable { .. } => {
                (Code::Unavailable { retry_after: RETRY_AFTER }, "DEPENDENCY_UNAVAILABLE")
            }
            Self::Lake(error) => of_lake(error),
            Self::Damaged(_) => (Code::DataLoss, "INTERNAL"),
            Self::Store(error) => of_store(error),
        }
    }
}

fn facts_of_sql(error: &sql::Error) -> Vec<(&'static str, String)> {
    let filled = |facts: Vec<(&'static str, String)>| {
        facts.into_iter().filter(|(_, value)| !value.is_empty()).collect()
    };
    match error {
        sql::Error::Invalid { line, column, suggestion, .. } => {
            let place =
                |number: &u64| if *number == 0 { String::new() } else { number.to_string() };
            filled(vec![
                ("line", place(line)),
                ("column", place(column)),
                ("suggestion", suggestion.clone()),
            ])
        }
        sql::Error::Parameter { name, .. } => vec![("parameter", name.clone())],
        sql::Error::RelationNotFound { name, suggestion } => {
            filled(vec![("relation", name.clone()), ("suggestion", suggestion.clone())])
        }
        sql::Error::LimitExceeded { limit, allowed } => {
            vec![("limit", limit.key().to_owned()), ("allowed", allowed.to_string())]
        }
        sql::Error::Timeout { allowed } => {
            vec![("timeout_ms", allowed.as_millis().to_string())]
        }
        sql::Error::Forbidden { .. }
        | sql::Error::Arithmetic { .. }
        | sql::Error::Overloaded
        | sql::Error::Setting { .. }
        | sql::Error::Unguarded { .. }
        | sql::Error::Relation { .. }
        | sql::Error::Engine(_) => Vec::new(),
    }
}

impl Fault for Error {
    fn kind(&self) -> Code {
        self.told().0
    }

    fn reason(&self) -> &'static str {
        self.told().1
    }

    fn facts(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Sql(error) => facts_of_sql(error),
            Self::PositionGone { next, .. } => vec![("next_position", next.to_string())],
            Self::TooMany { which, limit, .. } => {
                vec![("limit", limit.to_string()), ("what", which.word().to_owned())]
            }
            Self::RowTooLarge { allowed } => {
                vec![("limit", "max_row_bytes".to_owned()), ("allowed", allowed.to_string())]
            }
            Self::AnswerTooLarge { allowed } => {
                vec![("limit", "max_answer_bytes".to_owned()), ("allowed", allowed.to_string())]
            }
            Self::VersionNotAvailable { relation } => vec![("relation", relation.clone())],
            Self::ViewCycle { name } => vec![("view", name.clone())],
            Self::ViewInUse { by, .. } => vec![("view", by.clone())],
            Self::VersionConflict { found, .. } => vec![("version", found.to_string())],
            Self::Quota { noun, limit } => {
                vec![("kind", (*noun).to_owned()), ("limit", limit.to_string())]
            }
            Self::ColumnUnknown { column } => vec![("column", column.clone())],
            Self::ValueTypeMismatch { column, wanted } => {
                vec![("column", column.clone()), ("type", wanted.clone())]
            }
            Self::MeasureNotAdditive { name } => vec![("measure", name.clone())],
            Self::TemplateNotInstalled { template } => {
                vec![("template", (*template).to_owned())]
            }
            Self::DateRangeTooLong { allowed } => vec![("allowed", allowed.to_string())],
            Self::CampaignAmbiguous { platforms, .. } => {
                vec![("connector_types", platforms.join(","))]
            }
            Self::CurrencyMismatch { from, to } => {
                vec![("from", from.clone()), ("to", to.clone())]
            }
            Self::Denied { permission, noun, id } => vec![
                ("permission", (*permission).to_owned()),
                ("entity_type", (*noun).to_owned()),
                ("entity_id", id.clone()),
            ],
            Self::Unavailable { dependency } => vec![("dependency", (*dependency).to_owned())],
            Self::Store(_) if self.reason() == "DEPENDENCY_UNAVAILABLE" => {
                vec![("dependency", "store".to_owned())]
            }
            Self::Lake(_) if self.reason() == "DEPENDENCY_UNAVAILABLE" => {
                vec![("dependency", "lake".to_owned())]
            }
            Self::Cancelled { .. }
            | Self::IdReused { .. }
            | Self::QueryNotFound { .. }
            | Self::CursorNotFound { .. }
            | Self::CursorEnded { .. }
            | Self::Unread { .. }
            | Self::NameTaken { .. }
            | Self::SavedNotFound { .. }
            | Self::DatasetNotFound { .. }
            | Self::EntitySchemaNotFound { .. }
            | Self::EntityNotFound { .. }
            | Self::Field { .. }
            | Self::Lake(_)
            | Self::Damaged(_)
            | Self::Store(_) => Vec::new(),
        }
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "only these name a field")]
    fn violations(&self) -> Vec<Violation> {
        let (field, description) = match self {
            Self::Field { field, rule } => (field.clone(), rule.clone()),
            Self::Sql(sql::Error::Setting { key, why }) => {
                (format!("statement.{key}"), why.clone())
            }
            _ => return Vec::new(),
        };
        vec![Violation { field, reason: "INVALID", description }]
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "only these name an object")]
    fn resource(&self) -> Option<(&'static str, String)> {
        match self {
            Self::IdReused { id } | Self::QueryNotFound { id } => Some(("query", id.clone())),
            Self::CursorNotFound { id } | Self::CursorEnded { id } => Some(("cursor", id.clone())),
            Self::SavedNotFound { id } => Some(("saved_query", id.clone())),
            Self::DatasetNotFound { name } => Some(("dataset", name.clone())),
            Self::EntitySchemaNotFound { kind } => Some(("entity_schema", kind.clone())),
            Self::EntityNotFound { id, .. } => Some(("entity", id.clone())),
            Self::CampaignAmbiguous { id, .. } => Some(("campaign", id.clone())),
            Self::NameTaken { noun, name } => Some((noun, name.clone())),
            Self::VersionConflict { noun, id, .. } => Some((noun, id.clone())),
            _ => None,
        }
    }
}

impl From<Error> for Status {
    fn from(error: Error) -> Self {
        rpc::status(FAMILY, &error)
    }
}
