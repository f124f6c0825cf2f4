//! Whether whoever opened a stream may go on with it.
//!
//! Owns:      when the caller of an open stream is looked at again.
//! Invariant: a stream goes on only while the same credential would open it anew; what has ended is seen within about
//!            a second of being known here, and after [`PERIOD`] at most. While nobody can tell, it goes on for
//!            [`PATIENCE`] at most, and not beyond the credential's end. A look asks nobody while everything is known.
//! Not here:  the rules (`access`), what is known (`authority`), and the end of the stream (`outgoing`).

mod news;

use std::sync::Arc;
use std::time::Duration;

use base::{Clock, Random};
use tokio::time::{Instant, sleep, sleep_until};

pub(crate) use self::news::News;
use crate::access::{self, Named, Shown, Verdict};
use crate::retry::{backoff, jitter};
use crate::table::Entry;
use crate::{Authority, Call, Principal, Refusal};

/// Least time between two looks at one caller, so that a burst of news costs each stream one; and most time between
/// news and the look, drawn anew by each stream, so that not all of them ask in one instant.
const PAUSE: Duration = Duration::from_secs(1);
/// Most time between two looks: a grant can end by time alone, and what tells of revocations can fall silent.
const PERIOD: Duration = Duration::from_secs(5);
/// How long a stream goes on while nobody can tell whether its caller may: auth's restart is no reason to end it.
const PATIENCE: Duration = Duration::from_secs(30);

/// What looks at callers; the streams of a server share it.
pub(crate) struct Lookout {
    pub(crate) authority: Arc<dyn Authority>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Random>,
}

impl Lookout {
    /// What is heard from now on, if a call of the method has a stream. Take it before the call is decided on, since
    /// what is heard later can be younger than the decision.
    pub(crate) fn listen(&self, entry: &Entry) -> Option<News> {
        entry.is_streaming().then(|| News::from_now(&*self.authority))
    }
}

/// What an open stream was let in by.
pub(crate) struct Standing {
    lookout: Arc<Lookout>,
    entry: Arc<Entry>,
    call: Arc<Call>,
    named: Named,
    /// Of everything since the decision.
    news: News,
}

impl Standing {
    /// What a call was let in by; `None` if it has no stream, or showed no credential that could end.
    pub(crate) fn of(
        lookout: &Arc<Lookout>,
        entry: &Arc<Entry>,
        call: &Arc<Call>,
        named: Named,
        news: Option<News>,
    ) -> Option<Self> {
        let news = news.filter(|_| call.credential.is_some())?;
        Some(Self {
            lookout: Arc::clone(lookout),
            entry: Arc::clone(entry),
            call: Arc::clone(call),
            named,
            news,
        })
    }

    /// Waits until the caller may not go on; why.
    pub(crate) async fn lost(self: Arc<Self>) -> Refusal {
        let mut news = self.news.listen();
        let mut not_before = Instant::now();
        loop {
            let due = Instant::now() + self.quiet();
            tokio::select! {
                heard_at = news.heard() => {
                    let at = (heard_at + self.up_to(PAUSE)).max(not_before);
                    sleep_until(at.min(due)).await;
                }
                () = sleep_until(due) => {}
            }
            not_before = Instant::now() + PAUSE;
            // What comes during the look is a reason for another.
            news.settle();
            if let Err(refusal) = self.look().await {
                return refusal;
            }
        }
    }

    /// How long nothing needs to be looked at if nothing is heard.
    fn quiet(&self) -> Duration {
        let period = PERIOD - self.up_to(PAUSE);
        self.left().map_or(period, |left| left.clamp(PAUSE, period))
    }

    /// How long the credential is good for, if its end ends the stream.
    fn left(&self) -> Option<Duration> {
        let principal = self.call.principal.as_ref().filter(|_| !self.entry.answers_expiry)?;
        Some(principal.expires_at.since(self.lookout.clock.now()))
    }

    fn up_to(&self, bound: Duration) -> Duration {
        jitter(bound, &*self.lookout.random)
    }

    /// Looks until somebody can tell, or it has taken too long.
    async fn look(&self) -> Result<(), Refusal> {
        let patience_ends = Instant::now() + PATIENCE;
        let mut failures = 0;
        loop {
            let refusal = match self.check().await {
                Err(refusal @ Refusal::Unavailable { .. }) => refusal,
                told => return told,
            };
            let patience = patience_ends.saturating_duration_since(Instant::now());
            let left = self.left().map_or(patience, |left| left.min(patience));
            if left.is_zero() {
                return Err(refusal);
            }
            failures += 1;
            let bound = backoff(failures, PAUSE, PERIOD);
            sleep((bound / 2 + self.up_to(bound / 2)).min(left)).await;
        }
    }

    /// The same checks as at the beginning of the call.
    async fn check(&self) -> Result<(), Refusal> {
        let Some(credential) = &self.call.credential else { return Ok(()) };
        let peer = self.call.peer.as_deref();
        match self.lookout.authority.authenticate(credential, peer, self.call.remote).await {
            Ok(principal) => self.permit(&principal).await,
            // The handler tells the caller in its own way.
            Err(Refusal::TokenExpired) if self.entry.answers_expiry => Ok(()),
            Err(refusal) => Err(refusal),
        }
    }

    async fn permit(&self, principal: &Principal) -> Result<(), Refusal> {
        let shown = Shown { principal: Some(principal), peer: self.call.peer.as_deref() };
        access::check_kind(&self.entry, shown)?;
        let org_id = access::organisation(&self.entry, shown, &self.named)?;
        permit(&*self.lookout.authority, &self.entry, shown, org_id, &self.named).await
    }
}

/// Whether the caller has the permission that the method names, which can be the authority's decision.
pub(crate) async fn permit(
    authority: &dyn Authority,
    entry: &Entry,
    shown: Shown<'_>,
    org_id: i64,
    named: &Named,
) -> Result<(), Refusal> {
    let Verdict::Ask(permission) = access::check_permission(entry, shown, named)? else {
        return Ok(());
    };
    let Some(principal) = shown.principal else { return Ok(()) };
    let entity = named.entity_id.as_deref().map(|id| (entry.entity_type, id));
    match authority.allows(principal, org_id, entity, permission).await? {
        true => Ok(()),
        false => Err(access::denied(entry, permission, named)),
    }
}

#[cfg(test)]
mod tests;
