//! `DatasetService`.

use std::sync::Arc;

use async_trait::async_trait;
use platform_proto::platform::config::v1 as pb;
use platform_proto::platform::config::v1::dataset_service_server::DatasetService;
use rpc::Call;
use tonic::Request;

use crate::body;
use crate::convert::{page, present};
use crate::core::datasets::{
    CreateDataset, GetDataset, RevertDataset, UpdateDataset, ValidateDataset, propose,
};
use crate::core::object::{Delete, List, ListVersions, Revert};
use crate::error::{Error, Result};
use crate::grpc::{Answer, answer};
use crate::kind::Kind;
use crate::parts::Parts;
use crate::store::list::{Filter, Orders};

const ORDERS: Orders =
    &[("created_at", "created_at"), ("updated_at", "updated_at"), ("name", "name")];

/// Data sets.
pub(crate) struct DatasetApi(pub(crate) Arc<Parts>);

#[async_trait]
impl DatasetService for DatasetApi {
    async fn create_dataset(
        &self,
        request: Request<pb::CreateDatasetRequest>,
    ) -> Answer<pb::CreateDatasetResponse> {
        let call = Call::of(&request);
        answer(create(&self.0, &call, request.into_inner()).await)
    }

    async fn get_dataset(
        &self,
        request: Request<pb::GetDatasetRequest>,
    ) -> Answer<pb::GetDatasetResponse> {
        let call = Call::of(&request);
        answer(get(&self.0, &call, request.into_inner()).await)
    }

    async fn list_datasets(
        &self,
        request: Request<pb::ListDatasetsRequest>,
    ) -> Answer<pb::ListDatasetsResponse> {
        let call = Call::of(&request);
        answer(list(&self.0, &call, request.into_inner()).await)
    }

    async fn update_dataset(
        &self,
        request: Request<pb::UpdateDatasetRequest>,
    ) -> Answer<pb::UpdateDatasetResponse> {
        let call = Call::of(&request);
        answer(update(&self.0, &call, request.into_inner()).await)
    }

    async fn delete_dataset(
        &self,
        request: Request<pb::DeleteDatasetRequest>,
    ) -> Answer<pb::DeleteDatasetResponse> {
        let call = Call::of(&request);
        answer(delete(&self.0, &call, request.into_inner()).await)
    }

    async fn validate_dataset(
        &self,
        request: Request<pb::ValidateDatasetRequest>,
    ) -> Answer<pb::ValidateDatasetResponse> {
        let call = Call::of(&request);
        answer(validate(&self.0, &call, request.into_inner()).await)
    }

    async fn suggest_dataset(
        &self,
        request: Request<pb::SuggestDatasetRequest>,
    ) -> Answer<pb::SuggestDatasetResponse> {
        answer(suggest(request.into_inner()).await)
    }

    async fn list_dataset_versions(
        &self,
        request: Request<pb::ListDatasetVersionsRequest>,
    ) -> Answer<pb::ListDatasetVersionsResponse> {
        let call = Call::of(&request);
        answer(list_versions(&self.0, &call, request.into_inner()).await)
    }

    async fn revert_dataset(
        &self,
        request: Request<pb::RevertDatasetRequest>,
    ) -> Answer<pb::RevertDatasetResponse> {
        let call = Call::of(&request);
        answer(revert(&self.0, &call, request.into_inner()).await)
    }
}

async fn create(
    parts: &Parts,
    call: &Call,
    request: pb::CreateDatasetRequest,
) -> Result<pb::CreateDatasetResponse> {
    let caller = parts.caller(call).await;
    let dataset = request.dataset.unwrap_or_default();
    let (stored, issues) = parts.decide(CreateDataset { caller, dataset }).await?;
    parts.settle(call).await;
    Ok(pb::CreateDatasetResponse {
        dataset: Some(present::dataset(stored)),
        issues: issues.to_wire(),
    })
}

async fn get(
    parts: &Parts,
    call: &Call,
    request: pb::GetDatasetRequest,
) -> Result<pb::GetDatasetResponse> {
    let get = GetDataset {
        caller: parts.caller(call).await,
        name: request.name,
        version: i64::from(request.version),
    };
    let found = parts.db.read(get).await?;
    let stored = match &found.version {
        Some(version) => present::as_of(&found.object, version),
        None => found.object,
    };
    Ok(pb::GetDatasetResponse {
        dataset: Some(present::dataset(stored)),
        columns: found.columns.iter().map(crate::core::column::Column::to_wire).collect(),
    })
}

