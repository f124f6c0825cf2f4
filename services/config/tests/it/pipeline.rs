//! Pipelines, from their making to their return.

use std::sync::atomic::Ordering;

use platform_proto::platform::common::v1::{ExecutionStatus, PaginationRequest, PipelineStatus};
use platform_proto::platform::config::v1 as pb;
use tonic::{Code, Request};

use crate::build::create_pipeline;
use crate::fixture::{Database, Entry, Fixture, MEMBER, fields, owner, reason, with};

async fn lives_and_comes_back(database: Database) {
    let fixture = Fixture::start(database).await;
    let mut config = fixture.config();
    let made = config.create_pipeline(owner(create_pipeline("daily"))).await.unwrap().into_inner();
    let made = made.pipeline.unwrap();
    assert_eq!((made.version, made.org_id, made.created_by), (1, 7, 1));
    assert_eq!(made.status(), PipelineStatus::Active);
    assert!(made.next_run_at.is_some());

    let update = pb::UpdatePipelineRequest {
        id: made.id.clone(),
        description: Some("every morning".to_owned()),
        expected_version: 1,
        ..Default::default()
    };
    let changed = config.update_pipeline(owner(update.clone())).await.unwrap().into_inner();
    let changed = changed.pipeline.unwrap();
    assert_eq!((changed.version, changed.description.as_str()), (2, "every morning"));
    assert_eq!(changed.next_run_at, made.next_run_at);
    let stale = config.update_pipeline(owner(update.clone())).await.unwrap_err();
    assert_eq!(reason(&stale), "VERSION_CONFLICT");
    let same = pb::UpdatePipelineRequest { expected_version: 2, ..update };
    let same = config.update_pipeline(owner(same)).await.unwrap().into_inner().pipeline.unwrap();
    assert_eq!((same.version, same.revision), (2, changed.revision));

    let delete = pb::DeletePipelineRequest { id: made.id.clone(), ..Default::default() };
    let gone = config.delete_pipeline(owner(delete.clone())).await.unwrap().into_inner();
    assert!(changed.revision < gone.revision);
    let get = pb::GetPipelineRequest { id: made.id.clone(), org_id: 0 };
    let missing = config.get_pipeline(owner(get)).await.unwrap_err();
    assert_eq!(reason(&missing), "PIPELINE_NOT_FOUND");

    let versions = pb::ListPipelineVersionsRequest { id: made.id.clone(), ..Default::default() };
    let versions = config.list_pipeline_versions(owner(versions)).await.unwrap().into_inner();
    let listed: Vec<_> = versions.versions.iter().map(|it| (it.version, it.is_deletion)).collect();
    assert_eq!(listed, [(3, true), (2, false), (1, false)]);

    let revert =
        pb::RevertPipelineRequest { id: made.id.clone(), to_version: 1, ..Default::default() };
    let back = config.revert_pipeline(owner(revert)).await.unwrap().into_inner().pipeline.unwrap();
    assert_eq!((back.version, back.description.as_str()), (4, ""));
    assert_eq!(back.status(), PipelineStatus::Paused);
    assert_eq!(back.next_run_at, None);
}

#[tokio::test]
async fn a_pipeline_lives_and_comes_back_on_sqlite() {
    lives_and_comes_back(Database::Sqlite).await;
}

#[tokio::test]
async fn a_pipeline_lives_and_comes_back_on_postgres() {
    lives_and_comes_back(Database::Postgres).await;
}

#[tokio::test]
async fn names_are_unique_and_another_tenant_sees_nothing() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut config = fixture.config();
    let made = config.create_pipeline(owner(create_pipeline("daily"))).await.unwrap().into_inner();
    let id = made.pipeline.unwrap().id;
    let twice = config.create_pipeline(owner(create_pipeline("daily"))).await.unwrap_err();
    assert_eq!(reason(&twice), "NAME_ALREADY_EXISTS");
    let get = pb::GetPipelineRequest { id, org_id: 0 };
    let foreign = config.get_pipeline(with("owner@8", get)).await.unwrap_err();
    assert_eq!(reason(&foreign), "PIPELINE_NOT_FOUND");
    let list = pb::ListPipelinesRequest::default();
    let listed = config.list_pipelines(with("owner@8", list)).await.unwrap().into_inner();
    assert_eq!(listed.pagination.unwrap().total, 0);
}

