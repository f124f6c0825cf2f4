//! Requests that tests begin from.

use platform_proto::platform::common::v1::{ConnectorType, ModuleType};
use platform_proto::platform::config::v1::{
    self as pb, config_object::Object, rule_condition::Node,
};

pub(crate) fn daily() -> pb::Schedule {
    pb::Schedule {
        r#type: pb::ScheduleType::Cron as i32,
        cron_expression: "0 6 * * *".to_owned(),
        enabled: true,
        ..Default::default()
    }
}

pub(crate) fn create_pipeline(name: &str) -> pb::CreatePipelineRequest {
    pb::CreatePipelineRequest {
        name: name.to_owned(),
        connector_type: ConnectorType::Http as i32,
        schedule: Some(daily()),
        ..Default::default()
    }
}

pub(crate) fn pipeline(name: &str) -> pb::Pipeline {
    pb::Pipeline {
        name: name.to_owned(),
        connector_type: ConnectorType::Http as i32,
        schedule: Some(daily()),
        ..Default::default()
    }
}

pub(crate) fn cel(source: &str) -> pb::RuleCondition {
    pb::RuleCondition { node: Some(Node::Cel(source.to_owned())) }
}

pub(crate) fn rule(name: &str, dataset: &str) -> pb::Rule {
    pb::Rule {
        name: name.to_owned(),
        module: ModuleType::Custom as i32,
        enabled: true,
        dataset: dataset.to_owned(),
        conditions: Some(cel("total > 100")),
        ..Default::default()
    }
}

pub(crate) fn create_rule(name: &str, dataset: &str) -> pb::CreateRuleRequest {
    pb::CreateRuleRequest {
        name: name.to_owned(),
        module: ModuleType::Custom as i32,
        dataset: dataset.to_owned(),
        conditions: Some(cel("total > 100")),
        ..Default::default()
    }
}

/// A data set of orders with a silver layer.
pub(crate) fn orders() -> pb::Dataset {
    let column = |name: &str, kind: pb::FieldType| pb::SilverColumn {
        name: name.to_owned(),
        r#type: kind as i32,
        ..Default::default()
    };
    pb::Dataset {
        name: "orders".to_owned(),
        definition: Some(pb::DatasetDefinition {
            bronze: Some(pb::BronzeDefinition::default()),
            silver: Some(pb::SilverDefinition {
                columns: vec![
                    column("id", pb::FieldType::String),
                    column("total", pb::FieldType::Integer),
                    column("shop", pb::FieldType::String),
                ],
                primary_key: vec!["id".to_owned()],
                ..Default::default()
            }),
            gold: None,
        }),
        ..Default::default()
    }
}

pub(crate) fn object(object: Object) -> pb::ConfigObject {
    pb::ConfigObject { object: Some(object) }
}

pub(crate) fn apply(objects: Vec<Object>) -> pb::ApplyConfigRequest {
    pb::ApplyConfigRequest {
        objects: objects.into_iter().map(object).collect(),
        ..Default::default()
    }
}
