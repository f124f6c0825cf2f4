//! Service accounts, each with what it is granted on one group and with one key, as one object: a write of any of
//! these changes what the account holds.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use base::Random;
use blackbox::Client;
use blackbox::registers::{Fate, Told};
use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::auth::v1::credential_service_client::CredentialServiceClient;
use platform_proto::platform::auth::v1::grant_subject::Subject;
use platform_proto::platform::auth::v1::permission_service_client::PermissionServiceClient;
use platform_proto::platform::common::v1::{CursorPaginationRequest, PaginationRequest};
use serde::{Deserialize, Serialize};
use tonic::Status;

use super::PAGE;
use crate::system::{Act, Change, Object, Written, request};

/// The kind of object.
pub(super) const KIND: &str = "account";
/// What is granted, one or both of them.
const PERMISSIONS: [&str; 2] = ["platform.group.read", "platform.group.write"];

/// What an account holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Account {
    description: String,
    granted: Vec<String>,
    /// Names of its keys that are good: one at most.
    keys: Vec<String>,
}

impl Account {
    fn of(held: Option<&str>) -> Self {
        held.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
    }

    fn text(&self) -> String {
        serde_json::to_string(self).expect("it is plain data")
    }
}

/// Decides what is written next.
pub(super) fn plan(random: &dyn Random, object: Object<'_>, request_id: &str) -> Change {
    let mut account = Account::of(object.held);
    let (has_key, has_grant) = (!account.keys.is_empty(), !account.granted.is_empty());
    // To grant what is granted would be no change.
    let missing = PERMISSIONS.iter().find(|it| !account.granted.iter().any(|has| has == *it));
    let (act, secret) = match (object.held, random.below(10)) {
        (None, _) => (Act::Create, Fate::Stays),
        (_, 0) => (Act::Delete, Fate::Ends),
        (_, 1 | 2) => (Act::Update, Fate::Stays),
        (_, 3 | 4) if has_grant => (Act::TakeBack, Fate::Stays),
        (_, 3..=5) if missing.is_none() => (Act::TakeBack, Fate::Stays),
        (_, 3..=5) => (Act::Grant, Fate::Stays),
        (_, 6) if has_key => (Act::RevokeKey, Fate::Ends),
        (_, _) if has_key => (Act::RotateKey, Fate::Ends),
        _ => (Act::MakeKey, Fate::Stays),
    };
    match act {
        Act::Create | Act::Update => account.description = format!("text of {request_id}"),
        Act::Grant => {
            account.granted.extend(missing.map(|&it| it.to_owned()));
            account.granted.sort();
        }
        Act::TakeBack => account.granted.clear(),
        Act::MakeKey => account.keys = vec![format!("key of {request_id}")],
        Act::RevokeKey => account.keys.clear(),
        Act::Delete | Act::RotateKey => {}
    }
    let text = (act != Act::Delete).then(|| account.text());
    Change { act, text, secret }
}

pub(super) async fn write(
    client: &Client,
    target: &str,
    object: Object<'_>,
    change: &Change,
    request_id: &str,
) -> Written {
    let mut credentials = CredentialServiceClient::new(client.clone());
    let after = Account::of(change.text.as_deref());
    if change.act == Act::Create {
        let create = pb::CreateServiceAccountRequest {
            name: object.name.to_owned(),
            description: after.description,
            role: "viewer".to_owned(),
            ..Default::default()
        };
        let made = credentials.create_service_account(request(request_id, create)).await?;
        let id = made.into_inner().service_account.map(|it| it.user_id.to_string());
        return Ok(Told { id, secret: None });
    }
    let user_id = object.id.parse().map_err(|_| Status::invalid_argument("no id"))?;
    match change.act {
        Act::Create | Act::Update => {
            let description = Some(after.description);
            let update =
                pb::UpdateServiceAccountRequest { user_id, description, ..Default::default() };
            credentials.update_service_account(request(request_id, update)).await?;
        }
        Act::Delete => {
            let delete = pb::DeleteServiceAccountRequest { user_id, ..Default::default() };
            credentials.delete_service_account(request(request_id, delete)).await?;
        }
        Act::Grant | Act::TakeBack => {
            grant(client, target, user_id, &after, request_id).await?;
        }
        Act::MakeKey => {
            let name = after.keys.concat();
            let create = pb::CreateApiKeyRequest { user_id, name, ..Default::default() };
            let made = credentials.create_api_key(request(request_id, create)).await?;
            return Ok(Told { secret: Some(made.into_inner().secret), id: None });
        }
        Act::RotateKey => {
            let api_key_id = key_id(&mut credentials, user_id).await?;
            // The old secret is to end at once.
            let overlap = Some(platform_proto::google::protobuf::Duration::default());
            let rotate =
                pb::RotateApiKeyRequest { user_id, api_key_id, overlap, ..Default::default() };
            let rotated = credentials.rotate_api_key(request(request_id, rotate)).await?;
            return Ok(Told { secret: Some(rotated.into_inner().secret), id: None });
        }
        Act::RevokeKey => {
            let api_key_id = key_id(&mut credentials, user_id).await?;
            let revoke = pb::RevokeApiKeyRequest { user_id, api_key_id, ..Default::default() };
            credentials.revoke_api_key(request(request_id, revoke)).await?;
        }
    }
    Ok(Told::default())
}

