//! What an organisation can query: the tables that config declares for it.
//!
//! Owns:      the layers, what config said last of each organisation, and which columns are personal or not shown.
//! Invariant: what is known of one organisation is never shown to another; a name that is not known is asked for before it
//!            is called unknown.
//! Not here:  views (`core::view`), the rows (`tables`), who may see which data set (auth).

pub(crate) mod columns;
pub(crate) mod personal;

use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use base::{Clock, Timestamp};
use lake::sql::RelationName;
use lru::LruCache;
use platform_proto::platform::common::v1::PaginationRequest;
use platform_proto::platform::config::v1 as config;
use platform_proto::platform::config::v1::dataset_service_client::DatasetServiceClient;
use platform_proto::platform::query::v1::RelationKind;
use rpc::Channel;
use tokio::sync::Mutex as Turn;
use tonic::{Code, Request};

use crate::catalogue::personal::Personal;
use crate::error::{Error, Result};

/// How long an answer of config is waited for.
const ASK_MAX: Duration = Duration::from_secs(5);
/// Data sets on a page of config's: declarations are long, and a message is bounded.
const PAGE: i32 = 25;
/// Data sets of one organisation; further ones cannot be queried.
const DATASETS_MAX: usize = 10_000;
/// Organisations that are remembered.
const ORGANIZATIONS_MAX: NonZeroUsize = NonZeroUsize::new(1000).expect("not zero");
/// How long it is believed that a name which config did not know is still unknown.
const UNKNOWN_KEPT: Duration = Duration::from_millis(200);

/// The layer of views.
pub(crate) const VIEWS: &str = "views";

/// A layer of tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Layer {
    Bronze,
    Silver,
    Gold,
}

impl Layer {
    pub(crate) const ALL: [Self; 3] = [Self::Bronze, Self::Silver, Self::Gold];

    /// Its name in SQL, and in the path of a table.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Bronze => "bronze",
            Self::Silver => "silver",
            Self::Gold => "gold",
        }
    }

    pub(crate) fn kind(self) -> RelationKind {
        match self {
            Self::Bronze => RelationKind::Bronze,
            Self::Silver => RelationKind::Silver,
            Self::Gold => RelationKind::Gold,
        }
    }

    pub(crate) fn find(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }

    /// Whether a data set has it.
    fn is_of(self, definition: &config::DatasetDefinition) -> bool {
        match self {
            Self::Bronze => definition.bronze.is_some(),
            Self::Silver => definition.silver.is_some(),
            Self::Gold => definition.gold.is_some(),
        }
    }
}

/// A table of an organisation.
#[derive(Clone, Debug)]
pub(crate) struct Table {
    pub(crate) layer: Layer,
    pub(crate) dataset: Arc<config::Dataset>,
    /// Columns that are NULL for whoever may not see personal data.
    pub(crate) personal: Arc<Personal>,
}

impl Table {
    pub(crate) fn name(&self) -> RelationName {
        RelationName::new(self.layer.name(), &self.dataset.name)
    }

    /// What it is made from, by layer; it is there, since a table without is none.
    pub(crate) fn definition(&self) -> &config::DatasetDefinition {
        self.dataset.definition.as_ref().expect("a declared table has a definition")
    }
}

/// Everything that config declares for one organisation.
#[derive(Clone, Debug, Default)]
pub(crate) struct Declared {
    tables: BTreeMap<RelationName, Table>,
}

impl Declared {
    pub(crate) fn new(datasets: Vec<config::Dataset>) -> Self {
        let datasets: BTreeMap<String, Arc<config::Dataset>> =
            datasets.into_iter().map(|it| (it.name.clone(), Arc::new(it))).collect();
        let mut tables = BTreeMap::new();
        for dataset in datasets.values() {
            let Some(definition) = &dataset.definition else { continue };
            for layer in Layer::ALL.into_iter().filter(|layer| layer.is_of(definition)) {
                let personal = Arc::new(Personal::of(&datasets, &dataset.name, layer));
                let table = Table { layer, dataset: Arc::clone(dataset), personal };
                tables.insert(table.name(), table);
            }
        }
        Self { tables }
    }

    pub(crate) fn table(&self, name: &RelationName) -> Option<&Table> {
        self.tables.get(name)
    }

    pub(crate) fn tables(&self) -> impl Iterator<Item = &Table> {
        self.tables.values()
    }

    /// The table of the highest layer that a data set has.
    pub(crate) fn highest(&self, dataset: &str) -> Option<&Table> {
        let mut layers = Layer::ALL.into_iter().rev();
        layers.find_map(|layer| self.table(&RelationName::new(layer.name(), dataset)))
    }
}

#[derive(Clone)]
struct Known {
    at: Timestamp,
    declared: Arc<Declared>,
}

/// What config said last.
pub(crate) struct Catalogue {
    config: Channel,
    clock: Arc<dyn Clock>,
    kept: Duration,
    known: Mutex<LruCache<i64, Known>>,
    /// One asks at a time for each of a few groups of organisations, so that many who wait are answered by one.
    turns: [Turn<()>; 16],
}

impl Catalogue {
    pub(crate) fn new(config: Channel, clock: Arc<dyn Clock>, kept: Duration) -> Self {
        let known = Mutex::new(LruCache::new(ORGANIZATIONS_MAX));
        Self { config, clock, kept, known, turns: std::array::from_fn(|_| Turn::new(())) }
    }

