//! Refresh tokens: how they are derived, and what presenting one means.
//!
//! A session has a random key, sealed in the database, and a counter. The token of a count is
//! `rt_<session>_<count>_<HMAC-SHA-256 of the count>`: it can be made again for a lost answer,
//! while the database alone gives none.

use std::time::Duration;

use aws_lc_rs::hmac;
use base::Timestamp;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::secret::same;

/// Bytes of a session's key.
pub(crate) const KEY_BYTES: usize = 32;
/// For how long the token before the present one answers with the same successor.
const GRACE: Duration = Duration::from_secs(10);

/// A refresh token, taken apart; nothing is known about it yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Presented {
    pub(crate) session_id: String,
    count: i64,
    tag: Vec<u8>,
}

/// What presenting a token means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// It is the present one: the counter goes to this.
    Rotate(i64),
    /// It is the one before, presented again at once: answer with the token of this count.
    Repeat(i64),
    /// It was used up long ago: somebody holds a copy.
    Reuse,
    /// It is none of this session's.
    Forged,
}

/// Where a session's counter stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Counter {
    pub(crate) count: i64,
    pub(crate) rotated_at: Timestamp,
}

/// The token of a count.
pub(crate) fn token(key: &[u8], session_id: &str, count: i64) -> String {
    format!("rt_{session_id}_{count}_{}", URL_SAFE_NO_PAD.encode(tag(key, session_id, count)))
}

/// Takes a token apart; `None` if it is not of the form.
pub(crate) fn parse(token: &str) -> Option<Presented> {
    // The tag may hold underscores; nothing before it does.
    let mut parts = token.strip_prefix("rt_")?.splitn(3, '_');
    let (session_id, count, tag) = (parts.next()?, parts.next()?, parts.next()?);
    // One text for one token: no sign, no leading zero.
    let count =
        count.parse().ok().filter(|number: &i64| *number >= 0 && number.to_string() == count)?;
    let tag = URL_SAFE_NO_PAD.decode(tag).ok()?;
    Some(Presented { session_id: session_id.to_owned(), count, tag })
}

/// What presenting a token means, for the session that has this key and counter.
pub(crate) fn step(presented: &Presented, key: &[u8], counter: Counter, now: Timestamp) -> Step {
    let Presented { session_id, count, tag: presented_tag } = presented;
    if !same(&tag(key, session_id, *count), presented_tag) || *count > counter.count {
        return Step::Forged;
    }
    let is_previous = *count == counter.count - 1;
    if *count == counter.count {
        Step::Rotate(counter.count + 1)
    } else if is_previous && now.since(counter.rotated_at) < GRACE {
        Step::Repeat(counter.count)
    } else {
        Step::Reuse
    }
}

fn tag(key: &[u8], session_id: &str, count: i64) -> Vec<u8> {
    let key = hmac::Key::new(hmac::HMAC_SHA256, key);
    hmac::sign(&key, format!("{session_id} {count}").as_bytes()).as_ref().to_vec()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const KEY: &[u8] = &[7; KEY_BYTES];

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_seconds(seconds)
    }

    fn present(count: i64, counter: i64, now: i64) -> Step {
        let presented = parse(&token(KEY, "s-1", count)).unwrap();
        step(&presented, KEY, Counter { count: counter, rotated_at: at(100) }, at(now))
    }

    #[test]
    fn the_present_token_rotates_and_the_one_before_repeats_for_ten_seconds() {
        assert_eq!(present(3, 3, 100), Step::Rotate(4));
        assert_eq!(present(3, 3, 100_000), Step::Rotate(4));
        assert_eq!(present(2, 3, 109), Step::Repeat(3));
        assert_eq!(present(2, 3, 110), Step::Reuse);
        assert_eq!(present(1, 3, 100), Step::Reuse);
        assert_eq!(present(4, 3, 100), Step::Forged);
    }

    #[test]
    fn a_token_is_good_for_its_session_and_key_alone() {
        let counter = Counter { count: 3, rotated_at: at(100) };
        let mut presented = parse(&token(KEY, "s-1", 3)).unwrap();
        assert_eq!(step(&presented, &[8; KEY_BYTES], counter, at(100)), Step::Forged);
        presented.session_id = "s-2".to_owned();
        assert_eq!(step(&presented, KEY, counter, at(100)), Step::Forged);
    }

    #[test]
    fn what_is_not_of_the_form_is_no_token() {
        for wrong in
            ["", "rt_", "rt_s", "rt_s_1", "rt_s_-1_AA", "rt_s_01_AA", "rt_s_x_AA", "rt_s_1_*"]
        {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn nothing_that_comes_is_a_panic(text in "(rt_)?\\PC{0,80}") {
            if let Some(presented) = parse(&text) {
                let counter = Counter { count: 3, rotated_at: at(100) };
                prop_assert_eq!(step(&presented, KEY, counter, at(100)), Step::Forged);
            }
        }

        /// Two holders of one chain: whoever comes second with a used token ends it, after the grace.
        #[test]
        fn a_copy_is_noticed(uses in 1..20_i64, stolen in 0..20_i64) {
            prop_assume!(stolen < uses);
            let counter = Counter { count: uses, rotated_at: at(100) };
            let presented = parse(&token(KEY, "s", stolen)).unwrap();
            prop_assert_eq!(step(&presented, KEY, counter, at(111)), Step::Reuse);
        }
    }
}
