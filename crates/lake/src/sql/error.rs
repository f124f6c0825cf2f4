//! Why a query is refused or ends early, in the words of whoever asked it.

use std::time::Duration;

use datafusion::arrow::error::ArrowError;
use datafusion::common::SchemaError;
use datafusion::error::DataFusionError;

/// What can go wrong between the text of a statement and its last row.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The statement does not parse or does not type-check.
    #[error("line {line}, column {column}: {message}")]
    Invalid {
        /// Line, counted from 1; 0 if the place is not known.
        line: u64,
        /// Column, counted from 1 in characters; 0 if the place is not known.
        column: u64,
        /// What is wrong, for people.
        message: String,
        /// What may be meant instead; empty if nothing is near.
        suggestion: String,
    },
    /// The statement does more than read, or uses what nobody may use.
    #[error("{what} is not allowed")]
    Forbidden {
        /// The part that is refused.
        what: String,
    },
    /// A parameter is missing, unknown, or not of the type that is needed.
    #[error("parameter {name}: {why}")]
    Parameter {
        /// Its name, without `$`.
        name: String,
        /// What is wrong with it.
        why: String,
    },
    /// The session has no table or view of this name.
    #[error("there is no relation {name}")]
    RelationNotFound {
        /// The name as it is looked up.
        name: String,
        /// The nearest name that exists; empty if none is near.
        suggestion: String,
    },
    /// Division by zero, overflow, or a cast that loses a value.
    #[error("{what}")]
    Arithmetic {
        /// What happened.
        what: String,
    },
    /// The query needs more than it may use.
    #[error("the query needs more than {allowed} of {limit}")]
    LimitExceeded {
        /// The limit.
        limit: Limit,
        /// What it allows, in the limit's unit.
        allowed: u64,
    },
    /// The query itself is within its limits, but all queries together, or those of its tenant, use
    /// up the memory that they may have.
    #[error("the memory of all queries, or of the organisation's, is used up")]
    Overloaded,
    /// The query's time ran out.
    #[error("the query took longer than {allowed:?}")]
    Timeout {
        /// The time it had.
        allowed: Duration,
    },
    /// A plan would read a relation without its mandatory filter. It is never executed.
    #[error("the plan reads {relation} outside of what the session may see")]
    Unguarded {
        /// The relation.
        relation: String,
    },
    /// A relation cannot be offered: it lacks a column, or a value is not of the column's type.
    #[error("relation {relation}: {why}")]
    Relation {
        /// The relation.
        relation: String,
        /// What is wrong with it.
        why: String,
    },
    /// The session's settings are not usable.
    #[error("{key}: {why}")]
    Setting {
        /// The setting.
        key: &'static str,
        /// What is wrong with it.
        why: String,
    },
    /// Storage failed, or the engine did.
    #[error("the engine failed")]
    Engine(#[source] Box<DataFusionError>),
}

/// What a query may run out of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// Bytes of memory.
    Memory,
    /// Bytes on disk for what does not fit into memory.
    Spill,
    /// Bytes of the result.
    Result,
    /// Bytes that are scanned.
    Scan,
    /// Bytes that one function may produce for one batch of rows.
    Batch,
    /// Size of the statement or of its plan, in steps.
    Complexity,
}

impl Limit {
    /// The key under which callers set the limit, or know it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Memory => "max_memory_bytes",
            Self::Spill => "max_spill_bytes",
            Self::Result => "max_result_bytes",
            Self::Scan => "max_scan_bytes",
            Self::Batch => "max_batch_bytes",
            Self::Complexity => "max_complexity",
        }
    }
}

impl std::fmt::Display for Limit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.key())
    }
}

impl Error {
    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::Invalid { line: 0, column: 0, message: message.into(), suggestion: String::new() }
    }

    /// The same error once more, for one of several that wait for it.
    fn again(&self) -> Self {
        match self {
            Self::Invalid { line, column, message, suggestion } => Self::Invalid {
                line: *line,
                column: *column,
                message: message.clone(),
                suggestion: suggestion.clone(),
            },
            Self::Forbidden { what } => Self::Forbidden { what: what.clone() },
            Self::Parameter { name, why } => {
                Self::Parameter { name: name.clone(), why: why.clone() }
            }
            Self::RelationNotFound { name, suggestion } => {
                Self::RelationNotFound { name: name.clone(), suggestion: suggestion.clone() }
            }
            Self::Arithmetic { what } => Self::Arithmetic { what: what.clone() },
            Self::LimitExceeded { limit, allowed } => {
                Self::LimitExceeded { limit: *limit, allowed: *allowed }
            }
            Self::Overloaded => Self::Overloaded,
            Self::Timeout { allowed } => Self::Timeout { allowed: *allowed },
            Self::Unguarded { relation } => Self::Unguarded { relation: relation.clone() },
            Self::Relation { relation, why } => {
                Self::Relation { relation: relation.clone(), why: why.clone() }
            }
            Self::Setting { key, why } => Self::Setting { key, why: why.clone() },
            Self::Engine(cause) => {
                Self::Engine(Box::new(DataFusionError::Internal(cause.to_string())))
            }
        }
    }

    pub(crate) fn forbidden(what: impl Into<String>) -> Self {
        Self::Forbidden { what: what.into() }
    }
}

