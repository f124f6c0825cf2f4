//! Each way to fail has its own error on both databases.

use base::Span;
use store::{Db, Error, Kind, Options, params};

use crate::place::{Count, Increment, MIGRATIONS, Place, work};

crate::on_both!(
    constraints_are_told_apart,
    a_read_cannot_write,
    wrong_sql_is_a_statement_error,
    a_missing_row_is_an_error_only_where_there_has_to_be_one,
    text_with_nul_is_refused,
    a_closed_database_refuses,
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
    let waits = db.clone();
    let waits = tokio::spawn(async move { waits.write(Increment("n")).await });
    // The second one waits in the queue, or will; one of the further ones finds no place.
    let refused = db.write(Increment("n")).await;
    let refused = match refused {
        Err(error) => error,
        Ok(count) => panic!("{count} was written past a full queue"),
    };
    assert_eq!(refused, Error::Busy { within: Span::millis(50) });
    go.send(true).unwrap();
    assert_eq!(holds.await.unwrap(), Ok(()));
    assert!(waits.await.unwrap().is_ok());
}
