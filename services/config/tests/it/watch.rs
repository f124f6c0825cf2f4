//! Watching: what is told, in which order, and how it ends.

use std::collections::BTreeMap;
use std::time::Duration;

use base::Span;
use futures_util::StreamExt as _;
use platform_proto::platform::config::v1::config_object::Object;
use platform_proto::platform::config::v1::{self as pb, watch_config_response::Event};
use tonic::{Code, Request, Status, Streaming};

use crate::build::create_pipeline;
use crate::fixture::{BOUND, Database, Fixture, owner, reason, with};

type Stream = Streaming<pb::WatchConfigResponse>;

async fn watch(fixture: &Fixture, after: Option<i64>) -> Stream {
    let request = pb::WatchConfigRequest {
        kinds: vec![pb::ConfigKind::Pipeline as i32],
        after_revision: after,
        ..Default::default()
    };
    fixture.changes().watch_config(owner(request)).await.unwrap().into_inner()
}

async fn next(stream: &mut Stream) -> Result<pb::WatchConfigResponse, Status> {
    let next = tokio::time::timeout(BOUND, stream.next()).await.expect("something comes in time");
    next.unwrap_or_else(|| Err(Status::unknown("the stream ended without a word")))
}

/// A copy of the configuration that a watcher keeps: versions of pipelines by name.
#[derive(Default)]
struct Copy {
    versions: BTreeMap<String, i32>,
    /// What this stream has told; the next one may tell again what a snapshot had ahead of its revision.
    told: BTreeMap<String, i32>,
    /// Up to which revision it is complete.
    complete: Option<i64>,
    last: i64,
}

impl Copy {
    /// Takes a message; panics if it comes out of order or twice.
    fn take(&mut self, message: pb::WatchConfigResponse) {
        let revision = message.revision;
        match message.event.unwrap() {
            Event::SnapshotObject(object) | Event::Put(object) => {
                let Some(Object::Pipeline(it)) = object.object else { panic!("only pipelines") };
                let before = self.told.insert(it.name.clone(), it.version);
                assert!(before.is_none_or(|before| before < it.version), "{} came twice", it.name);
                let before = self.versions.insert(it.name.clone(), it.version);
                assert!(before.is_none_or(|before| before <= it.version), "{} went back", it.name);
            }
            Event::Deleted(it) => {
                self.versions.remove(&it.name);
            }
            Event::SnapshotEnd(_) | Event::Bookmark(_) => {
                assert!(self.complete.is_none_or(|it| it <= revision));
                self.complete = Some(revision);
            }
        }
        assert!(self.last <= revision, "{revision} came after {}", self.last);
        self.last = revision;
    }

    async fn until(&mut self, stream: &mut Stream, revision: i64) {
        while self.complete.is_none_or(|complete| complete < revision) {
            self.take(next(stream).await.unwrap());
        }
    }
}

#[tokio::test]
async fn a_snapshot_is_complete_and_changes_follow() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut config = fixture.config();
    config.create_pipeline(owner(create_pipeline("before"))).await.unwrap();
    config.create_pipeline(with("owner@8", create_pipeline("foreign"))).await.unwrap();
    let mut stream = watch(&fixture, None).await;
    let first = next(&mut stream).await.unwrap();
    assert!(matches!(first.event, Some(Event::SnapshotObject(_))), "{first:?}");
    let end = next(&mut stream).await.unwrap();
    assert_eq!(end.event, Some(Event::SnapshotEnd(pb::SnapshotEnd { object_count: 1 })));
    let made = config.create_pipeline(owner(create_pipeline("after"))).await.unwrap().into_inner();
    let made = made.pipeline.unwrap();
    let put = loop {
        let message = next(&mut stream).await.unwrap();
        if !matches!(message.event, Some(Event::Bookmark(_))) {
            break message;
        }
    };
    assert_eq!((put.revision, put.org_id), (made.revision, 7));
    let Some(Event::Put(pb::ConfigObject { object: Some(Object::Pipeline(it)) })) = put.event
    else {
        panic!("a put is due")
    };
    assert_eq!(it, made);
}

/// Names of pipelines in what a member's stream tells, up to a revision.
async fn told(stream: &mut Stream, revision: i64) -> Vec<String> {
    let mut names = Vec::new();
    loop {
        let message = next(stream).await.unwrap();
        match message.event.unwrap() {
            Event::SnapshotObject(object) | Event::Put(object) => {
                let Some(Object::Pipeline(it)) = object.object else { panic!("only pipelines") };
                names.push(it.name);
            }
            Event::Deleted(it) => names.push(format!("-{}", it.name)),
            Event::SnapshotEnd(_) | Event::Bookmark(_) if revision <= message.revision => {
                return names;
            }
            Event::SnapshotEnd(_) | Event::Bookmark(_) => {}
        }
    }
}

