//! `InitProducer`: identities of producers.

use platform_proto::rustmq::client::v1::{InitProducerRequest, InitProducerResponse};
use tonic::Request;

use crate::grpc::{Answer, answer};
use crate::parts::Parts;

/// The last epoch; a producer that has used it up becomes another one.
const EPOCH_MAX: u32 = i32::MAX as u32;

pub(crate) async fn init_producer(
    parts: &Parts,
    request: Request<InitProducerRequest>,
) -> Answer<InitProducerResponse> {
    let InitProducerRequest { producer_id, producer_epoch, .. } = request.into_inner();
    // An id that nobody was given may be somebody's later.
    if parts.metadata.knows_producer_id(producer_id) && producer_epoch < EPOCH_MAX {
        let producer_epoch = producer_epoch + 1;
        return answer(Ok(InitProducerResponse { producer_id, producer_epoch }));
    }
    let id = parts.metadata.new_producer_id().await;
    answer(id.map(|producer_id| InitProducerResponse { producer_id, producer_epoch: 0 }))
}
