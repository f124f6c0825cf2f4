//! The one way from a statement to a plan; every door takes it.
//!
//! Names are looked up in the organisation's own catalogue, tables are opened below the organisation's own folder, and
//! their rows pass filters that no statement can take away. What the caller may not see is not there, or NULL.

use std::collections::BTreeMap;

use base::Timestamp;
use lake::formula::{ColumnFormula, Output};
use lake::sql::{
    Asks, Extent, Limits, Query, Relation, RelationName, ScalarValue, Session, Settings, Statement,
    no_rows,
};
use lake::{At, Snapshot};
use rpc::Call;
use service::visible::Visible;

use super::scope::{self, Replaced, Scope};
use crate::catalogue::columns::{self, is_hidden};
use crate::catalogue::{Layer, Table};
use crate::error::{Error, Result};
use crate::parts::Parts;

/// The column of every table that says whose a row is.
const ORG: &str = "_org_id";
/// The column of silver that says that a row is gone.
const DELETED: &str = "_deleted";
/// Who may see personal data.
const PERSONAL: &str = "platform.personal_data.read";

/// Who asks, and what it may see.
#[derive(Clone, Debug)]
pub(crate) struct Reader {
    pub(crate) org_id: i64,
    pub(crate) user_id: i64,
    /// Data sets that it may read, by name.
    pub(crate) visible: Visible,
    pub(crate) sees_personal: bool,
}

impl Reader {
    pub(crate) fn new(call: &Call, visible: Visible) -> Self {
        let sees_personal = call.principal.as_ref().is_some_and(|it| it.holds(PERSONAL));
        Self { org_id: call.org_id, user_id: call.user_id(), visible, sees_personal }
    }
}

/// Which state of tables is read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum State {
    #[default]
    Newest,
    /// What was the newest at this time.
    Time(Timestamp),
    /// These versions, where none is one as if nothing was written; other tables as they are now.
    Versions(BTreeMap<RelationName, Option<u64>>),
}

impl State {
    pub(crate) fn as_of(time: Option<Timestamp>) -> Self {
        time.map_or(Self::Newest, Self::Time)
    }

    /// The version of one table; none if nothing of it is read.
    fn of(&self, table: &RelationName) -> Option<At> {
        match self {
            Self::Newest => Some(At::Newest),
            Self::Time(time) => Some(At::Time(*time)),
            Self::Versions(versions) => match versions.get(table) {
                Some(version) => version.map(At::Version),
                None => Some(At::Newest),
            },
        }
    }
}

/// A formula that a statement calls as a function.
#[derive(Clone, Debug)]
pub(crate) struct Offered {
    pub(crate) name: String,
    pub(crate) formula: ColumnFormula,
    pub(crate) output: Output,
}

/// A statement, and how it is to be read.
#[derive(Clone, Debug)]
pub(crate) struct Ask {
    pub(crate) sql: String,
    /// Values of its parameters, by name without `$`.
    pub(crate) values: BTreeMap<String, ScalarValue>,
    pub(crate) limits: Limits,
    /// Which state of the tables is read.
    pub(crate) state: State,
    /// IANA time zone of timestamps without one; empty means UTC.
    pub(crate) zone: String,
}

/// A table in the version that is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Read {
    pub(crate) relation: RelationName,
    pub(crate) version: u64,
    /// When the table was made, which tells it from a later one of the same name.
    pub(crate) made_at: Option<Timestamp>,
    /// None if its commit is no longer kept.
    pub(crate) committed_at: Option<Timestamp>,
    /// Bytes of all its files.
    pub(crate) bytes: u64,
}

/// A statement that is ready to run.
#[derive(Debug)]
pub(crate) struct Planned {
    pub(crate) query: Query,
    pub(crate) reads: Vec<Read>,
    /// Every table that it reads, in order, those among them to which nothing was written.
    pub(crate) tables: Vec<RelationName>,
}

/// Plans a statement within what the reader may see.
pub(crate) async fn plan(parts: &Parts, reader: &Reader, ask: &Ask) -> Result<Planned> {
    plan_with(parts, reader, ask, None, &[]).await
}

/// The same, with another text in the place of a view's, and formulas that the statement may call.
pub(crate) async fn plan_with(
    parts: &Parts,
    reader: &Reader,
    ask: &Ask,
    replaced: Option<&Replaced>,
    formulas: &[Offered],
) -> Result<Planned> {
    let statement = Statement::parse(&ask.sql)?;
    let scope = scope::resolve_with(parts, reader, &statement, replaced).await?;
    let (mut session, reads) = open(parts, reader, &scope, ask).await?;
    for it in formulas {
        session.add_formula(&it.name, &it.formula, it.output)?;
    }
    let query = Box::pin(session.plan(&statement, &ask.values)).await?;
    let tables = scope.tables.into_keys().collect();
    Ok(Planned { query, reads, tables })
}

