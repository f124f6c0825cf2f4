//! A declaration as one statement over the tables that it reads.
//!
//! Every name stands in quotes and every value is written by its type; formulas are functions that the session knows
//! under names of our own. No text of a declaration becomes SQL.

use platform_proto::platform::config::v1::{AggregateFunction, FieldType, JoinKind, TimeGrain};

use lake::sql::ScalarValue;

use super::calendar::Calendar;
use super::declared::{DELETED, Declared, Measure, Window};
use super::joined::{Term, alias};
use super::scope::Scope;
use super::text::{list, literal, name, table};
use crate::tables::Layer;

/// The functions that formulas are called by: those that fail, those that give NULL, and those that tell why.
pub(crate) const VALUE: &str = "formula_";
pub(crate) const VALUE_OR_NULL: &str = "formula_or_null_";
pub(crate) const FAULT: &str = "formula_fault_";
/// Rows that became one.
pub(crate) const ROWS: &str = "_rows";
/// The layer under which rows that changed are known.
pub(crate) const CHANGED: &str = "changed";
/// That an input has a row, in its rows.
const THERE: &str = "_there";

/// Rows for which the join of this input found a partner.
pub(crate) fn matched(input: usize) -> String {
    format!("_matched_{input}")
}

/// Tombstones are of no use to anybody.
fn is_there(layer: Layer) -> Option<String> {
    (layer == Layer::Silver).then(|| format!("NOT {}", name(DELETED)))
}

/// The rows of an input that are read, under its alias.
fn input(declared: &Declared, number: usize, more: Option<&str>, prefix: &str) -> String {
    let it = &declared.inputs[number];
    let mut columns: Vec<String> = declared.read(number).iter().map(|it| name(it)).collect();
    columns.push(format!("TRUE AS {}", name(THERE)));
    let filter = it.filter.as_ref().map(|it| it.sql(prefix));
    let until = it.until.as_ref().map(|(column, day)| {
        format!("{} <= {}", name(column), literal(&ScalarValue::Date32(Some(*day))))
    });
    let conditions = [is_there(it.layer), more.map(str::to_owned), until, filter];
    let from = table(it.layer.name(), &it.dataset);
    let own = alias(number);
    let conditions = all(conditions.into_iter().flatten());
    format!("(SELECT {} FROM {from} AS {own}{conditions}) AS {own}", columns.join(", "))
}

/// ` WHERE` all of the conditions.
fn all(conditions: impl IntoIterator<Item = String>) -> String {
    let conditions: Vec<String> = conditions.into_iter().map(|it| format!("({it})")).collect();
    match conditions.is_empty() {
        true => String::new(),
        false => format!(" WHERE {}", conditions.join(" AND ")),
    }
}

fn on(declared: &Declared, number: usize) -> String {
    let pairs = declared.inputs[number].on.iter();
    let pairs =
        pairs.map(|(here, there)| format!("{} = {}.{}", here.sql(), alias(number), name(there)));
    pairs.collect::<Vec<_>>().join(" AND ")
}

/// The inputs, joined. `first` limits the rows of the first one.
fn joins(declared: &Declared, first: Option<&str>, prefix: &str) -> String {
    let mut sql = input(declared, 0, first, prefix);
    for number in 1..declared.inputs.len() {
        let kind = match declared.inputs[number].kind {
            JoinKind::Inner => "INNER",
            JoinKind::Left | JoinKind::Unspecified => "LEFT",
            JoinKind::Full => "FULL",
            JoinKind::Anti => "LEFT ANTI",
        };
        let input = input(declared, number, None, prefix);
        sql.push_str(&format!(" {kind} JOIN {input} ON {}", on(declared, number)));
    }
    sql
}

/// A dimension of joined rows.
fn dimension(declared: &Declared, at: usize, calendar: &Calendar, prefix: &str) -> String {
    let it = &declared.dimensions[at];
    calendar.cut_sql(&it.term.sql(prefix), it.is_moment, it.grain)
}

