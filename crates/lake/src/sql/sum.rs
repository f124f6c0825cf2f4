//! `sum` over integers that does not wrap around: it adds in 128 bits, and fails at the end if the
//! total does not fit into the result.

mod distinct;

use std::collections::HashMap;
use std::mem::size_of;
use std::ops::Range;
use std::sync::Arc;

use datafusion::arrow::array::{
    Array, ArrayRef, AsArray, BooleanArray, Decimal128Array, Int64Array,
};
use datafusion::arrow::array::{PrimitiveArray, UInt64Array};
use datafusion::arrow::datatypes::{
    ArrowPrimitiveType, DECIMAL128_MAX_PRECISION, DataType, Decimal128Type, Field, FieldRef,
    Int64Type, UInt64Type,
};
use datafusion::common::{Result, ScalarValue};
use datafusion::logical_expr::function::{AccumulatorArgs, StateFieldsArgs};
use datafusion::logical_expr::utils::{AggregateOrderSensitivity, format_state_name};
use datafusion::logical_expr::{
    Accumulator, AggregateUDF, AggregateUDFImpl, EmitTo, GroupsAccumulator, ReversedUDAF, Signature,
};

use self::distinct::DistinctTotal;
use super::error::Error;

/// The engine's `sum`, with integers added exactly.
pub(super) fn exact_sum(engine: &Arc<AggregateUDF>) -> AggregateUDF {
    AggregateUDF::from(ExactSum { engine: Arc::clone(engine) })
}

/// All types but integers stay with the engine.
#[derive(Debug, PartialEq, Eq, Hash)]
struct ExactSum {
    engine: Arc<AggregateUDF>,
}

/// States travel between the steps of an aggregation in this type.
const STATE: DataType = DataType::Decimal128(DECIMAL128_MAX_PRECISION, 0);

fn is_exact(result: &DataType) -> bool {
    matches!(result, DataType::Int64 | DataType::UInt64)
}

/// The sum of one group, or of a window.
fn total(result: &DataType, is_distinct: bool) -> Box<dyn Accumulator> {
    match is_distinct {
        true => Box::new(DistinctTotal::new(result.clone())),
        false => Box::new(Total::new(result.clone())),
    }
}

impl AggregateUDFImpl for ExactSum {
    fn name(&self) -> &str {
        self.engine.name()
    }

    fn signature(&self) -> &Signature {
        self.engine.signature()
    }

    fn return_type(&self, arg_types: &[DataType]) -> Result<DataType> {
        self.engine.return_type(arg_types)
    }

    fn accumulator(&self, args: AccumulatorArgs<'_>) -> Result<Box<dyn Accumulator>> {
        if is_exact(args.return_field.data_type()) {
            return Ok(total(args.return_field.data_type(), args.is_distinct));
        }
        self.engine.accumulator(args)
    }

    fn state_fields(&self, args: StateFieldsArgs<'_>) -> Result<Vec<FieldRef>> {
        if is_exact(args.return_field.data_type()) {
            if args.is_distinct {
                let name = format_state_name(args.name, "sum distinct");
                let value = Field::new_list_field(STATE, true);
                return Ok(vec![Arc::new(Field::new_list(name, value, false))]);
            }
            let name = format_state_name(args.name, "sum");
            return Ok(vec![Arc::new(Field::new(name, STATE, true))]);
        }
        self.engine.state_fields(args)
    }

    fn groups_accumulator_supported(&self, args: AccumulatorArgs<'_>) -> bool {
        self.engine.groups_accumulator_supported(args)
    }

    fn create_groups_accumulator(
        &self,
        args: AccumulatorArgs<'_>,
    ) -> Result<Box<dyn GroupsAccumulator>> {
        // The engine sums distinct values group by group.
        if is_exact(args.return_field.data_type()) && !args.is_distinct {
            return Ok(Box::new(Totals::new(args.return_field.data_type().clone())));
        }
        self.engine.create_groups_accumulator(args)
    }

    fn create_sliding_accumulator(
        &self,
        args: AccumulatorArgs<'_>,
    ) -> Result<Box<dyn Accumulator>> {
        if is_exact(args.return_field.data_type()) {
            return Ok(total(args.return_field.data_type(), args.is_distinct));
        }
        self.engine.create_sliding_accumulator(args)
    }

