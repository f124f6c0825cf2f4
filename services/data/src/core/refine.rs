//! Decisions about what is made of other data sets' rows.

use std::collections::HashSet;

use platform_proto::platform::data::v1 as pb;
use store::{Tx, Work};

use super::caller::Caller;
use crate::error::{Error, Result};
use crate::fence::Fence;
use crate::store::refine::{self, Open, Pair, Position};
use crate::store::silver::Made;
use crate::store::{quarantine, silver};

/// What is known of a pair before it is refined.
#[derive(Debug, Default)]
pub(crate) struct Known {
    pub(crate) position: Option<Position>,
    /// The newest result.
    pub(crate) result: Option<pb::SilverResult>,
    /// A run that may have committed.
    pub(crate) open: Option<Open>,
}

/// Looks up what is known of a pair.
pub(crate) struct Look {
    pub(crate) org_id: i64,
    pub(crate) pair: Pair,
}

impl Work for Look {
    type Output = Known;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Known> {
        let Self { org_id, pair } = self;
        let position = refine::position(tx, *org_id, pair).await?;
        let result = match &position {
            Some(it) => silver::find(tx, *org_id, &it.silver_batch_id).await?,
            None => None,
        };
        let open = refine::open(tx, *org_id, pair).await?;
        Ok(Known { position, result, open })
    }
}

/// Remembers a run before it commits.
pub(crate) struct Intend {
    pub(crate) org_id: i64,
    pub(crate) pair: Pair,
    pub(crate) open: Open,
}

impl Work for Intend {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        refine::begin(tx, self.org_id, &self.pair, &self.open).await
    }
}

/// Gives a run up that committed nothing, with what it set aside.
pub(crate) struct GiveUp {
    pub(crate) org_id: i64,
    pub(crate) pair: Pair,
    pub(crate) run: String,
    /// The silver batches that it would have made.
    pub(crate) silver_batch_ids: Vec<String>,
}

impl Work for GiveUp {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        for id in &self.silver_batch_ids {
            quarantine::forget_run(tx, self.org_id, id, &self.run).await?;
        }
        refine::end(tx, self.org_id, &self.pair).await
    }
}

/// Notes a version of an input in which no row is another one than before.
pub(crate) struct Advance {
    pub(crate) org_id: i64,
    pub(crate) pair: Pair,
    pub(crate) position: Position,
}

impl Work for Advance {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        refine::put_position(tx, self.org_id, &self.pair, &self.position).await
    }
}

/// Lets a data set be made anew the next time.
pub(crate) struct Forget {
    pub(crate) org_id: i64,
    pub(crate) dataset: String,
}

impl Work for Forget {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        refine::forget(tx, self.org_id, &self.dataset).await
    }
}

/// What was made of one input.
pub(crate) struct Part {
    pub(crate) input: String,
    pub(crate) made: Made,
    pub(crate) position: Position,
    /// The records that were looked at, as they are called in quarantine; nothing means all of the input.
    pub(crate) looked_at: Option<HashSet<String>>,
}

/// Writes the results of a run that has committed, with their events, and how far it came.
pub(crate) struct Finish {
    pub(crate) caller: Caller,
    pub(crate) fence: Fence,
    /// The pair of the run.
    pub(crate) pair: Pair,
    pub(crate) run: String,
    pub(crate) parts: Vec<Part>,
}

impl Work for Finish {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let (org_id, ids) = (self.caller.org_id, self.caller.ids());
        self.fence.check(tx).await?;
        refine::end(tx, org_id, &self.pair).await?;
        for part in &self.parts {
            let pair = Pair { input: part.input.clone(), dataset: self.pair.dataset.clone() };
            let id = pair.id();
            match &part.looked_at {
                None => quarantine::forget_others(tx, org_id, &id, (&self.run, "")).await?,
                Some(changed) => {
                    quarantine::forget_changed(tx, org_id, &id, &self.run, changed).await?;
                }
            }
            refine::put_position(tx, org_id, &pair, &part.position).await?;
            super::silver::put(tx, &self.caller, &ids, &part.made).await?;
        }
        Ok(())
    }
}

/// The bronze batches that a data set has results of.
pub(crate) struct Batches {
    pub(crate) org_id: i64,
    pub(crate) dataset: String,
}

impl Work for Batches {
    type Output = Vec<String>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<String>> {
        refine::bronze_batches(tx, self.org_id, &self.dataset).await
    }
}
