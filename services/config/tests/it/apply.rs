//! Files: applied, applied again, written out, pruned.

use futures_util::StreamExt as _;
use platform_proto::platform::config::v1::{self as pb, config_object::Object};

use crate::build::{apply, create_pipeline, orders, pipeline, rule};
use crate::fixture::{Database, Fixture, fields, owner, reason, with};

/// A data set, two pipelines one after the other, and a rule that starts one of them; references go forward.
fn whole() -> Vec<Object> {
    let mut second = pipeline("second");
    second.run_after_pipeline_ids = vec!["first".to_owned()];
    let mut watch = rule("watch", "orders");
    let trigger = pb::TriggerPipelineAction { pipeline_id: "first".to_owned() };
    watch.actions = Some(pb::RuleActions {
        actions: vec![pb::RuleAction {
            action: Some(pb::rule_action::Action::TriggerPipeline(trigger)),
        }],
    });
    vec![
        Object::Rule(watch),
        Object::Pipeline(second),
        Object::Pipeline(pipeline("first")),
        Object::Dataset(orders()),
    ]
}

fn changes(answer: &pb::ApplyConfigResponse) -> Vec<(&str, pb::ChangeKind)> {
    answer.changes.iter().map(|it| (it.name.as_str(), it.change())).collect()
}

async fn export(fixture: &Fixture) -> Vec<pb::ConfigObject> {
    export_by(fixture, "owner").await
}

async fn export_by(fixture: &Fixture, token: &str) -> Vec<pb::ConfigObject> {
    let request = with(token, pb::ExportConfigRequest::default());
    let mut stream = fixture.changes().export_config(request).await.unwrap().into_inner();
    let mut objects = Vec::new();
    while let Some(message) = stream.next().await {
        objects.extend(message.unwrap().objects);
    }
    objects
}

async fn applies_once(database: Database) {
    let fixture = Fixture::start(database).await;
    let mut client = fixture.changes();
    let dry = pb::ApplyConfigRequest { dry_run: true, ..apply(whole()) };
    let dry = client.apply_config(owner(dry)).await.unwrap().into_inner();
    assert_eq!(dry.changes.len(), 4);
    assert!(export(&fixture).await.is_empty(), "a dry run writes nothing");

    let first = client.apply_config(owner(apply(whole()))).await.unwrap().into_inner();
    let created = pb::ChangeKind::Created;
    let all = [("watch", created), ("second", created), ("first", created), ("orders", created)];
    assert_eq!(changes(&first), all);
    let again = client.apply_config(owner(apply(whole()))).await.unwrap().into_inner();
    assert!(again.changes.iter().all(|it| it.change() == pb::ChangeKind::Unchanged), "{again:?}");
    assert_eq!(again.revision, first.revision);

    let exported = export(&fixture).await;
    let round = pb::ApplyConfigRequest { objects: exported.clone(), ..Default::default() };
    let round = client.apply_config(owner(round)).await.unwrap().into_inner();
    assert!(round.changes.iter().all(|it| it.change() == pb::ChangeKind::Unchanged), "{round:?}");

    // Another organisation that takes the file has the same afterwards.
    let copy = pb::ApplyConfigRequest { objects: exported.clone(), ..Default::default() };
    client.apply_config(with("owner@8", copy)).await.unwrap();
    let request = with("owner@8", pb::ExportConfigRequest::default());
    let mut stream = fixture.changes().export_config(request).await.unwrap().into_inner();
    let copied = stream.next().await.unwrap().unwrap();
    assert_eq!(copied.objects, exported);
}

#[tokio::test]
async fn a_file_is_applied_once_and_comes_back_as_it_was_on_sqlite() {
    applies_once(Database::Sqlite).await;
}

#[tokio::test]
async fn a_file_is_applied_once_and_comes_back_as_it_was_on_postgres() {
    applies_once(Database::Postgres).await;
}

#[tokio::test]
async fn an_export_leaves_out_what_its_reader_may_not_see_and_names_it_nowhere() {
    let fixture = Fixture::start(Database::Sqlite).await;
    fixture.changes().apply_config(owner(apply(whole()))).await.unwrap();
    let list = pb::ListPipelinesRequest { search: "first".to_owned(), ..Default::default() };
    let listed = fixture.config().list_pipelines(owner(list)).await.unwrap().into_inner();
    let hidden = listed.pipelines[0].id.clone();
    fixture.auth.hidden.lock().unwrap().push(hidden.clone());
    let seen = export_by(&fixture, "member").await;
    assert_eq!(seen.len(), 3);
    let text = format!("{seen:?}");
    assert!(text.contains(&hidden) && !text.contains("\"first\""), "{text}");
    assert!(export_by(&fixture, "guest").await.is_empty());
    fixture.auth.granted.lock().unwrap().push(("pipeline".to_owned(), hidden));
    assert_eq!(export_by(&fixture, "guest").await.len(), 1);
}