/// What limits joined rows to a scope, and the first input's rows before they are joined.
fn limits(
    declared: &Declared,
    calendar: &Calendar,
    scope: &Scope,
) -> (Option<String>, Option<String>) {
    let (Scope::Values { dimension: at, .. } | Scope::From { dimension: at, .. }) = scope else {
        return (None, None);
    };
    let it = &declared.dimensions[*at];
    // A row that fails has NULL here, and fails where its columns are made if NULL is in the scope.
    let condition = scope.condition(&dimension(declared, *at, calendar, VALUE_OR_NULL));
    // A plain column of the first input limits it before any join, and lets files be passed over.
    let Term::Column(place) = &it.term else { return (condition, None) };
    if place.input != 0 {
        return (condition, None);
    }
    let days = scope.days_condition(&place.sql(), it.grain).filter(|_| !it.is_moment);
    let is_whole = it.grain == TimeGrain::Unspecified
        || (!it.is_moment && matches!(it.grain, TimeGrain::Day | TimeGrain::Hour));
    match is_whole {
        true => (None, condition),
        false => (condition, days),
    }
}

/// The condition on joined rows. The engine may ask it before the inputs' own conditions, on rows that these leave out
/// and on which it fails: so it asks them itself.
fn filter(declared: &Declared) -> Option<String> {
    let filter = declared.filter.as_ref()?;
    let mut sql = filter.sql(VALUE);
    if !matches!(filter, Term::Formula { .. }) {
        return Some(sql);
    }
    let mut inputs: Vec<usize> = filter.places().iter().map(|it| it.input).collect();
    inputs.sort_unstable();
    inputs.dedup();
    for number in inputs {
        let Some(own @ Term::Formula { .. }) = &declared.inputs[number].filter else { continue };
        let own = own.sql(VALUE_OR_NULL);
        let absent = match number {
            0 => String::new(),
            _ => format!("{}.{} IS NULL OR ", alias(number), name(THERE)),
        };
        sql = format!("CASE WHEN {absent}{own} THEN {sql} ELSE FALSE END");
    }
    Some(sql)
}

/// A formula's value where the row counts for the measure, and NULL elsewhere.
fn counted(measure: &Measure, value: &str) -> String {
    match &measure.filter {
        None => value.to_owned(),
        Some(filter) => format!("CASE WHEN {} THEN {value} END", filter.sql(VALUE)),
    }
}

/// Joined rows with what becomes dimensions and values of measures.
fn rows(declared: &Declared, calendar: &Calendar, scope: &Scope) -> String {
    let mut columns = Vec::new();
    for at in 0..declared.dimensions.len() {
        columns.push(format!(
            "{} AS {}",
            dimension(declared, at, calendar, VALUE),
            name(&format!("d{at}"))
        ));
    }
    for (at, measure) in declared.measures.iter().enumerate() {
        let value = measure.term.as_ref().map_or_else(|| "1".to_owned(), |it| it.sql(VALUE));
        columns.push(format!("{} AS {}", counted(measure, &value), name(&format!("a{at}"))));
        if let Some(order) = &measure.order {
            columns.push(format!("{} AS {}", order.sql(), name(&format!("o{at}"))));
        }
    }
    for (number, it) in declared.inputs.iter().enumerate().skip(1) {
        if it.kind != JoinKind::Anti {
            columns.push(format!(
                "{}.{} AS {}",
                alias(number),
                name(THERE),
                name(&format!("t{number}"))
            ));
        }
    }
    if declared.dimensions.is_empty() {
        columns.push(format!("row_number() OVER () AS {}", name("n")));
    }
    let (condition, first) = limits(declared, calendar, scope);
    let conditions = all(condition.into_iter().chain(filter(declared)));
    format!(
        "SELECT {} FROM {}{conditions}",
        columns.join(", "),
        joins(declared, first.as_deref(), VALUE)
    )
}

