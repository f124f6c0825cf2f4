//! Events that leave in order and at least once.

use std::sync::Arc;
use std::sync::Mutex;

use base::{Span, Timestamp};
use futures_util::future::join_all;
use store::outbox::{Event, HeldBack, Sink, SinkError, emit, relay};
use store::{Db, Error, Options, Work as _, params};
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio_util::sync::CancellationToken;

use crate::place::{BOUND, Increment, MIGRATIONS, Place, Refused, work};

crate::on_both!(
    events_are_delivered_in_order_and_deleted,
    a_sink_that_fails_gets_its_events_again,
    events_of_a_refused_work_are_not_sent,
    one_event_is_emitted_once,
    the_order_of_changes_is_the_order_of_events,
    two_relays_deliver_between_them,
    a_key_that_is_held_back_holds_up_nobody_else_and_keeps_its_order,
);

/// An id and a payload.
type Taken = (String, Vec<u8>);

/// Keeps what it was given; refuses the first deliveries, some of them after it has taken half.
#[derive(Clone, Default)]
struct Shelf {
    taken: Arc<Mutex<Vec<Taken>>>,
    failures: Arc<Mutex<u32>>,
}

impl Shelf {
    fn taken(&self) -> Vec<Taken> {
        self.taken.lock().unwrap().clone()
    }
}

impl Sink for Shelf {
    async fn deliver(&self, events: &[Event]) -> Result<(), SinkError> {
        let mut failures = self.failures.lock().unwrap();
        let fails = *failures > 0;
        *failures = failures.saturating_sub(1);
        let count = if fails { events.len() / 2 } else { events.len() };
        let taken = events.iter().take(count);
        let taken = taken.map(|event| (event.id.clone(), event.payload.clone()));
        self.taken.lock().unwrap().extend(taken);
        if fails { Err("the shelf fell".into()) } else { Ok(()) }
    }
}

fn event(id: &str) -> Event {
    Event {
        id: id.to_owned(),
        topic: "shelf".to_owned(),
        key: "k".to_owned(),
        payload: id.as_bytes().to_vec(),
        created_at: Timestamp::from_seconds(1),
    }
}

async fn emit_all(db: &Db, ids: impl IntoIterator<Item = String>) {
    let events: Vec<Event> = ids.into_iter().map(|id| event(&id)).collect();
    db.write(work(move |tx| {
        let events = events.clone();
        Box::pin(async move {
            for event in &events {
                emit(tx, event).await?;
            }
            Ok::<_, Error>(())
        })
    }))
    .await
    .unwrap();
}

async fn left(db: &Db) -> i64 {
    let sql = "SELECT COUNT(*) FROM outbox";
    db.read(work(move |tx| Box::pin(tx.one::<i64>(sql, params![])))).await.unwrap()
}

/// Runs a relay for as long as `body` runs.
async fn relaying<T>(db: &Db, shelf: &Shelf, body: impl Future<Output = T>) -> T {
    let stop = CancellationToken::new();
    let relaying = relay(db, "shelf", shelf.clone(), stop.clone());
    let body = Box::pin(body);
    let body = async {
        let done = body.await;
        stop.cancel();
        done
    };
    tokio::join!(relaying, body).1
}

async fn delivered(db: &Db) {
    testkit::wait_for("an empty outbox", BOUND, async || left(db).await == 0).await;
}

async fn events_are_delivered_in_order_and_deleted(place: Place) {
    let db = place.open().await;
    let ids = || (0..1203).map(|number| format!("e{number}"));
    // More than two batches wait already, and more come while the relay runs.
    emit_all(&db, ids().take(1200)).await;
    let shelf = Shelf::default();
    relaying(&db, &shelf, async {
        delivered(&db).await;
        for id in ids().skip(1200) {
            emit_all(&db, [id]).await;
        }
        delivered(&db).await;
    })
    .await;
    let taken: Vec<String> = shelf.taken().into_iter().map(|(id, _)| id).collect();
    assert_eq!(taken, ids().collect::<Vec<_>>());
    assert!(shelf.taken().iter().all(|(id, payload)| id.as_bytes() == payload));
}

async fn a_sink_that_fails_gets_its_events_again(place: Place) {
    let db = place.open().await;
    let ids: Vec<String> = (0..10).map(|number| format!("e{number}")).collect();
    emit_all(&db, ids.clone()).await;
    let shelf = Shelf { failures: Arc::new(Mutex::new(2)), ..Shelf::default() };
    relaying(&db, &shelf, delivered(&db)).await;
    let taken: Vec<String> = shelf.taken().into_iter().map(|(id, _)| id).collect();
    // Twice the first half, then all.
    let expected: Vec<String> = [&ids[..5], &ids[..5], &ids[..]].concat();
    assert_eq!(taken, expected);
}

