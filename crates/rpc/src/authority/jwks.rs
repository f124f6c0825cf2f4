//! The public keys that tokens are verified with.
//!
//! Owns:      which keys are known and how long they may be relied upon, and the asking for new ones.
//! Invariant: a key that is unknown makes this server ask at most once a minute, and all such keys together ask seldom
//!            enough to be no load, and often enough that forged ones keep no new key unknown for long.
//! Not here:  the verification (`token`).

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, RwLock};
use std::time::Duration;

use base::{Clock, Random, Timestamp};
use jsonwebtoken::DecodingKey;
use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::auth::v1::token_service_client::TokenServiceClient;
use tokio::time::Instant;
use tonic::Status;

use crate::Channel;
use crate::retry::{backoff, jitter};
use crate::token::LEEWAY;
use crate::wire::{duration_from_wire, timestamp_from_wire};

/// How often tokens with the same unknown key may make us ask (the contract's).
const ASK_PERIOD: Duration = Duration::from_secs(60);
/// How often tokens with whatever unknown keys may.
const ASK_GAP: Duration = Duration::from_secs(10);
/// Gaps that may be left out at first, so that three asks may follow each other.
const DEBT_MAX: Duration = Duration::from_secs(20);
/// How long keys are used after they should have been asked for again, if auth does not answer.
const STALE_MAX: Duration = Duration::from_secs(3600);
/// Bounds of the time that keys are kept for without asking again.
const KEEP_MIN: Duration = Duration::from_secs(10);
const KEEP_MAX: Duration = Duration::from_secs(24 * 3600);
/// Keys that are kept; the contract has at most 8.
const KEYS_MAX: usize = 16;
/// How long an answer of auth is waited for.
const ASK_TIMEOUT: Duration = Duration::from_secs(2);
/// Bounds of the wait before auth is asked again if it does not answer.
const PAUSE_FIRST: Duration = Duration::from_millis(100);
const PAUSE_MAX: Duration = Duration::from_secs(30);

/// The public keys that auth signs with.
pub(super) struct Jwks {
    auth: Channel,
    clock: Arc<dyn Clock>,
    keys: RwLock<Keys>,
    /// Makes looking and asking one step, so that a burst of tokens asks once.
    asking: tokio::sync::Mutex<()>,
}

/// What is known of a token's key.
#[derive(Clone)]
pub(super) enum Found {
    /// It is this.
    Key(Arc<DecodingKey>),
    /// There is no such key.
    Unknown,
    /// There are no keys to rely upon.
    NoKeys,
}

impl Jwks {
    pub(super) fn new(auth: Channel, clock: Arc<dyn Clock>) -> Self {
        let keys = RwLock::default();
        Self { auth, clock, keys, asking: tokio::sync::Mutex::new(()) }
    }

    /// The key of this id. It asks auth if the id is unknown, or if no keys have come yet.
    pub(super) async fn find(&self, kid: &str) -> Found {
        if let Found::Key(key) = self.look(kid) {
            return Found::Key(key);
        }
        let _asking = self.asking.lock().await;
        let found = self.look(kid);
        if matches!(found, Found::Key(_)) || !self.may_ask(kid) {
            return found;
        }
        if let Err(status) = self.ask().await {
            tracing::warn!(code = ?status.code(), "no keys from auth");
        }
        self.look(kid)
    }

    /// Asks for the keys well before they should no longer be kept, until the future is dropped.
    pub(super) async fn keep_fresh(&self, random: &dyn Random) {
        let mut failures = 0;
        loop {
            let asked = {
                let _asking = self.asking.lock().await;
                self.ask().await
            };
            let bound = match asked {
                Ok(keep_for) => {
                    failures = 0;
                    keep_for / 2
                }
                Err(_) => {
                    failures += 1;
                    backoff(failures, PAUSE_FIRST, PAUSE_MAX)
                }
            };
            tokio::time::sleep(bound / 2 + jitter(bound / 2, random)).await;
        }
    }

