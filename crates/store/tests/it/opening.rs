//! Opening, migrating and opening again.

use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use base::ByteSize;
use store::{Db, Error, Migration, Migrations, Options, contract, params};

use crate::place::{Count, Increment, LIST, MIGRATIONS, Place, work};

crate::on_both!(
    what_was_written_is_there_after_a_restart,
    migrations_are_applied_once_and_in_order,
    a_newer_schema_is_refused,
    a_changed_migration_is_refused,
    a_migration_that_fails_leaves_nothing,
    two_processes_can_start_at_once,
);

async fn what_was_written_is_there_after_a_restart(place: Place) {
    for expected in 1..=3 {
        let db = place.open().await;
        assert_eq!(db.write(Increment("n")).await, Ok(expected));
        db.close().await;
    }
    let db = place.open().await;
    assert_eq!(db.write(Increment("n")).await, Ok(4));
    drop(db);
    assert_eq!(place.open().await.read(Count("n")).await, Ok(4));
}

async fn migrations_are_applied_once_and_in_order(place: Place) {
    let first = Migrations { list: &LIST[..1], ..MIGRATIONS };
    let db = Db::open(&place.options, first).await.unwrap();
    db.write(Increment("n")).await.unwrap();
    db.close().await;
    let db = place.open().await;
    assert_eq!(db.read(Count("n")).await, Ok(1));
}

async fn a_newer_schema_is_refused(place: Place) {
    place.open().await.close().await;
    let older = Migrations { list: &LIST[..1], ..MIGRATIONS };
    let error = Db::open(&place.options, older).await.unwrap_err();
    assert_eq!(error, Error::NewerSchema { found: 2, known: 1 });
    let text = "the database has migration 2, and this release ends at 1: run a newer one";
    assert_eq!(error.to_string(), text);
}

async fn a_changed_migration_is_refused(place: Place) {
    const CHANGED: [Migration; 3] =
        [LIST[0], Migration { sqlite: "SELECT 1;", postgres: "SELECT 1;", ..LIST[1] }, LIST[2]];
    place.open().await.close().await;
    let changed = Migrations { list: &CHANGED, ..MIGRATIONS };
    let error = Db::open(&place.options, changed).await.unwrap_err();
    assert!(matches!(error, Error::Migration { version: 2, .. }), "{error}");
}

async fn a_migration_that_fails_leaves_nothing(place: Place) {
    const BROKEN: &str = "CREATE TABLE half (a TEXT); INSERT INTO missing VALUES (1);";
    const LISTED: [Migration; 2] =
        [LIST[0], Migration { name: "0002_broken", sqlite: BROKEN, postgres: BROKEN }];
    let broken = Migrations { list: &LISTED, ..MIGRATIONS };
    let error = Db::open(&place.options, broken).await.unwrap_err();
    assert!(
        matches!(&error, Error::Migration { version: 2, why } if why.contains("missing")),
        "{error}"
    );
    // The mended release starts.
    let db = place.open().await;
    assert_eq!(db.write(Increment("n")).await, Ok(1));
}

async fn two_processes_can_start_at_once(place: Place) {
    let open = || Db::open(&place.options, MIGRATIONS);
    let (first, second) = tokio::join!(open(), open());
    let (first, second) = (first.unwrap(), second.unwrap());
    for _ in 0..5 {
        let (one, other) = tokio::join!(first.write(Increment("n")), second.write(Increment("n")));
        assert!(one.is_ok() && other.is_ok(), "{one:?} {other:?}");
    }
    assert_eq!(first.read(Count("n")).await, Ok(10));
}

#[tokio::test]
async fn both_databases_have_the_same_tables() {
    let (sqlite, postgres) = (Place::sqlite(), Place::postgres());
    contract::same_tables(&sqlite.open().await, &postgres.open().await).await;
}

/// One migration whose tables differ in the way that `postgres` says.
async fn differs(postgres: &'static str) {
    const SQLITE: &str = "CREATE TABLE t (id TEXT PRIMARY KEY, a INTEGER NOT NULL, b TEXT) STRICT;
        CREATE UNIQUE INDEX t_by_b ON t (a, b);";
    let list: &'static [Migration] =
        Box::leak(Box::new([Migration { name: "0001_t", sqlite: SQLITE, postgres }]));
    let (place, other) = (Place::sqlite(), Place::postgres());
    let migrations = Migrations { name: "tests", list };
    let sqlite = Db::open(&place.options, migrations).await.unwrap();
    let postgres = Db::open(&other.options, migrations).await.unwrap();
    contract::same_tables(&sqlite, &postgres).await;
}

