//! `TokenService`: keys, exchanged tokens, and what is no longer good.

use base::Timestamp;
use platform_proto::platform::auth::v1 as pb;
use rpc::token::claims_to_wire;
use rpc::wire::{duration_from_wire, timestamp_to_wire};

use super::types::time;
use crate::Error;
use crate::core::context::Context;
use crate::core::exchange::{ExchangeToken, Exchanged, Subject};
use crate::core::keys::Jwk;
use crate::core::permission::revision::consistency_token;
use crate::core::revocation::Part;
use crate::store::revocation::{self, Revocation};

/// What an API key begins with.
const API_KEY_PREFIX: &str = "pk_";

impl From<Jwk> for pb::JsonWebKey {
    fn from(key: Jwk) -> Self {
        let Jwk { kid, x, not_before, retires_at } = key;
        Self {
            kid,
            kty: "OKP".to_owned(),
            crv: "Ed25519".to_owned(),
            x,
            alg: "EdDSA".to_owned(),
            r#use: "sig".to_owned(),
            not_before: time(not_before),
            retires_at: retires_at.map(timestamp_to_wire),
        }
    }
}

/// The keys as `/.well-known/jwks.json` has them (RFC 7517).
pub(crate) fn jwks_document(keys: Vec<Jwk>) -> serde_json::Value {
    let keys: Vec<_> = keys
        .into_iter()
        .map(|key| {
            serde_json::json!({
                "kid": key.kid, "kty": "OKP", "crv": "Ed25519", "x": key.x, "alg": "EdDSA",
                "use": "sig",
            })
        })
        .collect();
    serde_json::json!({ "keys": keys })
}

pub(crate) fn exchange(
    context: Context,
    raw: pb::ExchangeTokenRequest,
) -> Result<ExchangeToken, Error> {
    use pb::exchange_token_request::Subject as Raw;
    let pb::ExchangeTokenRequest { subject, audience, lifetime, permissions } = raw;
    let subject = match subject {
        Some(Raw::SubjectToken(key)) if key.starts_with(API_KEY_PREFIX) => Subject::ApiKey(key),
        Some(Raw::SubjectToken(token)) => Subject::Token(token),
        Some(Raw::ServiceAccount(pb::ServiceAccountSubject { org_id, user_id })) => {
            Subject::ServiceAccount { org_id, user_id }
        }
        None => return Err(Error::invalid("subject", "required", "say for whom the token is")),
    };
    let lifetime = lifetime.as_ref().map(duration_from_wire);
    Ok(ExchangeToken { context, subject, audience, lifetime, permissions })
}

impl From<Exchanged> for pb::ExchangeTokenResponse {
    fn from(exchanged: Exchanged) -> Self {
        let Exchanged { token, principal, audience } = exchanged;
        Self {
            access_token: token,
            expires_at: time(principal.expires_at),
            claims: Some(claims_to_wire(&principal, &audience)),
        }
    }
}

impl From<Revocation> for pb::Revocation {
    fn from(revocation: Revocation) -> Self {
        use pb::revocation::Subject as Wire;
        use revocation::Subject;
        let Revocation { revision, subject, forget_after } = revocation;
        let unsigned = |number: i64| u64::try_from(number).unwrap_or_default();
        let subject = match subject {
            Subject::Token(id) => Wire::TokenId(id),
            Subject::Session(id) => Wire::SessionId(id),
            Subject::ApiKey(id) => Wire::ApiKeyId(id),
            Subject::Key(id) => Wire::KeyId(id),
            Subject::Principal { user_id, org_id, issued_before } => {
                Wire::Principal(pb::PrincipalRevocation {
                    user_id,
                    org_id,
                    issued_before: time(issued_before),
                })
            }
            Subject::Grants { org_id, revision, user_ids } => Wire::Grants(pb::GrantRevision {
                org_id,
                grant_revision: unsigned(revision),
                user_ids,
                consistency_token: consistency_token(org_id, revision),
            }),
            Subject::Organization { org_id, status } => {
                let status = i32::try_from(status).unwrap_or_default();
                Wire::Organization(pb::OrganizationRevocation { org_id, status })
            }
        };
        Self {
            revision: unsigned(revision),
            forget_after: forget_after.map(timestamp_to_wire),
            subject: Some(subject),
        }
    }
}

/// What a message of the stream brings.
pub(crate) enum Bring {
    /// A part of the snapshot, by its number.
    Snapshot(Part, u32),
    Changes(Part),
    /// Nothing but a sign of life, at this revision.
    Beat(i64),
}

pub(crate) fn message(bring: Bring, now: Timestamp) -> pb::WatchRevocationsResponse {
    use pb::watch_revocations_response::Event;
    let wire = |revocations: Vec<Revocation>| revocations.into_iter().map(Into::into).collect();
    let (revision, event) = match bring {
        Bring::Snapshot(Part { revocations, revision, is_last }, part) => {
            let snapshot = pb::RevocationSnapshot { revocations: wire(revocations), part, is_last };
            (revision, Event::Snapshot(snapshot))
        }
        Bring::Changes(Part { revocations, revision, .. }) => {
            (revision, Event::Changes(pb::RevocationChanges { revocations: wire(revocations) }))
        }
        Bring::Beat(revision) => (revision, Event::Beat(pb::RevocationBeat {})),
    };
    let revision = u64::try_from(revision).unwrap_or_default();
    pb::WatchRevocationsResponse { revision, sent_at: time(now), event: Some(event) }
}
