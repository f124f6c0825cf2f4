//! What partitions need from time to time: retention, compaction, the memory of producers.
//!
//! Owns:      when each of them is due, and how far each partition has been compacted at what time.
//! Invariant: one partition's trouble is not another's; nothing above a high watermark is touched.
//! Not here:  what compaction removes (`compaction`), segments (`journal`).

use std::sync::Arc;
use std::time::Duration;

use batch::Compression;
use bytes::{Buf, BufMut};
use journal::Retention;

use crate::core::compaction::{Judge, Latest};
use crate::core::intake::millis;
use crate::core::partition::Partition;
use crate::core::partitions::Partitions;
use crate::core::topic::{Placement, Settings};

/// Bytes of a partition after which its producers are written down: as many are read again at the next start.
const SAVED_EVERY: u64 = 64 << 20;
/// The file of the passes, in the partition's folder.
const PASSES: &str = "compactions";
const PASSES_MAGIC: &[u8; 4] = b"RMQC";
/// Passes that are remembered; the oldest makes room.
const PASSES_MAX: usize = 64;

/// Looks after all partitions, one after the other, until the process stops; then it writes down what makes the next
/// start quick.
pub(crate) async fn run(partitions: Arc<Partitions>, every: Duration) {
    let stop = partitions.environment().tasks.stop();
    loop {
        tokio::select! {
            () = stop.cancelled() => return partitions.save().await,
            () = tokio::time::sleep(every) => {}
        }
        for partition in partitions.iter() {
            if stop.is_cancelled() {
                break;
            }
            let environment = partitions.environment();
            let (served, now) = (Arc::clone(&partition), environment.clock.now());
            let tidied = environment.executor.run(move || Ok(tidy(&served, millis(now)))).await;
            let Placement { topic, partition, .. } = &partition.at;
            if let Err(error) = tidied.map_err(Trouble::Io).and_then(|it| it) {
                tracing::warn!(%topic, partition, %error, "the upkeep of a partition failed");
            }
        }
    }
}

#[derive(Debug, thiserror::Error)]
enum Trouble {
    #[error(transparent)]
    Log(#[from] journal::Error),
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

fn tidy(partition: &Partition, now_ms: i64) -> Result<(), Trouble> {
    if partition.is_closed() {
        return Ok(());
    }
    let settings = partition.settings();
    partition.tidy_producers(now_ms, SAVED_EVERY)?;
    if settings.deletes {
        let retention = Retention {
            age_ms: settings.retention_ms,
            bytes: settings.retention_bytes,
            below: Some(partition.high_watermark()),
        };
        let removed = partition.with_log(|writer, _| writer.retain(&retention, now_ms))?;
        if removed.segments > 0 {
            let Placement { topic, partition, .. } = &partition.at;
            tracing::info!(%topic, partition, segments = removed.segments, bytes = removed.bytes, "old records went");
        }
    }
    if settings.compacts { compact(partition, &settings, now_ms) } else { Ok(()) }
}

fn compact(partition: &Partition, settings: &Settings, now_ms: i64) -> Result<(), Trouble> {
    let mut passes = Passes::read(partition);
    let [start, end] = [partition.start(), partition.high_watermark()];
    let compacted = passes.last().map_or(start, |pass| pass.below.max(start));
    let tombstones_below = passes.before(now_ms.saturating_sub(settings.delete_retention_ms));
    // Tombstones of an earlier pass may have become old enough without any new record.
    let has_tombstones = tombstones_below > passes.swept;
    if !is_due(partition, settings, compacted, now_ms)? && !has_tombstones {
        return Ok(());
    }
    let latest = Latest::of(&partition.reader, start, end)?;
    let below = latest.below;
    let last_of_producers = partition.with_log(|_, producers| producers.last_offsets().collect());
    let mut judge = Judge {
        latest,
        safe_from_ms: now_ms.saturating_sub(settings.compaction_lag_min_ms).saturating_add(1),
        tombstones_below,
        last_of_producers,
        compression: Compression::try_from(settings.compression.cast_unsigned())
            .unwrap_or_default(),
    };
    let closed = partition.reader.closed_end().min(below);
    let prepared = partition.reader.prepare_compaction(closed, &mut judge)?;
    let done = partition.with_log(|writer, _| writer.finish_compaction(prepared))?;
    if done.segments > 0 {
        passes.add(Pass { below: closed, at_ms: now_ms }, tombstones_below);
        passes.write(partition)?;
    }
    let Placement { topic, partition, .. } = &partition.at;
    tracing::info!(%topic, partition, dropped = done.dropped, freed_bytes = done.freed_bytes, "compacted");
    Ok(())
}

/// Whether enough of the log has not been compacted, or some of it for too long.
fn is_due(
    partition: &Partition,
    settings: &Settings,
    compacted: u64,
    now_ms: i64,
) -> Result<bool, journal::Error> {
    let closed = partition.reader.closed_end();
    if closed <= compacted {
        return Ok(false);
    }
    let whole = u128::from(closed - partition.start().min(closed)).max(1);
    let share = u128::from(closed - compacted) * 100 / whole;
    if share >= u128::from(settings.dirty_percent_min) {
        return Ok(true);
    }
    let Some(lag_ms) = settings.compaction_lag_max_ms else { return Ok(false) };
    let first = partition.reader.read(compacted, closed, 1)?;
    Ok(first.first().is_some_and(|it| it.timestamp_ms < now_ms.saturating_sub(lag_ms)))
}

/// One compaction: everything below an offset, at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Pass {
    below: u64,
    at_ms: i64,
}

/// The compactions of a partition. A tombstone may go when what it deletes went long enough ago.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Passes {
    /// In the order of time.
    passes: Vec<Pass>,
    /// Tombstones below this have gone.
    swept: u64,
}

