//! Works that fail beside works that do not.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use base::{Random, SeededRandom, Span};
use futures_util::future::join_all;
use store::{Error, Options, Tx, Work, params};

use crate::place::{Count, Increment, Place, Refused, work};

crate::on_both!(
    what_a_refused_work_wrote_is_taken_back,
    works_that_fail_take_nobody_along,
    a_panic_is_an_error_of_its_work,
    a_work_that_goes_on_after_a_failure_is_not_committed,
    a_work_that_takes_too_long_is_ended,
    a_long_statement_is_stopped,
    many_random_works_end_as_they_would_alone,
    a_caller_that_leaves_blocks_nobody,
    a_work_whose_caller_left_is_not_run,
);

async fn what_a_refused_work_wrote_is_taken_back(place: Place) {
    let db = place.open().await;
    let refused = db.write(work(|tx| {
        Box::pin(async move {
            Increment("n").run(tx).await?;
            Err::<(), _>(Refused::Rule("no"))
        })
    }));
    assert_eq!(refused.await, Err(Refused::Rule("no")));
    assert_eq!(db.read(Count("n")).await, Ok(0));
}

/// Hours of counting for one row of output.
const COUNTING: &str = "WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL
        SELECT i + 1 FROM n WHERE i < 100000000000)
    SELECT COUNT(*) FROM n";

/// What a work does, at random.
#[derive(Clone, Copy, Debug)]
enum Act {
    Increment,
    RefuseAtOnce,
    RefuseAfterWriting,
    ViolateAtOnce,
    ViolateAfterWriting,
    BreakConstraint,
    BreakCommit,
    Panic,
}

const ACTS: [Act; 8] = [
    Act::Increment,
    Act::RefuseAtOnce,
    Act::RefuseAfterWriting,
    Act::ViolateAtOnce,
    Act::ViolateAfterWriting,
    Act::BreakConstraint,
    Act::BreakCommit,
    Act::Panic,
];

impl Work for Act {
    type Output = i64;
    type Error = Refused;

    async fn run(&self, tx: &mut Tx) -> Result<i64, Refused> {
        let sql = "INSERT INTO things (name, flag) VALUES ($1, $2)";
        match self {
            Self::Increment => Ok(Increment("n").run(tx).await?),
            Self::RefuseAtOnce => Err(Refused::Rule("refused")),
            Self::RefuseAfterWriting => {
                Increment("n").run(tx).await?;
                Err(Refused::Rule("refused"))
            }
            Self::ViolateAtOnce => {
                tx.execute(sql, params!["there", true]).await?;
                Ok(0)
            }
            Self::ViolateAfterWriting => {
                Increment("n").run(tx).await?;
                tx.execute(sql, params!["there", true]).await?;
                Ok(0)
            }
            Self::BreakConstraint => {
                let sql = "UPDATE counters SET count = $1 WHERE name = $2";
                tx.execute(sql, params![5_000_000_i64, "n"]).await?;
                Ok(0)
            }
            // The commit is what refuses this one.
            Self::BreakCommit => {
                let sql = "INSERT INTO late (counter) VALUES ($1)";
                tx.execute(sql, params!["missing"]).await?;
                Ok(0)
            }
            Self::Panic => {
                Increment("n").run(tx).await?;
                panic!("as the test wants")
            }
        }
    }
}

impl Act {
    fn is_answered_by(self, outcome: &Result<i64, Refused>) -> bool {
        match (self, outcome) {
            (Self::Increment, outcome) => outcome.is_ok(),
            (Self::RefuseAtOnce | Self::RefuseAfterWriting, Err(error)) => {
                *error == Refused::Rule("refused")
            }
            (Self::ViolateAtOnce | Self::ViolateAfterWriting, Err(error)) => {
                *error == Refused::Store(Error::UniqueViolation)
            }
            (Self::BreakConstraint | Self::BreakCommit, Err(error)) => {
                matches!(error, Refused::Store(Error::Constraint(_)))
            }
            (Self::Panic, Err(error)) => *error == Refused::Store(Error::Panicked),
            (_, Ok(_)) => false,
        }
    }
}

async fn works_that_fail_take_nobody_along(place: Place) {
    let db = place.open().await;
    db.write(Increment("n")).await.unwrap();
    let sql = "INSERT INTO things (name, flag) VALUES ('there', TRUE)";
    db.write(work(move |tx| Box::pin(tx.execute(sql, params![])))).await.unwrap();
    // All at once, so that on SQLite they share a commit.
    let acts: Vec<Act> = ACTS.into_iter().flat_map(|act| [Act::Increment, act]).collect();
    let outcomes = join_all(acts.iter().map(|act| db.write(*act))).await;
    for (act, outcome) in acts.iter().zip(&outcomes) {
        assert!(act.is_answered_by(outcome), "{act:?} {outcome:?}");
    }
    let increments = acts.iter().filter(|act| matches!(act, Act::Increment)).count() as i64;
    assert_eq!(db.read(Count("n")).await, Ok(1 + increments));
}