#[tokio::test]
async fn errors_name_every_field() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut bad = create_pipeline("daily");
    bad.schedule.as_mut().unwrap().cron_expression = "0 0 31 2 *".to_owned();
    bad.run_after_pipeline_ids = vec!["nobody".to_owned()];
    let refused = fixture.config().create_pipeline(owner(bad)).await.unwrap_err();
    assert_eq!(reason(&refused), "CONFIG_INVALID");
    assert_eq!(fields(&refused), ["schedule.cron_expression", "run_after_pipeline_ids[0]"]);
}

#[tokio::test]
async fn a_circle_is_refused_and_what_others_follow_stays() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut config = fixture.config();
    let first = config.create_pipeline(owner(create_pipeline("first"))).await.unwrap();
    let first = first.into_inner().pipeline.unwrap().id;
    let mut second = create_pipeline("second");
    second.run_after_pipeline_ids = vec![first.clone()];
    let second = config.create_pipeline(owner(second)).await.unwrap();
    let second = second.into_inner().pipeline.unwrap().id;
    let circle = pb::UpdatePipelineRequest {
        id: first.clone(),
        run_after_pipelines: Some(pb::PipelineIds { ids: vec![second] }),
        ..Default::default()
    };
    let circle = config.update_pipeline(owner(circle)).await.unwrap_err();
    assert_eq!(reason(&circle), "PIPELINE_CYCLE");
    let delete = pb::DeletePipelineRequest { id: first, ..Default::default() };
    let used = config.delete_pipeline(owner(delete)).await.unwrap_err();
    assert_eq!(reason(&used), "PIPELINE_IN_USE");
}

async fn pages(database: Database) {
    let fixture = Fixture::start(database).await;
    let mut config = fixture.config();
    for name in ["b", "A", "c", "a_1"] {
        let mut request = create_pipeline(name);
        request.labels = [("team".to_owned(), name.to_lowercase())].into();
        config.create_pipeline(owner(request)).await.unwrap();
    }
    let list = |request: pb::ListPipelinesRequest| {
        let mut config = config.clone();
        async move {
            let answer = config.list_pipelines(owner(request)).await.unwrap().into_inner();
            let names: Vec<_> = answer.pipelines.into_iter().map(|it| it.name).collect();
            (names.join(" "), answer.pagination.unwrap())
        }
    };
    let by_name = |page| pb::ListPipelinesRequest {
        pagination: Some(PaginationRequest {
            page,
            limit: 3,
            sort_by: "name".to_owned(),
            sort_order: "asc".to_owned(),
        }),
        ..Default::default()
    };
    let (names, place) = list(by_name(1)).await;
    assert_eq!((names.as_str(), place.total, place.has_next), ("A a_1 b", 4, true));
    let (names, place) = list(by_name(2)).await;
    assert_eq!((names.as_str(), place.has_next, place.has_previous), ("c", false, true));
    let search = pb::ListPipelinesRequest { search: "A_".to_owned(), ..Default::default() };
    assert_eq!(list(search).await.0, "a_1");
    let labels = [("team".to_owned(), "c".to_owned())].into();
    assert_eq!(list(pb::ListPipelinesRequest { labels, ..Default::default() }).await.0, "c");
    let mut wrong = by_name(1);
    wrong.pagination.as_mut().unwrap().sort_by = "color".to_owned();
    let wrong = config.list_pipelines(owner(wrong)).await.unwrap_err();
    assert_eq!(reason(&wrong), "VALIDATION_FAILED");
}

