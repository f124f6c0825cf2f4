//! Trees of values, and the paths to their leaves.

use toml::{Table, Value};

/// The keys from the root to a value.
pub(super) type Path = Vec<String>;

/// The path as people write it.
pub(super) fn dotted(path: &[String]) -> String {
    path.join(".")
}

/// Every value that is no table with entries, with its path, in the order of the keys.
pub(super) fn leaves(table: &Table) -> Vec<(Path, Value)> {
    let mut found = Vec::new();
    let mut path = Path::new();
    collect(table, &mut path, &mut found);
    found
}

fn collect(table: &Table, path: &mut Path, found: &mut Vec<(Path, Value)>) {
    for (name, value) in table {
        path.push(name.clone());
        match value.as_table() {
            Some(below) if !below.is_empty() => collect(below, path, found),
            Some(_) | None => found.push((path.clone(), value.clone())),
        }
        path.pop();
    }
}

/// The value at `path`.
pub(super) fn get<'a>(table: &'a Table, path: &[String]) -> Option<&'a Value> {
    let (last, above) = path.split_last()?;
    let mut table = table;
    for name in above {
        table = table.get(name)?.as_table()?;
    }
    table.get(last)
}

/// Puts `value` at `path`; whatever stands in the way is replaced. An empty table clears nothing.
pub(super) fn set(table: &mut Table, path: &[String], value: Value) {
    let Some((last, above)) = path.split_last() else { return };
    let mut table = table;
    for name in above {
        let below = table.entry(name.clone()).or_insert_with(|| Value::Table(Table::new()));
        if !below.is_table() {
            *below = Value::Table(Table::new());
        }
        table = below.as_table_mut().expect("it was made one above");
    }
    let is_empty_section = value.as_table().is_some_and(Table::is_empty);
    if is_empty_section && table.get(last).is_some_and(Value::is_table) {
        return;
    }
    table.insert(last.clone(), value);
}

/// The nearest of `known` to `wrong`, if any is near enough to be a slip of the fingers.
pub(crate) fn nearest<'a>(
    wrong: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let bound = wrong.chars().count().max(3) / 3;
    let near = known.into_iter().map(|name| (distance(wrong, name), name));
    near.filter(|(steps, _)| *steps <= bound).min().map(|(_, name)| name)
}

/// Insertions, deletions, substitutions and swaps of neighbours from one word to the other.
fn distance(from: &str, to: &str) -> usize {
    let from: Vec<char> = from.chars().collect();
    let to: Vec<char> = to.chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=to.len()).collect();
    for (row, letter) in from.iter().enumerate() {
        let mut next = vec![row + 1];
        for (column, other) in to.iter().enumerate() {
            let changed = last[column] + usize::from(letter != other);
            let mut least = changed.min(last[column + 1] + 1).min(next[column] + 1);
            let is_swap =
                row > 0 && column > 0 && *letter == to[column - 1] && from[row - 1] == *other;
            if is_swap {
                least = least.min(before[column - 1] + 1);
            }
            next.push(least);
        }
        before = std::mem::replace(&mut last, next);
    }
    last[to.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_fingers_is_near_and_another_word_is_not() {
        let known = ["listen", "http", "limits"];
        assert_eq!(nearest("listenn", known), Some("listen"));
        assert_eq!(nearest("lisetn", known), Some("listen"));
        assert_eq!(nearest("htp", known), Some("http"));
        assert_eq!(nearest("port", known), None);
        assert_eq!(nearest("x", known), None);
    }

    #[test]
    fn distances_are_those_of_the_textbook() {
        for (from, to, steps) in
            [("kitten", "sitting", 3), ("", "abc", 3), ("ab", "ba", 1), ("same", "same", 0)]
        {
            assert_eq!(distance(from, to), steps, "{from} {to}");
            assert_eq!(distance(to, from), steps, "{to} {from}");
        }
    }

    #[test]
    fn what_is_set_is_found_among_the_leaves() {
        let mut table: Table = "a = 1\n[b]\nc = 2\n[b.d]".parse().unwrap();
        set(&mut table, &["b".to_owned(), "e".to_owned()], Value::Integer(3));
        set(&mut table, &["b".to_owned()], Value::Table(Table::new()));
        let found: Vec<String> = leaves(&table).iter().map(|(path, _)| dotted(path)).collect();
        assert_eq!(found, ["a", "b.c", "b.d", "b.e"]);
        assert_eq!(get(&table, &["b".to_owned(), "e".to_owned()]), Some(&Value::Integer(3)));
    }
}
