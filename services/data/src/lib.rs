//! The layers of the lakehouse: raw batches, clean rows, aggregates, and the tables that hold them.
//!
//! Owns:      every write to the lake; batches, results and operations of every organisation.
//! Invariant: nothing is acknowledged before it is durable; what is written once stays written once, however often the
//!            call is repeated and wherever the process dies.
//! Not here:  who may call (auth), what a data set is (config), SQL for people (query).

mod bronze_read;
mod convert;
mod core;
mod datasets;
mod declared;
mod error;
mod events;
mod fence;
mod grpc;
mod ingest;
mod json;
mod metrics;
mod operations;
mod options;
mod parts;
mod personal;
mod process;
mod reading;
mod retention;
mod rows;
mod silver;
mod staging;
mod store;
mod tables;

use std::sync::Arc;
use std::time::Duration;

use platform_proto::platform::data::v1::bronze_service_server::BronzeServiceServer;
use platform_proto::platform::data::v1::gold_service_server::GoldServiceServer;
use platform_proto::platform::data::v1::silver_service_server::SilverServiceServer;
use platform_proto::platform::data::v1::table_service_server::TableServiceServer;
use rpc::{Clients, Routes};
use runtime::{Failure, Host, OnError, State};
use service::audit::{self, AuditSink};

use crate::grpc::bronze::BronzeApi;
use crate::grpc::gold::GoldApi;
use crate::grpc::silver::SilverApi;
use crate::grpc::table::TableApi;
use crate::parts::Parts;

pub use crate::options::{Options, Role};
pub use crate::process::{Process, start};

/// How often it is asked whether the database answers.
const PING_EVERY: Duration = Duration::from_secs(5);

/// The service, ready to be served.
#[derive(Clone)]
pub struct Service {
    parts: Arc<Parts>,
}

/// Opens the store and the lake, and spawns the background tasks: relays of events, retention, operations on tables.
///
/// # Errors
/// The database, the lake or the scratch folder cannot be used; the sentence names the key.
pub async fn build(options: &Options, host: &Host, clients: &Clients) -> Result<Service, Failure> {
    metrics::describe();
    let opened = ::store::Db::open(&options.store, store::MIGRATIONS).await;
    let db = opened.map_err(|error| Failure::config(format!("`data.store.url`: {error}")))?;
    let parts = Arc::new(Parts::open(options, host, clients, db)?);
    spawn(host, &parts, clients);
    host.health.set("data store", State::Serving, "");
    Ok(Service { parts })
}

fn spawn(host: &Host, parts: &Arc<Parts>, clients: &Clients) {
    let stop = host.tasks.stop();
    let (shared, until) = (Arc::clone(parts), stop.clone());
    let sink = AuditSink::new(parts.auth.clone());
    host.tasks.spawn("data audit", OnError::Log, async move {
        ::store::outbox::relay(&shared.db, audit::TOPIC, sink, until).await;
        Ok(())
    });
    for topic in events::TOPICS {
        let (shared, until, broker) = (Arc::clone(parts), stop.clone(), clients.broker());
        host.tasks.spawn("data events", OnError::Log, async move {
            match broker {
                Some(broker) => ::relay::run(&shared.db, topic, broker, until).await,
                None => ::relay::discard(&shared.db, topic, until).await,
            }
            Ok(())
        });
    }
    let (shared, until) = (Arc::clone(parts), stop.clone());
    host.tasks.spawn("data operations", OnError::Log, async move {
        until.run_until_cancelled(operations::serve(shared)).await;
        Ok(())
    });
    let (shared, until) = (Arc::clone(parts), stop.clone());
    host.tasks.spawn("data retention", OnError::Log, async move {
        until.run_until_cancelled(retention::run(shared)).await;
        Ok(())
    });
    if parts.options.has(Role::Bronze) {
        let (shared, until) = (Arc::clone(parts), stop.clone());
        host.tasks.spawn("data repair", OnError::Log, async move {
            until.run_until_cancelled(ingest::repair::all(shared)).await;
            Ok(())
        });
    }
    if parts.options.has(Role::Silver) {
        let (shared, until) = (Arc::clone(parts), stop.clone());
        host.tasks.spawn("data silver", OnError::Log, async move {
            until.run_until_cancelled(silver::upkeep::run(shared)).await;
            Ok(())
        });
    }
    let (shared, health) = (Arc::clone(parts), host.health.clone());
    host.tasks.spawn("data health", OnError::Log, async move {
        let rounds = async {
            loop {
                tokio::time::sleep(PING_EVERY).await;
                match shared.db.ping().await {
                    Ok(()) => health.set("data store", State::Serving, ""),
                    Err(error) => health.set("data store", State::NotServing, error.to_string()),
                }
            }
        };
        stop.run_until_cancelled(rounds).await;
        Ok(())
    });
}

impl Service {
    /// The gRPC services of its roles.
    #[must_use]
    pub fn routes(&self) -> Routes {
        let parts = || Arc::clone(&self.parts);
        let has = |role| self.parts.options.has(role);
        let table = TableServiceServer::new(TableApi(parts()));
        let mut routes = Routes::new().add(rpc::service!(table));
        if has(Role::Bronze) {
            routes = routes.add(rpc::service!(BronzeServiceServer::new(BronzeApi(parts()))));
        }
        if has(Role::Silver) {
            routes = routes.add(rpc::service!(SilverServiceServer::new(SilverApi(parts()))));
        }
        if has(Role::Gold) {
            routes = routes.add(rpc::service!(GoldServiceServer::new(GoldApi(parts()))));
        }
        routes
    }
}
