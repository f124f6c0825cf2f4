//! The machine's files, with threads.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

use base::OsRandom;
use bytes::Bytes;
use fs::{Executor, RealFs};
use journal::{
    Compacted, Entry, Error, Flusher, Frame, Options, Reader, Retention, Rules, Sync, Verdict,
    Writer, inspect, open,
};

fn opened(folder: &Path, options: &Options) -> (Writer, Reader, Flusher) {
    let (writer, reader, flusher, recovery) =
        open(Arc::new(RealFs), folder, options.clone(), 0, Arc::new(OsRandom)).unwrap();
    assert_eq!(recovery.damage, []);
    (writer, reader, flusher)
}

fn small() -> Options {
    Options { segment_bytes: 64 << 10, index_interval_bytes: 4096, ..Options::default() }
}

/// The bytes that stand at an offset, and nowhere else.
fn payload(offset: u64) -> Bytes {
    let mut bytes = offset.to_le_bytes().to_vec();
    bytes.resize(100 + (offset * 37 % 900) as usize, offset as u8);
    Bytes::from(bytes)
}

fn append(writer: &mut Writer) {
    let parts = [payload(writer.end())];
    let entry = Entry { span: 1, epoch: 0, timestamp_ms: writer.end() as i64, parts: &parts };
    writer.append(&entry, 0).unwrap();
}

fn files(folder: &Path, ending: &str) -> usize {
    let names = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    names.filter(|name| name.to_str().unwrap().ends_with(ending)).count()
}

#[test]
fn segments_are_used_again_and_their_former_entries_never_seen() {
    let home = tempfile::tempdir().unwrap();
    let (mut writer, reader, _) = opened(home.path(), &small());
    let retention = Retention { bytes: Some(200 << 10), ..Retention::default() };
    for round in 0..20 {
        for _ in 0..200 {
            append(&mut writer);
        }
        writer.sync().unwrap();
        let removed = writer.retain(&retention, 0).unwrap();
        assert!(round < 3 || removed.segments > 0);
        writer.sync().unwrap();
        assert!(files(home.path(), ".spare") <= 2 && files(home.path(), ".retired") == 0);
        assert!(reader.bytes() < 300 << 10);
    }
    let lives = inspect(&RealFs, home.path(), &mut |_| {}).unwrap();
    assert!(lives.segments.iter().any(|segment| segment.life > 2), "files live on");
    drop(writer);
    let (writer, reader, _) = opened(home.path(), &small());
    let (mut at, mut seen) = (reader.start(), 0);
    while at < writer.end() {
        for frame in reader.read(at, u64::MAX, 64 << 10).unwrap() {
            assert_eq!((frame.offset, &frame.payload), (at, &payload(at)));
            (at, seen) = (frame.end(), seen + 1);
        }
    }
    assert!(seen > 200);
}

/// Drops odd offsets.
struct Even;

impl Rules for Even {
    fn judge(&mut self, frame: &Frame) -> Verdict {
        if frame.offset.is_multiple_of(2) { Verdict::Keep } else { Verdict::Drop }
    }
}

/// Would drop everything, and loses its reason half-way.
struct Faint(u64);

impl Rules for Faint {
    fn judge(&mut self, frame: &Frame) -> Verdict {
        self.0 = frame.offset;
        Verdict::Drop
    }

    fn goes_on(&self) -> bool {
        self.0 < 300
    }
}

#[test]
fn a_compaction_that_is_given_up_leaves_nothing_behind() {
    let home = tempfile::tempdir().unwrap();
    let (mut writer, reader, _) = opened(home.path(), &small());
    for _ in 0..1_000 {
        append(&mut writer);
    }
    writer.sync().unwrap();
    let bytes = reader.bytes();
    let prepared = reader.prepare_compaction(u64::MAX, &mut Faint(0)).unwrap();
    assert_eq!(prepared.compacted(), Compacted::default());
    assert_eq!(files(home.path(), ".compact"), 0);
    assert_eq!(prepared.finish().unwrap(), Compacted::default());
    assert_eq!((reader.bytes(), reader.read(0, 1, 1).unwrap().len()), (bytes, 1));
    let done = reader.prepare_compaction(u64::MAX, &mut Even).unwrap().finish().unwrap();
    assert!(done.dropped > 300, "{done:?}");
}

