//! What services report about objects; it makes no version.

use platform_proto::platform::common::v1::PipelineStatus;
use platform_proto::platform::config::v1 as pb;
use rpc::wire::timestamp_from_wire;
use store::{Tx, Work};

use crate::error::{Error, Result};
use crate::kind::Kind;
use crate::store::object::{self, Activity};

/// What is known of the runs of a pipeline after another report; none if it is about an older execution.
///
/// Of what is kept, `status` is FAILED or unset; that of a pipeline that works is what people decided.
pub(crate) fn merge(
    known: Option<&pb::ReportPipelineRunRequest>,
    report: &pb::ReportPipelineRunRequest,
) -> Option<pb::ReportPipelineRunRequest> {
    let execution = report.execution.as_ref()?;
    let before = known.and_then(|known| known.execution.as_ref());
    if let Some(before) = before
        && is_older(execution, before)
    {
        return None;
    }
    let mut merged = report.clone();
    match report.status.map(PipelineStatus::try_from) {
        Some(Ok(PipelineStatus::Failed)) => {}
        Some(
            Ok(
                PipelineStatus::Active
                | PipelineStatus::Paused
                | PipelineStatus::Disabled
                | PipelineStatus::Unspecified,
            )
            | Err(_),
        ) => {
            merged.status = None;
            merged.status_reason.clear();
        }
        None => {
            merged.status = known.and_then(|known| known.status);
            merged.status_reason =
                known.map(|known| known.status_reason.clone()).unwrap_or_default();
        }
    }
    // Neither is part of what is kept.
    merged.org_id = 0;
    merged.pipeline_id.clear();
    (Some(&merged) != known).then_some(merged)
}

/// Whether an execution started before the one that is known, or tells less of the same one.
fn is_older(execution: &pb::ExecutionSummary, known: &pb::ExecutionSummary) -> bool {
    let at = |it: &pb::ExecutionSummary| it.started_at.as_ref().map(timestamp_from_wire);
    if execution.execution_id == known.execution_id {
        return known.completed_at.is_some() && execution.completed_at.is_none();
    }
    // Ids that tell when they were made say which of two was first, also of those that wait to start.
    let by_id = || match (made_at(&execution.execution_id), made_at(&known.execution_id)) {
        (Some(execution), Some(known)) if execution != known => Some(execution < known),
        _ => None,
    };
    match (at(execution), at(known)) {
        (Some(execution), Some(known)) => execution < known,
        (None, _) => by_id().unwrap_or(false),
        // One that waits to start is newer than any that started before it ended.
        (Some(execution), None) => by_id().unwrap_or_else(|| {
            let end = known.completed_at.as_ref().map(timestamp_from_wire);
            end.is_none_or(|end| execution < end)
        }),
    }
}

/// Milliseconds since 1970 at which an id was made; `None` unless it is a UUID of version 7.
fn made_at(id: &str) -> Option<u64> {
    let is_uuid = id.len() == 36
        && id.char_indices().all(|(index, letter)| match index {
            8 | 13 | 18 | 23 => letter == '-',
            14 => letter == '7',
            _ => letter.is_ascii_hexdigit(),
        });
    let digits = is_uuid.then(|| [&id[..8], &id[9..13]].concat())?;
    u64::from_str_radix(&digits, 16).ok()
}

/// Takes totals of rules; how many rose.
pub(crate) struct ReportStats {
    pub(crate) org_id: i64,
    pub(crate) request: pb::ReportRuleStatsRequest,
}

impl Work for ReportStats {
    type Output = i32;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<i32> {
        let mut risen = 0;
        for (id, stats) in &self.request.stats_by_rule_id {
            let found = object::find(tx, self.org_id, Kind::Rule, id).await?;
            let Some(mut rule) = found.filter(|it| it.deleted_at.is_none()) else { continue };
            let known = match &rule.activity {
                Activity::Stats(known) => known.clone(),
                Activity::None | Activity::Run(_) => pb::RuleStats::default(),
            };
            let Some(merged) = raised(&known, stats) else { continue };
            rule.activity = Activity::Stats(merged);
            object::put(tx, &rule).await?;
            risen += 1;
        }
        Ok(risen)
    }
}

