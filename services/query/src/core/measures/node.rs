//! What measures are made of: sums and the like, and formulas over them, each after what it is made of.

use std::collections::{BTreeMap, BTreeSet};

use formula::{Checked, Type};
use lake::arrow::datatypes::{DataType, Field, Schema};
use lake::formula::{ColumnFormula, Output};
use lake::sql::ScalarValue;
use platform_proto::platform::config::v1::{self as config, AggregateFunction, TimeGrain};
use platform_proto::platform::data::v1::Granularity;
use platform_proto::platform::query::v1::measure_selector::Source;
use platform_proto::platform::query::v1::{ColumnMeasure, MeasureFunction as Function};

use super::Asked;
use crate::core::condition::{Place, place};
use crate::core::filter::{check, constant, fallback, variables};
use crate::core::written::{Bound, list, name};
use crate::error::{Error, Result};

/// How deep what is computed may be made of what is computed.
const LEVELS_MAX: usize = 24;
/// Digits of the widest decimal, and those that a sum has more than what is summed.
const DIGITS_MAX: u8 = 38;
const SUM_DIGITS: u8 = 10;

/// A column of the grouped rows.
#[derive(Clone, Debug)]
pub(crate) struct Made {
    pub(crate) alias: String,
    pub(crate) data_type: DataType,
    kind: Type,
    /// After how many steps of formulas it is there.
    level: usize,
}

/// Pieces of a statement.
#[derive(Clone, Debug, Default)]
pub(crate) struct Parts {
    /// What is read of each row.
    pub(crate) values: Vec<String>,
    /// What is made of the rows of a group.
    pub(crate) aggregates: Vec<String>,
    /// What is computed of that, step by step.
    pub(crate) levels: Vec<Vec<String>>,
}

/// What something is asked for: as a measure of the request, or as a column of the aggregation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Origin {
    Request,
    Declared,
}

/// Finds what measures are made of.
pub(crate) struct Nodes<'n, 'a> {
    asked: &'n Asked<'a>,
    bound: &'n mut Bound,
    is_grouped: bool,
    known: BTreeMap<(Origin, String), Made>,
    /// What is being looked for, to notice circles.
    open: BTreeSet<(Origin, String)>,
    parts: Parts,
}

impl<'n, 'a> Nodes<'n, 'a> {
    pub(crate) fn new(asked: &'n Asked<'a>, bound: &'n mut Bound, is_grouped: bool) -> Self {
        let (known, open) = (BTreeMap::new(), BTreeSet::new());
        Self { asked, bound, is_grouped, known, open, parts: Parts::default() }
    }

    pub(crate) fn parts(self) -> Parts {
        self.parts
    }

    /// A measure of the request.
    ///
    /// # Errors
    /// [`Error::ColumnUnknown`]; [`Error::MeasureNotAdditive`]; [`Error::Field`].
    pub(crate) fn wanted(&mut self, at: usize) -> Result<Made> {
        let measure = &self.asked.query.measures[at];
        let field = format!("query.measures[{at}]");
        self.once((Origin::Request, measure.name.clone()), &field, |nodes| match &measure.source {
            None => Err(Error::field(&field, "must say where it comes from")),
            Some(Source::Measure(of)) => {
                let made = nodes.asked.opened.source.gold().filter(|gold| is_measure(gold, of));
                made.ok_or_else(|| Error::ColumnUnknown { column: of.clone() })?;
                nodes.declared(of, &measure.name)
            }
            Some(Source::Column(of)) => nodes.column(of, &measure.name, &field),
            Some(Source::Formula(text)) => nodes.formula(text, &format!("{field}.formula")),
        })
    }

    /// What is known already, or found now.
    fn once(
        &mut self,
        key: (Origin, String),
        field: &str,
        find: impl FnOnce(&mut Self) -> Result<Made>,
    ) -> Result<Made> {
        if let Some(known) = self.known.get(&key) {
            return Ok(known.clone());
        }
        if LEVELS_MAX <= self.open.len() || !self.open.insert(key.clone()) {
            return Err(Error::field(field, "must not be made of itself, nor too deep"));
        }
        let found = find(self)?;
        self.open.remove(&key);
        self.known.insert(key, found.clone());
        Ok(found)
    }