    fn reverse_expr(&self) -> ReversedUDAF {
        ReversedUDAF::Identical
    }

    fn order_sensitivity(&self) -> AggregateOrderSensitivity {
        AggregateOrderSensitivity::Insensitive
    }
}

/// Calls `add` with each value of an array of integers or of states.
fn each(array: &ArrayRef, mut add: impl FnMut(usize, i128)) -> Result<()> {
    fn over<T: ArrowPrimitiveType>(values: &PrimitiveArray<T>, mut add: impl FnMut(usize, i128))
    where
        T::Native: Into<i128>,
    {
        for (row, value) in values.iter().enumerate() {
            if let Some(value) = value {
                add(row, value.into());
            }
        }
    }
    if let Some(values) = array.as_primitive_opt::<Int64Type>() {
        over(values, &mut add);
    } else if let Some(values) = array.as_primitive_opt::<UInt64Type>() {
        over(values, &mut add);
    } else if let Some(values) = array.as_primitive_opt::<Decimal128Type>() {
        over(values, &mut add);
    } else {
        return Err(Error::invalid("sum adds numbers").into());
    }
    Ok(())
}

fn overflow() -> Error {
    Error::Arithmetic { what: "a sum does not fit into 64 bits".to_owned() }
}

/// A sum in the type of the result.
fn fitting(result: &DataType, sum: i128) -> Result<ScalarValue> {
    if *result == DataType::UInt64 {
        return Ok(ScalarValue::from(u64::try_from(sum).map_err(|_| overflow())?));
    }
    Ok(ScalarValue::from(i64::try_from(sum).map_err(|_| overflow())?))
}

/// The sum of one group, or of a window that rows enter and leave.
#[derive(Debug)]
struct Total {
    result: DataType,
    sum: i128,
    /// Values that are in the sum: without one it is NULL.
    values: u64,
}

impl Total {
    fn new(result: DataType) -> Self {
        Self { result, sum: 0, values: 0 }
    }
}

impl Accumulator for Total {
    fn update_batch(&mut self, values: &[ArrayRef]) -> Result<()> {
        each(&values[0], |_, value| {
            // No number of rows that a machine can hold makes this overflow.
            self.sum = self.sum.wrapping_add(value);
            self.values += 1;
        })
    }

    fn retract_batch(&mut self, values: &[ArrayRef]) -> Result<()> {
        each(&values[0], |_, value| {
            self.sum = self.sum.wrapping_sub(value);
            self.values -= 1;
        })
    }

    fn supports_retract_batch(&self) -> bool {
        true
    }

    fn evaluate(&mut self) -> Result<ScalarValue> {
        if self.values == 0 {
            return ScalarValue::try_from(&self.result);
        }
        fitting(&self.result, self.sum)
    }

    fn state(&mut self) -> Result<Vec<ScalarValue>> {
        let sum = (self.values > 0).then_some(self.sum);
        Ok(vec![ScalarValue::Decimal128(sum, DECIMAL128_MAX_PRECISION, 0)])
    }

    fn merge_batch(&mut self, states: &[ArrayRef]) -> Result<()> {
        self.update_batch(states)
    }

    fn size(&self) -> usize {
        size_of::<Self>()
    }
}

/// The sums of many groups. Nearly all fit into 64 bits at every moment, and are kept so: memory is what many groups
/// wait for.
#[derive(Debug)]
struct Totals {
    result: DataType,
    sums: Vec<i64>,
    /// What is to be added to the sums of groups that left 64 bits on their way.
    rest: HashMap<usize, i128>,
    /// Which groups have a value, for without one the sum is NULL; `None` while all of them have, as they
    /// do until a row comes that is left out.
    is_seen: Option<Vec<bool>>,
}

impl Totals {
    fn new(result: DataType) -> Self {
        Self { result, sums: Vec::new(), rest: HashMap::new(), is_seen: None }
    }

    fn add(&mut self, group: usize, value: i64) {
        let sum = &mut self.sums[group];
        match sum.checked_add(value) {
            Some(more) => *sum = more,
            None => {
                let passed = i128::from(*sum) + i128::from(value);
                *sum = 0;
                self.add_rest(group, passed);
            }
        }
    }

