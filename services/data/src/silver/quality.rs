//! Quality rules: which rows break which, and what that costs.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use lake::arrow::array::{Array as _, ArrayRef, AsArray as _};
use lake::arrow::datatypes::{Date32Type, Int64Type, TimestampMicrosecondType};
use lake::arrow::row::{RowConverter, SortField};
use platform_proto::platform::config::v1::{
    QualityAction, QualityPolicy, quality_rule::Check as Declared,
};
use regex::{Regex, RegexBuilder};

use super::expression::Expression;
use super::kind::Kind;
use super::number::Number;
use super::plan::Unusable;

/// Memory of a compiled regular expression; config allows no larger ones.
const REGEX_BYTES_MAX: usize = 1 << 20;
/// Scores where a policy names none.
const WARN_BELOW: f64 = 90.0;
const QUARANTINE_BELOW: f64 = 70.0;
const DAY_MICROS: i64 = 86_400_000_000;

/// What makes rows of a data set good.
#[derive(Debug)]
pub(crate) struct Quality {
    pub(crate) rules: Vec<Rule>,
    pub(crate) warn_below: f64,
    pub(crate) quarantine_below: f64,
    /// Share of the records that may be quarantined, in percent.
    pub(crate) max_quarantined_percent: f64,
    /// Rows that a batch has at least.
    pub(crate) min_batch_rows: u64,
}

#[derive(Debug)]
pub(crate) struct Rule {
    pub(crate) name: String,
    check: Check,
    pub(crate) penalty: f64,
    pub(crate) action: Action,
    /// The column that it looks at; nothing if there are several.
    pub(crate) column: Option<usize>,
}

/// What a broken rule does beside costing points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    Score,
    Quarantine,
    Drop,
    FailBatch,
}

#[derive(Debug)]
enum Check {
    Required(Vec<usize>),
    Range { column: usize, kind: Kind, min: Option<f64>, max: Option<f64> },
    Allowed { column: usize, values: HashSet<String> },
    Pattern { column: usize, regex: Regex },
    Formula(Expression),
    MaxAge { column: usize, kind: Kind, micros: i64 },
    Unique(Vec<usize>),
    Reference { columns: Vec<usize>, place: usize, dataset: String, there: Vec<String> },
}

/// What rules compare rows with beside their own values.
#[derive(Debug, Default)]
pub(crate) struct Surroundings {
    /// When the rows are processed, in microseconds.
    pub(crate) now: i64,
    /// For each rule that wants values to be unique, the digests of those that the batch has more than once.
    pub(crate) repeated: Vec<HashSet<u128>>,
    /// For each rule that wants another data set to have the values, the digests of what it has.
    pub(crate) referred: Vec<HashSet<u128>>,
}

/// What a rule wants another data set to have.
pub(crate) struct Referred<'q> {
    pub(crate) dataset: &'q str,
    /// Places of the columns here.
    pub(crate) here: &'q [usize],
    /// Names of those that must be the same there.
    pub(crate) there: &'q [String],
}

/// What a rule says of one row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Broken {
    pub(crate) row: u32,
    pub(crate) rule: usize,
    /// Points that it costs.
    pub(crate) penalty: f64,
}

impl Quality {
    /// From what is declared, over columns by name.
    ///
    /// # Errors
    /// [`Unusable`] names the rule.
    pub(crate) fn new(
        policy: Option<&QualityPolicy>,
        columns: &[(String, Kind)],
    ) -> Result<Self, Unusable> {
        let Some(policy) = policy else {
            return Ok(Self {
                rules: Vec::new(),
                warn_below: WARN_BELOW,
                quarantine_below: QUARANTINE_BELOW,
                max_quarantined_percent: 100.0,
                min_batch_rows: 0,
            });
        };
        let mut references = 0;
        let rules = policy.rules.iter().map(|rule| {
            let wrong = || Unusable { at: format!("quality: rule {}", rule.name) };
            let declared = rule.check.as_ref().ok_or_else(wrong)?;
            let (check, column) = check(declared, columns, &mut references).ok_or_else(wrong)?;
            let action = match rule.on_failure() {
                QualityAction::Unspecified | QualityAction::Score => Action::Score,
                QualityAction::Quarantine => Action::Quarantine,
                QualityAction::Drop => Action::Drop,
                QualityAction::FailBatch => Action::FailBatch,
            };
            Ok(Rule { name: rule.name.clone(), check, penalty: rule.penalty, action, column })
        });
        Ok(Self {
            rules: rules.collect::<Result<_, _>>()?,
            warn_below: policy.warn_below.unwrap_or(WARN_BELOW),
            quarantine_below: policy.quarantine_below.unwrap_or(QUARANTINE_BELOW),
            max_quarantined_percent: policy.max_quarantined_percent.unwrap_or(100.0),
            min_batch_rows: policy.min_batch_rows.max(0).unsigned_abs(),
        })
    }

