//! Runs pipelines: when they are due, step by step, and again where that helps.
//!
//! Owns:      executions with their steps, leases and logs; schedules, backfills, watermarks and lineage.
//! Invariant: nothing is acknowledged before it is durable; a step is done when its output stands in the same
//!            transaction as its state; only the newest holder of an execution's lease writes for it.
//! Not here:  what a pipeline is (config), reading sources (connector), tables (data), who may do what (auth).

mod connectors;
mod convert;
mod core;
mod error;
mod grpc;
mod metrics;
mod options;
mod parts;
mod process;
mod relays;
mod retention;
mod scheduler;
mod store;
mod worker;

use std::sync::Arc;
use std::time::Duration;

use platform_proto::platform::etl::v1::etl_service_server::EtlServiceServer;
use platform_proto::platform::etl::v1::lineage_service_server::LineageServiceServer;
use platform_proto::platform::etl::v1::schedule_service_server::ScheduleServiceServer;
use platform_proto::platform::etl::v1::watermark_service_server::WatermarkServiceServer;
use rpc::{Clients, Routes};
use runtime::{Failure, Host, OnError, State};

use crate::core::lease::DropLeases;
use crate::grpc::etl::EtlApi;
use crate::grpc::lineage::LineageApi;
use crate::grpc::schedule::ScheduleApi;
use crate::grpc::watermark::WatermarkApi;
use crate::parts::Parts;

pub use crate::options::Options;
pub use crate::process::{Process, start};

/// How often it is asked whether the database answers.
const PING_EVERY: Duration = Duration::from_secs(5);

/// The service, ready to be served.
#[derive(Clone)]
pub struct Service {
    parts: Arc<Parts>,
}

/// Opens the store, and spawns what runs in the background: worker, scheduler, relays, retention.
///
/// # Errors
///
/// The database cannot be opened; the message names the key.
pub async fn build(options: &Options, host: &Host, clients: &Clients) -> Result<Service, Failure> {
    metrics::describe();
    let opened = ::store::Db::open(&options.store, store::MIGRATIONS).await;
    let db = opened.map_err(|error| Failure::config(format!("`etl.store.url`: {error}")))?;
    if options.store.url.starts_with("sqlite:") {
        // One process has the file: whoever had leases is gone.
        let dropped = db.write(DropLeases { now: host.clock.now() }).await;
        dropped.map_err(Failure::other)?;
    }
    let relays = relays::Relays::new(clients);
    let parts = Arc::new(Parts::new(options, host, clients, db, relays.told()));
    relays.spawn(host, &parts, clients.broker());
    spawn(host, &parts);
    host.health.set("etl store", State::Serving, "");
    Ok(Service { parts })
}

fn spawn(host: &Host, parts: &Arc<Parts>) {
    let stop = host.tasks.stop();
    let (shared, until) = (Arc::clone(parts), stop.clone());
    host.tasks.spawn("etl worker", OnError::Stop, async move {
        worker::run(shared, until).await;
        Ok(())
    });
    let (shared, until) = (Arc::clone(parts), stop.clone());
    host.tasks.spawn("etl scheduler", OnError::Stop, async move {
        Box::pin(scheduler::run(shared, until)).await;
        Ok(())
    });
    let (shared, until) = (Arc::clone(parts), stop.clone());
    host.tasks.spawn("etl retention", OnError::Log, async move {
        until.run_until_cancelled(retention::run(&shared)).await;
        Ok(())
    });
    let (shared, health) = (Arc::clone(parts), host.health.clone());
    host.tasks.spawn("etl health", OnError::Log, async move {
        let rounds = async {
            loop {
                tokio::time::sleep(PING_EVERY).await;
                match shared.db.ping().await {
                    Ok(()) => health.set("etl store", State::Serving, ""),
                    Err(error) => health.set("etl store", State::NotServing, error.to_string()),
                }
            }
        };
        stop.run_until_cancelled(rounds).await;
        Ok(())
    });
}

impl Service {
    /// Its gRPC services.
    #[must_use]
    pub fn routes(&self) -> Routes {
        let parts = || Arc::clone(&self.parts);
        Routes::new()
            .add(rpc::service!(EtlServiceServer::new(EtlApi(parts()))))
            .add(rpc::service!(LineageServiceServer::new(LineageApi(parts()))))
            .add(rpc::service!(ScheduleServiceServer::new(ScheduleApi(parts()))))
            .add(rpc::service!(WatermarkServiceServer::new(WatermarkApi(parts()))))
            .list_by_object(&[
                "/platform.etl.v1.ETLService/ListExecutions",
                "/platform.etl.v1.ScheduleService/ListSchedules",
            ])
    }
}
