//! Concurrent works, which look as if they ran one after another.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use futures_util::future::join_all;
use store::params;
use tokio::sync::Barrier;

use crate::place::{Count, Increment, Place, Refused, work};

crate::on_both!(
    every_increment_counts_once,
    one_of_many_takes_a_name,
    a_rule_over_many_rows_holds,
    a_read_sees_one_moment,
);

async fn every_increment_counts_once(place: Place) {
    let db = place.open().await;
    let (writers, each) = if place.is_sqlite() { (16, 25) } else { (8, 8) };
    let tasks = (0..writers).map(|_| {
        let db = db.clone();
        tokio::spawn(async move {
            let mut seen = Vec::new();
            for _ in 0..each {
                seen.push(db.write(Increment("n")).await.expect("it is run until it fits"));
            }
            seen
        })
    });
    let seen: Vec<i64> =
        join_all(tasks).await.into_iter().flat_map(|seen| seen.expect("no panic")).collect();
    let distinct: BTreeSet<_> = seen.iter().copied().collect();
    assert_eq!(distinct, (1..=writers * each).collect());
    assert_eq!(seen.len(), distinct.len());
    assert_eq!(db.read(Count("n")).await, Ok(writers * each));
}

async fn one_of_many_takes_a_name(place: Place) {
    let db = place.open().await;
    let take = || {
        work(|tx| {
            Box::pin(async move {
                let sql = "SELECT COUNT(*) FROM things WHERE name = $1";
                if tx.one::<i64>(sql, params!["the name"]).await? > 0 {
                    return Err(Refused::Rule("taken"));
                }
                let sql = "INSERT INTO things (name, flag) VALUES ($1, $2) RETURNING id";
                Ok(tx.one::<i64>(sql, params!["the name", true]).await?)
            })
        })
    };
    let outcomes = join_all((0..12).map(|_| db.write(take()))).await;
    assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 1, "{outcomes:?}");
    for outcome in outcomes {
        assert!(matches!(outcome, Ok(_) | Err(Refused::Rule("taken"))), "{outcome:?}");
    }
}

/// Write skew: each work alone keeps the rule, and two that do not see each other would break it.
async fn a_rule_over_many_rows_holds(place: Place) {
    let db = place.open().await;
    for name in ["a", "b"] {
        db.write(Increment(name)).await.unwrap();
    }
    // On PostgreSQL both have looked before either one writes; on SQLite they cannot.
    let both_looked = Arc::new(Barrier::new(if place.is_sqlite() { 1 } else { 2 }));
    let leave = |name: &'static str| {
        let (both_looked, runs) = (Arc::clone(&both_looked), Arc::new(AtomicUsize::new(0)));
        work(move |tx| {
            let both_looked = Arc::clone(&both_looked);
            let first = runs.fetch_add(1, Ordering::SeqCst) == 0;
            Box::pin(async move {
                let sql = "SELECT CAST(SUM(count) AS BIGINT) FROM counters";
                let sum = tx.one::<i64>(sql, params![]).await?;
                if first {
                    both_looked.wait().await;
                }
                if sum < 2 {
                    return Err(Refused::Rule("one has to stay"));
                }
                let sql = "UPDATE counters SET count = 0 WHERE name = $1";
                Ok(tx.execute(sql, params![name]).await?)
            })
        })
    };
    let (first, second) = tokio::join!(db.write(leave("a")), db.write(leave("b")));
    assert!(first.is_ok() ^ second.is_ok(), "{first:?} {second:?}");
    let sum = db.read(Count("a")).await.unwrap() + db.read(Count("b")).await.unwrap();
    assert_eq!(sum, 1);
}

async fn a_read_sees_one_moment(place: Place) {
    let db = place.open().await;
    db.write(Increment("n")).await.unwrap();
    let (looked, looks) = tokio::sync::mpsc::channel::<()>(1);
    let (written, writes) = tokio::sync::watch::channel(false);
    let reading = db.read(work(move |tx| {
        let (looked, mut writes) = (looked.clone(), writes.clone());
        Box::pin(async move {
            let sql = "SELECT count FROM counters";
            let before: i64 = tx.one(sql, params![]).await?;
            looked.send(()).await.expect("the test listens");
            writes.wait_for(|written| *written).await.expect("the test writes");
            let after: i64 = tx.one(sql, params![]).await?;
            Ok::<_, store::Error>((before, after))
        })
    }));
    let writing = async {
        let mut looks = looks;
        looks.recv().await.expect("the read looks");
        db.write(Increment("n")).await.unwrap();
        written.send(true).expect("the read waits");
    };
    let (seen, ()) = tokio::join!(reading, writing);
    assert_eq!(seen, Ok((1, 1)));
    assert_eq!(db.read(Count("n")).await, Ok(2));
}
