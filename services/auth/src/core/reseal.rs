//! Another sealing key: what is sealed is opened with the old one and sealed with the new one.
//!
//! Owns:      the list of everything that is sealed.
//! Invariant: one transaction moves all of it, so a database never needs two keys.
//! Not here:  the files of the keys (`crate::operator`), and the cipher (`seal`).

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use seal::Sealer;
use serde_json::Value;
use store::{Tx, Work};

use super::context::{Context, Draws};
use super::{factor, identity_provider, keys, mail, session};
use crate::Error;
use crate::store::sealed::{self as sql, SESSIONS, SIGNING_KEYS, TOTP};

/// Seals everything anew. Sign-ins that are on their way to a provider are forgotten: they begin again.
#[derive(Debug)]
pub(crate) struct Reseal {
    pub(crate) context: Context,
    pub(crate) from: Sealer,
    pub(crate) to: Sealer,
}

impl Work for Reseal {
    /// Secrets that were sealed anew; none if all are already.
    type Output = u64;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<u64, Error> {
        let stored = crate::store::keys::all(tx).await?;
        let is_done = |key: &keys::StoredKey| {
            self.to.open(&keys::purpose(&key.kid), &key.private_sealed).is_ok()
        };
        if !stored.is_empty() && stored.iter().all(is_done) {
            return Ok(0);
        }
        let draws = self.context.draws();
        let mut count = self.texts(tx, &draws, SIGNING_KEYS, keys::purpose).await?;
        count += self.texts(tx, &draws, SESSIONS, session::purpose).await?;
        count += self.providers(tx, &draws).await?;
        count += self.authenticators(tx, &draws).await?;
        count += self.mails(tx, &draws).await?;
        sql::forget_attempts(tx).await?;
        Ok(count)
    }
}

impl Reseal {
    fn anew(&self, purpose: &str, sealed: &[u8], draws: &Draws) -> Result<Vec<u8>, Error> {
        Ok(self.to.seal(purpose, &self.from.open(purpose, sealed)?, draws))
    }

    async fn texts(
        &self,
        tx: &mut Tx,
        draws: &Draws,
        table: sql::Table,
        purpose: fn(&str) -> String,
    ) -> Result<u64, Error> {
        let (mut count, mut after) = (0, String::new());
        loop {
            let page: Vec<(String, Vec<u8>)> = sql::page(tx, table, after.as_str()).await?;
            let Some((last, _)) = page.last() else { return Ok(count) };
            after.clone_from(last);
            for (id, sealed) in &page {
                let sealed = self.anew(&purpose(id), sealed, draws)?;
                sql::put(tx, table, id.as_str(), &sealed).await?;
                count += 1;
            }
        }
    }

    async fn authenticators(&self, tx: &mut Tx, draws: &Draws) -> Result<u64, Error> {
        let (mut count, mut after) = (0, 0);
        loop {
            let page: Vec<(i64, Vec<u8>)> = sql::page(tx, TOTP, after).await?;
            let Some((last, _)) = page.last() else { return Ok(count) };
            after = *last;
            for (user_id, sealed) in &page {
                let sealed = self.anew(&factor::purpose(*user_id), sealed, draws)?;
                sql::put(tx, TOTP, *user_id, &sealed).await?;
                count += 1;
            }
        }
    }

    /// Their secrets, of those that have one.
    async fn providers(&self, tx: &mut Tx, draws: &Draws) -> Result<u64, Error> {
        self.texts(tx, draws, sql::PROVIDERS, identity_provider::purpose).await
    }

    /// The tokens in mails that wait.
    async fn mails(&self, tx: &mut Tx, draws: &Draws) -> Result<u64, Error> {
        let (mut count, mut after) = (0, String::new());
        loop {
            let page: Vec<(String, Vec<u8>)> = sql::page(tx, sql::MAILS, after.as_str()).await?;
            let Some((last, _)) = page.last() else { return Ok(count) };
            after.clone_from(last);
            for (id, payload) in &page {
                let mut mail: Value = serde_json::from_slice(payload).map_err(Error::internal)?;
                let Some(Value::String(token)) = mail.pointer_mut("/data/token_sealed") else {
                    continue;
                };
                let sealed = URL_SAFE_NO_PAD.decode(&*token).map_err(Error::internal)?;
                *token = URL_SAFE_NO_PAD.encode(self.anew(mail::PURPOSE, &sealed, draws)?);
                sql::put(tx, sql::MAILS, id.as_str(), mail.to_string().as_bytes()).await?;
                count += 1;
            }
        }
    }
}
