//! Cutting the newest entries off.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use fs::{File, Open};

use crate::entry::Head;
use crate::error::Damage;
use crate::fault::{Fault, planted};
use crate::log::Log;
use crate::names::Name;
use crate::preamble::PREAMBLE_BYTES;
use crate::scan::Scanner;
use crate::segment::Segment;
use crate::state::State;
use crate::tail::Tail;
use crate::writer::make_segment;
use crate::{Error, Writer};

/// Bytes that are read at once to find the entry at which to cut.
const WINDOW_BYTES: usize = 64 << 10;

/// Where to cut.
struct Cut {
    /// In the log's list.
    index: usize,
    segment: Arc<Segment>,
    position: u64,
    /// The offset behind the last entry that stays in the segment.
    kept: u64,
    /// The log's new end.
    end: u64,
}

impl Writer {
    /// Cuts off all entries that end behind `end`, which becomes the log's end, or the beginning
    /// of the entry that it would split, but never less than the start. Durable when it returns;
    /// readers may have seen what is cut.
    ///
    /// # Errors
    /// [`Error::OutOfRange`] below the start; [`Error::Damaged`] if the place cannot be found;
    /// [`Error::Io`] with nothing cut; [`Error::Stopped`] if it failed half-way: the log has to
    /// be opened again.
    pub fn truncate(&mut self, end: u64, now_ms: i64) -> Result<(), Error> {
        self.log.check()?;
        if end >= self.tail.end {
            return Ok(());
        }
        let log = self.log.clone();
        let _one = log.syncing();
        let cut = find(&log, end)?;
        // From here on a crash may leave anything between the old end and the new one.
        let (kept, end) = (cut.kept, cut.end);
        if log.state().durable > kept || log.state_unsure.load(Ordering::Relaxed) {
            log.store_state(|state| state.durable = state.durable.min(kept))?;
        }
        let promised = log.durable_end();
        log.durable.send_modify(|durable| durable.end = durable.end.min(kept));
        // Only what was really cut loses its epochs: not all of them can be read from entries.
        let cutting = self.cut(&log, &cut, now_ms).and_then(|()| {
            let stale = log.state().epochs.iter().any(|epoch| epoch.offset >= end);
            let forget = |state: &mut State| state.epochs.retain(|epoch| epoch.offset < end);
            if stale { log.store_state(forget) } else { Ok(()) }
        });
        cutting.map_err(|error| log.stop_with(error))?;
        log.durable.send_modify(|durable| durable.end = promised.min(cut.end));
        if cut.kept != cut.end {
            // No later entry proves the mark, should its bytes rot.
            log.store_durable().map_err(|error| log.stop_with(error))?;
        }
        log.appended.send_replace(cut.end);
        log.untidy.notify_one();
        Ok(())
    }

    fn cut(&mut self, log: &Log, cut: &Cut, now_ms: i64) -> Result<(), Error> {
        let old = &cut.segment;
        let options = log.options();
        let interval = options.index_interval_bytes;
        let known = log.awake(old, |old| old.known_before(cut.position, interval))?;
        let known = known.ok_or_else(|| lost(old, 0))?;
        let above: Vec<_> = log.view().segments[cut.index + 1..].to_vec();
        let mut aside = Vec::new();
        {
            let mut epochs = log.epochs();
            epochs.retain(|epoch| epoch.offset < cut.end);
        }
        for segment in above.iter().rev() {
            segment.go();
            aside.push(log.move_aside(Name::Log(segment.base))?);
            // One after the other for good: a crash between two must not leave a hole behind which
            // entries say that what is missing was durable.
            log.sync_folder()?;
        }
        // An index that covers more than there is must not meet the bytes that come next.
        log.remove(Name::Index(cut.segment.base))?;
        log.sync_folder()?;
        log.retired().extend(aside);
        // From here on a reader that finds it too short looks for what takes its place.
        old.go();
        let (file, position) = shorten(log, cut)?;
        let begun_ms = (cut.position > PREAMBLE_BYTES as u64).then(|| known.first_ms.min(now_ms));
        let mut damage = old.damage();
        damage.retain(|damage| damage.to <= cut.kept);
        let unfit = !damage.is_empty();
        let bounds = (position, cut.end);
        let segment = Segment::built(old.base, old.preamble, file.clone(), known, bounds, damage);
        let segment = Arc::new(segment);
        let mut tail = Tail {
            segment: segment.clone(),
            file,
            position,
            end: cut.end,
            epoch: None,
            begun_ms,
            hot: std::mem::take(&mut self.tail.hot),
        };
        tail.hot.cut(cut.end);
        let mut next = None;
        if unfit {
            let (segment, file) = make_segment(log, cut.end, &options)?;
            log.sync_folder()?;
            tail.segment.close();
            tail = Tail {
                segment: segment.clone(),
                file,
                position: PREAMBLE_BYTES as u64,
                begun_ms: None,
                ..tail
            };
            next = Some(segment);
        }
        tail.epoch = log.epochs().last().map(|epoch| epoch.epoch);
        {
            let mut view = log.view_mut();
            view.segments.truncate(cut.index);
            view.segments.push(segment);
            view.segments.extend(next);
        }
        self.tail = tail;
        Ok(())
    }
}

