//! What is brought of a stream, piece by piece: the text of records, and where a batch of them ends.
//!
//! Owns:      the bounds of a batch, and what a source tells of each.
//! Invariant: the same content from the same place is cut at the same records, so that a batch that is brought again
//!            is the same batch; no more than a few pieces are in memory; every record is in a batch, or rejected with
//!            its number and the reason.
//! Not here:  where the records come from (`file`), and where they go (`worker`).

use base::Timestamp;
use bytes::Bytes;
use platform_proto::platform::connector::v1::StreamPosition;
use tokio::sync::mpsc;

use super::columns::{Columns, Watch};
use super::json;
use super::proof::Proof;

/// Bytes of one piece; bronze takes a mebibyte.
const PIECE: usize = 512 << 10;
/// Pieces that wait.
pub(crate) const PIECES_MAX: usize = 4;
/// Records of one batch whose rejection is told one by one.
const TOLD_MAX: u64 = 100;
/// Characters of a reason.
const REASON_MAX: usize = 500;

/// One piece of what is brought.
#[derive(Debug)]
pub(crate) enum Piece {
    /// Some bytes of records, each a line; a record may go on in the next piece.
    Rows(Bytes),
    /// The end of a batch.
    Cut(Box<Cut>),
}

/// The end of a batch.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Cut {
    /// The place in the stream that is behind the batch.
    pub(crate) position: StreamPosition,
    /// Records before that place in the file that it lies in.
    pub(crate) rows_before: u64,
    /// What tells that the other side still is what the place was counted in.
    pub(crate) proof: Proof,
    /// Whether the place is another than before the batch.
    pub(crate) is_moved: bool,
    /// Records of the batch.
    pub(crate) records: u64,
    pub(crate) rejected: u64,
    /// Bytes that were read for it.
    pub(crate) bytes_read: u64,
    /// Lines for the log.
    pub(crate) log: Vec<String>,
    /// The stream has no more for now.
    pub(crate) is_last: bool,
    /// The accepted columns behind the batch, if it added to them.
    pub(crate) accepted: Option<Columns>,
    /// The columns of what follows, if the stream waits until a person accepts them.
    pub(crate) pending: Option<Columns>,
}

/// From where a stream is brought.
#[derive(Clone, Debug, Default)]
pub(crate) struct From {
    pub(crate) position: Option<StreamPosition>,
    /// Records before the offset of the file that was brought in part.
    pub(crate) rows_before: u64,
    pub(crate) proof: Proof,
    /// Whether a record that is brought twice is there twice, so that what was brought must not be brought again.
    pub(crate) doubles: bool,
    pub(crate) now: Timestamp,
}

/// Most records and bytes of one batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Limits {
    pub(crate) records: u64,
    pub(crate) bytes: u64,
}

/// Nobody takes pieces any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Gone;

/// Collects records into pieces and batches.
pub(crate) struct Batches {
    out: mpsc::Sender<Piece>,
    limits: Limits,
    /// Columns that are wanted, in lower case; none means all.
    columns: Vec<String>,
    piece: Vec<u8>,
    picked: Vec<u8>,
    records: u64,
    rejected: u64,
    /// Rejected records that the log tells of.
    told: u64,
    /// Of the records, with the ends of their lines.
    bytes: u64,
    bytes_read: u64,
    log: Vec<String>,
    /// Holds records against the accepted columns, if the stream wants that.
    watch: Option<Watch>,
}

impl Batches {
    pub(crate) fn new(out: mpsc::Sender<Piece>, limits: Limits, columns: &[String]) -> Self {
        Self {
            out,
            limits,
            columns: columns.iter().map(|it| it.to_lowercase()).collect(),
            piece: Vec::with_capacity(PIECE),
            picked: Vec::new(),
            records: 0,
            rejected: 0,
            told: 0,
            bytes: 0,
            bytes_read: 0,
            log: Vec::new(),
            watch: None,
        }
    }

    /// Holds records against accepted columns.
    pub(crate) fn watched(self, watch: Option<Watch>) -> Self {
        Self { watch, ..self }
    }