#[test]
fn readers_go_on_while_segments_are_written_compacted_and_recycled() {
    let home = tempfile::tempdir().unwrap();
    let (writer, reader, _) = opened(home.path(), &small());
    let writer = Mutex::new(writer);
    let done = AtomicBool::new(false);
    let done = &done;
    thread::scope(|scope| {
        for _ in 0..2 {
            let reader = reader.clone();
            scope.spawn(move || {
                let mut at = 0;
                while !done.load(Ordering::Relaxed) || at < reader.end() {
                    match reader.read(at, u64::MAX, 10_000) {
                        Ok(frames) => {
                            for frame in frames {
                                assert_eq!(frame.payload, payload(frame.offset));
                                assert!(frame.offset >= at, "{} after {at}", frame.offset);
                                assert!(frame.offset <= at + 1, "only odd ones are left out");
                                at = frame.end();
                            }
                        }
                        // Retention was faster.
                        Err(Error::OutOfRange { start, .. }) => at = start,
                        Err(error) => panic!("{error}"),
                    }
                }
            });
        }
        let compacting = reader.clone();
        scope.spawn(move || {
            while !done.load(Ordering::Relaxed) {
                let prepared = compacting.prepare_compaction(u64::MAX, &mut Even).unwrap();
                prepared.finish().unwrap();
                thread::yield_now();
            }
        });
        for round in 0..3_000 {
            let mut writer = writer.lock().unwrap();
            append(&mut writer);
            if round % 100 == 0 {
                writer.sync().unwrap();
            }
            if round % 500 == 0 {
                let retention = Retention { bytes: Some(300 << 10), ..Retention::default() };
                writer.retain(&retention, 0).unwrap();
            }
        }
        done.store(true, Ordering::Relaxed);
    });
    drop(writer);
    opened(home.path(), &small());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn entries_are_durable_soon_and_waiting_costs_no_thread() {
    let home = tempfile::tempdir().unwrap();
    let (mut writer, reader, flusher) = opened(home.path(), &small());
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let running = tokio::spawn(flusher.run(Executor::threads(1), stopped));
    for _ in 0..50 {
        append(&mut writer);
        reader.durable_past(writer.end()).await.unwrap();
        assert_eq!(reader.durable(), writer.end());
    }
    drop(stop);
    running.await.unwrap().unwrap();
    assert!(files(home.path(), ".index") > 0);
}

#[test]
fn large_entries_of_many_parts_are_read_in_one_piece() {
    let home = tempfile::tempdir().unwrap();
    let options = Options { sync: Sync::Never, ..Options::default() };
    let (mut writer, reader, _) = opened(home.path(), &options);
    for len in [0, 1, 7, 32 << 10, (256 << 10) - 48, 256 << 10, (1 << 20) + 5, 5 << 20] {
        let whole: Vec<u8> = (0..len).map(|byte: usize| (byte * 31 / 7) as u8).collect();
        let whole = Bytes::from(whole);
        let parts: Vec<Bytes> = (0..len)
            .step_by(50_000)
            .map(|from| whole.slice(from..len.min(from + 50_000)))
            .collect();
        let entry = Entry { span: 5, epoch: 3, timestamp_ms: 9, parts: &parts };
        let first = writer.append(&entry, 0).unwrap();
        let frames = reader.read(first, u64::MAX, 1).unwrap();
        assert_eq!(frames.len(), 1);
        assert_eq!((frames[0].offset, frames[0].span, frames[0].epoch), (first, 5, 3));
        assert!(frames[0].payload == whole, "{len} bytes");
    }
}

#[test]
fn what_cannot_be_appended_changes_nothing() {
    let home = tempfile::tempdir().unwrap();
    let (mut writer, reader, _) = opened(home.path(), &Options::default());
    let entry = |span, epoch| Entry { span, epoch, timestamp_ms: 0, parts: &[] };
    writer.append(&entry(1, 5), 0).unwrap();
    assert!(matches!(writer.append(&entry(0, 5), 0), Err(Error::NoSpan)));
    assert!(matches!(writer.append(&entry(1, 4), 0), Err(Error::OldEpoch { epoch: 4, last: 5 })));
    let mixed = [entry(1, 6), entry(1, 5)];
    assert!(matches!(writer.append_all(&mixed, 0), Err(Error::OldEpoch { .. })));
    assert_eq!(writer.append_all(&[], 0).unwrap(), 1);
    assert_eq!((writer.end(), reader.epochs().len()), (1, 1));
    assert!(matches!(writer.advance_start(2), Err(Error::OutOfRange { .. })));
    assert!(matches!(writer.reset(0), Err(Error::OutOfRange { .. })));
    writer.advance_start(1).unwrap();
    assert!(matches!(writer.truncate(0, 0), Err(Error::OutOfRange { .. })));
}

#[test]
fn readers_find_no_damage_while_the_log_is_cut_and_grows_again() {
    let home = tempfile::tempdir().unwrap();
    let options = Options { open_max: 1, ..small() };
    let (mut writer, reader, _) = opened(home.path(), &options);
    let done = AtomicBool::new(false);
    let done = &done;
    thread::scope(|scope| {
        for seed in 0..3 {
            let reader = reader.clone();
            scope.spawn(move || {
                let mut at = seed;
                while !done.load(Ordering::Relaxed) {
                    match reader.read(at, u64::MAX, 3_000) {
                        Ok(frames) => {
                            for frame in &frames {
                                assert_eq!(frame.payload, payload(frame.offset));
                            }
                            at = frames.last().map_or(at / 2, Frame::end);
                        }
                        Err(Error::OutOfRange { end, .. }) => at = end / 2,
                        Err(error) => panic!("{error}"),
                    }
                }
            });
        }
        for round in 0..60 {
            for _ in 0..150 {
                append(&mut writer);
            }
            let end = writer.end();
            writer.truncate(end - end.min(10 + round * 37 % 400), 0).unwrap();
            writer.sync().unwrap();
        }
        done.store(true, Ordering::Relaxed);
    });
    let end = writer.end();
    drop(writer);
    assert_eq!(opened(home.path(), &options).0.end(), end);
}
