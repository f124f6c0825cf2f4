//! What every handler works with.

use std::sync::Arc;

use base::{Clock, Random};
use rpc::{Authority, Call, Channel};
use runtime::Tasks;
use service::entities;
use store::{Db, Work};
use tokio::sync::{Semaphore, watch};

use crate::accounts::{self, Sight};
use crate::convert;
use crate::core::caller::Caller;
use crate::core::workspace::Staked;
use crate::error::{Error, Result};
use crate::kind::Kind;
use crate::options::Options;
use crate::organizations::Organizations;
use crate::store::list::Visible;

/// How often a decision is made again because another account came to be at stake while one was checked.
const ATTEMPTS_MAX: u32 = 3;

/// What every handler works with.
pub(crate) struct Parts {
    pub(crate) options: Options,
    pub(crate) db: Db,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Random>,
    pub(crate) tasks: Tasks,
    pub(crate) authority: Arc<dyn Authority>,
    pub(crate) organizations: Organizations,
    pub(crate) auth: Channel,
    /// Rung after every commit that watchers have to look at.
    pub(crate) wake: Wake,
    /// Counts deliveries to auth.
    pub(crate) told: watch::Receiver<u64>,
    /// One permit for each watch.
    pub(crate) watches: Arc<Semaphore>,
}

/// A bell that is rung when there may be changes.
#[derive(Clone, Debug)]
pub(crate) struct Wake(Arc<watch::Sender<u64>>);

impl Wake {
    pub(crate) fn new() -> Self {
        Self(Arc::new(watch::Sender::new(0)))
    }

    pub(crate) fn ring(&self) {
        self.0.send_modify(|count| *count += 1);
    }

    pub(crate) fn subscribe(&self) -> watch::Receiver<u64> {
        self.0.subscribe()
    }
}

impl Parts {
    /// Who decides, by the call.
    pub(crate) async fn caller(&self, call: &Call) -> Caller {
        let tenant = self.organizations.tenant(call.org_id).await;
        convert::caller(call, tenant, &*self.clock, &*self.random)
    }

    /// Runs a decision, and wakes the watchers.
    pub(crate) async fn decide<W: Work<Error = Error>>(&self, work: W) -> Result<W::Output> {
        let output = self.db.write(work).await?;
        self.wake.ring();
        Ok(output)
    }

    /// Which objects of a kind the caller may see.
    pub(crate) async fn visible(&self, call: &Call, kind: Kind) -> Result<Visible> {
        accounts::visible(&self.auth, call, kind).await
    }

    /// What a list of a kind shows to the caller.
    ///
    /// Lists are open to whoever may see single objects alone, so whoever may see none is refused here.
    pub(crate) async fn listed(&self, call: &Call, kind: Kind) -> Result<Visible> {
        let visible = self.visible(call, kind).await?;
        if visible == Visible::NONE { Err(accounts::unseen(kind)) } else { Ok(visible) }
    }

    /// What the caller may see of these kinds.
    pub(crate) async fn sight(&self, call: &Call, kinds: &[Kind]) -> Result<Sight> {
        Sight::of(&self.auth, call, kinds).await
    }

    /// Refuses to let a pipeline run as an account that may do more than the caller.
    pub(crate) async fn check_account(&self, call: &Call, user_id: i64) -> Result<()> {
        let nowhere = base::uuid_v7(self.clock.now(), &*self.random);
        accounts::check(&self.auth, call, user_id, &nowhere).await
    }

    /// Runs a decision after which a pipeline may run as an account, once the caller may let it. The plan takes the
    /// account that was checked; 0 for none.
    pub(crate) async fn decide_staked<W, T>(
        &self,
        call: &Call,
        plan: impl Fn(i64) -> W,
    ) -> Result<T>
    where
        W: Work<Output = Staked<T>, Error = Error>,
        T: Send + 'static,
    {
        let mut account = 0;
        for _ in 0..ATTEMPTS_MAX {
            match self.decide(plan(account)).await? {
                Staked::Done(done) => return Ok(done),
                Staked::Unchecked(needed) => {
                    self.check_account(call, needed).await?;
                    account = needed;
                }
            }
        }
        Err(Error::PlanConflict)
    }

    /// Waits until auth knows of what was just made, so that its maker may change it in the next call.
    pub(crate) async fn settle(&self, call: &Call) {
        entities::settle(&self.db, &self.told, call).await;
    }
}
