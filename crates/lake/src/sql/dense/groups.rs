//! Numbers of groups, by a table that the keys are the index of.

use std::ops::Range;
use std::sync::Arc;

use datafusion::arrow::array::{
    Array as _, ArrayRef, ArrowPrimitiveType, AsArray as _, PrimitiveArray,
};
use datafusion::arrow::compute::cast;
use datafusion::arrow::datatypes::{
    DataType, Date32Type, Int8Type, Int16Type, Int32Type, Int64Type, SchemaRef, UInt8Type,
    UInt16Type, UInt32Type,
};
use datafusion::common::{Result, internal_err};
use datafusion::logical_expr::EmitTo;
use datafusion::physical_plan::aggregates::group_values::{GroupValues, new_group_values};
use datafusion::physical_plan::aggregates::order::GroupOrdering;

use super::bounds::{Bound, Kept};

/// A cell whose keys did not come yet.
const FREE: u32 = u32::MAX;
/// Groups that are given to another table at a time.
const CHUNK: usize = 8_192;
/// Marks of a word.
const WORD: usize = u64::BITS as usize;

/// Gives each combination of keys a number, in the order in which they come.
pub(super) struct Groups {
    /// The keys.
    schema: SchemaRef,
    bounds: Vec<Bound>,
    place: Place,
    /// The cells of the rows of a batch.
    cells: Vec<u32>,
}

enum Place {
    /// The number of each cell's group, and the cell of each group.
    Numbers { numbers: Vec<u32>, cells: Vec<u32> },
    /// Whether a cell has a group, where nobody asks for its number.
    Marks(Vec<u64>),
    /// A key came that lies out of its bounds.
    Hashed(Box<dyn GroupValues>),
}

impl Groups {
    pub(super) fn new(schema: SchemaRef, bounds: &[Bound], kept: Kept) -> Self {
        let count: usize = bounds.iter().map(|bound| bound.places() as usize).product();
        let place = match kept {
            Kept::Number => Place::Numbers { numbers: vec![FREE; count], cells: Vec::new() },
            Kept::Mark => Place::Marks(vec![0; count.div_ceil(WORD)]),
        };
        Self { schema, bounds: bounds.to_vec(), place, cells: Vec::new() }
    }

    /// Groups so far; all marks are counted.
    pub(super) fn len(&self) -> usize {
        match &self.place {
            Place::Numbers { cells, .. } => cells.len(),
            Place::Marks(marks) => marks.iter().map(|word| word.count_ones() as usize).sum(),
            Place::Hashed(values) => values.len(),
        }
    }

    /// Bytes that are held.
    pub(super) fn size(&self) -> usize {
        let place = match &self.place {
            Place::Numbers { numbers, cells } => {
                (numbers.capacity() + cells.capacity()) * size_of::<u32>()
            }
            Place::Marks(marks) => marks.capacity() * size_of::<u64>(),
            Place::Hashed(values) => values.size(),
        };
        place + self.cells.capacity() * size_of::<u32>()
    }

    /// Gives the groups of a batch numbers: those of its rows.
    pub(super) fn number(&mut self, keys: &[ArrayRef], rows: &mut Vec<usize>) -> Result<()> {
        if let Place::Numbers { numbers, cells } = &mut self.place
            && find_cells(keys, &self.bounds, &mut self.cells)?
        {
            rows.clear();
            rows.extend(self.cells.iter().map(|&cell| {
                let number = &mut numbers[cell as usize];
                if *number == FREE {
                    // There are at most as many groups as cells.
                    *number = cells.len() as u32;
                    cells.push(cell);
                }
                *number as usize
            }));
            return Ok(());
        }
        self.hashed()?.intern(keys, rows)
    }

