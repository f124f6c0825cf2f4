//! Bringing files: those that are new or have changed, in the order of their changes.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use base::Timestamp;
use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::connector::v1::stream_position::Position;
use platform_proto::platform::connector::v1::{FilePosition, FileStream, SeenFile};
use rpc::wire::{duration_from_wire, timestamp_to_wire};

use super::{Shelf, read};
use crate::source::Trouble;
use crate::source::bring::{Batches, From, Gone};
use crate::source::folder::{FILES_MAX, Found, Walk};
use crate::source::glob::Glob;
use crate::source::record::{Mark, Texts};

/// How long a file has to be left alone before it is brought, unless its stream says otherwise.
const SETTLE_DEFAULT: Duration = Duration::from_secs(10);

/// Brings what is new of a stream, up to a record whose columns have to be accepted. A file that is broken is told of
/// once the others were brought.
pub(super) fn bring(
    shelf: &Shelf,
    stream: &FileStream,
    from: &From,
    batches: Batches,
) -> Result<(), Trouble> {
    let walk = shelf.walk()?;
    let mut reading = Reading::new(batches, from, &walk);
    let mut trouble = None;
    for file in settled(stream, &walk, from.now) {
        let Some(start) = reading.begin(file) else { continue };
        reading.is_table = read::is_table(stream, &file.path);
        match read::texts(shelf, stream, &file.path, (start, u64::MAX), &mut reading) {
            _ if reading.is_gone => return Ok(()),
            _ if reading.batches.is_paused() => {
                reading.leave();
                break;
            }
            Ok(()) => reading.end(),
            // It went meanwhile.
            Err(found) if found.reason == read::GONE => reading.leave(),
            Err(found) => {
                reading.leave();
                trouble = trouble.or(Some(found));
            }
        }
    }
    // Nobody hears of it if nobody takes it.
    let is_last = trouble.is_none() && !reading.batches.is_paused();
    _ = reading.cut(is_last);
    trouble.map_or(Ok(()), Err)
}

/// The files of a stream that nobody writes to any more, by the time of their change.
fn settled<'w>(stream: &FileStream, walk: &'w Walk, now: Timestamp) -> Vec<&'w Found> {
    let Ok(glob) = Glob::parse(&stream.glob) else { return Vec::new() };
    let settle = stream.settle_time.as_ref().map_or(SETTLE_DEFAULT, duration_from_wire);
    let is_settled = |file: &&Found| file.modified_at <= now - settle;
    let matching = walk.files.iter().filter(|it| glob.matches(&it.path));
    let mut files: Vec<&Found> = matching.filter(is_settled).collect();
    files.sort_by(|a, b| (a.modified_at, &a.path).cmp(&(b.modified_at, &b.path)));
    files
}

/// A file that is being read.
struct Current {
    seen: SeenFile,
    /// Behind the last record that was taken.
    mark: Mark,
    /// Whether it is known that part of it was brought.
    is_begun: bool,
}

/// Where reading is.
struct Reading {
    batches: Batches,
    /// Files that were brought, as a whole or in part, by path.
    seen: BTreeMap<String, SeenFile>,
    rows_before: u64,
    current: Option<Current>,
    /// Whether every record of the present file names every column.
    is_table: bool,
    /// Since the last cut.
    is_moved: bool,
    is_gone: bool,
}

impl Reading {
    fn new(batches: Batches, from: &From, walk: &Walk) -> Self {
        let position = from.position.as_ref().and_then(|it| it.position.as_ref());
        let files = match position {
            Some(Position::File(it)) => it.files.clone(),
            _ => Vec::new(),
        };
        let mut seen: BTreeMap<String, SeenFile> =
            files.into_iter().map(|it| (it.path.clone(), it)).collect();
        if FILES_MAX < seen.len() + walk.files.len() {
            // What is gone has to make room.
            let there: BTreeSet<&str> = walk.files.iter().map(|it| it.path.as_str()).collect();
            seen.retain(|path, _| there.contains(path.as_str()));
        }
        let rows_before = if is_one_begun(&seen) { from.rows_before } else { 0 };
        Self {
            batches,
            seen,
            rows_before,
            current: None,
            is_table: false,
            is_moved: false,
            is_gone: false,
        }
    }

