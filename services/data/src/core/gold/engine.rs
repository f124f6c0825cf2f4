//! Statements of a declaration on the engine: which tables, which formulas, and what is said when one fails.

use std::collections::BTreeMap;
use std::time::Duration;

use lake::arrow::array::{AsArray as _, RecordBatch};
use lake::arrow::datatypes::SchemaRef;
use lake::formula::Output;
use lake::sql::{Extent, Relation, RelationName, Rows, ScalarValue, Session, Settings, Statement};
use lake::{Snapshot, Table};

use super::calendar::Calendar;
use super::declared::{Declared, ORG};
use super::joined::Unusable;
use super::scope::Scope;
use super::statement::{self, FAULT, VALUE, VALUE_OR_NULL};
use crate::error::{Error, Result};
use crate::parts::Parts;
use crate::reading;
use crate::tables::Layer;

/// Longest time that one statement of a build computes.
const BUILD_TIME_MAX: Duration = Duration::from_secs(3600);

/// A table that is read, in the version that a build reads.
#[derive(Clone)]
pub(crate) struct Opened {
    pub(crate) layer: Layer,
    /// None if there is no such table yet, and rows of the inputs before are kept without it.
    pub(crate) snapshot: Option<Snapshot>,
}

/// The tables that a declaration reads, by data set.
pub(crate) type Inputs = BTreeMap<String, Opened>;

/// Opens what a declaration reads, in the newest versions.
///
/// A table that is only joined to rows that stay without it may not be there yet: it is as if it was empty.
///
/// # Errors
/// [`Error::InputMissing`].
pub(crate) async fn open(parts: &Parts, org_id: i64, declared: &Declared) -> Result<Inputs> {
    let mut inputs = Inputs::new();
    for input in &declared.inputs {
        if inputs.contains_key(&input.dataset) {
            continue;
        }
        let snapshot = newest(parts, org_id, input.layer, &input.dataset).await?;
        if snapshot.is_none() && declared.needs(&input.dataset) {
            return Err(Error::InputMissing { name: input.dataset.clone() });
        }
        inputs.insert(input.dataset.clone(), Opened { layer: input.layer, snapshot });
    }
    Ok(inputs)
}

/// The newest version of a table, if there is one.
async fn newest(
    parts: &Parts,
    org_id: i64,
    layer: Layer,
    dataset: &str,
) -> Result<Option<Snapshot>> {
    let found: Option<Table> = parts.tables.find(org_id, layer, dataset).await?;
    let Some(table) = found else { return Ok(None) };
    match table.snapshot().await {
        Ok(snapshot) => Ok(Some(snapshot)),
        Err(lake::Error::TableMissing { .. }) => {
            parts.tables.forget(table.path());
            Ok(None)
        }
        Err(error) => Err(error.into()),
    }
}

/// A session in which nothing is known yet, for a statement of a build.
pub(crate) fn session(parts: &Parts) -> Result<Session> {
    let mut settings: Settings = reading::settings(parts);
    settings.limits.time_max = settings.limits.time_max.max(BUILD_TIME_MAX);
    Ok(parts.engine.session(settings)?)
}

/// Offers a table of an organisation.
pub(crate) async fn offer(
    session: &mut Session,
    org_id: i64,
    layer: Layer,
    name: &str,
    snapshot: &Snapshot,
) -> Result<()> {
    let name = RelationName::new(layer.name(), name);
    let extent = Extent::Where { column: ORG.to_owned(), value: ScalarValue::from(org_id) };
    session.add(Relation::new(name, snapshot.provider().await?, extent))?;
    Ok(())
}

/// Offers an aggregation's own table, with columns that come as NULL.
pub(crate) async fn offer_masked(
    session: &mut Session,
    org_id: i64,
    name: &str,
    snapshot: &Snapshot,
    masked: Vec<String>,
) -> Result<()> {
    let name = RelationName::new(Layer::Gold.name(), name);
    let extent = Extent::Where { column: ORG.to_owned(), value: ScalarValue::from(org_id) };
    session.add(Relation::new(name, snapshot.provider().await?, extent).mask(masked))?;
    Ok(())
}

/// Offers rows that changed, under the alias of their input.
pub(crate) fn offer_changed(
    session: &mut Session,
    number: usize,
    schema: SchemaRef,
    rows: Vec<RecordBatch>,
) -> Result<()> {
    let name = RelationName::new(statement::CHANGED, format!("i{number}"));
    session.add(Relation::of_rows(name, schema, rows)?)?;
    Ok(())
}