    /// Notes which groups a batch has.
    pub(super) fn mark(&mut self, keys: &[ArrayRef]) -> Result<()> {
        if let Place::Marks(marks) = &mut self.place
            && find_cells(keys, &self.bounds, &mut self.cells)?
        {
            for &cell in &self.cells {
                marks[cell as usize / WORD] |= 1 << (cell as usize % WORD);
            }
            return Ok(());
        }
        self.hashed()?.intern(keys, &mut Vec::new())
    }

    /// Notes the groups of another table that keeps marks as well.
    pub(super) fn mark_those_of(&mut self, mut other: Self) -> Result<()> {
        if let (Place::Marks(marks), Place::Marks(more)) = (&mut self.place, &other.place) {
            for (word, more) in marks.iter_mut().zip(more) {
                *word |= more;
            }
            return Ok(());
        }
        let keys = other.keys()?;
        let count = keys.first().map_or(0, |key| key.len());
        for from in (0..count).step_by(CHUNK) {
            let length = CHUNK.min(count - from);
            let part: Vec<ArrayRef> = keys.iter().map(|key| key.slice(from, length)).collect();
            self.mark(&part)?;
        }
        Ok(())
    }

    /// The keys of all groups, in the order of their numbers.
    pub(super) fn keys(&mut self) -> Result<Vec<ArrayRef>> {
        match &mut self.place {
            Place::Numbers { cells, .. } => keys_of(cells, &self.bounds, &self.schema),
            Place::Marks(marks) => {
                let cells: Vec<u32> = marked(marks, 0).collect();
                keys_of(&cells, &self.bounds, &self.schema)
            }
            Place::Hashed(values) => values.emit(EmitTo::All),
        }
    }

    /// The marks alone, if there are any.
    pub(super) fn into_marks(self) -> std::result::Result<Marks, Self> {
        match self.place {
            Place::Marks(words) => Ok(Marks { schema: self.schema, bounds: self.bounds, words }),
            Place::Numbers { .. } | Place::Hashed(_) => Err(self),
        }
    }

    /// Goes on with the engine's table, in which each group keeps its number.
    fn hashed(&mut self) -> Result<&mut Box<dyn GroupValues>> {
        if !matches!(self.place, Place::Hashed(_)) {
            let mut values = new_group_values(Arc::clone(&self.schema), &GroupOrdering::None)?;
            let keys = self.keys()?;
            let count = keys.first().map_or(0, |key| key.len());
            let mut numbers = Vec::new();
            for from in (0..count).step_by(CHUNK) {
                let length = CHUNK.min(count - from);
                let part: Vec<ArrayRef> = keys.iter().map(|key| key.slice(from, length)).collect();
                values.intern(&part, &mut numbers)?;
            }
            self.place = Place::Hashed(values);
        }
        match &mut self.place {
            Place::Hashed(values) => Ok(values),
            Place::Numbers { .. } | Place::Marks(_) => internal_err!("the keys were not hashed"),
        }
    }
}

/// Which cells there are rows of.
pub(super) struct Marks {
    schema: SchemaRef,
    bounds: Vec<Bound>,
    words: Vec<u64>,
}

impl Marks {
    pub(super) fn words(&self) -> &[u64] {
        &self.words
    }

    /// The keys of the groups that some of the words stand for.
    pub(super) fn keys(&self, words: Range<usize>) -> Result<Vec<ArrayRef>> {
        let from = words.start;
        let cells: Vec<u32> = marked(&self.words[words], from).collect();
        keys_of(&cells, &self.bounds, &self.schema)
    }
}

/// The cells that are marked, where the first of the words is the one at `from`.
fn marked(marks: &[u64], from: usize) -> impl Iterator<Item = u32> {
    marks.iter().enumerate().flat_map(move |(index, &word)| {
        let first = (from + index) * WORD;
        let mut left = word;
        std::iter::from_fn(move || {
            let bit = (left != 0).then(|| left.trailing_zeros())?;
            left &= left - 1;
            // There are less cells than numbers.
            Some(first as u32 + bit)
        })
    })
}

