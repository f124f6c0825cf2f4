//! Removing the files of a dropped table.

use std::time::Duration;

use super::{Done, is_cancelled};
use crate::convert::count;
use crate::core::dropping::{Forget, Hold, Stands};
use crate::error::{Error, Result};
use crate::parts::Parts;
use crate::store::dropped::Standing;
use crate::store::operation::Operation;
use crate::tables;

/// How often it is said that this process is at it.
const HOLD_EVERY: Duration = Duration::from_secs(10);

/// Removes every file of a dropped table, and then what is known of it. A part of it that died is gone on with.
///
/// One process at a time is at it: what another one has made anew under the name would be lost.
pub(super) async fn run(parts: &Parts, operation: &Operation) -> Result<Done> {
    if is_cancelled(parts, operation).await? {
        return Ok(Done { is_cancelled: true, ..Done::default() });
    }
    let key = (operation.message.org_id, operation.layer, operation.name.clone());
    let path = tables::path(key.0, key.1, &key.2)?;
    let holder = parts.background(key.0).ids().next();
    let hold = || Hold { key: key.clone(), holder: holder.clone(), now: parts.clock.now() };
    while !parts.db.write(hold()).await? {
        if parts.db.read(Stands(key.clone())).await? != Standing::Dropped {
            return Ok(Done::default());
        }
        // Another process is at it, or was when it died.
        tokio::time::sleep(HOLD_EVERY).await;
    }
    let holding = async {
        loop {
            tokio::time::sleep(HOLD_EVERY).await;
            match parts.db.write(hold()).await {
                Ok(true) => {}
                Ok(false) => return Error::internal("another process removes the table"),
                Err(error) => return error,
            }
        }
    };
    parts.tables.forget(&path);
    let removed = tokio::select! {
        removed = parts.lake.purge(&path) => removed?,
        lost = holding => return Err(lost),
    };
    parts.db.write(Forget { key, holder }).await?;
    Ok(Done { files_removed: count(removed), ..Done::default() })
}
