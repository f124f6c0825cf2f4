//! Whether a change of parents keeps the tree a tree.
//!
//! Owns:      the rules about cycles and depth, on the part of the tree that a change touches.
//! Invariant: the answer does not depend on the order of the changes in one call.
//! Not here:  how that part is loaded (`put`).

use std::collections::BTreeMap;

use super::Key;
use crate::Error;
use crate::core::permission::snapshot::ABOVE_MAX;

/// Parents after a change: of the changed entities and of all that stand above them.
#[derive(Debug, Default)]
pub(crate) struct Parents(BTreeMap<Key, Option<Key>>);

impl Parents {
    /// What stands directly above the entity now; a later call for the same entity counts.
    pub(crate) fn set(&mut self, entity: Key, parent: Option<Key>) {
        self.0.insert(entity, parent);
    }

    /// As [`Self::set`], unless the change itself says it.
    pub(crate) fn set_if_absent(&mut self, entity: Key, parent: Option<Key>) {
        self.0.entry(entity).or_insert(parent);
    }

    /// Whether the parent of the entity is known here.
    pub(crate) fn knows(&self, entity: &Key) -> bool {
        self.0.contains_key(entity)
    }

    /// Parents that are named and not looked up yet.
    pub(crate) fn open(&self) -> Vec<Key> {
        let named = self.0.values().flatten();
        let mut open: Vec<_> = named.filter(|parent| !self.knows(parent)).cloned().collect();
        open.sort_unstable();
        open.dedup();
        open
    }

    /// How many entities stand above one.
    ///
    /// # Errors
    /// It stands above itself, or there are more than 8.
    pub(crate) fn above(&self, entity: &Key) -> Result<usize, Error> {
        let mut count = 0;
        let mut seen = vec![entity];
        let mut at = entity;
        while let Some(Some(parent)) = self.0.get(at) {
            if seen.contains(&parent) {
                return Err(Error::EntityCycle);
            }
            count += 1;
            // The walk goes on beyond the limit, so that a long circle is told as what it is.
            if seen.len() > 4 * ABOVE_MAX {
                break;
            }
            seen.push(parent);
            at = parent;
        }
        if count > ABOVE_MAX {
            return Err(Error::EntityChainTooDeep { limit: ABOVE_MAX });
        }
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn key(id: usize) -> Key {
        ("a".to_owned(), id.to_string())
    }

    fn parents(of: &[(usize, Option<usize>)]) -> Parents {
        let mut parents = Parents::default();
        for (entity, parent) in of {
            parents.set(key(*entity), parent.map(key));
        }
        parents
    }

    #[test]
    fn eight_may_stand_above_one_and_nine_may_not() {
        let chain: Vec<_> = (0..9).map(|it| (it, Some(it + 1))).collect();
        assert_eq!(parents(&chain[..8]).above(&key(0)).unwrap(), 8);
        let refused = parents(&chain).above(&key(0));
        assert!(matches!(refused, Err(Error::EntityChainTooDeep { limit: 8 })));
    }

    #[test]
    fn nothing_stands_above_itself() {
        for circle in [&[(0, Some(0))][..], &[(0, Some(1)), (1, Some(0))]] {
            assert!(matches!(parents(circle).above(&key(0)), Err(Error::EntityCycle)));
        }
        // A circle above the entity is one too.
        let above = parents(&[(0, Some(1)), (1, Some(2)), (2, Some(1))]);
        assert!(matches!(above.above(&key(0)), Err(Error::EntityCycle)));
    }

    #[test]
    fn what_the_change_says_goes_before_what_is_stored() {
        let mut parents = parents(&[(0, Some(1))]);
        parents.set_if_absent(key(0), None);
        assert_eq!(parents.open(), [key(1)]);
        parents.set_if_absent(key(1), None);
        assert_eq!((parents.open().len(), parents.above(&key(0)).unwrap()), (0, 1));
    }

    proptest! {
        #[test]
        fn a_tree_without_circles_is_as_deep_as_it_is_counted(
            above in proptest::collection::vec(any::<prop::sample::Index>(), 1..40),
        ) {
            // Each entity stands below one with a higher number or below none.
            let of: Vec<_> = above.iter().enumerate().map(|(it, parent)| {
                let parent = it + 1 + parent.index(above.len());
                (it, (parent < above.len()).then_some(parent))
            }).collect();
            let parents = parents(&of);
            for (entity, _) in &of {
                let mut depth = 0;
                let mut at = *entity;
                while let Some(parent) = of[at].1 {
                    depth += 1;
                    at = parent;
                }
                match parents.above(&key(*entity)) {
                    Ok(counted) => prop_assert_eq!(counted, depth),
                    Err(_) => prop_assert!(depth > 8),
                }
            }
        }
    }
}
