//! What a rule may say, and how a request changes one.

use std::collections::BTreeSet;

use base::Timestamp;
use chrono_tz::Tz;
use platform_proto::platform::common::v1::{AlertSeverity, ModuleType};
use platform_proto::platform::config::v1::{self as pb, rule_action::Action};

use crate::core::fields::Fields;
use crate::core::issue::Issues;
use crate::core::{condition, schedule};

/// Actions of a rule.
pub(crate) const ACTIONS_MAX: usize = 10;

/// The rule that a request asks for.
pub(crate) fn from_create(request: pb::CreateRuleRequest) -> pb::Rule {
    pb::Rule {
        name: request.name,
        description: request.description,
        module: request.module,
        enabled: !request.start_disabled,
        conditions: request.conditions,
        actions: request.actions,
        schedule: request.schedule,
        severity: request.severity,
        policy: request.policy,
        dataset: request.dataset,
        labels: request.labels,
        ..pb::Rule::default()
    }
}

/// Sets what the request has.
pub(crate) fn patch(rule: &mut pb::Rule, request: &pb::UpdateRuleRequest) {
    let request = request.clone();
    set(&mut rule.name, request.name);
    set(&mut rule.description, request.description);
    set(&mut rule.severity, request.severity);
    set(&mut rule.dataset, request.dataset);
    set(&mut rule.labels, request.labels.map(|it| it.labels));
    if request.conditions.is_some() {
        rule.conditions = request.conditions;
    }
    if request.actions.is_some() {
        rule.actions = request.actions;
    }
    if request.policy.is_some() {
        rule.policy = request.policy;
    }
    if request.schedule.is_some() || request.clear_schedule {
        rule.schedule = request.schedule;
    }
}

fn set<T>(field: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *field = value;
    }
}

/// Gives a rule the values that stand for what is unset.
pub(crate) fn complete(rule: &mut pb::Rule) {
    if rule.severity == AlertSeverity::Unspecified as i32 {
        rule.severity = AlertSeverity::Warning as i32;
    }
}

/// Checks a rule against the fields of its data set; paths begin at the rule's top.
pub(crate) fn check(
    rule: &pb::Rule,
    fields: Option<&Fields>,
    zone: Tz,
    now: Timestamp,
    issues: &mut Issues,
) {
    if rule.module() == ModuleType::Custom && rule.dataset.is_empty() {
        let message = "Name the data set: module CUSTOM has none of its own.";
        issues.error("dataset", "required", message);
    }
    match &rule.conditions {
        Some(conditions) => _ = check_conditions(conditions, fields, issues),
        None => issues.error("conditions", "required", "Say when it holds."),
    }
    if let Some(actions) = &rule.actions {
        check_actions(actions, fields, issues);
    }
    if let Some(it) = &rule.schedule {
        let mut found = Issues::default();
        _ = schedule::read(it, zone, now, &mut found);
        issues.extend_under("schedule", found);
    }
}

/// Checks conditions; paths begin at the rule's top. Returns the fields that they use.
pub(crate) fn check_conditions(
    conditions: &pb::RuleCondition,
    fields: Option<&Fields>,
    issues: &mut Issues,
) -> BTreeSet<String> {
    let mut found = Issues::default();
    let variables = condition::check(conditions, fields, &mut found);
    issues.extend_under("conditions", found);
    variables
}

