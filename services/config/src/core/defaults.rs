//! Defaults for a new pipeline, learned from others of its kind.
//!
//! Owns:      what is common enough to be suggested.
//! Invariant: with fewer than [`EXAMPLES_MIN`] examples nothing is suggested and the confidence is below 0.7;
//!            a value of other organisations is suggested only if [`WITNESSES_MIN`] of them have it.
//! Not here:  which organisations allow it.

use std::collections::{BTreeMap, BTreeSet};

use platform_proto::google::protobuf::{ListValue, Struct, Value, value::Kind};
use platform_proto::platform::config::v1 as pb;

use crate::core::similarity::rhythm;

/// Examples from which something can be learned.
pub(crate) const EXAMPLES_MIN: usize = 10;
/// Organisations that must have a value before it says nothing about one of them.
pub(crate) const WITNESSES_MIN: usize = 3;
/// Organisations that are learned from.
pub(crate) const ORGANIZATIONS_MAX: usize = 50;
/// Explanations of one answer.
const EXPLANATIONS_MAX: usize = 64;
/// Confidence from which something is suggested.
const CONFIDENT: f64 = 0.7;

/// A pipeline to learn from.
#[derive(Clone, Debug)]
pub(crate) struct Example {
    pub(crate) org_id: i64,
    pub(crate) config: Option<Struct>,
    pub(crate) schedule: Option<pb::Schedule>,
}

/// What is suggested to `org_id`.
pub(crate) fn learn(org_id: i64, examples: &[Example]) -> pb::SmartDefaults {
    let count = examples.len();
    if count < EXAMPLES_MIN {
        return pb::SmartDefaults {
            confidence: 0.69 * share(count, EXAMPLES_MIN),
            learned_from: format!("{count} pipelines of this kind, which is too few"),
            ..Default::default()
        };
    }
    let mut learned = Learned { org_id, count, ..Learned::default() };
    learned.schedule(examples);
    learned.settings(examples);
    let agreement = match learned.agreements.len() {
        0 => 0.0,
        fields => learned.agreements.iter().sum::<f64>() / share(fields, 1),
    };
    let organizations: BTreeSet<i64> = examples.iter().map(|it| it.org_id).collect();
    pb::SmartDefaults {
        confidence: CONFIDENT + (1.0 - CONFIDENT) * agreement,
        learned_from: format!(
            "{count} pipelines of this kind in {} organisations",
            organizations.len()
        ),
        suggestions: Some(learned.suggestions),
        explanations: learned.explanations,
        schedule: learned.schedule,
    }
}

#[derive(Default)]
struct Learned {
    org_id: i64,
    count: usize,
    suggestions: Struct,
    explanations: Vec<pb::SmartDefaultExplanation>,
    schedule: Option<pb::Schedule>,
    /// For each suggestion, the share of examples that have it.
    agreements: Vec<f64>,
}

/// A value and who has it.
struct Votes<T> {
    value: T,
    examples: usize,
    organizations: BTreeSet<i64>,
}

impl Learned {
    fn schedule(&mut self, examples: &[Example]) {
        let votes = count(examples.iter().filter_map(|example| {
            let schedule = example.schedule.as_ref()?;
            let plain = pb::Schedule { start_at: None, end_at: None, ..schedule.clone() };
            Some((example.org_id, rhythm(schedule), plain))
        }));
        let Some(best) = self.best(votes) else { return };
        self.explain("schedule", best.value.cron_expression.clone(), best.examples);
        self.schedule = Some(pb::Schedule { enabled: true, ..best.value });
    }

    fn settings(&mut self, examples: &[Example]) {
        let names: BTreeSet<&String> = examples
            .iter()
            .filter_map(|example| example.config.as_ref())
            .flat_map(|config| config.fields.keys())
            .collect();
        for name in names {
            let values = || {
                examples.iter().filter_map(|example| {
                    let value = example.config.as_ref()?.fields.get(name)?;
                    Some((example.org_id, value))
                })
            };
            let is_list = values().all(|(_, value)| matches!(value.kind, Some(Kind::ListValue(_))));
            let suggestion =
                if is_list { self.common_elements(values()) } else { self.common(values()) };
            if let Some((value, examples)) = suggestion {
                self.explain(name, text(&value), examples);
                self.suggestions.fields.insert(name.clone(), value);
            }
        }
    }