#[tokio::test]
async fn a_watcher_is_told_nothing_of_what_it_may_not_see() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut config = fixture.config();
    let mut made = Vec::new();
    for name in ["secret", "plain", "later"] {
        let pipeline = config.create_pipeline(owner(create_pipeline(name))).await.unwrap();
        made.push(pipeline.into_inner().pipeline.unwrap());
    }
    let hide = |at: usize| fixture.auth.hidden.lock().unwrap().push(made[at].id.clone());
    hide(0);
    let request = pb::WatchConfigRequest {
        kinds: vec![pb::ConfigKind::Pipeline as i32],
        ..Default::default()
    };
    let stream = fixture.changes().watch_config(with("member", request)).await.unwrap();
    let mut stream = stream.into_inner();
    assert_eq!(told(&mut stream, made[2].revision).await, ["plain", "later"]);

    hide(2);
    let mut revision = 0;
    for pipeline in &made {
        let update = pb::UpdatePipelineRequest {
            id: pipeline.id.clone(),
            description: Some("changed".to_owned()),
            ..Default::default()
        };
        let changed = config.update_pipeline(owner(update)).await.unwrap().into_inner();
        revision = changed.pipeline.unwrap().revision;
    }
    assert_eq!(told(&mut stream, revision).await, ["plain"]);

    for pipeline in &made {
        let delete = pb::DeletePipelineRequest { id: pipeline.id.clone(), ..Default::default() };
        revision = config.delete_pipeline(owner(delete)).await.unwrap().into_inner().revision;
    }
    // Auth has forgotten the denies with the objects.
    fixture.auth.hidden.lock().unwrap().clear();
    assert_eq!(told(&mut stream, revision).await, ["-plain"]);
}

#[tokio::test]
async fn built_in_objects_come_with_the_snapshot() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let request = pb::WatchConfigRequest {
        kinds: vec![pb::ConfigKind::Template as i32],
        ..Default::default()
    };
    let mut stream = fixture.changes().watch_config(owner(request)).await.unwrap().into_inner();
    let first = next(&mut stream).await.unwrap();
    assert_eq!(first.org_id, 0);
    let Some(Event::SnapshotObject(pb::ConfigObject { object: Some(Object::Template(it)) })) =
        first.event
    else {
        panic!("a template is due")
    };
    assert!(it.is_public);
}

/// Writers that meet each other make and change pipelines while a watcher keeps a copy, is cut off, and goes on.
async fn history_is_whole(database: Database) {
    const WRITERS: usize = 4;
    const CHANGES: usize = 12;
    let fixture = Fixture::start(database).await;
    let mut stream = watch(&fixture, None).await;
    let mut copy = Copy::default();
    let writer = |writer: usize| {
        let mut config = fixture.config();
        async move {
            let name = format!("p{writer}");
            let made = config.create_pipeline(owner(create_pipeline(&name))).await.unwrap();
            let mut pipeline = made.into_inner().pipeline.unwrap();
            for change in 0..CHANGES {
                let update = pb::UpdatePipelineRequest {
                    id: pipeline.id.clone(),
                    description: Some(format!("{change}")),
                    expected_version: pipeline.version,
                    ..Default::default()
                };
                let changed = config.update_pipeline(owner(update)).await.unwrap();
                pipeline = changed.into_inner().pipeline.unwrap();
            }
            pipeline
        }
    };
    let writers = futures_util::future::join_all((0..WRITERS).map(writer));
    let reader = async {
        // Cut off in the midst, as often as there are bookmarks to go on from.
        for _ in 0..5 {
            let seen = copy.complete;
            while copy.complete == seen {
                copy.take(next(&mut stream).await.unwrap());
            }
            stream = watch(&fixture, copy.complete).await;
            copy.told.clear();
        }
    };
    let (written, ()) = futures_util::join!(writers, reader);
    let newest = written.iter().map(|it| it.revision).max().unwrap();
    copy.until(&mut stream, newest).await;
    let wanted: BTreeMap<_, _> = written.into_iter().map(|it| (it.name, it.version)).collect();
    assert_eq!(copy.versions, wanted);
    assert!(wanted.values().all(|it| *it == 1 + CHANGES as i32), "{wanted:?}");
}

#[tokio::test]
async fn a_watcher_sees_a_whole_ordered_history_across_breaks_on_sqlite() {
    history_is_whole(Database::Sqlite).await;
}

#[tokio::test]
async fn a_watcher_sees_a_whole_ordered_history_across_breaks_on_postgres() {
    history_is_whole(Database::Postgres).await;
}

