//! What a build read, as it is kept: in the database, and in the note of the commit that it made.
//!
//! Owns:      the state of an aggregation, and how a commit tells of it.
//! Invariant: the commit is the truth; what the database lacks after a crash is read from it.
//! Not here:  when something is built (`build`), SQL (`store::gold`).

use std::collections::BTreeMap;

use base::Timestamp;
use lake::{Commit, Note, Snapshot};
use platform_proto::platform::data::v1 as pb;
use rpc::wire::timestamp_to_wire;

use super::engine::Inputs;
use crate::convert::count;

const FINGERPRINT: &str = "gold_fingerprint";
const INPUTS: &str = "gold_inputs";
const DECLARATION: &str = "gold_declaration";
const COUNTS: &str = "gold_counts";
/// The batch of a build, as `ListTableVersions` shows it.
const BATCH: &str = "batch_id";
const EXECUTION: &str = "execution_id";

/// A version of an input that was read. A table that was made anew counts from 0 again, and is told by its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Seen {
    pub(crate) version: u64,
    made: i64,
}

impl Seen {
    pub(crate) fn of(snapshot: &Snapshot) -> Self {
        Self { version: snapshot.version(), made: made(snapshot) }
    }

    pub(crate) fn is(&self, snapshot: &Snapshot) -> bool {
        *self == Self::of(snapshot)
    }

    pub(crate) fn is_earlier(&self, snapshot: &Snapshot) -> bool {
        self.made == made(snapshot) && self.version <= snapshot.version()
    }
}

fn made(snapshot: &Snapshot) -> i64 {
    snapshot.created_at().map_or(0, Timestamp::micros)
}

/// Versions of inputs, by data set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Versions(BTreeMap<String, Seen>);

impl Versions {
    pub(crate) fn of(inputs: &Inputs) -> Self {
        let seen = inputs.iter().filter_map(|(name, it)| Some((name, it.snapshot.as_ref()?)));
        Self(seen.map(|(name, it)| (name.clone(), Seen::of(it))).collect())
    }

    pub(crate) fn get(&self, dataset: &str) -> Option<&Seen> {
        self.0.get(dataset)
    }

    /// Whether a version of a data set's table was read that is `version` or later; `newest` is the table as it is.
    pub(crate) fn have(&self, dataset: &str, newest: &Snapshot, version: u64) -> bool {
        self.0.get(dataset).is_some_and(|it| it.is_earlier(newest) && version <= it.version)
    }

    /// As `name:version:made`, apart by commas.
    pub(crate) fn text(&self) -> String {
        let each = self.0.iter().map(|(name, it)| format!("{name}:{}:{}", it.version, it.made));
        each.collect::<Vec<_>>().join(",")
    }

    /// None if a part is no version.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let parts = text.split(',').filter(|it| !it.is_empty()).map(|part| {
            let mut parts = part.split(':');
            let (name, version, made) = (parts.next()?, parts.next()?, parts.next()?);
            let seen = Seen { version: version.parse().ok()?, made: made.parse().ok()? };
            Some((name.to_owned(), seen))
        });
        parts.collect::<Option<BTreeMap<_, _>>>().map(Self)
    }

    /// The numbers alone, in the order of the names, since a note has little room.
    fn numbers(&self) -> String {
        let each = self.0.values().map(|it| format!("{}:{}", it.version, it.made));
        each.collect::<Vec<_>>().join(",")
    }

    fn of_numbers(names: &[String], text: &str) -> Option<Self> {
        let parts: Vec<&str> = text.split(',').collect();
        if parts.len() != names.len() {
            return None;
        }
        let named = names.iter().zip(parts).map(|(name, part)| {
            let (version, made) = part.split_once(':')?;
            let seen = Seen { version: version.parse().ok()?, made: made.parse().ok()? };
            Some((name.clone(), seen))
        });
        named.collect::<Option<BTreeMap<_, _>>>().map(Self)
    }
}

/// What is known of an aggregation's newest build.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct State {
    /// Tells the declaration that was followed; empty while not all groups were built by one.
    pub(crate) fingerprint: String,
    pub(crate) declaration: i64,
    pub(crate) inputs: Versions,
    /// The newest version of the table that a build knows of.
    pub(crate) table_version: i64,
    pub(crate) built_at: Timestamp,
    /// The newest build that made a version.
    pub(crate) batch: String,
    /// Why the newest build failed; empty if it did not.
    pub(crate) error: String,
}

/// What went into a build and came out of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) input: u64,
    pub(crate) aggregated: u64,
    pub(crate) output: u64,
    pub(crate) matched: u64,
    pub(crate) unmatched: u64,
}

