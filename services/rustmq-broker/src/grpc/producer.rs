//! `ProducerService`: one request at a time. The stream is `grpc::produce_stream`.

use std::collections::HashSet;
use std::sync::Arc;

use async_trait::async_trait;
use futures_util::future::join_all;
use platform_proto::rustmq::client::v1::opaque::producer_service_server::ProducerService;
use platform_proto::rustmq::client::v1::opaque::{ProduceBatchRequest, ProduceRequest};
use platform_proto::rustmq::client::v1::{
    InitProducerRequest, InitProducerResponse, ProduceBatchResponse, ProduceResponse,
};
use prost::Message as _;
use rpc::Call;
use tonic::{Request, Response};

use crate::convert::{check_client_id, invalid, produce};
use crate::core::refusal::Refusal;
use crate::core::writes::{Acks, Pending};
use crate::error::Error;
use crate::grpc::Answer;
use crate::grpc::caller::Caller;
use crate::grpc::identity;
use crate::parts::Parts;

/// Most batches of one request.
const PARTITIONS_MAX: usize = 1000;

/// Writes what single requests ask for.
#[derive(Clone)]
pub(crate) struct ProducerApi(pub(crate) Arc<Parts>);

#[async_trait]
impl ProducerService for ProducerApi {
    async fn produce(&self, request: Request<ProduceRequest>) -> Answer<ProduceResponse> {
        let caller = Caller::of(&Call::of(&request));
        let request = request.into_inner();
        let correlation_id = request.correlation_id;
        let checked = caller.check(self.0.clock.now());
        let checked = checked.and_then(|()| self.0.writes.check_size(request.encoded_len()));
        let item = checked.and_then(|()| produce::item(request, None));
        let pending = match item {
            Ok(item) => self.0.writes.write(item).due().await,
            Err(refusal) => Pending::refused(None, refusal),
        };
        let broker = &self.0.options.broker_id;
        Ok(Response::new(produce::response(&pending, correlation_id, broker)))
    }

    async fn produce_batch(
        &self,
        request: Request<ProduceBatchRequest>,
    ) -> Answer<ProduceBatchResponse> {
        let caller = Caller::of(&Call::of(&request));
        let request = request.into_inner();
        if !(1..=PARTITIONS_MAX).contains(&request.partitions.len()) {
            return Err(
                Error::Field { field: "partitions", rule: "there must be 1 to 1000" }.into()
            );
        }
        let common = self.check(&caller, &request);
        let timeout = request.timeout;
        let mut named = HashSet::new();
        let mut pending = Vec::with_capacity(request.partitions.len());
        for data in request.partitions {
            let place = data.topic_partition.clone();
            let is_first =
                place.as_ref().is_none_or(|it| named.insert((it.topic.clone(), it.partition)));
            let item = common.clone().and_then(|acks| {
                if !is_first {
                    return Err(invalid("topic_partition", "it comes twice in the request"));
                }
                produce::batch_item(data, acks, produce::timeout(timeout)?)
            });
            let begun = match item {
                Ok(item) => self.0.writes.write(item),
                Err(refusal) => Pending::refused(None, refusal),
            };
            pending.push(async move { (place, begun.due().await) });
        }
        let broker = &self.0.options.broker_id;
        let due = join_all(pending).await;
        let partitions =
            due.into_iter().map(|(place, it)| produce::result(place, &it, broker)).collect();
        Ok(Response::new(ProduceBatchResponse { partitions, throttle_time: None }))
    }

    async fn init_producer(
        &self,
        request: Request<InitProducerRequest>,
    ) -> Answer<InitProducerResponse> {
        identity::init_producer(&self.0, request).await
    }
}

impl ProducerApi {
    /// Checks what a request says for all of its batches.
    fn check(&self, caller: &Caller, request: &ProduceBatchRequest) -> Result<Acks, Refusal> {
        caller.check(self.0.clock.now())?;
        self.0.writes.check_size(request.encoded_len())?;
        check_client_id(&request.client_id)?;
        produce::acks(request.acks, request.custom_ack_count)
    }
}
