//! One transaction, seen by a work.

use std::sync::Arc;

use sqlx::postgres::PgArguments;
use sqlx::sqlite::SqliteArguments;
use sqlx::{AssertSqlSafe, SqlSafeStr, SqlStr, SqliteConnection};

use crate::error::Context;
use crate::postgres::Loan;
use crate::row::Inner as RowInner;
use crate::value::arguments;
use crate::{Error, FromRow, Params, Query, Row, Value};

/// A transaction. It is committed by whoever runs the work.
#[derive(Debug)]
pub struct Tx {
    session: Session,
    context: Arc<Context>,
    /// Whether the present work changed a row.
    changed: bool,
    /// Whether the transaction cannot be trusted to hold only what earlier works wrote.
    spoiled: bool,
    /// The first statement of the present work that failed.
    failure: Option<Error>,
    /// Whether any work of the transaction wrote to the outbox.
    emitted: bool,
}

#[derive(Debug)]
pub(crate) enum Session {
    Sqlite(SqliteConnection),
    Postgres(Loan),
}

impl Tx {
    pub(crate) const fn new(session: Session, context: Arc<Context>) -> Self {
        Self { session, context, changed: false, spoiled: false, failure: None, emitted: false }
    }

    /// Runs a statement; the number of rows that it changed.
    ///
    /// # Errors
    ///
    /// Any [`Error`] of the database. After the first one every further statement is [`Error::Aborted`].
    pub async fn execute(&mut self, sql: &'static str, params: Params) -> Result<u64, Error> {
        self.change(sql.into_sql_str(), params).await
    }

    /// The first row of a result, if there is one.
    ///
    /// # Errors
    ///
    /// As [`Self::execute`], and [`Error::Column`].
    pub async fn optional<T: FromRow>(
        &mut self,
        sql: &'static str,
        params: Params,
    ) -> Result<Option<T>, Error> {
        self.fetch(sql.into_sql_str(), params).await?.first().map(T::from_row).transpose()
    }

    /// The first row of a result.
    ///
    /// # Errors
    ///
    /// As [`Self::optional`], and [`Error::NoRow`].
    pub async fn one<T: FromRow>(&mut self, sql: &'static str, params: Params) -> Result<T, Error> {
        self.optional(sql, params).await?.ok_or(Error::NoRow)
    }

    /// All rows of a result. The statement has a LIMIT, or its table is small by its nature.
    ///
    /// # Errors
    ///
    /// As [`Self::optional`].
    pub async fn all<T: FromRow>(
        &mut self,
        sql: &'static str,
        params: Params,
    ) -> Result<Vec<T>, Error> {
        self.fetch(sql.into_sql_str(), params).await?.iter().map(T::from_row).collect()
    }

    /// As [`Self::execute`], for a statement that was put together.
    ///
    /// # Errors
    ///
    /// As [`Self::execute`].
    pub async fn execute_of(&mut self, query: Query) -> Result<u64, Error> {
        self.change(AssertSqlSafe(query.sql).into_sql_str(), query.params).await
    }

    /// As [`Self::optional`], for a statement that was put together.
    ///
    /// # Errors
    ///
    /// As [`Self::optional`].
    pub async fn optional_of<T: FromRow>(&mut self, query: Query) -> Result<Option<T>, Error> {
        let rows = self.fetch(AssertSqlSafe(query.sql).into_sql_str(), query.params).await?;
        rows.first().map(T::from_row).transpose()
    }

    /// As [`Self::one`], for a statement that was put together.
    ///
    /// # Errors
    ///
    /// As [`Self::one`].
    pub async fn one_of<T: FromRow>(&mut self, query: Query) -> Result<T, Error> {
        self.optional_of(query).await?.ok_or(Error::NoRow)
    }

    /// As [`Self::all`], for a statement that was put together.
    ///
    /// # Errors
    ///
    /// As [`Self::optional`].
    pub async fn all_of<T: FromRow>(&mut self, query: Query) -> Result<Vec<T>, Error> {
        let rows = self.fetch(AssertSqlSafe(query.sql).into_sql_str(), query.params).await?;
        rows.iter().map(T::from_row).collect()
    }