#[tokio::test]
async fn pages_are_filtered_and_sorted_on_sqlite() {
    pages(Database::Sqlite).await;
}

#[tokio::test]
async fn pages_are_filtered_and_sorted_on_postgres() {
    pages(Database::Postgres).await;
}

#[tokio::test]
async fn a_pipeline_stops_after_failures_and_wakes_without_a_version_of_its_own() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut config = fixture.config();
    let made = config.create_pipeline(owner(create_pipeline("daily"))).await.unwrap().into_inner();
    let made = made.pipeline.unwrap();
    let report = |id: &str, started: i64, status: Option<PipelineStatus>| {
        Request::new(pb::ReportPipelineRunRequest {
            org_id: 7,
            pipeline_id: made.id.clone(),
            execution: Some(pb::ExecutionSummary {
                execution_id: id.to_owned(),
                status: ExecutionStatus::Failed as i32,
                started_at: Some(platform_proto::google::protobuf::Timestamp {
                    seconds: started,
                    nanos: 0,
                }),
                ..Default::default()
            }),
            status: status.map(|it| it as i32),
            status_reason: "the source refused".to_owned(),
            ..Default::default()
        })
    };
    config.report_pipeline_run(report("b", 200, Some(PipelineStatus::Failed))).await.unwrap();
    let get = || owner(pb::GetPipelineRequest { id: made.id.clone(), org_id: 0 });
    let failed = config.get_pipeline(get()).await.unwrap().into_inner().pipeline.unwrap();
    assert_eq!(failed.status(), PipelineStatus::Failed);
    assert_eq!((failed.version, failed.status_reason.as_str()), (1, "the source refused"));
    assert_eq!(failed.last_execution.unwrap().execution_id, "b");
    assert!(made.revision < failed.revision);

    let older = report("a", 100, Some(PipelineStatus::Active));
    let older = config.report_pipeline_run(older).await.unwrap().into_inner();
    assert_eq!(older.status(), PipelineStatus::Failed);

    let wake = pb::UpdatePipelineRequest {
        id: made.id.clone(),
        status: Some(PipelineStatus::Active as i32),
        ..Default::default()
    };
    let awake = config.update_pipeline(owner(wake)).await.unwrap().into_inner().pipeline.unwrap();
    assert_eq!((awake.status(), awake.version), (PipelineStatus::Active, 2));
    assert!(awake.next_run_at.is_some());
}

#[tokio::test]
async fn what_resembles_is_suggested_and_never_in_the_way() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut config = fixture.config();
    config.create_pipeline(owner(create_pipeline("daily"))).await.unwrap();
    let second = config.create_pipeline(owner(create_pipeline("nightly"))).await.unwrap();
    let suggestions = second.into_inner().suggestions;
    assert_eq!(suggestions[0].r#type, "similar_pipeline");
    let analyze = pb::AnalyzePipelineRequest {
        connector_type: create_pipeline("").connector_type,
        schedule: create_pipeline("").schedule,
        ..Default::default()
    };
    let analysis = config.analyze_pipeline(owner(analyze)).await.unwrap().into_inner();
    assert_eq!(analysis.similar_pipelines.len(), 2);
    assert_eq!(analysis.next_runs.len(), 10);
    assert!(analysis.smart_defaults.unwrap().confidence < 0.7);
}

#[tokio::test]
async fn a_list_leaves_out_what_its_reader_may_not_see() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut config = fixture.config();
    let made = config.create_pipeline(owner(create_pipeline("secret"))).await.unwrap().into_inner();
    config.create_pipeline(owner(create_pipeline("plain"))).await.unwrap();
    fixture.auth.hidden.lock().unwrap().push(made.pipeline.unwrap().id);
    let list = pb::ListPipelinesRequest::default;
    let all = config.list_pipelines(owner(list())).await.unwrap().into_inner();
    assert_eq!(all.pagination.unwrap().total, 2);
    let seen = config.list_pipelines(with("member", list())).await.unwrap().into_inner();
    let names: Vec<_> = seen.pipelines.into_iter().map(|it| it.name).collect();
    assert_eq!((names.join(" ").as_str(), seen.pagination.unwrap().total), ("plain", 1));
}

