//! Whether what reads rows can still read them after a change.

use std::collections::BTreeSet;

use platform_proto::platform::config::v1 as pb;

use super::compatibility::{Breach, lost_layer, rebuilt};
use crate::body::{self, Body};
use crate::core::entity_schema;
use crate::core::fields::Fields;
use crate::core::issue::{Issues, Severity};
use crate::core::rule;
use crate::core::workspace::{Pending, Workspace};
use crate::error::{Error, Result};
use crate::kind::Kind;
use crate::store::object;

/// The definitions before and after a change of a data set.
fn definitions(pending: &Pending) -> Option<(&pb::DatasetDefinition, &pb::DatasetDefinition)> {
    let (Some(Body::Dataset(before)), Some(Body::Dataset(after))) =
        (pending.before.as_ref().map(|it| &it.body), &pending.after)
    else {
        return None;
    };
    Some((before.definition.as_ref()?, after.definition.as_ref()?))
}

/// Whether a change makes the data of a data set be computed again.
pub(crate) fn is_rebuilding(pending: &Pending) -> bool {
    definitions(pending).is_some_and(|(before, after)| !rebuilt(before, after).is_empty())
}

/// The same for two states of a data set.
pub(crate) fn is_rebuilt(before: &pb::Dataset, after: &pb::Dataset) -> bool {
    match (&before.definition, &after.definition) {
        (Some(before), Some(after)) => !rebuilt(before, after).is_empty(),
        _ => false,
    }
}

/// What is wrong now and was not before.
fn new_error(before: &Issues, after: &Issues) -> Option<String> {
    let is_known =
        |field: &str, code: &str| before.iter().any(|it| it.field == field && it.code == code);
    after.iter().find(|it| it.severity == Severity::Error && !is_known(&it.field, it.code)).map(
        |it| {
            if it.field.is_empty() {
                it.message.clone()
            } else {
                format!("{}: {}", it.field, it.message)
            }
        },
    )
}

