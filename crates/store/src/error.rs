//! Everything that can go wrong with state.

use base::Span;

/// Why a transaction, or the opening of a database, failed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A unique or primary key holds the value already. Which one is not told: SQLite does not name it.
    #[error("a row with this key exists already")]
    UniqueViolation,
    /// A foreign key, check or not-null constraint refused a row.
    #[error("a constraint refused the row: {0}")]
    Constraint(String),
    /// The server does not answer, or the file cannot be opened.
    #[error("the database at {url} is not reachable: {why}")]
    Unreachable {
        /// The address without its password.
        url: String,
        /// What the system said.
        why: String,
    },
    /// No connection and no place in the queue became free in time.
    #[error("the database is busy: nothing became free within {within}")]
    Busy {
        /// How long the call waited.
        within: Span,
    },
    /// The work met concurrent changes each time it was run.
    #[error("the transaction met concurrent changes {attempts} times in a row")]
    Conflict {
        /// How often it was run.
        attempts: u32,
    },
    /// The work or a statement ran too long; it was rolled back.
    #[error("the transaction took longer than {limit}")]
    Timeout {
        /// The setting `transaction`.
        limit: Span,
    },
    /// The connection broke while the commit was under way: it may have taken place, or not.
    #[error("the connection was lost during the commit, so its outcome is unknown: {0}")]
    CommitUnknown(String),
    /// The disk failed during a commit. Nothing more is written until the process is restarted,
    /// since what the system holds in memory and what lies on the disk may differ.
    #[error("the disk failed during a commit; check it, then restart: {0}")]
    Stopped(String),
    /// [`crate::Db::close`] was called.
    #[error("the database is closed")]
    Closed,
    /// No space is left.
    #[error("no space is left for the database: {0}")]
    Full(String),
    /// The file or the server's data is damaged.
    #[error("the database is damaged: {0}")]
    Corrupt(String),
    /// The disk failed outside of a commit.
    #[error("the disk failed: {0}")]
    Disk(String),
    /// A work that writes was given to [`crate::Db::read`].
    #[error("a read cannot write")]
    ReadOnly,
    /// The SQL does not fit the database, or the server refused it for a reason not listed here.
    #[error("the statement failed: {0}")]
    Statement(String),
    /// [`crate::Tx::one`] found nothing.
    #[error("there is no row where there has to be one")]
    NoRow,
    /// A column is not there, is NULL, or holds another type.
    #[error("column `{column}`: {why}")]
    Column {
        /// Its name or position.
        column: String,
        /// What is wrong with it.
        why: String,
    },
    /// A text parameter holds the character NUL, which PostgreSQL cannot store.
    #[error("parameter ${position} holds the character NUL")]
    Nul {
        /// Its number, from 1.
        position: usize,
    },
    /// A statement was run after another one of the same transaction had failed.
    #[error("the transaction is lost since an earlier statement failed")]
    Aborted,
    /// The work panicked; it was rolled back.
    #[error("the work panicked")]
    Panicked,
    /// The order that was asked for is not on the list.
    #[error("`{wanted}` is no order: use one of {allowed}")]
    Order {
        /// What was asked for.
        wanted: String,
        /// The names on the list, with commas.
        allowed: String,
    },
    /// A setting is out of bounds.
    #[error("`{field}` {rule}")]
    Setting {
        /// Its key.
        field: &'static str,
        /// The rule it breaks.
        rule: String,
    },
    /// A migration failed, is missing, or was changed after it had been applied.
    #[error("migration {version} {why}")]
    Migration {
        /// The number in front of its name.
        version: i64,
        /// What happened.
        why: String,
    },
    /// The database was written by a newer release.
    #[error(
        "the database has migration {found}, and this release ends at {known}: run a newer one"
    )]
    NewerSchema {
        /// The lowest version in the database that this program has not.
        found: i64,
        /// The highest version in this program.
        known: i64,
    },
}

/// What a caller does about an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The row exists.
    UniqueViolation,
    /// Trying again later can help.
    Unavailable,
    /// Someone has to make space.
    Full,
    /// Someone has to restore the data.
    Corrupt,
    /// A mistake in the program or its settings.
    Other,
}