impl From<Error> for DataFusionError {
    fn from(error: Error) -> Self {
        Self::External(Box::new(error))
    }
}

/// What came out of the engine while a statement was planned or executed.
///
/// Messages of plan errors speak of the statement alone, so they are given out. What storage says
/// may name files, so it stays a source that only logs show.
impl From<DataFusionError> for Error {
    #[expect(clippy::wildcard_enum_match_arm, reason = "all else is no fault of the statement")]
    fn from(error: DataFusionError) -> Self {
        let (line, column, suggestion) = place(&error);
        match unwrap(error) {
            DataFusionError::External(inner) => match inner.downcast::<Self>() {
                Ok(own) => *own,
                Err(other) => Self::Engine(Box::new(DataFusionError::External(other))),
            },
            DataFusionError::Shared(shared) => shared_cause(&shared),
            DataFusionError::SQL(parser, _) => parse_error(&parser.to_string()),
            DataFusionError::SchemaError(schema, _) => Self::Invalid {
                line,
                column,
                suggestion: if suggestion.is_empty() { nearest_field(&schema) } else { suggestion },
                message: first_line(&schema.to_string()),
            },
            DataFusionError::Plan(message)
            | DataFusionError::NotImplemented(message)
            | DataFusionError::Configuration(message)
            | DataFusionError::Execution(message) => {
                Self::Invalid { line, column, message: first_line(&message), suggestion }
            }
            DataFusionError::ArrowError(arrow, trace) => arrow_error(*arrow, trace),
            other => Self::Engine(Box::new(other)),
        }
    }
}

/// A cause that several parts of a plan wait for can only be looked at.
#[expect(clippy::wildcard_enum_match_arm, reason = "all else is no fault of the statement")]
fn shared_cause(error: &DataFusionError) -> Error {
    match error.find_root() {
        DataFusionError::ResourcesExhausted(message) => {
            Error::Engine(Box::new(DataFusionError::ResourcesExhausted(message.clone())))
        }
        DataFusionError::ArrowError(arrow, _) => match arithmetic(arrow) {
            Some(what) => Error::Arithmetic { what },
            None => Error::Engine(Box::new(DataFusionError::Internal(arrow.to_string()))),
        },
        DataFusionError::External(inner) => match inner.downcast_ref::<Error>() {
            Some(own) => own.again(),
            None => Error::Engine(Box::new(DataFusionError::Internal(inner.to_string()))),
        },
        DataFusionError::Plan(message) | DataFusionError::Execution(message) => {
            Error::invalid(first_line(message))
        }
        other => Error::Engine(Box::new(DataFusionError::Internal(other.to_string()))),
    }
}

/// The error below everything that only adds words to it.
#[expect(clippy::wildcard_enum_match_arm, reason = "all else holds no other error")]
fn unwrap(error: DataFusionError) -> DataFusionError {
    match error {
        DataFusionError::Context(_, inner) | DataFusionError::Diagnostic(_, inner) => {
            unwrap(*inner)
        }
        DataFusionError::Collection(mut several) if !several.is_empty() => {
            unwrap(several.swap_remove(0))
        }
        DataFusionError::Shared(shared) => match std::sync::Arc::try_unwrap(shared) {
            Ok(inner) => unwrap(inner),
            Err(shared) => DataFusionError::Shared(shared),
        },
        DataFusionError::ArrowError(arrow, trace) => match *arrow {
            ArrowError::ExternalError(inner) => match inner.downcast::<DataFusionError>() {
                Ok(inner) => unwrap(*inner),
                Err(inner) => DataFusionError::External(inner),
            },
            other => DataFusionError::ArrowError(Box::new(other), trace),
        },
        DataFusionError::External(inner) => match inner.downcast::<DataFusionError>() {
            Ok(inner) => unwrap(*inner),
            Err(inner) => match inner.downcast::<ArrowError>() {
                Ok(arrow) => DataFusionError::ArrowError(arrow, None),
                Err(inner) => DataFusionError::External(inner),
            },
        },
        other => other,
    }
}

fn arrow_error(error: ArrowError, trace: Option<String>) -> Error {
    match arithmetic(&error) {
        Some(what) => Error::Arithmetic { what },
        None => Error::Engine(Box::new(DataFusionError::ArrowError(Box::new(error), trace))),
    }
}

