//! Each way to fail has its own error on both databases.

use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use base::Span;
use futures_util::future::select;
use store::{Db, Error, Kind, Options, Work as _, params};

use crate::place::{Count, Increment, MIGRATIONS, Place, work};

crate::on_both!(
    constraints_are_told_apart,
    a_read_cannot_write,
    wrong_sql_is_a_statement_error,
    a_missing_row_is_an_error_only_where_there_has_to_be_one,
    text_with_nul_is_refused,
    a_closed_database_refuses,
    a_connection_that_never_becomes_free_is_told,
);

async fn constraints_are_told_apart(place: Place) {
    let db = place.open().await;
    db.write(Increment("n")).await.unwrap();
    let statement = |sql: &'static str| work(move |tx| Box::pin(tx.execute(sql, params![])));
    let unique = db.write(statement("INSERT INTO counters (name, count) VALUES ('n', 1)")).await;
    assert_eq!(unique, Err(Error::UniqueViolation));
    let unique = db
        .write(statement(
            "INSERT INTO things (name, flag) VALUES ('a', TRUE), ('b', TRUE), ('a', TRUE)",
        ))
        .await;
    assert_eq!(unique.unwrap_err().kind(), Kind::UniqueViolation);
    for other in [
        "INSERT INTO counters (name, count) VALUES ('m', 1000000)",
        "INSERT INTO things (name, flag) VALUES (NULL, TRUE)",
        "INSERT INTO things (name, flag, counter) VALUES ('a', TRUE, 'missing')",
        "DELETE FROM counters; ",
    ] {
        if other.starts_with("DELETE") {
            let refers = "INSERT INTO things (name, flag, counter) VALUES ('r', TRUE, 'n')";
            db.write(statement(refers)).await.unwrap();
        }
        let error = db.write(statement(other.trim_end_matches("; "))).await.unwrap_err();
        assert!(matches!(error, Error::Constraint(_)), "{other}: {error}");
        assert!(!error.is_unique_violation());
    }
}

async fn a_read_cannot_write(place: Place) {
    let db = place.open().await;
    assert_eq!(db.read(Increment("n")).await, Err(Error::ReadOnly));
    assert_eq!(db.read(Count("n")).await, Ok(0));
}

async fn wrong_sql_is_a_statement_error(place: Place) {
    let db = place.open().await;
    for sql in ["SELEC 1", "SELECT x FROM missing", "SELECT missing FROM counters"] {
        let run = || work(move |tx| Box::pin(tx.all::<i64>(sql, params![])));
        for error in [db.read(run()).await.unwrap_err(), db.write(run()).await.unwrap_err()] {
            assert!(matches!(error, Error::Statement(_)), "{sql}: {error}");
            assert_eq!(error.kind(), Kind::Other);
        }
    }
    assert_eq!(db.write(Increment("n")).await, Ok(1));
}

async fn a_missing_row_is_an_error_only_where_there_has_to_be_one(place: Place) {
    let db = place.open().await;
    let sql = "SELECT count FROM counters";
    let one = db.read(work(move |tx| Box::pin(tx.one::<i64>(sql, params![])))).await;
    assert_eq!(one, Err(Error::NoRow));
    let optional = db.read(work(move |tx| Box::pin(tx.optional::<i64>(sql, params![])))).await;
    assert_eq!(optional, Ok(None));
}

async fn text_with_nul_is_refused(place: Place) {
    let db = place.open().await;
    let sql = "INSERT INTO counters (count, name) VALUES ($1, $2)";
    let write = work(move |tx| Box::pin(tx.execute(sql, params![1_i64, "a\0b"])));
    assert_eq!(db.write(write).await, Err(Error::Nul { position: 2 }));
}

async fn a_closed_database_refuses(place: Place) {
    let db = place.open().await;
    db.write(Increment("n")).await.unwrap();
    assert_eq!(db.ping().await, Ok(()));
    db.close().await;
    assert_eq!(db.ping().await, Err(Error::Closed));
    assert_eq!(db.write(Increment("n")).await, Err(Error::Closed));
    assert_eq!(db.read(Count("n")).await, Err(Error::Closed));
    db.close().await;
    assert_eq!(place.open().await.read(Count("n")).await, Ok(1));
}

async fn a_connection_that_never_becomes_free_is_told(mut place: Place) {
    let within = Span::millis(300);
    place.options =
        Options { connections_max: 1, readers_max: 1, acquire: within, ..place.options };
    let db = place.open().await;
    let (started, mut starts) = tokio::sync::mpsc::channel::<()>(8);
    let (go, gone) = tokio::sync::watch::channel(false);
    let holds = work(move |tx| {
        let (started, mut gone) = (started.clone(), gone.clone());
        Box::pin(async move {
            let count = Count("n").run(tx).await?;
            started.send(()).await.expect("the test listens");
            gone.wait_for(|go| *go).await.expect("the test lets go");
            Ok::<_, Error>(count)
        })
    });
    let holder = db.clone();
    let holder = tokio::spawn(async move { holder.read(holds).await });
    starts.recv().await.expect("it runs");
    assert_eq!(db.read(Count("n")).await, Err(Error::Busy { within }));
    go.send(true).unwrap();
    assert_eq!(holder.await.unwrap(), Ok(0));
    assert_eq!(db.read(Count("n")).await, Ok(0));
}

