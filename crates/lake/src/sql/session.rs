//! The engine of a process, and the session in which one caller's statement is planned.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use base::Timestamp;
use chrono::{DateTime, Utc};
use datafusion::arrow::array::timezone::Tz;
use datafusion::arrow::datatypes::Schema;
use datafusion::catalog::{
    CatalogProvider, CatalogProviderList, MemoryCatalogProvider, MemoryCatalogProviderList,
    MemorySchemaProvider, TableProvider,
};
use datafusion::common::ScalarValue;
use datafusion::common::config::{ConfigNonZeroUsize, ConfigOptions};
use datafusion::datasource::{ViewTable, provider_as_source};
use datafusion::execution::FunctionRegistry as _;
use datafusion::execution::disk_manager::{DiskManagerBuilder, DiskManagerMode};
use datafusion::execution::memory_pool::MemoryPool;
use datafusion::execution::runtime_env::RuntimeEnvBuilder;
use datafusion::execution::{SessionState, SessionStateBuilder, SessionStateDefaults};
use datafusion::logical_expr::{Expr, LogicalPlan, LogicalPlanBuilder, ident, lit};
use datafusion::prelude::SessionConfig;

use crate::formula::{ColumnFormula, Output};

use super::arithmetic::CheckExpressions;
use super::complexity::bound_plan;
use super::coop::{Watch, YieldingOperators};
use super::dense;
use super::error::{Error, nearest};
use super::functions::Functions;
use super::limits::{Limits, batch_rows};
use super::narrowed::narrowed;
use super::parameters::{self, Parameter};
use super::pool::{Budget, QueryPool};
use super::query::Query;
use super::relation::{Relation, SessionKey};
use super::room::WithRoom;
use super::scans::TuneScans;
use super::shape::Shape;
use super::statement::{Asks, RelationName, Statement};
use super::verify::verify;
use super::watched::watch_joins;

/// The name of the one catalogue of every session.
const CATALOG: &str = "lake";
/// Where the engine looks up a table that a statement names without a layer.
const BARE: &str = "bare";

/// What all queries of a process share.
#[derive(Debug, Clone)]
pub struct EngineOptions {
    /// Bytes of memory of all queries together. What operators do not account for (buffers of
    /// readers, batches under way) comes on top; half of what the process may use is a good value.
    pub memory_bytes_max: u64,
    /// A folder on disk for what does not fit into memory. It must exist, and be this process's
    /// alone.
    pub spill_dir: PathBuf,
}

/// Plans and runs statements of many callers. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Engine {
    budget: Arc<Budget>,
    spill_dir: PathBuf,
    functions: Arc<Functions>,
}

/// What one session is made for.
#[derive(Debug, Clone)]
pub struct Settings {
    /// What the session's queries may use, each.
    pub limits: Limits,
    /// What `now()` is.
    pub now: Timestamp,
    /// IANA time zone of timestamps without one, such as `Europe/Berlin`; empty means UTC.
    pub time_zone: String,
}

impl Engine {
    /// An engine with its memory and its folder.
    #[must_use]
    pub fn new(options: EngineOptions) -> Self {
        let bytes_max = usize::try_from(options.memory_bytes_max).unwrap_or(usize::MAX);
        Self {
            budget: Arc::new(Budget::new(bytes_max)),
            spill_dir: options.spill_dir,
            functions: Arc::new(Functions::new()),
        }
    }

    /// The same engine for the queries of one tenant, which together use at most so many bytes of
    /// the memory of all. The bound is the one with which the oldest of them was begun.
    #[must_use]
    pub fn part(&self, tenant: i64, bytes_max: u64) -> Self {
        let bytes_max = usize::try_from(bytes_max).unwrap_or(usize::MAX);
        Self { budget: self.budget.part(tenant, bytes_max), ..self.clone() }
    }

    /// Bytes that all queries of this engine, or of this part of one, hold now.
    #[must_use]
    pub fn memory_used(&self) -> u64 {
        self.budget.used() as u64
    }

    /// How many bytes a query that needs so many would find too few.
    #[must_use]
    pub fn memory_missing(&self, bytes: u64) -> u64 {
        self.budget.missing(usize::try_from(bytes).unwrap_or(usize::MAX)) as u64
    }