    /// Whether the database is PostgreSQL, for the rare statement that cannot be the same on both.
    #[must_use]
    pub const fn is_postgres(&self) -> bool {
        matches!(self.session, Session::Postgres(_))
    }

    async fn change(&mut self, sql: SqlStr, params: Params) -> Result<u64, Error> {
        self.check(&params)?;
        let counts = counts_rows(sql.as_str());
        let done = match &mut self.session {
            Session::Sqlite(connection) => {
                let arguments = arguments!(params.0, SqliteArguments);
                let done = sqlx::query_with(sql, arguments).execute(connection).await;
                done.map(|done| done.rows_affected())
            }
            Session::Postgres(loan) => {
                let arguments = arguments!(params.0, PgArguments);
                let done = sqlx::query_with(sql, arguments).execute(loan.connection()).await;
                done.map(|done| done.rows_affected())
            }
        };
        let rows = done.map_err(|error| self.fail(error))?;
        self.changed |= rows > 0 || !counts;
        Ok(rows)
    }

    async fn fetch(&mut self, sql: SqlStr, params: Params) -> Result<Vec<Row>, Error> {
        self.check(&params)?;
        let reads = first_word(sql.as_str()) == "select";
        let done: Result<Vec<Row>, sqlx::Error> = match &mut self.session {
            Session::Sqlite(connection) => {
                let arguments = arguments!(params.0, SqliteArguments);
                let rows = sqlx::query_with(sql, arguments).fetch_all(connection).await;
                rows.map(|rows| rows.into_iter().map(|row| Row(RowInner::Sqlite(row))).collect())
            }
            Session::Postgres(loan) => {
                let arguments = arguments!(params.0, PgArguments);
                let rows = sqlx::query_with(sql, arguments).fetch_all(loan.connection()).await;
                rows.map(|rows| rows.into_iter().map(|row| Row(RowInner::Postgres(row))).collect())
            }
        };
        let rows = done.map_err(|error| self.fail(error))?;
        // What a RETURNING gives back was changed.
        self.changed |= !reads && !rows.is_empty();
        Ok(rows)
    }

    fn check(&mut self, params: &Params) -> Result<(), Error> {
        if self.failure.is_some() {
            return Err(Error::Aborted);
        }
        let nul = |value: &Value| matches!(value, Value::Text(text) if text.contains('\0'));
        match params.0.iter().position(nul) {
            Some(index) => Err(Error::Nul { position: index + 1 }),
            None => Ok(()),
        }
    }

    fn fail(&mut self, error: sqlx::Error) -> Error {
        let error = self.context.error(error);
        // A constraint takes back its own statement and nothing else.
        self.spoiled |= !error.is_constraint();
        self.failure = Some(error.clone());
        error
    }
}

/// Whether the statement tells exactly how many rows it changed.
fn counts_rows(sql: &str) -> bool {
    matches!(first_word(sql).as_str(), "insert" | "update" | "delete")
}

fn first_word(sql: &str) -> String {
    let word = sql.trim_start().split(|letter: char| !letter.is_ascii_alphabetic()).next();
    word.unwrap_or_default().to_ascii_lowercase()
}

/// For those who run works.
impl Tx {
    pub(crate) fn context(&self) -> &Context {
        &self.context
    }

    pub(crate) fn session(&mut self) -> &mut Session {
        &mut self.session
    }

    pub(crate) fn into_session(self) -> Session {
        self.session
    }

    pub(crate) fn begin_work(&mut self) {
        self.changed = false;
        self.failure = None;
    }

    pub(crate) fn begin_transaction(&mut self) {
        self.begin_work();
        self.spoiled = false;
        self.emitted = false;
    }

    /// The work did not end by itself.
    pub(crate) fn give_up(&mut self, error: Error) {
        self.spoiled = true;
        self.failure = Some(error);
    }

    pub(crate) fn failure(&self) -> Option<&Error> {
        self.failure.as_ref()
    }

    /// Whether the transaction holds something of a work that failed.
    pub(crate) const fn must_roll_back(&self, work_failed: bool) -> bool {
        self.spoiled || (work_failed && self.changed)
    }

    pub(crate) const fn note_emitted(&mut self) {
        self.emitted = true;
    }

    pub(crate) const fn emitted(&self) -> bool {
        self.emitted
    }
}