impl Workspace<'_> {
    /// Refuses changes that take a layer away, need a rebuild that is not allowed, or break a reader.
    ///
    /// To be called when the pending objects have no errors of their own.
    pub(crate) async fn check_compatible(&mut self) -> Result<()> {
        for pending in &self.pending {
            let Some((before, after)) = definitions(pending) else { continue };
            let breach =
                match (lost_layer(before, after), rebuilt(before, after).into_iter().next()) {
                    (Some(layer), _) => Breach::Layer { layer },
                    (None, Some(field)) if !self.allow_rebuild => Breach::Rebuild { field },
                    (None, Some(_) | None) => continue,
                };
            return Err(incompatible(pending, breach));
        }
        self.check_readers().await?;
        self.check_schema_readers().await
    }

    /// Follows changed data sets to everything that reads them.
    async fn check_readers(&mut self) -> Result<()> {
        let mut open: Vec<(String, String)> = self
            .pending
            .iter()
            .filter(|it| it.is_change() && definitions(it).is_some())
            .map(|it| (it.id.clone(), it.id.clone()))
            .collect();
        let mut seen = BTreeSet::new();
        // Each entry is a data set and the changed one that it was reached from.
        while let Some((name, origin)) = open.pop() {
            if !seen.insert(name.clone()) || self.has_same_shape(&name).await? {
                continue;
            }
            let org_id = self.caller.org_id;
            for (kind, id) in object::referrers(self.tx, org_id, Kind::Dataset, &name).await? {
                if kind == Kind::Dataset {
                    open.push((id.clone(), origin.clone()));
                }
                // What changes itself is checked as it will be.
                let is_own = |it: &Pending| it.kind == kind && it.id == id && it.is_change();
                if self.pending.iter().any(is_own) {
                    continue;
                }
                let Some(reader) = self.object(kind, &id).await? else { continue };
                if let Some(problem) = self.problem_of(&reader).await? {
                    let name = body::name(&reader).to_owned();
                    let breach = Breach::Reader { kind, name, problem };
                    return Err(Error::Incompatible { kind: Kind::Dataset, name: origin, breach });
                }
            }
        }
        Ok(())
    }

    /// Whether readers see the same columns before and after.
    async fn has_same_shape(&mut self, name: &str) -> Result<bool> {
        let after = self.catalog([name.to_owned()]).await?.columns(name);
        let pending = std::mem::take(&mut self.pending);
        let before = self.catalog([name.to_owned()]).await;
        self.pending = pending;
        let shape = |columns: Option<Vec<crate::core::column::Column>>| {
            let columns = columns.unwrap_or_default().into_iter();
            columns.map(|it| (it.name, it.kind)).collect::<BTreeSet<_>>()
        };
        let [before, after] = [before?.columns(name), after].map(shape);
        Ok(before == after)
    }

    /// What a reader that stays as it is could not do any more.
    async fn problem_of(&mut self, reader: &Body) -> Result<Option<String>> {
        let mut after = Issues::default();
        self.check_body(reader, &mut after).await?;
        if !after.has_errors() {
            return Ok(None);
        }
        // An object can have errors that are older, since kinds of checks are added with time.
        let mut before = Issues::default();
        let pending = std::mem::take(&mut self.pending);
        let checked = self.check_body(reader, &mut before).await;
        self.pending = pending;
        checked?;
        Ok(new_error(&before, &after))
    }

    /// Refuses to take a field of a kind of entity away that a rule uses, or to change its type.
    async fn check_schema_readers(&mut self) -> Result<()> {
        for index in 0..self.pending.len() {
            if self.pending[index].kind != Kind::EntitySchema {
                continue;
            }
            let pending = self.pending[index].clone();
            let (Some(Body::EntitySchema(before)), Some(Body::EntitySchema(after))) =
                (pending.before.as_ref().map(|it| &it.body), &pending.after)
            else {
                continue;
            };
            let changed = entity_schema::changed_fields(before, after);
            if changed.is_empty() {
                continue;
            }
            let org_id = self.caller.org_id;
            let referrers = object::referrers(self.tx, org_id, Kind::EntitySchema, &pending.id);
            let mut datasets: BTreeSet<String> = referrers
                .await?
                .into_iter()
                .filter(|(kind, _)| *kind == Kind::Dataset)
                .map(|(_, id)| id)
                .collect();
            datasets.extend([before, after].map(|it| it.dataset.clone()));
            for dataset in datasets {
                if let Some((name, field)) = self.rule_with(&dataset, &changed).await? {
                    let problem = format!("it uses field {field}");
                    return Err(incompatible(
                        &pending,
                        Breach::Reader { kind: Kind::Rule, name, problem },
                    ));
                }
            }
        }
        Ok(())
    }

    /// A rule on a data set that uses one of these fields, and which.
    async fn rule_with(
        &mut self,
        dataset: &str,
        changed: &BTreeSet<String>,
    ) -> Result<Option<(String, String)>> {
        let Some(fields) = self.fields(dataset).await? else { return Ok(None) };
        let (zone, now) = (self.caller.tenant.zone, self.caller.now);
        for (kind, id) in
            object::referrers(self.tx, self.caller.org_id, Kind::Dataset, dataset).await?
        {
            let Some(Body::Rule(it)) = self.object(kind, &id).await? else { continue };
            let issues_with = |fields: &Fields| {
                let mut issues = Issues::default();
                rule::check(&it, Some(fields), zone, now, &mut issues);
                issues
            };
            let whole = issues_with(&fields);
            // A rule uses a field if it has an error without it.
            let used = changed.iter().find(|field| {
                let mut without = fields.clone();
                without.remove(field);
                new_error(&whole, &issues_with(&without)).is_some()
            });
            if let Some(field) = used {
                return Ok(Some((it.name.clone(), field.clone())));
            }
        }
        Ok(None)
    }
}

fn incompatible(pending: &Pending, breach: Breach) -> Error {
    Error::Incompatible { kind: pending.kind, name: pending.name().to_owned(), breach }
}
