//! Full disks and broken ones.

use std::io::ErrorKind;
use std::path::Path;

use fs::{Disk, File, FileSystem, Open, Operation, SimulatedFs};

fn small() -> SimulatedFs {
    SimulatedFs::new(1, Disk { block: 4, capacity: 10, ..Disk::default() })
}

fn create(files: &SimulatedFs, path: &str) -> Box<dyn File> {
    files.open(Path::new(path), Open::Create).unwrap()
}

#[test]
fn a_full_disk_takes_what_fits_and_says_so() {
    let files = small();
    let (one, other) = (create(&files, "/a"), create(&files, "/b"));
    one.write_at(0, b"123456").unwrap();
    let error = other.write_at(0, b"abcdef").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::StorageFull);
    let mut out = [0; 6];
    assert_eq!(other.read_at(0, &mut out).unwrap(), 4);
    assert_eq!(&out[..4], b"abcd");
    // What is there can be written over, and nothing can be added.
    one.write_at(0, b"654321").unwrap();
    assert_eq!(one.write_at(6, b"7").unwrap_err().kind(), ErrorKind::StorageFull);
    assert_eq!(one.truncate(7).unwrap_err().kind(), ErrorKind::StorageFull);
    assert_eq!(one.write_at(u64::MAX, b"7").unwrap_err().kind(), ErrorKind::StorageFull);
    assert_eq!(one.len().unwrap(), 6);
}

#[test]
fn what_is_cut_or_removed_makes_room() {
    let files = small();
    let full = |file: &dyn File| file.write_at(0, b"1234567890").is_err();
    let one = create(&files, "/a");
    one.write_at(0, b"123456").unwrap();
    let other = create(&files, "/b");
    assert!(full(&*other));
    other.truncate(0).unwrap();
    files.remove(Path::new("/a")).unwrap();
    assert!(full(&*other), "a handle holds the removed file");
    other.truncate(0).unwrap();
    drop(one);
    assert!(!full(&*other));
    files.rename(Path::new("/b"), Path::new("/c")).unwrap();
    drop(other);
    create(&files, "/d");
    files.rename(Path::new("/d"), Path::new("/c")).unwrap();
    assert!(!full(&*create(&files, "/e")));
}

#[test]
fn a_crash_gives_back_what_it_took() {
    let files = small();
    let file = create(&files, "/a");
    file.write_at(0, b"1234567890").unwrap();
    files.remove(Path::new("/a")).unwrap();
    files.sync_dir(Path::new("/")).unwrap();
    files.crash();
    drop(file);
    create(&files, "/b").write_at(0, b"1234567890").unwrap();
}

#[test]
fn an_operation_fails_when_it_was_told_to() {
    let files = small();
    let file = create(&files, "/a");
    let root = Path::new("/");
    files.create_dir(Path::new("/d")).unwrap();
    let attempts: [(Operation, &dyn Fn() -> std::io::Result<()>); 10] = [
        (Operation::Open, &|| files.open(Path::new("/a"), Open::Read).map(drop)),
        (Operation::Read, &|| file.read_at(0, &mut [0]).map(drop)),
        (Operation::Write, &|| file.write_at(0, b"x")),
        (Operation::Truncate, &|| file.truncate(0)),
        (Operation::SyncData, &|| file.sync_data()),
        (Operation::SyncDir, &|| files.sync_dir(root)),
        (Operation::Rename, &|| files.rename(Path::new("/d"), Path::new("/e"))),
        (Operation::Remove, &|| files.remove(Path::new("/e"))),
        (Operation::List, &|| files.list(root).map(drop)),
        (Operation::CreateDir, &|| files.create_dir(Path::new("/f"))),
    ];
    for (operation, attempt) in attempts {
        files.fail(operation, 0, ErrorKind::TimedOut);
        assert_eq!(attempt().unwrap_err().kind(), ErrorKind::TimedOut, "{operation:?}");
        attempt().unwrap_or_else(|error| panic!("{operation:?} fails once only: {error}"));
    }
}

#[test]
fn a_failed_write_leaves_some_of_its_first_blocks() {
    let mut lengths = std::collections::BTreeSet::new();
    for seed in 0..64 {
        let files = SimulatedFs::new(seed, Disk { block: 4, ..Disk::default() });
        let file = create(&files, "/a");
        file.write_at(0, b"ab").unwrap();
        files.fail(Operation::Write, 0, ErrorKind::TimedOut);
        assert!(file.write_at(2, b"cdefghij").is_err());
        let mut out = [0; 16];
        let len = file.read_at(0, &mut out).unwrap();
        assert_eq!(out[..len], b"abcdefghij"[..len], "seed {seed}");
        lengths.insert(len);
    }
    assert_eq!(lengths, [2, 4, 8].into());
}

#[test]
fn bytes_of_a_failed_sync_can_be_lost_although_the_next_succeeds() {
    let lost = (0..64).any(|seed| {
        let files = SimulatedFs::new(seed, Disk::default());
        let file = create(&files, "/a");
        files.sync_dir(Path::new("/")).unwrap();
        file.write_at(0, b"x").unwrap();
        files.fail(Operation::SyncData, 0, ErrorKind::TimedOut);
        assert!(file.sync_data().is_err());
        file.sync_data().unwrap();
        files.crash();
        let mut out = [0];
        create(&files, "/a").read_exact_at(0, &mut out).unwrap();
        &out != b"x"
    });
    assert!(lost);
}

#[test]
fn a_broken_disk_fails_now_and_then() {
    let files = SimulatedFs::new(1, Disk { failing: 4, ..Disk::default() });
    let failed = (0..100).filter(|_| files.list(Path::new("/")).is_err()).count();
    assert!((5..60).contains(&failed), "{failed} of 100 failed");
}

#[test]
fn a_path_begins_at_the_root_and_does_not_go_back() {
    let files = small();
    for path in ["", "a", "./a", "../a", "/a/../b"] {
        let error = files.open(Path::new(path), Open::Create).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput, "{path}");
    }
    assert_eq!(files.remove(Path::new("/")).unwrap_err().kind(), ErrorKind::InvalidInput);
}
