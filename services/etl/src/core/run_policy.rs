//! How a pipeline runs: what an operator set, over the defaults of the contract.

use std::collections::BTreeSet;
use std::time::Duration;

use platform_proto::platform::common::v1::AuditAction;
use platform_proto::platform::data::v1::FailureClass;
use platform_proto::platform::etl::v1::{
    ExecutionPriority, MisfirePolicy, OverlapPolicy, RetryPolicy, RunPolicy,
};
use rpc::wire::{duration_from_wire, duration_to_wire};
use store::{Tx, Work};

use super::caller::Caller;
use super::due::Rules;
use super::record::{self, Done};
use super::retry;
use super::schedule::{found, reckon};
use crate::error::{Error, Result};
use crate::store::{run_policy, schedule};

/// Missed occurrences that `CATCH_UP` runs.
const CATCH_UP_RUNS: i32 = 24;
/// Age at which missed occurrences are lost.
const MISFIRE_AGE: Duration = Duration::from_secs(7 * 86_400);
/// Most time of one execution.
const EXECUTION_TIMEOUT: Duration = Duration::from_secs(86_400);
/// Classes of failures that a policy says something of; a worker that is gone is no failure of the work.
const RETRIED: [FailureClass; 9] = [
    FailureClass::Network,
    FailureClass::RateLimited,
    FailureClass::Timeout,
    FailureClass::Data,
    FailureClass::Credentials,
    FailureClass::Configuration,
    FailureClass::Quota,
    FailureClass::Permanent,
    FailureClass::Internal,
];

/// The run policy of a pipeline; what was never set is unset in it. An execution keeps the one it was made with.
pub(crate) async fn of_pipeline(tx: &mut Tx, org: i64, pipeline: &str) -> Result<RunPolicy> {
    let found = run_policy::find(tx, org, pipeline).await?;
    Ok(found.map(|(policy, _)| policy).unwrap_or_default())
}

/// A policy with every default filled in.
pub(crate) fn complete(mut policy: RunPolicy) -> RunPolicy {
    if policy.overlap == OverlapPolicy::Unspecified as i32 {
        policy.overlap = OverlapPolicy::Skip as i32;
    }
    if policy.misfire == MisfirePolicy::Unspecified as i32 {
        policy.misfire = MisfirePolicy::Coalesce as i32;
    }
    if policy.max_catch_up_runs == 0 {
        policy.max_catch_up_runs = CATCH_UP_RUNS;
    }
    if policy.max_concurrent_executions == 0 {
        policy.max_concurrent_executions = 1;
    }
    if policy.priority == ExecutionPriority::Unspecified as i32 {
        policy.priority = ExecutionPriority::Normal as i32;
    }
    policy.max_misfire_age.get_or_insert_with(|| duration_to_wire(MISFIRE_AGE));
    policy.jitter.get_or_insert_with(|| duration_to_wire(Duration::ZERO));
    policy.execution_timeout.get_or_insert_with(|| duration_to_wire(EXECUTION_TIMEOUT));
    policy.retries = RETRIED.iter().filter_map(|class| retried(&policy, *class)).collect();
    policy
}

/// How failures of a class are retried; none if there is no limit, which the contract has no number for.
fn retried(policy: &RunPolicy, class: FailureClass) -> Option<RetryPolicy> {
    let kept = retry::policy(policy, class);
    Some(RetryPolicy {
        failure_class: class as i32,
        max_retries: i32::try_from(kept.max_retries?).unwrap_or(i32::MAX),
        initial_delay: Some(duration_to_wire(kept.initial_delay)),
        max_delay: Some(duration_to_wire(kept.max_delay)),
        multiplier: kept.multiplier,
    })
}

/// What it says of occurrences of a pipeline.
pub(crate) fn rules(policy: &RunPolicy, org: i64, pipeline: &str) -> Rules {
    let policy = complete(policy.clone());
    let span = |it: &Option<_>| it.as_ref().map_or(Duration::ZERO, duration_from_wire);
    Rules {
        overlap: policy.overlap(),
        misfire: policy.misfire(),
        catch_up_max: usize::try_from(policy.max_catch_up_runs).unwrap_or(0),
        misfire_age: span(&policy.max_misfire_age),
        concurrent_max: usize::try_from(policy.max_concurrent_executions).unwrap_or(1),
        delay: ::schedule::delay(&format!("{org}/{pipeline}"), span(&policy.jitter)),
    }
}

/// Refuses what only a look at the whole shows.
pub(crate) fn check(policy: &RunPolicy) -> Result<()> {
    let mut classes = BTreeSet::new();
    for (index, retry) in policy.retries.iter().enumerate() {
        if !classes.insert(retry.failure_class) {
            let field = format!("policy.retries[{index}].failure_class");
            return Err(Error::field(field, "must be named once"));
        }
        let kept = retry::policy(policy, retry.failure_class());
        if kept.max_delay < kept.initial_delay {
            let field = format!("policy.retries[{index}].max_delay");
            return Err(Error::field(field, "must not be less than `initial_delay`"));
        }
    }
    Ok(())
}

