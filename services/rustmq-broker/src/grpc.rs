//! Handlers: a request becomes a question to the rules, and its outcome the answer.

mod admin;
mod broker;
mod caller;
mod cluster;
mod consumer;
mod gathered;
mod health;
mod hot;
mod identity;
mod metadata;
mod produce_stream;
mod producer;
mod subscribe;

use std::sync::Arc;

use platform_proto::rustmq::broker::v1::broker_health_service_server::BrokerHealthServiceServer;
use platform_proto::rustmq::client::v1::metadata_service_server::MetadataServiceServer;
use platform_proto::rustmq::controller::v1::admin_service_server::AdminServiceServer;
use platform_proto::rustmq::controller::v1::controller_broker_service_server::ControllerBrokerServiceServer;
use rpc::{Call, Routes};
use tonic::{Response, Status};

use crate::error::Result;
pub(crate) use crate::grpc::caller::Caller;
use crate::parts::Parts;

/// What a handler of one message gives back.
pub(crate) type Answer<T> = std::result::Result<Response<T>, Status>;

pub(crate) fn answer<T>(outcome: Result<T>) -> Answer<T> {
    outcome.map(Response::new).map_err(Status::from)
}

/// Whether the caller is one of the cluster's own: an operator, or a service. Until there are rules of access, nobody
/// else passes; the server's layers refuse the others before, and this is the second look.
pub(crate) fn is_trusted(call: &Call) -> bool {
    call.is_peer() || call.principal.as_ref().is_some_and(|principal| principal.is_operator)
}

/// Every service of a broker.
pub(crate) fn routes(parts: &Arc<Parts>) -> Routes {
    let shared = || Arc::clone(parts);
    let metadata = MetadataServiceServer::new(metadata::MetadataApi(shared()));
    let admin = AdminServiceServer::new(admin::AdminApi(shared()));
    let cluster = ControllerBrokerServiceServer::new(cluster::ClusterApi(shared()));
    let health = BrokerHealthServiceServer::new(health::HealthApi::new(shared()));
    Routes::new()
        .add(rpc::service!(metadata))
        .add(rpc::service!(admin))
        .add(rpc::service!(cluster))
        .add(rpc::service!(health))
        .add(hot::Producer::new(Arc::clone(parts)))
        .add(hot::Consumer::new(Arc::clone(parts)))
        // Requests that follow, and partitions, answer AUTHENTICATION_FAILED.
        .answer_expiry(&[
            "/rustmq.client.v1.ProducerService/ProduceStream",
            "/rustmq.client.v1.ConsumerService/Subscribe",
        ])
}
