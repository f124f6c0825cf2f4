//! `BronzeService`.

use std::sync::Arc;

use async_trait::async_trait;
use platform_proto::platform::data::v1 as pb;
use platform_proto::platform::data::v1::bronze_service_server::BronzeService;
use rpc::Call;
use tonic::codegen::BoxStream;
use tonic::{Request, Streaming};

use super::{Answer, answer, batches, ingest, lineage, operations, records, removal};
use crate::parts::Parts;

/// The bronze layer.
pub(crate) struct BronzeApi(pub(crate) Arc<Parts>);

#[async_trait]
impl BronzeService for BronzeApi {
    async fn ingest_batch(
        &self,
        request: Request<Streaming<pb::IngestBatchRequest>>,
    ) -> Answer<pb::IngestBatchResponse> {
        let call = Call::of(&request);
        answer(ingest::stream(&self.0, &call, request.into_inner()).await)
    }

    async fn ingest_records(
        &self,
        request: Request<pb::IngestRecordsRequest>,
    ) -> Answer<pb::IngestRecordsResponse> {
        let call = Call::of(&request);
        answer(ingest::few(&self.0, &call, request.into_inner()).await)
    }

    async fn ingest_from_storage(
        &self,
        request: Request<pb::IngestFromStorageRequest>,
    ) -> Answer<pb::IngestFromStorageResponse> {
        let call = Call::of(&request);
        answer(ingest::staged(&self.0, &call, request.into_inner()).await)
    }

    async fn get_batch(
        &self,
        request: Request<pb::GetBatchRequest>,
    ) -> Answer<pb::GetBatchResponse> {
        let call = Call::of(&request);
        answer(batches::get(&self.0, &call, request.into_inner()).await)
    }

    async fn list_batches(
        &self,
        request: Request<pb::ListBatchesRequest>,
    ) -> Answer<pb::ListBatchesResponse> {
        let call = Call::of(&request);
        answer(batches::list(&self.0, &call, &request.into_inner()).await)
    }

    async fn read_raw(
        &self,
        request: Request<pb::ReadRawRequest>,
    ) -> Answer<BoxStream<pb::ReadRawResponse>> {
        let call = Call::of(&request);
        answer(records::read(&self.0, &call, request.into_inner()).await)
    }

    async fn list_raw_records(
        &self,
        request: Request<pb::ListRawRecordsRequest>,
    ) -> Answer<pb::ListRawRecordsResponse> {
        let call = Call::of(&request);
        answer(records::list(&self.0, &call, request.into_inner()).await)
    }

    async fn get_lineage(
        &self,
        request: Request<pb::GetLineageRequest>,
    ) -> Answer<pb::GetLineageResponse> {
        let call = Call::of(&request);
        answer(lineage::get(&self.0, &call, request.into_inner()).await)
    }

    async fn replay_batches(
        &self,
        request: Request<pb::ReplayBatchesRequest>,
    ) -> Answer<pb::ReplayBatchesResponse> {
        let call = Call::of(&request);
        answer(removal::replay(&self.0, &call, request.into_inner()).await)
    }

    async fn apply_retention(
        &self,
        request: Request<pb::ApplyRetentionRequest>,
    ) -> Answer<pb::ApplyRetentionResponse> {
        let call = Call::of(&request);
        answer(removal::apply_retention(&self.0, &call, request.into_inner()).await)
    }

    async fn delete_batch(
        &self,
        request: Request<pb::DeleteBatchRequest>,
    ) -> Answer<pb::DeleteBatchResponse> {
        let call = Call::of(&request);
        answer(removal::delete(&self.0, &call, request.into_inner()).await)
    }

    async fn erase_raw_records(
        &self,
        request: Request<pb::EraseRawRecordsRequest>,
    ) -> Answer<pb::EraseRawRecordsResponse> {
        let call = Call::of(&request);
        answer(operations::erase_raw(&self.0, &call, request.into_inner()).await)
    }
}