    /// A session in which there is no relation yet.
    ///
    /// # Errors
    /// [`Error::Setting`] if a setting is out of range or no time zone, [`Error::Engine`] if the
    /// folder cannot be used.
    pub fn session(&self, settings: Settings) -> Result<Session, Error> {
        let zone = match settings.time_zone.as_str() {
            "" => "UTC".to_owned(),
            zone => zone.to_owned(),
        };
        if zone.parse::<Tz>().is_err() {
            return Err(Error::Setting { key: "timezone", why: format!("{zone} is no time zone") });
        }
        let now = DateTime::<Utc>::from_timestamp_micros(settings.now.micros())
            .ok_or_else(|| Error::Setting { key: "now", why: "it is out of range".to_owned() })?;
        let memory = usize::try_from(settings.limits.memory_bytes_max).unwrap_or(usize::MAX);
        let pool = Arc::new(QueryPool::new(memory, Arc::clone(&self.budget)));
        let catalog = Arc::new(MemoryCatalogProvider::new());
        let watch = Arc::new(Watch::default());
        let mut state = self.state(&settings.limits, &zone, &pool, &catalog, &watch)?;
        state.execution_props_mut().query_execution_start_time = Some(now);
        Ok(Session {
            state,
            key: SessionKey::new(),
            catalog,
            pool,
            watch,
            relations: BTreeMap::new(),
            known: BTreeSet::new(),
            limits: settings.limits,
            zone,
        })
    }

    fn state(
        &self,
        limits: &Limits,
        zone: &str,
        pool: &Arc<QueryPool>,
        catalog: &Arc<MemoryCatalogProvider>,
        watch: &Arc<Watch>,
    ) -> Result<SessionState, Error> {
        let disk = DiskManagerBuilder::default()
            .with_mode(DiskManagerMode::Directories(vec![self.spill_dir.clone()]))
            .with_max_temp_directory_size(limits.spill_bytes_max);
        // Each session has an environment of its own: a registry of stores that another session
        // fills, or a cache whose keys are paths within some store, would be shared by tenants.
        let runtime = RuntimeEnvBuilder::new()
            .with_memory_pool(Arc::clone(pool) as Arc<dyn MemoryPool>)
            .with_disk_manager_builder(disk)
            .build_arc()?;
        let catalogs = MemoryCatalogProviderList::new();
        catalogs
            .register_catalog(CATALOG.to_owned(), Arc::clone(catalog) as Arc<dyn CatalogProvider>);
        let functions = &self.functions;
        let check = CheckExpressions::new(functions.scalar.clone());
        Ok(SessionStateBuilder::new()
            .with_config(config(limits, zone))
            .with_runtime_env(runtime)
            .with_catalog_list(Arc::new(catalogs))
            .with_expr_planners(SessionStateDefaults::default_expr_planners())
            .with_scalar_functions(functions.scalar.values().cloned().collect())
            .with_aggregate_functions(functions.aggregate.clone())
            .with_window_functions(functions.window.clone())
            .with_analyzer_rule(Arc::new(check))
            .with_physical_optimizer_rules(dense::rules())
            .with_physical_optimizer_rule(Arc::new(TuneScans))
            .with_physical_optimizer_rule(Arc::new(YieldingOperators::new(Arc::clone(watch))))
            .build())
    }
}

fn config(limits: &Limits, zone: &str) -> SessionConfig {
    let mut config = SessionConfig::new()
        .with_create_default_catalog_and_schema(false)
        .with_information_schema(false)
        .with_default_catalog_and_schema(CATALOG, BARE)
        .with_target_partitions(limits.partitions.max(1));
    let options: &mut ConfigOptions = config.options_mut();
    options.execution.time_zone = Some(zone.to_owned());
    options.execution.parquet.pushdown_filters = true;
    options.execution.parquet.reorder_filters = true;
    // What a sort keeps aside for merging what it spilled must leave it room to sort.
    let aside = usize::try_from(limits.memory_bytes_max / 16).unwrap_or(usize::MAX);
    options.execution.sort_spill_reservation_bytes = aside.min(10 << 20);
    options.sql_parser.collect_spans = true;
    options.optimizer.skip_failed_rules = false;
    // A list of a join's keys that is pushed into a scan fails on columns of dictionaries, as
    // those of a Delta table's partitions are.
    options.optimizer.hash_join_inlist_pushdown_max_size = 0;
    options.optimizer.hash_join_inlist_pushdown_max_distinct_values = 0;
    config
}

/// The relations that one caller may see, and one statement over them.
#[derive(Debug)]
pub struct Session {
    state: SessionState,
    key: SessionKey,
    catalog: Arc<MemoryCatalogProvider>,
    pool: Arc<QueryPool>,
    watch: Arc<Watch>,
    pub(super) relations: BTreeMap<RelationName, Arc<dyn TableProvider>>,
    /// Names of relations that are not offered.
    known: BTreeSet<RelationName>,
    limits: Limits,
    zone: String,
}

