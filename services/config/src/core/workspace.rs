//! The configuration of an organisation as a transaction is about to leave it.
//!
//! Owns:      what is to change, and how the whole looks with it.
//! Invariant: reads see the changes that are to be made; nothing is written before [`Workspace::commit`].
//! Not here:  whether the whole holds together (`check`), the writing itself (`commit`).

mod check;

use platform_proto::platform::config::v1 as pb;
use store::Tx;

pub(crate) use self::check::single;
use crate::body::{self, Body};
use crate::builtin;
use crate::core::caller::{Caller, Ids};
use crate::core::commit;
use crate::core::fields::Fields;
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
        let ids = caller.ids();
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

/// What a decision comes to after which a pipeline may run as an account.
#[derive(Debug)]
pub(crate) enum Staked<T> {
    Done(T),
    /// Nothing was written: first somebody has to look whether the caller may let a pipeline run as this account.
    Unchecked(i64),
}

/// The account that a pipeline would run as, if what runs would be another thing than before: whoever says what runs has
/// the account do it. Pausing and waking what is there is neither.
pub(crate) fn account_at_stake(pending: &Pending) -> Option<i64> {
    let after = pending.after.as_ref()?;
    let account = body::account(after);
    let before = pending.before.as_ref().filter(|it| it.deleted_at.is_none());
    let runs_alike = before.is_some_and(|it| body::runs_alike(&it.body, after));
    (account != 0 && !runs_alike).then_some(account)
}

pub(crate) fn not_found(kind: Kind, id: &str) -> Error {
    Error::NotFound { kind, id: id.to_owned() }
}
