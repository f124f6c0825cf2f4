//! The configuration of an organisation as a transaction is about to leave it.
//!
//! Owns:      what is to change, and whether the whole holds together afterwards.
//! Invariant: reads see the changes that are to be made; nothing is written before [`Workspace::commit`].
//! Not here:  what a single object may say (its own module), the writing itself (`commit`).

use std::collections::{BTreeMap, BTreeSet};

use platform_proto::platform::config::v1 as pb;
use platform_proto::validate::{Moment, Validate};
use store::Tx;

use crate::body::{self, Body};
use crate::builtin;
use crate::core::caller::{Caller, Ids};
use crate::core::fields::Fields;
use crate::core::issue::{Issues, Severity};
use crate::core::{commit, pipeline, rule, template};
use crate::error::{Error, Result};
use crate::kind::Kind;
use crate::store::object::{self, Stored};

/// One object that is to change.
#[derive(Clone, Debug)]
pub(crate) struct Pending {
    pub(crate) kind: Kind,
    pub(crate) id: String,
    /// None for an object that is new.
    pub(crate) before: Option<Stored>,
    /// None for an object that goes.
    pub(crate) after: Option<Body>,
    pub(crate) template_id: String,
    /// Whether it makes a version even if the body stays as it is.
    pub(crate) is_forced: bool,
}

impl Pending {
    /// Whether there is anything to write.
    pub(crate) fn is_change(&self) -> bool {
        let Some(before) = &self.before else { return true };
        let is_same = before.deleted_at.is_none()
            && before.template_id == self.template_id
            && self.after.as_ref() == Some(&before.body);
        self.is_forced || !is_same
    }

    /// The name that it has afterwards, or had.
    pub(crate) fn name(&self) -> &str {
        match (&self.after, &self.before) {
            (Some(after), _) => body::name(after),
            (None, Some(before)) => before.name(),
            (None, None) => "",
        }
    }
}

/// The configuration with what is to change.
pub(crate) struct Workspace<'t> {
    pub(crate) tx: &'t mut Tx,
    pub(crate) caller: &'t Caller,
    pub(crate) ids: Ids,
    pub(crate) pending: Vec<Pending>,
    /// Why, in the caller's words.
    pub(crate) reason: &'t str,
    /// Whether data sets may change in ways that make their data be computed again.
    pub(crate) allow_rebuild: bool,
}

impl<'t> Workspace<'t> {
    pub(crate) fn new(tx: &'t mut Tx, caller: &'t Caller, reason: &'t str) -> Self {
        let ids = Ids::new(caller);
        Self { tx, caller, ids, pending: Vec::new(), reason, allow_rebuild: false }
    }

    /// A live object as it is now, or its error.
    pub(crate) async fn stored(&mut self, kind: Kind, id: &str) -> Result<Stored> {
        let found = object::find(self.tx, self.caller.org_id, kind, id).await?;
        found.filter(|it| it.deleted_at.is_none()).ok_or_else(|| not_found(kind, id))
    }

    /// The object that has a name now.
    pub(crate) async fn stored_named(&mut self, kind: Kind, name: &str) -> Result<Option<Stored>> {
        object::find_named(self.tx, self.caller.org_id, kind, name).await
    }

    /// Makes an object; returns its id.
    pub(crate) fn create(&mut self, body: Body, template_id: &str) -> String {
        let kind = body::kind(&body);
        let id = if kind.is_named_by_id() { body::name(&body).to_owned() } else { self.ids.next() };
        self.pending.push(Pending {
            kind,
            id: id.clone(),
            before: None,
            after: Some(body),
            template_id: template_id.to_owned(),
            is_forced: false,
        });
        id
    }

    /// Changes an object, or brings a deleted one back.
    pub(crate) fn change(&mut self, before: Stored, after: Body) -> &mut Pending {
        let pending = Pending {
            kind: before.kind,
            id: before.id.clone(),
            template_id: before.template_id.clone(),
            before: Some(before),
            after: Some(after),
            is_forced: false,
        };
        self.pending.push(pending);
        self.pending.last_mut().expect("it was pushed")
    }

    /// Deletes an object.
    pub(crate) fn delete(&mut self, before: Stored) {
        self.pending.push(Pending {
            kind: before.kind,
            id: before.id.clone(),
            template_id: before.template_id.clone(),
            before: Some(before),
            after: None,
            is_forced: false,
        });
    }

    /// A live object as it will be.
    pub(crate) async fn object(&mut self, kind: Kind, id: &str) -> Result<Option<Body>> {
        if let Some(pending) = self.pending.iter().find(|it| it.kind == kind && it.id == id) {
            return Ok(pending.after.clone());
        }
        let found = object::find(self.tx, self.caller.org_id, kind, id).await?;
        Ok(found.filter(|it| it.deleted_at.is_none()).map(|it| it.body))
    }

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

    /// The fields of a data set's rows, as they will be; none if there is no such data set.
    pub(crate) async fn fields(&mut self, dataset: &str) -> Result<Option<Fields>> {
        Ok(self.catalog([dataset.to_owned()]).await?.fields(dataset))
    }

    /// What is known of rows as entities.
    pub(crate) async fn schema_of(
        &mut self,
        definition: &pb::DatasetDefinition,
    ) -> Result<Option<pb::EntitySchema>> {
        let silver = definition.silver.as_ref().map(|it| it.entity_type.as_str());
        let gold = definition.gold.as_ref().map(|it| it.entity_type.as_str());
        let name = gold.or(silver).unwrap_or_default();
        if name.is_empty() {
            return Ok(None);
        }
        match self.object(Kind::EntitySchema, name).await? {
            Some(Body::EntitySchema(it)) => Ok(Some(it)),
            Some(_) | None => Ok(builtin::entity_schema(name).cloned()),
        }
    }

    /// Writes everything in its order; the commit itself is the transaction's.
    pub(crate) async fn commit(mut self) -> Result<commit::Outcome> {
        self.check_compatible().await?;
        commit::write(self).await
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

/// The account that a pipeline would run as and did not before.
pub(crate) fn new_account(pending: &Pending) -> Option<i64> {
    let before = pending.before.as_ref().map_or(0, |it| body::account(&it.body));
    let after = pending.after.as_ref().map_or(0, body::account);
    (after != 0 && after != before).then_some(after)
}

pub(crate) fn not_found(kind: Kind, id: &str) -> Error {
    Error::NotFound { kind, id: id.to_owned() }
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
