//! Making a configuration what a file says.
//!
//! Owns:      what is made, changed, left and deleted, and which permissions that takes.
//! Invariant: the changes that are written need no permission that was not checked; applying a file again
//!            changes nothing.
//! Not here:  asking whether the caller has the permissions (`grpc`).

use std::collections::{BTreeMap, BTreeSet};

use platform_proto::platform::config::v1 as pb;
use store::{Tx, Work};

use crate::body::{self, Body};
use crate::builtin;
use crate::core::caller::Caller;
use crate::core::commit;
use crate::core::issue::Issues;
use crate::core::workspace::{Pending, Workspace, account_at_stake};
use crate::error::{Error, Result};
use crate::kind::Kind;
use crate::store::change;
use crate::store::object::{self, Stored};

/// A permission that one change takes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Need {
    pub(crate) kind: Kind,
    /// Empty for what is to be made, and where permissions are those of the whole organisation.
    pub(crate) id: String,
    pub(crate) is_deletion: bool,
}

impl Need {
    pub(crate) fn permission(&self) -> &'static str {
        if self.is_deletion { self.kind.delete_permission() } else { self.kind.write_permission() }
    }
}

/// How far a plan is taken.
#[derive(Clone, Debug)]
pub(crate) enum Mode {
    /// It is only looked at.
    Preview,
    /// It is written, if it needs no permission but these, and has no other account run anything new.
    Write { granted: BTreeSet<Need>, accounts: BTreeSet<i64> },
}

/// What a plan comes to.
#[derive(Clone, Debug)]
pub(crate) struct Applied {
    pub(crate) changes: Vec<pb::ObjectChange>,
    /// The newest revision of the organisation's configuration, with the changes if they were made.
    pub(crate) revision: i64,
    /// Warnings.
    pub(crate) issues: Issues,
    pub(crate) needs: BTreeSet<Need>,
    /// Accounts that pipelines would run as, of those that would run something else than before.
    pub(crate) accounts: BTreeSet<i64>,
    /// Whether anything was written.
    pub(crate) is_written: bool,
}

/// Makes the configuration what the request says.
pub(crate) struct Apply {
    pub(crate) caller: Caller,
    pub(crate) request: pb::ApplyConfigRequest,
    pub(crate) mode: Mode,
}

impl Work for Apply {
    type Output = Applied;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Applied> {
        let Self { caller, request, mode } = self;
        let newest = change::newest_of(tx, caller.org_id).await?;
        if request.expected_revision != 0 && request.expected_revision < newest {
            return Err(Error::RevisionConflict {
                wanted: request.expected_revision,
                found: newest,
            });
        }
        let objects = read(request)?;
        let mut workspace = Workspace::new(tx, caller, &request.change_reason);
        workspace.allow_rebuild = request.allow_rebuild;
        let mut early = Vec::with_capacity(objects.len());
        for (body, template_id) in &objects {
            early.push(plan_object(&mut workspace, body.clone(), template_id).await?);
        }
        resolve(&mut workspace).await?;
        if let Some(mark) = request.prune_label.split_once('=') {
            prune(&mut workspace, &objects, mark).await?;
        }
        let found = workspace.check().await.map_err(in_terms_of_apply)?;
        let issues = gather(&workspace.pending, early, found)?;
        finish(workspace, mode, issues, newest).await
    }
}

/// The bodies of the request, each with the template that it names.
fn read(request: &pb::ApplyConfigRequest) -> Result<Vec<(Body, String)>> {
    let mut seen = BTreeSet::new();
    let mut issues = Issues::default();
    let mut found = Vec::with_capacity(request.objects.len());
    for (index, object) in request.objects.iter().enumerate() {
        let Some(body) = object.object.clone() else {
            issues.error(format!("objects[{index}]"), "required", "Say what the object is.");
            continue;
        };
        let (kind, name) = (body::kind(&body), body::name(&body).to_owned());
        if !seen.insert((kind, name.clone())) {
            return Err(Error::Duplicate { kind, name });
        }
        if let Some((label, mark)) = request.prune_label.split_once('=')
            && body::labels(&body).get(label).map(String::as_str) != Some(mark)
        {
            let message = format!("Let it carry the mark {}.", request.prune_label);
            issues.error(
                format!("objects[{index}].{}.labels", kind.noun()),
                "label_missing",
                message,
            );
        }
        let template_id = body::template_id(&body).to_owned();
        found.push((body::canonical(body), template_id));
    }
    if issues.has_errors() { Err(Error::Invalid { issues }) } else { Ok(found) }
}

/// Plans one object: makes it, or changes the one of its name.
async fn plan_object(
    workspace: &mut Workspace<'_>,
    mut body: Body,
    template_id: &str,
) -> Result<Issues> {
    let mut issues = Issues::default();
    let kind = body::kind(&body);
    let before = workspace.stored_named(kind, body::name(&body)).await?;
    if let Some(before) = before {
        keep_unset(&mut body, &before);
        check_fixed(&body, &before, &mut issues);
        workspace.change(before, body);
        return Ok(issues);
    }
    commit::complete(&mut body);
    let is_seen = template_id.is_empty() || is_template(workspace, template_id).await?;
    if !is_seen {
        let message = format!("There is no template {template_id}, so that it is not noted.");
        issues.warning("template_id", "unknown_template", message);
    }
    workspace.create(body, if is_seen { template_id } else { "" });
    Ok(issues)
}

async fn is_template(workspace: &mut Workspace<'_>, id: &str) -> Result<bool> {
    let is_own = workspace.object(Kind::Template, id).await?.is_some();
    Ok(is_own || builtin::template(id).is_some())
}

