//! The keys in memory: what signs and what verifies.

use std::collections::BTreeMap;
use std::sync::{Arc, RwLock};

use aws_lc_rs::signature::Ed25519KeyPair;
use base::Timestamp;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::{DecodingKey, EncodingKey};
use rpc::Principal;
use rpc::token::{self, Audience, Claims, TokenError};
use seal::Sealer;

use super::schedule::{published, retires_at, signing};
use super::{KeyTimes, StoredKey, pair, purpose};
use crate::Error;

/// A public key, as the contract has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Jwk {
    pub(crate) kid: String,
    /// The key, as base64url without padding.
    pub(crate) x: String,
    pub(crate) not_before: Timestamp,
    pub(crate) retires_at: Option<Timestamp>,
}

/// Signs and verifies access tokens. It is filled when the keys have been read, and again each minute.
#[derive(Clone)]
pub(crate) struct Ring {
    issuer: Arc<str>,
    /// Read by every call for a moment, replaced as a whole.
    keys: Arc<RwLock<Arc<Keys>>>,
}

#[derive(Default)]
struct Keys {
    times: Vec<KeyTimes>,
    public: BTreeMap<String, Vec<u8>>,
    signs: BTreeMap<String, EncodingKey>,
    verifies: BTreeMap<String, DecodingKey>,
}

impl Ring {
    /// A ring without keys.
    pub(crate) fn new(issuer: &str) -> Self {
        Self { issuer: issuer.into(), keys: Arc::default() }
    }

    /// Takes these keys in place of the present ones.
    ///
    /// # Errors
    /// A key does not open: the key file is another one.
    pub(crate) fn fill(&self, stored: &[StoredKey], sealer: &Sealer) -> Result<(), Error> {
        let mut keys = Keys { times: stored.iter().map(KeyTimes::of).collect(), ..Keys::default() };
        let before = self.keys();
        for key in stored.iter().filter(|key| key.revoked_at.is_none()) {
            let kid = key.kid.clone();
            // What is known already is not opened again.
            let encoding = match before.signs.get(&kid) {
                Some(known) => known.clone(),
                None => {
                    let seed = sealer.open(&purpose(&kid), &key.private_sealed)?;
                    encoding(&pair(&seed)?)?
                }
            };
            keys.signs.insert(kid.clone(), encoding);
            keys.verifies.insert(kid.clone(), DecodingKey::from_ed_der(&key.public_key));
            keys.public.insert(kid, key.public_key.clone());
        }
        *self.keys.write().expect("no panic under this lock") = Arc::new(keys);
        Ok(())
    }

    /// A token for a principal; `audience` is empty for any service of the platform.
    pub(crate) fn sign(
        &self,
        principal: &Principal,
        audience: &str,
        now: Timestamp,
    ) -> Result<String, Error> {
        let keys = self.keys();
        let none = || Error::internal("there is no signing key");
        let key = signing(&keys.times, now).ok_or_else(none)?;
        let encoding = keys.signs.get(&key.kid).ok_or_else(none)?;
        let audience = if audience.is_empty() { token::AUDIENCE_ANY } else { audience };
        let claims = Claims::new(principal, &self.issuer, audience);
        claims.sign(&key.kid, encoding).map_err(Error::internal)
    }

    /// What a token says, if one of the keys signed it and it lives. Whether something has been revoked is not looked
    /// at. The second value is the service that it is for, empty for any.
    ///
    /// # Errors
    /// [`Error::TokenExpired`] or [`Error::TokenInvalid`].
    pub(crate) fn verify(
        &self,
        token: &str,
        audience: Audience<'_>,
        now: Timestamp,
    ) -> Result<Verified, Error> {
        let refuse = |error: TokenError| match error {
            TokenError::Expired => Error::TokenExpired,
            TokenError::Invalid(_) | TokenError::Unsigned => Error::TokenInvalid,
        };
        let kid = token::key_id(token).map_err(refuse)?;
        let keys = self.keys();
        let key = keys.verifies.get(&kid).ok_or(Error::TokenInvalid)?;
        let claims = token::verify(token, key, &self.issuer, audience, now).map_err(refuse)?;
        let audience = if claims.aud == token::AUDIENCE_ANY { "" } else { claims.aud.as_str() };
        let audience = audience.to_owned();
        let principal = claims.principal().map_err(refuse)?;
        Ok(Verified { principal, audience, kid })
    }

