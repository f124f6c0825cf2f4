//! The `query` service.
//!
//! Owns:      `CatalogService`, `DashboardService`, `QueryService`, `SavedQueryService`, `SqlService` of `platform.query.v1`, and what they keep.
//! Invariant: nothing is acknowledged before it is durable.
//! Not here:  who may call (`rpc` asks auth), and what other services own.

mod grpc;
mod options;
mod process;
mod store;

use std::sync::Arc;
use std::time::Duration;

use ::store::Db;
use rpc::{Clients, Routes};
use runtime::{Failure, Host, OnError, State};

use crate::grpc::Handler;
pub use crate::options::Options;
pub use crate::process::{Process, start};

/// How often it is asked whether the database answers.
const PING_EVERY: Duration = Duration::from_secs(5);

/// The service, ready to answer.
#[derive(Clone)]
pub struct Service {
    handler: Arc<Handler>,
}

/// Opens the store and spawns what runs in the background. `clients` call other services.
///
/// # Errors
/// The database cannot be opened; the sentence names the key.
pub async fn build(options: &Options, host: &Host, clients: &Clients) -> Result<Service, Failure> {
    let opened = Db::open(&options.store, store::MIGRATIONS).await;
    let db = opened.map_err(|error| Failure::config(format!("`query.store`: {error}")))?;
    let (watched, health, stop) = (db.clone(), host.health.clone(), host.tasks.stop());
    host.health.set("query store", State::Serving, "");
    host.tasks.spawn("query health", OnError::Log, async move {
        let rounds = async {
            loop {
                tokio::time::sleep(PING_EVERY).await;
                match watched.ping().await {
                    Ok(()) => health.set("query store", State::Serving, ""),
                    Err(error) => health.set("query store", State::NotServing, error.to_string()),
                }
            }
        };
        stop.run_until_cancelled(rounds).await;
        Ok(())
    });
    Ok(Service { handler: Arc::new(Handler { db, clients: clients.clone() }) })
}

impl Service {
    /// Its gRPC services.
    #[must_use]
    pub fn routes(&self) -> Routes {
        grpc::routes(&self.handler)
    }
}
