//! Reads of an aggregation: its rows as they are stored, or grouped further.
//!
//! Sums, counts, least and greatest values of coarser groups are made of those that are stored. What is derived is
//! computed once more from them: a ratio from its summed parts.

use std::collections::BTreeSet;

use lake::arrow::datatypes::DataType;
use lake::formula::Output;
use lake::sql::{ScalarValue, Session};
use platform_proto::platform::config::v1::{AggregateFunction, FieldType, TimeGrain};
use platform_proto::platform::data::v1::{self as pb, Granularity, PredicateOperator as Operator};

use super::calendar::{Calendar, day_of};
use super::column::Column;
use super::declared::Declared;
use super::derive::Derivation;
use super::joined::constant;
use super::text::{list, literal, name, quoted, table};
use crate::error::{Error, Result};
use crate::rows;
use crate::tables::Layer;

/// How deep what is derived may be made of what is derived.
const LEVELS_MAX: usize = 12;
const DERIVED: &str = "derived_";
const DERIVED_FAULT: &str = "derived_fault_";

/// A read, ready to run.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Regroup {
    pub(crate) sql: String,
    /// Derived columns that are computed, by their numbers.
    derived: Vec<usize>,
}

impl Regroup {
    /// Offers the formulas that the statement calls.
    pub(crate) fn offer(&self, session: &mut Session, declared: &Declared) -> Result<()> {
        for &at in &self.derived {
            if let Some(formula) = declared.derived[at].formula() {
                session.add_formula(&format!("{DERIVED}{at}"), formula, Output::ValueOrNull)?;
                session.add_formula(&format!("{DERIVED_FAULT}{at}"), formula, Output::Fault)?;
            }
        }
        Ok(())
    }
}

/// Whether sums and the like of coarser groups can be made of those that are stored.
pub(crate) const fn is_additive(function: AggregateFunction) -> bool {
    match function {
        AggregateFunction::Sum
        | AggregateFunction::Min
        | AggregateFunction::Max
        | AggregateFunction::Count => true,
        AggregateFunction::Unspecified
        | AggregateFunction::Average
        | AggregateFunction::CountDistinct
        | AggregateFunction::First
        | AggregateFunction::Last
        | AggregateFunction::Median
        | AggregateFunction::Stddev
        | AggregateFunction::ApproximateCountDistinct => false,
    }
}

/// Whether a derived column can be computed for coarser groups, whatever they are.
pub(crate) fn is_derived_additive(declared: &Declared, column: &str) -> bool {
    let Some(found) = declared.derived.iter().find(|it| it.column().name == column) else {
        return declared
            .measures
            .iter()
            .any(|it| it.column.name == column && is_additive(it.function));
    };
    found.variables().iter().all(|it| is_derived_additive(declared, it))
}

struct Reader<'a> {
    declared: &'a Declared,
    /// Names of the dimensions, in the order wanted.
    dimensions: Vec<String>,
    /// What the time dimension is cut down to.
    grain: Option<(usize, TimeGrain)>,
    /// Names of measures, derived columns and windows, in the order wanted.
    measures: Vec<String>,
}

const fn grain_of(granularity: Granularity) -> TimeGrain {
    match granularity {
        Granularity::Unspecified => TimeGrain::Unspecified,
        Granularity::Hour => TimeGrain::Hour,
        Granularity::Day => TimeGrain::Day,
        Granularity::Week => TimeGrain::Week,
        Granularity::Month => TimeGrain::Month,
        Granularity::Quarter => TimeGrain::Quarter,
        Granularity::Year => TimeGrain::Year,
    }
}

/// Whether the days or moments of a request depend on the organisation's zone.
pub(crate) fn needs_zone(declared: &Declared, request: &pb::QueryAggregationRequest) -> bool {
    let time = declared.time_dimension().map(|at| declared.dimensions[at].column.kind);
    let is_asked =
        request.granularity() != Granularity::Unspecified || request.date_range.is_some();
    is_asked && time == Some(FieldType::Timestamp)
}

