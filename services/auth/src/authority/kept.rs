//! A bounded memory of verifications, by the hash of what was verified.

use std::num::NonZeroUsize;
use std::sync::{Mutex, PoisonError};

use aws_lc_rs::digest::{Context, SHA256};
use lru::LruCache;

/// Parts with a lock of their own, so that calls on many threads do not wait for each other.
const SHARDS: usize = 16;

/// SHA-256 of a credential: what is kept gives none away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Fingerprint([u8; 32]);

impl Fingerprint {
    /// The fingerprint of a credential of a kind.
    pub(super) fn of(kind: &'static str, credential: &str) -> Self {
        let mut digest = Context::new(&SHA256);
        digest.update(kind.as_bytes());
        digest.update(&[0]);
        digest.update(credential.as_bytes());
        Self(digest.finish().as_ref().try_into().expect("SHA-256 has 32 bytes"))
    }
}

/// At most so many values as it was made for; the least used goes first.
pub(super) struct Kept<V> {
    shards: [Mutex<LruCache<Fingerprint, V>>; SHARDS],
}

impl<V: Clone> Kept<V> {
    pub(super) fn new(values_max: usize) -> Self {
        let each = NonZeroUsize::new(values_max / SHARDS).unwrap_or(NonZeroUsize::MIN);
        Self { shards: std::array::from_fn(|_| Mutex::new(LruCache::new(each))) }
    }

    /// The value, if `holds` says that it still counts; otherwise it is forgotten.
    pub(super) fn get(&self, key: &Fingerprint, holds: impl FnOnce(&V) -> bool) -> Option<V> {
        let mut shard = self.shard(key).lock().unwrap_or_else(PoisonError::into_inner);
        let value = shard.get(key)?.clone();
        if holds(&value) {
            return Some(value);
        }
        shard.pop(key);
        None
    }

    pub(super) fn put(&self, key: Fingerprint, value: V) {
        self.shard(&key).lock().unwrap_or_else(PoisonError::into_inner).put(key, value);
    }

    fn shard(&self, key: &Fingerprint) -> &Mutex<LruCache<Fingerprint, V>> {
        &self.shards[usize::from(key.0[0]) % SHARDS]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_that_no_longer_counts_is_forgotten() {
        let kept = Kept::new(100);
        let key = Fingerprint::of("token", "a");
        kept.put(key, 1);
        assert_eq!(kept.get(&key, |_| true), Some(1));
        assert_eq!(kept.get(&Fingerprint::of("key", "a"), |_| true), None);
        assert_eq!(kept.get(&key, |_| false), None);
        assert_eq!(kept.get(&key, |_| true), None);
    }

    #[test]
    fn it_keeps_its_bound() {
        let kept = Kept::new(64);
        let keys: Vec<_> = (0..1000).map(|it| Fingerprint::of("key", &it.to_string())).collect();
        keys.iter().for_each(|key| kept.put(*key, ()));
        let count = keys.iter().filter(|key| kept.get(key, |()| true).is_some()).count();
        assert!((1..=64).contains(&count), "{count}");
    }
}