impl Passes {
    fn last(&self) -> Option<&Pass> {
        self.passes.last()
    }

    /// How far had been compacted at that time.
    fn before(&self, time_ms: i64) -> u64 {
        let before = self.passes.iter().filter(|pass| pass.at_ms <= time_ms);
        before.map(|pass| pass.below).max().unwrap_or(0)
    }

    fn add(&mut self, pass: Pass, swept: u64) {
        self.swept = self.swept.max(swept);
        // What has been swept needs no time any more.
        let swept = self.swept;
        self.passes.retain(|it| it.below > swept && it.below != pass.below);
        if self.passes.len() >= PASSES_MAX {
            self.passes.remove(0);
        }
        self.passes.push(pass);
    }

    /// What was written; nothing where the file is missing or damaged, which only keeps tombstones longer.
    fn read(partition: &Partition) -> Self {
        let file = partition.read_file(PASSES).unwrap_or_default();
        Self::decode(&file).unwrap_or_default()
    }

    fn write(&self, partition: &Partition) -> std::io::Result<()> {
        partition.write_file(PASSES, &self.encode())
    }

    fn encode(&self) -> Vec<u8> {
        let mut out = Vec::new();
        out.put_slice(PASSES_MAGIC);
        out.put_u64_le(self.swept);
        for pass in &self.passes {
            out.put_u64_le(pass.below);
            out.put_i64_le(pass.at_ms);
        }
        out.put_u32_le(crc32c::crc32c(&out));
        out
    }

    fn decode(file: &[u8]) -> Option<Self> {
        let (content, checksum) = file.split_last_chunk::<4>()?;
        if crc32c::crc32c(content) != u32::from_le_bytes(*checksum) {
            return None;
        }
        let mut rest = content.strip_prefix(PASSES_MAGIC)?;
        let swept = rest.try_get_u64_le().ok()?;
        let mut passes = Vec::new();
        while !rest.is_empty() && passes.len() < PASSES_MAX {
            let (below, at_ms) = (rest.try_get_u64_le().ok()?, rest.try_get_i64_le().ok()?);
            passes.push(Pass { below, at_ms });
        }
        Some(Self { passes, swept })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tombstones_are_old_enough_by_the_time_of_the_pass_that_made_them_the_last() {
        let mut passes = Passes::default();
        passes.add(Pass { below: 100, at_ms: 1000 }, 0);
        passes.add(Pass { below: 200, at_ms: 2000 }, 0);
        assert_eq!((passes.before(999), passes.before(1500), passes.before(2000)), (0, 100, 200));
        passes.add(Pass { below: 300, at_ms: 3000 }, 100);
        assert_eq!((passes.swept, passes.before(1500)), (100, 0));
        assert_eq!(Passes::decode(&passes.encode()), Some(passes.clone()));
        let mut damaged = passes.encode();
        damaged[6] ^= 1;
        assert_eq!(Passes::decode(&damaged), None);
    }
}
