//! Password hashes: argon2id on threads of its own, a few at a time, with a bounded queue.
//!
//! Owns:      how many hashes are computed at a time, and how many calls wait for one.
//! Invariant: a hash that has begun counts until it ends, also when nobody waits for it any more.
//! Not here:  who may ask for one, and how often (`address`, `lockout`).
//!
//! Where there is nothing to compare with, the time is that of a hash with today's parameters. Hashes with earlier
//! parameters take another time until their owners sign in, and get new ones.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use argon2::{Algorithm, Argon2, Params, Version};
use metrics::{gauge, histogram};
use secrecy::{ExposeSecret as _, SecretString};
use tokio::sync::Semaphore;

use crate::metrics::{HASH_QUEUE, HASH_SECONDS};
use crate::{Error, Passwords};

/// Bytes of a salt, as RFC 9106 recommends.
const SALT_BYTES: usize = 16;
/// What a caller waits when the queue is full: about as long as a queue of the default length takes.
const RETRY_AFTER: Duration = Duration::from_secs(2);

/// Computes password hashes.
#[derive(Clone)]
pub(crate) struct Hasher {
    shared: Arc<Shared>,
}

struct Shared {
    argon2: Argon2<'static>,
    params: Params,
    /// Compared with where there is nothing to compare with, so that the time does not tell.
    dummy: String,
    permits: Arc<Semaphore>,
    /// Calls that wait, and hashes that are computed.
    waiting: AtomicUsize,
    waiting_max: usize,
}

/// How a password compares with a hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verified {
    No,
    Yes {
        /// The hash was made with other parameters than today's: make a new one.
        outdated: bool,
    },
}

impl Hasher {
    /// # Errors
    /// The parameters are out of argon2's bounds.
    pub(crate) fn new(options: &Passwords) -> Result<Self, Error> {
        let params = Params::new(options.memory_kib, options.iterations, options.lanes, None)
            .map_err(|error| Error::internal(format!("argon2: {error}")))?;
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params.clone());
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let concurrency = if options.concurrency == 0 { cores } else { options.concurrency };
        let dummy = dummy(options);
        Ok(Self {
            shared: Arc::new(Shared {
                argon2,
                params,
                dummy,
                permits: Arc::new(Semaphore::new(concurrency)),
                waiting: AtomicUsize::new(0),
                waiting_max: concurrency + options.queue,
            }),
        })
    }

    /// The hash of a new password, as a PHC string.
    pub(crate) async fn hash(
        &self,
        password: &SecretString,
        salt: [u8; SALT_BYTES],
    ) -> Result<String, Error> {
        let password = password.clone();
        self.run(move |shared| digest(&shared.argon2, password.expose_secret(), &salt)).await?
    }

    /// Compares a password with a hash; without one it takes as long and answers no.
    pub(crate) async fn verify(
        &self,
        password: &SecretString,
        hash: Option<&str>,
    ) -> Result<Verified, Error> {
        let password = password.clone();
        let (hash, known) = match hash {
            Some(hash) => (hash.to_owned(), true),
            None => (self.shared.dummy.clone(), false),
        };
        let verified = self.run(move |shared| compare(shared, &password, &hash)).await??;
        Ok(if known { verified } else { Verified::No })
    }

    /// Whether a password is the one of any of the hashes.
    pub(crate) async fn matches_any(
        &self,
        password: &SecretString,
        hashes: Vec<String>,
    ) -> Result<bool, Error> {
        let password = password.clone();
        self.run(move |shared| {
            for hash in &hashes {
                if compare(shared, &password, hash)? != Verified::No {
                    return Ok(true);
                }
            }
            Ok(false)
        })
        .await?
    }

    /// Lets one hash less be computed at a time, as long as the permit is held.
    #[cfg(test)]
    pub(crate) async fn hold(&self) -> tokio::sync::OwnedSemaphorePermit {
        Arc::clone(&self.shared.permits).acquire_owned().await.expect("nobody closes it")
    }

    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Shared) -> T + Send + 'static,
    ) -> Result<T, Error> {
        let queued = Queued::new(&self.shared)?;
        let started = now();
        let permit = Arc::clone(&self.shared.permits).acquire_owned().await;
        let permit = permit.map_err(|_| Error::internal("the hasher is closed"))?;
        // A caller that goes away does not stop the thread: place and permit belong to the work, not to the call.
        let computed = tokio::task::spawn_blocking(move || {
            let output = work(&queued.0);
            drop(queued);
            drop(permit);
            output
        });
        let done = computed.await;
        histogram!(HASH_SECONDS).record(started.elapsed().as_secs_f64());
        done.map_err(|error| Error::internal(format!("hashing a password: {error}")))
    }
}

/// For a metric alone.
fn now() -> std::time::Instant {
    std::time::Instant::now()
}

/// A place in the queue, given back when the hash is computed, or when a call that still waits is dropped.
struct Queued(Arc<Shared>);

impl Queued {
    fn new(shared: &Arc<Shared>) -> Result<Self, Error> {
        let before = shared.waiting.fetch_add(1, Ordering::Relaxed);
        let queued = Self(Arc::clone(shared));
        if before >= shared.waiting_max {
            return Err(Error::Overloaded { retry_after: RETRY_AFTER });
        }
        gauge!(HASH_QUEUE).set((before + 1) as f64);
        Ok(queued)
    }
}

impl Drop for Queued {
    fn drop(&mut self) {
        let before = self.0.waiting.fetch_sub(1, Ordering::Relaxed);
        gauge!(HASH_QUEUE).set(before.saturating_sub(1) as f64);
    }
}