/// A function over the values of a column.
fn aggregate(
    function: AggregateFunction,
    values: FieldType,
    value: &str,
    order: Option<&str>,
) -> String {
    let real = || {
        if values == FieldType::Float {
            return value.to_owned();
        }
        format!("CAST({value} AS DOUBLE)")
    };
    match function {
        AggregateFunction::Sum => format!("sum({value})"),
        AggregateFunction::Min => format!("min({value})"),
        AggregateFunction::Max => format!("max({value})"),
        AggregateFunction::Average => format!("avg({})", real()),
        AggregateFunction::Count | AggregateFunction::Unspecified => format!("count({value})"),
        AggregateFunction::CountDistinct => format!("count(DISTINCT {value})"),
        AggregateFunction::First => {
            let by = order.unwrap_or(value);
            format!(
                "first_value({value} ORDER BY {by} ASC NULLS LAST, {value} ASC) FILTER (WHERE {value} IS NOT NULL)"
            )
        }
        AggregateFunction::Last => {
            let by = order.unwrap_or(value);
            format!(
                "last_value({value} ORDER BY {by} ASC NULLS FIRST, {value} ASC) FILTER (WHERE {value} IS NOT NULL)"
            )
        }
        AggregateFunction::Median => format!("median({})", real()),
        AggregateFunction::Stddev => format!("stddev_samp({})", real()),
        AggregateFunction::ApproximateCountDistinct => {
            let direct = [FieldType::Integer, FieldType::Money, FieldType::String];
            if direct.contains(&values) {
                return format!("approx_distinct({value})");
            }
            format!("approx_distinct(CAST({value} AS VARCHAR))")
        }
    }
}

/// Groups with dimensions, measures and counts of what went into them.
fn groups(declared: &Declared, calendar: &Calendar, scope: &Scope) -> String {
    let mut columns = Vec::new();
    let mut by = Vec::new();
    for (at, it) in declared.dimensions.iter().enumerate() {
        let own = name(&format!("d{at}"));
        columns.push(format!("{own} AS {}", name(&it.column.name)));
        by.push(own);
    }
    for (at, it) in declared.measures.iter().enumerate() {
        let (value, order) = (name(&format!("a{at}")), name(&format!("o{at}")));
        let order = it.order.as_ref().map(|_| order.as_str());
        let found = aggregate(it.function, it.values, &value, order);
        columns.push(format!("{found} AS {}", name(&it.column.name)));
    }
    columns.push(format!("count(1) AS {}", name(ROWS)));
    for (number, it) in declared.inputs.iter().enumerate().skip(1) {
        if it.kind != JoinKind::Anti {
            let there = name(&format!("t{number}"));
            columns.push(format!("count({there}) AS {}", name(&matched(number))));
        }
    }
    if by.is_empty() {
        by.push(name("n"));
    }
    let rows = rows(declared, calendar, scope);
    format!(
        "SELECT {} FROM ({rows}) AS {} GROUP BY {}",
        columns.join(", "),
        name("r"),
        by.join(", ")
    )
}

/// A column over neighbouring rows.
fn window(declared: &Declared, it: &Window) -> String {
    let spec = &it.window;
    let value = name(&spec.column);
    let function = spec.function();
    let is_count = matches!(
        function,
        AggregateFunction::Count
            | AggregateFunction::CountDistinct
            | AggregateFunction::ApproximateCountDistinct
    );
    // A frame of no rows.
    if spec.exclude_current && spec.preceding == Some(0) {
        let nothing = if is_count { "0".to_owned() } else { format!("NULLIF({value}, {value})") };
        return format!("{nothing} AS {}", name(&spec.name));
    }
    let is_float = it.values == FieldType::Float;
    let real = if is_float { value.clone() } else { format!("CAST({value} AS DOUBLE)") };
    let call = match function {
        AggregateFunction::Sum => format!("sum({value})"),
        AggregateFunction::Min => format!("min({value})"),
        AggregateFunction::Max => format!("max({value})"),
        AggregateFunction::Average => format!("avg({real})"),
        AggregateFunction::Count | AggregateFunction::Unspecified => format!("count({value})"),
        // Within two percent is what an exact count is.
        AggregateFunction::CountDistinct | AggregateFunction::ApproximateCountDistinct => {
            format!("count(DISTINCT {value})")
        }
        AggregateFunction::First => format!("first_value({value}) IGNORE NULLS"),
        AggregateFunction::Last => format!("last_value({value}) IGNORE NULLS"),
        AggregateFunction::Median => format!("median({real})"),
        AggregateFunction::Stddev => format!("stddev_samp({real})"),
    };
    let partition = list(spec.partition_by.iter().map(|it| name(it)));
    let partition =
        if partition.is_empty() { partition } else { format!("PARTITION BY {partition} ") };
    // All dimensions, so that rows that are alike in the named one have an order, too.
    let others = declared.dimensions.iter().map(|it| &it.column.name);
    let others = others.filter(|it| **it != spec.order_by && !spec.partition_by.contains(it));
    let order = std::iter::once(&spec.order_by).chain(others);
    let order = list(order.map(|it| format!("{} ASC NULLS FIRST", name(it))));
    let start = match spec.preceding {
        None => "UNBOUNDED PRECEDING".to_owned(),
        Some(rows) => format!("{} PRECEDING", rows.max(0)),
    };
    let end = if spec.exclude_current { "1 PRECEDING" } else { "CURRENT ROW" };
    let own = name(&spec.name);
    format!("{call} OVER ({partition}ORDER BY {order} ROWS BETWEEN {start} AND {end}) AS {own}")
}