async fn many_random_works_end_as_they_would_alone(place: Place) {
    let random = SeededRandom::new(testkit::seed());
    let random: &dyn Random = &random;
    let db = place.open().await;
    db.write(Increment("n")).await.unwrap();
    let sql = "INSERT INTO things (name, flag) VALUES ('there', TRUE)";
    db.write(work(move |tx| Box::pin(tx.execute(sql, params![])))).await.unwrap();
    let (rounds, most) = if place.is_sqlite() { (20, 60) } else { (4, 8) };
    let mut expected = 1;
    for _ in 0..rounds {
        let count = 1 + random.below(most);
        let acts: Vec<Act> = (0..count).map(|_| ACTS[random.below(8) as usize]).collect();
        let outcomes = join_all(acts.iter().map(|act| db.write(*act))).await;
        for (act, outcome) in acts.iter().zip(&outcomes) {
            assert!(act.is_answered_by(outcome), "{act:?} {outcome:?}");
        }
        let mut seen: Vec<i64> = outcomes.into_iter().flatten().collect();
        seen.sort_unstable();
        assert_eq!(seen, (expected + 1..=expected + seen.len() as i64).collect::<Vec<_>>());
        expected += seen.len() as i64;
        assert_eq!(db.read(Count("n")).await, Ok(expected));
    }
}

async fn a_panic_is_an_error_of_its_work(place: Place) {
    let db = place.open().await;
    assert_eq!(db.write(Act::Panic).await, Err(Refused::Store(Error::Panicked)));
    assert!(db.read(Act::Panic).await.is_err());
    assert_eq!(db.write(Increment("n")).await, Ok(1));
    assert_eq!(db.read(Count("n")).await, Ok(1));
}

async fn a_work_that_goes_on_after_a_failure_is_not_committed(place: Place) {
    let db = place.open().await;
    let careless = || {
        work(|tx| {
            Box::pin(async move {
                let sql = "INSERT INTO counters (name, count) VALUES ($1, $2)";
                let first = tx.execute(sql, params!["n", 1_i64]).await;
                let second = tx.execute(sql, params!["n", 1_i64]).await;
                let third = tx.execute(sql, params!["m", 1_i64]).await;
                assert_eq!(first, Ok(1));
                assert_eq!(second, Err(Error::UniqueViolation));
                assert_eq!(third, Err(Error::Aborted));
                Ok::<_, Error>(())
            })
        })
    };
    assert_eq!(db.write(careless()).await, Err(Error::UniqueViolation));
    assert_eq!(db.read(Count("n")).await, Ok(0));
    assert_eq!(db.read(Count("m")).await, Ok(0));
}

async fn a_work_that_takes_too_long_is_ended(mut place: Place) {
    let limit = Span::millis(200);
    place.options = Options { transaction: limit, ..place.options };
    let db = place.open().await;
    let runs = Arc::new(AtomicUsize::new(0));
    let slow = || {
        let runs = Arc::clone(&runs);
        work(move |tx| {
            runs.fetch_add(1, Ordering::SeqCst);
            Box::pin(async move {
                Increment("n").run(tx).await?;
                std::future::pending::<()>().await;
                Ok::<_, Error>(())
            })
        })
    };
    assert_eq!(db.write(slow()).await, Err(Error::Timeout { limit }));
    assert!(runs.load(Ordering::SeqCst) > 0);
    let (slow, quick) = tokio::join!(db.write(slow()), db.write(Increment("other")));
    assert_eq!((slow, quick), (Err(Error::Timeout { limit }), Ok(1)));
}

async fn a_long_statement_is_stopped(mut place: Place) {
    let limit = Span::millis(200);
    place.options = Options { transaction: limit, readers_max: 1, ..place.options };
    let db = place.open().await;
    let long = || work(|tx| Box::pin(tx.one::<i64>(COUNTING, params![])));
    assert_eq!(db.read(long()).await, Err(Error::Timeout { limit }));
    // The only connection for reads is free again, and so is the writer.
    assert_eq!(db.read(Count("n")).await, Ok(0));
    assert_eq!(db.write(long()).await, Err(Error::Timeout { limit }));
    assert_eq!(db.write(Increment("n")).await, Ok(1));
    db.close().await;
}

async fn a_caller_that_leaves_blocks_nobody(mut place: Place) {
    let limit = Span::seconds(60);
    place.options =
        Options { transaction: limit, readers_max: 1, connections_max: 1, ..place.options };
    let db = place.open().await;
    let (started, mut starts) = tokio::sync::mpsc::channel::<()>(8);
    let long = work(move |tx| {
        let started = started.clone();
        Box::pin(async move {
            started.send(()).await.expect("the test listens");
            tx.one::<i64>(COUNTING, params![]).await
        })
    });
    let reader = db.clone();
    let reads = tokio::spawn(async move { reader.read(long).await });
    starts.recv().await.expect("it runs");
    reads.abort();
    assert!(reads.await.unwrap_err().is_cancelled());
    assert_eq!(db.read(Count("n")).await, Ok(0));
}

async fn a_work_whose_caller_left_is_not_run(mut place: Place) {
    place.options = Options { connections_max: 1, ..place.options };
    let db = place.open().await;
    let (started, mut starts) = tokio::sync::mpsc::channel::<()>(8);
    let (go, gone) = tokio::sync::watch::channel(false);
    let holds = work(move |_| {
        let (started, mut gone) = (started.clone(), gone.clone());
        Box::pin(async move {
            started.send(()).await.expect("the test listens");
            gone.wait_for(|go| *go).await.expect("the test lets go");
            Ok::<_, Error>(())
        })
    });
    let holder = db.clone();
    let holder = tokio::spawn(async move { holder.write(holds).await });
    starts.recv().await.expect("it runs");
    let mut left = Box::pin(db.write(Increment("n")));
    assert!(futures_util::poll!(&mut left).is_pending());
    drop(left);
    go.send(true).unwrap();
    assert_eq!(holder.await.unwrap(), Ok(()));
    assert_eq!(db.write(Increment("n")).await, Ok(1));
}
