//! Flipped bits: found, told, and never cut away.

use std::future::ready;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use base::{Random, SeededRandom};
use bytes::Bytes;
use fs::{Disk, Executor, FileSystem, Open, SimulatedFs};
use journal::{
    Entry, Error, Flusher, Frame, Options, Reader, Recovery, Rules, Verdict, Writer, open,
};

const ENTRIES: u64 = 100;

fn options() -> Options {
    Options { segment_bytes: 4096, index_interval_bytes: 512, ..Options::default() }
}

fn opened(disk: &SimulatedFs) -> (Writer, Reader, Flusher, Recovery) {
    let files: Arc<dyn FileSystem> = Arc::new(disk.clone());
    open(files, Path::new("/log"), options(), 1_000, Arc::new(SeededRandom::new(1))).unwrap()
}

fn payload(number: u64) -> Bytes {
    Bytes::from(format!("entry {number} ").repeat(10 + number as usize % 20))
}

fn append(writer: &mut Writer, number: u64) {
    let parts = [payload(number)];
    let entry = Entry { span: 1, epoch: 0, timestamp_ms: number as i64, parts: &parts };
    writer.append(&entry, 1_000).unwrap();
}

async fn stop(flusher: Flusher) {
    flusher.run(Executor::inline(), ready(())).await.unwrap();
}

/// A log with closed segments, stopped in order.
async fn log(seed: u64) -> SimulatedFs {
    let disk = SimulatedFs::new(seed, Disk::default());
    let (mut writer, _, flusher, _) = opened(&disk);
    for number in 0..ENTRIES {
        append(&mut writer, number);
    }
    drop(writer);
    stop(flusher).await;
    disk
}

fn files(disk: &SimulatedFs, ending: &str) -> Vec<PathBuf> {
    let folder = Path::new("/log");
    let names = disk.list(folder).unwrap().into_iter().map(|entry| folder.join(entry.name));
    names.filter(|path| path.to_str().unwrap().ends_with(ending)).collect()
}

/// Flips a bit of a file, or of the part of it from `first` on.
fn flip(disk: &SimulatedFs, path: &Path, first: u64, random: &SeededRandom) -> u64 {
    let file = disk.open(path, Open::Write).unwrap();
    let len = file.len().unwrap();
    let at = first + (random as &dyn Random).below(len - first);
    let mut byte = [0];
    file.read_exact_at(at, &mut byte).unwrap();
    byte[0] ^= 1 << (random as &dyn Random).below(8);
    file.write_at(at, &byte).unwrap();
    file.sync_data().unwrap();
    at
}

/// Offsets that cannot be read. Everything else has to be what was written.
fn unreadable(reader: &Reader) -> Vec<u64> {
    let mut lost = Vec::new();
    for offset in reader.start()..reader.end() {
        match reader.read(offset, offset + 1, 1) {
            Ok(frames) => {
                assert_eq!(frames.iter().map(|frame| frame.offset).collect::<Vec<_>>(), [offset]);
                assert_eq!(frames[0].payload, payload(offset));
            }
            Err(Error::Damaged(damage)) => {
                assert!((damage.from..damage.to.max(damage.from + 1)).contains(&offset));
                lost.push(offset);
            }
            Err(error) => panic!("{error}"),
        }
    }
    lost
}

