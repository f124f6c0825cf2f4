//! PostgreSQL: serializable transactions that are run again when they meet concurrent changes.

use std::sync::Arc;
use std::time::Duration;

use base::{OsRandom, Random};
use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{
    AssertSqlSafe, ConnectOptions as _, Connection as _, Executor as _, PgConnection, PgPool,
    Postgres as Driver,
};
use tokio::sync::watch;

use crate::error::Context;
use crate::metrics::Metrics;
use crate::migrations::{self, Dialect};
use crate::sqlite::STATEMENTS_KEPT;
use crate::tx::Session;
use crate::work::attempt;
use crate::{Error, Migrations, Options, Tx, Work};

const WRITE: &str = "BEGIN ISOLATION LEVEL SERIALIZABLE";
const READ: &str = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
const TAKE_TURN: &str =
    "SELECT pg_try_advisory_lock(hashtextextended(current_schema() || '/outbox/' || $1, 0))";
/// The first pause before a work is run again is at most this; each further one may be twice as long.
const PAUSE_MIN: Duration = Duration::from_millis(2);
const PAUSE_MAX: Duration = Duration::from_millis(100);

/// The pool, and the meters.
#[derive(Clone)]
pub(crate) struct Postgres {
    pool: PgPool,
    options: Arc<Options>,
    context: Arc<Context>,
    metrics: Metrics,
    emitted: Arc<watch::Sender<u64>>,
}

/// What became of one run.
enum Run<T, E> {
    Ended(Result<T, E>),
    Again(Error),
}

impl Postgres {
    pub(crate) async fn open(
        url: &str,
        options: Arc<Options>,
        context: Arc<Context>,
        migrations: &Migrations,
        metrics: Metrics,
        emitted: Arc<watch::Sender<u64>>,
    ) -> Result<Self, Error> {
        let connect: PgConnectOptions = url.parse().map_err(|error| context.error(error))?;
        let limit = options.transaction.0.as_millis();
        let connect = connect
            .application_name(migrations.name)
            .statement_cache_capacity(STATEMENTS_KEPT)
            .options([
                ("search_path", migrations.name.to_owned()),
                ("statement_timeout", limit.to_string()),
                ("lock_timeout", limit.to_string()),
                ("idle_in_transaction_session_timeout", limit.to_string()),
            ]);
        migrate(connect_within(&connect, &context).await?, &context, migrations).await?;
        let pool = PgPoolOptions::new()
            .max_connections(options.connections_max)
            .acquire_timeout(options.acquire.0)
            // A connection that broke is noticed by BEGIN, which is then run on another one.
            .test_before_acquire(false)
            .connect_lazy_with(connect);
        Ok(Self { pool, options, context, metrics, emitted })
    }

    pub(crate) async fn write<W: Work>(&self, work: W) -> Result<W::Output, W::Error> {
        let started = tokio::time::Instant::now();
        let random: &dyn Random = &OsRandom;
        let mut pause = PAUSE_MIN;
        let mut attempts = 0;
        loop {
            attempts += 1;
            let error = match self.run(WRITE, &work).await {
                Run::Ended(outcome) => return outcome,
                Run::Again(error) => error,
            };
            if attempts >= self.options.attempts_max
                || started.elapsed() >= self.options.transaction.0
            {
                let met_changes = matches!(error, Error::Conflict { .. });
                let error = if met_changes { Error::Conflict { attempts } } else { error };
                return Err(error.into());
            }
            self.metrics.retried(1);
            let micros = random.below(pause.as_micros().try_into().unwrap_or(u64::MAX));
            tokio::time::sleep(Duration::from_micros(micros)).await;
            pause = PAUSE_MAX.min(pause * 2);
        }
    }

    pub(crate) async fn read<W: Work>(&self, work: W) -> Result<W::Output, W::Error> {
        for _ in 0..=self.options.connections_max {
            match self.run(READ, &work).await {
                Run::Ended(outcome) => return outcome,
                // Only a broken connection: a snapshot meets no concurrent changes.
                Run::Again(error) => tracing::debug!(%error, "a read is run again"),
            }
        }
        Err(self.context.unreachable(&"every connection is broken").into())
    }

    async fn run<W: Work>(&self, begin: &'static str, work: &W) -> Run<W::Output, W::Error> {
        let mut loan = match self.borrow().await {
            Ok(loan) => loan,
            Err(error) => return Run::Ended(Err(error.into())),
        };
        if let Err(error) = self.command(&mut loan, begin).await {
            return Run::Again(error);
        }
        let mut tx = Tx::new(Session::Postgres(loan), Arc::clone(&self.context));
        let outcome = attempt(work, &mut tx, self.options.transaction.0).await;
        let failure = tx.failure().cloned();
        let emitted = tx.emitted();
        let Session::Postgres(mut loan) = tx.into_session() else {
            unreachable!("it was made with a PostgreSQL connection")
        };
        if outcome.is_err() || failure.is_some() {
            // What a lost connection began is rolled back by the server.
            if self.command(&mut loan, "ROLLBACK").await.is_ok() {
                loan.give_back();
            }
            return match failure {
                Some(error @ (Error::Conflict { .. } | Error::Unreachable { .. })) => {
                    Run::Again(error)
                }
                Some(_) | None => Run::Ended(outcome),
            };
        }
        let started = tokio::time::Instant::now();
        match self.command(&mut loan, "COMMIT").await {
            Ok(()) => {
                loan.give_back();
                if begin == WRITE {
                    self.metrics.committed(1, started.elapsed());
                }
                if emitted {
                    self.emitted.send_modify(|commits| *commits += 1);
                }
                Run::Ended(outcome)
            }
            Err(Error::Unreachable { why, .. }) => {
                Run::Ended(Err(Error::CommitUnknown(why).into()))
            }
            // The server refused the commit, and the transaction is over.
            Err(error) => {
                loan.give_back();
                if matches!(error, Error::Conflict { .. }) {
                    return Run::Again(error);
                }
                Run::Ended(Err(error.into()))
            }
        }
    }