impl Counts {
    fn text(self) -> String {
        let Self { input, aggregated, output, matched, unmatched } = self;
        format!("{input},{aggregated},{output},{matched},{unmatched}")
    }

    fn parse(text: &str) -> Option<Self> {
        let numbers: Option<Vec<u64>> = text.split(',').map(|it| it.parse().ok()).collect();
        let [input, aggregated, output, matched, unmatched] = numbers?[..] else { return None };
        Some(Self { input, aggregated, output, matched, unmatched })
    }

    /// What is said of a build when its last row has come.
    pub(crate) fn note(self) -> Note {
        Note::new().with(COUNTS, &self.text())
    }
}

/// What a commit says of the build that makes it. `fingerprint` is empty if only some groups were built.
pub(crate) fn note(own: Note, fingerprint: &str, declaration: i32, inputs: &Versions) -> Note {
    own.with(FINGERPRINT, fingerprint)
        .with(DECLARATION, &declaration.to_string())
        .with(INPUTS, &inputs.numbers())
}

/// A build, as its commit tells of it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Told {
    pub(crate) state: State,
    pub(crate) execution: String,
    pub(crate) result: pb::GoldResult,
}

/// Whether a build made the commit.
pub(crate) fn is_build(commit: &Commit) -> bool {
    commit.note.get(FINGERPRINT).is_some()
}

/// What a commit tells of the build that made it; `names` are the data sets that are read, in order.
pub(crate) fn told(name: &str, names: &[String], commit: &Commit) -> Option<Told> {
    let note = &commit.note;
    let said = |key: &str| note.get(key).unwrap_or_default().to_owned();
    let fingerprint = note.get(FINGERPRINT)?.to_owned();
    let counts = note.get(COUNTS).and_then(Counts::parse).unwrap_or_default();
    let inputs = Versions::of_numbers(names, note.get(INPUTS)?);
    let version = i64::try_from(commit.version).unwrap_or(i64::MAX);
    let state = State {
        // Versions of inputs that the declaration does not name any more say nothing.
        fingerprint: if inputs.is_some() { fingerprint } else { String::new() },
        declaration: said(DECLARATION).parse().unwrap_or(0),
        inputs: inputs.unwrap_or_default(),
        table_version: version,
        built_at: commit.committed_at,
        batch: said(BATCH),
        error: String::new(),
    };
    let update = pb::TableUpdate {
        table_name: name.to_owned(),
        snapshot_id: version,
        written: count(commit.rows_added),
        deleted: count(commit.rows_deleted),
        ..pb::TableUpdate::default()
    };
    let result = result(name, &counts, Some(update), &state.batch, commit.committed_at);
    Some(Told { state, execution: said(EXECUTION), result })
}

/// The result of a build; without an update nothing was written.
pub(crate) fn result(
    name: &str,
    counts: &Counts,
    update: Option<pb::TableUpdate>,
    batch: &str,
    built_at: Timestamp,
) -> pb::GoldResult {
    pb::GoldResult {
        views_refreshed: update.iter().map(|_| name.to_owned()).collect(),
        tables: update.into_iter().collect(),
        input_records: count(counts.input),
        aggregated: count(counts.aggregated),
        output_records: count(counts.output),
        joins_matched: count(counts.matched),
        joins_unmatched: count(counts.unmatched),
        processing_time_ms: 0,
        gold_batch_id: batch.to_owned(),
        duplicate: false,
        built_at: Some(timestamp_to_wire(built_at)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(version: u64, made: i64) -> Seen {
        Seen { version, made }
    }

    #[test]
    fn versions_are_read_as_they_were_written() {
        let all = [("a".to_owned(), seen(1, 5)), ("b".to_owned(), seen(2, 7))];
        let versions = Versions(all.into_iter().collect());
        assert_eq!(Versions::parse(&versions.text()), Some(versions.clone()));
        assert_eq!(Versions::parse(""), Some(Versions::default()));
        assert_eq!(Versions::parse("a:1"), None);
        let names = ["a".to_owned(), "b".to_owned()];
        assert_eq!(Versions::of_numbers(&names, &versions.numbers()), Some(versions.clone()));
        assert_eq!(Versions::of_numbers(&names[..1], &versions.numbers()), None);
    }

    #[test]
    fn counts_are_read_as_they_were_written() {
        let counts = Counts { input: 5, aggregated: 4, output: 3, matched: 2, unmatched: 1 };
        assert_eq!(Counts::parse(&counts.text()), Some(counts));
        assert_eq!(Counts::parse("1,2"), None);
    }
}