#[tokio::test]
async fn a_flipped_bit_of_a_log_that_was_stopped_costs_one_entry_and_moves_no_end() {
    let mut found = 0;
    for seed in 0..150 {
        let disk = log(seed).await;
        let random = SeededRandom::new(seed);
        let logs = files(&disk, ".log");
        let path = &logs[(&random as &dyn Random).below(logs.len() as u64) as usize];
        let at = flip(&disk, path, 0, &random);
        let (mut writer, reader, flusher, recovery) = opened(&disk);
        assert_eq!(writer.end(), ENTRIES, "seed {seed}: {} at {at}", path.display());
        let lost = unreadable(&reader);
        assert!(lost.len() <= 1, "seed {seed}: {lost:?}");
        assert!(lost.is_empty() || at >= 128, "seed {seed}: the beginning is there twice");
        found += lost.len();
        // Told at opening where the segment that grows is read, or the first read found it.
        assert!(recovery.damage.len() <= lost.len());
        for number in ENTRIES..ENTRIES + 30 {
            append(&mut writer, number);
        }
        assert_eq!(unreadable(&reader), lost, "seed {seed}");
        drop(writer);
        stop(flusher).await;
        let (_, reader, _, recovery) = opened(&disk);
        assert_eq!((reader.end(), unreadable(&reader)), (ENTRIES + 30, lost.clone()));
        assert_eq!(
            recovery.damage.len(),
            lost.len(),
            "seed {seed}: it has no index, so it is read"
        );
    }
    assert!(found > 100, "most bits are an entry's: {found}");
}

#[tokio::test]
async fn a_flipped_bit_of_an_index_or_of_the_state_costs_nothing() {
    for seed in 0..60 {
        let disk = log(seed).await;
        let random = SeededRandom::new(seed);
        let paths = [files(&disk, ".index"), files(&disk, "state")].concat();
        for path in &paths {
            flip(&disk, path, 0, &random);
        }
        let (writer, reader, _, recovery) = opened(&disk);
        assert_eq!((writer.end(), recovery.damage), (ENTRIES, vec![]), "seed {seed}");
        assert_eq!(unreadable(&reader), Vec::<u64>::new(), "seed {seed}");
        for number in 0..ENTRIES {
            assert_eq!(reader.find_time(number as i64).unwrap(), Some(number), "seed {seed}");
        }
    }
}

#[tokio::test]
async fn damage_that_comes_while_the_log_is_open_is_found_by_reading() {
    for seed in 0..60 {
        let disk = log(seed).await;
        let (_writer, reader, ..) = opened(&disk);
        let random = SeededRandom::new(seed);
        let logs = files(&disk, ".log");
        let closed = &logs[..logs.len() - 1];
        let path = &closed[(&random as &dyn Random).below(closed.len() as u64) as usize];
        let at = flip(&disk, path, 128, &random);
        let lost = unreadable(&reader);
        assert!(lost.len() <= 1, "seed {seed}: {lost:?}, {} at {at}", path.display());
    }
}

#[tokio::test]
async fn a_later_entry_proves_that_a_damaged_one_was_durable() {
    let disk = SimulatedFs::new(1, Disk::default());
    let (mut writer, ..) = opened(&disk);
    for number in 0..8 {
        append(&mut writer, number);
        writer.sync().unwrap();
    }
    drop(writer);
    // The state says nothing of these entries: the segment was never closed.
    let path = &files(&disk, ".log")[0];
    let file = disk.open(path, Open::Write).unwrap();
    file.write_at(128 + 60, b"!").unwrap();
    let (writer, reader, _, recovery) = opened(&disk);
    assert_eq!((writer.end(), recovery.entries, recovery.torn_bytes), (8, 7, 0));
    assert_eq!(recovery.first_bad().map(|damage| (damage.from, damage.to)), Some((0, 1)));
    assert_eq!(unreadable(&reader), [0]);
    drop(writer);
    // The last one has nobody to prove it: it passes for torn.
    let file = disk.open(&files(&disk, ".log")[0], Open::Write).unwrap();
    let len = file.len().unwrap();
    drop(file);
    let disk = SimulatedFs::new(1, Disk::default());
    let (mut writer, ..) = opened(&disk);
    for number in 0..8 {
        append(&mut writer, number);
        writer.sync().unwrap();
    }
    drop(writer);
    disk.open(path, Open::Write).unwrap().write_at(len - 20, b"!").unwrap();
    let (writer, _, _, recovery) = opened(&disk);
    assert_eq!((writer.end(), recovery.damage.len()), (7, 0));
    assert!(recovery.torn_bytes > 0);
}