    /// What an organisation declares, at most as old as the options say.
    pub(crate) async fn of(&self, org_id: i64) -> Result<Arc<Declared>> {
        self.younger(org_id, self.kept).await
    }

    /// The same once more, for a name that was not found in it.
    pub(crate) async fn newest(&self, org_id: i64) -> Result<Arc<Declared>> {
        self.younger(org_id, UNKNOWN_KEPT.min(self.kept)).await
    }

    async fn younger(&self, org_id: i64, age: Duration) -> Result<Arc<Declared>> {
        if let Some(declared) = self.kept(org_id, age) {
            return Ok(declared);
        }
        let place = usize::try_from(org_id.rem_euclid(16)).unwrap_or_default();
        let _turn = self.turns[place].lock().await;
        if let Some(declared) = self.kept(org_id, age) {
            return Ok(declared);
        }
        let at = self.clock.now();
        let declared = Arc::new(Declared::new(self.ask(org_id).await?));
        let known = Known { at, declared: Arc::clone(&declared) };
        self.known.lock().expect("no panic under this lock").put(org_id, known);
        Ok(declared)
    }

    fn kept(&self, org_id: i64, age: Duration) -> Option<Arc<Declared>> {
        let known = self.known.lock().expect("no panic under this lock").get(&org_id)?.clone();
        (self.clock.now() < known.at + age).then_some(known.declared)
    }

    async fn ask(&self, org_id: i64) -> Result<Vec<config::Dataset>> {
        let mut datasets = Vec::new();
        for page in 1.. {
            let pagination = PaginationRequest {
                page,
                limit: PAGE,
                sort_by: "name".to_owned(),
                sort_order: "asc".to_owned(),
            };
            let mut request = Request::new(config::ListDatasetsRequest {
                org_id,
                pagination: Some(pagination),
                ..config::ListDatasetsRequest::default()
            });
            request.set_timeout(ASK_MAX);
            let mut client = DatasetServiceClient::new(self.config.clone());
            let answer =
                client.list_datasets(request).await.map_err(|_| unanswered())?.into_inner();
            datasets.extend(answer.datasets);
            let has_next = answer.pagination.is_some_and(|it| it.has_next);
            if !has_next || DATASETS_MAX <= datasets.len() {
                break;
            }
        }
        Ok(datasets)
    }

    /// The columns that readers of a data set's highest layer see.
    pub(crate) async fn columns(
        &self,
        org_id: i64,
        dataset: &str,
    ) -> Result<Vec<config::DatasetColumn>> {
        let name = dataset.to_owned();
        let mut request = Request::new(config::GetDatasetRequest { org_id, name, version: 0 });
        request.set_timeout(ASK_MAX);
        match DatasetServiceClient::new(self.config.clone()).get_dataset(request).await {
            Ok(answer) => Ok(answer.into_inner().columns),
            Err(status) if status.code() == Code::NotFound => Ok(Vec::new()),
            Err(_) => Err(unanswered()),
        }
    }
}

fn unanswered() -> Error {
    Error::Unavailable { dependency: "config" }
}

#[cfg(test)]
pub(crate) mod samples {
    //! Declarations for tests.

    use platform_proto::platform::config::v1 as config;
    use serde_json::json;

    fn dataset(name: &str, definition: serde_json::Value) -> config::Dataset {
        let definition = serde_json::from_value(definition).expect("a definition");
        config::Dataset {
            name: name.to_owned(),
            definition: Some(definition),
            ..config::Dataset::default()
        }
    }

    /// People, bronze and silver; what identifies them is personal.
    pub(crate) fn people() -> config::Dataset {
        dataset(
            "people",
            json!({
                "bronze": {},
                "silver": {
                    "columns": [
                        {"name": "id", "type": "FIELD_TYPE_STRING", "required": true},
                        {"name": "email", "type": "FIELD_TYPE_STRING", "isPersonal": true},
                        {"name": "country", "type": "FIELD_TYPE_STRING"},
                    ],
                    "primaryKey": ["id"],
                },
            }),
        )
    }

    /// People by where they live, and what a formula makes of their addresses; gold.
    pub(crate) fn living() -> config::Dataset {
        dataset(
            "living",
            json!({
                "gold": {
                    "inputs": [{"dataset": "people", "alias": "p"}],
                    "dimensions": [
                        {"name": "country"},
                        {"name": "host", "formula": "LOWER(p.email)"},
                        {"name": "email"},
                    ],
                    "measures": [
                        {"name": "people", "function": "AGGREGATE_FUNCTION_COUNT_DISTINCT", "formula": "email"},
                        {"name": "first", "function": "AGGREGATE_FUNCTION_MIN", "formula": "email"},
                        {"name": "rows", "function": "AGGREGATE_FUNCTION_COUNT"},
                    ],
                    "derived": [
                        {"name": "shown", "formula": "CONCAT(first, country)"},
                        {"name": "twice", "formula": "people * 2"},
                    ],
                    "windows": [{
                        "name": "newest", "function": "AGGREGATE_FUNCTION_LAST", "column": "shown",
                        "orderBy": "country",
                    }],
                },
            }),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_data_set_is_a_table_in_each_of_its_layers() {
        let declared = Declared::new(vec![samples::people(), samples::living()]);
        let names: Vec<String> = declared.tables().map(|it| it.name().to_string()).collect();
        assert_eq!(names, ["bronze.people", "gold.living", "silver.people"]);
        assert_eq!(declared.highest("people").map(|it| it.layer), Some(Layer::Silver));
        assert!(declared.highest("nothing").is_none());
    }
}
