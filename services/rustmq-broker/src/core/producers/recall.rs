//! What a partition knows of its producers when it is opened: its file, and what the log holds behind that.

use std::ops::ControlFlow;

use journal::{Frame, Reader};

use super::{Kept, Producers, Sequence, snapshot};
use crate::core::intake::millis_of;
use crate::core::keyed;
use crate::core::walk::walk;

/// Bytes that are read at a time.
const READ_BYTES: usize = 1 << 20;

/// What is known.
#[derive(Debug)]
pub(crate) struct Recalled {
    pub(crate) producers: Producers,
    /// The latest time of an append.
    pub(crate) stamped_ms: i64,
    /// Up to where the file holds.
    pub(crate) saved: u64,
    /// There is a file, and nothing of it can be believed.
    pub(crate) is_stale: bool,
}

/// Takes what is in the file, and learns from the batches behind it who wrote them. Keys of requests from before
/// `since_ms` are over.
pub(crate) fn recall(
    file: Option<&[u8]>,
    reader: &Reader,
    since_ms: i64,
) -> Result<Recalled, journal::Error> {
    let (start, end) = (reader.start(), reader.end());
    // What it holds of records that the log has not is of others than those that will get their offsets.
    let saved = file.and_then(snapshot::read).filter(|saved| saved.offset <= end);
    let is_stale = file.is_some() && saved.is_none();
    let saved = saved.unwrap_or_default();
    let mut recalled = Recalled {
        producers: saved.producers,
        stamped_ms: saved.stamped_ms,
        saved: saved.offset,
        is_stale,
    };
    if saved.offset < start {
        recalled.producers.lose();
    }
    walk(reader, saved.offset.max(start)..end, READ_BYTES, |step| {
        match step {
            Ok(frame) => recalled.learn(frame, since_ms),
            Err(damage) => {
                tracing::error!(%damage, "batches are damaged, and their producers are not known");
                recalled.producers.lose();
            }
        }
        ControlFlow::Continue(())
    })?;
    Ok(recalled)
}

impl Recalled {
    fn learn(&mut self, frame: &Frame, since_ms: i64) {
        // What is no batch was not written here, or by a later version; readers are told by their own check.
        let Ok(header) = batch::read_header(std::slice::from_ref(&frame.payload)) else { return };
        let appended_ms = i64::try_from(header.log_append_time).unwrap_or(0);
        self.stamped_ms = self.stamped_ms.max(appended_ms);
        let first_ms = if header.attributes.is_log_append_time() {
            appended_ms
        } else {
            millis_of(header.first_timestamp)
        };
        let (base, count, offset) = (header.base_sequence, header.span(), frame.offset);
        if header.producer_id > 0 {
            let (producer_id, epoch) = (header.producer_id, header.producer_epoch);
            let sequence = Sequence { producer_id, epoch, base, count };
            self.producers.note(sequence, offset, first_ms, appended_ms);
        } else if let Some(key) = keyed::key(&frame.payload) {
            let kept = Kept { base, count, offset, first_ms, appended_ms };
            self.producers.note_key(key, kept, since_ms);
        }
    }
}
