//! A whole schedule: a rhythm, and from when to when it counts.

use base::Timestamp;

use crate::{ClockChange, Cron, MICROS_PER_MINUTE, Occurrence};

/// What decides the moments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rhythm {
    /// Somebody's hand.
    Manual,
    /// Minutes from one occurrence to the next; at least 1.
    Interval {
        /// How many.
        minutes: i64,
    },
    /// The clock and the calendar.
    Cron(Cron),
}

/// A schedule whose parts have been understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// What decides the moments.
    pub rhythm: Rhythm,
    /// Whether it counts at all.
    pub enabled: bool,
    /// First moment that counts.
    pub start_at: Option<Timestamp>,
    /// First moment that no longer counts.
    pub end_at: Option<Timestamp>,
}

impl Plan {
    /// A schedule without bounds.
    #[must_use]
    pub fn of(rhythm: Rhythm) -> Self {
        Self { rhythm, enabled: true, start_at: None, end_at: None }
    }

    /// The instant from which an interval is counted: `start_at`, or else the making; none for other rhythms.
    ///
    /// A start is an occurrence itself, the making is not.
    #[must_use]
    pub fn anchor(&self, made_at: Timestamp) -> Option<Timestamp> {
        match self.rhythm {
            Rhythm::Interval { .. } => Some(self.start_at.unwrap_or(made_at)),
            Rhythm::Manual | Rhythm::Cron(_) => None,
        }
    }

    /// Its occurrences after `after`, in order; none if it does not come by itself.
    ///
    /// An interval counts from its anchor, so that it does not drift.
    pub fn occurrences(
        &self,
        after: Timestamp,
        made_at: Timestamp,
    ) -> Box<dyn Iterator<Item = Occurrence> + Send + '_> {
        // The first moment that counts may itself be an occurrence.
        let floor = self.start_at.map(|it| Timestamp::from_micros(it.micros().saturating_sub(1)));
        let after = floor.map_or(after, |floor| floor.max(after));
        let is_on = move |it: &Occurrence| self.end_at.is_none_or(|end_at| it.at < end_at);
        match &self.rhythm {
            _ if !self.enabled => Box::new(std::iter::empty()),
            Rhythm::Manual => Box::new(std::iter::empty()),
            Rhythm::Cron(cron) => Box::new(cron.occurrences(after).take_while(is_on)),
            Rhythm::Interval { minutes } => {
                let step = minutes.max(&1).saturating_mul(MICROS_PER_MINUTE);
                let all = self.interval(step, after, made_at);
                Box::new(all.take_while(is_on))
            }
        }
    }

    fn interval(
        &self,
        step: i64,
        after: Timestamp,
        made_at: Timestamp,
    ) -> impl Iterator<Item = Occurrence> + Send + use<> {
        let anchor = self.start_at.unwrap_or(made_at).micros();
        let least = if self.start_at.is_some() { 0 } else { 1 };
        let passed = after.micros().saturating_sub(anchor).div_euclid(step);
        let first = passed.saturating_add(1).max(least);
        (first..).map_while(move |count| {
            let at = anchor.checked_add(count.checked_mul(step)?)?;
            Some(Occurrence { at: Timestamp::from_micros(at), change: ClockChange::None })
        })
    }

    /// The first occurrence after `after`.
    #[must_use]
    pub fn next(&self, after: Timestamp, made_at: Timestamp) -> Option<Timestamp> {
        self.occurrences(after, made_at).next().map(|it| it.at)
    }

    /// At most `count` occurrences after `after`, in order.
    #[must_use]
    pub fn next_many(&self, after: Timestamp, made_at: Timestamp, count: usize) -> Vec<Timestamp> {
        self.occurrences(after, made_at).take(count).map(|it| it.at).collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const MADE: Timestamp = Timestamp::from_seconds(1_767_225_600);

    fn minute(number: i64) -> Timestamp {
        Timestamp::from_seconds(MADE.seconds() + 60 * number)
    }

    fn interval(minutes: i64) -> Plan {
        Plan::of(Rhythm::Interval { minutes })
    }

    #[test]
    fn an_interval_counts_from_the_making_and_does_not_drift() {
        let plan = interval(60);
        assert_eq!(plan.next(MADE, MADE), Some(minute(60)));
        assert_eq!(plan.next(minute(150), MADE), Some(minute(180)));
        assert_eq!(plan.next(minute(-500), MADE), Some(minute(60)));
        assert_eq!(plan.anchor(MADE), Some(MADE));
    }

    #[test]
    fn an_interval_counts_from_its_start_which_is_an_occurrence() {
        let plan = Plan { start_at: Some(minute(10)), end_at: Some(minute(130)), ..interval(60) };
        assert_eq!(plan.next_many(MADE, MADE, 9), [minute(10), minute(70)]);
        assert_eq!(plan.next(minute(10), MADE), Some(minute(70)));
        assert_eq!(plan.next(minute(70), MADE), None);
        assert_eq!(plan.anchor(MADE), Some(minute(10)));
    }

    #[test]
    fn an_occurrence_at_the_end_does_not_count() {
        let plan = Plan { end_at: Some(minute(60)), ..interval(60) };
        assert_eq!(plan.next(MADE, MADE), None);
    }

    #[test]
    fn what_is_switched_off_or_by_hand_never_comes() {
        assert_eq!(Plan { enabled: false, ..interval(60) }.next(MADE, MADE), None);
        assert_eq!(Plan::of(Rhythm::Manual).next(MADE, MADE), None);
    }

    #[test]
    fn the_ends_of_time_are_no_trap() {
        assert_eq!(interval(60).next(Timestamp::MAX, MADE), None);
        assert!(interval(60).next(Timestamp::MIN, MADE).is_some());
        let cron = Cron::parse("0 6 * * *", chrono_tz::Tz::UTC).unwrap();
        assert_eq!(Plan::of(Rhythm::Cron(cron)).next(Timestamp::MAX, MADE), None);
    }

    proptest! {
        #[test]
        fn intervals_keep_their_distance_to_the_anchor(
            minutes in 5_i64..44_640,
            after in -1_000_000_i64..1_000_000,
            start in prop::option::of(-1_000_000_i64..1_000_000),
        ) {
            let plan = Plan { start_at: start.map(minute), ..interval(minutes) };
            let anchor = plan.anchor(MADE).expect("an interval");
            let next = plan.next(minute(after), MADE).expect("it has no end");
            prop_assert!(minute(after) < next);
            prop_assert_eq!((next.micros() - anchor.micros()) % (minutes * MICROS_PER_MINUTE), 0);
            prop_assert!(anchor <= next);
        }
    }
}
