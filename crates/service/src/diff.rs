//! In which fields two versions of an object differ.

use serde_json::Value;

/// Paths that one answer holds.
pub const PATHS_MAX: usize = 256;

/// One field that differs.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// Path in the contract's names, such as `schedule.cron_expression`.
    pub field: String,
    /// What it was; `None` if it was not set.
    pub old: Option<Value>,
    /// What it is; `None` if it is not set.
    pub new: Option<Value>,
}

/// The fields in which two messages, as proto3 JSON, differ; sorted, at most [`PATHS_MAX`].
///
/// Members of objects and elements of lists of one length are compared one by one; lists of different
/// lengths differ as a whole. Below the members of `free`, names are the user's own and are left as they are.
#[must_use]
pub fn differences(old: &Value, new: &Value, free: &[&str]) -> Vec<Difference> {
    let mut found = Vec::new();
    Comparison { free, found: &mut found }.compare("", false, Some(old), Some(new));
    found.sort_by(|a, b| a.field.cmp(&b.field));
    found.truncate(PATHS_MAX);
    found
}

struct Comparison<'c> {
    free: &'c [&'c str],
    found: &'c mut Vec<Difference>,
}

impl Comparison<'_> {
    fn compare(&mut self, path: &str, is_free: bool, old: Option<&Value>, new: Option<&Value>) {
        if old == new || self.found.len() == PATHS_MAX {
            return;
        }
        match (old, new) {
            (Some(Value::Object(old)), Some(Value::Object(new))) => {
                let names = old.keys().chain(new.keys().filter(|name| !old.contains_key(*name)));
                for name in names {
                    let field = if is_free { name.clone() } else { snake(name) };
                    let path = join(path, &field);
                    let is_free = is_free || self.free.contains(&name.as_str());
                    self.compare(&path, is_free, old.get(name), new.get(name));
                }
            }
            (Some(Value::Array(old)), Some(Value::Array(new))) if old.len() == new.len() => {
                for (index, (old, new)) in old.iter().zip(new).enumerate() {
                    self.compare(&format!("{path}[{index}]"), is_free, Some(old), Some(new));
                }
            }
            _ => self.found.push(Difference {
                field: path.to_owned(),
                old: old.cloned(),
                new: new.cloned(),
            }),
        }
    }
}

/// The path of a field below another; both may be empty.
#[must_use]
pub fn join(path: &str, field: &str) -> String {
    match (path.is_empty(), field.is_empty()) {
        (true, _) => field.to_owned(),
        (_, true) => path.to_owned(),
        (false, false) if field.starts_with('[') => format!("{path}{field}"),
        (false, false) => format!("{path}.{field}"),
    }
}

/// A name of proto3 JSON as the contract spells it.
#[must_use]
pub fn snake(name: &str) -> String {
    let mut found = String::with_capacity(name.len() + 4);
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            found.push('_');
        }
        found.push(letter.to_ascii_lowercase());
    }
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn paths(old: &Value, new: &Value) -> Vec<String> {
        differences(old, new, &["config", "labels"]).into_iter().map(|it| it.field).collect()
    }

    #[test]
    fn paths_are_in_the_names_of_the_contract_and_of_the_user() {
        let old = json!({
            "name": "a",
            "schedule": {"cronExpression": "0 6 * * *", "enabled": true},
            "config": {"pageSize": 10, "keep": 1},
            "columns": [{"name": "a"}, {"name": "b", "isPersonal": true}],
            "labels": {"teamName": "x"},
        });
        let new = json!({
            "name": "a",
            "schedule": {"cronExpression": "0 7 * * *", "enabled": true},
            "config": {"pageSize": 20, "keep": 1},
            "columns": [{"name": "a"}, {"name": "b"}],
            "defaultRangeDays": 3,
        });
        assert_eq!(
            paths(&old, &new),
            [
                "columns[1].is_personal",
                "config.pageSize",
                "default_range_days",
                "labels",
                "schedule.cron_expression"
            ]
        );
    }

    #[test]
    fn lists_of_different_lengths_differ_as_a_whole() {
        assert_eq!(paths(&json!({"a": [1, 2]}), &json!({"a": [1]})), ["a"]);
    }

    fn trees() -> impl Strategy<Value = Value> {
        let leaf =
            prop_oneof![any::<i32>().prop_map(Value::from), "[a-c]{0,2}".prop_map(Value::from)];
        leaf.prop_recursive(3, 24, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
                prop::collection::btree_map("[a-c]{1,2}", inner, 0..4)
                    .prop_map(|it| Value::Object(it.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn the_same_differs_nowhere_and_other_values_somewhere(a in trees(), b in trees()) {
            prop_assert!(differences(&a, &a, &[]).is_empty());
            prop_assert_eq!(differences(&a, &b, &[]).is_empty(), a == b);
            let there = paths(&a, &b);
            prop_assert_eq!(there, paths(&b, &a));
        }
    }
}
