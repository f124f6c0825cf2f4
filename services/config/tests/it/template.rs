//! Templates: built in and own, used for a pipeline and installed as a whole.

use platform_proto::platform::common::v1::ConnectorType;
use platform_proto::platform::config::v1 as pb;
use serde_json::json;

use crate::build::create_pipeline;
use crate::fixture::{Database, Fixture, fields, owner, reason, with};

#[tokio::test]
async fn settings_are_laid_over_those_of_the_template() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut config = fixture.config();
    let request = |settings: serde_json::Value| pb::CreatePipelineRequest {
        connector_type: ConnectorType::Meta as i32,
        template_id: Some("advertising-meta".to_owned()),
        config: Some(serde_json::from_value(settings).unwrap()),
        schedule: None,
        ..create_pipeline("meta")
    };
    let missing = config.create_pipeline(owner(request(json!({})))).await.unwrap_err();
    assert_eq!(reason(&missing), "TEMPLATE_INPUT_MISSING");
    assert_eq!(fields(&missing), ["config.ad_account_ids"]);
    let settings = json!({"ad_account_ids": ["42"], "level": "ad"});
    let made = config.create_pipeline(owner(request(settings))).await.unwrap().into_inner();
    let made = made.pipeline.unwrap();
    let settings = serde_json::to_value(made.config.unwrap()).unwrap();
    assert_eq!(settings["ad_account_ids"], json!(["42"]));
    assert_eq!((&settings["level"], &settings["lookback_days"]), (&json!("ad"), &json!(7.0)));
    assert!(made.schedule.is_some(), "the template's schedule");
    let get = pb::GetTemplateRequest { id: "advertising-meta".to_owned() };
    let template = config.get_template(owner(get)).await.unwrap().into_inner().template.unwrap();
    assert_eq!((template.usage_count, template.org_id, template.is_public), (1, 0, true));
}

async fn installs(database: Database) {
    let fixture = Fixture::start(database).await;
    let mut config = fixture.config();
    let request = |dry_run| pb::InstallTemplateRequest {
        template_id: "advertising".to_owned(),
        dry_run,
        ..Default::default()
    };
    let dry = config.install_template(owner(request(true))).await.unwrap().into_inner();
    assert_eq!((dry.changes.len(), dry.revision), (18, 0));
    let first = config.install_template(owner(request(false))).await.unwrap().into_inner();
    assert!(first.changes.iter().all(|it| it.change() == pb::ChangeKind::Created), "{first:?}");
    let again = config.install_template(owner(request(false))).await.unwrap().into_inner();
    assert!(again.changes.iter().all(|it| it.change() == pb::ChangeKind::Unchanged), "{again:?}");

    // Another threshold updates the rules that use it, and leaves what people switched off alone.
    let rules = config.list_rules(owner(pb::ListRulesRequest::default())).await.unwrap();
    let over = rules.into_inner().rules.into_iter().find(|it| it.name == "Pacing over").unwrap();
    let off = pb::ToggleRuleRequest { id: over.id.clone(), org_id: 0, enabled: false };
    config.toggle_rule(owner(off)).await.unwrap();
    let inputs = [("over_warning".to_owned(), serde_json::from_value(json!(130)).unwrap())];
    let other = pb::InstallTemplateRequest { inputs: inputs.into(), ..request(false) };
    let other = config.install_template(owner(other)).await.unwrap().into_inner();
    let updated: Vec<_> = other
        .changes
        .iter()
        .filter(|it| it.change() == pb::ChangeKind::Updated)
        .map(|it| it.name.as_str())
        .collect();
    assert_eq!(updated, ["Pacing over"]);
    let get = pb::GetRuleRequest { id: over.id, org_id: 0 };
    assert!(!config.get_rule(owner(get)).await.unwrap().into_inner().rule.unwrap().enabled);
}

#[tokio::test]
async fn the_advertising_domain_is_installed_and_updated_on_sqlite() {
    installs(Database::Sqlite).await;
}

#[tokio::test]
async fn the_advertising_domain_is_installed_and_updated_on_postgres() {
    installs(Database::Postgres).await;
}