#[tokio::test]
async fn what_another_process_changes_is_seen_as_well() {
    let fixture = Fixture::start(Database::Postgres).await;
    let other = fixture.beside().await;
    let mut stream = watch(&fixture, None).await;
    let made = other.config().create_pipeline(owner(create_pipeline("there"))).await.unwrap();
    let revision = made.into_inner().pipeline.unwrap().revision;
    let mut copy = Copy::default();
    copy.until(&mut stream, revision).await;
    assert_eq!(copy.versions["there"], 1);
}

#[tokio::test]
async fn of_two_writers_that_expect_the_same_version_one_wins() {
    for database in [Database::Sqlite, Database::Postgres] {
        let fixture = Fixture::start(database).await;
        let made = fixture.config().create_pipeline(owner(create_pipeline("p"))).await.unwrap();
        let id = made.into_inner().pipeline.unwrap().id;
        let update = |writer: usize| {
            let mut config = fixture.config();
            let update = pb::UpdatePipelineRequest {
                id: id.clone(),
                description: Some(format!("{writer}")),
                expected_version: 1,
                ..Default::default()
            };
            async move { config.update_pipeline(owner(update)).await }
        };
        let outcomes = futures_util::future::join_all((0..8).map(update)).await;
        let won = outcomes.iter().filter(|it| it.is_ok()).count();
        assert_eq!(won, 1, "{database:?}");
        for lost in outcomes.into_iter().filter_map(Result::err) {
            assert_eq!(reason(&lost), "VERSION_CONFLICT", "{database:?}");
        }
    }
}

#[tokio::test]
async fn an_open_watch_ends_with_the_process() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut stream = watch(&fixture, None).await;
    let mut copy = Copy::default();
    copy.until(&mut stream, 0).await;
    let tasks = fixture.host.tasks.clone();
    let (drained, ended) = futures_util::join!(tasks.drain(Duration::from_secs(20)), async {
        loop {
            if let Err(status) = next(&mut stream).await {
                return status;
            }
        }
    });
    assert_eq!(ended.code(), Code::Unavailable, "{ended:?}");
    assert!(drained, "{:?} still run", tasks.running());
}

#[tokio::test]
async fn a_reader_that_takes_nothing_is_sent_away() {
    let fixture = Fixture::with(Database::Sqlite, |options| {
        options.slow_consumer_after = Span::seconds(1);
        options.bookmark_every = Span::millis(100);
    })
    .await;
    let mut stream = watch(&fixture, None).await;
    let mut config = fixture.config();
    // More than the queue and all windows between the two hold.
    for index in 0..60 {
        let mut large = create_pipeline(&format!("large {index}"));
        large.config =
            serde_json::from_value(serde_json::json!({"x": "x".repeat(200_000)})).unwrap();
        config.create_pipeline(owner(large)).await.unwrap();
    }
    let tasks = &fixture.host.tasks;
    testkit::wait_for("the watch gives up", BOUND, async || !tasks.running().contains_key("watch"))
        .await;
    let ended = loop {
        match next(&mut stream).await {
            Ok(_) => {}
            Err(status) => break status,
        }
    };
    assert_eq!(reason(&ended), "SLOW_CONSUMER");
}

#[tokio::test]
async fn a_watch_ends_with_the_credential_that_opened_it() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut stream = watch(&fixture, None).await;
    next(&mut stream).await.unwrap();
    fixture.authority.revoke("owner");
    let ended = loop {
        if let Err(status) = next(&mut stream).await {
            break status;
        }
    };
    assert_eq!(reason(&ended), "TOKEN_INVALID");
}

#[tokio::test]
async fn a_revision_that_was_never_given_is_refused() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let request = pb::WatchConfigRequest { after_revision: Some(99), ..Default::default() };
    let refused = fixture.changes().watch_config(owner(request)).await.unwrap_err();
    assert_eq!((refused.code(), reason(&refused).as_str()), (Code::OutOfRange, "REVISION_UNKNOWN"));
}

#[tokio::test]
async fn every_organisation_is_for_services_alone() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut config = fixture.config();
    config.create_pipeline(owner(create_pipeline("a"))).await.unwrap();
    config.create_pipeline(with("owner@8", create_pipeline("b"))).await.unwrap();
    let all = || pb::WatchConfigRequest {
        all_organizations: true,
        kinds: vec![pb::ConfigKind::Pipeline as i32],
        ..Default::default()
    };
    let refused = fixture.changes().watch_config(owner(all())).await.unwrap_err();
    assert_eq!(reason(&refused), "PERMISSION_DENIED");
    let stream = fixture.changes().watch_config(Request::new(all())).await.unwrap();
    let mut stream = stream.into_inner();
    let mut organizations = Vec::new();
    loop {
        let message = next(&mut stream).await.unwrap();
        match message.event {
            Some(Event::SnapshotObject(_)) => organizations.push(message.org_id),
            _ => break,
        }
    }
    assert_eq!(organizations, [7, 8]);
}
