//! What partitions need from time to time: retention, compaction, the memory of producers.
//!
//! Owns:      when each of them is due, and in which order.
//! Invariant: one partition's trouble is not another's; nothing above a high watermark is touched; what goes from the log
//!            is in the memory of producers before; a partition that is closed is left alone at once.
//! Not here:  what compaction removes (`compaction`), how far it came (`passes`), segments (`journal`).

use std::ops::Range;
use std::sync::Arc;
use std::time::Duration;

use batch::Compression;
use journal::Retention;

use crate::core::compaction::{Judge, KEYS_BYTES_MAX, Latest, appended_since, first_append};
use crate::core::intake::millis;
use crate::core::partition::{COMPACTIONS, Partition};
use crate::core::partitions::Partitions;
use crate::core::passes::{Pass, Passes};
use crate::core::topic::{Placement, Settings};

/// Bytes of a partition after which its producers are written down: as many are read again at the next start.
const SAVED_EVERY: u64 = 64 << 20;
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
            let care = Arc::clone(&partition.care).lock_owned().await;
            let tidied = environment.executor.run(move || {
                let _care = care;
                Ok(tidy(&served, millis(now)))
            });
            let tidied = tidied.await;
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
    if partition.is_closed() || partition.has_stopped() {
        return Ok(());
    }
    let settings = partition.settings();
    partition.tidy_producers(now_ms, SAVED_EVERY)?;
    if settings.deletes {
        delete(partition, &settings, now_ms)?;
    }
    if settings.compacts { compact(partition, &settings, now_ms, KEYS_BYTES_MAX) } else { Ok(()) }
}

/// Lets old records go.
fn delete(partition: &Partition, settings: &Settings, now_ms: i64) -> Result<(), Trouble> {
    let retention = Retention {
        age_ms: settings.retention_ms,
        bytes: settings.retention_bytes,
        below: Some(partition.high_watermark()),
    };
    partition.with_log(|writer, _| writer.close_outlived(&retention, now_ms))?;
    let start = partition.reader.start_after(&retention, now_ms);
    if start <= partition.start() {
        return Ok(());
    }
    // Nothing else knows who wrote what goes.
    partition.save_producers_past(start)?;
    let removed =
        partition.reader.retain(&Retention { below: Some(start), ..retention }, now_ms)?;
    let Placement { topic, partition, .. } = &partition.at;
    tracing::info!(%topic, partition, segments = removed.segments, bytes = removed.bytes, "old records went");
    Ok(())
}

/// Lets superseded records go, if it is time; of the keys, as many are looked at as have room in `keys_bytes_max`.
fn compact(
    partition: &Partition,
    settings: &Settings,
    now_ms: i64,
    keys_bytes_max: usize,
) -> Result<(), Trouble> {
    let reader = &partition.reader;
    let mut passes = passes(partition);
    let from = passes.next.max(partition.start());
    let closed = reader.closed_end().max(from);
    let ready = match settings.compaction_lag_min_ms {
        0 => closed,
        lag_ms => appended_since(reader, from..closed, now_ms.saturating_sub(lag_ms) + 1)?,
    };
    // Tombstones of an earlier pass may have become old enough without any new record.
    let swept = passes.to_sweep(now_ms.saturating_sub(settings.delete_retention_ms));
    if swept == 0 && !is_due(partition, settings, from..ready, now_ms)? {
        return Ok(());
    }
    // The segments lose the keys of requests.
    partition.save_producers_past(closed)?;
    let is_over = || partition.is_closed();
    // What a crash may take away supersedes nothing yet.
    let end = partition.high_watermark().min(reader.durable());
    let latest = Latest::of(reader, from..end, keys_bytes_max, &is_over)?;
    let below = latest.below.min(ready);
    let mut judge = Judge {
        latest,
        below,
        tombstones_below: swept,
        last_of_producers: partition.with_log(|_, producers| producers.last_offsets().collect()),
        compression: Compression::try_from(settings.compression.cast_unsigned())
            .unwrap_or_default(),
        sealed: None,
        is_over: &is_over,
    };
    let prepared = reader.prepare_compaction(closed, &mut judge)?;
    let sealed = judge.sealed;
    let done = prepared.finish()?;
    if done.segments == 0 {
        return Ok(());
    }
    // A tombstone has to stay as long as anything does that it deletes.
    let left = [sealed, done.damaged, done.undone].into_iter().flatten();
    let pass = Pass { below: left.fold(below, u64::min), at_ms: now_ms };
    // What was judged and stays all the same has its tombstones, too.
    let next = done.undone.map_or(below, |it| it.min(below));
    passes.add(pass, next, swept.min(next));
    partition.write_file(COMPACTIONS, &passes.encode())?;
    let Placement { topic, partition, .. } = &partition.at;
    tracing::info!(%topic, partition, dropped = done.dropped, freed_bytes = done.freed_bytes, "compacted");
    Ok(())
}

/// What was written down; nothing where the file is missing or damaged, which only keeps tombstones longer.
fn passes(partition: &Partition) -> Passes {
    let file = partition.read_file(COMPACTIONS).unwrap_or_default();
    let read = Passes::decode(&file);
    read.filter(|passes| passes.fits(partition.end())).unwrap_or_default()
}

/// Whether enough of the log has not been compacted, or some of it for too long. `dirty`: what could be.
fn is_due(
    partition: &Partition,
    settings: &Settings,
    dirty: Range<u64>,
    now_ms: i64,
) -> Result<bool, journal::Error> {
    if dirty.is_empty() {
        return Ok(false);
    }
    let whole = u128::from(dirty.end - partition.start().min(dirty.start)).max(1);
    let share = u128::from(dirty.end - dirty.start) * 100 / whole;
    if share >= u128::from(settings.dirty_percent_min) {
        return Ok(true);
    }
    let Some(lag_ms) = settings.compaction_lag_max_ms else { return Ok(false) };
    let first = first_append(&partition.reader, dirty)?;
    Ok(first.is_some_and(|(at_ms, _)| at_ms < now_ms.saturating_sub(lag_ms)))
}

#[cfg(test)]
#[path = "upkeep_tests.rs"]
mod tests;