#[tokio::test]
async fn a_prefix_makes_a_second_copy_and_other_objects_are_in_the_way() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut config = fixture.config();
    let request = |prefix: &str| pb::InstallTemplateRequest {
        template_id: "advertising".to_owned(),
        name_prefix: prefix.to_owned(),
        ..Default::default()
    };
    config.install_template(owner(request(""))).await.unwrap();
    let second = config.install_template(owner(request("eu_"))).await.unwrap().into_inner();
    assert_eq!(second.changes[0].name, "eu_campaigns");
    let rules =
        pb::ListRulesRequest { dataset: "eu_pacing_summary".to_owned(), ..Default::default() };
    let rules = config.list_rules(owner(rules)).await.unwrap().into_inner();
    assert!(rules.pagination.unwrap().total > 0, "rules follow their data set");

    let own = crate::build::apply(vec![pb::config_object::Object::Dataset(pb::Dataset {
        name: "deals".to_owned(),
        ..crate::build::orders()
    })]);
    fixture.changes().apply_config(with("owner@8", own)).await.unwrap();
    let conflict = config.install_template(with("owner@8", request(""))).await.unwrap_err();
    assert_eq!(reason(&conflict), "NAME_ALREADY_EXISTS");
}

#[tokio::test]
async fn own_templates_are_the_organisations_alone_and_built_in_ones_stay() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut config = fixture.config();
    let template = || pb::Template {
        name: "ours".to_owned(),
        default_config: Some(serde_json::from_value(json!({"path": "${path}"})).unwrap()),
        ..Default::default()
    };
    let create =
        |template| owner(pb::CreateTemplateRequest { org_id: 0, template: Some(template) });
    let undeclared = config.create_template(create(template())).await.unwrap_err();
    assert_eq!(fields(&undeclared), ["default_config"]);
    let good = pb::Template {
        required_inputs: vec![pb::TemplateInput {
            name: "path".to_owned(),
            r#type: pb::TemplateInputType::Text as i32,
            ..Default::default()
        }],
        ..template()
    };
    let made = config.create_template(create(good.clone())).await.unwrap().into_inner();
    let made = made.template.unwrap();
    assert!(made.required_inputs[0].required);
    let get = || pb::GetTemplateRequest { id: made.id.clone() };
    let foreign = config.get_template(with("owner@8", get())).await.unwrap_err();
    assert_eq!(reason(&foreign), "TEMPLATE_NOT_FOUND");
    let update = |id: &str| {
        owner(pb::UpdateTemplateRequest {
            id: id.to_owned(),
            template: Some(pb::Template { name: "theirs".to_owned(), ..good.clone() }),
            ..Default::default()
        })
    };
    let changed = config.update_template(update(&made.id)).await.unwrap().into_inner();
    assert_eq!(changed.template.unwrap().version, 2);
    let built_in = config.update_template(update("advertising")).await.unwrap_err();
    assert_eq!(reason(&built_in), "TEMPLATE_BUILT_IN");
    let list = pb::ListTemplatesRequest { include_private: true, ..Default::default() };
    let listed = config.list_templates(owner(list)).await.unwrap().into_inner();
    assert_eq!(listed.pagination.unwrap().total, 6);
    let delete = pb::DeleteTemplateRequest { org_id: 0, id: made.id.clone() };
    config.delete_template(owner(delete)).await.unwrap();
    let gone = config.get_template(owner(get())).await.unwrap_err();
    assert_eq!(reason(&gone), "TEMPLATE_NOT_FOUND");
}

#[tokio::test]
async fn a_list_leaves_out_templates_that_its_reader_may_not_see() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut config = fixture.config();
    let template = Some(pb::Template { name: "ours".to_owned(), ..Default::default() });
    let create = owner(pb::CreateTemplateRequest { org_id: 0, template });
    let made = config.create_template(create).await.unwrap().into_inner().template.unwrap();
    let list = || pb::ListTemplatesRequest { include_private: true, ..Default::default() };
    let all = config.list_templates(with("member", list())).await.unwrap().into_inner();
    fixture.auth.hidden.lock().unwrap().push(made.id.clone());
    let seen = config.list_templates(with("member", list())).await.unwrap().into_inner();
    assert_eq!(seen.pagination.unwrap().total, all.pagination.unwrap().total - 1);
    assert!(seen.templates.iter().all(|it| it.id != made.id));
}

#[tokio::test]
async fn every_template_that_ships_can_be_installed() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut config = fixture.config();
    let list = pb::ListTemplatesRequest::default();
    let templates = config.list_templates(owner(list)).await.unwrap().into_inner().templates;
    assert_eq!(templates.len(), 5);
    for template in templates {
        let inputs = template.required_inputs.iter().map(|input| {
            // What ships requires nothing but lists.
            assert_eq!(input.r#type(), pb::TemplateInputType::TextList);
            let value = json!(["1", "2"]);
            (input.name.clone(), serde_json::from_value(value).unwrap())
        });
        let request = pb::InstallTemplateRequest {
            template_id: template.id.clone(),
            inputs: inputs.collect(),
            ..Default::default()
        };
        let made = config.install_template(owner(request)).await;
        let made = made.unwrap_or_else(|status| panic!("{}: {status:?}", template.id));
        assert_eq!(made.into_inner().changes.len(), template.objects.len());
    }
}
