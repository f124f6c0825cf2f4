//! Connections to the systems that data comes from: what they are, what they sign in with, how they work, and what is
//! brought from them.
//!
//! Owns:      connectors of every organisation, their sealed credentials, their health, and the queue of their syncs.
//! Invariant: nothing is acknowledged before it is durable; a change is written with its audit event or not at all; no
//!            secret leaves, and no file outside of what an operator opened to the organisation is read.
//! Not here:  who may do what (auth), when data is brought (etl), what becomes of it (data).

mod convert;
mod core;
mod error;
mod grpc;
mod kind;
mod metrics;
mod options;
mod parts;
mod process;
mod source;
mod store;
mod vault;
mod worker;

use std::sync::Arc;
use std::time::Duration;

use platform_proto::platform::connector::v1::connector_service_server::ConnectorServiceServer;
use platform_proto::platform::connector::v1::sync_service_server::SyncServiceServer;
use platform_proto::platform::connector::v1::topic_binding_service_server::TopicBindingServiceServer;
use rpc::{Clients, Routes};
use runtime::{Failure, Host, OnError, State};
use service::audit::{self, AuditSink};
use service::entities::{self, EntitySink};
use tokio::sync::{Notify, watch};

use crate::core::connector::AnySealed;
use crate::core::queue::DropLeases;
use crate::grpc::bindings::BindingApi;
use crate::grpc::connector::ConnectorApi;
use crate::grpc::sync::SyncApi;
use crate::parts::Parts;
use crate::source::Sources;
use crate::source::file::Files;
use crate::source::topic::Topics;
use crate::vault::Vault;

pub use crate::options::Options;
pub use crate::process::{Process, start};

/// How often it is asked whether the database answers.
const PING_EVERY: Duration = Duration::from_secs(5);

/// The service, ready to be served.
#[derive(Clone)]
pub struct Service {
    parts: Arc<Parts>,
}

/// Opens the store, and spawns the background tasks: relays to auth, and workers.
///
/// # Errors
///
/// The database or the key file cannot be used; the message names the key.
pub async fn build(options: &Options, host: &Host, clients: &Clients) -> Result<Service, Failure> {
    metrics::describe();
    let fresh = host.random.bytes();
    let key = seal::load(&options.sealing_key, fresh).map_err(|source| {
        let (key, path) = ("connector.sealing_key".to_owned(), options.sealing_key.clone());
        runtime::Error::FileUnreadable { key, path, source }
    })?;
    let opened = ::store::Db::open(&options.store, store::MIGRATIONS).await;
    let db = opened.map_err(|error| Failure::config(format!("`connector.store.url`: {error}")))?;
    let vault = Vault::new(&key);
    let any = db.read(AnySealed).await.map_err(Failure::other)?;
    if let Some((org, id, bytes)) = any
        && !vault.opens((org, &id), &bytes)
    {
        let what = "it does not open the credentials: use the file that the database was made with";
        return Err(Failure::config(format!("`connector.sealing_key`: {what}")));
    }
    let auth = clients.channel("auth");
    let told = EntitySink::new(auth.clone());
    let parts = Arc::new(Parts {
        options: options.clone(),
        db,
        clock: Arc::clone(&host.clock),
        random: Arc::clone(&host.random),
        vault,
        sources: Sources {
            files: Files::new(options.file_roots.clone(), options.object_roots.clone()),
            topics: Topics::new(clients.broker()),
        },
        auth: auth.clone(),
        config: clients.channel("config"),
        data: clients.channel("data"),
        told: told.delivered(),
        queued: Notify::new(),
        changes: watch::Sender::new(0),
        stop: host.tasks.stop(),
    });
    if options.store.url.starts_with("sqlite:") {
        // One process has the file, so that nobody else has leases.
        parts.db.write(DropLeases).await.map_err(Failure::other)?;
    }
    spawn(host, &parts, AuditSink::new(auth), told);
    spawn_workers(host, &parts);
    host.health.set("connector store", State::Serving, "");
    Ok(Service { parts })
}

fn spawn(host: &Host, parts: &Arc<Parts>, sink: AuditSink, told: EntitySink) {
    let stop = host.tasks.stop();
    let (shared, until) = (Arc::clone(parts), stop.clone());
    host.tasks.spawn("connector audit", OnError::Log, async move {
        ::store::outbox::relay(&shared.db, audit::TOPIC, sink, until).await;
        Ok(())
    });
    let (shared, until) = (Arc::clone(parts), stop.clone());
    host.tasks.spawn("connector entities", OnError::Log, async move {
        ::store::outbox::relay(&shared.db, entities::TOPIC, told, until).await;
        Ok(())
    });
    let (shared, health) = (Arc::clone(parts), host.health.clone());
    host.tasks.spawn("connector health", OnError::Log, async move {
        let rounds = async {
            loop {
                tokio::time::sleep(PING_EVERY).await;
                match shared.db.ping().await {
                    Ok(()) => health.set("connector store", State::Serving, ""),
                    Err(error) => {
                        health.set("connector store", State::NotServing, error.to_string());
                    }
                }
            }
        };
        stop.run_until_cancelled(rounds).await;
        Ok(())
    });
}

fn spawn_workers(host: &Host, parts: &Arc<Parts>) {
    for _ in 0..parts.options.sync_workers {
        let (shared, until) = (Arc::clone(parts), host.tasks.stop());
        host.tasks.spawn("connector syncs", OnError::Log, async move {
            worker::run(shared, until).await;
            Ok(())
        });
    }
    let (shared, until) = (Arc::clone(parts), host.tasks.stop());
    host.tasks.spawn("connector old syncs", OnError::Log, async move {
        worker::forget(shared, until).await;
        Ok(())
    });
}

impl Service {
    /// Its gRPC services.
    #[must_use]
    pub fn routes(&self) -> Routes {
        let connector = ConnectorServiceServer::new(ConnectorApi(Arc::clone(&self.parts)));
        let sync = SyncServiceServer::new(SyncApi(Arc::clone(&self.parts)));
        let binding = TopicBindingServiceServer::new(BindingApi(Arc::clone(&self.parts)));
        Routes::new()
            .add(rpc::service!(connector))
            .add(rpc::service!(sync))
            .add(rpc::service!(binding))
            .list_by_object(&["/platform.connector.v1.ConnectorService/ListConnectors"])
    }
}