/// Dimensions and measures of groups that are stored and not computed again.
fn kept(declared: &Declared, scope: &Scope) -> Option<String> {
    let (Scope::Values { dimension, .. } | Scope::From { dimension, .. }) = scope else {
        return None;
    };
    let column = name(&declared.dimensions[*dimension].column.name);
    let condition = scope.condition(&column)?;
    let dimensions = declared.dimensions.iter().map(|it| &it.column.name);
    let measures = declared.measures.iter().map(|it| &it.column.name);
    let mut columns: Vec<String> = dimensions.chain(measures).map(|it| name(it)).collect();
    columns.push(format!("CAST(0 AS BIGINT) AS {}", name(ROWS)));
    for (number, it) in declared.inputs.iter().enumerate().skip(1) {
        if it.kind != JoinKind::Anti {
            columns.push(format!("CAST(0 AS BIGINT) AS {}", name(&matched(number))));
        }
    }
    let from = table(Layer::Gold.name(), &declared.name);
    Some(format!("SELECT {} FROM {from} WHERE (({condition}) IS NOT TRUE)", columns.join(", ")))
}

/// What a build reads: groups of `computed`, with their windows. With windows, what is `shown` may be more: rows whose
/// neighbours are computed again, with dimensions and measures as they are stored.
pub(crate) fn build(
    declared: &Declared,
    calendar: &Calendar,
    computed: &Scope,
    shown: &Scope,
) -> String {
    let groups = groups(declared, calendar, computed);
    if declared.windows.is_empty() {
        return groups;
    }
    let groups = match kept(declared, computed) {
        None => groups,
        Some(kept) => format!("{groups} UNION ALL {kept}"),
    };
    let windows = list(declared.windows.iter().map(|it| window(declared, it)));
    let windowed = format!("SELECT *, {windows} FROM ({groups}) AS {}", name("g"));
    let (Scope::Values { dimension, .. } | Scope::From { dimension, .. }) = shown else {
        return windowed;
    };
    let column = name(&declared.dimensions[*dimension].column.name);
    let condition = all(shown.condition(&column));
    format!("SELECT * FROM ({windowed}) AS {}{condition}", name("w"))
}

/// The values of a dimension whose groups rows of an input that changed may be in.
///
/// The rows that changed stand in the layer `changed` under the input's alias. The dimension is the first input's alone.
pub(crate) fn touched(
    declared: &Declared,
    calendar: &Calendar,
    dimension_at: usize,
    number: usize,
) -> String {
    let value = dimension(declared, dimension_at, calendar, VALUE_OR_NULL);
    let changed = table(CHANGED, &format!("i{number}"));
    if number == 0 {
        return format!("SELECT DISTINCT {value} AS {} FROM {changed} AS {}", name("v"), alias(0));
    }
    let mut between = Vec::new();
    ancestors(declared, number, &mut between);
    let plain = |number: usize| {
        let it = &declared.inputs[number];
        let columns =
            declared.read(number).iter().map(|it| name(it)).collect::<Vec<_>>().join(", ");
        let from = table(it.layer.name(), &it.dataset);
        let own = alias(number);
        format!("(SELECT {columns} FROM {from}{}) AS {own}", all(is_there(it.layer)))
    };
    let mut from = plain(0);
    for number in between {
        from.push_str(&format!(" INNER JOIN {} ON {}", plain(number), on(declared, number)));
    }
    let own = alias(number);
    from.push_str(&format!(" INNER JOIN {changed} AS {own} ON {}", on(declared, number)));
    format!("SELECT DISTINCT {value} AS {} FROM {from}", name("v"))
}