    fn add_wide(&mut self, group: usize, value: i128) {
        match i64::try_from(value) {
            Ok(value) => self.add(group, value),
            Err(_) => self.add_rest(group, value),
        }
    }

    #[cold]
    fn add_rest(&mut self, group: usize, value: i128) {
        // No number of rows that a machine can hold makes this overflow.
        let rest = self.rest.entry(group).or_default();
        *rest = rest.wrapping_add(value);
    }

    /// Takes the sums of groups out, and numbers those that stay from 0.
    fn take(&mut self, emit_to: EmitTo) -> impl Iterator<Item = Option<i128>> {
        let is_seen = self.is_seen.as_mut().map(|it| emit_to.take_needed(it));
        let sums = emit_to.take_needed(&mut self.sums);
        let (taken, kept): (Vec<_>, Vec<_>) =
            self.rest.drain().partition(|(group, _)| *group < sums.len());
        self.rest.extend(kept.into_iter().map(|(group, rest)| (group - sums.len(), rest)));
        let taken: HashMap<usize, i128> = taken.into_iter().collect();
        let rest = move |group| if taken.is_empty() { None } else { taken.get(&group).copied() };
        sums.into_iter().enumerate().map(move |(group, sum)| {
            let is_seen = is_seen.as_ref().is_none_or(|it| it[group]);
            is_seen.then(|| i128::from(sum).wrapping_add(rest(group).unwrap_or(0)))
        })
    }
}

impl GroupsAccumulator for Totals {
    fn update_batch(
        &mut self,
        values: &[ArrayRef],
        group_indices: &[usize],
        opt_filter: Option<&BooleanArray>,
        total_num_groups: usize,
    ) -> Result<()> {
        let known = self.sums.len();
        self.sums.resize(total_num_groups, 0);
        let is_whole = values[0].null_count() == 0 && opt_filter.is_none();
        if is_whole && self.is_seen.is_none() && are_all_in(known..total_num_groups, group_indices)
        {
            if let Some(values) = values[0].as_primitive_opt::<Int64Type>() {
                for (value, group) in values.values().iter().zip(group_indices) {
                    self.add(*group, *value);
                }
                return Ok(());
            }
            return each(&values[0], |row, value| self.add_wide(group_indices[row], value));
        }
        let mut is_seen = self.is_seen.take().unwrap_or_else(|| vec![true; known]);
        is_seen.resize(total_num_groups, false);
        let added = each(&values[0], |row, value| {
            if opt_filter.is_none_or(|filter| filter.is_valid(row) && filter.value(row)) {
                is_seen[group_indices[row]] = true;
                self.add_wide(group_indices[row], value);
            }
        });
        self.is_seen = Some(is_seen);
        added
    }

    fn evaluate(&mut self, emit_to: EmitTo) -> Result<ArrayRef> {
        let is_unsigned = self.result == DataType::UInt64;
        let sums = self.take(emit_to);
        if is_unsigned {
            let sums = sums.map(|sum| sum.map(u64::try_from).transpose());
            return Ok(Arc::new(sums.collect::<Result<UInt64Array, _>>().map_err(|_| overflow())?));
        }
        let sums = sums.map(|sum| sum.map(i64::try_from).transpose());
        Ok(Arc::new(sums.collect::<Result<Int64Array, _>>().map_err(|_| overflow())?))
    }

    fn state(&mut self, emit_to: EmitTo) -> Result<Vec<ArrayRef>> {
        Ok(vec![states(self.take(emit_to).collect())?])
    }

    fn merge_batch(
        &mut self,
        values: &[ArrayRef],
        group_indices: &[usize],
        total_num_groups: usize,
    ) -> Result<()> {
        self.update_batch(values, group_indices, None, total_num_groups)
    }

    fn convert_to_state(
        &self,
        values: &[ArrayRef],
        opt_filter: Option<&BooleanArray>,
    ) -> Result<Vec<ArrayRef>> {
        let mut sums = vec![None; values[0].len()];
        each(&values[0], |row, value| {
            if opt_filter.is_none_or(|filter| filter.is_valid(row) && filter.value(row)) {
                sums[row] = Some(value);
            }
        })?;
        Ok(vec![states(Decimal128Array::from(sums))?])
    }

