//! Signing in with e-mail and password, and answering the challenge for the second factor.
//!
//! Owns:      the order in which a sign-in is judged, and what each failure counts as.
//! Invariant: an unknown address, a wrong password and a disabled account answer the same, in the same time if the
//!            password was hashed with today's parameters, and lock after as many tries. A try has taken its token of
//!            the network address before anything is computed for it.
//! Not here:  hashing (`hasher`), and what a session is (`session`).

mod challenge;
mod judge;

pub(crate) use challenge::CompleteMfa;
pub(crate) use judge::{CHALLENGE_LIFE, Judged, SignIn, welcome};

use metrics::counter;
use secrecy::SecretString;
use store::{Tx, Work};

use super::Auth;
use super::account::Account;
use super::context::Context;
use super::email::Email;
use super::hasher::Verified;
use super::lockout::Lockout;
use super::secret::{self, Hash};
use crate::Error;
use crate::metrics::SIGN_INS;
use crate::store::account;

/// The contract's SignInMethod for e-mail and password.
pub(crate) const METHOD_PASSWORD: i32 = 1;

/// E-mail and password of somebody who wants to sign in.
#[derive(Debug)]
pub(crate) struct Login {
    pub(crate) context: Context,
    pub(crate) email: Email,
    pub(crate) password: SecretString,
    /// One-time code, to spare the second call; empty for none.
    pub(crate) mfa_code: String,
    /// 0 for the default.
    pub(crate) org_id: i64,
}

/// Signs somebody in, or asks for the second factor.
pub(crate) async fn login(auth: &Auth, login: Login) -> Result<Judged, Error> {
    let (address, now) = (login.context.ip_address.clone(), login.context.now);
    auth.addresses.charge(&address, now, async { count(compare(auth, login).await) }).await
}

/// The hash is compared before the transaction, since it takes long; the transaction then makes sure that it was the
/// present one.
async fn compare(auth: &Auth, login: Login) -> Result<Judged, Error> {
    let Login { context, email, password, mfa_code, org_id } = login;
    let known = auth.db.read(Peek { email: email.clone() }).await?;
    if let Some(retry_after) = known.lockout.locked_for(context.now) {
        return Err(Error::AccountLocked { retry_after });
    }
    let verified = auth.hasher.verify(&password, known.hash.as_deref()).await?;
    let rehash = match verified {
        Verified::Yes { outdated: true } => {
            Some(auth.hasher.hash(&password, auth.random.bytes()).await?)
        }
        Verified::Yes { outdated: false } | Verified::No => None,
    };
    let work = SignIn {
        sealer: auth.sealer.clone(),
        policy: auth.policy,
        rule: auth.lockout_rule(),
        email,
        seen_hash: known.hash,
        password_is_right: verified != Verified::No,
        rehash,
        mfa_code,
        org_id,
        context,
    };
    auth.db.write(work).await?
}

/// Answers the challenge of a sign-in.
pub(crate) async fn complete_mfa(auth: &Auth, work: CompleteMfa) -> Result<Judged, Error> {
    let (address, now) = (work.context.ip_address.clone(), work.context.now);
    auth.addresses.charge(&address, now, async { count(auth.db.write(work).await.flatten()) }).await
}

/// Counts how a sign-in came out.
pub(crate) fn count(judged: Result<Judged, Error>) -> Result<Judged, Error> {
    let outcome = match &judged {
        Ok(Judged::SignedIn(_)) => "signed_in",
        Ok(Judged::Challenged { .. }) => "challenged",
        Err(Error::AccountLocked { .. }) => "locked",
        Err(error) if error.is_own_fault() => "failed",
        Err(_) => "refused",
    };
    counter!(SIGN_INS, "outcome" => outcome).increment(1);
    judged
}

/// What has to be known of an address before its password is compared.
struct Peek {
    email: Email,
}

struct Known {
    hash: Option<String>,
    lockout: Lockout,
}

impl Work for Peek {
    type Output = Known;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Known, Error> {
        Ok(match account::find_by_email(tx, &self.email).await? {
            Some(Account { password_hash, lockout, .. }) => Known { hash: password_hash, lockout },
            None => {
                let lockout = account::unknown_failures(tx, &email_hash(&self.email)).await?;
                Known { hash: None, lockout }
            }
        })
    }
}

/// What is kept of an address that no account has.
fn email_hash(email: &Email) -> Hash {
    secret::hash(&format!("email {}", email.normal))
}

#[cfg(test)]
mod tests {
    use base::SeededRandom;
    use futures_util::StreamExt as _;
    use futures_util::stream::FuturesUnordered;
    use rpc::Fault as _;
    use runtime::Host;

    use super::super::world::{NOW, database};
    use super::*;
    use crate::{Options, Passwords};

    #[tokio::test]
    async fn a_try_that_finds_the_hasher_full_is_no_try() {
        let folder = testkit::folder();
        let mut options = Options {
            store: database(&folder),
            sealing_key: folder.path().join("auth.key"),
            // One at a time, and one that waits.
            passwords: Passwords {
                memory_kib: 64,
                iterations: 1,
                concurrency: 1,
                queue: 1,
                ..Passwords::default()
            },
            ..Options::default()
        };
        options.lockout.address_burst = 4;
        options.lockout.failures = 100;
        let auth = crate::open(&options, &Host::new("auth")).await.unwrap();
        let mut context = Context::own(NOW, &SeededRandom::new(1));
        context.ip_address = "198.51.100.7".to_owned();
        let attempt = async || {
            let wrong = Login {
                context: context.clone(),
                email: Email::new("zoe@example.com"),
                password: SecretString::from("Wrong-password-1".to_owned()),
                mfa_code: String::new(),
                org_id: 0,
            };
            login(&auth, wrong).await.map(drop).unwrap_err().reason()
        };
        // While nothing is computed, two wait, and whoever else comes finds no place.
        let held = auth.hasher.hold().await;
        let mut attempts: FuturesUnordered<_> = (0..4).map(|_| attempt()).collect();
        for _ in 0..2 {
            assert_eq!(attempts.next().await, Some("OVERLOADED"));
        }
        drop(held);
        while let Some(reason) = attempts.next().await {
            assert_eq!(reason, "INVALID_CREDENTIALS");
        }
        for _ in 0..2 {
            assert_eq!(attempt().await, "INVALID_CREDENTIALS");
        }
        assert_eq!(attempt().await, "RATE_LIMITED");
    }
}