impl Session {
    /// Offers a table under its name.
    ///
    /// # Errors
    /// [`Error::Relation`] if it cannot be filtered or masked as asked, or the name is taken.
    pub fn add(&mut self, relation: Relation) -> Result<(), Error> {
        let name = relation.name().clone();
        let view = relation.view(&self.key)?;
        self.register(name, Arc::new(view))
    }

    /// Offers a saved query under a name, as a view over relations that were added before.
    ///
    /// # Errors
    /// What planning its statement says, or [`Error::Relation`] if the name is taken.
    pub async fn add_view(&mut self, name: RelationName, saved: &Statement) -> Result<(), Error> {
        let plan = WithRoom::new(self.logical(saved)).await?;
        if !plan.get_parameter_names()?.is_empty() {
            let why = "a view has no parameters".to_owned();
            return Err(Error::Relation { relation: name.to_string(), why });
        }
        self.register(name, Arc::new(ViewTable::new(plan, None)))
    }

    /// Offers a formula as a function, which takes the values of the formula's variables in their
    /// order. The name is written in lower-case letters, digits and underscores.
    ///
    /// # Errors
    /// [`Error::Relation`] if the name is taken.
    pub fn add_formula(
        &mut self,
        name: &str,
        formula: &ColumnFormula,
        output: Output,
    ) -> Result<(), Error> {
        if self.state.scalar_functions().contains_key(name) {
            let why = "the name is taken".to_owned();
            return Err(Error::Relation { relation: name.to_owned(), why });
        }
        let function = formula.function(name.to_owned(), output);
        self.state.register_udf(Arc::new(function))?;
        Ok(())
    }

    /// Lets a statement name a relation, which was added before, by a table's name alone.
    ///
    /// # Errors
    /// [`Error::Relation`] if the name is taken, [`Error::RelationNotFound`] if the relation was
    /// not added.
    pub fn alias(&mut self, table: &str, of: &RelationName) -> Result<(), Error> {
        let Some(view) = self.relations.get(of).map(Arc::clone) else {
            return Err(self.not_found(of));
        };
        self.register(RelationName::bare(table), view)
    }

    /// Names that the caller may know of, though the statement does not read them: `SHOW TABLES`
    /// lists them, and a wrong name is compared with them.
    pub fn announce(&mut self, names: impl IntoIterator<Item = RelationName>) {
        self.known.extend(names);
    }

    pub(super) fn register(
        &mut self,
        name: RelationName,
        view: Arc<dyn TableProvider>,
    ) -> Result<(), Error> {
        if self.relations.contains_key(&name) {
            let why = "the name is taken".to_owned();
            return Err(Error::Relation { relation: name.to_string(), why });
        }
        let layer = if name.is_bare() { BARE } else { name.layer.as_str() };
        let schema = match self.catalog.schema(layer) {
            Some(schema) => schema,
            None => {
                let schema = Arc::new(MemorySchemaProvider::new());
                self.catalog.register_schema(layer, Arc::clone(&schema) as _)?;
                schema
            }
        };
        schema.register_table(name.table.clone(), Arc::clone(&view))?;
        self.relations.insert(name, view);
        Ok(())
    }

    /// The parameters of a statement, in order of their names, with the types that they need.
    ///
    /// # Errors
    /// What planning the statement says.
    pub async fn parameters(&self, statement: &Statement) -> Result<Vec<Parameter>, Error> {
        WithRoom::new(async { parameters::of(&self.logical(statement).await?) }).await
    }

    /// Plans a statement with values for its parameters, by name without `$`.
    ///
    /// The session is used up: its memory and its time are those of this one query.
    ///
    /// # Errors
    /// [`Error::Invalid`], [`Error::Forbidden`], [`Error::RelationNotFound`],
    /// [`Error::Parameter`], [`Error::LimitExceeded`] if it is too complex, [`Error::Arithmetic`]
    /// if a constant cannot be computed, [`Error::Timeout`].
    pub async fn plan(
        self,
        statement: &Statement,
        values: &BTreeMap<String, ScalarValue>,
    ) -> Result<Query, Error> {
        let allowed = self.limits.time_max;
        let started = tokio::time::Instant::now();
        let planning = WithRoom::new(self.plan_unlimited(statement, values));
        let planned = tokio::time::timeout(allowed, planning);
        let mut query = planned.await.unwrap_or(Err(Error::Timeout { allowed }))?;
        query.spend(started.elapsed());
        Ok(query)
    }

