//! Losses of power while the newest entries are cut off, and while the next opening finishes that.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use base::SeededRandom;
use bytes::Bytes;
use fs::{Disk, FileSystem, SimulatedFs};
use journal::{Entry, Error, Frame, Options, Reader, Recovery, Rules, Verdict, Writer, open};

use crate::dying::Dying;

const FOLDER: &str = "/log";
const ENTRIES: u64 = 70;
/// Compaction leaves one entry in so many.
const KEPT: u64 = 8;
const DISKS: u64 = 6;

/// A log of a few segments in which every entry says that those before it are durable.
struct Log {
    disk: SimulatedFs,
    /// Whether the closed segments were compacted.
    has_gaps: bool,
}

impl Log {
    fn new(seed: u64, has_gaps: bool) -> Self {
        let disk = SimulatedFs::new(seed, Disk { block: 64, ..Disk::default() });
        let log = Self { disk, has_gaps };
        let (mut writer, ..) = log.open_for(i64::MAX).unwrap();
        for number in 0..ENTRIES {
            append(&mut writer, number).unwrap();
            writer.sync().unwrap();
        }
        if has_gaps {
            let done = writer.compact(u64::MAX, &mut Few).unwrap();
            assert!(done.dropped > 0);
        }
        log
    }

    /// Opens it on a disk that does so many operations more.
    fn open_for(&self, left: i64) -> Result<(Writer, Reader, Recovery), Error> {
        let left = Arc::new(AtomicI64::new(left));
        let files: Arc<dyn FileSystem> = Arc::new(Dying { inner: self.disk.clone(), left });
        let random = Arc::new(SeededRandom::new(1));
        let (writer, reader, _, recovery) = open(files, Path::new(FOLDER), options(), 0, random)?;
        Ok((writer, reader, recovery))
    }

    /// Cuts it to `end` with power for so many operations; whether that was enough.
    fn cut_for(&self, end: u64, operations: i64) -> bool {
        let left = Arc::new(AtomicI64::new(i64::MAX));
        let files = Arc::new(Dying { inner: self.disk.clone(), left: left.clone() });
        let random = Arc::new(SeededRandom::new(1));
        let (mut writer, ..) = open(files, Path::new(FOLDER), options(), 0, random).unwrap();
        left.store(operations, Ordering::SeqCst);
        let is_cut = writer.truncate(end, 0).is_ok();
        drop(writer);
        self.disk.crash();
        is_cut
    }

    /// Opens it with all power: it ends where it did or where it was to, and nothing is missing.
    fn check(&self, ends: &[u64], what: &str) {
        let (mut writer, reader, recovery) = self.open_for(i64::MAX).unwrap();
        assert!(recovery.damage.is_empty(), "{what}: {:?}", recovery.damage);
        assert!(ends.contains(&recovery.end), "{what}: ends at {}, not {ends:?}", recovery.end);
        let (mut from, mut read) = (0, Vec::new());
        loop {
            let frames = reader.read(from, u64::MAX, 1 << 20).unwrap();
            let Some(last) = frames.last() else { break };
            from = last.end();
            read.extend(frames.iter().map(|frame| frame.offset));
        }
        let stays = |offset: &u64| !self.has_gaps || offset.is_multiple_of(KEPT);
        read.retain(stays);
        assert_eq!(read, (0..recovery.end).filter(stays).collect::<Vec<_>>(), "{what}");
        assert_eq!(append(&mut writer, recovery.end).unwrap(), recovery.end, "{what}");
    }
}

fn options() -> Options {
    Options { segment_bytes: 2048, index_interval_bytes: 512, ..Options::default() }
}

fn append(writer: &mut Writer, number: u64) -> Result<u64, Error> {
    let parts = [Bytes::from(vec![number as u8; 30])];
    writer.append(&Entry { span: 1, epoch: number / 10, timestamp_ms: 0, parts: &parts }, 0)
}

struct Few;

impl Rules for Few {
    fn judge(&mut self, frame: &Frame) -> Verdict {
        if frame.offset.is_multiple_of(KEPT) { Verdict::Keep } else { Verdict::Drop }
    }
}

/// Cuts a log in two until power for one operation more is enough.
fn lose_power_in_a_cut(end: u64, has_gaps: bool, check: impl Fn(&Log, &[u64], &str)) {
    for seed in 0..DISKS {
        let mut begun = 0;
        for operations in 0.. {
            let log = Log::new(seed, has_gaps);
            let is_cut = log.cut_for(end, operations);
            let ends: &[u64] = if is_cut { &[end] } else { &[end, ENTRIES] };
            check(&log, ends, &format!("disk {seed}, to {end} with {operations} operations"));
            if is_cut {
                break;
            }
            begun += 1;
        }
        assert!(begun > 5, "it takes operations: {begun}");
    }
}

#[test]
fn a_log_whose_cut_loses_power_ends_where_it_did_or_where_it_was_to() {
    // In the last segment, in one before, at the beginning of all.
    for end in [ENTRIES - 3, 13, 0] {
        lose_power_in_a_cut(end, false, Log::check);
    }
}

#[test]
fn offsets_that_a_cut_skips_stay_skipped_when_it_loses_power() {
    lose_power_in_a_cut(13, true, Log::check);
}

#[test]
fn a_cut_is_finished_however_often_the_power_goes_meanwhile() {
    for (end, has_gaps) in [(13, false), (13, true)] {
        lose_power_in_a_cut(end, has_gaps, |log, ends, what| {
            for operations in 0..40 {
                if log.open_for(operations).is_ok() {
                    break;
                }
                log.disk.crash();
            }
            log.check(ends, what);
        });
    }
}

#[test]
fn a_cut_that_cannot_be_written_down_is_not_made_later() {
    for failing in 0..5 {
        let log = Log::new(failing, false);
        let (mut writer, reader, _) = log.open_for(i64::MAX).unwrap();
        let operation = [
            fs::Operation::Open,
            fs::Operation::Write,
            fs::Operation::SyncData,
            fs::Operation::Rename,
            fs::Operation::SyncDir,
        ][failing as usize];
        // What the place of the cut is found with is open.
        reader.read(13, 14, 1).unwrap();
        log.disk.fail(operation, 0, std::io::ErrorKind::Other);
        let refused = writer.truncate(13, 0);
        assert!(matches!(refused, Err(Error::Io { .. })), "{operation:?}: {refused:?}");
        assert_eq!(append(&mut writer, ENTRIES).unwrap(), ENTRIES);
        writer.sync().unwrap();
        drop((writer, reader));
        log.disk.crash();
        log.check(&[ENTRIES + 1], &format!("{operation:?}"));
    }
}
