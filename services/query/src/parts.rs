//! What every handler works with.

use std::path::Path;
use std::sync::Arc;

use base::{Clock, Random};
use lake::Lake;
use lake::sql::{Engine, EngineOptions};
use rpc::{Authority, Call, Channel, Clients};
use runtime::{Failure, Host};
use service::entities;
use service::visible::{self, Unknown};
use store::Db;
use tokio::sync::watch;

use crate::catalogue::Catalogue;
use crate::convert;
use crate::core::caller::Caller;
use crate::core::freshness::Days;
use crate::core::plan::Reader;
use crate::cursors::Cursors;
use crate::error::{Error, Result};
use crate::options::{Limits, Options};
use crate::run::Recorder;
use crate::running::Running;
use crate::schemas::Schemas;
use crate::sending::Sendings;
use crate::tables::{Tables, lake_options};
use crate::turns::Turns;

/// Who may read which data sets is said of them.
const DATASET: &str = "dataset";
const DATASET_READ: &str = "platform.dataset.read";

/// What every handler works with.
pub(crate) struct Parts {
    pub(crate) options: Options,
    pub(crate) db: Db,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Random>,
    pub(crate) authority: Arc<dyn Authority>,
    pub(crate) auth: Channel,
    pub(crate) data: Channel,
    pub(crate) config: Channel,
    /// Counts deliveries to auth.
    pub(crate) told: watch::Receiver<u64>,
    pub(crate) catalogue: Catalogue,
    pub(crate) schemas: Schemas,
    pub(crate) days: Days,
    pub(crate) tables: Tables,
    engine: Engine,
    pub(crate) turns: Turns,
    pub(crate) running: Running,
    pub(crate) cursors: Cursors,
    pub(crate) sendings: Sendings,
    pub(crate) recorder: Recorder,
    /// This process, among those that share a database.
    pub(crate) server: String,
}

impl Parts {
    pub(crate) fn new(
        options: &Options,
        host: &Host,
        clients: &Clients,
        authority: Arc<dyn Authority>,
        (db, told, recorder): (Db, watch::Receiver<u64>, Recorder),
    ) -> std::result::Result<Self, Failure> {
        let clock = Arc::clone(&host.clock);
        let random = Arc::clone(&host.random);
        let opened = Lake::open(&lake_options(options), Arc::clone(&clock), Arc::clone(&random));
        let lake = opened.map_err(|error| Failure::config(format!("`query.lake`: {error}")))?;
        let spill_dir = options.scratch.join("spill");
        empty(&spill_dir).map_err(|error| {
            let shown = options.scratch.display();
            Failure::config(format!("`query.scratch`: {shown}: {error}"))
        })?;
        let engine = Engine::new(EngineOptions { memory_bytes_max: options.memory.0, spill_dir });
        let kept = options.catalogue_kept.0;
        let config = clients.channel("config");
        Ok(Self {
            options: options.clone(),
            db,
            server: base::uuid_v7(clock.now(), &*random),
            authority,
            auth: clients.channel("auth"),
            data: clients.channel("data"),
            told,
            catalogue: Catalogue::new(config.clone(), Arc::clone(&clock), kept),
            schemas: Schemas::new(config.clone(), Arc::clone(&clock), kept),
            days: Days::default(),
            config,
            tables: Tables::new(lake),
            engine,
            turns: Turns::new(Arc::clone(&clock)),
            running: Running::default(),
            cursors: Cursors::new(options, Arc::clone(&clock)),
            sendings: Sendings::new(options, Arc::clone(&clock)),
            recorder,
            clock,
            random,
        })
    }

    /// Who decides, by the call.
    pub(crate) fn caller(&self, call: &Call) -> Caller {
        convert::caller(call, &*self.clock, &*self.random)
    }

    /// Who reads, by the call.
    pub(crate) async fn reader(&self, call: &Call) -> Result<Reader> {
        let found = visible::visible(&self.auth, call, DATASET, DATASET_READ).await;
        let visible = found.map_err(|unknown| match unknown {
            Unknown::Unanswered => Error::Unavailable { dependency: "auth" },
            Unknown::TooMany => {
                Error::Denied { permission: DATASET_READ, noun: DATASET, id: String::new() }
            }
        })?;
        Ok(Reader::new(call, visible))
    }

    /// What the queries of the caller's organisation may use.
    pub(crate) fn limits(&self, call: &Call) -> &Limits {
        match call.principal.as_ref().is_some_and(|it| it.is_premium) {
            true => &self.options.premium,
            false => &self.options.limits,
        }
    }

    /// The engine for the queries of one organisation, which share memory.
    pub(crate) fn engine(&self, org_id: i64) -> Engine {
        self.engine.part(org_id, self.options.organisation_memory())
    }

    /// Lets a query of an organisation find so many bytes of memory, as far as cursors hold them that nobody fetches
    /// from: first the organisation's own, if it uses up what it may, then those of whoever holds most.
    pub(crate) fn make_room(&self, org_id: i64, bytes: u64) {
        let own = self.engine(org_id).memory_missing(bytes);
        let all = self.engine.memory_missing(bytes);
        let given = self.cursors.give_back(Some(org_id), own);
        self.cursors.give_back(None, all.saturating_sub(given));
    }

    /// Whether the caller holds a permission on the whole organisation.
    pub(crate) fn holds(call: &Call, permission: &str) -> bool {
        call.principal.as_ref().is_some_and(|it| it.holds(permission))
    }

    /// Refuses a caller who does not hold a permission on an object.
    pub(crate) async fn require(
        &self,
        call: &Call,
        (noun, id): (&'static str, &str),
        permission: &'static str,
    ) -> Result<()> {
        let denied = || Error::Denied { permission, noun, id: id.to_owned() };
        let principal = call.principal.as_ref().ok_or_else(denied)?;
        let allowed =
            self.authority.allows(principal, call.org_id, Some((noun, id)), permission).await;
        match allowed {
            Ok(true) => Ok(()),
            Ok(false) => Err(denied()),
            Err(_) => Err(Error::Unavailable { dependency: "auth" }),
        }
    }

    /// Waits until auth knows of what was just made, so that its maker may change it in the next call.
    pub(crate) async fn settle(&self, call: &Call) {
        entities::settle(&self.db, &self.told, call).await;
    }
}

/// Makes a folder, or empties it: what a process that died left there is nobody's.
fn empty(folder: &Path) -> std::io::Result<()> {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
        Ok(()) | Err(_) => {}
    }
    std::fs::create_dir_all(folder)
}
