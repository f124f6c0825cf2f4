//! Columns of the records that are brought, held against those that were accepted.
//!
//! Owns:      which difference a stream takes as it comes, and which one it waits for.
//! Invariant: no record passes whose columns differ in a way that the policy does not take; the same records behind the
//!            same columns are judged alike, whoever brings them.
//! Not here:  where accepted columns are kept (`store::stream`), and what people do about others (`core::stream`).

use platform_proto::platform::connector::v1::StreamConfig;
use platform_proto::platform::data::v1::DataTypeKind as Kind;
use platform_proto::platform::data::v1::{SchemaChangePolicy, TableSchema};

use super::json;
use super::record::Record;
use super::schema::{Learner, joined, kind_of_text};

/// Records behind the one that does not pass that are looked at, so that a person sees more than its columns; and bytes
/// of them.
const LOOKED_AT_MAX: usize = 1000;
const LOOKED_AT_BYTES: usize = 4 << 20;

/// Columns that follow others.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Columns {
    /// Fingerprint of those that they follow; empty if there were none.
    pub(crate) after: String,
    pub(crate) schema: TableSchema,
}

/// Holds records against the columns that were accepted.
///
/// Without any, those of the first batch are accepted as they come.
#[derive(Debug)]
pub(crate) struct Watch {
    /// Whether every difference has to be accepted, and not only one that does not fit into the same table.
    is_strict: bool,
    /// Columns that are brought, in lower case; none means all. Others are not looked at.
    wanted: Vec<String>,
    known: Learner,
    /// Of the known columns, how many are brought.
    known_wanted: usize,
    /// Fingerprint of the accepted columns; empty while there are none.
    accepted: String,
    /// Whether records since the last batch added to them.
    is_changed: bool,
    /// Names of the record before, as they are written there, with what was found of them: most records are alike.
    before: Vec<(Vec<u8>, Place)>,
    ahead: Option<Ahead>,
}

/// What is known of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// It is not brought, or there are as many columns as there can be.
    Unseen,
    New,
    Known(usize),
}

/// In what a record differs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Difference {
    is_added: bool,
    /// A type became wider, or known.
    is_wider: bool,
    is_retyped: bool,
    is_removed: bool,
}

/// Records behind the one that does not pass.
#[derive(Debug)]
struct Ahead {
    seen: Learner,
    is_table: bool,
    records: usize,
    bytes: usize,
}

impl Watch {
    /// What a configuration asks for; `None` if it takes records whatever columns they have.
    pub(crate) fn new(config: &StreamConfig, accepted: Option<&TableSchema>) -> Option<Self> {
        let is_strict = match config.schema_change_policy() {
            SchemaChangePolicy::Unspecified | SchemaChangePolicy::Propagate => false,
            SchemaChangePolicy::Pause => true,
            SchemaChangePolicy::Ignore
            | SchemaChangePolicy::QuarantineRow
            | SchemaChangePolicy::NullValue => return None,
        };
        let mut watch = Self {
            is_strict,
            wanted: config.columns.iter().map(|it| it.to_lowercase()).collect(),
            known: accepted.map(Learner::of).unwrap_or_default(),
            known_wanted: 0,
            accepted: accepted.map(|it| it.fingerprint.clone()).unwrap_or_default(),
            is_changed: false,
            before: Vec::new(),
            ahead: None,
        };
        watch.count();
        Some(watch)
    }

    /// Whether a record passes. `is_table` says that its source names every column in every record, so that one that is
    /// missing is gone; otherwise it has no value there.
    pub(super) fn admits(&mut self, text: &[u8], is_table: bool) -> bool {
        let found = self.compare(text, is_table);
        let has_none = self.accepted.is_empty();
        let waits = found.is_retyped
            || (self.is_strict && (found.is_added || found.is_wider || found.is_removed));
        if waits && !has_none {
            self.ahead = self.look(text, is_table);
            return self.ahead.is_none();
        }
        if found.is_added || found.is_wider || found.is_retyped {
            self.learn(text);
        }
        true
    }

    /// Whether a record did not pass.
    pub(super) fn is_paused(&self) -> bool {
        self.ahead.is_some()
    }

