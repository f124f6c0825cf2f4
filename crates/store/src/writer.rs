//! The one task that writes to a SQLite file, and lets works share commits.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::BoxFuture;
use tokio::sync::{mpsc, oneshot, watch};
use tokio_util::sync::CancellationToken;

use crate::metrics::Metrics;
use crate::sqlite::{File, Handle};
use crate::work::attempt;
use crate::{Error, Tx, Work};

/// A work that waits for the writer.
pub(crate) struct Queued {
    job: Box<dyn Job>,
    /// It spoiled a shared transaction, so the next one is its own.
    alone: bool,
}

trait Job: Send {
    /// Runs the work and keeps its outcome.
    fn run<'a>(&'a mut self, tx: &'a mut Tx, limit: Duration) -> BoxFuture<'a, ()>;
    fn failed(&self) -> bool;
    /// Whether nobody waits for the answer.
    fn abandoned(&self) -> bool;
    /// Gives the kept outcome.
    fn answer(self: Box<Self>);
    /// Gives an error in place of the outcome.
    fn refuse(self: Box<Self>, error: Error);
}

struct Task<W: Work> {
    work: W,
    outcome: Option<Result<W::Output, W::Error>>,
    reply: oneshot::Sender<Result<W::Output, W::Error>>,
}

impl<W: Work> Job for Task<W> {
    fn run<'a>(&'a mut self, tx: &'a mut Tx, limit: Duration) -> BoxFuture<'a, ()> {
        Box::pin(async move { self.outcome = Some(attempt(&self.work, tx, limit).await) })
    }

    fn failed(&self) -> bool {
        matches!(self.outcome, Some(Err(_)))
    }

    fn abandoned(&self) -> bool {
        self.reply.is_closed()
    }

    fn answer(self: Box<Self>) {
        let Task { outcome, reply, .. } = *self;
        // A caller that left does not need the answer.
        _ = reply.send(outcome.unwrap_or_else(|| Err(Error::Closed.into())));
    }

    fn refuse(self: Box<Self>, error: Error) {
        _ = self.reply.send(Err(error.into()));
    }
}

impl Queued {
    pub(crate) fn new<W: Work>(
        work: W,
        reply: oneshot::Sender<Result<W::Output, W::Error>>,
    ) -> Self {
        Self { job: Box::new(Task { work, outcome: None, reply }), alone: false }
    }
}

/// How a transaction ended.
enum Ended {
    Committed,
    /// This work of the group failed after it had written, or broke the transaction.
    Spoiled(usize),
    /// The database refused the commit.
    Refused(Error),
    /// There was no transaction.
    Unavailable(Error),
}

/// Owns the connection that writes.
pub(crate) struct Writer {
    file: File,
    handle: Handle,
    /// The disk failed during a commit.
    stopped: Option<Error>,
    metrics: Metrics,
    emitted: Arc<watch::Sender<u64>>,
    health: watch::Sender<Option<Error>>,
}

impl Writer {
    pub(crate) const fn new(
        file: File,
        handle: Handle,
        metrics: Metrics,
        emitted: Arc<watch::Sender<u64>>,
        health: watch::Sender<Option<Error>>,
    ) -> Self {
        Self { file, handle, stopped: None, metrics, emitted, health }
    }

    /// Runs works until `close`, and then those that are still queued; leaves a short log behind.
    pub(crate) async fn serve(
        mut self,
        mut queue: mpsc::Receiver<Queued>,
        close: CancellationToken,
    ) {
        let most = self.file.options.works_per_commit_max as usize;
        let mut batch = Vec::with_capacity(most);
        loop {
            let received = tokio::select! {
                received = queue.recv_many(&mut batch, most) => received,
                () = close.cancelled(), if !queue.is_closed() => {
                    queue.close();
                    continue;
                }
            };
            if received == 0 {
                break;
            }
            self.metrics.waiting(queue.len());
            batch.retain(|queued| !queued.job.abandoned());
            self.commit_all(batch.drain(..).collect()).await;
        }
        if self.stopped.is_none()
            && let Err(error) = self.handle.run("PRAGMA wal_checkpoint(TRUNCATE)").await
        {
            tracing::warn!(%error, "the last checkpoint failed");
        }
        self.handle.close().await;
    }

