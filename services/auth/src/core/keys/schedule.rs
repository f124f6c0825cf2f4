//! When keys sign and end; all of it follows from the times at which they begin.

use std::time::Duration;

use base::Timestamp;

use super::StoredKey;
use crate::core::claims::TOKEN_LIFE_MAX;

/// How long a key is published before it signs.
pub(crate) const LEAD: Duration = Duration::from_secs(86_400);
/// Clocks differ, and a token may be used until the end of its leeway.
const MARGIN: Duration = Duration::from_secs(60);
/// Keys that are published at a time, as the contract has it.
pub(crate) const PUBLISHED_MAX: usize = 8;

/// What the schedule needs to know of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct KeyTimes {
    pub(crate) kid: String,
    pub(crate) not_before: Timestamp,
    pub(crate) revoked: bool,
}

impl KeyTimes {
    pub(crate) fn of(key: &StoredKey) -> Self {
        let StoredKey { kid, not_before, revoked_at, .. } = key;
        Self { kid: kid.clone(), not_before: *not_before, revoked: revoked_at.is_some() }
    }
}

/// How long a key signs.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rotation(pub(crate) Duration);

impl Rotation {
    /// When the key that is due now shall begin to sign; `None` if none is due.
    pub(crate) fn due(&self, keys: &[KeyTimes], now: Timestamp) -> Option<Timestamp> {
        let Some(signing) = signing(keys, now) else { return Some(now) };
        let successor = keys.iter().any(|it| !it.revoked && it.not_before > now);
        let end = signing.not_before + self.0;
        let is_time = now >= end - LEAD;
        (is_time && !successor).then(|| end.max(now + LEAD))
    }

    /// Whether a key is due or has ended.
    pub(crate) fn has_work(&self, stored: &[StoredKey], now: Timestamp) -> bool {
        let keys: Vec<KeyTimes> = stored.iter().map(KeyTimes::of).collect();
        self.due(&keys, now).is_some() || self.ended(&keys, now).next().is_some()
    }

    /// Keys that nobody needs any more.
    pub(crate) fn ended<'a>(
        &self,
        keys: &'a [KeyTimes],
        now: Timestamp,
    ) -> impl Iterator<Item = &'a KeyTimes> {
        keys.iter().filter(move |key| retires_at(keys, key).is_some_and(|end| end <= now))
    }
}

/// The key that signs now: the latest whose time has come.
pub(crate) fn signing(keys: &[KeyTimes], now: Timestamp) -> Option<&KeyTimes> {
    let begun = keys.iter().filter(|key| !key.revoked && key.not_before <= now);
    begun.max_by(|a, b| (a.not_before, &a.kid).cmp(&(b.not_before, &b.kid)))
}

/// When the last token of a key has ended; `None` while it is not known.
pub(crate) fn retires_at(keys: &[KeyTimes], key: &KeyTimes) -> Option<Timestamp> {
    let later = keys.iter().filter(|other| {
        !other.revoked && (other.not_before, &other.kid) > (key.not_before, &key.kid)
    });
    later.map(|successor| successor.not_before + TOKEN_LIFE_MAX + MARGIN).min()
}

/// The keys that others need, the earliest first.
pub(crate) fn published(keys: &[KeyTimes], now: Timestamp) -> Vec<&KeyTimes> {
    let mut out: Vec<&KeyTimes> = keys
        .iter()
        .filter(|key| !key.revoked && retires_at(keys, key).is_none_or(|end| end > now))
        .collect();
    out.sort_by(|a, b| (a.not_before, &a.kid).cmp(&(b.not_before, &b.kid)));
    out.split_off(out.len().saturating_sub(PUBLISHED_MAX))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const DAY: i64 = 86_400;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_seconds(seconds)
    }

    fn key(kid: &str, not_before: i64) -> KeyTimes {
        KeyTimes { kid: kid.to_owned(), not_before: at(not_before), revoked: false }
    }

    fn rotation() -> Rotation {
        Rotation(Duration::from_secs(90 * 86_400))
    }

    #[test]
    fn the_first_key_signs_at_once() {
        assert_eq!(rotation().due(&[], at(5)), Some(at(5)));
        let keys = [key("a", 5)];
        assert_eq!(signing(&keys, at(5)).unwrap().kid, "a");
        assert_eq!(rotation().due(&keys, at(6)), None);
    }

    #[test]
    fn the_next_key_is_published_a_day_before_it_signs() {
        let mut keys = vec![key("a", 0)];
        assert_eq!(rotation().due(&keys, at(89 * DAY - 1)), None);
        assert_eq!(rotation().due(&keys, at(89 * DAY)), Some(at(90 * DAY)));
        keys.push(key("b", 90 * DAY));
        assert_eq!(rotation().due(&keys, at(89 * DAY + 1)), None);
        assert_eq!(signing(&keys, at(90 * DAY - 1)).unwrap().kid, "a");
        assert_eq!(signing(&keys, at(90 * DAY)).unwrap().kid, "b");
    }

    #[test]
    fn a_process_that_slept_through_it_publishes_first_all_the_same() {
        assert_eq!(rotation().due(&[key("a", 0)], at(200 * DAY)), Some(at(201 * DAY)));
    }

    #[test]
    fn an_old_key_stays_until_its_last_token_has_ended() {
        let keys = [key("a", 0), key("b", 90 * DAY)];
        let end = 90 * DAY + 3600 + 60;
        let kids =
            |now| published(&keys, at(now)).iter().map(|it| it.kid.clone()).collect::<Vec<_>>();
        assert_eq!(kids(end - 1), ["a", "b"]);
        assert_eq!(kids(end), ["b"]);
        assert_eq!(rotation().ended(&keys, at(end)).count(), 1);
    }

    #[test]
    fn a_revoked_key_neither_signs_nor_is_published() {
        let mut keys = [key("a", 0), key("b", 10)];
        keys[1].revoked = true;
        assert_eq!(signing(&keys, at(20)).unwrap().kid, "a");
        assert_eq!(published(&keys, at(20)).len(), 1);
    }

    proptest! {
        /// Run the schedule at any moments: every token can be verified by whoever fetched the keys within a day.
        #[test]
        fn whoever_fetches_once_a_day_knows_every_key_in_use(
            steps in prop::collection::vec(1..5 * DAY, 1..150),
        ) {
            let (mut keys, mut now): (Vec<KeyTimes>, i64) = (Vec::new(), 0);
            let mut fetched: Vec<(i64, Vec<String>)> = Vec::new();
            for step in steps {
                let ended: Vec<String> =
                    rotation().ended(&keys, at(now)).map(|it| it.kid.clone()).collect();
                keys.retain(|it| !ended.contains(&it.kid));
                if let Some(not_before) = rotation().due(&keys, at(now)) {
                    keys.push(key(&format!("k{now:012}"), not_before.seconds()));
                }
                prop_assert!(keys.len() <= PUBLISHED_MAX);
                let kids = published(&keys, at(now)).iter().map(|it| it.kid.clone()).collect();
                fetched.push((now, kids));
                let signs = signing(&keys, at(now)).unwrap();
                if now > 0 {
                    for (when, kids) in &fetched {
                        let recent = now - when < DAY;
                        prop_assert!(!recent || kids.contains(&signs.kid), "{when} {now}");
                    }
                }
                now += step;
            }
        }
    }
}
