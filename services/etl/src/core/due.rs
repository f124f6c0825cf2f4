//! What becomes of occurrences that are due: the rules for missed ones and for those that meet a run.
//!
//! Owns:      the misfire and the overlap policies, as a function of what is known.
//! Invariant: every occurrence that is given in gets one fate, and at most one start.
//! Not here:  when occurrences are (`schedule`), and writing down what became of them (`core::firing`).

use std::collections::BTreeSet;
use std::time::Duration;

use base::Timestamp;
use platform_proto::platform::etl::v1::{MisfirePolicy, OverlapPolicy};

/// Occurrences that wait under `QUEUE_ALL` and `ALLOW`.
pub(crate) const QUEUE_MAX: usize = 100;

/// An occurrence that is dealt with so long after its time, or later, was missed.
pub(crate) const GRACE: Duration = Duration::from_secs(60);

/// A run policy, as far as occurrences are concerned, with every default filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Rules {
    pub(crate) overlap: OverlapPolicy,
    pub(crate) misfire: MisfirePolicy,
    /// Most missed occurrences that `CATCH_UP` runs.
    pub(crate) catch_up_max: usize,
    /// Occurrences that were missed longer ago are lost.
    pub(crate) misfire_age: Duration,
    /// Executions that run at once under `ALLOW`.
    pub(crate) concurrent_max: usize,
    /// How long after their time occurrences start.
    pub(crate) delay: Duration,
}

/// What waits and runs of a pipeline, backfills not counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Standing {
    /// Executions that have not ended.
    pub(crate) open: usize,
    /// Occurrences that wait for one to end, oldest first.
    pub(crate) queued: Vec<Timestamp>,
}

/// What becomes of an occurrence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    /// An execution starts, which stands for so many missed ones as well.
    Started {
        missed: usize,
    },
    /// It waits, and stands for so many missed ones as well.
    Queued {
        missed: usize,
    },
    SkippedOverlap,
    /// A later one stands for it.
    Coalesced {
        into: Timestamp,
    },
    SkippedMisfire,
}

/// What becomes of occurrences that are due.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Verdict {
    /// By time; every occurrence once.
    pub(crate) fates: Vec<(Timestamp, Fate)>,
    /// Occurrences that waited before, and are lost to a newer one.
    pub(crate) displaced: Vec<Timestamp>,
    /// Whether open executions are to be cancelled.
    pub(crate) cancel: bool,
}

/// Decides on occurrences that are `due`, oldest first.
pub(crate) fn decide(
    rules: &Rules,
    standing: &Standing,
    due: &[Timestamp],
    now: Timestamp,
) -> Verdict {
    let mut verdict = Verdict::default();
    let is_missed = |at: &Timestamp| GRACE <= now.since(*at + rules.delay);
    let (mut old, mut rest) = (Vec::new(), Vec::new());
    for at in due {
        let is_old = is_missed(at) && rules.misfire_age < now.since(*at + rules.delay);
        if is_old { old.push(*at) } else { rest.push(*at) }
    }
    verdict.fates.extend(old.into_iter().map(|at| (at, Fate::SkippedMisfire)));
    let missed = rest.iter().filter(|at| is_missed(at)).count();
    let mut overlaps = Overlaps { rules, standing: standing.clone(), verdict: &mut verdict };
    match rules.misfire {
        MisfirePolicy::Coalesce | MisfirePolicy::Unspecified => {
            if let Some((newest, others)) = rest.split_last() {
                // An occurrence in time stands for those that were missed before it, and for no other in time.
                let (missed, in_time) = others.split_at(missed.min(others.len()));
                let into = *in_time.first().unwrap_or(newest);
                overlaps.pass(missed, Fate::Coalesced { into });
                for at in in_time.iter().chain([newest]) {
                    overlaps.meet(*at, if *at == into { missed.len() } else { 0 });
                }
            }
        }
        MisfirePolicy::CatchUp => {
            let run = rules.catch_up_max.min(missed);
            let (lost, kept) = rest.split_at(missed - run);
            overlaps.pass(lost, Fate::SkippedMisfire);
            for at in kept {
                // What is caught up runs one after the other; what comes in time behind it joins the row.
                if run == 0 { overlaps.meet(*at, 0) } else { overlaps.line_up(*at) }
            }
        }
        MisfirePolicy::Skip => {
            let (lost, in_time) = rest.split_at(missed);
            overlaps.pass(lost, Fate::SkippedMisfire);
            in_time.iter().for_each(|at| overlaps.meet(*at, 0));
        }
    }
    verdict
}

