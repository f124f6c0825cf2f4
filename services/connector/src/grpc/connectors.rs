//! Connectors: what they are, and whether they may work.

use platform_proto::platform::connector::v1 as pb;
use rpc::Call;
use service::page;
use service::visible::Visible;

use super::check;
use crate::convert::{connector, present};
use crate::core::connector::{
    Create, Delete, Disconnect, Get, List, SetCredential, Switch, Update,
};
use crate::core::health::{GetHealth, ResetBreaker};
use crate::error::{Error, Result};
use crate::kind;
use crate::parts::Parts;
use crate::vault;

pub(super) fn list_types(parts: &Parts) -> pb::ListConnectorTypesResponse {
    let has_broker = parts.sources.topics.is_there();
    let about = |it| present::about(it, has_broker);
    pb::ListConnectorTypesResponse { types: kind::ALL.iter().map(about).collect() }
}

pub(super) async fn create(
    parts: &Parts,
    call: &Call,
    mut request: pb::CreateConnectorRequest,
) -> Result<pb::CreateConnectorResponse> {
    let config = request.config.take().unwrap_or_default();
    let kind = connector::checked(&parts.sources, call.org_id, &config)?;
    let caller = parts.caller(call);
    let id = base::uuid_v7(caller.now, &*parts.random);
    let credentials = request.credentials.take();
    let credential = match &credentials {
        Some(credentials) => {
            kind::check_credential(kind, vault::kind_of(credentials))?;
            let key = (caller.org_id, id.as_str());
            let by = (caller.user_id, caller.now);
            Some(parts.vault.seal(key, credentials, by, &*parts.random))
        }
        None => None,
    };
    // What waits for its first credentials cannot be tried.
    let waits = !kind::about(kind).credential_kinds.is_empty() && credential.is_none();
    if !request.skip_check && !waits {
        check::require(parts, call.org_id, &config, credentials.as_ref()).await?;
    }
    let body = connector::body(&request, config);
    let limit = i64::from(parts.options.connectors_max);
    let made = parts.db.write(Create { caller, id, kind, body, credential, limit }).await?;
    parts.settle(call).await;
    Ok(pb::CreateConnectorResponse { connector: Some(present::connector(made)) })
}

pub(super) async fn list(
    parts: &Parts,
    call: &Call,
    request: pb::ListConnectorsRequest,
) -> Result<pb::ListConnectorsResponse> {
    let visible = parts.visible(call).await?;
    if visible == Visible::NONE {
        return Err(Error::Unseen);
    }
    let (filter, page) = connector::list(call.org_id, request, visible);
    let list = List { filter, page: page.clone(), now: parts.clock.now() };
    let (found, total) = parts.db.read(list).await?;
    Ok(pb::ListConnectorsResponse {
        connectors: found.into_iter().map(present::listed).collect(),
        pagination: Some(page::place(&page, total)),
    })
}

pub(super) async fn get(
    parts: &Parts,
    call: &Call,
    request: pb::GetConnectorRequest,
) -> Result<pb::GetConnectorResponse> {
    let get = Get { org_id: call.org_id, id: request.id, now: parts.clock.now() };
    let found = parts.db.read(get).await?;
    Ok(pb::GetConnectorResponse { connector: Some(present::connector(found)) })
}

pub(super) async fn update(
    parts: &Parts,
    call: &Call,
    request: pb::UpdateConnectorRequest,
) -> Result<pb::UpdateConnectorResponse> {
    let config = match request.config {
        Some(config) => Some((connector::checked(&parts.sources, call.org_id, &config)?, config)),
        None => None,
    };
    let update = Update {
        caller: parts.caller(call),
        id: request.id,
        name: request.name,
        description: request.description,
        config,
        labels: request.labels.map(|it| it.labels),
        expected_revision: request.expected_revision,
    };
    let changed = parts.db.write(update).await?;
    Ok(pb::UpdateConnectorResponse { connector: Some(present::connector(changed)) })
}

pub(super) async fn delete(
    parts: &Parts,
    call: &Call,
    request: pb::DeleteConnectorRequest,
) -> Result<pb::DeleteConnectorResponse> {
    let get = Get { org_id: call.org_id, id: request.id.clone(), now: parts.clock.now() };
    parts.db.read(get).await?;
    if !request.force {
        parts.require_unused(call.org_id, &request.id).await?;
    }
    let delete = Delete { caller: parts.caller(call), id: request.id };
    Ok(pb::DeleteConnectorResponse { cancelled_count: parts.db.write(delete).await? })
}