    fn formula(&mut self, text: &str, field: &str) -> Result<Made> {
        let measures = &self.asked.query.measures;
        let parsed = formula::parse(text).map_err(|it| Error::field(field, it.to_string()))?;
        let mut arguments = BTreeMap::new();
        for variable in parsed.variables() {
            let at = measures.iter().position(|it| it.name == **variable);
            let unknown = || Error::ColumnUnknown { column: variable.to_string() };
            arguments.insert(variable.to_string(), self.wanted(at.ok_or_else(unknown)?)?);
        }
        let checked = check(field, text, &|it| arguments.get(it).map(|it| it.kind))?;
        self.computed(checked, &arguments, None, field)
    }

    /// A function over the values of a column.
    fn column(&mut self, of: &ColumnMeasure, wanted: &str, field: &str) -> Result<Made> {
        let function = of.function();
        let place = place(&self.asked.opened.schema, &of.column)?;
        let gold = self.asked.opened.source.gold();
        if gold.is_some_and(|gold| !is_sound(gold, &of.column, function)) {
            return Err(Error::MeasureNotAdditive { name: wanted.to_owned() });
        }
        let kind = self.asked.kinds.get(&of.column);
        let fits = match function {
            Function::Count => true,
            Function::Sum | Function::Average | Function::Median => {
                place.data_type.is_numeric() && kind.is_none_or(Type::is_number)
            }
            Function::Unspecified
            | Function::Min
            | Function::Max
            | Function::CountDistinct
            | Function::ApproxCountDistinct => !place.data_type.is_nested(),
        };
        if !fits {
            let rule = format!("does not take values of type {}", place.data_type);
            return Err(Error::field(format!("{field}.column.function"), rule));
        }
        Ok(self.aggregated(&place, kind.unwrap_or(Type::Any), function))
    }

    /// A column of the grouped rows that a function makes of a place.
    fn aggregated(&mut self, of: &Place, kind: Type, function: Function) -> Made {
        let value = name(&format!("v{}", self.parts.values.len()));
        self.parts.values.push(format!("{} AS {value}", of.expression));
        let own = || (of.data_type.clone(), kind);
        let (made, (data_type, kind)) = match function {
            Function::Sum => (format!("sum({value})"), (summed(&of.data_type), kind)),
            Function::Average => {
                (format!("avg(CAST({value} AS DOUBLE))"), (DataType::Float64, Type::Float))
            }
            Function::Median => {
                (format!("median(CAST({value} AS DOUBLE))"), (DataType::Float64, Type::Float))
            }
            Function::Min | Function::Unspecified => (format!("min({value})"), own()),
            Function::Max => (format!("max({value})"), own()),
            Function::Count => (format!("count({value})"), (DataType::Int64, Type::Integer)),
            Function::ApproxCountDistinct if is_sketched(&of.data_type) => {
                (format!("approx_distinct({value})"), (DataType::Int64, Type::Integer))
            }
            Function::CountDistinct | Function::ApproxCountDistinct => {
                (format!("count(DISTINCT {value})"), (DataType::Int64, Type::Integer))
            }
        };
        let alias = format!("a{}", self.parts.aggregates.len());
        // What counts without a sign is a whole number like others in formulas and conditions.
        let is_whole = data_type == DataType::Int64 && kind == Type::Integer;
        let made = if is_whole { format!("CAST({made} AS BIGINT)") } else { made };
        self.parts.aggregates.push(format!("{made} AS {}", name(&alias)));
        Made { alias, data_type, kind, level: 0 }
    }

