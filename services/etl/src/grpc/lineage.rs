//! `LineageService`.

use std::sync::Arc;

use async_trait::async_trait;
use platform_proto::platform::etl::v1 as pb;
use platform_proto::platform::etl::v1::lineage_service_server::LineageService;
use rpc::Call;
use rpc::wire::timestamp_from_wire;
use tonic::Request;

use crate::convert::{count, lineage};
use crate::core::graph::{Around, OfColumn};
use crate::core::lineage::Record;
use crate::error::{Error, Result};
use crate::grpc::{Answer, answer};
use crate::parts::Parts;
use crate::store::lineage::{Filter, Node};

/// `LineageService`.
pub(crate) struct LineageApi(pub(crate) Arc<Parts>);

#[async_trait]
impl LineageService for LineageApi {
    async fn get_lineage(
        &self,
        request: Request<pb::GetLineageRequest>,
    ) -> Answer<pb::GetLineageResponse> {
        let call = Call::of(&request);
        answer(around(&self.0, &call, request.into_inner()).await)
    }

    async fn get_column_lineage(
        &self,
        request: Request<pb::GetColumnLineageRequest>,
    ) -> Answer<pb::GetColumnLineageResponse> {
        let call = Call::of(&request);
        answer(of_column(&self.0, &call, request.into_inner()).await)
    }

    async fn record_lineage(
        &self,
        request: Request<pb::RecordLineageRequest>,
    ) -> Answer<pb::RecordLineageResponse> {
        let call = Call::of(&request);
        answer(record(&self.0, &call, request.into_inner()).await)
    }
}

async fn around(
    parts: &Parts,
    call: &Call,
    request: pb::GetLineageRequest,
) -> Result<pb::GetLineageResponse> {
    let around = Around {
        org_id: call.org_id,
        ways: lineage::ways(request.direction()),
        depth: lineage::depth(request.depth),
        node_limit: lineage::node_limit(request.node_limit),
        filter: Filter {
            as_of: request.as_of.as_ref().map(timestamp_from_wire),
            execution: request.execution_id,
        },
        kinds: request.kinds,
        node: Node::of(&request.node.unwrap_or_default()),
    };
    Ok(lineage::part(parts.db.read(around).await?))
}

async fn of_column(
    parts: &Parts,
    call: &Call,
    request: pb::GetColumnLineageRequest,
) -> Result<pb::GetColumnLineageResponse> {
    let of_column = OfColumn {
        org_id: call.org_id,
        ways: lineage::ways(request.direction()),
        depth: lineage::depth(request.depth),
        node: Node::of(&request.node.unwrap_or_default()),
        column: request.column,
    };
    let (edges, truncated) = parts.db.read(of_column).await?;
    let edges = edges.iter().map(lineage::edge).collect();
    Ok(pb::GetColumnLineageResponse { edges, truncated })
}

async fn record(
    parts: &Parts,
    call: &Call,
    request: pb::RecordLineageRequest,
) -> Result<pb::RecordLineageResponse> {
    if call.org_id == 0 {
        return Err(Error::field("org_id", "must name the organisation"));
    }
    let record = Record {
        org_id: call.org_id,
        edges: request.edges,
        fence: request.fence,
        now: parts.now(),
    };
    let recorded_count = count(parts.db.write(record).await?);
    Ok(pb::RecordLineageResponse { recorded_count })
}
