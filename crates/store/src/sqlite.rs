//! One SQLite file: its connections, and the transactions that only read.

use std::fs;
use std::io;
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _, Executor as _, SqliteConnection};
use tokio::sync::{Semaphore, SemaphorePermit};

use crate::error::Context;
use crate::migrations::{self, Dialect};
use crate::tx::Session;
use crate::work::attempt;
use crate::{Error, Migrations, Options, Tx, Work};

/// How many steps of its machine SQLite makes between two looks at the stop sign: well under a millisecond.
const STEPS_BETWEEN_LOOKS: i32 = 10_000;
/// Prepared statements that a connection keeps.
pub(crate) const STATEMENTS_KEPT: usize = 256;

/// How connections to the file are made.
#[derive(Clone, Debug)]
pub(crate) struct File {
    path: PathBuf,
    pub(crate) options: Arc<Options>,
    pub(crate) context: Arc<Context>,
}

/// A connection with a stop sign for the statement that it runs.
#[derive(Debug)]
pub(crate) struct Handle {
    pub(crate) tx: Tx,
    stop: Arc<AtomicBool>,
}

impl File {
    /// Makes the folder (mode 700) and the file (mode 600) if they are not there.
    pub(crate) fn create(
        path: PathBuf,
        options: Arc<Options>,
        context: Arc<Context>,
    ) -> Result<Self, Error> {
        create(&path).map_err(|why| context.unreachable(&why))?;
        Ok(Self { path, options, context })
    }

    /// The connection that writes.
    pub(crate) async fn writer(&self) -> Result<Handle, Error> {
        // A commit is on the disk before it is answered; with `Normal` a power cut would take it back.
        let options = self.connect_options().read_only(false);
        let options = options.journal_mode(SqliteJournalMode::Wal);
        self.connect(options.synchronous(SqliteSynchronous::Full)).await
    }

    async fn reader(&self) -> Result<Handle, Error> {
        self.connect(self.connect_options().read_only(true)).await
    }

    fn connect_options(&self) -> SqliteConnectOptions {
        SqliteConnectOptions::new()
            .filename(&self.path)
            .create_if_missing(false)
            .foreign_keys(true)
            .busy_timeout(self.options.acquire.0)
            .statement_cache_capacity(STATEMENTS_KEPT)
            // PostgreSQL tells letters apart in LIKE, so SQLite has to.
            .pragma("case_sensitive_like", "ON")
    }

    async fn connect(&self, options: SqliteConnectOptions) -> Result<Handle, Error> {
        let error = |error| {
            let error = self.context.error(error);
            let known = matches!(error, Error::Corrupt(_) | Error::Unreachable { .. });
            if known { error } else { self.context.unreachable(&error) }
        };
        let mut connection = options.connect().await.map_err(error)?;
        let stop = Arc::new(AtomicBool::new(false));
        let sign = Arc::clone(&stop);
        let mut handle = connection.lock_handle().await.map_err(error)?;
        handle.set_progress_handler(STEPS_BETWEEN_LOOKS, move || !sign.load(Ordering::Relaxed));
        drop(handle);
        Ok(Handle { tx: Tx::new(Session::Sqlite(connection), Arc::clone(&self.context)), stop })
    }

    /// Applies the migrations, then makes the write-ahead log as long as it ever needs to be.
    pub(crate) async fn prepare(
        &self,
        writer: &mut Handle,
        migrations: &Migrations,
    ) -> Result<(), Error> {
        let connection = writer.connection();
        // All of them or none, and one process at a time.
        let begun = connection.begin_with("BEGIN IMMEDIATE").await;
        let mut transaction = begun.map_err(|error| self.context.error(error))?;
        migrations::run(&mut *transaction, migrations, Dialect::Sqlite).await?;
        transaction.commit().await.map_err(|error| self.context.error(error))?;
        let mut wal = self.path.clone().into_os_string();
        wal.push("-wal");
        let length = fs::metadata(wal).map_or(0, |file| file.len());
        let wanted = self.options.wal_prepared.0;
        if length < wanted {
            let sql = format!(
                "DROP TABLE IF EXISTS store_wal; CREATE TABLE store_wal (filling BLOB);
                 INSERT INTO store_wal VALUES (zeroblob({wanted})); DROP TABLE store_wal;
                 PRAGMA wal_checkpoint(RESTART);"
            );
            let done = connection.execute(sqlx::raw_sql(AssertSqlSafe(sql))).await;
            done.map_err(|error| self.context.error(error))?;
        }
        Ok(())
    }
}

