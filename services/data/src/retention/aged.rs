//! Rows of silver and gold that have had their time.
//!
//! Owns:      by which column a row of a table ages, and how old it may become.
//! Invariant: rows of one round go in one commit, which says so; a round that dies in between is made again.
//! Not here:  batches of bronze, which go as a whole.

use std::time::Duration;

use base::Timestamp;
use lake::arrow::array::{AsArray as _, BooleanArray, RecordBatch};
use lake::arrow::compute::filter_record_batch;
use lake::arrow::datatypes::{DataType, Date32Type, Schema, TimestampMicrosecondType};
use lake::sql::ScalarValue;
use lake::{ColumnPath, Commit, CommitKind, Comparison, Filter};
use platform_proto::platform::data::v1::RetentionPolicy;
use rpc::wire::duration_from_wire;

use super::DAY;
use crate::core::caller::Caller;
use crate::core::gold::declared::Declared;
use crate::core::gold::lookup;
use crate::error::{Error, Result};
use crate::parts::Parts;
use crate::silver::table::INGESTED_AT;
use crate::store::table::Known;
use crate::tables::{Layer, note};

/// Days for which rows of silver are kept unless the table or its data set says otherwise.
const KEPT_DAYS: u32 = 365;
/// What the note of a commit calls the time before which rows went.
const NOTE: &str = "rows_before";

/// How long rows are kept, and what tells how old they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Kept {
    pub(crate) age: Duration,
    /// A DATE or a TIMESTAMP. NULL has no age.
    pub(crate) column: String,
}

impl Kept {
    /// Rows that are older now.
    pub(crate) fn aged(self, now: Timestamp) -> Aged {
        Aged { before: now - self.age, column: self.column }
    }
}

/// Rows that have had their time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Aged {
    column: String,
    before: Timestamp,
}

impl Aged {
    /// Day before which days have had their time.
    fn day(&self) -> i32 {
        i32::try_from(self.before.micros().div_euclid(DAY.as_micros() as i64)).unwrap_or(i32::MIN)
    }

    fn filter(&self, schema: &Schema) -> Result<Filter> {
        let column = ColumnPath::find(schema, &self.column)?;
        let before = if let DataType::Timestamp(_, zone) = column.data_type() {
            ScalarValue::TimestampMicrosecond(Some(self.before.micros()), zone.clone())
        } else if *column.data_type() == DataType::Date32 {
            ScalarValue::Date32(Some(self.day()))
        } else {
            return Err(self.no_time());
        };
        Ok(Filter::compare(&column, Comparison::Less, before))
    }

    /// The rows that have not had their time.
    pub(crate) fn leave_out(&self, batch: &RecordBatch) -> Result<RecordBatch> {
        let missing = || Error::ColumnUnknown { column: self.column.clone() };
        let column = batch.column_by_name(&self.column).ok_or_else(missing)?;
        let times = column.as_primitive_opt::<TimestampMicrosecondType>();
        let days = column.as_primitive_opt::<Date32Type>();
        let is_kept: BooleanArray = if let Some(times) = times {
            let least = self.before.micros();
            times.iter().map(|it| Some(it.is_none_or(|it| least <= it))).collect()
        } else if let Some(days) = days {
            let least = self.day();
            days.iter().map(|it| Some(it.is_none_or(|it| least <= it))).collect()
        } else {
            return Err(self.no_time());
        };
        Ok(filter_record_batch(batch, &is_kept)?)
    }

    fn no_time(&self) -> Error {
        Error::internal(format!("column {} is no time", self.column))
    }
}

/// Whether a commit did nothing but let rows go that had had their time.
pub(crate) fn is_own(commit: &Commit) -> bool {
    commit.kind == CommitKind::Delete && commit.note.get(NOTE).is_some()
}

/// How long a table of silver or gold keeps its rows; none means as long as they are what they are made of says.
pub(crate) async fn kept(parts: &Parts, known: &Known) -> Result<Option<Kept>> {
    let policy = known.retention.as_ref();
    let dataset = match known.dataset.as_str() {
        "" => None,
        name => match parts.datasets.get(known.org_id, name, 0).await {
            Ok(found) => Some(found),
            // What is not declared any more is kept as long as anything.
            Err(Error::DatasetNotFound { .. }) => None,
            Err(error) => return Err(error),
        },
    };
    if known.layer == Layer::Silver {
        let definition = dataset.as_ref().and_then(|it| it.definition.as_ref());
        let days = definition.and_then(|it| it.silver.as_ref()).map_or(0, |it| it.retention_days);
        return Ok(of_silver(policy, days));
    }
    let Some(dataset) = dataset else { return Ok(None) };
    let Some(gold) = dataset.definition.as_ref().and_then(|it| it.gold.as_ref()) else {
        return Ok(None);
    };
    // Most keep them for ever, and nothing more has to be asked for.
    if policy.is_none() && gold.retention_days <= 0 {
        return Ok(None);
    }
    let declared = match lookup::declared(parts, known.org_id, &dataset).await {
        Ok(declared) => declared,
        // Its builds say so.
        Err(Error::FormulaFailed { .. }) => return Ok(None),
        Err(error) => return Err(error),
    };
    Ok(of_gold(policy, &declared))
}

