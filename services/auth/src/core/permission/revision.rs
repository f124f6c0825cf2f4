//! How far an organisation's grants have come, and the token by which a caller proves it.
//!
//! Owns:      the raising of the grant revision, and the form of consistency tokens.
//! Invariant: whoever changes what somebody may do raises the revision in the same transaction.
//! Not here:  how a snapshot follows the revision (`cache`).

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use store::Tx;

use crate::Error;
use crate::core::context::Context;
use crate::store::organization::{self, Part};
use crate::store::revocation::{self, Subject};

/// After this no token or kept decision is left that is older than the change: the longest life of a token, and the
/// leeway that clocks are given.
pub(crate) const REMEMBERED: Duration = Duration::from_secs(3660);

/// The token of a revision.
pub(crate) fn consistency_token(org_id: i64, revision: i64) -> String {
    let mut bytes = [0; 16];
    bytes[..8].copy_from_slice(&org_id.to_be_bytes());
    bytes[8..].copy_from_slice(&revision.to_be_bytes());
    URL_SAFE_NO_PAD.encode(bytes)
}

/// The token of the present state, for a change that changed nothing and for a read.
pub(crate) async fn present_token(tx: &mut Tx, org_id: i64) -> Result<String, Error> {
    let revisions = organization::revisions(tx, org_id).await?;
    Ok(consistency_token(org_id, revisions.map_or(0, |(revision, ..)| revision)))
}

/// The revision of a token that was given for the organisation; `None` for an empty one.
///
/// # Errors
/// The token is none of the organisation's.
pub(crate) fn at_least(org_id: i64, token: &str) -> Result<Option<i64>, Error> {
    if token.is_empty() {
        return Ok(None);
    }
    let bytes = URL_SAFE_NO_PAD.decode(token).ok();
    let bytes: Option<[u8; 16]> = bytes.and_then(|bytes| bytes.try_into().ok());
    if let Some([organization @ .., _, _, _, _, _, _, _, _]) = &bytes
        && organization == org_id.to_be_bytes().as_slice()
    {
        let revision = bytes.and_then(|bytes| bytes[8..].try_into().ok()).map(i64::from_be_bytes);
        if let Some(revision) = revision.filter(|revision| *revision >= 0) {
            return Ok(Some(revision));
        }
    }
    Err(Error::invalid(
        "at_least_as_fresh",
        "consistency_token",
        "present a consistency token that a write of this organisation returned",
    ))
}

/// Raises the revision, tells every server, and returns the token of the new state. Users are those whose decisions
/// may change; none means any.
pub(crate) async fn raise(
    tx: &mut Tx,
    context: &Context,
    org_id: i64,
    part: Part,
    user_ids: Vec<i64>,
) -> Result<String, Error> {
    let revision = organization::raise_revision(tx, org_id, part).await?;
    let subject = Subject::Grants { org_id, revision, user_ids };
    revocation::append(tx, &subject, Some(context.now + REMEMBERED), context.now).await?;
    Ok(consistency_token(org_id, revision))
}

/// Ends the tokens that somebody has for the organisation, since they say what is no longer so.
pub(crate) async fn end_tokens(
    tx: &mut Tx,
    context: &Context,
    org_id: i64,
    user_id: i64,
) -> Result<(), Error> {
    let subject = Subject::Principal { user_id, org_id, issued_before: context.now };
    revocation::append(tx, &subject, Some(context.now + REMEMBERED), context.now).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_good_for_its_organisation_alone() {
        let token = consistency_token(7, 42);
        assert!(token.len() <= 64);
        assert_eq!(at_least(7, &token).unwrap(), Some(42));
        assert!(matches!(at_least(8, &token), Err(Error::Invalid { .. })));
        assert!(matches!(at_least(7, "rubbish"), Err(Error::Invalid { .. })));
        assert!(matches!(at_least(7, &consistency_token(7, -1)), Err(Error::Invalid { .. })));
        assert_eq!(at_least(7, "").unwrap(), None);
    }
}
