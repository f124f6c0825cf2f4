//! Removing what is older than an organisation keeps it.

use std::time::Duration;

use base::Timestamp;
use store::{Tx, Work};

use crate::Error;
use crate::core::Auth;
use crate::store::{audit, organization};

/// Days for which events are kept where an organisation says nothing.
const DAYS: u64 = 365;
/// Events that one transaction removes, so that others do not wait long.
const ROWS_MAX: i64 = 1000;
/// Transactions of one organisation in one run.
const TURNS_MAX: usize = 100;
/// Organisations that are looked up at a time.
const ORGANIZATIONS_MAX: i64 = 100;

/// Removes what is too old from every record.
pub(crate) async fn retain(auth: &Auth) -> Result<(), Error> {
    let stop = auth.tasks.stop();
    let mut after = -1;
    loop {
        let heads = auth.db.read(Heads { after }).await?;
        let Some(last) = heads.last() else { return Ok(()) };
        after = *last;
        for org_id in heads {
            for _ in 0..TURNS_MAX {
                if stop.is_cancelled() {
                    return Ok(());
                }
                let now = auth.clock.now();
                if auth.db.write(Retain { org_id, now }).await? < ROWS_MAX.unsigned_abs() {
                    break;
                }
            }
        }
    }
}

/// Organisations with a record, by id; 0 is that of what concerns none.
struct Heads {
    after: i64,
}

impl Work for Heads {
    type Output = Vec<i64>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<i64>, Error> {
        audit::organizations(tx, self.after, ORGANIZATIONS_MAX).await
    }
}

/// Removes a part of what is too old from one record; the answer is how much.
pub(crate) struct Retain {
    pub(crate) org_id: i64,
    pub(crate) now: Timestamp,
}

impl Work for Retain {
    type Output = u64;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<u64, Error> {
        let found = organization::find(tx, self.org_id).await?;
        let days = found.map_or(0, |it| it.settings.audit_retention_days);
        audit::remove(tx, self.org_id, oldest(days, self.now), ROWS_MAX).await
    }
}

/// The oldest moment of which events are kept; 0 days are the platform's default.
fn oldest(days: i32, now: Timestamp) -> Timestamp {
    let days = u64::try_from(days).ok().filter(|days| *days > 0).unwrap_or(DAYS);
    now - Duration::from_secs(days * 86_400)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::audit::Record;
    use crate::core::audit::read::Follow;
    use crate::core::context::Context;
    use crate::core::world::{NOW, World};
    use crate::store::audit::{Action, AuditRecord};

    const DAY: Duration = Duration::from_secs(86_400);

    fn event(context: &Context, org_id: i64, occurred_at: Timestamp) -> AuditRecord {
        let record = AuditRecord::new(context, &context.draws(), Action::Read, "audit", "1");
        AuditRecord { occurred_at, ..record.in_org(org_id) }
    }

    #[tokio::test]
    async fn what_is_too_old_goes_in_parts_and_the_rest_keeps_its_numbers() {
        let world = World::new().await;
        let org_id = world.organization("north").await.id;
        let old = ROWS_MAX + 200;
        let mut records = Vec::new();
        for number in 0..=old {
            let at = if number == old { NOW } else { NOW - DAY * 366 };
            let context = world.call(0, org_id, NOW).await;
            records.push(event(&context, org_id, at));
        }
        world.db.write(Record { records, now: NOW }).await.unwrap();
        let follow = || Follow { org_id, after: 0 };
        let retain = || world.db.write(Retain { org_id, now: NOW });
        assert_eq!(retain().await.unwrap(), ROWS_MAX.unsigned_abs());
        assert_eq!(retain().await.unwrap(), 200);
        assert_eq!(retain().await.unwrap(), 0);
        let left = world.db.read(follow()).await.unwrap();
        // What founding the organisation wrote, and the young event.
        assert!(left.iter().all(|event| event.record.occurred_at == NOW));
        assert!(left.last().is_some_and(|event| event.sequence > old));
    }

    #[test]
    fn events_are_kept_for_a_year_unless_the_settings_say_so() {
        let at = |days: i64| Timestamp::from_seconds(days * 86_400);
        assert_eq!(oldest(0, at(1000)), at(635));
        assert_eq!(oldest(90, at(1000)), at(910));
        assert_eq!(oldest(-1, at(1000)), at(635));
    }
}
