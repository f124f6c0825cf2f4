//! Whether whoever opened a stream may go on with it.
//!
//! Owns:      when the caller of an open stream is looked at again.
//! Invariant: a stream goes on only while the same credential would open it anew; what has ended is seen within about
//!            a second of being known here, and after [`PERIOD`] at most. While nobody can tell, it goes on for
//!            [`PATIENCE`] at most, for [`PERIOD`] once something was heard of its caller, and not more than a moment
//!            beyond the credential's end. A look asks nobody while everything is known.
//! Not here:  the rules (`access`), what is known (`authority`), and the end of the stream (`outgoing`).

mod news;

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use base::{Clock, Random};
use tokio::time::{Instant, sleep_until};

use self::news::Listener;
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
/// What a look comes to that took too long.
const UNANSWERED: Refusal = Refusal::Unavailable { dependency: "auth" };

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

/// Time in which nobody can tell.
struct Outage {
    /// Until when the stream goes on.
    ends_at: Instant,
    /// Looks that came to nothing.
    failures: u32,
}

impl Outage {
    /// One that begins now, if the next look comes to nothing.
    fn begin() -> Self {
        Self { ends_at: Instant::now() + PATIENCE, failures: 0 }
    }
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
        let mut known = self.news.since();
        let mut outage: Option<Outage> = None;
        let mut not_before = Instant::now();
        let mut due = Instant::now() + self.quiet();
        loop {
            self.pause(&mut news, not_before, due).await;
            not_before = Instant::now() + PAUSE;
            // What comes during the look is a reason for another.
            news.settle();
            let heard = self.lookout.authority.heard();
            let outlasted = outage.get_or_insert_with(Outage::begin);
            match self.look(known, outlasted).await {
                Ok(()) => {
                    known = known.max(heard);
                    outage = None;
                    due = Instant::now() + self.quiet();
                }
                Err(refusal @ Refusal::Unavailable { .. }) => {
                    let now = Instant::now();
                    let end = self.left().map(|left| now + left.min(PATIENCE));
                    let ends_at = outlasted.ends_at.min(end.unwrap_or(outlasted.ends_at));
                    if ends_at <= now {
                        return refusal;
                    }
                    outlasted.failures += 1;
                    let bound = backoff(outlasted.failures, PAUSE, PERIOD);
                    due = ends_at.min(now + bound / 2 + self.up_to(bound / 2));
                }
                Err(refusal) => return refusal,
            }
        }
    }

    /// Waits for the time of a look: soon after news, yet not before a moment, and when it is due at the latest.
    async fn pause(&self, news: &mut Listener, not_before: Instant, due: Instant) {
        tokio::select! {
            heard_at = news.heard() => {
                let at = (heard_at + self.up_to(PAUSE)).max(not_before);
                sleep_until(at.min(due)).await;
            }
            () = sleep_until(due) => {}
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

    /// Looks whether the caller may go on, as long as that can be waited for. What was heard up to the revision `known`
    /// has been told of before.
    async fn look(&self, known: u64, outage: &mut Outage) -> Result<(), Refusal> {
        let mut news = self.news.listen();
        news.settle();
        let mut check = pin!(self.check());
        // Whether a credential has just run out takes a moment to be told.
        let end = self.left().map(|left| Instant::now() + left.clamp(PAUSE, PATIENCE));
        loop {
            if self.is_in_doubt(known) {
                outage.ends_at = outage.ends_at.min(Instant::now() + PERIOD);
            }
            tokio::select! {
                biased;
                told = &mut check => return told,
                _ = news.heard() => {}
                () = sleep_until(outage.ends_at.min(end.unwrap_or(outage.ends_at))) => {
                    return Err(UNANSWERED);
                }
            }
        }
    }

    /// Whether something has been heard of this caller that may end its stream.
    fn is_in_doubt(&self, known: u64) -> bool {
        let Call { credential: Some(credential), principal: Some(principal), org_id, .. } =
            &*self.call
        else {
            return false;
        };
        self.lookout.authority.doubts(credential, principal, *org_id, known)
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