impl Handle {
    pub(crate) fn connection(&mut self) -> &mut SqliteConnection {
        match self.tx.session() {
            Session::Sqlite(connection) => connection,
            Session::Postgres(_) => unreachable!("a handle is made with a SQLite connection"),
        }
    }

    /// Runs a statement that takes and gives nothing.
    pub(crate) async fn run(&mut self, sql: &'static str) -> Result<(), Error> {
        let done = sqlx::query(sql).execute(self.connection()).await;
        done.map(drop).map_err(|error| self.tx.context().error(error))
    }

    /// Takes back what was not committed.
    pub(crate) async fn roll_back(&mut self) -> Result<(), Error> {
        match self.run("ROLLBACK").await {
            // A full disk or a stopped statement made SQLite roll back by itself.
            Err(Error::Statement(why)) if why.contains("no transaction is active") => Ok(()),
            rolled_back => rolled_back,
        }
    }

    /// Stops the statement that runs, rolls back, and closes.
    pub(crate) async fn abandon(self) {
        self.stop.store(true, Ordering::Relaxed);
        self.close().await;
    }

    pub(crate) async fn close(self) {
        let Session::Sqlite(connection) = self.tx.into_session() else { return };
        if let Err(error) = connection.close().await {
            tracing::warn!(%error, "a connection did not close");
        }
    }
}

/// The connections that read.
#[derive(Debug)]
pub(crate) struct Readers {
    file: File,
    free: Semaphore,
    idle: Mutex<Vec<Handle>>,
}

/// A connection on loan. One that does not come back is dropped with its transaction.
struct Loan<'r> {
    handle: Option<Handle>,
    _permit: SemaphorePermit<'r>,
}

impl Readers {
    pub(crate) fn new(file: File) -> Self {
        let free = Semaphore::new(file.options.readers_max as usize);
        Self { file, free, idle: Mutex::default() }
    }

    /// Runs `work` on a snapshot.
    pub(crate) async fn read<W: Work>(&self, work: W) -> Result<W::Output, W::Error> {
        let mut loan = self.borrow().await?;
        let handle = loan.handle.as_mut().expect("a loan holds its connection until it ends");
        handle.tx.begin_transaction();
        handle.run("BEGIN").await?;
        let outcome = attempt(&work, &mut handle.tx, self.file.options.transaction.0).await;
        // After a work that did not end the statement may still run; the loan's end stops it.
        if handle.tx.failure().is_none() && handle.run("COMMIT").await.is_ok() {
            self.idle().extend(loan.handle.take());
        }
        outcome
    }

    async fn borrow(&self) -> Result<Loan<'_>, Error> {
        let within = self.file.options.acquire;
        let permit = match tokio::time::timeout(within.0, self.free.acquire()).await {
            Ok(Ok(permit)) => permit,
            Ok(Err(_)) => return Err(Error::Closed),
            Err(_) => return Err(Error::Busy { within }),
        };
        let idle = self.idle().pop();
        let handle = match idle {
            Some(handle) => handle,
            None => self.file.reader().await?,
        };
        Ok(Loan { handle: Some(handle), _permit: permit })
    }

    /// Waits for the reads that run, and closes.
    pub(crate) async fn close(&self) {
        let all = self.file.options.readers_max;
        let limit = self.file.options.transaction.0;
        let drained = tokio::time::timeout(limit, self.free.acquire_many(all)).await;
        self.free.close();
        drop(drained);
        let idle = std::mem::take(&mut *self.idle());
        for handle in idle {
            handle.close().await;
        }
    }

    fn idle(&self) -> std::sync::MutexGuard<'_, Vec<Handle>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Loan<'_> {
    fn drop(&mut self) {
        if let Some(handle) = &self.handle {
            handle.stop.store(true, Ordering::Relaxed);
        }
    }
}

/// The names that were made are on the disk as well, or a power cut could take the file with its folder.
fn create(path: &Path) -> io::Result<()> {
    let path = std::path::absolute(path)?;
    let made: Vec<&Path> = path.ancestors().take_while(|part| !part.exists()).collect();
    let folder = path.parent().ok_or(io::ErrorKind::IsADirectory)?;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    let mut file = fs::OpenOptions::new();
    file.create(true).append(true).mode(0o600).open(&path)?.sync_all()?;
    for part in made {
        fs::File::open(part.parent().unwrap_or(part))?.sync_all()?;
    }
    Ok(())
}
