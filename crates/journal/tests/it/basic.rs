//! What is appended is read, now and after the log is opened again.

use std::path::Path;
use std::sync::Arc;

use base::{OsRandom, SeededRandom};
use bytes::Bytes;
use fs::{FileSystem, RealFs};
use journal::{Entry, Error, Frame, Options, Reader, Recovery, Writer, open};

fn opened(folder: &Path, options: &Options) -> (Writer, Reader, Recovery) {
    let files: Arc<dyn FileSystem> = Arc::new(RealFs);
    let (writer, reader, _, recovery) =
        open(files, folder, options.clone(), 1_000, Arc::new(OsRandom)).unwrap();
    (writer, reader, recovery)
}

fn append(writer: &mut Writer, text: &str, span: u32) -> u64 {
    let parts = [Bytes::copy_from_slice(text.as_bytes())];
    let entry = Entry { span, epoch: 1, timestamp_ms: 1_000, parts: &parts };
    writer.append(&entry, 1_000).unwrap()
}

fn texts(frames: &[Frame]) -> Vec<(u64, String)> {
    let text = |frame: &Frame| String::from_utf8(frame.payload.to_vec()).unwrap();
    frames.iter().map(|frame| (frame.offset, text(frame))).collect()
}

#[test]
fn entries_are_read_as_they_were_written_and_after_opening_again() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("log");
    let options = Options::default();
    let wanted = vec![(0, "one".to_owned()), (3, "two, longer".to_owned()), (4, "".to_owned())];
    let (mut writer, reader, recovery) = opened(&folder, &options);
    assert_eq!((recovery.start, recovery.end), (0, 0));
    assert_eq!(append(&mut writer, "one", 3), 0);
    assert_eq!(append(&mut writer, "two, longer", 1), 3);
    assert_eq!(append(&mut writer, "", 2), 4);
    assert_eq!(writer.end(), 6);
    assert_eq!(texts(&reader.read(0, u64::MAX, 1 << 20).unwrap()), wanted);
    assert_eq!(texts(&reader.read(2, u64::MAX, 1).unwrap()), wanted[..1]);
    assert_eq!(texts(&reader.read(3, 4, 1 << 20).unwrap()), wanted[1..2]);
    assert_eq!(reader.read(6, u64::MAX, 1 << 20).unwrap(), []);
    assert!(matches!(reader.read(7, u64::MAX, 1), Err(Error::OutOfRange { .. })));
    drop((writer, reader));

    let (_, reader, recovery) = opened(&folder, &options);
    assert_eq!((recovery.end, recovery.entries, recovery.torn_bytes), (6, 3, 0));
    assert_eq!(texts(&reader.read(0, u64::MAX, 1 << 20).unwrap()), wanted);
    assert_eq!(reader.durable(), 6);
}

#[test]
fn the_salt_of_a_segment_follows_from_chance_alone() {
    let salt = |seed| {
        let home = tempfile::tempdir().unwrap();
        let random = Arc::new(SeededRandom::new(seed));
        open(Arc::new(RealFs), home.path(), Options::default(), 1_000, random).unwrap();
        let segment = home.path().join("00000000000000000000.log");
        std::fs::read(segment).unwrap()[12..16].to_vec()
    };
    assert_eq!(salt(1), salt(1));
    assert_ne!(salt(1), salt(2), "of the same time and place");
}

#[test]
fn a_log_of_many_segments_is_read_through() {
    let home = tempfile::tempdir().unwrap();
    let options = Options { segment_bytes: 4096, index_interval_bytes: 512, ..Options::default() };
    let (mut writer, reader, _) = opened(home.path(), &options);
    for number in 0..1_000 {
        append(&mut writer, &format!("entry {number}"), 1);
    }
    writer.sync().unwrap();
    let check = |reader: &Reader| {
        for from in [0, 1, 57, 58, 500, 998, 999] {
            let (mut at, mut seen) = (from, Vec::new());
            while at < reader.end() {
                let frames = reader.read(at, u64::MAX, 700).unwrap();
                at = frames.last().unwrap().end();
                seen.extend(texts(&frames));
            }
            let wanted: Vec<_> = (from..1_000).map(|n| (n, format!("entry {n}"))).collect();
            assert_eq!(seen, wanted);
        }
    };
    check(&reader);
    drop(writer);
    let (_writer, reader, recovery) = opened(home.path(), &options);
    assert_eq!((recovery.entries, recovery.indexes_rebuilt), (1_000, 0));
    check(&reader);
}
