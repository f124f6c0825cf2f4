//! The log of an execution: which entries are kept, and reading them.

use std::collections::BTreeMap;

use base::Timestamp;
use platform_proto::platform::etl::v1::LogLevel;
use store::{Tx, Work};

use super::execution::Execution;
use super::machine::Line;
use crate::convert::cursor::Place;
use crate::error::{Error, Result};
use crate::store::execution;
use crate::store::log::{self, Entry, Filter};

/// Entries that are kept before sampling begins. With all samples that follow there are less than 10,000.
const WHOLE: i64 = 8000;
/// Characters of a message.
const MESSAGE_MAX: usize = 4096;
/// Entries that a stream reads at once.
const BATCH: u32 = 500;

/// Whether the entry of a sequence is kept: all of the first, then of each tenfold only so many.
fn keeps(sequence: i64) -> bool {
    if sequence <= WHOLE {
        return true;
    }
    let digits = sequence.ilog10();
    let every = 10_i64.pow(digits.saturating_sub(1));
    sequence % every == 0
}

/// Adds entries; how many were kept.
async fn append(tx: &mut Tx, key: (i64, &str), entries: &[Entry]) -> Result<i64> {
    let mut sequence = log::end(tx, key).await?;
    let mut stored = 0;
    for entry in entries {
        sequence += 1;
        let mut entry = Entry { sequence, ..entry.clone() };
        if sequence == WHOLE {
            entry.level = LogLevel::Warning;
            entry.message = format!(
                "{WHOLE} entries are kept; from here on the log is a sample: {}",
                entry.message
            );
        }
        if keeps(sequence) {
            entry.message = entry.message.chars().take(MESSAGE_MAX).collect();
            log::insert(tx, key, &entry).await?;
            stored += 1;
        }
    }
    log::set_end(tx, key, sequence).await?;
    Ok(stored)
}

/// Adds a line of the worker.
pub(crate) async fn write(
    tx: &mut Tx,
    execution: &Execution,
    line: &Line,
    now: Timestamp,
) -> Result<()> {
    let entry = Entry {
        sequence: 0,
        at: now,
        level: line.level,
        layer: line.layer.to_owned(),
        message: line.message.clone(),
        metadata: BTreeMap::new(),
        step_id: line.step_id.clone(),
        attempt: line.attempt,
    };
    append(tx, (execution.org_id, &execution.id), &[entry]).await?;
    Ok(())
}

/// Adds entries of another service.
pub(crate) struct Append {
    pub(crate) org_id: i64,
    pub(crate) id: String,
    pub(crate) fence: i64,
    pub(crate) request_id: String,
    pub(crate) entries: Vec<Entry>,
}

impl Work for Append {
    /// How many were kept.
    type Output = i64;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<i64> {
        let key = (self.org_id, self.id.as_str());
        let execution = execution::found(tx, self.org_id, &self.id).await?;
        let newest = execution.lease.fence;
        if self.fence != newest {
            return Err(Error::StaleFence { id: self.id.clone(), given: self.fence, newest });
        }
        if let Some(stored) = log::answered(tx, key, &self.request_id).await? {
            return Ok(stored);
        }
        let stored = append(tx, key, &self.entries).await?;
        log::answer(tx, key, &self.request_id, stored).await?;
        Ok(stored)
    }
}

/// Reads one page of a log.
pub(crate) struct ReadLog {
    pub(crate) org_id: i64,
    pub(crate) id: String,
    pub(crate) filter: Filter,
    pub(crate) place: Place,
}

impl Work for ReadLog {
    type Output = Vec<Entry>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Entry>> {
        execution::found(tx, self.org_id, &self.id).await?;
        log::page(tx, (self.org_id, &self.id), &self.filter, &self.place).await
    }
}

/// Reads on in a log, after a sequence.
pub(crate) struct FollowLog {
    pub(crate) org_id: i64,
    pub(crate) id: String,
    pub(crate) filter: Filter,
    pub(crate) after: i64,
}

/// What comes next in a log.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Followed {
    pub(crate) entries: Vec<Entry>,
    /// Nothing follows, since the execution has ended.
    pub(crate) is_last: bool,
}

impl Work for FollowLog {
    type Output = Followed;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Followed> {
        let execution = execution::found(tx, self.org_id, &self.id).await?;
        let key = (self.org_id, self.id.as_str());
        let entries = log::after(tx, key, &self.filter, self.after, BATCH).await?;
        let is_last = !execution.is_open() && entries.len() < BATCH as usize;
        Ok(Followed { entries, is_last })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_log_of_any_length_keeps_less_than_ten_thousand_entries() {
        let up_to_a_million = (1..1_000_000).filter(|sequence| keeps(*sequence)).count();
        // Each further tenfold adds 90.
        let all = up_to_a_million + 90 * 13;
        assert!(8000 < up_to_a_million && all < 10_000, "{up_to_a_million} {all}");
        assert!(keeps(WHOLE) && keeps(1_000_000) && !keeps(1_000_001));
    }
}