/// The statement that answers a request, over the aggregation's table alone.
///
/// # Errors
/// [`Error::ColumnUnknown`]; [`Error::ValueTypeMismatch`]; [`Error::MeasureNotAdditive`].
pub(crate) fn plan(
    declared: &Declared,
    calendar: &Calendar,
    request: &pb::QueryAggregationRequest,
) -> Result<Regroup> {
    let reader = Reader::of(declared, request)?;
    // Weeks of a read begin on Monday, whatever the organisation's reports do.
    let calendar = Calendar { zone: calendar.zone.clone(), week_begins: 1 };
    let before = reader.before(&calendar, request)?;
    let from = table(Layer::Gold.name(), &declared.name);
    let (sql, derived) = match reader.is_stored() {
        true => {
            let columns = reader.dimensions.iter().chain(&reader.measures).map(|it| name(it));
            (format!("SELECT {} FROM {from}{before}", or_one(columns)), Vec::new())
        }
        false => reader.grouped(&calendar, &format!("{from}{before}"))?,
    };
    let having = reader.having(&request.having)?;
    let order = reader.order(&request.order_by)?;
    let shown = reader.dimensions.iter().chain(&reader.measures).map(|it| name(it));
    let limit = match request.limit {
        limit if 0 < limit => format!(" LIMIT {}", limit.saturating_add(1)),
        _ => String::new(),
    };
    let sql =
        format!("SELECT {} FROM ({sql}) AS {}{having}{order}{limit}", or_one(shown), name("a"));
    Ok(Regroup { sql, derived })
}

fn or_one(columns: impl Iterator<Item = String>) -> String {
    let columns = list(columns);
    if columns.is_empty() { "1".to_owned() } else { columns }
}

fn unknown(column: &str) -> Error {
    Error::ColumnUnknown { column: column.to_owned() }
}

impl<'a> Reader<'a> {
    fn of(declared: &'a Declared, request: &pb::QueryAggregationRequest) -> Result<Self> {
        let stored = || declared.dimensions.iter().map(|it| it.column.name.clone());
        let has = |column: &str| declared.dimensions.iter().any(|it| it.column.name == column);
        let mut dimensions = request.dimensions.clone();
        if let Some(column) = dimensions.iter().find(|it| !has(it)) {
            return Err(unknown(column));
        }
        let mut seen = BTreeSet::new();
        dimensions.retain(|it| seen.insert(it.clone()));
        let granularity = request.granularity();
        let mut grain = None;
        if granularity != Granularity::Unspecified {
            let at = declared.time_dimension();
            let at = at.ok_or_else(|| Error::field("granularity", "needs a time dimension"))?;
            let time = &declared.dimensions[at].column;
            if granularity == Granularity::Hour && time.kind != FieldType::Timestamp {
                return Err(Error::field("granularity", "needs moments to tell hours"));
            }
            grain = Some((at, grain_of(granularity)));
            if !dimensions.contains(&time.name) {
                dimensions.insert(0, time.name.clone());
            }
        }
        if dimensions.is_empty() && request.measures.is_empty() {
            dimensions = stored().collect();
        }
        let measures = match request.measures.is_empty() {
            true => {
                let all = declared.columns().into_iter().map(|it| it.name);
                all.filter(|it| !has(it)).collect()
            }
            false => request.measures.clone(),
        };
        let known = declared.columns();
        for column in &measures {
            if has(column) || !known.iter().any(|it| it.name == *column) {
                return Err(unknown(column));
            }
        }
        let mut seen = BTreeSet::new();
        let measures: Vec<String> =
            measures.into_iter().filter(|it| seen.insert(it.clone())).collect();
        Ok(Self { declared, dimensions, grain, measures })
    }

    /// Whether the groups that are asked for are those that are stored.
    fn is_stored(&self) -> bool {
        let all =
            self.declared.dimensions.iter().all(|it| self.dimensions.contains(&it.column.name));
        let is_fine = self.grain.is_none_or(|(at, grain)| {
            let it = &self.declared.dimensions[at];
            let is_day = it.column.kind == FieldType::Date;
            grain == it.grain
                || (is_day && grain == TimeGrain::Day && it.grain == TimeGrain::Unspecified)
        });
        all && is_fine
    }

    fn column(&self, wanted: &str) -> Result<Column> {
        self.declared.find(wanted).ok_or_else(|| unknown(wanted))
    }

    /// A dimension as it is grouped.
    fn dimension(&self, calendar: &Calendar, column: &str) -> String {
        let own = name(column);
        match self.grain {
            Some((at, grain)) if self.declared.dimensions[at].column.name == column => {
                let is_moment = self.declared.dimensions[at].column.kind == FieldType::Timestamp;
                calendar.cut_sql(&own, is_moment, grain)
            }
            _ => own,
        }
    }

