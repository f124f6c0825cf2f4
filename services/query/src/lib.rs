//! What people and their tools read: SQL over the tables of an organisation, its catalogue, its data sets and entities.
//!
//! Owns:      plans and their limits, views, saved queries, the history of queries, cursors.
//! Invariant: no call reads a row of another organisation, or a personal column that its caller may not see; a query ends
//!            at its limits and takes nothing else down; nothing is acknowledged before it is durable.
//! Not here:  who may call (`rpc` asks auth), what tables there are (config), the rows themselves (data).

mod catalogue;
mod convert;
mod core;
mod cursors;
mod error;
mod grpc;
mod metrics;
mod options;
mod parts;
mod process;
mod results;
mod run;
mod running;
mod schemas;
mod sending;
mod store;
mod tables;
mod turns;
mod upkeep;

use std::sync::Arc;

use platform_proto::platform::query::v1::catalog_service_server::CatalogServiceServer;
use platform_proto::platform::query::v1::query_service_server::QueryServiceServer;
use platform_proto::platform::query::v1::saved_query_service_server::SavedQueryServiceServer;
use platform_proto::platform::query::v1::sql_service_server::SqlServiceServer;
use rpc::{Authority, Clients, Routes};
use runtime::{Failure, Host, State};
use service::audit::AuditSink;
use service::entities::EntitySink;

use crate::grpc::catalog::CatalogApi;
use crate::grpc::query::QueryApi;
use crate::grpc::saved::SavedApi;
use crate::grpc::sql::SqlApi;
use crate::parts::Parts;
use crate::run::Recorder;

pub use crate::options::{Lake, Limits, Options};
pub use crate::process::{Process, start};

/// The service, ready to be served.
#[derive(Clone)]
pub struct Service {
    parts: Arc<Parts>,
}

/// Opens the store and the lake, and spawns the background tasks. `authority` decides on single views.
///
/// # Errors
///
/// The database, the lake or the folder for what does not fit into memory cannot be used; the message names the key.
pub async fn build(
    options: &Options,
    host: &Host,
    clients: &Clients,
    authority: Arc<dyn Authority>,
) -> Result<Service, Failure> {
    metrics::describe();
    let opened = ::store::Db::open(&options.store, store::MIGRATIONS).await;
    let db = opened.map_err(|error| Failure::config(format!("`query.store.url`: {error}")))?;
    let auth = clients.channel("auth");
    let told = EntitySink::new(auth.clone());
    let (recorder, ends) = Recorder::new();
    let kept = (db, told.delivered(), recorder);
    let parts = Arc::new(Parts::new(options, host, clients, authority, kept)?);
    upkeep::spawn(host, &parts, AuditSink::new(auth), told, ends).await?;
    host.health.set("query store", State::Serving, "");
    Ok(Service { parts })
}

impl Service {
    /// Its gRPC services.
    #[must_use]
    pub fn routes(&self) -> Routes {
        let sql = SqlServiceServer::new(SqlApi(Arc::clone(&self.parts)));
        let catalog = CatalogServiceServer::new(CatalogApi(Arc::clone(&self.parts)));
        let saved = SavedQueryServiceServer::new(SavedApi(Arc::clone(&self.parts)));
        let query = QueryServiceServer::new(QueryApi(Arc::clone(&self.parts)));
        Routes::new()
            .add(rpc::service!(sql))
            .add(rpc::service!(catalog))
            .add(rpc::service!(saved))
            .add(rpc::service!(query))
    }
}