/// Checks actions; paths begin at the rule's top.
pub(crate) fn check_actions(
    actions: &pb::RuleActions,
    fields: Option<&Fields>,
    issues: &mut Issues,
) {
    if ACTIONS_MAX < actions.actions.len() {
        let message = format!("A rule has at most {ACTIONS_MAX} actions.");
        issues.error("actions.actions", "too_many_actions", message);
    }
    for (index, action) in actions.actions.iter().take(ACTIONS_MAX).enumerate() {
        let path = format!("actions.actions[{index}]");
        match &action.action {
            None => issues.error(path, "required", "Say what is done."),
            Some(Action::Alert(alert)) => {
                check_text(&alert.message, &format!("{path}.alert.message"), fields, issues);
            }
            Some(Action::Log(log)) => {
                check_text(&log.message, &format!("{path}.log.message"), fields, issues);
            }
            Some(Action::Webhook(webhook)) => {
                for (at, field) in webhook.fields.iter().enumerate() {
                    let path = format!("{path}.webhook.fields[{at}]");
                    need(field, &path, fields, issues);
                }
            }
            Some(
                Action::TriggerPipeline(_)
                | Action::PauseCampaign(_)
                | Action::AdjustBudget(_)
                | Action::UpdateBid(_),
            ) => {}
        }
    }
}

fn need(field: &str, path: &str, fields: Option<&Fields>, issues: &mut Issues) {
    if fields.is_some_and(|fields| fields.find(field).is_none()) {
        let message = format!("There is no field {field}; take one of the data set's.");
        issues.error(path, "unknown_field", message);
    }
}

/// Checks the places `{{ field }}` of a text.
fn check_text(text: &str, path: &str, fields: Option<&Fields>, issues: &mut Issues) {
    let mut rest = text;
    while let Some((_, after)) = rest.split_once("{{") {
        let Some((field, after)) = after.split_once("}}") else {
            return issues.error(path, "syntax", "Close every `{{` by `}}`.");
        };
        need(field.trim(), path, fields, issues);
        rest = after;
    }
}

#[cfg(test)]
mod tests {
    use platform_proto::platform::config::v1::{FieldType, rule_condition::Node};

    use super::*;

    const NOW: Timestamp = Timestamp::from_seconds(1_790_000_000);

    fn rule() -> pb::Rule {
        pb::Rule {
            module: ModuleType::Custom as i32,
            dataset: "orders".to_owned(),
            conditions: Some(pb::RuleCondition { node: Some(Node::Cel("total > 1".to_owned())) }),
            ..Default::default()
        }
    }

    fn found(rule: &pb::Rule) -> Vec<(String, &'static str)> {
        let fields: Fields = [("total", FieldType::Money)].into_iter().collect();
        let mut issues = Issues::default();
        check(rule, Some(&fields), Tz::UTC, NOW, &mut issues);
        issues.iter().map(|it| (it.field.clone(), it.code)).collect()
    }

    #[test]
    fn a_rule_that_fits_its_data_set_has_no_issues() {
        assert_eq!(found(&rule()), []);
    }

    #[test]
    fn conditions_actions_and_schedule_are_all_looked_at() {
        let mut bad = rule();
        bad.dataset.clear();
        bad.conditions = Some(pb::RuleCondition { node: Some(Node::Cel("cost > 1".to_owned())) });
        let alert =
            pb::AlertAction { message: "{{ total }} {{ cost }}".to_owned(), ..Default::default() };
        let log = pb::LogAction { message: "{{ total".to_owned() };
        bad.actions = Some(pb::RuleActions {
            actions: vec![
                pb::RuleAction { action: Some(Action::Alert(alert)) },
                pb::RuleAction { action: Some(Action::Log(log)) },
            ],
        });
        bad.schedule = Some(pb::Schedule::default());
        let fields: Vec<_> = found(&bad).into_iter().map(|it| it.0).collect();
        assert_eq!(
            fields,
            [
                "dataset",
                "conditions.cel",
                "actions.actions[0].alert.message",
                "actions.actions[1].log.message",
                "schedule.type"
            ]
        );
    }

    #[test]
    fn a_patch_can_take_the_schedule_away() {
        let mut rule = rule();
        rule.schedule = Some(pb::Schedule::default());
        patch(&mut rule, &pb::UpdateRuleRequest::default());
        assert!(rule.schedule.is_some());
        patch(&mut rule, &pb::UpdateRuleRequest { clear_schedule: true, ..Default::default() });
        assert_eq!(rule.schedule, None);
    }
}
