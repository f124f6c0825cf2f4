//! What a watcher reads: a snapshot in pages, then changes in batches.
//!
//! Nothing is queued for a watcher. It is woken after a commit and reads the log from where it stands, so that
//! a slow one costs no memory and misses nothing while changes are kept.

use platform_proto::platform::config::v1::{self as pb, watch_config_response::Event};
use rpc::wire::timestamp_to_wire;
use store::{Tx, Work};

use crate::convert::present;
use crate::error::{Error, Result};
use crate::kind::Kind;
use crate::store::change::{self, Change, Revisions, Scope};
use crate::store::object::Stored;
use crate::store::{list, object, template_use};

/// Objects of one page of a snapshot.
const PAGE_MAX: u32 = 100;
/// Changes of one batch, and a few more, since a revision is not cut.
const BATCH_MAX: u32 = 500;

/// Where the log stands.
pub(crate) struct Newest;

impl Work for Newest {
    type Output = Revisions;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Revisions> {
        change::revisions(tx).await
    }
}

/// Checks that a stream can go on after a revision.
pub(crate) fn resume(after: i64, revisions: Revisions) -> Result<()> {
    let Revisions { newest, compacted } = revisions;
    if newest < after {
        return Err(Error::RevisionUnknown { wanted: after, newest });
    }
    if after < compacted {
        return Err(Error::RevisionCompacted { wanted: after, oldest: compacted });
    }
    Ok(())
}

/// Reads a page of a snapshot, after a key of (organisation, number of the kind, id).
pub(crate) struct SnapshotPage {
    pub(crate) scope: Scope,
    pub(crate) after: Option<(i64, i64, String)>,
}

/// Objects with how often they were used, and the key of the next page, if one follows.
pub(crate) struct Page {
    pub(crate) objects: Vec<(Stored, i64)>,
    pub(crate) next: Option<(i64, i64, String)>,
}

impl Work for SnapshotPage {
    type Output = Page;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Page> {
        let Scope { org_id, kinds } = &self.scope;
        let key = self.after.as_ref().map(|(org, kind, id)| (*org, *kind, id.as_str()));
        let objects = list::after(tx, *org_id, kinds, key, PAGE_MAX).await?;
        let is_full = PAGE_MAX as usize <= objects.len();
        let next = objects
            .last()
            .filter(|_| is_full)
            .map(|it| (it.org_id, it.kind.number(), it.id.clone()));
        Ok(Page { objects: with_uses(tx, objects).await?, next })
    }
}

async fn with_uses(tx: &mut Tx, objects: Vec<Stored>) -> Result<Vec<(Stored, i64)>> {
    let ids: Vec<String> =
        objects.iter().filter(|it| it.kind == Kind::Template).map(|it| it.id.clone()).collect();
    if ids.is_empty() {
        return Ok(objects.into_iter().map(|it| (it, 0)).collect());
    }
    let uses = template_use::of(tx, ids).await?;
    let of = |it: &Stored| uses.get(&it.id).copied().unwrap_or_default();
    Ok(objects.into_iter().map(|it| (of(&it), it)).map(|(uses, it)| (it, uses)).collect())
}

/// Reads the next changes after a revision.
pub(crate) struct NextChanges {
    pub(crate) scope: Scope,
    pub(crate) after: i64,
}

/// Some changes, the last of each object alone, and up to which revision they are all.
pub(crate) struct Batch {
    pub(crate) changes: Vec<Change>,
    pub(crate) upto: i64,
    /// Whether nothing follows yet.
    pub(crate) is_last: bool,
}

impl Work for NextChanges {
    type Output = Batch;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Batch> {
        let revisions = change::revisions(tx).await?;
        resume(self.after, revisions)?;
        let newest = revisions.newest;
        let upto = change::upto(tx, &self.scope, self.after, newest, BATCH_MAX).await?;
        let changes = change::between(tx, &self.scope, self.after, upto).await?;
        Ok(Batch { changes: merge(changes), upto, is_last: upto == newest })
    }
}

/// The last change of each object, in order.
fn merge(changes: Vec<Change>) -> Vec<Change> {
    let mut seen = std::collections::BTreeSet::new();
    let mut last: Vec<Change> = changes
        .into_iter()
        .rev()
        .filter(|it| seen.insert((it.org_id, it.kind, it.id.clone())))
        .collect();
    last.reverse();
    last
}

/// Reads what a change has made of its object; nothing if a later change has made something else of it,
/// since that one comes in its place.
pub(crate) struct Changed {
    pub(crate) change: Change,
}

impl Work for Changed {
    type Output = Option<pb::WatchConfigResponse>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        let change = &self.change;
        let event = if change.is_deletion {
            Event::Deleted(pb::ObjectDeleted {
                kind: change.kind.wire() as i32,
                id: change.id.clone(),
                name: change.name.clone(),
            })
        } else {
            let found = object::find(tx, change.org_id, change.kind, &change.id).await?;
            let is_current =
                |it: &Stored| it.revision == change.revision && it.deleted_at.is_none();
            let Some(stored) = found.filter(is_current) else { return Ok(None) };
            let mut found = with_uses(tx, vec![stored]).await?;
            let (stored, uses) = found.pop().expect("there is one");
            Event::Put(present::object(stored, uses))
        };
        Ok(Some(pb::WatchConfigResponse {
            revision: change.revision,
            org_id: change.org_id,
            changed_at: Some(timestamp_to_wire(change.changed_at)),
            event: Some(event),
        }))
    }
}

#[cfg(test)]
mod tests {
    use base::Timestamp;

    use super::*;

    #[test]
    fn a_stream_goes_on_only_where_all_changes_are_kept() {
        let revisions = Revisions { newest: 9, compacted: 4 };
        assert!(resume(4, revisions).is_ok());
        assert!(resume(9, revisions).is_ok());
        assert!(matches!(resume(3, revisions), Err(Error::RevisionCompacted { oldest: 4, .. })));
        assert!(matches!(resume(10, revisions), Err(Error::RevisionUnknown { newest: 9, .. })));
    }

    #[test]
    fn of_the_changes_of_one_object_the_last_stays_in_its_place() {
        let change = |revision, id: &str| Change {
            revision,
            org_id: 1,
            kind: Kind::Rule,
            id: id.to_owned(),
            name: String::new(),
            is_deletion: false,
            changed_at: Timestamp::from_seconds(0),
        };
        let merged = merge(vec![change(1, "a"), change(2, "b"), change(3, "a"), change(4, "c")]);
        let order: Vec<_> = merged.iter().map(|it| (it.revision, it.id.as_str())).collect();
        assert_eq!(order, [(2, "b"), (3, "a"), (4, "c")]);
    }
}