async fn switch(
    parts: &Parts,
    call: &Call,
    id: String,
    enabled: bool,
    reason: String,
) -> Result<(pb::Connector, i32)> {
    let switch = Switch { caller: parts.caller(call), id, enabled, reason };
    let (seen, cancelled) = parts.db.write(switch).await?;
    Ok((present::connector(seen), cancelled))
}

pub(super) async fn enable(
    parts: &Parts,
    call: &Call,
    request: pb::EnableConnectorRequest,
) -> Result<pb::EnableConnectorResponse> {
    let (connector, _) = switch(parts, call, request.id, true, String::new()).await?;
    Ok(pb::EnableConnectorResponse { connector: Some(connector) })
}

pub(super) async fn disable(
    parts: &Parts,
    call: &Call,
    request: pb::DisableConnectorRequest,
) -> Result<pb::DisableConnectorResponse> {
    let (connector, cancelled_count) =
        switch(parts, call, request.id, false, request.reason).await?;
    Ok(pb::DisableConnectorResponse { connector: Some(connector), cancelled_count })
}

pub(super) async fn set_credentials(
    parts: &Parts,
    call: &Call,
    request: pb::SetConnectorCredentialsRequest,
) -> Result<pb::SetConnectorCredentialsResponse> {
    let caller = parts.caller(call);
    let get = Get { org_id: call.org_id, id: request.id.clone(), now: caller.now };
    let stored = parts.db.read(get).await?.stored;
    let credentials = request.credentials.unwrap_or_default();
    kind::check_credential(stored.kind, vault::kind_of(&credentials))?;
    if !request.skip_check {
        check::require(parts, call.org_id, &stored.body.config, Some(&credentials)).await?;
    }
    let (key, by) = ((call.org_id, stored.id.as_str()), (caller.user_id, caller.now));
    let credential = parts.vault.seal(key, &credentials, by, &*parts.random);
    let set = SetCredential { caller, id: request.id, credential };
    let changed = parts.db.write(set).await?;
    Ok(pb::SetConnectorCredentialsResponse { connector: Some(present::connector(changed)) })
}

pub(super) async fn health(
    parts: &Parts,
    call: &Call,
    request: pb::GetConnectorHealthRequest,
) -> Result<pb::GetConnectorHealthResponse> {
    let get = GetHealth { org_id: call.org_id, id: request.id, now: parts.clock.now() };
    let found = parts.db.read(get).await?;
    Ok(pb::GetConnectorHealthResponse { health: Some(present::health(&found)) })
}

pub(super) async fn reset_breaker(
    parts: &Parts,
    call: &Call,
    request: pb::ResetCircuitBreakerRequest,
) -> Result<pb::ResetCircuitBreakerResponse> {
    let reset = ResetBreaker { caller: parts.caller(call), id: request.id };
    let found = parts.db.write(reset).await?;
    Ok(pb::ResetCircuitBreakerResponse { health: Some(present::health(&found)) })
}

pub(super) async fn disconnect(
    parts: &Parts,
    call: &Call,
    request: pb::DisconnectConnectorRequest,
) -> Result<pb::DisconnectConnectorResponse> {
    let disconnect = Disconnect { caller: parts.caller(call), id: request.id };
    let changed = parts.db.write(disconnect).await?;
    Ok(pb::DisconnectConnectorResponse {
        connector: Some(present::connector(changed)),
        cancelled_count: 0,
        // No token of ours is known anywhere else.
        revoked_at_source: false,
    })
}

pub(super) async fn list_accounts(
    parts: &Parts,
    call: &Call,
    request: pb::ListAccountsRequest,
) -> Result<pb::ListAccountsResponse> {
    let get = Get { org_id: call.org_id, id: request.connector_id, now: parts.clock.now() };
    parts.db.read(get).await?;
    let page = connector::by_name(request.pagination.as_ref());
    Ok(pb::ListAccountsResponse { accounts: Vec::new(), pagination: Some(page::place(&page, 0)) })
}

pub(super) async fn sync_accounts(
    parts: &Parts,
    call: &Call,
    request: pb::SyncAccountsRequest,
) -> Result<pb::SyncAccountsResponse> {
    let get = Get { org_id: call.org_id, id: request.connector_id, now: parts.clock.now() };
    let stored = parts.db.read(get).await?.stored;
    if kind::about(stored.kind).has_accounts {
        return Err(Error::NotBuilt { what: "asking for accounts".to_owned() });
    }
    Err(Error::NoAccounts { kind: stored.kind })
}
