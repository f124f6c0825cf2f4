//! What was acknowledged is there after the process was killed.

use std::time::Duration;

use base::{ByteSize, Random, SeededRandom};
use futures_util::future::join_all;
use store::{Options, params};
use testkit::Child;

use crate::place::{BOUND, MIGRATIONS, Place, work};

crate::on_both!(acknowledged_writes_survive_a_kill);

const ADDRESS: &str = "STORE_TEST_ADDRESS";
const FIRST: &str = "STORE_TEST_FIRST";

/// Not a test: the process that is killed. It writes numbers from many tasks and prints each one that was
/// acknowledged.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "run by `acknowledged_writes_survive_a_kill`"]
async fn child() {
    let Ok(url) = std::env::var(ADDRESS) else { return };
    let first: i64 = std::env::var(FIRST).unwrap().parse().unwrap();
    let db = store::Db::open(&Options { url, ..Options::default() }, MIGRATIONS).await.unwrap();
    let writers = 8_usize;
    let tasks = (0..writers).map(|writer| {
        let db = db.clone();
        async move {
            for number in (first + writer as i64..).step_by(writers) {
                let write = work(move |tx| {
                    let sql = "INSERT INTO things (id, name, flag) VALUES ($1, $2, TRUE)";
                    Box::pin(tx.execute(sql, params![number, format!("n{number}")]))
                });
                db.write(write).await.unwrap();
                println!("ack {number}.");
            }
        }
    });
    join_all(tasks).await;
}

async fn acknowledged_writes_survive_a_kill(place: Place) {
    let random = SeededRandom::new(testkit::seed());
    let random: &dyn Random = &random;
    let program = std::env::current_exe().unwrap();
    let mut acknowledged = Vec::new();
    for round in 0..3_i64 {
        let first = (round * 1_000_000).to_string();
        let variables = [(ADDRESS, place.options.url.as_str()), (FIRST, first.as_str())];
        let arguments = ["--exact", "durability::child", "--ignored", "--nocapture"];
        let mut child = Child::start(&program, arguments, &variables);
        let wanted = 1 + random.below(100);
        child.wait_for_line(BOUND, |line| line.starts_with("ack")).await;
        testkit::wait_for("acknowledged writes", BOUND, async || {
            numbers(&child.lines()).len() as u64 >= wanted
        })
        .await;
        // Not synchronisation: the kill comes at any moment of a commit.
        tokio::time::sleep(Duration::from_micros(random.below(20_000))).await;
        child.kill().await;
        acknowledged.extend(numbers(&child.lines()));
        let db = place.open().await;
        let sql = "SELECT id FROM things";
        let found: Vec<i64> =
            db.read(work(move |tx| Box::pin(tx.all::<i64>(sql, params![])))).await.unwrap();
        let lost: Vec<_> = acknowledged.iter().filter(|number| !found.contains(number)).collect();
        assert!(lost.is_empty(), "lost {lost:?} of {}", acknowledged.len());
        db.close().await;
    }
    assert!(acknowledged.len() >= 3, "{acknowledged:?}");
}

/// The numbers of whole lines; the end of the last one may be missing.
fn numbers(lines: &[String]) -> Vec<i64> {
    let number = |line: &String| line.strip_prefix("ack ")?.strip_suffix('.')?.parse().ok();
    lines.iter().filter_map(number).collect()
}

/// Not a test: the process whose disk fails. It writes until it is refused.
#[tokio::test]
#[ignore = "run by `a_disk_that_fails_in_a_commit_ends_all_writing`"]
async fn failing() {
    let Ok(url) = std::env::var(ADDRESS) else { return };
    let options = Options { url, wal_prepared: ByteSize(0), ..Options::default() };
    let db = store::Db::open(&options, MIGRATIONS).await.unwrap();
    let write = |number: i64| {
        let write = work(move |tx| {
            let sql = "INSERT INTO things (id, name, flag, body) VALUES ($1, $2, TRUE, $3)";
            Box::pin(tx.execute(sql, params![number, format!("n{number}"), vec![1_u8; 10_000]]))
        });
        db.write(write)
    };
    let mut number = 0;
    let error = loop {
        match write(number).await {
            Ok(_) => println!("ack {number}."),
            Err(error) => break error,
        }
        number += 1;
    };
    println!("first: {error:?}");
    println!("again: {:?}", write(-1).await);
    println!("ping: {:?}", db.ping().await);
    let sql = "SELECT COUNT(*) FROM things";
    println!("read: {:?}", db.read(work(move |tx| Box::pin(tx.one::<i64>(sql, params![])))).await);
    db.close().await;
}

/// The limit on the size of files makes the system refuse to write, in the midst of a commit.
#[tokio::test]
async fn a_disk_that_fails_in_a_commit_ends_all_writing() {
    let place = Place::sqlite();
    let program = std::env::current_exe().unwrap();
    let script = "trap '' XFSZ; ulimit -f 2000; exec \"$0\" --exact durability::failing --ignored --nocapture";
    let arguments = ["-c", script, program.to_str().unwrap()];
    let mut child = Child::start("sh", arguments, &[(ADDRESS, &place.options.url)]);
    assert!(child.wait(BOUND).await.success(), "{:?}", child.lines());
    let lines = child.lines();
    let line = |start: &str| lines.iter().find(|line| line.starts_with(start)).unwrap();
    for start in ["first: ", "again: ", "ping: "] {
        assert!(line(start).contains("Stopped("), "{:?}", &lines[lines.len() - 8..]);
    }
    let acknowledged = numbers(&lines);
    assert!(acknowledged.len() > 10, "{lines:?}");
    assert_eq!(line("read: "), &format!("read: Ok({})", acknowledged.len()));
    let sql = "SELECT id FROM things ORDER BY id";
    let db = place.open().await;
    let found = db.read(work(move |tx| Box::pin(tx.all::<i64>(sql, params![])))).await.unwrap();
    assert_eq!(found, acknowledged);
}