#[tokio::test]
async fn a_segment_that_is_missing_or_cut_is_told_and_reading_goes_on_behind_it() {
    let disk = log(3).await;
    let logs = files(&disk, ".log");
    let base = |path: &Path| path.file_stem().unwrap().to_str().unwrap().parse::<u64>().unwrap();
    let (gone, cut) = (&logs[1], &logs[3]);
    disk.remove(gone).unwrap();
    disk.open(cut, Open::Write).unwrap().truncate(700).unwrap();
    let (writer, reader, _, recovery) = opened(&disk);
    assert_eq!(writer.end(), ENTRIES);
    let told: Vec<_> = recovery.damage.iter().map(|damage| (damage.from, damage.to)).collect();
    assert_eq!(told[0], (base(gone), base(&logs[2])));
    assert_eq!(told[1].1, base(&logs[4]));
    let lost: Vec<u64> = told.iter().flat_map(|(from, to)| *from..*to).collect();
    assert_eq!(unreadable(&reader), lost);
}

#[test]
fn a_folder_without_a_state_or_with_a_broken_one_is_refused() {
    let disk = SimulatedFs::new(1, Disk::default());
    drop(opened(&disk));
    let state = &files(&disk, "state")[0];
    let again = || {
        let files: Arc<dyn FileSystem> = Arc::new(disk.clone());
        open(files, Path::new("/log"), options(), 1_000, Arc::new(SeededRandom::new(1))).map(drop)
    };
    disk.open(state, Open::Write).unwrap().write_at(8, &[9; 100]).unwrap();
    assert!(matches!(again(), Err(Error::State { .. })));
    disk.remove(state).unwrap();
    assert!(matches!(again(), Err(Error::NoState { .. })));
}

#[tokio::test]
async fn an_index_that_says_more_than_there_is_does_not_meet_what_comes_next() {
    let disk = log(6).await;
    let last = files(&disk, ".index").pop().unwrap();
    let file = disk.open(&last, Open::Read).unwrap();
    let mut index = vec![0; file.len().unwrap() as usize];
    file.read_exact_at(0, &mut index).unwrap();
    let (mut writer, ..) = opened(&disk);
    writer.truncate(ENTRIES - 3, 0).unwrap();
    drop(writer);
    // As if a loss of power had brought it back.
    disk.open(&last, Open::Create).unwrap().write_at(0, &index).unwrap();
    let (writer, ..) = opened(&disk);
    assert_eq!(writer.end(), ENTRIES - 3);
    assert!(!files(&disk, ".index").contains(&last));
}

/// Writes an entry with right checksums into a segment, whatever lies there.
fn forge(disk: &SimulatedFs, log: &Path, at: u64, (offset, epoch, durable): (u64, u64, u64)) {
    let file = disk.open(log, Open::Write).unwrap();
    let mut salt = [0; 4];
    file.read_exact_at(12, &mut salt).unwrap();
    let payload = [0xff; 29];
    let mut bytes = [0; 48 + 29];
    bytes[4..8].copy_from_slice(&crc32c::crc32c(&payload).to_le_bytes());
    bytes[8..12].copy_from_slice(&29_u32.to_le_bytes());
    bytes[12..16].copy_from_slice(&1_u32.to_le_bytes());
    for (at, number) in [(16, offset), (24, epoch), (40, durable)] {
        bytes[at..at + 8].copy_from_slice(&number.to_le_bytes());
    }
    let crc = crc32c::crc32c_append(u32::from_le_bytes(salt), &bytes[4..48]);
    bytes[..4].copy_from_slice(&crc.to_le_bytes());
    bytes[48..].copy_from_slice(&payload);
    file.write_at(at, &bytes).unwrap();
}