/// The inputs between the first and this one, by which its rows find rows of the first.
fn ancestors(declared: &Declared, number: usize, found: &mut Vec<usize>) {
    for (here, _) in &declared.inputs[number].on {
        if here.input != 0 && here.input < number && !found.contains(&here.input) {
            ancestors(declared, here.input, found);
            found.push(here.input);
        }
    }
}

/// The columns of an input that tell which groups its rows are in.
pub(crate) fn telling(declared: &Declared, dimension: usize, number: usize) -> Vec<String> {
    if number != 0 {
        let mut columns: Vec<String> =
            declared.inputs[number].on.iter().map(|(_, there)| there.clone()).collect();
        columns.sort();
        columns.dedup();
        return columns;
    }
    let places = declared.dimensions[dimension].term.places();
    let mut columns: Vec<String> = places.iter().map(|it| it.column.clone()).collect();
    columns.sort();
    columns.dedup();
    columns
}

/// A joined row on which a formula fails, with its dimensions as texts (`d0` …) and the faults (`f0` …), and what each
/// fault is one of.
pub(crate) fn failing(
    declared: &Declared,
    calendar: &Calendar,
    scope: &Scope,
) -> Option<(String, Vec<String>)> {
    let kept = declared.filter.as_ref().map(|it| it.sql(VALUE_OR_NULL));
    let mut faults: Vec<(String, String)> = Vec::new();
    let mut add = |of: &str, term: Option<&Term>, when: Vec<String>| {
        let Some(term @ Term::Formula { .. }) = term else { return };
        let fault = term.sql(FAULT);
        faults.push((
            of.to_owned(),
            match when.is_empty() {
                true => fault,
                false => format!("CASE WHEN {} THEN {fault} END", when.join(" AND ")),
            },
        ));
    };
    add("filter", declared.filter.as_ref(), Vec::new());
    let kept: Vec<String> = kept.into_iter().collect();
    for it in &declared.dimensions {
        add(&it.column.name, Some(&it.term), kept.clone());
    }
    for it in &declared.measures {
        add(&it.column.name, it.filter.as_ref(), kept.clone());
        let own = it.filter.as_ref().map(|it| it.sql(VALUE_OR_NULL));
        add(&it.column.name, it.term.as_ref(), kept.iter().cloned().chain(own).collect());
    }
    if faults.is_empty() {
        return None;
    }
    let mut columns: Vec<String> = (0..declared.dimensions.len())
        .map(|at| {
            let value = dimension(declared, at, calendar, VALUE_OR_NULL);
            format!("CAST({value} AS VARCHAR) AS {}", name(&format!("d{at}")))
        })
        .collect();
    for (at, (_, fault)) in faults.iter().enumerate() {
        columns.push(format!("{fault} AS {}", name(&format!("f{at}"))));
    }
    let (_, first) = limits(declared, calendar, scope);
    let any: Vec<String> =
        (0..faults.len()).map(|at| format!("{} IS NOT NULL", name(&format!("f{at}")))).collect();
    let sql = format!(
        "SELECT * FROM (SELECT {} FROM {}) AS {} WHERE {} LIMIT 1",
        columns.join(", "),
        joins(declared, first.as_deref(), VALUE_OR_NULL),
        name("r"),
        any.join(" OR ")
    );
    Some((sql, faults.into_iter().map(|(of, _)| of).collect()))
}

/// Rows of the inputs before for which the join of this one found no partner, where the join leaves them out.
pub(crate) fn left_out(declared: &Declared, calendar: &Calendar, scope: &Scope) -> Option<String> {
    let number = declared.inputs.iter().position(|it| it.kind == JoinKind::Inner)?;
    let mut before = declared.clone();
    before.inputs.truncate(number + 1);
    before.inputs[number].kind = JoinKind::Anti;
    let (_, first) = limits(declared, calendar, scope);
    Some(format!(
        "SELECT count(1) AS {} FROM {}",
        name(ROWS),
        joins(&before, first.as_deref(), VALUE)
    ))
}