    /// A column of the aggregation, computed for the groups that are asked for as part of the measure `of`.
    fn declared(&mut self, wanted: &str, of: &str) -> Result<Made> {
        let refused = || Error::MeasureNotAdditive { name: of.to_owned() };
        let Some(gold) = self.asked.opened.source.gold() else { return Err(refused()) };
        let key = (Origin::Declared, wanted.to_owned());
        if let Some(known) = self.known.get(&key) {
            return Ok(known.clone());
        }
        let is_dimension = gold.dimensions.iter().any(|it| it.name == wanted);
        if is_dimension {
            return self.grouped_by(wanted).ok_or_else(refused);
        }
        let measure = gold.measures.iter().find(|it| it.name == wanted);
        let function = measure.and_then(|it| additive(it.function()));
        // A group of one stored row has what is stored.
        let function = if self.is_stored(gold) { Some(Function::Min) } else { function };
        let made = match (function, gold.derived.iter().find(|it| it.name == wanted)) {
            (Some(function), _) => {
                let place = place(&self.asked.opened.schema, wanted)?;
                let kind = self.asked.kinds.get(wanted).unwrap_or(Type::Any);
                self.aggregated(&place, kind, function)
            }
            (None, Some(column)) => {
                self.once(key.clone(), "query.measures", |nodes| nodes.derived(column, of))?
            }
            // Of a window, other rows would be the neighbours.
            (None, None) => return Err(refused()),
        };
        self.known.insert(key, made.clone());
        Ok(made)
    }

    fn derived(&mut self, column: &config::GoldColumn, of: &str) -> Result<Made> {
        let refused = || Error::MeasureNotAdditive { name: of.to_owned() };
        let parsed = formula::parse(&column.formula).map_err(|_| refused())?;
        let mut arguments = BTreeMap::new();
        for variable in parsed.variables() {
            arguments.insert(variable.to_string(), self.declared(variable, of)?);
        }
        let kind = |it: &str| arguments.get(it).map(|it| it.kind);
        let checked = check("query.measures", &column.formula, &kind).map_err(|_| refused())?;
        let other = column.on_error.as_ref().and_then(|it| fallback(it, checked.result()));
        self.computed(checked, &arguments, other, "query.measures")
    }

    /// A dimension, if the groups have it as it is stored.
    fn grouped_by(&self, wanted: &str) -> Option<Made> {
        let dimensions = &self.asked.query.dimensions;
        let at = dimensions.iter().position(|it| it == wanted).filter(|_| self.is_grouped)?;
        let (_, field) = self.asked.opened.schema.column_with_name(wanted)?;
        Some(Made {
            alias: format!("d{at}"),
            data_type: field.data_type().clone(),
            kind: self.asked.kinds.get(wanted)?,
            level: 0,
        })
    }

    /// Whether each group is one row of the aggregation.
    fn is_stored(&self, gold: &config::GoldDefinition) -> bool {
        let is_kept = |it: &config::GoldDimension| {
            let is_named = self.asked.query.dimensions.contains(&it.name);
            is_named || self.is_period(it)
        };
        // What the reader does not see tells no rows apart for it.
        let is_seen = |it: &config::GoldDimension| !self.asked.opened.masked.contains(&it.name);
        let has_dimensions = !gold.dimensions.is_empty();
        self.is_grouped
            && has_dimensions
            && gold.dimensions.iter().all(|it| is_kept(it) && is_seen(it))
    }

    /// Whether the periods that are asked for are the values of a dimension.
    fn is_period(&self, it: &config::GoldDimension) -> bool {
        let (Some(periods), Some(time)) = (&self.asked.periods, &self.asked.time) else {
            return false;
        };
        let is_same = match (periods.granularity, it.grain()) {
            (Granularity::Hour, grain) => grain == TimeGrain::Hour,
            (Granularity::Day, grain) => {
                grain == TimeGrain::Day || (grain == TimeGrain::Unspecified && !time.is_moment)
            }
            // Weeks of reports may begin on another day.
            (Granularity::Week | Granularity::Unspecified, _) => false,
            (Granularity::Month, grain) => grain == TimeGrain::Month,
            (Granularity::Quarter, grain) => grain == TimeGrain::Quarter,
            (Granularity::Year, grain) => grain == TimeGrain::Year,
        };
        it.name == time.column && is_same
    }