    /// Asks for the keys, and keeps them; how long they need no asking again.
    async fn ask(&self) -> Result<Duration, Status> {
        let now = Instant::now();
        let mut request = tonic::Request::new(pb::GetJwksRequest {});
        request.set_timeout(ASK_TIMEOUT);
        let answer = TokenServiceClient::new(self.auth.clone()).get_jwks(request).await?;
        let mut keys = self.keys.write().expect("no panic under this lock");
        keys.put(answer.into_inner(), now);
        Ok(keys.keep_for)
    }

    fn look(&self, kid: &str) -> Found {
        let keys = self.keys.read().expect("no panic under this lock");
        keys.find(kid, Instant::now(), self.clock.now())
    }

    fn may_ask(&self, kid: &str) -> bool {
        let mut keys = self.keys.write().expect("no panic under this lock");
        keys.asks.take(kid, Instant::now())
    }
}

#[derive(Default)]
struct Keys {
    keys: BTreeMap<String, Entry>,
    asks: Asks,
    got_at: Option<Instant>,
    keep_for: Duration,
}

struct Entry {
    key: Arc<DecodingKey>,
    retires_at: Option<Timestamp>,
}

impl Keys {
    fn put(&mut self, answer: pb::GetJwksResponse, now: Instant) {
        let pb::GetJwksResponse { keys, cache_for } = answer;
        self.keys = keys.iter().filter_map(usable).take(KEYS_MAX).collect();
        self.got_at = Some(now);
        let keep_for = cache_for.as_ref().map_or(KEEP_MIN, duration_from_wire);
        self.keep_for = keep_for.clamp(KEEP_MIN, KEEP_MAX);
    }

    fn find(&self, kid: &str, now: Instant, time: Timestamp) -> Found {
        let keep_for = self.keep_for + STALE_MAX;
        if self.got_at.is_none_or(|got_at| now.duration_since(got_at) > keep_for) {
            return Found::NoKeys;
        }
        let entry = self.keys.get(kid);
        let entry = entry.filter(|it| it.retires_at.is_none_or(|end| time < end + LEEWAY));
        entry.map_or(Found::Unknown, |entry| Found::Key(Arc::clone(&entry.key)))
    }
}

/// What tokens with unknown keys have made us ask.
#[derive(Default)]
struct Asks {
    /// Those of the last [`ASK_PERIOD`], the oldest first; the gaps bound their number.
    recent: VecDeque<(Instant, String)>,
    /// Gaps that are still to pass, as of the last look.
    debt: Duration,
    looked_at: Option<Instant>,
}

impl Asks {
    /// Whether a token with this unknown key may make us ask now; if so, it has.
    fn take(&mut self, kid: &str, now: Instant) -> bool {
        let passed = self.looked_at.map_or(Duration::ZERO, |at| now.duration_since(at));
        self.debt = self.debt.saturating_sub(passed);
        self.looked_at = Some(now);
        let is_over = |(at, _): &(Instant, String)| now.duration_since(*at) >= ASK_PERIOD;
        while self.recent.front().is_some_and(is_over) {
            self.recent.pop_front();
        }
        if self.debt > DEBT_MAX || self.recent.iter().any(|(_, asked)| asked == kid) {
            return false;
        }
        self.debt += ASK_GAP;
        self.recent.push_back((now, kid.to_owned()));
        true
    }
}

