//! The gRPC services; what is not written here answers UNIMPLEMENTED.

use std::sync::Arc;

use ::store::Db;
use platform_proto::platform::data::v1::bronze_service_server::{
    BronzeService, BronzeServiceServer,
};
use platform_proto::platform::data::v1::gold_service_server::{GoldService, GoldServiceServer};
use platform_proto::platform::data::v1::silver_service_server::{
    SilverService, SilverServiceServer,
};
use platform_proto::platform::data::v1::table_service_server::{TableService, TableServiceServer};
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
impl BronzeService for Handler {}

#[tonic::async_trait]
impl GoldService for Handler {}

#[tonic::async_trait]
impl SilverService for Handler {}

#[tonic::async_trait]
impl TableService for Handler {}

/// All services of the package.
pub(crate) fn routes(handler: &Arc<Handler>) -> Routes {
    Routes::new()
        .add(rpc::service!(BronzeServiceServer::from_arc(Arc::clone(handler))))
        .add(rpc::service!(GoldServiceServer::from_arc(Arc::clone(handler))))
        .add(rpc::service!(SilverServiceServer::from_arc(Arc::clone(handler))))
        .add(rpc::service!(TableServiceServer::from_arc(Arc::clone(handler))))
}
