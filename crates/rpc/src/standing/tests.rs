use std::net::IpAddr;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::task::Poll;

use async_trait::async_trait;
use base::{ManualClock, SeededRandom, Timestamp};
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::sleep;

use super::*;
use crate::Credential;
use crate::table::tests::entry_of;

const WATCH: &str = "/platform.config.v1.ConfigChangeService/WatchConfig";
const NOW: Timestamp = Timestamp::from_seconds(1_790_000_000);

/// Answers as it is told, and counts how often it was asked.
struct Fake {
    answer: Mutex<Result<Principal, Refusal>>,
    allows: Mutex<bool>,
    /// How late it answers.
    delay: Mutex<Duration>,
    asked: AtomicUsize,
    /// Revision of the last news, and of the last that concerned the caller.
    heard: AtomicU64,
    concerned: AtomicU64,
    /// Each stream draws its own chances.
    seeds: AtomicU64,
    news: Option<watch::Sender<i64>>,
    /// Has seen nothing of the news, and neither have its clones.
    unseen: Option<watch::Receiver<i64>>,
}

impl Fake {
    fn new(news: Option<watch::Sender<i64>>) -> Arc<Self> {
        Arc::new(Self {
            answer: Mutex::new(Ok(reader())),
            allows: Mutex::new(true),
            delay: Mutex::default(),
            asked: AtomicUsize::new(0),
            heard: AtomicU64::new(0),
            concerned: AtomicU64::new(0),
            seeds: AtomicU64::new(1),
            unseen: news.as_ref().map(watch::Sender::subscribe),
            news,
        })
    }

    fn answers(&self, answer: Result<Principal, Refusal>) {
        *self.answer.lock().unwrap() = answer;
    }

    fn delays(&self, delay: Duration) {
        *self.delay.lock().unwrap() = delay;
    }

    fn tells(&self) {
        self.heard.fetch_add(1, Ordering::Relaxed);
        self.news.as_ref().unwrap().send_modify(|count| *count += 1);
    }

    fn tells_of_the_caller(&self) {
        self.concerned.store(self.heard.load(Ordering::Relaxed) + 1, Ordering::Relaxed);
        self.tells();
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
        let (answer, delay) = (self.answer.lock().unwrap().clone(), *self.delay.lock().unwrap());
        if !delay.is_zero() {
            sleep(delay).await;
        }
        answer.map(Arc::new)
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
        self.unseen.clone()
    }

    fn heard(&self) -> u64 {
        self.heard.load(Ordering::Relaxed)
    }

