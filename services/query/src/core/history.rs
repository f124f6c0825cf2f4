//! The history of queries: how each began and ended, who may see it, and what became of those whose process died.

use base::Timestamp;
use platform_proto::platform::common::v1 as common;
use platform_proto::platform::query::v1 as pb;
use store::{Tx, Work};

use crate::error::{Error, Result};
use crate::store::query::{self, Ended, Filter, Place, Status, Stored};

/// Writes a query that waits or runs.
pub(crate) struct Begin {
    pub(crate) query: Stored,
    pub(crate) server: String,
}

impl Work for Begin {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let Stored { org_id, id, .. } = &self.query;
        if query::find(tx, *org_id, id).await?.is_some() {
            return Err(Error::IdReused { id: id.clone() });
        }
        query::insert(tx, &self.query, &self.server).await
    }
}

/// Says of a query that waited that it runs.
pub(crate) struct Start {
    pub(crate) org_id: i64,
    pub(crate) id: String,
}

impl Work for Start {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        query::start(tx, self.org_id, &self.id).await
    }
}

/// Writes how a query ended.
#[derive(Clone, Debug)]
pub(crate) struct End {
    pub(crate) org_id: i64,
    pub(crate) id: String,
    pub(crate) ended: Ended,
}

impl Work for End {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        query::end(tx, self.org_id, &self.id, &self.ended).await
    }
}

/// Reads one query, if the caller may see it.
pub(crate) struct Get {
    pub(crate) org_id: i64,
    pub(crate) id: String,
    /// Whose it must be; `None` if everybody's may be seen.
    pub(crate) user_id: Option<i64>,
}

impl Work for Get {
    type Output = Stored;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Stored> {
        let found = query::find(tx, self.org_id, &self.id).await?;
        let own = found.filter(|it| self.user_id.is_none_or(|user_id| it.user_id == user_id));
        own.ok_or_else(|| Error::QueryNotFound { id: self.id.clone() })
    }
}

/// Says of a query that it is to end, wherever it runs.
pub(crate) struct Cancel(pub(crate) Get);

impl Work for Cancel {
    /// Where it stood.
    type Output = Status;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Status> {
        let found = self.0.run(tx).await?;
        query::want_end(tx, found.org_id, &found.id).await?;
        Ok(found.status)
    }
}

/// Queries of this process that are to end.
pub(crate) struct ToEnd {
    pub(crate) server: String,
}

impl Work for ToEnd {
    type Output = Vec<(i64, String)>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        query::to_end(tx, &self.server).await
    }
}

/// Lists queries, and tells whether there are more.
pub(crate) struct List {
    pub(crate) filter: Filter,
    pub(crate) place: Place,
    pub(crate) now: Timestamp,
}

impl Work for List {
    type Output = (Vec<Stored>, bool);
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        let one_more = Place { limit: self.place.limit + 1, ..self.place.clone() };
        let mut found = query::page(tx, &self.filter, &one_more, self.now).await?;
        let has_more = self.place.limit < found.len() as u32;
        found.truncate(self.place.limit as usize);
        Ok((found, has_more))
    }
}

/// Says that this process is there, and ends the queries of those that are gone.
pub(crate) struct Beat {
    pub(crate) server: String,
    pub(crate) now: Timestamp,
    pub(crate) until: Timestamp,
}

impl Work for Beat {
    /// How many were ended.
    type Output = usize;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<usize> {
        query::beat(tx, &self.server, self.until).await?;
        let lost = query::lost(tx, self.now).await?;
        for (org_id, id) in &lost {
            let ended = Ended {
                status: Status::Failed,
                statistics: pb::QueryStatistics::default(),
                error: Some(lost_error()),
                at: self.now,
            };
            query::end(tx, *org_id, id, &ended).await?;
        }
        Ok(lost.len())
    }
}

fn lost_error() -> common::Error {
    common::Error {
        code: "DEPENDENCY_UNAVAILABLE".to_owned(),
        message: "the process that ran the query is gone".to_owned(),
        kind: common::ErrorCode::Unavailable as i32,
        ..common::Error::default()
    }
}

/// Says that this process is gone.
pub(crate) struct Leave {
    pub(crate) server: String,
}

impl Work for Leave {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        query::leave(tx, &self.server).await
    }
}

/// Takes away queries that are too old.
pub(crate) struct Forget {
    pub(crate) before: Timestamp,
}

impl Work for Forget {
    type Output = u64;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<u64> {
        query::forget(tx, self.before).await
    }
}
