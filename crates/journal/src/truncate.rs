//! Cutting the newest entries off.

use std::sync::Arc;

use fs::{File, Open};

use crate::cut::Cut;
use crate::entry::Head;
use crate::error::Damage;
use crate::fault::{Fault, planted};
use crate::index::Builder;
use crate::log::Log;
use crate::names::Name;
use crate::preamble::PREAMBLE_BYTES;
use crate::scan::Scanner;
use crate::segment::Segment;
use crate::tail::Tail;
use crate::writer::make_segment;
use crate::{Error, Writer};

/// Bytes that are read at once to find the entry at which to cut.
const WINDOW_BYTES: usize = 64 << 10;

/// Where to cut, and in what.
struct Place {
    /// In the log's list.
    index: usize,
    segment: Arc<Segment>,
    /// What is known of the segment's entries that stay.
    known: Builder,
    cut: Cut,
}

impl Writer {
    /// Cuts off all entries that end behind `end`, which becomes the log's end, or the beginning
    /// of the entry that it would split, but never less than the start. Durable when it returns;
    /// readers may have seen what is cut.
    ///
    /// # Errors
    /// [`Error::OutOfRange`] below the start; [`Error::Damaged`] if the place cannot be found;
    /// [`Error::Io`] with nothing cut; [`Error::Stopped`] if it failed half-way: the log has to
    /// be opened again, which finishes the cut if it had begun.
    pub fn truncate(&mut self, end: u64, now_ms: i64) -> Result<(), Error> {
        self.log.check()?;
        if end >= self.tail.end {
            return Ok(());
        }
        let log = self.log.clone();
        let _one = log.syncing();
        let place = find(&log, end)?;
        let end = place.cut.end;
        log.begin_cut(place.cut)?;
        log.durable.send_modify(|durable| durable.end = durable.end.min(end));
        let cutting = self.cut(&log, place, now_ms).and_then(|()| {
            // Until here whoever opens the log cuts it as well.
            log.store_state(|state| state.cut = None)
        });
        cutting.map_err(|error| log.stop_with(error))?;
        log.appended.send_replace(end);
        log.untidy.notify_one();
        Ok(())
    }

    fn cut(&mut self, log: &Log, place: Place, now_ms: i64) -> Result<(), Error> {
        let Place { index, segment: old, known, cut } = place;
        let above: Vec<_> = log.view().segments[index + 1..].to_vec();
        {
            let mut epochs = log.epochs();
            epochs.retain(|epoch| epoch.offset < cut.end);
        }
        let mut aside = Vec::new();
        for segment in above.iter().rev() {
            segment.go();
            aside.push(log.move_aside(Name::Log(segment.base))?);
        }
        // An index that covers more than there is must not meet the bytes that come next.
        log.remove(Name::Index(old.base))?;
        log.sync_folder()?;
        log.retired().extend(aside);
        // From here on a reader that finds it too short looks for what takes its place.
        old.go();
        let (file, position) = shorten(log, &old, cut)?;
        let begun_ms = (cut.position > PREAMBLE_BYTES as u64).then(|| known.first_ms.min(now_ms));
        let mut damage = old.damage();
        damage.retain(|damage| damage.position < cut.position);
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
            let (segment, file) = make_segment(log, cut.end, &log.options())?;
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
            view.segments.truncate(index);
            view.segments.push(segment);
            view.segments.extend(next);
        }
        self.tail = tail;
        Ok(())
    }
}

impl Log {
    /// Writes down that a cut is under way, and with it what stays durable and what epochs stay.
    fn begin_cut(&self, cut: Cut) -> Result<(), Error> {
        // The end counts as well: no later entry proves a mark there, should its bytes rot.
        let durable = self.durable_end().min(cut.end);
        let epochs = self.epochs_to_keep(durable);
        let noted = self.store_state(|state| {
            state.durable = durable;
            state.epochs = epochs;
            state.cut = (!planted(Fault::CutNotNoted)).then_some(cut);
        });
        noted.or_else(|error| {
            // The disk may have it all the same, and would cut what is appended from now on.
            self.store_state(|_| {}).map_err(|worse| self.stop_with(worse))?;
            Err(error)
        })
    }
}

/// Makes the segment's file end where the log will; says where the next entry goes.
fn shorten(log: &Log, segment: &Segment, cut: Cut) -> Result<(Arc<dyn File>, u64), Error> {
    let path = Name::Log(segment.base).path(&log.folder);
    let file = log.files.open(&path, Open::Write).map_err(Error::io("open", path.clone()))?;
    let position = cut.make(&*file, segment.preamble.salt).map_err(Error::io("cut", path))?;
    Ok((file.into(), position))
}

fn find(log: &Arc<Log>, end: u64) -> Result<Place, Error> {
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
    // Of a segment whose beginning cannot be read nothing can stay, and nothing can follow in it.
    let is_all = |damage: &Damage| damage.position < PREAMBLE_BYTES as u64;
    if let Some(all) = segment.damage().into_iter().find(is_all) {
        return Err(Error::Damaged(all));
    }
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
    let end = cut_end.max(kept).max(start);
    if end == segment.base {
        // Nothing stays that counts, and the segment may go on.
        position = PREAMBLE_BYTES as u64;
    }
    let epoch = log.epochs_below(end).last().map_or(0, |last| last.epoch);
    let cut = Cut { segment: segment.base, position, kept, end, epoch };
    let interval = log.options().index_interval_bytes;
    let known = log.awake(&segment, |segment| segment.known_before(position, interval))?;
    let known = known.ok_or_else(|| lost(&segment, 0))?;
    Ok(Place { index, segment, known, cut })
}

fn lost(segment: &Segment, position: u64) -> Error {
    let at = segment.base;
    Error::Damaged(Damage { segment: at, position, from: at, to: at })
}
