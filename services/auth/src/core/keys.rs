//! The keys that sign access tokens: when each signs, how long it is published, and how they are kept.
//!
//! Owns:      the schedule of rotation, and the ring of keys that this process signs and verifies with.
//! Invariant: a key is published a day before it signs and as long as a token of it lives; no private key lies in
//!            the database in plain.
//! Not here:  what a token says (`claims`, `rpc::token`).

pub(crate) mod by_hand;
mod ring;
mod schedule;

pub(crate) use ring::{Jwk, Ring, Verified};
pub(crate) use schedule::{KeyTimes, LEAD, Rotation, signing};

use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair as _};
use base::Timestamp;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use seal::Sealer;
use serde_json::json;
use store::{Tx, Work};
use tracing::info;

use super::context::{Context, Draws};
use crate::Error;
use crate::store::audit::{self, Action, AuditRecord};
use crate::store::{event, keys};

/// Kind in audit records.
const ENTITY_TYPE: &str = "signing_key";

/// A key as it is kept.
#[derive(Clone, Debug)]
pub(crate) struct StoredKey {
    pub(crate) kid: String,
    pub(crate) public_key: Vec<u8>,
    /// The seed of the pair, sealed.
    pub(crate) private_sealed: Vec<u8>,
    pub(crate) not_before: Timestamp,
    pub(crate) revoked_at: Option<Timestamp>,
}

/// Makes the key that is due, removes those whose last token has ended, and returns what is there.
#[derive(Debug)]
pub(crate) struct Rotate {
    pub(crate) context: Context,
    pub(crate) sealer: Sealer,
    pub(crate) rotation: Rotation,
}

impl Work for Rotate {
    type Output = Vec<StoredKey>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<StoredKey>, Error> {
        let Self { context, sealer, rotation } = self;
        let now = context.now;
        let mut stored = keys::all(tx).await?;
        let times: Vec<KeyTimes> = stored.iter().map(KeyTimes::of).collect();
        for key in rotation.ended(&times, now) {
            keys::remove(tx, &key.kid).await?;
            stored.retain(|it| it.kid != key.kid);
        }
        if let Some(not_before) = rotation.due(&times, now) {
            stored.push(publish(tx, context, &context.draws(), sealer, not_before).await?);
        }
        Ok(stored)
    }
}

/// Makes a key that begins to sign at a moment, and lets everybody know of it.
async fn publish(
    tx: &mut Tx,
    context: &Context,
    draws: &Draws,
    sealer: &Sealer,
    not_before: Timestamp,
) -> Result<StoredKey, Error> {
    let made = make(sealer, draws, not_before)?;
    keys::insert(tx, &made, context.now).await?;
    let record = AuditRecord::new(context, draws, Action::Create, ENTITY_TYPE, &made.kid);
    audit::append(tx, &record, context.now).await?;
    let data = json!({"kid": made.kid, "not_before": not_before.micros()});
    event::emit(tx, context, draws, 0, "auth.key.published", data).await?;
    info!(kid = made.kid, %not_before, "signing key made");
    Ok(made)
}

/// What a rotation would find if there were nothing to do: keys without a write.
#[derive(Debug)]
pub(crate) struct LoadKeys;

impl Work for LoadKeys {
    type Output = Vec<StoredKey>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<StoredKey>, Error> {
        keys::all(tx).await
    }
}

fn make(sealer: &Sealer, draws: &Draws, not_before: Timestamp) -> Result<StoredKey, Error> {
    let kid = URL_SAFE_NO_PAD.encode(draws.bytes::<12>());
    let seed = draws.bytes::<32>();
    let pair = pair(&seed)?;
    Ok(StoredKey {
        public_key: pair.public_key().as_ref().to_vec(),
        private_sealed: sealer.seal(&purpose(&kid), &seed, draws),
        kid,
        not_before,
        revoked_at: None,
    })
}

fn pair(seed: &[u8]) -> Result<Ed25519KeyPair, Error> {
    Ed25519KeyPair::from_seed_unchecked(seed).map_err(|_| Error::internal("the seed makes no key"))
}

/// Purpose for which a signing key is sealed.
pub(crate) fn purpose(kid: &str) -> String {
    format!("key/{kid}")
}
