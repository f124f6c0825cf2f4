//! `SyncService`.

use std::sync::Arc;

use async_trait::async_trait;
use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::connector::v1::sync_service_server::SyncService;
use rpc::Call;
use tonic::Request;
use tonic::codegen::BoxStream;

use crate::grpc::{Answer, answer, states, streams, syncs};
use crate::parts::Parts;

/// Streams, their states, and the syncs that bring them.
pub(crate) struct SyncApi(pub(crate) Arc<Parts>);

#[async_trait]
impl SyncService for SyncApi {
    async fn list_streams(
        &self,
        request: Request<pb::ListStreamsRequest>,
    ) -> Answer<pb::ListStreamsResponse> {
        let call = Call::of(&request);
        answer(streams::list(&self.0, &call, request.into_inner()).await)
    }

    async fn configure_streams(
        &self,
        request: Request<pb::ConfigureStreamsRequest>,
    ) -> Answer<pb::ConfigureStreamsResponse> {
        let call = Call::of(&request);
        answer(streams::configure(&self.0, &call, request.into_inner()).await)
    }

    async fn remove_streams(
        &self,
        request: Request<pb::RemoveStreamsRequest>,
    ) -> Answer<pb::RemoveStreamsResponse> {
        let call = Call::of(&request);
        answer(streams::remove(&self.0, &call, request.into_inner()).await)
    }

    async fn accept_schema_change(
        &self,
        request: Request<pb::AcceptSchemaChangeRequest>,
    ) -> Answer<pb::AcceptSchemaChangeResponse> {
        let call = Call::of(&request);
        answer(streams::accept(&self.0, &call, request.into_inner()).await)
    }

    async fn start_sync(
        &self,
        request: Request<pb::StartSyncRequest>,
    ) -> Answer<pb::StartSyncResponse> {
        let call = Call::of(&request);
        answer(syncs::start(&self.0, &call, request.into_inner()).await)
    }

    async fn get_sync(&self, request: Request<pb::GetSyncRequest>) -> Answer<pb::GetSyncResponse> {
        let call = Call::of(&request);
        answer(syncs::get(&self.0, &call, request.into_inner()).await)
    }

    async fn list_syncs(
        &self,
        request: Request<pb::ListSyncsRequest>,
    ) -> Answer<pb::ListSyncsResponse> {
        let call = Call::of(&request);
        answer(syncs::list(&self.0, &call, request.into_inner()).await)
    }

    async fn watch_sync(
        &self,
        request: Request<pb::WatchSyncRequest>,
    ) -> Answer<BoxStream<pb::WatchSyncResponse>> {
        let call = Call::of(&request);
        answer(syncs::watch(&self.0, &call, request.into_inner()).await)
    }

    async fn cancel_sync(
        &self,
        request: Request<pb::CancelSyncRequest>,
    ) -> Answer<pb::CancelSyncResponse> {
        let call = Call::of(&request);
        answer(syncs::cancel(&self.0, &call, request.into_inner()).await)
    }

    async fn list_sync_logs(
        &self,
        request: Request<pb::ListSyncLogsRequest>,
    ) -> Answer<pb::ListSyncLogsResponse> {
        let call = Call::of(&request);
        answer(syncs::list_logs(&self.0, &call, request.into_inner()).await)
    }

    async fn list_stream_states(
        &self,
        request: Request<pb::ListStreamStatesRequest>,
    ) -> Answer<pb::ListStreamStatesResponse> {
        let call = Call::of(&request);
        answer(states::list(&self.0, &call, request.into_inner()).await)
    }

    async fn get_stream_state(
        &self,
        request: Request<pb::GetStreamStateRequest>,
    ) -> Answer<pb::GetStreamStateResponse> {
        let call = Call::of(&request);
        answer(states::get(&self.0, &call, request.into_inner()).await)
    }

    async fn set_stream_state(
        &self,
        request: Request<pb::SetStreamStateRequest>,
    ) -> Answer<pb::SetStreamStateResponse> {
        let call = Call::of(&request);
        answer(states::set(&self.0, &call, request.into_inner()).await)
    }

    async fn reset_stream_states(
        &self,
        request: Request<pb::ResetStreamStatesRequest>,
    ) -> Answer<pb::ResetStreamStatesResponse> {
        let call = Call::of(&request);
        answer(states::reset(&self.0, &call, request.into_inner()).await)
    }
}