/// A session that knows the tables and the formulas of a declaration.
pub(crate) async fn session_of(
    parts: &Parts,
    org_id: i64,
    declared: &Declared,
    inputs: &Inputs,
) -> Result<Session> {
    let mut session = session(parts)?;
    for (dataset, opened) in inputs {
        match &opened.snapshot {
            Some(snapshot) => {
                offer(&mut session, org_id, opened.layer, dataset, snapshot).await?;
            }
            None => {
                let name = RelationName::new(opened.layer.name(), dataset);
                session.add(Relation::of_rows(name, declared.empty(dataset), Vec::new())?)?;
            }
        }
    }
    for (number, formula) in declared.formulas.all() {
        let ways =
            [(VALUE, Output::Value), (VALUE_OR_NULL, Output::ValueOrNull), (FAULT, Output::Fault)];
        for (prefix, output) in ways {
            session.add_formula(&format!("{prefix}{number}"), formula, output)?;
        }
    }
    Ok(session)
}

/// Runs a statement that we made ourselves.
pub(crate) async fn run(session: Session, sql: &str) -> Result<Rows> {
    let parsed = Statement::parse(sql)?;
    Ok(session.plan(&parsed, &BTreeMap::new()).await?.execute())
}

/// All rows of a statement whose answer is small.
pub(crate) async fn collect(session: Session, sql: &str) -> Result<Vec<RecordBatch>> {
    let mut rows = run(session, sql).await?;
    let mut found = Vec::new();
    while let Some(batch) = rows.next().await? {
        found.push(batch);
    }
    Ok(found)
}

/// What a declaration that cannot be followed is to a caller.
pub(crate) fn unusable(found: Unusable) -> Error {
    Error::FormulaFailed {
        name: found.column,
        group: "its declaration".to_owned(),
        message: found.why,
    }
}

/// The error of a build, with the group that a formula failed on.
pub(crate) async fn explained(
    parts: &Parts,
    org_id: i64,
    declared: &Declared,
    calendar: &Calendar,
    inputs: &Inputs,
    scope: &Scope,
    error: Error,
) -> Error {
    let Some(what) = arithmetic(&error) else { return error };
    let found = match statement::failing(declared, calendar, scope) {
        None => None,
        Some((sql, of)) => {
            let session = session_of(parts, org_id, declared, inputs).await;
            let rows = match session {
                Ok(session) => collect(session, &sql).await,
                Err(error) => Err(error),
            };
            match rows {
                Ok(rows) => rows.first().and_then(|batch| failure(declared, batch, &of)),
                Err(error) => {
                    tracing::debug!(%error, "the group that failed was not found");
                    None
                }
            }
        }
    };
    found.unwrap_or_else(|| Error::FormulaFailed {
        name: declared.name.clone(),
        group: "a group that is not known".to_owned(),
        message: what,
    })
}

/// What a formula or a sum said, if it was that.
fn arithmetic(error: &Error) -> Option<String> {
    let found = if let Error::Sql(found) = error {
        found
    } else if let Error::Lake(lake::Error::Source(found)) = error {
        found.downcast_ref::<lake::sql::Error>()?
    } else {
        return None;
    };
    if let lake::sql::Error::Arithmetic { what } = found { Some(what.clone()) } else { None }
}

fn failure(declared: &Declared, batch: &RecordBatch, of: &[String]) -> Option<Error> {
    let text = |column: &str| {
        let found = batch.column_by_name(column)?;
        let found =
            lake::arrow::compute::cast(found, &lake::arrow::datatypes::DataType::Utf8).ok()?;
        let found = found.as_string_opt::<i32>()?;
        found.iter().next().flatten().map(str::to_owned)
    };
    let dimensions = declared.dimensions.iter().enumerate().map(|(at, it)| {
        let value = text(&format!("d{at}")).unwrap_or_else(|| "NULL".to_owned());
        format!("{} {value}", it.column.name)
    });
    let group = dimensions.collect::<Vec<_>>().join(", ");
    let mut faults = of.iter().enumerate();
    let (name, message) =
        faults.find_map(|(at, name)| text(&format!("f{at}")).map(|why| (name.clone(), why)))?;
    Some(Error::FormulaFailed { name, group, message })
}
