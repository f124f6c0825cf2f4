//! Which data sets refine what was written, and in which order.

use std::collections::{BTreeMap, BTreeSet};

use platform_proto::platform::common::v1::PaginationRequest;
use platform_proto::platform::config::v1::dataset_service_client::DatasetServiceClient;
use platform_proto::platform::config::v1::{Dataset, DatasetStatus, ListDatasetsRequest};

use super::calls::{Broken, Context, ask};
use crate::core::step::{Kind, StepBody};

/// Rows of a page of data sets.
const PAGE: i32 = 100;

/// For each name those that it reads.
type Reads = BTreeMap<String, Vec<String>>;

impl Context {
    /// Steps for the data sets that refine what was written, themselves or through others, and are not made yet; and the
    /// data sets that lack something, with those that refine them.
    pub(super) async fn refinements(&self) -> Result<(Vec<StepBody>, BTreeSet<String>), Broken> {
        let mut reads = Reads::new();
        for page in 1.. {
            let pagination = PaginationRequest {
                page,
                limit: PAGE,
                sort_by: "name".to_owned(),
                sort_order: "asc".to_owned(),
            };
            let list = ListDatasetsRequest {
                org_id: self.org_id(),
                pagination: Some(pagination),
                ..ListDatasetsRequest::default()
            };
            let mut client = DatasetServiceClient::new(self.parts.config.clone());
            let answer = client.list_datasets(ask(list)).await;
            let answer = answer.map_err(|status| self.broken(&status))?.into_inner();
            reads.extend(answer.datasets.iter().filter_map(reads_of));
            if !answer.pagination.unwrap_or_default().has_next {
                break;
            }
        }
        let held = with_readers(&reads, self.held.clone());
        reads.retain(|name, _| !held.contains(name));
        Ok((order(&reads, &self.touched, &self.refined), held))
    }
}

/// These names, and those that read one of them, themselves or through others.
pub(super) fn with_readers(reads: &Reads, mut names: BTreeSet<String>) -> BTreeSet<String> {
    loop {
        let before = names.len();
        for (name, inputs) in reads {
            if inputs.iter().any(|input| names.contains(input)) {
                names.insert(name.clone());
            }
        }
        if names.len() == before {
            return names;
        }
    }
}

/// What a data set reads, if it refines others and is fed.
fn reads_of(dataset: &Dataset) -> Option<(String, Vec<String>)> {
    match dataset.status() {
        DatasetStatus::Unspecified | DatasetStatus::Active => {}
        DatasetStatus::Paused | DatasetStatus::Deleted => return None,
    }
    let silver = dataset.definition.as_ref()?.silver.as_ref()?;
    let mut inputs: Vec<String> = Vec::new();
    for input in &silver.inputs {
        if !input.dataset.is_empty() && !inputs.contains(&input.dataset) {
            inputs.push(input.dataset.clone());
        }
    }
    (!inputs.is_empty()).then(|| (dataset.name.clone(), inputs))
}

/// Steps for what reads one of these data sets, itself or through others: each after those that make what it reads. Of a
/// circle, which config refuses, nothing is made.
fn order(reads: &Reads, touched: &[String], refined: &BTreeSet<String>) -> Vec<StepBody> {
    let mut reached: BTreeSet<&str> = touched.iter().map(String::as_str).collect();
    loop {
        let before = reached.len();
        for (name, inputs) in reads {
            if inputs.iter().any(|input| reached.contains(input.as_str())) {
                reached.insert(name);
            }
        }
        if reached.len() == before {
            break;
        }
    }
    let is_wanted = |name: &str| {
        let inputs = reads.get(name).into_iter().flatten();
        inputs.into_iter().any(|input| reached.contains(input.as_str()))
    };
    let mut places: BTreeMap<&str, Vec<i64>> = BTreeMap::new();
    let mut steps: Vec<StepBody> = Vec::new();
    loop {
        let is_next = |(name, inputs): &(&String, &Vec<String>)| {
            let waits = |input: &String| is_wanted(input) && !places.contains_key(input.as_str());
            is_wanted(name) && !places.contains_key(name.as_str()) && !inputs.iter().any(waits)
        };
        let Some((name, inputs)) = reads.iter().find(is_next) else { return steps };
        let mut own = Vec::new();
        for input in inputs.iter().filter(|input| reached.contains(input.as_str())) {
            let subject = format!("{input}/{name}");
            if refined.contains(&subject) {
                continue;
            }
            let mut body = StepBody::new(Kind::Refine, subject);
            body.dataset.clone_from(name);
            body.input_ref = format!("silver.{input}");
            body.depends_on = places.get(input.as_str()).cloned().unwrap_or_default();
            steps.push(body);
            own.push(i64::try_from(steps.len()).unwrap_or(i64::MAX));
        }
        places.insert(name, own);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reads(of: &[(&str, &[&str])]) -> Reads {
        let owned = |names: &[&str]| names.iter().map(|it| (*it).to_owned()).collect();
        of.iter().map(|(name, inputs)| ((*name).to_owned(), owned(inputs))).collect()
    }

    fn ordered(
        of: &[(&str, &[&str])],
        touched: &[&str],
        refined: &[&str],
    ) -> Vec<(String, Vec<i64>)> {
        let touched: Vec<String> = touched.iter().map(|&it| it.to_owned()).collect();
        let refined = refined.iter().map(|&it| it.to_owned()).collect();
        let steps = order(&reads(of), &touched, &refined);
        steps.into_iter().map(|step| (step.subject, step.depends_on)).collect()
    }

    fn step(subject: &str, depends_on: &[i64]) -> (String, Vec<i64>) {
        (subject.to_owned(), depends_on.to_vec())
    }

    const CHAIN: &[(&str, &[&str])] = &[
        ("a_top", &["b_mid", "orders"]),
        ("b_mid", &["orders", "clicks"]),
        ("other", &["visits"]),
    ];

    #[test]
    fn a_data_set_is_refined_after_those_that_it_reads() {
        let expected =
            [step("orders/b_mid", &[]), step("b_mid/a_top", &[1]), step("orders/a_top", &[])];
        assert_eq!(ordered(CHAIN, &["orders"], &[]), expected);
        assert_eq!(ordered(CHAIN, &["unread"], &[]), []);
    }

    #[test]
    fn what_is_refined_already_is_not_refined_again() {
        let done = ["orders/b_mid", "b_mid/a_top", "orders/a_top"];
        assert_eq!(ordered(CHAIN, &["orders", "b_mid", "a_top"], &done), []);
        let left = [step("b_mid/a_top", &[]), step("orders/a_top", &[])];
        assert_eq!(ordered(CHAIN, &["orders", "b_mid"], &done[..1]), left);
    }

    #[test]
    fn what_reads_a_name_itself_or_through_others_is_found() {
        let found = with_readers(&reads(CHAIN), BTreeSet::from(["clicks".to_owned()]));
        assert_eq!(found.into_iter().collect::<Vec<_>>(), ["a_top", "b_mid", "clicks"]);
        assert_eq!(with_readers(&reads(CHAIN), BTreeSet::new()), BTreeSet::new());
    }

    #[test]
    fn a_circle_ends() {
        assert_eq!(ordered(&[("a", &["b", "x"]), ("b", &["a"])], &["x"], &[]), []);
    }
}