#[tokio::test]
async fn who_holds_a_permission_by_grants_alone_lists_what_they_are_on() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut config = fixture.config();
    let list = pb::ListPipelinesRequest::default;
    config.create_pipeline(owner(create_pipeline("theirs"))).await.unwrap();
    let refused = config.list_pipelines(with("guest", list())).await.unwrap_err();
    assert_eq!(reason(&refused), "PERMISSION_DENIED");

    let made = config.create_pipeline(owner(create_pipeline("lent"))).await.unwrap().into_inner();
    let grant = |kind: &str, id: &str| {
        fixture.auth.granted.lock().unwrap().push((kind.to_owned(), id.to_owned()));
    };
    grant("pipeline", &made.pipeline.unwrap().id);
    let seen = config.list_pipelines(with("guest", list())).await.unwrap().into_inner();
    let names: Vec<_> = seen.pipelines.into_iter().map(|it| it.name).collect();
    assert_eq!((names.join(" ").as_str(), seen.pagination.unwrap().total), ("lent", 1));

    // A grant on a pipeline shows nothing of another kind.
    let rules = config.list_rules(with("guest", pb::ListRulesRequest::default())).await;
    assert_eq!(reason(&rules.unwrap_err()), "PERMISSION_DENIED");
    let list = pb::ListDatasetsRequest::default;
    let datasets = fixture.datasets().list_datasets(with("guest", list())).await;
    assert_eq!(reason(&datasets.unwrap_err()), "PERMISSION_DENIED");
    let list = pb::ListTemplatesRequest::default;
    let templates = config.list_templates(with("guest", list())).await;
    assert_eq!(reason(&templates.unwrap_err()), "PERMISSION_DENIED");
    grant("template", "advertising");
    let templates = config.list_templates(with("guest", list())).await.unwrap().into_inner();
    let ids: Vec<_> = templates.templates.into_iter().map(|it| it.id).collect();
    assert_eq!(ids, ["advertising"]);
    // What is no list of theirs stays closed.
    let analyze = pb::AnalyzePipelineRequest::default();
    let closed = config.analyze_pipeline(with("guest", analyze)).await.unwrap_err();
    assert_eq!(reason(&closed), "PERMISSION_DENIED");
}

#[tokio::test]
async fn neither_similar_pipelines_nor_suggestions_name_what_the_caller_may_not_see() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut config = fixture.config();
    let made = config.create_pipeline(owner(create_pipeline("secret"))).await.unwrap().into_inner();
    fixture.auth.hidden.lock().unwrap().push(made.pipeline.unwrap().id);
    let analyze = || pb::AnalyzePipelineRequest {
        connector_type: create_pipeline("").connector_type,
        schedule: create_pipeline("").schedule,
        ..Default::default()
    };
    let learned = |found: &pb::AnalyzePipelineResponse| {
        found.smart_defaults.as_ref().unwrap().learned_from.clone()
    };
    let all = config.analyze_pipeline(owner(analyze())).await.unwrap().into_inner();
    assert_eq!(all.similar_pipelines[0].name, "secret");
    assert!(learned(&all).starts_with("1 "), "{all:?}");
    let seen = config.analyze_pipeline(with("member", analyze())).await.unwrap().into_inner();
    assert!(seen.similar_pipelines.is_empty(), "{seen:?}");
    assert!(learned(&seen).starts_with("0 "), "{seen:?}");
    let second = config.create_pipeline(with("member", create_pipeline("second"))).await.unwrap();
    assert!(second.into_inner().suggestions.is_empty());
}

