//! Making everything that a template has.

use platform_proto::platform::config::v1 as pb;
use store::{Tx, Work};

use crate::body::{self, Body};
use crate::core::apply::{Applied, Mode, finish, gather, keep_unset, resolve};
use crate::core::caller::Caller;
use crate::core::commit;
use crate::core::workspace::Workspace;
use crate::core::{template, templates};
use crate::error::{Error, Result};
use crate::store::object::Stored;
use crate::store::{change, template_use};

/// Makes everything that a template has, or updates what it made before.
pub(crate) struct Install {
    pub(crate) caller: Caller,
    pub(crate) request: pb::InstallTemplateRequest,
    pub(crate) mode: Mode,
}

impl Work for Install {
    type Output = Applied;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Applied> {
        let Self { caller, request, mode } = self;
        let id = &request.template_id;
        let template = templates::find(tx, caller.org_id, id).await?;
        let inputs = template::resolve(&template, &request.inputs, "inputs")?;
        let bodies = template::objects(&template, &inputs, &request.name_prefix)?;
        let newest = change::newest_of(tx, caller.org_id).await?;
        let mut workspace = Workspace::new(tx, caller, "");
        for body in bodies {
            plan_object(&mut workspace, body, id).await?;
        }
        resolve(&mut workspace).await?;
        let found = workspace.check().await?;
        let issues = gather(&workspace.pending, Vec::new(), found)?;
        let applied = finish(workspace, mode, issues, newest).await?;
        if applied.is_written {
            template_use::add(tx, id).await?;
        }
        Ok(applied)
    }
}

async fn plan_object(
    workspace: &mut Workspace<'_>,
    mut body: Body,
    template_id: &str,
) -> Result<()> {
    let kind = body::kind(&body);
    let before = workspace.stored_named(kind, body::name(&body)).await?;
    match before {
        None => {
            commit::complete(&mut body);
            workspace.create(body, template_id);
        }
        Some(before) if before.template_id == template_id => {
            keep_switch(&mut body, &before);
            keep_unset(&mut body, &before);
            workspace.change(before, body);
        }
        Some(before) => return Err(Error::NameExists { kind, name: before.name().to_owned() }),
    }
    Ok(())
}

/// Whether a rule is evaluated is the organisation's to say, once it has the rule.
fn keep_switch(body: &mut Body, before: &Stored) {
    if let (Body::Rule(it), Body::Rule(before)) = (body, &before.body) {
        it.enabled = before.enabled;
    }
}