/// Reads the run policy of a pipeline, and its revision; 0 if none was set.
pub(crate) struct GetPolicy {
    pub(crate) org_id: i64,
    pub(crate) pipeline_id: String,
}

impl Work for GetPolicy {
    type Output = (RunPolicy, i64);
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        found(tx, self.org_id, &self.pipeline_id).await?;
        let kept = run_policy::find(tx, self.org_id, &self.pipeline_id).await?;
        let (policy, revision) = kept.unwrap_or_default();
        Ok((complete(policy), revision))
    }
}

/// Replaces the run policy of a pipeline.
pub(crate) struct SetPolicy {
    pub(crate) caller: Caller,
    pub(crate) pipeline_id: String,
    pub(crate) policy: RunPolicy,
    pub(crate) expected_revision: Option<i64>,
}

impl Work for SetPolicy {
    type Output = (RunPolicy, i64);
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        let caller = &self.caller;
        let (org, id) = (caller.org_id, self.pipeline_id.as_str());
        let mut stored = found(tx, org, id).await?;
        let (before, revision) = run_policy::find(tx, org, id).await?.unwrap_or_default();
        if let Some(wanted) = self.expected_revision
            && wanted != revision
        {
            return Err(Error::RunPolicyChanged { wanted, found: revision });
        }
        if before == self.policy && 0 < revision {
            return Ok((complete(before), revision));
        }
        let revision = revision + 1;
        run_policy::put(tx, (org, id), &self.policy, revision).await?;
        // Another jitter is another time to start at.
        let delay = rules(&self.policy, org, id).delay;
        reckon(&mut stored, delay);
        schedule::put(tx, &stored).await?;
        let shown = |policy: RunPolicy| {
            let policy = serde_json::to_value(complete(policy)).unwrap_or_default();
            serde_json::json!({ "run_policy": policy })
        };
        let done = Done {
            action: AuditAction::Update,
            entity_type: "pipeline",
            entity_id: id,
            entity_name: &stored.pipeline.name,
            before: shown(before),
            after: shown(self.policy.clone()),
        };
        record::audit(tx, caller, &caller.ids(), done).await?;
        Ok((complete(self.policy.clone()), revision))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_default_is_filled_in_and_what_was_set_stays() {
        let policy = complete(RunPolicy::default());
        assert_eq!(policy.overlap(), OverlapPolicy::Skip);
        assert_eq!(policy.misfire(), MisfirePolicy::Coalesce);
        assert_eq!((policy.max_catch_up_runs, policy.max_concurrent_executions), (24, 1));
        assert_eq!(policy.priority(), ExecutionPriority::Normal);
        let seconds = |it: Option<platform_proto::google::protobuf::Duration>| it.unwrap().seconds;
        assert_eq!(seconds(policy.max_misfire_age), 604_800);
        assert_eq!((seconds(policy.jitter), seconds(policy.execution_timeout)), (0, 86_400));
        assert_eq!(policy.retries.len(), RETRIED.len());
        assert_eq!((policy.retries[0].max_retries, policy.retries[0].multiplier), (5, 2.0));
        let set = RunPolicy { max_catch_up_runs: 3, ..RunPolicy::default() };
        assert_eq!(complete(set).max_catch_up_runs, 3);
    }

    #[test]
    fn jitter_delays_a_pipeline_by_a_part_that_is_always_the_same() {
        let jitter = Some(duration_to_wire(Duration::from_secs(600)));
        let policy = RunPolicy { jitter, ..RunPolicy::default() };
        let delay = rules(&policy, 7, "p").delay;
        assert!(delay < Duration::from_secs(600));
        assert_eq!(rules(&policy, 7, "p").delay, delay);
        assert_eq!(rules(&RunPolicy::default(), 7, "p").delay, Duration::ZERO);
    }

    #[test]
    fn a_class_that_comes_twice_and_a_delay_that_shrinks_are_refused() {
        let retry = |delays: [u64; 2]| RetryPolicy {
            failure_class: FailureClass::Network as i32,
            initial_delay: Some(duration_to_wire(Duration::from_secs(delays[0]))),
            max_delay: Some(duration_to_wire(Duration::from_secs(delays[1]))),
            ..RetryPolicy::default()
        };
        let field =
            |retries: Vec<RetryPolicy>| match check(&RunPolicy { retries, ..RunPolicy::default() })
            {
                Err(Error::Field { field, .. }) => field,
                other => panic!("{other:?}"),
            };
        assert_eq!(field(vec![retry([1, 2]), retry([1, 2])]), "policy.retries[1].failure_class");
        assert_eq!(field(vec![retry([2, 1])]), "policy.retries[0].max_delay");
    }
}
