//! Columns that change.

use std::sync::Arc;

use lake::arrow::array::{Float64Array, RecordBatch};
use lake::arrow::datatypes::{DataType, Field, Schema};
use lake::{Append, At, ChangeKind, CommitKind, Error, Note, rows_of};

use crate::fixture::{Fixture, by_key, now, query, rows, schema};

fn with(extra: &[Field]) -> Schema {
    let known = schema();
    Schema::new(
        known
            .fields()
            .iter()
            .cloned()
            .chain(extra.iter().cloned().map(Arc::new))
            .collect::<Vec<_>>(),
    )
}

fn retyped(column: &str, data_type: &DataType) -> Schema {
    let known = schema();
    let fields = known.fields().iter().map(|it| match it.name() == column {
        true => Field::new(column, data_type.clone(), it.is_nullable()),
        false => it.as_ref().clone(),
    });
    Schema::new(fields.collect::<Vec<_>>())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_column_is_null_in_old_rows() {
    let it = Fixture::new();
    let table = it.table().await;
    table.append(rows_of([rows(0, 7, 0..3, "a", 1)]), &Append::default()).await.unwrap();
    let declared = with(&[Field::new("extra", DataType::Float64, true)]);
    let done = table.evolve(&declared, &Note::new()).await.unwrap();
    assert_eq!(done.version, Some(2));
    assert_eq!(done.changes.len(), 1);
    assert_eq!((done.changes[0].kind, done.changes[0].path.as_str()), (ChangeKind::Added, "extra"));
    let columns = rows(1, 7, 0..2, "b", 1).columns().to_vec();
    let extra = Arc::new(Float64Array::from(vec![1.5, 2.5])) as _;
    let columns = columns.into_iter().chain([extra]).collect();
    let batch = RecordBatch::try_new(Arc::new(declared.clone()), columns).unwrap();
    table.append(rows_of([batch]), &Append::default()).await.unwrap();
    // Rows without the column are still welcome, and an upsert keeps what is there.
    table.upsert(rows_of([rows(0, 7, 0..2, "c", 2)]), &by_key()).await.unwrap();
    let sql = "select count(*), count(extra), sum(extra) from t";
    assert_eq!(now(&table, sql).await, "5|2|4.0");
    let again = table.evolve(&declared, &Note::new()).await.unwrap();
    assert_eq!(again.version, None);
    let [_, _, commit, ..] = &table.history(None, 9).await.unwrap()[..] else { panic!() };
    assert_eq!((commit.version, commit.kind), (2, CommitKind::Metadata));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wider_type_keeps_every_row_and_every_version() {
    let it = Fixture::new();
    let table = it.table().await;
    let batches = (0..20).map(|day| rows(day, 7, 0..3, "a", 1));
    table.append(rows_of(batches), &Append::default()).await.unwrap();
    let declared = retyped("org_id", &DataType::Int64);
    let done = table.evolve(&declared, &Note::new()).await.unwrap();
    assert_eq!(done.changes[0].kind, ChangeKind::Widened);
    let snapshot = table.snapshot().await.unwrap();
    assert_eq!(*snapshot.schema(), declared);
    assert_eq!(query(&snapshot, "select count(*), sum(org_id) from t").await, "60|420");
    let before = table.at(At::Version(1)).await.unwrap();
    assert_eq!(before.schema(), schema());
    assert_eq!(query(&before, "select count(*), sum(org_id) from t").await, "60|420");
    // Narrower rows still fit.
    let done = table.upsert(rows_of([rows(0, 7, 0..3, "b", 2)]), &by_key()).await.unwrap();
    assert_eq!(done.updated, 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_needs_a_new_table_is_refused_as_a_whole() {
    let it = Fixture::new();
    let table = it.table().await;
    for declared in [
        retyped("seq", &DataType::Int32),
        retyped("v", &DataType::Int64),
        with(&[Field::new("needed", DataType::Int64, false)]),
        Schema::new(schema().fields()[..4].to_vec()),
    ] {
        let failed = table.evolve(&declared, &Note::new()).await.unwrap_err();
        let Error::SchemaIncompatible(changes) = failed else { panic!("{failed}") };
        assert!(changes.iter().any(|it| !it.compatible));
    }
    assert_eq!(table.snapshot().await.unwrap().version(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_that_are_written_meanwhile_are_widened_or_refused() {
    let it = Fixture::new();
    let table = it.table().await;
    table.append(rows_of([rows(0, 7, 0..3, "a", 1)]), &Append::default()).await.unwrap();
    let declared = retyped("org_id", &DataType::Int64);
    let note = Note::new();
    let append = async {
        let mut written = 0;
        for at in 0..5 {
            let rows = rows_of([rows(at, 7, 10..13, "a", 1)]);
            match table.append(rows, &Append::default()).await {
                Ok(_) => written += 3,
                Err(Error::SchemaChanged { .. }) => {}
                Err(error) => panic!("{error}"),
            }
        }
        written
    };
    let (written, evolved) = tokio::join!(append, table.evolve(&declared, &note));
    evolved.unwrap();
    let expected = format!("{}|{}", 3 + written, 7 * (3 + written));
    assert_eq!(now(&table, "select count(*), sum(org_id) from t").await, expected);
}
