//! Services tell that entities are gone.

use std::collections::BTreeSet;

use serde_json::json;
use store::{Tx, Work};

use super::Key;
use crate::Error;
use crate::core::context::Context;
use crate::core::permission::revision::{present_token, raise};
use crate::store::audit::{self, Action, AuditRecord};
use crate::store::organization::Part;
use crate::store::{entity, event};

/// What went.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Gone {
    pub(crate) entities: i32,
    pub(crate) grants: i32,
    pub(crate) consistency_token: String,
}

/// Forgets entities with the grants on them. Unknown ones are no error.
#[derive(Debug)]
pub(crate) struct Remove {
    pub(crate) context: Context,
    pub(crate) entities: Vec<Key>,
}

impl Work for Remove {
    type Output = Gone;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Gone, Error> {
        let context = &self.context;
        let org_id = context.org_id;
        let mut gone = Gone::default();
        let mut removed = Vec::new();
        let wanted: BTreeSet<&Key> = self.entities.iter().collect();
        for (kind, id) in wanted {
            if let Some(grants) = entity::remove(tx, org_id, (kind, id)).await? {
                gone.entities += 1;
                gone.grants = gone.grants.saturating_add(i32::try_from(grants).unwrap_or(i32::MAX));
                removed.push(format!("{kind}/{id}"));
            }
        }
        if removed.is_empty() {
            gone.consistency_token = present_token(tx, org_id).await?;
            return Ok(gone);
        }
        gone.consistency_token = raise(tx, context, org_id, Part::Places, Vec::new()).await?;
        let draws = context.draws();
        let (kind, id) = match removed.as_slice() {
            [only] => only.split_once('/').unwrap_or(("entity", only)),
            // Of several, each is named below.
            _ => ("entity", ""),
        };
        let record = AuditRecord::new(context, &draws, Action::Delete, kind, id)
            .change("entities", json!(removed), ())
            .change("grants", gone.grants, 0);
        audit::append(tx, &record, context.now).await?;
        let data = json!({"org_id": org_id, "entities": removed, "grants": gone.grants});
        event::emit(tx, context, &draws, org_id, "auth.entities.removed", data).await?;
        Ok(gone)
    }
}
