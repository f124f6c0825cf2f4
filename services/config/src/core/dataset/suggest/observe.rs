//! What fields received rows have, and which values.

use std::collections::{BTreeMap, BTreeSet};

use platform_proto::google::protobuf::{Struct, Value, value::Kind};

use crate::core::column::path;

/// Levels of objects that become columns of their own; deeper ones stay JSON.
const LEVELS_MAX: usize = 3;
/// Characters of a path.
const PATH_MAX: usize = 256;

/// The values of one field, null or not, by row.
#[derive(Debug, Default)]
pub(super) struct Observed<'r> {
    values: BTreeMap<usize, &'r Kind>,
    /// The same as text, to compare them.
    texts: BTreeMap<usize, String>,
}

impl<'r> Observed<'r> {
    fn add(&mut self, row: usize, kind: &'r Kind) {
        self.values.insert(row, kind);
        let text = if let Kind::StringValue(text) = kind {
            text.clone()
        } else {
            serde_json::to_string(&Value::from(kind.clone())).unwrap_or_default()
        };
        self.texts.insert(row, text);
    }

    /// Its values, without nulls.
    pub(super) fn kinds(&self) -> impl Iterator<Item = &'r Kind> {
        self.values.values().copied().filter(|kind| !matches!(kind, Kind::NullValue(_)))
    }

    /// Its values that are texts.
    pub(super) fn texts(&self) -> impl Iterator<Item = &'r str> {
        self.kinds().filter_map(|kind| match kind {
            Kind::StringValue(text) => Some(text.as_str()),
            Kind::NullValue(_)
            | Kind::NumberValue(_)
            | Kind::BoolValue(_)
            | Kind::StructValue(_)
            | Kind::ListValue(_) => None,
        })
    }

    /// The value of a row as text; empty if it has none.
    pub(super) fn text(&self, row: usize) -> &str {
        self.texts.get(&row).map(String::as_str).unwrap_or_default()
    }
}

/// Fields by their paths, and the names that cannot stand in a path.
pub(super) fn observe(rows: &[Struct]) -> (BTreeMap<String, Observed<'_>>, BTreeSet<String>) {
    let mut walk =
        Walk { found: BTreeMap::new(), skipped: BTreeSet::new(), wholes: BTreeSet::new() };
    for (index, row) in rows.iter().enumerate() {
        walk.fields(index, "", row, 1);
    }
    let Walk { mut found, skipped, wholes } = walk;
    // What is an object in one row and something else in another stays one column.
    let is_mixed =
        |path: &str| path.match_indices('.').any(|(end, _)| wholes.contains(&path[..end]));
    let mixed: BTreeSet<String> = found.keys().filter(|path| is_mixed(path)).cloned().collect();
    for path in &mixed {
        found.remove(path);
    }
    let tops: BTreeSet<&str> = mixed
        .iter()
        .filter_map(|path| {
            path.match_indices('.').map(|(end, _)| &path[..end]).find(|it| wholes.contains(*it))
        })
        .collect();
    for top in tops {
        let again = whole(rows, top);
        found.insert(top.to_owned(), again);
    }
    (found, skipped)
}

/// The values at a path, objects included.
fn whole<'r>(rows: &'r [Struct], path: &str) -> Observed<'r> {
    let mut observed = Observed::default();
    for (index, row) in rows.iter().enumerate() {
        let mut names = path.split('.');
        let mut found = names.next().and_then(|name| row.fields.get(name));
        for name in names {
            found = match found.and_then(|value| value.kind.as_ref()) {
                Some(Kind::StructValue(inner)) => inner.fields.get(name),
                Some(_) | None => None,
            };
        }
        if let Some(kind) = found.and_then(|value| value.kind.as_ref()) {
            observed.add(index, kind);
        }
    }
    observed
}

struct Walk<'r> {
    found: BTreeMap<String, Observed<'r>>,
    skipped: BTreeSet<String>,
    /// Paths at which something else than null or an object was seen.
    wholes: BTreeSet<String>,
}

impl<'r> Walk<'r> {
    fn fields(&mut self, row: usize, above: &str, of: &'r Struct, level: usize) {
        for (name, value) in &of.fields {
            let path = crate::core::issue::join(above, name);
            if !path::is_name(name) || PATH_MAX < path.chars().count() {
                self.skipped.insert(name.chars().take(64).collect());
                continue;
            }
            match &value.kind {
                Some(Kind::StructValue(inner))
                    if level < LEVELS_MAX && !inner.fields.is_empty() =>
                {
                    self.fields(row, &path, inner, level + 1);
                }
                Some(kind) => {
                    if !matches!(kind, Kind::NullValue(_)) {
                        self.wholes.insert(path.clone());
                    }
                    self.found.entry(path).or_default().add(row, kind);
                }
                None => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn objects_are_followed_unless_they_are_mixed_with_other_values() {
        let rows: Vec<Struct> = serde_json::from_value(json!([
            {"a": {"b": 1, "c": {"d": {"e": 1}}}, "m": {"x": 1}, "n.o": 1},
            {"a": {"b": 2}, "m": "text"},
        ]))
        .unwrap();
        let (found, skipped) = observe(&rows);
        assert_eq!(found.keys().map(String::as_str).collect::<Vec<_>>(), ["a.b", "a.c.d", "m"]);
        assert_eq!(found["m"].kinds().count(), 2);
        assert_eq!(skipped.into_iter().collect::<Vec<_>>(), ["n.o"]);
    }
}
