//! Which row a key has after some rows of an input changed.
//!
//! Of all rows that the inputs have for a key, the latest is in the table. So a row that came takes the place of an
//! earlier one, and a row that went leaves its place to the next one. What is next is known where nothing else has the
//! key, or where what came is later than what went; else everything has to be looked at.

use std::collections::HashMap;
use std::sync::Arc;

use lake::arrow::array::{
    ArrayRef, AsArray as _, BooleanArray, Int64Array, RecordBatch, StringArray,
    TimestampMicrosecondArray, UInt32Array, new_null_array,
};
use lake::arrow::compute::{SortOptions, cast, take_record_batch};
use lake::arrow::datatypes::{DataType, Int64Type, SchemaRef, TimestampMicrosecondType};
use lake::arrow::row::{OwnedRow, RowConverter, SortField};
use platform_proto::platform::config::v1::SilverDefinition;

use super::super::by_hand;
use super::super::kind::moment;
use super::super::table;
use crate::error::Result;

/// Where a row is: the batch and its place in it.
type At = (usize, usize);

/// The row of the input that a row was made of: batch, number and time of ingestion.
type Origin = (String, i64, i64);

/// What is known of one key.
#[derive(Default)]
struct Slot {
    /// Rows that went.
    gone: Vec<(Origin, At)>,
    /// The latest of those that came.
    best: Option<(OwnedRow, At)>,
    stored: Option<Stored>,
}

/// The row that the table has.
struct Stored {
    place: OwnedRow,
    /// Nothing for one that is not of the input.
    origin: Option<Origin>,
}

/// The rows of keys that changed.
pub(super) struct Resolver<'a> {
    silver: &'a SilverDefinition,
    input: &'a str,
    schema: SchemaRef,
    keys: Columns,
    places: Columns,
    slots: HashMap<OwnedRow, Slot>,
    came: Vec<RecordBatch>,
    gone: Vec<RecordBatch>,
}

/// Some columns that are compared as one.
struct Columns {
    names: Vec<String>,
    types: Vec<DataType>,
    converter: RowConverter,
}

/// What has to be written.
pub(super) enum Resolved {
    Rows(Finals),
    /// What comes next for a key cannot be told from the changes.
    Unknown,
}

/// The rows that keys have from now on.
#[derive(Default)]
pub(super) struct Finals {
    pub(super) rows: Vec<RecordBatch>,
    /// Rows of the input among them.
    pub(super) kept: u64,
    /// Rows that stand for those that are not there any more.
    pub(super) taken: u64,
}

impl Columns {
    fn new(names: Vec<String>, schema: &SchemaRef) -> Result<Self> {
        let kind = |name: &String| Ok(schema.field_with_name(name)?.data_type().clone());
        let types: Vec<DataType> = names.iter().map(kind).collect::<Result<_>>()?;
        // As the lake compares rows: nothing comes before every value.
        let order = SortOptions { descending: false, nulls_first: true };
        let fields = types.iter().map(|it| SortField::new_with_options(it.clone(), order));
        let converter = RowConverter::new(fields.collect())?;
        Ok(Self { names, types, converter })
    }

    fn rows(&self, batch: &RecordBatch) -> Result<lake::arrow::row::Rows> {
        let column = |(name, wanted): (&String, &DataType)| column(batch, name, wanted);
        let columns = self.names.iter().zip(&self.types).map(column);
        Ok(self.converter.convert_columns(&columns.collect::<Result<Vec<_>>>()?)?)
    }
}

fn column(batch: &RecordBatch, name: &str, wanted: &DataType) -> Result<ArrayRef> {
    let Some(found) = batch.column_by_name(name) else {
        return Ok(new_null_array(wanted, batch.num_rows()));
    };
    Ok(cast(found, wanted)?)
}

/// Where the rows of a batch come from.
fn origins(batch: &RecordBatch) -> Result<Vec<Origin>> {
    let ids = column(batch, table::BATCH_ID, &DataType::Utf8)?;
    let numbers = column(batch, table::ROW_NUMBER, &DataType::Int64)?;
    let times = column(batch, table::INGESTED_AT, &moment())?;
    let (ids, numbers) = (ids.as_string::<i32>(), numbers.as_primitive::<Int64Type>());
    let times = times.as_primitive::<TimestampMicrosecondType>();
    let origin = |row| (ids.value(row).to_owned(), numbers.value(row), times.value(row));
    Ok((0..batch.num_rows()).map(origin).collect())
}

impl<'a> Resolver<'a> {
    /// `schema` has the columns of the rows that are made.
    pub(super) fn new(
        silver: &'a SilverDefinition,
        input: &'a str,
        schema: &SchemaRef,
    ) -> Result<Self> {
        Ok(Self {
            silver,
            input,
            schema: Arc::clone(schema),
            keys: Columns::new(silver.primary_key.clone(), schema)?,
            places: Columns::new(table::place(silver), schema)?,
            slots: HashMap::new(),
            came: Vec::new(),
            gone: Vec::new(),
        })
    }

    /// Adds rows that may have been made of rows that went.
    pub(super) fn gone(&mut self, batch: RecordBatch) -> Result<()> {
        let at = self.gone.len();
        let keys = self.keys.rows(&batch)?;
        for (row, origin) in origins(&batch)?.into_iter().enumerate() {
            let slot = self.slots.entry(keys.row(row).owned()).or_default();
            slot.gone.push((origin, (at, row)));
        }
        self.gone.push(batch);
        Ok(())
    }

