//! Whether a configuration holds together as it will be.
//!
//! Owns:      names, quotas, deletions, references and circles, and the check of each object that changes.
//! Invariant: what is judged is the whole as the transaction will leave it; nothing is written here.
//! Not here:  what a single object may say (its own module).

use std::collections::{BTreeMap, BTreeSet};

use platform_proto::platform::config::v1 as pb;
use platform_proto::validate::{Moment, Validate};

use super::{Pending, Workspace, not_found};
use crate::body::{self, Body};
use crate::builtin;
use crate::core::caller::Caller;
use crate::core::issue::{Issues, Severity};
use crate::core::{pipeline, rule, template};
use crate::error::{Error, Result};
use crate::kind::Kind;
use crate::store::object;

impl Workspace<'_> {
    /// Checks the configuration as it will be: the issues of each pending object, in their order.
    ///
    /// Names, quotas and what is in use are errors of the whole.
    pub(crate) async fn check(&mut self) -> Result<Vec<Issues>> {
        self.check_names().await?;
        self.check_quotas().await?;
        self.check_deletions().await?;
        let mut found = Vec::with_capacity(self.pending.len());
        for index in 0..self.pending.len() {
            let mut issues = Issues::default();
            let pending = self.pending[index].clone();
            if let Some(after) = &pending.after
                && pending.is_change()
            {
                self.check_body(after, &mut issues).await?;
                self.check_references(after, &mut issues).await?;
            }
            found.push(issues);
        }
        self.check_circles(&mut found).await?;
        Ok(found)
    }

    async fn check_names(&mut self) -> Result<()> {
        let mut seen = BTreeSet::new();
        for index in 0..self.pending.len() {
            let pending = &self.pending[index];
            let Some(after) = &pending.after else { continue };
            let (kind, id, name) = (pending.kind, pending.id.clone(), body::name(after).to_owned());
            if !seen.insert((kind, name.clone())) {
                return Err(Error::NameExists { kind, name });
            }
            let is_built_in = match kind {
                Kind::EntitySchema => builtin::entity_schema(&name).is_some(),
                Kind::Template | Kind::Dataset | Kind::Pipeline | Kind::Rule => false,
            };
            let holder = self.stored_named(kind, &name).await?;
            let is_taken = holder.is_some_and(|holder| {
                let is_new = self.pending[index].before.is_none();
                let gives_it_up = self.pending.iter().any(|other| {
                    other.kind == kind
                        && other.id == holder.id
                        && other.after.as_ref().is_none_or(|after| body::name(after) != name)
                });
                (holder.id != id || is_new) && !gives_it_up
            });
            if is_taken || is_built_in {
                return Err(Error::NameExists { kind, name });
            }
        }
        Ok(())
    }

    async fn check_quotas(&mut self) -> Result<()> {
        for kind in Kind::ALL {
            let mut added = 0_i64;
            for pending in self.pending.iter().filter(|it| it.kind == kind) {
                let was = pending.before.as_ref().is_some_and(|it| it.deleted_at.is_none());
                added += i64::from(pending.after.is_some()) - i64::from(was);
            }
            if added <= 0 {
                continue;
            }
            let limit = self.caller.tenant.limit(kind);
            let count = object::count(self.tx, self.caller.org_id, kind).await?;
            if limit < count + added {
                return Err(Error::Quota { kind, limit });
            }
        }
        Ok(())
    }

    /// Refuses to delete what something that stays refers to.
    async fn check_deletions(&mut self) -> Result<()> {
        let gone: Vec<(Kind, String, String)> = self
            .pending
            .iter()
            .filter(|it| it.after.is_none())
            .map(|it| (it.kind, it.id.clone(), it.name().to_owned()))
            .collect();
        for (kind, id, name) in gone {
            for (by_kind, by) in object::referrers(self.tx, self.caller.org_id, kind, &id).await? {
                // What changes itself is asked for its new references, and has issues with those that dangle.
                let changes = self
                    .pending
                    .iter()
                    .any(|it| it.kind == by_kind && it.id == by && it.is_change());
                if changes {
                    continue;
                }
                let by_name = self.object(by_kind, &by).await?.map(|it| body::name(&it).to_owned());
                let by_name = by_name.unwrap_or(by);
                return Err(Error::InUse { kind, name, by_kind, by_name });
            }
        }
        Ok(())
    }

    /// Checks what an object says; references are another matter.
    pub(crate) async fn check_body(&mut self, after: &Body, issues: &mut Issues) -> Result<()> {
        check_contract(after, self.caller, issues);
        let (zone, now) = (self.caller.tenant.zone, self.caller.now);
        match after {
            Body::Pipeline(it) => pipeline::check(it, zone, now, issues),
            Body::Rule(it) => {
                let dataset = body::dataset_of_rule(it.module(), &it.dataset);
                let fields = self.fields(dataset).await?;
                rule::check(it, fields.as_ref(), zone, now, issues);
                self.check_layer(dataset, issues).await?;
            }
            Body::Template(it) => template::check(it, zone, now, issues),
            Body::Dataset(it) => self.check_dataset(it, issues).await?,
            Body::EntitySchema(it) => self.check_entity_schema(it, issues).await?,
        }
        Ok(())
    }

    /// Rules need rows that have been cast.
    async fn check_layer(&mut self, dataset: &str, issues: &mut Issues) -> Result<()> {
        if let Some(Body::Dataset(it)) = self.object(Kind::Dataset, dataset).await?
            && body::layer(&it) == pb::DatasetLayer::Bronze
        {
            let message = "Name a data set with a silver or a gold layer.";
            issues.error("dataset", "layer_missing", message);
        }
        Ok(())
    }

    async fn check_references(&mut self, after: &Body, issues: &mut Issues) -> Result<()> {
        for reference in body::references(after) {
            let is_built_in = reference.kind == Kind::EntitySchema
                && builtin::entity_schema(&reference.id).is_some();
            let is_there =
                is_built_in || self.object(reference.kind, &reference.id).await?.is_some();
            if is_there {
                continue;
            }
            let (code, what) = match reference.kind {
                Kind::Dataset => ("unknown_dataset", "data set"),
                Kind::EntitySchema => ("unknown_entity_type", "kind of entity"),
                Kind::Pipeline => ("unknown_pipeline", "pipeline"),
                Kind::Rule | Kind::Template => ("unknown_object", "object"),
            };
            let message = format!("There is no {what} {}.", reference.id);
            issues.error(reference.field, code, message);
        }
        Ok(())
    }

    /// Marks the pipelines that would run after themselves.
    async fn check_circles(&mut self, found: &mut [Issues]) -> Result<()> {
        let has_edges = self.pending.iter().any(|pending| match &pending.after {
            Some(Body::Pipeline(it)) => !it.run_after_pipeline_ids.is_empty(),
            Some(_) | None => false,
        });
        if !has_edges {
            return Ok(());
        }
        let mut edges: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (from, to) in object::edges(self.tx, self.caller.org_id, Kind::Pipeline).await? {
            edges.entry(from).or_default().push(to);
        }
        for pending in self.pending.iter().filter(|it| it.kind == Kind::Pipeline) {
            match &pending.after {
                Some(Body::Pipeline(it)) => {
                    edges.insert(pending.id.clone(), it.run_after_pipeline_ids.clone());
                }
                Some(_) | None => _ = edges.remove(&pending.id),
            }
        }
        let after = |id: &str| edges.get(id).cloned().unwrap_or_default();
        // One walk tells whether there is a circle; only then is it worth a walk each to tell whose it is.
        let all = self.pending.iter().filter(|it| it.kind == Kind::Pipeline);
        if pipeline::cycle(all.map(|it| it.id.as_str()), &after).is_none() {
            return Ok(());
        }
        for (pending, issues) in self.pending.iter().zip(found) {
            if pending.kind == Kind::Pipeline
                && let Some(id) = pipeline::cycle(std::iter::once(pending.id.as_str()), &after)
            {
                let message = format!("It would run after itself, by way of {id}.");
                issues.error("run_after_pipeline_ids", "cycle", message);
            }
        }
        Ok(())
    }
}

