//! A lake in a temporary folder, and rows for its tables.

use std::ops::Range;
use std::sync::Arc;
use std::time::Duration;

use base::{ByteSize, ManualClock, SeededRandom, Timestamp};
use datafusion::prelude::SessionContext;
use lake::arrow::array::{Date32Array, Int32Array, Int64Array, RecordBatch, StringArray};
use lake::arrow::datatypes::{DataType, Field, Schema, SchemaRef};
use lake::arrow::util::display::array_value_to_string;
use lake::{Definition, Lake, Note, Options, Snapshot, Table, TablePath, Upsert};
use tempfile::TempDir;

/// 2026-01-01T00:00:00Z.
pub(crate) const START: i64 = 1_767_225_600;
/// 2026-01-01 as a day.
pub(crate) const DAY: i32 = 20_454;

pub(crate) struct Fixture {
    pub(crate) folder: TempDir,
    pub(crate) clock: Arc<ManualClock>,
    pub(crate) lake: Lake,
}

impl Fixture {
    pub(crate) fn new() -> Self {
        Self::with_memory(ByteSize(256 << 20))
    }

    pub(crate) fn with_memory(memory: ByteSize) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(ManualClock::new(Timestamp::from_seconds(START)));
        let options = Options {
            url: folder.path().join("lake").to_str().unwrap().to_owned(),
            scratch: folder.path().join("scratch").to_str().unwrap().to_owned(),
            memory,
            attempts: 100,
            ..Options::default()
        };
        let lake = Lake::open(&options, clock.clone(), Arc::new(SeededRandom::new(7))).unwrap();
        Self { folder, clock, lake }
    }

    /// The table of [`schema`], divided by day.
    pub(crate) async fn table(&self) -> Table {
        self.table_of(&Definition::new(schema()).partitioned_by(&["day"])).await
    }

    pub(crate) async fn table_of(&self, definition: &Definition) -> Table {
        self.lake.create(&path("org-7/silver/daily"), definition, &Note::new()).await.unwrap()
    }

    pub(crate) fn advance(&self, seconds: u64) {
        self.clock.advance(Duration::from_secs(seconds));
    }

    /// Sets the clock to the machine's, by which files are dated.
    pub(crate) fn advance_to_present(&self) {
        self.clock.set(base::Clock::now(&base::SystemClock));
    }

    /// Every Parquet file in the lake's folder outside of logs, needed or not.
    pub(crate) fn data_files(&self) -> usize {
        fn count(folder: &std::path::Path) -> usize {
            let entries = std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
            entries
                .filter(|it| !it.ends_with("_delta_log"))
                .map(|it| match it.is_dir() {
                    true => count(&it),
                    false => usize::from(it.extension().is_some_and(|it| it == "parquet")),
                })
                .sum()
        }
        count(&self.folder.path().join("lake"))
    }
}

pub(crate) fn path(text: &str) -> TablePath {
    text.parse().unwrap()
}

pub(crate) fn schema() -> SchemaRef {
    Arc::new(Schema::new(vec![
        Field::new("day", DataType::Date32, false),
        Field::new("org_id", DataType::Int32, false),
        Field::new("k", DataType::Int64, false),
        Field::new("v", DataType::Utf8, true),
        Field::new("seq", DataType::Int64, true),
    ]))
}

pub(crate) fn by_key() -> Upsert {
    Upsert::by(&["day", "org_id", "k"], &["seq"])
}

/// One row for each key, of one day and organisation.
pub(crate) fn rows(day: i32, org: i32, keys: Range<i64>, v: &str, seq: i64) -> RecordBatch {
    let n = (keys.end - keys.start) as usize;
    RecordBatch::try_new(
        schema(),
        vec![
            Arc::new(Date32Array::from(vec![DAY + day; n])),
            Arc::new(Int32Array::from(vec![org; n])),
            Arc::new(Int64Array::from_iter_values(keys)),
            Arc::new(StringArray::from(vec![v; n])),
            Arc::new(Int64Array::from(vec![seq; n])),
        ],
    )
    .unwrap()
}

/// What a query over the table `t` answers: columns apart by `|`, rows by `;`.
pub(crate) async fn query(snapshot: &Snapshot, sql: &str) -> String {
    let context = SessionContext::new();
    context.register_table("t", snapshot.provider().await.unwrap()).unwrap();
    let batches = context.sql(sql).await.unwrap().collect().await.unwrap();
    let mut lines = Vec::new();
    for batch in &batches {
        for row in 0..batch.num_rows() {
            let cells = batch.columns().iter().map(|it| array_value_to_string(it, row).unwrap());
            lines.push(cells.collect::<Vec<_>>().join("|"));
        }
    }
    lines.join(";")
}

pub(crate) async fn now(table: &Table, sql: &str) -> String {
    query(&table.snapshot().await.unwrap(), sql).await
}