/// Makes the segment's file end where the log will; says where the next entry goes.
fn shorten(log: &Log, cut: &Cut) -> Result<(Arc<dyn File>, u64), Error> {
    let path = Name::Log(cut.segment.base).path(&log.folder);
    let file = log.files.open(&path, Open::Write).map_err(Error::io("open", path.clone()))?;
    file.truncate(cut.position).map_err(Error::io("truncate", path.clone()))?;
    if !planted(Fault::CutNotSynced) {
        file.sync_data().map_err(Error::io("sync", path.clone()))?;
    }
    let mut position = cut.position;
    if cut.kept != cut.end {
        // Nothing else would say after a crash that offsets were skipped.
        let marker = Head::marker(cut.end, log.epochs().last().map_or(0, |epoch| epoch.epoch));
        file.write_at(position, &marker.encode(cut.segment.preamble.salt))
            .and_then(|()| file.sync_data())
            .map_err(Error::io("write", path))?;
        position += marker.stored();
    }
    Ok((file.into(), position))
}

fn find(log: &Arc<Log>, end: u64) -> Result<Cut, Error> {
    let (index, segment, start) = {
        let view = log.view();
        let start = view.start;
        let out = Error::OutOfRange { offset: end, start, end: log.end() };
        if end < start {
            return Err(out);
        }
        let behind = view.segments.partition_point(|segment| segment.base <= end);
        let Some(index) = behind.checked_sub(1) else { return Err(out) };
        (index, view.segments[index].clone(), start)
    };
    let Some(file) = log.awake(&segment, Segment::open_file)? else {
        return Err(lost(&segment, 0));
    };
    let place_before = |offset| {
        let place = log.awake(&segment, |segment| segment.place_before(offset))?;
        place.ok_or_else(|| lost(&segment, 0))
    };
    let mut scanner =
        Scanner::with_window(&*file, segment.preamble.salt, segment.written(), WINDOW_BYTES);
    let mut head_at = |position: u64| {
        if position >= segment.written() {
            return Ok(None);
        }
        match scanner.head(position).map_err(Error::io("read", log.folder.clone()))? {
            Some(head) => Ok(Some(head)),
            None => Err(lost(&segment, position)),
        }
    };
    let stays = |head: &Head| match planted(Fault::CutTooLate) {
        true => head.offset <= end,
        false => head.end() <= end,
    };
    // From an entry that stays, if there is one, so that the cut knows what it follows.
    let mut position = place_before(end)?;
    while position > PREAMBLE_BYTES as u64
        && let Some(head) = head_at(position)?
        && !stays(&head)
    {
        position = match head.offset.checked_sub(1) {
            Some(before) if before >= segment.base => place_before(before)?,
            Some(_) | None => PREAMBLE_BYTES as u64,
        };
    }
    let (mut kept, mut cut_end) = (segment.base, end);
    while let Some(head) = head_at(position)? {
        if !stays(&head) {
            cut_end = end.min(head.offset);
            break;
        }
        kept = head.end();
        position += head.stored();
    }
    // An entry that holds the start goes as a whole, and the log does not end before its start.
    Ok(Cut { index, segment, position, kept, end: cut_end.max(kept).max(start) })
}

fn lost(segment: &Segment, position: u64) -> Error {
    let at = segment.base;
    Error::Damaged(Damage { segment: at, position, from: at, to: at })
}
