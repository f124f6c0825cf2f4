//! SQL over Delta tables.

use super::*;
use crate::fixture::{Fixture, by_key, path, rows as table_rows, schema as table_schema};
use lake::sql::{Limit, redeclared};
use lake::{At, Definition, Note, Snapshot, rows_of};

const NAME: &str = "silver.daily";

/// Organisations 7 and 8 on three days; `partitioned` says by which column.
async fn snapshot(it: &Fixture, partitioned: &str) -> Snapshot {
    let definition = Definition::new(table_schema()).partitioned_by(&[partitioned]);
    let table = it
        .lake
        .create(&path(&format!("shared/silver/{partitioned}")), &definition, &Note::new())
        .await
        .unwrap();
    let batches = (0..3).flat_map(|day| {
        [table_rows(day, 7, 0..500, "seven", 1), table_rows(day, 8, 0..2_000, "eight", 1)]
    });
    table.upsert(rows_of(batches), &by_key()).await.unwrap();
    table.snapshot().await.unwrap()
}

async fn session(bench: &Bench, snapshot: &Snapshot, org: i64) -> Session {
    let mut session = bench.session();
    let extent = Extent::Where { column: "org_id".to_owned(), value: ScalarValue::from(org) };
    let name = RelationName::new("silver", "daily");
    let relation = Relation::new(name, snapshot.provider().await.unwrap(), extent);
    session.add(relation.mask(["v".to_owned()])).unwrap();
    session
}

