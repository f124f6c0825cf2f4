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
