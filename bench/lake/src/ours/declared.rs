//! The data sets, as anybody would declare them.

use platform_proto::platform::config::v1 as pb;
use platform_proto::platform::config::v1::config_object::Object;

fn column(name: &str, kind: pb::FieldType, is_required: bool) -> pb::SilverColumn {
    pb::SilverColumn {
        name: name.to_owned(),
        r#type: kind as i32,
        required: is_required,
        ..Default::default()
    }
}

fn dataset(name: &str, definition: pb::DatasetDefinition) -> pb::ConfigObject {
    let dataset =
        pb::Dataset { name: name.to_owned(), definition: Some(definition), ..Default::default() };
    pb::ConfigObject { object: Some(Object::Dataset(dataset)) }
}

fn kept(silver: pb::SilverDefinition) -> pb::DatasetDefinition {
    pb::DatasetDefinition {
        bronze: Some(pb::BronzeDefinition::default()),
        silver: Some(silver),
        gold: None,
    }
}

fn names(all: &[&str]) -> Vec<String> {
    all.iter().map(|name| (*name).to_owned()).collect()
}

/// `facts`, `campaigns` and the aggregation `daily`.
pub(super) fn objects() -> Vec<pb::ConfigObject> {
    use pb::FieldType::{Date, Integer, Money, String};
    let facts = pb::SilverDefinition {
        columns: vec![
            column("day", Date, true),
            column("campaign_id", Integer, true),
            column("line_item_id", Integer, true),
            column("impressions", Integer, false),
            column("clicks", Integer, false),
            column("conversions", Integer, false),
            column("spend", Money, false),
            column("currency", String, false),
            column("updated_at", Integer, false),
        ],
        primary_key: names(&["day", "campaign_id", "line_item_id"]),
        latest_by: names(&["updated_at"]),
        partition_by: Some(pb::PartitionBy {
            column: "day".to_owned(),
            grain: pb::TimeGrain::Month as i32,
        }),
        retention_days: 36_500,
        ..Default::default()
    };
    let campaigns = pb::SilverDefinition {
        columns: vec![
            column("campaign_id", Integer, true),
            column("advertiser", String, false),
            column("market", String, false),
            column("updated_at", Integer, false),
        ],
        primary_key: names(&["campaign_id"]),
        latest_by: names(&["updated_at"]),
        ..Default::default()
    };
    vec![
        dataset("facts", kept(facts)),
        dataset("campaigns", kept(campaigns)),
        dataset("daily", pb::DatasetDefinition { gold: Some(daily()), ..Default::default() }),
    ]
}

fn daily() -> pb::GoldDefinition {
    let input = |dataset: &str, alias: &str| pb::GoldInput {
        dataset: dataset.to_owned(),
        alias: alias.to_owned(),
        ..Default::default()
    };
    let on = pb::ColumnPair { here: "f.campaign_id".to_owned(), there: "campaign_id".to_owned() };
    let joined = pb::GoldInput {
        join_kind: pb::JoinKind::Left as i32,
        on: vec![on],
        ..input("campaigns", "c")
    };
    let dimension = |name: &str, formula: &str| pb::GoldDimension {
        name: name.to_owned(),
        formula: formula.to_owned(),
        ..Default::default()
    };
    let sum = |name: &str| pb::GoldMeasure {
        name: name.to_owned(),
        function: pb::AggregateFunction::Sum as i32,
        formula: format!("f.{name}"),
        ..Default::default()
    };
    let count = pb::GoldMeasure {
        name: "rows".to_owned(),
        function: pb::AggregateFunction::Count as i32,
        ..Default::default()
    };
    pb::GoldDefinition {
        inputs: vec![input("facts", "f"), joined],
        dimensions: vec![
            dimension("day", "f.day"),
            dimension("campaign_id", "f.campaign_id"),
            dimension("advertiser", "c.advertiser"),
            dimension("market", "c.market"),
        ],
        measures: vec![sum("impressions"), sum("clicks"), sum("conversions"), sum("spend"), count],
        ..Default::default()
    }
}