    async fn plan_unlimited(
        mut self,
        statement: &Statement,
        values: &BTreeMap<String, ScalarValue>,
    ) -> Result<Query, Error> {
        let longest = values.values().map(ScalarValue::size).max().unwrap_or(0);
        let rows = batch_rows(statement.literal_bytes.max(longest), statement.unnests);
        let options = self.state.config_mut().options_mut();
        options.execution.batch_size = ConfigNonZeroUsize::try_new(rows)?;
        let plan = self.logical(statement).await?;
        let plan = parameters::fill(plan, values)?;
        self.query_of(&plan, statement.asks).await
    }

    /// Plans what was built of a relation of this session, within its time.
    pub(super) async fn plan_built(self, plan: LogicalPlan) -> Result<Query, Error> {
        let allowed = self.limits.time_max;
        let started = tokio::time::Instant::now();
        let planning = WithRoom::new(async move {
            bound_plan(&plan)?;
            self.query_of(&plan, Asks::Rows).await
        });
        let planned = tokio::time::timeout(allowed, planning);
        let mut query = planned.await.unwrap_or(Err(Error::Timeout { allowed }))?;
        query.spend(started.elapsed());
        Ok(query)
    }

    /// The relation of a name, to build a plan on.
    pub(super) fn scan(&self, name: &RelationName) -> Result<LogicalPlanBuilder, Error> {
        let view = self.relations.get(name).ok_or_else(|| self.not_found(name))?;
        let source = provider_as_source(Arc::clone(view));
        Ok(LogicalPlanBuilder::scan(name.reference(), source, None)?)
    }

    async fn query_of(self, plan: &LogicalPlan, asks: Asks) -> Result<Query, Error> {
        let optimized = narrowed(self.state.optimize(plan)?)?;
        verify(&optimized, &self.key)?;
        let optimized = watch_joins(optimized, &self.watch)?;
        let shape = Shape::of(optimized.schema().as_arrow(), &self.zone);
        let query = Query::new(self.state, optimized, shape, self.limits, self.pool, self.watch);
        query.prepare(asks).await
    }

    /// The plan of a statement as it was written, within the bounds of a plan.
    async fn logical(&self, statement: &Statement) -> Result<LogicalPlan, Error> {
        for name in statement.relations() {
            if !self.relations.contains_key(name) {
                return Err(self.not_found(name));
            }
        }
        let plan = match (&statement.query, statement.asks) {
            (Some(parsed), _) => self.state.statement_to_plan(parsed.clone()).await?,
            (None, Asks::Columns) => self.columns(statement)?,
            (None, Asks::Relations | Asks::Rows | Asks::Plan | Asks::Analysis) => {
                self.relations()?
            }
        };
        bound_plan(&plan)?;
        Ok(plan)
    }

    fn not_found(&self, name: &RelationName) -> Error {
        let known: Vec<String> = self.names().map(ToString::to_string).collect();
        let text = name.to_string();
        let suggestion = nearest(&text, known.iter().map(String::as_str));
        Error::RelationNotFound { name: text, suggestion }
    }

    /// Every name with a layer.
    fn names(&self) -> impl Iterator<Item = &RelationName> {
        let offered = self.relations.keys().filter(|name| !name.is_bare());
        offered.chain(&self.known).collect::<BTreeSet<_>>().into_iter()
    }

    /// The answer to `SHOW TABLES`.
    fn relations(&self) -> Result<LogicalPlan, Error> {
        let rows = self
            .names()
            .map(|name| vec![lit(name.layer.as_str()), lit(name.table.as_str())])
            .collect();
        values(&["layer", "table"], rows)
    }

    /// The answer to `DESCRIBE`.
    fn columns(&self, statement: &Statement) -> Result<LogicalPlan, Error> {
        let name = statement.relations().first();
        let relation = name.and_then(|name| self.relations.get(name));
        let schema = relation.map_or_else(|| Arc::new(Schema::empty()), |view| view.schema());
        let rows = Shape::of(&schema, &self.zone)
            .schema()
            .fields()
            .iter()
            .map(|field| {
                let data_type = field.data_type().to_string();
                vec![lit(field.name().as_str()), lit(data_type), lit(field.is_nullable())]
            })
            .collect();
        values(&["column", "type", "nullable"], rows)
    }
}

/// A table of constants.
fn values(names: &[&str], rows: Vec<Vec<Expr>>) -> Result<LogicalPlan, Error> {
    if rows.is_empty() {
        return Ok(LogicalPlanBuilder::empty(false).build()?);
    }
    let named = names
        .iter()
        .enumerate()
        .map(|(index, name)| ident(format!("column{}", index + 1)).alias(*name));
    Ok(LogicalPlanBuilder::values(rows)?.project(named)?.build()?)
}
