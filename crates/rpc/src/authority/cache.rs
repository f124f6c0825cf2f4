//! A bounded memory of answers, by the hash of what was asked.

use std::num::NonZeroUsize;
use std::sync::Mutex;

use aws_lc_rs::digest::{Context, SHA256};
use lru::LruCache;

/// Parts of a cache with a lock of their own, so that calls on many threads do not wait for each other.
const SHARDS: usize = 16;

/// SHA-256 of what was asked: what is kept gives no credential away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Key([u8; 32]);

impl Key {
    /// The key of several texts; where one ends and the next begins makes a difference.
    pub(super) fn of(parts: &[&[u8]]) -> Self {
        let mut digest = Context::new(&SHA256);
        for part in parts {
            digest.update(&(part.len() as u64).to_be_bytes());
            digest.update(part);
        }
        Self(digest.finish().as_ref().try_into().expect("SHA-256 has 32 bytes"))
    }
}

/// Answers, at most as many as it was made for; the least used goes first.
pub(super) struct Cache<V> {
    shards: [Mutex<LruCache<Key, V>>; SHARDS],
}

impl<V: Clone> Cache<V> {
    /// A cache of about `answers_max` answers.
    pub(super) fn new(answers_max: usize) -> Self {
        let each = NonZeroUsize::new(answers_max / SHARDS).unwrap_or(NonZeroUsize::MIN);
        Self { shards: std::array::from_fn(|_| Mutex::new(LruCache::new(each))) }
    }

    /// The answer, if `holds` says that it still counts; otherwise it is forgotten.
    pub(super) fn get(&self, key: &Key, holds: impl FnOnce(&V) -> bool) -> Option<V> {
        let mut shard = self.shard(key).lock().expect("no panic under this lock");
        let value = shard.get(key)?.clone();
        if holds(&value) {
            return Some(value);
        }
        shard.pop(key);
        None
    }

    /// Keeps an answer.
    pub(super) fn put(&self, key: Key, value: V) {
        self.shard(&key).lock().expect("no panic under this lock").put(key, value);
    }

    fn shard(&self, key: &Key) -> &Mutex<LruCache<Key, V>> {
        &self.shards[usize::from(key.0[0]) % SHARDS]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_differ_where_parts_do() {
        assert_ne!(Key::of(&[b"ab", b"c"]), Key::of(&[b"a", b"bc"]));
        assert_eq!(Key::of(&[b"ab", b"c"]), Key::of(&[b"ab", b"c"]));
    }

    #[test]
    fn an_answer_that_no_longer_counts_is_forgotten() {
        let cache = Cache::new(100);
        let key = Key::of(&[b"a"]);
        cache.put(key, 1);
        assert_eq!(cache.get(&key, |_| true), Some(1));
        assert_eq!(cache.get(&key, |_| false), None);
        assert_eq!(cache.get(&key, |_| true), None);
    }

    #[test]
    fn a_cache_keeps_its_bound() {
        let cache = Cache::new(64);
        let keys: Vec<Key> = (0..1000_u32).map(|it| Key::of(&[&it.to_be_bytes()])).collect();
        keys.iter().for_each(|key| cache.put(*key, ()));
        let kept = keys.iter().filter(|key| cache.get(key, |()| true).is_some()).count();
        assert!((1..=64).contains(&kept), "{kept}");
    }
}