#[tokio::test]
async fn a_server_that_is_not_there_is_named_without_its_password() {
    let options = Options {
        acquire: Span::seconds(2),
        ..Options::postgres("postgres://me:secret@127.0.0.1:1/state?application_name=x")
    };
    let error = Db::open(&options, MIGRATIONS).await.unwrap_err();
    assert!(matches!(error, Error::Unreachable { .. }), "{error}");
    assert_eq!(error.kind(), Kind::Unavailable);
    let text = error.to_string();
    assert!(text.contains("postgres://me@127.0.0.1:1/state"), "{text}");
    assert!(!text.contains("secret"), "{text}");
}

#[tokio::test]
async fn a_database_of_the_server_that_is_not_there_is_named() {
    let url = testkit::postgres();
    let options = Options::postgres(format!("{url}_missing"));
    let error = Db::open(&options, MIGRATIONS).await.unwrap_err();
    assert!(
        matches!(&error, Error::Unreachable { why, .. } if why.contains("_missing")),
        "{error}"
    );
}

#[tokio::test]
async fn a_full_disk_is_told_and_survived() {
    let place = Place::sqlite();
    let db = place.open().await;
    // The limit of pages stands in for the disk.
    let limit = work(|tx| Box::pin(tx.one::<i64>("PRAGMA max_page_count = 40", params![])));
    db.write(limit).await.unwrap();
    let fill = || {
        work(|tx| {
            let sql =
                "INSERT INTO things (name, flag, body) VALUES ('big', TRUE, zeroblob(1000000))";
            Box::pin(tx.execute(sql, params![]))
        })
    };
    let (full, fine) = tokio::join!(db.write(fill()), db.write(Increment("n")));
    let full = full.unwrap_err();
    assert_eq!((full.kind(), fine), (Kind::Full, Ok(1)), "{full}");
    assert_eq!(db.write(Increment("n")).await, Ok(2));
}

#[tokio::test]
async fn a_damaged_file_is_told() {
    let place = Place::sqlite();
    let folder = place.folder.as_ref().unwrap().path();
    std::fs::write(folder.join("state.db"), "this is no database. ".repeat(1000)).unwrap();
    let error = Db::open(&place.options, MIGRATIONS).await.unwrap_err();
    assert_eq!(error.kind(), Kind::Corrupt, "{error}");
}

#[tokio::test]
async fn a_queue_that_is_full_refuses() {
    let mut place = Place::sqlite();
    place.options = Options {
        works_waiting_max: 1,
        works_per_commit_max: 1,
        acquire: Span::millis(50),
        ..place.options
    };
    let db = place.open().await;
    let (started, mut starts) = tokio::sync::mpsc::channel::<()>(8);
    let (go, gone) = tokio::sync::watch::channel(false);
    let slow = work(move |_| {
        let (started, mut gone) = (started.clone(), gone.clone());
        Box::pin(async move {
            started.send(()).await.expect("the test listens");
            gone.wait_for(|go| *go).await.expect("the test lets go");
            Ok::<_, Error>(())
        })
    });
    let holder = db.clone();
    let holds = tokio::spawn(async move { holder.write(slow).await });
    starts.recv().await.expect("it runs");
    // One of them gets the only place, and the other one gives up.
    let (one, other) = (pin!(db.write(Increment("n"))), pin!(db.write(Increment("n"))));
    let (refused, waits) = select(one, other).await.factor_first();
    assert_eq!(refused, Err(Error::Busy { within: Span::millis(50) }));
    go.send(true).unwrap();
    assert_eq!(holds.await.unwrap(), Ok(()));
    assert_eq!(waits.await, Ok(1));
}

#[tokio::test]
async fn a_lost_connection_is_replaced() {
    let place = Place::postgres();
    let (db, other) = (place.open().await, place.open().await);
    let end_others = || {
        work(|tx| {
            let sql = "SELECT COUNT(pg_terminate_backend(pid)) FROM pg_stat_activity
                WHERE datname = current_database() AND pid <> pg_backend_pid()
                    AND backend_type = 'client backend'";
            Box::pin(tx.one::<i64>(sql, params![]))
        })
    };
    for expected in 1..=3 {
        assert_eq!(db.write(Increment("n")).await, Ok(expected));
        assert!(other.read(end_others()).await.unwrap() >= 1);
        assert_eq!(db.ping().await, Ok(()));
        assert!(db.write(end_others()).await.unwrap() >= 1);
        assert_eq!(other.read(Count("n")).await, Ok(expected));
    }
}

/// The server ends the connection in the middle of the first run; the second one goes through.
#[tokio::test]
async fn a_work_whose_connection_is_lost_is_run_again() {
    let db = Place::postgres().open().await;
    let runs = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&runs);
    let write = work(move |tx| {
        let first = counted.fetch_add(1, Ordering::SeqCst) == 0;
        Box::pin(async move {
            let count = Increment("n").run(tx).await?;
            if first {
                let sql = "SELECT pg_terminate_backend(pg_backend_pid())";
                tx.one::<bool>(sql, params![]).await?;
            }
            Ok::<_, Error>(count)
        })
    });
    assert_eq!(db.write(write).await, Ok(1));
    assert_eq!(runs.load(Ordering::SeqCst), 2);
}
