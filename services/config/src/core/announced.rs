//! What auth is told of the objects that can be granted.
//!
//! Owns:      which changes make an entity known to auth, or let it be forgotten.
//! Invariant: an entity that is there is known by its present name; one that is gone is forgotten.
//! Not here:  the outbox (`commit`), and the delivery (`relay`).

use platform_proto::platform::auth::v1 as auth;
use service::entities::Announcement;

use crate::body;
use crate::core::workspace::Pending;

/// Entities that auth has to know of, or to forget.
#[derive(Default)]
pub(super) struct Announced {
    known: Vec<auth::Entity>,
    gone: Vec<auth::GrantTarget>,
}

impl Announced {
    pub(super) fn add(&mut self, pending: &Pending, user_id: i64) {
        if !pending.kind.is_granted() {
            return;
        }
        let target = auth::GrantTarget {
            entity_type: pending.kind.noun().to_owned(),
            entity_id: pending.id.clone(),
        };
        let before = pending.before.as_ref().filter(|it| it.deleted_at.is_none());
        match (before, &pending.after) {
            (_, None) => self.gone.push(target),
            (Some(before), Some(after)) if before.name() == body::name(after) => {}
            (_, Some(after)) => {
                let creator = pending.before.as_ref().map_or(user_id, |it| it.created_by);
                self.known.push(auth::Entity {
                    entity: Some(target),
                    parent: None,
                    name: body::name(after).to_owned(),
                    creator_user_id: creator,
                });
            }
        }
    }

    /// The announcements, each as large as one request may be.
    pub(super) fn split(self, org_id: i64) -> Vec<Announcement> {
        const ENTITIES_MAX: usize = 1000;
        let gone = self.gone.chunks(ENTITIES_MAX).map(|entities| {
            Announcement::Gone(auth::RemoveEntitiesRequest { org_id, entities: entities.to_vec() })
        });
        let known = self.known.chunks(ENTITIES_MAX).map(|entities| {
            Announcement::Known(auth::PutEntitiesRequest { org_id, entities: entities.to_vec() })
        });
        gone.chain(known).collect()
    }
}
