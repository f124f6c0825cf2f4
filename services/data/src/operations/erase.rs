//! Erasing raw records by what a field of them holds.

use std::collections::{BTreeMap, HashSet};

use lake::arrow::array::{Array as _, AsArray as _, RecordBatch};
use lake::arrow::datatypes::{Date32Type, Int64Type, Schema};
use lake::sql::ScalarValue;
use lake::{ColumnPath, Comparison, Filter, Note, Table};
use platform_proto::platform::data::v1 as pb;
use serde_json::Value;

use super::{Done, is_cancelled};
use crate::convert::count;
use crate::core::quarantine::{Erase, OfTable};
use crate::error::Result;
use crate::ingest::{BATCH, INGEST_DATE, RECORD, ROW_NUMBER};
use crate::parts::Parts;
use crate::reading::Reading;
use crate::store::operation::Operation;

/// Records that one commit erases.
const STEP: usize = 5000;
/// Records in quarantine that are looked at in one step.
const HELD: u32 = 64;

/// Records by day and batch.
type Found = BTreeMap<(i32, String), Vec<i64>>;

/// Erases the records of a bronze table in which a field has one of the values, then the files that held them, and then
/// their copies in quarantine.
///
/// What was erased by a part of it that died is not found again, so it may begin anew.
pub(super) async fn raw(
    parts: &Parts,
    operation: &Operation,
    table: &Table,
    task: &pb::EraseRawRecordsRequest,
    note: &Note,
) -> Result<Done> {
    let snapshot = table.snapshot().await?;
    let schema = snapshot.schema();
    let reading = Reading {
        columns: [INGEST_DATE, BATCH, ROW_NUMBER, RECORD].map(str::to_owned).to_vec(),
        ..Reading::default()
    };
    let org_id = operation.message.org_id;
    let mut rows = reading.start(parts, operation.layer, org_id, &snapshot).await?;
    let values: HashSet<&str> = task.values.iter().map(String::as_str).collect();
    let mut done = Done::default();
    let (mut found, mut held) = (Found::new(), 0);
    while let Some(batch) = rows.next().await? {
        held += matching(&batch, &task.field_pointer, &values, &mut found);
        if task.dry_run {
            done.rows_removed += count(std::mem::take(&mut held) as u64);
            found.clear();
        } else if STEP <= held {
            if is_cancelled(parts, operation).await? {
                return Ok(Done { is_cancelled: true, ..done });
            }
            erase(table, &schema, &std::mem::take(&mut found), note, &mut done).await?;
            held = 0;
        }
    }
    if task.dry_run {
        return Ok(done);
    }
    if is_cancelled(parts, operation).await? {
        return Ok(Done { is_cancelled: true, ..done });
    }
    erase(table, &schema, &found, note, &mut done).await?;
    // Also when nothing was found: a part of it that died may have left files.
    let gone = Box::pin(table.purge_history(note)).await?;
    done.files_removed = count(gone.files.len() as u64);
    set_aside(parts, operation, &task.field_pointer, &values).await?;
    Ok(done)
}

/// Erases the copies of records that were set aside when their batches were processed.
///
/// They go last: what is processed from now on does not have the records any more.
async fn set_aside(
    parts: &Parts,
    operation: &Operation,
    pointer: &str,
    values: &HashSet<&str>,
) -> Result<()> {
    let org_id = operation.message.org_id;
    let mut after = String::new();
    loop {
        let look = OfTable { org_id, table: operation.name.clone(), after, limit: HELD };
        let found = parts.db.read(look).await?;
        let Some((last, _)) = found.last() else { return Ok(()) };
        after = last.clone();
        let is_meant = |payload: &[u8]| {
            let record = serde_json::from_slice(payload);
            record.is_ok_and(|it: Value| holds(&it, pointer, values))
        };
        let meant = found.into_iter().filter(|(_, payload)| is_meant(payload));
        let ids: Vec<String> = meant.map(|(id, _)| id).collect();
        if !ids.is_empty() {
            parts.db.write(Erase { org_id, ids }).await?;
        }
    }
}

/// Adds the records of a batch whose field has one of the values; how many they are.
fn matching(
    batch: &RecordBatch,
    pointer: &str,
    values: &HashSet<&str>,
    found: &mut Found,
) -> usize {
    let days = batch.column(0).as_primitive::<Date32Type>();
    let ids = batch.column(1).as_string::<i32>();
    let numbers = batch.column(2).as_primitive::<Int64Type>();
    let records = batch.column(3).as_string::<i32>();
    let mut count = 0;
    for at in (0..batch.num_rows()).filter(|&at| records.is_valid(at)) {
        let Ok(record) = serde_json::from_str::<Value>(records.value(at)) else { continue };
        if holds(&record, pointer, values) {
            let key = (days.value(at), ids.value(at).to_owned());
            found.entry(key).or_default().push(numbers.value(at));
            count += 1;
        }
    }
    count
}

/// Whether a field of a record has one of the values, compared as text.
fn holds(record: &Value, pointer: &str, values: &HashSet<&str>) -> bool {
    match record.pointer(pointer) {
        None | Some(Value::Null) => false,
        Some(Value::String(text)) => values.contains(text.as_str()),
        Some(other) => values.contains(other.to_string().as_str()),
    }
}

async fn erase(
    table: &Table,
    schema: &Schema,
    found: &Found,
    note: &Note,
    done: &mut Done,
) -> Result<()> {
    let column = |name| ColumnPath::find(schema, name);
    let (day, id, number) = (column(INGEST_DATE)?, column(BATCH)?, column(ROW_NUMBER)?);
    let of_batch = |((on, batch), rows): (&(i32, String), &Vec<i64>)| {
        Filter::compare(&day, Comparison::Equal, ScalarValue::Date32(Some(*on)))
            .and(Filter::compare(&id, Comparison::Equal, ScalarValue::from(batch.as_str())))
            .and(Filter::is_in(&number, rows.iter().map(|&it| ScalarValue::from(it))))
    };
    let Some(filter) = found.iter().map(of_batch).reduce(Filter::or) else { return Ok(()) };
    let erased = Box::pin(table.erase(filter.expression(), note)).await?;
    done.rows_removed += count(erased.rows.unwrap_or(0));
    done.version = erased.version.map(count).or(done.version);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_compared_as_text() {
        let record = serde_json::json!({"user": {"email": "a@b"}, "id": 7, "x": null, "a/b": true});
        let values: HashSet<&str> = ["a@b", "7", "null", "true"].into();
        for pointer in ["/user/email", "/id", "/a~1b"] {
            assert!(holds(&record, pointer, &values), "{pointer}");
        }
        for pointer in ["/user", "/x", "/missing", "/user/email/0"] {
            assert!(!holds(&record, pointer, &values), "{pointer}");
        }
    }
}
