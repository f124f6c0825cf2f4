//! Tables that go.

use platform_proto::platform::config::v1::{Dataset, DatasetDefinition};
use platform_proto::platform::data::v1 as pb;
use rpc::Call;
use rpc::wire::duration_from_wire;

use super::tables::known;
use crate::core::dropping::Drop;
use crate::error::{Error, Result};
use crate::parts::Parts;
use crate::store::table::Known;
use crate::tables::Layer;

pub(super) async fn drop(
    parts: &Parts,
    call: &Call,
    request: &pb::DropTableRequest,
) -> Result<pb::DropTableResponse> {
    let known = known(parts, call, request.table.as_ref()).await?;
    let datasets = parts.datasets.list(call.org_id).await?;
    if let Some(dataset) = datasets.iter().find(|it| uses(it, &known)) {
        return Err(Error::TableInUse { dataset: dataset.name.clone() });
    }
    let policy = known.retention.as_ref().and_then(|it| it.history_retention.as_ref());
    let kept = policy.map_or(parts.options.history_kept.0, duration_from_wire);
    let (caller, purge) = (parts.caller(call), request.purge);
    let operation = parts.db.write(Drop { caller, known, kept, purge }).await?;
    if operation.is_some() {
        parts.operations.ring();
    }
    Ok(pb::DropTableResponse { operation })
}

/// Whether a data set's rows lie in a table, or are made of what lies there.
fn uses(dataset: &Dataset, known: &Known) -> bool {
    let Some(definition) = &dataset.definition else { return false };
    let DatasetDefinition { bronze, silver, gold } = definition;
    let is_own = dataset.name == known.name;
    let of_silver =
        || silver.iter().flat_map(|it| &it.inputs).any(|input| input.dataset == known.name);
    let of_gold = || gold.iter().flat_map(|it| &it.inputs).any(|input| input.dataset == known.name);
    match known.layer {
        Layer::Bronze => is_own && bronze.is_some(),
        Layer::Silver => (is_own && silver.is_some()) || of_silver() || of_gold(),
        Layer::Gold => (is_own && gold.is_some()) || of_gold(),
    }
}
