//! What a key that makes another one, or takes one over, hands on: its own end and its own networks at most.
//!
//! Owns:      the rule that no key outlives, or reaches further than, the key that it was got with.
//! Invariant: a service that acts for somebody gets no lasting credential of theirs.
//! Not here:  what the keys allow (`core::permission::escalation`).

use base::Timestamp;
use store::Tx;

use super::ApiKey;
use crate::Error;
use crate::core::context::Context;
use crate::core::network::Networks;
use crate::store::api_key as sql;

/// The limits of the caller's own credential; those of a session are no key's, since it proves presence.
#[derive(Clone, Debug, Default)]
pub(super) struct Bounds {
    /// Id of the key that calls; empty for a session.
    key_id: String,
    /// `None` for no end.
    end: Option<Timestamp>,
    networks: Networks,
}

impl Bounds {
    /// # Errors
    /// A service acts for the caller, or the caller's key has gone.
    pub(super) async fn of(tx: &mut Tx, context: &Context) -> Result<Self, Error> {
        if context.is_delegated() {
            return Err(Error::EscalationRefused { permission: String::new() });
        }
        let id = context.principal.as_ref().map_or("", |principal| &principal.api_key_id);
        if id.is_empty() {
            return Ok(Self::default());
        }
        let key = sql::find(tx, id).await?.filter(|key| key.is_live(context.now));
        Ok(Self::of_key(&key.ok_or(Error::TokenInvalid)?))
    }

    fn of_key(key: &ApiKey) -> Self {
        let networks = Networks::new(&key.allowed_networks);
        Self { key_id: key.id.clone(), end: key.expires_at, networks }
    }

    /// When a new key ends: with the caller's, unless it is to end sooner.
    ///
    /// # Errors
    /// It is to end later than the caller's.
    pub(super) fn end(&self, wanted: Option<Timestamp>) -> Result<Option<Timestamp>, Error> {
        match (wanted, self.end) {
            (Some(wanted), Some(latest)) if latest < wanted => Err(Error::ExpiryTooFar { latest }),
            (wanted, end) => Ok(wanted.or(end)),
        }
    }

    /// Where a new key may be used from: where the caller's may, unless it is to be from fewer places.
    ///
    /// # Errors
    /// It is to be used from where the caller's may not be.
    pub(super) fn networks(&self, wanted: &[String]) -> Result<Vec<String>, Error> {
        match (&self.networks, wanted) {
            (Networks::Listed(own), []) => Ok(own.clone()),
            (own, wanted) if own.contain(&Networks::new(wanted)) => Ok(wanted.to_vec()),
            _ => Err(Error::EscalationRefused { permission: String::new() }),
        }
    }

    /// Whether a key is good for no longer, and from nowhere else, than the caller's own, which may be itself.
    pub(super) fn hold(&self, key: &ApiKey) -> bool {
        let ends_in_time = self.end.is_none_or(|end| key.expires_at.is_some_and(|it| it <= end));
        let is_within = self.networks.contain(&Networks::new(&key.allowed_networks));
        self.key_id == key.id || (ends_in_time && is_within)
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::key;
    use super::*;

    fn at(seconds: i64) -> Option<Timestamp> {
        Some(Timestamp::from_seconds(seconds))
    }

    fn within(blocks: &[&str], expires_at: Option<Timestamp>) -> ApiKey {
        let allowed_networks = blocks.iter().map(|it| (*it).to_owned()).collect();
        ApiKey { id: "another".to_owned(), allowed_networks, expires_at, ..key() }
    }

    fn bounds() -> Bounds {
        Bounds::of_key(&ApiKey { id: "own".to_owned(), ..within(&["10.0.0.0/8"], at(2000)) })
    }

    #[test]
    fn a_key_hands_on_no_later_end_than_its_own() {
        assert_eq!(bounds().end(None).unwrap(), at(2000));
        assert_eq!(bounds().end(at(1500)).unwrap(), at(1500));
        let refused = bounds().end(at(2001));
        assert!(matches!(refused, Err(Error::ExpiryTooFar { latest }) if Some(latest) == at(2000)));
        assert_eq!(Bounds::default().end(None).unwrap(), None);
        assert_eq!(Bounds::default().end(at(9000)).unwrap(), at(9000));
    }

    #[test]
    fn a_key_hands_on_no_network_beyond_its_own() {
        let wanted = |blocks: &[&str]| {
            let blocks: Vec<String> = blocks.iter().map(|it| (*it).to_owned()).collect();
            bounds().networks(&blocks)
        };
        assert_eq!(wanted(&[]).unwrap(), ["10.0.0.0/8"]);
        assert_eq!(wanted(&["10.1.0.0/16"]).unwrap(), ["10.1.0.0/16"]);
        for beyond in [&["192.0.2.0/24"][..], &["0.0.0.0/0"], &["10.1.0.0/16", "::/0"]] {
            assert!(matches!(wanted(beyond), Err(Error::EscalationRefused { .. })), "{beyond:?}");
        }
        assert!(Bounds::default().networks(&[]).unwrap().is_empty());
        assert_eq!(Bounds::default().networks(&["::/0".to_owned()]).unwrap(), ["::/0"]);
    }

    #[test]
    fn a_key_takes_over_itself_and_what_is_good_for_no_more() {
        let own = ApiKey { id: "own".to_owned(), ..within(&[], None) };
        assert!(bounds().hold(&own));
        assert!(bounds().hold(&within(&["10.1.0.0/16"], at(2000))));
        assert!(!bounds().hold(&within(&["10.1.0.0/16"], at(2001))));
        assert!(!bounds().hold(&within(&["10.1.0.0/16"], None)));
        assert!(!bounds().hold(&within(&[], at(2000))));
        assert!(Bounds::default().hold(&within(&[], None)));
    }
}