/// What holds where nothing was set: rows of silver go by the time at which they were received.
fn of_silver(policy: Option<&RetentionPolicy>, days: i32) -> Option<Kept> {
    let age = match policy {
        Some(policy) => duration_from_wire(policy.row_retention.as_ref()?),
        None => DAY * u32::try_from(days).ok().filter(|it| 0 < *it).unwrap_or(KEPT_DAYS),
    };
    let column = column(policy).unwrap_or_else(|| INGESTED_AT.to_owned());
    Some(Kept { age, column })
}

/// How long an aggregation keeps its rows: by the day or moment that they are about. One that has none keeps them.
pub(crate) fn of_gold(policy: Option<&RetentionPolicy>, declared: &Declared) -> Option<Kept> {
    let age = match policy {
        Some(policy) => duration_from_wire(policy.row_retention.as_ref()?),
        None => DAY * u32::try_from(declared.retention_days()).ok().filter(|it| 0 < *it)?,
    };
    let own = || Some(declared.dimensions[declared.time_dimension()?].column.name.clone());
    Some(Kept { age, column: column(policy).or_else(own)? })
}

fn column(policy: Option<&RetentionPolicy>) -> Option<String> {
    policy.map(|it| it.row_time_column.clone()).filter(|it| !it.is_empty())
}

/// Takes the rows of a table away that have had their time; how many they were.
pub(super) async fn apply(parts: &Parts, caller: &Caller, known: &Known) -> Result<u64> {
    let Some(kept) = kept(parts, known).await? else { return Ok(0) };
    let aged = kept.aged(caller.now);
    let table = match parts.tables.find(known.org_id, known.layer, &known.name).await? {
        Some(table) => table,
        // Its maker died before it was made, or it is being made now.
        None => return Ok(0),
    };
    let snapshot = table.snapshot().await?;
    // A declaration that changed may have taken the column away, and the table follows with the next rows.
    let filter = match aged.filter(&snapshot.schema()) {
        Ok(filter) => filter,
        Err(Error::ColumnUnknown { .. }) => return Ok(0),
        Err(error) => return Err(error),
    };
    let note = note(caller, "", "", "retention").with(NOTE, &aged.before.to_string());
    let erased = Box::pin(table.erase(filter.expression(), &note)).await?;
    Ok(erased.rows.unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use lake::arrow::array::{ArrayRef, Date32Array, TimestampMicrosecondArray};
    use platform_proto::google::protobuf::Duration as WireDuration;

    use super::*;

    fn aged(column: &str) -> Aged {
        let kept = Kept { age: DAY * 2, column: column.to_owned() };
        kept.aged(Timestamp::from_seconds(10 * 86_400 + 60))
    }

    #[test]
    fn a_row_goes_once_it_is_older_than_it_may_be() {
        let days: ArrayRef = Arc::new(Date32Array::from(vec![Some(7), Some(8), None]));
        let least = (8 * 86_400 + 60) * 1_000_000;
        let times = vec![Some(least - 1), Some(least), None];
        let times: ArrayRef = Arc::new(TimestampMicrosecondArray::from(times).with_timezone("UTC"));
        let batch = RecordBatch::try_from_iter([("day", days), ("at", times)]).unwrap();
        for column in ["day", "at"] {
            let kept = aged(column).leave_out(&batch).unwrap();
            assert_eq!(kept, batch.slice(1, 2), "{column}");
        }
        assert!(matches!(aged("x").leave_out(&batch), Err(Error::ColumnUnknown { .. })));
    }

    #[test]
    fn a_table_that_was_told_obeys_nothing_else() {
        let day = |days: i64| Some(WireDuration { seconds: days * 86_400, nanos: 0 });
        let policy = |row_retention, column: &str| RetentionPolicy {
            row_retention,
            row_time_column: column.to_owned(),
            history_retention: None,
        };
        let kept = |policy: Option<&RetentionPolicy>, days| {
            of_silver(policy, days).map(|it| (it.age.as_secs() / 86_400, it.column))
        };
        let by = |days, column: &str| Some((days, column.to_owned()));
        assert_eq!(kept(None, 0), by(365, INGESTED_AT));
        assert_eq!(kept(None, 7), by(7, INGESTED_AT));
        assert_eq!(kept(Some(&policy(None, "")), 7), None);
        assert_eq!(kept(Some(&policy(day(3), "")), 7), by(3, INGESTED_AT));
        assert_eq!(kept(Some(&policy(day(3), "day")), 7), by(3, "day"));
    }
}
