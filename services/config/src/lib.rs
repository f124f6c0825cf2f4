//! What the platform is told to do: pipelines, templates, rules, data sets, kinds of entities, in versions.
//!
//! Owns:      the configuration of every organisation, its history, and the stream of its changes.
//! Invariant: a change is written whole or not at all: object, version, place in the log, event, audit event.
//! Not here:  who may do what (auth), running pipelines (etl), evaluating rules (rules).

mod accounts;
mod body;
mod builtin;
mod convert;
mod core;
mod error;
mod grpc;
mod kind;
mod metrics;
mod options;
mod organizations;
mod parts;
mod process;
mod relay;
mod retention;
mod store;

use std::sync::Arc;
use std::time::Duration;

use platform_proto::platform::config::v1::config_change_service_server::ConfigChangeServiceServer;
use platform_proto::platform::config::v1::config_service_server::ConfigServiceServer;
use platform_proto::platform::config::v1::dataset_service_server::DatasetServiceServer;
use rpc::{Authority, Channel, Clients, Routes};
use runtime::{Failure, Host, OnError, State};
use service::audit::{self, AuditSink};
use service::entities::{self, EntitySink};
use tokio::sync::Semaphore;

use crate::core::watch::Newest;
use crate::grpc::change::ChangeApi;
use crate::grpc::config::ConfigApi;
use crate::grpc::datasets::DatasetApi;
use crate::organizations::Organizations;
use crate::parts::{Parts, Wake};
use crate::relay::CHANGES;

pub use crate::options::Options;
pub use crate::process::{Process, start};

/// How often the log is looked at for changes that other processes made.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// How often it is asked whether the database answers.
const PING_EVERY: Duration = Duration::from_secs(5);

/// The service, ready to be served.
#[derive(Clone)]
pub struct Service {
    parts: Arc<Parts>,
}

/// Opens the store, and spawns the background tasks: relays to auth, retention, the look for others' changes.
///
/// `authority` decides on the single changes of an apply.
///
/// # Errors
///
/// The database cannot be opened; the message names the key.
pub async fn build(
    options: &Options,
    host: &Host,
    clients: &Clients,
    authority: Arc<dyn Authority>,
) -> Result<Service, Failure> {
    metrics::describe();
    let opened = ::store::Db::open(&options.store, store::MIGRATIONS).await;
    let db = opened.map_err(|error| Failure::config(format!("`config.store.url`: {error}")))?;
    let auth = clients.channel("auth");
    let told = EntitySink::new(auth.clone());
    let parts = Arc::new(Parts {
        options: options.clone(),
        db,
        clock: Arc::clone(&host.clock),
        random: Arc::clone(&host.random),
        tasks: host.tasks.clone(),
        authority,
        organizations: Organizations::new(
            auth.clone(),
            Arc::clone(&host.clock),
            options.organization_kept.0,
        ),
        auth: auth.clone(),
        wake: Wake::new(),
        told: told.delivered(),
        watches: Arc::new(Semaphore::new(options.watches_max as usize)),
    });
    spawn(host, &parts, AuditSink::new(auth), told);
    if let Some(broker) = clients.broker() {
        relay_changes(host, &parts, broker);
    }
    host.health.set("config store", State::Serving, "");
    Ok(Service { parts })
}

fn spawn(host: &Host, parts: &Arc<Parts>, sink: AuditSink, told: EntitySink) {
    let stop = host.tasks.stop();
    let (shared, until) = (Arc::clone(parts), stop.clone());
    host.tasks.spawn("config audit", OnError::Log, async move {
        ::store::outbox::relay(&shared.db, audit::TOPIC, sink, until).await;
        Ok(())
    });
    let (shared, until) = (Arc::clone(parts), stop.clone());
    host.tasks.spawn("config entities", OnError::Log, async move {
        ::store::outbox::relay(&shared.db, entities::TOPIC, told, until).await;
        Ok(())
    });
    let shared = Arc::clone(parts);
    host.tasks.spawn("config retention", OnError::Log, async move {
        retention::run(shared).await;
        Ok(())
    });
    let (shared, until) = (Arc::clone(parts), stop.clone());
    host.tasks.spawn("config changes", OnError::Log, async move {
        until.run_until_cancelled(look(&shared)).await;
        Ok(())
    });
    let (shared, health) = (Arc::clone(parts), host.health.clone());
    host.tasks.spawn("config health", OnError::Log, async move {
        let rounds = async {
            loop {
                tokio::time::sleep(PING_EVERY).await;
                match shared.db.ping().await {
                    Ok(()) => health.set("config store", State::Serving, ""),
                    Err(error) => health.set("config store", State::NotServing, error.to_string()),
                }
            }
        };
        stop.run_until_cancelled(rounds).await;
        Ok(())
    });
}

/// Takes changes to the broker. Where there is none, they wait for as long as changes are kept.
fn relay_changes(host: &Host, parts: &Arc<Parts>, broker: Channel) {
    let (shared, until) = (Arc::clone(parts), host.tasks.stop());
    host.tasks.spawn("config events", OnError::Log, async move {
        ::relay::run(&shared.db, CHANGES, broker, until).await;
        Ok(())
    });
}

/// Rings the bell for changes that other processes on the same database made.
async fn look(parts: &Parts) {
    let mut known = 0;
    loop {
        tokio::time::sleep(LOOK_EVERY).await;
        match parts.db.read(Newest).await {
            Ok(revisions) if known < revisions.newest => {
                known = revisions.newest;
                parts.wake.ring();
            }
            Ok(_) => {}
            Err(error) => tracing::debug!(%error, "the log of changes was not read"),
        }
    }
}

impl Service {
    /// Its gRPC services.
    #[must_use]
    pub fn routes(&self) -> Routes {
        let config = ConfigServiceServer::new(ConfigApi(Arc::clone(&self.parts)));
        let change = ConfigChangeServiceServer::new(ChangeApi(Arc::clone(&self.parts)));
        let dataset = DatasetServiceServer::new(DatasetApi(Arc::clone(&self.parts)));
        Routes::new()
            .add(rpc::service!(config))
            .add(rpc::service!(change))
            .add(rpc::service!(dataset))
            .list_by_object(&[
                "/platform.config.v1.ConfigService/ListPipelines",
                "/platform.config.v1.ConfigService/ListRules",
                "/platform.config.v1.ConfigService/ListTemplates",
                "/platform.config.v1.DatasetService/ListDatasets",
            ])
    }
}