/// Checks a body by the rules of the contract, which what a template or an old version brings must keep as well.
fn check_contract(after: &Body, caller: &Caller, issues: &mut Issues) {
    let now = Moment { seconds: caller.now.seconds(), nanos: caller.now.subsec_nanos() };
    let checked = match after {
        Body::Pipeline(it) => it.validate_at(now),
        Body::Rule(it) => it.validate_at(now),
        Body::Dataset(it) => it.validate_at(now),
        Body::EntitySchema(it) => it.validate_at(now),
        Body::Template(it) => it.validate_at(now),
    };
    let Err(violations) = checked else { return };
    for violation in violations.iter() {
        let message =
            if violation.message.is_empty() { violation.rule.id } else { &violation.message };
        issues.error(violation.field_path(), "contract", format!("It {message}."));
    }
}

/// What the issues of a decision about one object mean: the warnings, or the error that the contract names.
pub(crate) fn single(pending: &[Pending], mut found: Vec<Issues>) -> Result<Issues> {
    let issues = found.pop().unwrap_or_default();
    if !issues.has_errors() {
        return Ok(issues);
    }
    let Some(Pending { after: Some(after), .. }) = pending.last() else {
        return Err(Error::Invalid { issues });
    };
    let errors = issues.iter().filter(|it| it.severity == Severity::Error);
    if errors.count() == 1 && issues.find("cycle").is_some() {
        return Err(Error::Cycle { name: body::name(after).to_owned() });
    }
    let missing = issues.find("unknown_dataset").and_then(|issue| {
        body::references(after).into_iter().find(|reference| reference.field == issue.field)
    });
    match missing {
        Some(reference) => Err(not_found(Kind::Dataset, &reference.id)),
        None => Err(Error::Invalid { issues }),
    }
}
