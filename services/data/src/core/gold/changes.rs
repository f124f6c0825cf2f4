//! Which groups a build has to compute again: by what changed in the tables that they are made of.

use std::collections::HashSet;
use std::sync::Arc;

use futures_util::TryStreamExt as _;
use lake::arrow::array::{Array as _, ArrayRef, RecordBatch, StructArray, UInt32Array};
use lake::arrow::compute::take;
use lake::arrow::datatypes::{Field, Schema, SchemaRef};
use lake::arrow::row::{OwnedRow, RowConverter, SortField};
use lake::sql::ScalarValue;

use super::calendar::Calendar;
use super::declared::Declared;
use super::engine::{self, Inputs};
use super::scope::Scope;
use super::state::Versions;
use super::statement::{telling, touched};
use crate::error::{Error, Result};
use crate::parts::Parts;

/// Different rows that changed, in the columns that tell, beyond which everything is computed again.
const TOLD_MAX: usize = 200_000;

/// What changed since a build.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Changed {
    Nothing,
    /// Groups of these values of the incremental dimension.
    Some(Scope),
    /// It cannot be told, or it is too much.
    Unknown,
}

/// What changed in the inputs since the versions that a build read.
pub(crate) async fn since(
    parts: &Parts,
    org_id: i64,
    declared: &Declared,
    calendar: &Calendar,
    inputs: &Inputs,
    before: &Versions,
) -> Result<Changed> {
    let mut moved = Vec::new();
    for (number, input) in declared.inputs.iter().enumerate() {
        let opened = &inputs[&input.dataset];
        match (before.get(&input.dataset), &opened.snapshot) {
            (None, None) => {}
            (Some(seen), Some(now)) if seen.is(now) => {}
            (Some(seen), Some(now)) if seen.is_earlier(now) => moved.push((number, seen.version)),
            (Some(_) | None, Some(_) | None) => return Ok(Changed::Unknown),
        }
    }
    if moved.is_empty() {
        return Ok(Changed::Nothing);
    }
    let Some(dimension) = declared.incremental_by() else { return Ok(Changed::Unknown) };
    let mut values: Vec<ScalarValue> = Vec::new();
    for (number, from) in moved {
        let columns = telling(declared, dimension, number);
        let told = match Told::read(declared, inputs, number, from, &columns).await? {
            None => return Ok(Changed::Unknown),
            Some(told) if told.rows.is_empty() => continue,
            Some(told) => told,
        };
        let mut session = engine::session_of(parts, org_id, declared, inputs).await?;
        let (schema, rows) = told.batch()?;
        engine::offer_changed(&mut session, number, schema, rows)?;
        let sql = touched(declared, calendar, dimension, number);
        for batch in engine::collect(session, &sql).await? {
            let column = batch.column(0);
            for row in 0..column.len() {
                let value = ScalarValue::try_from_array(column, row);
                values.push(plain(value.map_err(|error| Error::internal(error.to_string()))?));
            }
        }
    }
    // What changed may be in no group, such as a row that a join leaves out.
    Ok(Scope::of(dimension, values).map_or(Changed::Nothing, |scope| {
        if matches!(scope, Scope::Whole) { Changed::Unknown } else { Changed::Some(scope) }
    }))
}

/// A value without the dictionary or the view that held it.
fn plain(value: ScalarValue) -> ScalarValue {
    if let ScalarValue::Dictionary(_, inner) = value {
        return plain(*inner);
    }
    if let ScalarValue::Utf8View(text) | ScalarValue::LargeUtf8(text) = value {
        return ScalarValue::Utf8(text);
    }
    value
}

/// Rows that changed, before and after, in the columns that tell which groups they are in.
struct Told {
    schema: SchemaRef,
    converter: RowConverter,
    rows: HashSet<OwnedRow>,
}

impl Told {
    /// None if there are too many, or the earlier version is gone.
    async fn read(
        declared: &Declared,
        inputs: &Inputs,
        number: usize,
        from: u64,
        columns: &[String],
    ) -> Result<Option<Self>> {
        let input = &declared.inputs[number];
        let Some(snapshot) = &inputs[&input.dataset].snapshot else { return Ok(None) };
        let known = snapshot.schema();
        // A column that came since cannot be compared with what was before.
        let fields: Option<Vec<Field>> = columns
            .iter()
            .map(|it| known.field_with_name(it).ok().map(|it| it.clone().with_nullable(true)))
            .collect();
        let Some(fields) = fields else { return Ok(None) };
        let kinds = fields.iter().map(|it| SortField::new(it.data_type().clone()));
        let mut told = Self {
            converter: RowConverter::new(kinds.collect())?,
            schema: Arc::new(Schema::new(fields)),
            rows: HashSet::new(),
        };
        let keys: Vec<String> =
            input.keys.iter().filter(|it| known.field_with_name(it).is_ok()).cloned().collect();
        let keys = if keys.len() == input.keys.len() { keys } else { Vec::new() };
        let table = snapshot.table();
        let difference = table.difference(from, Some(snapshot.version()), &keys).await;
        let mut rows = match difference {
            Ok(difference) => difference.rows,
            Err(lake::Error::VersionMissing { .. }) => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        while let Some(batch) = rows.try_next().await.map_err(Error::from)? {
            told.add(&batch.before)?;
            told.add(&batch.after)?;
            if told.rows.len() > TOLD_MAX {
                return Ok(None);
            }
        }
        Ok(Some(told))
    }

    fn add(&mut self, side: &StructArray) -> Result<()> {
        let there = (0..side.len()).filter(|&row| side.is_valid(row));
        let there = UInt32Array::from_iter_values(there.map(|row| row as u32));
        if there.is_empty() {
            return Ok(());
        }
        let columns = self.schema.fields().iter().map(|field| {
            let missing = || Error::ColumnUnknown { column: field.name().clone() };
            let column = side.column_by_name(field.name()).ok_or_else(missing)?;
            Ok(take(column, &there, None)?)
        });
        let columns = columns.collect::<Result<Vec<ArrayRef>>>()?;
        let rows = self.converter.convert_columns(&columns)?;
        for row in &rows {
            self.rows.insert(row.owned());
        }
        Ok(())
    }

    fn batch(self) -> Result<(SchemaRef, Vec<RecordBatch>)> {
        let columns = self.converter.convert_rows(self.rows.iter().map(OwnedRow::row))?;
        let batch = RecordBatch::try_new(Arc::clone(&self.schema), columns)?;
        Ok((self.schema, vec![batch]))
    }
}
