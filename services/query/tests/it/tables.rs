//! Tables of organisations as data would have written them, and what config says of them.

use std::sync::Arc;

use base::{Clock, OsRandom};
use lake::arrow::array::{
    ArrayRef, BooleanArray, Date32Array, Float64Array, Int32Array, Int64Array, ListBuilder,
    RecordBatch, StringArray, StringBuilder, TimestampMicrosecondArray,
};
use lake::arrow::datatypes::{Field, Schema};
use lake::{Append, Definition, Lake, Note, Options, rows_of};
use platform_proto::platform::config::v1 as config;
use serde_json::json;

/// What no answer to anybody but organisation 8 may hold.
pub(crate) const SECRET: i64 = 424_242;
pub(crate) const SECRET_TEXT: &str = "topsecret";

/// A writer of tables.
pub(crate) struct Writer(Lake);

/// A person: id, country, spend, and whether it is deleted.
pub(crate) type Person = (&'static str, &'static str, i64, bool);

impl Writer {
    pub(crate) fn new(folder: &std::path::Path, clock: Arc<dyn Clock>) -> Self {
        let options = Options {
            url: folder.join("lake").display().to_string(),
            scratch: folder.join("writer").display().to_string(),
            ..Options::default()
        };
        Self(Lake::open(&options, clock, Arc::new(OsRandom)).unwrap())
    }

    /// Appends rows to a table, which is made if it is missing.
    pub(crate) async fn append(&self, path: &str, batch: RecordBatch) {
        let path = path.parse().unwrap();
        if !self.0.contains(&path).await.unwrap() {
            let definition = Definition::new(batch.schema());
            self.0.create(&path, &definition, &Note::new()).await.unwrap();
        }
        let table = self.0.table(&path).await.unwrap();
        table.append(rows_of([batch]), &Append::default()).await.unwrap();
    }

    /// Removes a table.
    pub(crate) async fn purge(&self, path: &str) {
        self.0.purge(&path.parse().unwrap()).await.unwrap();
    }

    /// People of an organisation; `owner` is whom the rows say that they belong to.
    pub(crate) async fn people(&self, org: i64, owner: i64, people: &[Person]) {
        self.append(&format!("{org}/silver/people"), silver_people(owner, people)).await;
        self.append(&format!("{org}/bronze/people"), bronze_people(owner, people)).await;
    }

    /// Spend by country.
    pub(crate) async fn daily(&self, org: i64, owner: i64, rows: &[(i32, &str, i64)]) {
        let n = rows.len();
        let columns: Vec<(&str, ArrayRef)> = vec![
            ("day", Arc::new(Date32Array::from_iter_values(rows.iter().map(|it| it.0)))),
            ("country", Arc::new(StringArray::from_iter_values(rows.iter().map(|it| it.1)))),
            ("spend", Arc::new(Int64Array::from_iter_values(rows.iter().map(|it| it.2)))),
            ("_org_id", Arc::new(Int64Array::from(vec![owner; n]))),
            ("_built_at", instants(n)),
        ];
        self.append(&format!("{org}/gold/daily"), batch(columns)).await;
    }

    /// What organisation 8 alone has.
    pub(crate) async fn vault(&self, org: i64) {
        let columns: Vec<(&str, ArrayRef)> = vec![
            ("country", Arc::new(StringArray::from(vec![SECRET_TEXT]))),
            ("spend", Arc::new(Int64Array::from(vec![SECRET]))),
            ("_org_id", Arc::new(Int64Array::from(vec![org]))),
            ("_built_at", instants(1)),
        ];
        self.append(&format!("{org}/gold/vault"), batch(columns)).await;
    }

    /// Numbers from 0, for queries that take long.
    pub(crate) async fn numbers(&self, org: i64, count: i64) {
        let n = usize::try_from(count).unwrap();
        let columns: Vec<(&str, ArrayRef)> = vec![
            ("n", Arc::new(Int64Array::from_iter_values(0..count))),
            (
                "text",
                Arc::new(StringArray::from_iter_values((0..count).map(|n| format!("number {n}")))),
            ),
            ("_org_id", Arc::new(Int64Array::from(vec![org; n]))),
            ("_built_at", instants(n)),
        ];
        self.append(&format!("{org}/gold/numbers"), batch(columns)).await;
    }
}

pub(crate) fn instants(n: usize) -> ArrayRef {
    let at = 1_790_000_000_000_000;
    Arc::new(TimestampMicrosecondArray::from(vec![at; n]).with_timezone("UTC"))
}

pub(crate) fn batch(columns: Vec<(&str, ArrayRef)>) -> RecordBatch {
    let fields: Vec<Field> =
        columns.iter().map(|(name, it)| Field::new(*name, it.data_type().clone(), true)).collect();
    let arrays = columns.into_iter().map(|(_, it)| it).collect();
    RecordBatch::try_new(Arc::new(Schema::new(fields)), arrays).unwrap()
}

