//! How long backfills take, by what was done before.

use std::time::Duration;

use base::Timestamp;
use store::Tx;

use super::days::Days;
use crate::error::Result;
use crate::store::chunk;

/// How far back it is looked.
const LOOK_BACK: Duration = Duration::from_secs(30 * 86_400);
/// Chunks or executions that are looked at, the newest ones.
const SAMPLE: u32 = 500;

/// How long work of a pipeline typically takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Typical {
    /// Each day of a chunk.
    Day(Duration),
    /// Each execution, of however many days.
    Run(Duration),
}

/// By the chunks of the last 30 days, or else by the executions; `None` without either.
pub(crate) async fn typical(
    tx: &mut Tx,
    key: (i64, &str),
    now: Timestamp,
) -> Result<Option<Typical>> {
    let since = now - LOOK_BACK;
    let done = chunk::done_since(tx, key, since, SAMPLE).await?;
    let per_day = |(days, from, until): (Days, Timestamp, Timestamp)| {
        until.since(from) / u32::try_from(days.count()).unwrap_or(u32::MAX)
    };
    if let Some(day) = median(done.into_iter().map(per_day).collect()) {
        return Ok(Some(Typical::Day(day)));
    }
    let runs = chunk::runs_since(tx, key, since, SAMPLE).await?;
    let run = median(runs.into_iter().map(|(from, until)| until.since(from)).collect());
    Ok(run.map(Typical::Run))
}

impl Typical {
    /// How long so many chunks take of which some run at once.
    pub(crate) fn of(self, chunks: i64, chunk_days: i64, concurrency: i64) -> Duration {
        let small = |number: i64| u32::try_from(number).unwrap_or(u32::MAX);
        let one = match self {
            Self::Day(day) => day.saturating_mul(small(chunk_days)),
            Self::Run(run) => run,
        };
        let rounds = (chunks + concurrency - 1) / concurrency.max(1);
        one.saturating_mul(small(rounds))
    }
}

fn median(mut all: Vec<Duration>) -> Option<Duration> {
    all.sort_unstable();
    all.get(all.len() / 2).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_estimate_counts_rounds_of_chunks_that_run_at_once() {
        let minute = Duration::from_secs(60);
        assert_eq!(Typical::Run(minute).of(10, 7, 1), minute * 10);
        assert_eq!(Typical::Run(minute).of(10, 7, 4), minute * 3);
        assert_eq!(Typical::Day(minute).of(10, 7, 4), minute * 21);
        assert_eq!(Typical::Day(minute).of(0, 7, 4), Duration::ZERO);
    }

    #[test]
    fn the_median_is_not_moved_by_one_that_took_long() {
        let seconds = |all: &[u64]| median(all.iter().map(|it| Duration::from_secs(*it)).collect());
        assert_eq!(seconds(&[5, 900, 3]), Some(Duration::from_secs(5)));
        assert_eq!(seconds(&[]), None);
    }
}
