//! What a batch came from, and what was made of it.

use std::collections::BTreeMap;

use base::Timestamp;
use lake::Snapshot;
use platform_proto::platform::data::v1 as pb;
use rpc::Call;
use store::Direction;

use crate::core::bronze::GetBatch;
use crate::core::gold::kept::GetStates;
use crate::core::gold::state::State;
use crate::core::silver::ListResults;
use crate::error::Result;
use crate::parts::Parts;
use crate::silver::refine;
use crate::store::silver::Filter;
use crate::tables::Layer;

/// Results of one batch that are told: it has one for each version of its data set by which it was processed.
const RESULTS_MAX: u32 = 100;

pub(super) async fn get(
    parts: &Parts,
    call: &Call,
    request: pb::GetLineageRequest,
) -> Result<pb::GetLineageResponse> {
    let org_id = call.org_id;
    let batch = parts.db.read(GetBatch { org_id, id: request.batch_id }).await?;
    let upstream = source(&batch.message).into_iter().collect();
    let downstream = made_of(parts, org_id, &batch.message).await?;
    Ok(pb::GetLineageResponse { upstream, downstream })
}

/// The stream of a connector that a batch came from, if it came from one.
fn source(batch: &pb::BronzeBatch) -> Option<pb::LineageNode> {
    if batch.stream.is_empty() {
        return None;
    }
    Some(pb::LineageNode {
        layer: "source".to_owned(),
        id: format!("{}/{}", batch.connector_id, batch.stream),
        at: batch.source_time.or(batch.ingested_at),
        kind: pb::LineageNodeKind::Stream as i32,
        row_count: Some(batch.input_records),
        ..pb::LineageNode::default()
    })
}

/// Since when a data set's silver table has what was made of the batch.
struct Since {
    at: Timestamp,
    /// The version that it came with; none if nothing was written.
    version: Option<u64>,
}

impl Since {
    fn of(result: &pb::SilverResult) -> Self {
        let at = result.processed_at.as_ref().map(rpc::wire::timestamp_from_wire);
        let version = result.tables.first().and_then(|it| u64::try_from(it.snapshot_id).ok());
        Self { at: at.unwrap_or_default(), version }
    }

    /// Keeps the earlier of both.
    fn meet(&mut self, other: &Self) {
        self.at = self.at.min(other.at);
        self.version = match (self.version, other.version) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
    }
}

/// What was made of a batch: results of the batch itself, the first result of each data set that refines its rows after
/// that, and the newest build of each aggregation that has read them.
async fn made_of(
    parts: &Parts,
    org_id: i64,
    batch: &pb::BronzeBatch,
) -> Result<Vec<pb::LineageNode>> {
    let of_batch = Filter { org_id, bronze: Some(batch.batch_id.clone()), ..Filter::default() };
    let results = results_of(parts, of_batch, RESULTS_MAX).await?;
    let mut nodes: Vec<_> = results.iter().map(silver).collect();
    let mut since: BTreeMap<String, Since> = BTreeMap::new();
    for result in &results {
        add(&mut since, result);
    }
    if since.is_empty() {
        return Ok(nodes);
    }
    let datasets = parts.datasets.list(org_id).await?;
    for pair in refine::order(&datasets, &batch.dataset) {
        let Some(from) = since.get(&pair.input).map(|it| it.at) else { continue };
        let (bronze, from) = (Some(pair.id()), Some(from));
        let of_pair = Filter { org_id, bronze, from, ..Filter::default() };
        for result in results_of(parts, of_pair, 1).await? {
            nodes.push(silver(&result));
            add(&mut since, &result);
        }
    }
    let mut read = Vec::new();
    for (name, since) in since {
        let table = parts.tables.find(org_id, Layer::Silver, &name).await?;
        if let Some((table, version)) = table.zip(since.version) {
            read.push(Read { name, newest: table.snapshot().await?, version });
        }
    }
    let states = parts.db.read(GetStates { org_id }).await?;
    nodes.extend(built(parts, org_id, &states, read).await?);
    Ok(nodes)
}

fn add(since: &mut BTreeMap<String, Since>, result: &pb::SilverResult) {
    let of = Since::of(result);
    match since.get_mut(&result.dataset) {
        Some(known) => known.meet(&of),
        None => _ = since.insert(result.dataset.clone(), of),
    }
}

async fn results_of(parts: &Parts, filter: Filter, limit: u32) -> Result<Vec<pb::SilverResult>> {
    let direction = Direction::Ascending;
    parts.db.read(ListResults { filter, after: None, direction, limit }).await
}

/// A silver batch, as the version of a table.
fn silver(result: &pb::SilverResult) -> pb::LineageNode {
    pb::LineageNode {
        layer: Layer::Silver.name().to_owned(),
        id: result.silver_batch_id.clone(),
        table_name: result.dataset.clone(),
        at: result.processed_at,
        kind: pb::LineageNodeKind::Table as i32,
        table_version: result.tables.first().map(|it| it.snapshot_id),
        row_count: Some(result.output_records),
    }
}

/// A table from which aggregations read, and the version from which on it has what was made of the batch.
struct Read {
    name: String,
    newest: Snapshot,
    version: u64,
}

/// The newest builds that have read one of the tables, or what such builds made.
async fn built(
    parts: &Parts,
    org_id: i64,
    states: &[(String, State)],
    mut read: Vec<Read>,
) -> Result<Vec<pb::LineageNode>> {
    let mut nodes = Vec::new();
    let mut open: Vec<_> = states.iter().collect();
    loop {
        let has_read = |state: &State| {
            read.iter().any(|it| state.inputs.have(&it.name, &it.newest, it.version))
        };
        let Some(at) = open.iter().position(|(_, state)| has_read(state)) else {
            return Ok(nodes);
        };
        let (name, state) = open.swap_remove(at);
        nodes.push(pb::LineageNode {
            layer: Layer::Gold.name().to_owned(),
            id: state.batch.clone(),
            table_name: name.clone(),
            at: Some(rpc::wire::timestamp_to_wire(state.built_at)),
            kind: pb::LineageNodeKind::Table as i32,
            table_version: Some(state.table_version),
            row_count: None,
        });
        if let Some(table) = parts.tables.find(org_id, Layer::Gold, name).await? {
            let version = u64::try_from(state.table_version).unwrap_or(0);
            read.push(Read { name: name.clone(), newest: table.snapshot().await?, version });
        }
    }
}