    async fn borrow(&self) -> Result<Loan, Error> {
        match self.pool.acquire().await {
            Ok(connection) => Ok(Loan(Some(connection))),
            // The pool waits for a server that is not there as it waits for a connection that is in use.
            Err(sqlx::Error::PoolTimedOut) if self.pool.size() < self.options.connections_max => {
                Err(self.context.no_answer(self.options.acquire))
            }
            Err(error) => Err(self.context.error(error)),
        }
    }

    async fn command(&self, loan: &mut Loan, sql: &'static str) -> Result<(), Error> {
        let within = self.options.transaction;
        match tokio::time::timeout(within.0, loan.connection().execute(sql)).await {
            Ok(done) => done.map(drop).map_err(|error| self.context.error(error)),
            Err(_) => Err(self.context.no_answer(within)),
        }
    }

    pub(crate) async fn close(&self) {
        self.pool.close().await;
    }
}

/// A connection on loan. One that is not given back is cut, and the server rolls back what it had begun.
#[derive(Debug)]
pub(crate) struct Loan(Option<PoolConnection<Driver>>);

impl Loan {
    pub(crate) fn connection(&mut self) -> &mut PgConnection {
        self.0.as_mut().expect("a loan holds its connection until it ends")
    }

    fn give_back(mut self) {
        drop(self.0.take());
    }
}

impl Drop for Loan {
    fn drop(&mut self) {
        if let Some(connection) = self.0.take() {
            drop(connection.detach());
        }
    }
}

/// The right of one relay among all processes to deliver a topic; it ends with its connection.
pub(crate) struct Turn {
    connection: PgConnection,
    taken: bool,
}

impl Postgres {
    /// Whether the turn is ours, which is asked for if it was not; an error means that it was lost.
    pub(crate) async fn has_turn(
        &self,
        turn: &mut Option<Turn>,
        topic: &str,
    ) -> Result<bool, Error> {
        let turn = match turn {
            Some(turn) => turn,
            None => {
                // A connection beside the pool, since it is held for as long as the relay runs.
                let options = self.pool.connect_options();
                let connection = connect_within(&options, &self.context).await?;
                turn.insert(Turn { connection, taken: false })
            }
        };
        if turn.taken {
            self.answer(turn.connection.ping()).await?;
        } else {
            let asked = sqlx::query_scalar(TAKE_TURN).bind(topic).fetch_one(&mut turn.connection);
            turn.taken = self.answer(asked).await?;
        }
        Ok(turn.taken)
    }

    /// What the server answers: a connection can be dead without a word.
    async fn answer<T>(
        &self,
        asked: impl Future<Output = Result<T, sqlx::Error>>,
    ) -> Result<T, Error> {
        let within = self.options.acquire;
        match tokio::time::timeout(within.0, asked).await {
            Ok(answer) => answer.map_err(|error| self.context.error(error)),
            Err(_) => Err(self.context.no_answer(within)),
        }
    }
}

async fn connect_within(
    options: &PgConnectOptions,
    context: &Context,
) -> Result<PgConnection, Error> {
    match tokio::time::timeout(context.acquire.0, options.connect()).await {
        Ok(connected) => connected.map_err(|error| context.error(error)),
        Err(_) => Err(context.no_answer(context.acquire)),
    }
}

/// On a connection of its own, which takes its advisory lock with it however it ends.
async fn migrate(
    mut connection: PgConnection,
    context: &Context,
    migrations: &Migrations,
) -> Result<(), Error> {
    let error = |error| context.error(error);
    // A long migration may need more than a request, and a second process waits for the first one.
    connection.execute("SET statement_timeout = 0; SET lock_timeout = 0").await.map_err(error)?;
    // Two processes that start at once would both find no schema, and sqlx's own lock comes later.
    sqlx::query("SELECT pg_advisory_lock(hashtextextended('migrations/' || $1, 0))")
        .bind(migrations.name)
        .execute(&mut connection)
        .await
        .map_err(error)?;
    let there: bool = sqlx::query_scalar("SELECT to_regnamespace($1) IS NOT NULL")
        .bind(migrations.name)
        .fetch_one(&mut connection)
        .await
        .map_err(error)?;
    if !there {
        let sql = format!("CREATE SCHEMA IF NOT EXISTS {}", migrations.name);
        connection.execute(AssertSqlSafe(sql)).await.map_err(error)?;
    }
    migrations::run(&mut connection, migrations, Dialect::Postgres).await?;
    connection.close().await.map_err(error)
}
