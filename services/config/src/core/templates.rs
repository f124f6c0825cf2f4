//! Decisions about templates: find, list, make, change and delete them.

use platform_proto::platform::config::v1 as pb;
use rpc::wire::timestamp_from_wire;
use store::{Tx, Work};

use crate::body::{self, Body};
use crate::builtin;
use crate::convert::{page, present, version};
use crate::core::caller::Caller;
use crate::core::object::expect;
use crate::core::workspace::{Workspace, not_found, single};
use crate::error::{Error, Result};
use crate::kind::Kind;
use crate::store::list::{self, Page, Visible};
use crate::store::object::{self, Stored};
use crate::store::template_use;

/// Templates of an organisation; more than its quota.
const OWN_MAX: u32 = 1000;

/// A template that an organisation sees.
pub(crate) async fn find(tx: &mut Tx, org_id: i64, id: &str) -> Result<pb::Template> {
    if let Some(template) = builtin::template(id) {
        return Ok(template.clone());
    }
    let found = object::find(tx, org_id, Kind::Template, id).await?;
    match found.map(|it| it.body) {
        Some(Body::Template(it)) => Ok(it),
        Some(_) | None => Err(not_found(Kind::Template, id)),
    }
}

/// Refuses what ships with the platform.
fn own_only(id: &str) -> Result<()> {
    match builtin::template(id) {
        Some(_) => Err(Error::BuiltIn { kind: Kind::Template, id: id.to_owned() }),
        None => Ok(()),
    }
}

/// Reads a template that an organisation sees.
pub(crate) struct GetTemplate {
    pub(crate) org_id: i64,
    pub(crate) id: String,
}

impl Work for GetTemplate {
    type Output = pb::Template;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<pb::Template> {
        let uses = template_use::of(tx, [self.id.clone()]).await?;
        let uses = uses.get(&self.id).copied().unwrap_or_default();
        if let Some(template) = builtin::template(&self.id) {
            return Ok(pb::Template { usage_count: version(uses), ..template.clone() });
        }
        let found = object::find(tx, self.org_id, Kind::Template, &self.id).await?;
        let stored = found.ok_or_else(|| not_found(Kind::Template, &self.id))?;
        Ok(present::template(stored, uses))
    }
}

/// Reads one page of the templates that an organisation sees.
pub(crate) struct ListTemplates {
    pub(crate) org_id: i64,
    pub(crate) request: pb::ListTemplatesRequest,
    /// Which of them the caller may see.
    pub(crate) visible: Visible,
}

impl Work for ListTemplates {
    type Output = pb::ListTemplatesResponse;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<pb::ListTemplatesResponse> {
        let request = &self.request;
        let mut all: Vec<pb::Template> = builtin::templates().to_vec();
        if request.include_private {
            let kinds = [Kind::Template];
            let own = list::after(tx, Some(self.org_id), &kinds, None, OWN_MAX).await?;
            all.extend(own.into_iter().map(|it| present::template(it, 0)));
        }
        let search = request.search.to_lowercase();
        all.retain(|it| {
            let is_found = it.name.to_lowercase().contains(&search)
                || it.description.to_lowercase().contains(&search);
            let is_wanted = is_found && self.visible.shows(&it.id);
            is_wanted && request.connector_type.is_none_or(|wanted| wanted == it.connector_type)
        });
        let uses = template_use::of(tx, all.iter().map(|it| it.id.clone())).await?;
        for template in &mut all {
            template.usage_count = version(uses.get(&template.id).copied().unwrap_or_default());
        }
        let page = page::numbered(request.pagination.as_ref(), "created_at");
        sort(&mut all, &page)?;
        let total = i64::try_from(all.len()).unwrap_or(i64::MAX);
        let skipped = (page.number as usize - 1).saturating_mul(page.limit as usize);
        let templates = all.into_iter().skip(skipped).take(page.limit as usize).collect();
        Ok(pb::ListTemplatesResponse { templates, pagination: Some(page::place(&page, total)) })
    }
}

fn sort(templates: &mut [pb::Template], page: &Page) -> Result<()> {
    let made_at = |it: &pb::Template| it.created_at.as_ref().map(timestamp_from_wire);
    match page.sort_by.as_str() {
        "created_at" => templates.sort_by_key(|it| (made_at(it), it.id.clone())),
        "name" => templates.sort_by_key(|it| (it.name.clone(), it.id.clone())),
        "usage_count" => templates.sort_by_key(|it| (it.usage_count, it.id.clone())),
        _ => {
            let rule = "must be created_at, name or usage_count".to_owned();
            return Err(Error::Field { field: "pagination.sort_by", rule });
        }
    }
    if !page.is_ascending {
        templates.reverse();
    }
    Ok(())
}

/// Makes a template of the organisation's own.
pub(crate) struct CreateTemplate {
    pub(crate) caller: Caller,
    pub(crate) template: pb::Template,
}

impl Work for CreateTemplate {
    type Output = Stored;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Stored> {
        let mut workspace = Workspace::new(tx, &self.caller, "");
        workspace.create(body::canonical(Body::Template(self.template.clone())), "");
        let issues = workspace.check().await?;
        single(&workspace.pending, issues)?;
        Ok(workspace.commit().await?.object())
    }
}

/// Replaces a template of the organisation's own.
pub(crate) struct UpdateTemplate {
    pub(crate) caller: Caller,
    pub(crate) id: String,
    pub(crate) template: pb::Template,
    /// 0 means any.
    pub(crate) expected_version: i64,
}

impl Work for UpdateTemplate {
    type Output = (Stored, i64);
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        own_only(&self.id)?;
        let mut workspace = Workspace::new(tx, &self.caller, "");
        let before = workspace.stored(Kind::Template, &self.id).await?;
        expect(&before, self.expected_version)?;
        workspace.change(before, body::canonical(Body::Template(self.template.clone())));
        let issues = workspace.check().await?;
        single(&workspace.pending, issues)?;
        let stored = workspace.commit().await?.object();
        let uses = template_use::of(tx, [self.id.clone()]).await?;
        Ok((stored, uses.get(&self.id).copied().unwrap_or_default()))
    }
}

/// Deletes a template of the organisation's own; the revision of that.
pub(crate) struct DeleteTemplate {
    pub(crate) caller: Caller,
    pub(crate) id: String,
}

impl Work for DeleteTemplate {
    type Output = i64;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<i64> {
        own_only(&self.id)?;
        let mut workspace = Workspace::new(tx, &self.caller, "");
        let before = workspace.stored(Kind::Template, &self.id).await?;
        workspace.delete(before);
        Ok(workspace.commit().await?.revision.unwrap_or_default())
    }
}