    /// Answers every work, in as few commits as their outcomes allow.
    ///
    /// Each run either commits a group or sets one work apart, so no work is run more than twice in a group
    /// and once alone.
    async fn commit_all(&mut self, mut queue: VecDeque<Queued>) {
        while let Some(first) = queue.front() {
            let size = if first.alone {
                1
            } else {
                queue.iter().position(|queued| queued.alone).unwrap_or(queue.len())
            };
            let mut group: Vec<_> = queue.drain(..size).collect();
            let again = match self.transaction(&mut group).await {
                Ended::Committed => {
                    group.into_iter().for_each(|queued| queued.job.answer());
                    continue;
                }
                Ended::Unavailable(error) => {
                    group.into_iter().for_each(|queued| queued.job.refuse(error.clone()));
                    continue;
                }
                Ended::Spoiled(_) if group.len() == 1 => {
                    group.into_iter().for_each(|queued| queued.job.answer());
                    continue;
                }
                Ended::Refused(error) if group.len() == 1 => {
                    group.into_iter().for_each(|queued| queued.job.refuse(error.clone()));
                    continue;
                }
                Ended::Spoiled(culprit) => culprit..culprit + 1,
                // Any of them can be the one that the commit was refused for.
                Ended::Refused(_) => 0..group.len(),
            };
            self.metrics.retried(group.len());
            group[again].iter_mut().for_each(|queued| queued.alone = true);
            group.into_iter().rev().for_each(|queued| queue.push_front(queued));
        }
    }

    async fn transaction(&mut self, group: &mut [Queued]) -> Ended {
        if let Some(error) = &self.stopped {
            return Ended::Unavailable(error.clone());
        }
        if let Err(error) = self.begin().await {
            return Ended::Unavailable(error);
        }
        let limit = self.file.options.transaction.0;
        for (index, queued) in group.iter_mut().enumerate() {
            queued.job.run(&mut self.handle.tx, limit).await;
            if self.handle.tx.must_roll_back(queued.job.failed()) {
                self.roll_back().await;
                return Ended::Spoiled(index);
            }
        }
        let started = tokio::time::Instant::now();
        if let Err(error) = self.handle.run("COMMIT").await {
            self.roll_back().await;
            self.note(&error);
            return match &self.stopped {
                Some(stopped) => Ended::Unavailable(stopped.clone()),
                None => Ended::Refused(error),
            };
        }
        self.metrics.committed(group.len(), started.elapsed());
        if self.handle.tx.emitted() {
            self.emitted.send_modify(|commits| *commits += 1);
        }
        Ended::Committed
    }

    /// Remembers a failed disk: what was written may lie on it or not, and a later flush would not tell.
    fn note(&mut self, error: &Error) {
        if let Error::Disk(why) = error {
            tracing::error!(why, "the disk failed during a commit; nothing more is written");
            let stopped = Error::Stopped(why.clone());
            self.health.send_replace(Some(stopped.clone()));
            self.stopped = Some(stopped);
        }
    }

    async fn begin(&mut self) -> Result<(), Error> {
        self.handle.tx.begin_transaction();
        // Taking the lock at once: a snapshot that only read cannot be made to write later.
        match self.handle.run("BEGIN IMMEDIATE").await {
            Ok(()) => Ok(()),
            Err(error @ (Error::Busy { .. } | Error::Full(_))) => Err(error),
            Err(error) => {
                tracing::warn!(%error, "no transaction began; connecting again");
                self.reconnect().await?;
                self.handle.run("BEGIN IMMEDIATE").await
            }
        }
    }

    async fn roll_back(&mut self) {
        // After a time limit the statement still runs; only a new connection is certainly clean.
        let timed_out = matches!(self.handle.tx.failure(), Some(Error::Timeout { .. }));
        if !timed_out && self.handle.roll_back().await.is_ok() {
            return;
        }
        if let Err(error) = self.reconnect().await {
            tracing::warn!(%error, "the writer has no connection; the next work tries again");
        }
    }

    async fn reconnect(&mut self) -> Result<(), Error> {
        // The new one comes first, so that the log is never without a connection and is not deleted.
        let fresh = self.file.writer().await?;
        let old = std::mem::replace(&mut self.handle, fresh);
        old.abandon().await;
        self.handle.tx.begin_transaction();
        Ok(())
    }
}
