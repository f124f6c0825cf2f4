//! Whether whoever opened a stream may go on with it.
//!
//! Owns:      when the caller of an open stream is looked at again.
//! Invariant: a stream goes on only while the same credential would open it anew; what has ended is seen within about
//!            a second of being known here, and after [`PERIOD`] at most. A look asks nobody while everything is known.
//! Not here:  the rules (`access`), what is known (`authority`), and the end of the stream (`outgoing`).

use std::sync::Arc;
use std::time::Duration;

use base::Clock;
use tokio::sync::watch;
use tokio::time::Instant;

use crate::access::{self, Named, Shown, Verdict};
use crate::table::Entry;
use crate::{Authority, Call, Principal, Refusal};

/// Least time between two looks at one caller, so that a burst of news costs each stream one.
const PAUSE: Duration = Duration::from_secs(1);
/// Most time between two looks: a grant can end by time alone, and what tells of revocations can fall silent.
const PERIOD: Duration = Duration::from_secs(5);

/// What an open stream was let in by.
pub(crate) struct Standing {
    authority: Arc<dyn Authority>,
    clock: Arc<dyn Clock>,
    entry: Arc<Entry>,
    call: Arc<Call>,
    named: Named,
}

impl Standing {
    /// What a call was let in by; `None` if it has no stream, or showed no credential that could end.
    pub(crate) fn of(
        authority: &Arc<dyn Authority>,
        clock: &Arc<dyn Clock>,
        entry: &Arc<Entry>,
        call: &Arc<Call>,
        named: Named,
    ) -> Option<Self> {
        (entry.is_streaming() && call.credential.is_some()).then(|| Self {
            authority: Arc::clone(authority),
            clock: Arc::clone(clock),
            entry: Arc::clone(entry),
            call: Arc::clone(call),
            named,
        })
    }

    /// Waits until the caller may not go on; why.
    pub(crate) async fn lost(self: Arc<Self>) -> Refusal {
        let mut news = self.authority.news();
        let mut looked_at = Instant::now();
        loop {
            tokio::select! {
                () = heard(&mut news) => tokio::time::sleep_until(looked_at + PAUSE).await,
                () = tokio::time::sleep(self.quiet()) => {}
            }
            looked_at = Instant::now();
            if let Some(news) = &mut news {
                // What comes during the look is a reason for another.
                news.borrow_and_update();
            }
            if let Err(refusal) = self.look().await {
                return refusal;
            }
        }
    }

    /// How long nothing needs to be looked at if nothing is heard.
    fn quiet(&self) -> Duration {
        match &self.call.principal {
            Some(principal) if !self.entry.answers_expiry => {
                principal.expires_at.since(self.clock.now()).clamp(PAUSE, PERIOD)
            }
            Some(_) | None => PERIOD,
        }
    }