async fn events_of_a_refused_work_are_not_sent(place: Place) {
    let db = place.open().await;
    let refused = db.write(work(|tx| {
        Box::pin(async move {
            emit(tx, &event("no")).await?;
            Err::<(), _>(Refused::Rule("no"))
        })
    }));
    assert_eq!(refused.await, Err(Refused::Rule("no")));
    emit_all(&db, ["yes".to_owned()]).await;
    let shelf = Shelf::default();
    relaying(&db, &shelf, delivered(&db)).await;
    assert_eq!(shelf.taken(), [("yes".to_owned(), b"yes".to_vec())]);
}

async fn one_event_is_emitted_once(place: Place) {
    let db = place.open().await;
    emit_all(&db, ["e".to_owned()]).await;
    let again = db.write(work(|tx| Box::pin(async move { emit(tx, &event("e")).await })));
    assert_eq!(again.await, Err(Error::UniqueViolation));
    assert_eq!(left(&db).await, 1);
}

/// Concurrent works count up and tell each count: the events come in the order of the counts.
async fn the_order_of_changes_is_the_order_of_events(place: Place) {
    let db = place.open().await;
    let shelf = Shelf::default();
    let count = 40;
    relaying(&db, &shelf, async {
        let counting = (0..count).map(|_| {
            db.write(work(|tx| {
                Box::pin(async move {
                    let count = Increment("n").run(tx).await?;
                    emit(tx, &event(&format!("e{count}"))).await
                })
            }))
        });
        for outcome in join_all(counting).await {
            outcome.unwrap();
        }
        delivered(&db).await;
    })
    .await;
    let taken: Vec<String> = shelf.taken().into_iter().map(|(id, _)| id).collect();
    assert_eq!(taken, (1..=count).map(|number| format!("e{number}")).collect::<Vec<_>>());
}

/// Two processes: on PostgreSQL they take turns. One SQLite file has one process.
async fn two_relays_deliver_between_them(place: Place) {
    let db = place.open().await;
    if place.is_sqlite() {
        return;
    }
    let other = place.open().await;
    let (shelf, second) = (Shelf::default(), Shelf::default());
    relaying(&db, &shelf, async {
        emit_all(&db, ["e0".to_owned()]).await;
        delivered(&db).await;
        relaying(&other, &second, async {
            for number in 1..20 {
                emit_all(&other, [format!("e{number}")]).await;
            }
            delivered(&db).await;
        })
        .await;
    })
    .await;
    assert_eq!((shelf.taken().len(), second.taken().len()), (20, 0));
    // The first one has gone, so the second one takes over.
    relaying(&other, &second, async {
        emit_all(&db, ["last".to_owned()]).await;
        delivered(&db).await;
    })
    .await;
    assert_eq!(second.taken().len(), 1);
}

/// With numbers given out before the commit, a reader that only looks at numbers passes one by.
#[tokio::test]
async fn an_open_transaction_holds_back_what_came_after_it() {
    let place = Place::postgres();
    let db = place.open().await;
    let (started, mut starts) = tokio::sync::mpsc::channel::<()>(8);
    let (go, gone) = tokio::sync::watch::channel(false);
    let slow = work(move |tx| {
        let (started, mut gone) = (started.clone(), gone.clone());
        Box::pin(async move {
            emit(tx, &event("first")).await?;
            started.send(()).await.expect("the test listens");
            gone.wait_for(|go| *go).await.expect("the test lets go");
            Ok::<_, Error>(())
        })
    });
    let shelf = Shelf::default();
    relaying(&db, &shelf, async {
        let finishing = async {
            starts.recv().await.expect("it runs");
            emit_all(&db, ["second".to_owned()]).await;
            // Long enough for the commit to wake the relay, which has to leave the second one.
            let early = tokio::time::timeout(std::time::Duration::from_millis(300), async {
                testkit::wait_for("a delivery", BOUND, async || !shelf.taken().is_empty()).await;
            });
            assert!(early.await.is_err(), "{:?}", shelf.taken());
            go.send(true).expect("the work waits");
        };
        let (slow, ()) = tokio::join!(db.write(slow), finishing);
        slow.unwrap();
        delivered(&db).await;
    })
    .await;
    let taken: Vec<String> = shelf.taken().into_iter().map(|(id, _)| id).collect();
    assert_eq!(taken, ["first", "second"]);
}

