//! What quality rules compare rows with: the rest of the batch, and other tables.

use std::collections::HashSet;
use std::sync::Arc;

use base::Timestamp;
use futures_util::TryStreamExt as _;
use lake::arrow::array::ArrayRef;
use lake::arrow::compute::cast;
use lake::sql::ScalarValue;
use lake::{ColumnPath, Comparison, Filter};

use super::judge::judge;
use super::plan::Plan;
use super::quality::{Referred, Surroundings, digests};
use super::records::{self, Chunk};
use super::table::DELETED;
use crate::error::{Error, Result};
use crate::parts::Parts;
use crate::reading::Reading;
use crate::store::bronze::Batch;
use crate::tables::Layer;

/// Rows of another table that a rule compares with.
const REFERRED_MAX: usize = 10_000_000;

/// What the rules of a plan need to know for a batch.
///
/// # Errors
/// [`Error::Overloaded`] if another table is too large to compare with.
pub(crate) async fn of(
    parts: &Arc<Parts>,
    plan: &Plan,
    batch: &Batch,
    now: Timestamp,
) -> Result<Surroundings> {
    let mut around = of_others(parts, plan, batch.message.org_id, now).await?;
    if plan.quality.unique().next().is_some() {
        around.repeated = repeated(parts, plan, batch).await?;
    }
    Ok(around)
}

/// The same without what rules say of the rest of a batch.
///
/// # Errors
/// As [`of`].
pub(crate) async fn of_others(
    parts: &Arc<Parts>,
    plan: &Plan,
    org_id: i64,
    now: Timestamp,
) -> Result<Surroundings> {
    let mut around = Surroundings { now: now.micros(), ..Surroundings::default() };
    for reference in plan.quality.references() {
        around.referred.push(referred(parts, plan, org_id, &reference).await?);
    }
    Ok(around)
}

/// The digests of values that a batch has more than once, for each rule that wants them to be unique.
async fn repeated(parts: &Arc<Parts>, plan: &Plan, batch: &Batch) -> Result<Vec<HashSet<u128>>> {
    let mut all: Vec<Vec<u128>> = plan.quality.unique().map(|_| Vec::new()).collect();
    let mut records = Box::pin(records::read(parts, batch).await?.into_stream());
    while let Some(chunk) = records.try_next().await? {
        let chunk = Chunk::new(chunk)?;
        meet(plan, &chunk, &mut all);
    }
    Ok(all.into_iter().map(twice).collect())
}

/// Adds the digests of the values of some records, for each rule that wants them to be unique.
pub(crate) fn meet(plan: &Plan, chunk: &Chunk, all: &mut [Vec<u128>]) {
    let none = Surroundings { now: 0, ..Surroundings::default() };
    // A rule that fails the batch says so when the rows are made.
    let Ok(judged) = judge(plan, &chunk.records(), &none) else { return };
    for group in judged.groups {
        let rows = group.places.len();
        let arrays: Vec<Option<ArrayRef>> = group.arrays.into_iter().map(Some).collect();
        for (columns, seen) in plan.quality.unique().zip(&mut *all) {
            seen.extend(digests(columns, &arrays, rows).into_iter().flatten());
        }
    }
}

/// The digests that are there more than once.
pub(crate) fn twice(mut seen: Vec<u128>) -> HashSet<u128> {
    seen.sort_unstable();
    let pairs = seen.windows(2).filter(|pair| pair[0] == pair[1]);
    pairs.map(|pair| pair[0]).collect()
}

/// The digests of what another data set has.
async fn referred(
    parts: &Arc<Parts>,
    plan: &Plan,
    org_id: i64,
    reference: &Referred<'_>,
) -> Result<HashSet<u128>> {
    let dataset = parts.datasets.get(org_id, reference.dataset, 0).await?;
    let is_gold = dataset.definition.as_ref().is_some_and(|it| it.gold.is_some());
    let layer = if is_gold { Layer::Gold } else { Layer::Silver };
    let Some(table) = parts.tables.find(org_id, layer, reference.dataset).await? else {
        return Ok(HashSet::new());
    };
    let snapshot = table.snapshot().await?;
    let schema = snapshot.schema();
    let filter = match ColumnPath::find(&schema, DELETED) {
        Ok(column) => {
            Some(Filter::compare(&column, Comparison::Equal, ScalarValue::Boolean(Some(false))))
        }
        Err(_) => None,
    };
    let columns = reference.there.to_vec();
    let reading = Reading { columns, filter, ..Reading::default() };
    let rows = reading.start(parts, layer, org_id, &snapshot).await?;
    let mut rows = Box::pin(rows.into_stream());
    let mut found = HashSet::new();
    let places: Vec<usize> = (0..reference.here.len()).collect();
    while let Some(batch) = rows.try_next().await? {
        let arrays = batch.columns().iter().zip(reference.here).map(|(array, here)| {
            let wanted = plan.columns[*here].kind.data_type();
            // A value that the column here cannot have is equal to none of its values.
            cast(array, &wanted).map(Some)
        });
        let arrays = arrays.collect::<std::result::Result<Vec<_>, _>>()?;
        found.extend(digests(&places, &arrays, batch.num_rows()).into_iter().flatten());
        if found.len() > REFERRED_MAX {
            return Err(Error::Overloaded { what: "a quality rule refers to too many rows" });
        }
    }
    Ok(found)
}