    /// Conditions on stored rows.
    fn before(&self, calendar: &Calendar, request: &pb::QueryAggregationRequest) -> Result<String> {
        let mut all = Vec::new();
        if let Some(range) = &request.date_range {
            let at = self.declared.time_dimension();
            let at = at.ok_or_else(|| Error::field("date_range", "needs a time dimension"))?;
            let time = &self.declared.dimensions[at].column;
            let day = |text: &str, field: &str| {
                let day = day_of(text).ok_or_else(|| Error::field(field, "must be a day"))?;
                Ok::<_, Error>(literal(&ScalarValue::Date32(Some(day))))
            };
            let from = day(&range.start, "date_range.start")?;
            let to = day(&range.end, "date_range.end")?;
            let is_moment = time.kind == FieldType::Timestamp;
            let days = calendar.cut_sql(&name(&time.name), is_moment, TimeGrain::Day);
            all.push(format!("{days} >= {from} AND {days} <= {to}"));
        }
        for predicate in &request.predicates {
            let is_dimension =
                self.declared.dimensions.iter().any(|it| it.column.name == predicate.column);
            if !is_dimension {
                return Err(unknown(&predicate.column));
            }
            all.push(condition(predicate, &self.column(&predicate.column)?)?);
        }
        Ok(conditions(&all))
    }

    fn having(&self, having: &[pb::Predicate]) -> Result<String> {
        let all = having.iter().map(|it| {
            if !self.measures.contains(&it.column) {
                return Err(unknown(&it.column));
            }
            condition(it, &self.column(&it.column)?)
        });
        Ok(conditions(&all.collect::<Result<Vec<_>>>()?))
    }

    fn order(&self, order_by: &[pb::SortKey]) -> Result<String> {
        let mut keys = Vec::new();
        for key in order_by {
            if !self.dimensions.contains(&key.column) && !self.measures.contains(&key.column) {
                return Err(unknown(&key.column));
            }
            let way = if key.descending { "DESC" } else { "ASC" };
            let nulls = if key.nulls_first { "FIRST" } else { "LAST" };
            keys.push(format!("{} {way} NULLS {nulls}", name(&key.column)));
        }
        if keys.is_empty() {
            keys =
                self.dimensions.iter().map(|it| format!("{} ASC NULLS LAST", name(it))).collect();
        }
        Ok(if keys.is_empty() { String::new() } else { format!(" ORDER BY {}", keys.join(", ")) })
    }

    /// The measures and derived columns that `wanted` is made of, each after what it is made of.
    fn needed(
        &self,
        wanted: &str,
        of: &str,
        depth: usize,
        measures: &mut BTreeSet<usize>,
        levels: &mut Vec<Vec<usize>>,
    ) -> Result<usize> {
        let declared = self.declared;
        let refused = || Error::MeasureNotAdditive { name: of.to_owned() };
        if let Some(at) = declared.measures.iter().position(|it| it.column.name == wanted) {
            if !is_additive(declared.measures[at].function) {
                return Err(refused());
            }
            measures.insert(at);
            return Ok(0);
        }
        if declared.dimensions.iter().any(|it| it.column.name == wanted) {
            let is_cut =
                self.grain.is_some_and(|(at, _)| declared.dimensions[at].column.name == wanted);
            return if self.dimensions.iter().any(|it| it == wanted) && !is_cut {
                Ok(0)
            } else {
                Err(refused())
            };
        }
        let at = declared.derived.iter().position(|it| it.column().name == wanted);
        // A window's neighbours are others in coarser groups.
        let at = at.filter(|_| depth < LEVELS_MAX).ok_or_else(refused)?;
        let mut level = 0;
        for variable in declared.derived[at].variables() {
            level = level.max(self.needed(variable, of, depth + 1, measures, levels)?);
        }
        if levels.len() <= level {
            levels.resize(level + 1, Vec::new());
        }
        if !levels[level].contains(&at) {
            levels[level].push(at);
        }
        Ok(level + 1)
    }