/// The way to a server; what goes on at its other end stays hidden from whoever holds an old connection.
struct Way {
    url: String,
    dead: CancellationToken,
}

impl Way {
    async fn to(url: &str) -> Self {
        let (head, tail) = url.split_once("@127.0.0.1:").expect("a server of the tests");
        let (port, name) = tail.split_once('/').expect("a port and a database");
        let server = format!("127.0.0.1:{port}");
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let own = listener.local_addr().unwrap();
        let dead = CancellationToken::new();
        let first = dead.clone();
        tokio::spawn(async move {
            loop {
                let (mut client, _) = listener.accept().await.unwrap();
                let mut server = TcpStream::connect(&server).await.unwrap();
                // Those that come after the death of the first ones live.
                let dead =
                    if first.is_cancelled() { CancellationToken::new() } else { first.clone() };
                tokio::spawn(async move {
                    let pass = copy_bidirectional(&mut client, &mut server);
                    if dead.run_until_cancelled(pass).await.is_none() {
                        drop(server);
                        // Held open, and never read again.
                        std::future::pending::<()>().await;
                    }
                });
            }
        });
        Self { url: format!("{head}@{own}/{name}"), dead }
    }
}

#[tokio::test]
async fn a_relay_whose_connection_is_dead_takes_another() {
    let place = Place::postgres();
    let direct = place.open().await;
    let way = Way::to(&place.options.url).await;
    let short = Span::millis(500);
    let options =
        Options { acquire: short, transaction: short, ..Options::postgres(way.url.as_str()) };
    let db = Db::open(&options, MIGRATIONS).await.unwrap();
    let shelf = Shelf::default();
    relaying(&db, &shelf, async {
        emit_all(&direct, ["before".to_owned()]).await;
        delivered(&direct).await;
        way.dead.cancel();
        emit_all(&direct, ["after".to_owned()]).await;
        delivered(&direct).await;
    })
    .await;
    let taken: Vec<String> = shelf.taken().into_iter().map(|(id, _)| id).collect();
    assert_eq!(taken, ["before", "after"]);
}

/// Takes nothing of one key until it is opened.
#[derive(Clone, Default)]
struct Gate {
    taken: Arc<Mutex<Vec<String>>>,
    is_open: Arc<Mutex<bool>>,
}

impl Sink for Gate {
    async fn deliver(&self, events: &[Event]) -> Result<(), SinkError> {
        let is_open = *self.is_open.lock().unwrap();
        let passes = |event: &&Event| is_open || event.key != "shut";
        let taken = events.iter().filter(passes).map(|event| event.id.clone());
        self.taken.lock().unwrap().extend(taken);
        if events.iter().all(|event| passes(&event)) {
            return Ok(());
        }
        let pause = std::time::Duration::from_millis(50);
        Err(Box::new(HeldBack { keys: vec!["shut".to_owned()], pause }))
    }
}

async fn a_key_that_is_held_back_holds_up_nobody_else_and_keeps_its_order(place: Place) {
    let db = place.open().await;
    // More than a batch waits of the one that is held back.
    let shut: Vec<String> = (0..700).map(|number| format!("s{number}")).collect();
    let others: Vec<String> = (0..3).map(|number| format!("o{number}")).collect();
    let events: Vec<Event> = shut
        .iter()
        .map(|id| Event { key: "shut".to_owned(), ..event(id) })
        .chain(others.iter().map(|id| event(id)))
        .collect();
    db.write(work(move |tx| {
        let events = events.clone();
        Box::pin(async move {
            for event in &events {
                emit(tx, event).await?;
            }
            Ok::<_, Error>(())
        })
    }))
    .await
    .unwrap();
    let gate = Gate::default();
    let stop = CancellationToken::new();
    let body = async {
        let passed = async || *gate.taken.lock().unwrap() == others;
        testkit::wait_for("the others", BOUND, passed).await;
        // They leave the table after the sink has them.
        testkit::wait_for("the others to leave", BOUND, async || left(&db).await == 700).await;
        *gate.is_open.lock().unwrap() = true;
        delivered(&db).await;
        stop.cancel();
    };
    tokio::join!(relay(&db, "shelf", gate.clone(), stop.clone()), body);
    assert_eq!(gate.taken.lock().unwrap()[3..], shut);
}
