//! The groups of some rows with what is aggregated of each.

use std::ops::Range;
use std::sync::Arc;

use datafusion::arrow::array::{ArrayRef, AsArray as _, BooleanArray, RecordBatch, UInt32Array};
use datafusion::arrow::compute::take_record_batch;
use datafusion::arrow::datatypes::SchemaRef;
use datafusion::common::Result;
use datafusion::logical_expr::{EmitTo, GroupsAccumulator};
use datafusion::physical_expr::PhysicalExpr;
use datafusion::physical_expr::aggregate::AggregateFunctionExpr;

use super::bounds::{Bound, Kept};
use super::groups::{Groups, Marks};

/// Groups that are taken over from another table at a time.
const CHUNK: usize = 65_536;

/// What is made of each group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Made {
    /// The results.
    Values,
    /// What the results can be made of, together with that of other rows.
    States,
}

/// By what rows are grouped, and what is aggregated.
#[derive(Clone, Debug)]
pub(super) struct Grouping {
    /// Columns of the input, with their names in the output.
    pub(super) keys: Vec<(Arc<dyn PhysicalExpr>, String)>,
    pub(super) bounds: Vec<Bound>,
    pub(super) aggregates: Vec<Arc<AggregateFunctionExpr>>,
    /// Which rows each aggregate takes.
    pub(super) filters: Vec<Option<Arc<dyn PhysicalExpr>>>,
    pub(super) made: Made,
    /// The keys, and what is made.
    pub(super) schema: SchemaRef,
}

impl Grouping {
    /// What a table keeps of each cell.
    fn kept(&self) -> Kept {
        kept(&self.aggregates)
    }

    /// Bytes of a table before there is any row.
    pub(super) fn table_bytes(&self) -> usize {
        self.kept().bytes(&self.bounds)
    }
}

/// What a table keeps of each cell for some aggregates.
pub(super) fn kept(aggregates: &[Arc<AggregateFunctionExpr>]) -> Kept {
    match aggregates.is_empty() {
        true => Kept::Mark,
        false => Kept::Number,
    }
}

/// Aggregates rows.
pub(super) struct Table {
    grouping: Arc<Grouping>,
    groups: Groups,
    accumulators: Vec<Box<dyn GroupsAccumulator>>,
    /// The group of each row of a batch.
    numbers: Vec<usize>,
}

impl Table {
    pub(super) fn new(grouping: Arc<Grouping>) -> Result<Self> {
        let keys: Vec<usize> = (0..grouping.keys.len()).collect();
        let schema = Arc::new(grouping.schema.project(&keys)?);
        let made = grouping.aggregates.iter().map(|it| it.create_groups_accumulator());
        let accumulators = made.collect::<Result<_>>()?;
        let groups = Groups::new(schema, &grouping.bounds, grouping.kept());
        Ok(Self { grouping, groups, accumulators, numbers: Vec::new() })
    }

    /// Groups so far.
    pub(super) fn len(&self) -> usize {
        self.groups.len()
    }

    /// Bytes that are held.
    pub(super) fn size(&self) -> usize {
        let of_accumulators: usize = self.accumulators.iter().map(|it| it.size()).sum();
        self.groups.size() + of_accumulators + self.numbers.capacity() * size_of::<usize>()
    }

    /// Takes in rows.
    pub(super) fn add(&mut self, batch: &RecordBatch) -> Result<()> {
        let array = |expression: &Arc<dyn PhysicalExpr>| {
            expression.evaluate(batch)?.into_array(batch.num_rows())
        };
        let keys = self.grouping.keys.iter().map(|(key, _)| array(key));
        let keys: Vec<ArrayRef> = keys.collect::<Result<_>>()?;
        if self.accumulators.is_empty() {
            return self.groups.mark(&keys);
        }
        self.groups.number(&keys, &mut self.numbers)?;
        let aggregates = self.grouping.aggregates.iter().zip(&self.grouping.filters);
        for (accumulator, (aggregate, filter)) in self.accumulators.iter_mut().zip(aggregates) {
            let arguments = aggregate.expressions();
            let values: Vec<ArrayRef> = arguments.iter().map(array).collect::<Result<_>>()?;
            let filter = filter.as_ref().map(array).transpose()?;
            let filter: Option<&BooleanArray> = filter.as_ref().map(|it| it.as_boolean());
            accumulator.update_batch(&values, &self.numbers, filter, self.groups.len())?;
        }
        Ok(())
    }