    /// Looks at a record behind the one that did not pass; whether it is of use to look at more.
    pub(super) fn looks_on(&mut self, text: &[u8]) -> bool {
        let Ok(record) = json::object(text) else { return true };
        let record = self.brought(record);
        let Some(ahead) = &mut self.ahead else { return false };
        ahead.records += 1;
        ahead.bytes += text.len();
        if LOOKED_AT_MAX <= ahead.records || LOOKED_AT_BYTES <= ahead.bytes {
            return false;
        }
        let is_known = |name: &str| ahead.seen.place(&name.to_lowercase()).is_some();
        if ahead.is_table && !record.iter().all(|(name, _)| is_known(name)) {
            // Here the columns change once more, which is for another time.
            return false;
        }
        ahead.seen.learn(&record);
        true
    }

    /// The accepted columns behind a batch, if its records added to them.
    pub(super) fn accepted(&mut self) -> Option<Columns> {
        if !std::mem::take(&mut self.is_changed) {
            return None;
        }
        let schema = self.known.schema()?;
        // As whoever goes on from here knows them.
        self.known = Learner::of(&schema);
        let after = std::mem::replace(&mut self.accepted, schema.fingerprint.clone());
        (after != schema.fingerprint).then_some(Columns { after, schema })
    }

    /// The columns that a person has to accept before the stream goes on.
    pub(super) fn pending(&self) -> Option<Columns> {
        let schema = self.ahead.as_ref()?.seen.schema()?;
        Some(Columns { after: self.accepted.clone(), schema })
    }

    fn is_wanted(&self, lower: &str) -> bool {
        self.wanted.is_empty() || self.wanted.iter().any(|it| it == lower)
    }

    /// The fields of a record that are brought.
    fn brought(&self, record: Record) -> Record {
        record.into_iter().filter(|(name, _)| self.is_wanted(&name.to_lowercase())).collect()
    }

    fn compare(&mut self, text: &[u8], is_table: bool) -> Difference {
        let mut found = Difference::default();
        let mut count = 0;
        for (number, (key, value)) in json::fields(text).enumerate() {
            match self.place(number, key) {
                Place::Unseen => {}
                Place::New => found.is_added = true,
                Place::Known(place) => {
                    count += 1;
                    let is = self.known.kind(place);
                    let becomes = joined(is, kind_of_text(value));
                    if becomes != is {
                        let is_wide = becomes == Some(Kind::Float64) && is == Some(Kind::Int64);
                        found.is_wider |= is.is_none() || is_wide;
                        found.is_retyped |= is.is_some() && !is_wide;
                    }
                }
            }
        }
        found.is_removed = is_table && count < self.known_wanted;
        found
    }

    /// What is known of the field of a number in its record.
    fn place(&mut self, number: usize, key: &[u8]) -> Place {
        if let Some((before, place)) = self.before.get(number)
            && before == key
        {
            return *place;
        }
        let lower = json::name(key).map(|name| name.to_lowercase());
        let place = match lower {
            Some(name) if self.is_wanted(&name) => match self.known.place(&name) {
                Some(place) => Place::Known(place),
                None if self.known.is_full() => Place::Unseen,
                None => Place::New,
            },
            Some(_) | None => Place::Unseen,
        };
        let found = (key.to_vec(), place);
        match self.before.get_mut(number) {
            Some(before) => *before = found,
            None => self.before.push(found),
        }
        place
    }

    fn learn(&mut self, text: &[u8]) {
        let Ok(record) = json::object(text) else { return };
        let record = self.brought(record);
        self.known.learn(&record);
        self.is_changed = true;
        self.before.clear();
        self.count();
    }

    fn count(&mut self) {
        let is_wanted = |name: &&str| self.is_wanted(&name.to_lowercase());
        self.known_wanted = self.known.names().filter(is_wanted).count();
    }

    /// Begins to look at what follows a record that does not pass.
    fn look(&self, text: &[u8], is_table: bool) -> Option<Ahead> {
        let record = self.brought(json::object(text).ok()?);
        let mut seen = self.known.clone();
        if is_table {
            let has = |name: &str| record.iter().any(|it| it.0.to_lowercase() == name);
            seen.retain(|name| {
                let lower = name.to_lowercase();
                !self.is_wanted(&lower) || has(&lower)
            });
        }
        seen.learn(&record);
        Some(Ahead { seen, is_table, records: 0, bytes: text.len() })
    }
}

#[cfg(test)]
mod tests;