impl Error {
    /// What a caller does about it.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        match self {
            Self::UniqueViolation => Kind::UniqueViolation,
            Self::Unreachable { .. }
            | Self::Busy { .. }
            | Self::Conflict { .. }
            | Self::Timeout { .. }
            | Self::CommitUnknown(_)
            | Self::Stopped(_)
            | Self::Closed
            | Self::Disk(_) => Kind::Unavailable,
            Self::Full(_) => Kind::Full,
            Self::Corrupt(_) => Kind::Corrupt,
            Self::Constraint(_)
            | Self::ReadOnly
            | Self::Statement(_)
            | Self::NoRow
            | Self::Column { .. }
            | Self::Nul { .. }
            | Self::Aborted
            | Self::Panicked
            | Self::Order { .. }
            | Self::Setting { .. }
            | Self::Migration { .. }
            | Self::NewerSchema { .. } => Kind::Other,
        }
    }

    /// Whether a unique or primary key refused the row.
    #[must_use]
    pub const fn is_unique_violation(&self) -> bool {
        matches!(self, Self::UniqueViolation)
    }

    /// Whether the refused statement left the transaction as it was (SQLite only).
    pub(crate) const fn is_constraint(&self) -> bool {
        matches!(self, Self::UniqueViolation | Self::Constraint(_))
    }
}

/// What is told about the place of an error.
#[derive(Clone, Debug)]
pub(crate) struct Context {
    /// The address without its password.
    pub url: String,
    pub acquire: Span,
    pub transaction: Span,
}

impl Context {
    /// The fact behind a driver's error.
    #[expect(clippy::wildcard_enum_match_arm, reason = "the driver's errors are an open list")]
    pub(crate) fn error(&self, error: sqlx::Error) -> Error {
        match error {
            sqlx::Error::Database(inner) => {
                let code = inner.code().unwrap_or_default().into_owned();
                let message = inner.message().to_owned();
                match inner.try_downcast::<sqlx::sqlite::SqliteError>() {
                    Ok(_) => self.sqlite(&code, message),
                    Err(_) => self.postgres(&code, message),
                }
            }
            sqlx::Error::PoolTimedOut => Error::Busy { within: self.acquire },
            sqlx::Error::PoolClosed => Error::Closed,
            sqlx::Error::RowNotFound => Error::NoRow,
            sqlx::Error::Io(why) => self.unreachable(&why),
            sqlx::Error::Tls(why) => self.unreachable(&why),
            why @ (sqlx::Error::WorkerCrashed
            | sqlx::Error::BeginFailed
            | sqlx::Error::Protocol(_)) => self.unreachable(&why),
            sqlx::Error::Configuration(why) => {
                Error::Setting { field: "url", rule: format!("is not understood: {why}") }
            }
            other => Error::Statement(other.to_string()),
        }
    }

    pub(crate) const fn timeout(&self) -> Error {
        Error::Timeout { limit: self.transaction }
    }

    pub(crate) fn no_answer(&self, within: Span) -> Error {
        self.unreachable(&format!("no answer within {within}"))
    }

    pub(crate) fn unreachable(&self, why: &impl ToString) -> Error {
        Error::Unreachable { url: self.url.clone(), why: why.to_string() }
    }

    /// <https://sqlite.org/rescode.html>; the low byte is the class, the rest the detail.
    fn sqlite(&self, code: &str, message: String) -> Error {
        let code: i32 = code.parse().unwrap_or(0);
        match (code, code & 0xff) {
            // Unique key, primary key, row id.
            (2067 | 1555 | 2579, _) => Error::UniqueViolation,
            (_, 19) => Error::Constraint(message),
            (_, 5 | 6) => Error::Busy { within: self.acquire },
            (_, 8) => Error::ReadOnly,
            (_, 9) => self.timeout(),
            (_, 10) => Error::Disk(message),
            (_, 11 | 26) => Error::Corrupt(message),
            (_, 13) => Error::Full(message),
            (_, 14) => self.unreachable(&message),
            _ => Error::Statement(message),
        }
    }

    /// <https://www.postgresql.org/docs/current/errcodes-appendix.html>; the first two letters are the class.
    fn postgres(&self, code: &str, message: String) -> Error {
        match (code, code.get(..2).unwrap_or_default()) {
            ("23505", _) => Error::UniqueViolation,
            (_, "23") => Error::Constraint(message),
            ("40001" | "40P01", _) => Error::Conflict { attempts: 1 },
            ("25006", _) => Error::ReadOnly,
            ("25P02", _) => Error::Aborted,
            ("57014" | "55P03" | "25P03" | "25P04", _) => self.timeout(),
            ("53100", _) => Error::Full(message),
            ("58030", _) => Error::Disk(message),
            (_, "XX") if code != "XX000" => Error::Corrupt(message),
            // Too many connections, shutdown or crash of the server, lost connection, wrong password.
            (_, "53" | "57" | "08" | "28" | "3D") => self.unreachable(&message),
            _ => Error::Statement(message),
        }
    }
}
