//! What a simulated crash leaves.

use std::collections::BTreeSet;
use std::io::{ErrorKind, Result};
use std::path::Path;

use fs::{Disk, FileSystem, Open, SimulatedFs, replace};

const SEEDS: u64 = 64;

fn read(files: &SimulatedFs, path: &str) -> Result<Vec<u8>> {
    let file = files.open(Path::new(path), Open::Read)?;
    let mut bytes = vec![0; usize::try_from(file.len()?).unwrap()];
    file.read_exact_at(0, &mut bytes)?;
    Ok(bytes)
}

/// What is read at `path` after `work` and a crash, for each of many seeds; nothing where the
/// name is gone.
fn outcomes(path: &str, work: impl Fn(&SimulatedFs)) -> BTreeSet<Option<Vec<u8>>> {
    let outcome = |seed| {
        let files = SimulatedFs::new(seed, Disk { block: 4, ..Disk::default() });
        work(&files);
        files.crash();
        match read(&files, path) {
            Ok(bytes) => Some(bytes),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) => panic!("seed {seed}: {error}"),
        }
    };
    (0..SEEDS).map(outcome).collect()
}

fn some(bytes: &[u8]) -> Option<Vec<u8>> {
    Some(bytes.to_owned())
}

fn write(files: &SimulatedFs, path: &str, bytes: &[u8]) {
    let file = files.open(Path::new(path), Open::Create).unwrap();
    file.write_at(0, bytes).unwrap();
    file.sync_data().unwrap();
}

fn sync_dir(files: &SimulatedFs, path: &str) {
    files.sync_dir(Path::new(path)).unwrap();
}

#[test]
fn a_file_and_its_folder_synced_are_there() {
    let left = outcomes("/a", |files| {
        write(files, "/a", b"bytes");
        sync_dir(files, "/");
    });
    assert_eq!(left, BTreeSet::from([some(b"bytes")]));
}

#[test]
fn a_file_whose_folder_was_not_synced_can_be_gone() {
    let left = outcomes("/a", |files| write(files, "/a", b"bytes"));
    assert_eq!(left, BTreeSet::from([None, some(b"bytes")]));
}

#[test]
fn bytes_that_were_not_synced_can_be_lost_torn_or_kept() {
    let left = outcomes("/a", |files| {
        write(files, "/a", b"aaaabbbb");
        sync_dir(files, "/");
        files.open(Path::new("/a"), Open::Write).unwrap().write_at(0, b"xxxxyyyy").unwrap();
    });
    let expected = [b"aaaabbbb", b"aaaayyyy", b"xxxxbbbb", b"xxxxyyyy"];
    assert_eq!(left, expected.map(|bytes| some(bytes)).into());
}

#[test]
fn a_file_in_a_folder_whose_own_name_was_not_synced_can_be_gone() {
    let work = |top_too: bool| {
        move |files: &SimulatedFs| {
            files.create_dir(Path::new("/d")).unwrap();
            write(files, "/d/a", b"x");
            sync_dir(files, "/d");
            if top_too {
                sync_dir(files, "/");
            }
        }
    };
    assert_eq!(outcomes("/d/a", work(false)), BTreeSet::from([None, some(b"x")]));
    assert_eq!(outcomes("/d/a", work(true)), BTreeSet::from([some(b"x")]));
}

#[test]
fn a_removal_that_was_not_synced_can_come_undone() {
    let left = outcomes("/a", |files| {
        write(files, "/a", b"x");
        sync_dir(files, "/");
        files.remove(Path::new("/a")).unwrap();
    });
    assert_eq!(left, BTreeSet::from([None, some(b"x")]));
}

#[test]
fn a_rename_is_whole_or_not_at_all() {
    for seed in 0..SEEDS {
        let files = SimulatedFs::new(seed, Disk::default());
        files.create_dir(Path::new("/d")).unwrap();
        write(&files, "/a", b"x");
        sync_dir(&files, "/");
        // The second one cannot arrive without the first.
        files.rename(Path::new("/a"), Path::new("/d/b")).unwrap();
        files.rename(Path::new("/d/b"), Path::new("/c")).unwrap();
        files.crash();
        let left: Vec<_> =
            ["/a", "/d/b", "/c"].into_iter().filter(|path| read(&files, path).is_ok()).collect();
        assert_eq!(left.len(), 1, "seed {seed}: {left:?}");
    }
}

#[test]
fn changes_of_two_names_arrive_in_any_order() {
    let mut seen = BTreeSet::new();
    for seed in 0..SEEDS {
        let files = SimulatedFs::new(seed, Disk::default());
        write(&files, "/a", b"");
        write(&files, "/b", b"");
        files.crash();
        seen.insert([read(&files, "/a").is_ok(), read(&files, "/b").is_ok()]);
    }
    assert_eq!(seen.len(), 4, "{seen:?}");
}

#[test]
fn a_replaced_file_is_the_old_one_or_the_new_one_wherever_it_stopped() {
    use fs::Operation::{Open, Rename, SyncData, SyncDir, Truncate, Write};
    for operation in [Open, Truncate, Write, SyncData, Rename, SyncDir] {
        let left = outcomes("/a", |files| {
            replace(files, Path::new("/a"), b"the old bytes").unwrap();
            files.fail(operation, 0, ErrorKind::TimedOut);
            let error = replace(files, Path::new("/a"), b"new").unwrap_err();
            assert_eq!(error.kind(), ErrorKind::TimedOut);
        });
        let either = [some(b"the old bytes"), some(b"new")].into();
        assert!(left.is_subset(&either), "{operation:?}: {left:?}");
        assert_eq!(left.len() == 2, operation == SyncDir, "{operation:?}: {left:?}");
    }
    let done = outcomes("/a", |files| {
        replace(files, Path::new("/a"), b"old").unwrap();
        replace(files, Path::new("/a"), b"new").unwrap();
    });
    assert_eq!(done, BTreeSet::from([some(b"new")]));
}

#[test]
fn a_handle_from_before_a_crash_fails() {
    let files = SimulatedFs::new(1, Disk::default());
    let file = files.open(Path::new("/a"), Open::Create).unwrap();
    files.crash();
    assert!(file.write_at(0, b"x").is_err());
    assert!(file.read_at(0, &mut [0]).is_err());
    assert!(file.sync_data().is_err());
    assert!(file.len().is_err());
}

#[test]
fn what_a_crash_left_is_there_after_the_next() {
    for seed in 0..SEEDS {
        let files = SimulatedFs::new(seed, Disk { block: 4, ..Disk::default() });
        let file = files.open(Path::new("/a"), Open::Create).unwrap();
        file.write_at(0, b"aaaabbbbcccc").unwrap();
        files.crash();
        let first = read(&files, "/a").ok();
        files.crash();
        assert_eq!(read(&files, "/a").ok(), first, "seed {seed}");
    }
}

#[test]
fn one_seed_leaves_the_same_and_another_one_other_bytes() {
    let left = |seed| {
        let files = SimulatedFs::new(seed, Disk { block: 1, ..Disk::default() });
        write(&files, "/a", &[0; 64]);
        sync_dir(&files, "/");
        files.open(Path::new("/a"), Open::Write).unwrap().write_at(0, &[1; 64]).unwrap();
        files.crash();
        read(&files, "/a").unwrap()
    };
    assert_eq!(left(7), left(7));
    assert_ne!(left(7), left(8));
}
