//! Which columns of a table hold personal data.
//!
//! A silver column is personal if its declaration says so. Gold has no such declaration: a column is personal if a
//! personal column of an input goes into it, and it is more than a count. What was received of rows with a personal
//! column is personal as a whole.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use platform_proto::platform::config::v1 as config;
use platform_proto::platform::config::v1::AggregateFunction;

use super::Layer;

/// Columns of bronze that hold what was received.
const RECEIVED: [&str; 2] = ["record", "payload"];
/// The column of silver that says what is wrong with a row, in words that may hold values of it.
const ISSUES: &str = "_quality_issues";
/// Data sets that are followed from one to the next.
const DEPTH_MAX: usize = 64;

type Datasets = BTreeMap<String, Arc<config::Dataset>>;

/// Names of columns with personal data.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Personal(BTreeSet<String>);

impl Personal {
    /// The personal columns of a table.
    pub(super) fn of(datasets: &Datasets, dataset: &str, layer: Layer) -> Self {
        let Some(definition) = definition(datasets, dataset) else { return Self::default() };
        let silver = definition.silver.as_ref().map(of_silver).unwrap_or_default();
        match layer {
            Layer::Bronze if silver.is_empty() => Self::default(),
            Layer::Bronze => Self(RECEIVED.map(str::to_owned).into()),
            Layer::Silver if silver.is_empty() => Self::default(),
            Layer::Silver => Self(silver.into_iter().chain([ISSUES.to_owned()]).collect()),
            Layer::Gold => Self(of_gold(datasets, dataset, DEPTH_MAX)),
        }
    }

    pub(crate) fn has(&self, column: &str) -> bool {
        self.0.contains(column)
    }
}

fn definition<'d>(datasets: &'d Datasets, name: &str) -> Option<&'d config::DatasetDefinition> {
    datasets.get(name)?.definition.as_ref()
}

fn of_silver(silver: &config::SilverDefinition) -> BTreeSet<String> {
    silver.columns.iter().filter(|it| it.is_personal).map(|it| it.name.clone()).collect()
}

/// What of joined rows is personal, by the names that formulas use.
struct Joined {
    names: BTreeSet<String>,
    /// An input could not be followed, so that all of it may be.
    is_unknown: bool,
}

impl Joined {
    fn of(datasets: &Datasets, gold: &config::GoldDefinition, depth: usize) -> Self {
        let mut joined = Self { names: BTreeSet::new(), is_unknown: false };
        for input in &gold.inputs {
            let found = definition(datasets, &input.dataset);
            let (Some(definition), Some(depth)) = (found, depth.checked_sub(1)) else {
                joined.is_unknown = true;
                continue;
            };
            let personal = match (&definition.gold, &definition.silver) {
                (Some(_), _) => of_gold(datasets, &input.dataset, depth),
                (None, Some(silver)) => of_silver(silver),
                (None, None) => BTreeSet::new(),
            };
            let alias = if input.alias.is_empty() { &input.dataset } else { &input.alias };
            for name in personal {
                joined.names.insert(format!("{alias}.{name}"));
                joined.names.insert(name);
            }
        }
        joined
    }

    /// Whether a name is that of a personal column, or of a part of one.
    fn has(&self, name: &str) -> bool {
        let mut ends = name.match_indices('.').map(|(end, _)| end).chain([name.len()]);
        self.is_unknown || ends.any(|end| self.names.contains(&name[..end]))
    }

    /// Whether a personal column goes into a formula; one that is not understood is taken for such.
    fn feeds(&self, text: &str) -> bool {
        match formula::parse(text) {
            Ok(formula) => formula.variables().iter().any(|it| self.has(it)),
            Err(_) => self.is_unknown || !self.names.is_empty(),
        }
    }
}

fn of_gold(datasets: &Datasets, dataset: &str, depth: usize) -> BTreeSet<String> {
    let gold = definition(datasets, dataset).and_then(|it| it.gold.as_ref());
    let Some(gold) = gold else { return BTreeSet::new() };
    let joined = Joined::of(datasets, gold, depth);
    let mut made = Joined { names: BTreeSet::new(), is_unknown: false };
    for dimension in &gold.dimensions {
        let text = &dimension.formula;
        if if text.is_empty() { joined.has(&dimension.name) } else { joined.feeds(text) } {
            made.names.insert(dimension.name.clone());
        }
    }
    for measure in &gold.measures {
        if !counts(measure.function()) && joined.feeds(&measure.formula) {
            made.names.insert(measure.name.clone());
        }
    }
    // Derived columns and windows may use each other in any order.
    loop {
        let before = made.names.len();
        for column in &gold.derived {
            if made.feeds(&column.formula) {
                made.names.insert(column.name.clone());
            }
        }
        for window in &gold.windows {
            if !counts(window.function()) && made.has(&window.column) {
                made.names.insert(window.name.clone());
            }
        }
        if before == made.names.len() {
            return made.names;
        }
    }
}

/// Whether a function tells how many values there are, and none of them.
fn counts(function: AggregateFunction) -> bool {
    matches!(
        function,
        AggregateFunction::Count
            | AggregateFunction::CountDistinct
            | AggregateFunction::ApproximateCountDistinct
    )
}

#[cfg(test)]
mod tests {
    use super::super::samples::{living, people};
    use super::*;

    fn found(datasets: Vec<config::Dataset>, name: &str, layer: Layer) -> Vec<String> {
        let all = datasets.into_iter().map(|it| (it.name.clone(), Arc::new(it))).collect();
        Personal::of(&all, name, layer).0.into_iter().collect()
    }

    #[test]
    fn silver_is_personal_as_declared_and_bronze_with_it() {
        let all = || vec![people()];
        assert_eq!(found(all(), "people", Layer::Silver), ["_quality_issues", "email"]);
        assert_eq!(found(all(), "people", Layer::Bronze), ["payload", "record"]);
        let mut plain = people();
        let definition = plain.definition.as_mut().unwrap();
        definition.silver.as_mut().unwrap().columns[1].is_personal = false;
        assert!(found(vec![plain.clone()], "people", Layer::Silver).is_empty());
        assert!(found(vec![plain], "people", Layer::Bronze).is_empty());
    }

    #[test]
    fn gold_is_personal_where_a_personal_column_goes_into_it() {
        let personal = found(vec![people(), living()], "living", Layer::Gold);
        assert_eq!(personal, ["email", "first", "host", "newest", "shown"]);
    }

    #[test]
    fn gold_over_gold_is_followed_and_a_circle_ends() {
        let mut above = living();
        above.name = "above".to_owned();
        let gold = above.definition.as_mut().unwrap().gold.as_mut().unwrap();
        gold.inputs[0].dataset = "living".to_owned();
        gold.dimensions[1].formula = "p.shown".to_owned();
        let personal = found(vec![people(), living(), above.clone()], "above", Layer::Gold);
        assert!(personal.contains(&"host".to_owned()), "{personal:?}");
        let gold = above.definition.as_mut().unwrap().gold.as_mut().unwrap();
        gold.inputs[0].dataset = "above".to_owned();
        // What cannot be followed to its end may be anything.
        let personal = found(vec![above], "above", Layer::Gold);
        assert!(personal.contains(&"country".to_owned()), "{personal:?}");
    }
}