/// The greater of both in every total; none if nothing rose.
fn raised(known: &pb::RuleStats, stats: &pb::RuleStats) -> Option<pb::RuleStats> {
    let later = |a: Option<platform_proto::google::protobuf::Timestamp>,
                 b: Option<platform_proto::google::protobuf::Timestamp>| {
        match (a, b) {
            (Some(a), Some(b)) if timestamp_from_wire(&a) < timestamp_from_wire(&b) => Some(b),
            (Some(a), _) => Some(a),
            (None, b) => b,
        }
    };
    let merged = pb::RuleStats {
        total_evaluations: known.total_evaluations.max(stats.total_evaluations),
        total_matches: known.total_matches.max(stats.total_matches),
        last_evaluated_at: later(known.last_evaluated_at, stats.last_evaluated_at),
        last_matched_at: later(known.last_matched_at, stats.last_matched_at),
    };
    (merged != *known).then_some(merged)
}

#[cfg(test)]
mod tests {
    use platform_proto::google::protobuf::Timestamp;

    use super::*;

    fn report(
        id: &str,
        started: i64,
        status: Option<PipelineStatus>,
    ) -> pb::ReportPipelineRunRequest {
        pb::ReportPipelineRunRequest {
            execution: Some(pb::ExecutionSummary {
                execution_id: id.to_owned(),
                started_at: Some(Timestamp { seconds: started, nanos: 0 }),
                ..Default::default()
            }),
            status: status.map(|it| it as i32),
            ..Default::default()
        }
    }

    #[test]
    fn an_older_execution_changes_nothing_and_the_same_report_twice_neither() {
        let known = merge(None, &report("b", 20, None)).unwrap();
        assert_eq!(merge(Some(&known), &report("a", 10, None)), None);
        assert_eq!(merge(Some(&known), &report("b", 20, None)), None);
        assert!(merge(Some(&known), &report("c", 30, None)).is_some());
    }

    fn waiting(id: &str) -> pb::ReportPipelineRunRequest {
        let mut report = report(id, 0, None);
        report.execution.as_mut().unwrap().started_at = None;
        report
    }

    #[test]
    fn a_late_report_of_an_older_run_leaves_a_newer_one_that_waits() {
        let known = merge(None, &waiting("b")).unwrap();
        assert_eq!(merge(Some(&known), &report("a", 10, None)), None);
        // It starts, or the next one waits; or it is cancelled, and the next one starts afterwards.
        assert!(merge(Some(&known), &report("b", 20, None)).is_some());
        assert!(merge(Some(&known), &waiting("c")).is_some());
        let mut cancelled = known.clone();
        let end = Some(Timestamp { seconds: 15, nanos: 0 });
        cancelled.execution.as_mut().unwrap().completed_at = end;
        let known = merge(Some(&known), &cancelled).unwrap();
        assert_eq!(merge(Some(&known), &report("a", 10, None)), None);
        assert!(merge(Some(&known), &report("c", 20, None)).is_some());
    }

    #[test]
    fn ids_that_tell_their_time_say_which_run_was_first() {
        let (a, b) =
            ("019a0000-0000-7000-8000-000000000001", "019a0000-0001-7000-8000-000000000000");
        let known = merge(None, &waiting(b)).unwrap();
        assert_eq!(merge(Some(&known), &report(a, 10, None)), None);
        assert_eq!(merge(Some(&known), &waiting(a)), None);
        // The one that waited was lost; what was made after it counts.
        let lost = merge(None, &waiting(a)).unwrap();
        assert!(merge(Some(&lost), &report(b, 20, None)).is_some());
    }

    #[test]
    fn an_execution_that_ended_does_not_begin_again() {
        let mut ended = report("a", 10, None);
        ended.execution.as_mut().unwrap().completed_at = Some(Timestamp { seconds: 15, nanos: 0 });
        let known = merge(None, &ended).unwrap();
        assert_eq!(merge(Some(&known), &report("a", 10, None)), None);
    }

    #[test]
    fn failed_stays_until_a_success_says_active() {
        let failed = merge(None, &report("a", 10, Some(PipelineStatus::Failed))).unwrap();
        assert_eq!(failed.status, Some(PipelineStatus::Failed as i32));
        let next = merge(Some(&failed), &report("b", 20, None)).unwrap();
        assert_eq!(next.status, Some(PipelineStatus::Failed as i32));
        let good = merge(Some(&next), &report("c", 30, Some(PipelineStatus::Active))).unwrap();
        assert_eq!(good.status, None);
    }

    #[test]
    fn totals_only_rise() {
        let stats = |evaluations, matches| pb::RuleStats {
            total_evaluations: evaluations,
            total_matches: matches,
            ..Default::default()
        };
        assert_eq!(raised(&stats(5, 2), &stats(4, 2)), None);
        assert_eq!(raised(&stats(5, 2), &stats(4, 3)), Some(stats(5, 3)));
    }
}
