//! Whatever was synced is read back after a crash, whatever else was done.

use std::collections::{BTreeMap, BTreeSet};
use std::io::ErrorKind;
use std::path::PathBuf;

use fs::{Disk, FileSystem, Open, SimulatedFs};
use proptest::prelude::*;

const FOLDERS: [&str; 2] = ["/", "/d"];
const NAMES: [&str; 3] = ["a", "b", "c"];

/// A name in a folder, by index.
type Place = (usize, usize);

#[derive(Clone, Debug)]
enum Step {
    Write(Place, u64, Vec<u8>),
    Truncate(Place, u64),
    SyncData(Place),
    SyncDir(usize),
    Rename(Place, Place),
    Remove(Place),
    Crash,
}

fn step() -> impl Strategy<Value = Step> {
    let place = || (0..FOLDERS.len(), 0..NAMES.len());
    prop_oneof![
        6 => (place(), 0..40_u64, prop::collection::vec(1..=255_u8, 1..20))
            .prop_map(|(place, offset, bytes)| Step::Write(place, offset, bytes)),
        2 => (place(), 0..40_u64).prop_map(|(place, len)| Step::Truncate(place, len)),
        4 => place().prop_map(Step::SyncData),
        3 => (0..FOLDERS.len()).prop_map(Step::SyncDir),
        2 => (place(), place()).prop_map(|(from, to)| Step::Rename(from, to)),
        1 => place().prop_map(Step::Remove),
        2 => Just(Step::Crash),
    ]
}

fn path((folder, name): Place) -> PathBuf {
    PathBuf::from(FOLDERS[folder]).join(NAMES[name])
}

/// The simplest thing that knows what must be there: files by number, names, and which of them
/// changed since they were synced.
#[derive(Default)]
struct Model {
    files: Vec<Vec<u8>>,
    names: BTreeMap<Place, usize>,
    unsynced_files: BTreeSet<usize>,
    unsynced_names: BTreeSet<Place>,
}

impl Model {
    fn file(&mut self, place: Place) -> usize {
        if let Some(&file) = self.names.get(&place) {
            return file;
        }
        let file = self.files.len();
        self.files.push(Vec::new());
        self.names.insert(place, file);
        self.unsynced_names.insert(place);
        file
    }

    fn read(&self, place: Place) -> Option<&Vec<u8>> {
        self.names.get(&place).map(|file| &self.files[*file])
    }

    /// Whether a crash may leave something else at a name than what is there.
    fn in_doubt(&self, place: Place) -> bool {
        let file = self.names.get(&place);
        self.unsynced_names.contains(&place)
            || file.is_some_and(|file| self.unsynced_files.contains(file))
    }
}

fn read(files: &SimulatedFs, place: Place) -> Option<Vec<u8>> {
    match files.open(&path(place), Open::Read) {
        Ok(file) => {
            let mut bytes = vec![0; usize::try_from(file.len().unwrap()).unwrap()];
            file.read_exact_at(0, &mut bytes).unwrap();
            Some(bytes)
        }
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => panic!("{error}"),
    }
}

fn take(files: &SimulatedFs, model: &mut Model, step: Step) {
    match step {
        Step::Write(place, offset, bytes) => {
            let file = model.file(place);
            model.unsynced_files.insert(file);
            let (start, end) = (offset as usize, offset as usize + bytes.len());
            let content = &mut model.files[file];
            content.resize(content.len().max(end), 0);
            content[start..end].copy_from_slice(&bytes);
            files.open(&path(place), Open::Create).unwrap().write_at(offset, &bytes).unwrap();
        }
        Step::Truncate(place, len) => {
            let file = model.file(place);
            model.unsynced_files.insert(file);
            model.files[file].resize(len as usize, 0);
            files.open(&path(place), Open::Create).unwrap().truncate(len).unwrap();
        }
        Step::SyncData(place) => {
            let file = model.file(place);
            model.unsynced_files.remove(&file);
            files.open(&path(place), Open::Create).unwrap().sync_data().unwrap();
        }
        Step::SyncDir(folder) => {
            model.unsynced_names.retain(|place| place.0 != folder);
            files.sync_dir(FOLDERS[folder].as_ref()).unwrap();
        }
        Step::Rename(from, to) => {
            let outcome = files.rename(&path(from), &path(to));
            assert_eq!(outcome.is_ok(), model.names.contains_key(&from), "{outcome:?}");
            if from != to && outcome.is_ok() {
                let file = model.names.remove(&from).unwrap();
                model.names.insert(to, file);
                model.unsynced_names.extend([from, to]);
            }
        }
        Step::Remove(place) => {
            let outcome = files.remove(&path(place));
            assert_eq!(outcome.is_ok(), model.names.remove(&place).is_some(), "{outcome:?}");
            if outcome.is_ok() {
                model.unsynced_names.insert(place);
            }
        }
        Step::Crash => crash(files, model),
    }
}

fn crash(files: &SimulatedFs, model: &mut Model) {
    files.crash();
    let mut after = Model::default();
    for place in
        (0..FOLDERS.len()).flat_map(|folder| (0..NAMES.len()).map(move |name| (folder, name)))
    {
        let left = read(files, place);
        if !model.in_doubt(place) {
            assert_eq!(left.as_ref(), model.read(place), "{}", path(place).display());
        }
        if let Some(bytes) = left {
            after.names.insert(place, after.files.len());
            after.files.push(bytes);
        }
    }
    *model = after;
}

proptest! {
    #[test]
    fn whatever_was_synced_is_read_back_after_a_crash(
        seed: u64,
        block in 1..16_usize,
        steps in prop::collection::vec(step(), 0..60),
    ) {
        let files = SimulatedFs::new(seed, Disk { block, ..Disk::default() });
        files.create_dir("/d".as_ref()).unwrap();
        files.sync_dir("/".as_ref()).unwrap();
        let mut model = Model::default();
        for step in steps {
            take(&files, &mut model, step);
            for place in [(0, 0), (1, 2)] {
                assert_eq!(read(&files, place).as_ref(), model.read(place));
            }
        }
        crash(&files, &mut model);
    }
}
