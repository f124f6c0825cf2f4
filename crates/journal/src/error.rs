//! What can go wrong in a log.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

/// What can go wrong in a log.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file system refused. The log is as it was before the call.
    #[error("{action} {}: {source}", path.display())]
    Io {
        /// What was tried.
        action: &'static str,
        /// On which file or folder.
        path: PathBuf,
        /// What the file system said.
        source: io::Error,
    },
    /// The log holds no such offset, or not any more.
    #[error("offset {offset} is not in {start}..={end}")]
    OutOfRange {
        /// The offset that was asked for.
        offset: u64,
        /// The first offset of the log.
        start: u64,
        /// The offset that the next entry gets.
        end: u64,
    },
    /// An entry has more bytes than any may have.
    #[error("an entry of {bytes} bytes, of at most {max}")]
    TooLarge {
        /// The payload's bytes.
        bytes: u64,
        /// How many it may have.
        max: u64,
    },
    /// An entry takes no offset.
    #[error("an entry that takes no offset")]
    NoSpan,
    /// The offsets of 64 bits are used up.
    #[error("no offset is left behind {end}")]
    NoOffset {
        /// Where the log ends.
        end: u64,
    },
    /// Epochs never go back in a log.
    #[error("epoch {epoch} after epoch {last}")]
    OldEpoch {
        /// The entry's epoch.
        epoch: u64,
        /// The epoch of the entry before it.
        last: u64,
    },
    /// Bytes that were durable are not what was written. They are left as they are.
    #[error("damaged: {0}")]
    Damaged(Damage),
    /// A file is of a version that this program does not know.
    #[error("{} has version {version}, of at most {max}", path.display())]
    Version {
        /// The file.
        path: PathBuf,
        /// Its version.
        version: u32,
        /// The newest one known.
        max: u32,
    },
    /// The folder has files of a log, and not the one that describes it.
    #[error("{} has segments and no state", folder.display())]
    NoState {
        /// The folder of the log.
        folder: PathBuf,
    },
    /// The file that describes the log cannot be read, in neither of its copies.
    #[error("{} is damaged", path.display())]
    State {
        /// The file.
        path: PathBuf,
    },
    /// A sync failed earlier, so nobody knows what the disk has: the log takes no more entries
    /// until it is opened again.
    #[error("the log stopped: {cause}")]
    Stopped {
        /// What the file system said.
        cause: Arc<io::Error>,
    },
    /// Another compaction of this log is not finished.
    #[error("another compaction is under way")]
    Busy,
}

impl Error {
    /// For `map_err` behind a call of the file system.
    pub(crate) fn io(
        action: &'static str,
        path: impl Into<PathBuf>,
    ) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::Io { action, path, source }
    }
}

/// A part of the log that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("offsets {from}..{to}, segment {segment} at byte {position}")]
pub struct Damage {
    /// The first offset of the segment, which names its file.
    pub segment: u64,
    /// Where in the file it begins.
    pub position: u64,
    /// The first offset that may be lost.
    pub from: u64,
    /// The offset behind the last one that may be lost; equal to `from` where reading found
    /// the damage and nobody has looked how far it goes.
    pub to: u64,
}
