//! The gRPC services; what is not written here answers UNIMPLEMENTED.

use std::sync::Arc;

use ::store::Db;
use platform_proto::platform::query::v1::catalog_service_server::{
    CatalogService, CatalogServiceServer,
};
use platform_proto::platform::query::v1::dashboard_service_server::{
    DashboardService, DashboardServiceServer,
};
use platform_proto::platform::query::v1::query_service_server::{QueryService, QueryServiceServer};
use platform_proto::platform::query::v1::saved_query_service_server::{
    SavedQueryService, SavedQueryServiceServer,
};
use platform_proto::platform::query::v1::sql_service_server::{SqlService, SqlServiceServer};
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
impl CatalogService for Handler {}

#[tonic::async_trait]
impl DashboardService for Handler {}

#[tonic::async_trait]
impl QueryService for Handler {}

#[tonic::async_trait]
impl SavedQueryService for Handler {}

#[tonic::async_trait]
impl SqlService for Handler {}

/// All services of the package.
pub(crate) fn routes(handler: &Arc<Handler>) -> Routes {
    Routes::new()
        .add(rpc::service!(CatalogServiceServer::from_arc(Arc::clone(handler))))
        .add(rpc::service!(DashboardServiceServer::from_arc(Arc::clone(handler))))
        .add(rpc::service!(QueryServiceServer::from_arc(Arc::clone(handler))))
        .add(rpc::service!(SavedQueryServiceServer::from_arc(Arc::clone(handler))))
        .add(rpc::service!(SqlServiceServer::from_arc(Arc::clone(handler))))
}
