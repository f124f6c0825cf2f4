//! What is left of a deleted organisation goes when its grace has passed.

use serde_json::json;
use store::{Tx, Work};

use super::Status;
use crate::Error;
use crate::core::context::Context;
use crate::store::audit::{self, Action, AuditRecord};
use crate::store::{event, organization};

/// Organisations that one run removes.
const RUN_MAX: i64 = 8;

/// Removes organisations whose grace has passed, and tells every service; the answer is how many. The audit record
/// stays for its own time.
#[derive(Debug)]
pub(crate) struct Remove {
    pub(crate) context: Context,
}

impl Work for Remove {
    type Output = usize;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<usize, Error> {
        let context = &self.context;
        let draws = context.draws();
        let due = organization::due(tx, context.now, RUN_MAX).await?;
        for org_id in &due {
            let Some(found) = organization::find(tx, *org_id).await? else { continue };
            if found.status != Status::Deleting {
                continue;
            }
            organization::delete(tx, *org_id).await?;
            let record = AuditRecord::new(context, &draws, Action::Delete, "organization", org_id)
                .in_org(*org_id)
                .named(&found.name);
            audit::append(tx, &record, context.now).await?;
            let data = json!({"org_id": org_id});
            event::emit(tx, context, &draws, *org_id, "auth.organization.removed", data).await?;
        }
        Ok(due.len())
    }
}

#[cfg(test)]
mod tests {
    use store::params;

    use super::super::status::Delete;
    use super::super::{DELETE_GRACE, load};
    use super::*;
    use crate::core::group::change::Create;
    use crate::core::world::{NOW, World};

    struct Left(i64);

    impl Work for Left {
        type Output = i64;
        type Error = Error;

        async fn run(&self, tx: &mut Tx) -> Result<i64, Error> {
            Ok(tx
                .one(
                    "SELECT (SELECT COUNT(*) FROM organizations WHERE id = $1)
                         + (SELECT COUNT(*) FROM members WHERE org_id = $1)
                         + (SELECT COUNT(*) FROM user_groups WHERE org_id = $1)
                         + (SELECT COUNT(*) FROM entities WHERE org_id = $1)
                         + (SELECT COUNT(*) FROM permission_counts WHERE org_id = $1)",
                    params![self.0],
                )
                .await?)
        }
    }

    struct Load(i64);

    impl Work for Load {
        type Output = Status;
        type Error = Error;

        async fn run(&self, tx: &mut Tx) -> Result<Status, Error> {
            Ok(load(tx, self.0).await?.status)
        }
    }

    #[tokio::test]
    async fn nothing_is_left_when_the_grace_has_passed_and_nothing_goes_before() {
        let world = World::new().await;
        let (north, south) = (world.organization("north").await, world.organization("south").await);
        world.member(north.id, "vic", "viewer").await;
        let context = world.call(north.owner_user_id, north.id, NOW).await;
        let (name, description) = ("night".to_owned(), String::new());
        world.db.write(Create { context, name, description }).await.unwrap();
        let context = world.call(north.owner_user_id, north.id, NOW).await;
        let confirm_slug = "north".to_owned();
        let until = world.db.write(Delete { context, confirm_slug }).await.unwrap();
        assert_eq!(until, NOW + DELETE_GRACE);
        assert_eq!(world.db.read(Load(north.id)).await.unwrap(), Status::Deleting);
        let remove = async |now| {
            let context = world.call(0, 0, now).await;
            world.db.write(Remove { context }).await.unwrap()
        };
        assert_eq!(remove(until - std::time::Duration::from_micros(1)).await, 0);
        assert!(world.db.read(Left(north.id)).await.unwrap() > 4);
        assert_eq!(remove(until).await, 1);
        assert_eq!(world.db.read(Left(north.id)).await.unwrap(), 0);
        assert_eq!(remove(until).await, 0);
        assert_eq!(world.db.read(Load(south.id)).await.unwrap(), Status::Active);
    }
}