    fn doubts(&self, _: &Credential, principal: &Principal, org_id: i64, since: u64) -> bool {
        assert_eq!((principal.user_id, org_id), (3, 7), "the caller, in its organisation");
        self.concerned.load(Ordering::Relaxed) > since
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

fn lookout(fake: &Arc<Fake>, clock: &Arc<ManualClock>, seed: u64) -> Arc<Lookout> {
    Arc::new(Lookout {
        authority: Arc::<Fake>::clone(fake),
        clock: Arc::<ManualClock>::clone(clock),
        random: Arc::new(SeededRandom::new(seed)),
    })
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
    let manual = Arc::new(ManualClock::new(NOW));
    let seed = fake.seeds.fetch_add(1, Ordering::Relaxed);
    let lookout = lookout(fake, &manual, seed);
    let news = lookout.listen(&entry);
    let mut call = Call::local(path).by(Arc::new(principal));
    call.credential = Some(Credential::Bearer("t".to_owned()));
    let standing = Standing::of(&lookout, &Arc::new(entry), &Arc::new(call), named, news);
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
    sleep(Duration::from_millis(millis)).await;
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
    pass(1_000).await;
    assert_eq!(futures_util::poll!(&mut lost), Poll::Ready(Refusal::TokenInvalid));
}

#[tokio::test(start_paused = true)]
async fn what_is_revoked_before_a_stream_is_first_polled_ends_it_as_soon() {
    let fake = Fake::new(Some(watch::Sender::new(0)));
    let standing = standing(&fake, reader(), WATCH, |_, _| {}).0;
    fake.answers(Err(Refusal::TokenInvalid));
    fake.tells();
    let revoked_at = Instant::now();
    assert_eq!(standing.lost().await, Refusal::TokenInvalid);
    assert!(revoked_at.elapsed() <= PAUSE, "{:?}", revoked_at.elapsed());
}

#[tokio::test(start_paused = true)]
async fn what_was_known_before_the_decision_is_no_news() {
    let fake = Fake::new(Some(watch::Sender::new(0)));
    fake.tells();
    let _stream = watching(&fake);
    pass(3_900).await;
    assert_eq!(fake.asked(), 0);
}

#[tokio::test(start_paused = true)]
async fn streams_do_not_all_look_in_one_instant() {
    let fake = Fake::new(Some(watch::Sender::new(0)));
    let streams: Vec<_> = (0..1_000).map(|_| watching(&fake)).collect();
    pass(10).await;
    let most_in_a_tenth = async |seconds| {
        let mut most = 0;
        for _ in 0..seconds * 10 {
            let before = fake.asked();
            pass(100).await;
            most = most.max(fake.asked() - before);
        }
        most
    };
    fake.tells();
    let most = most_in_a_tenth(1).await;
    assert_eq!(fake.asked(), 1_000, "all look within a second of the news");
    assert!(most < 200, "{most} looks within a tenth of a second of news");
    let most = most_in_a_tenth(5).await;
    assert!(most < 250, "{most} looks within a tenth of a second of silence");
    fake.answers(Err(UNANSWERED));
    pass(5_000).await;
    let most = most_in_a_tenth(15).await;
    assert!(most < 250, "{most} looks within a tenth of a second of an outage");
    assert!(streams.iter().all(|stream| !stream.is_finished()));
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
    assert!(fake.asked() <= 4, "{} looks in three seconds", fake.asked());
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
async fn a_stream_outlives_an_outage_and_is_looked_at_as_soon_as_it_is_over() {
    let fake = Fake::new(Some(watch::Sender::new(0)));
    let stream = watching(&fake);
    fake.answers(Err(UNANSWERED));
    fake.tells();
    pass(25_000).await;
    assert!(!stream.is_finished());
    assert!(fake.asked() < 15, "{} looks at one caller", fake.asked());
    fake.answers(Ok(reader()));
    pass(60_000).await;
    assert!(!stream.is_finished(), "an outage counts against the next one");
    fake.answers(Err(UNANSWERED));
    pass(25_000).await;
    fake.answers(Err(Refusal::TokenInvalid));
    let told_at = Instant::now();
    assert_eq!(stream.await.unwrap(), Refusal::TokenInvalid);
    assert!(told_at.elapsed() <= PERIOD, "{:?}", told_at.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_stream_whose_caller_nobody_can_verify_ends_after_a_while() {
    let fake = Fake::new(Some(watch::Sender::new(0)));
    let stream = watching(&fake);
    fake.answers(Err(UNANSWERED));
    fake.tells();
    let told_at = Instant::now();
    assert_eq!(stream.await.unwrap(), UNANSWERED);
    let lasted = told_at.elapsed();
    assert!(PATIENCE <= lasted && lasted <= PATIENCE + PAUSE, "{lasted:?}");
}

#[tokio::test(start_paused = true)]
async fn a_stream_whose_caller_nobody_can_verify_ends_with_its_token() {
    let fake = Fake::new(Some(watch::Sender::new(0)));
    let left = Duration::from_millis(7_300);
    let principal = Principal { expires_at: NOW + left, ..reader() };
    let (stream, clock) = open(&fake, principal, WATCH, |_, _| {});
    fake.answers(Err(UNANSWERED));
    fake.tells();
    let opened_at = Instant::now();
    while !stream.is_finished() {
        pass(10).await;
        clock.advance(Duration::from_millis(10));
    }
    assert_eq!(stream.await.unwrap(), UNANSWERED);
    let lasted = opened_at.elapsed();
    assert!(left <= lasted && lasted <= left + Duration::from_millis(50), "{lasted:?}");
}

#[tokio::test(start_paused = true)]
async fn what_was_heard_of_the_caller_is_not_borne_as_long_as_silence() {
    let fake = Fake::new(Some(watch::Sender::new(0)));
    let stream = watching(&fake);
    fake.answers(Err(UNANSWERED));
    fake.tells_of_the_caller();
    let told_at = Instant::now();
    assert_eq!(stream.await.unwrap(), UNANSWERED);
    let lasted = told_at.elapsed();
    assert!(PERIOD <= lasted && lasted <= PAUSE + PERIOD, "{lasted:?}");
    assert!((3..=8).contains(&fake.asked()), "{} looks at one caller", fake.asked());
}

#[tokio::test(start_paused = true)]
async fn what_is_heard_of_the_caller_during_an_outage_shortens_it() {
    let fake = Fake::new(Some(watch::Sender::new(0)));
    let stream = watching(&fake);
    fake.answers(Err(UNANSWERED));
    fake.tells();
    pass(12_000).await;
    assert!(!stream.is_finished());
    fake.tells_of_the_caller();
    let told_at = Instant::now();
    assert_eq!(stream.await.unwrap(), UNANSWERED);
    assert!(told_at.elapsed() <= PAUSE + PERIOD, "{:?}", told_at.elapsed());
}

#[tokio::test(start_paused = true)]
async fn what_has_been_told_of_since_is_no_reason_for_doubt() {
    let fake = Fake::new(Some(watch::Sender::new(0)));
    fake.tells_of_the_caller();
    let before = watching(&fake);
    pass(1_200).await;
    let during = watching(&fake);
    fake.tells_of_the_caller();
    pass(1_200).await;
    fake.answers(Err(UNANSWERED));
    fake.tells();
    pass(25_000).await;
    assert!(!before.is_finished() && !during.is_finished());
}

#[tokio::test(start_paused = true)]
async fn news_during_an_outage_are_followed_within_a_second() {
    let fake = Fake::new(Some(watch::Sender::new(0)));
    let streams: Vec<_> = (0..100).map(|_| watching(&fake)).collect();
    fake.answers(Err(UNANSWERED));
    fake.tells();
    pass(20_000).await;
    fake.answers(Err(Refusal::TokenInvalid));
    fake.tells();
    let told_at = Instant::now();
    for stream in streams {
        assert_eq!(stream.await.unwrap(), Refusal::TokenInvalid);
    }
    let lasted = told_at.elapsed();
    assert!(PAUSE / 2 <= lasted && lasted <= PAUSE, "{lasted:?}");
}

#[tokio::test(start_paused = true)]
async fn a_look_that_is_never_answered_ends_with_the_patience() {
    let fake = Fake::new(Some(watch::Sender::new(0)));
    let stream = watching(&fake);
    fake.delays(Duration::from_secs(3_600));
    fake.tells();
    let told_at = Instant::now();
    assert_eq!(stream.await.unwrap(), UNANSWERED);
    let lasted = told_at.elapsed();
    assert!(PATIENCE <= lasted && lasted <= PATIENCE + PAUSE, "{lasted:?}");
    assert_eq!(fake.asked(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_look_that_is_never_answered_ends_soon_after_news_of_the_caller() {
    let fake = Fake::new(Some(watch::Sender::new(0)));
    let stream = watching(&fake);
    fake.delays(Duration::from_secs(3_600));
    fake.tells();
    pass(10_000).await;
    fake.tells_of_the_caller();
    let told_at = Instant::now();
    assert_eq!(stream.await.unwrap(), UNANSWERED);
    assert!(told_at.elapsed() <= PAUSE + PERIOD, "{:?}", told_at.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_look_that_is_never_answered_ends_with_the_token() {
    let fake = Fake::new(Some(watch::Sender::new(0)));
    let left = Duration::from_millis(7_300);
    let principal = Principal { expires_at: NOW + left, ..reader() };
    let (stream, clock) = open(&fake, principal, WATCH, |_, _| {});
    fake.delays(Duration::from_secs(3_600));
    fake.tells();
    let opened_at = Instant::now();
    while !stream.is_finished() {
        pass(10).await;
        clock.advance(Duration::from_millis(10));
    }
    assert_eq!(stream.await.unwrap(), UNANSWERED);
    let lasted = opened_at.elapsed();
    assert!(left <= lasted && lasted <= left + PAUSE * 2, "{lasted:?}");
}

#[tokio::test(start_paused = true)]
async fn who_takes_a_moment_to_tell_that_a_token_has_run_out_is_waited_for() {
    let fake = Fake::new(Some(watch::Sender::new(0)));
    let left = Duration::from_millis(2_500);
    let principal = Principal { expires_at: NOW + left, ..reader() };
    let (stream, clock) = open(&fake, principal, WATCH, |_, _| {});
    pass(2_400).await;
    clock.advance(left);
    fake.answers(Err(Refusal::TokenExpired));
    fake.delays(Duration::from_millis(700));
    assert_eq!(stream.await.unwrap(), Refusal::TokenExpired);
}

#[test]
fn only_a_stream_with_a_credential_can_lose_it() {
    let lookout = lookout(&Fake::new(None), &Arc::new(ManualClock::new(NOW)), 1);
    let of = |path: &str, credential: Option<Credential>| {
        let call = Call { credential, ..Call::local(path) };
        let entry = Arc::new(entry_of(path));
        let news = lookout.listen(&entry);
        Standing::of(&lookout, &entry, &Arc::new(call), Named::default(), news).is_some()
    };
    let credential = || Some(Credential::ApiKey("k".to_owned()));
    assert!(of(WATCH, credential()));
    assert!(!of(WATCH, None));
    assert!(!of("/platform.config.v1.ConfigService/GetPipeline", credential()));
}