#[tokio::test]
async fn nobody_lets_a_pipeline_do_more_than_they_may_themselves() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut config = fixture.config();
    {
        let mut accounts = fixture.auth.accounts.lock().unwrap();
        accounts.insert(40, vec!["platform.pipeline.read".to_owned()]);
        accounts.insert(41, vec!["platform.organization.delete".to_owned()]);
    }
    let request = |name: &str, run_as_user_id| pb::CreatePipelineRequest {
        run_as_user_id,
        ..create_pipeline(name)
    };
    config.create_pipeline(with("member", request("a", 40))).await.unwrap();
    let beyond = config.create_pipeline(with("member", request("b", 41))).await.unwrap_err();
    assert_eq!(reason(&beyond), "PERMISSION_DENIED");
    let unknown = config.create_pipeline(with("member", request("b", 42))).await.unwrap_err();
    assert_eq!(fields(&unknown), ["run_as_user_id"]);
    config.create_pipeline(owner(request("b", 41))).await.unwrap();
    // A person is no account that a pipeline runs as, whoever asks.
    fixture.auth.people.lock().unwrap().insert(1);
    let person = config.create_pipeline(owner(request("d", 1))).await.unwrap_err();
    assert_eq!(fields(&person), ["run_as_user_id"]);
    let mut file = crate::build::pipeline("c");
    file.run_as_user_id = 41;
    let file = crate::build::apply(vec![pb::config_object::Object::Pipeline(file)]);
    let beyond = fixture.changes().apply_config(with("member", file)).await.unwrap_err();
    assert_eq!(reason(&beyond), "PERMISSION_DENIED");
}

#[tokio::test]
async fn nobody_gives_a_pipeline_back_what_they_may_not_do_themselves() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut config = fixture.config();
    let more = vec!["platform.organization.delete".to_owned()];
    fixture.auth.accounts.lock().unwrap().insert(41, more);
    let request = pb::CreatePipelineRequest { run_as_user_id: 41, ..create_pipeline("a") };
    let made = config.create_pipeline(owner(request)).await.unwrap().into_inner();
    let id = made.pipeline.unwrap().id;
    fixture.authority.allow("pipeline", &id);
    let own = pb::UpdatePipelineRequest {
        id: id.clone(),
        run_as_user_id: Some(0),
        ..pb::UpdatePipelineRequest::default()
    };
    config.update_pipeline(owner(own)).await.unwrap();
    let revert = |to_version| pb::RevertPipelineRequest {
        id: id.clone(),
        to_version,
        ..pb::RevertPipelineRequest::default()
    };
    let beyond = config.revert_pipeline(with("member", revert(1))).await.unwrap_err();
    assert_eq!(reason(&beyond), "PERMISSION_DENIED");
    assert!(beyond.message().contains("41"), "{beyond:?}");
    config.revert_pipeline(with("member", revert(2))).await.unwrap();
    let back = config.revert_pipeline(owner(revert(1))).await.unwrap().into_inner();
    assert_eq!(back.pipeline.unwrap().run_as_user_id, 41);
    // What it is already is given by nobody.
    config.revert_pipeline(with("member", revert(1))).await.unwrap();
}

/// Write on a rule, without end.
fn grant(user_id: i64, rule: &str) -> Entry {
    Entry {
        user_id,
        entity: ("rule", rule.to_owned()),
        permission: "platform.rule.write",
        is_deny: false,
        expires_at: None,
    }
}

