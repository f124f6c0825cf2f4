//! What every handler works with.

use std::sync::Arc;

use base::{Clock, Random};
use lake::Lake;
use lake::sql::{Engine, EngineOptions};
use rpc::{Call, Channel, Clients};
use runtime::{Failure, Host, Tasks};
use store::Db;
use tokio::sync::Semaphore;

use crate::convert;
use crate::core::caller::Caller;
use crate::core::gold::running::Running;
use crate::datasets::Datasets;
use crate::ingest::claims::Claims;
use crate::operations::Bell;
use crate::options::Options;
use crate::silver::runs::Runs;
use crate::staging::Staging;
use crate::tables::Tables;

/// What every handler works with.
pub(crate) struct Parts {
    pub(crate) options: Options,
    pub(crate) db: Db,
    pub(crate) lake: Lake,
    /// The tables of the lake, as they are open.
    pub(crate) tables: Tables,
    /// Plans and runs reads of tables.
    pub(crate) engine: Engine,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Random>,
    pub(crate) tasks: Tasks,
    /// What config says of data sets.
    pub(crate) datasets: Datasets,
    pub(crate) auth: Channel,
    /// Requests that are being worked on.
    pub(crate) requests: Claims,
    /// Builds of aggregations under way.
    pub(crate) running: Running,
    /// Wakes whoever begins operations on tables.
    pub(crate) operations: Bell,
    /// Batches that are being processed.
    pub(crate) runs: Runs,
    /// Files that organisations have staged.
    pub(crate) staging: Arc<Staging>,
    /// Room for uploads.
    pub(crate) uploads: Arc<Semaphore>,
}

impl Parts {
    pub(crate) fn open(
        options: &Options,
        host: &Host,
        clients: &Clients,
        db: Db,
    ) -> Result<Self, Failure> {
        let lake = Lake::open(&options.lake, Arc::clone(&host.clock), Arc::clone(&host.random));
        let lake = lake.map_err(|error| Failure::config(format!("`data.lake`: {error}")))?;
        let scratch = &options.scratch;
        // What a process that died left there is nobody's.
        let emptied = std::fs::remove_dir_all(scratch);
        if let Err(error) = emptied.or_else(absent).and_then(|()| std::fs::create_dir_all(scratch))
        {
            let shown = scratch.display();
            return Err(Failure::config(format!("`data.scratch`: {shown}: {error}")));
        }
        let engine = Engine::new(EngineOptions {
            memory_bytes_max: options.read_memory.0,
            spill_dir: scratch.clone(),
        });
        let staging = Staging::open(&options.staging, &options.lake.storage);
        let staging =
            staging.map_err(|error| Failure::config(format!("`data.staging`: {error}")))?;
        let config = clients.channel("config");
        let (clock, kept) = (Arc::clone(&host.clock), options.dataset_kept.0);
        Ok(Self {
            options: options.clone(),
            tables: Tables::new(lake.clone(), db.clone()),
            db,
            lake,
            engine,
            datasets: Datasets::new(config, clock, kept),
            clock: Arc::clone(&host.clock),
            random: Arc::clone(&host.random),
            tasks: host.tasks.clone(),
            auth: clients.channel("auth"),
            requests: Claims::default(),
            running: Running::default(),
            operations: Bell::default(),
            runs: Runs::default(),
            staging: Arc::new(staging),
            uploads: Arc::new(Semaphore::new(options.uploads_max as usize)),
        })
    }

    /// Who decides, by the call.
    pub(crate) fn caller(&self, call: &Call) -> Caller {
        convert::caller(call, &*self.clock, &*self.random)
    }

    /// The service itself, in an organisation.
    pub(crate) fn background(&self, org_id: i64) -> Caller {
        Caller::background(org_id, self.clock.now(), u64::from_le_bytes(self.random.bytes()))
    }
}

/// A folder that is not there is as good as an empty one.
fn absent(error: std::io::Error) -> std::io::Result<()> {
    if error.kind() == std::io::ErrorKind::NotFound { Ok(()) } else { Err(error) }
}