    fn size(&self) -> usize {
        self.sums.capacity() * size_of::<i64>()
            + self.is_seen.as_ref().map_or(0, Vec::capacity)
            + self.rest.capacity() * size_of::<(usize, i128)>()
    }
}

/// Whether each group of a range, such as those that are new, has a row.
fn are_all_in(groups: Range<usize>, rows: &[usize]) -> bool {
    if groups.is_empty() {
        return true;
    }
    let mut is_there = vec![false; groups.len()];
    for group in rows.iter().filter_map(|row| row.checked_sub(groups.start)) {
        if let Some(is_there) = is_there.get_mut(group) {
            *is_there = true;
        }
    }
    is_there.into_iter().all(|it| it)
}

fn states(sums: Decimal128Array) -> Result<ArrayRef> {
    Ok(Arc::new(sums.with_precision_and_scale(DECIMAL128_MAX_PRECISION, 0)?))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn ints(values: Vec<Option<i64>>) -> ArrayRef {
        Arc::new(Int64Array::from(values))
    }

    #[test]
    fn a_sum_may_pass_the_edge_on_its_way_but_not_end_there() {
        let mut total = Total::new(DataType::Int64);
        total.update_batch(&[ints(vec![Some(i64::MAX), Some(1), None])]).unwrap();
        assert!(total.evaluate().is_err());
        total.update_batch(&[ints(vec![Some(-2)])]).unwrap();
        assert_eq!(total.evaluate().unwrap(), ScalarValue::from(i64::MAX - 1));
    }

    #[test]
    fn a_window_forgets_what_leaves_it() {
        let mut total = Total::new(DataType::Int64);
        total.update_batch(&[ints(vec![Some(5), None, Some(7)])]).unwrap();
        total.retract_batch(&[ints(vec![Some(5), None])]).unwrap();
        assert_eq!(total.evaluate().unwrap(), ScalarValue::from(7_i64));
        total.retract_batch(&[ints(vec![Some(7)])]).unwrap();
        assert!(total.evaluate().unwrap().is_null());
    }

    #[test]
    fn groups_are_summed_apart_and_through_states() {
        let mut totals = Totals::new(DataType::Int64);
        let values = ints(vec![Some(1), Some(2), Some(i64::MAX), None]);
        totals.update_batch(&[values], &[0, 1, 1, 2], None, 3).unwrap();
        let states = totals.state(EmitTo::All).unwrap();
        let mut merged = Totals::new(DataType::Int64);
        merged.merge_batch(&states, &[0, 1, 2], 3).unwrap();
        assert_eq!(
            merged.evaluate(EmitTo::First(1)).unwrap().as_primitive::<Int64Type>().value(0),
            1
        );
        assert!(merged.evaluate(EmitTo::All).is_err());
    }

    proptest! {
        /// Sums that pass the edge of 64 bits in any order, in parts and with groups that are taken out in between.
        #[test]
        fn groups_are_summed_as_in_128_bits(
            rows in prop::collection::vec((0_usize..4, any_near_the_edge()), 0..60),
            cut in 0_usize..60,
            taken in 0_usize..4,
        ) {
            let mut wanted = [None::<i128>; 4];
            let mut totals = Totals::new(DataType::Int64);
            let (before, after) = rows.split_at(cut.min(rows.len()));
            for part in [before, after] {
                let groups: Vec<usize> = part.iter().map(|it| it.0).collect();
                let values = ints(part.iter().map(|it| it.1).collect());
                totals.update_batch(&[values], &groups, None, 4).unwrap();
            }
            for (group, value) in rows.iter().filter_map(|(group, value)| Some((*group, (*value)?))) {
                *wanted[group].get_or_insert(0) += i128::from(value);
            }
            let first: Vec<_> = totals.take(EmitTo::First(taken)).collect();
            let rest: Vec<_> = totals.take(EmitTo::All).collect();
            prop_assert_eq!([first, rest].concat(), wanted);
        }
    }

    fn any_near_the_edge() -> impl Strategy<Value = Option<i64>> {
        prop_oneof![
            Just(None),
            (-5_i64..5).prop_map(Some),
            (0_i64..5).prop_map(|it| Some(i64::MAX - it)),
            (0_i64..5).prop_map(|it| Some(i64::MIN + it)),
        ]
    }
}