/// What looks like a hash with these parameters: comparing with it costs as much, and nothing is the password of it.
fn dummy(options: &Passwords) -> String {
    let Passwords { memory_kib, iterations, lanes, .. } = options;
    let (salt, hash) = ("A".repeat(22), "A".repeat(43));
    format!("$argon2id$v=19$m={memory_kib},t={iterations},p={lanes}${salt}${hash}")
}

fn digest(argon2: &Argon2<'_>, password: &str, salt: &[u8]) -> Result<String, Error> {
    argon2
        .hash_password_with_salt(password.as_bytes(), salt)
        .map(|hash| hash.to_string())
        .map_err(|error| Error::internal(format!("argon2: {error}")))
}

fn compare(shared: &Shared, password: &SecretString, hash: &str) -> Result<Verified, Error> {
    let damaged = |error| Error::internal(format!("a stored password hash is damaged: {error}"));
    let parsed = PasswordHash::new(hash).map_err(|error| damaged(error.to_string()))?;
    let password = password.expose_secret().as_bytes();
    // The parameters are those of the hash, not today's.
    match shared.argon2.verify_password(password, &parsed) {
        Ok(()) => {
            let params = Params::try_from(&parsed).map_err(|error| damaged(error.to_string()))?;
            let outdated = params.m_cost() != shared.params.m_cost()
                || params.t_cost() != shared.params.t_cost()
                || params.p_cost() != shared.params.p_cost();
            Ok(Verified::Yes { outdated })
        }
        Err(argon2::password_hash::Error::PasswordInvalid) => Ok(Verified::No),
        Err(error) => Err(damaged(error.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options() -> Passwords {
        Passwords { memory_kib: 64, iterations: 1, ..Passwords::default() }
    }

    fn password(text: &str) -> SecretString {
        SecretString::from(text.to_owned())
    }

    #[tokio::test]
    async fn a_hash_knows_its_password_and_its_parameters() {
        let hasher = Hasher::new(&options()).unwrap();
        let hash = hasher.hash(&password("right"), [1; SALT_BYTES]).await.unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=64,t=1,p=1$"), "{hash}");
        let verify = async |hasher: &Hasher, text: &str| {
            hasher.verify(&password(text), Some(&hash)).await.unwrap()
        };
        assert_eq!(verify(&hasher, "right").await, Verified::Yes { outdated: false });
        assert_eq!(verify(&hasher, "wrong").await, Verified::No);
        let newer = Hasher::new(&Passwords { iterations: 2, ..options() }).unwrap();
        assert_eq!(verify(&newer, "right").await, Verified::Yes { outdated: true });
    }

    #[tokio::test]
    async fn without_a_hash_every_password_is_wrong() {
        let hasher = Hasher::new(&options()).unwrap();
        assert_eq!(hasher.verify(&password("any"), None).await.unwrap(), Verified::No);
        // It is a hash of today's parameters, or the time would tell.
        let dummy = PasswordHash::new(&hasher.shared.dummy).unwrap();
        let params = Params::try_from(&dummy).unwrap();
        assert_eq!((params.m_cost(), params.t_cost(), params.p_cost()), (64, 1, 1));
        assert_eq!(dummy.hash.unwrap().len(), Params::DEFAULT_OUTPUT_LEN);
    }

    #[tokio::test]
    async fn one_of_several_hashes_is_found() {
        let hasher = Hasher::new(&options()).unwrap();
        let mut hashes = Vec::new();
        for text in ["one", "two", "three"] {
            hashes.push(hasher.hash(&password(text), [2; SALT_BYTES]).await.unwrap());
        }
        assert!(hasher.matches_any(&password("three"), hashes.clone()).await.unwrap());
        assert!(!hasher.matches_any(&password("four"), hashes).await.unwrap());
    }

    #[tokio::test]
    async fn a_full_queue_refuses_and_a_dropped_call_leaves_it() {
        let hasher = Hasher::new(&Passwords { concurrency: 1, queue: 1, ..options() }).unwrap();
        let first = Queued::new(&hasher.shared).unwrap();
        let second = Queued::new(&hasher.shared).unwrap();
        let refused = hasher.hash(&password("x"), [3; SALT_BYTES]).await;
        assert!(matches!(refused, Err(Error::Overloaded { .. })));
        drop((first, second));
        assert!(hasher.hash(&password("x"), [3; SALT_BYTES]).await.is_ok());
    }

    #[tokio::test]
    async fn a_hash_that_nobody_waits_for_any_more_keeps_its_place_until_it_is_computed() {
        let hasher = Hasher::new(&Passwords { concurrency: 1, queue: 0, ..options() }).unwrap();
        let (begun, has_begun) = tokio::sync::oneshot::channel();
        let (release, released) = std::sync::mpsc::channel::<()>();
        let call = hasher.run(move |_| {
            begun.send(()).unwrap();
            released.recv().unwrap();
        });
        tokio::select! {
            _ = call => panic!("it is not released"),
            begun = has_begun => begun.unwrap(),
        }
        // The call is gone, its thread is not.
        let refused = hasher.hash(&password("x"), [3; SALT_BYTES]).await;
        assert!(matches!(refused, Err(Error::Overloaded { .. })));
        release.send(()).unwrap();
        drop(hasher.shared.permits.acquire().await.unwrap());
        assert!(hasher.hash(&password("x"), [3; SALT_BYTES]).await.is_ok());
    }

    #[tokio::test]
    async fn a_damaged_hash_is_a_fault_and_not_a_wrong_password() {
        let hasher = Hasher::new(&options()).unwrap();
        let verified = hasher.verify(&password("x"), Some("$argon2id$rubbish")).await;
        assert!(matches!(verified, Err(Error::Internal(_))));
    }
}
