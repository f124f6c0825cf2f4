//! What an operator can do on the machine itself, with the database and the key file at hand and no process running.

use ::store::{Tx, Work, params};
use runtime::{Failure, Host};

use crate::core::first_start::{self, FirstCredential};
use crate::core::mail::{self, PendingMail};
use crate::core::seal::Sealer;
use crate::store::event::MAILS;
use crate::{Error, Options, open};

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
