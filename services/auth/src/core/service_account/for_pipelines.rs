//! The account that an organisation's pipelines run as unless they name another: made when it is first needed.

use serde_json::json;
use store::{Tx, Work};

use super::change::{New, insert};
use crate::Error;
use crate::core::Auth;
use crate::core::context::Context;
use crate::core::organization::Status;
use crate::core::permission::catalog::{PermissionId, Scope};
use crate::store::audit::{self, Action, AuditRecord};
use crate::store::role::{self, RoleRow};
use crate::store::{organization, service_account as sql};

/// Name of the account, and of its role. An organisation that has such a role keeps its own.
const NAME: &str = "Pipelines";
const ROLE: &str = "pipeline-runner";

/// What running pipelines takes: reading what is configured, fetching, and writing what comes of it.
const PERMISSIONS: [&str; 32] = [
    "platform.bronze.execute",
    "platform.bronze.read",
    "platform.bronze.write",
    "platform.catalog.read",
    "platform.config.read",
    "platform.connector.execute",
    "platform.connector.read",
    "platform.dataset.read",
    "platform.entity_schema.read",
    "platform.execution.execute",
    "platform.execution.read",
    "platform.formula.execute",
    "platform.formula.read",
    "platform.gold.execute",
    "platform.gold.read",
    "platform.lineage.read",
    "platform.organization.read",
    "platform.pipeline.execute",
    "platform.pipeline.read",
    "platform.qa.execute",
    "platform.qa.read",
    "platform.quarantine.read",
    "platform.rule.execute",
    "platform.rule.read",
    "platform.silver.execute",
    "platform.silver.read",
    "platform.silver.write",
    "platform.table.read",
    "platform.table.write",
    "platform.taxonomy.execute",
    "platform.taxonomy.read",
    "platform.template.read",
];

/// Id of the organisation's own account for pipelines; it is made if there is none.
pub(super) async fn ensure(auth: &Auth, context: &Context, org_id: i64) -> Result<i64, Error> {
    match auth.db.read(Find { org_id }).await? {
        Some(user_id) => Ok(user_id),
        None => auth.db.write(Ensure { context: context.clone(), org_id }).await,
    }
}

struct Find {
    org_id: i64,
}

impl Work for Find {
    type Output = Option<i64>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Option<i64>, Error> {
        sql::for_pipelines(tx, self.org_id).await
    }
}

struct Ensure {
    context: Context,
    org_id: i64,
}

impl Work for Ensure {
    type Output = i64;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<i64, Error> {
        let Self { context, org_id } = self;
        let org_id = *org_id;
        if let Some(user_id) = sql::for_pipelines(tx, org_id).await? {
            return Ok(user_id);
        }
        let organization = organization::find(tx, org_id).await?;
        match organization.map(|it| it.status) {
            Some(Status::Active) => {}
            Some(Status::Suspended | Status::Deleting) => {
                return Err(Error::OrganizationSuspended { org_id });
            }
            None => return Err(Error::ServiceAccountNotFound { user_id: 0 }),
        }
        let row = RoleRow {
            name: ROLE.to_owned(),
            description: "What running pipelines takes.".to_owned(),
            version: 1,
            created_at: context.now,
            updated_at: context.now,
        };
        let draws = context.draws();
        if role::insert(tx, org_id, &row).await? {
            for permission in PERMISSIONS.into_iter().filter_map(PermissionId::find) {
                role::set_permission(tx, org_id, ROLE, permission, Scope::All).await?;
            }
            let record = AuditRecord::new(context, &draws, Action::Create, "role", ROLE)
                .in_org(org_id)
                .change("permissions", (), json!(PERMISSIONS));
            audit::append(tx, &record, context.now).await?;
        }
        // An account of somebody's own may have the name already.
        let name = match sql::id_of_name(tx, org_id, NAME).await? {
            Some(_) => format!("{NAME} {}", draws.id(context.now)),
            None => NAME.to_owned(),
        };
        let new = New {
            org_id,
            name: &name,
            description: "Pipelines run as this account unless they name another.",
            role: ROLE,
            is_for_pipelines: true,
        };
        let (made, _) = insert(tx, context, &draws, new).await?;
        Ok(made.user_id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::permission::catalog::of_organization;

    #[test]
    fn an_organisation_can_give_all_that_running_pipelines_takes() {
        assert!(PERMISSIONS.is_sorted());
        for permission in PERMISSIONS {
            let found = PermissionId::find(permission);
            assert!(found.is_some_and(|it| of_organization().contains(it)), "{permission}");
        }
    }
}
