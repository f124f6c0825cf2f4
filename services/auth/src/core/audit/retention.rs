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
const TURNS_MAX: usize = 20;
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

    #[test]
    fn events_are_kept_for_a_year_unless_the_settings_say_so() {
        let at = |days: i64| Timestamp::from_seconds(days * 86_400);
        assert_eq!(oldest(0, at(1000)), at(635));
        assert_eq!(oldest(90, at(1000)), at(910));
        assert_eq!(oldest(-1, at(1000)), at(635));
    }
}