    /// The same checks as at the beginning of the call.
    async fn look(&self) -> Result<(), Refusal> {
        let Some(credential) = &self.call.credential else { return Ok(()) };
        let peer = self.call.peer.as_deref();
        match self.authority.authenticate(credential, peer, self.call.remote).await {
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
        permit(&*self.authority, &self.entry, shown, org_id, &self.named).await
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

/// Waits for news; for ever where nobody has any.
async fn heard(news: &mut Option<watch::Receiver<i64>>) {
    if let Some(receiver) = news
        && receiver.changed().await.is_ok()
    {
        return;
    }
    *news = None;
    std::future::pending().await
}

#[cfg(test)]
mod tests {
    use std::net::IpAddr;
    use std::sync::Mutex;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::task::Poll;

    use async_trait::async_trait;
    use base::{ManualClock, Timestamp};
    use tokio::task::JoinHandle;

    use super::*;
    use crate::Credential;
    use crate::table::tests::entry_of;

    const WATCH: &str = "/platform.config.v1.ConfigChangeService/WatchConfig";
    const NOW: Timestamp = Timestamp::from_seconds(1_790_000_000);

    /// Answers as it is told, and counts how often it was asked.
    struct Fake {
        answer: Mutex<Result<Principal, Refusal>>,
        allows: Mutex<bool>,
        asked: AtomicUsize,
        news: Option<watch::Sender<i64>>,
    }

    impl Fake {
        fn new(news: Option<watch::Sender<i64>>) -> Arc<Self> {
            Arc::new(Self {
                answer: Mutex::new(Ok(reader())),
                allows: Mutex::new(true),
                asked: AtomicUsize::new(0),
                news,
            })
        }

        fn answers(&self, answer: Result<Principal, Refusal>) {
            *self.answer.lock().unwrap() = answer;
        }

        fn tells(&self) {
            self.news.as_ref().unwrap().send_modify(|count| *count += 1);
        }

        fn asked(&self) -> usize {
            self.asked.load(Ordering::Relaxed)
        }
    }

    #[async_trait]
    impl Authority for Fake {
        async fn authenticate(
            &self,
            _: &Credential,
            _: Option<&str>,
            _: Option<IpAddr>,
        ) -> Result<Arc<Principal>, Refusal> {
            self.asked.fetch_add(1, Ordering::Relaxed);
            self.answer.lock().unwrap().clone().map(Arc::new)
        }

        async fn allows(
            &self,
            _: &Principal,
            _: i64,
            _: Option<(&str, &str)>,
            _: &str,
        ) -> Result<bool, Refusal> {
            Ok(*self.allows.lock().unwrap())
        }

        fn news(&self) -> Option<watch::Receiver<i64>> {
            self.news.as_ref().map(watch::Sender::subscribe)
        }
    }

    fn reader() -> Principal {
        Principal {
            user_id: 3,
            org_id: 7,
            permissions: vec!["platform.config.read".to_owned()],
            expires_at: Timestamp::MAX,
            ..Principal::default()
        }
    }

    /// What a stream was let in by, by a method that may be changed.
    fn standing(
        fake: &Arc<Fake>,
        principal: Principal,
        path: &str,
        change: impl FnOnce(&mut Entry, &mut Named),
    ) -> (Arc<Standing>, Arc<ManualClock>) {
        let (mut entry, mut named) = (entry_of(path), Named::default());
        change(&mut entry, &mut named);
        let authority: Arc<dyn Authority> = Arc::<Fake>::clone(fake);
        let manual = Arc::new(ManualClock::new(NOW));
        let clock: Arc<dyn Clock> = Arc::<ManualClock>::clone(&manual);
        let mut call = Call::local(path).by(Arc::new(principal));
        call.credential = Some(Credential::Bearer("t".to_owned()));
        let standing = Standing::of(&authority, &clock, &Arc::new(entry), &Arc::new(call), named);
        (Arc::new(standing.unwrap()), manual)
    }

    /// The end of that stream.
    fn open(
        fake: &Arc<Fake>,
        principal: Principal,
        path: &str,
        change: impl FnOnce(&mut Entry, &mut Named),
    ) -> (JoinHandle<Refusal>, Arc<ManualClock>) {
        let (standing, manual) = standing(fake, principal, path, change);
        (tokio::spawn(standing.lost()), manual)
    }

    fn watching(fake: &Arc<Fake>) -> JoinHandle<Refusal> {
        open(fake, reader(), WATCH, |_, _| {}).0
    }

    /// Lets the time of the test pass.
    async fn pass(millis: u64) {
        tokio::time::sleep(Duration::from_millis(millis)).await;
    }

    #[tokio::test(start_paused = true)]
    async fn a_revocation_ends_a_stream_within_a_second_of_its_news() {
        let fake = Fake::new(Some(watch::Sender::new(0)));
        let stream = watching(&fake);
        pass(2_300).await;
        assert_eq!(fake.asked(), 0, "nobody looks while nothing is heard");
        fake.answers(Err(Refusal::TokenInvalid));
        let revoked_at = Instant::now();
        fake.tells();
        assert_eq!(stream.await.unwrap(), Refusal::TokenInvalid);
        assert!(revoked_at.elapsed() <= PAUSE, "{:?}", revoked_at.elapsed());
    }

    #[tokio::test(start_paused = true)]
    async fn a_stream_that_nobody_read_ends_before_it_goes_on() {
        let fake = Fake::new(Some(watch::Sender::new(0)));
        let mut lost = std::pin::pin!(standing(&fake, reader(), WATCH, |_, _| {}).0.lost());
        assert!(futures_util::poll!(&mut lost).is_pending());
        pass(1_100).await;
        fake.answers(Err(Refusal::TokenInvalid));
        fake.tells();
        pass(10).await;
        assert_eq!(futures_util::poll!(&mut lost), Poll::Ready(Refusal::TokenInvalid));
    }

    #[tokio::test(start_paused = true)]
    async fn without_news_it_ends_within_the_period() {
        for news in [None, Some(watch::Sender::new(0))] {
            let fake = Fake::new(news);
            let stream = watching(&fake);
            pass(12_000).await;
            fake.answers(Err(Refusal::TokenInvalid));
            let revoked_at = Instant::now();
            assert_eq!(stream.await.unwrap(), Refusal::TokenInvalid);
            assert!(revoked_at.elapsed() <= PERIOD, "{:?}", revoked_at.elapsed());
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_burst_of_news_costs_a_look_a_second_and_none_is_lost() {
        let fake = Fake::new(Some(watch::Sender::new(0)));
        let stream = watching(&fake);
        for _ in 0..300 {
            fake.tells();
            pass(10).await;
        }
        assert!(fake.asked() <= 3, "{} looks in three seconds", fake.asked());
        fake.answers(Err(Refusal::TokenInvalid));
        fake.tells();
        assert_eq!(stream.await.unwrap(), Refusal::TokenInvalid);
    }

    #[tokio::test(start_paused = true)]
    async fn a_stream_ends_with_its_token() {
        let fake = Fake::new(Some(watch::Sender::new(0)));
        let left = Duration::from_millis(2_500);
        let principal = Principal { expires_at: NOW + left, ..reader() };
        let (stream, clock) = open(&fake, principal, WATCH, |_, _| {});
        pass(2_400).await;
        assert_eq!(fake.asked(), 0);
        clock.advance(left);
        fake.answers(Err(Refusal::TokenExpired));
        let opened_at = Instant::now();
        assert_eq!(stream.await.unwrap(), Refusal::TokenExpired);
        assert!(opened_at.elapsed() <= PAUSE, "{:?}", opened_at.elapsed());
    }

    #[tokio::test(start_paused = true)]
    async fn whoever_answers_expiry_itself_is_ended_by_a_revocation_alone() {
        let fake = Fake::new(Some(watch::Sender::new(0)));
        let (stream, _) = open(&fake, reader(), WATCH, |entry, _| entry.answers_expiry = true);
        fake.answers(Err(Refusal::TokenExpired));
        pass(60_000).await;
        assert!(!stream.is_finished());
        fake.answers(Err(Refusal::TokenInvalid));
        fake.tells();
        assert_eq!(stream.await.unwrap(), Refusal::TokenInvalid);
    }

    #[tokio::test(start_paused = true)]
    async fn the_permission_is_looked_at_again() {
        let fake = Fake::new(Some(watch::Sender::new(0)));
        let stream = watching(&fake);
        pass(1_500).await;
        fake.answers(Ok(Principal { permissions: Vec::new(), ..reader() }));
        fake.tells();
        let refusal = stream.await.unwrap();
        assert!(matches!(refusal, Refusal::PermissionDenied { .. }), "{refusal:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn the_permission_on_an_object_is_asked_for_again() {
        const DOWNLOAD: &str = "/platform.intelligence.v1.ReportService/DownloadExport";
        let fake = Fake::new(None);
        let name = |_: &mut Entry, named: &mut Named| named.entity_id = Some("12".to_owned());
        let (stream, _) = open(&fake, reader(), DOWNLOAD, name);
        pass(60_000).await;
        assert!(!stream.is_finished());
        *fake.allows.lock().unwrap() = false;
        let refusal = stream.await.unwrap();
        assert!(matches!(refusal, Refusal::PermissionDenied { .. }), "{refusal:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn a_stream_whose_caller_nobody_can_verify_ends() {
        let fake = Fake::new(None);
        let stream = watching(&fake);
        fake.answers(Err(Refusal::Unavailable { dependency: "auth" }));
        assert_eq!(stream.await.unwrap(), Refusal::Unavailable { dependency: "auth" });
    }

    #[test]
    fn only_a_stream_with_a_credential_can_lose_it() {
        let authority: Arc<dyn Authority> = Fake::new(None);
        let clock: Arc<dyn Clock> = Arc::new(ManualClock::new(NOW));
        let of = |path: &str, credential: Option<Credential>| {
            let call = Call { credential, ..Call::local(path) };
            let entry = Arc::new(entry_of(path));
            Standing::of(&authority, &clock, &entry, &Arc::new(call), Named::default()).is_some()
        };
        let credential = || Some(Credential::ApiKey("k".to_owned()));
        assert!(of(WATCH, credential()));
        assert!(!of(WATCH, None));
        assert!(!of("/platform.config.v1.ConfigService/GetPipeline", credential()));
    }
}
