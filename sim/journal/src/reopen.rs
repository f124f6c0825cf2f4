//! What an opening may find.

use std::mem::take;

use anyhow::{Result, ensure};
use journal::Recovery;

use crate::log::Log;
use crate::model::Model;
use crate::world::World;

/// Compares what an opening found with what may be there, which from then on must be there.
pub(crate) fn reconcile(world: &mut World, log: &Log, recovery: &Recovery) -> Result<()> {
    let (start, end) = (log.reader.start(), log.reader.end());
    let model = &mut world.model;
    let forgetting = take(&mut world.forgetting);
    let starts = take(&mut model.starts);
    let forgotten = || {
        let by_policy =
            |&(oldest, bytes): &(Option<i64>, Option<u64>)| model.may_forget(start, oldest, bytes);
        start > model.start && start <= model.end && forgetting.iter().any(by_policy)
    };
    ensure!(
        start == model.start || starts.contains(&start) || forgotten(),
        "starts at {start}, not at {} or {starts:?}",
        model.start
    );
    let was_cutting = model.cut.is_some();
    let cut = model.cut.take().map_or(u64::MAX, |cut| model.least_end(cut));
    let low = model.durable.min(cut).max(start);
    let candidates = take(&mut model.candidates);
    let high = candidates
        .last_key_value()
        .map_or(model.end, |(offset, entry)| model.end.max(offset + u64::from(entry.span)));
    ensure!(end <= high, "ends at {end}, and nothing was written behind {high}");
    if end < low {
        let damaged = model.may_be_damaged(end, u64::MAX);
        ensure!(damaged && !is_witnessed(model, end, low), "ends at {end}, durable was {low}");
    }
    for (offset, entry) in candidates.into_iter().filter(|(offset, _)| *offset < end) {
        ensure!(offset >= model.end, "{offset} is there twice");
        model.append(vec![entry]);
    }
    let cuts = model.cuts(end);
    // The start is durable before the entry that holds it, which may be lost.
    ensure!(cuts.contains(&end) || end == start, "ends at {end}, in the middle of an entry");
    model.truncate(end.min(cuts[0]));
    if end == start || was_cutting {
        // The epoch of what was lost holds for what comes, or it does not; one whose first entry
        // was compacted away may begin at the next.
        model.epochs = log.reader.epochs().iter().map(|it| (it.epoch, it.offset)).collect();
    }
    model.end = end;
    model.advance(start);
    // What an opening shows is durable, and it says so on the disk.
    model.durable = end;
    model.stated = end;
    for (_, to) in &mut model.damaged {
        *to = (*to).min(end);
    }
    model.damaged.retain(|(from, to)| from < to);
    for damage in &recovery.damage {
        ensure!(model.hit.contains(&damage.segment), "damage where nothing was damaged: {damage}");
    }
    Ok(())
}

/// Whether the disk says that what an opening took for a torn tail was durable: the file `state`
/// does, or a later entry that was written when it was known.
fn is_witnessed(model: &Model, end: u64, durable: u64) -> bool {
    let later = model.entries.range(end + 1..);
    model.stated > end
        || later
            .filter(|(offset, entry)| *offset + u64::from(entry.span) <= durable)
            .any(|(_, entry)| entry.durable_then > end)
}
