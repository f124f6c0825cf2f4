//! Grouping by tables that the keys are the index of, beside the engine's own grouping.

use super::*;
use crate::fixture::{Fixture, path};
use base::{Random, SeededRandom};
use datafusion::arrow::array::Int32Array;
use datafusion::prelude::SessionContext;
use lake::sql::Limit;
use lake::{Append, Definition, Note, Snapshot, rows_of};

const SEED: u64 = 20_261_129;

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

struct Tables {
    facts: Snapshot,
    kinds: Snapshot,
}

impl Tables {
    async fn make(it: &Fixture) -> Self {
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

    async fn ask(&self, bench: &Bench, sql: &str) -> Result<Vec<String>, Error> {
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
        lines.sort();
        Ok(lines)
    }

    /// What the engine answers with its own operators.
    async fn ask_engine(&self, sql: &str) -> Vec<String> {
        let context = SessionContext::new();
        for (name, snapshot) in [("facts", &self.facts), ("kinds", &self.kinds)] {
            context.register_table(name, snapshot.provider().await.unwrap()).unwrap();
        }
        let sql = sql.replace("silver.", "");
        let batches = context.sql(&sql).await.unwrap().collect().await.unwrap();
        let mut lines: Vec<String> = batches.iter().flat_map(lines_of).collect();
        lines.sort();
        lines
    }
}

/// A statement, and how many groupings by tables it is planned with.
const STATEMENTS: [(&str, usize); 15] = [
    (
        "SELECT k, count(*), count(v), sum(v), min(v), max(v), avg(v) FROM silver.facts GROUP BY k",
        1,
    ),
    ("SELECT day, k, sum(v) FILTER (WHERE v > 0), max(name) FROM silver.facts GROUP BY day, k", 1),
    ("SELECT DISTINCT day, k FROM silver.facts", 1),
    ("SELECT day, count(DISTINCT k) FROM silver.facts GROUP BY day", 2),
    ("SELECT k, sum(v) FROM silver.facts WHERE day < DATE '2026-01-20' GROUP BY k", 1),
    ("SELECT sum(s), count(*) FROM (SELECT k, sum(v) AS s FROM silver.facts GROUP BY k)", 1),
    (
        "SELECT c.kind, sum(f.v), count(*), avg(f.v) FROM silver.facts f \
         JOIN silver.kinds c ON f.id = c.id GROUP BY c.kind",
        1,
    ),
    (
        "SELECT f.id, c.kind, max(f.v), count(f.v) FROM silver.facts f \
         LEFT JOIN silver.kinds c ON f.id = c.id GROUP BY f.id, c.kind",
        1,
    ),
    (
        "SELECT f.id, count(c.kind), sum(f.v), count(f.v) FROM silver.facts f \
         LEFT JOIN silver.kinds c ON f.id = c.id GROUP BY f.id",
        1,
    ),
    // Without keys, or with states that grow: after the join.
    (
        "SELECT sum(f.v), count(*), count(c.kind), avg(f.v) FROM silver.facts f \
         JOIN silver.kinds c ON f.id = c.id",
        0,
    ),
    (
        "SELECT c.kind, median(f.v) FROM silver.facts f JOIN silver.kinds c ON f.id = c.id \
         GROUP BY c.kind",
        0,
    ),
    // What is aggregated belongs to the other side, to both, or has to be computed: after the join.
    (
        "SELECT f.k, sum(c.weight) FROM silver.facts f JOIN silver.kinds c ON f.id = c.id GROUP BY f.k",
        1,
    ),
    (
        "SELECT c.kind, sum(f.v / c.weight) FROM silver.facts f \
         JOIN silver.kinds c ON f.id = c.id GROUP BY c.kind",
        0,
    ),
    // Keys that are no numbers, or lie far apart.
    ("SELECT name, sum(v) FROM silver.facts GROUP BY name", 0),
    ("SELECT far % 10, sum(v) FROM silver.facts GROUP BY far % 10", 0),
];

#[tokio::test(flavor = "multi_thread")]
async fn tables_answer_what_the_engine_answers() {
    let (it, bench) = (Fixture::new(), Bench::new());
    let tables = Tables::make(&it).await;
    for (sql, groupings) in STATEMENTS {
        let plan = tables.ask(&bench, &format!("EXPLAIN {sql}")).await.expect(sql).join("\n");
        assert_eq!(plan.matches("DenseAggregate: ").count(), groupings, "{sql}\n{plan}");
        let answer = tables.ask(&bench, sql).await.expect(sql);
        assert_eq!(answer, tables.ask_engine(sql).await, "seed {SEED}: {sql}");
        assert!(!answer.is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn with_little_memory_the_answer_is_the_same_or_the_limit_is_named() {
    let it = Fixture::new();
    let tables = Tables::make(&it).await;
    let sums: Vec<String> = (0..6).map(|it| format!("sum(v + {it}) AS s{it}")).collect();
    let sql = format!("SELECT day, id, {} FROM silver.facts GROUP BY day, id", sums.join(", "));
    let expected = tables.ask_engine(&sql).await;
    for mebibytes in [1, 2, 3, 4, 64] {
        let memory_bytes_max = mebibytes << 20;
        let bench = Bench::with(Limits { memory_bytes_max, ..Limits::default() });
        match tables.ask(&bench, &sql).await {
            Ok(answer) => assert_eq!(answer, expected, "seed {SEED}, {mebibytes} MiB"),
            Err(Error::LimitExceeded { limit, .. }) => {
                assert_eq!(limit, Limit::Memory);
                assert!(mebibytes < 64);
            }
            Err(error) => panic!("{error}"),
        }
        bench.memory_is_given_back().await;
    }
}