#[tokio::test]
async fn an_account_is_beyond_whoever_has_the_same_for_less_long() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut config = fixture.config();
    fixture.auth.accounts.lock().unwrap().insert(40, Vec::new());
    fixture.auth.own_alone.lock().unwrap().push((MEMBER, "platform.rule.write".to_owned()));
    let mut taken = async |account: Entry, member: Entry| {
        *fixture.auth.entries.lock().unwrap() = vec![account, member];
        let name = base::uuid_v7(base::Timestamp::default(), &base::OsRandom);
        let request = pb::CreatePipelineRequest { run_as_user_id: 40, ..create_pipeline(&name) };
        let made = config.create_pipeline(with("member", request)).await;
        made.inspect_err(|refused| assert_eq!(reason(refused), "PERMISSION_DENIED")).is_ok()
    };
    let until = |user_id, end| Entry { expires_at: Some(end), ..grant(user_id, "r") };
    assert!(taken(until(40, 9), until(MEMBER, 9)).await);
    assert!(taken(until(40, 9), grant(MEMBER, "r")).await);
    assert!(!taken(until(40, 9), until(MEMBER, 8)).await);
    assert!(!taken(grant(40, "r"), until(MEMBER, 9)).await);
    // What is denied to the account for a while comes back.
    fixture.auth.accounts.lock().unwrap().insert(40, vec!["platform.rule.write".to_owned()]);
    fixture.auth.own_alone.lock().unwrap().clear();
    let deny = |entry: Entry| Entry { is_deny: true, ..entry };
    assert!(!taken(deny(until(40, 9)), deny(grant(MEMBER, "r"))).await);
    assert!(taken(deny(grant(40, "r")), deny(until(MEMBER, 9))).await);
}

#[tokio::test]
async fn whoever_has_thousands_of_grants_is_compared_by_what_is_denied_among_them() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut config = fixture.config();
    fixture.auth.accounts.lock().unwrap().insert(40, vec!["platform.rule.write".to_owned()]);
    let request =
        |name: &str| pb::CreatePipelineRequest { run_as_user_id: 40, ..create_pipeline(name) };
    let many = |count: usize| (0..count).map(|it| grant(MEMBER, &it.to_string()));
    *fixture.auth.entries.lock().unwrap() = many(2_500).collect();
    config.create_pipeline(with("member", request("a"))).await.unwrap();
    // The deny is on the last page.
    let deny = Entry { is_deny: true, ..grant(MEMBER, "denied") };
    fixture.auth.entries.lock().unwrap().push(deny);
    let beyond = config.create_pipeline(with("member", request("b"))).await.unwrap_err();
    assert_eq!(reason(&beyond), "PERMISSION_DENIED");
    *fixture.auth.entries.lock().unwrap() = many(10_001).collect();
    let more = config.create_pipeline(with("member", request("b"))).await.unwrap_err();
    assert_eq!(reason(&more), "PERMISSION_DENIED");
}

#[tokio::test]
async fn permissions_that_change_between_their_pages_are_read_again_a_few_times() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut config = fixture.config();
    fixture.auth.accounts.lock().unwrap().insert(40, Vec::new());
    let many = (0..1_500).map(|it| grant(MEMBER, &it.to_string()));
    *fixture.auth.entries.lock().unwrap() = many.collect();
    let mut asked = async |name: &str, changes: u32| {
        fixture.auth.changes.store(changes, Ordering::Relaxed);
        fixture.auth.pages.store(0, Ordering::Relaxed);
        let request = pb::CreatePipelineRequest { run_as_user_id: 40, ..create_pipeline(name) };
        let made = config.create_pipeline(with("member", request)).await;
        (made, fixture.auth.pages.load(Ordering::Relaxed))
    };
    // A page of the account and two of the member, of which the second is of another state than the first.
    let (made, pages) = asked("a", 2).await;
    made.unwrap();
    assert_eq!(pages, 1 + 2 * 2);
    let (refused, pages) = asked("b", u32::MAX).await;
    let refused = refused.unwrap_err();
    assert_eq!((refused.code(), &*reason(&refused)), (Code::Aborted, "VERSION_CONFLICT"));
    assert_eq!(pages, 1 + 3 * 2);
}

