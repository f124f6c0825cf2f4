//! Decisions about kinds of entities: read, list, declare, change and delete them.

use platform_proto::platform::config::v1 as pb;
use rpc::wire::timestamp_from_wire;
use store::{Tx, Work};

use crate::body::{self, Body};
use crate::builtin;
use crate::convert::{page, present};
use crate::core::caller::Caller;
use crate::core::entity_schema;
use crate::core::issue::Issues;
use crate::core::object::expect;
use crate::core::workspace::{Workspace, not_found, single};
use crate::error::{Error, Result};
use crate::kind::Kind;
use crate::store::list::{self, Page};
use crate::store::object::{self, Stored};
use crate::store::version;

/// Kinds of an organisation; more than its quota.
const OWN_MAX: u32 = 1000;
/// Kinds above one another.
const LEVELS_MAX: usize = 64;

impl Workspace<'_> {
    /// Checks a kind of entity against its rows and what stands above it; paths begin at its top.
    pub(crate) async fn check_entity_schema(
        &mut self,
        schema: &pb::EntitySchema,
        issues: &mut Issues,
    ) -> Result<()> {
        let mut rows = None;
        if !schema.dataset.is_empty() {
            let catalog = self.catalog([schema.dataset.clone()]).await?;
            let is_cast = catalog.is_cast(&schema.dataset);
            let columns = catalog.columns(&schema.dataset);
            rows = columns.map(|columns| if is_cast { columns } else { Vec::new() });
        }
        entity_schema::check(schema, rows.as_deref(), issues);
        self.check_above(schema, issues).await
    }

    /// Marks a kind that would stand above itself, by way of others.
    async fn check_above(&mut self, schema: &pb::EntitySchema, issues: &mut Issues) -> Result<()> {
        let mut above = schema.parent_entity_type.clone();
        for _ in 0..LEVELS_MAX {
            let found = match self.object(Kind::EntitySchema, &above).await? {
                Some(Body::EntitySchema(it)) => Some(it.parent_entity_type),
                // What is built in stands below what is built in.
                Some(_) | None => None,
            };
            let Some(next) = found.filter(|it| !it.is_empty()) else { return Ok(()) };
            if next == schema.entity_type && above != schema.entity_type {
                let message = format!("It would stand above itself, by way of {above}.");
                issues.error("parent_entity_type", "circle", message);
                return Ok(());
            }
            above = next;
        }
        Ok(())
    }
}

/// Refuses what ships with the platform.
fn own_only(entity_type: &str) -> Result<()> {
    match builtin::entity_schema(entity_type) {
        Some(_) => Err(Error::BuiltIn { kind: Kind::EntitySchema, id: entity_type.to_owned() }),
        None => Ok(()),
    }
}

/// Reads a kind that an organisation sees, as it is or was.
pub(crate) struct GetEntitySchema {
    pub(crate) org_id: i64,
    pub(crate) entity_type: String,
    /// None means the newest.
    pub(crate) version: Option<i64>,
}

impl Work for GetEntitySchema {
    type Output = pb::EntitySchema;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<pb::EntitySchema> {
        let kind = Kind::EntitySchema;
        let unknown =
            |version| Error::VersionNotFound { kind, id: self.entity_type.clone(), version };
        if let Some(schema) = builtin::entity_schema(&self.entity_type) {
            return match self.version {
                None | Some(1) => Ok(schema.clone()),
                Some(version) => Err(unknown(version)),
            };
        }
        let found = object::find(tx, self.org_id, kind, &self.entity_type).await?;
        let stored = found.ok_or_else(|| not_found(kind, &self.entity_type))?;
        let Some(wanted) = self.version.filter(|it| *it != stored.version) else {
            return Ok(present::entity_schema(stored));
        };
        let key = (self.org_id, kind, self.entity_type.as_str());
        let found = version::find(tx, key, wanted).await?.ok_or_else(|| unknown(wanted))?;
        Ok(present::entity_schema(present::as_of(&stored, &found)))
    }
}