async fn ask(session: Session, sql: &str) -> Result<Vec<String>, Error> {
    let mut rows = session.plan(&Statement::parse(sql)?, &BTreeMap::new()).await?.execute();
    let mut lines = Vec::new();
    while let Some(batch) = rows.next().await? {
        lines.extend(lines_of(&batch));
    }
    Ok(lines)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tenant_sees_its_rows_of_a_shared_table_however_it_is_divided() {
    let (it, bench) = (Fixture::new(), Bench::new());
    for partitioned in ["org_id", "day"] {
        let snapshot = snapshot(&it, partitioned).await;
        for (sql, expected) in [
            ("SELECT count(*), max(org_id), min(org_id) FROM silver.daily", "1500|7|7"),
            ("SELECT count(*) FROM silver.daily WHERE org_id = 8 OR k >= 0", "1500"),
            ("SELECT count(*) FROM silver.daily WHERE day = date '2026-01-02'", "500"),
            ("SELECT count(*) FROM silver.daily WHERE v = 'eight' OR v IS NOT NULL", "0"),
            ("SELECT count(*) FROM silver.daily a JOIN silver.daily b USING (day, k)", "1500"),
            ("SELECT max(k) FROM silver.daily WHERE k IN (SELECT k FROM silver.daily)", "499"),
            ("SELECT sum(k) FROM silver.daily LIMIT 1", "374250"),
        ] {
            let session = session(&bench, &snapshot, 7).await;
            let answer = ask(session, sql).await.expect(sql);
            assert_eq!(answer, [expected], "by {partitioned}: {sql}");
        }
        let limited = "SELECT k FROM silver.daily LIMIT 3";
        assert_eq!(ask(session(&bench, &snapshot, 7).await, limited).await.unwrap().len(), 3);
        let none = session(&bench, &snapshot, 9).await;
        assert_eq!(ask(none, "SELECT count(*) FROM silver.daily").await.unwrap(), ["0"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn explanations_name_no_file_of_a_table() {
    let (it, bench) = (Fixture::new(), Bench::new());
    let snapshot = snapshot(&it, "day").await;
    let folder = it.folder.path().to_str().unwrap().to_owned();
    let sql = "SELECT day, sum(k) FROM silver.daily WHERE k > 5 GROUP BY day";
    for prefix in ["EXPLAIN ", "EXPLAIN ANALYZE "] {
        let session = session(&bench, &snapshot, 7).await;
        let lines = ask(session, &format!("{prefix}{sql}")).await.unwrap();
        for text in &lines {
            assert!(!text.contains(&folder) && !text.contains("parquet"), "{text}");
            assert!(!text.contains("shared/") && !text.contains("file://"), "{text}");
        }
        assert!(lines[0].contains(NAME), "{lines:?}");
        assert!(lines[1].contains("Scan"), "{lines:?}");
    }
    let error = ask(session(&bench, &snapshot, 7).await, "SELECT nothing FROM silver.daily");
    assert!(!error.await.unwrap_err().to_string().contains(&folder));
}

#[tokio::test(flavor = "multi_thread")]
async fn files_of_other_tenants_are_not_even_read() {
    let (it, bench) = (Fixture::new(), Bench::new());
    let snapshot = snapshot(&it, "org_id").await;
    let query = session(&bench, &snapshot, 7)
        .await
        .plan(&Statement::parse("SELECT sum(k) FROM silver.daily").unwrap(), &BTreeMap::new())
        .await
        .unwrap();
    let estimate = query.estimate();
    assert!(estimate.files >= 1 && estimate.scan_bytes > 0, "{estimate:?}");
    let mut rows = query.execute();
    while rows.next().await.unwrap().is_some() {}
    let statistics = rows.statistics();
    assert_eq!(statistics.files_read, estimate.files, "{statistics:?}");
    assert_eq!(statistics.rows_scanned, 1_500, "{statistics:?}");
    assert!(statistics.bytes_scanned > 0, "{statistics:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_query_may_scan_no_more_than_its_limit() {
    let it = Fixture::new();
    let snapshot = snapshot(&it, "day").await;
    let bench = Bench::with(Limits { scan_bytes_max: 100, ..Limits::default() });
    let error = ask(session(&bench, &snapshot, 7).await, "SELECT sum(k) FROM silver.daily");
    let error = error.await.unwrap_err();
    assert!(
        matches!(error, Error::LimitExceeded { limit: Limit::Scan, allowed: 100 }),
        "{error:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_may_read_an_earlier_version() {
    let (it, bench) = (Fixture::new(), Bench::new());
    let table = it.table().await;
    table.upsert(rows_of([table_rows(0, 7, 0..10, "a", 1)]), &by_key()).await.unwrap();
    table.upsert(rows_of([table_rows(0, 7, 0..30, "b", 2)]), &by_key()).await.unwrap();
    for (version, expected) in [(1, "10"), (2, "30")] {
        let snapshot = table.at(At::Version(version)).await.unwrap();
        let session = session(&bench, &snapshot, 7).await;
        let answer = ask(session, "SELECT count(*) FROM silver.daily").await.unwrap();
        assert_eq!(answer, [expected]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn columns_of_partitions_join_with_plain_ones() {
    let (it, bench) = (Fixture::new(), Bench::new());
    let definition = Definition::new(table_schema()).partitioned_by(&["v"]);
    let table =
        it.lake.create(&path("shared/silver/by-text"), &definition, &Note::new()).await.unwrap();
    let batches = [table_rows(0, 7, 0..5, "a", 1), table_rows(0, 7, 5..9, "b", 1)];
    table.upsert(rows_of(batches), &by_key()).await.unwrap();
    let snapshot = table.snapshot().await.unwrap();
    let mut session = bench.session();
    let name = RelationName::new("silver", "daily");
    let provider = snapshot.provider().await.unwrap();
    session.add(Relation::new(name, provider, Extent::Whole)).unwrap();
    let sql = "SELECT v, count(*) FROM silver.daily \
               JOIN (VALUES ('a', 1), ('c', 2)) AS t (name, n) ON v = name GROUP BY v";
    assert_eq!(ask(session, sql).await.unwrap(), ["a|5"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_is_read_with_wider_types_and_columns_that_it_lacks() {
    let (it, bench) = (Fixture::new(), Bench::new());
    for partitioned in ["org_id", "day"] {
        let snapshot = snapshot(&it, partitioned).await;
        let columns = [
            Field::new("org_id", DataType::Int64, false),
            Field::new("note", DataType::Utf8, true),
        ];
        let provider = redeclared(snapshot.provider().await.unwrap(), &columns);
        let org_id = provider.schema().field_with_name("org_id").unwrap().clone();
        assert_eq!(org_id.data_type(), &DataType::Int64);
        for (sql, expected) in [
            ("SELECT count(*), max(org_id), count(note) FROM silver.daily", "1500|7|0"),
            ("SELECT count(*) FROM silver.daily WHERE org_id > 2147483648 OR k < 10", "30"),
            (
                "SELECT count(*) FROM silver.daily WHERE note IS NULL AND day = date '2026-01-02'",
                "500",
            ),
            ("SELECT note FROM silver.daily WHERE note = 'a' UNION ALL SELECT 'none'", "none"),
            ("SELECT min(org_id + 2147483648) FROM silver.daily", "2147483655"),
            ("SELECT count(*) FROM silver.daily WHERE org_id = 8", "0"),
        ] {
            let extent =
                Extent::Where { column: "org_id".to_owned(), value: ScalarValue::from(7_i64) };
            let name = RelationName::new("silver", "daily");
            let mut session = bench.session();
            session.add(Relation::new(name, Arc::clone(&provider), extent)).unwrap();
            let answer = ask(session, sql).await.expect(sql);
            assert_eq!(answer, [expected], "by {partitioned}: {sql}");
        }
        // Nothing was written.
        assert_eq!(snapshot.table().snapshot().await.unwrap().version(), snapshot.version());
    }
}
