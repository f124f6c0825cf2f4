//! API keys on the wire.

use base::Timestamp;
use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::common::v1 as common;
use rpc::token::claims_to_wire;
use rpc::wire::{duration_from_wire, duration_to_wire, timestamp_from_wire, timestamp_to_wire};

use super::types::{page_request, pagination, time};
use crate::Error;
use crate::core::api_key::ApiKey;
use crate::core::api_key::check::{Checked, From};
use crate::core::api_key::create::Create;
use crate::core::api_key::manage::{List, Revoke};
use crate::core::api_key::rotate::{OVERLAP, Rotate, Rotated};
use crate::core::api_key::text::prefix;
use crate::core::context::Context;
use crate::core::network::Networks;
use crate::core::page::{Listed, Page};
use crate::store::api_key::SORTS;

pub(crate) fn create(
    context: Context,
    environment: String,
    raw: pb::CreateApiKeyRequest,
) -> Create {
    let pb::CreateApiKeyRequest { org_id: _, user_id, name, permissions, .. } = raw;
    let expires_at = raw.expires_at.as_ref().map(timestamp_from_wire);
    let allowed_networks = raw.allowed_networks;
    Create { context, environment, user_id, name, permissions, expires_at, allowed_networks }
}

pub(crate) fn list(context: Context, raw: pb::ListApiKeysRequest) -> Result<List, Error> {
    let pb::ListApiKeysRequest { org_id: _, user_id, include_ended, pagination } = raw;
    let page = Page::new(page_request(pagination), SORTS)?;
    Ok(List { context, user_id, include_ended, page })
}

pub(crate) fn listed(listed: Listed<ApiKey>) -> pb::ListApiKeysResponse {
    let pagination = pagination(&listed);
    let api_keys = listed.rows.into_iter().map(Into::into).collect();
    pb::ListApiKeysResponse { api_keys, pagination }
}

pub(crate) fn revoke(context: Context, raw: pb::RevokeApiKeyRequest) -> Revoke {
    let pb::RevokeApiKeyRequest { org_id: _, api_key_id, user_id } = raw;
    Revoke { context, user_id, id: api_key_id }
}

pub(crate) fn rotate(context: Context, raw: pb::RotateApiKeyRequest) -> Rotate {
    let pb::RotateApiKeyRequest { org_id: _, api_key_id, user_id, overlap } = raw;
    let overlap = overlap.as_ref().map_or(OVERLAP, duration_from_wire);
    Rotate { context, user_id, id: api_key_id, overlap }
}

pub(crate) fn rotated(rotated: Rotated) -> pb::RotateApiKeyResponse {
    let Rotated { key, secret, previous_expires_at } = rotated;
    pb::RotateApiKeyResponse {
        api_key: Some(key.into()),
        secret: secret.reveal(),
        previous_expires_at: time(previous_expires_at),
    }
}

/// Where a key was presented from, as a server tells.
pub(crate) fn from_address(ip_address: &str) -> From {
    ip_address.parse().map_or(From::Unknown, From::Address)
}

/// The answer of `ValidateApiKey`: a bad key is one too.
///
/// # Errors
/// Everything that says nothing about the key.
pub(crate) fn validated(
    result: Result<Checked, Error>,
    request_id: &str,
    now: Timestamp,
) -> Result<pb::ValidateApiKeyResponse, Error> {
    let (code, message) = match result {
        Ok(Checked { principal, networks, keep_until, revision: _ }) => {
            return Ok(pb::ValidateApiKeyResponse {
                valid: true,
                claims: Some(claims_to_wire(&principal, "")),
                error: None,
                cache_for: Some(duration_to_wire(keep_until.since(now))),
                allowed_networks: match networks {
                    Networks::Any => Vec::new(),
                    Networks::Listed(blocks) => blocks,
                },
            });
        }
        Err(Error::TokenExpired) => ("TOKEN_EXPIRED", "the key was good and has run out"),
        Err(Error::TokenInvalid) => (
            "TOKEN_INVALID",
            "the key is malformed, unknown, revoked, or not to be used from this address",
        ),
        Err(error) => return Err(error),
    };
    let error = common::Error {
        code: code.to_owned(),
        message: message.to_owned(),
        request_id: request_id.to_owned(),
        ..common::Error::default()
    };
    Ok(pb::ValidateApiKeyResponse { error: Some(error), ..pb::ValidateApiKeyResponse::default() })
}

impl std::convert::From<ApiKey> for pb::ApiKey {
    fn from(key: ApiKey) -> Self {
        Self {
            prefix: prefix(&key.environment, &key.id),
            id: key.id,
            org_id: key.org_id,
            user_id: key.user_id,
            name: key.name,
            permissions: key.permissions,
            expires_at: key.expires_at.map(timestamp_to_wire),
            last_used_at: key.last_used_at.map(minute).map(timestamp_to_wire),
            created_at: time(key.created_at),
            revoked_at: key.revoked_at.map(timestamp_to_wire),
            created_by: key.created_by,
            rotated_at: key.rotated_at.map(timestamp_to_wire),
            allowed_networks: key.allowed_networks,
        }
    }
}

/// The minute that a time lies in.
fn minute(at: Timestamp) -> Timestamp {
    Timestamp::from_seconds(at.seconds().div_euclid(60) * 60)
}
