//! What must hold of a stream of changes that goes on after a revision.
//!
//! Owns:      the rule: applied to what was there, the changes give what is there, each in its order and once, and
//!            nothing that was acknowledged in between is left out.
//! Invariant: nothing here calls anybody.
//! Not here:  reading the stream (`bin/crash`).

use std::collections::{BTreeMap, BTreeSet};

/// One message of the stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its revision.
    pub revision: i64,
    /// Name of the object; never used for another one.
    pub name: String,
    /// The object's version; `None` if it was deleted.
    pub version: Option<i32>,
}

/// Versions of all objects by name.
pub type Versions = BTreeMap<String, i32>;

/// What is wrong with the changes after `revision`, when `before` was there: `now` is there, and `written` had changes
/// that were acknowledged, or that are known to have been done. Changes of one object may come merged.
#[must_use]
pub fn compare(
    revision: i64,
    before: &Versions,
    changes: &[Change],
    now: &Versions,
    written: &BTreeSet<String>,
) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut last = revision;
    let mut state = before.clone();
    let mut seen = BTreeSet::new();
    let mut gone = BTreeSet::new();
    for change in changes {
        let Change { revision: at, name, version } = change;
        // Several changes may have one revision, none the one that the stream goes on after.
        if *at < last || *at == revision {
            wrong.push(format!("{name} came with revision {at}, after {last}"));
        }
        last = last.max(*at);
        seen.insert(name.as_str());
        let known = state.get(name).copied();
        match version {
            _ if gone.contains(name.as_str()) => {
                wrong.push(format!("{name} came after it was deleted: {version:?}"));
            }
            Some(version) if known.is_some_and(|known| *version <= known) => {
                wrong.push(format!("{name} came with version {version}, after {known:?}"));
            }
            Some(version) => _ = state.insert(name.clone(), *version),
            None => {
                state.remove(name);
                gone.insert(name.as_str());
            }
        }
    }
    for name in written.iter().filter(|name| !seen.contains(name.as_str())) {
        wrong.push(format!("{name} was written, and no change of it came"));
    }
    let names: BTreeSet<&String> = state.keys().chain(now.keys()).collect();
    for name in names {
        let [come, there] = [state.get(name), now.get(name)];
        if come != there {
            wrong.push(format!("{name} has version {there:?}, by the changes {come:?}"));
        }
    }
    wrong
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(revision: i64, name: &str, version: Option<i32>) -> Change {
        Change { revision, name: name.to_owned(), version }
    }

    fn versions(of: &[(&str, i32)]) -> Versions {
        of.iter().map(|&(name, version)| (name.to_owned(), version)).collect()
    }

    /// `a` goes from version 1 to 3, `b` is made, `c` is deleted.
    fn wrong(changes: &[Change]) -> usize {
        let written = ["a", "b", "c"].map(str::to_owned).into();
        let before = versions(&[("a", 1), ("c", 4)]);
        compare(7, &before, changes, &versions(&[("a", 3), ("b", 1)]), &written).len()
    }

    fn well() -> Vec<Change> {
        vec![
            change(8, "a", Some(2)),
            change(9, "b", Some(1)),
            change(10, "c", None),
            change(10, "a", Some(3)),
        ]
    }

    #[test]
    fn changes_that_lead_to_what_is_there_are_well_merged_or_not() {
        assert_eq!(wrong(&well()), 0);
        assert_eq!(wrong(&well()[1..]), 0);
    }

    #[test]
    fn a_change_that_is_left_out_is_missed() {
        // The object is not as the changes say, and was written without a change of it.
        assert_eq!(wrong(&well()[..3]), 1);
        let without_b: Vec<Change> = well().into_iter().filter(|it| it.name != "b").collect();
        assert_eq!(wrong(&without_b), 2);
        let made_and_deleted = ["d".to_owned()].into();
        let none = versions(&[]);
        assert_eq!(compare(7, &none, &[], &none, &made_and_deleted).len(), 1);
        let gone = [change(8, "d", None)];
        assert_eq!(compare(7, &none, &gone, &none, &made_and_deleted).len(), 0);
    }

    #[test]
    fn a_change_that_comes_twice_or_out_of_order_is_seen() {
        let mut twice = well();
        twice.insert(1, change(8, "a", Some(2)));
        assert_eq!(wrong(&twice), 1);
        let mut back = well();
        back.swap(1, 2);
        assert_eq!(wrong(&back), 1);
        let mut again = well();
        again.insert(0, change(7, "a", Some(2)));
        // It had that revision, and so had that version.
        assert_eq!(wrong(&again), 2);
        let mut risen = well();
        risen.push(change(11, "c", Some(5)));
        assert_eq!(wrong(&risen), 1);
    }
}