#[tokio::test]
async fn one_error_writes_nothing_and_names_its_object() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut bad = pipeline("bad");
    bad.schedule.as_mut().unwrap().cron_expression = "0 0 31 2 *".to_owned();
    let request = apply(vec![Object::Pipeline(pipeline("good")), Object::Pipeline(bad)]);
    let refused = fixture.changes().apply_config(owner(request)).await.unwrap_err();
    assert_eq!(reason(&refused), "CONFIG_INVALID");
    assert_eq!(fields(&refused), ["objects[1].pipeline.schedule.cron_expression"]);
    assert!(export(&fixture).await.is_empty());
    let twice = apply(vec![Object::Pipeline(pipeline("a")), Object::Pipeline(pipeline("a"))]);
    let twice = fixture.changes().apply_config(owner(twice)).await.unwrap_err();
    assert_eq!(reason(&twice), "DUPLICATE_OBJECT");
}

#[tokio::test]
async fn what_carries_the_mark_and_is_not_in_the_file_goes() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut client = fixture.changes();
    let marked = |name: &str| {
        let mut it = pipeline(name);
        it.labels = [("by".to_owned(), "file".to_owned())].into();
        Object::Pipeline(it)
    };
    fixture.config().create_pipeline(owner(create_pipeline("by hand"))).await.unwrap();
    let prune =
        |objects| pb::ApplyConfigRequest { prune_label: "by=file".to_owned(), ..apply(objects) };
    client.apply_config(owner(prune(vec![marked("a"), marked("b")]))).await.unwrap();
    let unmarked = prune(vec![Object::Pipeline(pipeline("c"))]);
    let unmarked = client.apply_config(owner(unmarked)).await.unwrap_err();
    assert_eq!(fields(&unmarked), ["objects[0].pipeline.labels"]);
    let answer = client.apply_config(owner(prune(vec![marked("a")]))).await.unwrap().into_inner();
    let (unchanged, deleted) = (pb::ChangeKind::Unchanged, pb::ChangeKind::Deleted);
    assert_eq!(changes(&answer), [("a", unchanged), ("b", deleted)]);
    let names: Vec<_> = export(&fixture)
        .await
        .into_iter()
        .filter_map(|it| match it.object {
            Some(Object::Pipeline(it)) => Some(it.name),
            _ => None,
        })
        .collect();
    assert_eq!(names, ["a", "by hand"]);
}

#[tokio::test]
async fn a_file_that_was_read_before_somebody_changed_something_is_refused() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut client = fixture.changes();
    let first = client.apply_config(owner(apply(whole()))).await.unwrap().into_inner();
    let expected = |revision| pb::ApplyConfigRequest {
        expected_revision: revision,
        ..apply(vec![Object::Pipeline(pipeline("third"))])
    };
    fixture.config().create_pipeline(owner(create_pipeline("by hand"))).await.unwrap();
    let stale = client.apply_config(owner(expected(first.revision))).await.unwrap_err();
    assert_eq!(reason(&stale), "VERSION_CONFLICT");
    // What others do in their organisations is nobody's conflict.
    let dry = pb::ApplyConfigRequest { dry_run: true, ..expected(0) };
    let seen = client.apply_config(owner(dry)).await.unwrap().into_inner().revision;
    let other = create_pipeline("elsewhere");
    fixture.config().create_pipeline(with("owner@8", other)).await.unwrap();
    client.apply_config(owner(expected(seen))).await.unwrap();
}

#[tokio::test]
async fn each_change_needs_its_own_permission() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut client = fixture.changes();
    let made = fixture.config().create_pipeline(owner(create_pipeline("theirs"))).await.unwrap();
    let id = made.into_inner().pipeline.unwrap().id;
    let mut theirs = pipeline("theirs");
    theirs.description = "mine now".to_owned();
    let file = || apply(vec![Object::Pipeline(pipeline("mine")), Object::Pipeline(theirs.clone())]);
    let denied = client.apply_config(with("member", file())).await.unwrap_err();
    assert_eq!(reason(&denied), "PERMISSION_DENIED");
    assert_eq!(export(&fixture).await.len(), 1);
    fixture.authority.allow("pipeline", &id);
    client.apply_config(with("member", file())).await.unwrap();
    assert_eq!(export(&fixture).await.len(), 2);
}