#[tokio::test]
async fn an_account_is_beyond_whoever_has_less_on_all_entities_or_on_one() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut config = fixture.config();
    let write = "platform.rule.write";
    fixture.auth.accounts.lock().unwrap().insert(40, vec![write.to_owned()]);
    let request = || {
        let name = base::uuid_v7(base::Timestamp::default(), &base::OsRandom);
        pb::CreatePipelineRequest { run_as_user_id: 40, ..create_pipeline(&name) }
    };
    let mut taken = async || match config.create_pipeline(with("member", request())).await {
        Ok(_) => true,
        Err(refused) => {
            assert_eq!(reason(&refused), "PERMISSION_DENIED");
            false
        }
    };
    assert!(taken().await);
    // The member has the permission on what is its own, the account on everything.
    fixture.auth.own_alone.lock().unwrap().push((MEMBER, write.to_owned()));
    assert!(!taken().await);
    fixture.auth.own_alone.lock().unwrap().push((40, write.to_owned()));
    assert!(taken().await);
    // The account is granted what the member is not.
    let entry = |user_id, is_deny| Entry { is_deny, ..grant(user_id, "r") };
    fixture.auth.entries.lock().unwrap().push(entry(40, false));
    assert!(!taken().await);
    fixture.auth.entries.lock().unwrap().push(entry(MEMBER, false));
    assert!(taken().await);
    // The member is denied what the account has by its role.
    fixture.auth.own_alone.lock().unwrap().clear();
    *fixture.auth.entries.lock().unwrap() = vec![entry(MEMBER, true)];
    assert!(!taken().await);
    fixture.auth.entries.lock().unwrap().push(entry(40, true));
    assert!(taken().await);
}

#[tokio::test]
async fn nobody_says_what_runs_as_an_account_that_may_do_more_than_they() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut config = fixture.config();
    let more = vec!["platform.organization.delete".to_owned()];
    fixture.auth.accounts.lock().unwrap().insert(41, more);
    let request = pb::CreatePipelineRequest { run_as_user_id: 41, ..create_pipeline("a") };
    let made = config.create_pipeline(owner(request)).await.unwrap().into_inner();
    let id = made.pipeline.unwrap().id;
    fixture.authority.allow("pipeline", &id);
    let update = pb::UpdatePipelineRequest { id: id.clone(), ..Default::default() };
    let later = pb::Schedule {
        cron_expression: "0 7 * * *".to_owned(),
        ..create_pipeline("").schedule.unwrap()
    };
    let other = pb::UpdatePipelineRequest { schedule: Some(later), ..update.clone() };
    let beyond = config.update_pipeline(with("member", other.clone())).await.unwrap_err();
    assert_eq!(reason(&beyond), "PERMISSION_DENIED");
    assert!(beyond.message().contains("41"), "{beyond:?}");
    // What it is called, and whether it is paused, is not what runs.
    let named = pb::UpdatePipelineRequest {
        description: Some("every morning".to_owned()),
        status: Some(PipelineStatus::Paused as i32),
        ..update.clone()
    };
    config.update_pipeline(with("member", named)).await.unwrap();
    config.update_pipeline(owner(other)).await.unwrap();
    // A file says what runs as well, and so does a return.
    let mut file = crate::build::pipeline("a");
    file.run_as_user_id = 41;
    let file = crate::build::apply(vec![pb::config_object::Object::Pipeline(file)]);
    let beyond = fixture.changes().apply_config(with("member", file)).await.unwrap_err();
    assert_eq!(reason(&beyond), "PERMISSION_DENIED");
    let back = pb::RevertPipelineRequest { id: id.clone(), to_version: 1, ..Default::default() };
    let beyond = config.revert_pipeline(with("member", back)).await.unwrap_err();
    assert_eq!(reason(&beyond), "PERMISSION_DENIED");
    // Under another account it is anybody's who may change it.
    let own = pb::UpdatePipelineRequest {
        run_as_user_id: Some(0),
        schedule: create_pipeline("").schedule,
        ..update
    };
    config.update_pipeline(with("member", own)).await.unwrap();
}
