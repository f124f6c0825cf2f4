//! Acting for somebody: short tokens, good for this service at one other service.
//!
//! Owns:      the exchange of what a caller presented, and the cache of what came back.
//! Invariant: a token is sent only by the service, and to the audience, that it was made for, and not in its last
//!            seconds.
//! Not here:  the receiver's check of `act` and audience (the server's layers).

use std::fmt;
use std::num::NonZeroUsize;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use aws_lc_rs::digest::{Context, SHA256};
use base::{Clock, Timestamp};
use http::HeaderValue;
use lru::LruCache;
use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::auth::v1::exchange_token_request::Subject as Wanted;
use platform_proto::platform::auth::v1::token_service_client::TokenServiceClient;
use tonic::Status;

use crate::wire::timestamp_from_wire;
use crate::{Call, Channel, Credential};

/// Tokens that are kept; the least used goes first.
const TOKENS_MAX: NonZeroUsize = NonZeroUsize::new(10_000).expect("not zero");
/// How long before its end a token is replaced, so that it does not run out on its way.
const SPARE: Duration = Duration::from_secs(10);

/// For whom a call is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Subject {
    /// Whoever presented this.
    Bearer(Credential),
    /// A service account.
    Account {
        /// Its organisation.
        org_id: i64,
        /// Its id; 0 for the organisation's own for pipelines.
        user_id: i64,
    },
}

/// SHA-256 of a subject and an audience.
type Key = [u8; 32];

/// Exchanges subjects for tokens, and keeps these as long as they are good.
pub(crate) struct Tokens {
    auth: Channel,
    clock: Arc<dyn Clock>,
    kept: Mutex<LruCache<Key, Kept>>,
}

struct Kept {
    header: HeaderValue,
    until: Timestamp,
}

impl Tokens {
    /// `auth` leads to auth and acts for nobody.
    pub(crate) fn new(auth: Channel, clock: Arc<dyn Clock>) -> Self {
        Self { auth, clock, kept: Mutex::new(LruCache::new(TOKENS_MAX)) }
    }

    /// The value of `authorization` with which this service acts for `subject` at `audience`.
    pub(crate) async fn header(
        &self,
        subject: &Subject,
        audience: &'static str,
        call: Option<&Arc<Call>>,
    ) -> Result<HeaderValue, Status> {
        let key = key(subject, audience);
        if let Some(header) = self.kept(&key) {
            return Ok(header);
        }
        let channel = match call {
            Some(call) => self.auth.part_of(Arc::clone(call)),
            None => self.auth.clone(),
        };
        let request = pb::ExchangeTokenRequest {
            audience: audience.to_owned(),
            subject: Some(match subject.clone() {
                Subject::Bearer(Credential::Bearer(text) | Credential::ApiKey(text)) => {
                    Wanted::SubjectToken(text)
                }
                Subject::Account { org_id, user_id } => {
                    Wanted::ServiceAccount(pb::ServiceAccountSubject { org_id, user_id })
                }
            }),
            ..pb::ExchangeTokenRequest::default()
        };
        let answer = TokenServiceClient::new(channel).exchange_token(request).await?.into_inner();
        let bearer = format!("Bearer {}", answer.access_token);
        let mut header = HeaderValue::from_str(&bearer)
            .map_err(|_| Status::internal("auth made a token that no header can hold"))?;
        header.set_sensitive(true);
        if let Some(end) = &answer.expires_at {
            let kept = Kept { header: header.clone(), until: timestamp_from_wire(end) - SPARE };
            self.kept.lock().expect("no panic under this lock").put(key, kept);
        }
        Ok(header)
    }

    /// Forgets a token that was refused.
    pub(crate) fn forget(&self, subject: &Subject, audience: &'static str) {
        let key = key(subject, audience);
        self.kept.lock().expect("no panic under this lock").pop(&key);
    }

    fn kept(&self, key: &Key) -> Option<HeaderValue> {
        let now = self.clock.now();
        let mut kept = self.kept.lock().expect("no panic under this lock");
        kept.get(key).filter(|kept| now < kept.until).map(|kept| kept.header.clone())
    }
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tokens")
    }
}

fn key(subject: &Subject, audience: &str) -> Key {
    let mut digest = Context::new(&SHA256);
    match subject {
        Subject::Bearer(Credential::Bearer(text)) => {
            digest.update(b"t");
            digest.update(text.as_bytes());
        }
        Subject::Bearer(Credential::ApiKey(text)) => {
            digest.update(b"k");
            digest.update(text.as_bytes());
        }
        Subject::Account { org_id, user_id } => {
            digest.update(b"a");
            digest.update(&org_id.to_be_bytes());
            digest.update(&user_id.to_be_bytes());
        }
    }
    // No token and no name has a zero byte.
    digest.update(&[0]);
    digest.update(audience.as_bytes());
    digest.finish().as_ref().try_into().expect("SHA-256 has 32 bytes")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subjects_and_audiences_do_not_share_tokens() {
        let bearer = |text: &str| Subject::Bearer(Credential::Bearer(text.to_owned()));
        let subjects = [
            bearer("a"),
            bearer("b"),
            Subject::Bearer(Credential::ApiKey("a".to_owned())),
            Subject::Account { org_id: 1, user_id: 0 },
            Subject::Account { org_id: 0, user_id: 1 },
        ];
        let all: std::collections::BTreeSet<Key> = subjects
            .iter()
            .flat_map(|subject| ["etl", "config"].map(|audience| key(subject, audience)))
            .collect();
        assert_eq!(all.len(), 10);
    }
}
