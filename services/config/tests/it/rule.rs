//! Rules: what they are checked against, and their versions.

use platform_proto::platform::config::v1::{self as pb, config_object::Object};
use tonic::Request;

use crate::build::{apply, cel, create_rule, orders};
use crate::fixture::{Database, Fixture, fields, owner, reason};

async fn with_orders() -> Fixture {
    let fixture = Fixture::start(Database::Sqlite).await;
    let file = apply(vec![Object::Dataset(orders())]);
    fixture.changes().apply_config(owner(file)).await.unwrap();
    fixture
}

#[tokio::test]
async fn a_rule_is_checked_against_the_fields_of_its_data_set() {
    let fixture = with_orders().await;
    let mut config = fixture.config();
    let made = config.create_rule(owner(create_rule("big", "orders"))).await.unwrap().into_inner();
    assert_eq!(made.rule.unwrap().version, 1);
    let mut bad = create_rule("bad", "orders");
    bad.conditions = Some(cel("cost > 1"));
    let refused = config.create_rule(owner(bad)).await.unwrap_err();
    assert_eq!(
        (reason(&refused).as_str(), fields(&refused)),
        ("CONFIG_INVALID", vec!["conditions.cel".to_owned()])
    );
    let missing = config.create_rule(owner(create_rule("lost", "returns"))).await.unwrap_err();
    assert_eq!(reason(&missing), "DATASET_NOT_FOUND");
    let look = pb::ValidateRuleConditionsRequest {
        conditions: Some(cel("total > 1 && cost > 1")),
        module: create_rule("", "").module,
        dataset: "orders".to_owned(),
        ..Default::default()
    };
    let found = config.validate_rule_conditions(owner(look)).await.unwrap().into_inner();
    assert!(!found.valid);
    assert_eq!(found.variables, ["cost", "total"]);
}

#[tokio::test]
async fn a_switch_is_idempotent_and_totals_make_no_version() {
    let fixture = with_orders().await;
    let mut config = fixture.config();
    let made = config.create_rule(owner(create_rule("big", "orders"))).await.unwrap().into_inner();
    let id = made.rule.unwrap().id;
    let off = || owner(pb::ToggleRuleRequest { id: id.clone(), org_id: 0, enabled: false });
    let first = config.toggle_rule(off()).await.unwrap().into_inner().rule.unwrap();
    let second = config.toggle_rule(off()).await.unwrap().into_inner().rule.unwrap();
    assert_eq!((first.version, second.version, second.enabled), (2, 2, false));

    let stats = |evaluations| {
        let stats = pb::RuleStats { total_evaluations: evaluations, ..Default::default() };
        let unknown = ("unknown".to_owned(), stats.clone());
        Request::new(pb::ReportRuleStatsRequest {
            org_id: 7,
            stats_by_rule_id: [(id.clone(), stats), unknown].into(),
        })
    };
    let risen = config.report_rule_stats(stats(5)).await.unwrap().into_inner();
    assert_eq!(risen.updated_count, 1);
    let fallen = config.report_rule_stats(stats(4)).await.unwrap().into_inner();
    assert_eq!(fallen.updated_count, 0);
    let get = pb::GetRuleRequest { id: id.clone(), org_id: 0 };
    let rule = config.get_rule(owner(get)).await.unwrap().into_inner().rule.unwrap();
    assert_eq!((rule.version, rule.stats.unwrap().total_evaluations), (2, 5));
}

#[tokio::test]
async fn a_deleted_rule_comes_back_switched_off() {
    let fixture = with_orders().await;
    let mut config = fixture.config();
    let made = config.create_rule(owner(create_rule("big", "orders"))).await.unwrap().into_inner();
    let id = made.rule.unwrap().id;
    let delete = pb::DeleteRuleRequest { id: id.clone(), ..Default::default() };
    config.delete_rule(owner(delete)).await.unwrap();
    let revert = |to_version| {
        owner(pb::RevertRuleRequest { id: id.clone(), to_version, ..Default::default() })
    };
    let missing = config.revert_rule(revert(9)).await.unwrap_err();
    assert_eq!(reason(&missing), "VERSION_NOT_FOUND");
    let back = config.revert_rule(revert(1)).await.unwrap().into_inner().rule.unwrap();
    assert_eq!((back.version, back.enabled), (3, false));
    let versions = pb::ListRuleVersionsRequest { id, ..Default::default() };
    let versions = config.list_rule_versions(owner(versions)).await.unwrap().into_inner();
    assert_eq!(versions.versions.len(), 3);
}
