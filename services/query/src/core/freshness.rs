//! How fresh the data of an answer are.
//!
//! Nobody declares yet by when data are expected, so nothing is told to be stale.

use std::num::NonZeroUsize;
use std::sync::Mutex;

use base::Timestamp;
use lake::At;
use lake::sql::RelationName;
use lru::LruCache;
use platform_proto::platform::data::v1::value::Kind;
use platform_proto::platform::query::v1 as pb;

use super::plan::{Read, is_masked};
use super::reading::Reading;
use super::source;
use super::written::{Bound, Written, name, relation};
use crate::catalogue::Table;
use crate::convert::{time, value};
use crate::error::{Error, Result};

/// Versions of tables whose newest day is remembered.
const KEPT: NonZeroUsize = NonZeroUsize::new(4096).expect("not zero");

/// Organisation, table, version, and when the table was made.
type Key = (i64, RelationName, u64, Option<Timestamp>);

/// Newest days of versions, which never change.
pub(crate) struct Days(Mutex<LruCache<Key, Option<String>>>);

impl Default for Days {
    fn default() -> Self {
        Self(Mutex::new(LruCache::new(KEPT)))
    }
}

impl Days {
    fn get(&self, key: &Key) -> Option<Option<String>> {
        self.0.lock().expect("no panic under this lock").get(key).cloned()
    }

    fn put(&self, key: Key, day: Option<String>) {
        self.0.lock().expect("no panic under this lock").put(key, day);
    }
}

/// How fresh what was read is: the newest commit, and of the sources' newest days the oldest.
///
/// # Errors
/// Those of the catalogue.
pub(crate) async fn of(reading: &Reading<'_>, reads: &[Read]) -> Result<pb::Freshness> {
    let declared = reading.parts.catalogue.of(reading.reader.org_id).await?;
    let mut days: Vec<String> = Vec::new();
    for read in reads {
        let Some(table) = declared.table(&read.relation) else { continue };
        match last_day(reading, table, read).await {
            Ok(day) => days.extend(day),
            // What was asked for could be read, if only with what the table's newest day would take.
            Err(Error::Sql(error)) => {
                tracing::debug!(%error, relation = %read.relation, "the newest day was not found");
            }
            Err(error) => return Err(error),
        }
    }
    let updated_at = reads.iter().filter_map(|it| it.committed_at).max();
    Ok(pb::Freshness {
        last_data_date: days.into_iter().min().unwrap_or_default(),
        updated_at: updated_at.and_then(time),
        ..pb::Freshness::default()
    })
}

/// The newest day of a table, if its rows are about days that the reader sees.
async fn last_day(reading: &Reading<'_>, table: &Table, read: &Read) -> Result<Option<String>> {
    let (parts, org_id) = (reading.parts, reading.reader.org_id);
    let at = At::Version(read.version);
    let snapshot = parts.tables.at(org_id, table.layer, &table.dataset.name, at).await?;
    let Some(snapshot) = snapshot else { return Ok(None) };
    let column = source::time(Some(table), &snapshot.schema());
    let Some(column) = column.filter(|it| !is_masked(reading.reader, table, it)) else {
        return Ok(None);
    };
    let key = (org_id, read.relation.clone(), read.version, read.made_at);
    if let Some(day) = parts.days.get(&key) {
        return Ok(day);
    }
    let sql =
        format!("SELECT CAST(max({}) AS DATE) FROM {}", name(&column), relation(&read.relation));
    let found = reading.all(&Written { sql, bound: Bound::default() }).await?;
    let mut day = None;
    if let Some(batch) = found.batches.iter().find(|it| 0 < it.num_rows())
        && let Some(Kind::DateValue(text)) = value::cell(batch.column(0).as_ref(), 0)?.kind
    {
        day = Some(text);
    }
    parts.days.put(key, day.clone());
    Ok(day)
}
