//! `CatalogService`.

use std::sync::Arc;

use async_trait::async_trait;
use platform_proto::platform::query::v1 as pb;
use platform_proto::platform::query::v1::catalog_service_server::CatalogService;
use rpc::Call;
use tonic::Request;

use super::{profile, relations, views};
use crate::grpc::{Answer, answer};
use crate::parts::Parts;

/// What can be queried.
pub(crate) struct CatalogApi(pub(crate) Arc<Parts>);

#[async_trait]
impl CatalogService for CatalogApi {
    async fn list_relations(
        &self,
        request: Request<pb::ListRelationsRequest>,
    ) -> Answer<pb::ListRelationsResponse> {
        let call = Call::of(&request);
        answer(relations::list(&self.0, &call, request.into_inner()).await)
    }

    async fn get_relation(
        &self,
        request: Request<pb::GetRelationRequest>,
    ) -> Answer<pb::GetRelationResponse> {
        let call = Call::of(&request);
        answer(relations::get(&self.0, &call, &request.into_inner().name).await)
    }

    async fn profile_relation(
        &self,
        request: Request<pb::ProfileRelationRequest>,
    ) -> Answer<pb::ProfileRelationResponse> {
        let call = Call::of(&request);
        answer(profile::profile(&self.0, &call, request.into_inner()).await)
    }

    async fn search_catalog(
        &self,
        request: Request<pb::SearchCatalogRequest>,
    ) -> Answer<pb::SearchCatalogResponse> {
        let call = Call::of(&request);
        answer(relations::search(&self.0, &call, request.into_inner()).await)
    }

    async fn list_sql_functions(
        &self,
        _: Request<pb::ListSqlFunctionsRequest>,
    ) -> Answer<pb::ListSqlFunctionsResponse> {
        answer(Ok(relations::functions()))
    }

    async fn save_view(
        &self,
        request: Request<pb::SaveViewRequest>,
    ) -> Answer<pb::SaveViewResponse> {
        let call = Call::of(&request);
        answer(views::save(&self.0, &call, request.into_inner()).await)
    }

    async fn list_view_versions(
        &self,
        request: Request<pb::ListViewVersionsRequest>,
    ) -> Answer<pb::ListViewVersionsResponse> {
        let call = Call::of(&request);
        answer(views::versions(&self.0, &call, request.into_inner()).await)
    }

    async fn delete_view(
        &self,
        request: Request<pb::DeleteViewRequest>,
    ) -> Answer<pb::DeleteViewResponse> {
        let call = Call::of(&request);
        answer(views::delete(&self.0, &call, request.into_inner().name).await)
    }
}