/// The occurrences that wait and may start now, oldest first.
pub(crate) fn released(rules: &Rules, standing: &Standing) -> usize {
    let room = match rules.overlap {
        OverlapPolicy::Allow => rules.concurrent_max,
        OverlapPolicy::Skip
        | OverlapPolicy::QueueOne
        | OverlapPolicy::QueueAll
        | OverlapPolicy::CancelRunning
        | OverlapPolicy::Unspecified => 1,
    };
    room.saturating_sub(standing.open).min(standing.queued.len())
}

/// Applies the overlap policy, occurrence by occurrence.
struct Overlaps<'a> {
    rules: &'a Rules,
    /// As it is after the occurrences so far.
    standing: Standing,
    verdict: &'a mut Verdict,
}

impl Overlaps<'_> {
    fn pass(&mut self, occurrences: &[Timestamp], fate: Fate) {
        self.verdict.fates.extend(occurrences.iter().map(|at| (*at, fate)));
    }

    fn start(&mut self, at: Timestamp, missed: usize) {
        self.standing.open += 1;
        self.verdict.fates.push((at, Fate::Started { missed }));
    }

    fn queue(&mut self, at: Timestamp, missed: usize, most: usize) {
        if most <= self.standing.queued.len() {
            return self.verdict.fates.push((at, Fate::SkippedOverlap));
        }
        self.standing.queued.push(at);
        self.verdict.fates.push((at, Fate::Queued { missed }));
    }

    fn has_room(&self, most: usize) -> bool {
        self.standing.open < most && self.standing.queued.is_empty()
    }

    /// An occurrence that starts as soon as it can, whatever the policy says of others.
    fn line_up(&mut self, at: Timestamp) {
        let most = match self.rules.overlap {
            OverlapPolicy::Allow => self.rules.concurrent_max,
            OverlapPolicy::Skip
            | OverlapPolicy::QueueOne
            | OverlapPolicy::QueueAll
            | OverlapPolicy::CancelRunning
            | OverlapPolicy::Unspecified => 1,
        };
        if self.has_room(most) { self.start(at, 0) } else { self.queue(at, 0, QUEUE_MAX) }
    }

    fn meet(&mut self, at: Timestamp, missed: usize) {
        match self.rules.overlap {
            OverlapPolicy::Skip | OverlapPolicy::Unspecified if self.has_room(1) => {
                self.start(at, missed);
            }
            OverlapPolicy::Skip | OverlapPolicy::Unspecified => self.queue(at, missed, 0),
            OverlapPolicy::QueueOne | OverlapPolicy::QueueAll if self.has_room(1) => {
                self.start(at, missed);
            }
            OverlapPolicy::QueueOne => self.queue(at, missed, 1),
            OverlapPolicy::QueueAll => self.queue(at, missed, QUEUE_MAX),
            OverlapPolicy::CancelRunning if self.has_room(1) => self.start(at, missed),
            OverlapPolicy::CancelRunning => {
                self.verdict.cancel = true;
                let mut waited: BTreeSet<Timestamp> = self.standing.queued.drain(..).collect();
                // One of this very verdict is lost as well; the others waited before.
                for (at, fate) in &mut self.verdict.fates {
                    if waited.remove(at) {
                        *fate = Fate::SkippedOverlap;
                    }
                }
                self.verdict.displaced.extend(waited);
                self.queue(at, missed, 1);
            }
            OverlapPolicy::Allow if self.has_room(self.rules.concurrent_max) => {
                self.start(at, missed);
            }
            OverlapPolicy::Allow => self.queue(at, missed, QUEUE_MAX),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const NOW: Timestamp = Timestamp::from_seconds(1_790_000_000);

    fn rules() -> Rules {
        Rules {
            overlap: OverlapPolicy::Skip,
            misfire: MisfirePolicy::Coalesce,
            catch_up_max: 24,
            misfire_age: Duration::from_secs(7 * 86_400),
            concurrent_max: 1,
            delay: Duration::ZERO,
        }
    }

    /// Minutes before now, oldest first.
    fn ago(minutes: &[u64]) -> Vec<Timestamp> {
        minutes.iter().map(|it| NOW - Duration::from_secs(60 * it)).collect()
    }

    fn fates(rules: &Rules, standing: &Standing, minutes: &[u64]) -> Vec<Fate> {
        let due = ago(minutes);
        let verdict = decide(rules, standing, &due, NOW);
        let times: Vec<Timestamp> = verdict.fates.iter().map(|(at, _)| *at).collect();
        assert_eq!(times, due);
        verdict.fates.into_iter().map(|(_, fate)| fate).collect()
    }

    fn busy(open: usize, queued: &[u64]) -> Standing {
        Standing { open, queued: ago(queued) }
    }

    const STARTED: Fate = Fate::Started { missed: 0 };
    const QUEUED: Fate = Fate::Queued { missed: 0 };

    #[test]
    fn an_occurrence_in_time_starts() {
        for misfire in [MisfirePolicy::Coalesce, MisfirePolicy::CatchUp, MisfirePolicy::Skip] {
            let rules = Rules { misfire, ..rules() };
            assert_eq!(fates(&rules, &Standing::default(), &[0]), [STARTED]);
        }
    }

    #[test]
    fn missed_ones_are_coalesced_into_the_newest_which_counts_them() {
        let standing = Standing::default();
        let into = ago(&[10])[0];
        assert_eq!(
            fates(&rules(), &standing, &[30, 20, 10]),
            [Fate::Coalesced { into }, Fate::Coalesced { into }, Fate::Started { missed: 2 }]
        );
        // One that comes in time stands for them, too.
        let into = NOW;
        assert_eq!(
            fates(&rules(), &standing, &[20, 0]),
            [Fate::Coalesced { into }, Fate::Started { missed: 1 }]
        );
    }

    #[test]
    fn catching_up_runs_the_newest_ones_oldest_first_and_one_after_the_other() {
        let rules = Rules { misfire: MisfirePolicy::CatchUp, catch_up_max: 2, ..rules() };
        assert_eq!(
            fates(&rules, &Standing::default(), &[40, 30, 20, 0]),
            [Fate::SkippedMisfire, STARTED, QUEUED, QUEUED]
        );
        let allow = Rules { overlap: OverlapPolicy::Allow, concurrent_max: 2, ..rules };
        assert_eq!(
            fates(&allow, &Standing::default(), &[40, 30, 20, 0]),
            [Fate::SkippedMisfire, STARTED, STARTED, QUEUED]
        );
    }

    #[test]
    fn missed_ones_are_lost_where_the_policy_says_so_or_they_are_too_old() {
        let skip = Rules { misfire: MisfirePolicy::Skip, ..rules() };
        let standing = Standing::default();
        assert_eq!(
            fates(&skip, &standing, &[20, 10, 0]),
            [Fate::SkippedMisfire, Fate::SkippedMisfire, STARTED]
        );
        for misfire in [MisfirePolicy::Coalesce, MisfirePolicy::CatchUp, MisfirePolicy::Skip] {
            let rules = Rules { misfire, misfire_age: Duration::from_secs(60), ..rules() };
            assert_eq!(fates(&rules, &standing, &[20, 2]), [Fate::SkippedMisfire; 2]);
        }
    }

    #[test]
    fn a_delay_by_jitter_is_no_delay_by_fault() {
        let delay = Duration::from_secs(1800);
        let rules = Rules { misfire: MisfirePolicy::Skip, delay, ..rules() };
        assert_eq!(fates(&rules, &Standing::default(), &[30]), [STARTED]);
        assert_eq!(fates(&rules, &Standing::default(), &[31]), [Fate::SkippedMisfire]);
    }

    #[test]
    fn what_meets_a_run_follows_the_overlap_policy() {
        let of = |overlap, standing| {
            fates(&Rules { overlap, concurrent_max: 2, ..rules() }, &standing, &[0])[0]
        };
        assert_eq!(of(OverlapPolicy::Skip, busy(1, &[])), Fate::SkippedOverlap);
        assert_eq!(of(OverlapPolicy::QueueOne, busy(1, &[])), QUEUED);
        assert_eq!(of(OverlapPolicy::QueueOne, busy(1, &[5])), Fate::SkippedOverlap);
        assert_eq!(of(OverlapPolicy::QueueAll, busy(1, &[5])), QUEUED);
        let full: Vec<u64> = (1..=100).map(|it| 5 * it).rev().collect();
        assert_eq!(of(OverlapPolicy::QueueAll, busy(1, &full)), Fate::SkippedOverlap);
        assert_eq!(of(OverlapPolicy::Allow, busy(1, &[])), STARTED);
        assert_eq!(of(OverlapPolicy::Allow, busy(2, &[])), QUEUED);
        assert_eq!(of(OverlapPolicy::Allow, busy(1, &[5])), QUEUED);
    }

    #[test]
    fn a_newer_one_cancels_what_runs_and_takes_the_place_of_what_waits() {
        let rules = Rules { overlap: OverlapPolicy::CancelRunning, ..rules() };
        let verdict = decide(&rules, &busy(1, &[5]), &ago(&[0]), NOW);
        assert_eq!(verdict.fates, [(NOW, QUEUED)]);
        assert_eq!(verdict.displaced, ago(&[5]));
        assert!(verdict.cancel);
        let idle = decide(&rules, &busy(0, &[]), &ago(&[0]), NOW);
        assert_eq!((idle.fates, idle.cancel), (vec![(NOW, STARTED)], false));
    }

    #[test]
    fn what_waits_starts_when_there_is_room() {
        let allow = Rules { overlap: OverlapPolicy::Allow, concurrent_max: 3, ..rules() };
        assert_eq!(released(&rules(), &busy(1, &[5])), 0);
        assert_eq!(released(&rules(), &busy(0, &[10, 5])), 1);
        assert_eq!(released(&allow, &busy(1, &[15, 10, 5])), 2);
        assert_eq!(released(&allow, &busy(0, &[])), 0);
    }

    fn overlap() -> impl Strategy<Value = OverlapPolicy> {
        prop::sample::select(vec![
            OverlapPolicy::Skip,
            OverlapPolicy::QueueOne,
            OverlapPolicy::QueueAll,
            OverlapPolicy::CancelRunning,
            OverlapPolicy::Allow,
        ])
    }

    fn misfire() -> impl Strategy<Value = MisfirePolicy> {
        let all = vec![MisfirePolicy::Coalesce, MisfirePolicy::CatchUp, MisfirePolicy::Skip];
        prop::sample::select(all)
    }

    proptest! {
        #[test]
        fn every_occurrence_has_one_fate_and_bounds_hold(
            overlap in overlap(),
            misfire in misfire(),
            catch_up_max in 1_usize..24,
            concurrent_max in 1_usize..32,
            open in 0_usize..4,
            queued in prop::collection::btree_set(2000_u64..3000, 0..4),
            due in prop::collection::btree_set(0_u64..1500, 0..40),
        ) {
            let due: Vec<u64> = due.into_iter().rev().collect();
            let queued: Vec<u64> = queued.into_iter().rev().collect();
            let rules = Rules { overlap, misfire, catch_up_max, concurrent_max, ..rules() };
            let standing = busy(open, &queued);
            let verdict = decide(&rules, &standing, &ago(&due), NOW);
            let times: Vec<Timestamp> = verdict.fates.iter().map(|(at, _)| *at).collect();
            prop_assert_eq!(times, ago(&due));
            let started = verdict.fates.iter().filter(|(_, it)| matches!(it, Fate::Started { .. }));
            let started = started.count();
            let most = if overlap == OverlapPolicy::Allow { concurrent_max } else { 1 };
            prop_assert!(started == 0 || open + started <= most);
            let waiting = verdict.fates.iter().filter(|(_, it)| matches!(it, Fate::Queued { .. }));
            prop_assert!(queued.len() + waiting.count() <= QUEUE_MAX + verdict.displaced.len());
            // What is coalesced is counted by exactly one other.
            let coalesced = verdict.fates.iter().filter(|(_, it)| matches!(it, Fate::Coalesced { .. })).count();
            let counted: usize = verdict.fates.iter().map(|(_, it)| match it {
                Fate::Started { missed } | Fate::Queued { missed } => *missed,
                Fate::SkippedOverlap | Fate::Coalesced { .. } | Fate::SkippedMisfire => 0,
            }).sum();
            prop_assert!(counted == coalesced || counted == 0);
        }
    }
}
