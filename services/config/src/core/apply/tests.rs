//! Properties of applying, on a real store.

use std::collections::BTreeMap;

use base::Timestamp;
use platform_proto::platform::common::v1::{ConnectorType, ModuleType};
use proptest::prelude::*;
use store::{Db, Options};

use super::*;
use crate::accounts::Sight;
use crate::core::caller::Tenant;
use crate::core::export::Export;
use crate::store::MIGRATIONS;

fn caller(seed: u64) -> Caller {
    Caller {
        org_id: 7,
        user_id: 1,
        now: Timestamp::from_seconds(1_790_000_000),
        seed,
        tenant: Tenant::default(),
        audit: Default::default(),
    }
}

async fn open(folder: &testkit::TempDir) -> Db {
    Db::open(&Options::sqlite(folder.path().join("config.db")), MIGRATIONS).await.unwrap()
}

/// Looks at a file, then writes what was looked at.
async fn apply(db: &Db, seed: u64, objects: Vec<Body>) -> Result<Applied> {
    let request = pb::ApplyConfigRequest {
        objects: objects.into_iter().map(|it| pb::ConfigObject { object: Some(it) }).collect(),
        ..Default::default()
    };
    let plan = |mode| Apply { caller: caller(seed), request: request.clone(), mode };
    let Applied { needs, accounts, .. } = db.read(plan(Mode::Preview)).await?;
    db.write(plan(Mode::Write { granted: needs, accounts })).await
}

async fn export(db: &Db) -> Vec<pb::ConfigObject> {
    let kinds = Kind::ALL.to_vec();
    let labels = BTreeMap::new();
    db.read(Export { org_id: 7, kinds, labels, sight: Sight::whole() }).await.unwrap().1
}

/// Pipelines, each after some that come before it in the alphabet, in any order; and a data set.
fn files() -> impl Strategy<Value = Vec<Body>> {
    let pipeline = (
        prop::collection::vec(any::<prop::sample::Index>(), 0..3),
        prop::collection::btree_map("[a-z]{1,3}", "[a-z]{0,3}", 0..3),
        "[ -~]{0,20}",
        0_i32..10,
    );
    prop::collection::vec(pipeline, 1..6)
        .prop_map(|pipelines| {
            let mut bodies: Vec<Body> = pipelines
                .into_iter()
                .enumerate()
                .map(|(place, (after, labels, description, days))| {
                    let mut run_after: Vec<String> = after
                        .into_iter()
                        .filter(|_| 0 < place)
                        .map(|it| format!("p{}", it.index(place)))
                        .collect();
                    run_after.sort();
                    run_after.dedup();
                    Body::Pipeline(pb::Pipeline {
                        name: format!("p{place}"),
                        connector_type: ConnectorType::Http as i32,
                        run_after_pipeline_ids: run_after,
                        labels,
                        description,
                        default_range_days: days,
                        ..Default::default()
                    })
                })
                .collect();
            let column = pb::SilverColumn {
                name: "total".to_owned(),
                r#type: pb::FieldType::Integer as i32,
                ..Default::default()
            };
            let silver = pb::SilverDefinition { columns: vec![column], ..Default::default() };
            bodies.push(Body::Dataset(pb::Dataset {
                name: "orders".to_owned(),
                definition: Some(pb::DatasetDefinition {
                    bronze: Some(pb::BronzeDefinition::default()),
                    silver: Some(silver),
                    gold: None,
                }),
                ..Default::default()
            }));
            let cel = pb::rule_condition::Node::Cel("total > 1".to_owned());
            bodies.push(Body::Rule(pb::Rule {
                name: "watch".to_owned(),
                module: ModuleType::Custom as i32,
                dataset: "orders".to_owned(),
                conditions: Some(pb::RuleCondition { node: Some(cel) }),
                ..Default::default()
            }));
            bodies
        })
        .prop_shuffle()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_file_applied_again_and_an_export_applied_change_nothing(file in files(), seed in any::<u64>()) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let folder = testkit::folder();
            let db = open(&folder).await;
            let first = apply(&db, seed, file.clone()).await.unwrap();
            assert!(first.is_written);
            let again = apply(&db, seed ^ 1, file.clone()).await.unwrap();
            assert!(!again.is_written && again.needs.is_empty(), "{again:?}");
            assert_eq!(again.revision, first.revision);
            let exported = export(&db).await;
            assert_eq!(exported.len(), file.len());
            let bodies: Vec<Body> = exported.iter().filter_map(|it| it.object.clone()).collect();
            let round = apply(&db, seed ^ 2, bodies.clone()).await.unwrap();
            assert!(!round.is_written, "{round:?}");

            // In an empty store the export makes the same configuration.
            let elsewhere = testkit::folder();
            let other = open(&elsewhere).await;
            apply(&other, seed ^ 3, bodies).await.unwrap();
            assert_eq!(export(&other).await, exported);
        });
    }
}

#[tokio::test]
async fn a_plan_that_needs_more_than_was_granted_writes_nothing() {
    let folder = testkit::folder();
    let db = open(&folder).await;
    let pipeline = pb::Pipeline {
        name: "p".to_owned(),
        connector_type: ConnectorType::Http as i32,
        ..Default::default()
    };
    let request = pb::ApplyConfigRequest {
        objects: vec![pb::ConfigObject { object: Some(Body::Pipeline(pipeline)) }],
        ..Default::default()
    };
    let mode = Mode::Write { granted: BTreeSet::new(), accounts: BTreeSet::new() };
    let refused = db.write(Apply { caller: caller(1), request, mode }).await.unwrap_err();
    assert!(matches!(refused, Error::PlanConflict), "{refused:?}");
    assert!(export(&db).await.is_empty());
}
