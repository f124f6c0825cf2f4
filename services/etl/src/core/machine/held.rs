//! What is missing for good when steps failed, and what gold has to do without.

use std::collections::BTreeSet;

use platform_proto::platform::common::v1::ExecutionStatus as Status;

use super::Row;
use crate::core::spec::Layer;
use crate::core::step::Step;

/// What gold must not be built of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Held {
    /// These data sets, which lack something; none if nothing failed.
    Datasets(BTreeSet<String>),
    /// Anything: something is missing, and it is not known of which data set.
    Everything,
}

impl Row {
    /// What gold must not be built of; `None` as long as something below it can still be done.
    pub(crate) fn held(&self) -> Option<Held> {
        let mut lost = vec![false; self.steps.len()];
        let mut datasets = BTreeSet::new();
        let mut is_known = true;
        for (place, step) in self.steps.iter().enumerate() {
            if step.body.layer == Layer::Gold || step.is_done() {
                continue;
            }
            let waits_for_lost = || step.body.depends_on.iter().any(|on| is_lost(&lost, *on));
            match step.status {
                Status::Failed => {}
                Status::Pending if waits_for_lost() => {}
                Status::Pending
                | Status::Running
                | Status::Unspecified
                | Status::Completed
                | Status::Cancelled
                | Status::Timeout
                | Status::Skipped => return None,
            }
            lost[place] = true;
            is_known &= !step.body.dataset.is_empty();
            datasets.insert(step.body.dataset.clone());
        }
        Some(if is_known { Held::Datasets(datasets) } else { Held::Everything })
    }

    /// Whether it can be found out which aggregations read what was written: everything below gold is done or cannot be,
    /// and what is missing is missing of data sets that are known.
    pub(super) fn may_aggregate(&self) -> bool {
        match self.held() {
            None | Some(Held::Everything) => false,
            Some(Held::Datasets(held)) => held.is_empty() || self.steps.iter().any(touches),
        }
    }
}

/// Whether what a step did may be read in gold.
fn touches(step: &Step) -> bool {
    step.is_done() && (step.body.kind.makes_rows() || !step.body.datasets.is_empty())
}

fn is_lost(lost: &[bool], position: i64) -> bool {
    let place = usize::try_from(position).ok().and_then(|it| it.checked_sub(1));
    place.and_then(|place| lost.get(place)).copied().unwrap_or(false)
}