    fn grouped(&self, calendar: &Calendar, from: &str) -> Result<(String, Vec<usize>)> {
        let declared = self.declared;
        let (mut measures, mut levels) = (BTreeSet::new(), Vec::new());
        for wanted in &self.measures {
            self.needed(wanted, wanted, 0, &mut measures, &mut levels)?;
        }
        let dimensions = self.dimensions.iter().enumerate();
        let inner = dimensions.map(|(at, it)| {
            format!("{} AS {}", self.dimension(calendar, it), name(&format!("d{at}")))
        });
        let measured = measures.iter().map(|&at| name(&declared.measures[at].column.name));
        let inner = or_one(inner.chain(measured.clone()));
        let by: Vec<String> =
            (0..self.dimensions.len()).map(|at| name(&format!("d{at}"))).collect();
        let mut columns: Vec<String> = by
            .iter()
            .zip(&self.dimensions)
            .map(|(own, it)| format!("{own} AS {}", name(it)))
            .collect();
        columns.extend(measures.iter().map(|&at| {
            let it = &declared.measures[at];
            let column = name(&it.column.name);
            let function = if it.function == AggregateFunction::Min {
                "min"
            } else if it.function == AggregateFunction::Max {
                "max"
            } else {
                "sum"
            };
            format!("{function}({column}) AS {column}")
        }));
        let group =
            if by.is_empty() { String::new() } else { format!(" GROUP BY {}", by.join(", ")) };
        let columns = or_one(columns.into_iter());
        let mut sql =
            format!("SELECT {columns} FROM (SELECT {inner} FROM {from}) AS {}{group}", name("r"));
        for (depth, level) in levels.iter().enumerate() {
            let made = list(level.iter().map(|&at| derived(&declared.derived[at], at)));
            sql = format!("SELECT *, {made} FROM ({sql}) AS {}", name(&format!("l{depth}")));
        }
        Ok((sql, levels.into_iter().flatten().collect()))
    }
}

/// A derived column, computed by its formula.
fn derived(it: &Derivation, at: usize) -> String {
    let own = name(&it.column().name);
    let Some(formula) = it.formula() else { return format!("CAST(NULL AS VARCHAR) AS {own}") };
    if it.variables().is_empty() {
        // The same for every row; a function needs an argument.
        let other = || it.on_error().map_or_else(|| "NULL".to_owned(), literal);
        let value = constant(formula, &it.column().name).unwrap_or_else(|_| other());
        return format!("{value} AS {own}");
    }
    let arguments = list(it.variables().iter().map(|it| name(it)));
    let value = format!("{DERIVED}{at}({arguments})");
    match it.on_error() {
        None => format!("{value} AS {own}"),
        Some(other) => format!(
            "CASE WHEN {DERIVED_FAULT}{at}({arguments}) IS NULL THEN {value} ELSE {} END AS {own}",
            literal(other)
        ),
    }
}

fn conditions(all: &[String]) -> String {
    match all.is_empty() {
        true => String::new(),
        false => format!(
            " WHERE {}",
            all.iter().map(|it| format!("({it})")).collect::<Vec<_>>().join(" AND ")
        ),
    }
}

/// A condition on a column, as SQL.
fn condition(predicate: &pb::Predicate, column: &Column) -> Result<String> {
    let kind = column.data_type();
    let mismatch =
        || Error::ValueTypeMismatch { column: column.name.clone(), wanted: kind.to_string() };
    let values = predicate.values.iter().map(|value| {
        let value = rows::scalar(value, &kind, &column.name)?;
        if value.is_null() { Err(mismatch()) } else { Ok(value) }
    });
    let values = values.collect::<Result<Vec<_>>>()?;
    let own = name(&column.name);
    let first = || values.first().map(literal).ok_or_else(mismatch);
    let compare = |sign: &str| Ok(format!("{own} {sign} {}", first()?));
    let among = |word: &str| Ok(format!("{own} {word} ({})", list(values.iter().map(literal))));
    let text = |function: &str| match (&kind, values.first()) {
        (DataType::Utf8, Some(ScalarValue::Utf8(Some(part)))) => {
            Ok(format!("{function}({own}, {})", quoted(part)))
        }
        _ => Err(mismatch()),
    };
    match predicate.operator() {
        Operator::Unspecified => Err(Error::field("predicates.operator", "must be given")),
        Operator::Equal => compare("="),
        Operator::NotEqual => compare("<>"),
        Operator::Less => compare("<"),
        Operator::LessOrEqual => compare("<="),
        Operator::Greater => compare(">"),
        Operator::GreaterOrEqual => compare(">="),
        Operator::In if values.is_empty() => Ok("FALSE".to_owned()),
        Operator::In => among("IN"),
        Operator::NotIn if values.is_empty() => Ok(format!("{own} IS NOT NULL")),
        Operator::NotIn => among("NOT IN"),
        Operator::Between => match values.as_slice() {
            [least, most] => {
                Ok(format!("{own} >= {} AND {own} <= {}", literal(least), literal(most)))
            }
            _ => Err(mismatch()),
        },
        Operator::IsNull => Ok(format!("{own} IS NULL")),
        Operator::IsNotNull => Ok(format!("{own} IS NOT NULL")),
        Operator::StartsWith => text("starts_with"),
        Operator::Contains => text("contains"),
    }
}
