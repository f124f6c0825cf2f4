//! What refines a data set is brought up to date after it.

use std::collections::BTreeMap;
use std::sync::Arc;

use platform_proto::platform::config::v1::Dataset;
use tracing::warn;

use super::{Job, process, silver_of};
use crate::core::refine::Forget;
use crate::error::{Error, Result};
use crate::fence::Fence;
use crate::parts::Parts;
use crate::store::refine::Pair;

/// Lets a data set that refines others be made anew the next time, because rows of its own went.
///
/// # Errors
/// Those of the store.
pub(crate) async fn forget(parts: &Parts, org_id: i64, dataset: &str) -> Result<()> {
    parts.db.write(Forget { org_id, dataset: dataset.to_owned() }).await
}

/// Brings a data set up to date if it refines others, and then what refines it, itself or through others; what fails
/// waits for the next call.
pub(crate) async fn follow(parts: &Arc<Parts>, org_id: i64, changed: &str) -> Result<()> {
    let all = parts.datasets.list(org_id).await?;
    for pair in own(&all, changed).into_iter().chain(order(&all, changed)) {
        let Some(dataset) = all.iter().find(|it| it.name == pair.dataset) else { continue };
        let job = Job {
            caller: parts.background(org_id),
            fence: Fence { org_id, ..Fence::default() },
            pipeline_id: String::new(),
            pair,
            dataset: Arc::clone(dataset),
            force: false,
        };
        match Box::pin(process(parts, &job)).await {
            Ok(_) | Err(Error::BatchNotFound { .. }) => {}
            Err(error) => warn!(pair = job.pair.id(), %error, "not refined"),
        }
    }
    Ok(())
}

/// The first input of a data set, if it refines others: making it anew takes the others as well.
fn own(all: &[Arc<Dataset>], changed: &str) -> Option<Pair> {
    let dataset = all.iter().find(|it| it.name == changed)?;
    let inputs = &silver_of(dataset).ok()?.inputs;
    let input = inputs.iter().find(|it| !it.dataset.is_empty())?;
    Some(Pair { input: input.dataset.clone(), dataset: changed.to_owned() })
}

/// What has to be refined after a data set changed, each after what it reads. A circle, which config refuses, is left.
pub(crate) fn order(all: &[Arc<Dataset>], changed: &str) -> Vec<Pair> {
    let reads: BTreeMap<&str, Vec<&str>> = all
        .iter()
        .filter_map(|it| Some((it.name.as_str(), silver_of(it).ok()?)))
        .map(|(name, silver)| {
            let inputs = silver.inputs.iter().map(|it| it.dataset.as_str());
            (name, inputs.filter(|it| !it.is_empty()).collect::<Vec<_>>())
        })
        .filter(|(_, inputs)| !inputs.is_empty())
        .collect();
    let mut touched = vec![changed];
    let mut wanted: Vec<&str> = Vec::new();
    while let Some(name) = touched.pop() {
        for (dataset, inputs) in &reads {
            if inputs.contains(&name) && *dataset != changed && !wanted.contains(dataset) {
                wanted.push(dataset);
                touched.push(dataset);
            }
        }
    }
    let mut pairs: Vec<Pair> = Vec::new();
    let mut done: Vec<&str> = Vec::new();
    loop {
        let waits = |name: &str| wanted.contains(&name) && !done.contains(&name);
        let next = wanted
            .iter()
            .find(|it| !done.contains(it) && !reads[**it].iter().any(|input| waits(input)));
        let Some(next) = next.copied() else { return pairs };
        for input in &reads[next] {
            let pair = Pair { input: (*input).to_owned(), dataset: next.to_owned() };
            let is_new = *input == changed || wanted.contains(input);
            if is_new && !pairs.contains(&pair) {
                pairs.push(pair);
            }
        }
        done.push(next);
    }
}