    /// The keys that others verify with.
    pub(crate) fn jwks(&self, now: Timestamp) -> Vec<Jwk> {
        let keys = self.keys();
        let published = published(&keys.times, now);
        published
            .into_iter()
            .filter_map(|key| {
                let public = keys.public.get(&key.kid)?;
                Some(Jwk {
                    kid: key.kid.clone(),
                    x: URL_SAFE_NO_PAD.encode(public),
                    not_before: key.not_before,
                    retires_at: retires_at(&keys.times, key),
                })
            })
            .collect()
    }

    fn keys(&self) -> Arc<Keys> {
        Arc::clone(&self.keys.read().expect("no panic under this lock"))
    }
}

/// A token that verifies.
#[derive(Clone, Debug)]
pub(crate) struct Verified {
    pub(crate) principal: Principal,
    /// Service that it is for; empty for any.
    pub(crate) audience: String,
    pub(crate) kid: String,
}

fn encoding(pair: &Ed25519KeyPair) -> Result<EncodingKey, Error> {
    let document = pair.to_pkcs8v1().map_err(|_| Error::internal("a key cannot be encoded"))?;
    Ok(EncodingKey::from_ed_der(document.as_ref()))
}

#[cfg(test)]
mod tests {
    use super::super::make;
    use super::*;
    use crate::core::context::tests::context;

    const NOW: Timestamp = Timestamp::from_seconds(1_795_857_679);

    fn ring() -> (Ring, StoredKey, Sealer) {
        let sealer = Sealer::new(&[1; 32]);
        let key = make(&sealer, &context(NOW).draws(), NOW).unwrap();
        let ring = Ring::new("platform");
        ring.fill(std::slice::from_ref(&key), &sealer).unwrap();
        (ring, key, sealer)
    }

    fn principal() -> Principal {
        Principal {
            user_id: 7,
            issued_at: NOW,
            expires_at: NOW + std::time::Duration::from_secs(3600),
            token_id: "t".to_owned(),
            ..Principal::default()
        }
    }

    #[test]
    fn what_the_ring_signs_it_verifies() {
        let (ring, key, _) = ring();
        let token = ring.sign(&principal(), "", NOW).unwrap();
        let verified = ring.verify(&token, Audience::Service("config"), NOW).unwrap();
        assert_eq!(verified.principal, principal());
        assert_eq!((verified.audience.as_str(), verified.kid), ("", key.kid));
        assert_eq!(ring.jwks(NOW).len(), 1);
    }

    #[test]
    fn a_token_for_one_service_is_good_there_alone() {
        let (ring, ..) = ring();
        let token = ring.sign(&principal(), "etl", NOW).unwrap();
        assert!(ring.verify(&token, Audience::Service("etl"), NOW).is_ok());
        let refused = ring.verify(&token, Audience::Service("config"), NOW);
        assert!(matches!(refused, Err(Error::TokenInvalid)));
    }

    #[test]
    fn an_unknown_key_and_an_old_token_are_told_apart() {
        let (ring, ..) = ring();
        let token = ring.sign(&principal(), "", NOW).unwrap();
        let late = NOW + std::time::Duration::from_secs(4000);
        let expired = ring.verify(&token, Audience::Unchecked, late);
        assert!(matches!(expired, Err(Error::TokenExpired)));
        let empty = Ring::new("platform");
        let unknown = empty.verify(&token, Audience::Unchecked, NOW);
        assert!(matches!(unknown, Err(Error::TokenInvalid)));
    }

    #[test]
    fn keys_do_not_open_with_another_file() {
        let (_, key, _) = ring();
        let ring = Ring::new("platform");
        assert!(ring.fill(&[key], &Sealer::new(&[2; 32])).is_err());
    }
}
