//! Measures of a relation over groups of its rows.
//!
//! Owns:      the statement that computes them: what is summed, and what is computed from the sums.
//! Invariant: a ratio is computed from its summed parts; what cannot be computed from stored groups is refused.
//! Not here:  gaps and comparisons (`fill`), what is sent (`grpc::measures`).

pub(crate) mod fill;
pub(crate) mod node;
pub(crate) mod period;

use chrono::NaiveDate;
use chrono_tz::Tz;
use lake::arrow::datatypes::{DataType, Schema};
use lake::sql::ScalarValue;
use platform_proto::platform::data::v1::{Granularity, SortKey};
use platform_proto::platform::query::v1::MetricQuery;

use self::node::Nodes;
use self::period::{Periods, Range, midnight};
use super::condition::{Place, condition, conditions, place};
use super::filter::{Kinds, date};
use super::source::Opened;
use super::written::{Bound, Written, filter, list, name, relation};
use crate::error::{Error, Result};

/// The column of the period in answers.
pub(crate) const PERIOD: &str = "_period";

/// What a request asks of a relation.
pub(crate) struct Asked<'a> {
    pub(crate) query: &'a MetricQuery,
    pub(crate) opened: &'a Opened,
    pub(crate) kinds: &'a Kinds,
    pub(crate) time: Option<Time>,
    /// Zone in which days begin.
    pub(crate) zone: Tz,
    /// None if time is not grouped.
    pub(crate) periods: Option<Periods>,
}

/// The column that tells which day a row is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Time {
    pub(crate) column: String,
    pub(crate) is_moment: bool,
}

impl Time {
    /// That of a relation.
    pub(crate) fn of(opened: &Opened) -> Option<Self> {
        let column = opened.time()?;
        let (_, field) = opened.schema.column_with_name(&column)?;
        let is_moment = matches!(field.data_type(), DataType::Timestamp(_, _));
        Some(Self { column, is_moment })
    }
}

/// Which statement of a request is meant.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part<'p> {
    /// Days that count; none means all.
    pub(crate) range: Option<&'p Range>,
    /// Whether rows are grouped, or all of them are one group.
    pub(crate) is_grouped: bool,
    /// Whether groups have to meet the conditions on measures.
    pub(crate) is_narrowed: bool,
    /// Groups at most, in order; none means all, in any order.
    pub(crate) most: Option<u64>,
}