/// A session with everything that a statement reads, and nothing else.
pub(crate) async fn open(
    parts: &Parts,
    reader: &Reader,
    scope: &Scope,
    ask: &Ask,
) -> Result<(Session, Vec<Read>)> {
    let settings = Settings {
        limits: ask.limits.clone(),
        now: parts.clock.now(),
        time_zone: ask.zone.clone(),
    };
    let mut session = parts.engine(reader.org_id).session(settings)?;
    session.announce(scope.known.iter().cloned());
    let mut reads = Vec::with_capacity(scope.tables.len());
    for table in scope.tables.values() {
        let (relation, read) = offer(parts, reader, table, &ask.state).await?;
        session.add(relation)?;
        reads.extend(read);
    }
    for (bare, of) in scope.aliases.iter().filter(|(_, of)| scope.tables.contains_key(of)) {
        session.alias(bare, of)?;
    }
    for (name, saved) in &scope.views {
        let added = Box::pin(session.add_view(name.clone(), saved)).await;
        added.map_err(|error| in_view(name, error))?;
        for (bare, _) in scope.aliases.iter().filter(|(_, of)| *of == name) {
            session.alias(bare, name)?;
        }
    }
    Ok((session, reads))
}

/// A fault of a view's text has no place in the statement that uses it.
#[expect(clippy::wildcard_enum_match_arm, reason = "all other errors are the same in a view")]
fn in_view(name: &RelationName, error: lake::sql::Error) -> lake::sql::Error {
    use lake::sql::Error as Sql;
    match error {
        Sql::Invalid { message, suggestion, .. } => Sql::Invalid {
            line: 0,
            column: 0,
            message: format!("view {name}: {message}"),
            suggestion,
        },
        Sql::Relation { why, .. } => Sql::Invalid {
            line: 0,
            column: 0,
            message: format!("view {name}: {why}"),
            suggestion: String::new(),
        },
        other => other,
    }
}

/// A table as the reader may see it.
async fn offer(
    parts: &Parts,
    reader: &Reader,
    table: &Table,
    state: &State,
) -> Result<(Relation, Option<Read>)> {
    let name = table.name();
    let dataset = &table.dataset.name;
    let found = match state.of(&name) {
        Some(at) => parts.tables.at(reader.org_id, table.layer, dataset, at).await?,
        None => None,
    };
    let Some(snapshot) = found else {
        return Ok((unwritten(parts, reader, table).await?, None));
    };
    let relation = written(reader, table, &snapshot).await?;
    let committed_at = snapshot.committed_at().await.ok();
    let (version, bytes) = (snapshot.version(), snapshot.statistics().bytes);
    let made_at = snapshot.created_at();
    let read = Read { relation: name, version, made_at, committed_at, bytes };
    Ok((relation, Some(read)))
}

async fn written(reader: &Reader, table: &Table, snapshot: &Snapshot) -> Result<Relation> {
    let provider = snapshot.provider().await.map_err(Error::Lake)?;
    let schema = provider.schema();
    let names = || schema.fields().iter().map(|field| field.name().clone());
    let hidden: Vec<String> = names().filter(|it| is_hidden(table.layer, it)).collect();
    let masked: Vec<String> = names().filter(|it| is_masked(reader, table, it)).collect();
    let extent = Extent::Where { column: ORG.to_owned(), value: ScalarValue::from(reader.org_id) };
    let relation = Relation::new(table.name(), provider, extent).hide(hidden).mask(masked);
    Ok(match table.layer {
        Layer::Silver => relation.only(DELETED, ScalarValue::from(false)),
        Layer::Bronze | Layer::Gold => relation,
    })
}

/// A table to which nothing was written yet has its columns and no rows.
async fn unwritten(parts: &Parts, reader: &Reader, table: &Table) -> Result<Relation> {
    let seen = match table.layer {
        Layer::Gold => parts.catalogue.columns(reader.org_id, &table.dataset.name).await?,
        Layer::Bronze | Layer::Silver => Vec::new(),
    };
    let schema = columns::declared(table, &seen);
    let masked = schema.fields().iter().map(|field| field.name().clone());
    let masked: Vec<String> = masked.filter(|it| is_masked(reader, table, it)).collect();
    Ok(Relation::new(table.name(), no_rows(schema)?, Extent::Whole).mask(masked))
}

/// Whether a column is NULL for the reader.
pub(crate) fn is_masked(reader: &Reader, table: &Table, column: &str) -> bool {
    !reader.sees_personal && table.personal.has(column) && !is_hidden(table.layer, column)
}

/// Whether a statement asks for rows of relations, as a view has to.
pub(crate) fn is_select(statement: &Statement) -> bool {
    statement.asks() == Asks::Rows
}