#[test]
fn what_one_opening_passes_over_the_next_one_does_too() {
    // Far behind all others, and not possible while there is another segment behind.
    let far = u64::MAX / 2;
    // Nothing is missing before the entry that is found behind garbage; or what is missing is below
    // the start.
    for (start, found, durable) in [(0, 0, 115), (3, 3, 3)] {
        let disk = SimulatedFs::new(1, Disk::default());
        let (mut writer, ..) = opened(&disk);
        let mut write = |bytes: usize| {
            let parts = [Bytes::from(vec![7; bytes])];
            let entry = Entry { span: 7, epoch: 0, timestamp_ms: 0, parts: &parts };
            writer.append(&entry, 1_000).unwrap();
        };
        write(912);
        write(3808);
        writer.advance_start(start).unwrap();
        drop(writer);
        let logs = files(&disk, ".log");
        assert_eq!(logs.len(), 2);
        forge(&disk, &logs[0], 496, (far, 137, 5));
        forge(&disk, &logs[0], 768, (found, 0, durable));
        // Its beginning is gone.
        disk.open(&logs[1], Open::Write).unwrap().truncate(52).unwrap();
        let (mut writer, reader, ..) = opened(&disk);
        assert_eq!((reader.start(), reader.end()), (start, found + 1));
        append(&mut writer, found + 1);
        writer.sync().unwrap();
        drop((writer, reader));
        let (_, reader, _, recovery) = opened(&disk);
        assert_eq!((reader.start(), reader.end()), (start, found + 2), "{recovery:?}");
    }
}

#[tokio::test]
async fn nothing_is_cut_within_a_segment_whose_beginning_is_lost() {
    let disk = log(5).await;
    let logs = files(&disk, ".log");
    let base = |at: usize| logs[at].file_stem().unwrap().to_str().unwrap().parse::<u64>().unwrap();
    disk.open(&logs[1], Open::Write).unwrap().write_at(0, &[0; 128]).unwrap();
    let (mut writer, reader, _, recovery) = opened(&disk);
    assert_eq!(recovery.damage.len(), 1);
    for end in [base(1), base(2) - 1] {
        assert!(matches!(writer.truncate(end, 0), Err(Error::Damaged(_))), "{end}");
        assert_eq!(reader.end(), ENTRIES);
    }
    writer.truncate(base(1) - 1, 0).unwrap();
    assert_eq!(reader.end(), base(1) - 1);
    append(&mut writer, base(1) - 1);
    assert_eq!(unreadable(&reader), Vec::<u64>::new());
}

/// Keeps one entry in so many.
struct Few(u64);

impl Rules for Few {
    fn judge(&mut self, frame: &Frame) -> Verdict {
        if frame.offset.is_multiple_of(self.0) { Verdict::Keep } else { Verdict::Drop }
    }
}

#[tokio::test]
async fn a_compaction_tells_what_damage_kept_it_from() {
    let disk = log(5).await;
    let (_writer, reader, ..) = opened(&disk);
    let logs = files(&disk, ".log");
    let base = |at: usize| logs[at].file_stem().unwrap().to_str().unwrap().parse::<u64>().unwrap();
    let compact = |keep| {
        let prepared = reader.prepare_compaction(u64::MAX, &mut Few(keep));
        let done = prepared.unwrap().finish().unwrap();
        (done.damaged, done.undone)
    };
    // Afterwards they are small enough to be joined.
    assert_eq!(compact(2), (None, None));
    // In a payload: nobody has looked at it yet.
    disk.open(&logs[1], Open::Write).unwrap().write_at(128 + 48 + 3, b"!").unwrap();
    assert_eq!(compact(8), (Some(base(1)), Some(base(0))));
    assert_eq!(reader.read(4, 5, 1).unwrap().len(), 1, "what it was joined to stays whole");
    assert_eq!(compact(8), (Some(base(1)), None));
    assert_eq!(reader.read(4, 5, 1).unwrap().len(), 0, "it has had its turn");
}

