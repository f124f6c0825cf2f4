//! What the handlers share.

use std::sync::Arc;

use base::{Clock, Random};
use net::Address;
use runtime::{Failure, Host, OnError, Tasks};

use crate::Options;
use crate::core::layout::Layout;
use crate::core::meter::Meter;
use crate::core::partitions::{Environment, Partitions};
use crate::core::reads::Reads;
use crate::core::subscriptions::Subscriptions;
use crate::core::upkeep;
use crate::core::writes::Writes;
use crate::grpc::Caller;

/// Calls that wait for a disk, at a time.
const READS_AT_ONCE: usize = 32;
/// Syncs at a time: those of different files go on beside each other.
const SYNCS_AT_ONCE: usize = 32;

/// What the handlers share.
pub(crate) struct Parts {
    pub(crate) options: Options,
    pub(crate) layout: Layout,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Random>,
    pub(crate) tasks: Tasks,
    /// What is stored.
    pub(crate) partitions: Arc<Partitions>,
    pub(crate) writes: Writes,
    pub(crate) reads: Reads,
    /// The streams of records that are open.
    pub(crate) subscriptions: Arc<Subscriptions<Caller>>,
    /// Bytes of requests that have come in part.
    pub(crate) receiving: Meter,
}

/// Takes the folder and recovers what lies there.
pub(crate) async fn open(
    options: &Options,
    host: &Host,
    address: &Address,
) -> Result<Arc<Parts>, Failure> {
    _ = address;
    let layout = Layout::new(&options.folder);
    let environment = Environment {
        files: Arc::new(fs::RealFs),
        executor: fs::Executor::threads(READS_AT_ONCE),
        syncs: fs::Executor::threads(SYNCS_AT_ONCE),
        layout: layout.clone(),
        clock: Arc::clone(&host.clock),
        tasks: host.tasks.clone(),
    };
    let partitions = Arc::new(Partitions::new(environment));
    let keeping = upkeep::run(Arc::clone(&partitions), options.upkeep_interval.0);
    host.tasks.spawn("rustmq upkeep", OnError::Log, async move {
        keeping.await;
        Ok(())
    });
    let fetch_memory = options.fetch_memory.as_usize();
    Ok(Arc::new(Parts {
        writes: Writes::new(Arc::clone(&partitions), Arc::clone(&host.clock)),
        reads: Reads::new(Arc::clone(&partitions), fetch_memory),
        partitions,
        subscriptions: Arc::new(Subscriptions::new(options.subscriptions_max as usize)),
        receiving: Meter::new(options.produce_memory.as_usize()),
        options: options.clone(),
        layout,
        clock: Arc::clone(&host.clock),
        random: Arc::clone(&host.random),
        tasks: host.tasks.clone(),
    }))
}
