//! A table of facts and one of their kinds, on disk, and what the engine answers of them by itself.

use super::*;
use crate::fixture::{Fixture, path};
use base::{Random, SeededRandom};
use datafusion::arrow::array::Int32Array;
use datafusion::prelude::SessionContext;
use lake::{Append, Definition, Note, Snapshot, rows_of};

pub(super) const SEED: u64 = 20_261_129;

/// Enough rows that a table pays.
const ROWS: i64 = 100_000;

fn facts_schema() -> Arc<Schema> {
    Arc::new(Schema::new(vec![
        Field::new("day", DataType::Date32, false),
        Field::new("k", DataType::Int32, true),
        Field::new("id", DataType::Int64, true),
        Field::new("far", DataType::Int64, false),
        Field::new("v", DataType::Int64, true),
        Field::new("name", DataType::Utf8, false),
    ]))
}

/// Keys that lie close together, some of which are not there, and one column of large numbers.
fn facts(random: &dyn Random) -> RecordBatch {
    let numbers = |below: u64, least: i64| -> Vec<i64> {
        (0..ROWS).map(|_| least + random.below(below).cast_signed()).collect()
    };
    let some = |numbers: Vec<i64>| -> Vec<Option<i64>> {
        numbers.into_iter().map(|it| (random.below(20) != 0).then_some(it)).collect()
    };
    let narrow = |it: i64| i32::try_from(it).unwrap();
    let days = numbers(60, 20_454).into_iter().map(narrow);
    let keys = some(numbers(200, -100)).into_iter().map(|it| it.map(narrow));
    let columns: Vec<ArrayRef> = vec![
        Arc::new(Date32Array::from_iter_values(days)),
        Arc::new(keys.collect::<Int32Array>()),
        Arc::new(some(numbers(500, 1_000)).into_iter().collect::<Int64Array>()),
        Arc::new(Int64Array::from_iter_values(numbers(1 << 60, 0))),
        Arc::new(some(numbers(1_000_000, -500_000)).into_iter().collect::<Int64Array>()),
        Arc::new(StringArray::from_iter_values(
            numbers(3, 0).into_iter().map(|it| format!("name {it}")),
        )),
    ];
    RecordBatch::try_new(facts_schema(), columns).unwrap()
}

/// What the ids are called: some are twice here, some not at all, and some of no fact.
fn kinds() -> RecordBatch {
    let ids: Vec<i64> = (900..1_400).chain(1_100..1_150).collect();
    let schema = Arc::new(Schema::new(vec![
        Field::new("id", DataType::Int64, false),
        Field::new("kind", DataType::Utf8, false),
        Field::new("weight", DataType::Int32, false),
    ]));
    let columns: Vec<ArrayRef> = vec![
        Arc::new(Int64Array::from(ids.clone())),
        Arc::new(StringArray::from_iter_values(ids.iter().map(|id| format!("kind {}", id % 7)))),
        Arc::new(Int32Array::from_iter_values(ids.iter().map(|id| i32::try_from(*id).unwrap()))),
    ];
    RecordBatch::try_new(schema, columns).unwrap()
}

pub(super) struct Tables {
    facts: Snapshot,
    kinds: Snapshot,
}

impl Tables {
    pub(super) async fn make(it: &Fixture) -> Self {
        let random: &dyn Random = &SeededRandom::new(SEED);
        let make = async |name: &str, rows: Vec<RecordBatch>, partitioned: &[&str]| {
            let definition = Definition::new(rows[0].schema()).partitioned_by(partitioned);
            let table = it.lake.create(&path(name), &definition, &Note::new()).await.unwrap();
            for rows in rows {
                let append = Append { position: None, note: Note::new() };
                table.append(rows_of([rows]), &append).await.unwrap();
            }
            table.snapshot().await.unwrap()
        };
        let rows = facts(random);
        let half = rows.num_rows() / 2;
        let parts = vec![rows.slice(0, half), rows.slice(half, rows.num_rows() - half)];
        Self {
            facts: make("facts", parts, &[]).await,
            kinds: make("kinds", vec![kinds()], &[]).await,
        }
    }

    /// The lines of an answer.
    pub(super) async fn ask(&self, bench: &Bench, sql: &str) -> Result<Vec<String>, Error> {
        let mut session = bench.session();
        for (name, snapshot) in [("facts", &self.facts), ("kinds", &self.kinds)] {
            let provider = snapshot.provider().await.unwrap();
            let name = RelationName::new("silver", name);
            session.add(Relation::new(name, provider, Extent::Whole)).unwrap();
        }
        let mut rows = session.plan(&Statement::parse(sql)?, &BTreeMap::new()).await?.execute();
        let mut lines = Vec::new();
        while let Some(batch) = rows.next().await? {
            lines.extend(lines_of(&batch));
        }
        Ok(lines)
    }

    /// The answer in the order of its lines.
    pub(super) async fn ask_sorted(&self, bench: &Bench, sql: &str) -> Result<Vec<String>, Error> {
        let mut lines = self.ask(bench, sql).await?;
        lines.sort();
        Ok(lines)
    }

    /// What the engine answers with its own operators.
    pub(super) async fn ask_engine(&self, sql: &str) -> Vec<String> {
        let context = SessionContext::new();
        for (name, snapshot) in [("facts", &self.facts), ("kinds", &self.kinds)] {
            context.register_table(name, snapshot.provider().await.unwrap()).unwrap();
        }
        let sql = sql.replace("silver.", "");
        let batches = context.sql(&sql).await.unwrap().collect().await.unwrap();
        batches.iter().flat_map(lines_of).collect()
    }
}
