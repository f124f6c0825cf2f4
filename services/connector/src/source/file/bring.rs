//! Bringing files: those that are new or have changed, in the order of their changes.
//!
//! Owns:      what is new of a file that was brought before.
//! Invariant: a file whose content is as it was is not brought again, whenever it was written; of one that grew the new
//!            records alone are; one that changed otherwise is brought as a whole where a record that comes twice
//!            replaces itself, and left with an error where it would be there twice.
//! Not here:  reading and hashing (`read`, `hash`).

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use base::Timestamp;
use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::connector::v1::stream_position::Position;
use platform_proto::platform::connector::v1::{FilePosition, FileStream, SeenFile};
use platform_proto::platform::data::v1::FailureClass;
use rpc::wire::{duration_from_wire, timestamp_to_wire};

use super::hash::Hash;
use super::{Shelf, read};
use crate::source::Trouble;
use crate::source::bring::{Batches, From, Gone};
use crate::source::folder::{FILES_MAX, Found, Walk};
use crate::source::glob::Glob;
use crate::source::proof::{FileProof, Proof};
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
        let (start, hash) = match reading.begin((shelf, stream), file) {
            Ok(Some(begun)) => begun,
            Ok(None) => continue,
            // It went meanwhile.
            Err(found) if found.reason == read::GONE => continue,
            Err(found) => {
                trouble = trouble.or(Some(found));
                continue;
            }
        };
        reading.is_table = read::is_table(stream, &file.path);
        match read::texts(shelf, stream, &file.path, (start, hash), &mut reading) {
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

/// A file that was brought, as a whole or in part.
#[derive(Clone)]
struct Known {
    seen: SeenFile,
    /// `None` if the place was set by a person, or the file cannot be hashed while it is read.
    proof: Option<FileProof>,
}

/// What is new of a file.
enum New {
    Nothing,
    /// Nothing, and it was written again as it was.
    Again,
    Behind(Mark),
    All,
}

/// A file that is being read.
struct Current {
    seen: SeenFile,
    /// Where reading began.
    start: Mark,
    /// Behind the last record that was taken.
    mark: Mark,
    /// Before that record, if it was rejected.
    rejected_behind: Option<Mark>,
    /// Whether it is known that part of it was brought.
    is_begun: bool,
    hash: Hash,
}

impl Current {
    /// What tells later that the file is the one that was brought up to a mark.
    fn proof(&self, mark: Mark) -> Option<FileProof> {
        let (length, sha256) = self.hash.told()?;
        let path = self.seen.path.clone();
        Some(FileProof { path, length, sha256, rows: mark.rows, bytes: mark.bytes })
    }
}

/// Where reading is.
struct Reading {
    batches: Batches,
    /// Files that were brought, as a whole or in part, by path.
    known: BTreeMap<String, Known>,
    rows_before: u64,
    /// Whether a record that comes twice is there twice.
    doubles: bool,
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
        let mut proofs: BTreeMap<&str, &FileProof> =
            from.proof.files.iter().map(|it| (it.path.as_str(), it)).collect();
        let mut known: BTreeMap<String, Known> = files
            .into_iter()
            .map(|seen| {
                let proof = proofs.remove(seen.path.as_str()).cloned();
                (seen.path.clone(), Known { seen, proof })
            })
            .collect();
        if FILES_MAX < known.len() + walk.files.len() {
            // What is gone has to make room.
            let there: BTreeSet<&str> = walk.files.iter().map(|it| it.path.as_str()).collect();
            known.retain(|path, _| there.contains(path.as_str()));
        }
        let rows_before = if is_one_begun(&known) { from.rows_before } else { 0 };
        Self {
            batches,
            known,
            rows_before,
            doubles: from.doubles,
            current: None,
            is_table: false,
            is_moved: false,
            is_gone: false,
        }
    }

    /// Begins a file, unless nothing of it is new; where to begin, and what hashes it.
    fn begin(
        &mut self,
        (shelf, stream): (&Shelf, &FileStream),
        file: &Found,
    ) -> Result<Option<(Mark, Hash)>, Trouble> {
        let seen = SeenFile {
            path: file.path.clone(),
            size_bytes: i64::try_from(file.size_bytes).unwrap_or(i64::MAX),
            modified_at: Some(timestamp_to_wire(file.modified_at)),
            etag: file.etag.clone(),
            ..SeenFile::default()
        };
        let new = match self.known.get(&file.path) {
            Some(known) => self.new_of((shelf, stream), known, &seen)?,
            None => New::All,
        };
        let mark = match new {
            New::Nothing => return Ok(None),
            New::Again => {
                if let Some(known) = self.known.get_mut(&file.path) {
                    known.seen = seen;
                    self.is_moved = true;
                }
                return Ok(None);
            }
            New::Behind(mark) => mark,
            New::All => Mark::default(),
        };
        let hash = Hash::new();
        self.current = Some(Current {
            seen,
            start: mark,
            mark,
            rejected_behind: None,
            is_begun: 0 < mark.bytes,
            hash: hash.clone(),
        });
        Ok(Some((mark, hash)))
    }

    /// What is new of a file that was brought before.
    fn new_of(
        &self,
        (shelf, stream): (&Shelf, &FileStream),
        known: &Known,
        now: &SeenFile,
    ) -> Result<New, Trouble> {
        let Known { seen: before, proof } = known;
        let part = before.offset_bytes.map(|offset| {
            let bytes = u64::try_from(offset).unwrap_or_default();
            let told = proof.as_ref().filter(|it| it.bytes == bytes);
            Mark { bytes, rows: told.map_or(self.rows_before, |it| it.rows) }
        });
        if is_same(before, now) {
            return Ok(part.map_or(New::Nothing, New::Behind));
        }
        if is_tagged_alike(before, now) {
            return Ok(part.map_or(New::Again, New::Behind));
        }
        let size = u64::try_from(now.size_bytes).unwrap_or_default();
        let (is_text, grows) = (read::is_text(stream, &now.path), read::grows(stream, &now.path));
        let Some(proof) = proof else { return self.changed(now) };
        if part.is_none() && proof.rows == 0 {
            // No record of it was brought.
            return Ok(New::All);
        }
        if size < proof.length || (proof.length < size && part.is_none() && !grows) {
            return self.changed(now);
        }
        let wanted = || self.batches.is_wanted();
        let found = read::compared(shelf, stream, proof, &wanted)?;
        if !wanted() {
            // It may not have been looked at to its end.
            return Ok(New::Nothing);
        }
        let is_held = |mark: Mark| {
            // Within what is the same a record ends where it did.
            let is_inside = mark.bytes < proof.length || found.is_ended;
            size == proof.length || (is_text && (!found.is_plain || is_inside))
        };
        match part {
            _ if !found.is_same => self.changed(now),
            None if size == proof.length => Ok(New::Again),
            None if found.is_plain && found.is_ended => Ok(New::Behind(proof.mark())),
            Some(mark) if is_held(mark) => Ok(New::Behind(mark)),
            None | Some(_) => self.changed(now),
        }
    }

    /// What follows from another content in the place of what was brought.
    fn changed(&self, now: &SeenFile) -> Result<New, Trouble> {
        if !self.doubles {
            return Ok(New::All);
        }
        Err(Trouble {
            class: FailureClass::Configuration,
            reason: "FILE_CHANGED",
            message: format!(
                "the content of `{}` changed after it was brought, and its data set has no key by which new rows would \
                 replace those of before: bring the stream in full (`full_refresh`)",
                now.path
            ),
        })
    }

    /// The file was read to its end.
    fn end(&mut self) {
        let Some(current) = self.current.take() else { return };
        // The last record may not have been written to its end; if it was rejected, it is read once more when it is. In
        // tables a quote that is not closed may have lines behind it.
        let is_open = self.is_table || current.hash.last() != Some(b'\n');
        let mark = current.rejected_behind.filter(|_| is_open).unwrap_or(current.mark);
        let proof = current.proof(mark);
        let known = Known { seen: current.seen, proof };
        self.known.insert(known.seen.path.clone(), known);
        (self.rows_before, self.is_moved) = (0, true);
    }

    /// The file is read no further for now.
    fn leave(&mut self) {
        self.note_part();
        self.current = None;
    }

    /// Notes how far the present file is.
    fn note_part(&mut self) {
        let Some(current) = self.current.as_ref().filter(|it| it.is_begun) else { return };
        let offset = i64::try_from(current.mark.bytes).unwrap_or(i64::MAX);
        let seen = SeenFile { offset_bytes: Some(offset), ..current.seen.clone() };
        // Until a record was taken it is not sure that as much was hashed as lies before the mark.
        let proof = if current.mark == current.start {
            self.known.get(&seen.path).and_then(|it| it.proof.clone())
        } else {
            current.proof(current.mark)
        };
        let known = Known { seen, proof };
        self.rows_before = current.mark.rows;
        self.known.insert(known.seen.path.clone(), known);
    }

    /// Ends the batch behind the last record.
    fn cut(&mut self, is_last: bool) -> Result<(), Gone> {
        self.note_part();
        let files = self.known.values().map(|it| it.seen.clone()).collect();
        let position = Position::File(FilePosition { files });
        let position = pb::StreamPosition { position: Some(position) };
        let files = self.known.values().filter_map(|it| it.proof.clone()).collect();
        let proof = Proof { files, ..Proof::default() };
        let rows_before = if is_one_begun(&self.known) { self.rows_before } else { 0 };
        let is_moved = std::mem::take(&mut self.is_moved);
        let cut = self.batches.cut((position, rows_before, proof), is_moved, is_last);
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
        current.rejected_behind = text.is_err().then_some(current.mark);
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
fn is_one_begun(known: &BTreeMap<String, Known>) -> bool {
    known.values().filter(|it| it.seen.offset_bytes.is_some()).count() == 1
}

/// Whether a file is the one that was brought.
fn is_same(before: &SeenFile, now: &SeenFile) -> bool {
    // A person who sets a state need not know when the file was changed.
    let is_unchanged = before.modified_at.is_none() || before.modified_at == now.modified_at;
    let is_tagged = before.etag.is_empty() || before.etag == now.etag;
    before.size_bytes == now.size_bytes && is_unchanged && is_tagged
}

/// Whether the place tells by a tag that a file has the content of the one that was brought.
fn is_tagged_alike(before: &SeenFile, now: &SeenFile) -> bool {
    !now.etag.is_empty() && before.etag == now.etag && before.size_bytes == now.size_bytes
}

#[cfg(test)]
mod tests;
