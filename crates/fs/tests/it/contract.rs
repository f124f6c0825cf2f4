//! One suite for both file systems.

use std::io::{ErrorKind, Result};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use fs::{Disk, Entry, FileSystem, Open, RealFs, SimulatedFs, replace};

/// A file system and a folder in it that is empty.
struct Place {
    files: Arc<dyn FileSystem>,
    root: PathBuf,
}

impl Place {
    fn at(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    fn write(&self, name: &str, bytes: &[u8]) {
        let file = self.files.open(&self.at(name), Open::Create).unwrap();
        file.write_at(0, bytes).unwrap();
    }

    fn read(&self, name: &str) -> Result<Vec<u8>> {
        let file = self.files.open(&self.at(name), Open::Read)?;
        let mut bytes = vec![0; usize::try_from(file.len()?).unwrap()];
        file.read_exact_at(0, &mut bytes)?;
        Ok(bytes)
    }

    fn names(&self, folder: &str) -> Vec<String> {
        let entries = self.files.list(&self.at(folder)).unwrap();
        let shown = |Entry { name, is_dir }: Entry| {
            format!("{}{}", name.to_string_lossy(), if is_dir { "/" } else { "" })
        };
        entries.into_iter().map(shown).collect()
    }
}

fn kind<T>(outcome: Result<T>) -> ErrorKind {
    outcome.err().expect("it fails").kind()
}

/// Each test runs twice: on a temporary folder, and on a simulated disk.
macro_rules! on_both {
    ($($(#[$meta:meta])* fn $name:ident($place:ident: &Place) $body:block)*) => {
        $(fn $name($place: &Place) $body)*

        mod real {
            use super::*;

            $(#[test] fn $name() {
                let root = tempfile::tempdir().unwrap();
                super::$name(&Place { files: Arc::new(RealFs), root: root.path().to_owned() });
            })*
        }

        mod simulated {
            use super::*;

            $(#[test] fn $name() {
                let files = SimulatedFs::new(1, Disk::default());
                files.create_dir(Path::new("/data")).unwrap();
                super::$name(&Place { files: Arc::new(files), root: "/data".into() });
            })*
        }
    };
}

on_both! {
    fn what_is_written_is_read(place: &Place) {
        let file = place.files.open(&place.at("a"), Open::Create).unwrap();
        assert!(file.is_empty().unwrap());
        file.write_at(0, b"hello, world").unwrap();
        file.write_at(7, b"there").unwrap();
        let mut out = [0; 20];
        assert_eq!(file.read_at(0, &mut out).unwrap(), 12);
        assert_eq!(&out[..12], b"hello, there");
        assert_eq!(file.read_at(9, &mut out[..2]).unwrap(), 2);
        assert_eq!(&out[..2], b"er");
        assert_eq!(file.len().unwrap(), 12);
        file.sync_data().unwrap();
    }

    fn many_blocks_are_read_as_they_were_written(place: &Place) {
        let bytes: Vec<u8> = (0..10_007_u32).map(|at| (at % 251) as u8).collect();
        let file = place.files.open(&place.at("a"), Open::Create).unwrap();
        for (index, chunk) in bytes.chunks(613).enumerate() {
            file.write_at(index as u64 * 613, chunk).unwrap();
        }
        assert!(place.read("a").unwrap() == bytes);
    }

    fn a_file_ends_at_its_length(place: &Place) {
        place.write("a", b"abc");
        let file = place.files.open(&place.at("a"), Open::Read).unwrap();
        let mut out = [7; 4];
        assert_eq!(file.read_at(3, &mut out).unwrap(), 0);
        assert_eq!(file.read_at(1 << 40, &mut out).unwrap(), 0);
        assert_eq!(out, [7; 4]);
        assert_eq!(kind(file.read_exact_at(1, &mut out)), ErrorKind::UnexpectedEof);
        assert_eq!(file.read_at(0, &mut []).unwrap(), 0);
    }

    fn a_gap_reads_as_zeros(place: &Place) {
        let file = place.files.open(&place.at("a"), Open::Create).unwrap();
        file.write_at(3, b"x").unwrap();
        assert_eq!(place.read("a").unwrap(), b"\0\0\0x");
        file.write_at(9, b"").unwrap();
        assert_eq!(file.len().unwrap(), 4);
    }

    fn a_file_is_cut_and_extended(place: &Place) {
        place.write("a", b"abcdef");
        let file = place.files.open(&place.at("a"), Open::Write).unwrap();
        file.truncate(2).unwrap();
        assert_eq!(place.read("a").unwrap(), b"ab");
        file.truncate(4).unwrap();
        assert_eq!(place.read("a").unwrap(), b"ab\0\0");
    }

    fn two_handles_see_the_same_file(place: &Place) {
        let one = place.files.open(&place.at("a"), Open::CreateNew).unwrap();
        let other = place.files.open(&place.at("a"), Open::Read).unwrap();
        one.write_at(0, b"x").unwrap();
        let mut out = [0];
        other.read_exact_at(0, &mut out).unwrap();
        assert_eq!(&out, b"x");
    }

    fn a_mode_says_whether_a_file_is_made(place: &Place) {
        for how in [Open::Read, Open::Write] {
            assert_eq!(kind(place.files.open(&place.at("a"), how)), ErrorKind::NotFound);
        }
        place.files.open(&place.at("a"), Open::CreateNew).unwrap().write_at(0, b"x").unwrap();
        assert_eq!(kind(place.files.open(&place.at("a"), Open::CreateNew)), ErrorKind::AlreadyExists);
        place.files.open(&place.at("a"), Open::Create).unwrap();
        assert_eq!(place.read("a").unwrap(), b"x");
        assert_eq!(kind(place.files.open(&place.at("no/a"), Open::Create)), ErrorKind::NotFound);
        assert_eq!(kind(place.files.open(&place.at("a/a"), Open::Create)), ErrorKind::NotADirectory);
    }

    fn a_file_for_reading_is_not_written(place: &Place) {
        place.write("a", b"x");
        let file = place.files.open(&place.at("a"), Open::Read).unwrap();
        assert!(file.write_at(0, b"y").is_err());
        assert!(file.truncate(0).is_err());
        assert_eq!(place.read("a").unwrap(), b"x");
    }

    fn a_folder_is_no_file(place: &Place) {
        place.files.create_dir(&place.at("d")).unwrap();
        for how in [Open::Read, Open::Write, Open::Create] {
            assert_eq!(kind(place.files.open(&place.at("d"), how)), ErrorKind::IsADirectory);
        }
        assert_eq!(kind(place.files.open(&place.at("d"), Open::CreateNew)), ErrorKind::AlreadyExists);
    }

    fn a_folder_lists_its_names_in_order(place: &Place) {
        assert_eq!(place.names(""), [""; 0]);
        for name in ["b", "a", "c"] {
            place.write(name, b"");
        }
        place.files.create_dir(&place.at("bb")).unwrap();
        place.write("bb/inside", b"");
        assert_eq!(place.names(""), ["a", "b", "bb/", "c"]);
        assert_eq!(kind(place.files.list(&place.at("a"))), ErrorKind::NotADirectory);
        assert_eq!(kind(place.files.list(&place.at("no"))), ErrorKind::NotFound);
    }

    fn a_folder_is_made_once_in_one_that_exists(place: &Place) {
        place.write("a", b"");
        place.files.create_dir(&place.at("d")).unwrap();
        for (name, expected) in [
            ("d", ErrorKind::AlreadyExists),
            ("a", ErrorKind::AlreadyExists),
            ("no/d", ErrorKind::NotFound),
            ("a/d", ErrorKind::NotADirectory),
        ] {
            assert_eq!(kind(place.files.create_dir(&place.at(name))), expected, "{name}");
        }
    }

    fn what_is_removed_is_gone(place: &Place) {
        place.write("a", b"x");
        place.files.create_dir(&place.at("d")).unwrap();
        place.write("d/a", b"");
        assert_eq!(kind(place.files.remove(&place.at("d"))), ErrorKind::DirectoryNotEmpty);
        for name in ["a", "d/a", "d"] {
            place.files.remove(&place.at(name)).unwrap();
            assert_eq!(kind(place.files.remove(&place.at(name))), ErrorKind::NotFound);
        }
        assert_eq!(place.names(""), [""; 0]);
    }

    fn a_removed_file_lives_as_long_as_its_handles(place: &Place) {
        place.write("a", b"old");
        let file = place.files.open(&place.at("a"), Open::Write).unwrap();
        place.files.remove(&place.at("a")).unwrap();
        place.write("a", b"new");
        file.write_at(3, b"er").unwrap();
        let mut out = [0; 5];
        file.read_exact_at(0, &mut out).unwrap();
        assert_eq!(&out, b"older");
        file.sync_data().unwrap();
        assert_eq!(place.read("a").unwrap(), b"new");
    }

    fn a_rename_replaces_a_file(place: &Place) {
        place.write("a", b"new");
        place.write("b", b"old");
        let file = place.files.open(&place.at("a"), Open::Write).unwrap();
        place.files.rename(&place.at("a"), &place.at("b")).unwrap();
        file.write_at(3, b"er").unwrap();
        assert_eq!(place.read("b").unwrap(), b"newer");
        assert_eq!(place.names(""), ["b"]);
        place.files.rename(&place.at("b"), &place.at("b")).unwrap();
        assert_eq!(kind(place.files.rename(&place.at("a"), &place.at("b"))), ErrorKind::NotFound);
        assert_eq!(place.read("b").unwrap(), b"newer");
    }

    fn a_rename_moves_between_folders(place: &Place) {
        for folder in ["d", "e"] {
            place.files.create_dir(&place.at(folder)).unwrap();
        }
        place.write("d/a", b"x");
        place.files.rename(&place.at("d/a"), &place.at("e/b")).unwrap();
        place.files.rename(&place.at("e"), &place.at("d")).unwrap();
        assert_eq!(place.names(""), ["d/"]);
        assert_eq!(place.read("d/b").unwrap(), b"x");
    }

    fn a_rename_that_cannot_be_is_refused(place: &Place) {
        for folder in ["d", "e"] {
            place.files.create_dir(&place.at(folder)).unwrap();
        }
        place.write("a", b"");
        place.write("e/a", b"");
        for (from, to, expected) in [
            ("a", "d", ErrorKind::IsADirectory),
            ("d", "a", ErrorKind::NotADirectory),
            ("d", "e", ErrorKind::DirectoryNotEmpty),
            ("e", "e/f", ErrorKind::InvalidInput),
            ("a", "no/a", ErrorKind::NotFound),
            ("a", "e/a/a", ErrorKind::NotADirectory),
        ] {
            let outcome = place.files.rename(&place.at(from), &place.at(to));
            assert_eq!(kind(outcome), expected, "{from} to {to}");
        }
        assert_eq!(place.names(""), ["a", "d/", "e/"]);
    }

    fn only_a_folder_is_synced_as_one(place: &Place) {
        place.write("a", b"");
        place.files.sync_dir(&place.root).unwrap();
        assert_eq!(kind(place.files.sync_dir(&place.at("a"))), ErrorKind::NotADirectory);
        assert_eq!(kind(place.files.sync_dir(&place.at("no"))), ErrorKind::NotFound);
    }

    fn a_file_is_replaced_whole(place: &Place) {
        place.write("a.new", b"left over from a crash");
        for bytes in [&b"first"[..], b"2nd", b""] {
            replace(&*place.files, &place.at("a"), bytes).unwrap();
            assert_eq!(place.read("a").unwrap(), bytes);
        }
        assert_eq!(place.names(""), ["a"]);
        assert_eq!(kind(replace(&*place.files, Path::new("/"), b"")), ErrorKind::InvalidInput);
    }
}
