//! Who verifies credentials and decides on single objects.

mod ask;
mod block;
mod cache;
mod grants;
mod jwks;
mod networks;
mod remote;
mod revocations;
mod watch;

use std::net::IpAddr;
use std::sync::Arc;

use async_trait::async_trait;
use tokio::sync::watch::Receiver;

pub use self::remote::RemoteAuthority;
use crate::{Credential, Principal, Refusal};

/// Verifies credentials, and decides permissions exactly.
///
/// The auth service answers from its own store; every other service asks it and remembers.
#[async_trait]
pub trait Authority: Send + Sync + 'static {
    /// The principal that a credential proves; `peer` is the service that presents it, if one does.
    ///
    /// `remote` is where it was presented from, since API keys and members can be bound to networks; `None` within the
    /// process.
    ///
    /// The refusal is [`Refusal::TokenExpired`], [`Refusal::TokenInvalid`] or [`Refusal::Unavailable`].
    async fn authenticate(
        &self,
        credential: &Credential,
        peer: Option<&str>,
        remote: Option<IpAddr>,
    ) -> Result<Arc<Principal>, Refusal>;

    /// Whether the principal holds `permission` in the organisation, on the entity (kind, id) if one is given.
    ///
    /// The refusal is [`Refusal::Unavailable`].
    async fn allows(
        &self,
        principal: &Principal,
        org_id: i64,
        entity: Option<(&str, &str)>,
        permission: &str,
    ) -> Result<bool, Refusal>;

    /// Changes whenever something may have become known that ends a credential or takes a permission away; its number
    /// means nothing. Open streams look at their callers within a second of it, and every few seconds if there is no
    /// such news. A receiver knows of all that comes after it was made.
    fn news(&self) -> Option<Receiver<i64>> {
        None
    }

    /// Revision up to which is known what ends credentials and takes permissions away; 0 where that is not counted.
    fn heard(&self) -> u64 {
        0
    }

    /// Whether something newer than the revision `since` is known that may have ended the credential, or taken from its
    /// principal what it may in the organisation. An open stream in doubt ends within seconds unless it is resolved.
    fn doubts(
        &self,
        _credential: &Credential,
        _principal: &Principal,
        _org_id: i64,
        _since: u64,
    ) -> bool {
        false
    }
}