impl Asked<'_> {
    /// Refuses what no statement can be made of, whichever part is meant.
    ///
    /// # Errors
    /// [`Error::ColumnUnknown`]; [`Error::Field`].
    pub(crate) fn check(&self) -> Result<()> {
        let mut names: Vec<&str> = self.query.dimensions.iter().map(String::as_str).collect();
        for dimension in &self.query.dimensions {
            self.dimension(dimension)?;
        }
        for (at, measure) in self.query.measures.iter().enumerate() {
            if names.contains(&measure.name.as_str()) {
                let field = format!("query.measures[{at}].name");
                return Err(Error::field(field, "must differ from all other names"));
            }
            names.push(&measure.name);
        }
        let is_by_hour = self.query.granularity() == Granularity::Hour;
        if is_by_hour && self.time.as_ref().is_some_and(|it| !it.is_moment) {
            return Err(Error::field("query.granularity", "needs moments to tell hours"));
        }
        Ok(())
    }

    /// A dimension: any column, and of an aggregation one of its dimensions.
    fn dimension(&self, column: &str) -> Result<Place> {
        let gold = self.opened.source.gold();
        if gold.is_some_and(|it| it.dimensions.iter().all(|it| it.name != column)) {
            return Err(Error::ColumnUnknown { column: column.to_owned() });
        }
        place(&self.opened.schema, column)
    }

    /// The statement of a part. Its columns are those of [`Asked::names`], or the measures alone without groups.
    ///
    /// # Errors
    /// [`Error::ColumnUnknown`]; [`Error::ValueTypeMismatch`]; [`Error::MeasureNotAdditive`]; [`Error::Field`].
    pub(crate) fn statement(&self, part: Part<'_>) -> Result<Written> {
        let mut bound = Bound::default();
        let mut rows = conditions(&mut bound, &self.opened.schema, &self.query.predicates)?;
        rows.extend(self.days(&mut bound, part.range)?);
        let groups = if part.is_grouped { self.groups()? } else { Vec::new() };
        let mut nodes = Nodes::new(self, &mut bound, part.is_grouped);
        let measures = (0..self.query.measures.len()).map(|at| nodes.wanted(at));
        let measures = measures.collect::<Result<Vec<_>>>()?;
        let parts = nodes.parts();
        let by: Vec<String> = groups.iter().map(|(alias, _)| name(alias)).collect();
        let inner = groups.iter().map(|(alias, it)| format!("{it} AS {}", name(alias)));
        let inner = list(inner.chain(parts.values).chain(["1 AS \"one\"".to_owned()]));
        let from = relation(&self.opened.source.name);
        let made = by.iter().cloned().chain(parts.aggregates);
        let made = list(made.chain(["count(*) AS \"n\"".to_owned()]));
        let group =
            if by.is_empty() { String::new() } else { format!(" GROUP BY {}", list(by.clone())) };
        let mut sql = format!(
            "SELECT {made} FROM (SELECT {inner} FROM {from}{}) AS \"r\"{group}",
            filter(&rows)
        );
        for (depth, level) in parts.levels.into_iter().enumerate() {
            sql = format!("SELECT *, {} FROM ({sql}) AS \"l{depth}\"", list(level));
        }
        let mut kept = Vec::new();
        for predicate in self.query.having.iter().filter(|_| part.is_narrowed) {
            let at = self.query.measures.iter().position(|it| it.name == predicate.column);
            let unknown = || Error::ColumnUnknown { column: predicate.column.clone() };
            let made = &measures[at.ok_or_else(unknown)?];
            let place = Place { expression: name(&made.alias), data_type: made.data_type.clone() };
            kept.push(condition(&mut bound, &place, predicate)?);
        }
        let shown = measures.iter().enumerate();
        let shown = shown.map(|(at, it)| format!("{} AS \"m{at}\"", name(&it.alias)));
        let shown = list(by.iter().cloned().chain(shown));
        let order = match part.most {
            Some(most) => format!("{} LIMIT {most}", self.order()?),
            None => String::new(),
        };
        let sql = format!("SELECT {shown} FROM ({sql}) AS \"a\"{}{order}", filter(&kept));
        Ok(Written { sql, bound })
    }

    /// What rows are grouped by: aliases and expressions.
    fn groups(&self) -> Result<Vec<(String, String)>> {
        let dimensions = self.query.dimensions.iter().enumerate();
        let dimensions =
            dimensions.map(|(at, it)| Ok((format!("d{at}"), self.dimension(it)?.expression)));
        let mut groups = dimensions.collect::<Result<Vec<_>>>()?;
        if let (Some(periods), Some(time)) = (&self.periods, &self.time) {
            let period = periods.expression(&name(&time.column), time.is_moment);
            groups.push(("p".to_owned(), period));
        }
        Ok(groups)
    }

    /// The condition that rows are of some days.
    fn days(&self, bound: &mut Bound, range: Option<&Range>) -> Result<Option<String>> {
        let (Some(range), Some(time)) = (range, &self.time) else { return Ok(None) };
        let own = name(&time.column);
        if !time.is_moment {
            let mut day = |day| bound.value(date(day));
            return Ok(Some(format!(
                "{own} >= {} AND {own} <= {}",
                day(range.first),
                day(range.last)
            )));
        }
        let out = || Error::field("query.date_range", "must be days of the calendar");
        let mut begins = |day: Option<NaiveDate>| {
            let micros = day.and_then(|it| midnight(self.zone, it)).ok_or_else(out)?;
            let value = ScalarValue::TimestampMicrosecond(Some(micros), Some("UTC".into()));
            Ok::<_, Error>(bound.value(value))
        };
        let (from, before) = (begins(Some(range.first))?, begins(range.last.succ_opt())?);
        Ok(Some(format!("{own} >= {from} AND {own} < {before}")))
    }

    /// The names of the columns of the groups.
    pub(crate) fn names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.query.dimensions.iter().map(String::as_str).collect();
        names.extend(self.periods.is_some().then_some(PERIOD));
        names.extend(self.query.measures.iter().map(|it| it.name.as_str()));
        names
    }

    /// How many of the columns are dimensions, or the period.
    pub(crate) fn width(&self) -> usize {
        self.query.dimensions.len() + usize::from(self.periods.is_some())
    }

    /// The order of the groups: what is asked for, and then the dimensions and the period.
    ///
    /// # Errors
    /// [`Error::ColumnUnknown`].
    pub(crate) fn keys(&self) -> Result<Vec<(usize, SortKey)>> {
        let names = self.names();
        let mut keys = Vec::new();
        for key in &self.query.order_by {
            let at = names.iter().position(|it| *it == key.column);
            let at = at.ok_or_else(|| Error::ColumnUnknown { column: key.column.clone() })?;
            keys.push((at, key.clone()));
        }
        let further = (0..self.width()).filter(|at| keys.iter().all(|(known, _)| known != at));
        let further: Vec<_> = further.map(|at| (at, SortKey::default())).collect();
        keys.extend(further);
        Ok(keys)
    }

    fn order(&self) -> Result<String> {
        let alias = |at: usize| match at.checked_sub(self.width()) {
            Some(measure) => format!("\"m{measure}\""),
            None if at == self.query.dimensions.len() => "\"p\"".to_owned(),
            None => format!("\"d{at}\""),
        };
        let keys = self.keys()?.into_iter().map(|(at, key)| {
            let way = if key.descending { "DESC" } else { "ASC" };
            let nulls = if key.nulls_first { "FIRST" } else { "LAST" };
            format!("{} {way} NULLS {nulls}", alias(at))
        });
        let keys = list(keys);
        Ok(if keys.is_empty() { keys } else { format!(" ORDER BY {keys}") })
    }

    /// The columns of an answer, under the names that were asked for.
    pub(crate) fn schema(&self, found: &Schema) -> Schema {
        let named = self.names().into_iter().zip(found.fields());
        let fields =
            named.map(|(name, it)| it.as_ref().clone().with_name(name).with_nullable(true));
        Schema::new(fields.collect::<Vec<_>>())
    }
}
