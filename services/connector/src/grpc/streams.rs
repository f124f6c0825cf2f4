//! Streams: which are brought, and how.

use std::collections::{BTreeMap, BTreeSet};

use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::data::v1::TableSchema;
use rpc::Call;
use service::page;

use super::discover;
use crate::convert::{connector, stream};
use crate::core::connector::Get;
use crate::core::discover::GetReady;
use crate::core::stream::{Accept, Configure, ListStreams, Remove, names_columns};
use crate::error::{Error, Result};
use crate::parts::Parts;

pub(super) async fn list(
    parts: &Parts,
    call: &Call,
    request: pb::ListStreamsRequest,
) -> Result<pb::ListStreamsResponse> {
    let page = connector::by_name(request.pagination.as_ref());
    let list = ListStreams {
        org_id: call.org_id,
        id: request.connector_id,
        enabled_only: request.enabled_only,
        page: page.clone(),
    };
    let (found, total) = parts.db.read(list).await?;
    Ok(pb::ListStreamsResponse {
        streams: found.into_iter().map(stream::stream).collect(),
        pagination: Some(page::place(&page, total)),
    })
}

pub(super) async fn configure(
    parts: &Parts,
    call: &Call,
    request: pb::ConfigureStreamsRequest,
) -> Result<pb::ConfigureStreamsResponse> {
    let streams = stream::configs(request.streams)?;
    let get = Get { org_id: call.org_id, id: request.connector_id.clone(), now: parts.clock.now() };
    parts.db.read(get).await?;
    let datasets: BTreeSet<&str> =
        streams.iter().map(|it| it.dataset.as_str()).filter(|name| !name.is_empty()).collect();
    for dataset in datasets {
        parts.require_dataset(call.org_id, dataset).await?;
    }
    let schemas = if streams.iter().any(names_columns) {
        schemas(parts, call, &request.connector_id).await?
    } else {
        BTreeMap::new()
    };
    let caller = parts.caller(call);
    let configure = Configure { caller, id: request.connector_id, streams, schemas };
    let configured = parts.db.write(configure).await?;
    Ok(pb::ConfigureStreamsResponse {
        streams: configured.streams.into_iter().map(stream::stream).collect(),
        states_dropped: configured.dropped,
    })
}

/// The columns of a connector's streams, as the other side has them; none where it does not say.
async fn schemas(parts: &Parts, call: &Call, id: &str) -> Result<BTreeMap<String, TableSchema>> {
    let ready = parts.db.read(GetReady { org_id: call.org_id, id: id.to_owned() }).await;
    let discovery = match ready {
        Ok(ready) => discover::known(parts, &ready, false).await,
        Err(error) => Err(error),
    };
    let schema = |it: pb::StreamDescription| Some((it.stream?.name, it.schema?));
    match discovery {
        Ok(discovery) => Ok(discovery.streams.into_iter().filter_map(schema).collect()),
        Err(
            Error::Disabled { .. }
            | Error::CredentialsMissing { .. }
            | Error::SourceUnavailable { .. },
        ) => Ok(BTreeMap::new()),
        Err(error) => Err(error),
    }
}

pub(super) async fn remove(
    parts: &Parts,
    call: &Call,
    request: pb::RemoveStreamsRequest,
) -> Result<pb::RemoveStreamsResponse> {
    let (caller, streams) = (parts.caller(call), request.streams);
    let count = parts.db.write(Remove { caller, id: request.connector_id, streams }).await?;
    Ok(pb::RemoveStreamsResponse { removed_count: i32::try_from(count).unwrap_or(i32::MAX) })
}

pub(super) async fn accept(
    parts: &Parts,
    call: &Call,
    request: pb::AcceptSchemaChangeRequest,
) -> Result<pb::AcceptSchemaChangeResponse> {
    let accept = Accept {
        caller: parts.caller(call),
        id: request.connector_id,
        stream: request.stream.unwrap_or_default(),
        fingerprint: request.fingerprint,
    };
    let accepted = parts.db.write(accept).await?;
    Ok(pb::AcceptSchemaChangeResponse { stream: Some(stream::stream(accepted)) })
}