fn silver_people(owner: i64, people: &[Person]) -> RecordBatch {
    let n = people.len();
    let mut issues = ListBuilder::new(StringBuilder::new());
    for (id, ..) in people {
        issues.values().append_value(format!("{id}@example.org is odd"));
        issues.append(true);
    }
    let emails = people.iter().map(|it| format!("{}@example.org", it.0));
    let numbers = 0..i64::try_from(n).unwrap();
    batch(vec![
        ("id", Arc::new(StringArray::from_iter_values(people.iter().map(|it| it.0)))),
        ("email", Arc::new(StringArray::from_iter_values(emails))),
        ("country", Arc::new(StringArray::from_iter_values(people.iter().map(|it| it.1)))),
        ("spend", Arc::new(Int64Array::from_iter_values(people.iter().map(|it| it.2)))),
        ("_org_id", Arc::new(Int64Array::from(vec![owner; n]))),
        ("_batch_id", Arc::new(StringArray::from(vec!["b1"; n]))),
        ("_row_number", Arc::new(Int64Array::from_iter_values(numbers))),
        ("_ingested_at", instants(n)),
        ("_dataset_version", Arc::new(Int64Array::from(vec![1; n]))),
        ("_quality_score", Arc::new(Float64Array::from(vec![99.5; n]))),
        ("_quality_issues", Arc::new(issues.finish())),
        ("_deleted", Arc::new(BooleanArray::from_iter(people.iter().map(|it| Some(it.3))))),
    ])
}

fn bronze_people(owner: i64, people: &[Person]) -> RecordBatch {
    let n = people.len();
    let record = |it: &Person| {
        json!({"id": it.0, "email": format!("{}@example.org", it.0), "spend": it.2}).to_string()
    };
    let numbers = 0..i64::try_from(n).unwrap();
    batch(vec![
        ("_org_id", Arc::new(Int64Array::from(vec![owner; n]))),
        ("_batch_id", Arc::new(StringArray::from(vec!["b1"; n]))),
        ("_row_number", Arc::new(Int64Array::from_iter_values(numbers))),
        ("_ingested_at", instants(n)),
        ("_ingest_date", Arc::new(Date32Array::from(vec![20_717; n]))),
        ("_connector_type", Arc::new(Int32Array::from(vec![1; n]))),
        ("record", Arc::new(StringArray::from_iter_values(people.iter().map(record)))),
    ])
}

pub(crate) fn dataset(name: &str, definition: serde_json::Value) -> config::Dataset {
    config::Dataset {
        name: name.to_owned(),
        description: format!("All {name} that there are."),
        definition: Some(serde_json::from_value(definition).unwrap()),
        ..config::Dataset::default()
    }
}

/// People, whose addresses are personal.
pub(crate) fn people() -> config::Dataset {
    dataset(
        "people",
        json!({
            "bronze": {},
            "silver": {
                "columns": [
                    {"name": "id", "type": "FIELD_TYPE_STRING", "required": true},
                    {"name": "email", "type": "FIELD_TYPE_STRING", "isPersonal": true},
                    {"name": "country", "type": "FIELD_TYPE_STRING", "description": "Where they live."},
                    {"name": "spend", "type": "FIELD_TYPE_INTEGER"},
                ],
                "primaryKey": ["id"],
            },
        }),
    )
}

fn gold(name: &str, dimensions: serde_json::Value, measure: &str) -> config::Dataset {
    let measures =
        json!([{"name": measure, "function": "AGGREGATE_FUNCTION_SUM", "formula": "spend"}]);
    let inputs = json!([{"dataset": "people"}]);
    dataset(
        name,
        json!({"gold": {"inputs": inputs, "dimensions": dimensions, "measures": measures}}),
    )
}

/// Spend by day and country.
pub(crate) fn daily() -> config::Dataset {
    gold("daily", json!([{"name": "day", "formula": "TODAY()"}, {"name": "country"}]), "spend")
}

/// What only organisation 8 has.
pub(crate) fn vault() -> config::Dataset {
    gold("vault", json!([{"name": "country"}]), "spend")
}

/// Numbers.
pub(crate) fn numbers() -> config::Dataset {
    gold("numbers", json!([{"name": "n", "formula": "spend"}]), "sum")
}

/// A data set to which nothing was written.
pub(crate) fn empty() -> config::Dataset {
    dataset(
        "empty",
        json!({
            "silver": {
                "inputs": [{"dataset": "people"}],
                "columns": [
                    {"name": "id", "type": "FIELD_TYPE_STRING", "required": true},
                    {"name": "price", "type": "FIELD_TYPE_DECIMAL", "precision": 10, "scale": 2},
                ],
                "primaryKey": ["id"],
            },
        }),
    )
}