    /// The columns of each rule that wants values to be unique in the batch.
    pub(crate) fn unique(&self) -> impl Iterator<Item = &[usize]> {
        self.rules.iter().filter_map(|rule| {
            if let Check::Unique(columns) = &rule.check { Some(columns.as_slice()) } else { None }
        })
    }

    /// What the rules want other data sets to have, in the order of [`Surroundings::referred`].
    pub(crate) fn references(&self) -> impl Iterator<Item = Referred<'_>> {
        self.rules.iter().filter_map(|rule| {
            let Check::Reference { columns, dataset, there, .. } = &rule.check else { return None };
            Some(Referred { dataset, here: columns, there })
        })
    }

    /// What the rules say of rows, by rule.
    pub(crate) fn broken(
        &self,
        arrays: &[Option<ArrayRef>],
        rows: usize,
        around: &Surroundings,
    ) -> Vec<Broken> {
        let mut broken = Vec::new();
        let mut uniques = 0;
        for (at, rule) in self.rules.iter().enumerate() {
            let mut put = |row: usize, penalty: f64| {
                broken.push(Broken { row: row as u32, rule: at, penalty });
            };
            if let Check::Required(columns) = &rule.check {
                required(columns, arrays, rows, |row, share| put(row, share * rule.penalty));
                continue;
            }
            let mut fail = |row: usize| put(row, rule.penalty);
            match &rule.check {
                Check::Required(_) => {}
                Check::Range { column, kind, min, max } => {
                    let Some(array) = &arrays[*column] else { continue };
                    range(array, *kind, (*min, *max), fail);
                }
                Check::Allowed { column, values } => {
                    each_text(arrays[*column].as_ref(), |row, text| {
                        if !values.contains(text) {
                            fail(row);
                        }
                    });
                }
                Check::Pattern { column, regex } => {
                    each_text(arrays[*column].as_ref(), |row, text| {
                        if !regex.is_match(text) {
                            fail(row);
                        }
                    });
                }
                Check::Formula(formula) => {
                    let mut failed = Vec::new();
                    let truths = formula.condition(arrays, rows, |row, _| failed.push(row));
                    for (row, truth) in truths.iter().enumerate() {
                        if *truth == Some(false) || failed.binary_search(&row).is_ok() {
                            fail(row);
                        }
                    }
                }
                Check::MaxAge { column, kind, micros } => {
                    let Some(array) = &arrays[*column] else { continue };
                    max_age(array, *kind, around.now.saturating_sub(*micros), fail);
                }
                Check::Unique(columns) => {
                    if let Some(repeated) = around.repeated.get(uniques) {
                        let digests = digests(columns, arrays, rows);
                        for (row, digest) in digests.iter().enumerate() {
                            if digest.is_some_and(|it| repeated.contains(&it)) {
                                fail(row);
                            }
                        }
                    }
                    uniques += 1;
                }
                Check::Reference { columns, place, .. } => {
                    let Some(referred) = around.referred.get(*place) else { continue };
                    let digests = digests(columns, arrays, rows);
                    for (row, digest) in digests.iter().enumerate() {
                        if digest.is_some_and(|it| !referred.contains(&it)) {
                            fail(row);
                        }
                    }
                }
            }
        }
        broken
    }
}

fn check(
    declared: &Declared,
    columns: &[(String, Kind)],
    references: &mut usize,
) -> Option<(Check, Option<usize>)> {
    let find = |name: &str| columns.iter().position(|(it, _)| it == name);
    let all = |names: &[String]| names.iter().map(|it| find(it)).collect::<Option<Vec<_>>>();
    let only = |columns: &[usize]| if let [one] = columns { Some(*one) } else { None };
    Some(match declared {
        Declared::RequiredColumns(it) => {
            let columns = all(&it.columns)?;
            let one = only(&columns);
            (Check::Required(columns), one)
        }
        Declared::Range(it) => {
            let column = find(&it.column)?;
            let kind = columns[column].1;
            (Check::Range { column, kind, min: it.min, max: it.max }, Some(column))
        }
        Declared::AllowedValues(it) => {
            let column = find(&it.column).filter(|at| columns[*at].1 == Kind::Text)?;
            let values = it.values.iter().cloned().collect();
            (Check::Allowed { column, values }, Some(column))
        }
        Declared::Pattern(it) => {
            let column = find(&it.column).filter(|at| columns[*at].1 == Kind::Text)?;
            // The whole text has to match.
            let regex = format!("^(?:{})$", it.regex);
            let regex = RegexBuilder::new(&regex).size_limit(REGEX_BYTES_MAX * 2).build().ok()?;
            (Check::Pattern { column, regex }, Some(column))
        }
        Declared::Formula(text) => {
            let formula = Expression::new(text, columns)?;
            let read: Vec<usize> = formula.columns().collect();
            (Check::Formula(formula), only(&read))
        }
        Declared::MaxAge(it) => {
            let column = find(&it.column)?;
            let age = it.max_age.as_ref()?;
            let micros =
                age.seconds.checked_mul(1_000_000)?.checked_add(i64::from(age.nanos) / 1000)?;
            (Check::MaxAge { column, kind: columns[column].1, micros }, Some(column))
        }
        Declared::Unique(it) => {
            let columns = all(&it.columns)?;
            let one = only(&columns);
            (Check::Unique(columns), one)
        }
        Declared::Reference(it) => {
            let here: Vec<String> = it.keys.iter().map(|it| it.here.clone()).collect();
            let columns = all(&here)?;
            let one = only(&columns);
            *references += 1;
            let there = it.keys.iter().map(|it| it.there.clone()).collect();
            let (place, dataset) = (*references - 1, it.dataset.clone());
            (Check::Reference { columns, place, dataset, there }, one)
        }
    })
}

