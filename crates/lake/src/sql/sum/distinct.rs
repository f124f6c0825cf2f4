//! `sum(DISTINCT …)` over integers.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::mem::size_of;

use datafusion::arrow::array::{ArrayRef, AsArray as _};
use datafusion::arrow::datatypes::{DECIMAL128_MAX_PRECISION, DataType};
use datafusion::common::{Result, ScalarValue};
use datafusion::logical_expr::Accumulator;

use super::{Error, STATE, each, fitting};

/// The sum of the values of one group, or of a window, each once.
#[derive(Debug)]
pub(super) struct DistinctTotal {
    result: DataType,
    sum: i128,
    /// How often each value is there.
    times: HashMap<i128, u64>,
}

impl DistinctTotal {
    pub(super) fn new(result: DataType) -> Self {
        Self { result, sum: 0, times: HashMap::new() }
    }
}

impl Accumulator for DistinctTotal {
    fn update_batch(&mut self, values: &[ArrayRef]) -> Result<()> {
        each(&values[0], |_, value| {
            let times = self.times.entry(value).or_default();
            *times += 1;
            if *times == 1 {
                self.sum = self.sum.wrapping_add(value);
            }
        })
    }

    fn retract_batch(&mut self, values: &[ArrayRef]) -> Result<()> {
        each(&values[0], |_, value| {
            if let Entry::Occupied(mut times) = self.times.entry(value) {
                *times.get_mut() -= 1;
                if *times.get() == 0 {
                    times.remove();
                    self.sum = self.sum.wrapping_sub(value);
                }
            }
        })
    }

    fn supports_retract_batch(&self) -> bool {
        true
    }

    fn evaluate(&mut self) -> Result<ScalarValue> {
        if self.times.is_empty() {
            return ScalarValue::try_from(&self.result);
        }
        fitting(&self.result, self.sum)
    }

    fn state(&mut self) -> Result<Vec<ScalarValue>> {
        let value = |it: &i128| ScalarValue::Decimal128(Some(*it), DECIMAL128_MAX_PRECISION, 0);
        let values: Vec<ScalarValue> = self.times.keys().map(value).collect();
        Ok(vec![ScalarValue::List(ScalarValue::new_list_nullable(&values, &STATE))])
    }

    fn merge_batch(&mut self, states: &[ArrayRef]) -> Result<()> {
        let Some(lists) = states[0].as_list_opt::<i32>() else {
            return Err(Error::invalid("sum merges lists of values").into());
        };
        lists.iter().flatten().try_for_each(|values| self.update_batch(&[values]))
    }

    fn size(&self) -> usize {
        size_of::<Self>() + self.times.capacity() * size_of::<(i128, u64)>()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use datafusion::arrow::array::Int64Array;

    use super::*;

    fn ints(values: Vec<Option<i64>>) -> ArrayRef {
        Arc::new(Int64Array::from(values))
    }

    #[test]
    fn a_value_counts_once_however_often_it_comes_and_by_whichever_way() {
        let mut total = DistinctTotal::new(DataType::Int64);
        assert!(total.evaluate().unwrap().is_null());
        total.update_batch(&[ints(vec![Some(i64::MAX), Some(1), None, Some(1)])]).unwrap();
        assert!(total.evaluate().is_err());
        let mut other = DistinctTotal::new(DataType::Int64);
        other.update_batch(&[ints(vec![Some(-2), Some(1)])]).unwrap();
        let [state] = &other.state().unwrap()[..] else { panic!() };
        total.merge_batch(&[state.to_array().unwrap()]).unwrap();
        assert_eq!(total.evaluate().unwrap(), ScalarValue::from(i64::MAX - 1));
        total.retract_batch(&[ints(vec![Some(1), Some(i64::MAX)])]).unwrap();
        assert_eq!(total.evaluate().unwrap(), ScalarValue::from(-1_i64));
        total.retract_batch(&[ints(vec![Some(1), Some(1), Some(-2)])]).unwrap();
        assert!(total.evaluate().unwrap().is_null());
    }
}