/// What a request leaves unset stays as it is.
pub(crate) fn keep_unset(body: &mut Body, before: &Stored) {
    match (&mut *body, &before.body) {
        (Body::Pipeline(it), Body::Pipeline(before)) if it.status == 0 => it.status = before.status,
        (Body::Dataset(it), Body::Dataset(before)) if it.status == 0 => it.status = before.status,
        _ => {}
    }
    commit::complete(body);
}

/// Refuses to change what never changes.
pub(crate) fn check_fixed(body: &Body, before: &Stored, issues: &mut Issues) {
    let (field, is_same) = match (body, &before.body) {
        (Body::Pipeline(it), Body::Pipeline(before)) => {
            ("connector_type", it.connector_type == before.connector_type)
        }
        (Body::Rule(it), Body::Rule(before)) => ("module", it.module == before.module),
        _ => return,
    };
    if !is_same {
        let message = "It never changes: delete the object, or take another name.";
        issues.error(field, "immutable", message);
    }
}

/// Turns references to pipelines by name, which may go forward, into those by id.
pub(crate) async fn resolve(workspace: &mut Workspace<'_>) -> Result<()> {
    let mut named = BTreeSet::new();
    for pending in &workspace.pending {
        for reference in pending.after.iter().flat_map(body::references) {
            if reference.kind == Kind::Pipeline {
                named.insert(reference.id);
            }
        }
    }
    let mut ids: BTreeMap<String, String> = BTreeMap::new();
    for name in named {
        if workspace.object(Kind::Pipeline, &name).await?.is_some() {
            continue;
        }
        let new = workspace
            .pending
            .iter()
            .find(|it| it.kind == Kind::Pipeline && it.after.is_some() && it.name() == name);
        let id = match new {
            Some(pending) => Some(pending.id.clone()),
            None => workspace.stored_named(Kind::Pipeline, &name).await?.map(|it| it.id),
        };
        if let Some(id) = id {
            ids.insert(name, id);
        }
    }
    for after in workspace.pending.iter_mut().filter_map(|it| it.after.as_mut()) {
        body::map_pipelines(after, &mut |name| ids.get(name).cloned());
    }
    Ok(())
}

/// Plans the deletion of what carries the mark and is not in the request.
async fn prune(
    workspace: &mut Workspace<'_>,
    objects: &[(Body, String)],
    mark: (&str, &str),
) -> Result<()> {
    let kinds: BTreeSet<Kind> = objects.iter().map(|(body, _)| body::kind(body)).collect();
    let kinds: Vec<Kind> = kinds.into_iter().collect();
    let marked = object::labelled(workspace.tx, workspace.caller.org_id, &kinds, mark).await?;
    for (kind, id) in marked {
        let is_wanted = workspace.pending.iter().any(|it| it.kind == kind && it.id == id);
        if !is_wanted {
            let before = workspace.stored(kind, &id).await?;
            workspace.delete(before);
        }
    }
    Ok(())
}

/// Errors that `ApplyConfig` and `InstallTemplate` tell as errors of the configuration.
fn in_terms_of_apply(error: Error) -> Error {
    let Error::InUse { kind, name, by_kind, by_name } = &error else { return error };
    if *kind == Kind::Dataset {
        return error;
    }
    let mut issues = Issues::default();
    let message = format!("Change or delete the {} {by_name}, which refers to it.", by_kind.noun());
    issues.error(format!("{} {name}", kind.noun()), "in_use", message);
    Error::Invalid { issues }
}

/// All issues by the places of the objects in the request; warnings, or the error.
pub(crate) fn gather(
    pending: &[Pending],
    early: Vec<Issues>,
    found: Vec<Issues>,
) -> Result<Issues> {
    let mut all = Issues::default();
    for (index, (pending, issues)) in pending.iter().zip(found).enumerate() {
        let path = format!("objects[{index}].{}", pending.kind.noun());
        if let Some(early) = early.get(index) {
            all.extend_under(&path, early.clone());
        }
        all.extend_under(&path, issues);
    }
    if all.has_errors() { Err(Error::Invalid { issues: all }) } else { Ok(all) }
}

/// Writes a plan, or tells what it would do.
pub(crate) async fn finish(
    mut workspace: Workspace<'_>,
    mode: &Mode,
    issues: Issues,
    newest: i64,
) -> Result<Applied> {
    let needs: BTreeSet<Need> =
        workspace.pending.iter().filter(|it| it.is_change()).map(need).collect();
    let accounts: BTreeSet<i64> = workspace.pending.iter().filter_map(account_at_stake).collect();
    let (granted, known) = match mode {
        Mode::Preview => {
            workspace.check_compatible().await?;
            let changes = commit::preview(&workspace.pending);
            let revision = newest;
            return Ok(Applied { changes, revision, issues, needs, accounts, is_written: false });
        }
        Mode::Write { granted, accounts } => (granted, accounts),
    };
    if !needs.is_subset(granted) || !accounts.is_subset(known) {
        return Err(Error::PlanConflict);
    }
    let outcome = workspace.commit().await?;
    let changes = outcome.made.iter().map(commit::Made::to_wire).collect();
    let is_written = outcome.revision.is_some();
    let revision = outcome.revision.unwrap_or(newest);
    Ok(Applied { changes, revision, issues, needs, accounts, is_written })
}

fn need(pending: &Pending) -> Need {
    let is_new = pending.before.as_ref().is_none_or(|it| it.deleted_at.is_some());
    Need {
        kind: pending.kind,
        id: if is_new || !pending.kind.is_granted() { String::new() } else { pending.id.clone() },
        is_deletion: pending.after.is_none(),
    }
}

#[cfg(test)]
mod tests;