/// Grants what the account is to have, or takes all of it back.
async fn grant(
    client: &Client,
    target: &str,
    user_id: i64,
    after: &Account,
    request_id: &str,
) -> Result<(), Status> {
    let mut permissions = PermissionServiceClient::new(client.clone());
    let subject = Some(pb::GrantSubject { subject: Some(Subject::UserId(user_id)) });
    let (entity_type, entity_id) = ("group".to_owned(), target.to_owned());
    let target = Some(pb::GrantTarget { entity_type, entity_id });
    if after.granted.is_empty() {
        let revoke = pb::RevokePermissionRequest { subject, target, ..Default::default() };
        permissions.revoke_permission(request(request_id, revoke)).await?;
    } else {
        let grant = pb::GrantPermissionRequest {
            subject,
            target,
            permissions: after.granted.clone(),
            ..Default::default()
        };
        permissions.grant_permission(request(request_id, grant)).await?;
    }
    Ok(())
}

/// Id of the account's only key that is good.
async fn key_id(
    credentials: &mut CredentialServiceClient<Client>,
    user_id: i64,
) -> Result<String, Status> {
    let list = pb::ListApiKeysRequest { user_id, ..Default::default() };
    let listed = credentials.list_api_keys(list).await?.into_inner().api_keys;
    let only = listed.into_iter().next();
    only.map(|key| key.id).ok_or_else(|| Status::not_found("the account has no key"))
}

/// All service accounts by name: id and what they hold.
pub(super) async fn list(client: &Client) -> Result<BTreeMap<String, (String, String)>> {
    let mut accounts: BTreeMap<i64, (String, Account)> = BTreeMap::new();
    let mut credentials = CredentialServiceClient::new(client.clone());
    for page in 1.. {
        let pagination = Some(PaginationRequest { page, limit: PAGE, ..Default::default() });
        let list = pb::ListServiceAccountsRequest { pagination, ..Default::default() };
        let listed = credentials.list_service_accounts(list).await;
        let listed = listed.context("ListServiceAccounts")?.into_inner();
        let more = listed.pagination.is_some_and(|page| page.has_next);
        accounts.extend(listed.service_accounts.into_iter().map(|it| {
            let account = Account { description: it.description, ..Account::default() };
            (it.user_id, (it.name, account))
        }));
        if !more {
            break;
        }
    }
    for page in 1.. {
        let pagination = Some(PaginationRequest { page, limit: PAGE, ..Default::default() });
        let list = pb::ListApiKeysRequest { pagination, ..Default::default() };
        let listed = credentials.list_api_keys(list).await.context("ListApiKeys")?.into_inner();
        let more = listed.pagination.is_some_and(|page| page.has_next);
        for key in listed.api_keys {
            // Of a person, or else of an account that is gone: then the account has to be missed.
            if let Some((_, account)) = accounts.get_mut(&key.user_id) {
                account.keys.push(key.name);
            }
        }
        if !more {
            break;
        }
    }
    for grant in grants(client, "group").await? {
        let Some(Subject::UserId(user_id)) = grant.subject.and_then(|it| it.subject) else {
            continue;
        };
        if let Some((_, account)) = accounts.get_mut(&user_id) {
            account.granted.extend(grant.permissions);
        }
    }
    Ok(accounts
        .into_iter()
        .map(|(id, (name, account))| (name, (id.to_string(), account.text())))
        .collect())
}

/// All grants on entities of a kind.
pub(crate) async fn grants(client: &Client, entity_type: &str) -> Result<Vec<pb::Grant>> {
    let mut permissions = PermissionServiceClient::new(client.clone());
    let mut found = Vec::new();
    let mut cursor = String::new();
    loop {
        let pagination = CursorPaginationRequest { cursor, limit: PAGE, ..Default::default() };
        let list = pb::ListGrantsRequest {
            entity_type: entity_type.to_owned(),
            pagination: Some(pagination),
            ..Default::default()
        };
        let listed = permissions.list_grants(list).await.context("ListGrants")?.into_inner();
        found.extend(listed.grants);
        match listed.pagination.filter(|page| page.has_more) {
            Some(page) => cursor = page.next_cursor,
            None => return Ok(found),
        }
    }
}
