//! `TableService`.

use std::sync::Arc;

use async_trait::async_trait;
use platform_proto::platform::data::v1 as pb;
use platform_proto::platform::data::v1::table_service_server::TableService;
use rpc::Call;
use tonic::Request;
use tonic::codegen::BoxStream;

use super::{Answer, answer, dropping, operations, table_rows, tables};
use crate::parts::Parts;

/// The tables of all layers.
pub(crate) struct TableApi(pub(crate) Arc<Parts>);

#[async_trait]
impl TableService for TableApi {
    async fn list_tables(
        &self,
        request: Request<pb::ListTablesRequest>,
    ) -> Answer<pb::ListTablesResponse> {
        let call = Call::of(&request);
        answer(tables::list(&self.0, &call, &request.into_inner()).await)
    }

    async fn get_table(
        &self,
        request: Request<pb::GetTableRequest>,
    ) -> Answer<pb::GetTableResponse> {
        let call = Call::of(&request);
        answer(tables::get(&self.0, &call, &request.into_inner()).await)
    }

    async fn ensure_table(
        &self,
        request: Request<pb::EnsureTableRequest>,
    ) -> Answer<pb::EnsureTableResponse> {
        let call = Call::of(&request);
        answer(tables::ensure(&self.0, &call, &request.into_inner()).await)
    }

    async fn drop_table(
        &self,
        request: Request<pb::DropTableRequest>,
    ) -> Answer<pb::DropTableResponse> {
        let call = Call::of(&request);
        answer(dropping::drop(&self.0, &call, &request.into_inner()).await)
    }

    async fn read_table(
        &self,
        request: Request<pb::ReadTableRequest>,
    ) -> Answer<BoxStream<pb::ReadTableResponse>> {
        let call = Call::of(&request);
        answer(table_rows::read(&self.0, &call, request.into_inner()).await)
    }

    async fn read_table_changes(
        &self,
        request: Request<pb::ReadTableChangesRequest>,
    ) -> Answer<BoxStream<pb::ReadTableChangesResponse>> {
        let call = Call::of(&request);
        answer(table_rows::changes(&self.0, &call, request.into_inner()).await)
    }

    async fn list_table_versions(
        &self,
        request: Request<pb::ListTableVersionsRequest>,
    ) -> Answer<pb::ListTableVersionsResponse> {
        let call = Call::of(&request);
        answer(tables::versions(&self.0, &call, &request.into_inner()).await)
    }

    async fn restore_table(
        &self,
        request: Request<pb::RestoreTableRequest>,
    ) -> Answer<pb::RestoreTableResponse> {
        let call = Call::of(&request);
        answer(tables::restore(&self.0, &call, request.into_inner()).await)
    }

    async fn set_table_retention(
        &self,
        request: Request<pb::SetTableRetentionRequest>,
    ) -> Answer<pb::SetTableRetentionResponse> {
        let call = Call::of(&request);
        answer(tables::set_retention(&self.0, &call, request.into_inner()).await)
    }

    async fn optimize_table(
        &self,
        request: Request<pb::OptimizeTableRequest>,
    ) -> Answer<pb::OptimizeTableResponse> {
        let call = Call::of(&request);
        answer(operations::optimize(&self.0, &call, request.into_inner()).await)
    }

    async fn vacuum_table(
        &self,
        request: Request<pb::VacuumTableRequest>,
    ) -> Answer<pb::VacuumTableResponse> {
        let call = Call::of(&request);
        answer(operations::vacuum(&self.0, &call, request.into_inner()).await)
    }

    async fn erase_rows(
        &self,
        request: Request<pb::EraseRowsRequest>,
    ) -> Answer<pb::EraseRowsResponse> {
        let call = Call::of(&request);
        answer(operations::erase(&self.0, &call, request.into_inner()).await)
    }

    async fn get_table_operation(
        &self,
        request: Request<pb::GetTableOperationRequest>,
    ) -> Answer<pb::GetTableOperationResponse> {
        let call = Call::of(&request);
        answer(operations::get(&self.0, &call, request.into_inner()).await)
    }

    async fn list_table_operations(
        &self,
        request: Request<pb::ListTableOperationsRequest>,
    ) -> Answer<pb::ListTableOperationsResponse> {
        let call = Call::of(&request);
        answer(operations::list(&self.0, &call, request.into_inner()).await)
    }

    async fn cancel_table_operation(
        &self,
        request: Request<pb::CancelTableOperationRequest>,
    ) -> Answer<pb::CancelTableOperationResponse> {
        let call = Call::of(&request);
        answer(operations::cancel(&self.0, &call, request.into_inner()).await)
    }
}