/// The cell of each row; whether all keys lie within their bounds.
fn find_cells(keys: &[ArrayRef], bounds: &[Bound], cells: &mut Vec<u32>) -> Result<bool> {
    cells.clear();
    cells.resize(keys.first().map_or(0, |key| key.len()), 0);
    for (key, &bound) in keys.iter().zip(bounds) {
        if !add_key(key, bound, cells)? {
            return Ok(false);
        }
    }
    Ok(true)
}

#[expect(clippy::wildcard_enum_match_arm, reason = "no other type is a number here")]
fn add_key(key: &ArrayRef, bound: Bound, cells: &mut [u32]) -> Result<bool> {
    Ok(match key.data_type() {
        DataType::Int8 => add(key.as_primitive::<Int8Type>(), bound, cells),
        DataType::Int16 => add(key.as_primitive::<Int16Type>(), bound, cells),
        DataType::Int32 => add(key.as_primitive::<Int32Type>(), bound, cells),
        DataType::Int64 => add(key.as_primitive::<Int64Type>(), bound, cells),
        DataType::UInt8 => add(key.as_primitive::<UInt8Type>(), bound, cells),
        DataType::UInt16 => add(key.as_primitive::<UInt16Type>(), bound, cells),
        DataType::UInt32 => add(key.as_primitive::<UInt32Type>(), bound, cells),
        DataType::Date32 => add(key.as_primitive::<Date32Type>(), bound, cells),
        other => return internal_err!("{other} is no number"),
    })
}

/// Moves each cell by the place of its row's value; whether all lie within their bound.
fn add<T>(key: &PrimitiveArray<T>, bound: Bound, cells: &mut [u32]) -> bool
where
    T: ArrowPrimitiveType,
    T::Native: Into<i64>,
{
    let places = bound.places();
    let place = |value: T::Native| {
        // What lies below the least is larger than all as an unsigned number.
        let distance = Into::<i64>::into(value).wrapping_sub(bound.least).cast_unsigned();
        (distance < u64::from(bound.count), distance as u32)
    };
    let mut is_within = true;
    match key.nulls().filter(|nulls| 0 < nulls.null_count()) {
        None => {
            for (cell, &value) in cells.iter_mut().zip(key.values()) {
                let (is_known, place) = place(value);
                is_within &= is_known;
                *cell = cell.wrapping_mul(places).wrapping_add(place);
            }
        }
        Some(nulls) => {
            for ((cell, &value), is_valid) in cells.iter_mut().zip(key.values()).zip(nulls) {
                let (is_known, place) = if is_valid { place(value) } else { (true, bound.count) };
                is_within &= is_known;
                *cell = cell.wrapping_mul(places).wrapping_add(place);
            }
        }
    }
    is_within
}

/// The keys of cells.
fn keys_of(cells: &[u32], bounds: &[Bound], schema: &SchemaRef) -> Result<Vec<ArrayRef>> {
    let keys = schema.fields().iter().enumerate();
    keys.map(|(index, field)| key_of(cells, bounds, index, field.data_type())).collect()
}

fn key_of(cells: &[u32], bounds: &[Bound], index: usize, data_type: &DataType) -> Result<ArrayRef> {
    let below: u32 = bounds[index + 1..].iter().map(|bound| bound.places()).product();
    let Bound { least, count } = bounds[index];
    let places = bounds[index].places();
    // A division takes longer than all else.
    let of_cell: fn(u32, u32, u32) -> u32 = match (index == 0, below == 1) {
        (true, true) => |cell, _, _| cell,
        (true, false) => |cell, below, _| cell / below,
        (false, true) => |cell, _, places| cell % places,
        (false, false) => |cell, below, places| cell / below % places,
    };
    let places: Vec<u32> = cells.iter().map(|&cell| of_cell(cell, below, places)).collect();
    let number = |&place: &u32| least.wrapping_add(i64::from(place));
    let values: PrimitiveArray<Int64Type> = match places.contains(&count) {
        false => PrimitiveArray::from_iter_values(places.iter().map(number)),
        true => places.iter().map(|place| (*place != count).then(|| number(place))).collect(),
    };
    if *data_type == DataType::Date32 {
        return Ok(cast(&cast(&values, &DataType::Int32)?, data_type)?);
    }
    Ok(cast(&values, data_type)?)
}