    /// The value that most examples have.
    fn common<'a>(&self, values: impl Iterator<Item = (i64, &'a Value)>) -> Option<(Value, usize)> {
        let votes = count(values.map(|(org_id, value)| (org_id, text(value), value.clone())));
        self.best(votes).map(|best| (best.value, best.examples))
    }

    /// The elements that most examples have in their lists, such as the metrics of a report.
    fn common_elements<'a>(
        &self,
        values: impl Iterator<Item = (i64, &'a Value)>,
    ) -> Option<(Value, usize)> {
        let elements = values.flat_map(|(org_id, value)| {
            let list = match &value.kind {
                Some(Kind::ListValue(list)) => list.values.as_slice(),
                _ => &[],
            };
            let distinct: BTreeMap<String, &Value> =
                list.iter().map(|element| (text(element), element)).collect();
            distinct.into_iter().map(move |(key, element)| (org_id, key, element.clone()))
        });
        let mut votes = count(elements);
        votes.retain(|vote| self.is_enough(vote));
        let fewest = votes.iter().map(|vote| vote.examples).min()?;
        let values = votes.into_iter().map(|vote| vote.value).collect();
        Some((Kind::ListValue(ListValue { values }).into(), fewest))
    }

    fn best<T>(&self, votes: Vec<Votes<T>>) -> Option<Votes<T>> {
        votes.into_iter().filter(|vote| self.is_enough(vote)).max_by_key(|vote| vote.examples)
    }

    /// Whether half of the examples have it, and it cannot be traced to one other organisation.
    fn is_enough<T>(&self, vote: &Votes<T>) -> bool {
        let is_known =
            vote.organizations.contains(&self.org_id) || WITNESSES_MIN <= vote.organizations.len();
        is_known && self.count <= vote.examples * 2
    }

    fn explain(&mut self, field: &str, suggestion: String, examples: usize) {
        self.agreements.push(share(examples, self.count));
        if self.explanations.len() < EXPLANATIONS_MAX {
            self.explanations.push(pb::SmartDefaultExplanation {
                field: field.to_owned(),
                suggestion,
                reason: format!("{examples} of {} pipelines of this kind have it.", self.count),
            });
        }
    }
}

/// Counts equal values, in the order of their keys.
fn count<T>(values: impl Iterator<Item = (i64, String, T)>) -> Vec<Votes<T>> {
    let mut votes: BTreeMap<String, Votes<T>> = BTreeMap::new();
    for (org_id, key, value) in values {
        let vote = votes.entry(key).or_insert_with(|| Votes {
            value,
            examples: 0,
            organizations: BTreeSet::new(),
        });
        vote.examples += 1;
        vote.organizations.insert(org_id);
    }
    votes.into_values().collect()
}

/// A value as text that is the same for equal values.
fn text(value: &Value) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

#[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
fn share(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example(org_id: i64, settings: &[(&str, &str)], cron: &str) -> Example {
        let fields = settings
            .iter()
            .map(|(name, value)| {
                ((*name).to_owned(), Kind::StringValue((*value).to_owned()).into())
            })
            .collect();
        Example {
            org_id,
            config: Some(Struct { fields }),
            schedule: Some(pb::Schedule { cron_expression: cron.to_owned(), ..Default::default() }),
        }
    }

    #[test]
    fn with_nine_examples_nothing_is_suggested() {
        let examples: Vec<_> =
            (0..9).map(|it| example(it, &[("level", "day")], "0 6 * * *")).collect();
        let learned = learn(1, &examples);
        assert!(learned.confidence < CONFIDENT, "{}", learned.confidence);
        assert_eq!(learned.suggestions, None);
        assert_eq!(learned.schedule, None);
    }

    #[test]
    fn what_most_have_is_suggested_with_its_reason() {
        let examples: Vec<_> = (0..12)
            .map(|it| {
                let level = if it < 8 { "day" } else { "hour" };
                example(it, &[("level", level)], "0 6 * * *")
            })
            .collect();
        let learned = learn(1, &examples);
        assert!(learned.confidence > CONFIDENT);
        let level = learned.suggestions.unwrap().fields.remove("level");
        assert_eq!(level, Some(Kind::StringValue("day".to_owned()).into()));
        assert_eq!(learned.schedule.unwrap().cron_expression, "0 6 * * *");
        assert_eq!(learned.explanations.len(), 2);
    }

    #[test]
    fn a_value_of_fewer_than_three_other_organisations_stays_theirs() {
        let examples: Vec<_> =
            (0..12).map(|it| example(it % 2 + 5, &[("account", "secret")], "")).collect();
        let learned = learn(1, &examples);
        assert_eq!(learned.suggestions, Some(Struct::default()));
        let own = learn(5, &examples);
        assert_eq!(own.suggestions.unwrap().fields.len(), 1);
    }

    #[test]
    fn of_lists_the_common_elements_are_suggested() {
        let list = |names: &[&str]| {
            let values =
                names.iter().map(|it| Kind::StringValue((*it).to_owned()).into()).collect();
            Value::from(Kind::ListValue(ListValue { values }))
        };
        let examples: Vec<_> = (0..10)
            .map(|it| {
                let mut example = example(it, &[], "");
                let metrics = if it < 6 { list(&["clicks", "spend"]) } else { list(&["spend"]) };
                example.config = Some(Struct {
                    fields: [("metrics".to_owned(), metrics)].into_iter().collect(),
                });
                example
            })
            .collect();
        let learned = learn(1, &examples).suggestions.unwrap();
        assert_eq!(learned.fields.get("metrics"), Some(&list(&["clicks", "spend"])));
    }
}