/// Reads one page of the kinds that an organisation sees.
pub(crate) struct ListEntitySchemas {
    pub(crate) org_id: i64,
    pub(crate) request: pb::ListEntitySchemasRequest,
}

impl Work for ListEntitySchemas {
    type Output = pb::ListEntitySchemasResponse;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<pb::ListEntitySchemasResponse> {
        let mut all: Vec<pb::EntitySchema> = builtin::entity_schemas().to_vec();
        let kinds = [Kind::EntitySchema];
        let own = list::after(tx, Some(self.org_id), &kinds, None, OWN_MAX).await?;
        all.extend(own.into_iter().map(present::entity_schema));
        let page = page::numbered(self.request.pagination.as_ref(), "entity_type");
        sort(&mut all, &page)?;
        let total = i64::try_from(all.len()).unwrap_or(i64::MAX);
        let skipped = (page.number as usize - 1).saturating_mul(page.limit as usize);
        let schemas = all.into_iter().skip(skipped).take(page.limit as usize).collect();
        Ok(pb::ListEntitySchemasResponse { schemas, pagination: Some(page::place(&page, total)) })
    }
}

fn sort(schemas: &mut [pb::EntitySchema], page: &Page) -> Result<()> {
    let changed_at = |it: &pb::EntitySchema| it.updated_at.as_ref().map(timestamp_from_wire);
    match page.sort_by.as_str() {
        "entity_type" => schemas.sort_by_key(|it| it.entity_type.clone()),
        "updated_at" => schemas.sort_by_key(|it| (changed_at(it), it.entity_type.clone())),
        _ => {
            let rule = "must be entity_type or updated_at".to_owned();
            return Err(Error::Field { field: "pagination.sort_by", rule });
        }
    }
    if !page.is_ascending {
        schemas.reverse();
    }
    Ok(())
}

/// Declares a kind.
pub(crate) struct CreateEntitySchema {
    pub(crate) caller: Caller,
    pub(crate) schema: pb::EntitySchema,
}

impl Work for CreateEntitySchema {
    type Output = Stored;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Stored> {
        let mut workspace = Workspace::new(tx, &self.caller, "");
        workspace.create(body::canonical(Body::EntitySchema(self.schema.clone())), "");
        let found = workspace.check().await?;
        single(&workspace.pending, found)?;
        Ok(workspace.commit().await?.object())
    }
}

/// Replaces the fields of a kind.
pub(crate) struct UpdateEntitySchema {
    pub(crate) caller: Caller,
    pub(crate) schema: pb::EntitySchema,
    /// 0 means any.
    pub(crate) expected_version: i64,
    pub(crate) reason: String,
}

impl Work for UpdateEntitySchema {
    type Output = Stored;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Stored> {
        own_only(&self.schema.entity_type)?;
        let mut workspace = Workspace::new(tx, &self.caller, &self.reason);
        let before = workspace.stored(Kind::EntitySchema, &self.schema.entity_type).await?;
        expect(&before, self.expected_version)?;
        workspace.change(before, body::canonical(Body::EntitySchema(self.schema.clone())));
        let found = workspace.check().await?;
        single(&workspace.pending, found)?;
        Ok(workspace.commit().await?.object())
    }
}

/// Deletes a kind; the revision of that.
pub(crate) struct DeleteEntitySchema {
    pub(crate) caller: Caller,
    pub(crate) entity_type: String,
}

impl Work for DeleteEntitySchema {
    type Output = i64;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<i64> {
        own_only(&self.entity_type)?;
        let mut workspace = Workspace::new(tx, &self.caller, "");
        let before = workspace.stored(Kind::EntitySchema, &self.entity_type).await?;
        workspace.delete(before);
        workspace.check().await?;
        Ok(workspace.commit().await?.revision.unwrap_or_default())
    }
}