#[cfg(test)]
mod tests {
    use std::collections::{HashMap, HashSet};

    use datafusion::arrow::array::{Date32Array, Int64Array};
    use datafusion::arrow::datatypes::{Field, Schema};
    use proptest::prelude::*;

    use super::*;

    type Row = (Option<i64>, Option<i32>);

    fn keys(rows: &[Row]) -> Vec<ArrayRef> {
        vec![
            Arc::new(rows.iter().map(|row| row.0).collect::<Int64Array>()),
            Arc::new(rows.iter().map(|row| row.1).collect::<Date32Array>()),
        ]
    }

    fn rows_of(keys: &[ArrayRef]) -> Vec<Row> {
        let (one, other) =
            (keys[0].as_primitive::<Int64Type>(), keys[1].as_primitive::<Date32Type>());
        one.iter().zip(other).collect()
    }

    /// Mostly within the bounds of the test, and now and then far from them.
    fn row() -> impl Strategy<Value = Row> {
        let far = prop_oneof![Just(i64::MIN), Just(i64::MAX), Just(-6_i64), Just(5)];
        let one = prop_oneof![200 => (-5_i64..5).prop_map(Some), 10 => Just(None), 1 => far.prop_map(Some)];
        (one, proptest::option::of(100_i32..104))
    }

    proptest! {
        #[test]
        fn groups_are_numbered_as_they_come(
            batches in prop::collection::vec(prop::collection::vec(row(), 0..40), 0..12),
        ) {
            let schema = Arc::new(Schema::new(vec![
                Field::new("one", DataType::Int64, true),
                Field::new("other", DataType::Date32, true),
            ]));
            let bounds = [Bound { least: -5, count: 10 }, Bound { least: 100, count: 4 }];
            let mut groups = Groups::new(Arc::clone(&schema), &bounds, Kept::Number);
            let mut marked = [(); 2].map(|()| Groups::new(Arc::clone(&schema), &bounds, Kept::Mark));
            let (mut known, mut order, mut numbers) = (HashMap::new(), Vec::new(), Vec::new());
            for (index, rows) in batches.iter().enumerate() {
                let expected: Vec<usize> = rows.iter().map(|row| {
                    *known.entry(*row).or_insert_with(|| {
                        order.push(*row);
                        order.len() - 1
                    })
                }).collect();
                groups.number(&keys(rows), &mut numbers).unwrap();
                prop_assert_eq!(&numbers, &expected);
                marked[index % 2].mark(&keys(rows)).unwrap();
            }
            prop_assert_eq!(groups.len(), order.len());
            prop_assert_eq!(rows_of(&groups.keys().unwrap()), order.clone());
            let [mut one, other] = marked;
            one.mark_those_of(other).unwrap();
            prop_assert_eq!(one.len(), order.len());
            let of_marks = match one.into_marks() {
                Ok(marks) => {
                    let (half, all) = (marks.words().len() / 2, marks.words().len());
                    let mut parts = rows_of(&marks.keys(0..half).unwrap());
                    parts.extend(rows_of(&marks.keys(half..all).unwrap()));
                    prop_assert_eq!(&parts, &rows_of(&marks.keys(0..all).unwrap()));
                    parts
                }
                Err(mut hashed) => rows_of(&hashed.keys().unwrap()),
            };
            let of_marks: HashSet<Row> = of_marks.into_iter().collect();
            prop_assert_eq!(of_marks, order.into_iter().collect());
        }
    }
}