#[tokio::test]
async fn tables_that_agree_pass() {
    differs(
        "CREATE TABLE t (id TEXT COLLATE \"C\" PRIMARY KEY, a BOOLEAN NOT NULL, b TEXT COLLATE \"C\");
        CREATE UNIQUE INDEX t_by_b ON t (a, b);",
    )
    .await;
}

#[tokio::test]
#[should_panic(expected = "columns of SQLite against PostgreSQL")]
async fn a_missing_column_is_found() {
    differs(
        "CREATE TABLE t (id TEXT COLLATE \"C\" PRIMARY KEY, a BIGINT NOT NULL);
        CREATE UNIQUE INDEX t_by_b ON t (a);",
    )
    .await;
}

#[tokio::test]
#[should_panic(expected = "unique keys of SQLite against PostgreSQL")]
async fn a_missing_unique_key_is_found() {
    differs("CREATE TABLE t (id TEXT COLLATE \"C\" PRIMARY KEY, a BIGINT NOT NULL, b TEXT);").await;
}

#[tokio::test]
#[should_panic(expected = "declare COLLATE \"C\" in PostgreSQL")]
async fn an_index_in_the_order_of_a_language_is_found() {
    differs(
        "CREATE TABLE t (id TEXT PRIMARY KEY, a BIGINT NOT NULL, b TEXT);
        CREATE UNIQUE INDEX t_by_b ON t (a, b);",
    )
    .await;
}

#[tokio::test]
async fn the_list_of_migrations_is_held_against_the_folder() {
    const OWN: Migrations = Migrations {
        name: "store",
        list: &[Migration { name: "0001_outbox", sqlite: "", postgres: "" }],
    };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
    contract::every_file_is_listed(&OWN, &folder);
    let short = Migrations { list: &[], ..OWN };
    let checked = std::panic::catch_unwind(|| contract::every_file_is_listed(&short, &folder));
    assert!(checked.is_err());
}

#[tokio::test]
async fn the_file_is_for_its_owner_alone() {
    let mut place = Place::sqlite();
    let folder = place.folder.as_ref().unwrap().path().join("deep/below");
    place.options = Options { url: format!("sqlite:{}/a.db", folder.display()), ..place.options };
    let db = place.open().await;
    db.write(Increment("n")).await.unwrap();
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&folder), 0o700);
    for name in ["a.db", "a.db-wal", "a.db-shm"] {
        assert_eq!(mode(&folder.join(name)), 0o600, "{name}");
    }
    db.close().await;
}

#[tokio::test]
async fn the_writer_flushes_every_commit() {
    let db = Place::sqlite().open().await;
    // Full is 2; without it a power cut could take back what was acknowledged.
    for (pragma, value) in [("PRAGMA synchronous", 2), ("PRAGMA foreign_keys", 1)] {
        let ask = work(move |tx| Box::pin(tx.one::<i64>(pragma, params![])));
        assert_eq!(db.write(ask).await, Ok(value), "{pragma}");
    }
    let mode = work(|tx| Box::pin(tx.one::<String>("PRAGMA journal_mode", params![])));
    assert_eq!(db.write(mode).await.as_deref(), Ok("wal"));
}

#[tokio::test]
async fn the_log_is_prepared_and_stays_as_long_as_the_process_runs() {
    let mut place = Place::sqlite();
    place.options = Options { wal_prepared: ByteSize(2 << 20), ..place.options };
    let db = place.open().await;
    let wal = place.folder.as_ref().unwrap().path().join("state.db-wal");
    let length = || std::fs::metadata(&wal).map_or(0, |file| file.len());
    let prepared = length();
    assert!(prepared >= 2 << 20, "{prepared}");
    for _ in 0..50 {
        db.write(Increment("n")).await.unwrap();
    }
    assert_eq!(length(), prepared);
    db.close().await;
    assert_eq!(length(), 0);
}

#[tokio::test]
async fn services_can_share_a_server() {
    let url = testkit::postgres();
    let open = async |name| {
        Db::open(&Options::postgres(&url), Migrations { name, ..MIGRATIONS }).await.unwrap()
    };
    let (one, other) = (open("one").await, open("other").await);
    one.write(Increment("n")).await.unwrap();
    assert_eq!(one.read(Count("n")).await, Ok(1));
    assert_eq!(other.read(Count("n")).await, Ok(0));
}
