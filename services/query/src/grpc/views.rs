//! Views: saved, listed, deleted.

use std::collections::BTreeSet;

use lake::arrow::datatypes::{Schema, SchemaRef};
use lake::sql::{Error as Sql, RelationName, Statement};
use platform_proto::platform::query::v1 as pb;
use rpc::Call;
use service::page;

use crate::catalogue::VIEWS;
use crate::convert::{self, relation, statement};
use crate::core::plan::{self, Ask, Reader, is_select};
use crate::core::scope::{self, Replaced};
use crate::core::view::{
    DeleteView, FindView, ListViewVersions, NOUN, ReadersOf, SaveView, body_of,
};
use crate::error::{Error, Result};
use crate::parts::Parts;
use crate::store::view::Stored;

/// Views of one organisation.
const VIEWS_MAX: i64 = 1000;
const WRITE: &str = "platform.view.write";
const DELETE: &str = "platform.view.delete";

pub(super) async fn save(
    parts: &Parts,
    call: &Call,
    request: pb::SaveViewRequest,
) -> Result<pb::SaveViewResponse> {
    let name = request.name.clone();
    let before = find(parts, call, &name).await?;
    if before.is_some() {
        parts.require(call, (NOUN, &name), WRITE).await?;
    }
    let reader = parts.reader(call).await?;
    let ask = statement::looked_at(&parts.options, parts.limits(call), &request.sql)?;
    let (inputs, schema) = check(parts, &reader, &name, &ask).await?;
    if let Some(before) = &before {
        check_readers(parts, &reader, before, &ask, &schema).await?;
    }
    let work = SaveView {
        caller: parts.caller(call),
        name,
        body: body_of(&request),
        inputs,
        expected: request.expected_version.map(i64::from),
        limit: VIEWS_MAX,
    };
    let (stored, created_version) = parts.db.write(work).await?;
    if stored.version == 1 {
        parts.settle(call).await;
    }
    let columns = Some(relation::view_schema(&stored.body, &schema));
    let relation = pb::Relation { schema: columns, ..relation::view(&stored) };
    Ok(pb::SaveViewResponse { relation: Some(relation), created_version })
}

async fn find(parts: &Parts, call: &Call, name: &str) -> Result<Option<Stored>> {
    parts.db.read(FindView { org_id: call.org_id, name: name.to_owned() }).await
}

/// What a view reads, and its columns.
async fn check(
    parts: &Parts,
    reader: &Reader,
    name: &str,
    ask: &Ask,
) -> Result<(BTreeSet<String>, SchemaRef)> {
    let statement = Statement::parse(&ask.sql)?;
    if !is_select(&statement) {
        return Err(Sql::Forbidden { what: "a view that is no SELECT".to_owned() }.into());
    }
    let own = RelationName::new(VIEWS, name);
    if statement.relations().contains(&own) {
        return Err(Error::ViewCycle { name: name.to_owned() });
    }
    let scope = scope::resolve(parts, reader, &statement).await?;
    if scope.views.iter().any(|(view, _)| *view == own) {
        return Err(Error::ViewCycle { name: name.to_owned() });
    }
    let meant = |read: &RelationName| {
        if read.is_bare() { scope.aliases.get(&read.table).cloned() } else { Some(read.clone()) }
    };
    let inputs = statement.relations().iter().filter_map(meant).map(|it| it.to_string()).collect();
    let (session, _) = plan::open(parts, reader, &scope, ask).await?;
    if let Some(parameter) = session.parameters(&statement).await?.first() {
        let message = format!("a view has no parameters, such as ${}", parameter.name);
        return Err(invalid(message));
    }
    let query = Box::pin(session.plan(&statement, &ask.values)).await?;
    let schema = query.schema().clone();
    let mut names = BTreeSet::new();
    for field in schema.fields() {
        if !names.insert(field.name().to_lowercase()) {
            return Err(invalid(format!("the view has two columns named {}", field.name())));
        }
    }
    Ok((inputs, schema))
}

fn invalid(message: String) -> Error {
    Sql::Invalid { line: 0, column: 0, message, suggestion: String::new() }.into()
}

/// Refuses a text without columns that other views read.
async fn check_readers(
    parts: &Parts,
    reader: &Reader,
    before: &Stored,
    ask: &Ask,
    after: &Schema,
) -> Result<()> {
    let old = Ask { sql: before.body.sql.clone(), ..ask.clone() };
    // A view that fits its tables no more has nothing to lose.
    let Ok(planned) = plan::plan(parts, reader, &old).await else { return Ok(()) };
    let kept = |field: &lake::arrow::datatypes::FieldRef| {
        let now = after.column_with_name(field.name());
        now.is_some_and(|(_, it)| it.data_type() == field.data_type())
    };
    if planned.query.schema().fields().iter().all(kept) {
        return Ok(());
    }
    let relation = format!("{VIEWS}.{}", before.name);
    let by = parts.db.read(ReadersOf { org_id: reader.org_id, relation }).await?;
    let replaced = Replaced { name: before.name.clone(), sql: ask.sql.clone() };
    for by in by {
        let sql = format!("SELECT * FROM {VIEWS}.{by}");
        let ask = Ask { sql, ..ask.clone() };
        if let Err(Error::Sql(Sql::Invalid { .. })) =
            plan::plan_with(parts, reader, &ask, Some(&replaced), &[]).await
        {
            return Err(Error::ViewInUse { name: before.name.clone(), by });
        }
    }
    Ok(())
}

pub(super) async fn versions(
    parts: &Parts,
    call: &Call,
    request: pb::ListViewVersionsRequest,
) -> Result<pb::ListViewVersionsResponse> {
    let page = page::numbered(request.pagination.as_ref(), "version");
    let list = ListViewVersions { org_id: call.org_id, name: request.name, page: page.clone() };
    let (found, total) = parts.db.read(list).await?;
    Ok(pb::ListViewVersionsResponse {
        versions: found.into_iter().map(relation::view_version).collect(),
        pagination: Some(page::place(&page, total)),
    })
}

pub(super) async fn delete(
    parts: &Parts,
    call: &Call,
    name: String,
) -> Result<pb::DeleteViewResponse> {
    if find(parts, call, &name).await?.is_some() {
        parts.require(call, (NOUN, &name), DELETE).await?;
    }
    let deleted_at = parts.db.write(DeleteView { caller: parts.caller(call), name }).await?;
    Ok(pb::DeleteViewResponse { deleted_at: convert::time(deleted_at) })
}
