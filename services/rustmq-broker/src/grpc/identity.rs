//! `InitProducer`: identities of producers.

use platform_proto::rustmq::client::v1::{InitProducerRequest, InitProducerResponse};
use tonic::Request;

use crate::grpc::Answer;
use crate::parts::Parts;

pub(crate) async fn init_producer(
    parts: &Parts,
    request: Request<InitProducerRequest>,
) -> Answer<InitProducerResponse> {
    _ = (parts, request);
    Err(platform_proto::codec::not_implemented("rustmq"))
}