#[tokio::test]
async fn a_segment_whose_beginning_rots_is_damage_and_keeps_no_compaction_from_its_end() {
    let disk = log(5).await;
    let logs = files(&disk, ".log");
    let base = |at: usize| logs[at].file_stem().unwrap().to_str().unwrap().parse::<u64>().unwrap();
    // Afterwards they are small enough to be joined.
    let (mut writer, _, flusher, _) = opened(&disk);
    writer.compact(u64::MAX, &mut Few(2)).unwrap();
    stop(flusher).await;
    // Nobody has opened the file yet.
    let (writer, reader, ..) = opened(&disk);
    disk.open(&logs[1], Open::Write).unwrap().write_at(0, &[0; 128]).unwrap();
    let compact = || {
        let prepared = reader.prepare_compaction(u64::MAX, &mut Few(8));
        let done = prepared.unwrap().finish().unwrap();
        (done.damaged, done.undone)
    };
    assert_eq!(compact(), (Some(base(1)), Some(base(0))));
    assert_eq!(reader.read(4, 5, 1).unwrap().len(), 1, "what it was joined to stays whole");
    assert_eq!(compact(), (Some(base(1)), None));
    assert_eq!(reader.read(4, 5, 1).unwrap().len(), 0, "it has had its turn");
    let all = || match reader.read(base(1) + 1, u64::MAX, 1) {
        Err(Error::Damaged(damage)) => (damage.from, damage.to),
        other => panic!("{other:?}"),
    };
    assert_eq!(all(), (base(1), base(2)));
    assert_eq!(all(), (base(1), base(2)), "it is known by now");
    drop((writer, reader));
    let (.., recovery) = opened(&disk);
    let told: Vec<_> = recovery.damage.iter().map(|damage| (damage.from, damage.to)).collect();
    assert_eq!(told, [(base(1), base(2))]);
}

#[tokio::test]
async fn a_segment_whose_beginning_rots_costs_its_own_entries_alone() {
    let disk = log(5).await;
    let (_writer, reader, ..) = opened(&disk);
    let logs = files(&disk, ".log");
    let base = |at: usize| logs[at].file_stem().unwrap().to_str().unwrap().parse::<u64>().unwrap();
    disk.open(&logs[2], Open::Write).unwrap().write_at(0, &[0; 128]).unwrap();
    for _ in 0..2 {
        assert_eq!(unreadable(&reader), (base(2)..base(3)).collect::<Vec<_>>());
    }
}

#[tokio::test]
async fn damage_that_an_index_covers_is_told_at_each_opening_once_the_segment_was_read_again() {
    let disk = SimulatedFs::new(1, Disk::default());
    let (mut writer, _, flusher, _) = opened(&disk);
    for number in 0..5 {
        append(&mut writer, number);
    }
    drop(writer);
    stop(flusher).await;
    let path = &files(&disk, ".log")[0];
    let covered = disk.open(path, Open::Read).unwrap().len().unwrap();
    let (mut writer, ..) = opened(&disk);
    for number in 5..10 {
        append(&mut writer, number);
    }
    writer.sync().unwrap();
    let durable = writer.end();
    // Until the next segment says how far the log was durable. Nobody tidies up.
    while files(&disk, ".log").len() < 2 {
        let end = writer.end();
        append(&mut writer, end);
    }
    drop(writer);
    let file = disk.open(path, Open::Write).unwrap();
    file.write_at(128 + 48 + 3, b"!").unwrap();
    file.truncate(covered + 10).unwrap();
    for opening in 0..2 {
        let (.., recovery) = opened(&disk);
        let told: Vec<_> = recovery.damage.iter().map(|damage| (damage.from, damage.to)).collect();
        assert_eq!(told, [(0, 1), (5, durable)], "opening {opening}");
    }
}

#[test]
fn frames_say_where_they_end() {
    let payload = Bytes::new();
    let frame = Frame { offset: 7, span: 3, epoch: 0, timestamp_ms: 0, payload };
    assert_eq!(frame.end(), 10);
}