/// What a kernel of Arrow says about values that do not fit.
fn arithmetic(error: &ArrowError) -> Option<String> {
    match error {
        ArrowError::DivideByZero => Some("division by zero".to_owned()),
        ArrowError::ArithmeticOverflow(what)
        | ArrowError::CastError(what)
        | ArrowError::ParseError(what)
        | ArrowError::ComputeError(what)
        | ArrowError::InvalidArgumentError(what) => Some(first_line(what)),
        ArrowError::OffsetOverflowError(_) => Some("a value is too large".to_owned()),
        ArrowError::NotYetImplemented(_)
        | ArrowError::ExternalError(_)
        | ArrowError::SchemaError(_)
        | ArrowError::MemoryError(_)
        | ArrowError::CsvError(_)
        | ArrowError::JsonError(_)
        | ArrowError::AvroError(_)
        | ArrowError::IoError(_, _)
        | ArrowError::IpcError(_)
        | ArrowError::ParquetError(_)
        | ArrowError::CDataInterface(_)
        | ArrowError::DictionaryKeyOverflowError
        | ArrowError::RunEndIndexOverflowError => None,
    }
}

/// The place that a diagnostic names, and its first help.
fn place(error: &DataFusionError) -> (u64, u64, String) {
    let Some(diagnostic) = error.diagnostic() else { return (0, 0, String::new()) };
    let help = diagnostic.helps.first().map(|help| help.message.clone()).unwrap_or_default();
    match &diagnostic.span {
        Some(span) => (span.start.line, span.start.column, help),
        None => (0, 0, help),
    }
}

/// The parser tells the place at the end of its words: `… at Line: 1, Column: 8`.
fn parse_error(message: &str) -> Error {
    let message = first_line(message);
    let text = message.strip_prefix("sql parser error: ").unwrap_or(&message);
    let Some((what, at)) = text.rsplit_once(" at Line: ") else {
        return Error::invalid(text);
    };
    let mut numbers = at.split(", Column: ").map(|number| number.trim().parse::<u64>());
    match (numbers.next(), numbers.next()) {
        (Some(Ok(line)), Some(Ok(column))) => {
            Error::Invalid { line, column, message: what.to_owned(), suggestion: String::new() }
        }
        _ => Error::invalid(text),
    }
}

fn nearest_field(error: &SchemaError) -> String {
    match error {
        SchemaError::FieldNotFound { field, valid_fields } => {
            nearest(&field.name, valid_fields.iter().map(|column| column.name.as_str()))
        }
        SchemaError::AmbiguousReference { .. }
        | SchemaError::DuplicateQualifiedField { .. }
        | SchemaError::DuplicateUnqualifiedField { .. } => String::new(),
    }
}

/// The candidate that differs least from `name`, if it differs in at most a third of its letters;
/// else nothing.
#[must_use]
pub fn nearest<'a>(name: &str, candidates: impl Iterator<Item = &'a str>) -> String {
    candidates
        .map(|candidate| {
            (datafusion::common::utils::datafusion_strsim::levenshtein(name, candidate), candidate)
        })
        .filter(|(distance, candidate)| *distance <= candidate.chars().count().div_ceil(3))
        .min()
        .map(|(_, candidate)| candidate.to_owned())
        .unwrap_or_default()
}

/// Messages carry backtraces and lists of alternatives after their first line.
fn first_line(message: &str) -> String {
    message.lines().next().unwrap_or_default().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parse_error_names_line_and_column() {
        let error = parse_error(
            "sql parser error: Expected: an expression, found: FROM at Line: 2, Column: 8",
        );
        let Error::Invalid { line, column, message, .. } = error else { panic!("{error}") };
        assert_eq!((line, column), (2, 8));
        assert_eq!(message, "Expected: an expression, found: FROM");
    }

    #[test]
    fn only_a_near_name_is_suggested() {
        assert_eq!(nearest("campain_id", ["campaign_id", "day"].into_iter()), "campaign_id");
        assert_eq!(nearest("secret", ["campaign_id", "day"].into_iter()), "");
    }

    #[test]
    fn what_storage_says_stays_out_of_the_message() {
        let io = std::io::Error::other("/srv/lake/org-7/part-0.parquet: no such file");
        let error = Error::from(DataFusionError::IoError(io));
        assert!(!error.to_string().contains("org-7"), "{error}");
    }

    #[test]
    fn a_cause_of_ours_comes_back_through_the_engine() {
        let inner = DataFusionError::from(Error::LimitExceeded { limit: Limit::Scan, allowed: 5 });
        let wrapped = DataFusionError::Context("scan".to_owned(), Box::new(inner));
        let error = Error::from(wrapped);
        assert!(
            matches!(error, Error::LimitExceeded { limit: Limit::Scan, allowed: 5 }),
            "{error}"
        );
    }
}