/// A key that verifies EdDSA with Ed25519, and nothing else whatever it calls itself.
fn usable(key: &pb::JsonWebKey) -> Option<(String, Entry)> {
    let is_ours = key.kty == "OKP"
        && key.crv == "Ed25519"
        && matches!(key.alg.as_str(), "" | "EdDSA")
        && matches!(key.r#use.as_str(), "" | "sig")
        && !key.kid.is_empty();
    if !is_ours {
        tracing::warn!(kid = key.kid, "key of an unknown kind passed over");
        return None;
    }
    let decoded = DecodingKey::from_ed_components(&key.x).ok();
    let decoded = decoded.filter(|it| it.try_get_as_bytes().is_ok_and(|bytes| bytes.len() == 32));
    let Some(decoded) = decoded else {
        tracing::warn!(kid = key.kid, "malformed key passed over");
        return None;
    };
    let retires_at = key.retires_at.as_ref().map(timestamp_from_wire);
    Some((key.kid.clone(), Entry { key: Arc::new(decoded), retires_at }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::{duration_to_wire, timestamp_to_wire};

    const TIME: Timestamp = Timestamp::from_seconds(1_795_857_679);

    fn key(kid: &str) -> pb::JsonWebKey {
        pb::JsonWebKey {
            kid: kid.to_owned(),
            kty: "OKP".to_owned(),
            crv: "Ed25519".to_owned(),
            x: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo".to_owned(),
            alg: "EdDSA".to_owned(),
            r#use: "sig".to_owned(),
            ..pb::JsonWebKey::default()
        }
    }

    fn answer(keys: Vec<pb::JsonWebKey>) -> pb::GetJwksResponse {
        let cache_for = Some(duration_to_wire(Duration::from_secs(600)));
        pb::GetJwksResponse { keys, cache_for }
    }

    fn knows(keys: &Keys, kid: &str, now: Instant, time: Timestamp) -> bool {
        matches!(keys.find(kid, now, time), Found::Key(_))
    }

    #[test]
    fn a_key_is_found_by_its_id_until_it_retires() {
        let now = Instant::now();
        let mut keys = Keys::default();
        assert!(matches!(keys.find("a", now, TIME), Found::NoKeys));
        let retiring = pb::JsonWebKey { retires_at: Some(timestamp_to_wire(TIME)), ..key("b") };
        keys.put(answer(vec![key("a"), retiring]), now);
        assert!(knows(&keys, "a", now, TIME));
        assert!(knows(&keys, "b", now, TIME + Duration::from_secs(4)));
        assert!(!knows(&keys, "b", now, TIME + LEEWAY));
        assert!(matches!(keys.find("c", now, TIME), Found::Unknown));
    }

    #[test]
    fn keys_are_of_no_use_long_after_they_should_have_been_asked_for() {
        let now = Instant::now();
        let mut keys = Keys::default();
        keys.put(answer(vec![key("a")]), now);
        let last = Duration::from_secs(600) + STALE_MAX;
        assert!(knows(&keys, "a", now + last, TIME));
        let late = keys.find("a", now + last + Duration::from_secs(1), TIME);
        assert!(matches!(late, Found::NoKeys));
    }

    #[test]
    fn a_new_answer_replaces_the_old_keys() {
        let now = Instant::now();
        let mut keys = Keys::default();
        keys.put(answer(vec![key("a")]), now);
        keys.put(answer(vec![key("b")]), now);
        assert!(!knows(&keys, "a", now, TIME));
        assert!(knows(&keys, "b", now, TIME));
    }

    #[test]
    fn a_key_of_another_kind_is_passed_over() {
        let mut keys = Keys::default();
        let wrong = [
            pb::JsonWebKey { kty: "oct".to_owned(), ..key("a") },
            pb::JsonWebKey { crv: "Ed448".to_owned(), ..key("a") },
            pb::JsonWebKey { alg: "HS256".to_owned(), ..key("a") },
            pb::JsonWebKey { r#use: "enc".to_owned(), ..key("a") },
            pb::JsonWebKey { x: "AAAA".to_owned(), ..key("a") },
            pb::JsonWebKey { x: "no base64!".to_owned(), ..key("a") },
            key(""),
        ];
        keys.put(answer(wrong.to_vec()), Instant::now());
        assert!(keys.keys.is_empty());
    }

    #[test]
    fn an_unknown_key_asks_once_a_minute() {
        let now = Instant::now();
        let mut asks = Asks::default();
        assert!(asks.take("a", now));
        assert!(!asks.take("a", now + Duration::from_secs(59)));
        assert!(asks.take("a", now + Duration::from_secs(60)));
    }

    #[test]
    fn many_unknown_keys_ask_seldom_and_keep_no_other_from_asking_for_long() {
        let now = Instant::now();
        let mut asks = Asks::default();
        let mut asked = Vec::new();
        for second in 0..600_u64 {
            for junk in 0..10 {
                if asks.take(&format!("{second} {junk}"), now + Duration::from_secs(second)) {
                    asked.push(second);
                }
            }
        }
        assert_eq!(asked[..4], [0, 0, 0, 10]);
        assert!(asked.windows(2).all(|pair| pair[1] - pair[0] <= 10), "{asked:?}");
        assert!(asked.len() <= 62, "{asked:?}");
        assert!(asks.recent.len() <= 10);
    }
}
