//! An open log, and what it is held to.

use anyhow::{Context, Result, bail, ensure};
use journal::{Error, Flusher, Frame, Reader, Recovery, Writer};

use crate::model::{Model, Written};

/// An open log.
pub(crate) struct Log {
    pub(crate) writer: Writer,
    pub(crate) reader: Reader,
}

/// Whether a disk that fails now and then may be the reason.
pub(crate) fn is_io(error: &Error) -> bool {
    match error {
        Error::Io { .. } | Error::Stopped { .. } => true,
        Error::OutOfRange { .. }
        | Error::TooLarge { .. }
        | Error::NoSpan
        | Error::NoOffset { .. }
        | Error::OldEpoch { .. }
        | Error::Damaged(_)
        | Error::Version { .. }
        | Error::NoState { .. }
        | Error::State { .. }
        | Error::Busy => false,
    }
}

impl Log {
    pub(crate) fn new(opened: (Writer, Reader, Flusher, Recovery)) -> (Self, Flusher, Recovery) {
        let (writer, reader, flusher, recovery) = opened;
        (Self { writer, reader }, flusher, recovery)
    }

    /// Start, end and what is announced are what they must be.
    pub(crate) fn edges(&self, model: &mut Model) -> Result<()> {
        let (start, durable, end) = (self.reader.start(), self.reader.durable(), self.reader.end());
        ensure!(start == model.start, "starts at {start}, not {}", model.start);
        ensure!(end == model.end, "ends at {end}, not {}", model.end);
        ensure!(start <= end, "starts at {start}, behind its end {end}");
        ensure!(self.writer.end() == end, "the writer ends at {}", self.writer.end());
        ensure!(durable <= end, "durable up to {durable}, behind the end {end}");
        ensure!(durable >= model.durable, "durable up to {durable}, after {}", model.durable);
        model.durable = durable;
        Ok(())
    }

    /// The same epochs, unless damage hides some.
    pub(crate) fn epochs(&self, model: &Model) -> Result<()> {
        if model.hit.is_empty() {
            let epochs: Vec<(u64, u64)> =
                self.reader.epochs().iter().map(|it| (it.epoch, it.offset)).collect();
            // What was in force where the log starts may have begun anywhere before.
            let split = |known: &[(u64, u64)]| {
                let behind = known.partition_point(|(_, offset)| *offset <= model.start);
                let in_force = behind.checked_sub(1).map(|index| known[index].0);
                (in_force, known[behind..].to_vec())
            };
            let (found, expected) = (split(&epochs), split(&model.epochs));
            ensure!(
                found.1 == expected.1 && (expected.0.is_none() || found.0 == expected.0),
                "epochs are {epochs:?}, not {:?}",
                model.epochs
            );
        }
        Ok(())
    }

    /// One read, compared. Says where the next one goes on, if it got anything.
    pub(crate) fn read(
        &self,
        model: &mut Model,
        from: u64,
        below: u64,
        max_bytes: usize,
    ) -> Result<Option<u64>> {
        let what = format!("reading {from}..{below}, {max_bytes} bytes");
        let outside = from < model.start || from > model.end;
        let frames = match self.reader.read(from, below, max_bytes) {
            Err(Error::OutOfRange { .. }) if outside => return Ok(None),
            Err(Error::Damaged(damage)) => {
                ensure!(model.hit.contains(&damage.segment), "{what}: {damage}");
                return Ok(None);
            }
            Err(error) if is_io(&error) => return Ok(None),
            other => other.with_context(|| what.clone())?,
        };
        ensure!(!outside, "{what}: the log is {}..{}", model.start, model.end);
        let stored: usize =
            frames.iter().map(|frame| 48 + frame.payload.len().next_multiple_of(8)).sum();
        ensure!(frames.len() < 2 || stored <= max_bytes, "{what}: {stored} bytes");
        compare(model, &frames, from, below.min(model.end)).context(what)?;
        Ok(frames.last().map(Frame::end))
    }

    /// Reads everything from the start to the end, stepping over what may be damaged.
    pub(crate) fn read_all(&self, model: &mut Model) -> Result<()> {
        let mut from = model.start;
        while from < model.end {
            let next = match self.read(model, from, u64::MAX, 1 << 16)? {
                Some(next) => Some(next),
                None => model.from(from).next().map(|(at, entry)| at + u64::from(entry.span)),
            };
            // Nothing is left but what compaction removed.
            let Some(next) = next else { break };
            ensure!(next > from, "reading {from} leads to {next}");
            from = next;
        }
        Ok(())
    }

    /// A look-up by time, compared.
    pub(crate) fn find_time(&self, model: &Model, timestamp_ms: i64) -> Result<()> {
        let found = match self.reader.find_time(timestamp_ms) {
            Err(Error::Damaged(damage)) => {
                let hit = model.hit.contains(&damage.segment);
                ensure!(hit, "looking for time {timestamp_ms}: {damage}");
                return Ok(());
            }
            Err(error) if is_io(&error) => return Ok(()),
            other => other.with_context(|| format!("looking for time {timestamp_ms}"))?,
        };
        let fits = |entry: &Written| entry.timestamp_ms >= timestamp_ms && !entry.must_be_gone();
        let mut allowed = model.from(model.start).filter(|(_, entry)| fits(entry));
        let place = |offset: u64| offset.max(model.start);
        loop {
            let next = allowed.next();
            if found == next.map(|(offset, _)| place(offset)) {
                return Ok(());
            }
            match next {
                Some((_, entry)) if entry.may_be_gone() || !model.hit.is_empty() => {}
                _ => bail!(
                    "time {timestamp_ms} is found at {found:?}, not at {:?}",
                    next.map(|(offset, _)| offset)
                ),
            }
        }
    }
}

/// Frames are entries of the model, one after the other, and none that must be there is left out.
fn compare(model: &Model, frames: &[Frame], from: u64, below: u64) -> Result<()> {
    let mut expected = model.from(from);
    for frame in frames {
        let entry = loop {
            let (offset, entry) =
                expected.next().with_context(|| format!("{} was never written", frame.offset))?;
            if offset == frame.offset {
                break entry;
            }
            let skipped =
                entry.may_be_gone() || model.may_be_damaged(offset, offset + u64::from(entry.span));
            ensure!(skipped, "{offset} is left out, before {}", frame.offset);
        };
        let Frame { span, epoch, timestamp_ms, payload, offset } = frame;
        ensure!(
            (*span, *epoch, *timestamp_ms) == (entry.span, entry.epoch, entry.timestamp_ms),
            "{offset} has span {span}, epoch {epoch}, time {timestamp_ms}, not {entry:?}"
        );
        let same = |variant: &&_| {
            let variant: &crate::model::Payload = variant;
            variant.len == payload.len() && variant.bytes() == payload
        };
        let known = entry.variants.iter().flatten().find(same);
        ensure!(known.is_some(), "{offset} is not what was written: {:?}", entry.variants);
        ensure!(frame.end() <= below, "{offset} ends behind {below}");
    }
    if frames.is_empty() {
        for (offset, entry) in expected {
            if offset + u64::from(entry.span) > below {
                break;
            }
            ensure!(entry.may_be_gone(), "{offset} is not shown");
        }
    }
    Ok(())
}
