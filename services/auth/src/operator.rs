//! What an operator can do on the machine itself, with the database and the key file at hand and no process running.

use std::path::PathBuf;
use std::time::Duration;

use ::store::{Db, Tx, Work, params};
use base::Timestamp;
use runtime::{Failure, Host};
use seal::Sealer;

use crate::core::context::Context;
use crate::core::first_start::{self, FirstCredential};
use crate::core::keys::by_hand::{Hasten, Revoke};
use crate::core::keys::{KeyTimes, LEAD, LoadKeys, StoredKey, signing};
use crate::core::mail::{self, PendingMail};
use crate::core::reseal::Reseal;
use crate::store::event::MAILS;
use crate::{Error, MIGRATIONS, Options, open};

/// Mails that are shown at most, the newest.
const MAILS_MAX: i64 = 100;

/// Makes another one-time credential for the owner of the first start, while it has never signed in.
///
/// # Errors
/// The owner has signed in; or the database or the key file cannot be used.
pub async fn reset_owner(options: &Options, host: &Host) -> Result<FirstCredential, Failure> {
    let auth = open(options, host).await?;
    let made = first_start::reset(&auth, &auth.own_context()).await;
    auth.db.close().await;
    made.map_err(|error| {
        if matches!(error, Error::InvalidCredentials) {
            let cure = "use `RequestPasswordReset`, or ask an operator";
            return Failure::other(format!("the owner has signed in already: {cure}"));
        }
        Failure::other(error)
    })
}

/// The mails that wait to be sent, the newest first, with their tokens: what stands in for mail until it exists.
///
/// # Errors
/// The database or the key file cannot be used.
pub async fn pending_mails(options: &Options, host: &Host) -> Result<Vec<PendingMail>, Failure> {
    let auth = open(options, host).await?;
    let waiting = auth
        .db
        .read(Waiting { sealer: auth.sealer.clone(), link_base: options.link_base.clone() })
        .await;
    auth.db.close().await;
    waiting.map_err(Failure::other)
}

/// A key that signs access tokens, as an operator sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SigningKey {
    /// Its id, as tokens name it.
    pub kid: String,
    /// From when on it signs.
    pub not_before: Timestamp,
    /// Whether it is the one that signs now.
    pub signs: bool,
    /// Whether its tokens are void.
    pub revoked: bool,
}

/// How soon a key signs that is wanted at once: every replica reads the keys once a minute, and has to publish one before
/// any signs with it.
const AT_ONCE: Duration = Duration::from_secs(120);

/// The keys that sign access tokens, the earliest first.
///
/// # Errors
/// The database or the key file cannot be used.
pub async fn signing_keys(options: &Options, host: &Host) -> Result<Vec<SigningKey>, Failure> {
    let auth = open(options, host).await?;
    let now = auth.clock.now();
    let stored = auth.db.read(LoadKeys).await;
    auth.db.close().await;
    Ok(shown(&stored.map_err(Failure::other)?, now))
}

/// Makes the next signing key before it is due; it signs in a day, or with `at_once` in two minutes.
///
/// # Errors
/// As many keys are published as may be; or the database or the key file cannot be used.
pub async fn rotate_signing_key(
    options: &Options,
    host: &Host,
    at_once: bool,
) -> Result<Vec<SigningKey>, Failure> {
    let auth = open(options, host).await?;
    let (context, sealer) = (auth.own_context(), auth.sealer.clone());
    let now = context.now;
    let lead = if at_once { AT_ONCE } else { LEAD };
    let stored = auth.db.write(Hasten { context, sealer, lead }).await;
    auth.db.close().await;
    Ok(shown(&stored.map_err(Failure::other)?, now))
}

/// Revokes a signing key: its tokens are void at every server within seconds, and another key signs at once.
///
/// # Errors
/// There is no such key; or the database or the key file cannot be used.
pub async fn revoke_signing_key(
    options: &Options,
    host: &Host,
    kid: &str,
) -> Result<Vec<SigningKey>, Failure> {
    let auth = open(options, host).await?;
    let (context, sealer) = (auth.own_context(), auth.sealer.clone());
    let now = context.now;
    let stored = auth.db.write(Revoke { context, sealer, kid: kid.to_owned() }).await;
    auth.db.close().await;
    let stored = stored.map_err(|error| {
        if matches!(error, Error::Invalid { .. }) {
            return Failure::other(format!("there is no signing key `{kid}`"));
        }
        Failure::other(error)
    })?;
    Ok(shown(&stored, now))
}

fn shown(stored: &[StoredKey], now: Timestamp) -> Vec<SigningKey> {
    let times: Vec<KeyTimes> = stored.iter().map(KeyTimes::of).collect();
    let signs = signing(&times, now).map(|key| key.kid.clone());
    let show = |key: KeyTimes| SigningKey {
        signs: signs.as_ref() == Some(&key.kid),
        kid: key.kid,
        not_before: key.not_before,
        revoked: key.revoked,
    };
    times.into_iter().map(show).collect()
}

/// What a change of the sealing key came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resealed {
    /// Secrets that were sealed anew.
    pub secrets: u64,
    /// Where the old key lies now; backups of the database from before need it.
    pub old_key: PathBuf,
}

/// Changes the sealing key: makes a new one, seals everything anew, and puts the new file in the place of the old one.
///
/// No process may run on the database meanwhile. If it is cut short, the same call goes on where it was: the new key lies
/// beside the old one before anything is sealed with it.
///
/// # Errors
/// The database or one of the key files cannot be used.
pub async fn change_sealing_key(options: &Options, host: &Host) -> Result<Resealed, Failure> {
    options.check()?;
    let path = &options.sealing_key;
    let unusable = |path: &std::path::Path| {
        let path = path.to_owned();
        move |source| {
            let key = "auth.sealing_key".to_owned();
            Failure::from(runtime::Error::FileUnreadable { key, path, source })
        }
    };
    let old = seal::read(path).map_err(unusable(path))?;
    let next = seal::beside(path, "new");
    let new = seal::load(&next, host.random.bytes()).map_err(unusable(&next))?;
    let db = Db::open(&options.store, MIGRATIONS).await;
    let db = db.map_err(|error| Failure::config(format!("`auth.store`: {error}")))?;
    let context = Context::own(host.clock.now(), &*host.random);
    let reseal = Reseal { context, from: Sealer::new(&old), to: Sealer::new(&new) };
    let secrets = db.write(reseal).await;
    db.close().await;
    let secrets = secrets.map_err(Failure::other)?;
    let old_key = seal::replace(path, &next).map_err(unusable(path))?;
    Ok(Resealed { secrets, old_key })
}

struct Waiting {
    sealer: Sealer,
    link_base: String,
}

impl Work for Waiting {
    type Output = Vec<PendingMail>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output, Error> {
        let payloads: Vec<Vec<u8>> = tx
            .all(
                "SELECT payload FROM outbox WHERE topic = $1 ORDER BY position DESC LIMIT $2",
                params![MAILS, MAILS_MAX],
            )
            .await?;
        let read = |payload: &Vec<u8>| mail::read(payload, &self.sealer, &self.link_base);
        Ok(payloads.iter().filter_map(read).collect())
    }
}
