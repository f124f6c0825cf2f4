//! The order in which aggregations are built: after those that they read.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use platform_proto::platform::config::v1::Dataset;

/// What a gold data set reads; empty for others.
pub(crate) fn inputs(dataset: &Dataset) -> Vec<&str> {
    let gold = dataset.definition.as_ref().and_then(|it| it.gold.as_ref());
    gold.iter().flat_map(|it| &it.inputs).map(|it| it.dataset.as_str()).collect()
}

pub(crate) fn is_gold(dataset: &Dataset) -> bool {
    dataset.definition.as_ref().is_some_and(|it| it.gold.is_some())
}

/// Aggregations, each after those among them that it reads, and by name where that leaves a choice.
pub(crate) fn ordered(datasets: &[Arc<Dataset>]) -> Vec<Arc<Dataset>> {
    let all: BTreeMap<&str, &Arc<Dataset>> =
        datasets.iter().filter(|it| is_gold(it)).map(|it| (it.name.as_str(), it)).collect();
    let mut done = BTreeSet::new();
    let mut ordered = Vec::new();
    while ordered.len() < all.len() {
        let before = ordered.len();
        for (name, dataset) in &all {
            let is_ready =
                inputs(dataset).iter().all(|it| !all.contains_key(it) || done.contains(it));
            if !done.contains(name) && is_ready {
                done.insert(*name);
                ordered.push(Arc::clone(dataset));
                break;
            }
        }
        // Config lets no circle pass; one that is there all the same is cut somewhere.
        if ordered.len() == before {
            let rest = all.iter().filter(|(name, _)| !done.contains(*name));
            ordered.extend(rest.map(|(_, dataset)| Arc::clone(dataset)).collect::<Vec<_>>());
        }
    }
    ordered
}

/// Those that read one of `names`, directly or by way of others, in the order in which they are built.
pub(crate) fn readers(datasets: &[Arc<Dataset>], names: &[&str]) -> Vec<Arc<Dataset>> {
    let mut touched: BTreeSet<String> = names.iter().map(|&it| it.to_owned()).collect();
    let mut found = Vec::new();
    for dataset in ordered(datasets) {
        if inputs(&dataset).iter().any(|it| touched.contains(*it)) {
            touched.insert(dataset.name.clone());
            found.push(dataset);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use platform_proto::platform::config::v1::{DatasetDefinition, GoldDefinition, GoldInput};

    use super::*;

    fn gold(name: &str, inputs: &[&str]) -> Arc<Dataset> {
        let input = |it: &&str| GoldInput { dataset: (*it).to_owned(), ..GoldInput::default() };
        let gold = GoldDefinition {
            inputs: inputs.iter().map(input).collect(),
            ..GoldDefinition::default()
        };
        let definition = DatasetDefinition { gold: Some(gold), ..DatasetDefinition::default() };
        let name = name.to_owned();
        Arc::new(Dataset { name, definition: Some(definition), ..Dataset::default() })
    }

    fn names(datasets: &[Arc<Dataset>]) -> Vec<&str> {
        datasets.iter().map(|it| it.name.as_str()).collect()
    }

    #[test]
    fn what_is_read_is_built_before() {
        let all = [
            gold("a", &["c", "orders"]),
            gold("b", &["orders"]),
            gold("c", &["d"]),
            gold("d", &["buyers"]),
        ];
        assert_eq!(names(&ordered(&all)), ["b", "d", "c", "a"]);
        assert_eq!(names(&readers(&all, &["buyers"])), ["d", "c", "a"]);
        assert_eq!(names(&readers(&all, &["orders"])), ["b", "a"]);
        assert_eq!(names(&readers(&all, &["x"])), Vec::<&str>::new());
    }

    #[test]
    fn a_circle_ends() {
        let all = [gold("a", &["b"]), gold("b", &["a"]), gold("c", &["x"])];
        assert_eq!(ordered(&all).len(), 3);
    }
}