    /// Whether a record passes, by its columns: once one does not, nothing is added any more. `is_table` says that every
    /// record names every column.
    pub(crate) fn admits(&mut self, text: &[u8], is_table: bool) -> bool {
        self.watch.as_mut().is_none_or(|it| it.admits(text, is_table))
    }

    /// Whether a record did not pass.
    pub(crate) fn is_paused(&self) -> bool {
        self.watch.as_ref().is_some_and(Watch::is_paused)
    }

    /// Looks at a record behind the one that did not pass; whether it is of use to look at more.
    pub(crate) fn looks_on(&mut self, text: &[u8]) -> bool {
        self.watch.as_mut().is_some_and(|it| it.looks_on(text))
    }

    /// Whether the batch takes no further record.
    pub(crate) fn is_full(&self) -> bool {
        self.limits.records <= self.records + self.rejected
            || self.limits.bytes <= self.bytes.max(self.bytes_read)
    }

    /// Whether anybody takes pieces.
    pub(crate) fn is_wanted(&self) -> bool {
        !self.out.is_closed()
    }

    /// Adds a record.
    pub(crate) fn add(&mut self, text: &[u8]) -> Result<(), Gone> {
        let mut picked = std::mem::take(&mut self.picked);
        let wanted = |name: &str| self.columns.contains(&name.to_lowercase());
        let line = if self.columns.is_empty() {
            text
        } else {
            json::pick(text, &wanted, &mut picked);
            &picked
        };
        self.records += 1;
        self.bytes += line.len() as u64 + 1;
        let added = self.write(line).and_then(|()| self.write(b"\n"));
        self.picked = picked;
        added
    }

    /// Notes a record that cannot be read.
    pub(crate) fn reject(&mut self, place: std::fmt::Arguments<'_>, reason: &str) {
        self.rejected += 1;
        if self.told < TOLD_MAX {
            self.told += 1;
            let reason: String = reason.chars().take(REASON_MAX).collect();
            self.log.push(format!("{place} is rejected: {reason}"));
        }
    }

    /// Notes a line for the log.
    pub(crate) fn note(&mut self, line: String) {
        self.log.push(line);
    }

    /// Notes bytes that were read.
    pub(crate) fn count(&mut self, bytes: u64) {
        self.bytes_read += bytes;
    }

    fn write(&mut self, mut bytes: &[u8]) -> Result<(), Gone> {
        while !bytes.is_empty() {
            let room = PIECE - self.piece.len();
            let (now, later) = bytes.split_at(room.min(bytes.len()));
            self.piece.extend_from_slice(now);
            bytes = later;
            if self.piece.len() == PIECE {
                self.flush()?;
            }
        }
        Ok(())
    }

    fn flush(&mut self) -> Result<(), Gone> {
        if self.piece.is_empty() {
            return Ok(());
        }
        let piece = std::mem::replace(&mut self.piece, Vec::with_capacity(PIECE));
        self.out.blocking_send(Piece::Rows(piece.into())).map_err(|_| Gone)
    }

    /// Ends the batch at a place.
    pub(crate) fn cut(
        &mut self,
        (position, rows_before, proof): (StreamPosition, u64, Proof),
        is_moved: bool,
        is_last: bool,
    ) -> Result<(), Gone> {
        self.flush()?;
        let mut log = std::mem::take(&mut self.log);
        let untold = self.rejected - std::mem::take(&mut self.told);
        if 0 < untold {
            log.push(format!("{untold} more records of the batch are rejected."));
        }
        let cut = Cut {
            position,
            rows_before,
            proof,
            is_moved,
            records: std::mem::take(&mut self.records),
            rejected: std::mem::take(&mut self.rejected),
            bytes_read: std::mem::take(&mut self.bytes_read),
            log,
            is_last,
            accepted: self.watch.as_mut().and_then(Watch::accepted),
            pending: self.watch.as_ref().and_then(Watch::pending),
        };
        self.bytes = 0;
        self.out.blocking_send(Piece::Cut(Box::new(cut))).map_err(|_| Gone)
    }
}
