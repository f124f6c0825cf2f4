//! Applying a file, installing a template, writing a file: what concerns many objects at once.

use std::collections::BTreeSet;

use futures_util::stream;
use platform_proto::platform::config::v1 as pb;
use prost::Message as _;
use rpc::Call;
use store::Work;
use tonic::Status;
use tonic::codegen::BoxStream;

use crate::core::apply::{Applied, Apply, Mode, Need};
use crate::core::caller::Caller;
use crate::core::export::Export;
use crate::core::install::Install;
use crate::error::{Error, Result};
use crate::kind::Kind;
use crate::parts::Parts;

/// How often a plan is made again because the configuration changed while permissions were checked.
const ATTEMPTS_MAX: u32 = 3;
/// Objects of one message of an export.
const OBJECTS_MAX: usize = 100;
/// Bytes of one message of an export, unless one object alone has more.
const BYTES_MAX: usize = 1 << 20;

pub(super) async fn apply(
    parts: &Parts,
    call: &Call,
    request: pb::ApplyConfigRequest,
) -> Result<pb::ApplyConfigResponse> {
    let caller = parts.caller(call).await;
    let is_dry = request.dry_run;
    let plan = |caller: Caller, mode: Mode| Apply { caller, request: request.clone(), mode };
    let applied = carry_out(parts, call, &caller, is_dry, plan).await?;
    Ok(pb::ApplyConfigResponse {
        changes: applied.changes,
        revision: applied.revision,
        issues: applied.issues.to_wire(),
    })
}

pub(super) async fn install(
    parts: &Parts,
    call: &Call,
    request: pb::InstallTemplateRequest,
) -> Result<pb::InstallTemplateResponse> {
    let caller = parts.caller(call).await;
    let is_dry = request.dry_run;
    let plan = |caller: Caller, mode: Mode| Install { caller, request: request.clone(), mode };
    let applied = carry_out(parts, call, &caller, is_dry, plan).await?;
    let revision = if is_dry { 0 } else { applied.revision };
    Ok(pb::InstallTemplateResponse { changes: applied.changes, revision })
}

/// Looks at a plan, checks the permissions that it needs, and writes it unless it is a dry run.
async fn carry_out<W>(
    parts: &Parts,
    call: &Call,
    caller: &Caller,
    is_dry: bool,
    plan: impl Fn(Caller, Mode) -> W,
) -> Result<Applied>
where
    W: Work<Output = Applied, Error = Error>,
{
    let mut attempt = 0;
    loop {
        attempt += 1;
        let preview = parts.db.read(plan(caller.clone(), Mode::Preview)).await?;
        check(parts, call, &preview.needs).await?;
        for account in &preview.accounts {
            parts.check_account(call, *account).await?;
        }
        if is_dry {
            return Ok(preview);
        }
        let mode = Mode::Write { granted: preview.needs, accounts: preview.accounts };
        match parts.decide(plan(caller.clone(), mode)).await {
            Err(Error::PlanConflict) if attempt < ATTEMPTS_MAX => {}
            Ok(applied) => {
                if applied.is_written {
                    parts.settle(call).await;
                }
                return Ok(applied);
            }
            Err(error) => return Err(error),
        }
    }
}

/// Refuses a plan that needs a permission which the caller lacks. A service that calls for itself needs none.
async fn check(parts: &Parts, call: &Call, needs: &BTreeSet<Need>) -> Result<()> {
    let Some(principal) = &call.principal else { return Ok(()) };
    for need in needs {
        let permission = need.permission();
        let noun = need.kind.noun();
        let is_allowed = if need.id.is_empty() {
            principal.holds(permission)
        } else {
            let entity = Some((noun, need.id.as_str()));
            let decided = parts.authority.allows(principal, call.org_id, entity, permission).await;
            decided.map_err(|_| Error::Unavailable { dependency: "auth" })?
        };
        if !is_allowed {
            return Err(Error::Denied {
                permission,
                entity_type: noun,
                entity_id: need.id.clone(),
            });
        }
    }
    Ok(())
}

pub(super) async fn export(
    parts: &Parts,
    call: &Call,
    request: pb::ExportConfigRequest,
) -> Result<BoxStream<pb::ExportConfigResponse>> {
    let kinds = kinds(&request.kinds);
    let sight = parts.sight(call, &[&kinds[..], &[Kind::Pipeline]].concat()).await?;
    let export = Export { org_id: call.org_id, kinds, labels: request.labels, sight };
    let (revision, objects) = parts.db.read(export).await?;
    let messages = chunks(objects)
        .into_iter()
        .map(move |objects| Ok::<_, Status>(pb::ExportConfigResponse { revision, objects }));
    Ok(Box::pin(stream::iter(messages)))
}

/// The kinds that a request names; all if it names none.
pub(super) fn kinds(named: &[i32]) -> Vec<Kind> {
    let is_wanted = |kind: &Kind| named.is_empty() || named.contains(&(kind.wire() as i32));
    Kind::ALL.into_iter().filter(is_wanted).collect()
}

/// Objects in messages; at least one message, so that an empty configuration has its revision.
fn chunks(objects: Vec<pb::ConfigObject>) -> Vec<Vec<pb::ConfigObject>> {
    let mut chunks = vec![Vec::new()];
    let mut bytes = 0;
    for object in objects {
        let size = object.encoded_len();
        let chunk = chunks.last_mut().expect("there is one");
        if OBJECTS_MAX <= chunk.len() || (!chunk.is_empty() && BYTES_MAX < bytes + size) {
            chunks.push(vec![object]);
            bytes = size;
        } else {
            chunk.push(object);
            bytes += size;
        }
    }
    chunks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_export_comes_in_messages_of_bounded_size() {
        let object = |bytes: usize| {
            let rule = pb::Rule { description: "x".repeat(bytes), ..Default::default() };
            pb::ConfigObject { object: Some(crate::body::Body::Rule(rule)) }
        };
        let sizes = |objects| chunks(objects).iter().map(Vec::len).collect::<Vec<_>>();
        assert_eq!(sizes(vec![]), [0]);
        assert_eq!(sizes(vec![object(1); 201]), [100, 100, 1]);
        assert_eq!(sizes(vec![object(BYTES_MAX / 2); 3]), [1, 1, 1]);
        assert_eq!(sizes(vec![object(BYTES_MAX * 2), object(1)]), [1, 1]);
    }
}