async fn list(
    parts: &Parts,
    call: &Call,
    request: pb::ListDatasetsRequest,
) -> Result<pb::ListDatasetsResponse> {
    let is_deleted = request.status == Some(pb::DatasetStatus::Deleted as i32);
    let filter = Filter {
        state: request.status.filter(|_| !is_deleted).map(i64::from),
        categories: request.layer.map(|_| body::with_layer(request.layer())).unwrap_or_default(),
        refers_to: Some((Kind::Dataset, request.input)).filter(|(_, name)| !name.is_empty()),
        search: request.search,
        labels: request.labels,
        is_deleted,
        visible: parts.listed(call, Kind::Dataset).await?,
        ..Filter::of(call.org_id, Kind::Dataset)
    };
    let page = page::numbered(request.pagination.as_ref(), "created_at");
    let list = List { filter, page: page.clone(), orders: ORDERS };
    let (datasets, total) = parts.db.read(list).await?;
    Ok(pb::ListDatasetsResponse {
        datasets: datasets.into_iter().map(present::dataset).collect(),
        pagination: Some(page::place(&page, total)),
    })
}

async fn update(
    parts: &Parts,
    call: &Call,
    request: pb::UpdateDatasetRequest,
) -> Result<pb::UpdateDatasetResponse> {
    let caller = parts.caller(call).await;
    let changed = parts.decide(UpdateDataset { caller, request }).await?;
    Ok(pb::UpdateDatasetResponse {
        dataset: Some(present::dataset(changed.object)),
        issues: changed.issues.to_wire(),
        is_rebuilding: changed.is_rebuilding,
    })
}

async fn delete(
    parts: &Parts,
    call: &Call,
    request: pb::DeleteDatasetRequest,
) -> Result<pb::DeleteDatasetResponse> {
    let delete = Delete {
        caller: parts.caller(call).await,
        kind: Kind::Dataset,
        id: request.name,
        expected_version: i64::from(request.expected_version),
    };
    Ok(pb::DeleteDatasetResponse { revision: parts.decide(delete).await? })
}

async fn validate(
    parts: &Parts,
    call: &Call,
    request: pb::ValidateDatasetRequest,
) -> Result<pb::ValidateDatasetResponse> {
    let caller = parts.caller(call).await;
    let dataset = request.dataset.unwrap_or_default();
    let found = parts.db.read(ValidateDataset { caller, dataset }).await?;
    Ok(pb::ValidateDatasetResponse {
        valid: !found.issues.has_errors(),
        issues: found.issues.to_wire(),
        columns: found.columns.iter().map(crate::core::column::Column::to_wire).collect(),
        needs_rebuild: found.needs_rebuild,
    })
}

/// Looking at a thousand rows takes longer than a thread that serves calls may be held.
async fn suggest(request: pb::SuggestDatasetRequest) -> Result<pb::SuggestDatasetResponse> {
    let proposed = tokio::task::spawn_blocking(move || propose(&request)).await;
    let (dataset, issues) = proposed.map_err(|failed| match failed.try_into_panic() {
        // The server answers for panics, as in every handler.
        Ok(panic) => std::panic::resume_unwind(panic),
        Err(_) => Error::Draining,
    })??;
    Ok(pb::SuggestDatasetResponse { dataset: Some(dataset), issues: issues.to_wire() })
}

async fn list_versions(
    parts: &Parts,
    call: &Call,
    request: pb::ListDatasetVersionsRequest,
) -> Result<pb::ListDatasetVersionsResponse> {
    let kind = Kind::Dataset;
    let page = page::versions(request.pagination.as_ref(), call.org_id, kind, &request.name)?;
    let list = ListVersions { org_id: call.org_id, kind, id: request.name, page: page.clone() };
    let found = parts.db.read(list).await?;
    let versions = &found.versions;
    Ok(pb::ListDatasetVersionsResponse {
        versions: versions.iter().map(|it| present::dataset_version(&found.object, it)).collect(),
        pagination: Some(page::after(&found, page.is_ascending)),
    })
}

async fn revert(
    parts: &Parts,
    call: &Call,
    request: pb::RevertDatasetRequest,
) -> Result<pb::RevertDatasetResponse> {
    let revert = Revert {
        caller: parts.caller(call).await,
        kind: Kind::Dataset,
        id: request.name,
        to_version: i64::from(request.to_version),
        expected_version: i64::from(request.expected_version),
        reason: request.change_reason,
        allow_rebuild: request.allow_rebuild,
        account: 0,
    };
    let (stored, is_rebuilding) = parts.decide(RevertDataset { revert }).await?;
    Ok(pb::RevertDatasetResponse { dataset: Some(present::dataset(stored)), is_rebuilding })
}