    /// Takes in what another table has.
    pub(super) fn merge(&mut self, mut other: Self) -> Result<()> {
        if self.accumulators.is_empty() {
            return self.groups.mark_those_of(other.groups);
        }
        let count = other.len();
        let keys = other.groups.keys()?;
        let mut states = Vec::new();
        for accumulator in &mut other.accumulators {
            states.push(accumulator.state(EmitTo::All)?);
        }
        drop(other);
        for from in (0..count).step_by(CHUNK) {
            let length = CHUNK.min(count - from);
            let part = |arrays: &[ArrayRef]| -> Vec<ArrayRef> {
                arrays.iter().map(|array| array.slice(from, length)).collect()
            };
            self.groups.number(&part(&keys), &mut self.numbers)?;
            for (accumulator, states) in self.accumulators.iter_mut().zip(&states) {
                let states = part(states);
                accumulator.merge_batch(&states, &self.numbers, self.groups.len())?;
            }
        }
        Ok(())
    }

    /// All groups.
    pub(super) fn finish(mut self) -> Result<All> {
        let mut groups = match self.groups.into_marks() {
            Ok(marks) => return Ok(All::Marked(marks)),
            Err(groups) => groups,
        };
        let mut columns = groups.keys()?;
        for accumulator in &mut self.accumulators {
            match self.grouping.made {
                Made::Values => columns.push(accumulator.evaluate(EmitTo::All)?),
                Made::States => columns.extend(accumulator.state(EmitTo::All)?),
            }
        }
        Ok(All::Rows(RecordBatch::try_new(Arc::clone(&self.grouping.schema), columns)?))
    }
}

/// One row for each group.
pub(super) enum All {
    Rows(RecordBatch),
    /// They are made as they are asked for.
    Marked(Marks),
}

impl All {
    /// Bytes that are held.
    pub(super) fn size(&self) -> usize {
        match self {
            Self::Rows(rows) => rows.get_array_memory_size(),
            Self::Marked(marks) => size_of_val(marks.words()),
        }
    }

    /// Places that rows have: of each of them, or of the words of marks.
    pub(super) fn places(&self) -> usize {
        match self {
            Self::Rows(rows) => rows.num_rows(),
            Self::Marked(marks) => marks.words().len(),
        }
    }

    /// The next rows of a range of places, about as many as wanted; none if none are left.
    pub(super) fn next(
        &self,
        left: &mut Range<usize>,
        wanted: usize,
        schema: &SchemaRef,
    ) -> Result<Option<RecordBatch>> {
        match self {
            Self::Rows(rows) => {
                let length = wanted.min(left.len());
                if length == 0 {
                    return Ok(None);
                }
                let part = rows.slice(left.start, length);
                left.start += length;
                // Whoever keeps a part accounts for all that it is cut from.
                let all = UInt32Array::from_iter_values(0..length as u32);
                let is_all = length == rows.num_rows();
                Ok(Some(if is_all { part } else { take_record_batch(&part, &all)? }))
            }
            Self::Marked(marks) => {
                let (from, mut count) = (left.start, 0);
                while left.start < left.end && count < wanted {
                    count += marks.words()[left.start].count_ones() as usize;
                    left.start += 1;
                }
                if count == 0 {
                    return Ok(None);
                }
                let keys = marks.keys(from..left.start)?;
                Ok(Some(RecordBatch::try_new(Arc::clone(schema), keys)?))
            }
        }
    }
}