    /// Begins a file, unless all of it was brought; where to begin.
    fn begin(&mut self, file: &Found) -> Option<Mark> {
        let now = SeenFile {
            path: file.path.clone(),
            size_bytes: i64::try_from(file.size_bytes).unwrap_or(i64::MAX),
            modified_at: Some(timestamp_to_wire(file.modified_at)),
            etag: file.etag.clone(),
            ..SeenFile::default()
        };
        let before = self.seen.get(&file.path).filter(|before| is_same(before, &now));
        let mark = match before.map(|it| it.offset_bytes) {
            Some(None) => return None,
            Some(Some(offset)) => {
                Mark { bytes: u64::try_from(offset).unwrap_or_default(), rows: self.rows_before }
            }
            None => Mark::default(),
        };
        self.current = Some(Current { seen: now, mark, is_begun: 0 < mark.bytes });
        Some(mark)
    }

    /// The file was read to its end.
    fn end(&mut self) {
        if let Some(current) = self.current.take() {
            self.seen.insert(current.seen.path.clone(), current.seen);
            (self.rows_before, self.is_moved) = (0, true);
        }
    }

    /// The file is read no further for now.
    fn leave(&mut self) {
        self.note_part();
        self.current = None;
    }

    /// Notes how far the present file is.
    fn note_part(&mut self) {
        let Some(current) = self.current.as_mut().filter(|it| it.is_begun) else { return };
        let offset = i64::try_from(current.mark.bytes).unwrap_or(i64::MAX);
        let seen = SeenFile { offset_bytes: Some(offset), ..current.seen.clone() };
        self.rows_before = current.mark.rows;
        self.seen.insert(seen.path.clone(), seen);
    }

    /// Ends the batch behind the last record.
    fn cut(&mut self, is_last: bool) -> Result<(), Gone> {
        self.note_part();
        let position = FilePosition { files: self.seen.values().cloned().collect() };
        let position = pb::StreamPosition { position: Some(Position::File(position)) };
        let rows_before = if is_one_begun(&self.seen) { self.rows_before } else { 0 };
        let is_moved = std::mem::take(&mut self.is_moved);
        let cut = self.batches.cut((position, rows_before), is_moved, is_last);
        self.is_gone |= cut.is_err();
        cut
    }

    /// Adds a record; whether more of the file is wanted.
    fn add(&mut self, end: Mark, text: Result<&[u8], String>) -> Result<bool, Gone> {
        if self.batches.is_paused() {
            return Ok(text.is_ok_and(|text| self.batches.looks_on(text)));
        }
        // A batch that is full ends where it is known that more follows.
        if self.batches.is_full() {
            self.cut(false)?;
        }
        if let Ok(text) = &text
            && !self.batches.admits(text, self.is_table)
        {
            return Ok(true);
        }
        let Some(current) = &mut self.current else { return Ok(true) };
        self.batches.count(end.bytes.saturating_sub(current.mark.bytes));
        match text {
            Ok(text) => self.batches.add(text)?,
            Err(reason) => {
                let (path, row) = (&current.seen.path, end.rows);
                self.batches.reject(format_args!("Record {row} of `{path}`"), &reason);
            }
        }
        (current.mark, current.is_begun, self.is_moved) = (end, true, true);
        Ok(true)
    }
}

impl Texts for Reading {
    fn take(&mut self, end: Mark, text: Result<&[u8], String>) -> bool {
        self.add(end, text).unwrap_or_else(|Gone| {
            self.is_gone = true;
            false
        })
    }
}

/// Whether one file alone was brought in part, so that it is known whose records are counted.
fn is_one_begun(seen: &BTreeMap<String, SeenFile>) -> bool {
    seen.values().filter(|it| it.offset_bytes.is_some()).count() == 1
}

/// Whether a file is the one that was brought.
fn is_same(before: &SeenFile, now: &SeenFile) -> bool {
    // A person who sets a state need not know when the file was changed.
    let is_unchanged = before.modified_at.is_none() || before.modified_at == now.modified_at;
    let is_tagged = before.etag.is_empty() || before.etag == now.etag;
    before.size_bytes == now.size_bytes && is_unchanged && is_tagged
}
