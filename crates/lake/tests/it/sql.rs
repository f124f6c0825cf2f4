//! SQL over tables in memory and over Delta tables.

mod answers;
mod arithmetic;
mod delta;
mod dense;
mod facts;
mod guards;
mod hostile;
mod limits;
mod narrowed;
mod tenants;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use base::Timestamp;
use datafusion::arrow::array::{ArrayRef, Date32Array, Int64Array, RecordBatch, StringArray};
use datafusion::arrow::datatypes::{DataType, Field, Schema};
use datafusion::arrow::util::display::array_value_to_string;
use datafusion::datasource::MemTable;
use lake::TableProvider;
use lake::sql::{
    Engine, EngineOptions, Error, Extent, Limits, Query, Relation, RelationName, ScalarValue,
    Session, Settings, Statement,
};
use tempfile::TempDir;

/// An engine and the folder in which it spills.
struct Bench {
    engine: Engine,
    limits: Limits,
    _spill: TempDir,
}

impl Bench {
    fn new() -> Self {
        Self::with(Limits { time_max: Duration::from_secs(20), ..Limits::default() })
    }

    fn with(limits: Limits) -> Self {
        let spill = tempfile::tempdir().unwrap();
        let engine = Engine::new(EngineOptions {
            memory_bytes_max: 4 << 30,
            spill_dir: spill.path().to_owned(),
        });
        Self { engine, limits, _spill: spill }
    }

    fn session(&self) -> Session {
        let settings = Settings {
            limits: self.limits.clone(),
            now: Timestamp::from_micros(1_767_225_600_000_000),
            time_zone: String::new(),
        };
        self.engine.session(settings).unwrap()
    }

    /// A session of the organisation: `gold.spend` is shared by all, `gold.own` is its own.
    fn session_of(&self, org: i64) -> Session {
        let mut session = self.session();
        let extent = Extent::Where { column: "org_id".to_owned(), value: ScalarValue::from(org) };
        session.add(Relation::new(RelationName::new("gold", "spend"), spend(), extent)).unwrap();
        let own = RelationName::new("gold", "own");
        session.add(Relation::new(own, numbers(1_000), Extent::Whole)).unwrap();
        session
    }

    async fn plan(&self, org: i64, sql: &str) -> Result<Query, Error> {
        self.session_of(org).plan(&Statement::parse(sql)?, &BTreeMap::new()).await
    }

    /// The rows of a statement, each as its values joined by `|`.
    async fn rows(&self, org: i64, sql: &str) -> Result<Vec<String>, Error> {
        let mut rows = self.plan(org, sql).await?.execute();
        let mut lines = Vec::new();
        while let Some(batch) = rows.next().await? {
            lines.extend(lines_of(&batch));
        }
        Ok(lines)
    }

    /// Waits until the tasks of a query that ended early have let go of their memory.
    async fn memory_is_given_back(&self) {
        let deadline = std::time::Instant::now() + Duration::from_secs(10);
        while self.engine.memory_used() > 0 {
            assert!(std::time::Instant::now() < deadline, "{} bytes", self.engine.memory_used());
            tokio::task::yield_now().await;
        }
    }

    async fn refused(&self, org: i64, sql: &str) -> Error {
        match self.rows(org, sql).await {
            Ok(rows) => panic!("{sql} was answered: {:?}", rows.first()),
            Err(error) => error,
        }
    }
}

fn lines_of(batch: &RecordBatch) -> Vec<String> {
    (0..batch.num_rows())
        .map(|row| {
            let values: Vec<String> = batch
                .columns()
                .iter()
                .map(|column| array_value_to_string(column, row).unwrap())
                .collect();
            values.join("|")
        })
        .collect()
}

/// Two organisations in one table: organisation 7 spends 1 to 100 a day, organisation 8 spends
/// 1000 more each day, and both have a secret.
fn spend() -> Arc<dyn TableProvider> {
    let schema = Arc::new(Schema::new(vec![
        Field::new("org_id", DataType::Int64, false),
        Field::new("day", DataType::Date32, false),
        Field::new("spend", DataType::Int64, true),
        Field::new("email", DataType::Utf8, true),
    ]));
    let rows: Vec<(i64, i64)> =
        [7, 8].into_iter().flat_map(|org| (1..=100).map(move |day| (org, day))).collect();
    let columns: Vec<ArrayRef> = vec![
        Arc::new(rows.iter().map(|(org, _)| Some(*org)).collect::<Int64Array>()),
        Arc::new(
            rows.iter()
                .map(|(_, day)| Some(20_454 + i32::try_from(*day).unwrap()))
                .collect::<Date32Array>(),
        ),
        Arc::new(
            rows.iter().map(|(org, day)| Some((org - 7) * 1_000 + day)).collect::<Int64Array>(),
        ),
        Arc::new(
            rows.iter()
                .map(|(org, day)| Some(format!("person{day}@org{org}.example")))
                .collect::<StringArray>(),
        ),
    ];
    let batch = RecordBatch::try_new(Arc::clone(&schema), columns).unwrap();
    Arc::new(MemTable::try_new(schema, vec![vec![batch]]).unwrap())
}

/// `n` from 0, and its text, in batches of the usual size.
fn numbers(count: i64) -> Arc<dyn TableProvider> {
    let schema = Arc::new(Schema::new(vec![
        Field::new("n", DataType::Int64, false),
        Field::new("text", DataType::Utf8, false),
    ]));
    let batches: Vec<RecordBatch> = (0..count)
        .step_by(8_192)
        .map(|start| {
            let range = start..count.min(start + 8_192);
            let columns: Vec<ArrayRef> = vec![
                Arc::new(Int64Array::from_iter_values(range.clone())),
                Arc::new(StringArray::from_iter_values(range.map(|n| format!("number {n}")))),
            ];
            RecordBatch::try_new(Arc::clone(&schema), columns).unwrap()
        })
        .collect();
    let (left, right): (Vec<_>, Vec<_>) =
        batches.into_iter().enumerate().partition(|(index, _)| index % 2 == 0);
    let partitions =
        [left, right].map(|part| part.into_iter().map(|(_, batch)| batch).collect::<Vec<_>>());
    Arc::new(MemTable::try_new(schema, partitions.to_vec()).unwrap())
}
