//! An open database.

use std::sync::Arc;

use tokio::sync::{Mutex, mpsc, oneshot, watch};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use crate::error::Context;
use crate::metrics::Metrics;
use crate::options::{Place, without_password};
use crate::postgres::Postgres;
use crate::sqlite::{File, Readers};
use crate::writer::{Queued, Writer};
use crate::{Error, Migrations, Options, Work};

/// A database with its schema up to date. Clones share it.
#[derive(Clone)]
pub struct Db(Arc<Inner>);

struct Inner {
    engine: Engine,
    metrics: Metrics,
    /// Counts the commits that wrote to the outbox.
    emitted: Arc<watch::Sender<u64>>,
}

enum Engine {
    Sqlite(Sqlite),
    Postgres(Postgres),
}

struct Sqlite {
    readers: Readers,
    queue: mpsc::Sender<Queued>,
    close: CancellationToken,
    task: Mutex<Option<JoinHandle<()>>>,
    health: watch::Receiver<Option<Error>>,
    options: Arc<Options>,
}

impl Db {
    /// Opens the database, makes it if it is a file that is not there, and applies the migrations.
    ///
    /// # Errors
    ///
    /// [`Error::Setting`], [`Error::Unreachable`], [`Error::Corrupt`], [`Error::NewerSchema`] and
    /// [`Error::Migration`].
    pub async fn open(options: &Options, migrations: Migrations) -> Result<Self, Error> {
        options.check()?;
        migrations.check()?;
        let options = Arc::new(options.clone());
        let context = Arc::new(Context {
            url: without_password(&options.url),
            acquire: options.acquire,
            transaction: options.transaction,
        });
        let metrics = Metrics::new(migrations.name);
        let emitted = Arc::new(watch::Sender::new(0));
        let engine = match options.place()? {
            Place::Sqlite(path) => {
                let file = File::create(path, options, context)?;
                let (metrics, emitted) = (metrics.clone(), Arc::clone(&emitted));
                Engine::Sqlite(Sqlite::open(file, &migrations, metrics, emitted).await?)
            }
            Place::Postgres(url) => {
                let (metrics, emitted) = (metrics.clone(), Arc::clone(&emitted));
                let opened = Postgres::open(&url, options, context, &migrations, metrics, emitted);
                Engine::Postgres(opened.await?)
            }
        };
        Ok(Self(Arc::new(Inner { engine, metrics, emitted })))
    }

    /// Runs `work` in one serializable transaction; `Ok` means that its writes are on the disk.
    ///
    /// Works run as if one after another. Leaving the call before its end leaves open whether the work was run.
    ///
    /// # Errors
    ///
    /// Those of the work, whose writes are taken back; and any [`Error`], also as the work's.
    pub async fn write<W: Work>(&self, work: W) -> Result<W::Output, W::Error> {
        match &self.0.engine {
            Engine::Sqlite(sqlite) => sqlite.write(work).await,
            Engine::Postgres(postgres) => Box::pin(postgres.write(work)).await,
        }
    }

    /// Runs `work` on a snapshot of what was committed before; it cannot write.
    ///
    /// # Errors
    ///
    /// Those of the work; and any [`Error`], also as the work's.
    pub async fn read<W: Work>(&self, work: W) -> Result<W::Output, W::Error> {
        match &self.0.engine {
            Engine::Sqlite(sqlite) => Box::pin(sqlite.readers.read(work)).await,
            Engine::Postgres(postgres) => Box::pin(postgres.read(work)).await,
        }
    }

    /// Whether reads and writes can be expected to work.
    ///
    /// # Errors
    ///
    /// What is wrong.
    pub async fn ping(&self) -> Result<(), Error> {
        match &self.0.engine {
            Engine::Sqlite(sqlite) => Box::pin(sqlite.ping()).await,
            Engine::Postgres(postgres) => Box::pin(postgres.read(Nothing)).await,
        }
    }

    /// Ends the works that were begun, refuses new ones, and closes every connection.
    pub async fn close(&self) {
        match &self.0.engine {
            Engine::Sqlite(sqlite) => sqlite.close().await,
            Engine::Postgres(postgres) => postgres.close().await,
        }
    }

    /// How many commits of this process wrote to the outbox. The number has risen before such a write is answered, so
    /// what was read at the same number is as new as anything that this process has been told is done.
    #[must_use]
    pub fn emissions(&self) -> u64 {
        *self.0.emitted.borrow()
    }

    pub(crate) fn metrics(&self) -> &Metrics {
        &self.0.metrics
    }

    pub(crate) fn emitted(&self) -> watch::Receiver<u64> {
        self.0.emitted.subscribe()
    }

    /// The pool, if this is PostgreSQL.
    pub(crate) fn postgres(&self) -> Option<&Postgres> {
        match &self.0.engine {
            Engine::Sqlite(_) => None,
            Engine::Postgres(postgres) => Some(postgres),
        }
    }
}

impl std::fmt::Debug for Db {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let engine = if self.postgres().is_some() { "postgres" } else { "sqlite" };
        f.debug_tuple("Db").field(&engine).finish()
    }
}

impl Sqlite {
    async fn open(
        file: File,
        migrations: &Migrations,
        metrics: Metrics,
        emitted: Arc<watch::Sender<u64>>,
    ) -> Result<Self, Error> {
        let mut handle = file.writer().await?;
        file.prepare(&mut handle, migrations).await?;
        let options = Arc::clone(&file.options);
        let (queue, works) = mpsc::channel(options.works_waiting_max as usize);
        let close = CancellationToken::new();
        let health = watch::Sender::new(None);
        let (readers, unhealthy) = (Readers::new(file.clone()), health.subscribe());
        let writer = Writer::new(file, handle, metrics, emitted, health);
        // It ends with the last sender, and `close` waits for it.
        let task = tokio::spawn(writer.serve(works, close.clone()));
        let task = Mutex::new(Some(task));
        Ok(Self { readers, queue, close, task, health: unhealthy, options })
    }

    async fn write<W: Work>(&self, work: W) -> Result<W::Output, W::Error> {
        let (reply, answer) = oneshot::channel();
        let within = self.options.acquire;
        match tokio::time::timeout(within.0, self.queue.reserve()).await {
            Ok(Ok(place)) => place.send(Queued::new(work, reply)),
            Ok(Err(_)) => return Err(Error::Closed.into()),
            Err(_) => return Err(Error::Busy { within }.into()),
        }
        answer.await.unwrap_or_else(|_| Err(Error::Closed.into()))
    }

    async fn ping(&self) -> Result<(), Error> {
        let unhealthy = self.health.borrow().clone();
        if let Some(error) = unhealthy {
            return Err(error);
        }
        if self.queue.is_closed() {
            return Err(Error::Closed);
        }
        self.readers.read(Nothing).await
    }

    async fn close(&self) {
        self.readers.close().await;
        self.close.cancel();
        if let Some(task) = self.task.lock().await.take()
            && let Err(error) = task.await
        {
            tracing::error!(%error, "the writer ended badly");
        }
    }
}

/// The least that a database can be asked.
struct Nothing;

impl Work for Nothing {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut crate::Tx) -> Result<(), Error> {
        tx.one::<i64>("SELECT COUNT(*) FROM store_migrations", crate::params![]).await.map(drop)
    }
}