    /// A formula over columns of the grouped rows; NULL, or another value, where it fails.
    fn computed(
        &mut self,
        checked: Checked,
        arguments: &BTreeMap<String, Made>,
        other: Option<ScalarValue>,
        field: &str,
    ) -> Result<Made> {
        let kind = checked.result();
        let level = arguments.values().map(|it| it.level).max().unwrap_or(0) + 1;
        let null = "CAST(NULL AS VARCHAR)".to_owned();
        let (made, data_type) = match constant(&checked) {
            _ if kind == Type::Null => (null, DataType::Utf8),
            Some(value) => match value.ok().or(other) {
                Some(value) if !value.is_null() => {
                    let data_type = value.data_type();
                    (self.bound.value(value), data_type)
                }
                Some(_) | None => (null, DataType::Utf8),
            },
            None => {
                let columns = variables(&checked);
                let aliases: Vec<String> = columns
                    .iter()
                    .filter_map(|it| arguments.get(it))
                    .map(|it| name(&it.alias))
                    .collect();
                let fields =
                    arguments.iter().map(|(name, it)| Field::new(name, it.data_type.clone(), true));
                let schema = Schema::new(fields.collect::<Vec<_>>());
                let formula = ColumnFormula::new(checked, &schema);
                let formula = formula.map_err(|error| Error::field(field, error.to_string()))?;
                (self.called(&formula, &list(aliases), other), formula.data_type().clone())
            }
        };
        let count: usize = self.parts.levels.iter().map(Vec::len).sum();
        let alias = format!("x{count}");
        if self.parts.levels.len() < level {
            self.parts.levels.resize(level, Vec::new());
        }
        self.parts.levels[level - 1].push(format!("{made} AS {}", name(&alias)));
        Ok(Made { alias, data_type, kind, level })
    }

    fn called(
        &mut self,
        formula: &ColumnFormula,
        arguments: &str,
        other: Option<ScalarValue>,
    ) -> String {
        let value = self.bound.formula(formula, Output::ValueOrNull);
        let Some(other) = other else { return format!("{value}({arguments})") };
        let fault = self.bound.formula(formula, Output::Fault);
        let other = self.bound.value(other);
        format!("CASE WHEN {fault}({arguments}) IS NULL THEN {value}({arguments}) ELSE {other} END")
    }
}

/// Whether an aggregation declares something that is measured.
fn is_measure(gold: &config::GoldDefinition, column: &str) -> bool {
    let mut names = (gold.measures.iter().map(|it| &it.name))
        .chain(gold.derived.iter().map(|it| &it.name))
        .chain(gold.windows.iter().map(|it| &it.name));
    names.any(|it| it == column)
}

/// The function that makes values of coarser groups from those of stored ones; none if there is none.
fn additive(function: AggregateFunction) -> Option<Function> {
    match function {
        AggregateFunction::Sum | AggregateFunction::Count => Some(Function::Sum),
        AggregateFunction::Min => Some(Function::Min),
        AggregateFunction::Max => Some(Function::Max),
        AggregateFunction::Unspecified
        | AggregateFunction::Average
        | AggregateFunction::CountDistinct
        | AggregateFunction::First
        | AggregateFunction::Last
        | AggregateFunction::Median
        | AggregateFunction::Stddev
        | AggregateFunction::ApproximateCountDistinct => None,
    }
}

/// Whether a function over the values that are stored means something: what is no sum is not added up, and what is a
/// ratio is not averaged.
fn is_sound(gold: &config::GoldDefinition, column: &str, function: Function) -> bool {
    if gold.dimensions.iter().any(|it| it.name == column) {
        return true;
    }
    let measure = gold.measures.iter().find(|it| it.name == column);
    let rolled = measure.and_then(|it| additive(it.function()));
    match function {
        Function::Sum => rolled == Some(Function::Sum),
        Function::Average | Function::Median => rolled.is_some(),
        Function::Unspecified
        | Function::Min
        | Function::Max
        | Function::Count
        | Function::CountDistinct
        | Function::ApproxCountDistinct => true,
    }
}

/// The type of a sum.
#[expect(clippy::wildcard_enum_match_arm, reason = "no other type is summed")]
fn summed(of: &DataType) -> DataType {
    match of {
        DataType::Int32 | DataType::Int64 => DataType::Int64,
        DataType::Decimal128(digits, scale) => {
            DataType::Decimal128(digits.saturating_add(SUM_DIGITS).min(DIGITS_MAX), *scale)
        }
        _ => DataType::Float64,
    }
}

/// Whether different values of a type can be counted by a sketch.
fn is_sketched(of: &DataType) -> bool {
    matches!(of, DataType::Int32 | DataType::Int64 | DataType::Utf8 | DataType::Binary)
}
