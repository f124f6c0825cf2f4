//! The gRPC services; what is not written here answers UNIMPLEMENTED.

use std::sync::Arc;

use ::store::Db;
use platform_proto::platform::etl::v1::etl_service_server::{EtlService, EtlServiceServer};
use platform_proto::platform::etl::v1::lineage_service_server::{
    LineageService, LineageServiceServer,
};
use platform_proto::platform::etl::v1::schedule_service_server::{
    ScheduleService, ScheduleServiceServer,
};
use platform_proto::platform::etl::v1::watermark_service_server::{
    WatermarkService, WatermarkServiceServer,
};
use rpc::{Clients, Routes};

/// What the handlers work with.
pub(crate) struct Handler {
    /// What the service keeps.
    #[expect(dead_code, reason = "the first handler that keeps something takes this line away")]
    pub(crate) db: Db,
    /// The way to other services.
    #[expect(
        dead_code,
        reason = "the first handler that asks another service takes this line away"
    )]
    pub(crate) clients: Clients,
}

#[tonic::async_trait]
impl EtlService for Handler {}

#[tonic::async_trait]
impl LineageService for Handler {}

#[tonic::async_trait]
impl ScheduleService for Handler {}

#[tonic::async_trait]
impl WatermarkService for Handler {}

/// All services of the package.
pub(crate) fn routes(handler: &Arc<Handler>) -> Routes {
    Routes::new()
        .add(rpc::service!(EtlServiceServer::from_arc(Arc::clone(handler))))
        .add(rpc::service!(LineageServiceServer::from_arc(Arc::clone(handler))))
        .add(rpc::service!(ScheduleServiceServer::from_arc(Arc::clone(handler))))
        .add(rpc::service!(WatermarkServiceServer::from_arc(Arc::clone(handler))))
}