/// Tells rows that lack values, with the share of the columns that lack one.
fn required(
    columns: &[usize],
    arrays: &[Option<ArrayRef>],
    rows: usize,
    mut tell: impl FnMut(usize, f64),
) {
    let with_nulls: Vec<_> = columns
        .iter()
        .filter_map(|at| arrays[*at].as_ref())
        .filter(|array| array.null_count() > 0)
        .collect();
    if with_nulls.is_empty() {
        return;
    }
    for row in 0..rows {
        let lacking = with_nulls.iter().filter(|it| it.is_null(row)).count();
        if lacking > 0 {
            tell(row, lacking as f64 / columns.len() as f64);
        }
    }
}

fn range(
    array: &ArrayRef,
    kind: Kind,
    (min, max): (Option<f64>, Option<f64>),
    mut fail: impl FnMut(usize),
) {
    let is_in = |value: f64| min.is_none_or(|it| it <= value) && max.is_none_or(|it| value <= it);
    let mut each = |row: usize, value: f64| {
        if array.is_valid(row) && !is_in(value) {
            fail(row);
        }
    };
    match kind {
        Kind::Integer | Kind::Money => {
            let values = array.as_primitive::<Int64Type>().values();
            values.iter().enumerate().for_each(|(row, it)| each(row, *it as f64));
        }
        Kind::Float => {
            let values = array.as_primitive::<lake::arrow::datatypes::Float64Type>().values();
            values.iter().enumerate().for_each(|(row, it)| each(row, *it));
        }
        Kind::Decimal { scale, .. } => {
            let values = array.as_primitive::<lake::arrow::datatypes::Decimal128Type>().values();
            for (row, digits) in values.iter().enumerate() {
                each(row, Number::of(*digits, scale).float().unwrap_or(f64::NAN));
            }
        }
        Kind::Boolean | Kind::Text | Kind::Date | Kind::Timestamp | Kind::Json | Kind::Bytes => {}
    }
}

fn each_text(array: Option<&ArrayRef>, mut with: impl FnMut(usize, &str)) {
    let Some(array) = array else { return };
    let texts = array.as_string::<i32>();
    for row in 0..texts.len() {
        if texts.is_valid(row) {
            with(row, texts.value(row));
        }
    }
}

fn max_age(array: &ArrayRef, kind: Kind, oldest: i64, mut fail: impl FnMut(usize)) {
    let mut each = |row: usize, micros: i64| {
        if array.is_valid(row) && micros < oldest {
            fail(row);
        }
    };
    if kind == Kind::Date {
        let days = array.as_primitive::<Date32Type>().values();
        days.iter().enumerate().for_each(|(row, it)| each(row, i64::from(*it) * DAY_MICROS));
    } else if kind == Kind::Timestamp {
        let moments = array.as_primitive::<TimestampMicrosecondType>().values();
        moments.iter().enumerate().for_each(|(row, it)| each(row, *it));
    }
}

/// A digest of each row's values in some columns, by which rows are told apart; nothing where one is null.
pub(crate) fn digests(
    columns: &[usize],
    arrays: &[Option<ArrayRef>],
    rows: usize,
) -> Vec<Option<u128>> {
    let arrays: Option<Vec<ArrayRef>> = columns.iter().map(|at| arrays[*at].clone()).collect();
    let none = || vec![None; rows];
    let Some(arrays) = arrays else { return none() };
    let fields = arrays.iter().map(|it| SortField::new(it.data_type().clone())).collect();
    let encoded = RowConverter::new(fields).and_then(|it| it.convert_columns(&arrays));
    let Ok(encoded) = encoded else { return none() };
    let digest = |row: usize| {
        let bytes = encoded.row(row);
        let half = |seed: u8| {
            let mut hasher = DefaultHasher::new();
            hasher.write_u8(seed);
            bytes.as_ref().hash(&mut hasher);
            u128::from(hasher.finish())
        };
        (half(0) << 64) | half(1)
    };
    let is_whole = |row: usize| arrays.iter().all(|it| it.is_valid(row));
    (0..rows).map(|row| is_whole(row).then(|| digest(row))).collect()
}