    /// Adds rows that came.
    pub(super) fn came(&mut self, batch: RecordBatch) -> Result<()> {
        let at = self.came.len();
        let (keys, places) = (self.keys.rows(&batch)?, self.places.rows(&batch)?);
        for row in 0..batch.num_rows() {
            let slot = self.slots.entry(keys.row(row).owned()).or_default();
            let place = places.row(row).owned();
            if slot.best.as_ref().is_none_or(|best| best.0 < place) {
                slot.best = Some((place, (at, row)));
            }
        }
        self.came.push(batch);
        Ok(())
    }

    /// The columns of the table that have to be known.
    pub(super) fn wanted(&self) -> Vec<String> {
        let own = [table::BATCH_ID, table::ROW_NUMBER, table::INGESTED_AT, table::INPUT];
        let mut names = self.keys.names.clone();
        let more = self.places.names.iter().cloned().chain(own.map(str::to_owned));
        for name in more {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    /// Adds rows that the table has.
    pub(super) fn stored(&mut self, batch: &RecordBatch) -> Result<()> {
        let (keys, places) = (self.keys.rows(batch)?, self.places.rows(batch)?);
        let inputs = column(batch, table::INPUT, &DataType::Utf8)?;
        let inputs = inputs.as_string::<i32>();
        let mut all = None;
        for row in 0..batch.num_rows() {
            let Some(slot) = self.slots.get_mut(&keys.row(row).owned()) else { continue };
            if all.is_none() {
                all = Some(origins(batch)?);
            }
            let is_own =
                lake::arrow::array::Array::is_valid(inputs, row) && inputs.value(row) == self.input;
            let origin = all.as_ref().filter(|_| is_own).map(|it| it[row].clone());
            slot.stored = Some(Stored { place: places.row(row).owned(), origin });
        }
        Ok(())
    }

    /// Decides; with `one_to_one` nothing else of the inputs has a key that changed.
    pub(super) fn decide(&self, one_to_one: bool) -> Result<Resolved> {
        let mut kept: Vec<Vec<u32>> = vec![Vec::new(); self.came.len()];
        let mut taken: Vec<Vec<u32>> = vec![Vec::new(); self.gone.len()];
        for slot in self.slots.values() {
            match next(slot, one_to_one) {
                Next::Same => {}
                Next::Came((batch, row)) => kept[batch].push(row as u32),
                Next::Nothing((batch, row)) => taken[batch].push(row as u32),
                Next::Unknown => return Ok(Resolved::Unknown),
            }
        }
        let mut finals = Finals::default();
        for (batch, mut rows) in self.came.iter().zip(kept) {
            rows.sort_unstable();
            finals.kept += rows.len() as u64;
            finals.add(take_record_batch(batch, &UInt32Array::from(rows))?);
        }
        for (batch, mut rows) in self.gone.iter().zip(taken) {
            rows.sort_unstable();
            finals.taken += rows.len() as u64;
            let rows = take_record_batch(batch, &UInt32Array::from(rows))?;
            finals.add(self.taken_away(&rows)?);
        }
        Ok(Resolved::Rows(finals))
    }

    /// Rows that stand for those that are not there any more. Whatever comes for the key is later.
    fn taken_away(&self, rows: &RecordBatch) -> Result<RecordBatch> {
        by_hand::tombstones(self.silver, rows, |name, count| {
            let latest = self.silver.latest_by.iter().any(|it| it == name);
            Some(match name {
                table::DELETED => Arc::new(BooleanArray::from(vec![true; count])) as ArrayRef,
                table::BATCH_ID => Arc::new(StringArray::from(vec![""; count])),
                table::ROW_NUMBER => Arc::new(Int64Array::from(vec![-1; count])),
                table::INGESTED_AT => {
                    let times = TimestampMicrosecondArray::from(vec![0; count]);
                    Arc::new(times.with_timezone("UTC"))
                }
                _ if latest && !self.silver.primary_key.iter().any(|it| it == name) => {
                    new_null_array(self.schema.field_with_name(name).ok()?.data_type(), count)
                }
                _ => return None,
            })
        })
    }
}

impl Finals {
    fn add(&mut self, rows: RecordBatch) {
        if rows.num_rows() > 0 {
            self.rows.push(rows);
        }
    }
}

/// What a key has from now on.
enum Next {
    /// What the table has.
    Same,
    Came(At),
    /// Nothing, in the place of what was made of the row there.
    Nothing(At),
    Unknown,
}

fn next(slot: &Slot, one_to_one: bool) -> Next {
    let best = slot.best.as_ref();
    let Some(stored) = &slot.stored else {
        return best.map_or(Next::Same, |(_, at)| Next::Came(*at));
    };
    let went = slot.gone.iter().find(|(origin, _)| Some(origin) == stored.origin.as_ref());
    match (went, best) {
        (None, Some((place, at))) if stored.place < *place => Next::Came(*at),
        (None, _) => Next::Same,
        // All others were before what went.
        (Some(_), Some((place, at))) if one_to_one || stored.place <= *place => Next::Came(*at),
        (Some((_, at)), None) if one_to_one => Next::Nothing(*at),
        (Some(_), _) => Next::Unknown,
    }
}
